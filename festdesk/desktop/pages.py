"""Which pages there are, in the order of their tabs, and which one shows a place."""

import importlib
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from festdesk.base.findings import Place
    from festdesk.desktop.bridge import Desk
    from festdesk.desktop.widgets.page import Page
    from festdesk.snapshot import Snapshot


class PageKind(NamedTuple):
    """A page that the window can make: its name, its title, its module and its class there."""

    name: str
    title: str  # marked for translation in the context "Window"
    menu: str  # likewise, with a letter that none of the window's own menus has
    class_name: str

    def load(self) -> None:
        """Import the page's module, on whichever thread; with it comes the ORM."""
        importlib.import_module(f"festdesk.desktop.{self.name}.page")

    def make_ready(self, snapshot: "Snapshot") -> None:
        """Work out what the page will show of a file, on whichever thread, once it is loaded."""
        module = importlib.import_module(f"festdesk.desktop.{self.name}.page")
        page: type[Page] = getattr(module, self.class_name)
        page.make_ready(snapshot)

    def make(self, desk: "Desk") -> "Page":
        """Make the page; quick once its module was loaded."""
        module = importlib.import_module(f"festdesk.desktop.{self.name}.page")
        page: Page = getattr(module, self.class_name)(desk)
        return page


PAGES = (
    PageKind(
        "films",
        str(QT_TRANSLATE_NOOP("Window", "Films")),
        str(QT_TRANSLATE_NOOP("Window", "Fi&lms")),
        "FilmsPage",
    ),
    PageKind(
        "calendar",
        str(QT_TRANSLATE_NOOP("Window", "Calendar")),
        str(QT_TRANSLATE_NOOP("Window", "&Calendar")),
        "CalendarPage",
    ),
    PageKind(
        "people",
        str(QT_TRANSLATE_NOOP("Window", "People")),
        str(QT_TRANSLATE_NOOP("Window", "Pe&ople")),
        "PeoplePage",
    ),
    PageKind(
        "booklet",
        str(QT_TRANSLATE_NOOP("Window", "Booklet")),
        str(QT_TRANSLATE_NOOP("Window", "&Booklet")),
        "BookletPage",
    ),
    PageKind(
        "checks",
        str(QT_TRANSLATE_NOOP("Window", "Checks")),
        str(QT_TRANSLATE_NOOP("Window", "&Checks")),
        "ChecksPage",
    ),
)

_PAGE_OF_KIND = {
    "screening": "calendar",
    "venue": "calendar",
    "venuetrait": "calendar",
    "venueopening": "calendar",
    "venuedistance": "calendar",
    "audiencerule": "calendar",
    "gueststay": "calendar",
    "checkrule": "calendar",
    "housesetting": "calendar",
    "block": "calendar",
    "blockfilm": "calendar",
    "screeningguest": "calendar",
    "person": "people",
    "nameform": "people",
    "filmographyentry": "people",
    "page": "booklet",
    "book": "booklet",
    "bookpart": "booklet",
}


def page_of(place: "Place") -> str:
    """Return the name of the page that shows a place; cards show all that is left.

    A company that is meant on a card, as the film's print source, is shown there.
    """
    if place.kind == "company":
        return "films" if place.film else "people"
    return _PAGE_OF_KIND.get(place.kind, "films")


def language_left_behind(snapshot: "Snapshot", place: "Place") -> str:
    """Return what the language of a text is called where the edition does not have it; else ""."""
    name, _, rest = place.field.partition(":")
    language = rest.rpartition(":")[2]
    if name != "text" or not language or language in snapshot.languages:
        return ""
    from festdesk.base.languages import language_name  # noqa: PLC0415 -- first window first
    from festdesk.desktop.phrases import user_language  # noqa: PLC0415 -- first window first

    return language_name(language, user_language())
