"""The spellings of one name as rows, and below each where it stands; those to change are ticked."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from typing_extensions import override

from festdesk.desktop.naming.survey import is_sure
from festdesk.desktop.naming.where import (
    place_in_words,
    standing_in_words,
    state_in_words,
    text_at,
)
from festdesk.desktop.widgets.changed_words import Context, context_of
from festdesk.desktop.widgets.tips import plain_tip
from festdesk.naming.mentions import Mention, Spelling
from festdesk.snapshot import Snapshot

AnyIndex = QModelIndex | QPersistentModelIndex
Key = tuple[str, str, str, str]

WORDS, WHERE = range(2)
CONTEXT = int(Qt.ItemDataRole.UserRole) + 1  # a `Context`, for the delegate
MUTED = int(Qt.ItemDataRole.UserRole) + 2
_DISPLAY, _EDIT, _TIP, _CHECK, _NAME = 0, 2, 3, 10, 11
_ON, _OFF = Qt.CheckState.Checked, Qt.CheckState.Unchecked
_NOWHERE = QModelIndex()
_BETWEEN = " · "


def key_of(mention: Mention) -> Key:
    """Return what tells a mention from others and outlives changes elsewhere in its text."""
    return mention.row_id, mention.column, mention.words, mention.around


class SpellingsModel(QAbstractItemModel):
    """Shows spellings and keeps what is decided of each mention until it is carried out."""

    ticked_changed = Signal()

    def __init__(self, parent: QObject | None = None, *, shows_change: bool = True) -> None:
        super().__init__(parent)
        self._shows_change = shows_change  # or what is ticked is changed in one of two ways
        self._spellings: Sequence[Spelling] = ()
        self._snapshot: Snapshot | None = None
        self._decided: dict[Key, bool] = {}  # ticks that somebody has set or taken away
        self._own: dict[Key, str] = {}  # what somebody has typed to stand there instead
        self._quoted_too = False
        self._contexts: dict[Key, Context] = {}
        self._where: dict[Key, str] = {}

    # What is shown

    def show_spellings(self, spellings: Sequence[Spelling], snapshot: Snapshot | None) -> None:
        """Show other spellings; what was decided of a mention that is still there holds."""
        self.beginResetModel()
        self._spellings, self._snapshot = tuple(spellings), snapshot
        there = {key_of(mention) for mention in self._all()}
        self._decided = {key: is_on for key, is_on in self._decided.items() if key in there}
        self._own = {key: words for key, words in self._own.items() if key in there}
        self._contexts.clear()
        self._where.clear()
        self.endResetModel()
        self.ticked_changed.emit()

    def _all(self) -> Iterator[Mention]:
        for spelling in self._spellings:
            yield from spelling.mentions

    def spelling_at(self, index: AnyIndex) -> Spelling | None:
        """Return the spelling of a row, or the one that a mention's row is below of."""
        if not index.isValid():
            return None
        above = index.internalId()
        return self._spellings[above - 1 if above else index.row()]

    def mention_at(self, index: AnyIndex) -> Mention | None:
        """Return the mention of a row, or nothing where it is a spelling's."""
        if not index.isValid() or not index.internalId():
            return None
        return self._spellings[index.internalId() - 1].mentions[index.row()]

    def mentions_at(self, indexes: Iterable[AnyIndex]) -> list[Mention]:
        """Return the mentions of these rows, a spelling's row being all of its own."""
        found: dict[int, Mention] = {}
        for index in indexes:
            mention, spelling = self.mention_at(index), self.spelling_at(index)
            some = (mention,) if mention is not None else spelling.mentions if spelling else ()
            found.update((id(one), one) for one in some)
        return list(found.values())

    def index_of(self, key: Key) -> QModelIndex:
        """Return the row of a mention, or no index."""
        for number, spelling in enumerate(self._spellings):
            for row, mention in enumerate(spelling.mentions):
                if key_of(mention) == key:
                    return self.index(row, 0, self.index(number, 0))
        return QModelIndex()

    def index_of_form(self, form: str) -> QModelIndex:
        """Return the row of a spelling, or no index."""
        for number, spelling in enumerate(self._spellings):
            if spelling.form == form:
                return self.index(number, 0)
        return QModelIndex()

    # Ticks

    def instead_of(self, mention: Mention) -> str:
        """Return what would stand there if it were changed; nothing where nothing is known."""
        return self._own.get(key_of(mention), mention.proposed)

    def can_change(self, mention: Mention) -> bool:
        """Return whether a mention can be ticked."""
        instead = self.instead_of(mention)
        return bool(instead) and instead != mention.words and not mention.kept

    def is_ticked(self, mention: Mention) -> bool:
        """Return whether a mention is to be changed; without anybody's word the sure ones are."""
        unasked = is_sure(mention, quoted_too=self._quoted_too)
        return self.can_change(mention) and self._decided.get(key_of(mention), unasked)

    def tick_quotations(self, *, quoted_too: bool) -> None:
        """Tick what is sure in quotations too, or no longer, where nobody has decided otherwise."""
        self._quoted_too = quoted_too
        self._tell()

    def ticked(self) -> dict[Mention, str]:
        """Return the mentions to change, with what is to stand there."""
        return {one: self.instead_of(one) for one in self._all() if self.is_ticked(one)}

    def tick(self, mentions: Iterable[Mention], *, is_ticked: bool) -> None:
        """Tick mentions, or take their ticks away."""
        for mention in mentions:
            if self.can_change(mention):
                self._decided[key_of(mention)] = is_ticked
        self._tell()

    def put(self, mention: Mention, words: str) -> None:
        """Let a mention become these words, and tick it; its own words again take the tick away."""
        words = " ".join(words.split())
        key = key_of(mention)
        if words in {"", mention.words, mention.proposed}:
            self._own.pop(key, None)
            self._decided[key] = words == mention.proposed != ""
        else:
            self._own[key] = words
            self._decided[key] = True
        self._contexts.pop(key, None)
        self._tell()

    def _tell(self) -> None:
        self._contexts.clear()
        for number, spelling in enumerate(self._spellings):
            above = self.index(number, 0)
            self.dataChanged.emit(above, self.index(number, WHERE))
            if spelling.mentions:
                last = self.index(spelling.count - 1, WHERE, above)
                self.dataChanged.emit(self.index(0, 0, above), last)
        self.ticked_changed.emit()

    # Qt's side

    @override
    def index(self, row: int, column: int, parent: AnyIndex = _NOWHERE) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    @override
    def parent(self, index: AnyIndex = _NOWHERE) -> Any:
        above = index.internalId() if index.isValid() else 0
        return self.createIndex(above - 1, 0, 0) if above else QModelIndex()

    @override
    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        if not parent.isValid():
            return len(self._spellings)
        if parent.internalId() or parent.column():
            return 0
        return self._spellings[parent.row()].count

    @override
    def columnCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return WHERE + 1

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != _DISPLAY:
            return None
        return (self.tr("Spelling"), self.tr("Where it stands"))[section]

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        if not index.isValid() or index.column() != WORDS:
            return flags
        mention = self.mention_at(index)
        mentions = (mention,) if mention is not None else self._spellings[index.row()].mentions
        if any(map(self.can_change, mentions)):
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        if mention is not None and not mention.kept:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        mention = self.mention_at(index)
        if mention is None:
            return self._of_spelling(self._spellings[index.row()], index.column(), role)
        return self._of_mention(mention, index.column(), role)

    def _of_spelling(self, spelling: Spelling, column: int, role: int) -> object:
        if role in {_DISPLAY, _NAME}:
            return spelling.form if column == WORDS else self._about(spelling)
        if role == _CHECK and column == WORDS:
            able = [one for one in spelling.mentions if self.can_change(one)]
            ticks = sum(map(self.is_ticked, able))
            if not able:
                return None
            return _OFF if not ticks else _ON if ticks == len(able) else self._partly()
        if role == MUTED:
            return column == WHERE
        return None

    @staticmethod
    def _partly() -> Qt.CheckState:
        return Qt.CheckState.PartiallyChecked

    def _about(self, spelling: Spelling) -> str:
        if spelling.count == 1:
            count = self.tr("once")
        else:
            count = self.tr("{count} times").format(count=spelling.count)
        return f"{count}{_BETWEEN}{standing_in_words(spelling.standing)}"

    def _of_mention(self, mention: Mention, column: int, role: int) -> object:
        answers: dict[int, Callable[[Mention], Any]] = {
            CONTEXT: self._context,
            _EDIT: self._edited,
            _CHECK: self._check,
        }
        if column == WORDS and role in answers:
            return answers[role](mention)
        if role in {_DISPLAY, _NAME}:
            return self._read_aloud(mention) if column == WORDS else self._place(mention)
        if role == _TIP:
            return plain_tip(self._place(mention) if column == WHERE else self._read_aloud(mention))
        if role == MUTED:
            return column == WHERE or bool(mention.kept)
        return None

    def _edited(self, mention: Mention) -> str:
        return self.instead_of(mention) or mention.words

    def _check(self, mention: Mention) -> Qt.CheckState | None:
        if not self.can_change(mention):
            return None
        return _ON if self.is_ticked(mention) else _OFF

    def _context(self, mention: Mention) -> Context:
        key = key_of(mention)
        if key not in self._contexts:
            shows = self._shows_change and self.is_ticked(mention)
            new = self.instead_of(mention) if shows else None
            text = text_at(self._snapshot, mention) if self._snapshot is not None else mention.words
            self._contexts[key] = context_of(text, mention.start, mention.end, new)
        return self._contexts[key]

    def _read_aloud(self, mention: Mention) -> str:
        context = self._context(mention)
        if context.stays:
            return "".join(context[:4])
        return self.tr("{before}“{old}” becomes “{new}”{after}").format(
            before=context.before, old=context.old, new=context.new, after=context.after
        )

    def _place(self, mention: Mention) -> str:
        key = key_of(mention)
        if key not in self._where and self._snapshot is not None:
            place, state = place_in_words(self._snapshot, mention), state_in_words(mention)
            self._where[key] = f"{state}{_BETWEEN}{place}" if state else place
        return self._where.get(key, "")

    @override
    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        mention, spelling = self.mention_at(index), self.spelling_at(index)
        if role == _EDIT and mention is not None:
            self.put(mention, str(value or ""))
            return True
        if role != _CHECK or spelling is None:
            return False
        mentions = (mention,) if mention is not None else spelling.mentions
        self.tick(mentions, is_ticked=Qt.CheckState(value) != _OFF)
        return True
