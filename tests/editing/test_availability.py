"""Hours, ways, audiences, stays and venues in bulk, as a house says them."""

from datetime import date

import pytest

from festdesk.availability.hours import CLOSED
from festdesk.base.errors import InputProblem
from festdesk.editing import availability, venues
from festdesk.editing.availability import Stay
from festdesk.editing.people import person_called
from festdesk.editing.screenings import change_screening
from festdesk.planning.house import house_of
from festdesk.store.document import Document
from tests.builders import at

DAY = date(2021, 3, 5)


def test_hours_hold_on_every_day_but_those_with_their_own(document: Document) -> None:
    scala, rex = document.snapshot().venues
    with document.edit("Hours") as session:
        availability.write_hours(
            session,
            {
                (scala.id, None): ((600, 1440),),
                (scala.id, DAY): ((840, 1080), (1200, 1500)),
                (rex.id, DAY): CLOSED,
            },
        )
    halls = house_of(document.snapshot()).halls
    assert halls[scala.id].spans_on(DAY) == ((840, 1080), (1200, 1500))
    assert halls[scala.id].spans_on(date(2021, 3, 6)) == ((600, 1440),)
    assert halls[rex.id].spans_on(DAY) == ()
    assert halls[rex.id].spans_on(date(2021, 3, 6)) is None


def test_hours_that_are_written_again_leave_no_trace_and_nothing_clears_them(
    document: Document,
) -> None:
    scala = document.snapshot().venues[0]
    with document.edit("Hours") as session:
        availability.write_hours(session, {(scala.id, None): ((840, 1080), (1200, 1500))})
    before = {row.id for row in document.snapshot().openings_of(scala.id)}
    with document.edit("Hours") as session:
        availability.write_hours(session, {(scala.id, None): ((840, 1080), (1200, 1500))})
    assert {row.id for row in document.snapshot().openings_of(scala.id)} == before
    with document.edit("Hours") as session:
        availability.write_hours(session, {(scala.id, None): ((840, 1080),)})
    assert {row.id for row in document.snapshot().openings_of(scala.id)} < before
    with document.edit("Hours") as session:
        availability.write_hours(session, {(scala.id, None): ()})
    assert not document.snapshot().openings_of(scala.id)
    document.undo()
    assert len(document.snapshot().openings_of(scala.id)) == 1


def test_hours_that_overlap_or_end_too_late_are_refused(document: Document) -> None:
    scala = document.snapshot().venues[0]
    with document.edit("Hours") as session:
        with pytest.raises(InputProblem, match="10–14 and 13–18 overlap"):
            availability.write_hours(session, {(scala.id, None): ((780, 1080), (600, 840))})
        with pytest.raises(InputProblem, match="ends later"):
            availability.write_hours(session, {(scala.id, None): ((600, 2900),)})


def test_a_way_is_the_same_both_ways_round(document: Document) -> None:
    scala, rex = (venue.id for venue in document.snapshot().venues)
    with document.edit("Ways") as session:
        availability.write_ways(session, "walking_minutes", {(scala, rex): 12})
        availability.write_ways(session, "carrying_minutes", {(rex, scala): 90})
    house = house_of(document.snapshot())
    assert house.walking_minutes(scala, rex) == house.walking_minutes(rex, scala) == 12
    assert house.carrying_minutes(scala, rex) == 90
    assert len(document.snapshot().distances) == 1

    with document.edit("Ways") as session:
        availability.write_ways(session, "walking_minutes", {(rex, scala): None})
    assert house_of(document.snapshot()).walking_minutes(scala, rex) == 15
    with document.edit("Ways") as session:
        availability.write_ways(session, "carrying_minutes", {(rex, scala): None})
    assert not document.snapshot().distances


def test_nobody_walks_longer_than_a_day(document: Document) -> None:
    scala, rex = (venue.id for venue in document.snapshot().venues)
    with document.edit("Ways") as session, pytest.raises(InputProblem, match="at most 1440 min"):
        availability.write_ways(session, "walking_minutes", {(scala, rex): 1441})


def test_what_is_said_of_a_venue_goes_when_it_is_cleared(document: Document) -> None:
    scala = document.snapshot().venues[0].id
    with document.edit("Venue") as session:
        venues.set_venue(
            session, scala, seats=140, group_name=" City ", promised_subtitles=("en", "fr")
        )
    snapshot = document.snapshot()
    trait = snapshot.trait_of_venue(scala)
    assert trait is not None
    assert (trait.group_name, trait.promised_subtitles) == ("City", ("en", "fr"))
    assert snapshot.venues[0].seats == 140

    with document.edit("Venue") as session:
        availability.describe_venue(session, scala, group_name="")
        availability.describe_venue(session, scala, promised_subtitles=())
    assert document.snapshot().trait_of_venue(scala) is None


def test_several_venues_come_in_before_another(document: Document) -> None:
    rex = document.snapshot().venues[1]
    with document.edit("Venues") as session:
        venues.add_venues(
            session,
            [{"name": "Capitole", "seats": 300, "group_name": "City"}, {"name": "Utopia"}],
            rex.id,
        )
    snapshot = document.snapshot()
    assert [venue.name for venue in snapshot.venues] == [
        "Scala",
        "Capitole",
        "Utopia",
        "Cinéma Rex",
    ]
    trait = snapshot.trait_of_venue(snapshot.venues[1].id)
    assert trait is not None
    assert trait.group_name == "City"
    with document.edit("Venues") as session, pytest.raises(InputProblem, match="needs a name"):
        venues.add_venues(session, [{"name": " ", "seats": 3}])


def test_deleted_venues_come_back_with_hours_and_screenings(document: Document) -> None:
    scala = document.snapshot().venues[0].id
    with document.edit("Hours") as session:
        availability.write_hours(session, {(scala, None): ((600, 1440),)})
    held = {row.id for row in document.snapshot().screenings_in(scala)}
    with document.edit("Delete") as session:
        venues.delete_venues(session, [venue.id for venue in document.snapshot().venues])
    assert not document.snapshot().venues
    document.undo()
    snapshot = document.snapshot()
    assert {row.id for row in snapshot.screenings_in(scala)} == held
    assert len(snapshot.openings_of(scala)) == 1


def test_an_audience_has_a_turnaround_and_a_promise(document: Document) -> None:
    with document.edit("Audience") as session:
        availability.rule_audience(session, "press", turnaround_minutes=45)
        availability.rule_audience(session, "press", promised_subtitles=("en",))
    rule = document.snapshot().audience_rules["press"]
    assert (rule.turnaround_minutes, rule.promised_subtitles) == (45, ("en",))
    with document.edit("Audience") as session:
        availability.rule_audience(session, "press", turnaround_minutes=None, promised_subtitles=())
    assert not document.snapshot().audience_rules
    with document.edit("Audience") as session, pytest.raises(InputProblem, match="at most 600"):
        availability.rule_audience(session, "press", turnaround_minutes=601)


def test_an_own_audience_stays_without_rules_and_is_renamed_everywhere(document: Document) -> None:
    screening = next(iter(document.snapshot().screenings.values()))
    with document.edit("Audience") as session:
        availability.add_audience(session, " Friends ", turnaround_minutes=5)
        availability.rule_audience(session, "Friends", turnaround_minutes=None)
        change_screening(session, screening.id, audience="Friends")
    assert set(document.snapshot().audience_rules) == {"Friends"}
    with document.edit("Rename") as session:
        availability.rename_audience(session, "Friends", "friends of the house")
    snapshot = document.snapshot()
    assert set(snapshot.audience_rules) == {"friends of the house"}
    assert snapshot.screenings[screening.id].audience == "friends of the house"

    with document.edit("Audience") as session:
        with pytest.raises(InputProblem, match="already"):
            availability.add_audience(session, "PRESS")
        with pytest.raises(InputProblem, match="already"):
            availability.add_audience(session, "Friends of the House")
        with pytest.raises(InputProblem, match="needs a name"):
            availability.add_audience(session, " ")
        with pytest.raises(InputProblem, match="every festival has"):
            availability.rename_audience(session, "press", "Critics")
        availability.forget_audiences(session, ["friends of the house", "nobody"])
    assert not document.snapshot().audience_rules


def test_a_guest_has_several_stays_and_those_that_remain_are_left_alone(document: Document) -> None:
    with document.edit("Guest") as session:
        ana = person_called(session, "Ana Ek")
        availability.write_stays(
            session,
            ana,
            [
                Stay(at(9, "10:00"), at(10, "05:00")),
                Stay(at(4, "10:00"), at(7, "05:00"), "by train"),
            ],
        )
    kept = {row.note: row.id for row in document.snapshot().stays_of(ana)}
    assert set(kept) == {"", "by train"}
    with document.edit("Guest") as session:
        availability.write_stays(session, ana, [Stay(at(4, "10:00"), at(7, "05:00"), "by train")])
    assert [row.id for row in document.snapshot().stays_of(ana)] == [kept["by train"]]

    with document.edit("Guest") as session:
        with pytest.raises(InputProblem, match="ends before it begins"):
            availability.write_stays(session, ana, [Stay(at(7, "10:00"), at(7, "10:00"))])
        with pytest.raises(InputProblem, match="overlap"):
            availability.write_stays(
                session,
                ana,
                [Stay(at(4, "10:00"), at(7, "10:00")), Stay(at(6, "10:00"), at(8, "10:00"))],
            )
        availability.write_stays(session, ana, [])
    assert not document.snapshot().stays_of(ana)
