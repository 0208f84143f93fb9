"""The plan on paper: which days stand where, and what a PDF of it says."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]
import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QPageLayout, QPageSize
from pytestqt.qtbot import QtBot

from festdesk.base.ids import ScreeningId, VenueId
from festdesk.desktop.calendar.cards import Card, ClashMark
from festdesk.desktop.calendar.colours import Colouring, Colours
from festdesk.desktop.calendar.flow import Flow
from festdesk.desktop.calendar.paper.book import PlanBook, book_of, pdf_of
from festdesk.desktop.calendar.paper.dialog import PlanPrintDialog, Printed
from festdesk.desktop.calendar.paper.drawing import Sheet, paper_size
from festdesk.desktop.calendar.paper.pages import Choice, Filling
from festdesk.desktop.calendar.scene import Content
from festdesk.desktop.settings import Settings
from festdesk.screenings.calendar import Span, columns_of

FIRST = date(2021, 3, 4)
A4, A3 = QPageSize.PageSizeId.A4, QPageSize.PageSizeId.A3
PORTRAIT, LANDSCAPE = QPageLayout.Orientation.Portrait, QPageLayout.Orientation.Landscape
NOW = datetime(2021, 2, 1, 9, 30)


def days(count: int) -> tuple[date, ...]:
    """Return so many days."""
    return tuple(FIRST + timedelta(days=number) for number in range(count))


def content(*, day_count: int = 4, venue_count: int = 3) -> Content:
    """Return a festival with three screenings in each venue on each day."""
    venues = [VenueId(f"venue-{number}") for number in range(venue_count)]
    columns = columns_of(days(day_count), venues)
    cards = tuple(
        Card(
            id=ScreeningId(f"{place}-{hour}"),
            film_id=None,
            title=f"Żurawie, nr {place}",
            column=column,
            start_minute=hour * 60,
            length_minutes=100,
            strand_code="AB"[place % 2],
            strand_colour="#a23b72",
            strand_name=("Alpha", "Beta")[place % 2],
            clash=ClashMark.ERROR,
            is_locked=True,
            note="secret",
        )
        for place, column in enumerate(columns)
        for hour in (14, 18, 21)
    )
    return Content(
        columns=columns,
        span=Span(10 * 60, 24 * 60),
        cards=cards,
        days={day: f"{day:%d %b}" for day in days(day_count)},
        venues={venue: f"Hall {number}" for number, venue in enumerate(venues)},
        colours=Colours(Colouring.STRAND, cards),
    )


def book(
    plan: Content,
    choice: Choice,
    paper: QPageSize.PageSizeId = A4,
    orientation: QPageLayout.Orientation = LANDSCAPE,
) -> PlanBook:
    """Return a printed plan."""
    sheet = Sheet(paper_size(paper, orientation), "Festival of Tests", "For the printer", NOW)
    return book_of(plan, choice, sheet)


def choice(day_count: int, filling: Filling, flow: Flow = Flow.DOWN) -> Choice:
    """Return how these days are printed."""
    return Choice(days(day_count), QSizeF(), filling, flow)


@pytest.mark.parametrize("flow", list(Flow))
def test_each_day_has_its_page_or_all_share_one(qapp: object, flow: Flow) -> None:
    del qapp
    plan = content()

    by_day = book(plan, choice(4, Filling.DAY, flow))
    together = book(plan, choice(4, Filling.ALL, flow))

    assert [page.days for page in by_day.pages] == [(day,) for day in days(4)]
    assert [page.days for page in together.pages] == [days(4)]


@pytest.mark.parametrize("flow", list(Flow))
def test_as_many_days_share_a_page_as_can_be_read(qapp: object, flow: Flow) -> None:
    del qapp
    plan = content(day_count=10, venue_count=4)

    small = book(plan, choice(10, Filling.READABLE, flow), A4)
    large = book(plan, choice(10, Filling.READABLE, flow), A3)

    assert len(large.pages) <= len(small.pages) < 10
    for made in (small, large):
        counts = {len(page.days) for page in made.pages}
        assert max(counts) - min(counts) <= 1
        assert tuple(day for page in made.pages for day in page.days) == days(10)


@pytest.mark.parametrize("orientation", [PORTRAIT, LANDSCAPE])
@pytest.mark.parametrize("filling", list(Filling))
@pytest.mark.parametrize("flow", list(Flow))
def test_grid_is_never_larger_than_its_room(
    qapp: object, flow: Flow, filling: Filling, orientation: QPageLayout.Orientation
) -> None:
    del qapp
    plan = content(day_count=7, venue_count=6)

    made = book(plan, choice(7, filling, flow), orientation=orientation)

    for page in made.pages:
        origin, layout = page.scene.origin, page.scene.layout
        assert origin.x() + layout.width <= page.scene.size.width() + 1
        assert origin.y() + layout.height <= page.scene.size.height() + 1
        assert page.scene.size.height() <= made.choice.size.height()


def test_sixty_venues_and_no_venue_can_be_printed(qapp: object) -> None:
    del qapp

    assert len(book(content(venue_count=60, day_count=1), choice(1, Filling.DAY)).pages) == 1
    assert book(Content(), choice(1, Filling.DAY)).pages == ()


def words_of(pdf: bytes) -> list[str]:
    """Return the text of each page."""
    document = pypdfium2.PdfDocument(pdf)
    found = [document[number].get_textpage().get_text_range() for number in range(len(document))]
    document.close()
    return found


def test_pdf_says_festival_days_titles_legend_date_and_version(qapp: object) -> None:
    del qapp
    pages = words_of(pdf_of(book(content(), choice(4, Filling.DAY))))

    assert len(pages) == 4
    for words in ("Festival of Tests", "Thursday 4 March", "Żurawie, nr 0", "Hall 2"):
        assert words in pages[0]
    for words in ("Alpha (", "Beta (", "1 Feb 2021, 09:30", "For the printer", "Page 1 of 4"):
        assert words in pages[0]


def test_pdf_has_the_size_of_its_paper(qapp: object) -> None:
    del qapp
    document = pypdfium2.PdfDocument(pdf_of(book(content(), choice(1, Filling.DAY), A3)))

    assert document[0].get_size() == pytest.approx((1191, 842), abs=1)
    document.close()


def test_marks_for_colleagues_can_stay_in_the_house(qapp: object) -> None:
    del qapp
    plan = content(day_count=1)
    shown = book(plan, choice(1, Filling.DAY))
    hidden = book(plan, replace(choice(1, Filling.DAY), with_marks=False))

    assert "Locked" in words_of(pdf_of(shown))[0]
    assert "Locked" not in words_of(pdf_of(hidden))[0]
    assert "secret" not in words_of(pdf_of(hidden))[0]


def test_black_and_white_has_no_colour(qapp: object) -> None:
    del qapp
    made = book(content(day_count=1), replace(choice(1, Filling.DAY), in_colour=False))
    picture = made.picture(0, 500)

    for x in range(0, picture.width(), 7):
        for y in range(0, picture.height(), 7):
            colour = picture.pixelColor(x, y)
            parts = (colour.red(), colour.green(), colour.blue())
            assert max(parts) - min(parts) < 14


def test_hours_of_a_page_are_those_of_its_days(qapp: object) -> None:
    del qapp
    plan = content()
    late = replace(plan.cards[-1], id=ScreeningId("late"), start_minute=25 * 60)
    made = book(replace(plan, cards=(*plan.cards, late)), choice(4, Filling.DAY))

    spans = [page.scene.layout.span for page in made.pages]
    assert spans[0] == Span(13 * 60, 23 * 60)
    assert spans[-1] == Span(13 * 60, 27 * 60)


@pytest.fixture
def dialog(qtbot: QtBot) -> PlanPrintDialog:
    """The dialog, on a festival of four days of which the second is on the board."""
    plan = content()
    printed = Printed(plan, days(4), days(4)[1:2], Flow.RIGHT, "Festival of Tests")
    dialog = PlanPrintDialog(printed, Settings())
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def choose(dialog: PlanPrintDialog, qtbot: QtBot, field: str, value: str) -> None:
    """Choose something in the dialog, and wait until the pages are set anew."""
    box = getattr(dialog, field)
    before = dialog.book
    box.setCurrentIndex(box.findData(value))
    qtbot.waitUntil(lambda: dialog.book is not before)


def test_dialog_begins_with_what_the_board_shows(dialog: PlanPrintDialog) -> None:
    assert dialog.book is not None
    assert [page.days for page in dialog.book.pages] == [days(4)[1:2]]
    assert dialog.book.choice.flow is Flow.RIGHT
    assert not dialog.filling.isEnabled()


def test_pages_are_turned_in_the_preview(dialog: PlanPrintDialog, qtbot: QtBot) -> None:
    choose(dialog, qtbot, "days", "whole")

    assert dialog.place.text() == "Page 1 of 4"
    dialog.after.click()
    dialog.after.click()
    dialog.before.click()
    assert dialog.place.text() == "Page 2 of 4"
    assert not dialog.preview.grab().toImage().isNull()


def test_choices_are_kept_for_the_next_time(dialog: PlanPrintDialog, qtbot: QtBot) -> None:
    choose(dialog, qtbot, "paper", "A3")
    choose(dialog, qtbot, "colour", "black")
    again = PlanPrintDialog(
        Printed(content(), days(4), days(4), Flow.DOWN, "Festival of Tests"), Settings()
    )
    qtbot.addWidget(again)

    assert again.paper.currentData() == "A3"
    assert again.colour.currentData() == "black"
    again.close()


def test_plan_is_printed_into_a_file(dialog: PlanPrintDialog, qtbot: QtBot, tmp_path: Path) -> None:
    choose(dialog, qtbot, "days", "whole")
    path = tmp_path / "plan.pdf"

    dialog.print_into(str(path))
    qtbot.waitUntil(lambda: dialog.said.text() == "Pages printed: 4.")

    assert len(words_of(path.read_bytes())) == 4
    assert [one.name for one in tmp_path.iterdir()] == ["plan.pdf"]


def test_file_that_cannot_be_written_is_told(
    dialog: PlanPrintDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog.print_into(str(tmp_path / "none" / "plan.pdf"))
    qtbot.waitUntil(lambda: dialog.said.property("role") == "problem")

    assert "cannot be written" in dialog.said.text()
    assert dialog.print_it.isEnabled()


def test_printing_can_be_stopped(dialog: PlanPrintDialog, qtbot: QtBot, tmp_path: Path) -> None:
    choose(dialog, qtbot, "days", "whole")

    dialog.print_into(str(tmp_path / "plan.pdf"))
    dialog.stop.click()
    qtbot.waitUntil(lambda: dialog.said.text().startswith("Stopped"))

    assert list(tmp_path.iterdir()) == []
    assert dialog.print_it.isEnabled()
