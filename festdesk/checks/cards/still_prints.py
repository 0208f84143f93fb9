"""How stills look where they print: too coarse, cut to a strip, cropped beside their focus."""

from collections.abc import Iterator

from festdesk.base.findings import Finding, Kind, Mend, Place, Severity
from festdesk.base.wording import Sentence, sentence
from festdesk.booklet.profiles import TOLERANCE_DPI
from festdesk.booklet.still_formats import cover_stills, entry_formats
from festdesk.booklet.still_sizes import Format, StillFrame, size_px
from festdesk.checks.rules import limit_of
from festdesk.checks.subjects import film_name
from festdesk.films.tables import Film
from festdesk.snapshot import Snapshot
from festdesk.stills.crops import EVERY, FULL, Crop
from festdesk.stills.tables import Still

COARSE = Kind(
    "still.coarse",
    Severity.WARNING,
    sentence("Finding", "{film}: still {number} has {dpi} dpi {where}."),
    sentence(
        "Help",
        "So many pixels of the picture come on an inch where it prints, its crop considered; where "
        "a still grows with the room of its page, at its greatest height. Below 200 it looks soft "
        "on paper.",
    ),
    sentence("Help", "Ask for a larger picture, crop less of it, or show another one there."),
    sentence("Help", "A picture 900 pixels wide on a page of 210 mm has 108 dpi."),
    limit=200,
    unit=sentence("Help", "dpi"),
)
TOO_COARSE = Kind(
    "still.too-coarse",
    Severity.ERROR,
    sentence("Finding", "{film}: still {number} has {dpi} dpi {where}: its pixels will be seen."),
    sentence(
        "Help",
        "So few pixels of the picture come on an inch where it prints that a reader sees them.",
    ),
    sentence("Help", "Ask for a larger picture, crop less of it, or show another one there."),
    sentence("Help", "A picture 320 pixels wide on a page of 210 mm has 38 dpi."),
    limit=100,
    unit=sentence("Help", "dpi"),
)
MUCH_CUT = Kind(
    "still.much-cut",
    Severity.HINT,
    sentence("Finding", "{film}: {percent} % of still {number} are cut away {where}."),
    sentence(
        "Help",
        "The picture is much wider or taller than the room that the design gives it, so that a "
        "large part does not print.",
    ),
    sentence("Help", "See on the card what is left of it, move the crop, or choose another still."),
    sentence("Help", "A poster at the head of an entry shows a strip of its middle."),
    limit=45,
    unit=sentence("Help", "per cent"),
)
FOCUS_OUTSIDE = Kind(
    "still.focus-outside",
    Severity.HINT,
    sentence("Finding", "{film}: the focus of still {number} is not seen {where}."),
    sentence(
        "Help",
        "Somebody has set a focus, a face in most cases, and the crop for this format shows "
        "another part of the picture.",
    ),
    sentence("Help", "Move the crop, or leave it where the other part is meant."),
    sentence("Help", "The focus lies on a face, and the crop shows the hands."),
)
COVER_COARSE = Kind(
    "cover.coarse",
    Severity.WARNING,
    sentence("Finding", "{film}: still {number} has {dpi} dpi {where}."),
    sentence(
        "Help",
        "The first still of the book stands over the whole width of its cover, where everybody "
        "sees how sharp it is. Below what the house allows inside it blocks print here too.",
    ),
    sentence("Help", "Put a larger picture first on the card, or choose another cover."),
    sentence("Help", "A picture 1200 pixels wide on a cover of 216 mm has 141 dpi."),
    limit=200,
    unit=sentence("Help", "dpi"),
)
_SHOW_ALL = sentence("Mend", "Crop as little as the format needs")
_WHERE: dict[str, Sentence] = {
    StillFrame.LEAD: sentence("Finding", "at the head of the entry in the catalogue"),
    StillFrame.ROW: sentence("Finding", "in the row of the entry in the catalogue"),
    StillFrame.SHORT: sentence("Finding", "in the entry of the programme"),
    StillFrame.COVER: sentence("Finding", "on the cover of the catalogue"),
    StillFrame.PROGRAMME_COVER: sentence("Finding", "on the cover of the programme"),
}


def find_stills_printed_badly(snapshot: Snapshot, film: Film) -> Iterator[Finding]:
    """Yield what is to be said of the stills of a film in the formats of its entries."""
    stills = snapshot.stills_of(film.id)
    for number, still in enumerate(stills, start=1):
        if still.sha256 not in snapshot.pictures:
            continue
        formats = entry_formats(snapshot, still)
        yield from _coarse(snapshot, film, still, number, formats)
        yield from _cropped(snapshot, film, still, number, formats)


def find_covers_coarse(snapshot: Snapshot) -> Iterator[Finding]:
    """Yield a finding for a cover whose still is too coarse for it."""
    for still, shown in cover_stills(snapshot):
        if still.film_id is not None and still.sha256 in snapshot.pictures:
            film = snapshot.films[still.film_id]
            number = [one.id for one in snapshot.stills_of(film.id)].index(still.id) + 1
            yield from _coarse(snapshot, film, still, number, (shown,), on_cover=True)


def _coarse(
    snapshot: Snapshot,
    film: Film,
    still: Still,
    number: int,
    formats: tuple[Format, ...],
    *,
    on_cover: bool = False,
) -> Iterator[Finding]:
    """Yield one finding for a still, where it is coarsest."""
    if not formats:
        return
    crops, whole = snapshot.crops_of(still.id), size_px(snapshot, still)
    dpi, _, shown = min(
        (shown.dpi(Crop.of(still, crops, shown.frame), *whole), index, shown)
        for index, shown in enumerate(formats)
    )
    is_too_coarse = dpi < limit_of(snapshot, TOO_COARSE) - TOLERANCE_DPI
    kind = COVER_COARSE if on_cover else TOO_COARSE if is_too_coarse else COARSE
    if not is_too_coarse and dpi >= limit_of(snapshot, kind) - TOLERANCE_DPI:
        return
    found = kind.found(
        Place("still", still.id, "crop", film.id),
        film=film_name(snapshot, film.id),
        number=number,
        dpi=dpi,
        where=_WHERE[shown.frame],
    )
    crop = crops.get(shown.frame) or crops.get(EVERY)
    mends: tuple[Mend, ...] = ()
    if crop is not None and crop.zoom_permille > FULL:
        less = Mend(_SHOW_ALL, "stillcrop", crop.id, "zoom_permille", crop.zoom_permille, FULL)
        mends = (less,)
    found = found.taken_as(Severity.ERROR) if is_too_coarse else found
    yield found.offering(*mends)


def _cropped(
    snapshot: Snapshot, film: Film, still: Still, number: int, formats: tuple[Format, ...]
) -> Iterator[Finding]:
    crops, (width, height) = snapshot.crops_of(still.id), size_px(snapshot, still)
    most = limit_of(snapshot, MUCH_CUT)
    place = Place("still", still.id, "crop", film.id)
    has_cut = False
    for shown in formats:
        crop = Crop.of(still, crops, shown.frame)
        left, top, right, bottom = shown.box(crop, width, height)
        where = _WHERE[shown.frame]
        # What the design cuts away; what somebody has zoomed into is meant.
        least = shown.box(crop.zoomed(FULL), width, height)
        percent = 100 - round((least[2] - least[0]) * (least[3] - least[1]) * 100 / width / height)
        if percent > most and not has_cut and shown.frame not in crops:
            has_cut = True
            name = film_name(snapshot, film.id)
            yield MUCH_CUT.found(place, film=name, number=number, percent=percent, where=where)
        x = still.focus_x_permille * width / FULL
        y = still.focus_y_permille * height / FULL
        is_seen = left <= x <= right and top <= y <= bottom
        if shown.frame in crops and not is_seen and _has_focus(still):
            name = film_name(snapshot, film.id)
            found = FOCUS_OUTSIDE.found(place, film=name, number=number, where=where)
            yield found.offering(apart=str(shown.frame))


def _has_focus(still: Still) -> bool:
    """Return whether somebody has set a focus: it is not in the middle, where it comes."""
    return (still.focus_x_permille, still.focus_y_permille) != (FULL // 2, FULL // 2)
