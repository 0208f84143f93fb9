"""Indexes by title and by director, sorted for the language of the booklet."""

import re
import unicodedata
from itertools import groupby
from typing import TYPE_CHECKING, Any

from festdesk.base.languages import script_of
from festdesk.base.text import fold
from festdesk.booklet.pieces import PRINTED_SCRIPTS, piece, printable
from festdesk.booklet.plan import film_anchor, printed_films
from festdesk.films.tables import TitleKind
from festdesk.films.titles import index_title, printed_title, title_sort_key
from festdesk.people.names import sort_name

if TYPE_CHECKING:
    from festdesk.base.ids import PersonId
    from festdesk.snapshot import Snapshot

Content = dict[str, Any]
_FIGURES = "0–9"
_OTHER = "…"
# Letters that stand after z in these languages instead of beside the letter they are made of.
_LATE_LETTERS = {
    "sv": "åäö", "fi": "åäö", "da": "æøå", "nb": "æøå", "no": "æøå", "et": "õäöü",
    "es": {"ñ": "n"}, "gl": {"ñ": "n"}, "pl": dict(zip("ąćęłńóśźż", "acelnoszz", strict=True)),
    "cs": {"č": "c", "ř": "r", "š": "s", "ž": "z"}, "sk": {"č": "c", "š": "s", "ž": "z"},
    "tr": {"ç": "c", "ğ": "g", "ı": "h", "ö": "o", "ş": "s", "ü": "u"},
}  # fmt: skip
_PRINTED_KINDS = frozenset(
    {
        TitleKind.ORIGINAL,
        TitleKind.TRANSLITERATED,
        TitleKind.INTERNATIONAL,
        TitleKind.TRANSLATED,
        TitleKind.ALTERNATIVE,
    }
)


def title_index(snapshot: "Snapshot", language: str) -> list[Content]:
    """Return the index of titles by letter: each film under each of its titles."""
    found: dict[tuple[str, str], Content] = {}
    for film in printed_films(snapshot, language):
        titles = printable(snapshot.titles_of(film.id))
        printed = printed_title(titles, language)
        for title in titles:
            # A title translated into a language that is not the book's has no reader in it.
            foreign = title.kind == TitleKind.TRANSLATED and title.language != language
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
                    "key": sort_key(title_sort_key(title.text, title.language), text, language),
                    "letter": letter_of(text, language),
                    "title": piece(text, title.language),
                    "slanted": title.text != printed,
                    "note": "",
                    "anchors": [film_anchor(film.id)],
                },
            )
            entry["slanted"] = entry["slanted"] and title.text != printed
    return _by_letter(found.values())


def director_index(snapshot: "Snapshot", language: str) -> list[Content]:
    """Return the index of directors by letter, each with the pages of all their films."""
    found: dict[str, Content] = {}
    for film in printed_films(snapshot, language):
        for credit in snapshot.directors_of(film.id):
            name = _sorted_name(snapshot, credit.person_id, snapshot.credited_name(credit))
            if not name:
                continue
            entry = found.setdefault(
                credit.person_id or fold(name),
                {
                    "key": sort_key(fold(name), name, language),
                    "letter": letter_of(name, language),
                    "title": piece(name, language),
                    "slanted": False,
                    "note": "",
                    "anchors": [],
                },
            )
            if film_anchor(film.id) not in entry["anchors"]:
                entry["anchors"].append(film_anchor(film.id))
    return _by_letter(found.values())


def letter_of(text: str, language: str) -> str:
    """Return the letter under which a text stands; figures and signs have places of their own."""
    first = next((character for character in text if character.isalnum()), "")
    if not first or script_of(first) not in PRINTED_SCRIPTS:
        return _OTHER
    if first.isdigit():
        return _FIGURES
    if first.lower() in _LATE_LETTERS.get(language, ""):
        return first.upper()
    plain = fold(first)[:1] or first
    return plain.upper()


def sort_key(folded: str, text: str, language: str) -> tuple[int, str, str]:
    """Return what a text sorts by: signs and figures, Latin letters, then other scripts."""
    late = _LATE_LETTERS.get(language, "")
    key = folded
    if late:
        moved = {
            letter: f"{late[letter]}\uffff" if isinstance(late, dict) else f"z\uffff{number}"
            for number, letter in enumerate(late)
        }
        words = re.findall(r"[^\W_]+", unicodedata.normalize("NFC", text).lower())
        own = " ".join(
            "".join(moved.get(letter) or fold(letter) for letter in word) for word in words
        )
        key = own or folded
    first = next((character for character in folded if character.isalnum()), "")
    if not first or first.isdigit():
        return 0, key, text
    return (1 if first.isascii() else 2), key, text


def _sorted_name(snapshot: "Snapshot", person_id: "PersonId | None", name: str) -> str:
    person = snapshot.people.get(person_id) if person_id else None
    return (person.sort_name if person is not None else "") or sort_name(name)


def _by_letter(entries: Any) -> list[Content]:  # noqa: ANN401 -- a view of a dict's values
    ordered = sorted(entries, key=lambda entry: entry["key"])
    # Letters keep the order of their first entry, so that all entries of a letter meet.
    first_of: dict[str, int] = {}
    for number, entry in enumerate(ordered):
        first_of.setdefault(entry["letter"], number)
    ordered.sort(key=lambda entry: first_of[entry["letter"]])
    return [
        {
            "letter": letter,
            "entries": [
                {k: v for k, v in entry.items() if k not in {"key", "letter"}} for entry in group
            ],
        }
        for letter, group in groupby(ordered, key=lambda entry: entry["letter"])
    ]
