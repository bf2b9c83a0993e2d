"""Every action of the window as data: name, shortcut, tooltip, icon. Menus are lists of names."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action. A `local` shortcut works only while the transcript (or a list of its things) has
    the focus, so that a single letter may be one.
    """

    id: str
    text: str
    tip: str
    keys: str = ""
    icon: str = ""
    short: str = ""  # the word beside the icon in the tool bar
    local: bool = False
    checkable: bool = False


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Mark a text of a table for translation; returns it unchanged."""
    return text


def _spec(
    id: str,
    text: str,
    tip: str,
    keys: str = "",
    icon: str = "",
    short: str = "",
    *,
    local: bool = False,
    checkable: bool = False,
) -> ActionSpec:
    return ActionSpec(id, text, tip, keys, icon, short, local, checkable)


SPECS: tuple[ActionSpec, ...] = (
    _spec(
        "file.new",
        QT_TRANSLATE_NOOP("Action", "New project…"),
        QT_TRANSLATE_NOOP("Action", "Make a new project file"),
        "Ctrl+N",
        "file-plus",
    ),
    _spec(
        "file.open",
        QT_TRANSLATE_NOOP("Action", "Open project…"),
        QT_TRANSLATE_NOOP("Action", "Open a project file"),
        "Ctrl+O",
        "folder-open",
    ),
    _spec(
        "file.sample",
        QT_TRANSLATE_NOOP("Action", "Open the sample study"),
        QT_TRANSLATE_NOOP("Action", "Open an invented study to try everything on"),
        "",
        "book-open",
    ),
    _spec(
        "file.import",
        QT_TRANSLATE_NOOP("Action", "Import transcripts…"),
        QT_TRANSLATE_NOOP("Action", "Read transcripts from files into the project"),
        "Ctrl+I",
        "upload",
        QT_TRANSLATE_NOOP("Action", "Import"),
    ),
    _spec(
        "file.export",
        QT_TRANSLATE_NOOP("Action", "Export codings…"),
        QT_TRANSLATE_NOOP("Action", "Write the codings as a table (CSV)"),
        "Ctrl+E",
        "download",
    ),
    _spec(
        "file.coder",
        QT_TRANSLATE_NOOP("Action", "Change coder…"),
        QT_TRANSLATE_NOOP("Action", "Go on coding as another person"),
        "",
        "user",
    ),
    _spec(
        "file.close",
        QT_TRANSLATE_NOOP("Action", "Close project"),
        QT_TRANSLATE_NOOP("Action", "Close the project; everything is saved already"),
        "Ctrl+W",
        "x",
    ),
    _spec(
        "file.settings",
        QT_TRANSLATE_NOOP("Action", "Settings…"),
        QT_TRANSLATE_NOOP("Action", "Theme, language, suggestions"),
        "Ctrl+,",
        "settings",
    ),
    _spec(
        "file.quit",
        QT_TRANSLATE_NOOP("Action", "Quit"),
        QT_TRANSLATE_NOOP("Action", "Close the program"),
        "Ctrl+Q",
    ),
    _spec(
        "transcript.correct",
        QT_TRANSLATE_NOOP("Action", "Correct transcript…"),
        QT_TRANSLATE_NOOP("Action", "Correct words, turns and speakers; codings move along"),
        "Ctrl+Shift+E",
    ),
    _spec(
        "transcript.review",
        QT_TRANSLATE_NOOP("Action", "Codings to look at…"),
        QT_TRANSLATE_NOOP("Action", "Codings whose words were changed by a correction"),
        "Ctrl+Shift+L",
    ),
    _spec(
        "people.show",
        QT_TRANSLATE_NOOP("Action", "People…"),
        QT_TRANSLATE_NOOP("Action", "Participants, organisations, groups, attributes, withdrawal"),
        "Ctrl+Shift+P",
        "user",
    ),
    _spec(
        "agreement.show",
        QT_TRANSLATE_NOOP("Action", "Review agreement…"),
        QT_TRANSLATE_NOOP("Action", "How far the coders agree, and the passages behind it"),
        "Ctrl+Shift+A",
    ),
    _spec(
        "edit.undo",
        QT_TRANSLATE_NOOP("Action", "Undo"),
        QT_TRANSLATE_NOOP("Action", "Take back your last step"),
        "Ctrl+Z",
        "undo-2",
        QT_TRANSLATE_NOOP("Action", "Undo"),
    ),
    _spec(
        "edit.redo",
        QT_TRANSLATE_NOOP("Action", "Redo"),
        QT_TRANSLATE_NOOP("Action", "Bring back the step undone last"),
        "Ctrl+Shift+Z",
        "redo-2",
        QT_TRANSLATE_NOOP("Action", "Redo"),
    ),
    _spec(
        "edit.copy",
        QT_TRANSLATE_NOOP("Action", "Copy"),
        QT_TRANSLATE_NOOP("Action", "Copy the selected words"),
        "Ctrl+C",
        "copy",
    ),
    _spec(
        "edit.find_code",
        QT_TRANSLATE_NOOP("Action", "Find a code"),
        QT_TRANSLATE_NOOP("Action", "Search the codebook by id, name or keyword"),
        "Ctrl+F",
        "search",
    ),
    _spec(
        "code.pick",
        QT_TRANSLATE_NOOP("Action", "Choose a code…"),
        QT_TRANSLATE_NOOP("Action", "Find a code by typing and give it to the selection"),
        "C",
        "tag",
        QT_TRANSLATE_NOOP("Action", "Code"),
        local=True,
    ),
    _spec(
        "code.last",
        QT_TRANSLATE_NOOP("Action", "Apply the last code"),
        QT_TRANSLATE_NOOP("Action", "Give the code used last to the selection"),
        ".",
        "",
        local=True,
    ),
    _spec(
        "code.new",
        QT_TRANSLATE_NOOP("Action", "New code…"),
        QT_TRANSLATE_NOOP("Action", "Add a code to the codebook"),
        "Ctrl+Shift+N",
        "plus",
    ),
    _spec(
        "code.pin",
        QT_TRANSLATE_NOOP("Action", "Pin or unpin the code"),
        QT_TRANSLATE_NOOP("Action", "Put the chosen code on a digit key, or take it off"),
        "Ctrl+P",
        "pin",
    ),
    _spec(
        "coding.next",
        QT_TRANSLATE_NOOP("Action", "Next coding"),
        QT_TRANSLATE_NOOP("Action", "Go to the next coding"),
        "J",
        "chevron-down",
        local=True,
    ),
    _spec(
        "coding.previous",
        QT_TRANSLATE_NOOP("Action", "Previous coding"),
        QT_TRANSLATE_NOOP("Action", "Go to the previous coding"),
        "K",
        "chevron-up",
        local=True,
    ),
    _spec(
        "coding.recode",
        QT_TRANSLATE_NOOP("Action", "Recode…"),
        QT_TRANSLATE_NOOP("Action", "Give the coding another code"),
        "R",
        "refresh-cw",
        QT_TRANSLATE_NOOP("Action", "Recode"),
        local=True,
    ),
    _spec(
        "coding.memo",
        QT_TRANSLATE_NOOP("Action", "Memo…"),
        QT_TRANSLATE_NOOP("Action", "Write a memo on the coding"),
        "M",
        "message-square",
        QT_TRANSLATE_NOOP("Action", "Memo"),
        local=True,
    ),
    _spec(
        "coding.remove",
        QT_TRANSLATE_NOOP("Action", "Remove coding"),
        QT_TRANSLATE_NOOP("Action", "Take the coding away; undo brings it back"),
        "Del",
        "trash-2",
        QT_TRANSLATE_NOOP("Action", "Remove"),
        local=True,
    ),
    _spec(
        "coding.end_out",
        QT_TRANSLATE_NOOP("Action", "Longer at the end"),
        QT_TRANSLATE_NOOP("Action", "Move the end one word on; of a suggestion, one sentence"),
        "W",
        local=True,
    ),
    _spec(
        "coding.end_in",
        QT_TRANSLATE_NOOP("Action", "Shorter at the end"),
        QT_TRANSLATE_NOOP("Action", "Move the end one word back; of a suggestion, one sentence"),
        "Shift+W",
        local=True,
    ),
    _spec(
        "coding.start_out",
        QT_TRANSLATE_NOOP("Action", "Longer at the start"),
        QT_TRANSLATE_NOOP("Action", "Move the start one word back; of a suggestion, one sentence"),
        "Q",
        local=True,
    ),
    _spec(
        "coding.start_in",
        QT_TRANSLATE_NOOP("Action", "Shorter at the start"),
        QT_TRANSLATE_NOOP("Action", "Move the start one word on; of a suggestion, one sentence"),
        "Shift+Q",
        local=True,
    ),
    _spec(
        "rating.positive",
        QT_TRANSLATE_NOOP("Action", "Rate positive"),
        QT_TRANSLATE_NOOP("Action", "The passage judges the matter favourably"),
        "Alt+1",
        "plus",
    ),
    _spec(
        "rating.negative",
        QT_TRANSLATE_NOOP("Action", "Rate negative"),
        QT_TRANSLATE_NOOP("Action", "The passage judges the matter unfavourably"),
        "Alt+2",
        "minus",
    ),
    _spec(
        "rating.mixed",
        QT_TRANSLATE_NOOP("Action", "Rate mixed"),
        QT_TRANSLATE_NOOP("Action", "The passage judges the matter both ways"),
        "Alt+3",
        "scale",
    ),
    _spec(
        "rating.none",
        QT_TRANSLATE_NOOP("Action", "No rating"),
        QT_TRANSLATE_NOOP("Action", "Take the rating away"),
        "Alt+0",
    ),
    _spec(
        "suggest.run",
        QT_TRANSLATE_NOOP("Action", "Suggest passages"),
        QT_TRANSLATE_NOOP("Action", "Look for further passages in this transcript"),
        "Ctrl+G",
        "lightbulb",
    ),
    _spec(
        "suggest.show",
        QT_TRANSLATE_NOOP("Action", "Show suggestions in the text"),
        QT_TRANSLATE_NOOP("Action", "Dashed marks for suggested passages"),
        "Ctrl+Shift+G",
        "eye",
        QT_TRANSLATE_NOOP("Action", "Suggestions"),
        checkable=True,
    ),
    _spec(
        "suggest.next",
        QT_TRANSLATE_NOOP("Action", "Next suggestion"),
        QT_TRANSLATE_NOOP("Action", "Go to the next suggestion in the text"),
        "S",
        local=True,
    ),
    _spec(
        "suggest.previous",
        QT_TRANSLATE_NOOP("Action", "Previous suggestion"),
        QT_TRANSLATE_NOOP("Action", "Go to the previous suggestion in the text"),
        "Shift+S",
        local=True,
    ),
    _spec(
        "suggest.accept",
        QT_TRANSLATE_NOOP("Action", "Accept suggestion"),
        QT_TRANSLATE_NOOP("Action", "Make a coding of the suggestion"),
        "A",
        "check",
        local=True,
    ),
    _spec(
        "suggest.reject",
        QT_TRANSLATE_NOOP("Action", "Reject suggestion"),
        QT_TRANSLATE_NOOP("Action", "Decide against the suggestion; it does not come back"),
        "X",
        "x",
        local=True,
    ),
    _spec(
        "view.next_transcript",
        QT_TRANSLATE_NOOP("Action", "Next transcript"),
        QT_TRANSLATE_NOOP("Action", "Show the next transcript"),
        "Ctrl+PgDown",
        "arrow-right",
    ),
    _spec(
        "view.previous_transcript",
        QT_TRANSLATE_NOOP("Action", "Previous transcript"),
        QT_TRANSLATE_NOOP("Action", "Show the previous transcript"),
        "Ctrl+PgUp",
        "arrow-left",
    ),
    _spec(
        "view.zoom_in",
        QT_TRANSLATE_NOOP("Action", "Larger text"),
        QT_TRANSLATE_NOOP("Action", "Larger text"),
        "Ctrl++",
        "zoom-in",
    ),
    _spec(
        "view.zoom_out",
        QT_TRANSLATE_NOOP("Action", "Smaller text"),
        QT_TRANSLATE_NOOP("Action", "Smaller text"),
        "Ctrl+-",
        "zoom-out",
    ),
    _spec(
        "view.zoom_reset",
        QT_TRANSLATE_NOOP("Action", "Normal text size"),
        QT_TRANSLATE_NOOP("Action", "Text at 100 %"),
        "Ctrl+0",
    ),
    _spec(
        "view.text",
        QT_TRANSLATE_NOOP("Action", "Go to the text"),
        QT_TRANSLATE_NOOP("Action", "Put the keyboard into the transcript"),
        "Esc",
    ),
    _spec(
        "help.keys",
        QT_TRANSLATE_NOOP("Action", "Keyboard shortcuts"),
        QT_TRANSLATE_NOOP("Action", "Every action with its shortcut"),
        "F1",
        "keyboard",
    ),
    _spec(
        "help.about",
        QT_TRANSLATE_NOOP("Action", "About QualCoder-HSLU"),
        QT_TRANSLATE_NOOP("Action", "Version, licence and what it stands on"),
        "",
        "info",
    ),
)

# Title and action ids of each menu; "-" is a line, what has a star is filled by the window.
MENUS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        QT_TRANSLATE_NOOP("Action", "File"),
        (
            "file.new",
            "file.open",
            "*recent",
            "file.sample",
            "-",
            "file.import",
            "file.export",
            "-",
            "file.coder",
            "file.settings",
            "-",
            "file.close",
            "file.quit",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Action", "Edit"),
        (
            "edit.undo",
            "edit.redo",
            "-",
            "edit.copy",
            "edit.find_code",
            "-",
            "transcript.correct",
            "transcript.review",
            "people.show",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Action", "Coding"),
        (
            "code.pick",
            "code.last",
            "code.new",
            "code.pin",
            "-",
            "coding.next",
            "coding.previous",
            "coding.recode",
            "coding.memo",
            "coding.remove",
            "-",
            "coding.start_out",
            "coding.start_in",
            "coding.end_out",
            "coding.end_in",
            "-",
            "rating.positive",
            "rating.negative",
            "rating.mixed",
            "rating.none",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Action", "Suggestions"),
        (
            "suggest.run",
            "suggest.show",
            "-",
            "suggest.next",
            "suggest.previous",
            "suggest.accept",
            "suggest.reject",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Action", "View"),
        (
            "view.text",
            "view.next_transcript",
            "view.previous_transcript",
            "-",
            "view.zoom_in",
            "view.zoom_out",
            "view.zoom_reset",
            "-",
            "*panels",
        ),
    ),
    (QT_TRANSLATE_NOOP("Action", "Agreement"), ("agreement.show",)),
    (QT_TRANSLATE_NOOP("Action", "Help"), ("help.keys", "help.about")),
)
