"""Indexes by title, by director and by country, sorted for the main language of the book."""

from itertools import groupby
from typing import TYPE_CHECKING, Any

from festdesk.base.countries import country_name
from festdesk.base.languages import script_of
from festdesk.base.text import fold
from festdesk.booklet import collation
from festdesk.booklet.own_words import titles_of
from festdesk.booklet.pieces import PRINTED_SCRIPTS, language_of, piece, printable
from festdesk.booklet.plan import film_anchor, printed_films
from festdesk.booklet.typography import prepared
from festdesk.booklet.words import words_in
from festdesk.films.tables import TitleKind
from festdesk.films.titles import index_title, printed_title
from festdesk.people.names import name_key, sort_name

if TYPE_CHECKING:
    from collections.abc import Iterable

    from festdesk.base.ids import PersonId
    from festdesk.booklet.making import Making
    from festdesk.booklet.plan import Part
    from festdesk.snapshot import Snapshot

Content = dict[str, Any]
_PRINTED_KINDS = frozenset(
    {
        TitleKind.ORIGINAL,
        TitleKind.TRANSLITERATED,
        TitleKind.INTERNATIONAL,
        TitleKind.TRANSLATED,
        TitleKind.ALTERNATIVE,
    }
)


def titles(making: "Making", part: "Part") -> Content:
    """Return the index of titles of a book."""
    return {
        "titles": titles_of(making, part, "title_index"),
        "groups": title_index(making.snapshot, *making.languages),
    }


def directors(making: "Making", part: "Part") -> Content:
    """Return the index of directors of a book."""
    return {
        "titles": titles_of(making, part, "director_index"),
        "groups": director_index(making.snapshot, making.languages[0]),
    }


def countries(making: "Making", part: "Part") -> Content:
    """Return the index of countries of a book."""
    return {
        "titles": titles_of(making, part, "country_index"),
        "groups": country_index(making.snapshot, *making.languages),
    }


def title_index(snapshot: "Snapshot", language: str, *others: str) -> list[Content]:
    """Return the index of titles by letter: each film under each of its titles."""
    found: dict[tuple[str, str], Content] = {}
    for film in printed_films(snapshot, language):
        forms = printable(snapshot.titles_of(film.id))
        printed = printed_title(forms, language)
        for title in forms:
            # A title translated into a language that is not the book's has no reader in it.
            foreign = title.kind == TitleKind.TRANSLATED and title.language not in (
                language,
                *others,
            )
            if (
                title.kind not in _PRINTED_KINDS
                or not title.text
                or (foreign and title.text != printed)
            ):
                continue
            text = index_title(title.text, title.language)
            entry = found.setdefault(
                (fold(text), film.id),
                {
                    "key": title_key(title.text, title.language, language),
                    "letter": letter_of(_without_article(title.text, title.language), language),
                    "title": piece(text, title.language),
                    "slanted": title.text != printed,
                    "note": "",
                    "anchors": [film_anchor(film.id)],
                },
            )
            entry["slanted"] = entry["slanted"] and title.text != printed
    return _by_letter(found.values())


def director_index(snapshot: "Snapshot", language: str) -> list[Content]:
    """Return the index of directors by letter, each with the pages of all their films.

    A person is listed under their own form, whatever name a film credits. Who is known by another
    family name too, or in another script, is there with a “see”.
    """
    found: dict[str, Content] = {}
    for film in printed_films(snapshot, language):
        for credit in snapshot.directors_of(film.id):
            own = snapshot.person_name(credit.person_id) or snapshot.credited_name(credit)
            name = sorted_name(snapshot, credit.person_id, own)
            if not name:
                continue
            entry = found.setdefault(
                credit.person_id or fold(name), _entry(name, "", language) | {"anchors": []}
            )
            if film_anchor(film.id) not in entry["anchors"]:
                entry["anchors"].append(film_anchor(film.id))
    for person_id, entry in list(found.items()):
        main = entry["title"]["text"]
        for other in _other_names(snapshot, person_id, main):
            note = words_in(language)["see"].format(title=main)
            found[f"{person_id} {other}"] = _entry(other, note, language) | {"slanted": True}
    return _by_letter(found.values())


def country_index(snapshot: "Snapshot", language: str, *others: str) -> list[Content]:
    """Return the films of each country, the countries in their order; a film may be in several."""
    films: dict[str, list[Content]] = {}
    for film in printed_films(snapshot, language):
        forms = printable(snapshot.titles_of(film.id))
        text = printed_title(forms, language) or words_in(language)["untitled"]
        spoken = language_of(forms, text)
        for code in film.countries:
            films.setdefault(code, []).append(
                {
                    "key": title_key(text, spoken, language),
                    "title": piece(index_title(text, spoken), spoken),
                    "slanted": False,
                    "note": "",
                    "anchors": [film_anchor(film.id)],
                }
            )
    ordered = sorted(
        films, key=lambda code: collation.collation_key(country_name(code, language), language)
    )
    return [
        {
            "letter": " / ".join(
                dict.fromkeys(prepared(country_name(code, one), one) for one in (language, *others))
            ),
            "hint": prepared(country_name(code, language), language),
            "entries": [
                _without(entry, "key") for entry in sorted(films[code], key=lambda e: e["key"])
            ],
        }
        for code in ordered
    ]


def letter_of(text: str, language: str) -> str:
    """Return the letter under which a text stands; figures and signs have places of their own."""
    return collation.letter_of(text, language, PRINTED_SCRIPTS)


def title_key(text: str, title_language: str, language: str) -> collation.Key:
    """Return what a title sorts by in a book of `language`: its article does not count."""
    key = collation.collation_key(_without_article(text, title_language), language)
    return key._replace(text=text)


def sorted_name(snapshot: "Snapshot", person_id: "PersonId | None", name: str) -> str:
    """Return the form by which a person sorts: the stored one, or what the name suggests."""
    person = snapshot.people.get(person_id) if person_id else None
    return (person.sort_name if person is not None else "") or sort_name(name)


def _without_article(text: str, language: str) -> str:
    listed = index_title(text, language)
    return listed if listed == text.strip() else listed.rpartition(", ")[0]


def _other_names(snapshot: "Snapshot", person_id: str, main: str) -> "Iterable[str]":
    """Return the other forms of a name that a reader would look for somewhere else."""
    known: PersonId = person_id  # type: ignore[assignment]
    seen = {main}
    for form in snapshot.names_of(known):
        name = _turned(form.text) if "," in main else form.text
        elsewhere = script_of(name) != script_of(main) or (
            "," in name and name_key(name.partition(",")[0]) != name_key(main.partition(",")[0])
        )
        if elsewhere and name not in seen and script_of(name) in PRINTED_SCRIPTS:
            seen.add(name)
            yield name


def _turned(name: str) -> str:
    """Return a form of a name that has a family name in front, as its bearer's main form has."""
    words = name.split()
    if script_of(name) == "Latn" or "," in name or len(words) == 1:
        return sort_name(name)
    return f"{words[-1]}, {' '.join(words[:-1])}"


def _entry(name: str, note: str, language: str) -> Content:
    return {
        "key": collation.collation_key(name, language),
        "letter": letter_of(name, language),
        "title": piece(name, language),
        "slanted": False,
        "note": prepared(note, language),
        "anchors": [],
    }


def _by_letter(entries: "Iterable[Content]") -> list[Content]:
    ordered = sorted(entries, key=lambda entry: entry["key"])
    # Letters keep the order of their first entry, so that all entries of a letter meet.
    first_of: dict[str, int] = {}
    for number, entry in enumerate(ordered):
        first_of.setdefault(entry["letter"], number)
    ordered.sort(key=lambda entry: first_of[entry["letter"]])
    return [
        {
            "letter": letter,
            "hint": letter,
            "entries": [_without(entry, "key", "letter") for entry in group],
        }
        for letter, group in groupby(ordered, key=lambda entry: entry["letter"])
    ]


def _without(entry: Content, *names: str) -> Content:
    return {key: value for key, value in entry.items() if key not in names}
