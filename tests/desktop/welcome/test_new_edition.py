"""The form of a new edition: what it proposes, judges and hands over."""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QComboBox, QDateEdit, QLabel, QLineEdit, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from festdesk.desktop.settings import Settings
from festdesk.desktop.welcome.new_edition import NewEditionDialog, file_name_for, system_time_zone
from festdesk.desktop.widgets.kept_styles import keep_style
from festdesk.desktop.window import Window
from festdesk.editing.editions import judge_edition
from festdesk.editing.house import judge_check
from festdesk.editions.house_style import FOLLOWED, HouseStyle, StyleCheck
from festdesk.editions.tables import Edition
from tests.builders import make_document
from tests.desktop.desk import close_window


@pytest.fixture
def form(qtbot: QtBot, tmp_path: Path) -> NewEditionDialog:
    dialog = NewEditionDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    field(dialog, QLineEdit, "Name").setText("Silent Days: 12th edition")
    file = field(dialog, QLineEdit, "File")
    file.setText(str(tmp_path / "silent"))
    file.textEdited.emit(file.text())
    return dialog


def field(dialog: NewEditionDialog, kind: type[Any], name: str) -> Any:  # noqa: ANN401
    return next(w for w in dialog.findChildren(kind) if w.accessibleName() == name)


def make(dialog: NewEditionDialog) -> None:
    button = dialog.findChild(QPushButton, "make_edition")
    assert button is not None
    button.click()


def problems(dialog: NewEditionDialog) -> list[str]:
    labels = dialog.findChildren(QLabel)
    return [x.text() for x in labels if x.property("role") == "problem" and x.isVisible()]


def test_answers_are_what_an_edition_is_made_of(
    form: NewEditionDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    field(form, QDateEdit, "First day").setDate(QDate(2027, 3, 4))
    field(form, QDateEdit, "Last day").setDate(QDate(2027, 3, 14))
    zone = field(form, QComboBox, "Time zone")
    zone.setCurrentText("Europe/Luxembourg")

    with qtbot.waitSignal(form.new_wanted) as wanted:
        make(form)

    values = dict(wanted.args[0])
    assert values.pop("path") == str(tmp_path / "silent.festdesk")
    edition = Edition(**values)
    judge_edition(edition)
    assert values == {
        "name": "Silent Days: 12th edition",
        "starts_on": date(2027, 3, 4),
        "ends_on": date(2027, 3, 14),
        "languages": ("en",),
        "time_zone": "Europe/Luxembourg",
        "day_starts_hour": 5,
    }


def test_languages_are_found_by_name_or_code_and_put_in_order(
    form: NewEditionDialog, qtbot: QtBot
) -> None:
    chooser = field(form, QComboBox, "Languages")
    for typed in ("français", "de", "xyzzy"):
        chooser.setEditText(typed)
        qtbot.keyClick(chooser.lineEdit(), Qt.Key.Key_Return)
    assert form.isVisible()  # Enter in the field makes no edition
    assert chooser.currentText() == "xyzzy"  # what is not understood stays to be mended

    shown = form.findChild(QListWidget)
    assert shown is not None
    shown.setFocus()
    shown.setCurrentRow(2)
    qtbot.keyClick(shown, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    shown.setCurrentRow(0)
    qtbot.keyClick(shown, Qt.Key.Key_Delete)

    assert form.values()["languages"] == ("de", "fr")


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda f: field(f, QLineEdit, "Name").clear(), "An edition needs a name."),
        (
            lambda f: field(f, QDateEdit, "Last day").setDate(QDate(2001, 1, 1)),
            "The edition ends before it begins. Check both days.",
        ),
        (
            lambda f: field(f, QDateEdit, "Last day").setDate(QDate(2099, 1, 1)),
            "That is longer than a year. Check both days.",
        ),
        (
            lambda f: field(f, QComboBox, "Time zone").setCurrentText("Narnia"),
            "This is no time zone. Choose one from the list, such as Europe/Berlin.",
        ),
        (
            lambda f: field(f, QLineEdit, "File").setText("/no/such/folder/x.festdesk"),
            "There is no such folder. Choose one with “Browse”.",
        ),
        (
            lambda f: field(f, QLineEdit, "File").setText("a\0b"),
            "The system cannot keep a file of this name. Choose another name.",
        ),
        (lambda f: field(f, QLineEdit, "File").setText(" "), "Say where the file should lie."),
        (
            lambda f: Path(field(f, QLineEdit, "File").text() + ".festdesk").touch(),
            "A file of this name is there already. Choose another name.",
        ),
    ],
    ids=["name", "backwards", "long", "zone", "folder", "name of file", "no file", "there"],
)
def test_each_wrong_answer_gets_a_sentence_at_its_field(
    form: NewEditionDialog,
    qtbot: QtBot,
    change: Callable[[NewEditionDialog], object],
    said: str,
) -> None:
    change(form)

    with qtbot.assertNotEmitted(form.new_wanted):
        make(form)

    assert problems(form) == [said]
    assert form.isVisible()


def test_a_problem_goes_when_its_field_is_mended(form: NewEditionDialog) -> None:
    name = field(form, QLineEdit, "Name")
    name.clear()
    make(form)
    assert problems(form) == ["An edition needs a name."]

    name.setText("Silent Days")

    assert problems(form) == []


def test_the_file_follows_the_name_until_the_user_names_it(qtbot: QtBot) -> None:
    dialog = NewEditionDialog()
    qtbot.addWidget(dialog)
    name, file = field(dialog, QLineEdit, "Name"), field(dialog, QLineEdit, "File")

    name.setText("Tage/des: Films? 2027")
    assert Path(file.text()).name == "Tage des Films 2027.festdesk"
    file.setText("/tmp/mine.festdesk")  # noqa: S108 -- never written
    file.textEdited.emit(file.text())
    name.setText("Another")

    assert file.text() == "/tmp/mine.festdesk"  # noqa: S108 -- never written


def test_a_later_first_day_takes_the_last_day_along(form: NewEditionDialog) -> None:
    field(form, QDateEdit, "First day").setDate(QDate(2090, 5, 1))

    assert field(form, QDateEdit, "Last day").date() > QDate(2090, 5, 1)


def test_another_first_day_keeps_the_edition_as_long_as_it_is(form: NewEditionDialog) -> None:
    first, last = field(form, QDateEdit, "First day"), field(form, QDateEdit, "Last day")
    days = first.date().daysTo(last.date())

    first.setDate(QDate(2021, 3, 12))
    assert last.date() == QDate(2021, 3, 12).addDays(days)

    last.setDate(QDate(2021, 3, 21))
    first.setDate(QDate(2021, 3, 10))
    assert last.date() == QDate(2021, 3, 21)  # it was chosen


def test_enter_takes_the_only_language_that_what_is_typed_can_mean(
    form: NewEditionDialog, qtbot: QtBot
) -> None:
    chooser = field(form, QComboBox, "Languages")
    chooser.lineEdit().setFocus()
    qtbot.keyClicks(chooser.lineEdit(), "germ")
    popup = chooser.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup, Qt.Key.Key_Return)

    shown = form.findChild(QListWidget)
    assert shown is not None
    assert [shown.item(row).text() for row in range(shown.count())] == [
        "English (en)",
        "German (de)",
    ]
    assert chooser.currentText() == ""
    qtbot.wait(50)
    assert not popup.isVisible()


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("", "festival.festdesk"),
        ("...", "festival.festdesk"),
        ("Фестиваль «Край»", "Фестиваль Край.festdesk"),
        ("a" * 200, "a" * 80 + ".festdesk"),
        ('CON: <x>|"y"', "CON x y.festdesk"),
    ],
    ids=["empty", "dots", "cyrillic", "long", "forbidden"],
)
def test_any_name_gives_a_file_name_that_systems_keep(name: str, expected: str) -> None:
    assert file_name_for(name) == expected


def test_the_time_zone_of_this_computer_is_one() -> None:
    assert system_time_zone()


def test_a_kept_house_style_can_be_chosen_and_is_given_to_the_new_edition(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FESTDESK_HOME", str(tmp_path / "home"))
    keep_style(HouseStyle("Ours", {"text.dots": StyleCheck("off")}))
    form = NewEditionDialog()
    qtbot.addWidget(form)
    style = field(form, QComboBox, "House style")
    qtbot.waitUntil(lambda: style.count() == 3)
    assert "style" not in form.values()
    style.setCurrentIndex(1)
    wanted = {**form.values(), "name": "Silent Days", "path": str(tmp_path / "silent.festdesk")}
    assert wanted["style"] == "Ours"
    window = Window(Settings())
    with qtbot.waitSignal(window.desk.opened):
        window.create_edition(wanted)
    assert window.desk.snapshot is not None
    assert window.desk.snapshot.check_rules["text.dots"].severity == "off"
    assert window.desk.snapshot.house_settings[FOLLOWED] == "Ours"
    close_window(window, qtbot)


def test_the_house_style_of_last_years_file_can_be_taken_which_is_only_read(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FESTDESK_HOME", str(tmp_path / "home"))
    with make_document(tmp_path, "last.festdesk") as document:
        judge = partial(judge_check, code="text.dots", severity="off", limit=None)
        document.act("Tune", judge)
    last = tmp_path / "last.festdesk"
    before = last.read_bytes()
    form = NewEditionDialog()
    qtbot.addWidget(form)
    style = field(form, QComboBox, "House style")
    form.take_style_of(str(last))
    assert style.currentText() == "last.festdesk"
    wanted = {**form.values(), "name": "Silent Days", "path": str(tmp_path / "silent.festdesk")}
    window = Window(Settings())
    with qtbot.waitSignal(window.desk.opened):
        window.create_edition(wanted)
    assert window.desk.snapshot is not None
    assert window.desk.snapshot.check_rules["text.dots"].severity == "off"
    assert last.read_bytes() == before

    broken = {**wanted, "path": str(tmp_path / "other.festdesk"), "style": tmp_path / "gone"}
    with qtbot.waitSignal(window.desk.failed):
        window.create_edition(broken)
    assert not (tmp_path / "other.festdesk").exists()
    close_window(window, qtbot)
