"""Makes the fixture of the present schema version: `python -m tests.store.make_fixture`.

One file per version stands in `fixtures` for ever, to prove that projects stay readable. Run it
once when the schema's version rises; a file that is there is never made anew.
"""

from pathlib import Path

from qualcoder_hslu.model.coding import Coding, Suggestion
from qualcoder_hslu.model.revision import Revision
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.model.transcript import Transcript
from qualcoder_hslu.store import people
from qualcoder_hslu.store.schema import SCHEMA_VERSION
from qualcoder_hslu.workspace import editing
from qualcoder_hslu.workspace.workspace import Workspace
from tests.projects import small_workspace

FOLDER = Path(__file__).parent / "fixtures"


def main() -> None:
    """Write `fixtures/vN.fgc`, with at least one row in every table."""
    path = FOLDER / f"v{SCHEMA_VERSION}.fgc"
    if path.exists():
        raise SystemExit(f"{path.name} is there and stays as it is.")
    with small_workspace(path) as workspace:
        conn = workspace.project.conn
        transcript = workspace.transcripts()[0]
        coding = workspace.apply(transcript.id, Span(7, 12), "A1", memo="« ça » 🙂")
        workspace.rate(coding.id, "mixed")
        found = Suggestion(transcript.id, Span(7, 30), "A2", 0.5, "weak", "keywords", "1")
        workspace.store_suggestions(transcript.id, transcript.sha256, [found, found])
        workspace.accept(workspace.suggestions(transcript.id)[0].id)
        workspace.store_suggestions(transcript.id, transcript.sha256, [found])
        workspace.write_memo("transcript", transcript.id, "à relire")
        workspace.mark_roster(transcript.id, "fully coded")
        with workspace.action("people"):
            organisation = people.ensure_organisation(conn, "O01", "Service social de Clairvignes")
            anne = people.find_participant(conn, "Anne")
            assert anne is not None
            people.update_participant(conn, anne, key="P01", organisation=organisation)
            attribute = people.ensure_attribute(conn, "participant", "function", "choice")
            people.set_values(conn, [(attribute, anne, "head of service")])
        loaded = workspace.load(transcript.id)
        last = len(loaded.turns) - 1
        words = loaded.turns[last].span.of(loaded.text)
        editing.save(workspace, loaded, Revision.of(loaded).with_text(last, f"{words} Voilà."))
        with workspace.action("settle, comment, review"):
            _enter_what_teams_write(workspace, workspace.transcripts()[0], coding)
        workspace.apply(transcript.id, Span(7, 12), "B1")
        workspace.undo()


def _enter_what_teams_write(workspace: Workspace, transcript: Transcript, coding: Coding) -> None:
    conn, coder = workspace.project.conn, workspace.coder.id
    conn.execute(
        "INSERT INTO ruling VALUES ('r1', ?, 'A1', 7, 12, ?, 'union', NULL, 'défini ainsi', '', "
        "?, '2026-01-01')",
        (transcript.id, f'["{workspace.layer.id}"]', coder),
    )
    conn.execute(
        "INSERT INTO comment VALUES ('c1', ?, 7, 12, ?, NULL, 'à discuter', 0, '2026-01-01')",
        (transcript.id, coder),
    )
    conn.execute(
        "INSERT INTO review VALUES ('v1', ?, ?, ?, ?, 'A1', 7, 12, 'changed', '2026-01-01')",
        (coding.id, transcript.id, transcript.version, workspace.layer.id),
    )


if __name__ == "__main__":
    main()
