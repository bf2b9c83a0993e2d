"""Going through suggestions: their order, their context, their reasons."""

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from qualcoder_hslu.model.coding import Band, Reason, Suggestion
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.model.transcript import LoadedTranscript, Transcript, Turn, Uncounted
from qualcoder_hslu.store import review, suggestions
from qualcoder_hslu.workspace import people, reviewing
from qualcoder_hslu.workspace.importing import import_drafts
from qualcoder_hslu.workspace.workspace import Workspace
from tests.projects import draft
from tests.workspace.offers import SPEECH, offer


def test_the_queue_mixes_in_doubtful_ones_and_a_random_audit(workspace: Workspace) -> None:
    offer(workspace, *[0.99 - n / 50 for n in range(30)], chance=4)
    order = reviewing.queue(workspace)
    assert len(order) == 34
    picks = [each.pick for each in order]
    assert [n for n, pick in enumerate(picks[:20], 1) if pick == "uncertain"] == [5, 10, 16]
    assert [n for n, pick in enumerate(picks, 1) if pick == "audit"] == [13, 26, 33, 34]
    best = [each.suggestion.score for each in order if each.pick == "best"]
    assert best == sorted(best, reverse=True)
    doubtful = next(each.suggestion for each in order if each.pick == "uncertain")
    assert abs(doubtful.score - 0.5) < 0.02
    assert order == reviewing.queue(workspace)


scores = st.lists(st.integers(0, 100).map(lambda n: n / 100), max_size=40)


@given(scores, st.integers(0, 6))
def test_arranging_keeps_each_suggestion_once(found: list[float], chance: int) -> None:
    rows = [
        Suggestion(
            "t", Span(n, n + 1), "A", score, "weak" if n >= chance else "", "k", "1", (), f"{n}"
        )
        for n, score in enumerate([0.0] * chance + found)
    ]
    order = reviewing.arrange(rows)
    assert sorted(each.suggestion.id for each in order) == sorted(each.id for each in rows)
    assert order == reviewing.arrange(reversed(rows))
    assert all((each.pick == "audit") == (not each.suggestion.band) for each in order)
    drawn = [n for n, each in enumerate(order[: len(found)], 1) if each.pick == "audit"]
    assert all(number % 13 == 0 for number in drawn)


def test_what_was_passed_over_stays_above_the_one_at_hand_and_better_ones_come_next() -> None:
    rows = [
        Suggestion("t", Span(n, n + 1), "A", n / 9, "weak", "k", "1", (), f"{n}") for n in range(9)
    ]
    order = reviewing.arrange(rows)
    kept = reviewing.anchored(order, {"2", "7"}, "1")
    assert [each.suggestion.id for each in kept][:4] == ["7", "2", "1", "8"]
    assert sorted(each.suggestion.id for each in kept) == [f"{n}" for n in range(9)]
    assert reviewing.anchored(order, {"2"}, "gone") == order


def test_open_rows_are_the_suggestions_that_each_transcript_shows(workspace: Workspace) -> None:
    speech = [(name, "Longtemps, bien longtemps.") for name in ("Bruno", "Carla", "Bruno", "Dora")]
    import_drafts(workspace, [draft("Zwei", speech)], language="fr")
    random = Random(4)
    bands: tuple[Band, ...] = ("strong", "")
    for each in workspace.transcripts():
        found = [
            Suggestion(each.id, _somewhere(random, each.length), code, 0.5, band, "k", "e")
            for code in ("A1", "B1", "A2") * 4
            for band in bands
        ]
        workspace.store_suggestions(each.id, each.sha256, found)
        for row in workspace.suggestions(each.id)[:6:2]:
            workspace.apply(each.id, _somewhere(random, each.length), row.code)
            (workspace.accept if random.random() < 0.5 else workspace.reject)(row.id)
    turn = workspace.load("Zwei").turns[1]
    people.withdraw(workspace, turn.participant or "")
    conn, own = workspace.project.conn, workspace.coder.id
    each = {
        s.id
        for t in workspace.transcripts()
        for s in suggestions.of_transcript(conn, t.id, own, audit=True)
    }
    rows = review.open_rows(conn, own)
    assert each
    assert {row.id for row in rows} == each
    apart = [row for t in workspace.transcripts() for row in review.open_rows(conn, own, t.id)]
    assert {row.id for row in apart} == each


def _somewhere(random: Random, length: int) -> Span:
    start = random.randrange(length - 9)
    return Span(start, start + random.randint(1, 9))


def test_the_queue_is_of_a_transcript_or_all_and_of_some_codes(workspace: Workspace) -> None:
    one = offer(workspace, 0.9, 0.8)
    (two,) = import_drafts(workspace, [draft("Zwei", SPEECH[:20])], language="fr")
    loaded = workspace.load(two)
    found = [Suggestion(two, t.span, "B1", 0.95, "strong", "k", "e") for t in loaded.turns[:3]]
    workspace.store_suggestions(two, loaded.transcript.sha256, found)
    assert [q.suggestion.transcript for q in reviewing.queue(workspace)] == [two] * 3 + [one] * 2
    assert len(reviewing.queue(workspace, one)) == 2
    assert [q.suggestion.code for q in reviewing.queue(workspace, codes=["A1"])] == ["A1", "A1"]


def test_passages_of_the_audit_are_not_among_the_suggestions(workspace: Workspace) -> None:
    transcript = offer(workspace, 0.9, chance=3)
    assert [each.score for each in workspace.suggestions(transcript)] == [0.9]
    assert len(workspace.suggestions(transcript, audit=True)) == 4


def test_a_decision_keeps_band_and_pick_and_an_audit_stays_one(workspace: Workspace) -> None:
    transcript = offer(workspace, 0.9, 0.3, chance=1)
    strong, weak, chance = workspace.suggestions(transcript, audit=True)
    workspace.accept(strong.id)
    workspace.reject(weak.id, pick="uncertain")
    workspace.reject(chance.id, pick="best")
    made = suggestions.decisions(workspace.project.conn)
    assert [(d.band, d.pick, d.verdict) for d in made] == [
        ("strong", "best", "accepted"),
        ("weak", "uncertain", "rejected"),
        ("", "audit", "rejected"),
    ]
    assert reviewing.queue(workspace) == []


def test_code_first_shows_suggestions_only_of_what_the_coder_has_fully_coded(
    workspace: Workspace,
) -> None:
    transcript = offer(workspace, 0.9, chance=1)
    workspace.set_code_first(True)
    assert workspace.suggestions(transcript, audit=True) == []
    assert reviewing.queue(workspace) == []
    workspace.mark_roster(transcript, "fully coded")
    assert (
        len(workspace.suggestions(transcript, audit=True)) == len(reviewing.queue(workspace)) == 2
    )
    workspace.undo()
    assert reviewing.queue(workspace) == []
    workspace.undo()
    assert len(reviewing.queue(workspace)) == 2


def test_the_nearest_quote_is_read_from_its_coding_and_gone_with_it(workspace: Workspace) -> None:
    coding = workspace.apply(workspace.transcripts()[0].id, Span(7, 20), "A1")
    transcript = offer(workspace, 0.9, code="B1", reason=Reason("quote", "", coding=coding.id))
    suggestion = workspace.suggestions(transcript)[0]
    why = reviewing.explain(workspace, suggestion)
    assert why.quote is not None
    assert (why.quote.coding, why.quote.title, why.quote.span) == (coding.id, "Groupe", Span(7, 20))
    assert why.quote.words == workspace.load(transcript).quote(Span(7, 20))
    assert why.sources == ("quote",)
    workspace.remove([coding.id])
    assert reviewing.explain(workspace, suggestion).quote is None


def test_a_passage_is_shown_with_the_turns_around_it_and_its_hits(workspace: Workspace) -> None:
    loaded = workspace.load(workspace.transcripts()[0].id)
    turn = loaded.turns[5]
    at = loaded.text.index("numéro", turn.span.start)
    passage = Span(at, at + len("numéro 5 sur"))
    parts = reviewing.in_context(loaded, passage, [Span(at, at + 6), Span(0, 3)])
    assert [part.turn.number for part in parts] == ["5", "6", "7"]
    assert [(piece.text, piece.kind) for piece in parts[1].pieces] == [
        ("Phrase ", "around"),
        ("numéro", "hit"),
        (" 5 sur", "passage"),
        (" le guichet.", "around"),
    ]
    assert {piece.kind for part in (parts[0], parts[2]) for piece in part.pieces} == {"around"}


words = st.text(st.sampled_from("ab \n"), min_size=1, max_size=900)


@given(st.lists(words, min_size=1, max_size=4), st.data())
def test_the_context_is_speech_in_order_and_holds_all_of_the_passage(
    speech: list[str], data: st.DataObject
) -> None:
    text, turns, labels = "", [], []
    for number, said in enumerate(speech):
        labels.append(Uncounted(Span(len(text), len(text) + 2), "label"))
        text += "X:"
        turns.append(Turn(str(number), "X", Span(len(text), len(text) + len(said))))
        text += said + "\n"
    loaded = LoadedTranscript(
        Transcript("t", "T", "fr", "G", "v", "s", len(text)), text, tuple(turns), tuple(labels)
    )
    start = data.draw(st.integers(0, len(text) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(text))))
    parts = reviewing.in_context(loaded, span, [Span(start, start + 1)])
    passage = "".join(p.text for part in parts for p in part.pieces if p.kind != "around")
    spoken = "".join(text[max(t.span.start, start) : min(t.span.end, span.end)] for t in turns)
    if any(turn.span.overlaps(span) for turn in turns):
        assert passage == spoken
    shown = "".join(piece.text for part in parts for piece in part.pieces)
    assert "X" not in shown
    assert len(shown) <= len(spoken) + 4 * reviewing.REACH
