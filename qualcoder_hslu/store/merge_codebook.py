"""The codebook's part of a merge: new codes come, other texts are asked, no id means two things."""

from dataclasses import replace

from qualcoder_hslu.model.codebook import Code, Codebook
from qualcoder_hslu.store import codebooks
from qualcoder_hslu.store.merge_plan import Difference, Finding, Row, Write
from qualcoder_hslu.store.merge_sides import Case, Sides


def look(sides: Sides) -> None:
    """Find what is new or other in the copy's codebook, which belongs to all and so is asked."""
    theirs = list(sides.every("code", "position"))
    _name(sides, theirs)
    _codes(sides, theirs)
    _texts(sides)
    sides.plan.snapshots.update(
        sides.theirs.execute("SELECT number, snapshot FROM codebook_version")
    )


def _named_elsewhere(journal: str, code: str) -> str:
    """The setting that keeps under which id a code of a copy is known here."""
    return f"code {journal} {code}"


def _name(sides: Sides, theirs: list[Row]) -> None:
    """A code made in the copy whose id means something else here gets a free one."""
    book = codebooks.load(sides.ours)
    there = codebooks.load(sides.theirs)
    for row in theirs:
        code = row["id"]
        setting = _named_elsewhere(sides.history.journal, code)
        kept = sides.project.setting(setting)
        if kept:
            sides.codes[code] = kept
        elif (
            code in book
            and sides.history.base("code", code) is None
            and dict(book[code].name) != dict(there[code].name)
        ):
            parent = sides.code(row["parent"]) if row["parent"] else None
            free = _free(book, there, parent)
            sides.codes[code] = free
            sides.plan.besides.append(Write("setting", setting, {"id": setting, "value": free}))
            book = replace(book, codes=(*book.codes, Code(free, {}, parent=parent)))


def _free(book: Codebook, there: Codebook, parent: str | None) -> str:
    """An id that is free on both sides."""
    known = {code.id for code in book}
    others = tuple(
        Code(code.id, {}, parent=parent if parent in known else None)
        for code in there
        if code.id not in known
    )
    both = replace(book, codes=(*book.codes, *others))
    return both.next_id(parent if parent in known else None)


def _codes(sides: Sides, theirs: list[Row]) -> None:
    used = _used(sides, theirs)
    top = sides.ours.execute("SELECT coalesce(max(position), -1) FROM code").fetchone()[0]
    for row in theirs:
        here = sides.code(row["id"])
        values = _here(sides, row)
        ours = sides.find(sides.ours, "code", here)
        base = sides.history.base("code", row["id"])
        away = ours is None and sides.was_removed_here("code", here, base)
        if away and row["id"] not in used:
            if base != row:
                sides.plan.findings.append(
                    Finding("conflict", "code", here, here, reason="removed here")
                )
        elif ours is None:
            top += 1
            values["position"] = top
            write = Write("code", here, values)
            sides.plan.findings.append(Finding("new", "code", here, here, write=write))
        else:
            # Another place in the tree is told, not taken over: both together may make a ring.
            if base is not None and base["parent"] != row["parent"] != ours["parent"]:
                above = Difference("parent", ours["parent"] or "", values["parent"] or "")
                sides.plan.findings.append(
                    Finding("conflict", "code", here, here, reason="shared", differences=(above,))
                )
            values["parent"] = ours["parent"]
            based = _here(sides, base) | {"parent": ours["parent"]} if base else None
            sides.settle(Case("code", here, values, based, ours, about=here, own=False))
    for code in sides.gone_there("code"):
        here = sides.code(code)
        if sides.find(sides.ours, "code", here):
            sides.plan.findings.append(
                Finding("conflict", "code", here, here, reason="removed there")
            )


def _used(sides: Sides, theirs: list[Row]) -> set[str]:
    """Their codes that have codings there or were never here, and those above them."""
    parents = {row["id"]: row["parent"] for row in theirs}
    found: set[str] = set()
    wanted = [row[0] for row in sides.theirs.execute("SELECT DISTINCT code FROM coding")]
    wanted += [code for code in parents if sides.history.base("code", code) is None]
    for code in wanted:
        above: str | None = code
        while above is not None and above not in found:
            found.add(above)
            above = parents[above]
    return found


def _here(sides: Sides, row: Row) -> Row:
    parent = sides.code(row["parent"]) if row["parent"] else None
    return row | {"id": sides.code(row["id"]), "parent": parent}


def _texts(sides: Sides) -> None:
    present = {row[0] for row in sides.ours.execute("SELECT id FROM code")}
    present |= {each.row for each in sides.plan.findings if (each.kind, each.table) == _NEW_CODE}
    for row in sides.every("code_text"):
        code = sides.code(row["code"])
        if code not in present:
            continue  # told with its code
        base = sides.history.base("code_text", row["id"])
        values = _text_here(code, row)
        ours = sides.find(sides.ours, "code_text", values["id"])
        sides.settle(
            Case(
                "code_text",
                values["id"],
                values,
                _text_here(code, base) if base else None,
                ours,
                about=f"{code}, {row['language']}",
                own=False,
            )
        )


_NEW_CODE = ("new", "code")


def _text_here(code: str, row: Row) -> Row:
    return row | {"id": f"{code}/{row['language']}", "code": code}
