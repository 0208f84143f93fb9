"""A text field with styled words: keys, clipboard, what is committed, and very long texts."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, Qt
from PySide6.QtGui import QKeyEvent, QSyntaxHighlighter, QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from typing_extensions import override

from festdesk.desktop.widgets.styled_field import Cleaning, StyledField
from festdesk.desktop.widgets.unseen_marks import end_mark, marks_in
from festdesk.texts.cleaning import LONGEST
from festdesk.texts.styles import Run, Style, Styled

ITALIC, BOLD, CAPITALS = Style.ITALIC, Style.BOLD, Style.SMALL_CAPS
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LONG = " ".join(f"word{number}" for number in range(11_000))[:100_000]


@pytest.fixture
def field(qtbot: QtBot) -> Iterator[StyledField]:
    made = StyledField("Synopsis", language="en")
    qtbot.addWidget(made)
    made.show()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    yield made
    made.close()


def type_text(field: StyledField, text: str) -> None:
    for letter in text:
        event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        QCoreApplication.sendEvent(field, event)


def select(field: StyledField, start: int, end: int) -> None:
    cursor = field.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    field.setTextCursor(cursor)


def commits(field: StyledField) -> list[Styled]:
    found: list[Styled] = []
    field.committed.connect(lambda body: found.append(Styled(body, field.stored_runs)))
    return found


def mime(text: str, html: str = "") -> QMimeData:
    made = QMimeData()
    made.setText(text)
    if html:
        made.setHtml(html)
    return made


def test_keys_style_what_is_typed_next_and_the_word_around_the_caret(field: StyledField) -> None:
    type_text(field, "saw ")
    QTest.keyClick(field, Qt.Key.Key_I, CONTROL)
    type_text(field, "Stalker")
    QTest.keyClick(field, Qt.Key.Key_I, CONTROL)
    type_text(field, " twice")
    field.moveCursor(QTextCursor.MoveOperation.PreviousCharacter)
    QTest.keyClick(field, Qt.Key.Key_B, CONTROL)
    QTest.keyClick(field, Qt.Key.Key_K, CONTROL | SHIFT)

    assert field.styled() == Styled(
        "saw Stalker twice", (Run(4, 11, ITALIC), Run(12, 17, BOLD), Run(12, 17, CAPITALS))
    )
    QTest.keyClick(field, Qt.Key.Key_B, CONTROL)
    assert field.runs() == (Run(4, 11, ITALIC), Run(12, 17, CAPITALS))


def test_typing_within_a_run_keeps_its_style(field: StyledField) -> None:
    field.set_styled("saw Stker", (Run(4, 9, ITALIC),))
    select(field, 6, 6)
    type_text(field, "al")

    assert field.styled() == Styled("saw Stalker", (Run(4, 11, ITALIC),))


def test_a_style_alone_is_committed_too_and_undone_by_typing_undo(field: StyledField) -> None:
    told = commits(field)
    field.set_styled("saw Stalker", ())
    select(field, 4, 11)
    field.toggle_italic()
    field.undo()
    assert not field.is_dirty
    select(field, 4, 11)
    field.toggle_italic()
    field.commit()

    assert told == [Styled("saw Stalker", (Run(4, 11, ITALIC),))]
    assert not field.is_dirty


def test_special_spaces_and_hyphens_are_typed_and_kept(field: StyledField) -> None:
    told = commits(field)
    type_text(field, "10")
    QTest.keyClick(field, Qt.Key.Key_Space, CONTROL | SHIFT)
    type_text(field, "min Film")
    QTest.keyClick(field, Qt.Key.Key_Minus, CONTROL)
    type_text(field, "fest")
    field.commit()

    assert told == [Styled("10\u00a0min Film\u00adfest")]
    assert marks_in(told[0].text) == [(2, "°"), (11, "¬")]


def test_enter_begins_a_paragraph_shift_enter_a_line_and_backspace_joins(
    field: StyledField,
) -> None:
    type_text(field, "One")
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClick(field, Qt.Key.Key_Return)  # as one was used to
    type_text(field, "Two")
    QTest.keyClick(field, Qt.Key.Key_Return, SHIFT)
    type_text(field, "lines")
    assert field.toPlainText() == "One\n\nTwo\nlines"

    select(field, 5, 5)
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    assert field.toPlainText() == "OneTwo\nlines"
    assert [end_mark("a", after) for after in ("", "b", None)] == ["¶", "↵", ""]


def test_styles_stay_on_their_words_beside_an_emoji(field: StyledField) -> None:
    words = Styled("🎬🎬 Stalker 🎬 x", (Run(3, 10, ITALIC), Run(13, 14, BOLD)))
    field.set_styled(*words)

    assert field.styled() == words


def test_news_from_elsewhere_leave_what_is_being_typed(field: StyledField) -> None:
    field.set_styled("saw Stalker", (Run(4, 11, ITALIC),))
    field.moveCursor(QTextCursor.MoveOperation.End)
    type_text(field, " now")
    field.set_styled("another text", ())
    assert field.styled() == Styled("saw Stalker now", (Run(4, 15, ITALIC),))


def test_a_space_that_waits_for_the_next_word_is_not_taken_away(field: StyledField) -> None:
    type_text(field, "saw ")
    field.commit()
    field.set_styled("saw", ())  # as it was stored
    type_text(field, "it")

    assert field.toPlainText() == "saw it"


def test_formatted_text_keeps_three_styles_and_nothing_else(field: StyledField) -> None:
    told: list[Cleaning] = []
    field.cleaned.connect(told.append)
    field.insertFromMimeData(
        mime(
            'saw Stalker - "now"',
            '<p style="color:red">saw <i>Stalker</i> - <a href="x">"now"</a></p>',
        )
    )

    assert field.styled() == Styled("saw Stalker\u00a0– “now”", (Run(4, 11, ITALIC),))
    assert told[0].pasted.given.text == 'saw Stalker - "now"'


def test_words_of_another_text_of_the_program_come_as_they_are(field: StyledField) -> None:
    field.set_styled('"a"\u00a0- b', (Run(4, 7, BOLD),))
    field.selectAll()
    copied = field.createMimeDataFromSelection()
    field.moveCursor(QTextCursor.MoveOperation.End)
    field.insertFromMimeData(copied)

    assert field.toPlainText() == '"a"\u00a0- b"a"\u00a0- b'
    assert field.runs() == (Run(4, 7, BOLD), Run(11, 14, BOLD))
    assert copied.text() == '"a"\u00a0- b'


def test_pasting_is_stored_as_it_came_and_then_clean(field: StyledField) -> None:
    told = commits(field)
    type_text(field, "A. ")
    field.insertFromMimeData(mime("b -- c"))

    assert [words.text for words in told] == ["A. ", "A. b -- c", "A. b\u00a0– c"]
    field.put_given(Cleaning(3, field.last_pasted))
    assert field.toPlainText() == "A. b -- c"


def test_a_whole_text_is_cleaned_and_its_styles_stay(field: StyledField) -> None:
    field.set_styled('saw "Stalker" -- twice', (Run(5, 12, ITALIC),))
    field.clean_all()

    assert field.styled() == Styled("saw “Stalker”\u00a0– twice", (Run(5, 12, ITALIC),))


def test_a_hundred_thousand_characters_come_in_piece_by_piece_and_are_one_paragraph(
    field: StyledField, qtbot: QtBot
) -> None:
    told = commits(field)
    with qtbot.waitSignal(field.cleaned):
        field.insertFromMimeData(mime(LONG[:-2] + " -- ende"))
    qtbot.waitUntil(lambda: not field.loading.is_busy)

    assert field.toPlainText() == told[-1].text == LONG[:-2] + "\u00a0– ende"
    assert field.document().blockCount() > 20
    assert not field.is_dirty
    select(field, 0, 0)
    type_text(field, "X")
    assert field.toPlainText() == "X" + told[-1].text


@pytest.mark.parametrize("pasted", ["word " * (LONGEST // 5 + 1), "x" * 6000])
def test_what_no_page_can_hold_is_refused_in_one_sentence(
    field: StyledField, qtbot: QtBot, pasted: str
) -> None:
    type_text(field, "stays")
    with qtbot.waitSignal(field.problem_shown) as shown:
        field.insertFromMimeData(mime(pasted))

    assert field.toPlainText() == "stays"
    assert shown.args is not None
    assert "still on the clipboard" in shown.args[0]


@pytest.mark.parametrize(
    "words", ["مرحبا بالعالم", "今日は映画", "👨‍👩‍👧 e\u0301", "a\x00b\x07", "half \ud83d"]
)
def test_any_script_and_control_characters_are_pasted_and_shown(
    field: StyledField, words: str
) -> None:
    field.insertFromMimeData(mime(words))

    kept = words.replace("\x00", "").replace("\x07", "").replace("\ud83d", "")
    assert field.toPlainText().strip() == kept.strip()


def test_a_spell_check_that_underlines_words_clears_no_sentence(
    field: StyledField, qtbot: QtBot
) -> None:
    field.set_styled("some words", (Run(0, 4, ITALIC),))
    field.show_problem("It was not kept.")
    told = commits(field)
    highlighter = Underlining(field.document())
    highlighter.rehighlight()
    qtbot.wait(1)

    assert field.property("problem")
    assert not field.is_dirty
    type_text(field, "x")
    assert not field.property("problem")
    assert told == []


class Underlining(QSyntaxHighlighter):
    """Underlines the beginning of each paragraph."""

    @override
    def highlightBlock(self, _text: str) -> None:
        made = QTextCharFormat()
        made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
        self.setFormat(0, 2, made)
