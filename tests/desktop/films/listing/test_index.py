"""Films are found by what stands on their cards, and by names in other spellings."""

import pytest

from festdesk.base.ids import FilmId, PersonId
from festdesk.desktop.films.listing.index import FilmIndex
from festdesk.films.tables import Award, Credit, Identifier
from festdesk.people.tables import NameForm, NameKind
from festdesk.texts.tables import Text
from tests.builders import film, row, snapshot_of, title


@pytest.mark.parametrize(
    "typed", ["сибириада", "sibiriada", "konchal", "kontschalowski", "končal", "konchal siberia"]
)
def test_a_spelling_finds_the_film(typed: str) -> None:
    index = FilmIndex("en")
    snapshot = snapshot_of(
        film("one"),
        film("two"),
        title("Сибириада", "one"),
        title("Siberia", "one", kind="translated", language="en"),
        title("Stalker", "two"),
        row(NameForm, person_id="ak", text="Андрей Кончаловский", kind=NameKind.AUTHORITY),
        row(Credit, film_id="one", person_id=PersonId("ak"), as_credited="A. K.", role="director"),
    )
    index.show(snapshot, None)

    assert index.find(typed, list(snapshot.films)) == {FilmId("one")}
    assert index.find("zzyzx", list(snapshot.films)) == set()


@pytest.mark.parametrize(
    ("typed", "kind", "of"),
    [
        pytest.param("zone", "synopsis", "fr", id="a text in its language"),
        pytest.param("kodama", "note", "", id="a note of the house"),
        pytest.param("0000-1", "identifier", "", id="a number"),
        pytest.param("knyazh", "credit", "cinematography", id="a credit by its role"),
        pytest.param("kniazhinskij", "credit", "cinematography", id="a name in another spelling"),
        pytest.param("ecumenical", "award", "", id="an award"),
    ],
)
def test_the_index_says_where_a_word_is(typed: str, kind: str, of: str) -> None:
    index = FilmIndex("en")
    index.show(
        snapshot_of(
            film("one", note="Ask Kodama."),
            title("Stalker", "one"),
            row(Text, film_id="one", kind="synopsis", language="fr", body="Dans la Zone."),
            row(Credit, film_id="one", as_credited="Alexander Knyazhinsky", role="cinematography"),
            row(Award, film_id="one", prize="Prize", body="Ecumenical Jury"),
            row(Identifier, film_id="one", scheme="isan", value="0000-1"),
        ),
        None,
    )

    found = index.part_with(FilmId("one"), [typed])

    assert found is not None
    assert (found[0].kind, found[0].of) == (kind, of)


def test_the_part_with_most_of_the_words_is_told() -> None:
    index = FilmIndex("en")
    bodies = {"en": "A river.", "fr": "Une rivière, la nuit.", "de": "Nacht am Fluss."}
    index.show(
        snapshot_of(
            film("one"),
            *(
                row(Text, film_id="one", kind="synopsis", language=language, body=body)
                for language, body in bodies.items()
            ),
        ),
        None,
    )

    assert index.part_with(FilmId("one"), ["riv", "nuit"]) is not None
    part, at = index.part_with(FilmId("one"), ["riv", "nuit"]) or (None, 0)
    assert part is not None
    assert part.of == "fr"
    assert part.text[at:].startswith("rivière")
    assert index.part_with(FilmId("one"), ["zzyzx"]) is None
