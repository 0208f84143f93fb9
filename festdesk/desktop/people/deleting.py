"""Says what goes with people or companies before they are deleted."""

from collections import Counter
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QListWidget, QPushButton, QVBoxLayout
from typing_extensions import override

from festdesk.base.ids import CompanyId, PersonId
from festdesk.base.text import shorten
from festdesk.desktop import theme
from festdesk.desktop.people.lines import Kind
from festdesk.desktop.people.use_words import as_what, in_words, where
from festdesk.editing.name_forms import delete_companies, delete_people
from festdesk.naming.usage import uses_of_companies, uses_of_people
from festdesk.naming.uses import Use, UsedAs

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from festdesk.desktop.bridge import Desk
    from festdesk.snapshot import Snapshot

_WIDTH, _LINES = 52, 20  # in the font's em, in lines
_MOST_LISTED = 500  # places; who deletes a whole list does not read on
_LONGEST_NAMES = 400  # letters
# What stays where it is, only without the person: the name as credited, the prize, the words.
_STAYS = frozenset(
    {UsedAs.CREDIT, UsedAs.AWARD, UsedAs.SPEAKER, UsedAs.AUTHOR, UsedAs.TRANSLATOR}
    | {UsedAs.PRESS, UsedAs.PHOTOGRAPHER, UsedAs.CO_DIRECTOR}
)


class DeleteDialog(QDialog):
    """Lists every place; Enter cancels, so that nothing goes by a slip."""

    def __init__(
        self,
        desk: "Desk",
        snapshot: "Snapshot",
        kind: Kind,
        ids: Sequence[str],
        parent: "QWidget | None" = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._kind = kind
        self._ids = list(ids)
        self.setObjectName("delete people")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Delete"))
        said = QLabel(self)
        said.setTextFormat(Qt.TextFormat.PlainText)
        said.setWordWrap(True)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("What goes, and what stays without them"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        names = [
            snapshot.person_name(PersonId(key)) or snapshot.company_name(CompanyId(key))
            for key in ids
        ]
        uses = self._uses(snapshot)
        self.list.addItems([self._line(snapshot, use) for use in uses[:_MOST_LISTED]])
        if len(uses) > _MOST_LISTED:
            self.list.addItem("…")
        said.setText(self._question(names, Counter(use.used_as in _STAYS for use in uses)))
        self.list.setVisible(bool(uses))
        self.cancel = QPushButton(self.tr("&Cancel"), self)
        self.cancel.setDefault(True)
        self.cancel.clicked.connect(self.reject)
        self.delete = QPushButton(self.tr("&Delete"), self)
        self.delete.setAutoDefault(False)
        self.delete.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.setSpacing(theme.SPACE)
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.delete)
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.SPACE)
        layout.addWidget(said)
        layout.addWidget(self.list, 1)
        layout.addLayout(foot)
        metrics = self.fontMetrics()
        height = metrics.lineSpacing() * (_LINES if uses else 6)
        self.resize(metrics.horizontalAdvance("m") * _WIDTH, height)
        self.cancel.setFocus()
        desk.closed.connect(self.reject)

    def _uses(self, snapshot: "Snapshot") -> list[Use]:
        if self._kind == Kind.PEOPLE:
            return uses_of_people(snapshot, [PersonId(key) for key in self._ids])
        return uses_of_companies(snapshot, [CompanyId(key) for key in self._ids])

    def _line(self, snapshot: "Snapshot", use: Use) -> str:
        words = (as_what(snapshot, use), where(snapshot, use), in_words(use))
        line = " · ".join(filter(None, words))
        if use.used_as in _STAYS:
            return self.tr("Stays, by name alone: {what}").format(what=line)
        return self.tr("Goes: {what}").format(what=line)

    def _question(self, names: Sequence[str], counts: "Counter[bool]") -> str:
        who = self.tr("Delete “{name}”?").format(name=names[0])
        if len(names) > 1:
            who = self.tr("Delete these {count}: {names}?").format(
                count=len(names), names=shorten(", ".join(names), _LONGEST_NAMES)
            )
        if not counts:
            return " ".join((who, self.tr("Nothing refers to them. Ctrl+Z takes it back.")))
        what = self.tr(
            "What is only theirs goes with them ({own}); credits and the like stay with the name "
            "as it stands there ({others}). Ctrl+Z takes it back."
        ).format(own=counts[False], others=counts[True])
        return f"{who} {what}"

    @override
    def accept(self) -> None:
        several = len(self._ids) > 1
        if self._kind == Kind.PEOPLE:
            label = self.tr("Delete people") if several else self.tr("Delete person")
            change: Any = partial(delete_people, ids=[PersonId(key) for key in self._ids])
        else:
            label = self.tr("Delete companies") if several else self.tr("Delete company")
            change = partial(delete_companies, ids=[CompanyId(key) for key in self._ids])
        self._desk.act(label, change)
        super().accept()
