"""Reads ELAN files (.eaf): a tier is a speaker, its annotations in the order of time are turns."""

import re
from collections.abc import Iterator
from itertools import groupby

from qualcoder_hslu.model.errors import ReadError
from qualcoder_hslu.model.transcript import ImportNote
from qualcoder_hslu.readers.markup import Element, parse_export
from qualcoder_hslu.readers.source import Extract, counted
from qualcoder_hslu.readers.told import Told, from_told, merged

_ROOT = re.compile(rb"<ANNOTATION_DOCUMENT\b")
_PAUSE = 2.0  # seconds of silence within a speaker's units that begin a new paragraph


def is_eaf(data: bytes) -> bool:
    """By the root element's name near the beginning."""
    return _ROOT.search(data[:4096]) is not None


def read(data: bytes, name: str) -> Extract:
    """Turns of the independent tiers; tiers that depend on others are left out and reported."""
    root = parse_export(data, name)
    if root.tag != "ANNOTATION_DOCUMENT":
        raise ReadError(f"{name} is no ELAN file: export it from ELAN once more.")
    slots = dict(_slots(root))
    tiers = list(root.iter("TIER"))
    own = [tier for tier in tiers if not tier.get("PARENT_REF")]
    units = sorted(
        (unit for tier in own for unit in _units(tier, slots)),
        key=lambda unit: (unit.time is None, unit.time or 0.0),
    )
    notes = []
    if others := [tier for tier in tiers if tier.get("PARENT_REF")]:
        names = ", ".join(f"“{tier.get('TIER_ID', '')}”" for tier in others)
        said = counted(len(others), "tier was", "tiers were")
        notes.append(ImportNote("dropped", f"{said} left out, depending on another: {names}."))
    if empty := sum(tier.get("TIER_ID", "") != "" and not len(tier) for tier in own):
        notes.append(ImportNote("dropped", f"{counted(empty, 'tier', 'tiers')} held nothing."))
    spoken = list(_spoken(units))
    if twice := sum(unit.text.strip() != "" for unit in units) - len(spoken):
        said = counted(twice, "unit stands", "units stand")
        notes.append(
            ImportNote("repaired", f"{said} in two tiers of one participant and count once.")
        )
    return from_told(merged(spoken, gap=_PAUSE), notes)


def _slots(root: Element) -> Iterator[tuple[str, float]]:
    """Seconds of each time slot; one without a time has that of the slot before."""
    last = 0.0
    for slot in root.iter("TIME_SLOT"):
        value = slot.get("TIME_VALUE", "")
        if value.isdecimal():
            last = int(value) / 1000
        yield slot.get("TIME_SLOT_ID", ""), last


def _units(tier: Element, slots: dict[str, float]) -> Iterator[Told]:
    speaker = tier.get("PARTICIPANT") or tier.get("TIER_ID") or ""
    for unit in tier.iter("ALIGNABLE_ANNOTATION"):
        text = " ".join("".join(value.itertext()) for value in unit.iter("ANNOTATION_VALUE"))
        start, end = (slots.get(unit.get(f"TIME_SLOT_REF{n}", "")) for n in (1, 2))
        yield Told(speaker, text, start, end)


def _spoken(units: list[Told]) -> Iterator[Told]:
    """Units with words; two tiers of one participant may tell the same unit, which counts once."""
    for _, same in groupby(units, key=lambda unit: (unit.speaker, unit.time, unit.text.strip())):
        unit = next(same)
        if unit.text.strip():
            yield unit
