"""Where festival files lie: the folder that is proposed, and names that are still free."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths

SUFFIX = ".festdesk"


def documents_folder() -> Path:
    """Return where the user's documents lie; the home folder where there is no place for them."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    folder = Path(place) if place else Path.home()
    return folder if folder.is_dir() else Path.home()


def free_path(folder: Path, name: str) -> Path:
    """Return the path of a festival file in `folder` that is not there yet."""
    path = folder / f"{name}{SUFFIX}"
    number = 2
    while path.exists():
        path = folder / f"{name} {number}{SUFFIX}"
        number += 1
    return path
