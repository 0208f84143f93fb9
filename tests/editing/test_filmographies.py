"""Filmography entries, as an editor adds, orders and rewords them."""

from festdesk.editing.filmographies import (
    add_entry,
    change_entry,
    delete_entries,
    reorder_entries,
    set_entry_trait,
)
from festdesk.editing.films import delete_film
from festdesk.store.document import Document
from tests.builders import film_called, person_id_of

WHO = "Andrei Tarkovsky"


def _listed(document: Document) -> list[tuple[int | None, list[str]]]:
    snapshot = document.snapshot()
    return [
        (entry.year, [title.text for title in snapshot.titles_of_entry(entry.id)])
        for entry in snapshot.entries_of(person_id_of(document, WHO))
    ]


def test_an_entry_comes_last_with_its_titles_in_order(document: Document) -> None:
    person_id = person_id_of(document, WHO)
    titles = [("original", " Offret "), ("international", "The Sacrifice")]
    with document.edit("Add entry") as session:
        add_entry(session, person_id, titles, year=1986)
    assert _listed(document)[-1] == (1986, ["Offret", "The Sacrifice"])
    assert len(_listed(document)) == 5


def test_entries_are_reordered_and_deleted(document: Document) -> None:
    ids = [entry.id for entry in document.snapshot().entries_of(person_id_of(document, WHO))]
    with document.edit("Reorder") as session:
        reorder_entries(session, ids[::-1])
        delete_entries(session, ids[:2])
    assert _listed(document) == [(1966, ["Andrei Rublev"]), (1972, ["Solyaris"])]
    assert len(document.snapshot().table("title")) == 5


def test_an_entry_outlives_the_card_it_is_linked_to(document: Document) -> None:
    entry = document.snapshot().entries_of(person_id_of(document, WHO))[0]
    film_id = film_called(document, "Stalker")
    with document.edit("Link") as session:
        change_entry(session, entry.id, film_id=film_id, qualifier="documentary", share=" 1 part ")
    linked = document.snapshot().entries[entry.id]
    assert (linked.film_id, linked.qualifier, linked.share) == (film_id, "documentary", "1 part")
    assert document.snapshot().entries_about(film_id) == (linked,)
    with document.edit("Delete film") as session:
        delete_film(session, film_id)
    assert document.snapshot().entries[entry.id].film_id is None
    document.undo()
    assert document.snapshot().entries[entry.id].film_id == film_id


def test_an_entry_has_further_facts_once_they_are_said_and_one_row_of_them(
    document: Document,
) -> None:
    person_id = person_id_of(document, WHO)
    trait = {"further": ("short",), "line": "1982 – Tempo di viaggio (documentary, short)"}
    titles = [("original", "Tempo di viaggio", "it")]
    with document.edit("Add entry") as session:
        made = add_entry(session, person_id, titles, trait=trait, year=1982)
        plain = add_entry(session, person_id, [("original", "Uciekinier")], trait={"line": ""})
    with document.edit("Say more") as session:
        set_entry_trait(session, made, co_directors=("Tonino Guerra",), choice="always")
    snapshot = document.snapshot()
    found = snapshot.trait_of_entry(made)
    assert found is not None
    assert (found.further, found.co_directors, found.choice, found.line) == (
        ("short",), ("Tonino Guerra",), "always", trait["line"]
    )  # fmt: skip
    assert snapshot.trait_of_entry(plain) is None
    assert [title.language for title in snapshot.titles_of_entry(made)] == ["it"]
    document.undo()
    document.undo()
    assert not document.snapshot().table("entrytrait")
