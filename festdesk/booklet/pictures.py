"""Which stills stand where on an entry's pages, how large, and with which words."""

from typing import TYPE_CHECKING, Any

from festdesk.booklet.pieces import piece
from festdesk.booklet.profiles import BLEED_MM
from festdesk.booklet.still_sizes import (
    StillFrame,
    cover_format,
    lead_format,
    printed_ratio,
    row_formats,
    short_format,
    size_px,
)
from festdesk.booklet.stills import path_of
from festdesk.booklet.styled_words import changed, pieces_of
from festdesk.booklet.typography import prepared
from festdesk.snapshot import body_in
from festdesk.stills.crops import Crop
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
    ratio = printed_ratio(snapshot, still)
    shown = lead_format(snapshot, still, setting)
    across, _ = shown.whole_mm
    width = round(max(across, (shown.most_mm + BLEED_MM) * ratio), 1)
    made = _picture(snapshot, still, setting, StillFrame.LEAD, (width, round(width / ratio, 1)))
    crop, whole = crop_of(snapshot, still, StillFrame.LEAD), size_px(snapshot, still)
    return {
        **made,
        # Of the part that comes; what the page cuts off more, it cuts off around this point.
        "within": list(crop.within(crop.box(*whole, ratio), *whole)),
        "ratio": ratio,
        "height": shown.height_mm,
        "most": shown.most_mm,
    }


def crop_of(snapshot: "Snapshot", still: "Still", frame: StillFrame) -> Crop:
    """Return how a still is cropped in a format."""
    return Crop.of(still, snapshot.crops_of(still.id), frame)


def short_still(
    snapshot: "Snapshot", film_id: "FilmId", setting: "Setting"
) -> dict[str, Any] | None:
    """Return the small still of a short entry, cropped at its focus, or none."""
    still = next((s for s in snapshot.stills_of(film_id) if s.sha256), None)
    shown = short_format(snapshot, still, setting) if still is not None else None
    if still is None or shown is None:
        return None
    made = _picture(snapshot, still, setting, shown.frame, shown.whole_mm)
    return made | {"width": shown.width_mm, "height": shown.height_mm}


def cover_still(snapshot: "Snapshot", still: "Still", setting: "Setting") -> dict[str, Any]:
    """Return a still over the width of the cover and as much of its height as the design says."""
    shown = cover_format(snapshot, still, setting)
    made = _picture(snapshot, still, setting, shown.frame, shown.whole_mm)
    return made | {"height": shown.height_mm}


def credit_of(still: "Still", words: "Words") -> str:
    """Return the line that names the photographer, or who has the rights."""
    if still.photographer:
        return prepared(words["photo"].format(name=still.photographer), words.language)
    return prepared(still.rights, words.language)


def _row(
    snapshot: "Snapshot", stills: "Sequence[Still]", setting: "Setting"
) -> list[dict[str, Any]]:
    return [
        {
            **_picture(snapshot, still, setting, shown.frame, shown.whole_mm),
            "height": shown.height_mm,
            "width": shown.width_mm,
        }
        for still, shown in zip(stills, row_formats(snapshot, stills, setting), strict=False)
    ]


def _picture(
    snapshot: "Snapshot",
    still: "Still",
    setting: "Setting",
    frame: StillFrame,
    size_mm: tuple[float, float],
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
    crop = crop_of(snapshot, still, frame)
    return {
        "path": path_of(still.sha256, size_mm, crop),
        "sha256": still.sha256,
        "width_mm": size_mm[0],
        "height_mm": size_mm[1],
        "focus": [crop.x_permille, crop.y_permille],
        "zoom": crop.zoom_permille,
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
