"""Films named in texts with their years, against filmographies and cards."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from festdesk.base.findings import Finding, Kind, Mend, Severity
from festdesk.base.languages import language_name
from festdesk.base.text import shorten
from festdesk.base.wording import Named, Told, sentence
from festdesk.checks.facts.dated_titles import find_dated, may_date_films
from festdesk.checks.facts.film_cues import (
    is_about_life,
    is_no_title,
    is_of_somebody_else,
    is_told_as_own,
    is_told_of_namesake,
    is_told_of_others,
    is_told_of_stage,
    names_somebody_else,
)
from festdesk.checks.facts.film_mentions import FilmMention, find_films, guessed_title
from festdesk.checks.facts.known_works import (
    Work,
    Works,
    name_words,
    printed_years,
    works_of,
    works_of_edition,
)
from festdesk.checks.facts.near_titles import near_title
from festdesk.checks.facts.ordinals import in_words
from festdesk.checks.facts.own_titles import people_meant
from festdesk.checks.facts.sentences import sentence_around
from festdesk.checks.in_text import at_letters
from festdesk.checks.printed_prose import Prose
from festdesk.checks.remembering import once_per_snapshot
from festdesk.checks.texts.completeness import text_kind_name
from festdesk.filmographies.style import TitleForm, style_of
from festdesk.films.tables import TitleKind
from festdesk.films.titles import comparable_title, likely_same_title, printed_title
from festdesk.snapshot import Snapshot
from festdesk.texts.styles import Run, Style
from festdesk.texts.tables import TextKind

YEAR_WRONG = Kind(
    "text.film-year-wrong",
    Severity.WARNING,
    sentence(
        "Finding",
        "{subject}: the {kind} ({language}) says “{title}” is of {year}; {where} says {years}.",
    ),
    sentence("Help", "A text gives a film another year than the filmography or the card."),
    sentence("Help", "Find out which year is right, and write it in both places."),
    example=sentence(
        "Help", "A biography has “Playtime (1968)”, and the filmography has the film in 1967."
    ),
)
YEAR_APART = Kind(
    "text.film-year-apart",
    Severity.HINT,
    sentence(
        "Finding",
        "{subject}: the {kind} ({language}) says “{title}” is of {year}; {where} says {years}.",
    ),
    sentence(
        "Help",
        "A text gives what may be a film of the filmography or of a card another year. Perhaps "
        "another film of that title is meant.",
    ),
    sentence("Help", "Write the same year in both places, or leave it where it is another film."),
    example=sentence("Help", "An introduction has “Playtime (1968)”, and the card has 1967."),
    vagueness=1,
)
FILM_UNKNOWN = Kind(
    "text.film-unknown",
    Severity.HINT,
    sentence(
        "Finding",
        "{subject}: the {kind} ({language}) names “{title}” ({year}), which is not in the "
        "filmography.",
    ),
    sentence(
        "Help",
        "The words make it a film of the same person, and no entry of the filmography has that "
        "title in any form.",
    ),
    sentence("Help", "Add the film to the filmography, or correct its title in the text."),
    example=sentence(
        "Help",
        "“His first film, The Bridge (1961)” in a biography, and no such title in the filmography.",
    ),
)
TITLE_UNNOTED = Kind(
    "text.film-title-unnoted",
    Severity.HINT,
    sentence(
        "Finding",
        "{subject}: “{title}” ({year}) in the {kind} ({language}) is likely “{entry}”, the only "
        "film of that year in the filmography that the text does not name.",
    ),
    sentence(
        "Help",
        "The filmography has the film under another form of its title. Once the form is noted, the "
        "film is known by both.",
    ),
    sentence("Help", "Note the form with the entry, where it is the same film."),
    example=sentence(
        "Help",
        "A biography tells of “The First Teacher” (1965), and the filmography has “Pervyy "
        "uchitel” (1965) alone.",
    ),
)
TITLE_OTHER = Kind(
    "text.film-title-other",
    Severity.HINT,
    sentence(
        "Finding",
        "{subject}: the {kind} ({language}) says “{title}”; the form that prints in {language} is "
        "“{printed}”.",
    ),
    sentence(
        "Help",
        "A text calls a film by another form of its title than the one that the card or the "
        "filmography has for that language.",
    ),
    sentence("Help", "Write the form that prints, or leave it where it is meant so."),
    example=sentence(
        "Help",
        "An English text says “Sedmikrásky”, and the title that prints in English is “Daisies”.",
    ),
)
KINDS = (YEAR_WRONG, YEAR_APART, FILM_UNKNOWN, TITLE_UNNOTED, TITLE_OTHER)

_IN_FILMOGRAPHY = sentence("Finding", "the filmography of {person}")
_ON_CARD = sentence("Finding", "the card")
_WRITE_YEAR = sentence("Mend", "Write {after} in the text")
_WRITE_ENTRY = sentence("Mend", "Write {after} in the filmography")
_WRITE_CARD = sentence("Mend", "Write {after} on the card")
_WRITE_TITLE = sentence("Mend", "Write “{after}” in the text")
_NOTE_TITLE = sentence("Mend", "Note “{after}” as a form of its title")
_REMEMBERED = 20_000  # texts
_LONGEST_TITLE = 80
_SOME_YEAR = re.compile(r"(?:18[89]|19\d|20\d)\d")
_GROWN_UP = 12  # years of age: nobody has made a film before
_NEAR = 1  # made in one year and shown in the next
_FAR = 5  # years
_FEWEST_WORDS = 2  # of a title that hardly another film has
_SLIP_OF_DIGITS = 2  # digits: one for another, or two that have changed places
_FEWEST_KNOWN = 3  # entries of a filmography that is not just begun
_AROUND = 120  # letters in which the printed form may stand too
_OWN_WORDS = {TextKind.STATEMENT}  # what somebody has said stays as it was said


@dataclass(frozen=True, slots=True)
class _Named:
    """A film that a text names, and which known ones it may be; `start` is where its title is."""

    prose: Prose
    mention: FilmMention
    start: int
    works: tuple[Work, ...]
    is_exact: bool

    @property
    def title(self) -> str:
        return self.prose.body[self.start : self.mention.end]


@lru_cache(_REMEMBERED)
def films_in(body: str, runs: tuple[Run, ...]) -> tuple[FilmMention, ...]:
    """Return what may be films with their years; `runs` are the letters that are set otherwise."""
    italics = [(run.start, run.end) for run in runs if run.style == Style.ITALIC]
    mentions = find_films(body, italics)
    return tuple(found for found in mentions if not is_about_life(found.inside))


def find_in_text(snapshot: Snapshot, prose: Prose) -> Iterator[Finding]:
    """Yield a finding for each film that a text calls or dates otherwise than it is known."""
    if not _SOME_YEAR.search(prose.body):
        return
    runs = snapshot.runs_in(snapshot.table(prose.table)[prose.row_id])
    mentions = films_in(prose.body, runs)
    is_dated = may_date_films(prose.body)
    if not mentions and not is_dated:
        return
    people = people_meant(snapshot, prose)
    works = [works_of(snapshot, person_id) for person_id in people]
    if is_dated:
        seen = {mention.year_start for mention in mentions}
        titles = (form.text for one in works for work in one.all for form in work.titles)
        dated = find_dated(prose.body, dict.fromkeys(filter(None, titles)))
        mentions += tuple(one for one in dated if one.year_start not in seen)
    if mentions:
        yield from _of_text(snapshot, prose, mentions, works, name_words(snapshot, people))


def _of_text(
    snapshot: Snapshot,
    prose: Prose,
    mentions: Iterable[FilmMention],
    indexes: list[Works],
    own: frozenset[str],
) -> Iterator[Finding]:
    edition = works_of_edition(snapshot)
    named = [_named(prose, mention, indexes, edition) for mention in mentions]
    for one in named:
        if names_somebody_else(_unknown_inside(one, indexes), own):
            continue
        is_known = one.is_exact and any(work.person_id is not None for work in one.works)
        if is_of_somebody_else(prose.body, one.start, one.mention.after, own, is_known=is_known):
            continue
        if one.works:
            yield from _years(snapshot, one)
            yield from _forms(snapshot, one)
        elif prose.person_id is not None:
            yield from _unknown(snapshot, one, indexes[0], named)


def _named(prose: Prose, mention: FilmMention, own: list[Works], edition: Works) -> _Named:
    """Return which known films a mention may be: by title, by one in its bracket, or nearly."""
    body = prose.body
    for works in (*own, edition):
        for start in mention.starts:
            found = works.by_key.get(comparable_title(body[start : mention.end].rstrip(" ,")))
            if found:
                return _Named(prose, mention, start, tuple(found), is_exact=True)
    start, end = guessed_title(body, mention)
    for words in mention.inside:
        for works in own:
            found = works.by_key.get(comparable_title(words))
            if found:
                return _Named(prose, mention, start, tuple(found), is_exact=False)
    title = body[start:end]
    for works in own:
        near = [
            work
            for work in works.all
            if any(likely_same_title(form.text, title) for form in work.titles)
        ]
        if near:
            return _Named(prose, mention, start, tuple(near), is_exact=False)
    return _Named(prose, mention, start, (), is_exact=False)


def _unknown_inside(one: _Named, indexes: list[Works]) -> list[str]:
    """Return the words of the bracket that are no title of a known film."""
    return [
        words
        for words in one.mention.inside
        if not any(comparable_title(words) in works.by_key for works in indexes)
        and not any(
            likely_same_title(title.text, words) for work in one.works for title in work.titles
        )
    ]


# Years


def _years(snapshot: Snapshot, one: _Named) -> Iterator[Finding]:
    mention = one.mention
    dated = [work for work in one.works if work.years]
    if not dated or any(work.is_of(mention.year, mention.until) for work in one.works):
        return
    if len(dated) < len(one.works) or is_told_of_stage(_before(one)):
        return  # one without a year, or a play, may be what is meant
    work = min(dated, key=lambda work: work.years_apart(mention.year))
    is_before = mention.year < _first(work)
    if is_before and _may_be_namesake(snapshot, one, work):
        return
    first, last = sentence_around(one.prose.body, one.start, mention.after)
    if is_told_of_namesake(one.prose.body[first:last]):
        return
    is_near = work.years_apart(mention.year) <= _NEAR
    if is_near and (mention.is_making if is_before else mention.is_release):
        return  # shot in the year before, or out in the year after
    if work.person_id is None and work.film_id != one.prose.film_id and _may_be_another(one, work):
        return
    person = snapshot.person_name(work.person_id)
    where = Told.of(_IN_FILMOGRAPHY, person=person) if work.entry_id else _ON_CARD
    is_sure = _is_sure(snapshot, one, work) or _is_sure_of_edition(one, work)
    kind = YEAR_WRONG if is_sure else YEAR_APART
    found = kind.found(
        one.prose.place, work.place,
        subject=one.prose.subject, kind=text_kind_name(snapshot, one.prose.kind),
        language=Named(language_name, one.prose.declared), title=_shown(one.title),
        year=mention.year, where=where, years=printed_years(work),
    )  # fmt: skip
    right = work.years[0][0]
    if mention.until is None:
        found = in_words(
            found, one.prose, mention.year_start, str(mention.year), (right, _WRITE_YEAR)
        )
    mends = [*found.mends]
    if mention.until is None and work.year is not None and len(work.years) == 1:
        said = _WRITE_ENTRY if work.entry_id else _WRITE_CARD
        table, row_id = work.place.kind, work.place.id
        mends.append(Mend(said, table, row_id, "year", work.year, mention.year))
    first, last = min(one.start, mention.year_start), max(mention.end, mention.year_start + 4)
    yield at_letters(found, one.prose, first, last, mends)


def _first(work: Work) -> int:
    return min(first for first, _ in work.years)


def _may_be_namesake(snapshot: Snapshot, one: _Named, work: Work) -> bool:
    """Return whether an earlier year is that of an older work by the same title.

    The sentence says so, or the director was not yet of age and no digit was mistyped.
    """
    first, last = sentence_around(one.prose.body, one.start, one.mention.after)
    if is_told_of_namesake(one.prose.body[first:last]):
        return True
    if _is_mistyped(one.mention.year, work) or is_told_as_own(_before(one)):
        return False
    owners = [work.person_id] if work.person_id is not None else people_meant(snapshot, one.prose)
    born = [snapshot.people[person_id].born_year for person_id in owners]
    return bool(born) and all(year and one.mention.year < year + _GROWN_UP for year in born)


def _may_be_another(one: _Named, work: Work) -> bool:
    """Return whether a film that is nobody's of this text is rather another one of that title."""
    is_short = len(one.title.split()) == 1 and work.years_apart(one.mention.year) > _NEAR
    return is_short or is_told_of_others(_before(one))


def _is_sure(snapshot: Snapshot, one: _Named, work: Work) -> bool:
    """Return whether it is the same film beyond doubt: by its exact title, and by whose it is."""
    prose = one.prose
    if not one.is_exact or prose.table == "presstext":
        return False
    if work.film_id is None or work.film_id != prose.film_id:
        owners = people_meant(snapshot, prose)
        if work.person_id is None or work.person_id not in owners:
            return False
    before = _before(one)
    if is_told_of_others(before):
        return False
    if one.mention.is_marked or len(one.title.split()) > 1 or is_told_as_own(before):
        return True
    if _is_mistyped(one.mention.year, work):
        return True
    # In a biography, a clause that begins with a film of its subject is about that film.
    return prose.person_id is not None and not before.rpartition(";")[2].strip(' “„«‘"')


def _is_sure_of_edition(one: _Named, work: Work) -> bool:
    """Return whether it is another card of the programme beyond doubt, by a title of its own.

    A film of the same title may have been made decades ago, and hardly a few years apart.
    """
    if not one.is_exact or one.prose.table == "presstext" or work.person_id is not None:
        return False
    if (
        len(one.works) != 1
        or len(one.title.split()) < _FEWEST_WORDS
        or is_told_of_others(_before(one))
    ):
        return False
    return _NEAR < work.years_apart(one.mention.year) <= _FAR


def _is_mistyped(year: int, work: Work) -> bool:
    """Return whether a year is its own but for one digit, or for two that changed places."""
    typed = str(year)
    for first, _ in work.years:
        right = str(first)
        apart = [place for place in range(len(typed)) if typed[place] != right[place]]
        if len(apart) == 1 or (len(apart) == _SLIP_OF_DIGITS and sorted(typed) == sorted(right)):
            return True
    return False


def _before(one: _Named) -> str:
    """Return the sentence of a title up to it."""
    body = one.prose.body
    first, _ = sentence_around(body, one.start, one.mention.after)
    return body[first : one.start]


# Titles


def _forms(snapshot: Snapshot, one: _Named) -> Iterator[Finding]:
    prose, language = one.prose, one.prose.declared
    if prose.table == "presstext" or prose.kind in _OWN_WORDS or len(one.works) != 1:
        return
    if not one.is_exact:
        return
    work, mention = one.works[0], one.mention
    is_of_year = not work.years or work.is_of(mention.year, mention.until)
    if not is_of_year and work.years_apart(mention.year) > _NEAR:
        return  # a namesake, or its year is told of first
    if work.film_id is None and _first_form(snapshot) != TitleForm.LANGUAGE:
        return  # the house prints its filmographies under another form
    titles = work.titles
    of_language = [
        title.text
        for title in titles
        if title.language == language
        and title.kind in {TitleKind.TRANSLATED, TitleKind.ORIGINAL}
        and title.text
    ]
    if not of_language or any(likely_same_title(text, one.title) for text in of_language):
        return
    printed = printed_title(titles, language)
    around = prose.body[max(0, one.start - _AROUND) : one.mention.after + _AROUND]
    if printed not in of_language or comparable_title(printed) in comparable_title(around):
        return
    found = TITLE_OTHER.found(
        prose.place, work.place,
        subject=prose.subject, kind=text_kind_name(snapshot, prose.kind),
        language=Named(language_name, language), title=_shown(one.title), printed=printed,
    )  # fmt: skip
    yield in_words(found, prose, one.start, one.title, (printed, _WRITE_TITLE))


@once_per_snapshot
def _first_form(snapshot: Snapshot) -> TitleForm:
    """Return under which form of its title the house prints an entry of a filmography."""
    return style_of(snapshot.house_settings).first


def _unknown(
    snapshot: Snapshot, one: _Named, works: Works, named: Iterable[_Named]
) -> Iterator[Finding]:
    """Yield what is to be said of a film in a biography that its filmography does not have."""
    prose, mention = one.prose, one.mention
    entries = [work for work in works.all if work.entry_id]
    first, last = sentence_around(prose.body, one.start, mention.after)
    before = prose.body[first : one.start]
    if mention.until or not one.title or not entries or is_told_of_others(before):
        return
    if not mention.is_marked and is_no_title(one.title, before):
        return
    if near_title(prose.body, prose.language, mention, works.all) is not None:
        return  # which is told as a slip
    facts = {
        "subject": prose.subject,
        "kind": text_kind_name(snapshot, prose.kind),
        "language": Named(language_name, prose.declared),
        "title": _shown(one.title),
        "year": mention.year,
    }
    # A film that begins a sentence, or stands beside a known one, is likely the same person's.
    beside = any(other.works and first <= other.start < last for other in named)
    is_likely = beside or not before.strip(' “„«‘"') or is_told_as_own(before)
    places = {work.place for other in named for work in other.works}
    same_year = [work for work in entries if work.is_of(mention.year, None)]
    unnamed = [work for work in same_year if work.place not in places]
    if len(unnamed) == 1 and is_likely and not _has_title_in(unnamed[0], prose.declared):
        work = unnamed[0]
        title = next((title.text for title in work.titles if title.text), "")
        found = TITLE_UNNOTED.found(prose.place, work.place, entry=title, **facts)
        note = Mend(
            _NOTE_TITLE, "title", str(work.entry_id), "text", "", one.title,
            language=prose.declared,
        )  # fmt: skip
        yield at_letters(found, prose, one.start, mention.end, (note,))
    elif len(entries) >= _FEWEST_KNOWN and is_told_as_own(before):
        found = FILM_UNKNOWN.found(prose.place, **facts)
        yield at_letters(found, prose, one.start, mention.end)


def _has_title_in(work: Work, language: str) -> bool:
    return any(title.language == language and title.text for title in work.titles)


def _shown(title: str) -> str:
    return shorten(title, _LONGEST_TITLE)
