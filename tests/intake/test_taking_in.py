"""All films of a page or a table are taken in by one act, with their sources, or not at all."""

import json
from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import pytest

from festdesk.base.ids import FilmId, SourceId
from festdesk.editing.films import change_film
from festdesk.filmographies.reading.values import EntryTitle, EntryValue
from festdesk.intake.accept import TableTaken, TakingCancelled, take_in_films
from festdesk.intake.bases import reading_of_source
from festdesk.intake.cards import find_card
from festdesk.intake.comparing import Take, Taking, Verdict, base_of, compare, taking_of
from festdesk.intake.drafts import (
    AwardValue,
    DirectorValue,
    FactValue,
    PageKind,
    Reading,
    RunningTimeValue,
    ScreeningValue,
    TextValue,
    TitleValue,
    YearValue,
)
from festdesk.intake.noted import taken_before
from festdesk.intake.pasted import read_text
from festdesk.intake.tables.mapping import guess_mapping
from festdesk.intake.tables.meaning import Column, Mapping
from festdesk.intake.tables.reading import read_sheet
from festdesk.intake.tables.sheet import Sheet
from festdesk.snapshot import TABLES
from festdesk.store.document import Document
from tests.builders import empty_edition
from tests.intake.readings import NOON, credit, film_of, reading_of

HEADS = (
    "Project Title", "Directors", "Synopsis", "Year", "Tracking Number", "Email",
)  # fmt: skip
ROWS = (
    ("The River", "Anna Berg", "She comes home.", "2019", "FF1", "anna@example.org"),
    ("The Boat", "Otto Lind", "He goes away.", "2020", "FF2", "otto@example.org"),
)
TWO_FILMS = (
    film_of(TitleValue("The River"), DirectorValue("Anna Berg"), YearValue(2019), line=2),
    film_of(TitleValue("The Boat"), DirectorValue("Otto Lind"), YearValue(2020), line=6),
)


@pytest.fixture
def document(tmp_path: Path) -> Iterator[Document]:
    with empty_edition(tmp_path) as made:
        yield made


def table_of(rows: tuple[tuple[str, ...], ...]) -> tuple[Sheet, Mapping, Reading]:
    """Return a sheet of rows, what its columns mean, and what was read."""
    sheet = Sheet("films.csv", HEADS, tuple(enumerate(rows, start=2)))
    mapping = guess_mapping(sheet)
    return sheet, mapping, read_sheet(sheet, mapping)


def import_table(
    document: Document, rows: tuple[tuple[str, ...], ...], name: str = "films.csv", day: int = 0
) -> tuple[FilmId, ...]:
    """Take in a table as it is proposed, each film into the card it is about."""
    sheet, mapping, reading = table_of(rows)
    snapshot = document.snapshot()
    takings = []
    for film in reading.films:
        found = find_card(snapshot, film, reading)
        film_id = found.film_id if found else None
        base = base_of(snapshot, film_id, name, keys=film.keys) if film_id else None
        cells = dict(zip(HEADS, dict(sheet.rows)[film.first_line], strict=True))
        differences = compare(snapshot, film_id, film, base)
        takings.append(taking_of(film, film_id, differences, cells=cells))
    aside = tuple(column.head for column in mapping.columns if not column.targets)
    with document.edit("Import") as session:
        made = take_in_films(
            session,
            reading,
            takings,
            source_name=name,
            came_as="table",
            table=TableTaken(mapping.as_json(), aside),
            taken_at=NOON.replace(day=1 + day),
        )
    return tuple(one for one in made if one is not None)


def test_a_page_about_two_films_is_kept_once(document: Document) -> None:
    reading = Reading(PageKind.SEVERAL_FILMS, tuple("abcdefghij"), TWO_FILMS, unread=(1, 4, 9))
    told: list[tuple[int, int]] = []
    with document.edit("Take in") as session:
        first, second = take_in_films(
            session,
            reading,
            [Taking(film) for film in TWO_FILMS],
            source_name="day.docx",
            came_as="docx",
            progress=lambda done, of: told.append((done, of)),
        )
    assert told == [(1, 2), (2, 2)]
    assert first is not None
    assert second is not None
    snapshot = document.snapshot()
    (whole,), (part,) = snapshot.sources_of(first), snapshot.sources_of(second)
    assert (whole.body, part.body) == ("\n".join("abcdefghij"), "")
    assert snapshot.body_of(part) == whole.body
    traits = [snapshot.trait_of_source(SourceId(one.id)) for one in (whole, part)]
    assert [(t.came_as, t.first_line, t.last_line, t.whole_id) for t in traits if t] == [
        ("docx", 2, 4, None), ("docx", 6, 8, whole.id),
    ]  # fmt: skip
    assert (whole.unread_lines, part.unread_lines) == ("4", "")
    (year,) = [p for p in snapshot.provenance_of(second) if p.field == "year"]
    assert (year.source_id, year.first_line) == (part.id, 8)


def test_a_cancel_leaves_nothing(document: Document) -> None:
    asked = iter([False, True, True])
    with pytest.raises(TakingCancelled), document.edit("Take in") as session:
        take_in_films(
            session,
            reading_of(*TWO_FILMS),
            [Taking(film) for film in TWO_FILMS],
            is_cancelled=lambda: next(asked),
        )
    snapshot = document.snapshot()
    assert {name: len(snapshot.table(name)) for name in ("film", "source", "person")} == {
        "film": 0, "source": 0, "person": 0,
    }  # fmt: skip
    assert document.undo_label is None


def test_an_import_is_undone_to_the_last_row(document: Document) -> None:
    first = import_table(document, ROWS)
    before = {table.__tablename__: document.snapshot().table(str(table.__tablename__))
              for table in TABLES}  # fmt: skip
    with document.edit("Edit") as session:
        change_film(session, first[0], countries=("PT",))
    document.undo()
    changed = (("The River", "Anna Berg", "She leaves.", "2018", "FF1", ""), *ROWS[1:])
    import_table(document, changed, day=1)
    document.undo()
    after = document.snapshot()
    assert {name: after.table(str(name)) for name in before} == before


def test_what_is_private_does_not_reach_the_file(document: Document) -> None:
    import_table(document, ROWS)
    snapshot = document.snapshot()
    (table,) = snapshot.table_imports
    rows = sorted(snapshot.rows_of_import(table.id), key=lambda row: row.line)
    assert "Email" in table.left_aside
    assert [row.keys for row in rows] == [("tracking_number=FF1",), ("tracking_number=FF2",)]
    assert json.loads(rows[0].cells)["Project Title"] == "The River"
    whole = repr([snapshot.table(str(model.__tablename__)) for model in TABLES])
    assert "example.org" not in whole


def test_a_column_that_somebody_left_aside_is_not_kept_either(document: Document) -> None:
    sheet, mapping, _ = table_of(ROWS)
    mapping = mapping.with_column(HEADS.index("Synopsis"), Column("Synopsis"))
    reading = read_sheet(sheet, mapping)
    cells = [dict(zip(HEADS, cells, strict=True)) for _, cells in sheet.rows]
    with document.edit("Import") as session:
        take_in_films(
            session,
            reading,
            [Taking(film, cells=row) for film, row in zip(reading.films, cells, strict=True)],
            table=TableTaken(mapping.as_json(), ("Synopsis", "Email")),
        )
    snapshot = document.snapshot()
    (whole,) = [source for source in snapshot.sources.values() if source.body]
    assert whole.body.splitlines()[1].startswith("Project Title: The River | Directors: Anna Berg")
    assert "She comes home." not in repr([snapshot.table(str(m.__tablename__)) for m in TABLES])


def test_two_rows_about_one_card_double_nothing(document: Document) -> None:
    river, _ = import_table(document, ROWS)
    film = film_of(TitleValue("The River"), credit("writer", "Ida Holm"), YearValue(2019))
    with document.edit("Take in") as session:
        made = take_in_films(
            session, reading_of(film, film), [Taking(film, river), Taking(film, river)]
        )
    assert made == (river, river)
    credited = [c.as_credited for c in document.snapshot().credits_of(river)]
    assert credited == ["Anna Berg", "Ida Holm"]


def test_a_year_that_no_film_can_be_of_breaks_nothing(document: Document) -> None:
    film = film_of(
        TitleValue("The River"),
        YearValue(20019),
        RunningTimeValue(10**9),
        AwardValue("Prize", year=3),
        EntryValue(3019, (EntryTitle("The Boat"),), person="Anna Berg"),
    )
    with document.edit("Take in") as session:
        (film_id,) = take_in_films(session, reading_of(film), [Taking(film)])
    snapshot = document.snapshot()
    assert film_id is not None
    assert (snapshot.films[film_id].year, snapshot.films[film_id].note) == (None, "20019")
    assert snapshot.running_times_of(film_id) == ()
    assert [award.year for award in snapshot.awards_of(film_id)] == [None]
    assert [entry.year_as_given for entry in snapshot.entries.values()] == ["3019"]


def test_the_same_table_again_finds_its_films_and_changes_nothing(document: Document) -> None:
    first = import_table(document, ROWS)
    before = document.snapshot()
    assert import_table(document, ROWS, name="films (1).csv", day=1) == first
    after = document.snapshot()
    for table in ("film", "title", "credit", "text", "person"):
        assert after.table(table) == before.table(table), table
    assert len(after.table_imports) == 2


def test_a_changed_row_is_held_against_the_last_import_and_what_was_edited(
    document: Document,
) -> None:
    river, boat = import_table(document, ROWS)
    with document.edit("Edit") as session:
        change_film(session, river, year=2018)
    changed = (
        ("The River", "Anna Berg", "She leaves.", "2021", "FF1", ""),
        ("A Boat", "Otto Lind", "He goes away.", "2021", "FF2", ""),
    )
    assert import_table(document, changed, name="films-2021-03-02.csv", day=1) == (river, boat)
    snapshot = document.snapshot()
    assert (snapshot.films[river].year, snapshot.films[boat].year) == (2018, 2021)
    assert [text.body for text in snapshot.texts_of_film(river)] == ["She leaves."]
    assert [title.text for title in snapshot.titles_of(boat)] == ["A Boat"]
    again = base_of(snapshot, river, "films.csv")
    assert again is not None
    assert {d.value for d in again.film.drafts if isinstance(d.value, YearValue)} == {
        YearValue(2021)
    }


def test_a_column_that_is_not_there_this_time_is_not_missed(document: Document) -> None:
    river, _ = import_table(document, ROWS)
    film = film_of(TitleValue("The River"), DirectorValue("Anna Berg"))
    snapshot = document.snapshot()
    heads = ("Project Title", "Directors")

    def gone(heads: tuple[str, ...] | None) -> dict[str, Take]:
        base = base_of(snapshot, river, "films.csv", heads=heads)
        found = compare(snapshot, river, film, base)
        return {d.field: d.proposed for d in found if d.verdict is Verdict.REMOVED}

    assert gone(HEADS) == {"text": Take.REMOVE, "year": Take.REMOVE}
    assert gone(heads) == {}
    assert gone(None) == {"text": Take.KEEP, "year": Take.KEEP}


PAGE = """\
The River

Anna Berg, Portugal, 2019, 98 min, Drama

A woman comes back to the village of her childhood and finds that nobody remembers her at all.
"""


def test_a_kept_page_is_read_again_and_held_against_the_card(document: Document) -> None:
    reading = read_text(PAGE)
    without_year = {
        number: Take.ADD
        for number, draft in enumerate(reading.films[0].drafts)
        if not isinstance(draft.value, YearValue | TextValue)
    }
    with document.edit("Take in") as session:
        (film_id,) = take_in_films(
            session, reading, [Taking(reading.films[0], None, without_year)], body=PAGE
        )
    assert film_id is not None
    with document.edit("Edit") as session:
        change_film(session, film_id, countries=("ES",))
    snapshot = document.snapshot()
    (source,) = snapshot.sources_of(film_id)
    again = reading_of_source(snapshot, SourceId(source.id))
    assert again is not None
    (film,) = again.films
    found = compare(snapshot, film_id, film, taken_before(snapshot, SourceId(source.id), film))
    verdicts = {d.field: d.verdict for d in found}
    assert verdicts["text"] is Verdict.ADDED
    assert verdicts["year"] is Verdict.ADDED
    assert verdicts["countries"] is Verdict.KEPT
    with document.edit("Read again") as session:
        take_in_films(
            session, again, [taking_of(film, film_id, found)], source_id=SourceId(source.id)
        )
    after = document.snapshot()
    assert len(after.sources_of(film_id)) == 1
    assert len(after.texts_of_film(film_id)) == 1
    assert after.films[film_id].countries == ("ES",)


def test_the_last_page_without_a_name_is_known_by_its_lines(document: Document) -> None:
    reading = read_text(PAGE)
    with document.edit("Take in") as session:
        (film_id,) = take_in_films(session, reading, [Taking(reading.films[0])], body=PAGE)
    assert film_id is not None
    snapshot = document.snapshot()
    longer = [*PAGE.splitlines(), "Fri 12/03/2021 20:00 Kino 1"]
    assert base_of(snapshot, film_id, "", longer) is not None
    assert base_of(snapshot, film_id, "", ["Something", "else"]) is None
    assert base_of(snapshot, film_id, "page.docx", longer) is None
    again, part = base_of(snapshot, film_id, "", longer), base_of(snapshot, film_id, "", longer[:1])
    assert again is not None
    assert part is not None
    assert (again.tells_gone, part.tells_gone) == (True, False)


def test_a_life_is_that_of_the_director_whom_it_names(document: Document) -> None:
    film = film_of(
        DirectorValue("Anna Berg"),
        DirectorValue("Otto Lind"),
        TextValue("biography", "en", "Lind was born in Porto."),
        TextValue("biography", "en", "She studied in Lisbon.", person="Anna Berg"),
        EntryValue(2012, (EntryTitle("The Boat"),), person="Otto Lind"),
        EntryValue(2013, (EntryTitle("Rain"),)),
    )
    with document.edit("Take in") as session:
        (film_id,) = take_in_films(session, reading_of(film), [Taking(film)])
    snapshot = document.snapshot()
    assert film_id is not None
    anna, otto = (c.person_id for c in snapshot.directors_of(film_id))
    assert anna is not None
    assert otto is not None
    assert [t.body for t in snapshot.texts_of_person(anna)] == ["She studied in Lisbon."]
    assert [t.body for t in snapshot.texts_of_person(otto)] == ["Lind was born in Porto."]
    assert [len(snapshot.entries_of(one)) for one in (anna, otto)] == [1, 1]


def test_two_films_of_one_director_share_the_life_and_the_venue(document: Document) -> None:
    films = [
        film_of(
            TitleValue(title),
            DirectorValue("Anna Berg"),
            TextValue("biography", "en", "Born in Porto."),
            EntryValue(2012, (EntryTitle("The Boat"),)),
            ScreeningValue(date(2021, 3, 5), starts=time(20), venue="Kino 1"),
            FactValue("strand", "Panorama"),
            FactValue("identifier:imdb", "tt0079944"),
            credit("production_company", "Fluss Film", company=True),
        )
        for title in ("The River", "The Sea")
    ]
    with document.edit("Take in") as session:
        take_in_films(session, reading_of(*films), [Taking(film) for film in films])
    snapshot = document.snapshot()
    counts = {
        name: len(snapshot.table(name))
        for name in (
            "person",
            "company",
            "venue",
            "strand",
            "filmographyentry",
            "screening",
            "identifier",
        )
    }
    assert counts == {
        "person": 1, "company": 1, "venue": 1, "strand": 1, "filmographyentry": 1, "screening": 2,
        "identifier": 2,
    }  # fmt: skip
    assert [text.kind for text in snapshot.texts.values()] == ["biography", "name"]
