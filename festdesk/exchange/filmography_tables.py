"""Filmographies as a table, an entry a row: CSV that is read back as the same entries."""

import csv
import io
import re
from collections.abc import Iterable, Sequence

from festdesk.base.formulas import formula_apart
from festdesk.base.ids import PersonId
from festdesk.base.text import fold
from festdesk.filmographies.entries import qualifier_in_words
from festdesk.filmographies.reading.columns import BETWEEN, CARD, HEADS, PERSON, title_head
from festdesk.filmographies.reading.titles import ORDER
from festdesk.filmographies.tables import EntryTrait, FilmographyEntry
from festdesk.films.titles import printed_title
from festdesk.snapshot import Snapshot

_LINES = re.compile(r"[\r\n]+")


def as_csv(snapshot: Snapshot, people: Sequence[PersonId], language: str) -> bytes:
    """Return the entries of people as CSV (RFC 4180) in UTF-8 with a byte order mark.

    Titles have a column for each kind and language that occurs; two of one kind stand on two lines
    of their cell. A text that a spreadsheet would take for a formula gets an apostrophe before it.
    """
    entries = [entry for person_id in people for entry in snapshot.entries_of(person_id)]
    kinds = _title_columns(snapshot, entries)
    heads = list(HEADS.values())
    place = heads.index(HEADS["title"]) + 1
    heads[place:place] = [title_head(kind, of_language) for kind, of_language in kinds]
    stream = io.StringIO(newline="")
    writer = csv.writer(stream)
    writer.writerow(heads)
    for entry in entries:
        cells = _cells(snapshot, entry, language)
        for kind, of_language in kinds:
            cells[title_head(kind, of_language)] = "\n".join(
                title.text
                for title in snapshot.titles_of_entry(entry.id)
                if (title.kind, title.language) == (kind, of_language)
            )
        writer.writerow(formula_apart(cells.get(head, "")) for head in heads)
    return b"\xef\xbb\xbf" + stream.getvalue().encode("utf-8", "replace")


def people_with_entries(snapshot: Snapshot) -> list[PersonId]:
    """Return the people who have a filmography, by the form under which their name sorts."""
    people = {entry.person_id for entry in snapshot.entries.values()}
    return sorted(people, key=lambda one: (fold(_sort_name(snapshot, one)), one))


def _sort_name(snapshot: Snapshot, person_id: PersonId) -> str:
    return snapshot.people[person_id].sort_name or snapshot.person_name(person_id)


def _title_columns(
    snapshot: Snapshot, entries: Iterable[FilmographyEntry]
) -> list[tuple[str, str]]:
    """Return the kinds and languages of the titles that occur, in the order of print."""
    order = [str(kind) for kind in ORDER]
    found = {
        (str(title.kind), title.language)
        for entry in entries
        for title in snapshot.titles_of_entry(entry.id)
    }
    return sorted(found, key=lambda one: (order.index(one[0]), one[1]))


def _cells(snapshot: Snapshot, entry: FilmographyEntry, language: str) -> dict[str, str]:
    """Return what stands below each head but those of the single titles."""
    trait = snapshot.trait_of_entry(entry.id) or EntryTrait(entry_id=entry.id)
    titles = snapshot.titles_of_entry(entry.id)
    kinds = [kind for kind in (entry.qualifier, *trait.further) if kind]
    values = {
        PERSON: snapshot.person_name(entry.person_id),
        "year": str(entry.year or ""),
        "until": str(entry.year_until or ""),
        "as_given": entry.year_as_given,
        "title": printed_title(titles, language),
        "kinds": BETWEEN.join(qualifier_in_words(kind, language) for kind in kinds),
        "share": entry.share,
        "episodes": trait.episodes,
        "part_of": trait.part_of,
        "co_directors": BETWEEN.join(trait.co_directors),
        "role": entry.role,
        "note": _LINES.sub(" ", entry.note),
        CARD: printed_title(snapshot.titles_of(entry.film_id), language) if entry.film_id else "",
    }
    return {HEADS[key]: value for key, value in values.items()}
