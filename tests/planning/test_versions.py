"""Kept calendars: packed, compared, and gone back to as one act."""

import base64
import zlib
from datetime import timedelta
from pathlib import Path

import pytest

from festdesk.base.errors import InputProblem
from festdesk.base.ids import ScreeningId
from festdesk.editing import rows
from festdesk.editing.films import delete_film
from festdesk.editing.people import person_called
from festdesk.editing.screenings import (
    change_screening,
    delete_screening,
    delete_venue,
    expect_guest,
    plan_screening,
    write_guests,
)
from festdesk.editing.versions import change_version, delete_version, go_back, keep_version
from festdesk.planning.packing import CalendarState, pack, state_of, unpack
from festdesk.planning.versions import ChangeKind, compare, printed_last
from festdesk.screenings.tables import CalendarVersion, Screening
from festdesk.store.document import Document
from tests.builders import film_called, small_edition, snapshot_of
from tests.store.dumping import dump

CALENDAR = ("screening", "screeningguest", "guestpart", "screeningtrait", "blocker")


def keep(document: Document, name: str = "First", *, is_printed: bool = False) -> str:
    """Keep the calendar as it is now."""
    packed = pack(state_of(document.snapshot()))
    with document.edit("Keep") as session:
        return keep_version(session, name, packed, is_printed=is_printed)


def kept(document: Document, version_id: str) -> CalendarState:
    """Return a kept calendar."""
    row = next(v for v in document.snapshot().calendar_versions if v.id == version_id)
    return unpack(row.rows, row.name)


def changes(document: Document, version_id: str) -> dict[str, ChangeKind]:
    """Return what became of each screening since a version."""
    found = compare(kept(document, version_id), state_of(document.snapshot()), day_starts_hour=5)
    return {change.screening_id: change.kind for change in found}


def planned(document: Document) -> list[ScreeningId]:
    """Return the screenings with a start, in order."""
    found = [row for row in document.snapshot().screenings.values() if row.starts_at is not None]
    return [row.id for row in sorted(found, key=lambda row: (row.starts_at, row.id))]


def calendar_rows(document: Document) -> dict[str, object]:
    """Return the calendar's tables as they are stored."""
    stored = dump(document.path)
    return {name: stored[name] for name in CALENDAR}


def test_a_state_is_what_it_was_after_packing(tmp_path: Path) -> None:
    with small_edition(tmp_path) as document:
        first = planned(document)[0]
        with document.edit("Guests") as session:
            write_guests(session, first, ["Ida Löwe"])
        state = state_of(document.snapshot())

        assert unpack(pack(state), "x") == state
        assert pack(state) == pack(unpack(pack(state), "x"))


def test_nothing_has_changed_where_nothing_was_done(tmp_path: Path) -> None:
    with small_edition(tmp_path) as document:
        assert changes(document, keep(document)) == {}


def test_each_change_is_told_for_what_it_is(tmp_path: Path) -> None:
    with small_edition(tmp_path) as document:
        moved, cancelled, changed, gone, *_ = planned(document)
        stalker = film_called(document, "Stalker")
        version = keep(document)
        start = document.snapshot().screenings[moved].starts_at
        assert start is not None
        with document.edit("Much") as session:
            change_screening(session, moved, starts_at=start + timedelta(hours=1), talk_minutes=5)
            change_screening(session, cancelled, state="cancelled")
            change_screening(session, changed, talk_minutes=25)
            delete_screening(session, gone)
            new = plan_screening(session, film_id=stalker, starts_at=start, venue_id=None)
            plan_screening(session, film_id=stalker)

        assert changes(document, version) == {
            moved: ChangeKind.MOVED,
            cancelled: ChangeKind.CANCELLED,
            changed: ChangeKind.CHANGED,
            gone: ChangeKind.GONE,
            new: ChangeKind.NEW,
        }
        later = keep(document, "Second")
        with document.edit("Revive") as session:
            change_screening(session, cancelled, state="confirmed")
        assert changes(document, later) == {cancelled: ChangeKind.REVIVED}


def test_a_guest_who_is_added_is_a_change(tmp_path: Path) -> None:
    with small_edition(tmp_path) as document:
        version, first = keep(document), planned(document)[0]
        with document.edit("Guest") as session:
            expect_guest(session, first, person_called(session, "Ida Löwe"))

        (change,) = compare(
            kept(document, version), state_of(document.snapshot()), day_starts_hour=5
        )
        assert (change.kind, change.fields) == (ChangeKind.CHANGED, ("guests",))


def test_going_back_is_one_act_that_can_be_taken_back(tmp_path: Path) -> None:
    with small_edition(tmp_path) as document:
        first, second, *_ = planned(document)
        stalker = film_called(document, "Stalker")
        with document.edit("Guest") as session:
            write_guests(session, first, ["Ida Löwe", "Jo Ng"])
        then, version = calendar_rows(document), keep(document)
        with document.edit("Much") as session:
            delete_screening(session, first)
            change_screening(session, second, starts_at=None, note="later")
            plan_screening(session, film_id=stalker)
        left = calendar_rows(document)

        with document.edit("Go back") as session:
            outcome = go_back(session, kept(document, version).rows)

        assert (outcome.left_out, outcome.without_venue) == (0, 0)
        assert calendar_rows(document) == then
        document.undo()
        assert calendar_rows(document) == left


def test_what_is_as_it_was_is_not_touched(tmp_path: Path) -> None:
    with small_edition(tmp_path) as document:
        version = keep(document)
        with document.edit("Nothing") as session:
            go_back(session, kept(document, version).rows)

        assert document.undo_label == "Keep"


def test_what_was_deleted_since_is_left_out_and_counted(tmp_path: Path) -> None:
    with small_edition(tmp_path) as document:
        version = keep(document)
        scala = next(v.id for v in document.snapshot().venues if v.name == "Scala")
        of_scala = len(document.snapshot().screenings_in(scala))
        stalker = film_called(document, "Stalker")
        of_stalker = len(document.snapshot().screenings_of(stalker))
        in_both = sum(row.film_id == stalker for row in document.snapshot().screenings_in(scala))
        with document.edit("Delete") as session:
            delete_film(session, stalker)
            delete_venue(session, scala)

        with document.edit("Go back") as session:
            outcome = go_back(session, kept(document, version).rows)

        assert (outcome.left_out, outcome.without_venue) == (of_stalker, of_scala - in_both)
        names = kept(document, version).names
        assert names["film"][stalker] == "Stalker"


@pytest.mark.parametrize("packed", ["", "nonsense", "é", pack(CalendarState({}))[:-4]])
def test_a_version_that_cannot_be_read_is_said(packed: str) -> None:
    with pytest.raises(InputProblem, match="First"):
        unpack(packed, "First")


def test_a_version_from_a_stranger_cannot_fill_the_memory() -> None:
    bomb = base64.b85encode(zlib.compress(b"[" + b" " * 200_000_000)).decode()
    with pytest.raises(InputProblem, match="Bomb"):
        unpack(bomb, "Bomb")


def test_what_does_not_fit_the_tables_changes_nothing(tmp_path: Path) -> None:
    with small_edition(tmp_path) as document:
        state, before = state_of(document.snapshot()), calendar_rows(document)
        first = planned(document)[0]
        strange = {
            **state.rows,
            "screening": {**state.screenings, first: {**state.screenings[first], "state": "lost"}},
        }
        with (
            pytest.raises(InputProblem, match="cannot become as it was kept"),
            document.edit("Go back") as session,
        ):
            go_back(session, strange)

        assert calendar_rows(document) == before


def test_the_last_printed_version_is_known(tmp_path: Path) -> None:
    with small_edition(tmp_path) as document:
        assert printed_last(document.snapshot()) is None
        keep(document, "Draft")
        printed = keep(document, "To the printer", is_printed=True)
        keep(document, "Afterwards")

        assert printed_last(document.snapshot()) == printed


def test_a_version_is_renamed_and_forgotten_but_never_rewritten(tmp_path: Path) -> None:
    with small_edition(tmp_path) as document:
        version = keep(document)
        with document.edit("Rename") as session:
            change_version(session, version, name="Second", is_printed=True)
        assert [v.name for v in document.snapshot().calendar_versions] == ["Second"]
        for values in ({"name": " "}, {"rows": ""}):
            with pytest.raises(InputProblem), document.edit("Wrong") as session:
                change_version(session, version, **values)
        with pytest.raises(InputProblem), document.edit("Keep") as session:
            keep_version(session, " ", "", is_printed=False)
        with document.edit("Forget") as session:
            delete_version(session, version)
        assert document.snapshot().calendar_versions == []


def test_an_empty_calendar_is_kept_too() -> None:
    state = state_of(snapshot_of())

    assert unpack(pack(state), "x") == state


def test_rows_of_other_schemas_are_read(tmp_path: Path) -> None:
    with small_edition(tmp_path) as document:
        state = state_of(document.snapshot())
        first = planned(document)[0]
        row = {**state.screenings[first], "of_tomorrow": 1}
        del row["printed_note"]
        read = unpack(pack(CalendarState({"screening": {first: row}}, {})), "x")

        assert read.screenings[first] == {**state.screenings[first], "printed_note": ""}
        assert rows.table_of(Screening).c.keys() == list(read.screenings[first])
        assert CalendarVersion.__tablename__ == "calendarversion"
