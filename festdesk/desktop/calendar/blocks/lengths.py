"""How long a block is, in words: its films one after another, without pauses between them."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from festdesk.base.ids import BlockId
from festdesk.base.moments import whole_minutes
from festdesk.desktop.calendar.cards import CardMaker
from festdesk.desktop.phrases import quoted
from festdesk.screenings.rules import block_seconds
from festdesk.snapshot import Snapshot

_MOST_NAMED = 3

translate = QCoreApplication.translate


def length_in_words(snapshot: Snapshot, block_id: BlockId) -> str:
    """Return what the films last together, and which lengths are not known."""
    ids = [part.film_id for part in snapshot.films_of_block(block_id)]
    if not ids:
        return translate("Blocks", "No film yet.")
    seconds = [snapshot.printed_seconds(film_id) for film_id in ids]
    known = [one for one in seconds if one is not None]
    minutes = whole_minutes(sum(known)) if known else 0
    unknown = [film_id for film_id, one in zip(ids, seconds, strict=True) if one is None]
    if not unknown:
        said = translate("Blocks", "Films: {count}. Together {minutes} min, without pauses.")
        return said.format(count=len(ids), minutes=minutes)
    maker = CardMaker(snapshot)
    named = _listed([quoted(maker.title(film_id)) for film_id in unknown])
    said = translate(
        "Blocks",
        "Films: {count}. At least {minutes} min, without pauses. The running time is not known "
        "of: {films}.",
    )
    return said.format(count=len(ids), minutes=minutes, films=named)


def length_in_short(snapshot: Snapshot, block_id: BlockId) -> str:
    """Return how many films there are and what they last, for a list of blocks."""
    ids = [part.film_id for part in snapshot.films_of_block(block_id)]
    seconds = block_seconds(snapshot.printed_seconds(film_id) for film_id in ids)
    if seconds is None:
        return translate("Blocks", "Films: {count}").format(count=len(ids))
    said = translate("Blocks", "Films: {count} · {minutes} min")
    return said.format(count=len(ids), minutes=whole_minutes(seconds))


def _listed(names: Sequence[str]) -> str:
    shown = ", ".join(names[:_MOST_NAMED])
    more = len(names) - _MOST_NAMED
    if more <= 0:
        return shown
    return translate("Blocks", "{films} and {count} more").format(films=shown, count=more)
