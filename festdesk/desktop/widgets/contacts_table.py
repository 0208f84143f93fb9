"""Whom to ask, of a film or at a company: a table edited in place, for the house alone."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from festdesk.desktop.phrases import say
from festdesk.desktop.widgets.growing_table import GrowingTable
from festdesk.desktop.widgets.rows_model import RowColumn, RowsModel
from festdesk.editing.releases import (
    add_contact,
    change_contact,
    delete_contacts,
    reorder_contacts,
)
from festdesk.films.releases import doubt_email, doubt_phone
from festdesk.films.tables import Contact

if TYPE_CHECKING:
    from festdesk.base.errors import KnownError
    from festdesk.desktop.bridge import Desk


def _plain(key: str) -> Any:  # noqa: ANN401 -- a function of a contact
    def _show(row: Contact) -> str:
        return str(getattr(row, key))

    return _show


class ContactsTable(GrowingTable):
    """Name, function, e-mail, telephone and note of each contact; `owner` is a column of theirs."""

    message = Signal(str)  # what is doubtful of what was typed

    def __init__(self, desk: "Desk", owner: str, name: str, parent: QWidget) -> None:
        self._desk = desk
        self._owner = owner
        self._owner_id = ""
        translate = QCoreApplication.translate
        model = RowsModel(
            (
                RowColumn("name", translate("ContactsTable", "Name"), _plain("name"), 5),
                RowColumn(
                    "function", translate("ContactsTable", "Function"), _plain("function"), 4
                ),
                RowColumn("email", translate("ContactsTable", "E-mail"), _plain("email"), 7),
                RowColumn("phone", translate("ContactsTable", "Telephone"), _plain("phone"), 5),
                RowColumn("note", translate("ContactsTable", "Note"), _plain("note"), 5),
            ),
            parent,
            blank=translate("ContactsTable", "Add a contact"),
            is_ordered=True,
        )
        super().__init__(name, model, parent)
        model.edited.connect(self._change)
        model.added.connect(self._add)
        model.reordered.connect(self._reorder)
        self.removal_wanted.connect(self._remove)

    def show_contacts(self, contacts: Sequence[Contact], owner_id: str) -> None:
        """Show whom to ask of one film or company."""
        self._owner_id = owner_id
        self.show_rows(contacts)

    def _doubt(self, key: str, text: str) -> None:
        doubts = {"email": doubt_email, "phone": doubt_phone}
        doubt = doubts.get(key)
        said = doubt(text.strip()) if doubt is not None else None
        if said is not None:
            self.message.emit(say(said, text=text.strip()))

    def _change(self, row_id: str, key: str, text: str) -> None:
        self._doubt(key, text)
        values: dict[str, Any] = {key: text}
        act = partial(change_contact, contact_id=row_id, **values)
        self._desk.act(self.tr("Change contact"), act, None, self._put_back)

    def _put_back(self, _problem: "KnownError") -> None:
        self.rows.forget_typing()

    def _add(self, typed: dict[str, str]) -> None:
        given: dict[str, Any] = {key: text for key, text in typed.items() if text.strip()}
        if not given:
            return
        for key, text in given.items():
            self._doubt(key, text)
        self.rows.forget_blank()
        act = partial(add_contact, owner=self._owner, owner_id=self._owner_id, **given)
        self._desk.act(self.tr("Add contact"), act)

    def _reorder(self, ids: list[str]) -> None:
        self._desk.act(self.tr("Reorder contacts"), partial(reorder_contacts, ids=ids))

    def _remove(self, ids: list[str]) -> None:
        self._desk.act(self.tr("Remove contact"), partial(delete_contacts, ids=ids))
