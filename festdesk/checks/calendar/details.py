"""Screenings whose details cannot be meant: odd minutes, a print nobody chose, a code like none."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from festdesk.availability.settings import CODE_PATTERN, GRID_STEP, MEASURES
from festdesk.base.errors import InputProblem
from festdesk.base.findings import Finding, Kind, Severity
from festdesk.base.ids import BlockId, FilmId, ScreeningId
from festdesk.base.wording import Listed, sentence
from festdesk.checks.subjects import (
    place_of_screening,
    screening_name,
)
from festdesk.films.tables import Film
from festdesk.planning.codes import read_pattern
from festdesk.screenings.rules import is_held
from festdesk.screenings.tables import FilmPrint, Screening
from festdesk.snapshot import Snapshot

ODD_MINUTE = Kind(
    "screening.odd-minute",
    Severity.HINT,
    sentence("Finding", "{screening} begins at an odd minute; the grid has steps of {step} min."),
    sentence(
        "Help",
        "Starts are round, so that people remember them. One that is not was most likely typed "
        "wrong, or came out of a sum.",
    ),
    sentence("Help", "Move it to the minute that is meant, or leave it."),
    sentence("Help", "“20:03” should be “20:00” or “20:30”."),
)
PRINT_UNCHOSEN = Kind(
    "screening.print-unchosen",
    Severity.WARNING,
    sentence("Finding", "{screening}: nobody has chosen which of {count} prints is shown."),
    sentence(
        "Help",
        "The prints differ in format or in language, so that the line beside the screening, and "
        "whether the venue can show it, hang on the choice.",
    ),
    sentence("Help", "Choose the print in the details of the screening."),
    sentence("Help", "One DCP with French and one with German subtitles."),
)
CODE_UNLIKE = Kind(
    "screening.code-unlike",
    Severity.HINT,
    sentence("Finding", "{screening}: the code {code} is not made by the rule of the house."),
    sentence(
        "Help",
        "All codes follow a rule, written in the settings of the calendar, and this one does not: "
        "it was typed, or is left from another year.",
    ),
    sentence("Help", "Correct the code, or let the calendar number it anew."),
    sentence("Help", "“B2” among codes “A001”, “A002”, “A003”."),
)
GUEST_WITHOUT_PART = Kind(
    "guest.without-part",
    Severity.HINT,
    sentence("Finding", "{guests}: expected at {screenings}, without introduction or talk."),
    sentence(
        "Help",
        "Somebody comes to a screening for which no minutes with the audience are planned, so that "
        "its end in the booklet is too early.",
    ),
    sentence(
        "Help",
        "Give the screening minutes for the introduction or the talk, or accept it where the guest "
        "is only in the audience.",
    ),
    sentence("Help", "Anna Schmidt is a guest; introduction 0 min, talk 0 min."),
)


def find_details_wrong(snapshot: Snapshot, film: Film) -> Iterator[Finding]:
    """Yield what is to be said of the screenings of a film, and of blocks that it opens."""
    held = list(filter(is_held, snapshot.screenings_of(film.id)))
    for screening in held:
        yield from _print(snapshot, screening)
    for of_block in snapshot.blocks_of(film.id):
        if _first_shown(snapshot, of_block.block_id) == film.id:
            held += filter(is_held, snapshot.screenings_of_block(of_block.block_id))
    for screening in held:
        yield from _judged(snapshot, screening)
    yield from _guests(snapshot, held)


def _first_shown(snapshot: Snapshot, block_id: BlockId) -> FilmId | None:
    """Return the film of a block on whose card its screenings are told of."""
    ids = (of_block.film_id for of_block in snapshot.films_of_block(block_id))
    films = filter(None, map(snapshot.films.get, ids))
    return next((film.id for film in films if not film.is_withdrawn), None)


def _judged(snapshot: Snapshot, screening: Screening) -> Iterator[Finding]:
    """Yield what is to be said of a screening, whatever it shows."""
    settings = snapshot.house_settings
    yield from _odd_minute(snapshot, screening, settings.get(GRID_STEP, ""))
    yield from _code(snapshot, screening, settings.get(CODE_PATTERN, "").strip())


def _odd_minute(snapshot: Snapshot, screening: Screening, step: str) -> Iterator[Finding]:
    minutes = int(step) if step.isascii() and step.isdigit() else MEASURES[GRID_STEP].usual
    if screening.starts_at is None or minutes == 0:
        return
    over = screening.starts_at.minute % minutes
    if over or screening.starts_at.second:
        yield ODD_MINUTE.found(
            place_of_screening(snapshot, screening.id, "starts_at"),
            screening=screening_name(snapshot, screening.id),
            step=minutes,
        )


def _print(snapshot: Snapshot, screening: Screening) -> Iterator[Finding]:
    prints = snapshot.prints_of(screening.film_id) if screening.film_id is not None else ()
    trait = snapshot.trait_of(screening.id)
    is_said = screening.version_kind is not None or (trait is not None and trait.print_id)
    if len(prints) < 2 or is_said:  # noqa: PLR2004 -- a choice
        return
    if len({_shown(print_) for print_ in prints}) > 1 and screening.starts_at is not None:
        yield PRINT_UNCHOSEN.found(
            place_of_screening(snapshot, screening.id, "print_id"),
            screening=screening_name(snapshot, screening.id),
            count=len(prints),
        )


def _shown(print_: FilmPrint) -> tuple[object, ...]:
    """Return what an audience notices of a print."""
    return (
        print_.format.casefold(), print_.version_kind, print_.version_spoken,
        print_.version_subtitles, print_.version_live,
    )  # fmt: skip


def _guests(snapshot: Snapshot, held: Iterable[Screening]) -> Iterator[Finding]:
    """Yield one finding for all screenings of a film at which the same guests have no part."""
    by_guests: dict[tuple[str, ...], list[ScreeningId]] = defaultdict(list)
    for screening in held:
        if not screening.introduction_minutes and not screening.talk_minutes:
            guests = snapshot.guests_of(screening.id)
            by_guests[tuple(snapshot.person_name(one.person_id) for one in guests)].append(
                screening.id
            )
    for names, ids in by_guests.items():
        if names:
            yield GUEST_WITHOUT_PART.found(
                *(place_of_screening(snapshot, id_, "talk_minutes") for id_ in ids),
                screenings=Listed(tuple(screening_name(snapshot, id_) for id_ in ids)),
                guests=Listed(names),
            )


def _code(snapshot: Snapshot, screening: Screening, pattern: str) -> Iterator[Finding]:
    code = screening.code.strip()
    if not code or not pattern:
        return
    try:
        rule = read_pattern(pattern)
    except InputProblem:
        return  # the settings of the calendar say what is wrong with it
    if not rule.any_code.fullmatch(code):
        yield CODE_UNLIKE.found(
            place_of_screening(snapshot, screening.id, "code"),
            screening=screening_name(snapshot, screening.id),
            code=code,
        )
