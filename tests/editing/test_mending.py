"""What a finding offers is one act, and nothing is overwritten that has changed since."""

from functools import partial
from pathlib import Path

import pytest

from festdesk.base.errors import InputProblem
from festdesk.base.findings import Finding, Mend, MendAct
from festdesk.base.ids import EntryId
from festdesk.checks.book.entries import TIGHTER
from festdesk.checks.catalogue import KINDS, run_checks
from festdesk.editing.filmographies import add_entry
from festdesk.editing.mending import mend
from festdesk.editing.people import person_called
from festdesk.editing.texts import write_text
from festdesk.store.document import Document
from tests.builders import film_called, small_edition
from tests.checks.looking import findings_of


def biography(document: Document, body: str) -> str:
    """Give the director of “Stalker” a biography and a film of 1965, and return the person's id."""

    def write(session):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN202 -- the session
        person_id = person_called(session, "Andrei Tarkovsky")
        write_text(session, "person_id", person_id, "biography", "en", body)
        add_entry(session, person_id, [("original", "Katok i skripka")], year=1960)
        return person_id

    assert film_called(document, "Stalker")
    return str(document.act("Write", write))


def found(document: Document, code: str) -> Finding:
    """Return the one finding of a kind."""
    (one,) = findings_of(KINDS[code], document.snapshot())
    return one


def test_each_offer_settles_its_finding_and_can_be_undone(tmp_path: Path) -> None:
    with small_edition(tmp_path) as document:
        person_id = biography(
            document,
            "Born in 1932 in Zavrazhye, he made The Steamroller and the Violin (1960). In 1962 he "
            "won at the 24st Venice International Film Festival.",
        )
        for code, number in (
            ("text.ordinal-wrong", 0),
            ("text.edition-wrong", 0),
            ("text.film-title-unnoted", 0),
            ("text.born-year-unnoted", 1),
            ("text.born-year-unnoted", 0),
        ):
            offered = found(document, code).mends[number]
            document.act(str(offered), partial(mend, change=offered))
        snapshot = document.snapshot()
        person = snapshot.people[person_id]  # type: ignore[index]
        assert (person.born_year, person.born_place) == (1932, "Zavrazhye")
        (text,) = snapshot.texts_of_person(person.id)
        assert "at the 23rd Venice International Film Festival" in text.body
        entry = EntryId(snapshot.entries_of(person.id)[-1].id)
        assert [(one.text, one.language) for one in snapshot.titles_of_entry(entry)] == [
            ("Katok i skripka", ""),
            ("The Steamroller and the Violin", "en"),
        ]
        told = [one for one in run_checks(snapshot) if one.mends and one.code.startswith("text.")]
        assert told == []
        document.undo()
        assert document.snapshot().people[person.id].born_year is None


def test_words_that_have_changed_since_are_left_alone(tmp_path: Path) -> None:
    with small_edition(tmp_path) as document:
        biography(document, "He was at the 72st festival.")
        offered = found(document, "text.ordinal-wrong").mends[0]
        biography(document, "Once he was at the 72st festival.")
        with pytest.raises(InputProblem, match="“72st” no longer stands there"):
            document.act("Mend", partial(mend, change=offered))


def test_an_entry_is_set_tighter_in_the_product_that_is_named(tmp_path: Path) -> None:
    with small_edition(tmp_path) as document:
        film_id = film_called(document, "Stalker")
        tighter = Mend(TIGHTER, "film", film_id, "catalogue", 0, 2, act=MendAct.FITTED)
        document.act("Fit", partial(mend, change=tighter))
        book = document.snapshot().book("catalogue")
        assert book is not None
        assert [one.step for one in document.snapshot().fittings_of(book.id)] == [2]
        document.undo()
        assert document.snapshot().book("catalogue") is None
