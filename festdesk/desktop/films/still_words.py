"""What is said of stills: their formats, how fine they print, what their files are."""

from PySide6.QtCore import QCoreApplication, QLocale

from festdesk.base.wording import sentence
from festdesk.booklet.still_formats import Fineness, Printed
from festdesk.booklet.still_sizes import StillFrame
from festdesk.desktop.phrases import say
from festdesk.stills.probe import Probe

FORMATS = {
    StillFrame.LEAD: sentence("Stills", "Catalogue, entry"),
    StillFrame.ROW: sentence("Stills", "Catalogue, row"),
    StillFrame.COVER: sentence("Stills", "Catalogue, cover"),
    StillFrame.SHORT: sentence("Stills", "Programme, entry"),
    StillFrame.PROGRAMME_COVER: sentence("Stills", "Programme, cover"),
    StillFrame.PORTRAIT: sentence("Stills", "Portrait"),
}
_SIZE = sentence("Stills", "{dpi}\u00a0dpi at {width}\u00a0×\u00a0{height}\u00a0mm")
_VERDICTS = {
    Fineness.GOOD: sentence("Stills", "{size}: good"),
    Fineness.COARSE: sentence("Stills", "{size}: coarse; good up to {most}\u00a0mm wide"),
    Fineness.TOO_COARSE: sentence(
        "Stills", "{size}: too coarse for print; good up to {most}\u00a0mm wide"
    ),
}
_KINDS = {
    "image/jpeg": "JPEG",
    "image/png": "PNG",
    "image/tiff": "TIFF",
    "image/webp": "WebP",
    "image/heif": "HEIF",
    "image/avif": "AVIF",
}
_MEGA, _KILO = 1_000_000, 1000
_USUAL_BITS = 8


def format_name(frame: StillFrame) -> str:
    """Return how a format is called."""
    return say(FORMATS[frame])


def verdict(printed: Printed) -> str:
    """Return whether a still is fine enough in a format, in a sentence."""
    shown = printed.format
    height = round(max(shown.height_mm, shown.most_mm))  # where it is coarsest
    size = say(_SIZE, dpi=printed.dpi, width=round(shown.width_mm), height=height)
    return say(_VERDICTS[printed.fineness], size=size, most=printed.good_mm)


def kind_of(media_type: str) -> str:
    """Return the name of a kind of picture."""
    return _KINDS.get(media_type, media_type.removeprefix("image/").upper())


def facts_line(media_type: str, width_px: int, height_px: int, count: int = 0) -> str:
    """Return kind and size of a picture, and how many bytes it has where that is known."""
    said = QCoreApplication.translate("Stills", "{kind}, {width} × {height} pixels").format(
        kind=kind_of(media_type), width=width_px, height=height_px
    )
    return f"{said}, {weight(count)}" if count else said


def weight(count: int) -> str:
    """Return a number of bytes as people say it."""
    if count >= _MEGA:
        mega = QLocale().toString(count / _MEGA, "f", 1)
        return QCoreApplication.translate("Stills", "{count} MB").format(count=mega)
    kilo = QLocale().toString(max(1, round(count / _KILO)))
    return QCoreApplication.translate("Stills", "{count} kB").format(count=kilo)


def colour_line(facts: Probe) -> str:
    """Return what there is to know of a picture's colours before it is printed."""
    modes = {
        "CMYK": QCoreApplication.translate("Stills", "CMYK"),
        "GREY": QCoreApplication.translate("Stills", "grey"),
        "LAB": QCoreApplication.translate("Stills", "Lab"),
        "RGB": QCoreApplication.translate("Stills", "RGB"),
    }
    said = [modes[facts.mode], _profile(facts)]
    if facts.bits > _USUAL_BITS:
        said.append(QCoreApplication.translate("Stills", "{bits} bit").format(bits=facts.bits))
    if facts.is_see_through:
        said.append(QCoreApplication.translate("Stills", "has transparency: printed on white"))
    if facts.is_animated:
        said.append(QCoreApplication.translate("Stills", "moves: its first picture prints"))
    return ", ".join(said)


def _profile(facts: Probe) -> str:
    if facts.profile and facts.profile != "?":
        return QCoreApplication.translate("Stills", "profile {name}").format(name=facts.profile)
    if facts.profile:
        return QCoreApplication.translate("Stills", "profile without a name")
    if facts.mode == "CMYK":
        return QCoreApplication.translate("Stills", "no profile, taken for FOGRA39")
    if facts.mode == "RGB":
        return QCoreApplication.translate("Stills", "no profile, taken for sRGB")
    return QCoreApplication.translate("Stills", "no profile")
