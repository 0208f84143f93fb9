"""What hands can take hold of on the board: screenings, and breaks."""

from collections.abc import Iterator
from typing import TypeAlias

from PySide6.QtCore import QPointF, QRectF

from festdesk.desktop.calendar.blockers import BlockerCard
from festdesk.desktop.calendar.cards import Card
from festdesk.desktop.calendar.scene import Scene

Piece: TypeAlias = Card | BlockerCard


def piece_called(scene: Scene, piece_id: str) -> Piece | None:
    """Return what has an id, where it is on the board."""
    placed = scene.layout.find(piece_id)
    if placed is not None:
        return placed.card
    for blocker in _blockers(scene):
        if blocker.id == piece_id:
            return blocker
    return None


def piece_at(scene: Scene, position: QPointF) -> Piece | None:
    """Return what is under a point of the viewport; a screening stands before a break."""
    card = scene.card_at(position)
    if card is not None:
        return card
    if scene.body.contains(position):
        for blocker in _blockers(scene):
            if rect_of_piece(scene, blocker).contains(position):
                return blocker
    return None


def rect_of_piece(scene: Scene, piece: Piece) -> QRectF:
    """Return where on the viewport something is drawn, or would be if it is not there."""
    if isinstance(piece, Card):
        placed = scene.layout.find(piece.id) if piece.id else None
        if placed is not None and placed.card == piece:
            return scene.layout.rect_of(placed).translated(scene.origin)
        rect = scene.layout.rect_at(piece)
    else:
        rect = scene.layout.rect_of_run(piece.column, piece.start_minute, piece.end_minute)
    return rect if rect.isEmpty() else rect.translated(scene.origin)


def pieces_within(scene: Scene, area: QRectF) -> Iterator[Piece]:
    """Yield what is drawn in an area of the viewport, if only in part."""
    for placed in scene.layout.within(area.translated(-scene.origin)):
        if rect_of_piece(scene, placed.card).intersects(area):
            yield placed.card
    for blocker in _blockers(scene):
        if rect_of_piece(scene, blocker).intersects(area):
            yield blocker


def in_order(scene: Scene) -> list[Piece]:
    """Return all that is on the board: by day and start, then as the venues stand."""
    places = {column: place for place, column in enumerate(scene.layout.columns)}
    found: list[Piece] = [*scene.layout.all_cards(), *_blockers(scene)]
    return sorted(
        found,
        key=lambda piece: (
            piece.column.day.toordinal() if piece.column is not None else 0,
            piece.start_minute,
            places.get(piece.column, 0) if piece.column is not None else 0,
            piece.id,
        ),
    )


def _blockers(scene: Scene) -> Iterator[BlockerCard]:
    shown = set(scene.layout.columns)
    return (blocker for blocker in scene.content.blockers if blocker.column in shown)
