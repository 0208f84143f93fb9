"""Find anywhere: what is typed is found at once, shown with its place, and Enter goes there."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from festdesk.base.findings import Place
from festdesk.desktop.bridge import Desk
from festdesk.desktop.search.dialog import FindDialog
from festdesk.desktop.search.lines import Line, line_of
from festdesk.desktop.search.model import LINE
from festdesk.desktop.search.places import place_of
from festdesk.desktop.settings import Settings
from festdesk.desktop.widgets.lit_text import Piece, piece_layout
from festdesk.desktop.window import Window
from festdesk.editing.blocks import make_block
from festdesk.editing.editions import add_strand
from festdesk.editing.films import change_film
from festdesk.editing.people import add_name_form, create_company
from festdesk.editing.screenings import add_venue
from festdesk.editing.stills import add_still
from festdesk.editing.texts import write_text
from festdesk.store.document import Document
from tests.builders import add_film, film_called, person_id_of, small_edition
from tests.desktop.desk import after, come_forward, open_desk


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a small edition once, in which everything has something to be found by."""
    with small_edition(tmp_path_factory.mktemp("made")) as document:
        add_film(document, title="Сибириада", director="Андрей Кончаловский", year=1979)
        stalker = film_called(document, "Stalker")
        tarkovsky = person_id_of(document, "Andrei Tarkovsky")
        with document.edit("Write the rest") as session:
            still = add_still(session, None, film_id=stalker, photographer="Photoname")
            write_text(session, "still_id", still, "caption", "en", "Captionword in the grass")
            portrait = add_still(session, None, person_id=tarkovsky, photographer="Portraitname")
            write_text(session, "still_id", portrait, "caption", "en", "Portraitword")
            write_text(session, "person_id", tarkovsky, "biography", "en", "Lifeword by a river")
            strand = add_strand(session, {"en": "Strandword"})
            change_film(session, stalker, strand_id=strand, note="Noteword")
            add_strand(session, {"en": "Emptystrand"})
            make_block(session, {"en": "Blockword"}, [stalker])
            create_company(session, "Unusedname Films")
            add_name_form(session, tarkovsky, "Andréj Tarkowskij")
            write_text(session, "film_id", stalker, "logline", "en", "<b>Markup</b> & more")
        return document.path


@pytest.fixture
def desk(made: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    """Give a desk with a copy of it."""
    path = Path(shutil.copy(made, tmp_path / "find.festdesk"))
    with open_desk(path, qtbot) as opened:
        yield opened


@pytest.fixture
def dialog(desk: Desk, qtbot: QtBot) -> Iterator[FindDialog]:
    """Give the dialog, shown."""
    shown = FindDialog(desk)
    qtbot.addWidget(shown)
    shown.start()
    come_forward(shown, qtbot)
    yield shown
    shown.close()


def type_words(dialog: FindDialog, qtbot: QtBot, typed: str) -> None:
    """Type key by key, and wait for the answer to the whole."""
    dialog.line.clear()
    if typed:
        with qtbot.waitSignal(
            dialog.asker.answered, check_params_cb=lambda said, _r: said == typed
        ):
            qtbot.keyClicks(dialog.line, typed)


def lines(dialog: FindDialog) -> list[Line]:
    """Return what is shown."""
    rows = range(dialog.model.rowCount())
    return [dialog.model.index(row).data(LINE) for row in rows]


def test_results_come_as_one_types_with_their_kind_and_what_they_belong_to(
    dialog: FindDialog, qtbot: QtBot
) -> None:
    type_words(dialog, qtbot, "zone")

    shown = {(line.kind, line.belongs) for line in lines(dialog)}
    assert shown == {
        ("Synopsis, English", "Stalker"),
        ("Synopsis, French", "Stalker"),
        ("Synopsis, German", "Stalker"),
    }
    marked = [line.main.text[slice(*line.main.spans[0])] for line in lines(dialog)]
    assert marked == ["Zone"] * 3


def test_latin_letters_find_a_cyrillic_name(dialog: FindDialog, qtbot: QtBot) -> None:
    type_words(dialog, qtbot, "kontschalowski")

    first = lines(dialog)[0]
    assert (first.kind, first.main.text, first.belongs) == (
        "Person",
        "Андрей Кончаловский",
        "Сибириада",
    )


def test_a_film_found_by_two_rows_shows_both(dialog: FindDialog, qtbot: QtBot) -> None:
    type_words(dialog, qtbot, "knyazh stalker")

    first = lines(dialog)[0]
    assert first.main.text == "Stalker"
    assert [piece.text for piece in first.beside] == ["Alexander Knyazhinsky"]
    assert "Alexander Knyazhinsky" in first.read_aloud()


def test_nothing_found_is_said(dialog: FindDialog, qtbot: QtBot) -> None:
    type_words(dialog, qtbot, "zzyzx")

    assert lines(dialog) == []
    assert dialog.said == "Nothing was found for “zzyzx”. Try fewer or shorter words."


def test_a_kind_narrows_and_says_so(dialog: FindDialog, qtbot: QtBot) -> None:
    type_words(dialog, qtbot, "stalker")
    with qtbot.waitSignal(dialog.asker.answered):
        dialog.filter.setCurrentIndex(dialog.filter.findData("filmographies"))
    assert {line.kind for line in lines(dialog)} == {"Filmography"}
    with qtbot.waitSignal(dialog.asker.answered):
        dialog.filter.setCurrentIndex(dialog.filter.findData("awards"))
    assert dialog.said == "Nothing of this kind was found for “stalker”. Try Everything."


def test_more_than_is_shown_is_said(desk: Desk, dialog: FindDialog, qtbot: QtBot) -> None:
    def add_many(session: object) -> None:
        for number in range(120):
            add_venue(session, f"Rainy room {number}")  # type: ignore[arg-type]

    after(desk, qtbot, lambda: desk.act("Add", add_many))
    type_words(dialog, qtbot, "rainy")

    assert dialog.said == "The best 100 are shown. Type more to find others."


def test_what_is_shown_follows_an_act_and_keeps_the_choice(
    desk: Desk, dialog: FindDialog, qtbot: QtBot
) -> None:
    type_words(dialog, qtbot, "rex")
    assert len(lines(dialog)) == 1
    with qtbot.waitSignal(dialog.asker.answered):
        desk.act("Add", lambda session: add_venue(session, "Rex"))
    assert [line.main.text for line in lines(dialog)] == ["Rex", "Cinéma Rex"]
    assert dialog.list.currentIndex().row() == 1


def test_arrows_choose_and_enter_goes_there(desk: Desk, dialog: FindDialog, qtbot: QtBot) -> None:
    type_words(dialog, qtbot, "stalker")
    assert desk.snapshot is not None
    qtbot.keyClick(dialog.line, Qt.Key.Key_Down)
    assert dialog.list.currentIndex().row() == 1
    with qtbot.waitSignal(dialog.place_wanted) as gone:
        qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    entry = gone.args[0]
    assert (entry.kind, entry.field) == ("filmographyentry", "title")
    assert not dialog.isVisible()


def test_enter_before_the_answer_goes_to_what_was_typed(dialog: FindDialog, qtbot: QtBot) -> None:
    type_words(dialog, qtbot, "rex")
    dialog.line.clear()
    with qtbot.waitSignal(dialog.place_wanted) as gone:
        qtbot.keyClicks(dialog.line, "playtime")
        qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    assert gone.args[0].kind == "title"


def test_escape_closes_and_the_words_are_there_the_next_time(
    dialog: FindDialog, qtbot: QtBot
) -> None:
    type_words(dialog, qtbot, "rex")
    qtbot.keyClick(dialog.line, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    with qtbot.waitSignal(dialog.asker.answered):
        dialog.start()
    assert dialog.line.selectedText() == "rex"
    assert len(lines(dialog)) == 1


def test_a_strand_that_is_used_nowhere_is_said_to_be(dialog: FindDialog, qtbot: QtBot) -> None:
    type_words(dialog, qtbot, "emptystrand")
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)

    assert dialog.isVisible()
    assert "is in the file, but not used in any film yet." in dialog.said


# Where hits lead


@pytest.mark.parametrize(
    "typed",
    [
        "stalker",
        "andrei tarkovsky",
        "andréj",
        "mosfilm",
        "knyazhinsky",
        "ecumenical",
        "zerkalo",
        "scala",
        "führer",
        "lifeword",
        "captionword",
        "photoname",
        "portraitname",
        "portraitword",
        "noteword",
        "blockword",
        "strandword",
        "markup",
        "1967",
    ],
)
def test_every_hit_leads_to_a_place_that_its_page_shows(window: Window, typed: str) -> None:
    snapshot = window.desk.snapshot
    results = window.desk.search(typed, (), 20)
    assert snapshot is not None
    assert results is not None
    assert results.hits
    for hit in results.hits:
        place = place_of(hit, snapshot)
        assert place is not None
        window.go_to(place)
        assert window._news.text() == ""  # noqa: SLF001 -- it says so where a place is not there


@pytest.fixture(scope="module")
def opened(made: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a copy that the window opens; nothing is changed in it."""
    return Path(shutil.copy(made, tmp_path_factory.mktemp("opened") / "find.festdesk"))


@pytest.fixture
def window(opened: Path, qtbot: QtBot) -> Iterator[Window]:
    """Give the window with the file open."""
    shown = Window(Settings())
    qtbot.addWidget(shown)
    shown.show()
    with qtbot.waitSignal(shown.desk.opened):
        shown.open_file(opened)
    yield shown
    for dialog in shown.findChildren(FindDialog):
        dialog.close()
    page = shown.pages.get("calendar")
    if page is not None and getattr(page, "_venues_dialog", None) is not None:
        page._venues_dialog.close()  # type: ignore[attr-defined] # noqa: SLF001
    shown.close()


def test_the_window_finds_anywhere_and_goes_to_the_very_field(window: Window, qtbot: QtBot) -> None:
    window.find_anywhere()
    (dialog,) = window.findChildren(FindDialog)
    type_words(dialog, qtbot, "fuhrer")
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)

    focused = window.focusWidget()
    assert focused is not None
    assert focused.objectName() == "text:synopsis:de"


def test_a_strand_without_films_leads_nowhere(made: Path) -> None:
    with Document.open(made, read_only=True) as document:
        (hit,) = document.search("emptystrand").hits
        assert place_of(hit, document.snapshot()) is None
        (company,) = document.search("mosfilm", ("company",)).hits
        assert place_of(company, document.snapshot()) == Place("company", company.owner_id)
        assert line_of(company, document.snapshot()).kind == "Company"


# Painting


def test_text_from_the_file_is_painted_as_it_stands(dialog: FindDialog, qtbot: QtBot) -> None:
    type_words(dialog, qtbot, "markup")

    (line,) = lines(dialog)
    assert line.main == Piece("<b>Markup</b> & more", ((3, 9),))


def test_a_line_is_cut_where_it_is_too_wide_and_bold_stays_on_its_letters(
    dialog: FindDialog,
) -> None:
    text = "\U0001f3ac a very long line about the rain and the wind in the trees"
    at = text.index("very")
    layout = piece_layout(Piece(text, ((at, at + 4),)), dialog.font(), 160)

    assert layout.text().endswith("…")
    assert layout.lineAt(0).naturalTextWidth() <= 165
    (bold,) = layout.formats()
    # Qt counts in units of UTF-16, of which the camera has two.
    assert (bold.start, bold.length) == (at + 1, 4)


def test_each_row_is_painted(dialog: FindDialog, qtbot: QtBot) -> None:
    type_words(dialog, qtbot, "a")
    option = QStyleOptionViewItem()
    option.initFrom(dialog.list)
    option.state |= QStyle.StateFlag.State_Selected
    image = QImage(400, 60, QImage.Format.Format_ARGB32)
    image.fill(QColor("white"))
    option.rect = image.rect()
    painter = QPainter(image)
    dialog.list.itemDelegate().paint(painter, option, dialog.model.index(0))
    painter.end()

    colours = {image.pixel(x, y) for x in range(0, 400, 2) for y in range(0, 60, 2)}
    assert len(colours) > 3
