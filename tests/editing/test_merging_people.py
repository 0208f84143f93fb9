"""One person of two and one company of two: nothing is lost, nothing is left, all is undone."""

from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from shutil import copyfile
from typing import Any

import pytest
from sqlmodel import SQLModel

from festdesk.availability.tables import GuestStay
from festdesk.base.errors import InputProblem
from festdesk.base.ids import CompanyId, PersonId
from festdesk.editing import rows
from festdesk.editing.acceptance import accept_finding
from festdesk.editing.credit_names import print_credit
from festdesk.editing.filmographies import add_entry
from festdesk.editing.films import add_award, add_credit
from festdesk.editing.guests import add_guest
from festdesk.editing.merging import Keep
from festdesk.editing.merging_people import (
    MergeChoices,
    merge_companies,
    merge_people,
    plan_companies,
    plan_people,
    tell_companies_apart,
    tell_people_apart,
)
from festdesk.editing.people import (
    add_name_form,
    change_person,
    create_company,
    create_person,
)
from festdesk.editing.releases import add_contact, add_release
from festdesk.editing.stills import add_still
from festdesk.editing.texts import write_text
from festdesk.filmographies.tables import EntryTrait
from festdesk.films.tables import Award, Credit
from festdesk.naming.merge_preview import finder_of, touched_by
from festdesk.naming.usage import counts_of_people, uses_of_company, uses_of_people, uses_of_person
from festdesk.naming.uses import UsedAs
from festdesk.screenings.tables import GuestPart, ScreeningGuest
from festdesk.snapshot import TABLES, Snapshot
from festdesk.stills.tables import StillPerson
from festdesk.store.document import Document
from festdesk.texts.styles import Run, Style
from tests.builders import (
    add_film,
    add_filmography,
    film_called,
    person_id_of,
    picture,
    small_edition,
)

OTHER = "Andrey Tarkovskiy"


def everything(snapshot: Snapshot) -> dict[str, Any]:
    return {name: dict(snapshot.table(name)) for name in map(table_name, TABLES)}


def table_name(model: type[SQLModel]) -> str:
    return str(model.__table__.name)  # type: ignore[attr-defined]


def mentions_of(snapshot: Snapshot, owner_id: str) -> list[str]:
    """Return where an id still stands, in whichever column of whichever table."""
    return [
        f"{name}.{column}"
        for name, rows in everything(snapshot).items()
        for row in rows.values()
        for column in row._fields
        if isinstance(value := getattr(row, column), str) and owner_id in value
    ]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An edition in which one director is two people, each with something of every kind."""
    with small_edition(tmp_path_factory.mktemp("made")) as document:
        add_film(document, title="Mirror", director=OTHER, year=1975)
        _fill(document)
        return document.path


@pytest.fixture
def document(made: Path, tmp_path: Path) -> Iterator[Document]:
    """That edition, open."""
    path = tmp_path / "two.festdesk"
    copyfile(made, path)
    with Document.open(path) as opened:
        yield opened


def _fill(made: Document) -> None:
    kept, other = person_id_of(made, "Andrei Tarkovsky"), person_id_of(made, OTHER)
    third = person_id_of(made, "Maren Ade")
    stalker, mirror = film_called(made, "Stalker"), film_called(made, "Mirror")
    shown = made.snapshot().screenings_of(stalker)[0].id
    add_filmography(made, OTHER, [(1975, "Zerkalo"), (1983, "Voyage in Time"), (1962, "Childhood")])
    with made.edit("Two of everything") as session:
        change_person(session, kept, note="Kept", born_year=1932)
        change_person(session, other, note="Other", died_year=1986, died_place="Paris")
        add_name_form(session, kept, OTHER)
        add_name_form(session, other, "Андрей Тарковский", script="Cyrl", language="ru")
        add_credit(session, stalker, OTHER, "director")
        add_credit(session, stalker, "A. Tarkovskij", "screenplay")
        add_award(session, mirror, "Prize", body="Jury", year=1975)
        for person_id, en in ((kept, "Born in 1932."), (other, "Died in Paris.")):
            runs = [Run(0, 4, Style.BOLD)]
            write_text(session, "person_id", person_id, "biography", "en", en, runs=runs)
        write_text(session, "person_id", other, "biography", "de", "Gestorben in Paris.")
        write_text(session, "film_id", mirror, "statement", "en", "I dreamt.", speaker_id=other)
        still = add_still(session, picture(), film_id=mirror)
        portrait = add_still(session, picture(70), person_id=other)
        session.add(StillPerson(still_id=still, person_id=kept))
        session.add(StillPerson(still_id=still, person_id=other))
        session.add(StillPerson(still_id=portrait, person_id=other))
        add_guest(session, shown, "Andrei Tarkovsky", presence="introduction")
        days = [datetime(2021, 3, day, 12) for day in (4, 6)]
        for person_id in (kept, other):
            session.add(GuestStay(person_id=person_id, from_at=days[0], until_at=days[1]))
        tell_people_apart(session, kept, other)
        tell_people_apart(session, other, third)
        accept_finding(session, "x.doubled", " ".join(sorted((kept, other))), "{}", reason="Two")
        accept_finding(session, "x.year", f"{other}:text:biography:en", "{}", reason="Right")
    with made.edit("Reassign") as session:
        # Guests and awards are found by name; what belongs to the other one is given to them here.
        snapshot = made.snapshot()
        rows.change(session, Award, snapshot.awards_of(mirror)[0].id, person_id=other)
        for credit in snapshot.credits_of(stalker):
            if credit.as_credited in {OTHER, "A. Tarkovskij"}:
                rows.change(session, Credit, credit.id, person_id=other)
        entry = snapshot.entries_of(other)[0]
        session.add(EntryTrait(entry_id=entry.id, co_directors=("Maren Ade",)))
        session.add(ScreeningGuest(screening_id=shown, person_id=other, place=1))
        session.add(GuestPart(screening_id=shown, person_id=other, presence="talk", role="guide"))


def pair(document: Document) -> tuple[PersonId, PersonId]:
    snapshot = document.snapshot()
    mirror = film_called(document, "Mirror")
    other = snapshot.directors_of(mirror)[0].person_id
    assert other is not None
    return person_id_of(document, "Andrei Tarkovsky"), other


def test_nothing_refers_to_the_one_that_went_and_one_undo_brings_it_back(
    document: Document,
) -> None:
    kept, other = pair(document)
    before = everything(document.snapshot())

    with document.edit("Merge") as session:
        merge_people(session, kept, other, MergeChoices())

    assert mentions_of(document.snapshot(), other) == []
    document.undo()
    assert everything(document.snapshot()) == before


def test_what_is_shown_before_is_what_is_done(document: Document) -> None:
    kept, other = pair(document)
    before = document.snapshot()
    choices = MergeChoices(texts={("biography", "en"): Keep.BOTH}, name=Keep.OTHER)
    planned = plan_people(finder_of(before), kept, other, choices)

    with document.edit("Merge") as session:
        done = merge_people(session, kept, other, choices)

    assert planned == done
    after = everything(document.snapshot())
    was = everything(before)
    changed = {
        row_id
        for name, rows in after.items()
        for row_id in rows.keys() | was[name].keys()
        if rows.get(row_id) != was[name].get(row_id)
    }
    steps = {step.row_id for step in done}
    # The titles of an entry go with it.
    assert {was["title"][row_id].entry_id for row_id in changed - steps} <= steps
    told = touched_by(before, planned)
    assert all(touched.use is None or touched.use.place is not None for touched in told)


def test_two_lists_become_one_without_doubles(document: Document) -> None:
    kept, other = pair(document)

    with document.edit("Merge") as session:
        merge_people(session, kept, other, MergeChoices())

    snapshot = document.snapshot()
    entries = [
        f"{entry.year} {snapshot.titles_of_entry(entry.id)[0].text}"
        for entry in snapshot.entries_of(kept)
    ]
    assert entries == [
        "1983 Voyage in Time",
        "1979 Stalker",
        "1975 Zerkalo",
        "1972 Solyaris",
        "1966 Andrei Rublev",
        "1962 Childhood",
    ]
    trait = snapshot.trait_of_entry(snapshot.entries_of(kept)[2].id)
    assert trait is not None
    assert trait.co_directors == ("Maren Ade",)
    stalker, mirror = film_called(document, "Stalker"), film_called(document, "Mirror")
    credited = [(c.role, c.as_credited) for c in snapshot.credits_of_person(kept)]
    assert sorted(credited) == [
        ("director", "Andrei Tarkovsky"),
        ("director", OTHER),
        ("screenplay", "A. Tarkovskij"),
    ]
    assert {c.film_id for c in snapshot.credits_of_person(kept)} == {stalker, mirror}
    (guest,) = snapshot.screenings_with(kept)
    part = snapshot.part_of_guest(guest)
    assert part is not None
    assert (part.presence, part.role) == ("both", "guide")
    assert len(snapshot.stays_of(kept)) == 1
    assert len(snapshot.portraits_of(kept)) == 1
    assert snapshot.are_distinct_people(kept, person_id_of(document, "Maren Ade"))


def test_names_and_facts_are_taken_as_they_were_chosen(document: Document) -> None:
    kept, other = pair(document)
    choices = MergeChoices(
        name=Keep.OTHER,
        columns={"note": Keep.BOTH, "died_place": Keep.KEPT},
        texts={("biography", "en"): Keep.BOTH},
    )

    with document.edit("Merge") as session:
        merge_people(session, kept, other, choices)

    snapshot = document.snapshot()
    forms = {form.text: form for form in snapshot.names_of(kept)}
    assert forms.keys() == {OTHER, "Andrei Tarkovsky", "Андрей Тарковский"}
    assert snapshot.person_name(kept) == OTHER
    assert (forms["Андрей Тарковский"].script, forms["Андрей Тарковский"].language) == (
        "Cyrl",
        "ru",
    )
    person = snapshot.people[kept]
    assert (person.note, person.born_year, person.died_year, person.died_place) == (
        "Kept; Other",
        1932,
        1986,
        "",
    )
    texts = {text.language: text for text in snapshot.texts_of_person(kept)}
    assert texts["en"].body == "Born in 1932.\n\nDied in Paris."
    assert [run[:2] for run in map(_span, snapshot.runs_in(texts["en"]))] == [(0, 4), (15, 19)]
    assert texts["de"].body == "Gestorben in Paris."


def _span(run: Run) -> tuple[int, int]:
    return run.start, run.end


@pytest.mark.parametrize(
    ("entries", "years"),
    [(Keep.KEPT, [1979, 1975, 1972, 1966]), (Keep.OTHER, [1975, 1983, 1962])],
)
def test_one_filmography_can_be_kept_alone(
    document: Document, entries: Keep, years: list[int]
) -> None:
    kept, other = pair(document)

    with document.edit("Merge") as session:
        merge_people(session, kept, other, MergeChoices(entries=entries))

    assert [entry.year for entry in document.snapshot().entries_of(kept)] == years


def test_a_person_is_not_merged_with_themselves_nor_with_nobody(document: Document) -> None:
    kept, _ = pair(document)
    with pytest.raises(InputProblem, match="themselves"), document.edit("Merge") as session:
        merge_people(session, kept, kept, MergeChoices())
    with pytest.raises(InputProblem, match="no longer"), document.edit("Merge") as session:
        merge_people(session, kept, PersonId("gone"), MergeChoices())


def test_uses_are_counted_and_named(document: Document) -> None:
    _, other = pair(document)
    snapshot = document.snapshot()
    counts = counts_of_people(snapshot)

    uses = uses_of_person(snapshot, other)

    assert {use.used_as for use in uses} == {
        UsedAs.CREDIT,
        UsedAs.AWARD,
        UsedAs.SPEAKER,
        UsedAs.GUEST,
        UsedAs.ON_STILL,
        UsedAs.BIOGRAPHY,
        UsedAs.ENTRY,
        UsedAs.PORTRAIT,
        UsedAs.STAY,
    }
    assert len(uses) == counts.uses(other) + counts.own(other)
    assert counts.of(other, UsedAs.CREDIT) == 3
    # On somebody else's entry a co-director is named by name alone.
    ade = uses_of_person(snapshot, person_id_of(document, "Maren Ade"))
    assert [use.used_as for use in ade] == [UsedAs.CREDIT, UsedAs.CO_DIRECTOR]
    both = uses_of_people(snapshot, [other, person_id_of(document, "Maren Ade")])
    assert Counter(use.used_as for use in both) == Counter(use.used_as for use in (*uses, *ade))


def test_one_company_of_two(document: Document) -> None:
    stalker = film_called(document, "Stalker")
    with document.edit("Companies") as session:
        other = create_company(session, "Mosfilm Studios", email="a@example.org", country="RU")
        add_credit(session, stalker, "Mosfilm Studios", "distribution", is_company=True)
        for name in ("Mosfilm", "Mosfilm Studios"):
            add_release(session, stalker, name, kind="sales", territory="LU")
        add_contact(session, "company_id", other, name="Olga", email="o@example.org")
        third = create_company(session, "Lenfilm")
        kept = _company(document, "Mosfilm")
        tell_companies_apart(session, kept, other)
        tell_companies_apart(session, third, other)
    before = everything(document.snapshot())
    planned = plan_companies(finder_of(document.snapshot()), kept, other, MergeChoices())

    with document.edit("Merge") as session:
        assert merge_companies(session, kept, other, MergeChoices()) == planned

    snapshot = document.snapshot()
    assert mentions_of(snapshot, other) == []
    used = [use.used_as for use in uses_of_company(snapshot, kept)]
    assert used == [UsedAs.CREDIT, UsedAs.CREDIT, UsedAs.RELEASE, UsedAs.CONTACT]
    assert snapshot.companies[kept].email == "a@example.org"
    assert {form.text for form in snapshot.names_of_company(kept)} == {"Mosfilm", "Mosfilm Studios"}
    assert snapshot.are_distinct_companies(kept, third)
    document.undo()
    assert everything(document.snapshot()) == before


def _company(document: Document, name: str) -> CompanyId:
    snapshot = document.snapshot()
    return next(key for key in snapshot.companies if snapshot.company_name(key) == name)


def test_namesakes_are_told_apart_once(document: Document) -> None:
    with document.edit("Add") as session:
        one, other = create_person(session, "Jane Doe"), create_person(session, "Jane Doe")
    for _ in range(2):
        with document.edit("Apart") as session:
            tell_people_apart(session, other, one)

    snapshot = document.snapshot()
    assert snapshot.are_distinct_people(one, other)
    assert sum(one in row for row in snapshot.table("distinctpeople").values()) == 1


def test_two_rows_of_one_list_that_both_are_a_work_of_the_other_lose_nothing(
    document: Document,
) -> None:
    """The first becomes one with the row that stays; the second is not the first."""
    kept, other = pair(document)
    with document.edit("Two parts in one series") as session:
        add_entry(session, kept, [("original", "Dekalog")], year=1989, role="")
        for role, makers in (("actor", ("Jo Roe",)), ("writer", ("Mo Loe",))):
            trait = {"co_directors": makers, "line": f"Dekalog ({role})"}
            add_entry(session, other, [("original", "Dekalog")], year=1989, role=role, trait=trait)

    with document.edit("Merge") as session:
        merge_people(session, kept, other, MergeChoices())

    snapshot = document.snapshot()
    found = [entry for entry in snapshot.entries_of(kept) if entry.year == 1989]
    traits = [snapshot.trait_of_entry(entry.id) for entry in found]
    assert [entry.role for entry in found] == ["actor", "writer"]
    assert [trait.co_directors for trait in traits if trait] == [("Jo Roe",), ("Mo Loe",)]


def test_what_was_said_of_a_credit_that_goes_is_said_of_the_one_that_stays(
    document: Document,
) -> None:
    kept, other = pair(document)
    stalker = film_called(document, "Stalker")
    with document.edit("As credited") as session:
        added = add_credit(session, stalker, "Andrei Tarkovsky", "producer")
        double = add_credit(session, stalker, "Andrei Tarkovsky", "producer")
        rows.change(session, Credit, added, person_id=kept)
        rows.change(session, Credit, double, person_id=other)
        print_credit(session, [double], "credited")

    with document.edit("Merge") as session:
        merge_people(session, kept, other, MergeChoices())

    (trait,) = document.snapshot().table("credittrait").values()
    assert (trait.credit_id, trait.prints) == (added, "credited")
