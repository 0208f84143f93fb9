"""The parts around the entries: cover, contents, practical pages, strands, imprint."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from festdesk.booklet import pictures
from festdesk.booklet.days import bars_of, day_content
from festdesk.booklet.indexes import director_index, title_index
from festdesk.booklet.legend import legend_content
from festdesk.booklet.pieces import language_tag, piece, printable
from festdesk.booklet.plan import PageKind, Part, printed_days, printed_films
from festdesk.booklet.showings import web_address
from festdesk.booklet.thumbs import section_of_part
from festdesk.booklet.typography import paragraphs, prepared
from festdesk.films.titles import printed_title
from festdesk.snapshot import body_in
from festdesk.texts.tables import TextKind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from festdesk.base.ids import StrandId
    from festdesk.booklet.setting import Setting
    from festdesk.booklet.words import Words
    from festdesk.snapshot import Snapshot

Content = dict[str, Any]
# Above this many films the contents list strands only; the indexes list every film.
MOST_FILMS_IN_CONTENTS = 90
# More would make a list of the page that opens a strand.
MOST_FILMS_ON_STRAND_PAGE = 24
# Of a cover without still, screenings and strands: a dark blue grey.
_FIELD = "#2e3e48"


def part_content(
    snapshot: "Snapshot",
    part: Part,
    plan: Sequence[Part],
    setting: "Setting",
    films: "Mapping[str, Content]",
) -> Content:
    """Return what the template of a part's kind sets."""
    return {
        "kind": str(part.kind),
        "anchor": part.anchor,
        "right": _starts_right(part, plan),
        "section": section_of_part(snapshot, part, setting.words),
        **_MAKERS[part.kind](snapshot, part, plan, setting, films),
    }


def _starts_right(part: Part, plan: Sequence[Part]) -> bool:
    """Return whether a part begins one that is planned to start on a right-hand page."""
    planned = part.planned
    return (
        planned is not None
        and planned.starts_right
        and part == next(other for other in plan if other.planned == planned)
    )


def _cover(
    snapshot: "Snapshot",
    _part: Part,
    _plan: Sequence[Part],
    setting: "Setting",
    _films: "Mapping[str, Content]",
) -> Content:
    words = setting.words
    edition = snapshot.edition
    still = _cover_still(snapshot, setting)
    return {
        "name": prepared(edition.name, words.language) or words["untitled"],
        "subtitle": prepared(edition.subtitle, words.language),
        "dates": words.days(edition.starts_on, edition.ends_on),
        "still": still,
        "colours": [{"rgb": strand.colour} for strand in snapshot.strands],
        "field": {"rgb": next((strand.colour for strand in snapshot.strands), _FIELD)},
        "days": _timetable(snapshot, setting),
    }


def _timetable(snapshot: "Snapshot", setting: "Setting") -> list[Content]:
    return [{"bars": bars_of(snapshot, day, setting)} for day in printed_days(snapshot)]


def _cover_still(snapshot: "Snapshot", setting: "Setting") -> Content | None:
    """Return the first still of the book: of the first film in it that has one."""
    for film in printed_films(snapshot, setting.language):
        for still in snapshot.stills_of(film.id):
            if still.sha256 in snapshot.pictures:
                return pictures.cover_still(snapshot, still, setting)
    return None


def _contents(
    snapshot: "Snapshot",
    _part: Part,
    plan: Sequence[Part],
    setting: "Setting",
    films: "Mapping[str, Content]",
) -> Content:
    words = setting.words
    with_films = len(films) <= MOST_FILMS_IN_CONTENTS
    named = {
        PageKind.PRACTICAL: words["practical"],
        PageKind.TITLE_INDEX: words["title_index"],
        PageKind.DIRECTOR_INDEX: words["director_index"],
        PageKind.IMPRINT: words["imprint"],
    }
    strands = any(part.kind == PageKind.STRAND for part in plan)
    entries: list[Content] = []
    seen: set[PageKind] = set()
    for part in plan:
        is_first = part.kind not in seen
        seen.add(part.kind)
        if part.kind in named:
            entries.append(_entry(part, 0, named[part.kind], words))
        elif part.kind == PageKind.DAY:
            if is_first:
                entries.append(_entry(part, 0, words["grids"], words))
            entries.append(_entry(part, 1, words.day(date.fromisoformat(part.subject)), words))
        elif part.kind == PageKind.STRAND:
            entries.append(_entry(part, 0, _strand_name(snapshot, part.subject, words), words))
        elif part.kind == PageKind.FILM:
            if is_first and not strands:
                entries.append(_entry(part, 0, words["films"], words))
            if with_films:
                film = films[part.subject]
                entries.append(
                    {
                        "anchor": part.anchor,
                        "level": 1,
                        "title": film["title"],
                        "note": film["directors"],
                    }
                )
    return {"entries": entries}


def _entry(part: Part, level: int, title: str, words: "Words") -> Content:
    return {
        "anchor": part.anchor,
        "level": level,
        "title": piece(title, words.language),
        "note": "",
    }


def _practical(
    snapshot: "Snapshot",
    _part: Part,
    _plan: Sequence[Part],
    setting: "Setting",
    _films: "Mapping[str, Content]",
) -> Content:
    words = setting.words
    website = snapshot.edition.website
    return {
        "venues": [
            {
                "name": prepared(venue.name, words.language),
                "lines": [
                    *(
                        prepared(line, words.language)
                        for line in venue.address.splitlines()
                        if line
                    ),
                    *([words["seats"].format(count=venue.seats)] if venue.seats else []),
                ],
            }
            for venue in snapshot.venues
        ],
        "website": _without_scheme(website),
        "address": web_address(website),
        "legend": legend_content(snapshot, words),
    }


def _without_scheme(address: str) -> str:
    return address.removeprefix("https://").removeprefix("http://").rstrip("/")


def _day(
    snapshot: "Snapshot",
    part: Part,
    _plan: Sequence[Part],
    setting: "Setting",
    _films: "Mapping[str, Content]",
) -> Content:
    return day_content(snapshot, date.fromisoformat(part.subject), setting)


def _strand(
    snapshot: "Snapshot",
    part: Part,
    _plan: Sequence[Part],
    setting: "Setting",
    films: "Mapping[str, Content]",
) -> Content:
    words = setting.words
    strand_id: StrandId = part.subject  # type: ignore[assignment]
    strand = next(strand for strand in snapshot.strands if strand.id == strand_id)
    texts = snapshot.texts_of_strand(strand_id)
    languages = (words.language, *snapshot.languages)
    body = body_in(texts, TextKind.INTRODUCTION, *languages)
    spoken = next((text.language for text in texts if text.body == body), words.language)
    introduction = {"lang": language_tag(spoken), "paragraphs": paragraphs(body, spoken)}
    shown = [
        films[film.id]
        for film in printed_films(snapshot, words.language)
        if film.strand_id == strand_id and film.id in films
    ]
    return {
        "title": piece(_strand_name(snapshot, strand_id, words), words.language),
        "colour": {"rgb": strand.colour},
        "introduction": introduction if body else None,
        # On the right, so that the two pages of an entry face each other.
        "recto": any(film["layout"]["pages"] != "flow" for film in shown),
        "films": [
            {key: film[key] for key in ("anchor", "title", "directors")}
            for film in shown[:MOST_FILMS_ON_STRAND_PAGE]
        ],
    }


def _strand_name(snapshot: "Snapshot", strand_id: str, words: "Words") -> str:
    known: StrandId = strand_id  # type: ignore[assignment]
    name = snapshot.strand_name(known, words.language)
    return prepared(name, words.language) or words["untitled"]


def _film(
    _snapshot: "Snapshot",
    part: Part,
    _plan: Sequence[Part],
    _setting: "Setting",
    _films: "Mapping[str, Content]",
) -> Content:
    return {"film": part.subject}


def _title_index(
    snapshot: "Snapshot",
    _part: Part,
    _plan: Sequence[Part],
    setting: "Setting",
    _films: "Mapping[str, Content]",
) -> Content:
    words = setting.words
    return {"title": words["title_index"], "groups": title_index(snapshot, words.language)}


def _director_index(
    snapshot: "Snapshot",
    _part: Part,
    _plan: Sequence[Part],
    setting: "Setting",
    _films: "Mapping[str, Content]",
) -> Content:
    words = setting.words
    return {"title": words["director_index"], "groups": director_index(snapshot, words.language)}


def _imprint(
    snapshot: "Snapshot",
    _part: Part,
    _plan: Sequence[Part],
    setting: "Setting",
    _films: "Mapping[str, Content]",
) -> Content:
    words = setting.words
    edition = snapshot.edition
    name = ", ".join(part for part in (edition.name, edition.subtitle) if part)
    return {
        "lines": [
            prepared(line, words.language)
            for line in (
                name,
                words.days(edition.starts_on, edition.ends_on),
                _without_scheme(edition.website),
                words["as_of"],
                words["made_with"],
            )
            if line
        ],
        "stills": _picture_credits(snapshot, words),
    }


def _picture_credits(snapshot: "Snapshot", words: "Words") -> list[str]:
    """Return a line for each film whose stills name who made them or who has the rights."""
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


_MAKERS = {
    PageKind.COVER: _cover,
    PageKind.CONTENTS: _contents,
    PageKind.PRACTICAL: _practical,
    PageKind.DAY: _day,
    PageKind.STRAND: _strand,
    PageKind.FILM: _film,
    PageKind.TITLE_INDEX: _title_index,
    PageKind.DIRECTOR_INDEX: _director_index,
    PageKind.IMPRINT: _imprint,
}
