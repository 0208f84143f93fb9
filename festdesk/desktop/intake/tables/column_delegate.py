"""A column is corrected in its row: the field it holds, or its language, completed while typed."""

from collections.abc import Sequence

from PySide6.QtWidgets import QStyleOptionViewItem, QWidget
from typing_extensions import override

from festdesk.base.languages import language_name
from festdesk.base.offers import Offer
from festdesk.desktop.intake.tables.columns_model import TARGETS, AnyIndex, ColumnsModel
from festdesk.desktop.intake.tables.target_words import BETWEEN, offered_targets
from festdesk.desktop.phrases import user_language
from festdesk.desktop.widgets.cell_delegate import CellDelegate
from festdesk.desktop.widgets.words import WordsField

_EDIT = 2


class ColumnDelegate(CellDelegate):
    """Edits with a line that offers what may stand there."""

    def __init__(self, languages: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        own = user_language()
        self._languages = [Offer(language_name(code, own), codes=(code,)) for code in languages]

    def _offered_languages(self) -> Sequence[Offer]:
        return self._languages

    @override
    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: AnyIndex
    ) -> QWidget:
        if index.column() == TARGETS:
            name, offer = self.tr("Read as"), offered_targets
            field = WordsField(name, offer, parent, between=BETWEEN)
        else:
            field = WordsField(self.tr("Language"), self._offered_languages, parent)
        field.setFrame(True)
        return field

    @override
    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        text = str(index.data(_EDIT) or "")
        if isinstance(editor, WordsField) and not editor.isModified() and editor.text() != text:
            editor.setText(text)
            editor.selectAll()

    @override
    def setModelData(self, editor: QWidget, model: object, index: AnyIndex) -> None:
        if isinstance(editor, WordsField) and isinstance(model, ColumnsModel):
            model.setData(index, editor.text(), _EDIT)
