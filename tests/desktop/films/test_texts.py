"""The texts of a card: formatting, cleaning, who has approved what, languages side by side."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QToolButton, QWidget
from pytestqt.qtbot import QtBot
from sqlmodel import Session, select

from festdesk.desktop.bridge import Desk
from festdesk.desktop.films.press_group import PressGroup
from festdesk.desktop.films.text_cell import TextCell
from festdesk.desktop.films.text_difference import TextDifference
from festdesk.desktop.films.texts_group import TextsGroup
from festdesk.films.tables import Film
from festdesk.snapshot import Snapshot
from festdesk.texts.styles import Run, Style, Styled
from festdesk.texts.tables import Text, TextReview
from tests.builders import small_edition_file
from tests.desktop.desk import after, open_desk
from tests.desktop.widgets.test_styled_field import type_text

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    with open_desk(small_edition_file(tmp_path), qtbot) as opened:
        yield opened


def snapshot_of(desk: Desk) -> Snapshot:
    assert desk.snapshot is not None
    return desk.snapshot


def stalker(desk: Desk) -> Film:
    snapshot = snapshot_of(desk)
    return next(
        film for film in snapshot.films.values() if snapshot.titles_of(film.id)[0].text == "Stalker"
    )


@contextmanager
def shown(group: TextsGroup | PressGroup, qtbot: QtBot) -> Iterator[None]:
    """Show a group of the card as the card does, and let it follow acts."""
    holder = QWidget()
    qtbot.addWidget(holder)
    group.setParent(holder)
    holder.resize(900, 700)
    group.resize(900, 700)
    holder.show()

    def follow(_changes: object, snapshot: Snapshot) -> None:
        group.take(snapshot, stalker(group.desk))

    group.desk.changed.connect(follow)
    group.take(snapshot_of(group.desk), stalker(group.desk))
    yield
    group.desk.changed.disconnect(follow)
    holder.close()


@pytest.fixture
def group(desk: Desk, qtbot: QtBot) -> Iterator[TextsGroup]:
    made = TextsGroup(desk)
    with shown(made, qtbot):
        yield made


def synopsis(group: TextsGroup, language: str = "en") -> TextCell:
    return group.cells["synopsis", language]


def stored(group: TextsGroup, kind: str = "synopsis", language: str = "en") -> Text:
    texts = snapshot_of(group.desk).texts_of_film(group.film_id)
    return next(text for text in texts if (text.kind, text.language) == (kind, language))


def styles_of(group: TextsGroup) -> Styled:
    text = stored(group)
    return Styled(text.body, snapshot_of(group.desk).runs_in(text))


def paste(cell: TextCell, words: str) -> None:
    cell.body.selectAll()
    made = QMimeData()
    made.setText(words)
    cell.body.insertFromMimeData(made)


def settle(group: TextsGroup, qtbot: QtBot, body: str) -> None:
    qtbot.waitUntil(lambda: stored(group).body == body)


def write(group: TextsGroup, qtbot: QtBot, words: Styled) -> None:
    """Write the synopsis as a colleague's act would."""
    cell = synopsis(group)
    cell.body.selectAll()
    cell.body.insert_words(words)
    after(group.desk, qtbot, cell.body.commit)


# Formatting


def test_words_and_styles_are_one_act(group: TextsGroup, qtbot: QtBot) -> None:
    words = Styled("saw Stalker", (Run(4, 11, Style.ITALIC),))
    write(group, qtbot, words)
    assert styles_of(group) == words
    assert group.desk.undo_label == "Change “Synopsis, English”"

    after(group.desk, qtbot, group.desk.undo)
    assert styles_of(group).runs == ()
    after(group.desk, qtbot, group.desk.redo)
    assert synopsis(group).body.styled() == words


def test_a_style_alone_is_stored(group: TextsGroup, qtbot: QtBot) -> None:
    cell = synopsis(group)
    body = stored(group).body
    cell.body.selectAll()
    cell.body.toggle_bold()
    after(group.desk, qtbot, cell.body.commit)

    assert styles_of(group) == Styled(body, (Run(0, len(body), Style.BOLD),))


def test_a_press_text_has_styles_too(desk: Desk, qtbot: QtBot) -> None:
    group = PressGroup(desk)
    with shown(group, qtbot):
        add = next(b for b in group.findChildren(QToolButton) if b.text() == "Add press text")
        after(desk, qtbot, add.click)
        form = group.forms[0]
        form.body.insert_words(Styled("On Stalker", (Run(3, 10, Style.ITALIC),)))
        after(desk, qtbot, form.body.commit)

        snapshot = snapshot_of(desk)
        (press,) = snapshot.press_texts_of(group.film_id)
        assert snapshot.runs_in(press) == (Run(3, 10, Style.ITALIC),)


# Cleaning


def test_cleaning_is_said_and_taken_back_by_itself(group: TextsGroup, qtbot: QtBot) -> None:
    cell = synopsis(group)
    before = stored(group).body
    paste(cell, 'It is "so" -- and so...')
    clean = "It is “so”\u00a0– and so…"
    settle(group, qtbot, clean)

    assert cell.cleaning.said.text() == "Cleaned: 1 ellipsis, 2 quotation marks, 1 dash."
    assert cell.body.toPlainText() == clean
    after(group.desk, qtbot, group.desk.undo)
    assert (cell.body.toPlainText(), cell.cleaning.isVisible()) == (
        'It is "so" -- and so...',
        False,
    )
    after(group.desk, qtbot, group.desk.undo)
    assert cell.body.toPlainText() == before


def test_what_was_cleaned_is_shown_and_can_be_kept_as_pasted(
    group: TextsGroup, qtbot: QtBot
) -> None:
    cell = synopsis(group)
    paste(cell, "one -- two")
    settle(group, qtbot, "one\u00a0– two")
    cell.cleaning.details.click()
    dialog = cell.findChild(TextDifference)
    assert dialog is not None
    qtbot.waitUntil(lambda: "–" in dialog.words.toPlainText())
    dialog.close()

    after(group.desk, qtbot, cell.cleaning.keep_given.click)
    assert stored(group).body == "one -- two"
    assert not cell.cleaning.isVisible()


def test_a_text_with_nothing_to_clean_says_so(group: TextsGroup, qtbot: QtBot) -> None:
    cell = synopsis(group)
    before = stored(group).body
    cell.body.clean_all()
    qtbot.waitUntil(cell.cleaning.isVisible)
    assert cell.cleaning.said.text() == "There is nothing to clean in this text."
    assert not cell.cleaning.keep_given.isVisible()
    assert stored(group).body == before
    paste(cell, "one -- two")
    settle(group, qtbot, "one\u00a0– two")
    assert cell.cleaning.keep_given.isVisible()


def test_another_key_pastes_without_cleaning(group: TextsGroup, qtbot: QtBot) -> None:
    cell = synopsis(group)
    QApplication.clipboard().setText("one -- two")
    cell.body.setFocus()
    cell.body.selectAll()
    QTest.keyClick(
        cell.body,
        Qt.Key.Key_V,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier,
    )
    settle(group, qtbot, "one -- two")
    assert not cell.cleaning.isVisible()


# Status


def approve(group: TextsGroup, qtbot: QtBot, name: str = "marta") -> TextCell:
    group.settings.user_name = name
    cell = synopsis(group)
    after(group.desk, qtbot, partial(cell.set_status, "approved"))
    return cell


def test_who_has_approved_a_text_is_said_and_keys_lead_to_the_next_status(
    group: TextsGroup, qtbot: QtBot
) -> None:
    cell = approve(group, qtbot)
    assert cell.review.said.text().startswith("Approved by marta, ")
    cell.body.setFocus()
    qtbot.waitUntil(cell.body.hasFocus)
    with qtbot.waitSignal(group.desk.changed):
        QTest.keyClick(cell.body, Qt.Key.Key_Down, KEYS)
    assert stored(group).status == "proofed"
    with qtbot.waitSignal(group.desk.changed):
        QTest.keyClick(cell.body, Qt.Key.Key_Up, KEYS)
    assert stored(group).status == "approved"


@pytest.mark.parametrize("change", ["words", "styles"])
def test_an_approved_text_that_changes_falls_back_and_says_so(
    group: TextsGroup, qtbot: QtBot, change: str
) -> None:
    cell = approve(group, qtbot)
    before = stored(group).body
    if change == "words":
        write(group, qtbot, Styled(before + " Then more."))
    else:
        write(group, qtbot, Styled(before, (Run(0, 2, Style.ITALIC),)))

    assert stored(group).status == "edited"
    said = cell.review.said.text()
    assert said.startswith("Was approved by marta on ")
    assert said.endswith("; it was changed since.")
    assert cell.review.again.text() == "Approve again"
    after(group.desk, qtbot, cell.review.again.click)
    assert stored(group).status == "approved"
    assert not cell.review.again.isVisible()


def test_the_change_since_an_approval_is_shown_word_by_word(
    group: TextsGroup, qtbot: QtBot
) -> None:
    cell = approve(group, qtbot)
    qtbot.wait(5)  # the text is changed at a later moment than it was approved
    write(group, qtbot, Styled(stored(group).body + " Anew."))
    cell.review.show_difference.click()
    dialog = group.findChild(TextDifference)
    assert dialog is not None
    qtbot.waitUntil(lambda: "Anew" in dialog.words.toPlainText())

    end = dialog.words.textCursor()
    end.movePosition(end.MoveOperation.End)
    assert end.charFormat().fontUnderline()
    dialog.close()


def test_all_texts_of_a_language_are_approved_at_once(group: TextsGroup, qtbot: QtBot) -> None:
    after(group.desk, qtbot, partial(group.approve_all, "en"))
    texts = snapshot_of(group.desk).texts_of_film(group.film_id)
    assert {text.status for text in texts if text.language == "en"} == {"approved"}
    after(group.desk, qtbot, group.desk.undo)
    assert stored(group).status != "approved"


# Languages


def test_an_empty_translation_begins_with_a_copy_as_draft(group: TextsGroup, qtbot: QtBot) -> None:
    group.languages.show_language("de")
    cell = synopsis(group, "de")
    cell.body.clear()
    after(group.desk, qtbot, cell.body.commit)
    assert cell.draft.isVisible()
    assert cell.draft.text() == "Copy from English as draft"
    after(group.desk, qtbot, cell.draft.click)

    assert stored(group, language="de").body == stored(group).body
    assert stored(group, language="de").status == "draft"
    assert not cell.draft.isVisible()


def test_languages_stand_in_the_order_that_was_chosen_and_it_is_remembered(
    desk: Desk, qtbot: QtBot
) -> None:
    first = TextsGroup(desk)
    with shown(first, qtbot):
        order = first.languages.order()
        box = first.languages.findChildren(QCheckBox)[0]
        box.setFocus()
        QTest.keyClick(box, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
        chosen = first.languages.order()
    assert chosen == (order[1], order[0], *order[2:])
    again = TextsGroup(desk)
    with shown(again, qtbot):
        assert again.languages.order() == chosen


def test_special_characters_are_shown_in_all_texts_when_wanted(
    group: TextsGroup, qtbot: QtBot
) -> None:
    cell = synopsis(group)
    write(group, qtbot, Styled("10\u00a0min\n\nnew"))
    plain = cell.body.grab().toImage()
    group.marks.click()
    assert cell.body.grab().toImage() != plain
    group.marks.click()
    assert cell.body.grab().toImage() == plain


def test_typing_goes_on_while_a_paste_is_being_stored(group: TextsGroup, qtbot: QtBot) -> None:
    cell = synopsis(group)
    cell.body.setFocus()
    qtbot.waitUntil(cell.body.hasFocus)
    paste(cell, "one -- two")
    type_text(cell.body, " three")
    qtbot.waitUntil(lambda: group.desk.undo_label == "Clean “Synopsis, English”")
    assert cell.body.toPlainText() == "one\u00a0– two three"
    after(group.desk, qtbot, cell.body.commit)
    assert stored(group).body == "one\u00a0– two three"


def test_an_approval_of_which_nobody_knows_the_name_is_remembered_too(
    group: TextsGroup, qtbot: QtBot
) -> None:
    group.settings.user_name = "marta"
    cell = synopsis(group)
    after(group.desk, qtbot, partial(cell.set_status, "approved"))

    def forget(session: Session) -> None:
        for review in session.exec(select(TextReview)).all():
            session.delete(review)

    after(group.desk, qtbot, partial(group.desk.act, "Forget", forget))
    assert cell.review.said.text() == ""
    write(group, qtbot, Styled("Other words."))

    assert cell.review.said.text().startswith("Was approved until ")
    assert cell.review.again.text() == "Approve again"
