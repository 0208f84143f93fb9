"""An edition at one moment: what belongs together, and how the next moment is made of it."""

from pathlib import Path

from festdesk.editing.films import change_film, delete_film, reorder_credits
from festdesk.editing.people import rename_person
from festdesk.editing.screenings import move_screening
from festdesk.films.tables import Title
from festdesk.people.tables import Company, NameForm, NameKind, Person
from festdesk.screenings.tables import Block
from festdesk.snapshot import body_in
from festdesk.texts.tables import Text
from tests.builders import (
    add_film,
    add_screening,
    at,
    film,
    film_called,
    person_id_of,
    row,
    running_time,
    screening,
    small_edition,
    snapshot_of,
    title,
    venue,
)


def test_what_belongs_together_is_in_the_order_of_its_places() -> None:
    snapshot = snapshot_of(
        film("b", place=1),
        film("a", place=0),
        title("Second", "a", place=1),
        title("First", "a", place=0),
        title("Other", "b"),
        venue("rex", place=1),
        venue("scala", place=0),
    )
    assert [one.text for one in snapshot.titles_of("a")] == ["First", "Second"]  # type: ignore[arg-type]
    assert [one.name for one in snapshot.venues] == ["Scala", "Rex"]


def test_screenings_come_by_start_and_unplanned_ones_last() -> None:
    snapshot = snapshot_of(
        film(),
        venue(),
        screening("unplanned"),
        screening("late", at(6, "20:00")),
        screening("early", at(5, "20:00")),
    )
    film_id = next(iter(snapshot.films))
    assert [one.id for one in snapshot.screenings_of(film_id)] == ["early", "late", "unplanned"]
    assert [one.id for one in snapshot.screenings_in(snapshot.venues[0].id)] == [
        "early",
        "late",
        "unplanned",
    ]


def test_the_running_time_that_prints_is_the_one_that_was_chosen() -> None:
    other = running_time(116, is_printed=False)
    film_id = film().id
    assert snapshot_of(film(), other, running_time(121)).printed_seconds(film_id) == 7260
    assert snapshot_of(film(), other).printed_seconds(film_id) is None


def test_a_credit_prints_the_authority_form_and_else_what_was_credited() -> None:
    with_person = row(NameForm, person_id="p", text="Maren Ade", kind=NameKind.AUTHORITY)
    variant = row(NameForm, person_id="p", text="M. Ade")
    of_company = row(NameForm, company_id="c", text="Mosfilm", kind=NameKind.AUTHORITY)
    snapshot = snapshot_of(
        row(Person, id="p"), row(Company, id="c"), with_person, variant, of_company
    )
    person_id, company_id = next(iter(snapshot.people)), next(iter(snapshot.companies))
    assert snapshot.person_name(person_id) == "Maren Ade"
    assert snapshot.company_name(company_id) == "Mosfilm"
    assert snapshot.person_name(None) == ""
    assert {form.text for form in snapshot.names_of(person_id)} == {"Maren Ade", "M. Ade"}


def test_a_text_is_given_in_the_first_language_that_has_it() -> None:
    texts = [
        row(Text, film_id="film", kind="synopsis", language="fr", body="Il pleut."),
        row(Text, film_id="film", kind="synopsis", language="de", body=""),
        row(Text, film_id="film", kind="logline", language="de", body="Regen."),
    ]
    assert body_in(texts, "synopsis", "de", "fr", "en") == "Il pleut."
    assert body_in(texts, "synopsis", "de") == ""
    assert body_in(texts, "biography", "fr") == ""


def test_a_block_is_called_in_the_language_asked_for_or_another() -> None:
    snapshot = snapshot_of(
        row(Block, id="b"), row(Text, block_id="b", kind="name", language="fr", body="Courts")
    )
    block_id = next(iter(snapshot.blocks))
    assert snapshot.block_name(block_id, "fr") == "Courts"
    assert snapshot.block_name(block_id, "de") == "Courts"
    assert snapshot.block_name(None, "de") == ""


def test_a_snapshot_stays_as_it_was_while_the_edition_goes_on(tmp_path: Path) -> None:
    with small_edition(tmp_path) as document:
        before = document.snapshot()
        film_id = film_called(document, "Stalker")
        titles = before.titles_of(film_id)
        with document.edit("Delete film") as session:
            delete_film(session, film_id)
        after = document.snapshot()
    assert film_id in before.films
    assert before.titles_of(film_id) == titles
    assert film_id not in after.films
    assert after.titles_of(film_id) == ()
    assert after.screenings_of(film_id) == ()


def test_what_an_act_did_not_touch_is_shared(tmp_path: Path) -> None:
    with small_edition(tmp_path) as document:
        before = document.snapshot()
        film_id = film_called(document, "Stalker")
        with document.edit("Change") as session:
            change_film(session, film_id, year=1980)
        after = document.snapshot()
    assert after.table("credit") is before.table("credit")
    for other, kept in before.films.items():
        assert (after.films[other] is kept) == (other != film_id)


def test_groups_follow_what_moves_between_them(tmp_path: Path) -> None:
    with small_edition(tmp_path) as document:
        snapshot = document.snapshot()
        scala, rex = snapshot.venues
        moved = snapshot.screenings_in(scala.id)[0]
        assert len(snapshot.screenings_in(rex.id)) == 2
        with document.edit("Move screening") as session:
            move_screening(session, moved.id, venue_id=rex.id, starts_at=at(4, "10:00"))
        snapshot = document.snapshot()
    assert snapshot.screenings_in(rex.id)[0].id == moved.id
    assert moved.id not in {one.id for one in snapshot.screenings_in(scala.id)}


def test_groups_follow_a_new_order(tmp_path: Path) -> None:
    with small_edition(tmp_path) as document:
        film_id = film_called(document, "Stalker")
        names = [credit.as_credited for credit in document.snapshot().credits_of(film_id)]
        ids = [credit.id for credit in document.snapshot().credits_of(film_id)]
        with document.edit("Reorder credits") as session:
            reorder_credits(session, list(reversed(ids)))
        after = [credit.as_credited for credit in document.snapshot().credits_of(film_id)]
    assert after == names[::-1]


def test_names_follow_a_renaming(tmp_path: Path) -> None:
    with small_edition(tmp_path) as document:
        person_id = person_id_of(document, "Maren Ade")
        with document.edit("Rename") as session:
            rename_person(session, person_id, "Maren Adé")
        snapshot = document.snapshot()
    assert snapshot.person_name(person_id) == "Maren Adé"
    assert {form.text: form.kind for form in snapshot.names_of(person_id)} == {
        "Maren Ade": "variant",
        "Maren Adé": "authority",
    }


def test_an_act_on_many_rows_is_followed(tmp_path: Path) -> None:
    """More rows than one statement may bind variables."""
    with small_edition(tmp_path) as document:
        film_id = add_film(document, title="Serial")
        document.snapshot()
        with document.edit("Add titles") as session:
            session.add_all(
                Title(film_id=film_id, text=f"Part {n}", kind="alternative", place=n + 1)
                for n in range(1200)
            )
        titles = document.snapshot().titles_of(film_id)
        assert [one.text for one in titles] == ["Serial", *(f"Part {n}" for n in range(1200))]
        document.undo()
        assert len(document.snapshot().titles_of(film_id)) == 1


def test_a_snapshot_is_the_same_object_while_nothing_happens(tmp_path: Path) -> None:
    with small_edition(tmp_path) as document:
        snapshot = document.snapshot()
        assert document.snapshot() is snapshot
        add_screening(document, next(iter(snapshot.films)))
        assert document.snapshot() is not snapshot
