"""One name: which form prints, how else it is spelled, and where; what is to change there."""

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from festdesk.base.ids import PersonId
from festdesk.desktop import theme
from festdesk.desktop.naming import decisions
from festdesk.desktop.naming.alike_strip import AlikeStrip
from festdesk.desktop.naming.bearers import (
    Bearer,
    BearerKind,
    is_there,
    known_forms,
    name_of,
    spellings_of,
)
from festdesk.desktop.naming.person_dialog import PersonDialog
from festdesk.desktop.naming.spellings_model import SpellingsModel, key_of
from festdesk.desktop.naming.spellings_view import SpellingsView
from festdesk.desktop.naming.survey import NameLine, Survey
from festdesk.desktop.widgets.enter_button import EnterButton
from festdesk.desktop.widgets.people import who_is
from festdesk.desktop.widgets.row_places import place_of_value
from festdesk.desktop.widgets.search_combo import SearchCombo
from festdesk.naming.mentions import CREDITED
from festdesk.people.tables import KeptBecause

if TYPE_CHECKING:
    from collections.abc import Callable

    from festdesk.desktop.bridge import Desk
    from festdesk.naming.mentions import Mention, Spelling

_FEW = 8  # mentions; of more, only spellings that are to be settled are opened


def _has_open(spelling: "Spelling") -> bool:
    return any(one.is_open for one in spelling.mentions)


class NamePanel(QWidget):
    """Shows the name that is chosen and carries out what is decided of it."""

    place_wanted = Signal(object, object)  # Place, and the letters of it that are meant
    merge_wanted = Signal(object, object)  # Bearer, Bearer
    told = Signal(str)  # one sentence of what was done

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._survey: Survey | None = None
        self._bearer: Bearer | None = None
        self._forms: tuple[str, ...] = ()  # of which each could print
        self.heading = theme.heading(self._label(), 2)
        self.about = self._label()
        self.about.setProperty("role", "muted")
        self.printed = SearchCombo(self.tr("Spelling that prints"), self)
        self.alike = AlikeStrip(self)
        self.model = SpellingsModel(self)
        self.view = SpellingsView(self.model, self)
        self.view.setAccessibleName(self.tr("Spellings and where they stand"))
        self.said = self._label()
        self.said.setProperty("role", "muted")
        self.keep = EnterButton(self.tr("&Keep as it is"), self)
        self.other = EnterButton(self.tr("Somebody &else…"), self)
        self.right = EnterButton(self.tr("A &right spelling"), self)
        self.print = EnterButton(self.tr("&Print this one"), self)
        self.unify = EnterButton("", self)
        self.unify.setProperty("primary", "true")
        self._explain()
        self._set_out()
        self._connect()
        self.show_bearer(None)

    # Building

    def _label(self) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _explain(self) -> None:
        for button, letter, what in (
            (self.keep, "K", self.tr("It stays as it is there, as in a quotation. Again: ask.")),
            (self.other, "E", self.tr("It is another person’s name there.")),
            (
                self.right,
                "R",
                self.tr("A right spelling: here, or in all texts of a language."),
            ),
            (self.print, "P", self.tr("This spelling prints from now on.")),
        ):
            tip = self.tr("{what} Key in the list: {letter}.").format(what=what, letter=letter)
            button.setToolTip(tip)
            button.setAccessibleDescription(tip)

    def _set_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.SPACE)
        title = QLabel(self.tr("Pr&ints as"), self)
        title.setBuddy(self.printed)
        head.addWidget(title)
        head.addWidget(self.printed, 1)
        acts = QHBoxLayout()
        acts.setSpacing(theme.SPACE)
        for button in (self.keep, self.other, self.right, self.print):
            acts.addWidget(button)
        acts.addStretch(1)
        acts.addWidget(self.unify)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.GAP, 0, 0, 0)
        layout.setSpacing(theme.SPACE)
        layout.addWidget(self.heading)
        layout.addWidget(self.about)
        layout.addLayout(head)
        layout.addWidget(self.alike)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.said)
        layout.addLayout(acts)

    def _connect(self) -> None:
        self.printed.entered.connect(self._print_typed)
        self.printed.activated.connect(self._print_listed)
        self.alike.merge_wanted.connect(self.merge_wanted)
        self.alike.apart_wanted.connect(self._tell_apart)
        self.view.activated.connect(self._go)
        self.view.tick_wanted.connect(self._tick)
        self.view.decision_wanted.connect(self._decide)
        self.view.selectionModel().selectionChanged.connect(self._enable)
        self.model.ticked_changed.connect(self._count)
        self.keep.clicked.connect(self.keep_selected)
        self.other.clicked.connect(self.give_selected)
        self.right.clicked.connect(self.accept_selected)
        self.print.clicked.connect(self.print_selected)
        self.unify.clicked.connect(self.unify_ticked)

    # Showing

    def show_survey(self, found: Survey) -> None:
        """Show the same name as it is now; what is selected and opened stays so."""
        self._survey = found
        if self._bearer is not None and not is_there(found.snapshot, self._bearer):
            self._bearer = None
        self._show(is_other=False)

    def show_bearer(self, bearer: Bearer | None) -> None:
        """Show another name."""
        self._bearer = bearer
        self._show(is_other=True)

    def _line(self) -> NameLine | None:
        lines = self._survey.lines if self._survey is not None else ()
        return next((line for line in lines if line.bearer == self._bearer), None)

    def _show(self, *, is_other: bool) -> None:
        found, bearer = self._survey, self._bearer
        self.setEnabled(found is not None and bearer is not None)
        if found is None or bearer is None:
            self.heading.setText("")
            self.about.setText("")
            self.alike.hide()
            self._forms = ()
            self.model.show_spellings((), None)
            self._fill_printed()
            return
        snapshot = found.snapshot
        self.heading.setText(name_of(snapshot, bearer))
        about = who_is(snapshot, bearer.id)
        self.about.setText(about)
        self.about.setVisible(bool(about))
        self.alike.show_line(self._line(), snapshot, read_only=self._desk.read_only)
        kept = None if is_other else self._bearings()
        spellings = spellings_of(found.index, bearer)
        whole = (one.form for one in spellings if " " in one.form or not self._is_person)
        self._forms = tuple(dict.fromkeys((*known_forms(snapshot, bearer), *whole)))
        to_settle_first = sorted(spellings, key=lambda one: not _has_open(one))
        self.model.show_spellings(to_settle_first, snapshot)
        self._fill_printed()
        if kept is None:
            self._open_rows()
        else:
            self._restore(*kept)
        self._enable()

    @property
    def _is_person(self) -> bool:
        return self._bearer is not None and self._bearer.kind is BearerKind.PERSON

    def _fill_printed(self) -> None:
        forms = self._forms
        if self.printed.hasFocus() and self.printed.currentText() not in forms:
            return  # being typed
        self.printed.clear()
        self.printed.addItems(list(forms))
        self.printed.setCurrentIndex(0 if forms else -1)

    def _open_rows(self) -> None:
        """Open the spellings that are to be settled; all where there are few."""
        tops = [self.model.index(row, 0) for row in range(self.model.rowCount())]
        few = sum(map(self.model.rowCount, tops)) <= _FEW
        first = QModelIndex()
        for top in tops:
            spelling = self.model.spelling_at(top)
            is_open = spelling is not None and _has_open(spelling)
            self.view.setExpanded(top, few or is_open)
            if is_open and not first.isValid():
                first = top
        if tops:
            self.view.setCurrentIndex(first if first.isValid() else tops[0])

    def _bearings(self) -> tuple[set[str], str, Any, int]:
        opened = set()
        for row in range(self.model.rowCount()):
            top = self.model.index(row, 0)
            spelling = self.model.spelling_at(top)
            if spelling is not None and self.view.isExpanded(top):
                opened.add(spelling.form)
        current = self.view.currentIndex()
        mention, spelling = self.model.mention_at(current), self.model.spelling_at(current)
        form = spelling.form if spelling is not None else ""
        key = key_of(mention) if mention is not None else None
        return opened, form, key, self.view.verticalScrollBar().value()

    def _restore(self, opened: set[str], form: str, key: Any, scrolled: int) -> None:  # noqa: ANN401
        for row in range(self.model.rowCount()):
            top = self.model.index(row, 0)
            spelling = self.model.spelling_at(top)
            if spelling is not None:
                self.view.setExpanded(top, spelling.form in opened or _has_open(spelling))
        current = self.model.index_of(key) if key is not None else QModelIndex()
        if not current.isValid():
            current = self.model.index_of_form(form)
        if not current.isValid() and self.model.rowCount():
            current = self.model.index(0, 0)
        if current.isValid():
            self.view.setCurrentIndex(current)
        self.view.verticalScrollBar().setValue(scrolled)

    # Counting

    def _count(self) -> None:
        ticked = len(self.model.ticked())
        self.unify.setText(self.tr("&Unify ({count})").format(count=ticked))
        self.unify.setEnabled(ticked > 0 and not self._desk.read_only)
        left = sum(
            one.is_open and not self.model.is_ticked(one)
            for row in range(self.model.rowCount())
            for one in self.model.mentions_at([self.model.index(row, 0)])
        )
        parts = [self._ticked_words(ticked), self._left_words(left)]
        if not self.model.rowCount():
            said = self.tr("This name stands nowhere in what prints.") if self._bearer else ""
        else:
            said = " ".join(filter(None, parts)) or self.tr("Nothing is left to decide here.")
        self.said.setText(said)

    def _ticked_words(self, count: int) -> str:
        if count == 1:
            return self.tr("1 place will be changed.")
        return self.tr("{count} places will be changed.").format(count=count) if count else ""

    def _left_words(self, count: int) -> str:
        if count == 1:
            return self.tr("1 is for you to decide.")
        return self.tr("{count} are for you to decide.").format(count=count) if count else ""

    def _selected(self) -> "list[Mention]":
        return self.model.mentions_at(self.view.selectionModel().selectedRows())

    def _enable(self) -> None:
        may = not self._desk.read_only and self._bearer is not None
        some = self._selected()
        self.keep.setEnabled(may and bool(some))
        self.right.setEnabled(may and bool(some))
        self.other.setEnabled(may and bool(some) and self._is_person)
        self.print.setEnabled(may and bool(self._form_to_print()))
        self.printed.setEnabled(may)

    def _form_to_print(self) -> str:
        spelling = self.model.spelling_at(self.view.currentIndex())
        return spelling.form if spelling is not None and spelling.form in self._forms else ""

    # Deciding

    def _decide(self, letter: str) -> None:
        does: dict[str, Callable[[], None]] = {
            "K": self.keep_selected,
            "E": self.give_selected,
            "R": self.accept_selected,
            "P": self.print_selected,
        }
        buttons = {"K": self.keep, "E": self.other, "R": self.right, "P": self.print}
        if buttons[letter].isEnabled():
            does[letter]()

    def _tick(self) -> None:
        able = [one for one in self._selected() if self.model.can_change(one)]
        if able and not self._desk.read_only:
            self.model.tick(able, is_ticked=not all(map(self.model.is_ticked, able)))

    def _go(self, index: QModelIndex) -> None:
        mention = self.model.mention_at(index)
        if mention is None:
            self.view.setExpanded(index, not self.view.isExpanded(index))
        elif self._survey is not None:
            where = (mention.table, mention.row_id, mention.column)
            place = place_of_value(self._survey.snapshot, *where)
            if place is None:
                self.told.emit(self.tr("No page shows this place."))
            else:
                self.place_wanted.emit(place, (mention.start, mention.end))

    def _name(self) -> str:
        found, bearer = self._survey, self._bearer
        return name_of(found.snapshot, bearer) if found is not None and bearer is not None else ""

    def unify_ticked(self) -> None:
        """Change what is ticked, as one act."""
        changes, found = self.model.ticked(), self._survey
        if not changes or found is None or self._desk.read_only:
            return
        label = self.tr("One spelling for “{name}”").format(name=self._name())
        done = self.tr("{count} spellings of “{name}” were changed. Ctrl+Z takes it back.")
        said = done.format(count=len(changes), name=self._name())
        self.unify.setEnabled(False)
        self.view.setFocus()
        work = partial(decisions.change, snapshot=found.snapshot, changes=changes)
        self._desk.act(label, work, partial(self._tell, said))

    def _tell(self, said: str, *_result: object) -> None:
        self.told.emit(said)

    def keep_selected(self) -> None:
        """Let the selected mentions stay; where all of them stay already, ask about them again."""
        some = [one for one in self._selected() if one.kept != CREDITED]
        if not some:
            return
        if all(one.kept for one in some):
            label = self.tr("Ask again about “{words}”").format(words=some[0].words)
            self._desk.act(label, partial(decisions.ask_again, mentions=some))
        else:
            label = self.tr("Keep “{words}” as it is").format(words=some[0].words)
            self._desk.act(label, partial(decisions.keep, mentions=some))

    def accept_selected(self) -> None:
        """Note the selected spellings as right ones, which stay where they stand."""
        some, bearer, found = self._selected(), self._bearer, self._survey
        if some and bearer is not None and found is not None:
            label = self.tr("“{words}” is a right spelling of “{name}”")
            said = label.format(words=some[0].form, name=self._name())
            first = found.snapshot.languages[0]
            work = partial(decisions.accept, bearer=bearer, mentions=some, first=first)
            self._desk.act(said, work)

    def give_selected(self) -> None:
        """Ask whose name the selected mentions are."""
        some, found, bearer, line = self._selected(), self._survey, self._bearer, self._line()
        if not some or found is None or bearer is None:
            return
        likely = dict.fromkeys(
            (*(id_ for one in some for id_ in one.others), *(line.alike if line else ()))
        )
        people = [id_ for id_ in likely if id_ in found.snapshot.people]
        dialog = PersonDialog(found.snapshot, some[0].words, people, bearer.id, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(partial(self._give, some))
        dialog.open()

    def _give(self, some: "list[Mention]", person_id: str) -> None:
        label = self.tr("“{words}” is somebody else").format(words=some[0].words)
        if person_id:
            work = partial(decisions.give_to, mentions=some, person_id=PersonId(person_id))
        else:
            work = partial(decisions.keep, mentions=some, because=KeptBecause.OTHER)
        self._desk.act(label, work)

    def print_selected(self) -> None:
        """Let the selected spelling be the one that prints."""
        self._print(self._form_to_print())

    def _print_typed(self, words: str) -> None:
        self._print(words)

    def _print_listed(self, index: int) -> None:
        self._print(self.printed.itemText(index))

    def _print(self, words: str) -> None:
        words, bearer = " ".join(words.split()), self._bearer
        if not words or bearer is None or words == self._name() or self._desk.read_only:
            return
        label = self.tr("“{name}” prints as “{words}”").format(name=self._name(), words=words)
        self._desk.act(label, partial(decisions.print_form, bearer=bearer, form=words))
        self.view.setFocus()

    def _tell_apart(self, one: Bearer, other: Bearer) -> None:
        label = self.tr("Not the same: two names")
        self._desk.act(label, partial(decisions.tell_apart, one=one, other=other))
