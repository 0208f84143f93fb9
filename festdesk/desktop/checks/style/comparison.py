"""Where an edition differs from a style, told and listed, and what can be done about it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from festdesk.desktop import theme
from festdesk.desktop.checks.style.difference_list import DifferenceList
from festdesk.desktop.widgets.enter_button import EnterButton
from festdesk.editions.style_differences import (
    Change,
    Difference,
    Part,
    count_same,
    differences,
)

if TYPE_CHECKING:
    from festdesk.editions.house_style import HouseStyle
    from festdesk.snapshot import Snapshot


class Comparison(QWidget):
    """Compares what it is given; what its buttons do is up to who made it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.told = QLabel(self)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setWordWrap(True)
        self.list = DifferenceList(self)
        self.use = EnterButton(self.tr("&Use this style"), self)
        self.save = EnterButton(self.tr("&Save the edition’s into it"), self)
        self.leave = EnterButton(self.tr("&Follow none"), self)
        acts = QHBoxLayout()
        acts.setSpacing(theme.SPACE)
        for button in (self.use, self.save, self.leave):
            acts.addWidget(button)
        acts.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.SPACE)
        whole.addWidget(self.told)
        whole.addWidget(self.list, 1)
        whole.addLayout(acts)

    def compare(
        self, own: "HouseStyle | None", style: "HouseStyle | None", snapshot: "Snapshot | None"
    ) -> None:
        """Show what changes where the edition, which has `own`, takes a style."""
        found = differences(own, style) if own is not None and style is not None else ()
        self.list.show_differences(found, snapshot)
        self.told.setText(self._in_words(own, style, found))

    def allow(
        self, own: "HouseStyle | None", style: "HouseStyle | None", *, may_change: bool
    ) -> None:
        """Enable what can be done with a style in the edition."""
        follows = own is not None and style is not None and own.name == style.name
        is_other = self.list.topLevelItemCount() > 0
        self.use.setText(self.tr("&Go back to it") if follows else self.tr("&Use this style"))
        self.use.setEnabled(may_change and style is not None and (is_other or not follows))
        self.save.setEnabled(style is not None and is_other)
        self.leave.setVisible(own is not None and bool(own.name))
        self.leave.setEnabled(may_change)

    def _in_words(
        self, own: "HouseStyle | None", style: "HouseStyle | None", found: Sequence[Difference]
    ) -> str:
        if own is None or style is None:
            return self.tr(
                "No style is kept yet. Give this edition’s style a name and keep it, or import one."
            )
        told = [self._counted(own, style, found)]
        if any(one.part == Part.TEXTS and one.change == Change.ADDED for one in found):
            told.append(self.tr("Own kinds of texts are added, and those of the edition stay."))
        if style.fields is None and own.fields:
            told.append(self.tr("It says nothing of the card, whose settings stay."))
        return " ".join(told)

    def _counted(self, own: "HouseStyle", style: "HouseStyle", found: Sequence[Difference]) -> str:
        if not found:
            return self.tr("This edition is just as “{name}” says.").format(name=style.name)
        counts = {change: sum(one.change == change for one in found) for change in Change}
        told = self.tr(
            "{count} differences from “{name}”. Used here, {added} things would be added, "
            "{changed} changed, {removed} removed and {same} kept."
        )
        if len(found) == 1:
            told = self.tr(
                "One difference from “{name}”. Used here, {added} things would be added, "
                "{changed} changed, {removed} removed and {same} kept."
            )
        return told.format(
            count=len(found), name=style.name, added=counts[Change.ADDED],
            changed=counts[Change.CHANGED], removed=counts[Change.REMOVED],
            same=count_same(own, style),
        )  # fmt: skip
