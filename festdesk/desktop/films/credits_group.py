"""Credits: role and name side by side, in the order in which they print."""

from collections.abc import Sequence
from functools import cache, partial
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from festdesk.base.findings import Place
from festdesk.base.ids import CreditId
from festdesk.base.offers import Offer
from festdesk.desktop.bridge import Desk
from festdesk.desktop.films.credit_lines import ReadLine, read_credit_lines
from festdesk.desktop.films.credit_names import PrintActions, is_printed_as_exception
from festdesk.desktop.films.group import CardGroup, provenance_of, source_tip, spoken_here
from festdesk.desktop.phrases import say_reason, user_language
from festdesk.desktop.widgets.growing_table import GrowingTable, TableProblem
from festdesk.desktop.widgets.people import people_names, who_is
from festdesk.desktop.widgets.rows_model import RowColumn, RowsModel
from festdesk.desktop.widgets.sections import muted, quiet_button
from festdesk.editing.cards import (
    CreditLine,
    accept_roles,
    add_credit_lines,
    assign_role,
    insert_credit,
)
from festdesk.editing.credit_names import print_credit
from festdesk.editing.films import (
    change_credit,
    delete_credit,
    rename_credit,
    reorder_credits,
)
from festdesk.films.roles import find_roles, role_keys, role_label, role_spellings
from festdesk.films.tables import Film
from festdesk.intake.credits import suggest_roles
from festdesk.intake.names import split_names
from festdesk.snapshot import Snapshot

if TYPE_CHECKING:
    from sqlmodel import Session

    from festdesk.base.offers import AnyOffer


def role_of(words: str) -> str | None:
    """Return the key of the role that words name, an own word as it is, nothing for none."""
    words = words.strip()
    if not words:
        return None
    known = find_roles(words)
    return known[0] if len(known) == 1 else words


@cache
def role_offers(languages: tuple[str, ...]) -> tuple[Offer, ...]:
    """Return all roles in the first of some languages, found by their labels in the others."""
    made = []
    for key in role_keys():
        word = role_label(key, languages[0], plural=False)
        also = (form for form in role_spellings(key, languages) if form != word)
        made.append(Offer(word, tuple(also)))
    return tuple(made)


def _delete_credits(session: "Session", ids: Sequence[CreditId]) -> None:
    for credit_id in ids:
        delete_credit(session, credit_id)


class CreditsGroup(CardGroup):
    """The table of credits; a role nobody has stated is shown as unknown, with what we guess."""

    tables: ClassVar[frozenset[str]] = frozenset(
        {
            *("credit", "person", "company", "nameform", "provenance"),
            *("credittrait", "housesetting"),
        }
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, self.tr("Credits"), parent)
        self._snapshot: Snapshot | None = None
        self._language = user_language()
        model = RowsModel(
            (
                RowColumn(
                    "role",
                    self.tr("Role"),
                    self._show_role,
                    share=4,
                    value=self._role_words,
                    offer=self._roles,
                    tip=self._role_tip,
                    is_muted=self._is_unknown,
                ),
                RowColumn(
                    "name",
                    self.tr("Name"),
                    self._name,
                    share=5,
                    value=self._as_credited,
                    offer=self._people,
                    tip=self._source,
                ),
                RowColumn("character", self.tr("Character"), self._character, share=3),
            ),
            self,
            blank=self.tr("Add a credit"),
            is_ordered=True,
        )
        self.table = GrowingTable(self.tr("Credits"), model, self)
        self.body.addWidget(self.table)
        self.body.addWidget(TableProblem(self.table, self))
        model.edited.connect(self._change)
        model.added.connect(self._add)
        model.reordered.connect(self._reorder)
        self.table.removal_wanted.connect(self._remove)
        self.table.pasted.connect(self.paste)
        self.accept_all = quiet_button(self.tr("Accept all suggested roles"), self)
        self.accept_all.clicked.connect(self._accept_all)
        self._accept = QAction(self.tr("&Accept suggested role"), self.table)
        self._accept.setObjectName("accept_role")
        self._accept.setShortcut(QKeySequence.fromString("Ctrl+Return"))
        self._accept.triggered.connect(self._accept_chosen)
        self._paste = QAction(self.tr("&Paste lines"), self.table)
        self._paste.triggered.connect(self._paste_clipboard)
        self.table.addAction(self._accept)
        self._accept.setShortcutContext(self._accept.shortcutContext().WidgetWithChildrenShortcut)
        self._prints = PrintActions(self.table, self._print_chosen)
        self.table.set_actions((self._accept, self._paste, *self._prints.actions))
        self._hint = muted("", self)
        self._hint.setWordWrap(True)
        self._said = ""  # below the table, while no row with a suggestion is current
        self.table.selectionModel().currentChanged.connect(self._show_reason)
        paste = quiet_button(
            self.tr("Paste lines"),
            self,
            tip=self.tr(
                "Add a credit for each line of the clipboard, such as “Editing: Name, Name”"
            ),
        )
        paste.clicked.connect(self._paste_clipboard)
        foot = QHBoxLayout()
        foot.addWidget(self._hint, 1)
        self.body.addLayout(foot)
        self.add_action(self.accept_all, paste)

    # What the columns show

    def _is_unknown(self, row: Any) -> bool:  # noqa: ANN401 -- a credit
        return not row.role

    def _show_role(self, row: Any) -> str:  # noqa: ANN401
        if row.role:
            return role_label(row.role, self._language, plural=False)
        if row.suggested_role:
            guess = role_label(row.suggested_role, self._language, plural=False)
            return self.tr("Unknown – {role}?").format(role=guess)
        return self.tr("Unknown")

    def _role_words(self, row: Any) -> str:  # noqa: ANN401
        key = row.role or row.suggested_role
        return role_label(key, self._language, plural=False) if key else ""

    def _role_tip(self, row: Any) -> str:  # noqa: ANN401
        if row.role or not row.suggested_role:
            return self._source(row)
        said = self.tr("Ctrl+Enter accepts what is suggested: {reason}")
        return said.format(reason=say_reason(row.suggested_because))

    def _show_reason(self, current: QModelIndex) -> None:
        """Tell below the table why a role is suggested for the current row."""
        row = self.table.rows.row_at(current)
        said = self._said
        if row is not None and row.suggested_role and not row.role:
            said = self.tr("Ctrl+Enter accepts {role}: {reason}").format(
                role=role_label(row.suggested_role, self._language, plural=False),
                reason=say_reason(row.suggested_because) or self.tr("no reason was noted"),
            )
        self._hint.setText(said)
        self._hint.setVisible(bool(said))

    @staticmethod
    def _as_credited(row: Any) -> str:  # noqa: ANN401
        return str(row.as_credited)

    def _name(self, row: Any) -> str:  # noqa: ANN401
        """Return the name as credited, and the form that prints where it is another."""
        snapshot = self._snapshot
        printed = snapshot.credited_name(row) if snapshot is not None else ""
        if snapshot is not None and is_printed_as_exception(snapshot, row):
            return self.tr("{credited} · printed as credited").format(credited=row.as_credited)
        if not row.as_credited or printed in {"", row.as_credited}:
            return str(row.as_credited or printed)
        return self.tr("{credited} · prints as {name}").format(
            credited=row.as_credited, name=printed
        )

    @staticmethod
    def _character(row: Any) -> str:  # noqa: ANN401
        return str(row.character)

    def _source(self, row: Any) -> str:  # noqa: ANN401
        if self._snapshot is None:
            return ""
        owner = row.person_id or row.company_id
        said = who_is(self._snapshot, owner) if owner else ""
        noted = provenance_of(self._snapshot, [row.id])
        return "\n".join(filter(None, (said, source_tip(self._snapshot, noted))))

    def _roles(self) -> "Sequence[AnyOffer]":
        return role_offers(spoken_here(self._snapshot))

    def _people(self) -> "Sequence[AnyOffer]":
        return people_names(self._snapshot)

    # Showing

    @override
    def show_film(self, snapshot: Snapshot, film: Film) -> None:
        self._snapshot = snapshot
        rows = snapshot.credits_of(film.id)
        self.table.show_rows(rows, film.id)
        guessed = sum(bool(row.suggested_role) and not row.role for row in rows)
        self.accept_all.setVisible(guessed > 0)
        self.accept_all.setText(self.tr("Accept {count} suggested roles").format(count=guessed))
        unknown = sum(not row.role for row in rows)
        self._said = (
            self.tr("{count} without a role. Ctrl+Enter accepts the suggestion.")
            if guessed
            else self.tr("{count} without a role. Press Enter to say what they did.")
        ).format(count=unknown)
        if not unknown:
            self._said = ""
        self._show_reason(self.table.currentIndex())

    @override
    def place_of(self, field: QWidget) -> Place | None:
        if field is self.table or self.table.isAncestorOf(field):
            return self.place_in(self.table, "credit", name="as_credited")
        return None

    @override
    def focus_place(self, place: Place) -> bool:
        if place.kind == "credit":
            field = "name" if place.field == "as_credited" else place.field
            return self.table.choose(place.id, field or "role")
        if place.kind == "film" and place.field in {"credits", "credit", "role"}:
            self.table.setFocus()
            return True
        return False

    # Acting

    def _change(self, row_id: str, key: str, text: str) -> None:
        credit_id = CreditId(row_id)
        change: Any
        if key == "role":
            change = partial(assign_role, credit_ids=[credit_id], role=role_of(text))
        elif key == "name":
            if not text.strip():
                said = self.tr("A credit needs a name. Type one, or press Delete on the row.")
                self.table.rows.refuse(row_id, key, said)
                return
            change = partial(rename_credit, credit_id=credit_id, name=text)
        else:
            change = partial(change_credit, credit_id=credit_id, character=text)
        self.act(self.tr("Change credit"), change, field=self.table.cell(row_id, key))

    def _add(self, typed: dict[str, str]) -> None:
        if not typed["name"].strip():
            return  # the role waits for its name
        before = self.table.rows.blank_before
        self.table.rows.forget_blank()
        self.act(
            self.tr("Add credit"),
            partial(
                insert_credit,
                film_id=self.film_id,
                name=typed["name"],
                role=role_of(typed["role"]),
                character=typed["character"],
                before=before,
            ),
        )

    def paste(self, text: str) -> None:
        """Add a credit for each name on each line, where the empty row stands."""
        lines = self._suggested(read_credit_lines(text))
        if lines:
            before = self.table.rows.blank_before
            self.act(
                self.tr("Paste credits"),
                partial(add_credit_lines, film_id=self.film_id, lines=lines, before=before),
            )
        else:
            self.message.emit(self.tr("There is no text to paste."))

    def _suggested(self, read: Sequence[ReadLine]) -> list[CreditLine]:
        """Return lines with what may be the role of those that state none."""
        without = [line for line in read if line.role is None and not line.nearly]
        guesses = dict(zip(map(id, without), self._guesses(without), strict=True))
        lines = []
        for line in read:
            role, reason = guesses.get(id(line), ("", ""))
            if line.nearly:
                label = role_label(line.nearly, self._language, plural=False)
                said = self.tr("“{written}” is one slip of typing away from “{role}”.")
                role, reason = line.nearly, said.format(written=line.label, role=label)
            lines.append(CreditLine(line.role, line.names, role, reason))
        return lines

    def _guesses(self, without: Sequence[ReadLine]) -> list[tuple[str, str]]:
        snapshot = self._snapshot
        if not without or snapshot is None:
            return []
        directors = [credit.as_credited for credit in snapshot.directors_of(self.film_id)]
        text = " ".join(text.body for text in snapshot.texts_of_film(self.film_id))
        names = [split_names(", ".join(line.names)) for line in without]
        return suggest_roles(names, directors, text)

    def _paste_clipboard(self) -> None:
        self.paste(QGuiApplication.clipboard().text())

    def _accept_chosen(self) -> None:
        self._accept_ids(self.table.chosen_ids())

    def _accept_all(self) -> None:
        self._accept_ids(self.table.rows.ids())

    def _accept_ids(self, ids: Sequence[str]) -> None:
        snapshot = self._snapshot
        if snapshot is None:
            return
        rows = (snapshot.credits.get(row_id) for row_id in ids)
        wanted = [row.id for row in rows if row and not row.role and row.suggested_role]
        if wanted:
            label = self.tr("Accept suggested roles") if len(wanted) > 1 else self.tr("Accept role")
            self.act(label, partial(accept_roles, credit_ids=wanted))

    def _print_chosen(self, prints: str) -> None:
        """Say under which name the selected credits print; nothing leaves it to the house."""
        ids = [CreditId(row_id) for row_id in self.table.chosen_ids()]
        if ids:
            change = partial(print_credit, credit_ids=ids, prints=prints)
            self.act(self.tr("Change which name prints"), change)

    def _reorder(self, ids: list[str]) -> None:
        self.act(
            self.tr("Reorder credits"),
            partial(reorder_credits, credit_ids=[CreditId(row_id) for row_id in ids]),
        )

    def _remove(self, ids: list[str]) -> None:
        label = self.tr("Remove credits") if len(ids) > 1 else self.tr("Remove credit")
        self.act(label, partial(_delete_credits, ids=[CreditId(row_id) for row_id in ids]))
