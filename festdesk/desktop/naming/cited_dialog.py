"""One cited name: how the house spells it, in which film, and which other spellings there are."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from festdesk.base.ids import FilmId
from festdesk.base.languages import language_name
from festdesk.base.text import fold
from festdesk.desktop import theme
from festdesk.desktop.naming.cited_words import kinds
from festdesk.desktop.naming.decisions import CitedValues
from festdesk.desktop.phrases import user_language
from festdesk.desktop.widgets.enter_button import EnterButton
from festdesk.films.titles import printed_title
from festdesk.people.tables import CitedKind
from festdesk.snapshot import Snapshot

_LANGUAGE = Qt.ItemDataRole.UserRole
_WIDTH, _LINES = 40, 5  # in the font's em, in lines of the list


class CitedDialog(QDialog):
    """Asks for a name and its spellings; nothing is written here."""

    decided = Signal(str, object)  # id of the cited name, or nothing; CitedValues

    def __init__(self, snapshot: Snapshot, cited_id: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._snapshot = snapshot
        self._cited_id = cited_id
        is_new = not cited_id
        self.setWindowTitle(self.tr("Add a cited name") if is_new else self.tr("Cited name"))
        self.name = QLineEdit(self)
        self.kind = QComboBox(self)
        self.film = QComboBox(self)
        self.note = QLineEdit(self)
        self.forms = QTreeWidget(self)
        self.form = QLineEdit(self)
        self.language = QComboBox(self)
        self.add = EnterButton(self.tr("&Add"), self)
        self.remove = EnterButton(self.tr("&Remove"), self)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        self._offer()
        self._set_out()
        self._connect()
        self._fill()

    def _offer(self) -> None:
        for key, label in kinds():
            self.kind.addItem(label, key)
        self.film.addItem(self.tr("All texts of the edition"), "")
        titles = {
            film_id: printed_title(self._snapshot.titles_of(film_id), self._snapshot.languages[0])
            for film_id in self._snapshot.films
        }
        for film_id in sorted(titles, key=lambda id_: fold(titles[id_])):
            self.film.addItem(titles[film_id] or self.tr("Untitled"), str(film_id))
        self.language.addItem(self.tr("wrong everywhere"), "")
        for code in self._snapshot.languages:
            self.language.addItem(self._right_in(code), code)
        for field, name in (
            (self.form, self.tr("Another spelling")),
            (self.language, self.tr("Where the other spelling is right")),
            (self.forms, self.tr("Other spellings")),
        ):
            field.setAccessibleName(name)
        self.form.setPlaceholderText(self.tr("Another spelling"))
        self.forms.setHeaderLabels([self.tr("Spelling"), self.tr("Where it is right")])
        self.forms.setRootIsDecorated(False)
        self.forms.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def _right_in(self, code: str) -> str:
        if not code:
            return self.tr("wrong everywhere")
        language = language_name(code, user_language())
        return self.tr("right in texts in {language}").format(language=language)

    def _set_out(self) -> None:
        fields = QFormLayout()
        fields.setSpacing(theme.SPACE)
        fields.addRow(self.tr("&Name"), self.name)
        fields.addRow(self.tr("&Kind"), self.kind)
        fields.addRow(self.tr("&In"), self.film)
        fields.addRow(self.tr("N&ote"), self.note)
        adding = QHBoxLayout()
        adding.setSpacing(theme.SPACE)
        adding.addWidget(self.form, 1)
        adding.addWidget(self.language)
        adding.addWidget(self.add)
        adding.addWidget(self.remove)
        title = QLabel(self.tr("Other &spellings"), self)
        title.setBuddy(self.form)
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.SPACE)
        layout.addLayout(fields)
        layout.addWidget(title)
        layout.addLayout(adding)
        layout.addWidget(self.forms, 1)
        layout.addWidget(self.buttons)
        metrics = self.fontMetrics()
        self.forms.setMinimumHeight(metrics.lineSpacing() * _LINES)
        self.film.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.film.setMinimumContentsLength(20)
        self.resize(metrics.horizontalAdvance("m") * _WIDTH, self.sizeHint().height())

    def _connect(self) -> None:
        self.name.textChanged.connect(self._enable)
        self.form.textChanged.connect(self._enable)
        self.add.clicked.connect(self._add_form)
        self.remove.clicked.connect(self._remove_form)
        self.forms.itemSelectionChanged.connect(self._enable)
        self.buttons.accepted.connect(self._accept)
        self.buttons.rejected.connect(self.reject)
        delete = QShortcut(QKeySequence.fromString("Del"), self.forms)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._remove_form)

    def _fill(self) -> None:
        cited = self._snapshot.cited_names.get(self._cited_id)
        kind, film_id = CitedKind.CHARACTER, ""
        if cited is not None:
            kind, film_id = CitedKind(cited.kind), str(cited.film_id or "")
            self.name.setText(cited.text)
            self.note.setText(cited.note)
            for form in self._snapshot.forms_of_cited(cited.id):
                self._show_form(form.text, form.language)
        self.kind.setCurrentIndex(self.kind.findData(str(kind)))
        self.film.setCurrentIndex(max(0, self.film.findData(film_id)))
        self.name.setFocus()
        self._enable()

    def _show_form(self, words: str, language: str) -> None:
        item = QTreeWidgetItem(self.forms, [words, self._right_in(language)])
        item.setData(0, _LANGUAGE, language)

    def _enable(self) -> None:
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setEnabled(bool(self.name.text().strip()))
        self.add.setEnabled(bool(self.form.text().strip()))
        self.remove.setEnabled(bool(self.forms.selectedItems()))

    def _add_form(self) -> None:
        words = " ".join(self.form.text().split())
        if words:
            self._show_form(words, str(self.language.currentData()))
            self.form.clear()
            self.form.setFocus()

    def _remove_form(self) -> None:
        for item in self.forms.selectedItems():
            self.forms.takeTopLevelItem(self.forms.indexOfTopLevelItem(item))

    def values(self) -> CitedValues:
        """Return what is asked for; a spelling that is typed and not added counts too."""
        items = [self.forms.topLevelItem(row) for row in range(self.forms.topLevelItemCount())]
        forms = [(one.text(0), str(one.data(0, _LANGUAGE))) for one in items if one is not None]
        typed = " ".join(self.form.text().split())
        if typed:
            forms.append((typed, str(self.language.currentData())))
        film_id = str(self.film.currentData())
        return CitedValues(
            " ".join(self.name.text().split()),
            str(self.kind.currentData()),
            FilmId(film_id) if film_id else None,
            self.note.text().strip(),
            tuple(forms),
        )

    def _accept(self) -> None:
        if self.form.hasFocus() and self.form.text().strip():
            self._add_form()  # Enter there adds the spelling
            return
        self.decided.emit(self._cited_id, self.values())
        self.accept()
