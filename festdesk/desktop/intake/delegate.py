"""How a draft is corrected in the list: a role completes from the known ones, others are a line."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from festdesk.desktop.intake.model import AnyIndex
from festdesk.desktop.intake.row_words import FIELD
from festdesk.desktop.phrases import user_language
from festdesk.desktop.widgets.words import WordsField
from festdesk.films.roles import role_keys, role_label

_ROOM = 8  # pixels


def _roles() -> Sequence[str]:
    language = user_language()
    return tuple(role_label(key, language, plural=False) for key in role_keys())


class DraftDelegate(QStyledItemDelegate):
    """Edits a value in place; a click on the box ticks."""

    @override
    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: AnyIndex
    ) -> QWidget:
        if index.column() == FIELD:
            return WordsField(self.tr("Role"), _roles, parent)
        line = QLineEdit(parent)
        line.setAccessibleName(self.tr("Value"))
        return line

    @override
    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        if isinstance(editor, QLineEdit):
            editor.setText(str(index.data(2) or ""))
            editor.selectAll()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        size = super().sizeHint(option, index)
        size.setHeight(option.fontMetrics.lineSpacing() + _ROOM)
        return size
