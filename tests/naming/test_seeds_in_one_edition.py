"""Both documents in one edition: all spellings of its people are found, and made one."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from festdesk.base.ids import PersonId
from festdesk.editing.naming import tell_spellings_apart, unify
from festdesk.intake.pasted import read_text
from festdesk.naming.index import NameIndex
from festdesk.naming.mentions import Standing
from festdesk.naming.unifying import rewordings
from festdesk.store.document import Document
from tests.builders import make_document, person_id_of
from tests.intake.readings import accept

FIVE = (
    "Andrei Konchalovsky",
    "Julia Vysotskaya",
    "Andrei Gusev",
    "Andrey Naidenov",
    "Elena Kiseleva",
)


@pytest.fixture(scope="module")
def edition(
    seed_a: Path, seed_b: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Document]:
    """Give an edition with both documents as they are taken in."""
    with make_document(tmp_path_factory.mktemp("seeds")) as document:
        for seed in (seed_a, seed_b):
            with document.edit("Take in") as session:
                accept(session, read_text(seed.read_text(encoding="utf-8")))
        yield document


def spellings(index: NameIndex, person_id: PersonId) -> dict[str, int]:
    return {spelling.form: spelling.count for spelling in index.spellings_of(person_id)}


def test_every_spelling_of_the_five_is_found(edition: Document) -> None:
    index = NameIndex.of(edition.snapshot())
    found = {name: spellings(index, person_id_of(edition, name)) for name in FIVE}

    assert found == {
        "Andrei Konchalovsky": {
            "Konchalovsky": 10,
            "Andrei Konchalovsky": 2,
            "Andrei Konchalovskiy": 1,
            "Andrey Konchalovsky": 1,
        },
        "Julia Vysotskaya": {"Julia Vysotskaya": 1, "Vysotskaya": 1, "Yuliya Vysotskaya": 2},
        "Andrei Gusev": {"Andrei Gusev": 1, "Andrey Gusev": 1},
        "Andrey Naidenov": {"Andrey Naidenov": 1, "Andrey Naydenov": 1},
        "Elena Kiseleva": {"Elena Kiseleva": 2, "Kiseleva": 1},
    }


def test_nobody_else_has_anything_to_settle(edition: Document) -> None:
    index = NameIndex.of(edition.snapshot())

    unsettled = [edition.snapshot().person_name(person_id) for person_id in index.unsettled()]

    assert sorted(unsettled) == sorted(FIVE[:4])


def test_a_characters_name_in_two_spellings_is_seen_in_the_review(edition: Document) -> None:
    snapshot = edition.snapshot()
    index = NameIndex.of(snapshot)

    pairs = [
        (pair.first, pair.second) for film in snapshot.films for pair in index.likely_names(film)
    ]

    assert pairs == [("Svetka", "Zetka")]


def test_all_of_them_are_unified_in_one_act_and_undone(edition: Document) -> None:
    snapshot = edition.snapshot()
    index = NameIndex.of(snapshot)
    chosen = {
        mention: mention.proposed
        for person_id in index.unsettled()
        for mention in index.mentions_of(person_id)
        if mention.is_open
    }
    assert len(chosen) == 6

    with edition.edit("One spelling") as session:
        assert unify(session, rewordings(snapshot, chosen)) == 3

    after = index.following(edition.snapshot())
    assert after.unsettled() == ()
    assert all(
        {spelling.standing for spelling in after.spellings_of(person_id_of(edition, name))}
        == {Standing.PRINTED}
        for name in FIVE
    )
    edition.undo()
    again = after.following(edition.snapshot())
    assert len(again.unsettled()) == 4
    edition.redo()
    assert again.following(edition.snapshot()).unsettled() == ()


def test_names_told_apart_are_no_pair_any_more(edition: Document) -> None:
    index = NameIndex.of(edition.snapshot())
    with edition.edit("Tell apart") as session:
        tell_spellings_apart(session, "Zetka", "Svetka")

    after = index.following(edition.snapshot())

    assert [after.likely_names(film) for film in after.snapshot.films] == [(), ()]
