"""What a project holds, as plain lists and dicts in the shapes printed as JSON."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from qualcoder_hslu.model.codebook import Codebook
from qualcoder_hslu.model.errors import NotFound
from qualcoder_hslu.model.people import Speaker
from qualcoder_hslu.model.shares import speaking_shares
from qualcoder_hslu.model.transcript import (
    LoadedTranscript,
    TranscriptDraft,
    turn_words,
    turns_of,
)
from qualcoder_hslu.store import codebooks, codings, people_tables, transcripts
from qualcoder_hslu.suggest.messages import SuggestResult
from qualcoder_hslu.workspace.roster import shown_names
from qualcoder_hslu.workspace.workspace import Workspace

Json = dict[str, Any]


def speaker_json(speaker: Speaker) -> Json:
    """Name, turns, words and whether the person moderates."""
    return {
        "name": speaker.name,
        "turns": speaker.turns,
        "words": speaker.words,
        "moderator": speaker.moderator,
    }


def draft_speakers(draft: TranscriptDraft) -> list[Speaker]:
    """Who speaks how much in a draft, in order of first speaking."""
    turns: Counter[str] = Counter()
    words: Counter[str] = Counter()
    moderators = {turn.speaker for turn in draft.turns if turn.moderator}
    for turn in draft.turns:
        turns[turn.speaker] += 1
        words[turn.speaker] += turn_words(draft.text, turn, draft.uncounted)
    return [Speaker(name, turns[name], words[name], name in moderators) for name in turns]


def first_words(draft: TranscriptDraft, length: int = 80) -> dict[str, str]:
    """What each speaker of a draft says first, on one line, cut after `length` code points."""
    found: dict[str, str] = {}
    for turn in draft.turns:
        if turn.speaker not in found:
            end = min(turn.span.end, turn.span.start + 2 * length)
            line = " ".join(draft.text[turn.span.start : end].split())
            cut = len(line) > length or end < turn.span.end
            found[turn.speaker] = f"{line[:length].rstrip()}…" if cut else line
    return found


def transcripts_json(workspace: Workspace) -> list[Json]:
    """Each transcript with its speakers, in the project's order."""
    entries = []
    for transcript in workspace.transcripts():
        speakers = transcripts.speakers(workspace.project.conn, transcript)
        shares = speaking_shares(people_tables.spoken(workspace.project.conn, transcript.version))
        entries.append(
            {
                "id": transcript.id,
                "title": transcript.title,
                "language": transcript.language,
                "group": transcript.group,
                "words": sum(speaker.words for speaker in speakers),
                "turns": sum(speaker.turns for speaker in speakers),
                "speakers": [
                    speaker_json(speaker) | {"share": share.share, "longest_turn": share.longest}
                    for speaker, share in zip(speakers, shares.speakers, strict=True)
                ],
                "follows": [list(row) for row in shares.follows],
            }
        )
    return entries


def turns_json(loaded: LoadedTranscript) -> list[Json]:
    """Each turn; start and end are those of the speech, label excluded; time in seconds."""
    return [
        {
            "number": turn.number,
            "speaker": turn.speaker,
            "start": turn.span.start,
            "end": turn.span.end,
            "time": turn.time,
            "text": turn.span.of(loaded.text),
            "moderator": turn.moderator,
        }
        for turn in loaded.turns
    ]


def layer_ids(workspace: Workspace, names: Iterable[str]) -> list[str]:
    """Ids of layers by id, name, or the coder's name. Raises `NotFound`."""
    conn = workspace.project.conn
    every = codings.layers(conn)
    coders = {coder.id: coder.name for coder in codings.coders(conn)}
    found: list[str] = []
    for name in names:
        ids = [
            layer.id
            for layer in every
            if name in (layer.id, layer.name, layer.coder, coders.get(layer.coder or ""))
        ]
        if not ids:
            raise NotFound(f"There is no coder or layer “{name}” in this project.")
        found.extend(ids)
    return found


def codings_json(
    workspace: Workspace,
    *,
    coder: str | None = None,
    layer: str | None = None,
    code: str | None = None,
    transcript: str | None = None,
) -> list[Json]:
    """Codings with their quote and speaker, filtered. Raises `NotFound` for an unknown filter."""
    conn = workspace.project.conn
    names = {each.id: each.name for each in codings.coders(conn)}
    layers = {each.id: each for each in codings.layers(conn)}
    wanted = layer_ids(workspace, [name for name in (coder, layer) if name])
    if coder and layer:
        wanted = [each for each, count in Counter(wanted).items() if count == 2]
    if code is not None and code not in workspace.codebook:
        raise NotFound(f"There is no code {code} in the codebook.")
    only = transcripts.find(conn, transcript).id if transcript else None
    loaded: LoadedTranscript | None = None
    entries = []
    for coding in codings.every(
        conn, layers=wanted if coder or layer else None, code=code, transcript=only
    ):
        if loaded is None or loaded.transcript.id != coding.transcript:
            loaded = workspace.load(coding.transcript)
        inside = turns_of(loaded.turns, coding.span)
        own = layers[coding.layer]
        entries.append(
            {
                "id": coding.id,
                "transcript": loaded.transcript.title,
                "start": coding.span.start,
                "end": coding.span.end,
                "code": coding.code,
                "coder": names.get(own.coder or "", ""),
                "layer": own.name,
                "quote": loaded.quote(coding.span),
                "turn": inside[0].number if inside else "",
                "speaker": inside[0].speaker if inside else "",
                "memo": coding.memo,
                "rating": coding.rating,
                "origin": coding.origin,
                "created": coding.created,
                "codebook_version": coding.codebook_version,
            }
        )
    return entries


def counts_by_code(workspace: Workspace) -> Counter[str]:
    """Code -> codings in all layers."""
    conn = workspace.project.conn
    return Counter(codings.counts_by_code(conn, [layer.id for layer in codings.layers(conn)]))


def codebook_json(codebook: Codebook, counts: Mapping[str, int]) -> list[Json]:
    """Each code with its texts, its theme and its number of codings."""
    return [
        entry | {"theme": codebook.theme(code.id).id, "codings": counts.get(code.id, 0)}
        for code, entry in zip(codebook, codebooks.as_plain(codebook), strict=True)
    ]


def roster_json(workspace: Workspace) -> list[Json]:
    """Who has worked on what; without an entry, codings there say so."""
    conn = workspace.project.conn
    titles = {each.id: each.title for each in workspace.transcripts()}
    layers = codings.layers(conn)
    names = dict(zip((each.id for each in layers), shown_names(layers), strict=True))
    return [
        {
            "transcript": titles[transcript],
            "coder": names[layer],
            "codings": count,
            "state": state or "has codings",
        }
        for layer, transcript, count, state in codings.roster(conn)
    ]


def suggestions_json(
    workspace: Workspace, wanted: Sequence[str], codes: Sequence[str] = ()
) -> list[Json]:
    """Open suggestions of the transcripts, best score first over all of them."""
    entries: list[Json] = []
    for each in wanted:
        loaded = workspace.load(each)
        for suggestion in workspace.suggestions(loaded.transcript.id):
            if codes and suggestion.code not in codes:
                continue
            reasons = [
                {key: value for key, value in asdict(reason).items() if value is not None}
                for reason in suggestion.reasons
            ]
            entries.append(
                {
                    "transcript": loaded.transcript.title,
                    "start": suggestion.span.start,
                    "end": suggestion.span.end,
                    "code": suggestion.code,
                    "score": suggestion.score,
                    "band": suggestion.band,
                    "tier": suggestion.tier,
                    "quote": loaded.quote(suggestion.span),
                    "words": suggestion.because,
                    "reasons": reasons,
                }
            )
    entries.sort(key=lambda entry: -entry["score"])
    return entries


def demo_json(workspace: Workspace, result: SuggestResult) -> Json:
    """What the sample study holds: transcripts, codings per theme and coder, suggestions."""
    per_theme: dict[str, Counter[str]] = {
        theme.id: Counter() for theme in workspace.codebook.children(None)
    }
    for entry in codings_json(workspace):
        per_theme[workspace.codebook.theme(entry["code"]).id][entry["coder"]] += 1
    return {
        "transcripts": transcripts_json(workspace),
        "codings": {theme: dict(row) for theme, row in per_theme.items()},
        "suggestions": {
            workspace.transcript(found.transcript).title: [
                suggestion.band for suggestion in found.suggestions if suggestion.band
            ]
            for found in result.found
        },
    }
