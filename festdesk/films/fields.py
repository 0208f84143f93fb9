"""The fields of a card that are one column each or a few: how each is shown, typed and understood.

A form is a loop over `FIELDS`. Countries, languages and genres are stored as codes and keys, and
shown and typed as words in the user's language.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import product
from string import ascii_uppercase

from festdesk.base.countries import FORMER_STATES, country_name, country_signs, find_country
from festdesk.base.errors import InputProblem
from festdesk.base.languages import find_language, language_name
from festdesk.base.lists import read_list
from festdesk.base.offers import Offer
from festdesk.base.text import fold, tidy, tidy_line
from festdesk.base.wording import Sentence, sentence
from festdesk.films.genres import find_genre, genre_keys, genre_name
from festdesk.films.rules import parse_years
from festdesk.films.tables import Film

NO_COUNTRY = sentence(
    "Error", "“{word}” is no country that is known here. Check the spelling, or pick one offered."
)
NO_LANGUAGE = sentence(
    "Error", "“{word}” is no language that is known here. Check the spelling, or pick one offered."
)
NO_AGE = sentence("Error", "“{text}” is no age. Write a number from 0 to 21, or nothing.")
OLDEST_LIMIT = 21

_BETWEEN_WORDS = re.compile(r"\s*[,;/\n]\s*")

Values = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class CardField:
    """One field of a card.

    `show` gives the words for a film in a language; `read` turns words back into columns and
    raises `InputProblem` where it cannot; `offer` gives words to complete from in the first of
    some languages, found by those of the others too.
    """

    key: str
    label: Sentence
    columns: tuple[str, ...]
    show: Callable[[Film, str], str]
    read: Callable[[str], Values]
    offer: Callable[[tuple[str, ...]], Sequence[Offer]] | None = None
    hint: Sentence | None = None
    is_list: bool = False
    is_usual: bool = True


def split_words(text: str) -> tuple[str, ...]:
    """Return the words between commas, semicolons and slashes, each once, in their order."""
    words = (tidy_line(word) for word in _BETWEEN_WORDS.split(text))
    return tuple(dict.fromkeys(word for word in words if word))


# Years


def _show_years(film: Film, _language: str) -> str:
    if film.year is None:
        return ""
    return f"{film.year}–{film.year_until}" if film.year_until else str(film.year)


def _read_years(text: str) -> Values:
    year, until = parse_years(text)
    return {"year": year, "year_until": until}


# Countries, languages, genres


@cache
def _country_codes() -> tuple[str, ...]:
    letters = ("".join(pair) for pair in product(ascii_uppercase, repeat=2))
    known = (code for code in letters if country_name(code, "en") != code)
    return tuple(dict.fromkeys((*known, *FORMER_STATES)))


@cache
def country_words(language: str) -> tuple[str, ...]:
    """Return the names of all countries in a language, to complete from."""
    return tuple(sorted({country_name(code, language) for code in _country_codes()}, key=fold))


@cache
def language_words(language: str) -> tuple[str, ...]:
    """Return the names of the languages films are mostly in, to complete from."""
    common: list[str] = read_list("languages")["common"]
    return tuple(sorted({language_name(code, language) for code in common}, key=fold))


def _offers(
    keys: Iterable[str], name: Callable[[str, str], str], languages: Sequence[str]
) -> list[Offer]:
    made = []
    for key in keys:
        names = dict.fromkeys(name(key, language) for language in languages)
        word, *also = names
        made.append(Offer(word, tuple(also)))
    return sorted(made, key=_folded_word)


def _folded_word(offer: Offer) -> str:
    return fold(offer.word)


@cache
def country_offers(languages: tuple[str, ...]) -> tuple[Offer, ...]:
    """Return all countries, former ones too: names in these languages, and their codes."""
    codes: dict[str, list[str]] = {}
    for sign, code in country_signs().items():
        codes.setdefault(code, []).append(sign)
    made: dict[str, Offer] = {}
    for code in _country_codes():
        word, *also = dict.fromkeys(country_name(code, language) for language in languages)
        made.setdefault(word, Offer(word, tuple(also), (code, *codes.get(code, ()))))
    return tuple(sorted(made.values(), key=_folded_word))


@cache
def language_offers(languages: tuple[str, ...]) -> tuple[Offer, ...]:
    """Return the languages films are mostly in: names in these languages, and their codes."""
    made: dict[str, Offer] = {}
    for code in read_list("languages")["common"]:
        word, *also = dict.fromkeys(language_name(code, language) for language in languages)
        made.setdefault(word, Offer(word, tuple(also), (code,)))
    return tuple(sorted(made.values(), key=_folded_word))


@cache
def genre_offers(languages: tuple[str, ...]) -> tuple[Offer, ...]:
    """Return all genres by their names in these languages."""
    return tuple(_offers(genre_keys(), genre_name, languages))


def read_countries(text: str) -> tuple[str, ...]:
    """Return the codes of the countries named, in their order.

    Raises:
        InputProblem: A word names no country.
    """
    return _codes(text, find_country, country_words, NO_COUNTRY)


def read_languages(text: str) -> tuple[str, ...]:
    """Return the codes of the languages named, in their order.

    Raises:
        InputProblem: A word names no language.
    """
    return _codes(text, find_language, language_words, NO_LANGUAGE)


def _codes(
    text: str,
    find: Callable[[str], str | None],
    offered: Callable[[str], Iterable[str]],
    otherwise: Sentence,
) -> tuple[str, ...]:
    whole = find(tidy_line(text)) if text.strip() else None
    if whole:  # a name may itself hold a comma or a slash
        return (whole,)
    found: dict[str, None] = {}
    for word in split_words(text):
        # In a field for them alone "de" is a code; in a sentence it would be a word.
        code = find(word) or find(word.upper()) or _only_one(word, offered("en"), find)
        if code is None:
            raise InputProblem(otherwise, word=word)
        found[code] = None
    return tuple(found)


def _only_one(word: str, offered: Iterable[str], find: Callable[[str], str | None]) -> str | None:
    """Return the code of the one name that begins with `word`: "luxem" will do."""
    start = fold(word)
    if len(start) < 4:  # noqa: PLR2004 -- shorter ones begin too many names
        return None
    names = [name for name in offered if fold(name).startswith(start)]
    return find(names[0]) if len(names) == 1 else None


def read_genres(text: str) -> tuple[str, ...]:
    """Return the keys of the genres named; a word that is no known genre is kept as it is."""
    return tuple(dict.fromkeys(find_genre(word) or word for word in split_words(text)))


def _list_field(  # noqa: PLR0913 -- a shorter way to write a row of the catalogue
    key: str,
    label: Sentence,
    name: Callable[[str, str], str],
    read: Callable[[str], tuple[str, ...]],
    offer: Callable[[tuple[str, ...]], Sequence[Offer]],
    *,
    is_usual: bool = True,
    hint: Sentence | None = None,
) -> CardField:
    def _show(film: Film, language: str) -> str:
        return ", ".join(name(code, language) for code in getattr(film, key))

    def _read(text: str) -> Values:
        return {key: read(text)}

    return CardField(
        key, label, (key,), _show, _read, offer, hint=hint, is_list=True, is_usual=is_usual
    )


# Plain words


def _plain_field(
    key: str,
    label: Sentence,
    *,
    offer: Callable[[tuple[str, ...]], Sequence[Offer]] | None = None,
    is_usual: bool = False,
    has_paragraphs: bool = False,
) -> CardField:
    def _show(film: Film, _language: str) -> str:
        return str(getattr(film, key))

    def _read(text: str) -> Values:
        return {key: tidy(text) if has_paragraphs else tidy_line(text)}

    return CardField(key, label, (key,), _show, _read, offer, is_usual=is_usual)


def _show_age(film: Film, _language: str) -> str:
    return "" if film.age_limit is None else str(film.age_limit)


def _read_age(text: str) -> Values:
    text = text.strip().removesuffix("+")
    if not text:
        return {"age_limit": None}
    if not text.isdecimal() or not 0 <= int(text) <= OLDEST_LIMIT:
        raise InputProblem(NO_AGE, text=text)
    return {"age_limit": int(text)}


@cache
def _colours(_languages: tuple[str, ...]) -> Sequence[Offer]:
    words = ("colour", "black and white", "colour and black and white", "tinted")
    return tuple(map(Offer, words))


@cache
def _ratios(_languages: tuple[str, ...]) -> Sequence[Offer]:
    return tuple(map(Offer, ("1.33:1", "1.37:1", "1.66:1", "1.85:1", "2.39:1", "16:9")))


FIELDS: tuple[CardField, ...] = (
    _list_field(
        "countries",
        sentence("Field", "Countries"),
        country_name,
        read_countries,
        country_offers,
        hint=sentence("Field", "Names or codes, in the order in which they print"),
    ),
    CardField(
        "year",
        sentence("Field", "Year"),
        ("year", "year_until"),
        _show_years,
        _read_years,
        hint=sentence("Field", "2020, or 2019–2020"),
    ),
    _list_field(
        "genres",
        sentence("Field", "Genres"),
        genre_name,
        read_genres,
        genre_offers,
        hint=sentence("Field", "From the list, or own words"),
    ),
    _plain_field("colour", sentence("Field", "Colour"), offer=_colours),
    _plain_field("aspect_ratio", sentence("Field", "Aspect ratio"), offer=_ratios),
    _plain_field("premiere", sentence("Field", "Premiere")),
    CardField(
        "age_limit",
        sentence("Field", "Age limit"),
        ("age_limit",),
        _show_age,
        _read_age,
        is_usual=False,
    ),
    _list_field(
        "version_spoken",
        sentence("Field", "Spoken"),
        language_name,
        read_languages,
        language_offers,
    ),
    _list_field(
        "version_subtitles",
        sentence("Field", "Subtitles"),
        language_name,
        read_languages,
        language_offers,
    ),
    _list_field(
        "version_live",
        sentence("Field", "Live translation"),
        language_name,
        read_languages,
        language_offers,
        is_usual=False,
    ),
    _plain_field("note", sentence("Field", "Note for colleagues"), has_paragraphs=True),
)

_BY_KEY = {field.key: field for field in FIELDS}


def card_field(key: str) -> CardField:
    """Return a field of the catalogue by its key."""
    return _BY_KEY[key]
