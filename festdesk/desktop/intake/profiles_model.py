"""The profiles by which material is read, of all kinds, as rows that can be renamed."""

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor
from typing_extensions import override

from festdesk.base.text import tidy_line
from festdesk.base.wording import Sentence, sentence
from festdesk.desktop import theme
from festdesk.desktop.phrases import say
from festdesk.sources.tables import IntakeProfile

if TYPE_CHECKING:
    from collections.abc import Sequence

    from festdesk.snapshot import Snapshot

AnyIndex = QModelIndex | QPersistentModelIndex
NAME, KIND = range(2)
_DISPLAY, _EDIT, _COLOUR = 0, 2, 9
KINDS: Final[dict[str, Sentence]] = {
    "table": sentence("Profiles", "tables of films"),
    "page": sentence("Profiles", "pages of a source"),
    "credits": sentence("Profiles", "tables of somebody’s works"),
}


class ProfilesModel(QAbstractTableModel):
    """Kind after kind, in the order in which they are asked whether they fit."""

    renamed = Signal(str, str)  # id, name

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._profiles: Sequence[IntakeProfile] = ()

    def show_profiles(self, snapshot: "Snapshot | None") -> None:
        """Show the profiles of an edition."""
        self.beginResetModel()
        self._profiles = (
            [one for kind in KINDS for one in snapshot.intake_profiles(kind)]
            if snapshot is not None
            else ()
        )
        self.endResetModel()

    def profile_at(self, row: int) -> IntakeProfile | None:
        """Return the profile of a row."""
        return self._profiles[row] if 0 <= row < len(self._profiles) else None

    def row_of(self, profile_id: str) -> int:
        """Return where a profile stands; -1 for one that is gone."""
        ids = [one.id for one in self._profiles]
        return ids.index(profile_id) if profile_id in ids else -1

    def before(self, row: int, step: int) -> str | None:
        """Return what a profile would stand before after a step; "" is last, None: it cannot."""
        profile, other = self.profile_at(row), self.profile_at(row + step)
        if profile is None or other is None or other.kind != profile.kind:
            return None
        if step < 0:
            return other.id
        after = self.profile_at(row + step + 1)
        return after.id if after is not None and after.kind == profile.kind else ""

    # Qt's side

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._profiles)

    @override
    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else KIND + 1

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != _DISPLAY:
            return None
        return (self.tr("Profile"), self.tr("Reads"))[section]

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == NAME else flags

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        profile = self.profile_at(index.row())
        if profile is None:
            return None
        if role in {_DISPLAY, _EDIT}:
            if index.column() == NAME:
                return profile.name
            return say(KINDS[profile.kind]) if profile.kind in KINDS else profile.kind
        return QColor(theme.tokens().muted) if role == _COLOUR and index.column() == KIND else None

    @override
    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        profile, name = self.profile_at(index.row()), tidy_line(str(value or ""))
        if role != _EDIT or profile is None or not name or name == profile.name:
            return False
        self.renamed.emit(profile.id, name)
        return True
