"""What an edition knows by itself: names with all their parts, titles, places, its own words."""

from festdesk.films.tables import Credit, Title
from festdesk.people.tables import NameForm, Person
from festdesk.snapshot import Snapshot
from festdesk.spelling.known import known_words
from festdesk.texts.tables import DictionaryWord, Text
from tests.builders import film, row, snapshot_of, title, venue


def edition() -> Snapshot:
    return snapshot_of(
        film(countries=("SU",), genres=("drama",), version_spoken=("ru",)),
        title("Зеркало"),
        row(Title, id="other", film_id="film", text="Zerkalo", place=1),
        row(Person, id="person", born_place="Zavrazhye"),
        row(NameForm, id="name", person_id="person", text="Andrei Tarkovsky", kind="authority"),
        row(NameForm, id="form", person_id="person", text="Andréj Tarkowskij"),
        row(
            Credit,
            id="credit",
            film_id="film",
            person_id="person",
            as_credited="Margarita Terekhova",
            character="Maroussia",
        ),
        venue(name="Kino Lichtblick"),
        row(Text, id="strand", film_id="film", kind="synopsis", language="en", body="Unknownword"),
        row(DictionaryWord, id="all", word="steadicam"),
        row(DictionaryWord, id="german", language="de", word="Kiezkino"),
    )


def test_names_titles_and_places_are_known_in_every_language() -> None:
    known = known_words(edition())
    for word in ("Tarkovsky", "Tarkowskij", "Terekhova", "Maroussia", "Zavrazhye", "Lichtblick"):
        assert known.has(word, "en"), word
        assert known.has(word, "pl"), word
    assert known.has("Zerkalo", "en")
    assert known.has("Зеркало", "ru")
    assert not known.has("Unknownword", "en")


def test_countries_languages_and_genres_are_known_as_the_edition_names_them() -> None:
    known = known_words(edition())
    assert known.has("Soviet", "en")
    assert known.has("Russian", "en")


def test_a_name_takes_a_genitive_s_where_the_language_has_one() -> None:
    known = known_words(edition())
    assert known.has("Tarkovskys", "de")
    assert not known.has("Tarkovskys", "fr")


def test_a_name_stands_in_capitals_in_a_heading_but_not_in_small_letters() -> None:
    known = known_words(edition())
    assert known.has("TARKOVSKY", "en")
    assert not known.has("tarkovsky", "en")


def test_own_words_are_known_in_their_language_or_in_all() -> None:
    known = known_words(edition())
    assert known.has("steadicam", "en")
    assert known.has("Steadicam", "fr")
    assert known.has("Kiezkino", "de")
    assert not known.has("Kiezkino", "en")


def test_the_dictionary_is_followed_without_gathering_names_again() -> None:
    known = known_words(edition())
    emptied = known.with_own(snapshot_of())
    assert emptied.names is known.names
    assert not emptied.has("steadicam", "en")
