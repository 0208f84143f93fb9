"""What the window says of a file that cannot be written, and what it asks before leaving it."""

from typing import Literal

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from festdesk.base.troubles import ENDS, REASONS, Trouble
from festdesk.desktop.phrases import say


def say_trouble(trouble: Trouble) -> str:
    """Return what is the matter, where the changes are meanwhile, and what ends it."""
    translate = QCoreApplication.translate
    if not trouble.unsaved:
        kept = translate("Trouble", "What you change now is kept on this computer.")
    elif trouble.is_on_disk:
        kept = translate("Trouble", "Changes kept on this computer meanwhile: {count}.")
    else:
        kept = translate("Trouble", "Changes kept only as long as this window is open: {count}.")
    said = translate("Trouble", "Not saved: {reason}. {kept} {ends}")
    return said.format(
        reason=say(REASONS[trouble.kind]),
        kept=kept.format(count=trouble.unsaved),
        ends=say(ENDS[trouble.kind]),
    )


def ask_to_leave(trouble: Trouble, parent: QWidget) -> Literal["leave", "copy", "stay"]:
    """Ask whether to leave a file that lacks the newest changes."""
    translate = QCoreApplication.translate
    box = QMessageBox(parent)
    box.setObjectName("leave-unsaved")
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(translate("Trouble", "Changes not saved"))
    said = translate("Trouble", "Changes that are not in the file yet: {count}. Reason: {reason}.")
    box.setText(said.format(count=trouble.unsaved, reason=say(REASONS[trouble.kind])))
    if trouble.is_on_disk:
        box.setInformativeText(
            translate(
                "Trouble",
                "They are kept on this computer and go into the file by themselves as soon as it "
                "is opened here again.",
            )
        )
        leave = box.addButton(
            translate("Trouble", "C&lose, keep them here"), QMessageBox.ButtonRole.AcceptRole
        )
    else:
        box.setInformativeText(
            translate("Trouble", "They are only in this window and would be lost with it.")
        )
        leave = box.addButton(
            translate("Trouble", "C&lose and lose them"), QMessageBox.ButtonRole.DestructiveRole
        )
    copy = box.addButton(
        translate("Trouble", "&Save a copy elsewhere…"), QMessageBox.ButtonRole.ActionRole
    )
    box.setDefaultButton(copy)
    box.setEscapeButton(box.addButton(QMessageBox.StandardButton.Cancel))
    box.exec()
    clicked = box.clickedButton()
    box.deleteLater()
    if clicked is leave:
        return "leave"
    return "copy" if clicked is copy else "stay"
