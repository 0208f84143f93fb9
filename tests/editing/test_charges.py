"""Somebody is responsible for cards: one, several, nobody; each is one act."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from festdesk.base.errors import InputProblem
from festdesk.base.ids import FilmId
from festdesk.editing.charges import LONGEST_NAME, put_in_charge
from festdesk.editing.many_films import FilmsChange, change_films
from festdesk.store.document import Document
from tests.builders import add_film, make_document


@pytest.fixture
def document(tmp_path: Path) -> Iterator[Document]:
    with make_document(tmp_path) as document:
        for text in ("Rain", "Sun"):
            add_film(document, title=text, director="A")
        yield document


def charges(document: Document) -> list[str]:
    """Return who is responsible for the cards, in their order."""
    snapshot = document.snapshot()
    return [snapshot.in_charge_of(film_id) for film_id in sorted(snapshot.films)]


def test_a_card_is_handed_over_and_back_and_undone(document: Document) -> None:
    films = sorted(document.snapshot().films)

    assert (
        document.act("Hand over", partial(put_in_charge, film_ids=films, name=" Ann  Reed ")) == 2
    )
    assert charges(document) == ["Ann Reed", "Ann Reed"]
    assert document.act("Again", partial(put_in_charge, film_ids=films, name="Ann Reed")) == 0
    document.act("Take back", partial(put_in_charge, film_ids=films[:1], name=""))
    assert charges(document) == ["", "Ann Reed"]
    document.undo()
    document.undo()

    assert charges(document) == ["", ""]


def test_several_cards_are_changed_and_handed_over_as_one_act(document: Document) -> None:
    films = sorted(document.snapshot().films)
    change = FilmsChange({"year": 2020}, charge="Ben")

    assert document.act("Change", partial(change_films, film_ids=films, change=change)) == 2
    assert charges(document) == ["Ben", "Ben"]
    only = FilmsChange(charge="")
    assert document.act("Change", partial(change_films, film_ids=films[:1], change=only)) == 1

    assert charges(document) == ["", "Ben"]


def test_a_name_that_is_too_long_and_a_card_that_is_gone_are_refused(document: Document) -> None:
    films = sorted(document.snapshot().films)
    long = partial(put_in_charge, film_ids=films, name="x" * (LONGEST_NAME + 1))
    gone = partial(put_in_charge, film_ids=[FilmId("gone")], name="Ann")
    for change in (long, gone):
        with pytest.raises(InputProblem):
            document.act("Hand over", change)

    assert charges(document) == ["", ""]
