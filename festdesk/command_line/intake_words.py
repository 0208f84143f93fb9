"""What the command intake says: what was understood, what was done or would be, what stays open."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from festdesk.base.text import shorten
from festdesk.checks.subjects import film_name
from festdesk.command_line.intake_nouns import KINDS, noun_of, plural_of
from festdesk.intake.comparing import Difference, Take
from festdesk.intake.drafts import PageKind, Reading
from festdesk.intake.tables.film import OF_COLUMNS
from festdesk.intake.taking.items import CREDIT, DIRECTOR, ORDER, TEXT, TITLE, VERSION

if TYPE_CHECKING:
    from festdesk.command_line.intake_plans import FilmPlan, Plan
    from festdesk.command_line.intake_sources import Source
    from festdesk.intake.doors import Question
    from festdesk.snapshot import Snapshot

LONGEST_SHOWN_LINE = 100
LONGEST_SHOWN_VALUE = 60
MOST_SHOWN_LINES = 20
TAKEN_BEFORE = "was taken in before and is left as it is"


def tell_reading(source: "Source", made: str = "") -> None:
    """Say in one line what was made of a source, and in further lines what was not understood."""
    reading = source.reading
    done = f"{made}; " if made else ""
    print(f"{source.name}: {done}{KINDS[reading.kind]}: {_summary(reading)}.")
    for repair in reading.repairs:
        print(f"  note: {repair}")
    _tell_first(list(_not_understood(reading)), "were not understood")


def tell_plan(source: "Source", plan: "Plan", snapshot: "Snapshot") -> None:
    """Say what was done, or in a dry run what would be done film by film, and what stays open."""
    if plan.was_taken_in:
        print(f"{source.name}: {TAKEN_BEFORE}.")
        return
    tell_reading(source, taken_in_words(plan, snapshot))
    if not plan.is_done:
        for film in plan.films:
            for line in _film_in_lines(film, snapshot):
                print(f"  {line}")
    _tell_first(list(_open(plan, snapshot)), "stay as they are and are to be looked at")
    _tell_first([_asked(one, plan) for one in plan.asked], "names may be those of somebody known")


def taken_in_words(plan: "Plan", snapshot: "Snapshot") -> str:
    """Return what was done in words, or would be: "2 new cards, added to “Playtime” (…)"."""
    if plan.was_taken_in:
        return TAKEN_BEFORE
    if plan.source.reading.kind is PageKind.FILMOGRAPHY:
        return _filmography_taken(plan)
    new = sum(one.film_id is None for one in plan.films)
    cards = [one for one in plan.films if one.film_id is not None]
    if plan.source.table is not None or len(cards) > MOST_SHOWN_LINES:
        changed = sum(one.changes for one in cards)
        counts = (
            _count(new, "new card"),
            f"{changed} changed",
            f"{len(cards) - changed} as before",
        )
        told = [", ".join(counts)]
    else:
        told = [
            f"added to {film_name(snapshot, one.film_id)} ({one.reason.rstrip('.')}.)"
            for one in cards
            if one.film_id is not None
        ]
        if new or not told:
            told.insert(0, _count(new, "new card"))
    return ", ".join(told) if plan.is_done else f"dry run, nothing is changed: {', '.join(told)}"


def _filmography_taken(plan: "Plan") -> str:
    if not plan.is_done:
        added = sum(len(one.of(Take.ADD, Take.REPLACE)) for one in plan.films)
        return f"dry run, nothing is changed: {_count(added, 'filmography entry')} to add"
    if not plan.entries_added:
        return "nothing was added: it names nobody, or the entries are all there"
    return f"{_count(plan.entries_added, 'filmography entry')} added"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun if number == 1 else plural_of(noun)}"


# What was understood


def _summary(reading: Reading) -> str:
    """Return what was understood, counted: "director, synopsis, 2 screenings, 4 awards"."""
    counts: dict[str, int] = {}
    for film in reading.films:
        for draft in film.drafts:
            noun = noun_of(draft)
            counts[noun] = counts.get(noun, 0) + 1
    films = [_count(len(reading.films), "film")] if reading.kind is PageKind.SPREADSHEET else []
    listed = [noun if count == 1 else _count(count, noun) for noun, count in counts.items()]
    return ", ".join(films + listed) or "nothing was understood"


def _not_understood(reading: Reading) -> Iterator[str]:
    unit = "row" if reading.kind is PageKind.SPREADSHEET else "line"
    for number in reading.unread:
        yield f"{unit} {number} was not understood: {_shown(reading.lines[number - 1])}"
    for film in reading.films:
        # Columns left aside are told as a whole.
        for left in (one for one in film.leftovers if one.reason not in OF_COLUMNS):
            yield f"{unit} {left.span.first_line}: {_shown(left.span.words)} – {left.reason}"


def _tell_first(lines: list[str], of_more: str) -> None:
    for line in lines[:MOST_SHOWN_LINES]:
        print(f"  {line}")
    more = len(lines) - MOST_SHOWN_LINES
    if more > 0:
        print(f"  {more} more lines {of_more}; “--json” lists them all.")


def _shown(line: str) -> str:
    return shorten(line, LONGEST_SHOWN_LINE)


# What is done, and what stays open


def _film_in_lines(plan: "FilmPlan", snapshot: "Snapshot") -> Iterator[str]:
    """Yield what would become of one film."""
    if plan.film_id is None:
        fields = _fields(plan.of(Take.ADD, Take.REPLACE))
        yield f"new card “{plan.given or 'without title'}”: {fields or 'empty'}"
        return
    name = film_name(snapshot, plan.film_id)
    if not plan.changes:
        yield f"{name} stays as it is ({plan.reason.rstrip('.')}.)"
        return
    yield f"{name} ({plan.reason.rstrip('.')}.)"
    if added := _fields(plan.of(Take.ADD)):
        yield f"  added: {added}"
    for one in plan.of(Take.REPLACE):
        yield f"  changed: {_field(one)}: {_value(one.old)} → {_value(one.new)}"
    for one in plan.of(Take.REMOVE):
        yield f"  removed: {_field(one)}: {_value(one.old)}"
    kept = [one for one in plan.of(Take.KEEP) if one not in plan.open]
    if kept:
        yield f"  kept: {_fields(kept)}"


def _open(plan: "Plan", snapshot: "Snapshot") -> Iterator[str]:
    for film in plan.films:
        if film.film_id is None:
            continue
        for one in film.open:
            name = film_name(snapshot, film.film_id)
            new = _value(one.new) if one.new else "nothing"
            yield (
                f"asked, and kept as it is: {_field(one)} of {name}: {_value(one.old)} here, "
                f"{new} there. {one.why}"
            )


def _asked(question: "Question", plan: "Plan") -> str:
    first = question.candidates[0]
    done = "a new one was made" if plan.is_done else "a new one would be made"
    return (
        f"asked: the {question.kind.value} “{question.given}” may be “{first.shown}”, and {done}. "
        f"{first.reason}"
    )


def _fields(differences: Iterable[Difference]) -> str:
    """Return the fields of differences, each once with how many there are."""
    counts: dict[str, int] = {}
    for one in differences:
        counts[_field(one)] = counts.get(_field(one), 0) + 1
    return ", ".join(noun if n == 1 else f"{noun} ({n})" for noun, n in counts.items())


def _field(one: Difference) -> str:
    """Return what a difference is about: "running time", "synopsis en", "title (original)"."""
    subject = one.subject.replace("_", " ")
    if one.field in {TEXT, CREDIT}:
        return subject or one.field
    if one.field == TITLE and subject:
        return f"title ({subject})"
    if one.field == VERSION:
        return "language version"
    if one.field == ORDER:
        return "order of credits"
    name = one.field.replace("_", " ")
    return name if one.field == DIRECTOR or not subject else f"{name} {subject}"


def _value(words: str) -> str:
    return f"“{shorten(words, LONGEST_SHOWN_VALUE)}”"
