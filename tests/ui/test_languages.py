"""The window speaks French, German and Italian as whole as it speaks English."""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication, QPushButton

from qualcoder_hslu.resources import data_dir
from qualcoder_hslu.ui.app import install_language
from qualcoder_hslu.ui.context import Context
from qualcoder_hslu.ui.main_window import MainWindow
from qualcoder_hslu.ui.sentences import said
from qualcoder_hslu.ui.settings import Settings
from qualcoder_hslu.ui.step_names import shown_step
from qualcoder_hslu.workspace.sample import create_sample
from qualcoder_hslu.workspace.workspace import Workspace

ROOT = Path(__file__).resolve().parents[2]
FOLDER = data_dir("resources") / "i18n"
LANGUAGES = ("en", "fr", "de", "it")
SPOKEN = LANGUAGES[1:]
PLACEHOLDER = re.compile(r"\{\w*\}|%L?n|\*\.\w+")
DIALOGS = (
    "file.new file.import file.export file.coder file.settings help.about help.keys coding.memo "
    "code.new"
).split()


def _load_maker():
    spec = importlib.util.spec_from_file_location("i18n", ROOT / "packaging" / "i18n.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


maker = _load_maker()
needs_tools = pytest.mark.skipif(
    not all(maker.tool(name).exists() for name in ("pyside6-lupdate", "pyside6-lrelease")),
    reason="PySide6's lupdate and lrelease are not installed here",
)


def messages(file: Path) -> list[tuple[str, str, list[str], bool]]:
    """Context, source, translations (several for plurals) and whether it is unfinished."""
    found = []
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")]
            found.append(
                (
                    context.findtext("name") or "",
                    message.findtext("source") or "",
                    forms or [translation.text or ""],
                    "type" in translation.attrib,
                )
            )
    return found


@pytest.fixture
def speak(qapp) -> Iterator:
    """Make the application speak a language until the test is over."""
    before = set(qapp.findChildren(QTranslator))
    yield lambda language: install_language(qapp, language)
    for translator in set(qapp.findChildren(QTranslator)) - before:
        QCoreApplication.removeTranslator(translator)
        translator.deleteLater()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated(language):
    found = messages(maker.ts_file(FOLDER, language))
    assert found
    assert [source for _, source, forms, open_ in found if open_ or not all(forms)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_keep_the_places_for_names_and_numbers(language):
    for _, source, forms, _ in messages(maker.ts_file(FOLDER, language)):
        wanted = Counter(PLACEHOLDER.findall(source))
        for form in forms:
            assert Counter(PLACEHOLDER.findall(form)) == wanted, source


@pytest.mark.parametrize("language", SPOKEN)
def test_translations_keep_the_three_points_of_what_asks_further(language):
    for _, source, forms, _ in messages(maker.ts_file(FOLDER, language)):
        assert all(form.endswith("…") == source.endswith("…") for form in forms), source


def test_french_has_a_space_that_does_not_break_before_its_high_signs():
    bare = re.compile(r"(?<![\u00a0:])[;?!»](?=\s|$)|(?<!\u00a0):(?=\s|$)|«(?!\u00a0)")
    for _, source, forms, _ in messages(maker.ts_file(FOLDER, "fr")):
        if "< > :" not in source and ";;" not in source:  # characters and file types by name
            assert not any(bare.search(form) for form in forms), forms


def test_german_is_written_as_in_switzerland():
    for _, _, forms, _ in messages(maker.ts_file(FOLDER, "de")):
        assert not any(set(form) & set("ß„“") for form in forms), forms


@needs_tools
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_of_the_sources_is_missing_and_the_compiled_files_are_up_to_date(
    language, collected
):
    here, now = maker.ts_file(FOLDER, language), maker.ts_file(collected, language)
    assert [m[:2] for m in messages(now)] == [m[:2] for m in messages(here)], (
        "run packaging/i18n.py"
    )
    assert now.with_suffix(".qm").read_bytes() == here.with_suffix(".qm").read_bytes()


def test_the_sentences_of_the_rooms_below_are_all_listed(collected):
    listed = (FOLDER / "sentences.json").read_bytes()
    assert (collected / "sentences.json").read_bytes() == listed, "run packaging/i18n.py"


@pytest.mark.parametrize("language", SPOKEN)
def test_errors_are_told_in_the_language_of_the_interface(speak, language):
    sentence = "entretien.docx was not found; check its name and folder."
    assert said(sentence) == sentence
    speak(language)
    two = said(f"{sentence}\nThere is no code X9 in the codebook.").split("\n")
    assert two[0] != sentence
    assert "entretien.docx" in two[0]
    assert "X9" in two[1]
    assert "codebook" not in two[1]
    assert said("No such template, Müller.") == "No such template, Müller."


@pytest.fixture(scope="module")
def collected(tmp_path_factory) -> Path:
    """The translations, brought up to date and compiled in another folder."""
    folder = tmp_path_factory.mktemp("i18n")
    for language in LANGUAGES:
        shutil.copy(maker.ts_file(FOLDER, language), folder)
    maker.collect(folder)
    maker.compile_all(folder)
    return folder


@pytest.mark.parametrize(
    ("language", "one", "many"),
    [
        ("en", "1 turn", "2 turns"),
        ("fr", "1 tour de parole", "2 tours de parole"),
        ("de", "1 Redebeitrag", "2 Redebeiträge"),
        ("it", "1 turno", "2 turni"),
    ],
)
def test_one_and_many_differ(speak, language, one, many):
    speak(language)
    shown = [QCoreApplication.translate("ImportDialog", "%Ln turns", "", n) for n in (1, 2)]
    assert shown == [one, many]


def test_french_counts_nothing_as_one(speak):
    speak("fr")
    assert QCoreApplication.translate("ImportDialog", "%Ln turns", "", 0) == "0 tour de parole"


def test_qts_own_words_are_translated_too(speak):
    speak("fr")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Annuler"


@pytest.mark.skipif(
    sys.platform != "linux", reason="only here a variable sets the system's language"
)
@pytest.mark.parametrize(
    ("locale", "shown"),
    [("fr_CH", "Fichier"), ("es_ES", "File")],
)
def test_the_system_s_language_is_spoken_unless_another_is_chosen(locale, shown):
    program = (
        "from qualcoder_hslu.ui.app import install_language, make_application as make\n"
        "from qualcoder_hslu.ui.context import translate\n"
        "from qualcoder_hslu.ui.settings import Settings\n"
        "app = make(); install_language(app, Settings().language)\n"
        "print(translate('Action', 'File'))"
    )
    environment = os.environ | {"LC_ALL": f"{locale}.UTF-8", "LANGUAGE": ""}
    done = subprocess.run(
        [sys.executable, "-c", program], env=environment, cwd=ROOT, capture_output=True, check=True
    )
    assert done.stdout.decode().split() == [shown]


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("apply B1", "appliquer B1"),
        ("remove A1, B2", "supprimer A1, B2"),
        ("remove code A6", "supprimer le code A6"),
        ("recode A1 as B2", "recoder A1 en B2"),
        ("memo on code", "mémo sur le code"),
        ("memo on A1", "mémo sur A1"),
        ("accept suggestion A1", "accepter la suggestion A1"),
        ("import codings from a {0}.csv", "importer des codages de a {0}.csv"),
        ("import FG1, FG2, FG3 …", "importer FG1, FG2, FG3 …"),
        ("mark FG as 1 as not coded", "marquer FG as 1 comme non codée"),
    ],
)
def test_steps_are_named_in_the_language_of_the_interface(speak, name, shown):
    assert shown_step(name) == name
    speak("fr")
    assert shown_step(name) == shown


def test_a_step_that_no_template_knows_keeps_its_name(speak):
    speak("fr")
    assert shown_step("turn everything round") == "turn everything round"


def test_the_menu_shows_every_step_of_a_day_translated(speak, workspace):
    speak("fr")
    transcript = workspace.transcripts()[0]
    workspace.write_memo("transcript", transcript.id, "Relire.")
    names = [workspace.undo_name]
    workspace.mark_roster(transcript.id, "fully coded")
    names.append(workspace.undo_name)
    workspace.rename_transcript(transcript.id, "Autre titre")
    names.append(workspace.undo_name)
    workspace.add_code("Nouveau")
    names.append(workspace.undo_name)
    assert all(shown_step(name) != name for name in names), names


@pytest.fixture(scope="module")
def sample(tmp_path_factory) -> Path:
    """The sample study, in which every transcript has been looked at for suggestions."""
    path = tmp_path_factory.mktemp("languages") / "Services sociaux.fgc"
    with create_sample(path) as workspace:
        for transcript in workspace.transcripts():
            workspace.store_suggestions(transcript.id, transcript.sha256, [])
    return path


@pytest.fixture
def project(sample, tmp_path) -> Path:
    return Path(shutil.copy(sample, tmp_path))


@pytest.fixture
def workspace(project):
    with Workspace.open(project, "Anna") as workspace:
        yield workspace


def no_button_is_clipped(widget) -> None:
    for button in widget.findChildren(QPushButton):
        if button.isVisible():
            assert button.sizeHint().width() <= button.width(), button.text()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_window_and_every_dialog_open_with_room_for_every_button(
    speak, qtbot, project, language
):
    speak(language)
    context = Context(Settings(theme="light", language=language))
    context.apply_theme()
    window = MainWindow(context)
    window.show()
    no_button_is_clipped(window)  # the welcome page
    window.open_project(project, "Anna")
    window.view.choose(next(iter(window.desk.codings)))
    no_button_is_clipped(window)
    titles = set()
    for action in DIALOGS:
        window.actions_[action].trigger()
        qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
        dialog = QApplication.activeModalWidget()
        qtbot.wait(1)
        no_button_is_clipped(dialog)
        titles.add(dialog.windowTitle())
        dialog.reject()
        qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    assert len(titles) == len(DIALOGS)
    window.close()
    window.deleteLater()
