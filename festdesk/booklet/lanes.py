"""How a day's grid stands on the page, in millimetres: its columns, its scale, its lanes."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from festdesk.booklet.setting import Setting

# The narrowest column whose titles can be read, and what stands around the columns.
LEAST_COLUMN_MM = 17.0
HOURS_MM = 8.5
HEAD_MM = 7.0
_MOST_PAGES = 2  # of a grid: what no spread holds is a list
# Each further lane of a venue with shows at the same time widens its column by this.
_LANE_SHARE = 0.62
_TALLEST_HOUR_MM = 15.0
LEAST_SLOT_MM = 3.4
SLOT_GAP_MM = 0.35
_HEADING_MM = 15.0
_MORE_HEADING_MM = 6.0  # the other languages' line

Content = dict[str, Any]


def in_lanes(shows: list[Content], *, least_minutes: float = 0) -> list[Content]:
    """Give shows that overlap in one venue lanes beside each other, as narrow as they must be.

    A show takes the room of its talk too, and at least `least_minutes`: so long is the lowest
    slot that is drawn.
    """

    def end(show: Content) -> float:
        drawn = float(show["from"]) + least_minutes
        return max(float(show["until"]) + float(show.get("talk", 0)), drawn)

    ordered = sorted(shows, key=lambda show: (show["from"], show["until"]))
    cluster: list[Content] = []
    cluster_until = 0.0
    for show in ordered:
        if show["from"] >= cluster_until:
            cluster = []
        taken = {other["lane"] for other in cluster if end(other) > show["from"]}
        show["lane"] = next(n for n in range(len(ordered)) if n not in taken)
        cluster.append(show)
        cluster_until = max(cluster_until, end(show))
        lanes = 1 + max(other["lane"] for other in cluster)
        for other in cluster:
            other["lanes"] = lanes
    return ordered


def pages_of_columns(columns: list[Content], capacity: int) -> list[list[Content]]:
    """Return the columns page by page, as evenly as they go; none where no spread holds them."""
    weights = [_weight(column) for column in columns]
    count = -(-sum(weights) // capacity) if capacity else 0
    if not columns or not 0 < count <= _MOST_PAGES or max(weights) > capacity:
        return []
    if count == 1:
        return [columns]
    # The cut that leaves the two pages most alike; the scale of both is that of the fuller one.
    cut = min(
        range(1, len(columns)),
        key=lambda at: (max(sum(weights[:at]), sum(weights[at:])), -at),
        default=1,
    )
    if max(sum(weights[:cut]), sum(weights[cut:])) > capacity:
        return []
    return [columns[:cut], columns[cut:]]


def _weight(column: Content) -> float:
    """Return how many columns' width a venue takes."""
    lanes = max((show["lanes"] for show in column["shows"]), default=1)
    column["weight"] = round(1 + _LANE_SHARE * (lanes - 1), 3)
    return float(column["weight"])


def capacity_of(setting: "Setting") -> int:
    """Return how many of the narrowest columns stand on a page."""
    return int((setting.measure_mm - HOURS_MM) / LEAST_COLUMN_MM)


def column_mm(pages: list[list[Content]], setting: "Setting") -> float:
    """Return how wide one column is, the same on both pages of a spread."""
    fullest = max((sum(column["weight"] for column in page) for page in pages), default=1)
    return round((setting.measure_mm - HOURS_MM) / max(fullest, 1), 3)


def minute_mm(first: int, last: int, below_mm: float, setting: "Setting") -> float:
    """Return how many millimetres a minute is."""
    heading = _HEADING_MM + (_MORE_HEADING_MM if setting.words.others else 0)
    room = setting.text_height_mm - heading - HEAD_MM - below_mm
    return min(_TALLEST_HOUR_MM / 60, room / max(60, last - first))
