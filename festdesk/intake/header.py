"""Header lines, such as "Russia, 2020 / 121 min / Russian OV …", in any separator and order."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from festdesk.base.lists import read_list
from festdesk.films.roles import find_roles
from festdesk.intake.drafts import (
    CountryValue,
    FactValue,
    GenreValue,
    RunningTimeValue,
    Value,
    VersionValue,
)
from festdesk.intake.labels import find_label, plain, words
from festdesk.intake.lookups import find_country, find_country_loosely, find_genre
from festdesk.intake.notations import (
    parse_languages,
    parse_running_time,
    parse_version,
    parse_year,
)
from festdesk.people.names import looks_like_company, looks_like_person_name

_LONGEST_HEADER = 300
_LONGEST_UNKNOWN = 70
_MOST_DEPTH = 7

_FULL_STOP = re.compile(
    r"(?<=[^\W\d]{2})(?<!\bdir)(?<!\breż)(?<!\byön)(?<!\bréal)\.\s+|(?<=\d)\.\s+(?=[^\W\d])|(?<=\d{4})\.\s+|(?<=['’′])\.\s+",
    re.IGNORECASE,
)
# From the strongest separator to the weakest; the first that occurs parts the line.
_SEPARATORS = (
    re.compile(r"\s*[|⎢│¦‖｜]\s*|\s*[•·∙‧●■▪]\s*|\t+|\s+/{1,2}\s+|\s+[–—-]\s+|\s*×\s*"),
    re.compile(r"\s*;\s*"),
    re.compile(r"\s*,\s+|\s*,(?=\D)"),
    _FULL_STOP,
    re.compile(r"\s*/\s*"),
    re.compile(r"\s*[()\[\]]\s*"),
    re.compile(r"(?<=[\d’'′])\s+(?=[^\W\d]{2})"),
)
_LONGEST_REST_OF_VERSION = 30
_AROUND = " \t,;|/·•–—-()[]"
_TRAILING_YEAR = re.compile(r"(.*\S)[\s,]+\(?((?:19|20)\d\d(?:[-–/](?:\d{4}|\d\d))?)\)?")
_LEADING_YEAR = re.compile(r"\(?((?:19|20)\d\d(?:[-–/](?:\d{4}|\d\d))?)\)?[\s,]+(\S.*)")
_TRAILING_LENGTH = re.compile(
    r"(.*\S)[\s,]+(\(?\d{1,3}\s?(?:min(?:utes|uten|uti|utos)?|mins|['’′]|dk)\.?\)?)", re.IGNORECASE
)
_LENGTH_THEN_WORDS = re.compile(
    r"(\d{1,3}\s?(?:min(?:ut(?:en|es|i|os|er)|s)?\.?|['’′]))[\s,]+(\S.*)", re.IGNORECASE
)
_BETWEEN_COUNTRIES = re.compile(
    r"\s*[,/|+&;·•]\s*|\s+[-–—]\s+|\s+(?:and|und|et|en|e|y|i|ve)\s+|(?<=[A-Z]{2})-(?=[A-Z]{2})|(?<=[^\W\d_A-Z]{3})[-–](?=[A-ZÀ-Þ])"
)
_BETWEEN_GENRES = re.compile(r"\s*[,/|&+;·•]\s*|\s+[-–—]\s+|\s+(?:and|und|et|e|y)\s+")
# "Tam: 20 TL" is no film from Timor-Leste.
_ONLY_PRICE = re.compile(
    r"(?:[^\W\d][^\d:]{1,30}:?\s)?\d{1,3}(?:[.,]\d\d)?\s?(?:TL|CHF|EUR|PLN|CZK|NOK|SEK|DKK)"
)
_BARE_NUMBER = re.compile(r"\d{1,3}")
_LONGEST_BARE_MINUTES = 400
_GLUED = re.compile(r"(?<=\d)(\s?[Mm]in\.)(?=[A-ZÀ-Þ])")  # "95 min.FSK 6"
_AGE = re.compile(
    r"(?:fsk|ab|k|interdit aux moins de|déconseillé aux moins de|no recomendada (?:para )?menores "
    r"de|v\.?m\.?|m/|kijkwijzer|od|zulassung)\s?(?:ab\s)?(\d{1,2})\.?"
    r"(?:\s?(?:j\.?|jahren?|ans|años|lat|anni|anos))?"
    r"|\+\s?(\d{1,2})|(\d{1,2})\s?\+|-\s?(\d{1,2})",
    re.IGNORECASE,
)
_PREMIERE = re.compile(
    r"(?:[^\W\d]+[ -]){0,3}(?:[^\W\d_]*premi[eè]re|uraufführung|erstaufführung|premiera|estreno"
    r"(?: [^\W\d]+){0,2}|anteprima(?: [^\W\d]+){0,2}|estreia(?: [^\W\d]+){0,2}|prömiyer(?:i)?)",
    re.IGNORECASE,
)
_LABELLED = re.compile(r"([^\W\d][^:]{0,28}?)\s?:\s*(\S.*)")
_OTHER_LABEL = re.compile(r"[^\W\d][^\W\d:]{2,14}(?: [^\W\d]{2,14})?\s?:\s*(\S.*)")
_ONE_LETTER = re.compile(r"([A-ZÀ-Þ])\.?\s?:\s*(\S.*)")
_DIRECTED = re.compile(
    r"(?:dir|réal|reż|yön|r|directed by|by|von|de|di)[.:]?\s+(\S.*)", re.IGNORECASE
)

COUNTRY, YEAR, LENGTH, VERSION = "country", "year", "running_time", "version"
LANGUAGES, GENRE, FACT, ROLE, UNKNOWN = "languages", "genre", "fact", "role", "unknown"


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a header line: what kind of thing it tells and its values."""

    text: str
    kind: str = UNKNOWN
    values: tuple[Value, ...] = ()
    label: str = ""  # of a piece such as "Regie: Maren Ade"
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Header:
    """A header line in pieces, in its order."""

    pieces: tuple[Piece, ...]

    def kinds(self) -> set[str]:
        """Return what kinds of thing the line tells."""
        return {piece.kind for piece in self.pieces} - {UNKNOWN}

    def unknown(self) -> tuple[str, ...]:
        """Return the pieces nobody understood, such as names and titles."""
        return tuple(piece.text for piece in self.pieces if piece.kind == UNKNOWN)


@lru_cache(16_384)
def read_header(text: str) -> Header | None:
    """Return `text` in pieces where it is a header line: most of it is known kinds of things."""
    if not 1 < len(text) <= _LONGEST_HEADER or _ONLY_PRICE.fullmatch(text):
        return None
    header = Header(read_pieces(text))
    if _is_header(text, header) and (header.kinds() - {ROLE} or not header.unknown()):
        known = _behind_other_label(text) if header.unknown() else None
        return known or header
    return _behind_other_label(text)


def _behind_other_label(text: str) -> Header | None:
    """Return the data behind a label nobody knows: "Outros dados: POR, 1985, Cores, 88 min."."""
    found = _OTHER_LABEL.fullmatch(text)
    header = Header(read_pieces(found[1])) if found else None
    if header is None or header.unknown() or len(header.kinds() & {COUNTRY, YEAR, LENGTH}) < 2:  # noqa: PLR2004
        return None
    return header


@lru_cache(4096)
def read_pieces(text: str) -> tuple[Piece, ...]:
    """Return `text` parted by its separators, each piece understood or not."""
    text = _GLUED.sub(r"\1 ", text.strip())
    pieces = _merge_unknown(_with_letters(list(_read(text, 0))))
    return tuple(_with_bare_length(_with_slips(pieces)))


def _read(text: str, depth: int) -> Iterator[Piece]:
    text = _unwrapped(text)
    if not text:
        return
    atom = read_piece(text)
    if atom.kind == VERSION and read_genres(text.partition(",")[0]):
        atom = Piece(text)  # "Fiction, Arabic with English subtitles"
    if atom.kind != UNKNOWN or depth >= _MOST_DEPTH:
        yield atom
        return
    if pieces := list(_length_before_words(text, depth)):
        yield from pieces
        return
    for separator in _SEPARATORS:
        parts = [part for part in separator.split(text) if part and part.strip(_AROUND)]
        if separator is _FULL_STOP:
            parts = list(_versions_whole(parts))
        if len(parts) > 1:
            for part in parts:
                yield from _read(part, depth + 1)
            return
    yield from _without_number_at_edge(text, depth)


def _versions_whole(parts: list[str]) -> Iterator[str]:
    """Put together what is one version: "Deutsch mit engl. UT" has a full stop inside."""
    place = 0
    while place < len(parts):
        whole = parts[place]
        while place + 1 < len(parts) and len(parts[place + 1]) < _LONGEST_REST_OF_VERSION:
            longer = f"{whole}. {parts[place + 1]}"
            if parse_version(longer, is_strict=True) is None or _tells(parts[place + 1]):
                break
            whole, place = longer, place + 1
        yield whole
        place += 1


def _tells(text: str) -> bool:
    """Return whether words tell a version by themselves."""
    version = parse_version(text, is_strict=True)
    return version is not None and bool(version.spoken or version.subtitles)


def _unwrapped(text: str) -> str:
    text = text.strip(" \t,;|·•–—/")
    if text.startswith("(") and text.endswith(")"):
        text = text[1:-1].strip()
    return text.strip(" \t,;|/")


def _without_number_at_edge(text: str, depth: int) -> Iterator[Piece]:
    """Take a year or a running time off the end or the beginning of words: "Schweiz 2016"."""
    for form, number, rest in (
        (_TRAILING_LENGTH, 2, 1),
        (_TRAILING_YEAR, 2, 1),
        (_LEADING_YEAR, 1, 2),
    ):
        found = form.fullmatch(text)
        if not found:
            continue
        others = list(_read(found[rest], depth + 1))
        if any(piece.kind != UNKNOWN for piece in others) or find_country_loosely(found[rest]):
            edge = list(_read(found[number], depth + 1))
            yield from ([*others, *edge] if number > rest else [*edge, *others])
            return
    label, _, value = text.partition(" ")
    if value[:1].isdigit() and (length := _labelled_length(label, value)):
        yield Piece(text, LENGTH, (length,))  # "durata 112'"
        return
    yield Piece(text)


def _length_before_words(text: str, depth: int) -> Iterator[Piece]:
    """Take "102 Minuten" off the words behind it, and a version's code off their end."""
    found = _LENGTH_THEN_WORDS.fullmatch(text) if len(text) <= _LONGEST_UNKNOWN else None
    if found is None:
        return
    yield read_piece(found[1])
    tokens = found[2].split(" ")
    for cut in range(len(tokens)):
        if version := parse_version(" ".join(tokens[cut:]), is_strict=True):
            if cut:
                yield Piece(" ".join(tokens[:cut]))
            yield Piece(" ".join(tokens[cut:]), VERSION, (version,))
            return
    yield from _read(found[2], depth + 1)


@lru_cache(16_384)
def read_piece(text: str) -> Piece:  # noqa: PLR0911 -- one return for each kind of piece
    """Return `text` as one thing, where the whole of it is one."""
    if year := parse_year(text):
        return Piece(text, YEAR, (year,))
    if length := parse_running_time(text):
        return Piece(text, LENGTH, (length,))
    if "/" in text and (fact := _fact(text)) and fact.column == "colour":
        return Piece(text, FACT, (fact,))  # "P/B" is no Portuguese film
    if countries := read_countries(text):
        return Piece(text, COUNTRY, countries)
    if version := parse_version(text):
        return Piece(text, VERSION, (version,))
    if genres := read_genres(text):
        return Piece(text, GENRE, genres)
    if _names_languages(text) and (languages := parse_languages(text)):
        return Piece(text, LANGUAGES, (VersionValue(spoken=languages, as_given=text),))
    if fact := _fact(text):
        return Piece(text, FACT, (fact,))
    return _labelled(text)


def _names_languages(text: str) -> bool:
    """Return whether `text` is long enough, or in capitals, to name a language: "Sin" is not."""
    text = text.strip(" .")
    return len(text) > 3 or (len(text) > 1 and text.isupper())  # noqa: PLR2004 -- "Sin", a title


def _labelled(text: str) -> Piece:
    found = _LABELLED.fullmatch(text)
    if found and (length := _labelled_length(found[1], found[2])):
        return Piece(text, LENGTH, (length,))
    if found and find_roles(found[1] + ":") and looks_like_person_name(found[2]):
        return Piece(found[2], ROLE, label=found[1])
    found = _DIRECTED.fullmatch(text)
    if found and looks_like_person_name(found[1]) and not text.lower().startswith("v"):
        return Piece(found[1], ROLE, label="director")
    return Piece(text)


def _labelled_length(label: str, value: str) -> RunningTimeValue | None:
    """Return the running time of "Dauer: 19 Min."."""
    found = find_label(label + ":")
    return parse_running_time(value) if found and "running_time" in found.fields else None


def _fact(text: str) -> FactValue | None:
    folded = plain(text)
    for column, key in (("colour", "colour"), ("colour", "black_and_white"), ("note", "format")):
        if folded in words("prints", key):
            return FactValue(column, text)
    if (age := _AGE.fullmatch(text.strip())) and not text.isdigit():
        return FactValue("age_limit", next(filter(None, age.groups())))
    if _PREMIERE.fullmatch(text) and text[0].isupper():
        return FactValue("premiere", text)
    return None


def read_countries(text: str) -> tuple[CountryValue, ...]:
    """Return the countries that `text` lists, where it lists nothing else."""
    text = text.strip(" .()[]")
    if code := find_country(text):
        return (CountryValue(code, text),)
    parts = [part.strip() for part in _BETWEEN_COUNTRIES.split(text) if part.strip()]
    codes = [find_country(part) for part in parts]
    if len(parts) > 1 and all(codes):
        return tuple(
            CountryValue(code or "", part) for code, part in zip(codes, parts, strict=True)
        )
    if "-" in text and len(hyphened := text.split("-")) > 1 and all(map(find_country, hyphened)):
        return tuple(CountryValue(find_country(part) or "", part) for part in hyphened)
    return ()


def read_genres(text: str) -> tuple[GenreValue, ...]:
    """Return the genres that `text` lists, where it lists nothing but genres we know."""
    if key := find_genre(text):
        return (GenreValue(key, text),)
    parts = [part.strip() for part in _BETWEEN_GENRES.split(text) if part.strip()]
    keys = [find_genre(part) for part in parts]
    if len(parts) > 1 and all(keys):
        return tuple(GenreValue(key or "", part) for key, part in zip(keys, parts, strict=True))
    return ()


def _with_letters(pieces: list[Piece]) -> list[Piece]:
    """Read "D: Sandra Hüller" behind "R: Maren Ade": one letter for each role."""
    if not any(piece.kind == ROLE and piece.label in {"R", "R."} for piece in pieces):
        return pieces
    found = []
    for piece in pieces:
        letter = _ONE_LETTER.fullmatch(piece.text) if piece.kind == UNKNOWN else None
        role = read_list("labels")["letters"].get(letter[1]) if letter else None
        found.append(Piece(letter[2], ROLE, label=role) if letter and role else piece)
    return found


def _merge_unknown(pieces: list[Piece]) -> list[Piece]:
    """Let names without a label join the labelled name before them: "Regie: A, B, OmU"."""
    merged: list[Piece] = []
    for piece in pieces:
        follows = merged and merged[-1].kind == ROLE and piece.kind == UNKNOWN
        if follows and looks_like_person_name(piece.text):
            piece = replace(merged[-1], text=piece.text)  # noqa: PLW2901 -- the same piece, labelled
        merged.append(piece)
    return merged


def _with_slips(pieces: list[Piece]) -> Iterator[Piece]:
    """Read a misspelt country as one where others stand beside it, or a year does."""
    beside = {piece.kind for piece in pieces} & {COUNTRY, YEAR}
    for piece in pieces:
        slip = find_country_loosely(piece.text) if beside and piece.kind == UNKNOWN else None
        if slip:
            code, reason = slip
            yield Piece(piece.text, COUNTRY, (CountryValue(code, piece.text),), reason=reason)
        else:
            yield piece


def _with_bare_length(pieces: Iterator[Piece]) -> Iterator[Piece]:
    """Read a bare number as minutes where a line has a country or year and no running time."""
    known = list(pieces)
    kinds = {piece.kind for piece in known}
    is_wanted = LENGTH not in kinds and kinds & {COUNTRY, YEAR}
    for piece in known:
        if (
            is_wanted
            and piece.kind == UNKNOWN
            and _BARE_NUMBER.fullmatch(piece.text)
            and 0 < int(piece.text) <= _LONGEST_BARE_MINUTES
        ):
            yield Piece(
                piece.text,
                LENGTH,
                (RunningTimeValue(int(piece.text) * 60),),
                reason="A number without unit beside country or year is taken for minutes.",
            )
            is_wanted = False
        else:
            yield piece


def _is_header(text: str, header: Header) -> bool:
    kinds = header.kinds()
    unknown = header.unknown()
    if kinds == {YEAR} and len(unknown) == 1:
        return False  # "First Cow (2019)", "Agnès Varda (1928–2019)"
    if not kinds or any(len(piece) > _LONGEST_UNKNOWN for piece in unknown):
        return False
    if not unknown:
        return True
    if kinds <= {GENRE, LANGUAGES, FACT, ROLE}:
        # "Alice Rohrwacher|Drama": a name and a genre, well parted.
        return (
            len(header.pieces) > 1
            and bool(re.search(r"[|/·•⎢\t]", text))
            and all(map(looks_like_person_name, unknown))
        )
    is_parted = bool(re.search(r"[|/·•⎢\t()–]|, ", text))
    strange = sum(
        len(piece)
        for piece in unknown
        if not looks_like_person_name(piece)
        and not (piece[:1].isupper() and looks_like_company(piece))
    )
    share = 0.75 if len(kinds) > 2 else 0.5  # noqa: PLR2004 -- country, year, minutes
    strangers = sum(not looks_like_person_name(piece) for piece in unknown)
    return (
        is_parted
        and strangers <= max(2, len(header.pieces) // 2)
        and (strange <= len(text) * share)
        and (len(kinds) > 1 or LENGTH in kinds or not strange)
    )
