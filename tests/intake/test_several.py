"""Pages with several films: programmes, double bills, days by venue, timetables, lists of works."""

from typing import Any

import pytest

from festdesk.filmographies.reading.values import EntryValue
from festdesk.intake.as_json import reading_as_json
from festdesk.intake.drafts import DirectorValue, PageKind, TitleValue
from festdesk.intake.pasted import read_text

BOAT = "A woman comes back to the river and finds that nobody there remembers her name."
RAIN = "It rains for forty days, and the ferryman counts the drops on the back of an envelope."
SAND = "Two brothers sell sand by the bucket until the beach is gone and customers want it back."


def films(page: str) -> list[dict[str, Any]]:
    reading = read_text(page)
    assert reading.kind is PageKind.SEVERAL_FILMS
    return list(reading_as_json(reading)["films"])


def shown(card: dict[str, Any]) -> list[tuple[str, str, str]]:
    return [(s.get("date", ""), s.get("time", ""), s.get("venue", "")) for s in card["screenings"]]


@pytest.mark.parametrize(
    "page",
    [
        (
            f"THE BOAT\nDir. Anna Berg | Portugal 2019 | 12 min\n{BOAT}\n\n"
            f"RAIN\nDir. Otto Lind | Chile 2021 | 9 min\n{RAIN}"
        ),
        (
            f"1. The Boat / Portugal / Anna Berg / 2019 / 12’\n\n{BOAT}\n\n"
            f"2. Rain / Chile / Otto Lind / 2021 / 9’\n\n{RAIN}"
        ),
        (
            f"By Anna Berg\nPortugal - 2019 - 12 min\nThe Boat\n{BOAT}\n\n"
            f"By Otto Lind\nChile - 2021 - 9 min\nRain\n{RAIN}"
        ),
        (
            f"The Boat\n{BOAT}\nPortugal 2019, Director: Anna Berg, 12 min\n\n"
            f"Rain\n{RAIN}\nChile 2021, Director: Otto Lind, 9 min"
        ),
        (
            f"The Boat (Director: Anna Berg, Portugal 2019, 12 min). {BOAT}\n\n"
            f"Rain (Director: Otto Lind, Chile 2021, 9 min). {RAIN}"
        ),
        (
            f"The Boat\nAnna Berg\nPortugal, 2019, 12'\n{BOAT}\n\n"
            f"Rain\nOtto Lind\nChile, 2021, 9'\n{RAIN}"
        ),
    ],
    ids=["above", "in line", "below", "above the text", "paragraph", "director between"],
)
def test_the_title_of_each_film_is_found_where_all_have_it(page: str) -> None:
    cards = films(page)
    told = [(c["title"].casefold(), c["directors"], c["year"], c["runtime_min"]) for c in cards]
    assert told == [("the boat", ["Anna Berg"], 2019, 12), ("rain", ["Otto Lind"], 2021, 9)]
    assert [card["synopsis"] for card in cards] == [BOAT, RAIN]


def test_a_day_by_venue_leaves_out_what_is_no_film() -> None:
    cards = films(
        "Saturday 9 November 2019\n\nTOWN HALL\n11.00am  Coffee with the makers\n"
        "1.30pm   THE BOAT (12A) Dir. Anna Berg, Portugal, 2019, 85 mins\n\nHARBOUR ROOM\n"
        "12 noon  I WAS AT SEA (15) Dir. Otto Lind, Chile, 2018, 90 mins\n3.00pm   Panel: Money\n"
    )
    assert [card["title"] for card in cards] == ["THE BOAT", "I WAS AT SEA"]
    assert [shown(card) for card in cards] == [
        [("2019-11-09", "13:30", "TOWN HALL")],
        [("2019-11-09", "12:00", "HARBOUR ROOM")],
    ]


def test_times_at_the_top_go_to_the_films_they_name() -> None:
    cards = films(
        "Fri 20.12.2019\n14:00 | Hall 1 | The Boat, by Anna Berg\n"
        "18:00 | Hall 2 | Rain, by Otto Lind\n\n"
        f"THE BOAT, by Anna Berg\nPortugal — 2019 — 82 min\n{BOAT}\n\n"
        f"RAIN, by Otto Lind\nChile — 2018 — 90 min\n{RAIN}"
    )
    assert [shown(card) for card in cards] == [
        [("2019-12-20", "14:00", "Hall 1")],
        [("2019-12-20", "18:00", "Hall 2")],
    ]


def test_a_timetable_gives_each_film_once_with_all_its_times() -> None:
    cards = films(
        "piątek, 8 marca\n16:00 Chłopi\n18:15 Strefa interesów\n\nsobota, 9 marca\n"
        "15:00 Chłopi\n17:00 Warsztaty\n20:30 Strefa interesów (napisy)\n"
    )
    assert [card["title"] for card in cards] == ["Chłopi", "Strefa interesów"]
    assert [(date, time) for date, time, _ in shown(cards[0])] == [
        ("03-08", "16:00"),
        ("03-09", "15:00"),
    ]


def test_a_film_with_its_data_in_two_places_stays_one() -> None:
    reading = read_text(
        f"The Boat\nAnna Berg, Portugal 2019, 98 min\n\n{BOAT} {RAIN}\n\n"
        "Country: Portugal\nYear: 2019\nRunning time: 98 min\nDirector: Anna Berg"
    )
    assert reading.kind is PageKind.FILM_PAGE
    assert len(reading.films) == 1


def test_every_title_says_why_and_where_it_stands() -> None:
    page = f"THE BOAT\nPortugal 2019 | 12 min\n{BOAT}\n\nRAIN\nChile 2021 | 9 min\n{RAIN}"
    reading = read_text(page)
    found = [d for film in reading.films for d in film.drafts if isinstance(d.value, TitleValue)]
    assert [draft.span.first_line for draft in found] == [1, 5]
    assert {draft.reason for draft in found} == {
        "It stands where 2 of the page’s 2 films have their title."
    }


@pytest.mark.parametrize(
    "page",
    [
        (
            "ANNA BERG\nFilms\n\nThe Boat\n2012 | Portugal | 80 min\n\n"
            "Rain\n2015 | Chile | 9 min\n\nFog\n2019 | 70 min"
        ),
        "Anna Berg\n\n2012\nThe Boat\n2015\nRain\n2019\nFog",
        "Filmography of Anna Berg\n\n1. The Boat (2012)\n2. Rain (short, 2015)\n3. Fog (2019)",
        (
            "Anna Berg (Porto, 1980)\n\nThe Boat, Portugal, 2012, 80 min\n"
            "Rain, Chile, 2015, 9 min\nFog, Chile, 2019, 70 min"
        ),
        "Anna Berg\nFilms: The Boat (2012), Rain (short, 2015), Fog (2019)",
        (
            "Anna Berg\n\n2012\tThe Boat\tfiction\t80'\n"
            "2015\tRain\tshort\t9'\tJury Prize, Porto\n2019\tFog\tdoc"
        ),
    ],
    ids=["two lines", "years above", "numbers", "data", "one line", "ragged table"],
)
def test_a_filmography_is_one_however_it_stands(page: str) -> None:
    reading = read_text(page)
    assert reading.kind is PageKind.FILMOGRAPHY
    drafts = [draft.value for draft in reading.films[0].drafts]
    entries = [value for value in drafts if isinstance(value, EntryValue)]
    assert [(entry.year, entry.titles[0].text) for entry in entries] == [
        (2012, "The Boat"),
        (2015, "Rain"),
        (2019, "Fog"),
    ]
    names = [value.name for value in drafts if isinstance(value, DirectorValue)]
    assert [name.casefold() for name in names] == ["anna berg"]


@pytest.mark.parametrize(
    "page",
    [
        (
            f"Thu 2 May 2024 20:00, Fri 3 May 2024 18:00: The Boat\n{BOAT}\n\n"
            f"Sat 4 May 2024 20:45: Rain\n{RAIN}\n\n"
            f"Sun 5 May 2024 15:30: Sand\n{SAND}"
        ),
        (
            f"The Boat\nThu 2 May 2024 20:00\nFri 3 May 2024 18:00\n{BOAT}\n\n"
            f"Rain\nSat 4 May 2024 20:45\n{RAIN}\n\nSand\nSun 5 May 2024 15:30\n{SAND}"
        ),
        (
            f"The Boat\n{BOAT}\nThu 2 May 2024 20:00\nFri 3 May 2024 18:00\n\n"
            f"Rain\n{RAIN}\nSat 4 May 2024 20:45\n\nSand\n{SAND}\nSun 5 May 2024 15:30"
        ),
    ],
    ids=["beside the title", "below the title", "below the text"],
)
def test_an_agenda_that_gives_titles_times_and_texts_alone_is_read(page: str) -> None:
    cards = films(page)
    assert [(card["title"], card["synopsis"]) for card in cards] == [
        ("The Boat", BOAT),
        ("Rain", RAIN),
        ("Sand", SAND),
    ]
    assert [shown(card) for card in cards] == [
        [("2024-05-02", "20:00", ""), ("2024-05-03", "18:00", "")],
        [("2024-05-04", "20:45", "")],
        [("2024-05-05", "15:30", "")],
    ]


@pytest.mark.parametrize(
    "page",
    [
        (
            f"BOAT\nDir. Anna Berg\n\n{BOAT}\n\nRAIN\nDir. Otto Lind\n\n{RAIN}\n\n"
            f"SAND\nDir. Ida Holm\n\n{SAND}"
        ),
        (
            f"“Boat” (2019, Anna Berg):\n\n{BOAT}\n\n“Rain” (2021, Otto Lind):\n\n{RAIN}\n\n"
            f"“Sand” (2020, Ida Holm):\n\n{SAND}"
        ),
        (
            f"BOAT de Anna Berg (1h24)\n{BOAT}\n\nRAIN de Otto Lind (1h45)\n{RAIN}\n\n"
            f"SAND de Ida Holm (1h43)\n{SAND}"
        ),
        (
            f"Boat\n\n{BOAT}\n\nDirector Anna Berg\nCountry Sweden\n\n\nRain\n\n{RAIN}\n\n"
            f"Director Otto Lind\nCountry Norway\n\n\nSand\n\n{SAND}\n\n"
            "Director Ida Holm\nCountry Denmark"
        ),
    ],
    ids=["makers alone", "year and maker in brackets", "maker and length", "data below the text"],
)
def test_films_of_which_little_is_told_are_parted(page: str) -> None:
    told = [(card["title"].casefold(), card["directors"]) for card in films(page)]
    assert told == [("boat", ["Anna Berg"]), ("rain", ["Otto Lind"]), ("sand", ["Ida Holm"])]
    assert [card["synopsis"] for card in films(page)] == [BOAT, RAIN, SAND]


def test_a_day_right_above_a_title_is_that_films_day() -> None:
    cards = films(
        "4 November\n“Boat” by Anna Berg (Sweden, 1991, 103 min)\n"
        "11 November\n“Rain” by Otto Lind (Norway, 1985, 97 min)\n"
        "18 November\n“Sand” by Ida Holm (Denmark, 1990, 86 min)"
    )
    assert [shown(card) for card in cards] == [
        [("11-04", "", "")],
        [("11-11", "", "")],
        [("11-18", "", "")],
    ]
