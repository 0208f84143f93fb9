"""What the books of the sample show beside stills: logos, portraits and an advertisement.

Drawn four times as large and made smaller, which smooths their edges; the same each time with the
same version of Pillow.
"""

import importlib.util
import math
from collections.abc import Callable, Sequence
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL import Image, ImageFont

_FINER = 3
_INK = (34, 38, 46)
_PAPER = (255, 255, 255)

Colour = tuple[int, int, int]


class _Sheet:
    """A sheet to draw on, in pixels of the finished picture."""

    def __init__(self, width: int, height: int, colour: Colour = _PAPER) -> None:
        from PIL import Image, ImageDraw

        self.width, self.height = width, height
        self.image: Image.Image = Image.new("RGB", (width * _FINER, height * _FINER), colour)
        self._draw: ImageDraw.ImageDraw = ImageDraw.Draw(self.image)

    def ellipse(self, box: Sequence[float], colour: Colour) -> None:
        """Fill the ellipse in a box of left, top, right and bottom."""
        self._draw.ellipse([side * _FINER for side in box], fill=colour)

    def box(self, box: Sequence[float], colour: Colour, *, radius: float = 0) -> None:
        """Fill a box, its corners round if wished."""
        at = [side * _FINER for side in box]
        self._draw.rounded_rectangle(at, radius=radius * _FINER, fill=colour)

    def polygon(self, points: Sequence[tuple[float, float]], colour: Colour) -> None:
        """Fill a polygon."""
        self._draw.polygon([(x * _FINER, y * _FINER) for x, y in points], fill=colour)

    def arc(
        self, middle: tuple[float, float], radius: float, angles: tuple[float, float], width: float,
        colour: Colour = _INK,
    ) -> None:  # fmt: skip
        """Draw a part of a circle, clockwise from three o'clock, in degrees."""
        x, y = middle
        box = [side * _FINER for side in (x - radius, y - radius, x + radius, y + radius)]
        self._draw.arc(box, *angles, fill=colour, width=round(width * _FINER))

    def words(
        self, at: tuple[float, float], text: str, size: float, *, face: str = "SansPro-Bold",
        colour: Colour = _INK, anchor: str = "ls",
    ) -> None:  # fmt: skip
        """Write a line; `anchor` is Pillow's: left or middle, and its baseline."""
        font = _font(face, size * _FINER)
        self._draw.text(
            (at[0] * _FINER, at[1] * _FINER), text, fill=colour, font=font, anchor=anchor
        )

    def finished(self) -> "Image.Image":
        """Return the picture in its size."""
        return self.image.reduce(_FINER)


def _font(face: str, size: float) -> "ImageFont.FreeTypeFont":
    from PIL import ImageFont

    package = "font_source_serif_pro" if "Serif" in face else "font_source_sans_pro"
    spec = importlib.util.find_spec(package)
    folder = Path(spec.origin).parent / "files" if spec is not None and spec.origin else Path()
    return ImageFont.truetype(folder / f"Source{face}.otf", round(size))


def _town() -> _Sheet:
    sheet = _Sheet(760, 300)
    sheet.polygon([(20, 20), (220, 20), (220, 170), (120, 280), (20, 170)], (28, 74, 122))
    sheet.polygon([(120, 60), (150, 130), (90, 130)], (246, 214, 122))
    sheet.box((104, 130, 136, 196), (246, 214, 122))
    for row in range(2):
        y = 206 + row * 22
        sheet.box((62 + row * 18, y, 178 - row * 18, y + 9), _PAPER)
    sheet.words((260, 132), "Town of", 62, face="SerifPro-Regular")
    sheet.words((258, 220), "Saint-Elme", 88, face="SerifPro-Semibold")
    return sheet


def _arts() -> _Sheet:
    sheet = _Sheet(820, 260)
    for number, colour in enumerate(((196, 64, 52), (232, 164, 58), (52, 128, 132))):
        sheet.ellipse((14 + number * 54, 50, 154 + number * 54, 190), colour)
    sheet.words((310, 112), "Arts Council", 78)
    sheet.words((310, 190), "of the Coast", 66, face="SansPro-Regular")
    return sheet


def _bank() -> _Sheet:
    sheet = _Sheet(1180, 230, (16, 92, 72))
    sheet.words((60, 150), "Quay & Canal", 108, face="SerifPro-Semibold", colour=_PAPER)
    sheet.words((748, 150), "Savings Bank", 62, face="SansPro-Regular", colour=(206, 230, 216))
    sheet.box((60, 182, 1110, 188), (206, 230, 216))
    return sheet


def _hotel() -> _Sheet:
    sheet = _Sheet(420, 420)
    sheet.ellipse((10, 10, 410, 410), (112, 34, 50))
    sheet.ellipse((24, 24, 396, 396), _PAPER)
    sheet.ellipse((32, 32, 388, 388), (112, 34, 50))
    sheet.words((210, 176), "Q", 180, face="SerifPro-Semibold", colour=(240, 220, 188), anchor="mm")
    sheet.words((210, 332), "HÔTEL DU QUAI", 32, colour=(240, 220, 188), anchor="ms")
    return sheet


def _radio() -> _Sheet:
    sheet = _Sheet(720, 250)
    for number in range(3):
        sheet.arc((70, 180), 52 + number * 46, (-90, -4), 18, (214, 70, 44))
    sheet.ellipse((50, 160, 90, 200), (214, 70, 44))
    sheet.words((260, 196), "radio phare", 88)
    return sheet


def _optics() -> _Sheet:
    sheet = _Sheet(460, 440)
    sheet.ellipse((110, 10, 350, 250), (40, 72, 156))
    sheet.ellipse((150, 10, 390, 250), _PAPER)
    sheet.ellipse((196, 76, 304, 184), (240, 178, 56))
    sheet.words((230, 336), "MERIDIAN", 80, anchor="ms")
    sheet.words((230, 404), "optics since 1891", 44, face="SansPro-Regular", anchor="ms")
    return sheet


def _bakery() -> _Sheet:
    sheet = _Sheet(560, 380)
    sheet.ellipse((10, 40, 550, 340), (188, 122, 54))
    for number in range(3):
        x = 170 + number * 90
        sheet.polygon([(x, 96), (x + 26, 90), (x + 44, 158), (x + 18, 164)], (246, 228, 196))
    sheet.words(
        (280, 258), "rue de l’Usine", 76, face="SerifPro-SemiboldIt", colour=_PAPER, anchor="ms"
    )
    return sheet


def _tram() -> _Sheet:
    sheet = _Sheet(980, 180)
    sheet.box((10, 30, 240, 150), (236, 188, 40), radius=34)
    for number in range(3):
        sheet.box((38 + number * 64, 52, 86 + number * 64, 96), _PAPER, radius=8)
    sheet.box((10, 112, 240, 122), _INK)
    sheet.words((280, 124), "Harbour Tram", 104)
    return sheet


def _press() -> _Sheet:
    sheet = _Sheet(860, 210)
    sheet.box((10, 22, 850, 28), _INK)
    sheet.words((430, 132), "Saint-Elme Gazette", 98, face="SerifPro-Semibold", anchor="ms")
    sheet.box((10, 166, 850, 172), _INK)
    return sheet


def _portrait(
    backdrop: Colour, coat: Colour, skin: Colour, hair: Colour, style: str
) -> Callable[[], _Sheet]:
    """Return what draws somebody in flat colours, from the shoulders up."""

    def draw() -> _Sheet:
        sheet = _Sheet(640, 800, backdrop)
        light = (*(min(255, part + 22) for part in backdrop),)
        sheet.ellipse((-140, -120, 520, 640), (light[0], light[1], light[2]))
        if style == "long":
            sheet.ellipse((178, 150, 462, 470), hair)
            sheet.box((178, 300, 462, 600), hair, radius=60)
        sheet.box((268, 420, 372, 600), tuple(part * 9 // 10 for part in skin))  # type: ignore[arg-type]
        sheet.ellipse((60, 560, 580, 1160), coat)
        sheet.polygon([(268, 566), (372, 566), (320, 680)], skin)
        sheet.ellipse((212, 190, 428, 480), skin)
        if style == "long":
            sheet.polygon(
                [
                    (206, 330),
                    (226, 206),
                    (330, 168),
                    (434, 240),
                    (440, 340),
                    (400, 268),
                    (300, 244),
                ],
                hair,
            )
        elif style == "short":
            sheet.polygon(
                [
                    (206, 330),
                    (204, 230),
                    (270, 160),
                    (390, 164),
                    (440, 236),
                    (434, 330),
                    (410, 262),
                    (250, 250),
                ],
                hair,
            )
        elif style == "round":
            sheet.ellipse((176, 120, 464, 370), hair)
            sheet.ellipse((224, 236, 416, 484), skin)
        else:
            sheet.ellipse((206, 156, 434, 330), hair)
            sheet.ellipse((380, 130, 470, 220), hair)
            sheet.ellipse((216, 226, 424, 482), skin)
        for x in (274, 366):
            sheet.ellipse((x - 9, 334, x + 9, 352), _INK)
            sheet.arc((x, 340), 32, (212, 328), 6, hair)
        if style == "short":
            for x in (274, 366):
                sheet.arc((x, 343), 38, (0, 360), 6)
            sheet.box((308, 338, 332, 344), _INK)
        sheet.arc((320, 372), 30, (52, 112), 6, tuple(part * 7 // 10 for part in skin))  # type: ignore[arg-type]
        sheet.arc((320, 396), 44, (32, 148), 8, (150, 66, 62))
        return sheet

    return draw


def _advertisement() -> _Sheet:
    sheet = _Sheet(840, 1728, (22, 30, 58))  # of the pocket programme's page with its bleed
    for number in range(15):
        angles = [math.radians(-32 + number * 4.6 + more) for more in (0, 2.2)]
        ends = [(440 + 900 * math.cos(angle), 640 + 900 * math.sin(angle)) for angle in angles]
        sheet.polygon([(440, 640), *ends], (246, 206, 112))
    sheet.ellipse((200, 390, 700, 890), (58, 84, 148))
    sheet.ellipse((250, 440, 650, 840), (92, 128, 190))
    sheet.ellipse((280, 450, 570, 740), (150, 184, 226))
    sheet.ellipse((60, 590, 160, 690), (250, 226, 150))
    sheet.words((92, 1210), "One lens.", 112, face="SerifPro-Semibold", colour=_PAPER)
    sheet.words((92, 1330), "All the light.", 112, face="SerifPro-Semibold", colour=_PAPER)
    for row, line in enumerate(("MERIDIAN OPTICS", "Place du Marché 9, Saint-Elme")):
        place = (94, 1520 + row * 52)
        sheet.words(place, line, 40, face="SansPro-Semibold", colour=(246, 206, 112))
    return sheet


_EMBLEMS: dict[str, Callable[[], _Sheet]] = {
    "advertisement": _advertisement,
    "logo-arts": _arts,
    "logo-bakery": _bakery,
    "logo-bank": _bank,
    "logo-hotel": _hotel,
    "logo-optics": _optics,
    "logo-press": _press,
    "logo-radio": _radio,
    "logo-town": _town,
    "logo-tram": _tram,
    "portrait-aubrac": _portrait(
        (186, 170, 150), (48, 72, 96), (232, 196, 170), (92, 66, 50), "long"
    ),
    "portrait-felten": _portrait(
        (134, 150, 160), (40, 40, 46), (226, 188, 160), (96, 92, 90), "short"
    ),
    "portrait-sarr": _portrait((206, 150, 92), (112, 44, 72), (122, 80, 58), (34, 26, 26), "round"),
    "portrait-thill": _portrait(
        (150, 172, 140), (196, 96, 70), (240, 208, 184), (188, 130, 66), "knot"
    ),
}


def emblem_names() -> tuple[str, ...]:
    """Return the names of everything that can be drawn here."""
    return tuple(_EMBLEMS)


@cache
def draw_emblem(name: str) -> bytes:
    """Return a logo as PNG, a portrait or an advertisement as JPEG."""
    from PIL import ImageOps

    made = _EMBLEMS[name]().finished()
    content = BytesIO()
    if name.startswith("logo-"):
        # Without the white around it, which would count as part of the logo.
        made = made.crop(ImageOps.invert(made).getbbox())
        made.save(content, "PNG", optimize=False)
    else:
        made.save(content, "JPEG", quality=86)
    return content.getvalue()
