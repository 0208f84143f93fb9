"""Under which name single credits print, where that is not left to the rule of the house."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from festdesk.films.tables import CreditPrints

if TYPE_CHECKING:
    from festdesk.films.tables import Credit
    from festdesk.snapshot import Snapshot

translate = QCoreApplication.translate


def is_printed_as_exception(snapshot: "Snapshot", credit: "Credit") -> bool:
    """Return whether somebody had a credit print as the film has it, under another name."""
    trait = snapshot.trait_of_credit(credit.id)
    if trait is None or trait.prints != CreditPrints.CREDITED:
        return False
    own = snapshot.person_name(credit.person_id) or snapshot.company_name(credit.company_id)
    return bool(credit.as_credited) and credit.as_credited != own


class PrintActions:
    """Three actions on chosen credits; `run` is given what prints, nothing for the rule."""

    def __init__(self, parent: QWidget, run: Callable[[str], object]) -> None:
        self.actions: list[QAction] = []
        for name, words, prints in (
            ("print_credited", translate("CreditNames", "Print as &credited"), "credited"),
            ("print_own", translate("CreditNames", "Print under own &form"), "authority"),
            ("print_by_rule", translate("CreditNames", "Print as the &house does"), ""),
        ):
            action = QAction(words, parent)
            action.setObjectName(name)
            action.triggered.connect(partial(_run, run, prints))
            self.actions.append(action)


def _run(run: Callable[[str], object], prints: str, _checked: bool = False) -> None:  # noqa: FBT002 -- Qt's
    run(prints)
