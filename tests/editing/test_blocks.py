"""Blocks: their films in order, each once, and what goes with them."""

import pytest

from festdesk.base.errors import InputProblem
from festdesk.base.ids import BlockId
from festdesk.editing import blocks
from festdesk.editing.screenings import plan_screening
from festdesk.store.document import Document
from tests.builders import add_film, film_called


def _shorts(document: Document, count: int) -> BlockId:
    films = [add_film(document, title=f"Short {number}") for number in range(count)]
    with document.edit("Block") as session:
        return blocks.make_block(session, {"en": "Shorts"}, films)


def _titles(document: Document, block_id: BlockId) -> list[str]:
    snapshot = document.snapshot()
    return [snapshot.titles_of(part.film_id)[0].text for part in snapshot.films_of_block(block_id)]


def _part(document: Document, block_id: BlockId, number: int) -> str:
    return document.snapshot().films_of_block(block_id)[number].id


def test_films_come_before_a_film_or_after_the_last(document: Document) -> None:
    block_id = _shorts(document, 2)
    first = _part(document, block_id, 0)
    with document.edit("Add") as session:
        blocks.add_films_to_block(session, block_id, [film_called(document, "Stalker")])
        blocks.add_films_to_block(
            session, block_id, [film_called(document, "Playtime")], before=first
        )
    assert _titles(document, block_id) == ["Playtime", "Short 0", "Short 1", "Stalker"]


def test_a_film_stands_in_a_block_once(document: Document) -> None:
    block_id = _shorts(document, 2)
    stalker, short = film_called(document, "Stalker"), film_called(document, "Short 0")
    for films in ([short], [stalker, stalker]):
        with pytest.raises(InputProblem, match="has this film already"), document.edit("Add") as s:
            blocks.add_films_to_block(s, block_id, films)
    second = _part(document, block_id, 1)
    with pytest.raises(InputProblem, match="has this film already"), document.edit("Put") as s:
        blocks.replace_film_in_block(s, second, short)
    assert _titles(document, block_id) == ["Short 0", "Short 1"]


def test_a_film_takes_the_place_of_another(document: Document) -> None:
    block_id = _shorts(document, 3)
    second = _part(document, block_id, 1)
    with document.edit("Put") as session:
        blocks.replace_film_in_block(session, second, film_called(document, "Stalker"))
    assert _titles(document, block_id) == ["Short 0", "Stalker", "Short 2"]


def test_order_and_removal_are_taken_back_by_undo(document: Document) -> None:
    block_id = _shorts(document, 40)
    parts = [part.id for part in document.snapshot().films_of_block(block_id)]
    before = _titles(document, block_id)
    with document.edit("Order") as session:
        blocks.order_block(session, list(reversed(parts)))
    assert _titles(document, block_id) == before[::-1]
    with document.edit("Remove") as session:
        blocks.remove_films_from_block(session, parts[:39])
    assert _titles(document, block_id) == ["Short 39"]
    document.undo()
    document.undo()
    assert _titles(document, block_id) == before


def test_a_deleted_block_takes_its_screenings_and_texts_along(document: Document) -> None:
    block_id = _shorts(document, 2)
    with document.edit("Plan") as session:
        plan_screening(session, block_id=block_id)
        blocks.write_block_text(session, block_id, "introduction", "en", "Five short films.")
        blocks.change_block(session, block_id, note="Ask for stills")
        assert blocks.screenings_of_block(session, block_id) == 1
    count = len(document.snapshot().films)
    with document.edit("Delete") as session:
        blocks.delete_block(session, block_id)
    snapshot = document.snapshot()
    assert (block_id in snapshot.blocks, len(snapshot.films)) == (False, count)
    assert not snapshot.screenings_of_block(block_id)
    assert not snapshot.texts_of_block(block_id)
    document.undo()
    assert len(document.snapshot().screenings_of_block(block_id)) == 1
