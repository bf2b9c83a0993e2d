"""Makes the fixture of the present schema version: `python -m tests.store.make_fixture`.

One file per version stands in `fixtures` for ever, to prove that projects stay readable. Run it
once when the schema's version rises; a file that is there is never made anew.
"""

from pathlib import Path

from qualcoder_hslu.model.coding import Suggestion
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.store import people
from qualcoder_hslu.store.schema import SCHEMA_VERSION
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
        workspace.apply(transcript.id, Span(7, 12), "B1")
        workspace.undo()


if __name__ == "__main__":
    main()
