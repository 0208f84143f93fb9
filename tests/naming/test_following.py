"""After each edit the index is what it would be if the edition were looked through anew."""

from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from typing import Any

import pytest
from sqlmodel import Session, select

from festdesk.base.ids import CreditId, FilmId, PersonId
from festdesk.editing.films import add_credit, delete_credit, delete_film, write_title
from festdesk.editing.naming import (
    forget_kept,
    keep_spelling,
    name_cited,
    remove_cited,
)
from festdesk.editing.people import add_name_form, change_person, create_person, rename_person
from festdesk.editing.texts import write_text
from festdesk.films.tables import Credit, Film
from festdesk.naming.index import NameIndex
from festdesk.people.tables import Person
from festdesk.store.document import Document
from tests.builders import add_film, make_document

NAMES = (
    "Andrei Konchalovsky",
    "Andrey Konchalovskiy",
    "Yulia Vysotskaya",
    "Julia Vysotskaja",
    "Lars von Trier",
    "黒澤明",
    "Anna Petrov",
)
BODIES = (
    "A film by Andrey Konchalovsky. Konchalovskiy says “Trier and Petroff”.",
    "With Yuliya Vysotskaya, Zetka and Svetka, by von Trier.",
    "監督は黒澤明です。",
    "Nobody is named.",
)


@pytest.fixture
def edition(tmp_path: Path) -> Iterator[Document]:
    with make_document(tmp_path) as document:
        for number in range(3):
            add_film(
                document,
                title=f"Film {number}",
                director=NAMES[number],
                texts={("synopsis", "en"): BODIES[number]},
            )
        yield document


def _any(session: Session, model: Any, random: Random) -> Any:  # noqa: ANN401
    return random.choice(sorted(session.exec(select(model.id)).all()))


def _rename(session: Session, random: Random) -> None:
    rename_person(session, PersonId(_any(session, Person, random)), random.choice(NAMES))


def _sort_name(session: Session, random: Random) -> None:
    person_id = PersonId(_any(session, Person, random))
    change_person(session, person_id, sort_name=random.choice(("", "Konchalovskiy, Andrey")))


def _create(session: Session, random: Random) -> None:
    create_person(session, random.choice(NAMES))


def _accept(session: Session, random: Random) -> None:
    person_id = PersonId(_any(session, Person, random))
    add_name_form(session, person_id, random.choice(NAMES))


def _write(session: Session, random: Random) -> None:
    film_id = _any(session, Film, random)
    write_text(session, "film_id", film_id, "synopsis", "en", random.choice(("", *BODIES)))


def _credit(session: Session, random: Random) -> None:
    add_credit(session, FilmId(_any(session, Film, random)), random.choice(NAMES), "cast")


def _uncredit(session: Session, random: Random) -> None:
    if ids := session.exec(select(Credit.id)).all():
        delete_credit(session, CreditId(random.choice(sorted(ids))))


def _title(session: Session, random: Random) -> None:
    film_id = FilmId(_any(session, Film, random))
    write_title(session, film_id, "original", f"On {random.choice(NAMES)}")


def _cite(session: Session, random: Random) -> None:
    name_cited(session, "Svetka", film_id=_any(session, Film, random), forms=("Zetka",))


ACTS: tuple[Callable[[Session, Random], None], ...] = (
    _rename, _sort_name, _create, _accept, _write, _credit, _uncredit, _title, _cite,
)  # fmt: skip


def told(index: NameIndex) -> dict[str, Any]:
    """Return all that an index says."""
    snapshot = index.snapshot
    return {
        "people": {id_: index.mentions_of(id_) for id_ in snapshot.people},
        "cited": {id_: index.mentions_of_cited(id_) for id_ in snapshot.cited_names},
        "open": index.open_mentions,
        "pairs": index.likely_pairs,
        "names": {id_: index.likely_names(id_) for id_ in snapshot.films},
    }


@pytest.mark.parametrize("seed", range(2))
def test_a_walk_of_edits_undone_and_redone_is_followed(edition: Document, seed: int) -> None:
    random = Random(seed)  # noqa: S311 -- no secret
    index = NameIndex.of(edition.snapshot())
    for step in range(12):
        act = random.choice(ACTS)
        with edition.edit("Act") as session:
            act(session, random)
        if step % 4 == 3:
            edition.undo()
        index = index.following(edition.snapshot())
        assert told(index) == told(NameIndex.of(edition.snapshot())), act.__name__


def test_a_card_that_goes_takes_its_mentions_along(edition: Document) -> None:
    before = NameIndex.of(edition.snapshot())
    film_id = next(iter(edition.snapshot().films))
    with edition.edit("Delete") as session:
        delete_film(session, film_id)

    after = before.following(edition.snapshot())

    assert told(after) == told(NameIndex.of(edition.snapshot()))


def test_what_is_kept_is_asked_about_again_when_that_is_forgotten(edition: Document) -> None:
    index = NameIndex.of(edition.snapshot())
    mention = index.open_mentions[0]
    where = mention.row_id, mention.column, mention.form, mention.around
    with edition.edit("Keep") as session:
        keep_spelling(session, *where)
    kept = index.following(edition.snapshot())
    with edition.edit("Ask again") as session:
        forget_kept(session, *where)

    assert len(kept.open_mentions) == len(index.open_mentions) - 1
    assert told(kept.following(edition.snapshot())) == told(index)


def test_a_cited_name_that_goes_is_cited_no_more(edition: Document) -> None:
    with edition.edit("Name") as session:
        cited_id = name_cited(session, "Svetka", forms=("Zetka",))
    index = NameIndex.of(edition.snapshot())
    assert index.unsettled_cited() == (cited_id,)
    with edition.edit("Remove") as session:
        remove_cited(session, cited_id)

    assert told(index.following(edition.snapshot())) == told(NameIndex.of(edition.snapshot()))
