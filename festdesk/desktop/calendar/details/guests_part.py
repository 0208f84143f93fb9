"""Guests of a screening: completed from the people of the edition, with part, role and order."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from festdesk.base.findings import Place
from festdesk.base.text import fold, tidy_line
from festdesk.desktop.calendar.details.chosen import Chosen
from festdesk.desktop.calendar.details.part import Part, show_note
from festdesk.desktop.phrases import say
from festdesk.desktop.widgets.growing_table import GrowingTable, TableProblem
from festdesk.desktop.widgets.people import people_names
from festdesk.desktop.widgets.rows_model import RowColumn, RowsModel
from festdesk.desktop.widgets.screening_words import presence_in_words
from festdesk.desktop.widgets.sections import muted, quiet_button
from festdesk.editing.guests import (
    add_guest,
    add_new_guest,
    change_guest,
    order_guests,
    remove_guests,
    replace_guest,
)
from festdesk.screenings.tables import Presence

if TYPE_CHECKING:
    from festdesk.base.offers import AnyOffer
    from festdesk.desktop.bridge import Desk
    from festdesk.snapshot import Snapshot


class GuestsPart(Part):
    """A row for each guest; a name that is likely known in another spelling is asked about."""

    def __init__(self, desk: "Desk", parent: QWidget) -> None:
        super().__init__(desk, self.tr("Guests"), parent)
        self._asked: dict[str, str] = {}  # what was typed of the guest who is asked about
        columns = (
            RowColumn("name", self.tr("Name"), self._name, 5, offer=self._people),
            RowColumn(
                "presence",
                self.tr("Comes for"),
                self._presence_words,
                4,
                choices=_presences,
                value=self._presence,
                is_muted=self._comes_for_all,
            ),
            RowColumn("role", self.tr("Role"), self._role, 4, offer=self._roles),
        )
        model = RowsModel(columns, self, blank=self.tr("Add…"), is_ordered=True)
        self.table = GrowingTable(self.tr("Guests"), model, self)
        self.table.setObjectName("guests")
        self.table.horizontalHeader().setAccessibleName(self.tr("Guests"))
        model.edited.connect(self._change)
        model.added.connect(self._add)
        model.reordered.connect(self._order)
        self.table.removal_wanted.connect(self._remove)
        self._question = self.note("warning")
        self.is_known = quiet_button("", self)
        self.is_known.clicked.connect(self._take_known)
        self.is_new = quiet_button(self.tr("A new person"), self)
        self.is_new.clicked.connect(self._take_new)
        answers = QHBoxLayout()
        answers.setContentsMargins(0, 0, 0, 0)
        answers.addWidget(self.is_known)
        answers.addWidget(self.is_new)
        answers.addStretch(1)
        self._answers = QWidget(self)
        self._answers.setLayout(answers)
        self._answers.hide()
        self._one_at_a_time = muted(
            self.tr("Guests are written for one screening at a time."), self
        )
        self._one_at_a_time.setWordWrap(True)
        self.add_whole(
            self.table,
            TableProblem(self.table, self),
            self._question,
            self._answers,
            self._one_at_a_time,
        )

    # Cells

    def _snapshot(self) -> "Snapshot | None":
        return self.chosen.snapshot if self.chosen is not None else None

    def _name(self, row: Any) -> str:  # noqa: ANN401 -- a guest of a screening
        snapshot = self._snapshot()
        return snapshot.person_name(row.person_id) if snapshot is not None else ""

    def _presence(self, row: Any) -> str:  # noqa: ANN401
        snapshot = self._snapshot()
        part = snapshot.part_of_guest(row) if snapshot is not None else None
        return part.presence if part is not None else str(Presence.BOTH)

    def _presence_words(self, row: Any) -> str:  # noqa: ANN401
        return presence_in_words(self._presence(row))

    def _comes_for_all(self, row: Any) -> bool:  # noqa: ANN401
        return self._presence(row) == Presence.BOTH

    def _role(self, row: Any) -> str:  # noqa: ANN401
        snapshot = self._snapshot()
        part = snapshot.part_of_guest(row) if snapshot is not None else None
        return part.role if part is not None else ""

    def _people(self) -> "Sequence[AnyOffer]":
        return people_names(self._snapshot())

    def _roles(self) -> Sequence[str]:
        """Return the roles written so far, then the usual ones."""
        snapshot = self._snapshot()
        used = snapshot.table("guestpart").values() if snapshot is not None else ()
        usual = (
            self.tr("Moderator"),
            self.tr("Interpreter"),
            self.tr("Director"),
            self.tr("Speaker"),
            self.tr("Musician"),
        )
        found: dict[str, str] = {}
        for role in (*sorted(row.role for row in used), *usual):
            if role:
                found.setdefault(fold(role), role)
        return tuple(found.values())

    # Showing

    @override
    def show_chosen(self, chosen: Chosen) -> None:
        is_other = self.chosen is None or self.chosen.ids != chosen.ids
        self.chosen = chosen
        if is_other:
            self._ask_nothing()
        self.table.setVisible(not chosen.is_several)
        self._one_at_a_time.setVisible(chosen.is_several)
        if not chosen.is_several:
            guests = chosen.snapshot.guests_of(chosen.first.id)
            self.table.show_rows(guests, chosen.first.id)

    @override
    def commit(self) -> None:
        self.table.commit()

    def place_of(self, field: QWidget) -> Place | None:
        """Return the place of a field of the table of guests."""
        is_here = field is self.table or self.table.isAncestorOf(field)
        if not is_here or self.chosen is None:
            return None
        return Place("screening", self.chosen.first.id, "guests")

    # Acting

    def _change(self, row_id: str, key: str, text: str) -> None:
        if key == "name":
            self._name_typed(row_id, {"name": text})
            return
        if key == "role":
            self._act(row_id, key, partial(change_guest, guest_id=row_id, role=text))
        else:
            self._act(row_id, key, partial(change_guest, guest_id=row_id, presence=text))

    def _add(self, typed: dict[str, str]) -> None:
        if typed["name"].strip():
            self._name_typed("", typed)

    def _name_typed(self, row_id: str, typed: dict[str, str]) -> None:
        """Expect somebody, or ask first where the name is new and yet likely known."""
        if not tidy_line(typed["name"]):
            self.table.rows.forget_typing()
            return
        known = self._likely(typed["name"])
        if known:
            self._asked = {"row": row_id, "known": known, **typed}
            words = self.tr("Nobody is called “{name}” yet. Is it {known}?")
            show_note(self._question, [words.format(name=typed["name"], known=known)])
            self.is_known.setText(known.replace("&", "&&"))
            self.is_known.setAccessibleName(known)
            self._answers.show()
            self.is_known.setFocus()
            return
        self._expect(row_id, typed, typed["name"], is_new=False)

    def _likely(self, name: str) -> str:
        """Return who is likely meant by a name that nobody has; nothing where it is known."""
        from festdesk.people.names import likely_same_person  # noqa: PLC0415 -- slow import

        snapshot = self._snapshot()
        if snapshot is None:
            return ""
        wanted = fold(tidy_line(name))
        near = ""
        for form in snapshot.table("nameform").values():
            if form.person_id is None:
                continue
            if fold(form.text) == wanted:
                return ""
            if not near and likely_same_person(form.text, name):
                near = snapshot.person_name(form.person_id)
        return near

    def _take_known(self) -> None:
        asked = self._asked
        self._ask_nothing()
        self._expect(asked["row"], asked, asked["known"], is_new=False)

    def _take_new(self) -> None:
        asked = self._asked
        self._ask_nothing()
        self._expect(asked["row"], asked, asked["name"], is_new=True)

    def _ask_nothing(self) -> None:
        if self.is_known.hasFocus() or self.is_new.hasFocus():
            self.table.setFocus()
        self._asked = {}
        show_note(self._question, [])
        self._answers.hide()

    def _expect(self, row_id: str, typed: dict[str, str], name: str, *, is_new: bool) -> None:
        if self.chosen is None:
            return
        if row_id:
            self._act(row_id, "name", partial(replace_guest, guest_id=row_id, name=name))
            return
        expect = add_new_guest if is_new else add_guest
        act = partial(
            expect,
            screening_id=self.chosen.first.id,
            name=name,
            presence=typed.get("presence") or str(Presence.BOTH),
            role=typed.get("role", ""),
        )
        self.table.rows.forget_blank()
        self._act("", "name", act)

    def _act(self, row_id: str, key: str, act: Any) -> None:  # noqa: ANN401 -- a change
        self.desk.act(self.tr("Change guests"), act, None, partial(self._refuse_cell, row_id, key))

    def _refuse_cell(self, row_id: str, key: str, problem: Any) -> None:  # noqa: ANN401
        self.table.rows.refuse(row_id, key, say(problem))

    def _order(self, ids: list[str]) -> None:
        self._act("", "name", partial(order_guests, guest_ids=ids))

    def _remove(self, ids: list[str]) -> None:
        self._act("", "name", partial(remove_guests, guest_ids=ids))


def _presences() -> list[tuple[str, str]]:
    return [(str(presence), presence_in_words(presence)) for presence in reversed(Presence)]
