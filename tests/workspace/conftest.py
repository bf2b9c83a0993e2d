"""A project with one transcript of sixty turns, for those who need no other."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from qualcoder_hslu.workspace.importing import import_drafts
from qualcoder_hslu.workspace.workspace import Workspace
from tests.projects import draft, empty_workspace
from tests.workspace.offers import SPEECH


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with empty_workspace(tmp_path / "p.fgc") as one:
        import_drafts(one, [draft("Groupe", SPEECH)], language="fr")
        yield one
