"""The house style in its window: choices are acts, and what they make is shown and counted."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QComboBox, QLineEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from festdesk.base.ids import PersonId
from festdesk.desktop.bridge import Desk
from festdesk.desktop.filmographies.printed_panel import PrintedPanel
from festdesk.desktop.filmographies.style_dialog import StyleDialog
from festdesk.desktop.widgets.fields import ChoiceField, LineField
from festdesk.desktop.widgets.style_words import decision_in_words, setting_in_words
from festdesk.filmographies.style import (
    AS_IT_COMES,
    READY_MADE,
    STYLE,
    AfterYear,
    Arrangement,
    EntryOrder,
    FilmographyStyle,
    FilmShown,
    TitleForm,
    Wording,
    style_in_json,
    style_of,
)
from festdesk.films.tables import CREDITS_PRINT, CreditPrints
from tests.builders import add_filmography, make_document, small_edition_file
from tests.desktop.desk import after, open_desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@dataclass
class House:
    """The window with what a test asks of it."""

    dialog: StyleDialog
    desk: Desk
    qtbot: QtBot

    @property
    def style(self) -> FilmographyStyle:
        """The style as it is stored."""
        assert self.desk.snapshot is not None
        return style_of(self.desk.snapshot.house_settings)

    def choose(self, key: str, value: str) -> None:
        """Choose in a field as a person does, and wait until it is written."""
        field = self.dialog.fields.fields[key]
        assert isinstance(field, ChoiceField)
        index = field.findData(value)
        assert index >= 0, (key, value)
        after(self.desk, self.qtbot, partial(_pick, field, index))

    def type_into(self, key: str, words: str) -> None:
        """Type into a field and press Enter."""
        field = self.dialog.fields.fields[key]
        assert isinstance(field, LineField)
        field.setFocus()
        field.selectAll()
        QTest.keyClick(field, Qt.Key.Key_Delete)
        QTest.keyClicks(field, words)
        QTest.keyClick(field, Qt.Key.Key_Return)

    def printed(self, language: str = "en") -> list[str]:
        """Return the lines that are shown for a language."""
        return self.dialog.preview.texts[language].toPlainText().splitlines()


def _pick(field: ChoiceField, index: int) -> None:
    field.setCurrentIndex(index)
    field.activated.emit(index)


@pytest.fixture(scope="module")
def edition(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small edition, made once."""
    path = small_edition_file(tmp_path_factory.mktemp("style"))
    return Path(path)


@pytest.fixture
def house(edition: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[House]:
    """The window over a copy of the small edition, with Tarkovsky chosen."""
    path = tmp_path / edition.name
    path.write_bytes(edition.read_bytes())
    with open_desk(path, qtbot) as desk:
        dialog = StyleDialog(desk)
        snapshot = desk.snapshot
        assert snapshot is not None
        person = next(p for p in snapshot.people if snapshot.person_name(p) == "Andrei Tarkovsky")
        dialog.choose(PersonId(person))
        dialog.show()
        yield House(dialog, desk, qtbot)
        dialog.close()


def test_a_choice_is_an_act_that_is_seen_at_once_and_undone_here(house: House) -> None:
    before = house.printed()
    house.choose("order", EntryOrder.EARLIEST)
    assert house.printed() == before[::-1]
    house.choose("after_year", AfterYear.DASH)
    assert all(" – " in line for line in house.printed())
    assert house.style.order == EntryOrder.EARLIEST

    after(house.desk, house.qtbot, house.desk.undo)
    after(house.desk, house.qtbot, house.desk.undo)

    assert house.style == AS_IT_COMES
    assert house.printed() == before
    field = house.dialog.fields.fields["order"]
    assert isinstance(field, ChoiceField)
    assert field.currentData() == EntryOrder.ARRANGED


def test_every_choice_of_every_field_can_be_made(house: House) -> None:
    for key, field in house.dialog.fields.fields.items():
        if isinstance(field, QCheckBox):
            after(house.desk, house.qtbot, field.toggle)
            assert getattr(house.style, key) is False
        elif isinstance(field, ChoiceField) and not key.startswith("kinds:"):
            value = str(field.itemData(field.count() - 1))
            if value == getattr(house.style, key):
                value = str(field.itemData(0))
            house.choose(key, value)
            assert getattr(house.style, key) == value


def test_kinds_are_worded_by_language_and_some_never_said(house: House) -> None:
    house.choose("kinds:fr", Wording.SHORT)
    assert house.style.kinds_for("fr") == Wording.SHORT
    assert house.style.kinds_for("en") == Wording.SPELLED

    after(house.desk, house.qtbot, lambda: house.type_into("unsaid", "short,  feature , short"))

    assert house.style.unsaid == ("short", "feature")


def test_number_of_entries_is_a_number(house: House) -> None:
    after(house.desk, house.qtbot, lambda: house.type_into("most", "2"))
    assert len(house.printed()) == 2
    assert "printed: 2" in house.dialog.preview.told["en"].text()

    house.type_into("most", "many")

    said = "“many” is no whole number from 0 to 999. Write digits only."
    assert house.dialog.problem.text() == said
    assert house.style.most == 2
    after(house.desk, house.qtbot, lambda: house.type_into("most", ""))
    assert house.style.most == 0


def test_ready_made_style_is_one_act(house: House) -> None:
    for key, style in READY_MADE.items():
        if style != house.style:
            after(house.desk, house.qtbot, house.dialog.ready_made[key].click)
            assert house.style == style
    after(house.desk, house.qtbot, house.dialog.ready_made["compact"].click)
    assert len(house.printed()) == 1
    assert house.dialog.fields.fields["between"].isEnabled()
    assert not house.dialog.fields.fields["after_year"].isEnabled()


def test_lines_are_counted_by_the_engine_in_each_language(house: House) -> None:
    told, count = house.dialog.preview.told, house.dialog.preview.count

    def lines_in(language: str) -> int:
        return int(told[language].text().rsplit(": ", maxsplit=1)[-1].split()[0])

    house.qtbot.waitUntil(lambda: not any(label.text().endswith("…") for label in told.values()))
    lines = {language: lines_in(language) for language in told}
    assert set(lines) == {"en", "fr", "de"}
    assert all(counted >= len(house.printed()) for counted in lines.values())
    with house.qtbot.waitSignal(count.counted):
        house.choose("arrangement", Arrangement.RUN_IN)
    assert 0 < lines_in("en") < lines["en"]


def test_credits_print_as_the_house_says(house: House) -> None:
    field = house.dialog.credits
    after(house.desk, house.qtbot, partial(_pick, field, field.findData(CreditPrints.CREDITED)))

    assert house.desk.snapshot is not None
    assert house.desk.snapshot.house_settings[CREDITS_PRINT] == "credited"
    after(house.desk, house.qtbot, partial(_pick, field, field.findData(CreditPrints.AUTHORITY)))
    assert CREDITS_PRINT not in house.desk.snapshot.house_settings


def test_every_field_says_what_it_is_and_can_be_reached(house: House) -> None:
    fields = (QComboBox, QLineEdit, QTextEdit, QAbstractButton)
    shown = [w for w in house.dialog.findChildren(QWidget) if isinstance(w, fields)]
    for widget in shown:
        if widget.isVisibleTo(house.dialog) and widget.focusPolicy():
            interface = QAccessible.queryAccessibleInterface(widget)
            assert interface is not None
            assert interface.text(QAccessible.Text.Name), widget


def test_text_of_a_user_is_never_markup(house: House) -> None:
    snapshot = house.desk.snapshot
    assert snapshot is not None
    entry = next(iter(snapshot.entries.values()))

    def write(session: Any) -> None:  # noqa: ANN401
        from festdesk.editing.entry_titles import write_title_form  # noqa: PLC0415

        write_title_form(session, entry.id, "<b>bold</b> & <img src=x>", kind="original")

    after(house.desk, house.qtbot, lambda: house.desk.act("Write", write))

    assert any("<b>bold</b> & <img src=x>" in line for line in house.printed())


def test_an_edition_without_filmographies_says_so(tmp_path: Path, qtbot: QtBot) -> None:
    document = make_document(tmp_path)
    document.close()
    with open_desk(document.path, qtbot) as desk:
        dialog = StyleDialog(desk)
        dialog.show()
        assert dialog.preview.person.count() == 0
        assert [text.toPlainText() for text in dialog.preview.texts.values()] == ["", "", ""]
        dialog.close()


def test_panel_counts_entries_what_prints_and_its_lines(house: House) -> None:
    snapshot = house.desk.snapshot
    assert snapshot is not None
    panel = PrintedPanel(house.desk)
    house.qtbot.addWidget(panel)
    person = next(p for p in snapshot.people if snapshot.person_name(p) == "Andrei Tarkovsky")
    panel.show_languages(snapshot.languages)
    panel.show_print(snapshot, PersonId(person))
    panel.show()

    house.qtbot.waitUntil(lambda: not panel.told.text().endswith("…"))

    assert panel.told.text().startswith("Entries: 4, printed: 4, lines: ")
    assert "“" in panel.told.toolTip() or "counted in" in panel.told.toolTip()


def test_own_film_and_second_title_are_seen(house: House) -> None:
    house.choose("second", TitleForm.OTHER)
    house.choose("own_film", FilmShown.BOLD_PAGE)

    assert house.style.second == TitleForm.OTHER
    assert house.dialog.fields.fields["second_in"].isEnabled()


def test_the_history_tells_a_style_in_the_words_of_the_window() -> None:
    compact = style_in_json(READY_MADE["compact"])

    assert setting_in_words(STYLE) == "House style of filmographies"
    told = decision_in_words(compact)
    assert told.startswith("latest first, in brackets: A (1997, TV), abbreviated")
    assert "at most 12, long films first, the latest of them, “and others”, one paragraph" in told
    assert decision_in_words("credited") == "as the film has it"
    assert decision_in_words("15") == "15"


def test_a_long_filmography_is_shown_language_by_language(tmp_path: Path, qtbot: QtBot) -> None:
    document = make_document(tmp_path)
    add_filmography(document, "Ada Long", [(1900 + n, f"Work {n}") for n in range(100)])
    document.close()
    with open_desk(document.path, qtbot) as desk:
        dialog = StyleDialog(desk)
        dialog.show()
        texts = dialog.preview.texts
        assert len(texts["en"].toPlainText().splitlines()) == 100
        qtbot.waitUntil(lambda: len(texts["de"].toPlainText().splitlines()) == 100)
        dialog.close()
