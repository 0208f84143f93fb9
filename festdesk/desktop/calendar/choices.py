"""The films and blocks of an edition as they can be chosen, and how many showings each misses."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from festdesk.base.ids import BlockId
from festdesk.base.text import fold
from festdesk.desktop.calendar.cards import CardMaker
from festdesk.desktop.widgets.screening_words import audience_in_words
from festdesk.planning.house import house_of
from festdesk.planning.to_plan import counts_of
from festdesk.screenings.tables import Audience
from festdesk.snapshot import Snapshot

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Choice:
    """What can be chosen: its line, the folded words by which it is found, and what it misses."""

    id: str
    words: str
    folded: str
    is_block: bool = False
    missing: str = ""  # in words


def film_choices(snapshot: Snapshot) -> list[Choice]:
    """Return the films that can be shown, by title; withdrawn ones are not among them."""
    maker = CardMaker(snapshot)
    house = house_of(snapshot)
    found = []
    for film in snapshot.films.values():
        if film.is_withdrawn:
            continue
        directors = ", ".join(snapshot.credited_name(c) for c in snapshot.directors_of(film.id))
        year = str(film.year) if film.year else ""
        facts = ", ".join(fact for fact in (directors, year) if fact)
        title = maker.title(film.id)
        words = f"{title} ({facts})" if facts else title
        others = " ".join(other.text for other in snapshot.titles_of(film.id))
        missing = [
            _missing(count.audience, count.missing)
            for count in counts_of(snapshot, house, film.id)
            if count.missing
        ]
        found.append(Choice(film.id, words, fold(f"{words} {others}"), missing=", ".join(missing)))
    found.sort(key=_by_words)
    return found


def block_choices(snapshot: Snapshot) -> list[Choice]:
    """Return the blocks, by name; one without a screening misses it."""
    language = snapshot.languages[0] if snapshot.languages else "en"
    found = []
    for block_id in snapshot.blocks:
        name = block_in_words(snapshot, block_id, language)
        count = len(snapshot.films_of_block(block_id))
        words = translate("Calendar", "{name} (block, films: {count})")
        is_shown = bool(snapshot.screenings_of_block(block_id))
        missing = "" if is_shown else _missing(Audience.PUBLIC, 1)
        others = " ".join(text.body for text in snapshot.texts_of_block(block_id))
        said = words.format(name=name, count=count)
        found.append(
            Choice(block_id, said, fold(f"{said} {others}"), is_block=True, missing=missing)
        )
    found.sort(key=_by_words)
    return found


def block_in_words(snapshot: Snapshot, block_id: BlockId, language: str) -> str:
    """Return the name of a block, or that it has none."""
    return snapshot.block_name(block_id, language) or translate("Calendar", "Untitled block")


def all_choices(snapshot: Snapshot) -> Sequence[Choice]:
    """Return films and blocks together, by title."""
    return sorted((*film_choices(snapshot), *block_choices(snapshot)), key=_by_words)


def _missing(audience: str, count: int) -> str:
    if audience == Audience.PUBLIC:
        return translate("Calendar", "misses {count}").format(count=count)
    said = translate("Calendar", "misses {count} ({audience})")
    return said.format(count=count, audience=audience_in_words(audience))


def _by_words(choice: Choice) -> str:
    return choice.folded
