"""What a reading tells of each of several films: their cards, their lines and their keys."""

from festdesk.films.tables import TitleKind
from festdesk.intake.as_json import reading_as_json
from festdesk.intake.drafts import Draft, FilmReading, PageKind, Reading, Span, TitleValue
from festdesk.intake.pasted import read_text

STORY = "A ferryman waits for the last bus of the year, and nobody has told him of the bridge."


def test_each_film_of_a_page_knows_its_lines_of_the_source() -> None:
    page = (
        "Short films\n\nThe Ferry\nPortugal, 2019, 12 min\n"
        f"{STORY}\n\nThe Bus\nFrance, 2020, 8 min\n{STORY}\n"
    )
    reading = read_text(page)
    assert [(film.first_line, film.last_line) for film in reading.films] == [(3, 5), (7, 9)]


def test_the_film_of_a_page_of_its_own_has_the_whole_source() -> None:
    (film,) = read_text(f"The Ferry\n\nPortugal, 2019, 12 min\n\n{STORY}").films
    assert (film.first_line, film.last_line, film.keys) == (0, 0, ())


def test_the_rows_of_a_table_are_films_with_the_keys_that_tell_them_again() -> None:
    rows = tuple(
        FilmReading(
            (Draft(TitleValue(title, TitleKind.ORIGINAL), Span(line, line, title)),),
            keys=(f"tracking_number=FF{line}",),
            first_line=line,
            last_line=line,
        )
        for line, title in ((2, "The Ferry"), (3, "The Bus"))
    )
    card = reading_as_json(Reading(PageKind.SPREADSHEET, ("Title", "The Ferry", "The Bus"), rows))
    assert card["kind"] == "spreadsheet"
    assert [(film["title"], film["_keys"]) for film in card["films"]] == [
        ("The Ferry", ["tracking_number=FF2"]),
        ("The Bus", ["tracking_number=FF3"]),
    ]
