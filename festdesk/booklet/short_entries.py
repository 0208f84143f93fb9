"""One film as the programme tells it: enough to choose it by, and when and where it is shown."""

from typing import TYPE_CHECKING, Any

from festdesk.booklet import pictures
from festdesk.booklet.entries import facts_content, titles_content
from festdesk.booklet.entry_texts import Texts, texts_of, whole_sentences
from festdesk.booklet.makers import directors_of, names_in
from festdesk.booklet.plan import film_anchor
from festdesk.booklet.showings import screenings_content
from festdesk.booklet.styled_words import content_of, set_in_pieces, styled_in
from festdesk.booklet.thumbs import section_of_strand
from festdesk.texts.styles import Styled, cut
from festdesk.texts.tables import TextKind

if TYPE_CHECKING:
    from festdesk.base.ids import FilmId
    from festdesk.booklet.setting import Setting
    from festdesk.snapshot import Snapshot

Content = dict[str, Any]
# Above this share of a page the engine measures whether an entry can be kept whole.
_MEASURED_SHARE = 0.4
_SCREENING_MM = 9.0
_CHARACTERS_PER_MM2 = 0.17  # of running text


def short_content(snapshot: "Snapshot", film_id: "FilmId", setting: "Setting") -> Content:
    """Return the entry of a film in a programme.

    Its text is the short synopsis, else the logline, else the first whole sentences of the
    synopsis that the design has room for; `shortened` names the languages of those.
    """
    film = snapshot.films[film_id]
    text, shortened = _short_texts(snapshot, film_id, setting)
    screenings = screenings_content(snapshot, film_id, setting)
    length = sum(len(paragraph) for one in text if one for paragraph in one["paragraphs"])
    height = (
        length / _CHARACTERS_PER_MM2 / setting.measure_mm
        + len(screenings) * _SCREENING_MM
        + setting.design.values["entry"]["short_still_mm"]
    )
    set_in_pieces(text, names_in(snapshot, film_id))
    return {
        "id": film_id,
        "anchor": film_anchor(film_id),
        "section": section_of_strand(snapshot, film.strand_id, setting.words),
        **titles_content(snapshot, film_id, setting),
        "directors": directors_of(snapshot, film_id, setting.language),
        "facts": facts_content(snapshot, film, setting, is_short=True),
        "still": pictures.short_still(snapshot, film_id, setting),
        "text": text,
        "shortened": shortened,
        "screenings": screenings,
        "step": setting.book.fittings.get(film_id, 0),
        "layout": {
            "pages": "flow",
            "filmography": "below",
            "measured": height > _MEASURED_SHARE * setting.text_height_mm,
        },
    }


def _short_texts(
    snapshot: "Snapshot", film_id: "FilmId", setting: "Setting"
) -> tuple[Texts, list[str]]:
    """Return a text for each language, and the languages in which a synopsis was shortened."""
    texts = snapshot.texts_of_film(film_id)
    kinds = (TextKind.SHORT_SYNOPSIS, TextKind.LOGLINE, TextKind.SYNOPSIS)
    by_kind = {kind: texts_of(snapshot, texts, setting, kind) for kind in kinds}
    found: Texts = []
    shortened: list[str] = []
    for number, language in enumerate(setting.book.languages):
        kind, text = next(
            ((kind, given[number]) for kind, given in by_kind.items() if given and given[number]),
            ("", None),
        )
        if kind == TextKind.SYNOPSIS and text is not None:
            short = _beginning(text, setting.design.values["short"]["characters"])
            if short["paragraphs"] != text["paragraphs"]:
                shortened.append(language)
            text = short
        found.append(text)
    return (found if any(found) else []), shortened


def _beginning(text: Content, most: int) -> Content:
    """Return the beginning of a synopsis; of one whose first sentence is too long, all of that."""
    told = styled_in(text)
    kept: list[str] = []
    room = most
    for paragraph in told:
        part = whole_sentences(paragraph.text, room)
        if not part:
            break
        kept.append(part)
        room -= len(part)
        if part != paragraph.text:
            break
    if not kept:
        kept = [whole_sentences(told[0].text, most, at_least_one=True)]
    begun = [
        Styled(part, cut(whole.runs, 0, len(part))) for part, whole in zip(kept, told, strict=False)
    ]
    return {**text, **content_of(begun)}
