"""Search and history say the same on either database system."""

from festdesk.base.errors import Newer
from festdesk.editing.films import change_film
from festdesk.editing.people import person_called
from festdesk.editing.texts import write_text
from festdesk.store.document import Document
from festdesk.store.past.field_history import StoredField
from tests.builders import add_film, film_called
from tests.store.systems import System, dump, small_edition_on


def _found(document: Document, typed: str) -> set[tuple[str, str]]:
    hits = document.search(typed).hits
    return {(hit.kind, part.text) for hit in hits for part in hit.parts}


def test_what_is_written_and_taken_back_is_found_accordingly(system: System) -> None:
    with small_edition_on(system) as document:
        film_id = add_film(document, title="Зеркало", director="Андрей Кончаловский")
        names = {text for _, text in _found(document, "konchal")}
        assert "Андрей Кончаловский" in names
        assert {text for _, text in _found(document, "zerkalo")} >= {"Зеркало"}
        with document.edit("Text") as session:
            write_text(session, "film_id", film_id, "synopsis", "pl", "Żeglarz z Łodzi wraca.")
        assert {kind for kind, _ in _found(document, "lodzi")} == {"text"}
        document.undo()
        assert _found(document, "lodzi") == set()
        document.redo()
        assert {kind for kind, _ in _found(document, "zeglarz lodzi")} == {"text"}
        with system.open(document) as other, other.edit("Elsewhere") as session:
            person_called(session, "Παντελής Βούλγαρης")
        document.look_around()
        assert {kind for kind, _ in _found(document, "voulgaris")} == {"person"}


def test_the_past_can_be_had_again(system: System) -> None:
    with small_edition_on(system) as document:
        film_id = film_called(document, "Playtime")
        (newest, *_) = document.acts()
        was = dump(system, document)
        for year in (1968, 1969):
            with document.edit(f"Year {year}") as session:
                change_film(session, film_id, year=year)
        field = StoredField("film", (("id", film_id),), ("year",))
        assert [past.rows for past in document.past_values(field)][:3] == [
            ((1969,),), ((1968,),), ((1967,),),
        ]  # fmt: skip
        second = next(act for act in document.acts() if act.label == "Year 1968")
        document.take_back_act("Only this", second.id, Newer.KEEP)
        assert document.snapshot().films[film_id].year == 1969
        document.take_back_everything("As it was", newest.seq)
        assert dump(system, document) == was
        document.undo()
        assert document.snapshot().films[film_id].year == 1969
        acts = document.acts_on(("film", film_id))
        assert {act.label for act in acts} >= {"Year 1968", "Year 1969", "As it was"}
