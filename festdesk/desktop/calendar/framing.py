"""What of the whole festival a board shows, as areas of a smaller picture of it."""

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QRectF

from festdesk.desktop.calendar.grid import Grid, Track
from festdesk.desktop.calendar.scene import Scene
from festdesk.screenings.calendar import Column

_TOUCHING = 0.01  # pixels between parts that are one


def parts_seen(scene: Scene, small: Grid) -> list[QRectF]:
    """Return what a scene shows as areas of a small grid; neighbours are put together."""
    flow, large = scene.flow, scene.layout.grid
    seen = scene.body.translated(-scene.origin)
    begin, end = flow.reach_along(seen)
    found = []
    for segment in large.seen_segments(begin, end - 1):
        shift = segment * large.day_length
        first = max(0.0, (begin - shift) / large.day_length)
        last = min(1.0, (end - shift) / large.day_length)
        spans = list(_spans(large, small, segment, flow.reach_across(seen)))
        day = small.segments.index(large.segments[segment]) if large.segments else 0
        along = (day + first) * small.day_length
        length = (last - first) * small.day_length
        found += [flow.rect(one, along, other - one, length) for one, other in _joined(spans)]
    return found


def _spans(
    large: Grid, small: Grid, segment: int, seen: tuple[float, float]
) -> Iterator[tuple[float, float]]:
    """Yield from where to where the columns that are seen reach across the small grid."""
    first, last = seen
    for index, track in large.seen_tracks(first, last - 1):
        size = large.edges[index + 1] - large.edges[index]
        cut = max(0.0, (first - large.edges[index]) / size)
        until = min(1.0, (last - large.edges[index]) / size)
        if track.is_folded:
            cut, until = 0.0, 1.0
        for column in _columns_on(track, segment, large):
            if column in small.places:
                across, limit = small.across_of(column)
                yield across + cut * (limit - across), across + until * (limit - across)


def _columns_on(track: Track, segment: int, grid: Grid) -> Sequence[Column]:
    """Return what a track shows on one of the days along time; of a folded group all it hides."""
    if not track.is_folded:
        return (track.columns[segment],)
    day = grid.segments[segment] if grid.segments else None
    return [column for column in track.columns if day in {None, column.day}]


def _joined(spans: Iterable[tuple[float, float]]) -> list[tuple[float, float]]:
    found: list[tuple[float, float]] = []
    for first, last in spans:
        if found and abs(first - found[-1][1]) < _TOUCHING:
            found[-1] = found[-1][0], last
        else:
            found.append((first, last))
    return found
