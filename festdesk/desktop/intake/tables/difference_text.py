"""One difference in full: what would go and come, what was edited here, what the table changed."""

from PySide6.QtWidgets import QWidget

from festdesk.desktop.intake.difference_words import say_field, say_side
from festdesk.desktop.phrases import say_reason
from festdesk.desktop.widgets.change_text import ChangeText
from festdesk.desktop.widgets.compare import Line, Mark, Span, compare, spaced
from festdesk.intake.comparing import Difference


class DifferenceText(ChangeText):
    """Shows three ways at most: card against table, card against last import, table against it."""

    def show_difference(self, difference: Difference | None) -> None:
        """Show another difference, or nothing."""
        self.show_lines(self._lines_of(difference) if difference is not None else [])

    def _lines_of(self, one: Difference) -> list[Line]:
        said = say_reason(one.why)
        lines: list[Line] = [
            (Span(say_field(one), Mark.HEADING), Span(f"  {said}" if said else "", Mark.QUIET))
        ]
        old, new, base = (say_side(one, side) for side in (one.old, one.new, one.base))
        if old and new:
            lines += _part(self.tr("From the card to the table"), old, new)
        elif new:
            lines += _part(self.tr("In the table alone"), "", new)
        else:
            lines += _part(self.tr("On the card alone"), old, "")
        if base and base not in {old, new}:
            lines += _part(self.tr("Edited here since the last import"), base, old)
            lines += _part(self.tr("Changed in the table since the last import"), base, new)
        return lines


def _part(head: str, before: str, after: str) -> list[Line]:
    return [(Span(head, Mark.HEADING),), tuple(spaced(compare(before, after)))]


def make_difference_text(name: str, parent: QWidget) -> DifferenceText:
    """Return one with room for a few lines."""
    made = DifferenceText(name, parent)
    made.setMinimumHeight(made.fontMetrics().lineSpacing() * 5)
    return made
