"""Titles, names, awards and venues: stray marks, spaces, straight quotes, debris."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from festdesk.base.findings import Finding, Kind, Mend, Place, Severity
from festdesk.base.text import shorten
from festdesk.base.wording import sentence
from festdesk.checks.in_text import WRITE
from festdesk.checks.subjects import film_name
from festdesk.checks.texts.typography.brackets import find_brackets
from festdesk.checks.texts.typography.debris import LIGATURE, MARKUP, MISREAD, find_debris
from festdesk.checks.texts.typography.letters import LETTERS_MIXED, find_letters
from festdesk.checks.texts.typography.passage import Passage
from festdesk.checks.texts.typography.slip import changed
from festdesk.films.tables import Film
from festdesk.snapshot import Snapshot
from festdesk.texts.cleaning import is_in_other_script
from festdesk.texts.marks import dotted, quotes_of, with_quotes

NAME_DEBRIS = Kind(
    "name.debris",
    Severity.ERROR,
    sentence("Finding", "{subject}: markup or wrongly read letters in “{words}”."),
    sentence(
        "Help",
        "A title, a name or an award has tags or entities of a web page in it, or letters that "
        "were taken in with the wrong encoding. No reader may see them.",
    ),
    sentence("Help", "Take them out, or write the right letters."),
    example=sentence("Help", "“FranÃ§ois et Fils” should be “François et Fils”."),
)
NAME_LETTERS = Kind(
    "name.letters",
    Severity.WARNING,
    sentence("Finding", "{subject}: letters of “{words}” are not what they look like."),
    sentence(
        "Help",
        "A title, a name or an award mixes letters of two scripts that look alike, or has two "
        "letters stored as one sign. No search and no index finds it.",
    ),
    sentence("Help", "Write it with the letters of its script."),
    example=sentence("Help", "“Мoscow” with a Cyrillic М should be “Moscow”."),
)
NAME_MARKS = Kind(
    "name.marks",
    Severity.WARNING,
    sentence("Finding", "{subject}: a stray mark or space in “{words}”."),
    sentence(
        "Help",
        "A title, a name or an award begins or ends with a mark that belongs to none, has a space "
        "before a comma or none after it, or a bracket without its partner. It prints so.",
    ),
    sentence("Help", "Take the mark out, or put in what is missing."),
    example=sentence("Help", "“Runaway Train,” should be “Runaway Train”."),
)
NAME_TYPEWRITTEN = Kind(
    "name.typewritten",
    Severity.HINT,
    sentence("Finding", "{subject}: marks or spaces of a typewriter in “{words}”."),
    sentence(
        "Help",
        "A title, a name or an award has straight quotes or apostrophes, three dots, or two "
        "spaces. The booklet sets them rightly by itself; files for others carry them as they are.",
    ),
    sentence("Help", "Set the marks of the language."),
    example=sentence("Help", "“Ivan's Childhood” should be “Ivan’s Childhood”."),
)
VENUE_NAME = Kind(
    "venue.name",
    Severity.WARNING,
    sentence("Finding", "The venue “{words}” has a stray mark or wrong letters in its name."),
    sentence(
        "Help",
        "The name or the address of a venue begins or ends with a mark that belongs to none, has "
        "a space too many or too few, or holds wrongly read letters.",
    ),
    sentence("Help", "Correct the name or the address under Calendar → Venues."),
    example=sentence("Help", "“Kino Rex,” should be “Kino Rex”."),
)
KINDS = (NAME_DEBRIS, NAME_LETTERS, NAME_MARKS, NAME_TYPEWRITTEN)
VENUE_KINDS = (VENUE_NAME,)

_LONGEST = 80
# "-1", ".hack", "…und" and "’Round" are words.
_STRAY_FIRST = re.compile(r"^(?:[,;:)\]}•·|]|[-–—.] )\s*(?=[\w“„«])")
_STRAY_LAST = re.compile(r"(?<=\S)(?:\s*[,;:•·|(\[{]|\s[-–—/])$")
_BEFORE_COMMA = re.compile(
    r"(?<=[\w”»)])[ \u00a0]+(?=[,;](?:\s|$))|(?<=\() +(?=\w)|(?<=\w) +(?=\))"
)
_AFTER_COMMA = re.compile(r"(?<=[^\W\d_]{2})[,;](?=[^\W\d_]{2})")
_DOUBLED = re.compile(r",,|(?<!\.)\.\.(?![.\w])")
_SPACES = re.compile(r"[ \t]{2,}")
_PLAIN = re.compile(r"[A-Z]?[a-z]+(?: [A-Z]?[a-z]+)*")
_WORDS_ALONE = re.compile(r"[A-Za-z]+(?: [A-Za-z]+)*")


@dataclass(frozen=True, slots=True)
class _Words:
    """The words of a column, in the language they are in as far as it is known."""

    place: Place
    row_id: str
    text: str
    language: str = ""


def look(snapshot: Snapshot, film: Film) -> Iterator[Finding]:
    """Yield what is wrong in the titles, credits, awards and picture credits of a card."""
    subject = ""
    for words in _words_of(snapshot, film):
        for kind, made in _slips(words.text, words.language or snapshot.languages[0]):
            subject = subject or film_name(snapshot, film.id)
            yield _found(kind, words, made, subject=subject)


def find_in_venues(snapshot: Snapshot) -> Iterator[Finding]:
    """Yield what is wrong in the names and addresses of venues; what print sets right is none."""
    for venue in snapshot.venues:
        for column in ("name", "short_name", "address"):
            text = getattr(venue, column)
            words = _Words(Place("venue", venue.id, column), venue.id, text)
            for kind, made in _slips(text, snapshot.languages[0]):
                if kind is not NAME_TYPEWRITTEN:
                    yield _found(VENUE_NAME, words, made)


def _words_of(snapshot: Snapshot, film: Film) -> Iterator[_Words]:
    for title in snapshot.titles_of(film.id):
        place = Place("title", title.id, "text", film.id)
        yield _Words(place, title.id, title.text, title.language)
    for credit in snapshot.credits_of(film.id):
        for column in ("as_credited", "character"):
            place = Place("credit", credit.id, column, film.id)
            yield _Words(place, credit.id, getattr(credit, column))
    for award in snapshot.awards_of(film.id):
        for column in ("prize", "category", "body"):
            place = Place("award", award.id, column, film.id)
            yield _Words(place, award.id, getattr(award, column))
    for still in snapshot.stills_of(film.id):
        place = Place("still", still.id, "photographer", film.id)
        yield _Words(place, still.id, still.photographer)


def _found(kind: Kind, words: _Words, made: str, **facts: object) -> Finding:
    column = words.place.field
    mends: tuple[Mend, ...] = ()
    if made not in {"", words.text}:
        mends = (Mend(WRITE, words.place.kind, words.row_id, column, words.text, made, 0),)
    return Finding(
        kind.code, kind.said, kind.severity, (words.place,),
        {"words": shorten(words.text, _LONGEST), **facts}, kept=words.text, mends=mends,
        apart=column,
    )  # fmt: skip


@lru_cache(50_000)
def _slips(text: str, language: str) -> tuple[tuple[Kind, str], ...]:
    """Return what is wrong in a few words, each with the words as they should be, or nothing."""
    if text.isascii() and (text.isalpha() or _is_plain(text)):
        return ()
    return tuple(_find_slips(text, language))


def _is_plain(text: str) -> bool:
    """Tell at once of a few words that they are nothing but words, as most names are."""
    return _PLAIN.fullmatch(text) is not None and not text.startswith("Normal")


def _find_slips(text: str, language: str) -> Iterator[tuple[Kind, str]]:
    passage = Passage(text, language)
    debris = [slip for slip in find_debris(passage) if slip.kind in {MARKUP, MISREAD}]
    if debris:
        change = debris[0].whole
        after = "" if change is None else changed(text, change)
        yield NAME_DEBRIS, after
        return
    if _WORDS_ALONE.fullmatch(text):
        return  # most are names, and have no mark that could be wrong
    letters = [slip for find in (find_debris, find_letters) for slip in find(passage)]
    for slip in letters:
        if slip.kind in {LIGATURE, LETTERS_MIXED}:
            made = slip.should_be[0]
            yield NAME_LETTERS, text[: slip.start] + made + text[slip.end :]
            return
    if is_in_other_script(text):
        return
    made = _AFTER_COMMA.sub(r"\g<0> ", _DOUBLED.sub(lambda found: found[0][0], text))
    made = _BEFORE_COMMA.sub("", _STRAY_LAST.sub("", _STRAY_FIRST.sub("", made)))
    if made != text and made.strip():
        yield NAME_MARKS, made
    elif next(find_brackets(passage), None) is not None:
        yield NAME_MARKS, ""
    else:
        made = _SPACES.sub(" ", dotted(with_quotes(text, quotes_of(language)))).strip()
        if made != text:
            yield NAME_TYPEWRITTEN, made
