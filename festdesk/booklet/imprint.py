"""The imprint: who made the book, whose pictures are in it, what it is set in."""

from typing import TYPE_CHECKING, Any

from festdesk.booklet.own_words import texts_of, titles_of
from festdesk.booklet.pieces import printable
from festdesk.booklet.plan import printed_films
from festdesk.booklet.typography import prepared
from festdesk.booklet.venues import without_scheme
from festdesk.films.titles import printed_title

if TYPE_CHECKING:
    from festdesk.booklet.making import Making
    from festdesk.booklet.plan import Part
    from festdesk.booklet.words import Words

Content = dict[str, Any]


def imprint(making: "Making", part: "Part") -> Content:
    """Return the imprint: the own text, then what holds for every book."""
    words, edition = making.words, making.snapshot.edition
    name = ", ".join(part for part in (edition.name, edition.subtitle) if part)
    days = words.in_all(lambda said: said.days(edition.starts_on, edition.ends_on))
    return {
        "titles": titles_of(making, part, "imprint"),
        "texts": texts_of(making, part),
        "lines": [
            prepared(line, words.language)
            for line in (name, days, without_scheme(edition.website))
            if line
        ],
        "closing": [*_in_each(words, "as_of"), *_in_each(words, "made_with", faces=_faces(making))],
        "stills": [*_still_credits(making), *_part_credits(making)],
    }


def _in_each(words: "Words", name: str, **facts: str) -> list[str]:
    said = dict.fromkeys(one[name].format_map(facts) for one in words.each())
    return [prepared(line, words.language) for line in said]


def _faces(making: "Making") -> str:
    """Return the families that the design sets its text in, each named once."""
    faces = making.setting.design.values["faces"]
    named = (faces[use] for use in ("text", "small", "title", "display"))
    return ", ".join(dict.fromkeys(one[0] if isinstance(one, list) else one for one in named))


def _still_credits(making: "Making") -> list[str]:
    """Return a line for each film whose stills name who made them or who has the rights."""
    snapshot, words = making.snapshot, making.words
    found: list[str] = []
    for film in printed_films(snapshot, words.language):
        said = dict.fromkeys(
            still.photographer or still.rights
            for still in snapshot.stills_of(film.id)
            if still.sha256 and (still.photographer or still.rights)
        )
        if said:
            title = (
                printed_title(printable(snapshot.titles_of(film.id)), words.language)
                or words["untitled"]
            )
            found.append(prepared(f"{title} – {', '.join(said)}", words.language))
    return found


def _part_credits(making: "Making") -> list[str]:
    """Return a line for each picture of another part that is credited."""
    planned = {part.planned.key: part.planned for part in making.plan if part.planned}
    return [
        prepared(
            f"{picture.name} – {picture.credit}" if picture.name else picture.credit,
            making.language,
        )
        for part in planned.values()
        for picture in part.pictures
        if picture.sha256 and picture.credit
    ]
