"""The export dialog writes the same table as the program without a window, or nothing."""

import csv
import os
import threading

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices

from qualcoder_hslu.export.long_csv import LongTable, write_long_csv
from qualcoder_hslu.ui.dialogs import export_csv
from qualcoder_hslu.ui.dialogs.export_csv import ExportDialog
from qualcoder_hslu.ui.dialogs.parts import top_items


@pytest.fixture
def dialog(window, context, workspace, tmp_path):
    dialog = ExportDialog(context, window, workspace)
    dialog.open()
    dialog.target.setText(str(tmp_path / "out.csv"))
    return dialog


def export(qtbot, dialog):
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.target, Qt.Key.Key_Return)


def test_enter_writes_everything_as_the_command_line_does(dialog, workspace, qtbot, tmp_path):
    export(qtbot, dialog)
    project = workspace.project
    table = LongTable(project.conn, project.path.stem, language=workspace.language)
    write_long_csv(table, tmp_path / "wanted.csv")
    assert (tmp_path / "out.csv").read_bytes() == (tmp_path / "wanted.csv").read_bytes()


def test_one_coder_with_moderators_and_a_byte_order_mark(dialog, qtbot, tmp_path):
    assert [item.text(0) for item in top_items(dialog.layers)] == ["Anna", "Bruno"]
    qtbot.keyClick(dialog.layers, Qt.Key.Key_Space)
    qtbot.keyClick(dialog.moderator, Qt.Key.Key_Space)
    qtbot.keyClick(dialog.bom, Qt.Key.Key_Space)
    export(qtbot, dialog)
    data = (tmp_path / "out.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(data.decode("utf-8-sig").splitlines()))
    assert {row["coder"] for row in rows} == {"Bruno"}


def test_the_message_counts_and_offers_the_folder(dialog, messages, qtbot, tmp_path, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    export(qtbot, dialog)
    text = (tmp_path / "out.csv").read_text(encoding="utf-8")
    rows = list(csv.DictReader(text.splitlines()))
    assert messages[-1].text == f"{len(rows)} codings were written to out.csv."
    ((label, show),) = messages[-1].offers
    show()
    assert label == "Show in folder"
    assert opened == [QUrl.fromLocalFile(str(tmp_path))]


def test_stopping_leaves_the_file_of_that_name_as_it_was(dialog, qtbot, tmp_path, monkeypatch):
    (tmp_path / "out.csv").write_text("before", encoding="utf-8")
    begun, go = threading.Event(), threading.Event()

    def slow(table, path, *, bom, progress):
        def waiting(done, total):
            wanted = progress(done, total)
            if done == 1:
                begun.set()
                assert go.wait(5)
                return progress(done, total)
            return wanted

        return write_long_csv(table, path, bom=bom, progress=waiting)

    monkeypatch.setattr(export_csv, "write_long_csv", slow)
    dialog.accept_button.click()
    qtbot.waitUntil(begun.is_set)
    qtbot.waitUntil(lambda: dialog.job_row._what.text() == "Transcript 2 of 4")
    assert not dialog.accept_button.isEnabled()
    qtbot.mouseClick(dialog.job_row.stop_button, Qt.MouseButton.LeftButton)
    go.set()
    qtbot.waitUntil(dialog.accept_button.isEnabled)
    assert dialog.sentence == "Stopped: nothing was written."
    assert (tmp_path / "out.csv").read_text(encoding="utf-8") == "before"
    assert list(tmp_path.glob(".*.part")) == []


def test_what_is_missing_is_said_and_the_button_is_off(dialog, qtbot, tmp_path):
    for item in top_items(dialog.layers):
        item.setCheckState(0, Qt.CheckState.Unchecked)
    assert dialog.sentence == "Choose whose codings to write."
    top_items(dialog.layers)[0].setCheckState(0, Qt.CheckState.Checked)
    dialog.target.setText("")
    assert dialog.sentence == "Say which file to write."
    dialog.target.setText(str(tmp_path / "nowhere" / "out.csv"))
    assert dialog.sentence == "Choose a file in a folder that exists."
    assert not dialog.accept_button.isEnabled()
    (tmp_path / "old.csv").touch()
    dialog.target.setText(str(tmp_path / "old.csv"))
    assert dialog.sentence == "old.csv exists and will be replaced."
    assert dialog.accept_button.isEnabled()


def test_a_disk_that_refuses_is_said_in_the_dialog(dialog, qtbot, tmp_path):
    (tmp_path / f".out.csv.{os.getpid()}.part").mkdir()  # stands where the scratch file goes
    with qtbot.capture_exceptions() as faults:
        dialog.accept_button.click()
        qtbot.waitUntil(dialog.accept_button.isEnabled)
    assert faults == []
    assert "out.csv could not be written" in dialog.sentence


def test_the_target_is_chosen_in_a_file_dialog(dialog, qtbot, tmp_path, answer):
    qtbot.mouseClick(dialog.browse, Qt.MouseButton.LeftButton)
    answer(dialog, tmp_path / "chosen")
    assert dialog.target.text() == str(tmp_path / "chosen.csv")
