"""Which stills stand where on an entry's pages, how large, and with which words."""

from typing import TYPE_CHECKING, Any

from festdesk.booklet.pieces import piece
from festdesk.booklet.profiles import BLEED_MM
from festdesk.booklet.stills import can_be_named
from festdesk.booklet.styled_words import changed, pieces_of
from festdesk.booklet.typography import prepared
from festdesk.snapshot import body_in
from festdesk.texts.styles import Styled
from festdesk.texts.tables import TextKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from festdesk.base.ids import FilmId
    from festdesk.booklet.setting import Setting
    from festdesk.booklet.words import Words
    from festdesk.snapshot import Snapshot
    from festdesk.stills.tables import Still
    from festdesk.texts.tables import Text

_ROW_GAP_MM = 2.5
_MOST_IN_ROW = 3
_USUAL_RATIO = 16 / 9
# A still on the cover is as coarse as this at most, unless it would be a strip.
_COVER_DPI, _LEAST_COVER_SHARE, _MM_PER_INCH = 130, 0.4, 25.4
# A small still is neither a strip nor a tower.
_LEAST_SHORT_RATIO, _MOST_SHORT_RATIO = 1.25, 1.85


def stills_of_film(
    snapshot: "Snapshot", film_id: "FilmId", setting: "Setting"
) -> tuple[dict[str, Any] | None, list[dict[str, Any]]]:
    """Return the still at the head of an entry and those in the row below its text.

    A still that has no picture yet is a caption that waits, and takes no room on the page.
    """
    stills = [still for still in snapshot.stills_of(film_id) if still.sha256]
    if not stills:
        return None, []
    return head_still(snapshot, stills[0], setting), _row(snapshot, stills[1:], setting)


def head_still(snapshot: "Snapshot", still: "Still", setting: "Setting") -> dict[str, Any]:
    """Return a still over the full width of the paper, or as wide as the design says.

    It comes whole, because the page decides how high it stands: `height` where nothing speaks
    against it, up to `most` where the page has room.
    """
    entry, ratio = setting.design.values["entry"], _ratio(snapshot, still)
    over_paper = not entry["still_width_mm"]
    paper = setting.design.trim.width_mm if over_paper else entry["still_width_mm"]
    least, most = entry["still_low_mm"], entry["still_high_mm"]
    height = round(min(max(paper / ratio, least), most), 1)
    cut = paper / ratio * entry["still_cut_permille"] / 1000
    highest = round(min(max(cut, height), entry["still_most_mm"]), 1)
    across = paper + 2 * BLEED_MM if over_paper else paper
    width = round(max(across, (highest + BLEED_MM) * ratio), 1)
    return {
        **_picture(snapshot, still, setting, width, round(width / ratio, 1)),
        "ratio": ratio,
        "height": height,
        "most": highest,
    }


def short_still(
    snapshot: "Snapshot", film_id: "FilmId", setting: "Setting"
) -> dict[str, Any] | None:
    """Return the small still of a short entry, cropped at its focus, or none.

    It stands in the column of facts, or at the left where there is no such column; a design whose
    small stills have no width has none.
    """
    entry = setting.design.values["entry"]
    width = setting.frame.side_mm if setting.frame.beside else entry["short_still_mm"]
    still = next((s for s in snapshot.stills_of(film_id) if s.sha256), None)
    if still is None or not entry["short_still_mm"]:
        return None
    ratio = min(max(_ratio(snapshot, still), _LEAST_SHORT_RATIO), _MOST_SHORT_RATIO)
    height = round(width / ratio, 1)
    made = _picture(snapshot, still, setting, width, height)
    return made | {"width": width, "height": height}


def cover_still(snapshot: "Snapshot", still: "Still", setting: "Setting") -> dict[str, Any]:
    """Return a still over the width of the cover and as much of its height as the design says.

    A still of few pixels stands lower, so that it need not be blown up until it is coarse.
    """
    trim = setting.design.trim
    height = trim.height_mm * setting.design.values["cover"]["still_permille"] / 1000
    facts = snapshot.pictures.get(still.sha256 or "")
    if facts is not None and facts.height_px:
        fine = facts.height_px * _MM_PER_INCH / _COVER_DPI - BLEED_MM
        height = min(height, max(fine, trim.height_mm * _LEAST_COVER_SHARE))
    height = round(height, 1)
    edges = 2 if height >= trim.height_mm else 1
    size = (trim.width_mm + 2 * BLEED_MM, height + edges * BLEED_MM)
    return _picture(snapshot, still, setting, *size) | {"height": height}


def credit_of(still: "Still", words: "Words") -> str:
    """Return the line that names the photographer, or who has the rights."""
    if still.photographer:
        return prepared(words["photo"].format(name=still.photographer), words.language)
    return prepared(still.rights, words.language)


def _row(
    snapshot: "Snapshot", stills: "Sequence[Still]", setting: "Setting"
) -> list[dict[str, Any]]:
    shown = stills[:_MOST_IN_ROW]
    if not shown:
        return []
    ratios = [_ratio(snapshot, still) for still in shown]
    entry = setting.design.values["entry"]
    column = setting.measure_mm
    if not entry["row_over_facts"]:
        column -= entry["side_mm"] + entry["gutter_mm"]
    room = column - _ROW_GAP_MM * (len(shown) - 1)
    height = round(min(entry["row_high_mm"], room / sum(ratios)), 2)
    return [
        {
            **_picture(snapshot, still, setting, round(height * ratio, 2), height),
            "height": height,
            "width": round(height * ratio, 2),
        }
        for still, ratio in zip(shown, ratios, strict=True)
    ]


def _ratio(snapshot: "Snapshot", still: "Still") -> float:
    facts = snapshot.pictures.get(still.sha256 or "")
    if facts is None or not facts.width_px or not facts.height_px:
        return _USUAL_RATIO
    # Wider than a panorama or taller than a poster: the page crops it.
    return min(max(facts.width_px / facts.height_px, 0.7), 3.2)


def _picture(
    snapshot: "Snapshot", still: "Still", setting: "Setting", width_mm: float, height_mm: float
) -> dict[str, Any]:
    words = setting.words
    texts = snapshot.texts_of_still(still.id)
    captions = _captions(snapshot, texts, setting)
    # In order: described for who cannot see it, captioned, or at least named as a picture.
    alt = (
        body_in(texts, TextKind.ALT, setting.language, *snapshot.languages)
        or body_in(texts, TextKind.CAPTION, setting.language, *snapshot.languages)
        or words["stills"]
    )
    focus = (still.focus_x_permille, still.focus_y_permille)
    width, height = round(width_mm * 10), round(height_mm * 10)
    path = f"stills/{still.sha256}-{width}x{height}-{focus[0]}-{focus[1]}.jpg"
    return {
        "path": path if can_be_named(path) else None,
        "sha256": still.sha256,
        "width_mm": width_mm,
        "height_mm": height_mm,
        "focus": list(focus),
        "alt": alt,
        "captions": captions,
        "credit": credit_of(still, words) or None,
        "missing": words["missing_still"],
    }


def _captions(
    snapshot: "Snapshot", texts: "Sequence[Text]", setting: "Setting"
) -> list[dict[str, Any]]:
    """Return the caption in each language of the book; in a book of one, in any that has it."""
    by_language = {
        text.language: text for text in texts if text.kind == TextKind.CAPTION and text.body.strip()
    }
    languages = setting.book.languages
    if len(languages) == 1:
        order = (*languages, *snapshot.languages, *sorted(by_language))
        languages = tuple(language for language in order if language in by_language)[:1]
    return [
        _caption(snapshot, by_language[language])
        for language in languages
        if language in by_language
    ]


def _caption(snapshot: "Snapshot", text: "Text") -> dict[str, Any]:
    """Return a caption as one line; its words may be styled."""
    made = piece(" ".join(text.body.split()), text.language)
    runs = snapshot.runs_in(text)
    if runs:
        said = changed(Styled(text.body, runs), made["text"])
        made["text"] = pieces_of(said)
    return made
