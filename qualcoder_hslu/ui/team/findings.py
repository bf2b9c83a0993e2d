"""How what a merge found is named in the window: things, reasons, columns, the words of codings."""

from collections.abc import Mapping

from qualcoder_hslu.model.codebook import text_in
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.model.transcript import LoadedTranscript
from qualcoder_hslu.store.merge_plan import Difference, Finding, MergePlan
from qualcoder_hslu.ui.context import Context, translate
from qualcoder_hslu.ui.team.roster_model import state_name
from qualcoder_hslu.workspace.workspace import Workspace

_PEOPLE = {
    "organisation", "participant", "focus_group", "membership", "attribute", "attribute_value",
}  # fmt: skip
_NAMED_BY_CODE = {"coding", "decision", "ruling"}


class Findings:
    """Names for the findings of one plan; transcripts are read when their words are asked for."""

    def __init__(self, context: Context, workspace: Workspace, plan: MergePlan) -> None:
        self._context = context
        self._workspace = workspace
        self._titles = {each.id: each.title for each in workspace.transcripts()}
        self._loaded: dict[str, LoadedTranscript] = {}
        self._new_names = self._names_of_new_codes(plan)

    def _names_of_new_codes(self, plan: MergePlan) -> dict[str, str]:
        names: dict[str, dict[str, str]] = {}
        for found in plan.findings:
            if found.table == "code_text" and found.write and found.write.values:
                values = found.write.values
                names.setdefault(values["code"], {})[values["language"]] = values["name"]
        language = self._workspace.language
        return {code: text_in(texts, language) for code, texts in names.items()}

    def code(self, code: str) -> str:
        """Id and name of a code, also of one that is still to come."""
        if code in self._workspace.codebook:
            return self._context.code_label(code)
        return f"{code} {self._new_names.get(code, '')}".rstrip()

    def place(self, found: Finding) -> str:
        """Under which heading it stands: its transcript, or what kind of thing it is."""
        if found.table == "transcript":
            return found.about
        if found.transcript:
            return self._titles.get(found.transcript, "")
        if found.table in ("code", "code_text"):
            return translate("Merge", "Codebook")
        if found.table in _PEOPLE:
            return translate("Merge", "People")
        if found.table == "memo":
            return translate("Merge", "Memos")
        return translate("Merge", "Coders")

    def thing(self, found: Finding) -> str:
        """What it is, in a few words."""
        about = found.about
        if found.table in _NAMED_BY_CODE or (found.table == "code" and about):
            about = self.code(about)
        elif found.table == "memo":
            about = self._memo_on(about)
        elif found.table == "roster":
            about = found.coder
        return _things()[found.table].format(about).rstrip()

    def _memo_on(self, about: str) -> str:
        kinds = {
            "project": translate("Merge", "the project"),
            "transcript": translate("Merge", "the transcript"),
            "participant": translate("Merge", "a participant"),
        }
        return kinds.get(about) or self.code(about)

    def words(self, found: Finding, span: Span | None = None) -> str:
        """The words of our text that it is about, on one line; empty without a place."""
        span = span or found.span
        if span is None or not span or found.transcript not in self._titles:
            return ""
        if found.transcript not in self._loaded:
            self._loaded[found.transcript] = self._workspace.load(found.transcript)
        return " ".join(self._loaded[found.transcript].quote(span).split())

    def differences(self, found: Finding) -> list[tuple[str, str, str]]:
        """(What, ours, theirs) for each thing that stands otherwise; passages by their words."""
        by_column = {each.column: each for each in found.differences}
        rows = []
        if "start" in by_column:
            start, end = by_column.pop("start"), by_column.pop("end")
            ours = Span(int(start.ours), int(end.ours))
            theirs = Span(int(start.theirs), int(end.theirs))
            if ours != theirs:
                rows.append(
                    (
                        translate("Merge", "Passage"),
                        self.words(found, ours),
                        self.words(found, theirs),
                    )
                )
        names = _columns()
        for column, each in by_column.items():
            if each.ours != each.theirs:
                rows.append((names.get(column, column), *self._values(column, each)))
        return rows

    def _values(self, column: str, each: Difference) -> tuple[str, str]:
        shown: Mapping[str, str] = {}
        if column in ("code", "parent"):
            shown = {code: self.code(code) for code in (each.ours, each.theirs) if code}
        elif column == "state":
            shown = {
                state: state_name(state)
                for state in ("assigned", "fully coded", "not coded")
            }  # fmt: skip
        elif column in ("withdrawn", "moderator", "resolved", "assessment"):
            shown = {"0": translate("Merge", "no"), "1": translate("Merge", "yes")}
        elif column == "rating":
            shown = {
                "positive": translate("Merge", "positive"),
                "negative": translate("Merge", "negative"),
                "mixed": translate("Merge", "mixed"),
            }
        return shown.get(each.ours, each.ours) or "–", shown.get(each.theirs, each.theirs) or "–"


def reason(found: Finding) -> str:
    """Why it is a conflict, as a sentence without a subject."""
    return {
        "": "",
        "both changed": translate("Merge", "changed on both sides"),
        "shared": translate("Merge", "stands otherwise in the copy"),
        "another coder's": translate("Merge", "changed in the copy by another coder"),
        "removed here": translate("Merge", "removed here, changed in the copy"),
        "removed there": translate("Merge", "removed in the copy, not here"),
        "no transcript": translate("Merge", "not here: import it, then merge again"),
        "corrected there": translate("Merge", "corrected in the copy: its codings stay there"),
        "words gone": translate("Merge", "its words are gone here: it stays in the copy"),
    }[found.reason]


def _things() -> dict[str, str]:
    return {
        "coding": translate("Merge", "Coding {0}"),
        "decision": translate("Merge", "Decision on a suggestion {0}"),
        "ruling": translate("Merge", "Ruling on {0}"),
        "comment": translate("Merge", "Comment {0}"),
        "memo": translate("Merge", "Memo on {0}"),
        "roster": translate("Merge", "Roster of {0}"),
        "coder": translate("Merge", "Coder {0}"),
        "layer": translate("Merge", "Pass {0}"),
        "code": translate("Merge", "Code {0}"),
        "code_text": translate("Merge", "Text of code {0}"),
        "organisation": translate("Merge", "Organisation {0}"),
        "participant": translate("Merge", "Participant {0}"),
        "focus_group": translate("Merge", "Group {0}"),
        "membership": translate("Merge", "Membership of {0}"),
        "attribute": translate("Merge", "Attribute {0}"),
        "attribute_value": translate("Merge", "Value of {0}"),
        "transcript": translate("Merge", "Transcript {0}"),
    }


def _columns() -> dict[str, str]:
    return {
        "code": translate("Merge", "Code"),
        "rating": translate("Merge", "Rating"),
        "memo": translate("Merge", "Memo"),
        "body": translate("Merge", "Text"),
        "state": translate("Merge", "State"),
        "name": translate("Merge", "Name"),
        "definition": translate("Merge", "Definition"),
        "include": translate("Merge", "When to use"),
        "exclude": translate("Merge", "When not to use"),
        "example": translate("Merge", "Example"),
        "counter_example": translate("Merge", "Counter-example"),
        "keywords": translate("Merge", "Keywords"),
        "hue": translate("Merge", "Colour"),
        "parent": translate("Merge", "Below"),
        "assessment": translate("Merge", "Assessment"),
        "key": translate("Merge", "Id"),
        "organisation": translate("Merge", "Organisation"),
        "withdrawn": translate("Merge", "Withdrawn"),
        "date": translate("Merge", "Date"),
        "place": translate("Merge", "Place"),
        "mode": translate("Merge", "Mode"),
        "moderator": translate("Merge", "Moderator"),
        "type": translate("Merge", "Type"),
        "value": translate("Merge", "Value"),
        "outcome": translate("Merge", "Outcome"),
        "reason": translate("Merge", "Reason"),
        "resolved": translate("Merge", "Resolved"),
        "coding": translate("Merge", "Coding"),
    }
