"""The sample study that ships with the program, made into a project."""

from pathlib import Path

from qualcoder_hslu.exchange.codebook import read_codebook
from qualcoder_hslu.model.codebook import Codebook
from qualcoder_hslu.model.errors import NotFound
from qualcoder_hslu.readers import read_transcript
from qualcoder_hslu.resources import data_dir
from qualcoder_hslu.workspace.attributes import import_attributes
from qualcoder_hslu.workspace.importing import (
    import_codings,
    import_drafts,
)
from qualcoder_hslu.workspace.workspace import Workspace

CODEBOOK = "hslu-digital-transformation"

# File, language and group of each sample transcript.
TRANSCRIPTS = (
    ("FG1_Valbrune.docx", "fr", "FG1"),
    ("FG2_Rivemont.docx", "fr", "FG2"),
    ("FG_DE_Lindenau.docx", "de", "FGD"),
    ("INT_IT_Pietrasole.docx", "it", "INT"),
)
CODINGS = "codings.csv"
LAST_STEP = f"import codings from {CODINGS}"  # in the journal of a sample nobody has worked on
TABLES = ("organisations.csv", "participants.csv", "survey.csv")


def shipped_codebook(name: str, language: str = "fr") -> Codebook:
    """A codebook of the `codebooks` folder by its name. Raises `NotFound`."""
    folder = data_dir("codebooks")
    path = folder / f"{name}.yaml"
    if not path.is_file():
        names = ", ".join(sorted(each.stem for each in folder.glob("*.yaml")))
        raise NotFound(
            f"There is no codebook file or shipped codebook “{name}” (shipped: {names})."
        )
    return read_codebook(path, language)


def create_sample(path: Path, *, coder: str = "Anna", with_codings: bool = True) -> Workspace:
    """Make the sample study's project: transcripts, people, survey, codebook, two coders' work."""
    folder = data_dir("sample_transcripts")
    workspace = Workspace.create(
        path, coder=coder, language="fr", codebook=shipped_codebook(CODEBOOK)
    )
    try:
        for name, language, group in TRANSCRIPTS:
            draft = read_transcript(folder / name)
            import_drafts(workspace, [draft], language=language, group=group)
        for name in TABLES:
            import_attributes(workspace, folder / name)
        if with_codings:
            import_codings(workspace, folder / CODINGS)
    except BaseException:
        workspace.project.discard()
        raise
    return workspace
