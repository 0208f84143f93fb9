"""Which pages there are, in the order of their tabs, and which one shows a place."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable

    from festdesk.desktop.bridge import Desk
    from festdesk.desktop.widgets.page import Page


@dataclass(frozen=True, slots=True)
class PageKind:
    """A page that the window can make: its name, its title and what makes it."""

    name: str
    title: str  # marked for translation in the context "Window"
    make: "Callable[[Desk], Page]"


# Pages import the tables and with them the ORM, so each is imported when it is made.


def _films(desk: "Desk") -> "Page":
    from festdesk.desktop.films.page import FilmsPage  # noqa: PLC0415 -- first window first

    return FilmsPage(desk)


def _calendar(desk: "Desk") -> "Page":
    from festdesk.desktop.calendar.page import CalendarPage  # noqa: PLC0415 -- first window first

    return CalendarPage(desk)


def _filmographies(desk: "Desk") -> "Page":
    from festdesk.desktop.filmographies.page import (  # noqa: PLC0415 -- first window first
        FilmographiesPage,
    )

    return FilmographiesPage(desk)


def _booklet(desk: "Desk") -> "Page":
    from festdesk.desktop.booklet.page import BookletPage  # noqa: PLC0415 -- first window first

    return BookletPage(desk)


def _checks(desk: "Desk") -> "Page":
    from festdesk.desktop.checks.page import ChecksPage  # noqa: PLC0415 -- first window first

    return ChecksPage(desk)


PAGES = (
    PageKind("films", str(QT_TRANSLATE_NOOP("Window", "Films")), _films),
    PageKind("calendar", str(QT_TRANSLATE_NOOP("Window", "Calendar")), _calendar),
    PageKind("filmographies", str(QT_TRANSLATE_NOOP("Window", "Filmographies")), _filmographies),
    PageKind("booklet", str(QT_TRANSLATE_NOOP("Window", "Booklet")), _booklet),
    PageKind("checks", str(QT_TRANSLATE_NOOP("Window", "Checks")), _checks),
)

_PAGE_OF_KIND = {
    "screening": "calendar",
    "venue": "calendar",
    "block": "calendar",
    "blockfilm": "calendar",
    "screeningguest": "calendar",
    "person": "filmographies",
    "nameform": "filmographies",
    "filmographyentry": "filmographies",
    "page": "booklet",
}


def page_of(kind: str) -> str:
    """Return the name of the page that shows places of a kind; cards show all that is left."""
    return _PAGE_OF_KIND.get(kind, "films")
