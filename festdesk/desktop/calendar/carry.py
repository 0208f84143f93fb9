"""A card that is being carried: where it would land, and what it would clash with there."""

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from festdesk.desktop.calendar.cards import Card, run_in_words
from festdesk.desktop.calendar.painting import Look, bubble_size, draw_bubble
from festdesk.desktop.calendar.scene import Scene
from festdesk.screenings.calendar import snapped, start_at
from festdesk.screenings.tables import ScreeningState

translate = QCoreApplication.translate


class Carry:
    """One card on its way over a scene; `target` is the card as it would land, where it would."""

    def __init__(self, card: Card, grab_minutes: float) -> None:
        self.card = card
        self.target: Card | None = None
        self.met: tuple[str, ...] = ()  # titles of what it would clash with
        self.area = QRectF()  # what its picture covers on the viewport
        self._grab_minutes = grab_minutes  # how far below its start the pointer holds it

    @property
    def has_moved(self) -> bool:
        """Whether it would land elsewhere than where it was taken up."""
        target, card = self.target, self.card
        if target is None:
            return False
        return (target.column, target.start_minute) != (card.column, card.start_minute)

    def move(self, scene: Scene, position: QPointF) -> None:
        """Carry the card to a point of the viewport; beside the columns it lands nowhere."""
        spot = scene.spot_at(position)
        if spot is None:
            self.target, self.met = None, ()
        else:
            column, pointed = spot
            span = scene.content.span
            step = scene.content.step_minutes
            minute = snapped(pointed - self._grab_minutes, step)
            minute = min(max(minute, span.first_minute), span.last_minute - step)
            self._land(scene, scene.turned(self.card.put(column, minute)))
        self.area = self._area(scene)

    def _land(self, scene: Scene, target: Card) -> None:
        self.met = ()
        if target.column is not None and target.state != ScreeningState.CANCELLED:
            day = target.column.day
            slots = scene.content.occupancy.met_by(
                target.column.venue_id,
                start_at(day, target.start_minute),
                start_at(day, target.end_minute),
                ignoring=target.id,
            )
            titles = scene.content.titles
            self.met = tuple(titles.get(slot.screening_id, "") for slot in slots)
        self.target = target.with_clash(clashes=bool(self.met))

    # Drawing

    def paint(self, painter: QPainter, scene: Scene) -> None:
        """Draw the card where it would land, and in words when that is and what it meets."""
        if self.target is None:
            return
        rect = scene.layout.rect_at(self.target).translated(scene.origin)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.save()
        painter.setClipRect(scene.body, Qt.ClipOperation.IntersectClip)
        shade = scene.layout.turnaround_rect(self.target, rect)
        scene.painter.draw_turnaround(painter, shade)
        scene.painter.draw(painter, self.target, rect, Look(is_carried=True))
        painter.restore()
        draw_bubble(painter, self._bubble_rect(scene, rect), self._lines(scene), scene.painter.mark)

    def _area(self, scene: Scene) -> QRectF:
        if self.target is None:
            return QRectF()
        rect = scene.layout.rect_at(self.target).translated(scene.origin)
        shade = scene.layout.turnaround_rect(self.target, rect)
        return rect.united(shade).united(self._bubble_rect(scene, rect))

    def _lines(self, scene: Scene) -> list[tuple[str, str]]:
        target, tokens = self.target, scene.painter.tokens
        if target is None or target.column is None:
            return []
        venue = scene.content.venues.get(target.column.venue_id, "")
        day = scene.content.days.get(target.column.day, "")
        lines = [(f"{run_in_words(target)} · {venue} · {day}", tokens.text)]
        if len(self.met) == 1:
            clash = translate("Calendar", "Clashes with “{title}”")
            lines.append((clash.format(title=self.met[0]), tokens.error))
        elif self.met:
            clash = translate("Calendar", "Clashes with “{title}” and {count} more")
            said = clash.format(title=self.met[0], count=len(self.met) - 1)
            lines.append((said, tokens.error))
        return lines

    def _bubble_rect(self, scene: Scene, rect: QRectF) -> QRectF:
        words = [words for words, _ in self._lines(scene)]
        width, height = bubble_size(words, scene.painter.mark_metrics)
        body = scene.body
        left = max(body.left(), min(rect.left(), body.right() - width))
        top = rect.top() - height - 4
        if top < body.top():
            top = min(rect.bottom() + 4, body.bottom() - height)
        return QRectF(left, top, width, height)
