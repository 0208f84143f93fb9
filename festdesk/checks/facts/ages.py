"""Births, deaths and ages in texts and filmographies against what is known of people."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache, lru_cache
from itertools import chain

from festdesk.base.countries import find_country
from festdesk.base.findings import Finding, Kind, Mend, Place, Severity
from festdesk.base.ids import FilmId, PersonId
from festdesk.base.languages import is_latin, language_name
from festdesk.base.text import fold
from festdesk.base.wording import Named, sentence
from festdesk.checks.facts.cities import are_one_city
from festdesk.checks.facts.film_cues import own_words
from festdesk.checks.facts.known_works import name_words
from festdesk.checks.facts.life_dates import (
    Age,
    LifeDate,
    find_ages,
    find_births,
    find_deaths,
    find_deeds,
    speaks_of_somebody,
)
from festdesk.checks.facts.ordinals import in_words
from festdesk.checks.facts.sentences import sentence_around
from festdesk.checks.in_text import at_letters
from festdesk.checks.of_texts import once_for_each_text
from festdesk.checks.printed_prose import Prose, of_each_part
from festdesk.checks.remembering import once_for_each
from festdesk.checks.texts.completeness import text_kind_name
from festdesk.people.tables import Person
from festdesk.snapshot import Snapshot
from festdesk.texts.tables import TextKind

BORN_WRONG = Kind(
    "text.born-year-wrong",
    Severity.WARNING,
    sentence(
        "Finding",
        "{subject}: the {kind} ({language}) has {person} born in {year}; the person’s own facts "
        "say {known}.",
    ),
    sentence("Help", "The year of birth in a text is not the one that is noted with the person."),
    sentence("Help", "Find out which is right, and write it in both places."),
    example=sentence(
        "Help", "“Born in 1973” in a biography of somebody who is noted as born in 1937."
    ),
)
DIED_WRONG = Kind(
    "text.died-year-wrong",
    Severity.WARNING,
    sentence(
        "Finding",
        "{subject}: by the {kind} ({language}) {person} died in {year}; the person’s own facts say "
        "{known}.",
    ),
    sentence("Help", "The year of death in a text is not the one that is noted with the person."),
    sentence("Help", "Find out which is right, and write it in both places."),
    example=sentence(
        "Help", "“(1932–1968)” in a text on somebody who is noted as having died in 1986."
    ),
)
BORN_UNNOTED = Kind(
    "text.born-year-unnoted",
    Severity.HINT,
    sentence(
        "Finding",
        "{subject}: the {kind} ({language}) has {person} born in {year}, and no year of birth is "
        "noted.",
    ),
    sentence(
        "Help",
        "Once the year is noted, ages and dates in all texts are held against it. Nothing is wrong "
        "where it is not, so that this is told only where it is switched on.",
    ),
    sentence("Help", "Note the year with the person."),
    example=sentence(
        "Help", "“Born in 1937 in Moscow” in a biography, and no year with the person."
    ),
    is_asked=False,
)
DIED_UNNOTED = Kind(
    "text.died-year-unnoted",
    Severity.HINT,
    sentence(
        "Finding",
        "{subject}: by the {kind} ({language}) {person} died in {year}, and no year of death is "
        "noted.",
    ),
    sentence(
        "Help",
        "Once the year is noted, dates in all texts are held against it. Nothing is wrong where it "
        "is not, so that this is told only where it is switched on.",
    ),
    sentence("Help", "Note the year with the person."),
    example=sentence("Help", "“(1932–1986)” in a text, and no year of death with the person."),
    is_asked=False,
)
PLACE_OTHER = Kind(
    "text.born-place-other",
    Severity.WARNING,
    sentence(
        "Finding",
        "{subject}: the {kind} ({language}) has {person} born in {place}; the person’s own facts "
        "say {known}.",
    ),
    sentence("Help", "The place of birth in a text is another word than the one that is noted."),
    sentence(
        "Help", "Correct one of them, or leave both where one is the other’s name or lies in it."
    ),
    example=sentence(
        "Help", "“Born in Leningrad” in a biography of somebody who is noted as born in Moscow."
    ),
)
AGE_WRONG = Kind(
    "text.age-wrong",
    Severity.HINT,
    sentence(
        "Finding",
        "{subject}: “{words}” in the {kind} ({language}); {person}, born in {born}, was {age} or "
        "{next_age} in {year}.",
    ),
    sentence(
        "Help",
        "An age does not belong to the year of its sentence or, for what a director is now, to the "
        "year of the edition.",
    ),
    sentence("Help", "Correct the age or the year, or leave it where it is somebody else’s age."),
    example=sentence(
        "Help", "“At the age of 25, in 1970” of somebody born in 1937, who was 32 or 33 then."
    ),
    vagueness=1,
)
BEFORE_BIRTH = Kind(
    "text.year-before-birth",
    Severity.HINT,
    sentence(
        "Finding",
        "{subject}: the {kind} ({language}) tells of {person} in {year}, before the birth in "
        "{born}.",
    ),
    sentence("Help", "A year in the biography lies before the year of birth."),
    sentence("Help", "Correct the one that is wrong."),
    example=sentence("Help", "“In 1930 she moved to Paris”, of somebody born in 1941."),
)
FILM_BEFORE_BIRTH = Kind(
    "filmography.before-birth",
    Severity.WARNING,
    sentence("Finding", "The filmography of {person}, born in {born}, has “{title}” in {year}."),
    sentence("Help", "An entry of the filmography is of a year before the person was born."),
    sentence("Help", "Correct the year of the film or of birth; or it is a namesake’s film."),
    example=sentence(
        "Help", "A film of 1920 in the filmography of somebody born in 1937; 2020 is meant."
    ),
)
FILM_AFTER_DEATH = Kind(
    "filmography.after-death",
    Severity.HINT,
    sentence(
        "Finding", "The filmography of {person}, who died in {died}, has “{title}” in {year}."
    ),
    sentence(
        "Help",
        "An entry of the filmography is of a year long after the death. Films that others have "
        "finished are found like this as well.",
    ),
    sentence("Help", "Correct the year of the film or of death, or leave it where it is right."),
    example=sentence("Help", "A film of 1999 in the filmography of somebody who died in 1986."),
)
TEXT_KINDS = (
    BORN_WRONG, DIED_WRONG, BORN_UNNOTED, DIED_UNNOTED, PLACE_OTHER, AGE_WRONG, BEFORE_BIRTH,
)  # fmt: skip

_WRITE_YEAR = sentence("Mend", "Write {after} in the text")
_NOTE_BORN = sentence("Mend", "Note {after} as the year of birth")
_NOTE_DIED = sentence("Mend", "Note {after} as the year of death")
_NOTE_PLACE = sentence("Mend", "Note “{after}” as the place of birth")
_REMEMBERED = 20_000  # texts
_POSTHUMOUS = 5  # years in which a film may still be finished and shown
_SAME_PLACE = 50.0  # percent; what is less alike is another word
_SAME_BUT_BEGINNING = 80.0  # percent, of two words that begin with two sounds
_FEWEST_LETTERS = 3
_NAME_RUN = re.compile(r"(?:[A-ZÀ-ÞŁŚŻČŠŽ][\w’'.-]*(?:\s+|$))+$")
# What may stand between a name and "born": "was actually", "(", "est", "wurde am" …
_MOST_PRONOUNS = 3
_NEAR_BY = 160  # letters
_LEADING_UP = re.compile(
    r"(?:[\s,(\[–—-]|\b(?:was|is|who|were|actually|originally|himself|herself|wurde|ist|der|die|"
    r"est|a été|fut|werd|is|è|fu|es|foi|é|został[a]?|jest|się)\b)+$"
)
_ONE_WORD = re.compile(r"(?<=[a-z,] )[A-ZÀ-ÞŁŚŻ][\w’'-]+")
_TWO_WORDS = re.compile(r"(?<=[a-z,] )[A-ZÀ-Þ][\w’'-]+ [A-ZÀ-Þ][\w’'-]+")
_PRONOUNS = frozenset(
    {"he", "she", "they", "er", "sie", "il", "elle", "hij", "zij", "ze", "él", "ella", "egli",
     "lei", "ele", "ela", "on", "ona", "the", "director", "filmmaker", "der", "die", "regisseur",
     "regisseurin", "le", "la", "réalisateur", "réalisatrice", "de", "el", "directora", "regista",
     "realizador", "realizadora", "reżyser", "reżyserka"}
)  # fmt: skip


@lru_cache(_REMEMBERED)
def _births(body: str) -> tuple[LifeDate, ...]:
    return tuple(sorted(find_births(body), key=lambda date: date.start))


@lru_cache(_REMEMBERED)
def _deaths(body: str) -> tuple[LifeDate, ...]:
    return tuple(find_deaths(body))


@lru_cache(_REMEMBERED)
def _ages(body: str) -> tuple[Age, ...]:
    return tuple(find_ages(body))


@lru_cache(_REMEMBERED)
def _deeds(body: str) -> tuple[tuple[int, int], ...]:
    return tuple(find_deeds(body))


@once_for_each_text(early=True)
def _tells_a_life(body: str) -> bool:
    """Tell whether a text dates anything in a life; most do not, and are asked no further."""
    return any(found(body) for found in (_births, _deaths, _ages, _deeds))


def find_in_texts(snapshot: Snapshot) -> Iterator[Finding]:
    """Yield a finding for each place in a text where a life is told otherwise.

    What a text tells that is not noted is proposed once, however many texts tell it: biographies
    come first.
    """
    proposed: set[tuple[str, str]] = set()
    telling = chain.from_iterable(_telling(snapshot))
    for prose in sorted(telling, key=lambda prose: prose.person_id is None):
        for found in _of_text(snapshot, prose):
            if found.code in {BORN_UNNOTED.code, DIED_UNNOTED.code}:
                what = found.places[1].id, found.places[1].field
                if what in proposed:
                    continue
                proposed.add(what)
            yield found


@of_each_part
def _telling(texts: tuple[Prose, ...]) -> tuple[Prose, ...]:
    return tuple(prose for prose in texts if _tells_a_life(prose.body))


@once_for_each
def _of_text(snapshot: Snapshot, prose: Prose) -> tuple[Finding, ...]:
    return tuple(_find_in(snapshot, prose))


def _find_in(snapshot: Snapshot, prose: Prose) -> Iterator[Finding]:
    body = prose.body
    births = _births(body)
    for place, date in enumerate((*births, *_deaths(body))):
        # A later birth in a biography is mostly that of somebody else.
        if prose.person_id and 0 < place < len(births) and not _is_of_subject(body, date):
            continue
        whose = _whose(snapshot, prose, date.before)
        if whose is None and _is_death_of_subject(snapshot, prose, date):
            whose = prose.person_id
        person = snapshot.people.get(whose or PersonId(""))
        if person is not None:
            yield from _life(snapshot, prose, date, person)
    for age in _ages(body):
        person = snapshot.people.get(_whose_age(snapshot, prose, age) or PersonId(""))
        if person is not None:
            yield from _age(snapshot, prose, age, person)
    if prose.kind == TextKind.BIOGRAPHY and prose.person_id is not None and _deeds(body):
        yield from _deeds_before_birth(snapshot, prose, snapshot.people[prose.person_id])


# Whose they are


def _whose(snapshot: Snapshot, prose: Prose, before: str) -> PersonId | None:
    """Return who is born or dies after these words of a sentence, where that is beyond doubt."""
    rest = _LEADING_UP.sub("", before)
    if prose.person_id is not None:
        own = name_words(snapshot, [prose.person_id])
        words = {fold(word) for word in re.findall(r"[^\W\d_][\w’'-]*", rest)}
        clause = {fold(word) for word in re.findall(r"[^\W\d_][\w’'-]*", rest.rpartition(";")[2])}
        is_told = words <= own | _PRONOUNS or (clause and clause <= own | _PRONOUNS)
        is_told = is_told or _DIRECTOR_ALONE.fullmatch(rest.strip(" ,(")) is not None
        return prose.person_id if is_told or _ends_in(rest, own) else None
    if prose.film_id is None or speaks_of_somebody(before[-40:]):
        return None
    people = {credit.person_id for credit in snapshot.credits_of(prose.film_id)} - {None}
    named = [
        person_id
        for person_id in people
        if person_id is not None and _ends_in(rest, name_words(snapshot, [person_id]))
    ]
    return named[0] if len(named) == 1 else None


def _is_death_of_subject(snapshot: Snapshot, prose: Prose, date: LifeDate) -> bool:
    """Return whether a biography tells of "his death" in a sentence that names nobody else."""
    if prose.person_id is None or not date.is_death:
        return False
    words = prose.body[date.start : date.end]
    first, last = sentence_around(prose.body, date.start, date.end)
    around = prose.body[first:last]
    if not _HIS_DEATH.match(words) or speaks_of_somebody(date.before) or _OF_BOTH.search(around):
        return False
    named = own_words(" ".join(_TWO_WORDS.findall(date.before)))
    return named <= name_words(snapshot, [prose.person_id])


# "The Austrian director, born in 1978": whose else is the biography?
_DIRECTOR_ALONE = re.compile(
    r"(?:The|Der|Die|Le|La|L’|L')\s?(?:[\w-]+\s)?(?:director|film-?maker|documentarian|Regisseur(?:in)?"
    r"|Filmemacher(?:in)?|cinéaste|réalisateur|réalisatrice|documentariste)(?:\s[a-zà-ÿ-]+)?"
)
_OF_BOTH = re.compile(r"\bhis\b.*\bher\b|\bher\b.*\bhis\b", re.IGNORECASE)
_HIS_DEATH = re.compile(r"his|her|sein|ihr")


def _is_of_subject(body: str, date: LifeDate) -> bool:
    """Return whether a later birth is told of a pronoun, and no relative stands before it."""
    words = re.findall(r"[^\W\d_][\w’'-]*", _LEADING_UP.sub("", date.before))
    is_pronoun = 0 < len(words) <= _MOST_PRONOUNS and set(map(fold, words)) <= _PRONOUNS
    return is_pronoun and not speaks_of_somebody(body[max(0, date.start - _NEAR_BY) : date.start])


def _ends_in(words: str, own: frozenset[str]) -> bool:
    """Return whether words end in a name that is all of `own` words."""
    run = _NAME_RUN.search(words)
    return run is not None and bool(own_words(run[0])) and own_words(run[0]) <= own


def _whose_age(snapshot: Snapshot, prose: Prose, age: Age) -> PersonId | None:
    """Return whose age it is: of a biography’s subject, or of the only director if named."""
    if prose.person_id is not None:
        own = name_words(snapshot, [prose.person_id])
        names = _TWO_WORDS if prose.language == "de" else _ONE_WORD  # where nouns have capitals
        named = own_words(" ".join(names.findall(age.before)))
        return prose.person_id if age.year is None or named <= own else None
    if prose.film_id is None or age.year is not None:
        return None
    directors = snapshot.directors_of(prose.film_id)
    person_id = directors[0].person_id if len(directors) == 1 else None
    if person_id is None:
        return None
    around = prose.body[max(0, age.start - 40) : age.end + 40]
    return person_id if own_words(around) & name_words(snapshot, [person_id]) else None


def births_in(snapshot: Snapshot, prose: Prose) -> list[LifeDate]:
    """Return the births that a biography tells of its subject, the first first."""
    return [
        date
        for date in _births(prose.body)[:1]
        if not date.is_death and _whose(snapshot, prose, date.before) == prose.person_id
    ]


# What they tell


def _facts(snapshot: Snapshot, prose: Prose, person: Person) -> dict[str, object]:
    return {
        "subject": prose.subject,
        "kind": text_kind_name(snapshot, prose.kind),
        "language": Named(language_name, prose.declared),
        "person": snapshot.person_name(person.id),
    }


def _life(snapshot: Snapshot, prose: Prose, date: LifeDate, person: Person) -> Iterator[Finding]:
    if date.is_death:
        yield from _year(snapshot, prose, date.year, date.year_start, person, "died")
        return
    yield from _year(snapshot, prose, date.year, date.year_start, person, "born", date)
    if date.died is not None:
        yield from _year(snapshot, prose, date.died, date.died_start, person, "died")
    if date.place and person.born_place and is_another_place(date.place, person.born_place):
        found = PLACE_OTHER.found(
            prose.place, _place_of(prose, person, "born_place"),
            **_facts(snapshot, prose, person), place=date.place, known=person.born_place,
        )  # fmt: skip
        note = Mend(_NOTE_PLACE, "person", person.id, "born_place", person.born_place, date.place)
        end = date.place_start + len(date.place)
        yield at_letters(found, prose, date.place_start, end, (note,))


def _year(  # noqa: PLR0913, PLR0917 -- the year, where it stands, whose it is and of what
    snapshot: Snapshot,
    prose: Prose,
    year: int,
    start: int,
    person: Person,
    what: str,
    date: LifeDate | None = None,
) -> Iterator[Finding]:
    is_birth, column = what == "born", f"{what}_year"
    known: int | None = getattr(person, column)
    if known == year:
        return
    facts = _facts(snapshot, prose, person)
    place = _place_of(prose, person, column)
    note = Mend(_NOTE_BORN if is_birth else _NOTE_DIED, "person", person.id, column, known, year)
    if known is not None:
        kind = BORN_WRONG if is_birth else DIED_WRONG
        found = kind.found(prose.place, place, **facts, year=year, known=known)
        found = in_words(found, prose, start, str(year), (known, _WRITE_YEAR))
        yield replace(found, mends=(*found.mends, note))
    else:
        kind = BORN_UNNOTED if is_birth else DIED_UNNOTED
        mends = [note]
        if date is not None and date.place and not person.born_place:
            mends.append(Mend(_NOTE_PLACE, "person", person.id, "born_place", "", date.place))
        found = kind.found(prose.place, place, **facts, year=year)
        yield at_letters(found, prose, start, start + 4, mends)


def _place_of(prose: Prose, person: Person, field: str) -> Place:
    return Place("person", person.id, field, prose.place.film)


def _age(snapshot: Snapshot, prose: Prose, age: Age, person: Person) -> Iterator[Finding]:
    if person.born_year is None:
        return
    year = age.year if age.year is not None else snapshot.edition.starts_on.year
    right = year - person.born_year
    # Before the birthday one is a year younger; what is said of now is rarely brought up to date.
    near = (0, 1) if age.year is not None else (-1, 0, 1, 2)
    if right - age.age in near or (age.year is None and person.died_year is not None):
        return
    found = AGE_WRONG.found(
        prose.place, _place_of(prose, person, "born_year"),
        **_facts(snapshot, prose, person), words=prose.body[age.start : age.end],
        born=person.born_year, age=max(0, right - 1), next_age=max(0, right), year=year,
    )  # fmt: skip
    yield at_letters(found, prose, age.start, age.end)


def _deeds_before_birth(snapshot: Snapshot, prose: Prose, person: Person) -> Iterator[Finding]:
    for year, start in _deeds(prose.body):
        if person.born_year is not None and year < person.born_year:
            found = BEFORE_BIRTH.found(
                prose.place, _place_of(prose, person, "born_year"),
                **_facts(snapshot, prose, person), year=year, born=person.born_year,
            )  # fmt: skip
            yield at_letters(found, prose, start, start + 4)


# Places


@cache
def is_another_place(one: str, other: str) -> bool:
    """Return whether two names of places are certainly two words and not one in two languages."""
    a, b = fold(one), fold(other)
    words_a, words_b = (
        {word for word in re.findall(r"\w+", text) if len(word) >= _FEWEST_LETTERS}
        for text in (a, b)
    )
    if words_a & words_b or a[:2] == b[:2] or not is_latin(one) or not is_latin(other):
        return False
    if find_country(one) or find_country(other.rpartition(",")[2].strip() or other):
        return False
    from rapidfuzz import fuzz

    begins_alike = _FIRST_SOUNDS.get(a[0], a[0]) == _FIRST_SOUNDS.get(b[0], b[0])
    if fuzz.ratio(a, b) >= (_SAME_PLACE if begins_alike else _SAME_BUT_BEGINNING):
        return False
    return not are_one_city(a, b)


@cache
def are_far_apart(one: str, other: str) -> bool:
    """Return whether two names of one word begin alike and then have little in common.

    "Nairobi" and "Nakuru" could be one place in two languages, as "Karlsbad" and "Karlovy Vary";
    this tells only where two texts of three agree.
    """
    a, b = fold(one), fold(other)
    if not (a.isalpha() and b.isalpha() and is_latin(one) and is_latin(other)):
        return False
    if find_country(one) or find_country(other) or are_one_city(a, b):
        return False
    from rapidfuzz import fuzz

    is_longer = min(len(a), len(b)) >= _FEWEST_OF_NAME
    return is_longer and a[:2] == b[:2] and a[:4] != b[:4] and fuzz.ratio(a, b) < _FAR_APART


_FEWEST_OF_NAME, _FAR_APART = 6, 52.0

# Letters with which languages begin one name: "Wien" and "Vienna", "Köln" and "Cologne".
_FIRST_SOUNDS = {
    "w": "v", "b": "v", "p": "v", "f": "v", "k": "c", "q": "c", "g": "c", "h": "c", "x": "c",
    "z": "s", "t": "d", "j": "i", "y": "i", "e": "a", "o": "a", "u": "a", "l": "r",
}  # fmt: skip


# Filmographies


def find_films_before_birth(
    snapshot: Snapshot, person_id: PersonId, film_id: FilmId
) -> Iterator[Finding]:
    """Yield a finding for each entry of a year before its person was born."""
    born = snapshot.people[person_id].born_year
    for entry in snapshot.entries_of(person_id) if born is not None else ():
        if entry.year is not None and born is not None and entry.year < born:
            titles = snapshot.titles_of_entry(entry.id)
            yield FILM_BEFORE_BIRTH.found(
                Place("filmographyentry", entry.id, "year", film_id),
                Place("person", person_id, "born_year", film_id),
                person=snapshot.person_name(person_id), born=born,
                title=titles[0].text if titles else "…", year=entry.year,
            )  # fmt: skip


def find_films_after_death(
    snapshot: Snapshot, person_id: PersonId, film_id: FilmId
) -> Iterator[Finding]:
    """Yield a finding for each entry of a year long after its person's death."""
    died = snapshot.people[person_id].died_year
    for entry in snapshot.entries_of(person_id) if died is not None else ():
        if entry.year is not None and died is not None and entry.year > died + _POSTHUMOUS:
            titles = snapshot.titles_of_entry(entry.id)
            yield FILM_AFTER_DEATH.found(
                Place("filmographyentry", entry.id, "year", film_id),
                Place("person", person_id, "died_year", film_id),
                person=snapshot.person_name(person_id), died=died,
                title=titles[0].text if titles else "…", year=entry.year,
            )  # fmt: skip
