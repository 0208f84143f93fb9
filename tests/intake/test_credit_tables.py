"""Lists of works as databases export them, and as people make them at home."""

import pytest

from festdesk.base.errors import InputProblem
from festdesk.filmographies.reading.values import EntryValue
from festdesk.filmographies.same_works import Work
from festdesk.intake.credit_rows import CreditRow, read_rows, with_doubles
from festdesk.intake.credit_tables import (
    MOST_ROWS,
    guess_columns,
    read_file_of_table,
    read_table,
)
from tests.intake.tables.workbooks import rows as workbook

IMDB = (
    "Position,Const,Created,Modified,Description,Title,Original Title,URL,Title Type,IMDb Rating,"
    "Runtime (mins),Year,Genres,Num Votes,Release Date,Directors,Your Rating,Date Rated\n"
    "1,tt0072443,2023-01-02,2023-01-02,,Mirror,Zerkalo,https://www.imdb.com/title/tt0072443/,Movie,"
    '7.9,107,1975,"Biography, Drama",1,1975-03-07,Andrei Tarkovsky,,\n'
    "2,tt0086022,2023-01-02,2023-01-02,,Voyage in Time,Tempo di viaggio,u,TV Movie,7,62,1983,"
    'Documentary,1,1983-05-01,"Tonino Guerra, Andrei Tarkovsky",,\n'
    "3,tt0118414,2023-01-02,2023-01-02,,The Odyssey,The Odyssey,u,TV Mini Series,7,176,1997,"
    "Adventure,1,1997-05-18,,,\n"
)
TMDB = (
    "credit_id,department,id,job,media_type,original_name,original_title,release_date,"
    "first_air_date,title,name\n"
    "52fe,Directing,1,Director,movie,,Сталкер,1979-05-25,,Stalker,\n"
    "52ff,Writing,2,Writer,tv,Тихий Дон,,,1957-10-26,,Quiet Flows the Don\n"
)
LETTERBOXD = "Date,Name,Year,Letterboxd URI\n2024-02-01,Solaris,1972,https://boxd.it/1\n"
WIKIDATA = (
    "item\titemLabel\tpublicationDate\tinstanceLabel\n"
    "http://www.wikidata.org/entity/Q1\tIvan's Childhood\t1962-01-01T00:00:00Z\tfilm\n"
    "http://www.wikidata.org/entity/Q2\tThe Killers\t1956-01-01T00:00:00Z\tshort film\n"
)
KINOPOISK = "Год;Название;Оригинальное название\n1966;Андрей Рублёв;Андрей Рублёв\n"
HOME_MADE = "Film;Jahr;Anmerkung\nDie Wolke;2014;Kurzfilm, Koregie: Anna Berg\nRegen;in Arbeit;\n"
BARE = "1962,Ivanovo detstvo\n1966,Andrey Rublyov\n"


def rows(text: str, person: str = "Andrei Tarkovsky") -> list[CreditRow]:
    """Return the rows of a table by the columns that are guessed."""
    table = read_table(text, name="list.csv")
    return read_rows(table, guess_columns(table), person=person)


def said(text: str, person: str = "Andrei Tarkovsky") -> list[EntryValue]:
    """Return the entries of a table, in which nothing may be in doubt."""
    found = rows(text, person)
    assert not [row for row in found if row.entry is None or row.entry.unread]
    return [row.entry for row in found if row.entry is not None]


def test_list_of_imdb_gives_titles_kinds_years_and_those_who_directed_too() -> None:
    assert [
        (e.year, [(str(t.kind), t.text) for t in e.titles], e.qualifier, e.co_directors)
        for e in said(IMDB)
    ] == [
        (1975, [("original", "Zerkalo"), ("international", "Mirror")], "", ()),
        (
            1983,
            [("original", "Tempo di viaggio"), ("international", "Voyage in Time")],
            "tv_movie",
            ("Tonino Guerra",),
        ),
        (1997, [("original", "The Odyssey")], "series", ()),
    ]


def test_work_of_others_is_told_by_its_directors() -> None:
    found = rows(IMDB, person="Andrei Konchalovsky")
    assert [row.entry.unread for row in found if row.entry] == [
        "Andrei Tarkovsky", "Tonino Guerra; Andrei Tarkovsky", ""
    ]  # fmt: skip


def test_credits_of_tmdb_have_a_title_or_a_name_and_a_job() -> None:
    assert [(e.year, [t.text for t in e.titles], e.role, e.qualifier) for e in said(TMDB)] == [
        (1979, ["Сталкер", "Stalker"], "", ""),
        (1957, ["Тихий Дон", "Quiet Flows the Don"], "Writer", "series"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (LETTERBOXD, [(1972, "Solaris", "")]),
        (WIKIDATA, [(1962, "Ivan's Childhood", ""), (1956, "The Killers", "short")]),
        (KINOPOISK, [(1966, "Андрей Рублёв", "")]),
        (BARE, [(1962, "Ivanovo detstvo", ""), (1966, "Andrey Rublyov", "")]),
        ("sep=;\nTitle;Year\nOne;2001\n", [(2001, "One", "")]),
        ("\ufeffTitle|Year\r\nOne|2001.0\r\n", [(2001, "One", "")]),
    ],
)
def test_other_lists_are_known_by_their_heads_or_by_what_stands_in_them(
    text: str, expected: list[tuple[int, str, str]]
) -> None:
    assert [(e.year, e.titles[0].text, e.qualifier) for e in said(text)] == expected


def test_notes_of_a_home_made_table_are_read_as_in_a_line() -> None:
    first, second = rows(HOME_MADE)
    assert first.entry is not None
    assert second.entry is not None
    assert (first.entry.qualifier, first.entry.co_directors) == ("short", ("Anna Berg",))
    assert (second.entry.year, second.entry.year_as_given) == (None, "in Arbeit")


def test_list_in_a_workbook_is_the_same_list() -> None:
    content = workbook(("Film", "Jahr"), ("Die Wolke", 2014.0), ("Regen", "in Arbeit"))
    table = read_file_of_table(content, name="list.xlsx")
    entries = [row.entry for row in read_rows(table, guess_columns(table)) if row.entry]
    assert [(e.titles[0].text, e.year, e.year_as_given) for e in entries] == [
        ("Die Wolke", 2014, ""), ("Regen", None, "in Arbeit"),
    ]  # fmt: skip


def test_rows_without_a_title_and_cells_without_a_column_are_told() -> None:
    found = rows("Title,Year\n,2001\nTwo,later\nThree,2003,more\n")
    assert [row.problem is not None for row in found] == [True, False, False]
    assert [row.entry.unread for row in found[1:] if row.entry] == ["later", "more"]


def test_doubles_of_what_is_there_and_of_rows_above_are_recognised() -> None:
    found = rows("Title,Year\nThe Mirror,1975\nNostalghia,1983\nNostalghia,1984\nOffret,1986\n")
    there = [Work("a", ("Zerkalo", "The Mirror"), 1974)]
    marked = [row.double_of for row in with_doubles(found, there)]
    assert marked == ["a", "", "line 3", ""]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "“list.csv” holds no table."),
        ("Title,Year\n", "“list.csv” holds no table."),
        ("Title,Year,title\nA,2001,B\n", "Several columns of “list.csv” are called “Title”."),
        ("Title\n" + "A\n" * (MOST_ROWS + 1), f"“list.csv” has {MOST_ROWS + 1} rows;"),
        (",".join(["x"] * 300) + "\n" + ",".join(["1"] * 300), "“list.csv” has 300 columns"),
        ('Title,Year\n"' + "A" * 140_000 + '",2001\n', "“list.csv” is no table that can be read"),
    ],
    ids=["nothing", "heads alone", "heads twice", "long", "wide", "endless cell"],
)
def test_what_is_no_list_is_refused_in_a_sentence(text: str, said: str) -> None:
    with pytest.raises(InputProblem) as caught:
        read_table(text, name="list.csv")
    assert str(caught.value).startswith(said)
