"""One spelling for every name: changed in every table, kept where it is to stay, and undone."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from festdesk.base.errors import InputProblem
from festdesk.base.ids import FilmId
from festdesk.editing.books import write_part
from festdesk.editing.filmographies import add_entry
from festdesk.editing.films import add_award, add_credit, add_press_text, change_credit
from festdesk.editing.merging_people import tell_people_apart
from festdesk.editing.naming import (
    add_cited_form,
    change_cited,
    forget_kept,
    forget_spellings_apart,
    keep_spelling,
    name_cited,
    remove_cited,
    remove_cited_form,
    tell_spellings_apart,
    unify,
)
from festdesk.editing.people import (
    add_company_name_form,
    add_name_form,
    create_company,
    create_person,
)
from festdesk.editing.replacing import Rewording
from festdesk.editing.texts import set_text_status, write_text
from festdesk.filmographies.tables import EntryTrait
from festdesk.people.tables import KeptSpelling
from festdesk.store.document import Document
from festdesk.texts.around import words_around
from festdesk.texts.styles import Run, Style
from festdesk.texts.tables import TextStatus
from tests.builders import add_film, make_document, person_id_of

OLD, NEW = "Andrey Konchalovskiy", "Andrei Konchalovsky"


@pytest.fixture
def edition(tmp_path: Path) -> Iterator[Document]:
    with make_document(tmp_path) as document:
        add_film(document, title="Sin", director=NEW)
        yield document


def film_of(document: Document) -> FilmId:
    return next(iter(document.snapshot().films))


TABLES = ("text", "presstext", "filmographyentry", "entrytrait", "award", "bookparttext", "credit")


def everything(document: Document) -> list[str]:
    """Return all rows of the tables that the names here stand in."""
    snapshot = document.snapshot()
    return [str(row) for table in TABLES for row in snapshot.table(table).values()]


def reworded(table: str, row_id: str, column: str, before: str) -> Rewording:
    return Rewording(table, row_id, column, before, before.replace(OLD, NEW))


def test_names_are_changed_in_all_tables_in_one_act_and_put_back(edition: Document) -> None:
    film_id, person_id = film_of(edition), person_id_of(edition, NEW)
    with edition.edit("Write") as session:
        text_id = write_text(
            session, "film_id", film_id, "synopsis", "en", f"By {OLD}.", author=OLD
        )
        press_id = add_press_text(session, film_id, f"By {OLD}.", author=OLD)
        entry_id = add_entry(session, person_id, [("original", "Sin")], note=f"with {OLD}")
        trait = EntryTrait(entry_id=entry_id, co_directors=("Anna Lind", OLD))
        session.add(trait)
        award_id = add_award(session, film_id, f"{OLD} Prize")
        write_part(
            session,
            "catalogue",
            "ready:imprint",
            "en",
            heading="Thanks",
            body=f"To {OLD}.",
        )
        trait_id = trait.id
    (part,) = edition.snapshot().table("bookparttext").values()
    before = everything(edition)
    wanted = [
        reworded("text", str(text_id), "body", f"By {OLD}."),
        reworded("text", str(text_id), "author", OLD),
        reworded("presstext", press_id, "body", f"By {OLD}."),
        reworded("presstext", press_id, "author", OLD),
        reworded("filmographyentry", entry_id, "note", f"with {OLD}"),
        reworded("entrytrait", trait_id, "co_directors", f"Anna Lind\n{OLD}"),
        reworded("award", award_id, "prize", f"{OLD} Prize"),
        reworded("bookparttext", part.id, "body", f"To {OLD}."),
        Rewording("text", str(text_id), "rights", "no longer so", NEW),
    ]

    with edition.edit("One spelling") as session:
        assert unify(session, wanted) == len(wanted) - 1

    after = everything(edition)
    assert not any(OLD in row for row in after)
    assert edition.snapshot().table("entrytrait")[trait_id].co_directors == ("Anna Lind", NEW)
    edition.undo()
    assert everything(edition) == before
    edition.redo()
    assert everything(edition) == after


def test_formatting_stays_on_its_words_and_an_approved_text_falls_back(edition: Document) -> None:
    film_id = film_of(edition)
    body = f"By {OLD}, of Sin."
    with edition.edit("Write") as session:
        styles = [Run(body.index("Sin"), len(body) - 1, Style.ITALIC), Run(3, 9, Style.BOLD)]
        text_id = write_text(session, "film_id", film_id, "synopsis", "en", body, runs=styles)
        assert text_id is not None
        set_text_status(session, text_id, TextStatus.APPROVED, by="Ana")
    with edition.edit("One spelling") as session:
        unify(session, [reworded("text", text_id, "body", body)])

    text = edition.snapshot().texts[text_id]
    styled = [
        (text.body[run.start : run.end], run.style) for run in edition.snapshot().runs_in(text)
    ]
    assert text.status == TextStatus.EDITED
    assert ("Sin", Style.ITALIC) in styled
    assert [words for words, style in styled if style is Style.BOLD] == ["Andrei"]


def test_what_is_to_stay_stays_beside_a_name_that_changes(edition: Document) -> None:
    body = f"{OLD} met Zetka twice."
    film_id = film_of(edition)
    with edition.edit("Write") as session:
        text_id = write_text(session, "film_id", film_id, "synopsis", "en", body)
        start = body.index("Zetka")
        around = words_around(body, start, start + 5)
        keep_spelling(session, str(text_id), "body", "Zetka", around, "other")
        again = keep_spelling(session, str(text_id), "body", "Zetka", around)
        assert session.get_one(KeptSpelling, again).because == "quoted"
    with edition.edit("One spelling") as session:
        unify(session, [reworded("text", str(text_id), "body", body)])

    (kept,) = edition.snapshot().kept_spellings_in(str(text_id))
    after = edition.snapshot().texts[text_id].body  # type: ignore[index]
    start = after.index("Zetka")
    assert kept.around == words_around(after, start, start + 5) != around
    with edition.edit("Ask again") as session:
        forget_kept(session, str(text_id), "body", "Zetka", kept.around)
        forget_kept(session, str(text_id), "body", "Zetka", "never kept")
    assert edition.snapshot().kept_spellings_in(str(text_id)) == ()


def test_a_credit_that_is_unified_is_the_persons(edition: Document) -> None:
    film_id = film_of(edition)
    with edition.edit("Credit") as session:
        credit_id = add_credit(session, film_id, OLD, "screenplay")
    with edition.edit("One spelling") as session:
        unify(session, [reworded("credit", credit_id, "as_credited", OLD)])

    credit = edition.snapshot().credits[credit_id]
    assert credit.person_id == person_id_of(edition, NEW)


def test_a_credit_that_is_unified_stays_with_whom_it_credits_beside_a_namesake(
    edition: Document,
) -> None:
    film_id, first = film_of(edition), person_id_of(edition, NEW)
    with edition.edit("A namesake") as session:
        namesake = create_person(session, NEW)
        tell_people_apart(session, first, namesake)
        credit_id = add_credit(session, film_id, OLD, "editor")
        change_credit(session, credit_id, person_id=namesake)
    with edition.edit("One spelling") as session:
        unify(session, [reworded("credit", credit_id, "as_credited", OLD)])

    credit = edition.snapshot().credits[credit_id]
    assert (credit.person_id, credit.as_credited) == (namesake, NEW)


def test_a_spelling_is_accepted_once_and_does_not_print(edition: Document) -> None:
    person_id = person_id_of(edition, NEW)
    with edition.edit("Company") as session:
        company_id = create_company(session, "Lind Film")
    for _ in range(2):
        with edition.edit("Accept") as session:
            add_name_form(session, person_id, f" {OLD} ")
            add_company_name_form(session, company_id, "Lind Films")

    snapshot = edition.snapshot()
    assert sorted(form.text for form in snapshot.names_of(person_id)) == [NEW, OLD]
    assert snapshot.person_name(person_id) == NEW
    assert len(snapshot.names_of_company(company_id)) == 2
    with pytest.raises(InputProblem), edition.edit("Accept") as session:
        add_name_form(session, person_id, " ")
    with pytest.raises(InputProblem), edition.edit("Accept") as session:
        add_company_name_form(session, company_id, " ")


def test_a_cited_name_is_named_renamed_and_removed(edition: Document) -> None:
    film_id = film_of(edition)
    with edition.edit("Name") as session:
        cited_id = name_cited(session, " Zetka ", film_id=film_id, forms=("Svetka",))
        german_id = add_cited_form(session, cited_id, "Swetka", language="de")
        assert add_cited_form(session, cited_id, "Swetka", language="de") == german_id
    with edition.edit("Rename") as session:
        change_cited(session, cited_id, text="Svetka", note="Lyudmila’s daughter")
    snapshot = edition.snapshot()
    named = snapshot.cited_names[cited_id]
    assert (named.text, named.kind, named.note) == ("Svetka", "character", "Lyudmila’s daughter")
    forms = {(form.text, form.language) for form in snapshot.forms_of_cited(cited_id)}
    assert forms == {("Zetka", ""), ("Swetka", "de")}
    with edition.edit("Remove") as session:
        remove_cited_form(session, german_id)
        with pytest.raises(InputProblem):
            change_cited(session, cited_id, text=" ")
        with pytest.raises(InputProblem):
            name_cited(session, "")
        with pytest.raises(InputProblem):
            add_cited_form(session, cited_id, "")
        remove_cited(session, cited_id)
    assert edition.snapshot().cited_names == {}
    assert edition.snapshot().forms_of_cited(cited_id) == ()


def test_two_words_are_told_apart_once_in_either_order(edition: Document) -> None:
    with edition.edit("Tell apart") as session:
        one = tell_spellings_apart(session, "Zetka", "Svetka")
        assert tell_spellings_apart(session, "SVETKA", "zetka") == one
        with pytest.raises(InputProblem):
            tell_spellings_apart(session, "Zetka", "zétka")
    assert edition.snapshot().distinct_spellings == {("svetka", "zetka")}
    with edition.edit("Take back") as session:
        forget_spellings_apart(session, "Zetka", "Svetka")
    assert edition.snapshot().distinct_spellings == set()


def test_places_at_the_edges_of_a_text_stay_kept(edition: Document) -> None:
    _keep_and_unify(edition, f"{OLD} met Zetka. {NEW} met Zetka.", count=2)


def test_two_places_that_become_alike_to_the_letter_stay_kept(edition: Document) -> None:
    _keep_and_unify(
        edition, f"{OLD} met Zetka at sea today. {NEW} met Zetka at sea today.", count=1
    )


def _keep_and_unify(edition: Document, body: str, *, count: int) -> None:
    """Keep the first and the last Zetka of a text, change the name, and look for them anew."""
    film_id, after = film_of(edition), body.replace(OLD, NEW)
    with edition.edit("Write") as session:
        text_id = str(write_text(session, "film_id", film_id, "synopsis", "en", body))
        for start in (body.index("Zetka"), body.rindex("Zetka")):
            around = words_around(body, start, start + 5)
            keep_spelling(session, text_id, "body", "Zetka", around)

    with edition.edit("One spelling") as session:
        unify(session, [Rewording("text", text_id, "body", body, after)])

    kept = [one.around for one in edition.snapshot().kept_spellings_in(text_id)]
    places = (after.index("Zetka"), after.rindex("Zetka"))
    assert sorted(kept) == sorted({words_around(after, at, at + 5) for at in places})
    assert len(kept) == count
    edition.undo()
    assert len(edition.snapshot().kept_spellings_in(text_id)) == 2
