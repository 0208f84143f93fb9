"""What was read becomes edits: all films of a page or a table, in one act, with their sources."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from sqlmodel import Session

from festdesk.base.errors import Cancelled, InputProblem
from festdesk.base.ids import FilmId, SourceId, new_id
from festdesk.base.wording import sentence
from festdesk.editing import films, rows
from festdesk.editing.batch import Batch
from festdesk.films.tables import Film
from festdesk.intake.comparing import Take, Taking
from festdesk.intake.decided import remember_names, remember_titles, tell_new_apart
from festdesk.intake.doors import Decisions, Question
from festdesk.intake.drafts import PageKind, Reading
from festdesk.intake.taking.applying import apply
from festdesk.intake.taking.card import Act, Card
from festdesk.intake.taking.keeping import Keeper, TableTaken
from festdesk.intake.taking.laying import lay
from festdesk.snapshot import TABLES, Snapshot

__all__ = ["TableTaken", "TakingCancelled", "take_in_films"]

CANCELLED = sentence("Error", "Nothing was taken in: it was cancelled.")
_NOTHING_KNOWN: Decisions = {}
# What a card is compared with; the rest of a file is not read for it.
_LOOKED_AT = frozenset(
    {
        "award", "credit", "edition", "entrytrait", "film", "filmographyentry", "identifier",
        "nameform", "person", "presstext", "runningtime", "screening", "screeningtrait", "still",
        "strand", "text", "title", "venue", "venueform",
    }
)  # fmt: skip
_NOT_LOOKED_AT = frozenset(rows.table_of(model).name for model in TABLES) - _LOOKED_AT


_AT_ONCE = 25  # films that are written together; after each of them a cancel is heard


class TakingCancelled(Cancelled):
    """Somebody stopped it; the act that raises this leaves nothing."""


def take_in_films(  # noqa: PLR0913 -- what is taken, as what, where it came from, and who looks on
    session: Session,
    reading: Reading,
    takings: Sequence[Taking],
    decisions: Decisions = _NOTHING_KNOWN,
    *,
    asked: Sequence[Question] = (),
    source_name: str = "",
    body: str = "",
    came_as: str = "",
    profile_id: str | None = None,
    table: TableTaken | None = None,
    source_id: SourceId | None = None,
    taken_at: datetime | None = None,
    progress: Callable[[int, int], None] | None = None,
    is_cancelled: Callable[[], bool] | None = None,
) -> tuple[FilmId | None, ...]:
    """Take in all films of a page or a table, and return their cards in the order of `takings`.

    A mere filmography belongs to its person and has no card. `asked` are the questions that
    `decisions` answers: who and what is not the same is told apart from its candidates for good.
    `body` is the text as it came, the reading's lines where none is given; with `source_id` a
    kept source is taken in again and none is kept. `progress` gets how many films are done and
    how many there are.

    Raises:
        TakingCancelled: `is_cancelled` said so; an act that is left by it leaves nothing.
        InputProblem: A card is no longer there.
    """
    remember_names(session, decisions)
    batch = Batch(session)
    act = Act(batch, _as_it_is(session), source_name)
    keeper = None
    if source_id is None:
        keeper = Keeper(
            batch,
            reading,
            takings,
            name=source_name,
            body=body,
            came_as=came_as,
            profile_id=profile_id,
            table=table,
            taken_at=taken_at or datetime.now(UTC),
        )
    made: list[FilmId | None] = []
    next_place = rows.next_place(session, Film)

    def stop_if_cancelled() -> None:
        if is_cancelled is not None and is_cancelled():
            raise TakingCancelled(CANCELLED)

    for done, taking in enumerate(takings):
        stop_if_cancelled()
        if taking.film_id is not None and taking.film_id in made:  # two rows about one card
            act.write()
            act.snapshot = _as_it_is(session)
        has_card = taking.film_id is not None or reading.kind is not PageKind.FILMOGRAPHY
        film_id = (taking.film_id or FilmId(new_id())) if has_card else None
        kept_id = keeper.keep(taking, film_id) if keeper is not None else str(source_id)
        _take_one(act, taking, film_id, kept_id, place=next_place + done)
        remember_titles(act, decisions, taking)
        made.append(film_id)
        if (done + 1) % _AT_ONCE == 0:
            act.write()
        if progress is not None:
            progress(done + 1, len(takings))
    tell_new_apart(act, decisions, asked, takings, made)
    act.write()
    stop_if_cancelled()
    return tuple(made)


def _as_it_is(session: Session) -> Snapshot:
    """Return what the file holds by now of all that a card is compared with."""
    session.flush()
    return Snapshot.read(session.connection(), without=_NOT_LOOKED_AT)


def _take_one(
    act: Act, taking: Taking, film_id: FilmId | None, source_id: str, *, place: int
) -> None:
    """Take in one film; a card that is to be made is among the new rows."""
    if taking.film_id is not None and taking.film_id not in act.snapshot.films:
        raise InputProblem(rows.GONE)
    numbers = _numbers(taking)
    laid = lay(act.snapshot, taking.film_id, taking.film, None, numbers, taking.without)
    is_new = taking.film_id is None
    has_time = not is_new and bool(act.snapshot.running_times_of(taking.film_id))  # type: ignore[arg-type]
    card = Card(
        act, taking.film, film_id, source_id, laid, is_new=is_new, has_running_time=has_time
    )
    apply(card, taking)
    if film_id is None:
        return
    if is_new:
        act.batch.put(Film, **{"id": film_id, "place": place, **card.columns})
    elif card.columns:
        columns, session = card.columns, act.batch.session
        act.later.append(lambda: films.change_film(session, film_id, **columns))


def _numbers(taking: Taking) -> frozenset[int]:
    """Return the numbers of the drafts that are taken over."""
    if taking.chosen is not None:
        return frozenset(n for n, take in taking.chosen.items() if take is not Take.KEEP)
    return frozenset(n for n, draft in enumerate(taking.film.drafts) if not draft.is_candidate)
