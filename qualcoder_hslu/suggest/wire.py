"""The messages between the program and the worker as bytes.

A message is a JSON object in UTF-8 behind its length, four bytes, big-endian. Only what the worker
reads is sent: no names of people, no titles.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, BinaryIO

from qualcoder_hslu.model.codebook import Code, Codebook
from qualcoder_hslu.model.coding import Reason, Suggestion
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.model.transcript import Turn, Uncounted
from qualcoder_hslu.suggest.messages import (
    EvaluateRequest,
    Evaluation,
    Example,
    Found,
    Learning,
    Measured,
    Source,
    SuggestRequest,
    SuggestResult,
)

Message = dict[str, Any]
_AT_ONCE = 500  # items of a list that are encoded in one go

_TEXTS = ("name", "definition", "include", "exclude", "example", "counter_example")


def write_message(stream: BinaryIO, message: Mapping[str, Any]) -> None:
    """Write one message and flush; raises `OSError` when the other side is gone."""
    parts = [part.encode() for part in _encoded(message)]
    stream.write(sum(map(len, parts)).to_bytes(4, "big"))
    for part in parts:
        stream.write(part)
    stream.flush()


def _encoded(value: Any) -> Iterator[str]:
    """JSON in parts, so that a project's texts do not hold the window up while they are encoded."""
    if isinstance(value, Mapping):
        for place, (key, each) in enumerate(value.items()):
            yield f"{',' if place else '{'}{json.dumps(key)}:"
            yield from _encoded(each)
        yield "}" if value else "{}"
    elif isinstance(value, list | tuple) and value and isinstance(value[0], Mapping):
        for place, each in enumerate(value):
            yield "," if place else "["
            yield from _encoded(each)
        yield "]"
    elif isinstance(value, list | tuple) and len(value) > _AT_ONCE:
        for start in range(0, len(value), _AT_ONCE):
            yield f"{',' if start else '['}{_dumps(value[start : start + _AT_ONCE])[1:-1]}"
        yield "]"
    else:
        yield _dumps(value)


def _dumps(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def read_message(stream: BinaryIO) -> Message | None:
    """The next message; None when the other side has ended, also in the middle of one."""
    head = _read(stream, 4)
    body = _read(stream, int.from_bytes(head, "big")) if head is not None else None
    if body is None:
        return None
    message: Message = json.loads(body)
    return message


def _read(stream: BinaryIO, length: int) -> bytes | None:
    parts = bytearray()
    while len(parts) < length:
        part = stream.read(length - len(parts))
        if not part:
            return None
        parts += part
    return bytes(parts)


def request_to_json(request: SuggestRequest) -> Message:
    """A request as JSON."""
    return {
        "learning": learning_to_json(request.learning),
        "targets": request.targets,
        "codes": request.codes,
    }


def request_from_json(message: Mapping[str, Any]) -> SuggestRequest:
    """The request as far as it was sent: turns have no number and speaker."""
    return SuggestRequest(
        learning_from_json(message["learning"]),
        tuple(message["targets"]),
        tuple(message["codes"]),
    )


def evaluate_to_json(request: EvaluateRequest) -> Message:
    """A request to evaluate as JSON."""
    return {"learning": learning_to_json(request.learning), "ks": request.ks}


def evaluate_from_json(message: Mapping[str, Any]) -> EvaluateRequest:
    """The request to evaluate as far as it was sent."""
    return EvaluateRequest(learning_from_json(message["learning"]), tuple(message["ks"]))


def learning_to_json(learning: Learning) -> Message:
    """What there is to learn from as JSON."""
    return {
        "sources": [_source_to_json(source) for source in learning.sources],
        "codes": [_code_to_json(code) for code in learning.codebook],
        "examples": [
            [e.transcript, e.span.start, e.span.end, e.code, e.positive, e.coding]
            for e in learning.examples
        ],
        "fully_coded": sorted(learning.fully_coded),
        "folder": learning.folder,
        "seed": learning.seed,
        "tier": learning.tier,
    }


def learning_from_json(message: Mapping[str, Any]) -> Learning:
    """The learning as far as it was sent."""
    return Learning(
        codebook=Codebook(tuple(_code_from_json(code) for code in message["codes"])),
        sources=tuple(_source_from_json(source) for source in message["sources"]),
        examples=tuple(
            Example(transcript, Span(start, end), code, positive, coding)
            for transcript, start, end, code, positive, coding in message["examples"]
        ),
        fully_coded=frozenset(message["fully_coded"]),
        folder=message["folder"],
        seed=message["seed"],
        tier=message["tier"],
    )


def _source_to_json(source: Source) -> Message:
    told: Message = {
        "transcript": source.transcript,
        "key": source.key,
        "language": source.language,
    }
    if source.text is not None:
        told["text"] = source.text
        told["turns"] = [[t.span.start, t.span.end, t.moderator] for t in source.turns]
        told["uncounted"] = [[u.span.start, u.span.end, u.kind] for u in source.uncounted]
    return told


def _source_from_json(message: Mapping[str, Any]) -> Source:
    return Source(
        transcript=message["transcript"],
        key=message["key"],
        language=message["language"],
        text=message.get("text"),
        turns=tuple(
            Turn(number="", speaker="", span=Span(start, end), moderator=moderator)
            for start, end, moderator in message.get("turns", ())
        ),
        uncounted=tuple(Uncounted(Span(a, b), kind) for a, b, kind in message.get("uncounted", ())),
    )


def _code_to_json(code: Code) -> list[Any]:
    texts = {name: dict(getattr(code, name)) for name in _TEXTS}
    return [code.id, code.parent, texts, {k: list(v) for k, v in code.keywords.items()}]


def _code_from_json(message: Sequence[Any]) -> Code:
    code, parent, texts, words = message
    return Code(code, parent=parent, keywords={k: tuple(v) for k, v in words.items()}, **texts)


def result_to_json(result: SuggestResult) -> Message:
    """A result as JSON."""
    return {
        "found": [
            {
                "transcript": found.transcript,
                "key": found.key,
                "suggestions": [
                    [s.span.start, s.span.end, s.code, s.score, s.band, s.tier, _reasons(s.reasons)]
                    for s in found.suggestions
                ],
                "sentences": [[span.start, span.end] for span in found.sentences],
            }
            for found in result.found
        ],
        "engine": result.engine,
        "tier": result.tier,
        "message": result.message,
        "learned": result.learned,
    }


def _reasons(reasons: Sequence[Reason]) -> list[list[object]]:
    return [
        [reason.kind, reason.text, reason.start, reason.end, reason.coding] for reason in reasons
    ]


def result_from_json(message: Mapping[str, Any]) -> SuggestResult:
    """The result as the engine made it."""
    engine = message["engine"]

    def suggestion(transcript: str, values: Sequence[Any]) -> Suggestion:
        start, end, code, score, band, tier, reasons = values
        return Suggestion(
            transcript=transcript,
            span=Span(start, end),
            code=code,
            score=score,
            band=band,
            tier=tier,
            engine=engine,
            reasons=tuple(Reason(*reason) for reason in reasons),
        )

    return SuggestResult(
        found=tuple(
            Found(
                found["transcript"],
                found["key"],
                tuple(suggestion(found["transcript"], each) for each in found["suggestions"]),
                tuple(Span(start, end) for start, end in found["sentences"]),
            )
            for found in message["found"]
        ),
        engine=engine,
        tier=message["tier"],
        message=message["message"],
        learned=tuple(message["learned"]),
    )


def evaluation_to_json(evaluation: Evaluation) -> Message:
    """An evaluation as JSON."""
    return {
        "rows": [
            [r.code, r.k, r.examples, r.positives, r.average_precision, r.p10, dict(r.f1)]
            for r in evaluation.rows
        ],
        "units": evaluation.units,
        "groups": evaluation.groups,
        "tier": evaluation.tier,
        "engine": evaluation.engine,
        "seed": evaluation.seed,
        "message": evaluation.message,
    }


def evaluation_from_json(message: Mapping[str, Any]) -> Evaluation:
    """The evaluation as it was made."""
    rows = tuple(Measured(*values) for values in message["rows"])
    return Evaluation(rows, **{name: value for name, value in message.items() if name != "rows"})
