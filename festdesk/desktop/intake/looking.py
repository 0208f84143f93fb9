"""What a page would change: each film beside its card, and who is asked about at the door.

All of it runs on the thread pool: it looks at a frozen snapshot and at nothing of the window.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from festdesk.base.ids import FilmId, SourceId
from festdesk.base.text import fold
from festdesk.desktop.intake.steps import Work, take_key
from festdesk.intake.comparing import (
    Difference,
    Take,
    Taking,
    Verdict,
    base_of,
    compare,
    taken_before,
    taking_of,
)
from festdesk.intake.corrections import corrections_as_json
from festdesk.intake.doors import (
    CardFound,
    DoorKind,
    Question,
    find_cards,
    given_name_of,
    questions,
)
from festdesk.intake.drafts import Draft, FilmReading, Reading, TitleValue, YearValue
from festdesk.intake.edition import known_films
from festdesk.intake.passages import Place, places_of
from festdesk.intake.review import find_film_for
from festdesk.intake.revised import Revised, RevisedFilm
from festdesk.intake.same_page import source_like

if TYPE_CHECKING:
    from festdesk.snapshot import Snapshot

SAME_LINES = "Most of these lines were taken in for this card before."
_AS_SURE_PERCENT = 95
_SURE_PERCENT = 70  # from which on a card is proposed

# The places of the words of drafts, by draft: worked out once for each.
Places = dict[Draft, tuple[Place, ...]]


@dataclass(frozen=True, slots=True)
class FilmLooked:
    """A film as it would be taken in: into which card, and what that changes there.

    `numbers` are those of the film's drafts in the order of `film`, which differences count.
    """

    film: FilmReading
    numbers: tuple[int, ...]
    film_id: FilmId | None
    found: tuple[CardFound, ...]
    differences: tuple[Difference, ...]
    by_number: Mapping[int, tuple[tuple[int, Difference], ...]] = field(default_factory=dict)

    def of_draft(self, number: int) -> tuple[tuple[int, Difference], ...]:
        """Return the differences that a draft is part of, with their places."""
        return self.by_number.get(number, ())


@dataclass(frozen=True, slots=True)
class Looked:
    """All films of a page beside their cards; `work` is what was looked at."""

    work: Work
    films: tuple[FilmLooked, ...]
    questions: tuple[Question, ...]


def look(snapshot: "Snapshot", work: Work) -> Looked:
    """Return what taking in a page would change."""
    revised = work.revised
    reading = revised.reading()
    films = []
    for film in revised.films:
        made, numbers = film.reading()
        found = find_cards(snapshot, made, reading) or _spoken_of(snapshot, made, reading)
        same = source_like(snapshot, revised.lines[film.first_line - 1 : film.last_line])
        if same is not None and same.film_id and _is_another(snapshot, same.film_id, made):
            same = None  # the next film in a house's template, whose standing texts are the same
        if same is not None and same.film_id is not None:
            found = (CardFound(same.film_id, SAME_LINES, _AS_SURE_PERCENT), *found)
        film_id = _card(snapshot, work, film, made, found)
        base = base_of(snapshot, film_id, work.name, revised.lines) if film_id else None
        if base is None and same is not None and same.film_id == film_id and film_id:
            base = base_of(snapshot, film_id, same.name, revised.lines)
        if film_id and work.source_id:  # read again: what was taken of it, not what could have been
            base = taken_before(snapshot, SourceId(work.source_id), made)
        differences = compare(snapshot, film_id, made, base)
        by_number = _by_number(numbers, differences)
        films.append(FilmLooked(made, numbers, film_id, found, differences, by_number))
    taken = [
        one.film for one, film in zip(films, revised.films, strict=True) if not film.is_left_out
    ]
    settled = {given_name_of(one.film) for one in films if one.film_id is not None}
    asked = tuple(
        one
        for one in questions(snapshot, taken)
        if one.kind is not DoorKind.FILM or one.given not in settled
    )
    return Looked(work, tuple(films), asked)


def _is_another(snapshot: "Snapshot", film_id: FilmId, made: FilmReading) -> bool:
    """Return whether a reading has another title and another year than a card."""
    card = snapshot.films.get(film_id)
    sure = [draft.value for draft in made.drafts if not draft.is_candidate]
    titles = {fold(value.text) for value in sure if isinstance(value, TitleValue)}
    years = {value.year for value in sure if isinstance(value, YearValue)}
    known = {fold(title.text) for title in snapshot.titles_of(film_id)}
    if card is None or card.year is None or not titles or not years:
        return False
    return titles.isdisjoint(known) and card.year not in years


def _by_number(
    numbers: Sequence[int], differences: Sequence[Difference]
) -> dict[int, tuple[tuple[int, Difference], ...]]:
    found: dict[int, list[tuple[int, Difference]]] = defaultdict(list)
    for place, one in enumerate(differences):
        for at in one.drafts:
            found[numbers[at]].append((place, one))
    return {number: tuple(pairs) for number, pairs in found.items()}


def _spoken_of(snapshot: "Snapshot", film: FilmReading, reading: Reading) -> tuple[CardFound, ...]:
    """Return the card that a text without a title of its own speaks of, such as a bare essay."""
    has_title = any(
        isinstance(draft.value, TitleValue) and not draft.is_candidate for draft in film.drafts
    )
    if has_title or len(reading.films) != 1:
        return ()
    found = find_film_for(reading, known_films(snapshot))
    if found is None:
        return ()
    return (CardFound(FilmId(found.key), found.reason, found.confidence_percent),)


def _card(
    snapshot: "Snapshot",
    work: Work,
    film: RevisedFilm,
    made: FilmReading,
    found: Sequence[CardFound],
) -> FilmId | None:
    """Return the card that somebody chose for a film, or the one that it is surely about."""
    answer = work.decisions.get((DoorKind.FILM, given_name_of(made)))
    chosen = work.targets.get(film.first_line, answer)
    if chosen is not None:
        return FilmId(chosen) if chosen in snapshot.films else None
    best = found[0] if found else None
    is_sure = best is not None and best.confidence_percent >= _SURE_PERCENT
    return best.film_id if best is not None and is_sure else None


def places_in(revised: Revised) -> Places:
    """Return where the words of all drafts stand."""
    return {
        item.draft: places_of(item.draft, revised.lines)
        for film in revised.films
        for item in film.items
    }


def take_of(difference: Difference, answer: Take | None, *, is_ticked: bool) -> Take:
    """Return what is done about a difference: as answered, else as proposed where it is ticked."""
    if not is_ticked:
        return Take.KEEP
    if answer is not None and answer in difference.options:
        return answer
    return difference.proposed


def takes_of(work: Work, film: RevisedFilm, looked: FilmLooked) -> dict[int, Take]:
    """Return what is done about each difference of a film, by its place."""
    ticked = {item.number for item in film.items if item.is_ticked}
    found: dict[int, Take] = {}
    for place, difference in enumerate(looked.differences):
        drafts = [looked.numbers[at] for at in difference.drafts]
        is_ticked = not drafts or any(number in ticked for number in drafts)
        answer = work.takes.get(take_key(film.first_line, difference))
        found[place] = take_of(difference, answer, is_ticked=is_ticked)
    return found


def open_conflicts(work: Work, film: RevisedFilm, looked: FilmLooked) -> list[int]:
    """Return the places of conflicts that nobody has answered; leaving the draft is an answer."""
    ticked = {item.number for item in film.items if item.is_ticked}
    return [
        place
        for place, one in enumerate(looked.differences)
        if one.verdict is Verdict.CONFLICT
        and take_key(film.first_line, one) not in work.takes
        and any(looked.numbers[at] in ticked for at in one.drafts)
    ]


def takings_of(looked: Looked) -> list[Taking]:
    """Return what is taken over of each film that is not left out."""
    work = looked.work
    made = []
    for film, one in zip(work.revised.films, looked.films, strict=True):
        if film.is_left_out:
            continue
        takes: Mapping[int, Take] = takes_of(work, film, one)
        taking = taking_of(one.film, one.film_id, one.differences, takes)
        ticked = {item.number for item in film.items if item.is_ticked}
        # Several drafts may make one difference, such as the countries: each is ticked by itself.
        chosen = {
            at: take for at, take in (taking.chosen or {}).items() if one.numbers[at] in ticked
        }
        corrections = corrections_as_json(work.revised.corrections)
        made.append(replace(taking, chosen=chosen, corrections=corrections))
    return made
