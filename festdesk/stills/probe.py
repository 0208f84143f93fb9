"""What an image file says about itself: kind and pixels."""

import warnings
from dataclasses import dataclass
from io import BytesIO

from festdesk.base.errors import InputProblem
from festdesk.base.wording import sentence

MOST_PIXELS = 250_000_000
MOST_BYTES = 300_000_000
MEDIA_TYPES = {
    "JPEG": "image/jpeg",
    "PNG": "image/png",
    "TIFF": "image/tiff",
    "WEBP": "image/webp",
}

NO_PICTURE = sentence(
    "Error",
    "“{name}” is no picture that can be read. Use JPEG, PNG, TIFF or WebP; nothing was added.",
)
TOO_LARGE = sentence(
    "Error", "“{name}” has {pixels} megapixels; at most {most} are read. Nothing was added."
)
TOO_HEAVY = sentence(
    "Error", "“{name}” has {megabytes} MB; pictures up to {most} MB are taken. Nothing was added."
)


@dataclass(frozen=True, slots=True)
class Probe:
    """Kind and size of a picture."""

    media_type: str
    width_px: int
    height_px: int


def probe(content: bytes, *, name: str = "") -> Probe:
    """Read a picture's kind and size, without trusting its name.

    Raises:
        InputProblem: It is no picture, a broken one, of another kind, or absurdly large.
    """
    from PIL import Image

    if len(content) > MOST_BYTES:
        raise InputProblem(
            TOO_HEAVY,
            name=name,
            megabytes=len(content) // 1_000_000,
            most=MOST_BYTES // 1_000_000,
        )
    try:
        with warnings.catch_warnings():
            # Our own limit is judged below, with a sentence.
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            with Image.open(BytesIO(content), formats=tuple(MEDIA_TYPES)) as image:
                width_px, height_px, kind = image.width, image.height, image.format or ""
                if width_px * height_px > MOST_PIXELS:
                    raise InputProblem(
                        TOO_LARGE,
                        name=name,
                        pixels=width_px * height_px // 1_000_000,
                        most=MOST_PIXELS // 1_000_000,
                    )
                image.verify()
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as problem:
        raise InputProblem(NO_PICTURE, name=name) from problem
    return Probe(MEDIA_TYPES[kind], width_px, height_px)
