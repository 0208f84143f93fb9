"""Pictures of the parts around the entries: portraits, logos, advertisements, a row below a text.

Sizes are millimetres on the page. Logos come at equal optical size: each covers the same area,
whatever its shape, as far as its place in the grid allows.
"""

from math import sqrt
from typing import TYPE_CHECKING, Any

from festdesk.booklet.pictures import credit_of
from festdesk.booklet.profiles import BLEED_MM
from festdesk.booklet.still_sizes import portrait_format
from festdesk.booklet.stills import path_of
from festdesk.booklet.typography import prepared
from festdesk.snapshot import body_in
from festdesk.stills.crops import Crop
from festdesk.texts.tables import TextKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from festdesk.base.ids import PersonId
    from festdesk.booklet.making import Making
    from festdesk.booklet.plan import Part
    from festdesk.books.tables import BookPartPicture

Content = dict[str, Any]
_USUAL_RATIO = 1.5
_MOST_CUT = 1.08
_AROUND_MM = 8.0  # around a picture that does not fill its page
_LOGO_GAP_MM = 9.0
_LOGO_COLUMN_MM = 36.0  # about
_LOGO_LOW = 0.52  # of a column: no logo stands higher
_LOGO_AREA = 0.24  # of a column's square
_ROW_GAP_MM = 4.0
_ROW_COLUMN_MM = 52.0  # about


def shown_pictures(making: "Making", part: "Part") -> "list[BookPartPicture]":
    """Return the pictures of a part whose files are there."""
    planned = part.planned
    pictures: Sequence[BookPartPicture] = planned.pictures if planned else ()
    return [picture for picture in pictures if picture.sha256 in making.snapshot.pictures]


def full_page(making: "Making", picture: "BookPartPicture") -> Content:
    """Return a picture over the whole page and into the bleed.

    One that would lose more of itself than an edge stands whole in the middle of the page: what
    was drawn for another size is not to lose its words.
    """
    trim = making.setting.design.trim
    alt = picture.name or making.words["advertisement"]
    size = (trim.width_mm + 2 * BLEED_MM, trim.height_mm + 2 * BLEED_MM)
    ratio = _ratio(making, picture)
    page = size[0] / size[1]
    if max(ratio / page, page / ratio) <= _MOST_CUT:
        return _placed(making, picture, size, alt) | {"full": True}
    room = (trim.width_mm - 2 * _AROUND_MM, trim.height_mm - 2 * _AROUND_MM)
    width = min(room[0], room[1] * ratio)
    whole = (round(width, 2), round(width / ratio, 2))
    return _placed(making, picture, whole, alt) | {"full": False}


def portrait(making: "Making", picture: "BookPartPicture", width_mm: float) -> Content:
    """Return the portrait of who signs a part, upright, cropped around its focus."""
    size = (width_mm, round(width_mm * 1.25, 1))
    return _placed(making, picture, size, picture.name or making.words["stills"])


def portrait_of(making: "Making", person_id: "PersonId", width_mm: float) -> Content | None:
    """Return the first portrait of a person, or nothing."""
    snapshot = making.snapshot
    still = next((s for s in snapshot.portraits_of(person_id) if s.sha256), None)
    if still is None:
        return None
    texts = snapshot.texts_of_still(still.id)
    languages = (making.language, *snapshot.languages)
    alt = (
        body_in(texts, TextKind.ALT, *languages)
        or body_in(texts, TextKind.CAPTION, *languages)
        or snapshot.person_name(person_id)
    )
    shown = portrait_format(width_mm)
    crop = Crop.of(still, snapshot.crops_of(still.id), shown.frame)
    made = _placed(making, still, shown.whole_mm, alt, crop)
    return made | {"credit": credit_of(still, making.words) or None}


def row_of_pictures(making: "Making", pictures: "Sequence[BookPartPicture]") -> list[list[Content]]:
    """Return pictures in rows, all of a row of one height and together as wide as the text."""
    measure = making.setting.measure_mm
    each = max(1, round(measure / _ROW_COLUMN_MM))
    rows = [pictures[at : at + each] for at in range(0, len(pictures), each)]
    made: list[list[Content]] = []
    for row in rows:
        ratios = [_ratio(making, picture) for picture in row]
        room = measure - _ROW_GAP_MM * (len(row) - 1)
        height = min(room / sum(ratios), _ROW_COLUMN_MM)
        made.append(
            [
                _placed(
                    making,
                    picture,
                    (round(height * ratio, 2), round(height, 2)),
                    picture.name or making.words["stills"],
                )
                | {"name": prepared(picture.name, making.language)}
                for picture, ratio in zip(row, ratios, strict=True)
            ]
        )
    return made


def logos(making: "Making", pictures: "Sequence[BookPartPicture]") -> Content:
    """Return a grid of logos: how many in a row, how wide a column, and each logo's own size."""
    measure = making.setting.measure_mm
    columns = max(1, round((measure + _LOGO_GAP_MM) / (_LOGO_COLUMN_MM + _LOGO_GAP_MM)))
    columns = min(columns, max(2, len(pictures))) if measure > 2 * _LOGO_COLUMN_MM else columns
    width = (measure - _LOGO_GAP_MM * (columns - 1)) / columns
    width = min(width, 1.25 * _LOGO_COLUMN_MM)
    found = []
    for picture in pictures:
        size = logo_size(_ratio(making, picture), width)
        found.append(_placed(making, picture, size, picture.name or making.words["sponsors"]))
    return {"columns": columns, "gap": _LOGO_GAP_MM, "column": round(width, 2), "logos": found}


def logo_size(ratio: float, column_mm: float) -> tuple[float, float]:
    """Return width and height of a logo of this ratio: of equal area, within its place."""
    area = _LOGO_AREA * column_mm * column_mm
    width, height = sqrt(area * ratio), sqrt(area / ratio)
    scale = min(1.0, column_mm / width, _LOGO_LOW * column_mm / height)
    return round(width * scale, 2), round(height * scale, 2)


def _ratio(making: "Making", picture: "BookPartPicture") -> float:
    facts = making.snapshot.pictures.get(picture.sha256 or "")
    if facts is None or not facts.width_px or not facts.height_px:
        return _USUAL_RATIO
    return min(max(facts.width_px / facts.height_px, 0.2), 8.0)


def _placed(
    making: "Making",
    picture: Any,  # noqa: ANN401 -- a still or a part's picture
    size_mm: tuple[float, float],
    alt: str,
    crop: Crop | None = None,
) -> Content:
    crop = crop or Crop.of(picture, {})
    return {
        "path": path_of(picture.sha256, size_mm, crop),
        "sha256": picture.sha256,
        "width_mm": size_mm[0],
        "height_mm": size_mm[1],
        "focus": [crop.x_permille, crop.y_permille],
        "zoom": crop.zoom_permille,
        "alt": prepared(alt, making.language),
        "captions": [],
        "credit": prepared(getattr(picture, "credit", ""), making.language) or None,
        "missing": making.words["missing_still"],
    }
