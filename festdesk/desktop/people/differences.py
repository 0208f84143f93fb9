"""In what two people, or two companies, differ, and what is taken of it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from festdesk.base.countries import country_name
from festdesk.base.ids import CompanyId, PersonId
from festdesk.base.languages import language_name
from festdesk.base.wording import sentence
from festdesk.desktop.people.lines import Kind
from festdesk.desktop.phrases import say, user_language
from festdesk.desktop.widgets.card_words import text_name
from festdesk.editing.merging import Keep
from festdesk.editing.merging_people import (
    COMPANY_COLUMNS,
    PERSON_COLUMNS,
    MergeChoices,
    proposed_of,
)

if TYPE_CHECKING:
    from festdesk.snapshot import Snapshot

translate = QCoreApplication.translate

_LABELS = {
    "sort_name": sentence("Merge", "Sorts as"),
    "born_year": sentence("Merge", "Year of birth"),
    "born_place": sentence("Merge", "Place of birth"),
    "died_year": sentence("Merge", "Year of death"),
    "died_place": sentence("Merge", "Place of death"),
    "note": sentence("Merge", "Note"),
    "country": sentence("Merge", "Country"),
    "address": sentence("Merge", "Address"),
    "email": sentence("Merge", "E-mail"),
    "phone": sentence("Merge", "Telephone"),
    "website": sentence("Merge", "Website"),
}
_MOST_TITLES = 6


@dataclass(frozen=True, slots=True)
class Difference:
    """A field in which two differ: what each of them says, and what may be done about it."""

    key: tuple[str, ...]  # "name"; "column", its name; "text", kind, language; "entries"
    label: str
    kept: str
    other: str
    may_be_both: bool
    proposed: Keep


def differences(snapshot: "Snapshot", kind: Kind, kept: str, other: str) -> list[Difference]:
    """Return in what two differ, in the order of the page; what none of them has is left out."""
    found = list(_name(snapshot, kind, kept, other))
    found += _columns(snapshot, kind, kept, other)
    if kind == Kind.PEOPLE:
        found += _texts(snapshot, PersonId(kept), PersonId(other))
        found += _entries(snapshot, PersonId(kept), PersonId(other))
    return found


def choices_of(chosen: Iterable[tuple[Difference, Keep]]) -> MergeChoices:
    """Return what was chosen as the act takes it."""
    name, entries = Keep.KEPT, Keep.BOTH
    columns: dict[str, Keep] = {}
    texts: dict[tuple[str, str], Keep] = {}
    for difference, keep in chosen:
        what, *names = difference.key
        if what == "name":
            name = keep
        elif what == "entries":
            entries = keep
        elif what == "column":
            columns[names[0]] = keep
        else:
            texts[names[0], names[1]] = keep
    return MergeChoices(name, columns, texts, entries)


def name_of(snapshot: "Snapshot", kind: Kind, owner_id: str) -> str:
    """Return the printed name of a person or a company."""
    if kind == Kind.PEOPLE:
        return snapshot.person_name(PersonId(owner_id))
    return snapshot.company_name(CompanyId(owner_id))


def _name(snapshot: "Snapshot", kind: Kind, kept: str, other: str) -> Iterator[Difference]:
    names = [name_of(snapshot, kind, owner_id) for owner_id in (kept, other)]
    if names[0] != names[1]:
        label = translate("Merge", "Printed name")
        yield Difference(
            ("name",), label, names[0], names[1], may_be_both=False, proposed=Keep.KEPT
        )


def _columns(snapshot: "Snapshot", kind: Kind, kept: str, other: str) -> Iterator[Difference]:
    people = kind == Kind.PEOPLE
    table = snapshot.table("person" if people else "company")
    rows = table[kept], table[other]
    for column in PERSON_COLUMNS if people else COMPANY_COLUMNS:
        values = [getattr(row, column) for row in rows]
        if values[0] == values[1] or not any(values):
            continue
        said = [str(value or "") for value in values]
        if column == "country":
            said = [country_name(code, user_language()) if code else "" for code in said]
        joins = column == "note"
        yield Difference(
            ("column", column),
            say(_LABELS[column]),
            said[0],
            said[1],
            may_be_both=joins and all(said),
            proposed=proposed_of(values[0], values[1], joins=joins),
        )


def _texts(snapshot: "Snapshot", kept: PersonId, other: PersonId) -> Iterator[Difference]:
    texts = [
        {(text.kind, text.language): text.body for text in snapshot.texts_of_person(person_id)}
        for person_id in (kept, other)
    ]
    order = {language: number for number, language in enumerate(snapshot.languages)}
    keys = dict.fromkeys((*texts[0], *texts[1]))
    for key in sorted(keys, key=lambda key: (key[0], order.get(key[1], len(order)))):
        said = [bodies.get(key, "") for bodies in texts]
        if said[0] == said[1]:
            continue
        label = translate("Merge", "{text}, {language}").format(
            text=text_name(snapshot, key[0]), language=language_name(key[1], user_language())
        )
        yield Difference(
            ("text", *key),
            label,
            said[0],
            said[1],
            may_be_both=all(said),
            proposed=proposed_of(said[0], said[1]),
        )


def _entries(snapshot: "Snapshot", kept: PersonId, other: PersonId) -> Iterator[Difference]:
    said = [_filmography(snapshot, person_id) for person_id in (kept, other)]
    if said[1]:
        label = translate("Merge", "Filmography")
        yield Difference(
            ("entries",), label, said[0], said[1], may_be_both=True, proposed=Keep.BOTH
        )


def _filmography(snapshot: "Snapshot", person_id: PersonId) -> str:
    entries = snapshot.entries_of(person_id)
    titles = [
        " ".join(filter(None, (str(entry.year or ""), found[0].text if found else "")))
        for entry in entries[:_MOST_TITLES]
        for found in (snapshot.titles_of_entry(entry.id),)
    ]
    if len(entries) > _MOST_TITLES:
        titles.append("…")
    if not titles:
        return ""
    counted = translate("Merge", "Entries: {count}").format(count=len(entries))
    return f"{counted}: {'; '.join(titles)}"
