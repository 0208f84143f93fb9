"""What was cleaned in a text, said in a line under it, with a way back."""

from collections.abc import Mapping

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from festdesk.base.wording import Sentence, Told, sentence
from festdesk.desktop.films.text_difference import show_cleaning
from festdesk.desktop.phrases import say
from festdesk.desktop.widgets.flow import FlowLayout
from festdesk.desktop.widgets.sections import muted, quiet_button
from festdesk.desktop.widgets.styled_field import Cleaning, StyledField
from festdesk.texts.cleaning import Kind

_ONE: Mapping[Kind, Sentence] = {
    Kind.QUOTES: sentence("Cleaning", "1 quotation mark"),
    Kind.DASHES: sentence("Cleaning", "1 dash"),
    Kind.ELLIPSES: sentence("Cleaning", "1 ellipsis"),
    Kind.SPACES: sentence("Cleaning", "1 space"),
    Kind.LINE_ENDS: sentence("Cleaning", "1 line end"),
    Kind.HYPHENS: sentence("Cleaning", "1 hyphen"),
    Kind.BULLETS: sentence("Cleaning", "1 bullet"),
    Kind.FOOTNOTES: sentence("Cleaning", "1 footnote number"),
    Kind.MARKUP: sentence("Cleaning", "1 piece of markup"),
    Kind.UNSEEN: sentence("Cleaning", "1 unseen character"),
    Kind.MISREAD: sentence("Cleaning", "1 misread letter"),
}
_MANY: Mapping[Kind, Sentence] = {
    Kind.QUOTES: sentence("Cleaning", "{count} quotation marks"),
    Kind.DASHES: sentence("Cleaning", "{count} dashes"),
    Kind.ELLIPSES: sentence("Cleaning", "{count} ellipses"),
    Kind.SPACES: sentence("Cleaning", "{count} spaces"),
    Kind.LINE_ENDS: sentence("Cleaning", "{count} line ends"),
    Kind.HYPHENS: sentence("Cleaning", "{count} hyphens"),
    Kind.BULLETS: sentence("Cleaning", "{count} bullets"),
    Kind.FOOTNOTES: sentence("Cleaning", "{count} footnote numbers"),
    Kind.MARKUP: sentence("Cleaning", "{count} pieces of markup"),
    Kind.UNSEEN: sentence("Cleaning", "{count} unseen characters"),
    Kind.MISREAD: sentence("Cleaning", "{count} misread letters"),
}


def counts_in_words(counts: Mapping[Kind, int]) -> str:
    """Return what was cleaned as a list: 4 quotation marks, 1 dash."""
    return ", ".join(
        say(_ONE[kind]) if count == 1 else say(Told(_MANY[kind], {"count": str(count)}))
        for kind, count in counts.items()
    )


class CleaningNote(QWidget):
    """Says what was cleaned in a field; it stays until the text is changed or another is shown."""

    def __init__(self, name: str, field: StyledField, parent: QWidget) -> None:
        super().__init__(parent)
        self._field = field
        self._cleaning: Cleaning | None = None
        self.said = muted("", self)
        self.said.setWordWrap(True)
        self.said.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.keep_given = quiet_button(
            self.tr("Keep as pasted"),
            self,
            tip=self.tr("Put {text} back as it was before it was cleaned").format(text=name),
        )
        tip = self.tr("Show what was cleaned in {text}").format(text=name)
        self.details = quiet_button(self.tr("Details"), self, tip=tip)
        buttons = FlowLayout()
        buttons.addWidget(self.keep_given)
        buttons.addWidget(self.details)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.said)
        whole.addLayout(buttons)
        self.keep_given.clicked.connect(self._put_given)
        self.details.clicked.connect(self._show_details)
        field.cleaned.connect(self._tell)
        field.found_clean.connect(self._tell_clean)
        self.hide()

    def forget(self) -> None:
        """Say nothing more of the last cleaning."""
        self._cleaning = None
        self.hide()

    def look(self, body: str) -> None:
        """Say nothing more where the stored text is another by now."""
        if self._cleaning is not None and self._field.is_past(body):
            self.forget()

    def _put_given(self) -> None:
        cleaning = self._cleaning
        self.forget()
        if cleaning is not None:
            self._field.setFocus()
            self._field.put_given(cleaning)

    def _show_details(self) -> None:
        if self._cleaning is not None:
            pasted = self._cleaning.pasted
            show_cleaning(pasted.given.text, pasted.clean.text, self)

    def _tell(self, cleaning: Cleaning) -> None:
        self._cleaning = cleaning
        words = counts_in_words(cleaning.pasted.counts)
        said = self.tr("Cleaned: {words}.").format(words=words) if words else self.tr("Cleaned.")
        self._say(said, can_go_back=True)

    def _tell_clean(self) -> None:
        self._cleaning = None
        self._say(self.tr("There is nothing to clean in this text."), can_go_back=False)

    def _say(self, said: str, *, can_go_back: bool) -> None:
        self.said.setText(said)
        self.keep_given.setVisible(can_go_back)
        self.details.setVisible(can_go_back)
        self.show()
