"""Withdrawal hides a participant's words; a purge leaves them nowhere on the disk."""

import io
import multiprocessing
import shutil
import sqlite3
import sys
import time
import zipfile
import zlib
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from qualcoder_hslu.export.long_csv import LongTable, write_long_csv
from qualcoder_hslu.model.coding import Reason, Suggestion
from qualcoder_hslu.model.errors import UserError
from qualcoder_hslu.model.revision import Revision
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.store import backup, check, journal, purge, schema, transcripts, withdrawal
from qualcoder_hslu.workspace import editing, listing, people
from qualcoder_hslu.workspace.agreeing import Question, agreement
from qualcoder_hslu.workspace.importing import import_drafts
from qualcoder_hslu.workspace.suggesting import learning_of
from qualcoder_hslu.workspace.workspace import Workspace
from tests.projects import draft, small_workspace

PHRASES = (
    "les dossiers dorment dans une armoire verte",
    "le scanner tousse depuis la Saint-Martin",
    "trois mots de passe sur un papier jaune",
    "une collègue pleurait près de la photocopieuse",
    "personne ne répond au numéro gratuit",
    "l’été dernier nous avons tout ressaisi",
    "mon chef appelle cela une vision",
    "les gens reviennent avec leur enveloppe",
    "je note encore tout dans un carnet bleu",
    "ça coûte un après-midi par semaine",
)
NOTE = f"les deux, surtout {PHRASES[0]}"
SPEECH = (
    ("Mod.", "Qu’est-ce qui a changé chez vous ?"),
    ("Bruno", f"Chez nous {PHRASES[0]}, et {PHRASES[1]}. {PHRASES[2].capitalize()}."),
    ("Anne", "Le guichet ferme à quatre heures, on ne répond plus."),
    ("Bruno", f"Un jour {PHRASES[3]} 🙂. {PHRASES[4].capitalize()}; {PHRASES[5]}."),
    ("Bruno", f"Enfin, {PHRASES[6]}, {PHRASES[7]}, {PHRASES[8]}, {PHRASES[9]}."),
    ("Anne", "Chez nous le formulaire va mieux."),
)


def zipped(text: str) -> bytes:
    """A document that packs its words, as Word files do."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("word/document.xml", text)
    return data.getvalue()


def study(path: Path) -> Workspace:
    """A coded project in which Bruno's words stand in every place that can hold some."""
    workspace = small_workspace(path)
    made = draft("Atelier", SPEECH)
    import_drafts(workspace, [make_original(made)])
    loaded = workspace.load("Atelier")
    key = loaded.transcript.id
    for phrase in PHRASES:
        span = place(loaded.text, phrase[1:])
        workspace.apply(key, span, "A1", memo=f"Il dit : {phrase}")
    own = loaded.turns[2].span
    workspace.apply(key, own, "B1", memo="Le guichet")
    both = Span(loaded.turns[1].span.start + 3, own.end)
    workspace.apply(key, both, "A2", memo=NOTE)
    gone = workspace.apply(key, place(loaded.text, PHRASES[3]), "B", memo=PHRASES[3])
    workspace.remove([gone.id])
    workspace.write_memo("transcript", key, f"À citer : « {PHRASES[1]} »")
    workspace.write_memo("project", "", "Une note sur tout")
    workspace.write_memo("participant", loaded.turns[1].participant or "", "Un homme déterminé")
    reason = Reason("keyword", PHRASES[5], *span_ends(loaded.text, PHRASES[5]))
    found = Suggestion(key, loaded.turns[3].span, "A1", 0.5, "weak", "keywords", "1", (reason,))
    workspace.store_suggestions(key, loaded.transcript.sha256, [found])
    correct(workspace, key)
    backup.make(path)
    with sqlite3.connect(path) as conn:
        backup.put_aside(conn, path, "version 1")
    conn.close()
    return workspace


def make_original(made):
    return replace(made, original=zipped(made.text), original_name="Atelier.docx")


def place(text: str, words: str) -> Span:
    return Span(*span_ends(text, words))


def span_ends(text: str, words: str) -> tuple[int, int]:
    start = text.index(words)
    return start, start + len(words)


def correct(workspace: Workspace, transcript: str) -> None:
    """A second version: a word put into Anne's first turn, so that all behind it moves."""
    loaded = workspace.load(transcript)
    revision = Revision.of(loaded)
    turns = list(revision.turns)
    turns[2] = replace(turns[2], text=f"Alors voilà. {turns[2].text}")
    editing.save(workspace, loaded, replace(revision, turns=tuple(turns)))


def holds(folder: Path, phrase: str) -> list[str]:
    """Names of files in the folder that hold the phrase, plain or packed, in any usual encoding."""
    forms = [
        each.encode(encoding)
        for each in (phrase, phrase.capitalize(), phrase[1:])
        for encoding in ("utf-8", "utf-16-le", "utf-16-be", "cp1252")
    ]
    found = []
    for path in folder.rglob("*"):
        if path.is_file():
            data = path.read_bytes()
            packed = [data, *unpacked(data)]
            if any(form in each for form in forms for each in packed):
                found.append(path.name)
    return found


def unpacked(data: bytes) -> list[bytes]:
    """What every packed file that begins anywhere in the bytes holds."""
    out, at = [], data.find(b"PK\x03\x04")
    while at >= 0:
        names = int.from_bytes(data[at + 26 : at + 28], "little")
        more = int.from_bytes(data[at + 28 : at + 30], "little")
        with suppress(zlib.error):  # cut by a page's end, as in any database
            out.append(zlib.decompressobj(-15).decompress(data[at + 30 + names + more :]))
        at = data.find(b"PK\x03\x04", at + 1)
    return out


def bruno(workspace: Workspace) -> str:
    loaded = workspace.load("Atelier")
    return next(t.participant for t in loaded.turns if t.speaker == "Bruno")


def everything_read(workspace: Workspace, folder: Path) -> str:
    """All that the program gives of a project's transcripts, codings and people."""
    key = workspace.transcript("Atelier").id
    table = LongTable(workspace.project.conn, "p", with_moderator=True)
    write_long_csv(table, folder / "long.csv")
    return repr(
        (
            workspace.load(key),
            workspace.codings(key),
            workspace.codings_of_code("A"),
            listing.turns_json(workspace.load(key)),
            listing.codings_json(workspace),
            listing.transcripts_json(workspace)[1],
            listing.suggestions_json(workspace, [key]),
            learning_of(workspace, [key])(frozenset()),
            editing.review_list(workspace),
            (folder / "long.csv").read_text(encoding="utf-8"),
        )
    )


def test_who_withdraws_is_masked_and_left_out_wherever_something_is_read(tmp_path):
    with study(tmp_path / "p.fgc") as workspace:
        key = workspace.transcript("Atelier").id
        before = everything_read(workspace, tmp_path)
        assert all(phrase[1:] in before for phrase in PHRASES)
        people.withdraw(workspace, bruno(workspace))
        after = everything_read(workspace, tmp_path)
        after = after.replace(NOTE, "")  # what a coder wrote on others' words too is a coder's
        assert [phrase for phrase in PHRASES if phrase[1:] in after] == []
        loaded = workspace.load(key)
        assert [turn.speaker for turn in loaded.turns] == ["Mod.", "Anne", "Anne"]
        assert len(loaded.text) == loaded.transcript.length
        names = [s["name"] for s in listing.transcripts_json(workspace)[1]["speakers"]]
        assert names == ["Mod.", "Anne"]
        assert workspace.counts_by_code() == {"B1": 1, "A2": 1}
        both = next(c for c in workspace.codings(key) if c.code == "A2")
        assert loaded.quote(both.span) == loaded.turns[1].span.of(loaded.text)
        reply = agreement(workspace, Question(transcripts=("Atelier",), with_moderator=True))
        counted = reply.material.transcripts[0].counted
        words = "".join(loaded.text[a:b] for a, b in counted)
        assert withdrawal.MASK not in words
        assert "guichet" in words


def test_a_withdrawal_is_undone_like_any_step_and_everything_is_back(tmp_path):
    with study(tmp_path / "p.fgc") as workspace:
        before = everything_read(workspace, tmp_path)
        people.withdraw(workspace, bruno(workspace))
        workspace.undo()
        assert everything_read(workspace, tmp_path) == before
        people.withdraw(workspace, bruno(workspace))
        people.bring_back(workspace, people.find(workspace, "Bruno"))
        assert everything_read(workspace, tmp_path) == before
        assert list(check.problems(workspace.project.conn)) == []


def test_masked_words_cannot_be_coded(tmp_path):
    with study(tmp_path / "p.fgc") as workspace:
        span = workspace.load("Atelier").turns[3].span
        people.withdraw(workspace, bruno(workspace))
        with pytest.raises(UserError, match="withdrawn"):
            workspace.apply("Atelier", span, "A1")


def test_who_has_not_withdrawn_is_not_purged(tmp_path):
    with study(tmp_path / "p.fgc") as workspace:
        with pytest.raises(UserError, match="withdraw them first"):
            workspace.purge(bruno(workspace))
        assert not purge.is_pending(workspace.project)


def test_after_a_purge_no_file_holds_ten_phrases_of_the_participant(tmp_path):
    path = tmp_path / "p.fgc"
    with study(path) as workspace:
        assert all(holds(tmp_path, phrase) for phrase in PHRASES)
        assert len(backup.copies_of_any_kind(path)) == 2
        person = bruno(workspace)
        people.withdraw(workspace, person)
        found = people.loss(workspace, person)
        assert (found.turns, found.transcripts, found.codings) == (4, 2, 10)
        assert (found.originals, found.backups) == (2, 2)
        workspace.purge(person)
        while_open = {phrase: holds(tmp_path, phrase) for phrase in PHRASES}
        conn = workspace.project.conn
        assert list(check.problems(conn)) == []
        assert schema.objects(conn) == fresh_objects()
        assert workspace.undo() is None
        loaded = workspace.load("Atelier")
        assert {turn.speaker for turn in loaded.turns} == {"Mod.", "Anne"}
        kept = {c.code: loaded.quote(c.span) for c in workspace.codings(loaded.transcript.id)}
        assert kept["B1"].endswith("quatre heures, on ne répond plus.")
        assert kept["A2"].startswith("Alors voilà.")
        assert [step.name for step in journal.steps(conn)][-2:] == [purge.STEP, "finish purge"]
        assert "Bruno" not in loaded.text
    assert while_open == {phrase: [] for phrase in PHRASES}
    assert {phrase: holds(tmp_path, phrase) for phrase in PHRASES} == while_open
    assert holds(tmp_path, "Un homme déterminé") == []
    assert holds(tmp_path, "Une note sur tout")
    assert holds(tmp_path, "quatre heures, on ne répond plus")
    with Workspace.open(path, "Anna") as workspace:
        assert list(check.problems(workspace.project.conn)) == []
        key = workspace.transcript("Atelier").id
        correct_again(workspace, key)
        assert list(check.problems(workspace.project.conn)) == []
        workspace.apply(key, workspace.load(key).turns[0].span, "A1")


def correct_again(workspace: Workspace, key: str) -> None:
    """A transcript goes on being corrected after a purge, and the masked place stays masked."""
    loaded = workspace.load(key)
    revision = Revision.of(loaded)
    first, *rest = revision.turns
    first = replace(first, text=f"Bon. {first.text}")
    editing.save(workspace, loaded, replace(revision, turns=(first, *rest)))
    kinds = [kind for _, _, kind in transcripts.uncounted_rows(
        workspace.project.conn, workspace.transcript(key))]  # fmt: skip
    assert kinds.count("withdrawn") == 3


def fresh_objects() -> dict[tuple[str, str], str]:
    fresh = sqlite3.connect(":memory:")
    schema.create(fresh)
    found = schema.objects(fresh)
    fresh.close()
    return found


def test_the_same_file_imported_twice_is_purged_twice(tmp_path):
    path = tmp_path / "p.fgc"
    with study(path) as workspace:
        import_drafts(workspace, [make_original(draft("Copie", SPEECH))])
        person = bruno(workspace)
        people.withdraw(workspace, person)
        workspace.purge(person)
        assert list(check.problems(workspace.project.conn)) == []
    assert [phrase for phrase in PHRASES if holds(tmp_path, phrase)] == []


def test_examples_of_codes_that_quote_are_named_and_forgotten_in_every_version(tmp_path):
    path = tmp_path / "p.fgc"
    with study(path) as workspace:
        code = workspace.codebook["A1"]
        quoting = {"fr": f"« {PHRASES[0]} »", "de": "Der Schalter schliesst um vier Uhr."}
        workspace.update_code(replace(code, example=quoting, definition={"fr": "Ce qui se dit"}))
        workspace.update_code(
            replace(workspace.codebook["A1"], example={"fr": "Un autre exemple, inventé."})
        )
        workspace.update_code(
            replace(workspace.codebook["B1"], counter_example={"fr": PHRASES[7].capitalize()})
        )
        shared = {"fr": "Le guichet, et personne ne répond au téléphone."}  # 4 words are anybody's
        short = {"fr": "mon chef appelle cela"}
        workspace.update_code(replace(workspace.codebook["A2"], example=shared))
        workspace.update_code(replace(workspace.codebook["B"], example=short))
        versions = journal_versions(workspace)
        person = bruno(workspace)
        people.withdraw(workspace, person)
        assert people.loss(workspace, person).examples == ("B", "B1")
        assert "examples of the codes B, B1" in people.loss_sentence(people.loss(workspace, person))
        workspace.purge(person)
        assert workspace.codebook["A1"].example == {"fr": "Un autre exemple, inventé."}
        assert workspace.codebook["A1"].definition == {"fr": "Ce qui se dit"}
        assert workspace.codebook["B1"].counter_example == {}
        assert workspace.codebook["A2"].example == shared
        assert workspace.codebook["B"].example == {}
        assert journal_versions(workspace) == versions
        assert list(check.problems(workspace.project.conn)) == []
        workspace.update_code(replace(workspace.codebook["B1"], name={"fr": "Guichet"}))
        workspace.undo()
        assert list(check.problems(workspace.project.conn)) == []
    assert [phrase for phrase in PHRASES if holds(tmp_path, phrase)] == []
    assert holds(tmp_path, "Der Schalter schliesst um vier Uhr.")


def journal_versions(workspace: Workspace) -> list[int]:
    rows = workspace.project.conn.execute("SELECT number FROM codebook_version ORDER BY number")
    return [row[0] for row in rows]


def test_a_purge_stopped_before_its_last_stage_has_not_happened(tmp_path):
    path = tmp_path / "p.fgc"
    with study(path) as workspace:
        person = bruno(workspace)
        people.withdraw(workspace, person)
        before = workspace.project.conn.execute("SELECT * FROM change").fetchall()
        for stage in purge.STAGES[:-1]:

            def going(what: str, stage: str = stage) -> None:
                if what == stage:
                    raise InterruptedError

            with pytest.raises(InterruptedError):
                workspace.purge(person, going)
            assert workspace.project.conn.execute("SELECT * FROM change").fetchall() == before
            assert not purge.is_pending(workspace.project)
            assert schema.objects(workspace.project.conn) == fresh_objects()
        heard: list[str] = []
        workspace.purge(person, heard.append)
        assert tuple(heard) == purge.STAGES


def test_a_purge_beside_the_window_cleans_the_disk_too(tmp_path):
    path = tmp_path / "p.fgc"
    with study(path) as workspace:
        person = bruno(workspace)
        people.withdraw(workspace, person)
        with workspace.beside() as beside:
            beside.purge(person)
        assert not purge.is_pending(workspace.project)
        assert [phrase for phrase in PHRASES if holds(tmp_path, phrase)] == []
        assert "Bruno" not in {turn.speaker for turn in workspace.load("Atelier").turns}
        assert list(check.problems(workspace.project.conn)) == []
    assert [phrase for phrase in PHRASES if holds(tmp_path, phrase)] == []


def test_cleaning_the_disk_is_made_good_at_the_next_opening(tmp_path):
    path = tmp_path / "p.fgc"
    with study(path) as workspace:
        person = bruno(workspace)
        people.withdraw(workspace, person)
        reader = workspace.project.reader()  # somebody looks on, so nothing can be cut off
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM turn").fetchone()
        workspace.project.conn.execute("PRAGMA busy_timeout = 50")
        workspace.purge(person)
        assert purge.is_pending(workspace.project)
        reader.close()
    Workspace.open(path, "Anna").close()
    assert [phrase for phrase in PHRASES if holds(tmp_path, phrase)] == []


def _purge_in_a_process(path: Path, tell) -> None:
    with Workspace.open(path, "Anna") as workspace:
        person = people.find(workspace, "Bruno")
        tell.send("ready")
        workspace.purge(person)
    tell.send("done")


def test_a_purge_killed_at_any_moment_has_happened_or_not(tmp_path):
    processes = multiprocessing.get_context("spawn" if sys.platform == "win32" else "fork")
    random = Random(7)
    template = tmp_path / "template"
    template.mkdir()
    with study(template / "p.fgc") as workspace:
        people.withdraw(workspace, bruno(workspace))
    for trial in range(12):
        folder = tmp_path / f"trial {trial}"
        shutil.copytree(template, folder)
        told, tell = processes.Pipe(duplex=False)
        child = processes.Process(target=_purge_in_a_process, args=(folder / "p.fgc", tell))
        child.start()
        tell.close()
        assert told.recv() == "ready"
        time.sleep(random.random() * 0.06)
        child.kill()
        child.join()
        with Workspace.open(folder / "p.fgc", "Anna") as workspace:
            assert list(check.problems(workspace.project.conn)) == []
            assert not purge.is_pending(workspace.project)
            before = bool(withdrawal.people(workspace.project.conn))
        left = [phrase for phrase in PHRASES if holds(folder, phrase)]
        assert left == (list(PHRASES) if before else [])
