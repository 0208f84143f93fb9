"""The paste dialog over a real file: text and drafts linked, corrected, taken in, undone."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenuBar,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QTreeView,
)
from pytestqt.qtbot import QtBot

from festdesk.base.ids import FilmId
from festdesk.desktop.bridge import Desk
from festdesk.desktop.intake.arriving import MOST_LETTERS
from festdesk.desktop.intake.dialog import PasteDialog
from festdesk.desktop.intake.model import DraftsModel
from festdesk.desktop.intake.row_words import FIELD, VALUE
from festdesk.desktop.intake.rows import DraftRow, UnreadRow
from festdesk.intake.reassigning import Target
from festdesk.snapshot import Snapshot, body_in
from tests.builders import add_film, make_document
from tests.desktop.desk import after, come_forward, open_desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

PAGE = """Directed by Maren Ade

Germany, Austria, 2016 / 162 min / German OV with English subt. / Comedy, Drama

A father who jokes follows a daughter who works, all the way to an office in a foreign town.

Fri 5/03 20:00 Scala DE OV with EN subt. Public
  • Best Film, European Film Awards, 2016 (Germany)
Cast & Credits
Sandra Hüller, Peter Simonischek
Komplizen Film

Born in 1976 in Karlsruhe, Maren Ade studied in Munich and founded a company with friends. Her
third film, Toni Erdmann (2016), was first shown in Cannes and went around the world from there.

  • 2016 – Toni Erdmann
  • 2009 – Alle Anderen
  • 2003 – Der Wald vor lauter Bäumen
"""

TWO_FILMS = """1. Daughter / Czech Republic / Daria Kashcheeva / 2019 / 14'44"

A bird has flown into a hospital room, and with it comes a memory of a day long ago.

2. Almost There / UK / Nelly Michenaud / 2019 / 8'44"

A train that goes nowhere in particular, and a man who cannot bear any company at all.
"""


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    document = make_document(tmp_path)
    add_film(document, title="Playtime", director="Jacques Tati", year=1967)
    document.close()
    with open_desk(document.path, qtbot) as opened:
        yield opened


@pytest.fixture
def dialog(desk: Desk, qtbot: QtBot) -> Iterator[PasteDialog]:
    shown = PasteDialog(desk)
    qtbot.addWidget(shown)
    shown.start()
    yield shown
    shown.close()


def read(dialog: PasteDialog, qtbot: QtBot, text: str = PAGE) -> None:
    """Put a text into the dialog and wait until it was read."""
    with qtbot.waitSignal(dialog.arriving.arrived):
        dialog.text.setPlainText(text)
    settle(dialog, qtbot)


def settle(dialog: PasteDialog, qtbot: QtBot) -> None:
    """Wait until all is read and held against the cards."""
    qtbot.waitUntil(lambda: dialog.is_settled)


def drafts(model: DraftsModel) -> dict[str, list[tuple[QModelIndex, DraftRow]]]:
    """Return the drafts by the words of their field."""
    found: dict[str, list[tuple[QModelIndex, DraftRow]]] = {}
    for group in range(model.rowCount()):
        parent = model.index(group, 0)
        for row in range(model.rowCount(parent)):
            index = model.index(row, VALUE, parent)
            item = model.row_at(index)
            if isinstance(item, DraftRow):
                label = str(model.index(row, FIELD, parent).data())
                found.setdefault(label, []).append((index, item))
    return found


def snapshot_of(desk: Desk) -> Snapshot:
    assert desk.snapshot is not None
    return desk.snapshot


def work_lines(dialog: PasteDialog) -> tuple[str, ...]:
    work = dialog.steps.work
    assert work is not None
    return work.revised.lines


def take_in(dialog: PasteDialog, qtbot: QtBot) -> str:
    """Take in what is ticked, and return the film."""
    settle(dialog, qtbot)
    with qtbot.waitSignal(dialog.taken) as taken:
        dialog.take_in()
    assert taken.args is not None
    return str(taken.args[0])


def test_a_pasted_page_is_understood_while_it_stands_beside(
    dialog: PasteDialog, qtbot: QtBot
) -> None:
    read(dialog, qtbot)
    found = drafts(dialog.model)
    assert [index.data() for index, _ in found["Director"]] == ["Maren Ade"]
    assert [index.data() for index, _ in found["Country"]] == ["Germany", "Austria"]
    assert [index.data() for index, _ in found["Year"]] == ["2016"]
    assert [index.data() for index, _ in found["Running time"]] == ["162 min"]
    assert len(found["Entry"]) == 3
    assert dialog.status.text().startswith("A film's page.")


def test_the_model_keeps_qt_s_rules(dialog: PasteDialog, qtbot: QtBot) -> None:
    QAbstractItemModelTester(dialog.model, QAbstractItemModelTester.FailureReportingMode.Warning)
    read(dialog, qtbot)
    dialog.tick_none()
    dialog.text.clear()
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 0)


def test_a_draft_marks_its_lines_and_a_line_selects_its_draft(
    dialog: PasteDialog, qtbot: QtBot
) -> None:
    read(dialog, qtbot)
    index, _ = drafts(dialog.model)["Year"][0]
    dialog.tree.setCurrentIndex(index)
    assert dialog.text.textCursor().blockNumber() == 2
    assert "line 3" in dialog.inspector.why.text()
    dialog.text.set_typing(typing=False)
    dialog.text.setFocus()
    QTest.keyClick(dialog.text, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert dialog.tree.currentIndex().data() == "Maren Ade"


def test_lines_not_understood_are_listed(dialog: PasteDialog, qtbot: QtBot) -> None:
    read(dialog, qtbot, PAGE + "\n\n§§ 47-11 xx\n")
    work = dialog.steps.work
    assert work is not None
    listed = [row.number for row in dialog.model.rows() if isinstance(row, UnreadRow)]
    assert listed == list(work.revised.unread)
    assert len(listed) > 0


def test_a_page_becomes_a_film_in_one_undoable_act(
    dialog: PasteDialog, desk: Desk, qtbot: QtBot
) -> None:
    read(dialog, qtbot)
    film_id = take_in(dialog, qtbot)
    snapshot = snapshot_of(desk)
    film = snapshot.films[film_id]  # type: ignore[index]
    assert (film.year, film.countries, film.genres) == (2016, ("DE", "AT"), ("comedy", "drama"))
    assert snapshot.printed_seconds(film.id) == 162 * 60
    assert [c.as_credited for c in snapshot.directors_of(film.id)] == ["Maren Ade"]
    assert body_in(snapshot.texts_of_film(film.id), "synopsis", "en").startswith("A father")
    assert snapshot.sources_of(film.id)[0].body.strip() == PAGE.strip()
    assert desk.undo_label == "Take in page"
    assert not dialog.isVisible()
    assert dialog.text.toPlainText() == ""
    after(desk, qtbot, desk.undo)
    assert film_id not in snapshot_of(desk).films


def test_a_great_change_is_told_before_a_page_is_taken_in(
    dialog: PasteDialog, desk: Desk, qtbot: QtBot
) -> None:
    films_then: list[int] = []
    desk.great_change_ahead.connect(
        lambda reason: films_then.append(len(snapshot_of(desk).films)) if reason == "import" else 0
    )
    films = len(snapshot_of(desk).films)
    read(dialog, qtbot)
    take_in(dialog, qtbot)

    assert films_then == [films]
    assert len(snapshot_of(desk).films) == films + 1


def test_candidates_wait_for_a_tick(dialog: PasteDialog, desk: Desk, qtbot: QtBot) -> None:
    read(dialog, qtbot)
    candidates = [
        (index, item)
        for items in drafts(dialog.model).values()
        for index, item in items
        if item.item.draft.is_candidate
    ]
    assert candidates
    assert not any(item.item.is_ticked for _, item in candidates)
    dialog.tick_all()
    assert not any(
        item.item.is_ticked
        for items in drafts(dialog.model).values()
        for _, item in items
        if item.item.draft.is_candidate
    )
    index = next(index for index, _ in candidates if index.data() == "Toni Erdmann")
    box = dialog.model.index(index.row(), FIELD, index.parent())
    dialog.model.setData(box, Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    film_id = take_in(dialog, qtbot)
    titles = snapshot_of(desk).titles_of(film_id)  # type: ignore[arg-type]
    assert [title.text for title in titles] == ["Toni Erdmann"]


def test_what_is_not_ticked_is_not_taken(dialog: PasteDialog, desk: Desk, qtbot: QtBot) -> None:
    read(dialog, qtbot)
    index, _ = drafts(dialog.model)["Award"][0]
    group = index.parent()
    assert dialog.model.setData(group, Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    film_id = take_in(dialog, qtbot)
    assert snapshot_of(desk).awards_of(film_id) == ()  # type: ignore[arg-type]


def test_of_several_countries_only_the_ticked_are_taken(
    dialog: PasteDialog, desk: Desk, qtbot: QtBot
) -> None:
    read(dialog, qtbot)
    index = next(index for index, _ in drafts(dialog.model)["Country"] if index.data() == "Austria")
    box = dialog.model.index(index.row(), FIELD, index.parent())
    dialog.model.setData(box, Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    film_id = take_in(dialog, qtbot)
    assert snapshot_of(desk).films[FilmId(film_id)].countries == ("DE",)


def test_a_second_text_of_a_kind_joins_the_first_on_the_card(
    dialog: PasteDialog, desk: Desk, qtbot: QtBot
) -> None:
    second = "Years later both of them are old, and they laugh about the teeth and the wig."
    read(dialog, qtbot, f"{PAGE}\n{second}\n")
    line = next(n for n, words in enumerate(work_lines(dialog), 1) if words == second)
    dialog.text.select_lines(line, line)
    dialog.acts.assign(dialog.text.passage(), Target("synopsis"))
    film_id = take_in(dialog, qtbot)
    synopsis = body_in(snapshot_of(desk).texts_of_film(FilmId(film_id)), "synopsis", "en")
    assert synopsis.endswith(f"in a foreign town.\n\n{second}")


def test_a_role_that_is_suggested_is_named_and_taken_below_the_list(
    dialog: PasteDialog, qtbot: QtBot, seed_a: Path
) -> None:
    read(dialog, qtbot, seed_a.read_text(encoding="utf-8"))
    index, _ = drafts(dialog.model)["Cast?"][0]
    dialog.tree.go_to(index)
    assert dialog.inspector.suggestion.isVisibleTo(dialog)
    dialog.inspector.suggestion.click()
    settle(dialog, qtbot)
    assert "Cast" in drafts(dialog.model)
    assert not dialog.inspector.suggestion.isVisibleTo(dialog)
    assert dialog.inspector.why.text().endswith("You said so.")


def test_a_selection_from_the_end_of_a_line_on_holds_none_of_it(
    dialog: PasteDialog, qtbot: QtBot
) -> None:
    read(dialog, qtbot)
    cursor = dialog.text.textCursor()
    first, second = (dialog.text.document().findBlockByNumber(n) for n in (2, 4))
    cursor.setPosition(first.position() + first.length() - 1)
    cursor.setPosition(second.position() + second.length() - 1, cursor.MoveMode.KeepAnchor)
    dialog.text.setTextCursor(cursor)
    assert dialog.text.passage().first_line == 4


def test_several_films_are_counted_when_they_are_in(dialog: PasteDialog, qtbot: QtBot) -> None:
    read(dialog, qtbot, TWO_FILMS)
    with qtbot.waitSignal(dialog.told) as told:
        dialog.take_in()
    assert told.args == ["2 films are taken in. Undo takes all of it back."]


def test_a_value_is_corrected_in_place(dialog: PasteDialog, desk: Desk, qtbot: QtBot) -> None:
    read(dialog, qtbot)
    index, _ = drafts(dialog.model)["Year"][0]
    dialog.tree.setCurrentIndex(index)
    dialog.tree.edit(index)
    editor = dialog.tree.findChild(QLineEdit)
    assert editor is not None
    editor.selectAll()
    QTest.keyClicks(editor, "2015")
    # Taking in commits what is still open in the list.
    film_id = take_in(dialog, qtbot)
    assert snapshot_of(desk).films[film_id].year == 2015  # type: ignore[index]


def test_enter_corrects_the_value_of_a_row_and_f2_what_stands_first_in_it(
    dialog: PasteDialog, qtbot: QtBot
) -> None:
    read(dialog, qtbot)
    found = drafts(dialog.model)
    role = next(label for label in found if label.startswith("Role unknown"))
    for label, key, shown in (
        ("Year", Qt.Key.Key_F2, "2016"),
        ("Year", Qt.Key.Key_Return, "2016"),
        (role, Qt.Key.Key_Return, "Sandra Hüller, Peter Simonischek"),
    ):
        dialog.tree.setCurrentIndex(found[label][0][0].siblingAtColumn(FIELD))
        QTest.keyClick(dialog.tree, key)
        editor = dialog.tree.findChild(QLineEdit)
        assert editor is not None
        assert editor.text() == shown
        QTest.keyClick(editor, Qt.Key.Key_Escape)
        qtbot.waitUntil(partial(_has_no_editor, dialog))
    assert dialog.isVisible()


def _has_no_editor(dialog: PasteDialog) -> bool:
    return dialog.tree.findChild(QLineEdit) is None


def test_nonsense_is_refused_in_one_sentence_and_the_value_stays(
    dialog: PasteDialog, qtbot: QtBot
) -> None:
    read(dialog, qtbot)
    index, item = drafts(dialog.model)["Year"][0]
    assert not dialog.model.setData(index, "soon", Qt.ItemDataRole.EditRole)
    assert "is no year" in dialog.status.text()
    assert drafts(dialog.model)["Year"][0][1].item.value == item.item.value


def test_a_role_is_corrected_by_its_words(dialog: PasteDialog, desk: Desk, qtbot: QtBot) -> None:
    read(dialog, qtbot)
    index = next(
        index
        for items in drafts(dialog.model).values()
        for index, _ in items
        if "Sandra" in str(index.data())
    )
    role = dialog.model.index(index.row(), FIELD, index.parent())
    assert dialog.model.setData(role, "Screenplay", Qt.ItemDataRole.EditRole)
    film_id = take_in(dialog, qtbot)
    roles = {c.as_credited: c.role for c in snapshot_of(desk).credits_of(film_id)}  # type: ignore[arg-type]
    assert roles["Sandra Hüller"] == "screenplay"


def test_corrections_outlive_typing_on(dialog: PasteDialog, qtbot: QtBot) -> None:
    read(dialog, qtbot)
    index, _ = drafts(dialog.model)["Year"][0]
    dialog.model.setData(index, "2015", Qt.ItemDataRole.EditRole)
    read(dialog, qtbot, PAGE + "\n")
    index, _ = drafts(dialog.model)["Year"][0]
    assert index.data() == "2015"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("x\n" * MOST_LETTERS, "at most 1000000 are read", id="too large"),
        pytest.param("x" * 500_000, "at most 30000 are read", id="one long line"),
    ],
)
def test_a_paste_too_large_to_show_is_refused_and_what_is_there_stays(
    dialog: PasteDialog, qtbot: QtBot, text: str, said: str
) -> None:
    read(dialog, qtbot)
    QGuiApplication.clipboard().setText(text)
    dialog.text.paste()
    assert said in dialog.status.text()
    assert dialog.text.toPlainText() == PAGE
    QGuiApplication.clipboard().clear()


def test_a_text_without_letters_is_said_to_be_empty(dialog: PasteDialog, qtbot: QtBot) -> None:
    dialog.text.setPlainText("\u200b\u200b")
    qtbot.waitUntil(lambda: dialog.status.property("role") == "problem")
    assert dialog.model.rowCount() == 0


def test_a_binary_file_is_refused_in_one_sentence(
    dialog: PasteDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "film.txt"
    file.write_bytes(bytes(range(256)) * 400)
    with qtbot.waitSignal(dialog.arriving.failed):
        dialog.open_file(str(file))
    assert "“film.txt” is no plain text. Save it as plain text" in dialog.status.text()
    assert dialog.status.property("role") == "problem"
    assert dialog.text.toPlainText() == ""


def test_a_text_file_of_another_encoding_is_read(
    dialog: PasteDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "film.txt"
    file.write_bytes(PAGE.replace("•", "-").encode("cp1252", "replace"))
    with qtbot.waitSignal(dialog.arriving.arrived):
        dialog.open_file(str(file))
    assert "Hüller" in dialog.text.toPlainText()


def test_a_review_goes_to_the_film_it_is_about(
    dialog: PasteDialog, desk: Desk, qtbot: QtBot
) -> None:
    review = "\n\n".join(
        (
            "Seen again, Playtime is a city of glass in which nobody finds the door.",
            "Tati built it all himself and was ruined by it; Playtime remains the most generous "
            "of comedies, because it lets everybody look where they like for as long as they like. "
            * 4,
            "There is no hero in Playtime, and nobody misses one. " * 8,
        )
    )
    read(dialog, qtbot, review)
    assert dialog.foot.target.currentText() == "Playtime"
    film_id = take_in(dialog, qtbot)
    snapshot = snapshot_of(desk)
    assert len(snapshot.films) == 1
    assert len(snapshot.sources_of(film_id)) == 1  # type: ignore[arg-type]


def test_closing_keeps_the_text_and_discarding_does_not(dialog: PasteDialog, qtbot: QtBot) -> None:
    read(dialog, qtbot)
    dialog.close()
    dialog.start()
    assert dialog.text.toPlainText() == PAGE
    dialog.discard()
    assert dialog.text.toPlainText() == ""


def test_all_of_it_can_be_done_with_the_keyboard(
    dialog: PasteDialog, desk: Desk, qtbot: QtBot
) -> None:
    read(dialog, qtbot)
    come_forward(dialog, qtbot)
    dialog.text.setFocus()
    QTest.keyClick(dialog.text, Qt.Key.Key_F6)
    qtbot.waitUntil(dialog.tree.hasFocus)
    before = dialog.foot.take.text()
    index, _ = drafts(dialog.model)["Year"][0]
    dialog.tree.setCurrentIndex(dialog.model.index(index.row(), FIELD, index.parent()))
    QTest.keyClick(dialog.tree, Qt.Key.Key_Space)
    assert dialog.foot.take.text() != before
    settle(dialog, qtbot)
    press = partial(
        QTest.keyClick, dialog.tree, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
    )
    with qtbot.waitSignal(dialog.taken):
        press()
    assert len(snapshot_of(desk).films) == 2


def test_the_seed_page_becomes_a_card(
    dialog: PasteDialog, desk: Desk, qtbot: QtBot, seed_a: Path
) -> None:
    with qtbot.waitSignal(dialog.arriving.arrived):
        dialog.open_file(str(seed_a))
    film_id = take_in(dialog, qtbot)
    snapshot = snapshot_of(desk)
    film = snapshot.films[film_id]  # type: ignore[index]
    assert (film.year, film.countries, film.genres) == (2020, ("RU",), ("drama", "history"))
    assert len(snapshot.awards_of(film.id)) == 4
    assert len(snapshot.screenings_of(film.id)) == 2
    director = snapshot.directors_of(film.id)[0].person_id
    assert director is not None
    assert len(snapshot.entries_of(director)) == 31
    kinds = {text.kind for text in snapshot.texts_of_film(film.id)}
    assert {"logline", "synopsis", "statement"} <= kinds


def test_a_page_is_taken_in_once_however_often_it_is_asked_for(
    dialog: PasteDialog, desk: Desk, qtbot: QtBot
) -> None:
    read(dialog, qtbot)
    films = len(snapshot_of(desk).films)
    with qtbot.waitSignal(dialog.taken):
        for _ in range(3):
            dialog.take_in()
            desk.settle()

    assert len(snapshot_of(desk).films) == films + 1


def test_every_control_has_an_accessible_name(dialog: PasteDialog, qtbot: QtBot) -> None:
    read(dialog, qtbot)
    nameless = [
        widget
        for kind in (QLineEdit, QComboBox, QPushButton, QPlainTextEdit, QTreeView, QCheckBox)
        for widget in dialog.findChildren(kind)
        if not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]
    assert nameless == []


def test_letters_behind_alt_are_heard_once(dialog: PasteDialog, qtbot: QtBot) -> None:
    read(dialog, qtbot)
    shown = [
        *(action.text() for bar in dialog.findChildren(QMenuBar) for action in bar.actions()),
        *(
            w.text()
            for w in dialog.findChildren(QAbstractButton)
            if not isinstance(w, QRadioButton)
        ),
        *(label.text() for label in dialog.findChildren(QLabel) if label.buddy() is not None),
    ]
    letters = [text[text.index("&") + 1].casefold() for text in shown if "&" in text]

    assert [letter for letter in set(letters) if letters.count(letter) > 1] == []
