"""Projection formats as houses name them: which there mostly are, and which of them are files."""

from festdesk.base.text import fold

USUAL = (
    "DCP", "DCP 2K", "DCP 4K", "DCP 3D", "ProRes", "H.264", "Blu-ray", "DVD", "35mm", "16mm",
    "70mm", "Super 8", "8mm", "Beta SP", "Digital Betacam",
)  # fmt: skip
_FILES = ("dcp", "prores", "h.264", "h264", "h.265", "h265", "mp4", "mov", "mkv", "file", "datei",
          "fichier", "link", "stream")  # fmt: skip


def is_mostly_a_file(name: str) -> bool:
    """Return whether what has a format can mostly be copied, so that it is in two places at once.

    A reel or a disc cannot.
    """
    words = fold(name).replace("-", " ").split()
    return any(word.startswith(_FILES) for word in words)
