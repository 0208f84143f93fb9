"""Rows, values and moments in words, by what the edition holds now."""

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

from festdesk.base.ids import BlockId, CompanyId, EntryId, FilmId, PersonId, StrandId
from festdesk.base.text import shorten
from festdesk.checks.cards.required import uses
from festdesk.checks.subjects import film_name, screening_name
from festdesk.desktop.phrases import SHORT_DAY_AND_YEAR, quoted, say, say_day
from festdesk.desktop.widgets.book_words import part_in_words, product_in_words
from festdesk.desktop.widgets.card_words import text_name
from festdesk.desktop.widgets.row_labels import column_label, thing_label
from festdesk.desktop.widgets.value_words import BY_COLUMN
from festdesk.snapshot import Snapshot

translate = QCoreApplication.translate
Facts = Mapping[str, object]

_LONGEST_NAME = 60
_MINUTE_FORM = QLocale.FormatType.ShortFormat


# Moments


def moment_in_words(moment: datetime) -> str:
    """Return a moment on the user's own clock; of today only the time."""
    local = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    if local.date() == QDate.currentDate():
        return QLocale().toString(local.time(), _MINUTE_FORM)
    return QLocale().toString(local, _MINUTE_FORM)


# Values


def value_in_words(snapshot: Snapshot, table: str, column: str, value: object) -> str:
    """Return a value as the card shows it; nothing for none."""
    if value is None or value in {"", ()}:
        return ""
    named = _named(snapshot, column, value)
    if named is not None:
        return named
    of_edition = _OF_EDITION.get((table, column))
    known = BY_COLUMN.get((table, column)) or BY_COLUMN.get(("", column))
    known = partial(of_edition, snapshot) if of_edition is not None else known
    if known is not None:
        return known(value)
    if isinstance(value, bool):
        return translate("History", "Yes") if value else translate("History", "No")
    if isinstance(value, tuple):
        return ", ".join(str(word) for word in value)
    return _day_or_time(value) if isinstance(value, date) else str(value)


def _card_field(snapshot: Snapshot, key: str) -> str:
    use = uses(snapshot).get(key)
    return say(use.field.told) if use is not None else key


def _own_kind(snapshot: Snapshot, kind_id: str) -> str:
    kind = snapshot.table("owntextkind").get(kind_id)
    return text_name(snapshot, kind.key) if kind is not None else ""


# What the edition itself has named.
_OF_EDITION: Mapping[tuple[str, str], Callable[[Snapshot, str], str]] = {
    ("text", "kind"): text_name,
    ("textreview", "kind"): text_name,
    ("textstyling", "kind"): text_name,
    ("owntextkind", "key"): text_name,
    ("owntextname", "kind_id"): _own_kind,
    ("fieldrule", "field"): _card_field,
}


def _day_or_time(value: date) -> str:
    if isinstance(value, datetime):
        if value.tzinfo is not None:
            return moment_in_words(value.astimezone(UTC))
        return f"{say_day(value)} {value:%H:%M}"
    return say_day(value, SHORT_DAY_AND_YEAR)


def _named(snapshot: Snapshot, column: str, value: object) -> str | None:
    """Return the name of what a row names; what is gone since is said to be."""
    table = _NAMED.get(column)
    if table is None:
        return None
    row_id = str(value)
    if row_id not in snapshot.table(table):
        return translate("History", "(removed since)")
    return name_of_row(snapshot, table, row_id)


_NAMED = {
    "film_id": "film",
    "person_id": "person",
    "speaker_id": "person",
    "company_id": "company",
    "venue_id": "venue",
    "strand_id": "strand",
    "block_id": "block",
}


def name_of_row(snapshot: Snapshot, table: str, row_id: str) -> str:
    """Return the name of a film, person, company, venue, strand, block or screening there is."""
    first = snapshot.languages[0]
    names: Mapping[str, Callable[[Any], str]] = {
        "film": lambda id_: film_name(snapshot, FilmId(id_)),
        "person": lambda id_: snapshot.person_name(PersonId(id_)),
        "company": lambda id_: snapshot.company_name(CompanyId(id_)),
        "venue": lambda id_: str(snapshot.table("venue")[id_].name),
        "strand": lambda id_: snapshot.strand_name(StrandId(id_), first),
        "block": lambda id_: snapshot.block_name(BlockId(id_), first),
        "screening": lambda id_: screening_name(snapshot, id_),
        "filmographyentry": lambda id_: _entry_name(snapshot, id_),
        "book": lambda id_: product_in_words(snapshot.table("book")[id_].product),
        "bookpart": lambda id_: _part_name(snapshot, id_),
    }
    name = names.get(table)
    return name(row_id) if name is not None and row_id in snapshot.table(table) else ""


def _entry_name(snapshot: Snapshot, entry_id: str) -> str:
    titles = snapshot.titles_of_entry(EntryId(entry_id))
    return quoted(titles[0].text) if titles else ""


def _part_name(snapshot: Snapshot, part_id: str) -> str:
    part = snapshot.table("bookpart")[part_id]
    book = name_of_row(snapshot, "book", part.book_id)
    kind = part_in_words(part.kind)
    return f"{book} · {kind}" if book else kind


# Rows


def row_in_words(snapshot: Snapshot, table: str, row_id: str, facts: Facts) -> str:
    """Return what a row is called: the card it is on, what it is, and which one."""
    thing = thing_in_words(snapshot, table, row_id, facts)
    owner = owner_in_words(snapshot, table, facts)
    return f"{owner} · {thing}" if owner and table != "film" else thing


def thing_in_words(snapshot: Snapshot, table: str, row_id: str, facts: Facts) -> str:
    """Return what a row is and which one, without the card it is on."""
    own = _own_name(snapshot, table, row_id, facts)
    if own and table in {"film", "text"}:
        return own
    return f"{thing_label(table)} {own}" if own else thing_label(table)


def place_in_words(snapshot: Snapshot, table: str, row_id: str, *, within: str = "") -> str:
    """Return where something is: its card, or what it is of the one that is named `within`.

    Of a row that is gone only its kind is told.
    """
    row = snapshot.table(table).get(row_id)
    if row is None:
        return thing_label(table)
    facts = dict(row._mapping)  # noqa: SLF001 -- a row's public mapping
    name = row_in_words(snapshot, table, row_id, facts)
    if within:
        return thing_label(table) if name == within else name.removeprefix(f"{within} · ")
    return owner_in_words(snapshot, table, facts) or name


def _own_name(snapshot: Snapshot, table: str, row_id: str, facts: Facts) -> str:
    if table == "text":
        parts = ("kind", "language")
        return ", ".join(value_in_words(snapshot, table, part, facts.get(part)) for part in parts)
    named = name_of_row(snapshot, table, row_id)
    column = _TELLING.get(table)
    words = value_in_words(snapshot, table, column, facts.get(column)) if column else ""
    return named or (quoted(shorten(words, _LONGEST_NAME)) if words else "")


# The column by which one row is told from its siblings.
_TELLING = {
    "title": "text",
    "credit": "as_credited",
    "award": "prize",
    "presstext": "headline",
    "identifier": "scheme",
    "release": "kind",
    "contact": "name",
    "fieldrule": "field",
    "owntextkind": "key",
    "owntextname": "name",
    "nameform": "text",
    "runningtime": "seconds",
    "source": "name",
    "venue": "name",
    "screening": "starts_at",
    "stillperson": "person_id",
    "screeningguest": "person_id",
    "filmographyentry": "year",
}


def owner_in_words(snapshot: Snapshot, table: str, facts: Facts) -> str:
    """Return whose a row is, as far as that is still there."""
    for column, owner in _OWNERS:
        row_id = facts.get(column)
        if row_id is None or (table, column) in _NO_OWNERS:
            continue
        row = snapshot.table(owner).get(str(row_id))
        if owner == "still" and row is not None:
            facts_of_still = {"film_id": row.film_id, "person_id": row.person_id}
            above = owner_in_words(snapshot, "still", facts_of_still)
            return f"{above} · {thing_label('still')}" if above else thing_label("still")
        if row is None:
            return thing_label(owner)
        return name_of_row(snapshot, owner, str(row_id))
    return ""


_OWNERS = (
    ("part_id", "bookpart"),
    ("entry_id", "filmographyentry"),
    ("still_id", "still"),
    ("screening_id", "screening"),
    ("block_id", "block"),
    ("strand_id", "strand"),
    ("film_id", "film"),
    ("person_id", "person"),
    ("company_id", "company"),
    ("book_id", "book"),
)
# What these name is no owner of theirs.
_NO_OWNERS = {
    ("film", "strand_id"),
    ("credit", "person_id"),
    ("filmographyentry", "film_id"),
    ("screening", "block_id"),
    ("release", "company_id"),
    ("bookpart", "book_id"),
}


def field_in_words(snapshot: Snapshot, table: str, row_id: str, column: str, facts: Facts) -> str:
    """Return what a field is called, such as “Stalker” · Year."""
    row = row_in_words(snapshot, table, row_id, facts)
    return f"{row} · {column_label(table, column)}" if column else row
