"""Font files of the edition's own, as the engine is given them."""

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from festdesk.booklet.stills import Fetch


def faces_in(content: "Mapping[str, Any]") -> list[str]:
    """Return the hashes of the font files that a content asks for."""
    return list(content["look"].get("own_faces", ()))


def write_faces(content: "Mapping[str, Any]", fetch: "Fetch", folder: Path) -> bool:
    """Write the font files of a content into a folder; return whether there are new ones.

    What is no font is passed over by the engine: the faces of the design stand in for it.
    """
    is_new = False
    for sha256 in faces_in(content):
        target = folder / f"{sha256}.otf"
        font = None if target.exists() else fetch(sha256)
        if font is not None:
            folder.mkdir(parents=True, exist_ok=True)
            target.write_bytes(font)
            is_new = True
    return is_new


def family_of(font: bytes) -> str:
    """Return by which family the engine knows a font file; empty where it is none."""
    import typst

    with tempfile.TemporaryDirectory(prefix="festdesk-face-") as folder:
        (Path(folder) / "face.otf").write_bytes(font)
        fonts = typst.Fonts(
            include_system_fonts=False, include_embedded_fonts=False, font_paths=[folder]
        )
        return next(iter(fonts.families()), "")
