"""Filmographies as tables: what is written is read back as the same entries."""

import csv
import io
from typing import Any

import pytest

from festdesk.base.ids import PersonId
from festdesk.editing.filmographies import add_entry
from festdesk.editing.people import create_person
from festdesk.exchange.filmography_tables import as_csv, people_with_entries
from festdesk.filmographies.reading.values import EntryValue
from festdesk.intake.credit_rows import read_rows
from festdesk.intake.credit_tables import guess_columns, read_table
from festdesk.snapshot import Snapshot
from tests.builders import make_document

YEARS = ("year", "year_until")
PLAIN = (*YEARS, "year_as_given", "share", "role", "note")
ENTRIES: tuple[tuple[list[Any], dict[str, Any], dict[str, Any]], ...] = (
    ([("original", "Зеркало", "ru"), ("transliterated", "Zerkalo"), ("international", "Mirror")],
     {"year": 1975}, {}),
    ([("original", "=HYPERLINK(“x”)"), ("translated", "Die Formel", "de")],
     {"year": 1997, "year_until": 1998, "qualifier": "series", "share": "2 episodes"},
     {"episodes": "3, 5", "part_of": "The Odyssey"}),
    ([("original", "-30-"), ("alternative", "Minus dreißig"), ("alternative", "Moins trente")],
     {"year_as_given": "c. 1920", "note": "lost; found again"},
     {"further": ("short", "essay"), "co_directors": ("Anna Berg", "Mario Rossi")}),
    ([("working", "1917")], {"year": 2031, "role": "producer", "qualifier": "documentary"}, {}),
)  # fmt: skip


@pytest.fixture(scope="module")
def snapshot(tmp_path_factory: pytest.TempPathFactory) -> Snapshot:
    document = make_document(tmp_path_factory.mktemp("tables"))
    with document.edit("Fill") as session:
        person_id = create_person(session, "Maria Duval")
        for titles, values, trait in ENTRIES:
            add_entry(session, person_id, titles, trait=trait, **values)
        other = create_person(session, "Anna Berg")
        add_entry(session, other, [("original", "Ferry")], year=2001)
    found = document.snapshot()
    document.close()
    return found


def person_called(snapshot: Snapshot, name: str) -> PersonId:
    return next(one for one in snapshot.people if snapshot.person_name(one) == name)


def read_back(content: bytes) -> list[EntryValue]:
    table = read_table(content.decode("utf-8-sig"), name="films.csv")
    rows = read_rows(table, guess_columns(table))
    assert not [row for row in rows if row.entry is None or row.entry.unread]
    return [row.entry for row in rows if row.entry is not None]


@pytest.mark.parametrize("language", ["en", "de", "fr"])
def test_table_is_read_back_as_the_same_entries(snapshot: Snapshot, language: str) -> None:
    person_id = person_called(snapshot, "Maria Duval")
    content = as_csv(snapshot, [person_id], language)
    found = read_back(content)
    assert len(found) == len(ENTRIES)
    for entry, (titles, values, trait) in zip(found, ENTRIES, strict=True):
        assert [(str(t.kind), t.text, t.language) for t in entry.titles] == [
            (*title, "")[:3] for title in titles
        ]
        kinds = [kind for kind in (values.get("qualifier", ""), *trait.get("further", ())) if kind]
        assert [entry.qualifier, *entry.further] == (kinds or [""])
        nothing = {column: None if column in YEARS else "" for column in PLAIN}
        assert {column: entry.columns[column] for column in PLAIN} == {
            column: values.get(column, nothing[column]) for column in PLAIN
        }
        assert (entry.episodes, entry.part_of, entry.co_directors) == (
            trait.get("episodes", ""), trait.get("part_of", ""), trait.get("co_directors", ())
        )  # fmt: skip


def test_no_cell_is_a_formula_and_the_file_opens_in_any_spreadsheet(snapshot: Snapshot) -> None:
    people = people_with_entries(snapshot)
    content = as_csv(snapshot, people, "en")
    assert content.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))
    assert rows[0][0] == "Person"
    assert [row[0] for row in rows[1:]] == ["Anna Berg", *["Maria Duval"] * 4]
    cells = [cell for row in rows for cell in row]
    assert "'=HYPERLINK(“x”)" in cells
    assert "-30-" in cells
    assert not any(cell.startswith("=") for cell in cells)
