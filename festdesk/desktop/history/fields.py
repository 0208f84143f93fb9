"""Which stored field a place means: rows, columns, and what the field is called."""

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from festdesk.base.findings import Place
from festdesk.base.wording import sentence
from festdesk.desktop.phrases import say
from festdesk.desktop.widgets.row_labels import column_label
from festdesk.desktop.widgets.row_words import row_in_words, value_in_words
from festdesk.films.fields import FIELDS
from festdesk.films.identifiers import scheme_label
from festdesk.snapshot import Snapshot
from festdesk.store.past.field_history import StoredField, columns_of
from festdesk.texts.tables import SUBJECTS

# Fields of a card that are no column of it: the key of their rows, and the columns.
_OF_FILM = {
    "director": ("credit", (("role", "director"),), ("as_credited",)),
    "running_time": ("runningtime", (("is_printed", True),), ("seconds",)),
    "charge": ("cardcharge", (), ("name",)),
}
_RESPONSIBLE = sentence("History", "Responsible")
_OTHERWISE = {
    "directors": "director",
    "minutes": "running_time",
    "seconds": "running_time",
    "strand": "strand_id",
    "year_until": "year",
}
_COLUMNS = {field.key: field.columns for field in FIELDS}
_LABELS = {field.key: field.label for field in FIELDS}


class NamedField(NamedTuple):
    """A stored field and how the user calls it, as in “Stalker” · Year."""

    stored: StoredField
    name: str


def stored_field(snapshot: Snapshot, place: Place) -> NamedField | None:
    """Return the field that a place means; nothing where it means a row or what is unknown."""
    if place.field.startswith("text:"):
        _, kind, language = (*place.field.split(":"), "", "")[:3]
        return _text(snapshot, place.kind, place.id, kind, language)
    row = snapshot.table(place.kind).get(place.id)
    if row is None:
        return None
    its_own = _ITS_OWN.get((place.kind, place.field))
    if its_own is not None:
        return its_own(snapshot, row)
    if place.kind == "film":
        return _of_film(snapshot, row, _OTHERWISE.get(place.field, place.field))
    return _columns(snapshot, place.kind, row, (place.field,))


def _text(
    snapshot: Snapshot, subject: str, subject_id: str, kind: str, language: str
) -> NamedField | None:
    column = f"{subject}_id"
    if column not in SUBJECTS or not language:
        return None
    key = ((column, subject_id), ("kind", kind), ("language", language))
    return NamedField(
        StoredField("text", key, ("body",)), row_in_words(snapshot, "text", "", dict(key))
    )


def _of_text(snapshot: Snapshot, text: Any) -> NamedField | None:  # noqa: ANN401 -- a row
    subject = next(name for name in SUBJECTS if getattr(text, name))
    owner, owner_id = subject.removesuffix("_id"), getattr(text, subject)
    return _text(snapshot, owner, owner_id, text.kind, text.language)


def _printed_name(snapshot: Snapshot, person: Any) -> NamedField:  # noqa: ANN401 -- a row
    key = (("person_id", person.id), ("kind", "authority"))
    name = row_in_words(snapshot, "person", person.id, {})
    stored = StoredField("nameform", key, ("text",))
    return NamedField(stored, f"{name} · {column_label('person', 'name')}")


def _years(snapshot: Snapshot, entry: Any) -> NamedField | None:  # noqa: ANN401 -- a row
    return _columns(snapshot, "filmographyentry", entry, ("year", "year_until", "year_as_given"))


def _of_film(snapshot: Snapshot, film: Any, field: str) -> NamedField | None:  # noqa: ANN401 -- a row
    name = row_in_words(snapshot, "film", film.id, {})
    if field in _OF_FILM:
        table, key, columns = _OF_FILM[field]
        if table == "credit":
            label = value_in_words(snapshot, table, "role", "director")
        elif table == "cardcharge":
            label = say(_RESPONSIBLE)
        else:
            label = column_label(table, columns[0])
        stored = StoredField(table, (("film_id", film.id), *key), columns)
        return NamedField(stored, f"{name} · {label}")
    if field.startswith("identifier:"):
        scheme = field.partition(":")[2]
        of = (("film_id", film.id), ("scheme", scheme))
        return NamedField(
            StoredField("identifier", of, ("value",)), f"{name} · {scheme_label(scheme)}"
        )
    found = _columns(snapshot, "film", film, _COLUMNS.get(field, (field,)))
    if found is not None and field in _LABELS:
        return found._replace(name=f"{name} · {say(_LABELS[field])}")
    return found


def _title(snapshot: Snapshot, title: Any) -> NamedField | None:  # noqa: ANN401 -- a row
    owner = "film_id" if title.film_id else "entry_id"
    key = ((owner, getattr(title, owner)), ("kind", title.kind), ("language", title.language))
    stored = StoredField("title", key, ("text",))
    rows = snapshot.table("title").values()
    same = [row for row in rows if all(getattr(row, name) == value for name, value in key)]
    if len(same) > 1:  # as alternative titles are
        stored = StoredField("title", (("id", title.id),), ("text",))
    return NamedField(stored, row_in_words(snapshot, "title", title.id, dict(title._mapping)))  # noqa: SLF001 -- a row's public mapping


def _columns(
    snapshot: Snapshot,
    table: str,
    row: Any,  # noqa: ANN401 -- a row
    columns: tuple[str, ...],
) -> NamedField | None:
    if not columns or not columns_of(table).issuperset(columns):
        return None
    name = row_in_words(snapshot, table, row.id, dict(row._mapping))  # noqa: SLF001 -- a row's public mapping
    label = column_label(table, columns[0])
    return NamedField(StoredField(table, (("id", row.id),), columns), f"{name} · {label}")


def _crop(snapshot: Snapshot, still: Any) -> NamedField | None:  # noqa: ANN401 -- a row
    return _columns(snapshot, "still", still, ("focus_x_permille", "focus_y_permille"))


# Fields that are more, or other, than one column of the row that a place names.
_ITS_OWN: Mapping[tuple[str, str], Callable[[Snapshot, Any], NamedField | None]] = {
    ("still", "crop"): _crop,
    ("text", ""): _of_text,
    ("text", "body"): _of_text,
    ("title", ""): _title,
    ("title", "text"): _title,
    ("person", "name"): _printed_name,
    ("filmographyentry", "year"): _years,
}


def rows_in_words(
    snapshot: Snapshot, field: StoredField, rows: tuple[tuple[object, ...], ...]
) -> str:
    """Return what a field holds in words; nothing for nothing."""
    shown = []
    for row in rows:
        words = [
            value_in_words(snapshot, field.table, column, value)
            for column, value in zip(field.columns, row, strict=True)
        ]
        shown.append("–".join(filter(None, words)))
    return ", ".join(filter(None, shown))
