"""How the figures of a result are written: those of one row, in the style of papers.

The window, the command and the table for a paper all write them so; nothing else rounds.
"""

from dataclasses import dataclass

from qualcoder_hslu.agreement.result import Interval, Score

UNDEFINED = "–"
THIN = "\u202f"  # a space that keeps digits together
COLUMNS = ("prevalence", "percent", "alpha", "alpha_ci", "cohen_kappa", "gwet_ac1", "f1", "n")


@dataclass(frozen=True, slots=True)
class Numbers:
    """Numbers with a decimal point, and then without the zero before it (.615), or with a comma.

    What cannot exceed 1 needs no zero before a point (APA 7, 6.36); a comma without one is foreign
    to every language that has commas.
    """

    decimal: str = "."

    def coefficient(self, value: float | None) -> str:
        """A coefficient with three decimals, a dash where it is undefined."""
        if value is None:
            return UNDEFINED
        text = f"{round(value, 3) + 0:.3f}"
        if self.decimal != ".":
            return self.plain(text)
        return text.replace("0.", ".", 1) if text.lstrip("-").startswith("0.") else text

    def interval(self, interval: Interval | None) -> str:
        """Both ends in brackets."""
        if interval is None:
            return UNDEFINED
        apart = ", " if self.decimal == "." else "; "
        return f"[{apart.join(map(self.coefficient, interval))}]"

    def share(self, value: float | None) -> str:
        """A share in percent, with a decimal where it is small or nearly all."""
        if value is None:
            return UNDEFINED
        decimals = 1 if value < 0.1 or value > 0.9 else 0
        return f"{self.plain(f'{100 * value:.{decimals}f}')} %"

    def count(self, number: float) -> str:
        """A whole number, thousands apart."""
        return f"{number:,.0f}".replace(",", THIN)

    def plain(self, text: str) -> str:
        """A number written with a point, with this decimal sign."""
        return text.replace(".", self.decimal)


ENGLISH = Numbers()


def figure(score: Score, column: str, numbers: Numbers = ENGLISH) -> str:
    """One figure of a row: a name in `COLUMNS`, any coefficient, "segment_f1" or "p_below"."""
    match column:
        case "n":
            return numbers.count(score.n)
        case "prevalence":
            return numbers.share(score.prevalence)
        case "percent":
            return numbers.share(score.values.get("percent"))
        case "alpha_ci":
            return numbers.interval(score.intervals.get("alpha"))
        case "segment_f1":
            return numbers.coefficient(score.segment.f1)
        case "p_below":
            return numbers.coefficient(score.p_below["0.667"])
        case _:
            return numbers.coefficient(score.values.get(column))


def figures(score: Score, numbers: Numbers = ENGLISH) -> list[str]:
    """The figures of a row under `COLUMNS`."""
    return [figure(score, column, numbers) for column in COLUMNS]
