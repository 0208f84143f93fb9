"""The check of all texts: unknown words, how often and where, and it can be stopped."""

from collections.abc import Iterator

import pytest

from festdesk.base.findings import Place
from festdesk.films.tables import PressText
from festdesk.people.tables import NameForm, Person
from festdesk.snapshot import Snapshot
from festdesk.spelling.dictionaries import find_dictionaries
from festdesk.spelling.known import known_words
from festdesk.spelling.speller import Speller
from festdesk.spelling.survey import survey
from festdesk.texts.tables import Text
from tests.builders import film, row, snapshot_of, title


@pytest.fixture
def speller() -> Iterator[Speller]:
    speller = Speller(find_dictionaries([]))
    yield speller
    speller.close()


def edition() -> Snapshot:
    def text(text_id: str, body: str, **values: str) -> Text:
        return row(Text, id=text_id, body=body, **{"kind": "synopsis", "language": "en"} | values)

    return snapshot_of(
        film(),
        film("gone", is_withdrawn=True),
        title("Stalker"),
        row(Person, id="person"),
        row(NameForm, id="name", person_id="person", text="Andrei Tarkovsky", kind="authority"),
        text("one", "A gudie leads two men, and the gudie knows.", film_id="film"),
        text("two", "Un gudie.", film_id="film", language="fr"),
        text("three", "Tarkovsky filmd a wrogn zone.", person_id="person", kind="biography"),
        text("four", "Wihtdrawn.", film_id="gone"),
        row(PressText, id="press", film_id="film", language="en", body="The gudie again."),
    )


def test_unknown_words_are_counted_and_tell_where_they_stand(speller: Speller) -> None:
    snapshot = edition()
    found = survey(snapshot, "en", speller, known_words(snapshot), lambda _done, _of: True)
    assert found is not None
    assert [(one.word, one.count) for one in found] == [("gudie", 3), ("filmd", 1), ("wrogn", 1)]
    assert [(where.place, where.name, where.kind) for where in found[0].where] == [
        (Place("text", "one", "text:synopsis:en", "film"), "Stalker", "synopsis"),
        (Place("presstext", "press", "body", "film"), "Stalker", "press"),
    ]
    (where,) = found[1].where
    assert where.place == Place("person", "person", "text:biography:en")
    assert where.name == "Andrei Tarkovsky"


def test_it_stops_when_nobody_wants_to_know(speller: Speller) -> None:
    told: list[tuple[int, int]] = []

    def go_on(done: int, of: int) -> bool:
        told.append((done, of))
        return False

    snapshot = edition()
    assert survey(snapshot, "en", speller, known_words(snapshot), go_on) is None
    assert told == [(0, told[0][1])]


def test_a_language_without_dictionary_has_no_unknown_words(speller: Speller) -> None:
    snapshot = snapshot_of(
        film(), row(Text, id="t", film_id="film", kind="synopsis", language="haw", body="aloha")
    )
    assert survey(snapshot, "haw", speller, known_words(snapshot), lambda _d, _o: True) == ()
