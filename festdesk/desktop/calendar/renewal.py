"""Which parts of a board look otherwise when other content is shown in the same view."""

from collections.abc import Collection
from dataclasses import replace

from PySide6.QtCore import QRectF

from festdesk.desktop.calendar.colours import Colours
from festdesk.desktop.calendar.flow import Flow
from festdesk.desktop.calendar.grid import Grid
from festdesk.desktop.calendar.scene import Content, Scene
from festdesk.screenings.calendar import Column

_MANY = 40  # columns, from which on all is drawn at once
_MARGIN = 6  # pixels, for a line that is rounded into the next track and for outlines


def area_of_column(column: Column, grid: Grid, flow: Flow, longest: int) -> QRectF:
    """Return where cards of a column may be; what runs on, `longest` minutes, leaves its day."""
    first, last = grid.across_of(column)
    along = grid.along_of(column, grid.span.first_minute)
    before = longest * grid.minute_size
    area = flow.rect(first, along - before, last - first, grid.day_length + 2 * before)
    return QRectF(area.toAlignedRect().adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN))


def changed_areas(before: Scene, now: Scene) -> list[QRectF] | None:
    """Return the parts of the viewport to draw anew; nothing where that is all of it.

    The heads are among them, since they may tell of what is beneath.
    """
    columns = now.shelf.changed_since(before.shelf)
    if len(columns) > _MANY or not _are_alike(before, now, columns):
        return None
    grid, body = now.layout.grid, now.body
    longest = max(before.shelf.longest, now.shelf.longest)
    areas = [
        area_of_column(column, grid, now.flow, longest).translated(now.origin).intersected(body)
        for column in columns
        if column in grid.places
    ]
    width, height = now.size.width(), now.size.height()
    heads = (QRectF(0, 0, width, body.top()), QRectF(0, 0, body.left(), height))
    return [area for area in (*areas, *heads) if not area.isEmpty()]


def _are_alike(before: Scene, now: Scene, columns: Collection[Column]) -> bool:
    """Return whether all but the cards of these columns looks as it did."""
    return (
        before.view == now.view
        and before.size == now.size
        and before.scrolled == now.scrolled
        and before.painter is now.painter
        and before.has_specks == now.has_specks
        and before.layout.grid.edges == now.layout.grid.edges
        and before.layout.grid.minute_size == now.layout.grid.minute_size
        and before.content.colours.is_like(now.content.colours)
        and _plain(before.content) == _plain(now.content)
        and all(column in now.layout.grid.places for column in columns)
    )


_COLOURS = Colours()


def _plain(content: Content) -> Content:
    """Return content without what cards bear themselves, and what only words are made of."""
    return replace(
        content,
        cards=(),
        clashes=None,
        titles={},
        colours=_COLOURS,
        showing_of=None,
        guests={},
        brief=None,
    )
