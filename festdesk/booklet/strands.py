"""The pages that open the strands."""

from typing import TYPE_CHECKING, Any

from festdesk.booklet.letters import strand_letters
from festdesk.booklet.own_words import names_told, told
from festdesk.texts.tables import TextKind

if TYPE_CHECKING:
    from festdesk.base.ids import StrandId
    from festdesk.booklet.making import Making
    from festdesk.booklet.plan import Part

Content = dict[str, Any]


def strand(making: "Making", part: "Part") -> Content:
    """Return a strand's name and introduction in each language, its colour and its letter."""
    snapshot = making.snapshot
    strand_id: StrandId = part.subject  # type: ignore[assignment]
    found = next(strand for strand in snapshot.strands if strand.id == strand_id)
    texts = snapshot.texts_of_strand(strand_id)
    titles = names_told(making, texts, TextKind.NAME)
    introductions = told(making, texts, TextKind.INTRODUCTION)
    films = [film.id for film in snapshot.films.values() if film.strand_id == strand_id]
    layouts = [
        making.films[film_id]["layout"]["pages"] for film_id in films if film_id in making.films
    ]
    return {
        "titles": titles,
        "title": titles[0],
        "code": strand_letters(snapshot).get(strand_id, ""),
        "colour": {"rgb": found.colour},
        "texts": introductions,
        "introduction": introductions[0] if introductions else None,
        # On the right, so that the two pages of an entry face each other.
        "recto": any(pages != "flow" for pages in layouts),
    }
