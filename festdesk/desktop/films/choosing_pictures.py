"""The dialog in which picture files are chosen."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from festdesk.stills.opening import SUFFIXES


def ask_for_pictures(window: QWidget, take: Callable[..., None], *, several: bool) -> None:
    """Ask for one picture file or several; `take` gets their paths."""
    dialog = QFileDialog(window, QCoreApplication.translate("Stills", "Choose pictures"))
    patterns = " ".join(f"*{suffix} *{suffix.upper()}" for suffix in SUFFIXES)
    dialog.setNameFilters(
        [
            QCoreApplication.translate("Stills", "Pictures ({patterns})").format(patterns=patterns),
            QCoreApplication.translate("Stills", "All files (*)"),  # an ending may be wrong
        ]
    )
    mode = QFileDialog.FileMode
    dialog.setFileMode(mode.ExistingFiles if several else mode.ExistingFile)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.filesSelected.connect(take)
    dialog.open()
