"""Rows become films: what each cell gives, what is put together, what stays listed."""

from datetime import date, time
from typing import TypeVar

import pytest

from festdesk.films.tables import TitleKind
from festdesk.intake.drafts import (
    CountryValue,
    CreditedName,
    CreditLineValue,
    DirectorValue,
    Draft,
    FactValue,
    FilmReading,
    PageKind,
    Reading,
    RunningTimeValue,
    ScreeningValue,
    Span,
    TextValue,
    TitleValue,
    VersionValue,
    YearValue,
)
from festdesk.intake.page import Context
from festdesk.intake.reasons import read_reasons
from festdesk.intake.tables.mapping import guess_mapping
from festdesk.intake.tables.reading import read_sheet
from festdesk.intake.tables.sheets import sheets_of

V = TypeVar("V")
EDITION = Context(date(2024, 5, 1), date(2024, 5, 12))
PLOT = "A man walks through the town and the town walks through the man until the night is over."


def read(text: str) -> Reading:
    (sheet,) = sheets_of(text.encode(), "films.csv")
    return read_sheet(sheet, guess_mapping(sheet), edition=EDITION)


def film(text: str) -> FilmReading:
    (found,) = read(text).films
    return found


def values(found: FilmReading, kind: type[V]) -> list[V]:
    return [draft.value for draft in found.drafts if isinstance(draft.value, kind)]


def one(head: str, cell: str, kind: type[V], *, title: str = "Title") -> list[V]:
    quoted = cell.replace('"', '""')
    return values(film(f'{title},"{head}"\nSome film,"{quoted}"\n'), kind)


def test_draft_says_where_it_stood_and_why() -> None:
    found = read("Title,Year,Tracking Number,Submission ID\n\nHome,2019,FF12,7\n")
    assert found.kind is PageKind.SPREADSHEET
    assert found.lines[2] == "Title: Home | Year: 2019 | Tracking Number: FF12 | Submission ID: 7"
    (home,) = found.films
    assert home.drafts[1] == Draft(
        YearValue(2019), Span(3, 3, "Year: 2019"), 95, "It stands in the column “Year”."
    )
    assert home.keys == ("tracking_number=FF12", "submission_id=7")
    assert (home.first_line, home.last_line) == (3, 3)


@pytest.mark.parametrize(
    ("cell", "seconds"),
    [
        ("01:32:00", 5520), ("1:32", 5520), ("92", 5520), ("92.0", 5520), ("92 min", 5520),
        ("1h 32m", 5520), ("0.0638888888889", 5520), ("0,0639", 5520), ("18:42", 1122),
        ("00:18:42", 1122), ("5520", 5520), ("7.5", 450), ("1.5 hours", 5400),
        ("1.28.00", 5280), ("19'30''", 1170),
    ],
)  # fmt: skip
def test_running_time_is_read_in_any_notation(cell: str, seconds: int) -> None:
    assert one("Running time", cell, RunningTimeValue) == [RunningTimeValue(seconds)]


def test_clocks_that_a_spreadsheet_made_of_minutes_are_told_by_their_column() -> None:
    found = read("Title,Length\nA,18:42:00\nB,07:05:00\nC,04:10:00\n")
    assert [values(one, RunningTimeValue)[0].seconds for one in found.films] == [1122, 425, 250]
    whole = read("Title,Length\nA,01:32:00\nB,12:00:00\nC,02:10:00\n")
    assert [values(one, RunningTimeValue)[0].seconds for one in whole.films] == [5520, 43200, 7800]


@pytest.mark.parametrize(
    ("cell", "year"),
    [("2023.0", 2023), ("2023-05-01", 2023), ("2022/23", 2022), ("1905-07-15", 2023)],
)
def test_year_is_read_however_it_is_stored(cell: str, year: int) -> None:
    assert one("Year", cell, YearValue)[0].year == year


def test_names_of_countries_may_hold_commas() -> None:
    assert one("Country", "Iran, Islamic Republic of, France/DE and Peru", CountryValue) == [
        CountryValue("IR", "Iran, Islamic Republic of"),
        CountryValue("FR", "France"),
        CountryValue("DE", "DE"),
        CountryValue("PE", "Peru"),
    ]


@pytest.mark.parametrize(
    ("cell", "names"),
    [
        ("Ann Lee, Bo Kim", ["Ann Lee", "Bo Kim"]),
        ("Ann Lee & Bo Kim", ["Ann Lee", "Bo Kim"]),
        ("Ann Lee\nBo Kim", ["Ann Lee", "Bo Kim"]),
        ("Sibel Er, M.A.", ["Sibel Er, M.A."]),
        ("Kamali, Parviz", ["Parviz Kamali"]),
        ("Kamali, Parviz; Er, Sibel", ["Parviz Kamali", "Sibel Er"]),
        ("Ruiz de la Peña, Tomas & Novák, Jan", ["Tomas Ruiz de la Peña", "Jan Novák"]),
    ],
)
def test_names_are_parted_and_put_right(cell: str, names: list[str]) -> None:
    assert [value.name for value in one("Director", cell, DirectorValue)] == names


def test_characters_stand_in_quotes_or_brackets() -> None:
    (line,) = one("Key Cast", 'Ann Lee "Eva, the nurse", Bo Kim (Fr. Tom), Cy Ray', CreditLineValue)
    assert line == CreditLineValue(
        "cast",
        "Key Cast",
        (
            CreditedName("Ann Lee", character="Eva, the nurse"),
            CreditedName("Bo Kim", character="Fr. Tom"),
            CreditedName("Cy Ray"),
        ),
    )


def test_company_behind_a_producer_is_no_person() -> None:
    people, company = one("Producer", "Ann Lee (Blue Films)", CreditLineValue)
    assert (people.role, [name.name for name in people.names]) == ("producer", ["Ann Lee"])
    assert (company.role, company.names[0].name) == ("production_company", "Blue Films")


def test_name_in_two_columns_and_a_role_in_several_are_one() -> None:
    found = film(
        "Title,Director 1 First Name,Director 1 Last Name,Director 2 First Name,"
        "Director 2 Last Name,Writer 1,Writer 2\nHome,Ann,Lee,Bo,Kim,Ann Lee,Cy Ray\n"
    )
    assert values(found, DirectorValue) == [DirectorValue("Ann Lee"), DirectorValue("Bo Kim")]
    assert values(found, CreditLineValue) == [
        CreditLineValue("screenplay", "Writer", (CreditedName("Ann Lee"), CreditedName("Cy Ray")))
    ]


def test_one_cell_gives_several_values() -> None:
    found = film(
        'Titel / Originaltitel,Land/Jahr/Länge\nDer Wind / El viento,"Spanien, Peru 2019, 92 min"\n'
    )
    assert values(found, TitleValue) == [
        TitleValue("Der Wind", TitleKind.INTERNATIONAL),
        TitleValue("El viento", TitleKind.ORIGINAL),
    ]
    assert [v.code for v in values(found, CountryValue)] == ["ES", "PE"]
    assert values(found, YearValue) == [YearValue(2019)]
    assert values(found, RunningTimeValue) == [RunningTimeValue(5520)]
    assert one("Country, year", "Maroc 2020 1h12", RunningTimeValue) == [RunningTimeValue(4320)]


def test_versions_are_read_around_the_word_for_subtitles() -> None:
    (version,) = one("Version", "polska, nap. ang.", VersionValue)
    assert (version.spoken, version.subtitles) == (("pl",), ("en",))
    (subtitles,) = one("Subtitles?", "Yes, English + German", VersionValue)
    assert (subtitles.spoken, subtitles.subtitles) == ((), ("en", "de"))
    assert one("Subtitles", "No", VersionValue) == []


def test_texts_are_in_the_language_of_their_head_or_of_their_words() -> None:
    german = "Ein Mann geht durch die Stadt, und die Stadt geht durch den Mann, bis es Nacht ist."
    found = film(f'Title,Synopsis (Original Language),Synopsis EN\nHome,"{german}","{PLOT}"\n')
    assert values(found, TextValue) == [
        TextValue("synopsis", "de", german), TextValue("synopsis", "en", PLOT)
    ]  # fmt: skip


def test_parts_of_a_text_are_joined_and_paragraphs_kept() -> None:
    found = film(f'Title,Synopsis 1,Synopsis 2\nHome,"{PLOT}\n\nAgain.","The end."\n')
    assert values(found, TextValue) == [
        TextValue("synopsis", "en", f"{PLOT}\n\nAgain.\n\nThe end.")
    ]


FREEWAY = (
    "First Name,Last Name,Email,Tracking Number,Project Title,Directors,Submitter Biography,"
    "Submitter Statement,Submission Status\n"
)


def test_submitter_who_directs_gives_life_and_statement() -> None:
    found = film(f"{FREEWAY}ANN,LEE,a@b.example,FF1,Home,Ann Lee,Ann was born.,I like it.,In\n")
    assert [value.kind for value in values(found, TextValue)] == ["biography", "statement"]
    assert found.leftovers == ()


def test_submitter_who_does_not_direct_gives_neither_and_it_is_said() -> None:
    whole = read(f"{FREEWAY}Bo,Kim,a@b.example,FF1,Home,Ann Lee,Bo was born.,,In\n")
    (found,) = whole.films
    assert values(found, TextValue) == []
    (left,) = found.leftovers
    assert left.reason == "It is Bo Kim’s, who submitted the film and is none of its directors."
    assert left.span.words == "Submitter Biography: Bo was born."
    assert whole.repairs == (
        "Private columns were dropped: “First Name”, “Last Name”, “Email”, “Submission Status”.",
    )
    assert "example" not in "".join(whole.lines)


def test_rows_of_one_film_are_put_together() -> None:
    found = read(
        "Film,Director,Year,Date,Time,Venue\n"
        "Home,Ann Lee,2019,5/13/2024,7:30 PM,Rex 1\n"
        "Away,Bo Kim,2020,5/2/2024,21:15,Rex 2\n"
        ",,,5/3/2024,10:00,Odeon\n"
        "Home,Ann Lee,2019,5/14/2024,16:00,\n"
        "Home,Cy Ray,1999,,,\n"
    )
    assert [(one.first_line, one.last_line) for one in found.films] == [(2, 5), (3, 4), (6, 6)]
    assert values(found.films[1], ScreeningValue) == [
        ScreeningValue(date(2024, 5, 2), starts=time(21, 15), venue="Rex 2"),
        ScreeningValue(date(2024, 5, 3), starts=time(10), venue="Odeon"),
    ]
    assert values(found.films[0], DirectorValue) == [DirectorValue("Ann Lee")]
    assert found.repairs == ("Films that stand in several rows each: 2.",)


def test_directors_in_rows_of_their_own_are_one_film() -> None:
    found = film("Title,Director,Year\nHome,Ann Lee,2019\nHome,Bo Kim,2019\n")
    assert values(found, DirectorValue) == [DirectorValue("Ann Lee"), DirectorValue("Bo Kim")]


def test_family_name_under_the_first_name_is_put_right() -> None:
    found = film("Titel,Regie Vorname,Regie Nachname\nHeim,von der Heide,Karla\n")
    assert values(found, DirectorValue) == [DirectorValue("Karla von der Heide")]


def test_day_time_and_venue_stand_in_one_cell() -> None:
    (found,) = one("Passage", "ven. 3 mai à 20h30 – Kursaal", ScreeningValue)
    assert (found.day, found.starts, found.venue) == (date(2024, 5, 3), time(20, 30), "Kursaal")


def test_screenings_in_numbered_columns_and_without_a_year() -> None:
    found = film(
        "Title,Screening 1 Date,Screening 1 Time,Screening 1 Venue,Screening 2 Date,"
        "Screening 2 Time,Screening 2 Venue\nHome,Fri 3.5.,20:00,Rex,4.5.,18:30,\n"
    )
    first, second = values(found, ScreeningValue)
    assert (first.day, first.starts, first.venue) == (date(2024, 5, 3), time(20), "Rex")
    assert first.year_is_proposed
    assert (second.day, second.starts, second.venue) == (date(2024, 5, 4), time(18, 30), "")


def test_whole_screenings_stand_a_line_each() -> None:
    found = one("Screenings", "Fri 3.5. 20:00, Rex, OmeU\n4.5. 18:30 Odeon (Q&A)", ScreeningValue)
    assert [(s.venue, s.version is not None, s.tag) for s in found] == [
        ("Rex", True, ""), ("Odeon", False, "Q&A")
    ]  # fmt: skip


def test_numbers_elsewhere_and_strands_are_facts() -> None:
    assert one("EIDR", "10.5240/7791-8534-2C23-9030-8610-5", FactValue) == [
        FactValue("identifier:eidr", "10.5240/7791-8534-2C23-9030-8610-5")
    ]
    assert one("Section", "Panorama", FactValue) == [FactValue("strand", "Panorama")]


def test_what_is_not_understood_stays_listed() -> None:
    found = film("Title,Country,Running time,EIDR,Favourite dog\nHome,Freedonia,long,17,brown\n")
    assert [(left.span.words, left.span.first_line) for left in found.leftovers] == [
        ("Country: Freedonia", 2), ("Running time: long", 2), ("EIDR: 17", 2),
        ("Favourite dog: brown", 2),
    ]  # fmt: skip
    assert all(read_reasons(left.reason) for left in found.leftovers)


def test_progress_is_true_and_cancelling_stops() -> None:
    (sheet,) = sheets_of(b"Title,Year\n" + b"".join(b"F%d,2001\n" % n for n in range(9)), "x.csv")
    told: list[tuple[int, int]] = []
    mapping = guess_mapping(sheet)
    read_sheet(sheet, mapping, progress=lambda done, of: told.append((done, of)))
    assert told == [(done, 9) for done in range(10)]

    told.clear()
    cancelled = read_sheet(
        sheet,
        mapping,
        progress=lambda done, of: told.append((done, of)),
        is_cancelled=lambda: len(told) > 2,
    )
    assert len(cancelled.films) == 3
