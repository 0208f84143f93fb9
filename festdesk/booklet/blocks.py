"""Blocks of shorts: their films in order, how long they are together, when they are shown."""

from typing import TYPE_CHECKING, Any

from festdesk.base.moments import whole_minutes
from festdesk.booklet.own_words import names_told, titles_in_all, titles_of, told
from festdesk.booklet.pieces import language_of, piece, printable
from festdesk.booklet.plan import film_anchor, printed_screenings
from festdesk.booklet.showings import screening_content
from festdesk.booklet.typography import minutes
from festdesk.films.titles import printed_title
from festdesk.texts.tables import TextKind

if TYPE_CHECKING:
    from festdesk.base.ids import BlockId, FilmId
    from festdesk.booklet.making import Making
    from festdesk.booklet.plan import Part

Content = dict[str, Any]


def block(making: "Making", part: "Part") -> Content:
    """Return a block: name, introduction, films with their pages, screenings."""
    snapshot, words = making.snapshot, making.words
    block_id: BlockId = part.subject  # type: ignore[assignment]
    texts = snapshot.texts_of_block(block_id)
    film_ids = [
        place.film_id
        for place in snapshot.films_of_block(block_id)
        if place.film_id in making.setting.in_book
    ]
    shown = [s for s in printed_screenings(snapshot) if s.block_id == block_id]
    lengths = [snapshot.printed_seconds(film_id) for film_id in film_ids]
    total = sum(length or 0 for length in lengths)
    count = titles_in_all(making, lambda said: said["film_count"].format(count=len(film_ids)))
    facts = [" / ".join(said["text"] for said in count)]
    if all(lengths) and total:
        facts.append(minutes(whole_minutes(total)))
    return {
        "heading": titles_of(making, part, "blocks") if making.is_first_of_kind(part) else [],
        "continues": not making.is_first_of_kind(part),
        "titles": names_told(making, texts, TextKind.NAME),
        "texts": told(making, texts, TextKind.INTRODUCTION),
        "facts": ", ".join(facts),
        "films": [_film(making, film_id) for film_id in film_ids],
        "screenings": [
            screening_content(snapshot, screening, words)
            | {"count": f"{number}/{len(shown)}" if len(shown) > 1 else None}
            for number, screening in enumerate(shown, start=1)
        ],
    }


def _film(making: "Making", film_id: "FilmId") -> Content:
    snapshot, language = making.snapshot, making.language
    titles = printable(snapshot.titles_of(film_id))
    text = printed_title(titles, language)
    title = (
        piece(text, language_of(titles, text))
        if text
        else piece(making.words["untitled"], language)
    )
    seconds = snapshot.printed_seconds(film_id)
    film = making.films.get(film_id)
    year = snapshot.films[film_id].year
    return {
        "title": title,
        "directors": film["directors"] if film else "",
        "facts": ", ".join(
            fact
            for fact in (str(year or ""), minutes(whole_minutes(seconds)) if seconds else "")
            if fact
        ),
        "anchor": film_anchor(film_id),
    }
