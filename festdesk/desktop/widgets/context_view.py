"""Words in the text around them, in as many lines as they need, as plain text."""

from PySide6.QtCore import QCoreApplication, QPointF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from festdesk.desktop import theme
from festdesk.desktop.widgets.changed_words import Context, laid_out

NOTHING = Context("", "", "", "", stays=True)


def context_in_words(context: Context) -> str:
    """Return words and what becomes of them as a sentence, for whoever cannot see it."""
    before, old, new, after, stays = context
    if stays:
        return f"{before}{old}{after}"
    said = QCoreApplication.translate("ContextView", "{before}{old} becomes {new}{after}")
    return said.format(before=before, old=f"“{old}”", new=f"“{new}”", after=after)


class ContextView(QWidget):
    """Shows a `Context`; it is read aloud as its name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = NOTHING
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def context(self) -> Context:
        """What is shown."""
        return self._context

    def show_context(self, context: Context | None) -> None:
        """Show words, or nothing."""
        self._context = context or NOTHING
        self.setAccessibleName(context_in_words(self._context))
        self.setVisible(context is not None)
        self.updateGeometry()
        self.update()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        layout = laid_out(self._context, self.font(), max(1, width))
        return int(layout.boundingRect().height()) + 1

    @override
    def sizeHint(self) -> QSize:
        width = self.width() if self.width() > 1 else self.fontMetrics().averageCharWidth() * 40
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(1, self.fontMetrics().lineSpacing())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QColor(theme.tokens().text))
        laid_out(self._context, self.font(), max(1, self.width())).draw(painter, QPointF(0, 0))
        painter.end()
