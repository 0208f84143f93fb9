"""Who gave a text its status and when, and what has become of it since."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from festdesk.desktop.widgets.flow import FlowLayout
from festdesk.desktop.widgets.moments import day_and_time
from festdesk.desktop.widgets.sections import muted, quiet_button
from festdesk.texts.tables import Text, TextReview, TextStatus


class ReviewNote(QWidget):
    """A line under a text: who has approved it and when, or that it was changed since."""

    difference_wanted = Signal()
    status_wanted = Signal(str)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._was = ""
        self.said = muted("", self)
        self.said.setWordWrap(True)
        self.said.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.show_difference = quiet_button(
            self.tr("Show what changed"),
            self,
            tip=self.tr("Show what was changed in {text}").format(text=name),
        )
        self.again = quiet_button("", self)
        self._name = name
        buttons = FlowLayout()
        buttons.addWidget(self.show_difference)
        buttons.addWidget(self.again)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.said)
        whole.addLayout(buttons)
        self.show_difference.clicked.connect(self.difference_wanted)
        self.again.clicked.connect(self._ask_again)
        self.hide()

    def show_review(self, text: Text | None, review: TextReview | None) -> None:
        """Say what is known of a text's review; nothing of a draft."""
        told = self._told(text, review)
        has_fallen = (
            bool(told)
            and text is not None
            and review is not None
            and (text.status != review.status)
        )
        self.said.setText(told)
        self.said.setProperty("role", "warning" if has_fallen else "muted")
        _polish(self.said)
        self._was = review.status if review is not None else ""
        is_approval = self._was == TextStatus.APPROVED
        self.again.setText(self.tr("Approve again") if is_approval else self.tr("Proofed again"))
        self.again.setAccessibleName(
            (
                self.tr("Approve {text} again") if is_approval else self.tr("{text}: proofed again")
            ).format(text=self._name)
        )
        self.show_difference.setVisible(has_fallen)
        self.again.setVisible(has_fallen)
        self.setVisible(bool(told))

    def _told(self, text: Text | None, review: TextReview | None) -> str:
        if text is None or review is None:
            return ""
        is_now = text.status == review.status
        sentences = {
            (TextStatus.EDITED, True): self.tr("Edited by {who}, {when}"),
            (TextStatus.PROOFED, True): self.tr("Proofed by {who}, {when}"),
            (TextStatus.APPROVED, True): self.tr("Approved by {who}, {when}"),
            (TextStatus.PROOFED, False): self.tr(
                "Was proofed by {who} on {when}; it was changed since."
            ),
            (TextStatus.APPROVED, False): self.tr(
                "Was approved by {who} on {when}; it was changed since."
            ),
        }
        if not review.by:
            sentences = {
                (TextStatus.PROOFED, False): self.tr("Was proofed until {when}, and then changed."),
                (TextStatus.APPROVED, False): self.tr(
                    "Was approved until {when}, and then changed."
                ),
            }
        said = sentences.get((TextStatus(review.status), is_now), "")
        return said.format(who=review.by, when=day_and_time(review.at)) if said else ""

    def _ask_again(self) -> None:
        self.status_wanted.emit(self._was)


def _polish(label: QLabel) -> None:
    label.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, on=False)
    label.style().unpolish(label)
    label.style().polish(label)
