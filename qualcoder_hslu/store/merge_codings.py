"""The coders' part of a merge: codings, decisions, memos, rulings, comments and the roster.

Each belongs to somebody: what only its coder changed in the copy comes by itself.
"""

from dataclasses import replace

from qualcoder_hslu.model.ids import new_id
from qualcoder_hslu.store import codings, merge_consensus
from qualcoder_hslu.store.merge_plan import Finding, Row, Write
from qualcoder_hslu.store.merge_sides import Case, Progress, Sides

_OFTEN = 200  # rows between two reports of progress


def look(sides: Sides, progress: Progress) -> None:
    """Find what coders did in the copy."""
    _Coders(sides).look(progress)


class _Coders:
    def __init__(self, sides: Sides) -> None:
        self._sides = sides
        self._names = dict(sides.theirs.execute("SELECT id, name FROM coder"))
        self._coming: set[str] = set()  # decisions
        self._layers = {row["id"]: (row["coder"], row["name"]) for row in sides.every("layer")}

    def look(self, progress: Progress) -> None:
        self._take_coders()
        self._take_layers()
        for row in self._sides.every("decision"):
            self._placed("decision", row)
        found = self._sides.plan.findings
        self._coming = {e.row for e in found if (e.kind, e.table) == ("new", "decision")}
        total = self._sides.theirs.execute("SELECT count(*) FROM coding").fetchone()[0]
        for done, row in enumerate(self._sides.every("coding")):
            if done % _OFTEN == 0:
                progress(done, total)
            self._placed("coding", row)
        for row in self._sides.every("memo"):
            self._memo(row)
        for table in ("ruling", "comment"):
            for row in self._sides.every(table):
                self._placed(table, row)
        for row in self._sides.every("roster"):
            self._roster(row)
        self._gone()
        merge_consensus.follow(self._sides)

    # Who codes

    def _take_coders(self) -> None:
        known = {row[0] for row in self._sides.ours.execute("SELECT id FROM coder")}
        for row in self._sides.every("coder"):
            if row["id"] not in known:
                self._new("coder", row, row["name"])

    def _take_layers(self) -> None:
        """New passes; those of somebody who was declared to be another here are that other's.

        One that was begun under a number that is taken here gets the next one.
        """
        known = {row[0] for row in self._sides.ours.execute("SELECT id FROM layer")}
        taken = set(self._sides.ours.execute("SELECT coder, number FROM layer WHERE kind = 'pass'"))
        same = codings.same_person(self._sides.ours)
        names = dict(self._sides.ours.execute("SELECT id, name FROM coder"))
        coming: dict[str, int] = {}
        for row in self._sides.every("layer"):
            if row["id"] in known:
                continue
            keep = same.get(row["coder"] or "")
            if keep is None and (row["coder"], row["number"]) in taken:
                keep = row["coder"]
            if keep is not None and row["kind"] == "pass":
                (last,) = self._sides.ours.execute(
                    "SELECT coalesce(max(number), 0) FROM layer WHERE kind = 'pass' AND coder = ?",
                    (keep,),
                ).fetchone()
                coming[keep] = coming.get(keep, last) + 1
                name = f"{names[keep]}, pass {coming[keep]}"
                row |= {"coder": keep, "number": coming[keep], "name": name}
            self._new("layer", row, row["name"])

    def _new(self, table: str, row: Row, about: str) -> None:
        write = Write(table, row["id"], row)
        self._sides.plan.findings.append(Finding("new", table, row["id"], about, write=write))

    # What has a place in a transcript

    def _placed(self, table: str, row: Row) -> None:
        sides = self._sides
        if not sides.has_place(row["transcript"]):
            return  # told with the transcript
        here, touched = sides.here(row)
        ours = sides.find(sides.ours, table, row["id"])
        about = str(here.get("code", ""))
        if here["start"] == here["end"] and table != "decision":
            base = sides.history.base(table, row["id"])
            if ours is None and not sides.was_removed_here(table, row["id"], base):
                sides.plan.findings.append(
                    Finding(
                        "conflict", table, row["id"], about, here["transcript"],
                        self._coder(row), reason="words gone",
                    )
                )  # fmt: skip
            return
        before = len(sides.plan.findings)
        sides.settle(
            Case(
                table,
                row["id"],
                here,
                self._based(table, row["id"]),
                ours,
                about,
                here["transcript"],
                self._coder(row),
                own=self._is_own(table, row),
                version=self._version(row) if table == "coding" else None,
                touched=touched if table == "coding" else None,
            )
        )
        for at, found in enumerate(sides.plan.findings[before:], start=before):
            sides.plan.findings[at] = self._with_decision(found)

    def _with_decision(self, found: Finding) -> Finding:
        """The decision that a coding began with comes back with it, if it was undone here."""
        values = found.write.values if found.write else None
        decision = values.get("decision") if values else None
        if found.table != "coding" or not decision or decision in self._coming:
            return found
        row = self._sides.find(self._sides.theirs, "decision", decision)
        if row is None or self._sides.find(self._sides.ours, "decision", decision) is not None:
            return found
        here, _ = self._sides.here(row)
        return replace(found, also=(Write("decision", decision, here),))

    def _based(self, table: str, row: str) -> Row | None:
        base = self._sides.history.base(table, row)
        if base is None or "start" not in base:
            return base
        if not self._sides.has_place(base["transcript"]):
            return None
        return self._sides.here(base)[0]

    def _version(self, row: Row) -> int:
        """The copy's codebook version; 0, the latest here, for a code that got another id."""
        return 0 if row["code"] in self._sides.codes else int(row["codebook_version"])

    def _person(self, row: Row) -> str | None:
        """Whose a row of theirs is (coder id); None for an import's or the consensus's."""
        if "layer" in row:
            found: str | None = self._layers.get(row["layer"], (None, ""))[0]
            return found
        return row.get("coder") or row.get("author")

    def _coder(self, row: Row) -> str:
        if "layer" in row:
            return str(self._layers.get(row["layer"], ("", ""))[1])
        return str(self._names.get(self._person(row) or "", ""))

    def _is_own(self, table: str, row: Row) -> bool:
        """Whether a row was changed in the copy by whose it is; a comment anybody resolves."""
        changed_by = self._sides.history.changed_by(table, row["id"])
        return table == "comment" or changed_by in (None, self._person(row))

    # Memos and the roster

    def _memo(self, row: Row) -> None:
        sides = self._sides
        target = {
            "transcript": sides.transcripts.get(row["target"]),
            "code": sides.code(row["target"]),
            "participant": sides.ids.get(("participant", row["target"]), row["target"]),
        }.get(row["kind"], row["target"])
        if target is None:
            return  # told with the transcript
        here = row | {"target": target}
        ours = sides.find(sides.ours, "memo", row["id"])
        base = sides.history.base("memo", row["id"])
        if ours is None:  # both may have written one, each in their own row
            found = sides.ours.execute(
                "SELECT id FROM memo WHERE kind = ? AND target = ? AND coder = ?",
                (row["kind"], target, row["coder"]),
            ).fetchone()
            ours = sides.find(sides.ours, "memo", found[0]) if found else None
        about = str(target) if row["kind"] == "code" else str(row["kind"])
        sides.settle(
            Case(
                "memo",
                ours["id"] if ours else row["id"],
                here,
                base | {"target": target} if base else None,
                ours,
                about,
                str(target) if row["kind"] == "transcript" else "",
                self._coder(row),
                own=self._is_own("memo", row),
            )
        )

    def _roster(self, row: Row) -> None:
        """A pair of pass and transcript is one entry, whatever its id."""
        sides = self._sides
        here = sides.transcripts.get(row["transcript"])
        if here is None:
            return
        ours = self._entry(row["layer"], here)
        entry = ours["id"] if ours else new_id()
        base = sides.history.base("roster", row["id"])
        if ours is None and base is not None and base["state"] == row["state"]:
            return  # handed out so, and cleared here since
        sides.settle(
            Case(
                "roster",
                entry,
                row | {"id": entry, "transcript": here},
                base,
                ours,
                transcript=here,
                coder=self._coder(row),
                own=self._is_own("roster", row),
            )
        )

    def _entry(self, layer: str, transcript: str) -> Row | None:
        found = self._sides.ours.execute(
            "SELECT id FROM roster WHERE layer = ? AND transcript = ?", (layer, transcript)
        ).fetchone()
        return self._sides.find(self._sides.ours, "roster", found[0]) if found else None

    # What is gone there

    def _gone(self) -> None:
        for table in ("coding", "memo", "ruling", "comment", "roster"):
            for row in self._sides.gone_there(table):
                base = self._sides.history.base(table, row)
                placed = base is not None and "start" in base
                if base is None or (placed and not self._sides.has_place(base["transcript"])):
                    continue
                here = self._based(table, row) or base
                ours = self._ours_of(table, row, here)
                self._sides.settle(
                    Case(
                        table,
                        ours["id"] if ours else row,
                        None,
                        here,
                        ours,
                        str(here.get("code") or here.get("kind") or ""),
                        str((ours or here).get("transcript", "")),
                        self._coder(base),
                        own=self._is_own(table, base),
                    )
                )

    def _ours_of(self, table: str, row: str, here: Row) -> Row | None:
        if table != "roster":
            return self._sides.find(self._sides.ours, table, row)
        transcript = self._sides.transcripts.get(here["transcript"])
        return self._entry(here["layer"], transcript) if transcript else None
