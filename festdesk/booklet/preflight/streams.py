"""One content stream read from its first operator to its last: what it paints, how and where.

A stream is read once, in its own coordinates; where it is drawn is put together in `survey`. A book
has a million words in its streams, so those that say nothing here are passed over, and matrices
are multiplied only where something is drawn in them.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from festdesk.booklet.lexing import name_of, words_of
from festdesk.booklet.preflight.findings import Kind, Seen
from festdesk.booklet.preflight.geometry import IDENTITY, Matrix, scale_of, times
from festdesk.booklet.preflight.spaces import Space, space_of

_STROKING = frozenset({b"S", b"s", b"B", b"B*", b"b", b"b*"})
_FILLING = frozenset({b"f", b"F", b"f*", b"sh"})
_SHOWING = frozenset({b"Tj", b"TJ", b"'", b'"'})
_INLINE = b"BI"
_ARTIFACT, _NUMBER = b"/Artifact", b"/MCID"
_INVISIBLE = 3
_STROKED_TEXT = frozenset({1, 2, 5, 6})
Inks = tuple[float, ...]
_BLACK: Inks = (0.0, 0.0, 0.0, 1.0)
# Darker than this, black made of several inks is black and no colour.
_DARK_BLACK, _DARK_COLOURS = 0.7, 0.6
# Matrices as they were written, the last one first; multiplied when they are needed.
_Chain = tuple["_Chain", tuple[bytes, ...]] | None


@dataclass(slots=True)
class Placed:
    """Something drawn with Do, or an inline picture, and the square it was drawn into."""

    drawn: Any
    matrix: Matrix


@dataclass(frozen=True, slots=True)
class State:
    """What a named graphics state sets; none where it leaves a value alone."""

    width: float | None = None
    overprints: bool | None = None
    overprint_mode: int | None = None


@dataclass(slots=True)
class Drawn:
    """What one stream paints."""

    seen: Seen = field(default_factory=Seen)
    placed: list[Placed] = field(default_factory=list)
    thinnest: float | None = None
    # All inks of one colour together, in per cent.
    most_inks: float = 0.0


def read_stream(content: bytes, resources: Any, inline: list[Any]) -> Drawn:  # noqa: ANN401 -- a PDF dictionary
    """Read the content of a page, a form, a pattern or a glyph.

    `inline` are the dictionaries of the pictures that lie in the stream itself, in their order.
    """
    reader = _Reader(resources, inline)
    try:
        reader.read(words_of(content))
    except (ValueError, IndexError, TypeError) as error:
        reader.drawn.seen.add(Kind.UNREADABLE, str(error)[:80])
    return reader.drawn


def is_rich_black(inks: Inks) -> bool:
    """Return whether a colour is black made of several inks, rather than a dark colour."""
    cyan, magenta, yellow, black = inks
    if black >= _DARK_BLACK:
        most, least = max(cyan, magenta, yellow), min(cyan, magenta, yellow)
        return most > 0 and most - least < _DARK_BLACK
    return min(cyan, magenta, yellow) >= _DARK_COLOURS


class _Reader:
    """Follows the operators of one stream; an operator takes the words before it."""

    def __init__(self, resources: Any, inline: list[Any]) -> None:  # noqa: ANN401 -- a PDF dictionary
        self.drawn = Drawn()
        self._resources = resources
        self._inline = list(reversed(inline))
        # Of the graphics state, what matters here. Inks are none where they are not known.
        self._chain: _Chain = None
        self._fill: Inks | None = None
        self._stroke: Inks | None = None
        self._width = 1.0
        self._mode = 0
        self._overprints = False
        self._overprint_mode = 0
        self._kept: list[tuple[Any, ...]] = []
        self._marks: list[bool] = []
        self._spaces: dict[bytes, Space] = {}
        self._states: dict[bytes, State] = {}
        self._colours: dict[tuple[bytes, ...], Inks] = {}

    def read(self, words: list[bytes]) -> None:
        """Read all words."""
        waiting: list[bytes] = []
        for word in words:
            take = _TAKEN.get(word)
            if take is not None:
                take(self, waiting)
                waiting.clear()
            elif word[:2] == _INLINE and len(word) > len(_INLINE):
                self._draw_inline()
            else:
                waiting.append(word)
        if b"(" in words or b")" in words:
            self.drawn.seen.add(Kind.UNREADABLE)

    # State

    def keep(self, _words: list[bytes]) -> None:
        self._kept.append(
            (
                self._chain, self._fill, self._stroke, self._width, self._mode, self._overprints,
                self._overprint_mode,
            )
        )  # fmt: skip

    def bring_back(self, _words: list[bytes]) -> None:
        if self._kept:
            (
                self._chain, self._fill, self._stroke, self._width, self._mode, self._overprints,
                self._overprint_mode,
            ) = self._kept.pop()  # fmt: skip

    def transform(self, words: list[bytes]) -> None:
        self._chain = (self._chain, tuple(words[-6:]))

    def set_width(self, words: list[bytes]) -> None:
        self._width = float(words[-1])

    def set_mode(self, words: list[bytes]) -> None:
        self._mode = int(words[-1])

    def set_state(self, words: list[bytes]) -> None:
        state = self._states.get(words[-1])
        if state is None:
            named = _resource(self._resources, "/ExtGState", words[-1])
            state = self._states[words[-1]] = _state_of(named)
        if state.width is not None:
            self._width = state.width
        if state.overprints is not None:
            self._overprints = state.overprints
        if state.overprint_mode is not None:
            self._overprint_mode = state.overprint_mode

    # Colours

    def set_gray(self, words: list[bytes]) -> None:
        self._fill = (0.0, 0.0, 0.0, 1 - float(words[-1]))

    def set_gray_of_lines(self, words: list[bytes]) -> None:
        self._stroke = (0.0, 0.0, 0.0, 1 - float(words[-1]))

    def set_rgb(self, _words: list[bytes]) -> None:
        self.drawn.seen.add(Kind.STRANGER, "RGB")
        self._fill = None

    def set_rgb_of_lines(self, _words: list[bytes]) -> None:
        self.drawn.seen.add(Kind.STRANGER, "RGB")
        self._stroke = None

    def set_inks(self, words: list[bytes]) -> None:
        self._fill = self._inks(words)

    def set_inks_of_lines(self, words: list[bytes]) -> None:
        self._stroke = self._inks(words)

    def set_space(self, words: list[bytes]) -> None:
        self._fill = _BLACK if self._space(words[-1]).is_cmyk else None

    def set_space_of_lines(self, words: list[bytes]) -> None:
        self._stroke = _BLACK if self._space(words[-1]).is_cmyk else None

    def set_colour(self, words: list[bytes]) -> None:
        if self._fill is not None:
            self._fill = self._inks(words)

    def set_colour_of_lines(self, words: list[bytes]) -> None:
        if self._stroke is not None:
            self._stroke = self._inks(words)

    def _inks(self, words: list[bytes]) -> Inks:
        written = tuple(words[-4:])
        inks = self._colours.get(written)
        if inks is None:
            cyan, magenta, yellow, black = (float(word) for word in written)
            inks = self._colours[written] = (cyan, magenta, yellow, black)
            self.drawn.most_inks = max(self.drawn.most_inks, 100 * sum(inks))
        return inks

    def _space(self, word: bytes) -> Space:
        if word not in self._spaces:
            self._spaces[word] = self._made_of(name_of(word))
        return self._spaces[word]

    def _made_of(self, name: str) -> Space:
        import pikepdf

        named = _resource(self._resources, "/ColorSpace", name)
        made_of = space_of(pikepdf.Name(name) if named is None else named)
        for stranger in made_of.strangers:
            self.drawn.seen.add(Kind.STRANGER, stranger)
        return made_of

    # Painting

    def draw(self, words: list[bytes]) -> None:
        drawn = _resource(self._resources, "/XObject", words[-1])
        if drawn is not None:
            self._place(drawn)

    def _draw_inline(self) -> None:
        picture = self._inline.pop()
        space = picture.get("/ColorSpace")
        if space is not None and not picture.get("/ImageMask", False):
            named = _resource(self._resources, "/ColorSpace", str(space))
            for stranger in space_of(space if named is None else named).strangers:
                self.drawn.seen.add(Kind.STRANGER, stranger)
        self._place(picture)

    def _place(self, drawn: Any) -> None:  # noqa: ANN401 -- a PDF stream
        self._mark_untagged()
        self.drawn.placed.append(Placed(drawn, _multiplied(self._chain)))

    def fill(self, _words: list[bytes]) -> None:
        self._mark_untagged()
        if self._fill is not None:
            self._look_at(self._fill, Kind.RICH_AREA)

    def stroke(self, _words: list[bytes]) -> None:
        self._mark_untagged()
        width = self._width * scale_of(_multiplied(self._chain))
        if self.drawn.thinnest is None or width < self.drawn.thinnest:
            self.drawn.thinnest = width
        if self._stroke is not None:
            self._look_at(self._stroke, Kind.RICH_RULE)

    def show_text(self, _words: list[bytes]) -> None:
        self._mark_untagged()
        inks = self._stroke if self._mode in _STROKED_TEXT else self._fill
        if inks is None or self._mode == _INVISIBLE:
            return
        if inks == _BLACK:
            if not (self._overprints and self._overprint_mode == 1):
                self.drawn.seen.add(Kind.KNOCKS_OUT)
        else:
            self._look_at(inks, Kind.RICH_TEXT)

    def _look_at(self, inks: Inks, kind: Kind) -> None:
        if is_rich_black(inks):
            self.drawn.seen.add(kind, _in_words(inks))
        if self._overprints and not any(inks):
            self.drawn.seen.add(Kind.WHITE_OVERPRINTS)

    # Tags

    def open_marked(self, words: list[bytes]) -> None:
        tagged = bool(self._marks) and self._marks[-1]
        self._marks.append(tagged or self._is_tag(words))

    def close_marked(self, _words: list[bytes]) -> None:
        if self._marks:
            self._marks.pop()

    def _is_tag(self, words: list[bytes]) -> bool:
        import pikepdf

        if _ARTIFACT in words[-2:] or any(_NUMBER in word for word in words):
            return True
        named = _resource(self._resources, "/Properties", words[-1])
        return isinstance(named, pikepdf.Dictionary) and "/MCID" in named

    def _mark_untagged(self) -> None:
        if not (self._marks and self._marks[-1]):
            self.drawn.seen.add(Kind.UNTAGGED)


def _multiplied(chain: _Chain) -> Matrix:
    made = IDENTITY
    while chain is not None:
        chain, words = chain
        a, b, c, d, e, f = (float(word) for word in words)
        made = times(made, (a, b, c, d, e, f))
    return made


def _state_of(named: Any) -> State:  # noqa: ANN401 -- a PDF dictionary
    if named is None:
        return State()
    # Of the two kinds of overprint, one alone counts for both.
    overprints = named.get("/op", named.get("/OP"))
    return State(
        float(named["/LW"]) if "/LW" in named else None,
        None if overprints is None else bool(overprints),
        int(named["/OPM"]) if "/OPM" in named else None,
    )


def _in_words(inks: Inks) -> str:
    return "C{:.0f} M{:.0f} Y{:.0f} K{:.0f}".format(*(100 * ink for ink in inks))


def _resource(resources: Any, kind: str, name: bytes | str) -> Any:  # noqa: ANN401 -- PDF objects
    found = None if resources is None else resources.get(kind)
    if found is None:
        return None
    return found.get(name if isinstance(name, str) else name_of(name))


_TAKEN: Mapping[bytes, Callable[[_Reader, list[bytes]], None]] = {
    b"q": _Reader.keep,
    b"Q": _Reader.bring_back,
    b"cm": _Reader.transform,
    b"w": _Reader.set_width,
    b"Tr": _Reader.set_mode,
    b"gs": _Reader.set_state,
    b"g": _Reader.set_gray,
    b"G": _Reader.set_gray_of_lines,
    b"rg": _Reader.set_rgb,
    b"RG": _Reader.set_rgb_of_lines,
    b"k": _Reader.set_inks,
    b"K": _Reader.set_inks_of_lines,
    b"cs": _Reader.set_space,
    b"CS": _Reader.set_space_of_lines,
    b"sc": _Reader.set_colour,
    b"scn": _Reader.set_colour,
    b"SC": _Reader.set_colour_of_lines,
    b"SCN": _Reader.set_colour_of_lines,
    b"Do": _Reader.draw,
    b"BDC": _Reader.open_marked,
    b"BMC": _Reader.open_marked,
    b"EMC": _Reader.close_marked,
    **dict.fromkeys(_STROKING, _Reader.stroke),
    **dict.fromkeys(_FILLING, _Reader.fill),
    **dict.fromkeys(_SHOWING, _Reader.show_text),
}
