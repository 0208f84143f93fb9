"""The pages that open the strands."""

from typing import TYPE_CHECKING, Any

from festdesk.booklet.letters import strand_letters
from festdesk.booklet.own_words import names_told, told
from festdesk.booklet.plan import printed_films
from festdesk.texts.tables import TextKind

if TYPE_CHECKING:
    from festdesk.base.ids import StrandId
    from festdesk.booklet.making import Making
    from festdesk.booklet.plan import Part

Content = dict[str, Any]
# More would make a list of the page that opens a strand.
MOST_FILMS_ON_STRAND_PAGE = 24


def strand(making: "Making", part: "Part") -> Content:
    """Return a strand's name and introduction in each language, its colour and its letter."""
    snapshot = making.snapshot
    strand_id: StrandId = part.subject  # type: ignore[assignment]
    found = next(strand for strand in snapshot.strands if strand.id == strand_id)
    texts = snapshot.texts_of_strand(strand_id)
    titles = names_told(making, texts, TextKind.NAME)
    introductions = told(making, texts, TextKind.INTRODUCTION)
    shown = [
        making.films[film.id]
        for film in printed_films(snapshot, making.language)
        if film.strand_id == strand_id and film.id in making.films
    ]
    return {
        "titles": titles,
        "title": titles[0],
        "code": strand_letters(snapshot).get(strand_id, ""),
        "colour": {"rgb": found.colour},
        "texts": introductions,
        "introduction": introductions[0] if introductions else None,
        # On the right, so that the two pages of an entry face each other.
        "recto": making.starts_right(part)
        or any(film["layout"]["pages"] != "flow" for film in shown),
        "films": [
            {key: film[key] for key in ("anchor", "title", "directors")}
            for film in shown[:MOST_FILMS_ON_STRAND_PAGE]
        ],
    }
