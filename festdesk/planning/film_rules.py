"""Rules of films: when they can be shown, for whom, and what must not run beside them."""

from collections.abc import Iterator
from datetime import datetime

from festdesk.base.ids import FilmId
from festdesk.planning import clash_kinds as kinds
from festdesk.planning.judging import Clash, Judge
from festdesk.planning.showings import Showing
from festdesk.planning.venue_rules import minutes_between, not_understood


def shown_at_once(judge: Judge, earlier: Showing, later: Showing, film_id: str) -> Iterator[Clash]:
    """Yield a clash where two showings of a film overlap; of a shared block once, not per film."""
    if not judge.keeps(kinds.TWICE_AT_ONCE) or _is_one_hall(earlier, later):
        return
    if _minutes_together(earlier, later) <= 0:
        return
    shared = next(film for film in earlier.film_ids if film in later.film_ids)
    if shared == film_id:
        yield judge.of_two(
            kinds.TWICE_AT_ONCE,
            earlier,
            later,
            {"film": film_id, "venue": earlier.venue_id, "other_venue": later.venue_id},
        )


def compete(judge: Judge, earlier: Showing, later: Showing, strand_id: str) -> Iterator[Clash]:
    """Yield a clash where films of one strand run at the same time for the same audience."""
    if not judge.keeps(kinds.FILMS_COMPETE) or earlier.audience != later.audience:
        return
    minutes = _minutes_together(earlier, later)
    if minutes <= judge.limit(kinds.FILMS_COMPETE) or _is_one_hall(earlier, later):
        return
    if strand_id != min(earlier.strand_ids & later.strand_ids):
        return  # told in another strand they share
    if set(earlier.film_ids).isdisjoint(later.film_ids):
        yield judge.of_two(
            kinds.FILMS_COMPETE,
            earlier,
            later,
            {
                "strand": strand_id,
                "minutes": minutes,
                "venue": earlier.venue_id,
                "other_venue": later.venue_id,
            },
            about=(("strand", strand_id),),
        )


def alone(judge: Judge, showing: Showing) -> Iterator[Clash]:
    """Yield what is wrong with the time and the language of a showing, wherever it is."""
    starts_at, ends_at = showing.starts_at, showing.ends_at
    if starts_at is None or ends_at is None:
        return
    if judge.keeps(kinds.OUTSIDE_EDITION):
        yield from _outside_edition(judge, showing, starts_at)
    if judge.keeps(kinds.OUTSIDE_WINDOW):
        for film_id in showing.film_ids:
            yield from _outside_window(judge, showing, film_id, (starts_at, ends_at))
    if judge.keeps(kinds.PROMISE_BROKEN):
        promised = judge.house.audience_promised.get(showing.audience, ())
        hall = judge.house.halls.get(showing.venue_id) if showing.venue_id is not None else None
        by_venue = hall.promised if hall is not None else ()
        missing = not_understood(showing, promised)
        if missing and not not_understood(showing, by_venue):
            yield judge.clash(
                kinds.PROMISE_BROKEN,
                showing,
                facts={
                    "screening": showing.id,
                    "audience": showing.audience,
                    "languages": missing,
                },
                said=kinds.PROMISE_TO_AUDIENCE,
            )


def _outside_edition(judge: Judge, showing: Showing, starts_at: datetime) -> Iterator[Clash]:
    """Yield a clash for a day of no festival; the last night may go on after midnight."""
    house = judge.house
    if not house.first_day <= house.day_of(starts_at) <= house.last_day:
        yield judge.clash(
            kinds.OUTSIDE_EDITION,
            showing,
            facts={"screening": showing.id, "first": house.first_day, "last": house.last_day},
        )


def _outside_window(
    judge: Judge, showing: Showing, film_id: FilmId, run: tuple[datetime, datetime]
) -> Iterator[Clash]:
    not_before, not_after = judge.house.windows.get(film_id, (None, None))
    about = (("film", film_id),)
    facts: dict[str, object] = {"screening": showing.id, "film": film_id}
    if not_before is not None and run[0] < not_before:
        yield judge.clash(
            kinds.OUTSIDE_WINDOW, showing, facts=facts | {"limit": not_before}, about=about
        )
    elif not_after is not None and run[1] > not_after:
        yield judge.clash(
            kinds.OUTSIDE_WINDOW,
            showing,
            facts=facts | {"limit": not_after, "ends": run[1]},
            said=kinds.WINDOW_OVER,
            about=about,
        )


def _is_one_hall(earlier: Showing, later: Showing) -> bool:
    """Return whether both are in one venue, which is then taken twice and told so."""
    return earlier.venue_id is not None and earlier.venue_id == later.venue_id


def _minutes_together(earlier: Showing, later: Showing) -> int:
    one, other = (earlier.starts_at, earlier.ends_at), (later.starts_at, later.ends_at)
    if one[0] is None or one[1] is None or other[0] is None or other[1] is None:
        return 0
    return minutes_between(max(one[0], other[0]), min(one[1], other[1]))
