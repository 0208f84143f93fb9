"""Every export of the calendar is read back by somebody else's parser and says what is stored."""

import csv
import io
import json
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import icalendar
import jsonschema  # type: ignore[import-untyped]
import pytest
from lxml import etree  # type: ignore[import-untyped]
from openpyxl import load_workbook

from festdesk.base.errors import InputProblem
from festdesk.base.ids import PersonId, StrandId, VenueId
from festdesk.base.revisions import Revision
from festdesk.exchange.calendar_events import Calendar, Event, Scope, calendar_of
from festdesk.exchange.calendar_files import Each, files_of, stem_of
from festdesk.exchange.calendar_tables import as_csv, as_xlsx
from festdesk.exchange.formats import FORMATS, format_called
from festdesk.exchange.frab import as_frab_json, as_frab_xml
from festdesk.exchange.ics import as_ics
from festdesk.exchange.jsonld import as_jsonld
from festdesk.exchange.scopes import language_in, scope_called
from festdesk.planning.packing import pack, state_of
from festdesk.screenings.tables import CalendarVersion
from festdesk.snapshot import TABLES
from tests.builders import edition_row, row, snapshot_of
from tests.exchange.difficult import TITLES, difficult

SCHEMAS = Path(__file__).parent / "schemas"
CHANGED = {"plain": Revision(3, datetime(2021, 2, 1, 12, tzinfo=UTC))}


@pytest.fixture(scope="module")
def calendar() -> Calendar:
    """Give the difficult calendar; nothing changes it."""
    return calendar_of(difficult(), revisions=CHANGED)


def by_id(calendar: Calendar) -> dict[str, Event]:
    """Return the events by the ids of their screenings."""
    return {event.id: event for event in calendar.events}


def ics_events(calendar: Calendar) -> dict[str, Any]:
    """Return the events of the written iCalendar by screening."""
    read = icalendar.Calendar.from_ical(as_ics(calendar))
    return {str(event["UID"]).split("@")[0]: event for event in read.walk("VEVENT")}


def test_what_lacks_a_start_is_no_event(calendar: Calendar) -> None:
    assert set(by_id(calendar)) == {
        "plain", "late", "lost-hour", "same-a", "same-b", "no-length", "outside", "online",
        "to-come", "shorts",
    }  # fmt: skip


def test_a_late_show_is_of_the_evening_before(calendar: Calendar) -> None:
    late = by_id(calendar)["late"]

    assert (late.day, late.starts_at.date()) == (date(2021, 3, 26), date(2021, 3, 27))


def test_an_end_leaps_over_the_hour_that_summer_time_takes(calendar: Calendar) -> None:
    event = by_id(calendar)["lost-hour"]

    assert event.ends_at.astimezone(UTC) - event.starts_at.astimezone(UTC) == timedelta(minutes=92)
    assert f"{event.ends_at:%H:%M}" == "04:02"


def test_a_calendar_program_reads_what_is_stored(calendar: Calendar) -> None:
    read = ics_events(calendar)

    assert set(read) == set(by_id(calendar))
    for key, event in by_id(calendar).items():
        found = read[key]
        assert str(found["SUMMARY"]) == event.title
        assert found["DTSTART"].dt == event.starts_at
        assert found["DTSTART"].dt.tzinfo.key == "Europe/Berlin"
        assert found["DTEND"].dt.astimezone(UTC) == event.ends_at.astimezone(UTC)
    assert str(read["plain"]["LOCATION"]) == "Scala, Saal 1; hinten, Straße 1, Ort"
    assert str(read["plain"]["URL"]) == "https://t.example/?a=1&b=2"
    assert "With; commas, and\nlines" in str(read["plain"]["DESCRIPTION"])
    assert "Guests: Ida Löwe, geb. Ng (director)" in str(read["plain"]["DESCRIPTION"])
    assert read["plain"]["CATEGORIES"].cats == ["Night, late"]
    assert read["late"]["CATEGORIES"].cats == ["Night, late", "press"]
    assert str(read["online"]["LOCATION"]) == "online"


def test_states_and_changes_reach_who_has_subscribed(calendar: Calendar) -> None:
    read = ics_events(calendar)

    assert [str(read[key]["STATUS"]) for key in ("plain", "late", "same-b")] == [
        "CONFIRMED",
        "TENTATIVE",
        "CANCELLED",
    ]
    assert (read["plain"]["SEQUENCE"], read["late"]["SEQUENCE"]) == (3, 0)
    assert read["plain"]["LAST-MODIFIED"].dt == CHANGED["plain"].at


def test_what_was_deleted_after_it_was_kept_is_told_as_cancelled() -> None:
    before = difficult()
    kept = row(
        CalendarVersion,
        name="First",
        at=datetime(2021, 1, 1, tzinfo=UTC),
        rows=pack(state_of(before)),
    )
    deleted = {"plain", "shorts", "online"}
    now = snapshot_of(
        *(
            one
            for name in before_tables()
            for one in before.table(name).values()
            if one.id not in deleted
        ),
        kept,
    )
    calendar = calendar_of(now)

    assert {event.id for event in calendar.gone} == deleted
    read = ics_events(calendar)
    assert {key for key, event in read.items() if event["STATUS"] == "CANCELLED"} == {
        *deleted,
        "same-b",
    }
    assert deleted.isdisjoint(event.id for event in calendar.events)


def before_tables() -> tuple[str, ...]:
    """Return the names of the tables of an edition."""
    return tuple(model.__table__.name for model in TABLES)  # type: ignore[attr-defined]


def test_the_lines_are_those_of_the_standard(calendar: Calendar) -> None:
    written = as_ics(calendar)

    assert written == as_ics(calendar)
    assert all(len(line) <= 75 for line in written.split(b"\r\n"))
    assert b"\n" not in written.replace(b"\r\n", b"")
    assert written.count(b"BEGIN:VTIMEZONE") == 1
    assert b"tell nobody" not in written


def test_the_time_zone_gives_each_event_its_moment(calendar: Calendar) -> None:
    """A program that knows no time zones goes by the VTIMEZONE."""
    read = icalendar.Calendar.from_ical(as_ics(calendar))
    written: Any = read.walk("VTIMEZONE")[0]
    zone = written.to_tz(lookup_tzid=False)

    for event in calendar.events:
        naive = event.starts_at.replace(tzinfo=None)
        assert naive.replace(tzinfo=zone).utcoffset() == event.starts_at.utcoffset()


def test_nothing_at_all_is_a_calendar_too() -> None:
    empty = calendar_of(snapshot_of())
    for chosen in FORMATS:
        assert chosen.write(empty, with_notes=False)
    assert icalendar.Calendar.from_ical(as_ics(empty)).walk("VEVENT") == []
    jsonschema.validate(json.loads(as_frab_json(empty)), _json_schema())


def rows_of(written: bytes) -> list[dict[str, str]]:
    """Return the rows of a CSV file as Python's reader has them."""
    assert written.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(io.StringIO(written.decode("utf-8-sig"), newline="")))


def test_a_table_holds_every_title_as_it_is(calendar: Calendar) -> None:
    rows = {row["Id"]: row for row in rows_of(as_csv(calendar))}

    assert rows["plain"]["Title"] == TITLES[0]
    assert rows["lost-hour"]["Title"] == "-30-"
    assert rows["same-a"]["Title"] == TITLES[3]
    assert rows["shorts"]["Title"] == "Forty; shorts, all"
    assert (rows["late"]["Festival day"], rows["late"]["Date"], rows["late"]["Start"]) == (
        "2021-03-26",
        "2021-03-27",
        "00:45",
    )
    assert rows["plain"]["Guests"] == "Ida Löwe, geb. Ng (director, talk)"
    assert rows["no-length"]["End"] == rows["no-length"]["Minutes"] == ""
    assert rows["to-come"]["Venue"] == "venue to come"


def test_a_formula_from_outside_is_none_in_a_table(calendar: Calendar) -> None:
    assert {row["Title"] for row in rows_of(as_csv(calendar))} >= {"'=SUM(A1:A9)"}
    sheet = load_workbook(io.BytesIO(as_xlsx(calendar))).active
    assert sheet is not None
    cells = [cell for row in sheet.iter_rows() for cell in row if cell.value == "=SUM(A1:A9)"]
    assert [cell.data_type for cell in cells] == ["s"]


def test_a_workbook_has_days_and_times_as_such(calendar: Calendar) -> None:
    sheet = load_workbook(io.BytesIO(as_xlsx(calendar))).active
    assert sheet is not None
    head, *rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    read: dict[Any, dict[Any, Any]] = {
        row[head.index("Id")]: dict(zip(head, row, strict=True)) for row in rows
    }

    assert set(read) == set(by_id(calendar))
    for key, event in by_id(calendar).items():
        assert read[key]["Title"] == event.title
        assert read[key]["Date"].date() == event.starts_at.date()
        assert read[key]["Start"] == event.starts_at.time()
    assert read["plain"]["End"] == time(21, 55)
    assert read["plain"]["Introduction (min)"] == 5


def test_notes_for_colleagues_leave_the_house_only_when_that_is_wanted(calendar: Calendar) -> None:
    for chosen in FORMATS:
        assert b"tell nobody" not in chosen.write(calendar, with_notes=False)
    assert rows_of(as_csv(calendar, with_notes=True))[0]["Note for colleagues"] == "tell nobody"


def _json_schema() -> dict[str, Any]:
    schema: dict[str, Any] = json.loads((SCHEMAS / "frab_schedule.json").read_text("utf-8"))
    return schema


def test_the_schedule_is_valid_json_of_its_schema(calendar: Calendar) -> None:
    document = json.loads(as_frab_json(calendar))

    jsonschema.validate(document, _json_schema())
    events = {
        event["guid"]: (event, day["date"], name)
        for day in document["schedule"]["conference"]["days"]
        for name, listed in day["rooms"].items()
        for event in listed
    }
    held = [event for event in calendar.events if not event.is_cancelled]
    assert set(events) == {event.guid for event in held}
    for event in held:
        found, day, room = events[event.guid]
        assert (found["title"], day) == (event.title, event.day.isoformat())
        assert datetime.fromisoformat(found["date"]) == event.starts_at
        hours, minutes = map(int, found["duration"].split(":"))
        assert hours * 60 + minutes == event.minutes
        assert room == found["room"]
    assert len({event["id"] for event, _, _ in events.values()}) == len(held)
    assert len({event["slug"] for event, _, _ in events.values()}) == len(held)


def test_the_schedule_is_valid_xml_of_its_schema(calendar: Calendar) -> None:
    schema = etree.XMLSchema(etree.parse(SCHEMAS / "frab_schedule.xsd"))
    tree = etree.fromstring(as_frab_xml(calendar))

    schema.assertValid(tree)
    held = {event.guid: event for event in calendar.events if not event.is_cancelled}
    found = {event.get("guid"): event for event in tree.iter("event")}
    assert set(found) == set(held)
    for guid, event in held.items():
        assert found[guid].findtext("title") == event.title
        assert datetime.fromisoformat(found[guid].findtext("date")) == event.starts_at


def test_the_schema_refuses_what_is_wrong(calendar: Calendar) -> None:
    document = json.loads(as_frab_json(calendar))
    for day in document["schedule"]["conference"]["days"]:
        for listed in day["rooms"].values():
            for event in listed:
                event["film"] = "not allowed"

    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(document, _json_schema())


def test_linked_data_says_what_is_stored_and_can_stand_in_a_page(calendar: Calendar) -> None:
    written = as_jsonld(calendar)
    document = json.loads(written)
    events = {event["@id"]: event for event in document["subEvent"]}

    assert b"<" not in written
    for event in calendar.events:
        found = events[f"urn:uuid:{event.guid}"]
        assert (found["@type"], found["name"]) == ("ScreeningEvent", event.title)
        assert datetime.fromisoformat(found["startDate"]) == event.starts_at
    cancelled = events[f"urn:uuid:{by_id(calendar)['same-b'].guid}"]
    assert cancelled["eventStatus"] == "https://schema.org/EventCancelled"
    shorts = events[f"urn:uuid:{by_id(calendar)['shorts'].guid}"]
    assert len(shorts["workPresented"]) == 40
    online = events[f"urn:uuid:{by_id(calendar)['online'].guid}"]
    assert online["location"]["@type"] == "VirtualLocation"


def test_a_calendar_is_narrowed_to_a_venue_a_strand_or_a_guest() -> None:
    snapshot = difficult()

    def ids(scope: Scope) -> set[str]:
        return {event.id for event in calendar_of(snapshot, scope=scope).events}

    assert ids(Scope(venue_id=VenueId("lux"))) == {"late", "same-a", "same-b", "no-length"}
    assert ids(Scope(strand_id=StrandId("night"), audiences=frozenset({"press"}))) == {"late"}
    assert ids(Scope(person_id=PersonId("ida"))) == {"plain"}
    assert ids(Scope(days=frozenset({date(2021, 3, 27)}))) == {"lost-hour"}
    assert ids(Scope(states=frozenset({"cancelled"}))) == {"same-b"}


def test_each_venue_gets_a_file_of_its_own(calendar: Calendar) -> None:
    files = dict(files_of(calendar, format_called("ics"), Each.VENUE))

    assert sorted(files) == ["loyx.ics", "scala-saal-1-hinten.ics"]
    counts = [len(icalendar.Calendar.from_ical(one).walk("VEVENT")) for one in files.values()]
    assert sum(counts) == sum(1 for event in calendar.events if event.venue)


def test_names_of_files_are_safe_everywhere() -> None:
    assert stem_of("../../etc/passwd") == "etc-passwd"
    assert stem_of("CON") == "con-calendar"
    assert stem_of("???") == "calendar"


def test_names_that_are_not_there_are_told_with_those_that_are() -> None:
    snapshot = difficult()

    assert scope_called(snapshot, venue="λουξ", strand="n", guest=None) == Scope(
        venue_id=VenueId("lux"), strand_id=StrandId("night")
    )
    with pytest.raises(InputProblem, match=r"Roxy.*Scala"):
        scope_called(snapshot, venue="Roxy", strand=None, guest=None)
    with pytest.raises(InputProblem, match="Swahili"):
        language_in(snapshot, "Swahili")
    assert language_in(snapshot, "German") == "de"


def test_a_time_zone_that_does_not_exist_is_said() -> None:
    with pytest.raises(InputProblem, match="Mars/Olympus"):
        calendar_of(snapshot_of(edition_row(time_zone="Mars/Olympus")))
