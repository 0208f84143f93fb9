"""One content stream read from its first operator to its last: what it paints, how and where.

A stream is read once, in its own coordinates; where it is drawn is put together in `survey`.
"""

from collections.abc import Callable, Mapping
from copy import copy
from dataclasses import dataclass, field
from typing import Any

from festdesk.booklet.preflight.findings import Kind, Seen
from festdesk.booklet.preflight.geometry import IDENTITY, Matrix, scale_of, times
from festdesk.booklet.preflight.spaces import Space, space_of

_PAINTING = frozenset({"S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh"})
_STROKING = frozenset({"S", "s", "B", "B*", "b", "b*"})
_SHOWING = frozenset({"Tj", "TJ", "'", '"'})
_INLINE = "INLINE IMAGE"
OPERATORS = " ".join(
    sorted(
        _PAINTING
        | _SHOWING
        | {
            "q", "Q", "cm", "w", "gs", "Do", "Tr", "BDC", "BMC", "EMC", "BI", "ID", "EI", _INLINE,
            "g", "G", "rg", "RG", "k", "K", "cs", "CS", "sc", "SC", "scn", "SCN",
        }
    )
)  # fmt: skip
_INVISIBLE = 3
_STROKED_TEXT = frozenset({1, 2, 5, 6})
Inks = tuple[float, ...]
_BLACK: Inks = (0.0, 0.0, 0.0, 1.0)
# Darker than this, black made of several inks is black and no colour.
_DARK_BLACK, _DARK_COLOURS = 0.7, 0.6


@dataclass(slots=True)
class Placed:
    """Something drawn with Do, or an inline picture, and the square it was drawn into."""

    drawn: Any
    matrix: Matrix


@dataclass(slots=True)
class State:
    """What of the graphics state matters here; `fill` and `stroke` are inks, where known."""

    matrix: Matrix = IDENTITY
    fill: Inks | None = None
    stroke: Inks | None = None
    width: float = 1.0
    mode: int = 0
    overprints: bool = False
    overprint_mode: int = 0


@dataclass(slots=True)
class Drawn:
    """What one stream paints."""

    seen: Seen = field(default_factory=Seen)
    placed: list[Placed] = field(default_factory=list)
    thinnest: float | None = None
    # All inks of one colour together, in per cent.
    most_inks: float = 0.0


def read_stream(stream: Any, resources: Any) -> Drawn:  # noqa: ANN401 -- PDF objects
    """Read the content stream of a page, a form, a pattern or a glyph."""
    import pikepdf

    reader = _Reader(resources)
    try:
        for instruction in pikepdf.parse_content_stream(stream, OPERATORS):
            reader.take(str(instruction.operator), instruction.operands)
    except (pikepdf.PdfError, ValueError, IndexError, TypeError) as error:
        reader.drawn.seen.add(Kind.UNREADABLE, str(error)[:80])
    return reader.drawn


class _Reader:
    """Follows the operators of one stream."""

    def __init__(self, resources: Any) -> None:  # noqa: ANN401 -- a PDF dictionary
        self.drawn = Drawn()
        self._resources = resources
        self._state = State()
        self._kept: list[State] = []
        self._marks: list[bool] = []
        self._spaces: dict[str, Space] = {}

    def take(self, operator: str, operands: Any) -> None:  # noqa: ANN401 -- a list of PDF objects
        """Take one instruction."""
        if operator in _SHOWING:
            self._show_text()
        elif operator in _PAINTING:
            self._paint(operator)
        else:
            _TAKEN[operator](self, operands)

    # State

    def keep(self, _operands: Any) -> None:  # noqa: ANN401
        self._kept.append(copy(self._state))

    def bring_back(self, _operands: Any) -> None:  # noqa: ANN401
        if self._kept:
            self._state = self._kept.pop()

    def transform(self, operands: Any) -> None:  # noqa: ANN401
        a, b, c, d, e, f = (float(number) for number in operands)
        self._state.matrix = times((a, b, c, d, e, f), self._state.matrix)

    def set_width(self, operands: Any) -> None:  # noqa: ANN401
        self._state.width = float(operands[0])

    def set_mode(self, operands: Any) -> None:  # noqa: ANN401
        self._state.mode = int(operands[0])

    def set_state(self, operands: Any) -> None:  # noqa: ANN401
        state = _resource(self._resources, "/ExtGState", operands[0])
        if state is None:
            return
        if "/LW" in state:
            self._state.width = float(state["/LW"])
        if "/OP" in state or "/op" in state:
            # One alone counts for both.
            self._state.overprints = bool(state.get("/op", state.get("/OP")))
        if "/OPM" in state:
            self._state.overprint_mode = int(state["/OPM"])

    # Colours

    def set_gray(self, operands: Any) -> None:  # noqa: ANN401
        self._state.fill = (0.0, 0.0, 0.0, 1 - float(operands[0]))

    def set_gray_of_lines(self, operands: Any) -> None:  # noqa: ANN401
        self._state.stroke = (0.0, 0.0, 0.0, 1 - float(operands[0]))

    def set_rgb(self, _operands: Any) -> None:  # noqa: ANN401
        self.drawn.seen.add(Kind.STRANGER, "RGB")
        self._state.fill = None

    def set_rgb_of_lines(self, _operands: Any) -> None:  # noqa: ANN401
        self.drawn.seen.add(Kind.STRANGER, "RGB")
        self._state.stroke = None

    def set_inks(self, operands: Any) -> None:  # noqa: ANN401
        self._state.fill = self._inks(operands)

    def set_inks_of_lines(self, operands: Any) -> None:  # noqa: ANN401
        self._state.stroke = self._inks(operands)

    def set_space(self, operands: Any) -> None:  # noqa: ANN401
        self._state.fill = _BLACK if self._space(operands[0]).is_cmyk else None

    def set_space_of_lines(self, operands: Any) -> None:  # noqa: ANN401
        self._state.stroke = _BLACK if self._space(operands[0]).is_cmyk else None

    def set_colour(self, operands: Any) -> None:  # noqa: ANN401
        if self._state.fill is not None:
            self._state.fill = self._inks(operands)

    def set_colour_of_lines(self, operands: Any) -> None:  # noqa: ANN401
        if self._state.stroke is not None:
            self._state.stroke = self._inks(operands)

    def _inks(self, operands: Any) -> Inks | None:  # noqa: ANN401
        if len(operands) != len(_BLACK):
            return None
        inks = tuple(float(ink) for ink in operands)
        self.drawn.most_inks = max(self.drawn.most_inks, 100 * sum(inks))
        return inks

    def _space(self, name: Any) -> Space:  # noqa: ANN401 -- a PDF name
        key = str(name)
        if key not in self._spaces:
            named = _resource(self._resources, "/ColorSpace", name)
            self._spaces[key] = space_of(name if named is None else named)
            for stranger in self._spaces[key].strangers:
                self.drawn.seen.add(Kind.STRANGER, stranger)
        return self._spaces[key]

    # Painting

    def draw(self, operands: Any) -> None:  # noqa: ANN401
        drawn = _resource(self._resources, "/XObject", operands[0])
        if drawn is not None:
            self._place(drawn)

    def draw_inline(self, operands: Any) -> None:  # noqa: ANN401
        picture = operands[0].obj
        space = picture.get("/ColorSpace")
        named = None if space is None else _resource(self._resources, "/ColorSpace", space)
        for stranger in space_of(space if named is None else named).strangers:
            self.drawn.seen.add(Kind.STRANGER, stranger)
        self._place(picture)

    def _place(self, drawn: Any) -> None:  # noqa: ANN401
        self._mark_untagged()
        self.drawn.placed.append(Placed(drawn, self._state.matrix))

    def _paint(self, operator: str) -> None:
        self._mark_untagged()
        state = self._state
        is_stroke = operator in _STROKING
        inks = state.stroke if is_stroke else state.fill
        if is_stroke:
            width = state.width * scale_of(state.matrix)
            if self.drawn.thinnest is None or width < self.drawn.thinnest:
                self.drawn.thinnest = width
        if inks is not None and is_rich_black(inks):
            self.drawn.seen.add(Kind.RICH_RULE if is_stroke else Kind.RICH_AREA, _named(inks))
        self._look_at_overprint(inks)

    def _show_text(self) -> None:
        self._mark_untagged()
        state = self._state
        if state.mode == _INVISIBLE:
            return
        inks = state.stroke if state.mode in _STROKED_TEXT else state.fill
        if inks is None:
            return
        if is_rich_black(inks):
            self.drawn.seen.add(Kind.RICH_TEXT, _named(inks))
        if inks == _BLACK and not (state.overprints and state.overprint_mode == 1):
            self.drawn.seen.add(Kind.KNOCKS_OUT)
        self._look_at_overprint(inks)

    def _look_at_overprint(self, inks: Inks | None) -> None:
        if inks is not None and self._state.overprints and not any(inks):
            self.drawn.seen.add(Kind.WHITE_OVERPRINTS)

    # Tags

    def open_marked(self, operands: Any) -> None:  # noqa: ANN401
        tagged = str(operands[0]) == "/Artifact" or self._has_number(operands)
        self._marks.append(tagged or (bool(self._marks) and self._marks[-1]))

    def close_marked(self, _operands: Any) -> None:  # noqa: ANN401
        if self._marks:
            self._marks.pop()

    def _has_number(self, operands: Any) -> bool:  # noqa: ANN401
        import pikepdf

        if len(operands) < 2:  # noqa: PLR2004 -- BMC has a name alone
            return False
        properties = operands[1]
        if isinstance(properties, pikepdf.Name):
            properties = _resource(self._resources, "/Properties", properties)
        return isinstance(properties, pikepdf.Dictionary) and "/MCID" in properties

    def _mark_untagged(self) -> None:
        if not (self._marks and self._marks[-1]):
            self.drawn.seen.add(Kind.UNTAGGED)


def is_rich_black(inks: Inks) -> bool:
    """Return whether a colour is black made of several inks, rather than a dark colour."""
    *colours, black = inks
    return (
        black >= _DARK_BLACK and any(colours) and max(colours) - min(colours) < _DARK_BLACK
    ) or (min(colours) >= _DARK_COLOURS)


def _named(inks: Inks) -> str:
    return "C{:.0f} M{:.0f} Y{:.0f} K{:.0f}".format(*(100 * ink for ink in inks))


def _resource(resources: Any, kind: str, name: Any) -> Any:  # noqa: ANN401 -- PDF objects
    found = None if resources is None else resources.get(kind)
    return None if found is None else found.get(str(name))


_TAKEN: Mapping[str, Callable[[_Reader, Any], None]] = {
    "q": _Reader.keep,
    "Q": _Reader.bring_back,
    "cm": _Reader.transform,
    "w": _Reader.set_width,
    "Tr": _Reader.set_mode,
    "gs": _Reader.set_state,
    "g": _Reader.set_gray,
    "G": _Reader.set_gray_of_lines,
    "rg": _Reader.set_rgb,
    "RG": _Reader.set_rgb_of_lines,
    "k": _Reader.set_inks,
    "K": _Reader.set_inks_of_lines,
    "cs": _Reader.set_space,
    "CS": _Reader.set_space_of_lines,
    "sc": _Reader.set_colour,
    "scn": _Reader.set_colour,
    "SC": _Reader.set_colour_of_lines,
    "SCN": _Reader.set_colour_of_lines,
    "Do": _Reader.draw,
    _INLINE: _Reader.draw_inline,
    "BDC": _Reader.open_marked,
    "BMC": _Reader.open_marked,
    "EMC": _Reader.close_marked,
}
