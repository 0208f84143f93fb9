"""Files opened lately, as rows that tell where they lie and when they were last changed."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import (
    QAbstractListModel,
    QDate,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from festdesk.desktop import theme
from festdesk.desktop.widgets.tips import plain_tip

AnyIndex = QModelIndex | QPersistentModelIndex

# As plain numbers: roles arrive as such, and an enum that is compared costs twice as much.
DISPLAY = int(Qt.ItemDataRole.DisplayRole)
TOOL_TIP = int(Qt.ItemDataRole.ToolTipRole)
SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
FILE = int(Qt.ItemDataRole.UserRole)

_LINES = 2
_WEEK = 7


@dataclass(frozen=True, slots=True)
class RecentFile:
    """A file that was open once; `changed_at` is not known before the disk has been asked."""

    path: str
    name: str
    changed_at: datetime | None = None
    is_missing: bool = False

    @property
    def label(self) -> str:
        """The edition's name, or the file's where the edition has none."""
        return self.name or Path(self.path).stem


def look_at_files(paths: Iterable[str]) -> dict[str, datetime | None]:
    """Return when each file was last changed, or nothing for one that is not there.

    A disk that sleeps or a share that is gone may take seconds: not for the window's thread.
    """
    found: dict[str, datetime | None] = {}
    for path in paths:
        try:
            found[path] = datetime.fromtimestamp(Path(path).stat().st_mtime).astimezone()
        except (OSError, ValueError, OverflowError):
            found[path] = None
    return found


class RecentFilesModel(QAbstractListModel):
    """Shows the files it is given."""

    _files: Sequence[RecentFile] = ()

    @property
    def files(self) -> Sequence[RecentFile]:
        """The files in their order."""
        return self._files

    def show_files(self, files: Iterable[RecentFile]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._files = tuple(files)
        self.endResetModel()

    def show_states(self, changed_at: Mapping[str, datetime | None]) -> None:
        """Note for each file when it was last changed, or that it is gone."""
        self._files = tuple(
            replace(file, changed_at=changed_at[file.path], is_missing=not changed_at[file.path])
            if file.path in changed_at
            else file
            for file in self._files
        )
        if self._files:
            self.dataChanged.emit(self.index(0), self.index(len(self._files) - 1))

    def file_at(self, index: AnyIndex) -> RecentFile | None:
        """Return the file of a row."""
        return self._files[index.row()] if index.isValid() else None

    def say_when(self, file: RecentFile) -> str:
        """Return when a file was last changed, as one says it; or that it is not there."""
        if file.is_missing:
            return self.tr("not found")
        if file.changed_at is None:
            return ""
        locale = QLocale()
        day = QDate(file.changed_at.year, file.changed_at.month, file.changed_at.day)
        clock = f"{file.changed_at:%H:%M}"
        days_ago = day.daysTo(QDate.currentDate())
        if days_ago == 0:
            return self.tr("today, {clock}").format(clock=clock)
        if days_ago == 1:
            return self.tr("yesterday, {clock}").format(clock=clock)
        if 1 < days_ago < _WEEK:
            weekday = locale.dayName(day.dayOfWeek())
            return self.tr("{weekday}, {clock}").format(weekday=weekday, clock=clock)
        return locale.toString(day, QLocale.FormatType.ShortFormat)

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._files)

    @override
    def data(self, index: AnyIndex, role: int = DISPLAY) -> object:
        file = self.file_at(index)
        if file is None:
            return None
        if role == DISPLAY:
            return file.label
        if role == FILE:
            return file
        if role == TOOL_TIP:
            return plain_tip(file.path)
        if role == SPOKEN:
            return f"{file.label}, {self.say_when(file)}, {file.path}"
        return None


class RecentFileDelegate(QStyledItemDelegate):
    """Draws a file in two lines: its name and when, and where it lies."""

    def __init__(self, model: RecentFilesModel) -> None:
        super().__init__(model)
        self._files = model

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        metrics = QFontMetrics(option.font)
        height = metrics.lineSpacing() * _LINES + theme.SPACE * 2
        return QSize(metrics.averageCharWidth() * 24, height)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        file = self._files.file_at(index)
        if file is None:
            return
        tokens = theme.tokens()
        rect: QRect = option.rect
        state = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(tokens.selection))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(tokens.window))
        inside = rect.adjusted(theme.GAP, theme.SPACE, -theme.GAP, -theme.SPACE)
        upper = QRect(inside.topLeft(), QSize(inside.width(), inside.height() // 2))
        lower = QRect(upper.bottomLeft(), QSize(inside.width(), inside.height() // 2))
        font: QFont = option.font
        painter.setFont(font)
        metrics = QFontMetrics(font)
        when = self._files.say_when(file)
        painter.setPen(QColor(tokens.muted))
        painter.drawText(upper, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, when)
        where = metrics.elidedText(file.path, Qt.TextElideMode.ElideMiddle, lower.width())
        painter.drawText(lower, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, where)
        bold = QFont(font)
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        painter.setPen(QColor(tokens.muted if file.is_missing else tokens.text))
        room = upper.width() - metrics.horizontalAdvance(when) - theme.GAP
        label = QFontMetrics(bold).elidedText(file.label, Qt.TextElideMode.ElideRight, room)
        painter.drawText(upper, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, label)
        painter.restore()
