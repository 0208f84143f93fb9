"""Marks outside the bleed: where to cut, whether inks lie on each other, and how strong they are.

Everything here is in points; the origin is the lower left corner of the paper.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from festdesk.booklet.profiles import MARKS_MM, Marks
from festdesk.booklet.trim import POINTS_PER_MM

if TYPE_CHECKING:
    import pikepdf

_LINE = 0.25
_DASH = 1.5
_LENGTH = 5 * POINTS_PER_MM
_GAP = 1 * POINTS_PER_MM  # from the bleed, so that no mark is left on a page cut badly
_RADIUS = 1.6 * POINTS_PER_MM
_ARM = 2.8 * POINTS_PER_MM
_PATCH = 5 * POINTS_PER_MM
# Cyan, magenta, yellow, black, then their halves.
_PATCHES = tuple(
    tuple(strength if ink == place else 0.0 for ink in range(4))
    for strength in (1.0, 0.5)
    for place in range(4)
)
# A quarter of a circle drawn as one Bezier curve.
_KAPPA = 0.5523
REGISTRATION = "Reg"


@dataclass(frozen=True, slots=True)
class Cut:
    """Where the page is cut, and how far the bleed reaches beyond it."""

    left: float
    bottom: float
    right: float
    top: float
    bleed: float


def draw_marks(cut: Cut, marks: Marks) -> bytes:
    """Return the drawing of all marks round a page, in the colour space named Reg."""
    if marks is Marks.NONE:
        return b""
    lines = [f"q /{REGISTRATION} CS /{REGISTRATION} cs 1 SCN 1 scn {_LINE} w", *crop_lines(cut)]
    if marks is Marks.FULL:
        for x, y in _register_places(cut):
            lines += register_mark(x, y)
    lines.append("Q")
    if marks is Marks.FULL:
        lines += _ink_bar(cut)
    return "\n".join(lines).encode()


def crop_lines(cut: Cut) -> list[str]:
    """Return two lines at each corner of a page; none of them reaches into the bleed."""
    near = cut.bleed + _GAP
    far = near + _LENGTH
    drawn: list[str] = []
    for x, out in ((cut.left, -1), (cut.right, 1)):
        for y, up in ((cut.bottom, -1), (cut.top, 1)):
            drawn.append(_line(x + out * near, y, x + out * far, y))
            drawn.append(_line(x, y + up * near, x, y + up * far))
    return drawn


def register_mark(x: float, y: float) -> list[str]:
    """Return a circle with a cross, on which the inks are laid upon each other."""
    r, k = _RADIUS, _RADIUS * _KAPPA
    return [
        f"{x + r:.3f} {y:.3f} m",
        _curve(x + r, y + k, x + k, y + r, x, y + r),
        _curve(x - k, y + r, x - r, y + k, x - r, y),
        _curve(x - r, y - k, x - k, y - r, x, y - r),
        _curve(x + k, y - r, x + r, y - k, x + r, y),
        "h S",
        _line(x - _ARM, y, x + _ARM, y),
        _line(x, y - _ARM, x, y + _ARM),
    ]


def fold_lines(at: float, cut: Cut) -> list[str]:
    """Return a dashed line above and one below the pages, where the sheet is folded."""
    near = cut.bleed + _GAP
    far = near + _LENGTH
    return [
        f"q [{_DASH}] 0 d",
        _line(at, cut.bottom - near, at, cut.bottom - far),
        _line(at, cut.top + near, at, cut.top + far),
        "Q",
    ]


def registration_space(opened: "pikepdf.Pdf") -> "pikepdf.Object":
    """Return the colour that prints with every ink: Separation /All."""
    from pikepdf import Array, Dictionary, Name

    tint = Dictionary(
        FunctionType=2, Domain=Array([0, 1]), C0=Array([0, 0, 0, 0]), C1=Array([1, 1, 1, 1]), N=1
    )
    return opened.make_indirect(
        Array([Name.Separation, Name.All, Name.DeviceCMYK, opened.make_indirect(tint)])
    )


def _middle_of_marks(cut: Cut) -> float:
    return cut.bleed + MARKS_MM * POINTS_PER_MM / 2


def _register_places(cut: Cut) -> list[tuple[float, float]]:
    away = _middle_of_marks(cut)
    across, along = (cut.left + cut.right) / 2, (cut.bottom + cut.top) / 2
    return [
        (across, cut.bottom - away), (across, cut.top + away),
        (cut.left - away, along), (cut.right + away, along),
    ]  # fmt: skip


def _ink_bar(cut: Cut) -> list[str]:
    """Return the bar above the page, left of its middle, as far as it has room there."""
    room = (cut.left + cut.right) / 2 - _ARM - _GAP - cut.left
    count = min(len(_PATCHES), int(room // _PATCH))
    bottom = cut.top + _middle_of_marks(cut) - _PATCH / 2
    drawn = ["q"]
    for place, inks in enumerate(_PATCHES[:count]):
        cmyk = " ".join(f"{ink:g}" for ink in inks)
        left = cut.left + _GAP + place * _PATCH
        drawn.append(f"{cmyk} k {left:.3f} {bottom:.3f} {_PATCH:.3f} {_PATCH:.3f} re f")
    return [*drawn, "Q"]


def _line(x: float, y: float, to_x: float, to_y: float) -> str:
    return f"{x:.3f} {y:.3f} m {to_x:.3f} {to_y:.3f} l S"


def _curve(*at: float) -> str:
    return " ".join(f"{place:.3f}" for place in at) + " c"
