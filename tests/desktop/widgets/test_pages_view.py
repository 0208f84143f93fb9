"""Pages on the screen: sharp, never blank, and where the user left them."""

import io
from collections.abc import Callable, Iterator, Sequence
from functools import partial

import pikepdf
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from festdesk.desktop.widgets.page_view import PageView
from festdesk.desktop.widgets.pages_view import Fit, PagesView
from festdesk.desktop.widgets.pdf_book import PdfBook, Wanted

RED, GREEN, BLUE = "1 0 0", "0 1 0", "0 0 1"


def pdf_of(*colours: str) -> bytes:
    """Return a PDF of A5 pages, each filled with a colour."""
    made = pikepdf.new()
    for colour in colours:
        page = made.add_blank_page(page_size=(420, 595))
        page.contents_add(f"{colour} rg 0 0 420 595 re f".encode())
    content = io.BytesIO()
    made.save(content)
    return content.getvalue()


@pytest.fixture
def book() -> Iterator[PdfBook]:
    book = PdfBook()
    yield book
    book.close()


@pytest.fixture
def view(book: PdfBook, qtbot: QtBot) -> PagesView:
    view = PagesView(book)
    qtbot.addWidget(view)
    view.resize(700, 500)
    view.show()
    return view


def show(view: PagesView, book: PdfBook, qtbot: QtBot, content: bytes, **names: object) -> None:
    with qtbot.waitSignal(book.opened):
        book.show_pdf(content, **names)  # type: ignore[arg-type]
    wait_until_sharp(view, book, qtbot)


def wait_until_sharp(view: PagesView, book: PdfBook, qtbot: QtBot) -> None:
    def is_sharp() -> bool:
        page = view.current_page
        width = round(view.box_of(page).width() * view.devicePixelRatioF())
        return book.is_fresh(page, width)

    qtbot.waitUntil(is_sharp)


def colour_of(view: PagesView, page: int) -> str:
    """Return the colour one sees in the middle of what is in sight of a page."""
    box = view.box_of(page).intersected(view.viewport().rect())
    seen = view.viewport().grab().toImage()
    return QColor(seen.pixel(box.center().toPoint())).name()


def named(*keys: str) -> Callable[[int], Sequence[str]]:
    return lambda _count: keys


def test_a_page_is_drawn_at_the_width_of_its_box(
    view: PagesView, book: PdfBook, qtbot: QtBot
) -> None:
    show(view, book, qtbot, pdf_of(RED, GREEN))

    image = book.picture(0, round(view.box_of(0).width()))
    assert image is not None
    assert image.width() == pytest.approx(view.box_of(0).width(), abs=1)
    assert colour_of(view, 0) == "#ff0000"


def test_the_old_page_stays_until_the_new_one_is_drawn(
    view: PagesView, book: PdfBook, qtbot: QtBot
) -> None:
    show(view, book, qtbot, pdf_of(RED))
    seen: list[str] = []
    book.opened.connect(lambda: seen.append(colour_of(view, 0)))
    drawn: list[tuple[int, bool]] = []
    book.drawn.connect(lambda page, differs: drawn.append((page, differs)))

    show(view, book, qtbot, pdf_of(BLUE))

    assert seen == ["#ff0000"]
    assert drawn == [(0, True)]
    assert colour_of(view, 0) == "#0000ff"


def test_only_pages_that_look_other_than_before_are_told_as_changed(
    view: PagesView, book: PdfBook, qtbot: QtBot
) -> None:
    view.fit_page()
    view.resize(400, 1200)
    show(view, book, qtbot, pdf_of(RED, GREEN))
    qtbot.waitUntil(lambda: book.is_fresh(1, round(view.box_of(1).width())))
    drawn: dict[int, bool] = {}
    book.drawn.connect(drawn.__setitem__)

    book.show_pdf(pdf_of(RED, BLUE))
    qtbot.waitUntil(lambda: len(drawn) == 2)

    assert drawn == {0: False, 1: True}


def test_the_view_stays_with_its_page_when_pages_come_before_it(
    view: PagesView, book: PdfBook, qtbot: QtBot
) -> None:
    show(view, book, qtbot, pdf_of(RED, GREEN, BLUE), name_pages=named("r", "g", "b"))
    view.go_to_page(2)
    wait_until_sharp(view, book, qtbot)
    top = view.box_of(2).top()

    show(
        view, book, qtbot, pdf_of(RED, RED, RED, GREEN, BLUE),
        name_pages=named("r", "r2", "r3", "g", "b"),
    )  # fmt: skip

    assert view.current_page == 4
    assert view.box_of(4).top() == pytest.approx(top, abs=1)
    assert colour_of(view, 4) == "#0000ff"


def test_ctrl_and_wheel_zoom_around_the_pointer(
    view: PagesView, book: PdfBook, qtbot: QtBot
) -> None:
    show(view, book, qtbot, pdf_of(RED, GREEN))
    before = view.zoom
    point = view.box_of(0).topLeft() + QPointF(100, 100)
    share = 100 / view.box_of(0).width()

    event = QWheelEvent(
        point, view.viewport().mapToGlobal(point), QPoint(), QPoint(0, 240),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase, False,  # noqa: FBT003 -- Qt's own argument
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), event)

    assert view.zoom == pytest.approx(before * 1.2**2)
    assert view.fit is Fit.FREE
    box = view.box_of(0)
    assert box.left() + share * box.width() == pytest.approx(point.x(), abs=2)
    assert box.top() + share * box.width() == pytest.approx(point.y(), abs=2)


def test_keys_zoom_scroll_and_open(view: PagesView, book: PdfBook, qtbot: QtBot) -> None:
    show(view, book, qtbot, pdf_of(RED, GREEN, BLUE))
    view.zoom_to_paper()

    qtbot.keyClick(view, Qt.Key.Key_Plus)
    assert view.zoom == pytest.approx(1.2)
    qtbot.keyClick(view, Qt.Key.Key_Minus)
    assert view.zoom == pytest.approx(1.0)
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.current_page == 2
    with qtbot.waitSignal(view.page_clicked) as clicked:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert clicked.args == [2, QPointF()]
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.current_page == 0


def test_a_click_opens_a_page_and_a_drag_moves_the_view(
    view: PagesView, book: PdfBook, qtbot: QtBot
) -> None:
    show(view, book, qtbot, pdf_of(RED, GREEN))
    clicked: list[int] = []
    view.page_clicked.connect(lambda page, _point: clicked.append(page))
    left, middle = Qt.MouseButton.LeftButton, view.viewport().rect().center()

    qtbot.mouseClick(view.viewport(), left, pos=middle)
    assert clicked == [0]

    before = view.verticalScrollBar().value()
    qtbot.mousePress(view.viewport(), left, pos=middle)
    qtbot.mouseMove(view.viewport(), middle - QPoint(0, 60))
    qtbot.mouseMove(view.viewport(), middle - QPoint(0, 120))
    qtbot.mouseRelease(view.viewport(), left, pos=middle - QPoint(0, 120))

    assert clicked == [0]
    assert view.verticalScrollBar().value() > before


def test_spreads_keep_the_page_in_sight(view: PagesView, book: PdfBook, qtbot: QtBot) -> None:
    show(view, book, qtbot, pdf_of(*[RED, GREEN, BLUE] * 4))
    view.go_to_page(6)

    view.set_spreads(spreads=True)

    assert view.box_of(6).intersects(view.viewport().rect())
    assert view.box_of(5).top() == view.box_of(6).top()


def test_what_is_no_pdf_is_told_and_the_old_pages_stay(
    view: PagesView, book: PdfBook, qtbot: QtBot
) -> None:
    show(view, book, qtbot, pdf_of(RED))

    with qtbot.waitSignal(book.failed):
        book.show_pdf(b"no pdf at all")

    assert book.page_count == 1
    assert colour_of(view, 0) == "#ff0000"


def test_pictures_are_let_go_when_there_are_too_many(book: PdfBook, qtbot: QtBot) -> None:
    with qtbot.waitSignal(book.opened):
        book.show_pdf(pdf_of(*[RED] * 12))
    drawn: list[int] = []
    book.drawn.connect(lambda page, _differs: drawn.append(page))

    book.want("pages", [Wanted(page, 2500) for page in range(12)])
    qtbot.waitUntil(lambda: len(drawn) == 12)

    held = [page for page in range(12) if book.is_fresh(page, 2500)]
    assert held == list(range(12 - len(held), 12))
    assert 1 < len(held) < 12


def test_a_picture_is_never_larger_than_memory_likes(book: PdfBook, qtbot: QtBot) -> None:
    with qtbot.waitSignal(book.opened):
        book.show_pdf(pdf_of(RED))

    width = book.width_within_reason(0, 100_000)

    assert QImage(width, round(width * 595 / 420), QImage.Format.Format_RGB32).sizeInBytes() < 7e7


def test_a_page_view_shows_what_a_function_makes_off_the_windows_thread(qtbot: QtBot) -> None:
    view = PageView()
    qtbot.addWidget(view)
    view.resize(300, 400)
    view.show()

    with qtbot.waitSignal(view.shown):
        view.show_from(partial(pdf_of, GREEN))

    assert colour_of(view.pages, 0) == "#00ff00"
    view.close_view()


def test_a_click_tells_which_point_of_the_paper_it_hit(
    view: PagesView, book: PdfBook, qtbot: QtBot
) -> None:
    show(view, book, qtbot, pdf_of(RED, GREEN))
    at = view.box_of(0).topLeft() + QPointF(100, 200)

    with qtbot.waitSignal(view.page_clicked) as clicked:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at.toPoint())

    page, point = clicked.args
    assert page == 0
    assert point.x() == pytest.approx(100 / view.scale, abs=1)
    assert point.y() == pytest.approx(200 / view.scale, abs=1)


def test_the_overview_shows_many_spreads_and_leads_back_to_the_page_chosen(
    view: PagesView, book: PdfBook, qtbot: QtBot
) -> None:
    show(view, book, qtbot, pdf_of(*[RED, GREEN, BLUE] * 10))
    view.zoom_to_paper()
    view.go_to_page(4)

    view.set_overview(overview=True)
    assert view.current_page == 4
    assert len(view.pages_in_sight) > 8
    assert view.box_of(3).left() - view.box_of(2).right() > 10
    assert view.box_of(4).left() - view.box_of(3).right() == pytest.approx(1.0)

    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    chosen = view.current_page
    assert chosen > 6
    assert view.box_of(chosen).left() == pytest.approx(view.box_of(5).left())
    qtbot.keyClick(view, Qt.Key.Key_Return)

    assert not view.is_overview
    assert view.zoom == pytest.approx(1.0)
    assert view.current_page == chosen


def test_a_click_in_the_overview_turns_to_the_page(
    view: PagesView, book: PdfBook, qtbot: QtBot
) -> None:
    show(view, book, qtbot, pdf_of(*[RED, GREEN, BLUE] * 10))
    view.set_overview(overview=True)

    with qtbot.assertNotEmitted(view.page_clicked):
        at = view.box_of(7).center().toPoint()
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)

    assert not view.is_overview
    assert view.current_page == 7


def test_the_whole_overview_of_a_thick_book_is_laid_out_and_drawn_where_it_is_seen(
    view: PagesView, book: PdfBook, qtbot: QtBot
) -> None:
    show(view, book, qtbot, pdf_of(*[RED, GREEN] * 300))
    view.set_overview(overview=True)
    drawn: list[int] = []
    book.drawn.connect(lambda page, _differs: drawn.append(page))

    qtbot.keyClick(view, Qt.Key.Key_End)

    assert view.current_page == 599
    qtbot.waitUntil(lambda: 599 in drawn)
    assert len(set(drawn)) < 200
