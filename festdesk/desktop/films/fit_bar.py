"""Under the card: how the whole entry fits, and what can be done where it does not."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from festdesk.base.languages import language_name
from festdesk.booklet.fit import describe_step
from festdesk.books.tables import Product
from festdesk.desktop import theme
from festdesk.desktop.bridge import Desk
from festdesk.desktop.films.fit_words import named_text, savings_in_words, verdict_on
from festdesk.desktop.phrases import say, user_language
from festdesk.desktop.widgets.book_words import product_in_words
from festdesk.desktop.widgets.card_words import text_label
from festdesk.desktop.widgets.fields import ChoiceField
from festdesk.desktop.widgets.sections import muted
from festdesk.editing.books import fit_entries

if TYPE_CHECKING:
    from festdesk.base.errors import KnownError
    from festdesk.booklet.fit_advice import Advice
    from festdesk.desktop.widgets.entry_setting import SetEntry, TooLong

_MOST_NAMED = 2
PLANNED = ""  # the languages of the book as it is planned


class FitBar(QFrame):
    """Tells the verdict, offers to set the entry tighter, and says how tight it is set already."""

    wish_changed = Signal(str, str)  # product; language, or nothing for those of the book
    message = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._entry: SetEntry | None = None
        self._step = 0  # that is offered
        self._languages: tuple[str, ...] = ()
        self.product = ChoiceField(self.tr("Which book the entry is set for"), self)
        self.language = ChoiceField(self.tr("In which language it is set"), self)
        self.verdict = QLabel(self)
        self.advice = muted("", self)
        self.tighter = QPushButton(self.tr("Set tighter"), self)
        self.as_designed = QPushButton(self.tr("Set as designed"), self)
        self._set_out()
        self.product.committed.connect(self._tell_wish)
        self.language.committed.connect(self._tell_wish)
        self.tighter.clicked.connect(self._set_tighter)
        self.as_designed.clicked.connect(self._take_back)

    def _set_out(self) -> None:
        self.setProperty("role", "foot")
        self.product.set_choices([(str(p), product_in_words(p)) for p in Product])
        self.product.set_stored(str(Product.CATALOGUE))
        for choice in (self.product, self.language):
            choice.setSizeAdjustPolicy(ChoiceField.SizeAdjustPolicy.AdjustToContents)
            choice.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        for label in (self.verdict, self.advice):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.verdict.setMinimumWidth(self.fontMetrics().averageCharWidth() * 16)
        first = QHBoxLayout()
        first.setSpacing(theme.SPACE)
        first.addWidget(self.product)
        first.addWidget(self.language)
        first.addWidget(self.verdict, 1)
        second = QHBoxLayout()
        second.setSpacing(theme.SPACE)
        second.addWidget(self.advice, 1)
        second.addWidget(self.tighter)
        second.addWidget(self.as_designed)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(theme.GAP, theme.SPACE, theme.GAP, theme.SPACE)
        whole.setSpacing(theme.SPACE // 2)
        whole.addLayout(first)
        whole.addLayout(second)
        self._show_actions("")

    # Showing

    def offer_languages(self, languages: Sequence[str]) -> None:
        """Offer the languages of the book as planned, and each language of the edition alone."""
        if tuple(languages) != self._languages:
            self._languages = tuple(languages)
            named = [(code, language_name(code, user_language())) for code in languages]
            chosen = self.language.stored
            self.language.set_choices([(PLANNED, self.tr("As planned")), *named])
            self.language.set_stored(chosen if chosen in self._languages else PLANNED)
            self.language.setVisible(len(self._languages) > 1)

    def show_wish(self, product: str, language: str) -> None:
        """Show what is wished for, as it was remembered."""
        self.product.set_stored(product)
        self.language.set_stored(language if language in self._languages else PLANNED)

    def show_entry(self, entry: "SetEntry") -> None:
        """Say how an entry fits; what can be done about it is found later."""
        self._entry = entry
        fit = entry.fit
        self._say(verdict_on(fit, is_short=entry.book.is_short), is_bad=fit.is_over)
        if not fit.is_over:
            self._step = 0
            self._show_actions(self._in_force())
        elif not self._step:
            self._show_actions(self._longest())

    def show_advice(self, advice: "Advice") -> None:
        """Offer what makes the entry fit."""
        entry = self._entry
        if entry is None or not entry.fit.is_over:
            return
        said = [self._longest()]
        self._step = advice.step or 0
        if advice.step:
            said.append(
                self.tr("It fits if it is set tighter: {how}.").format(
                    how=self._say_step(advice.step)
                )
            )
        else:
            said.append(self.tr("However tight it is set, it does not fit."))
        said.append(savings_in_words(advice.savings))
        self._show_actions(" ".join(filter(None, said)))

    def show_too_long(self, refused: "TooLong") -> None:
        """Say which text is too long to be set at all."""
        self._step = 0
        self._say(
            self.tr(
                "{text}: {count} characters are more than is ever printed, so the entry is not set."
            ).format(
                text=named_text(refused.text.kind, refused.text.language), count=refused.characters
            ),
            is_bad=True,
        )
        self._show_actions("")

    def show_problem(self, problem: "KnownError") -> None:
        """Say why the entry could not be set."""
        self._say(say(problem), is_bad=True)
        self._show_actions("")

    def forget(self) -> None:
        """Say nothing until the entry of another film has been set."""
        self._entry, self._step = None, 0
        self._say("", is_bad=False)
        self._show_actions("")

    def _say(self, said: str, *, is_bad: bool) -> None:
        self.verdict.setText(said)
        role = "problem" if is_bad else ""
        if self.verdict.property("role") != role:
            self.verdict.setProperty("role", role)
            self.verdict.style().unpolish(self.verdict)
            self.verdict.style().polish(self.verdict)

    def _show_actions(self, said: str) -> None:
        self.advice.setText(said)
        self.advice.setVisible(bool(said))
        may_write = not self._desk.read_only
        entry = self._entry
        self.tighter.setVisible(may_write and self._step > 0)
        self.as_designed.setVisible(may_write and entry is not None and entry.fit.step > 0)

    def _in_force(self) -> str:
        entry = self._entry
        if entry is None or not entry.fit.step:
            return ""
        return self.tr("Set tighter: {how}.").format(how=self._say_step(entry.fit.step))

    def _longest(self) -> str:
        """Return which texts could make the room that is missing, the longest first."""
        entry = self._entry
        over = [text for text in entry.fit.texts if text.over] if entry is not None else []
        if not over:
            return self.tr("What stands beside the texts is too long.")
        enough = sorted(
            (text for text in over if text.room > 0), key=lambda text: (-text.lines, text.key)
        )
        if not enough:
            return self.tr("No text alone is long enough to make that room.")
        several = len({text.key.language for text in over}) > 1
        named = [
            named_text(text.key.kind, text.key.language) if several else text_label(text.key.kind)
            for text in enough[:_MOST_NAMED]
        ]
        return self.tr("To be shortened: {texts}.").format(texts="; ".join(named))

    def _say_step(self, step: int) -> str:
        entry = self._entry
        if entry is None or self._desk.snapshot is None:
            return ""
        return say(describe_step(entry.design, step))

    # Acting

    def _tell_wish(self) -> None:
        self.wish_changed.emit(self.product.stored, self.language.stored)

    def _set_tighter(self) -> None:
        if self._step:
            self._act(self.tr("Set the entry tighter"), self._step)

    def _take_back(self) -> None:
        self._act(self.tr("Set the entry as designed"), 0)

    def _act(self, label: str, step: int) -> None:
        entry = self._entry
        if entry is None:
            return
        change = partial(fit_entries, product=str(entry.book.product), steps={entry.film_id: step})
        self._step = 0
        self._desk.act(label, change, None, self._tell)

    def _tell(self, problem: "KnownError") -> None:
        self.message.emit(say(problem))
