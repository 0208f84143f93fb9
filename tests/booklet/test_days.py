"""The grid of a day: columns, lanes, hours after midnight, and what has no venue."""

from datetime import date
from typing import Any

from festdesk.booklet.days import day_content
from festdesk.booklet.lanes import in_lanes
from festdesk.booklet.plan import printed_days
from festdesk.screenings.tables import Venue
from festdesk.snapshot import Snapshot
from tests.booklet.edition import film_id, setting_in, small_edition
from tests.builders import at

FIFTH, SIXTH = date(2021, 3, 5), date(2021, 3, 6)
IN_BOOK = frozenset(map(film_id, ("ferry", "harbour", "lamp")))


def day_in(snapshot: Snapshot, day: date, language: str) -> dict[str, Any]:
    return day_content(snapshot, day, setting_in(snapshot, language, IN_BOOK))


def test_days_are_those_with_screenings_and_the_late_show_belongs_to_the_evening_before() -> None:
    assert printed_days(small_edition().snapshot) == (FIFTH, SIXTH)


def test_slot_is_to_scale_and_knows_time_minutes_marks_and_entry() -> None:
    day = day_content(
        small_edition().snapshot, FIFTH, setting_in(small_edition().snapshot, "en", IN_BOOK)
    )

    shown = day["pages"][0][0]["shows"][0]

    assert (shown["from"], shown["until"], shown["talk"]) == (1230, 1351, 20)
    assert (shown["time"], shown["code"], shown["anchor"]) == ("20:30", "N", "film-ferry")
    assert shown["details"].replace("\u00a0", " ") == "NL OV with EN subt. · 121′ · T · 1/2"
    assert (day["from"], day["until"]) == (1200, 1380)


def test_show_after_midnight_stands_at_the_end_of_its_evening() -> None:
    day = day_content(
        small_edition().snapshot, SIXTH, setting_in(small_edition().snapshot, "en", IN_BOOK)
    )

    assert day["pages"][0][1]["shows"][0]["from"] == 24 * 60 + 45
    assert day["hours"][0] == {"minute": 1440, "label": "0:00"}


def test_screening_without_venue_stands_below_the_grid() -> None:
    day = day_content(
        small_edition().snapshot, SIXTH, setting_in(small_edition().snapshot, "en", IN_BOOK)
    )

    assert [(one["time"], one["title"]["text"], one["where"]) for one in day["outside"]] == [
        ("10:00", "The Last Ferry", "Venue to be announced")
    ]


def test_cancelled_and_unplanned_screenings_are_not_printed() -> None:
    rows = small_edition()
    rows.screening(
        "off", "harbour", venue_id="venue-0", starts_at=at(5, "12:00"), state="cancelled"
    )
    rows.screening("open", "harbour", venue_id="venue-0", starts_at=None)
    rows.screening("hush", "harbour", starts_at=at(5, "13:00"), without_venue="not_printed")

    day = day_in(rows.snapshot, FIFTH, "en")

    assert [len(column["shows"]) for column in day["pages"][0]] == [1, 1]
    assert day["outside"] == []


def test_many_venues_are_spread_evenly_over_pages() -> None:
    rows = small_edition()
    for number in range(2, 8):
        rows.add(Venue, id=f"venue-{number}", name=f"Hall {number}", place=number)
        rows.screening(
            f"more-{number}", "lamp", venue_id=f"venue-{number}", starts_at=at(5, "15:00")
        )

    day = day_in(rows.snapshot, FIFTH, "en")

    assert [len(page) for page in day["pages"]] == [4, 4]


def slot(start: int, end: int) -> dict[str, int]:
    """Return the part of a show that matters to its lane."""
    return {"from": start, "until": end, "lane": 0, "lanes": 1}


def test_shows_that_overlap_share_the_column_and_others_keep_all_of_it() -> None:
    shows = in_lanes([slot(0, 100), slot(50, 150), slot(100, 130), slot(200, 300)])

    assert [(show["lane"], show["lanes"]) for show in shows] == [(0, 2), (1, 2), (0, 2), (0, 1)]


def test_french_day_and_times_are_written_as_the_french_do() -> None:
    day = day_content(
        small_edition().snapshot, FIFTH, setting_in(small_edition().snapshot, "fr", IN_BOOK)
    )

    assert day["title"] == "Vendredi 5 mars"
    assert day["pages"][0][0]["shows"][0]["time"] == "20h30"
    assert day["hours"][0]["label"] == "20h"


def test_day_on_which_nothing_has_a_venue_yet_is_a_list_alone() -> None:
    rows = small_edition()
    rows.screening("alone", "lamp", starts_at=at(9, "12:00"))

    day = day_in(rows.snapshot, date(2021, 3, 9), "en")

    assert (day["pages"], len(day["outside"])) == ([], 1)
