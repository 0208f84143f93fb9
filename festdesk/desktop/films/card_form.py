"""One film card as a form: a head that stays, and groups in the order of the printed entry."""

from collections.abc import Collection, Mapping
from itertools import pairwise
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QByteArray, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from festdesk.base.countries import country_name
from festdesk.base.findings import Place
from festdesk.base.moments import whole_minutes
from festdesk.base.text import shorten
from festdesk.desktop import theme
from festdesk.desktop.bridge import Desk
from festdesk.desktop.films.awards_group import AwardsGroup
from festdesk.desktop.films.card_spelling import CardSpelling
from festdesk.desktop.films.credits_group import CreditsGroup
from festdesk.desktop.films.details_group import DetailsGroup
from festdesk.desktop.films.facts_group import FactsGroup
from festdesk.desktop.films.filling import Filling
from festdesk.desktop.films.found_button import FoundButton
from festdesk.desktop.films.group import CardGroup
from festdesk.desktop.films.identifiers_group import IdentifiersGroup
from festdesk.desktop.films.press_group import PressGroup
from festdesk.desktop.films.print_source_group import PrintSourceGroup
from festdesk.desktop.films.prints_group import PrintsGroup
from festdesk.desktop.films.required_bar import RequiredBar, mark_required
from festdesk.desktop.films.screenings_group import ScreeningsGroup
from festdesk.desktop.films.sources_group import SourcesGroup
from festdesk.desktop.films.stills_group import StillsGroup
from festdesk.desktop.films.texts_group import TextsGroup
from festdesk.desktop.films.titles_group import TitlesGroup
from festdesk.desktop.films.version_group import VersionGroup
from festdesk.desktop.films.wishes_group import WishesGroup
from festdesk.desktop.phrases import user_language
from festdesk.desktop.settings import Settings
from festdesk.desktop.widgets.fields import LineField, TextField, refused_fields
from festdesk.desktop.widgets.growing_table import GrowingTable
from festdesk.desktop.widgets.sections import muted, quiet_button
from festdesk.desktop.widgets.tips import plain_tip
from festdesk.films.titles import printed_title, second_title
from festdesk.snapshot import Snapshot

if TYPE_CHECKING:
    from festdesk.base.ids import FilmId

_NOWHERE = Place("", "")
_FOLDED = "card/folded"
_LETTERS_OF_HEAD = 110  # two or three lines; the whole title stands in its field
_LAID_OUT_MS = 60
_ANCHORED_MS = 3000  # in which a card just shown is filled and laid out
_LETTERS_WIDE = 112  # a form wider than this is not read more easily


_RULES = frozenset({"fieldrule", "owntextkind", "owntextname"})


def _words_in(field: LineField | TextField) -> str:
    return field.text() if isinstance(field, LineField) else field.toPlainText()


def _put_words(field: LineField | TextField, words: str) -> None:
    if isinstance(field, LineField):
        field.setText(words)
    else:
        field.setPlainText(words)


def _is_in_table(field: QWidget) -> bool:
    viewport = field.parentWidget()
    return viewport is not None and isinstance(viewport.parentWidget(), QAbstractItemView)


_Group = TypeVar("_Group", bound=QObject)


class _Filled(Generic[_Group]):
    """A part of the card as all others see it: showing the film, also where that was put off."""

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = f"_{name}"

    def __get__(self, card: "CardForm", owner: type) -> _Group:
        part: _Group = getattr(card, self._name)
        card.fill(part)
        return part


class CardForm(QWidget):
    """Shows one film and lets the user change everything about it.

    What is below the window is filled a moment later, see `Filling`; whoever asks for it here
    finds it filled.
    """

    place_wanted = Signal(object)
    read_again_wanted = Signal(str)  # a source's id
    message = Signal(str)
    step_wanted = Signal(int)  # to the next card (1) or the one before (-1)
    page_wanted = Signal()

    texts = _Filled[TextsGroup]()
    credits = _Filled[CreditsGroup]()
    awards = _Filled[AwardsGroup]()
    stills = _Filled[StillsGroup]()
    press = _Filled[PressGroup]()
    screenings = _Filled[ScreeningsGroup]()
    wishes = _Filled[WishesGroup]()
    prints = _Filled[PrintsGroup]()
    print_source = _Filled[PrintSourceGroup]()
    identifiers = _Filled[IdentifiersGroup]()
    details = _Filled[DetailsGroup]()
    sources = _Filled[SourcesGroup]()
    spelling = _Filled[CardSpelling]()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.film_id: FilmId | None = None
        self._snapshot: Snapshot | None = None
        self._more = False
        self._wanted: QWidget | None = None
        # What was typed on other films and refused, by its field: it waits for their return.
        self._refused: dict[FilmId, dict[Place, tuple[str, str]]] = {}
        self._order: list[QWidget] = []
        self._ordering = QTimer(self, singleShot=True, interval=50)  # after the layout has run
        self._ordering.timeout.connect(self._order_tabs)
        self._anchor: CardGroup | None = None
        self.titles = TitlesGroup(desk)
        self.facts = FactsGroup(desk)
        self.version = VersionGroup(desk)
        self._texts = TextsGroup(desk)
        self._credits = CreditsGroup(desk)
        self._awards = AwardsGroup(desk)
        self._stills = StillsGroup(desk)
        self._press = PressGroup(desk)
        self._screenings = ScreeningsGroup(desk)
        self._wishes, self._prints = WishesGroup(desk), PrintsGroup(desk)
        self._print_source = PrintSourceGroup(desk)
        self._identifiers = IdentifiersGroup(desk)
        self._details = DetailsGroup(desk)
        self._sources = SourcesGroup(desk)
        self._groups: tuple[CardGroup, ...] = (
            self.titles,
            self.facts,
            self.version,
            self._texts,
            self._credits,
            self._awards,
            self._screenings,
            self._wishes,
            self._stills,
            self._press,
            self._prints,
            self._print_source,
            self._identifiers,
            self._details,
            self._sources,
        )
        self._at_once = self._groups[: self._groups.index(self._texts)]
        # What is one field to the house's rules comes and goes as a whole.
        self._whole: dict[str, CardGroup] = {
            "credits": self._credits,
            "awards": self._awards,
            "still": self._stills,
            "press": self._press,
            "screening": self._screenings,
        }
        self._spelling = CardSpelling(desk, self)
        self._spelling.message.connect(self.message)
        self._spelling.shown.connect(self._show_caret)
        self._texts.cell_made.connect(self._spelling.add_cell)
        self._build_head()
        self._build_body()
        self._filling = Filling(self.area)
        desk.closed.connect(self._filling.stop)
        self._filling.begun.connect(self._mark_group)
        self._filling.filled.connect(self._note_filled)
        self._filling.finished.connect(self._ordering.start)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow_focus)
        folded = bytes(Settings().layout(_FOLDED).data()).decode().split(",")
        for group in self._groups:
            group.set_folded(is_folded=type(group).__name__ in folded)
            group.folded.connect(self._remember_folds)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._head)
        whole.addWidget(self.area, 1)

    def _build_head(self) -> None:
        self._head = QFrame(self)
        self._head.setProperty("role", "bar")
        self.title = theme.heading(QLabel(self._head), 1)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.title.setMinimumWidth(1)  # a word without an end takes no room from the list
        self.line = muted("", self._head)
        self.line.setWordWrap(True)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.line)
        self.required = RequiredBar(self._head)
        self.required.place_wanted.connect(self.focus_place)
        self.required.all_the_same.connect(self.facts.set_status)
        self.facts.status_refused.connect(self._refuse_status)
        words.addWidget(self.required)
        self.found = FoundButton(self.desk.examiner, self._head)
        self.found.place_wanted.connect(self.place_wanted)
        self._before = quiet_button("‹", self, tip=self.tr("Previous card (Ctrl+PgUp)"))
        self._after = quiet_button("›", self, tip=self.tr("Next card (Ctrl+PgDown)"))
        self._page = quiet_button(self.tr("Printed page"), self)
        self._page.setToolTip(self.tr("Show or hide the printed page beside the card (Ctrl+P)"))
        for button in (self._before, self._after, self._page):
            # The way through the fields does not begin with the head.
            button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._before.clicked.connect(self._step_back)
        self._after.clicked.connect(self._step_on)
        self._page.clicked.connect(self.page_wanted)
        line = QHBoxLayout(self._head)
        line.setContentsMargins(theme.GAP, theme.SPACE, theme.GAP, theme.SPACE)
        line.addLayout(words, 1)
        for button in (self.found, self._page, self._before, self._after):
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    def _build_body(self) -> None:
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._anchoring = QTimer(self, singleShot=True, interval=_ANCHORED_MS)
        self._anchoring.timeout.connect(self._let_anchor_go)
        bar = self.area.verticalScrollBar()
        bar.rangeChanged.connect(self._hold_anchor)
        bar.actionTriggered.connect(self._let_anchor_go)
        form = self.form = QWidget()
        column = QWidget(form)
        column.setMaximumWidth(self.fontMetrics().averageCharWidth() * _LETTERS_WIDE)
        groups = QVBoxLayout(column)
        groups.setContentsMargins(0, 0, 0, 0)
        groups.setSpacing(0)
        for number, group in enumerate(self._groups):
            group.setParent(column)
            groups.addWidget(group)
            group.place_wanted.connect(self.place_wanted)
            group.message.connect(self.message)
            group.source_wanted.connect(self.show_lines)
            group.field_wanted.connect(self._go_to_field)
            if isinstance(group, SourcesGroup):
                group.read_again_wanted.connect(self.read_again_wanted)
            if number and group is not self.facts:
                group.setProperty("role", "section")
        self._more_button = quiet_button("", column)
        self._more_button.clicked.connect(self._toggle_more)
        groups.insertWidget(groups.indexOf(self._texts), self._more_button, 0)
        groups.addStretch(1)
        outer = QHBoxLayout(form)
        outer.setContentsMargins(theme.GAP, 0, theme.GAP, theme.GAP)
        outer.addWidget(column, 1)
        outer.addStretch(0)
        self.area.setWidget(form)
        self._say_more()

    def add_shortcuts(self, page: QWidget) -> None:
        """Let Alt+1, Alt+2 … on the page lead to the groups of the card."""
        # Heard wherever the keys are in the window, as long as the page is the one that is shown.
        context = Qt.ShortcutContext.WindowShortcut
        named = [group for group in self._groups if group.title and group.is_numbered]
        for number, group in enumerate(named[:9], 1):
            keys = QKeySequence.fromString(f"Alt+{number}")
            shortcut = QShortcut(keys, page, context=context)
            shortcut.setWhatsThis(group.title)
            shortcut.activated.connect(self.fill)
            shortcut.activated.connect(group.enter)
            group.say_shortcut(keys.toString(QKeySequence.SequenceFormat.NativeText))
        fold = QKeySequence.fromString("Alt+-")
        QShortcut(fold, page, context=context).activated.connect(self._fold_current)

    def _fold_current(self) -> None:
        """Fold the group that has the keys, or unfold it."""
        focused = QApplication.focusWidget()
        for group in self._groups:
            if focused is not None and group.isAncestorOf(focused):
                self.commit()
                group.toggle_fold()

    def _remember_folds(self) -> None:
        folded = [type(group).__name__ for group in self._groups if group.is_folded]
        Settings().remember_layout(_FOLDED, QByteArray(",".join(folded).encode()))
        self._ordering.start()

    # Showing

    def show_film(self, snapshot: Snapshot, film_id: "FilmId") -> None:
        """Show a film, after what was typed on the one before was committed."""
        film = snapshot.films.get(film_id)
        if film is None:
            return
        if film_id != self.film_id:
            self.commit()
            self._lay_aside()
        is_other = film_id != self.film_id
        self.film_id = film_id
        self._snapshot = snapshot
        self._show_head(snapshot)
        # Of what scrolls alone: with the whole of the card Qt would paint twice what it holds.
        self.form.setUpdatesEnabled(False)
        self._spelling.turn_to(film.id)
        self.required.show_film(snapshot, film.id)
        self.found.show_film(film.id)
        for group in self._at_once:
            group.take(snapshot, film)
            self._note_filled(group)
        self._filling.owe(self._groups[len(self._at_once) :], snapshot, film)
        if is_other:
            self._take_up()
        else:
            self.fill()  # the user is at work on it
        # Laid out before anything is painted: else the card is painted at each stage of it.
        self._filling.lay_out()
        self._filling.cover()
        self.form.setUpdatesEnabled(True)
        self._ordering.start()

    def fill(self, part: QObject | None = None) -> None:
        """Have a part of the card show its film now, or all of it; most of it does already."""
        if isinstance(part, CardGroup):
            self._filling.ensure(part)
        else:
            self._filling.finish()

    @property
    def is_filling(self) -> bool:
        """Whether parts of the card do not show its film yet."""
        return self._filling.is_owing

    def _note_filled(self, group: "CardGroup") -> None:
        """Mark what is required and what is misspelt in a group that shows the film now."""
        self._mark_group(group)
        self._spelling.look(group)

    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Fill the group to which the keys go."""
        if self._filling.is_owing and now is not None and self.isAncestorOf(now):
            self.fill()

    def follow(self, snapshot: Snapshot, touched: Mapping[str, Collection[str]]) -> None:
        """Show what an act has changed; groups it did not touch are left alone."""
        film = snapshot.films.get(self.film_id) if self.film_id is not None else None
        if film is None:
            self._filling.stop()
            return
        self._snapshot = snapshot
        self._show_head(snapshot)
        self.required.show_film(snapshot, film.id)
        self._filling.follow(snapshot, film)
        is_ruled_anew = not _RULES.isdisjoint(touched)
        for group in self._groups:
            if self._filling.owes(group):
                continue
            if is_ruled_anew or group.tables & touched.keys():
                group.take(snapshot, film)
                self._spelling.look(group)
            self._mark_group(group)
        self._filling.cover()
        self._ordering.start()

    def _mark_required(self) -> None:
        for group in self._groups:
            self._mark_group(group)

    def _mark_group(self, group: "CardGroup") -> None:
        """Mark what is required in a group, and let it go where it is not used at all."""
        snapshot = self._snapshot
        film = snapshot.films.get(self.film_id) if snapshot and self.film_id else None
        if snapshot is None or film is None:
            return
        missing = [field.key for field in self.required.fields]
        mark_required(group.named_fields(), group.uses, missing)
        for key, whole in self._whole.items():
            if whole is group:
                holds = group.uses[key].field.holds(snapshot, film)
                group.setVisible(group.shows(key, holds=holds))
                mark_required({key: (group.heading, group)}, group.uses, missing)

    def _refuse_status(self, status: str) -> None:
        snapshot = self.desk.snapshot
        if snapshot is not None and self.film_id is not None:
            self.required.ask(snapshot, self.film_id, status)

    def _show_head(self, snapshot: Snapshot) -> None:
        if self.film_id is None:
            return
        film = snapshot.films[self.film_id]
        titles = snapshot.titles_of(film.id)
        first = snapshot.languages[0]
        title = printed_title(titles, first)
        second = second_title(titles, first)
        self.title.setText(shorten(title or self.tr("Untitled"), _LETTERS_OF_HEAD))
        self.title.setToolTip(plain_tip(title) if len(title) > _LETTERS_OF_HEAD else "")
        seconds = snapshot.printed_seconds(film.id)
        own = user_language()
        facts = (
            self.tr("Withdrawn") if film.is_withdrawn else "",
            second,
            ", ".join(snapshot.credited_name(c) for c in snapshot.directors_of(film.id)),
            ", ".join(country_name(code, own) for code in film.countries),
            str(film.year or ""),
            self.tr("{minutes} min").format(minutes=whole_minutes(seconds)) if seconds else "",
        )
        self.line.setText(" · ".join(filter(None, facts)))

    def show_lines(self, source_id: str, first: int, last: int) -> None:
        """Show the lines of a source a value came from."""
        self.fill()
        shown = self.sources.show_lines(source_id, first, last)
        if shown is not None:
            # The text has its height, and the form its own, only after the layouts have run.
            self._wanted = shown
            QTimer.singleShot(0, self._scroll_to_wanted)
            QTimer.singleShot(_LAID_OUT_MS, self._scroll_to_wanted)

    def _go_to_field(self, field: QWidget) -> None:
        """Focus a field, with the heading of its group in view."""
        group = next((group for group in self._groups if group.isAncestorOf(field)), None)
        if group is not None:
            self.area.verticalScrollBar().setValue(group.y())
            self._anchor = group
            self._anchoring.start()
        self._wanted = field
        self._scroll_to_wanted()

    def _hold_anchor(self) -> None:
        """Keep the group that was gone to in its place while what stands above it still grows."""
        group = self._anchor
        if group is not None and group.isAncestorOf(QApplication.focusWidget() or self):
            self.area.verticalScrollBar().setValue(group.y())

    def _let_anchor_go(self) -> None:
        self._anchor = None

    def _show_caret(self, field: TextField) -> None:
        inside = self.area.widget()
        if inside is not None:
            at = field.viewport().mapTo(inside, field.cursorRect().center())
            self.area.ensureVisible(at.x(), at.y(), 0, field.fontMetrics().lineSpacing() * 4)

    def _order_tabs(self) -> None:
        """Make Tab go through the fields as they are read; rows come and go, so this is redone."""
        if self._filling.is_owing:
            self._ordering.start()  # again when all are filled
            return
        order = [field for group in self._groups if group.isVisible() for field in group.in_order()]
        if order != self._order:
            self._order = order
            for before, after in pairwise(order):
                QWidget.setTabOrder(before, after)

    def _scroll_to_wanted(self) -> None:
        if self._wanted is not None:
            self.area.ensureWidgetVisible(self._wanted, 0, theme.GAP)
            self._wanted.setFocus()

    def focus_place(self, place: Place) -> bool:
        """Focus the field a place means; where only the film is meant, its title."""
        self.fill()
        whole = self._whole.get(place.field if place.kind == "film" else place.kind)
        if whole is not None:
            whole.show()  # a jump leads even to what the house does not use
        for group in self._groups:
            if group.focus_place(place):
                if group.is_folded:
                    group.set_folded(is_folded=False)
                    group.focus_place(place)
                self._wanted = QApplication.focusWidget() or group
                QTimer.singleShot(0, self._scroll_to_wanted)
                return True
        return False

    def place_of(self, field: QWidget) -> Place | None:
        """Return the place of a field of the card; the inverse of `focus_place`."""
        for group in self._groups:
            if group.isAncestorOf(field):
                self.fill(group)
                return group.place_of(field)
        return None

    # What is being typed

    def commit(self) -> None:
        """Commit what is being typed or cropped, wherever on the card that is."""
        self._stills.settle()
        field = QApplication.focusWidget()
        if field is None or not self.isAncestorOf(field):
            return
        around: QWidget | None = field
        while around is not None and around is not self:
            if isinstance(around, GrowingTable):
                around.commit()
                return
            around = around.parentWidget()
        if isinstance(field, LineField | TextField):
            field.commit()

    def _lay_aside(self) -> None:
        """Keep what was typed and refused with its film, and put back what is stored."""
        refused: dict[Place, tuple[str, str]] = {}
        for line in refused_fields():
            if not line.is_dirty or not self.isAncestorOf(line) or _is_in_table(line):
                continue
            place = self.place_of(line)
            if place is not None:
                refused[place] = (_words_in(line), line.accessibleDescription())
            line.show_problem("")
            if isinstance(line, TextField):
                line.put_back()
            else:
                line.setText(line.stored)
        if self.film_id is not None and refused:
            self._refused[self.film_id] = refused

    def _take_up(self) -> None:
        """Show again what was typed on this film and refused, with the sentence that says why."""
        refused = self._refused.pop(self.film_id, None) if self.film_id is not None else None
        if not refused:
            return
        self.fill()
        for line in self._lines():
            words, said = refused.get(self.place_of(line) or _NOWHERE, ("", ""))
            if words:
                _put_words(line, words)
                line.show_problem(said)

    def _lines(self) -> list[LineField | TextField]:
        lines: list[LineField | TextField] = [*self.findChildren(LineField)]
        lines += self.findChildren(TextField)
        return [line for line in lines if not _is_in_table(line)]

    # The head

    def _step_back(self) -> None:
        self.step_wanted.emit(-1)

    def _step_on(self) -> None:
        self.step_wanted.emit(1)

    def _toggle_more(self) -> None:
        """Show what this edition seldom uses, or hide it again where it holds nothing."""
        self.fill()
        self._more = not self._more
        for group in self._groups:
            group.show_more(more=self._more)
        self._mark_required()
        self._say_more()
        self._ordering.start()

    def _say_more(self) -> None:
        self._more_button.setText(
            self.tr("Show less") if self._more else self.tr("More: what this edition seldom uses")
        )
