"""A draft held against the card: old and new with the words that differ lit, and what is done."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QLabel, QRadioButton, QVBoxLayout, QWidget

from festdesk.desktop import theme
from festdesk.desktop.intake.difference_words import say_field
from festdesk.desktop.intake.row_words import take_words, verdict_words
from festdesk.desktop.intake.rows import DraftRow, QuestionRow, RemovedRow, Row
from festdesk.desktop.phrases import say_reason
from festdesk.desktop.tasks import run_in_pool
from festdesk.desktop.widgets.change_text import ChangeText
from festdesk.desktop.widgets.compare import Line, Mark, Span, compare, spaced
from festdesk.desktop.widgets.sections import muted
from festdesk.intake.comparing import Difference, Take, Verdict
from festdesk.intake.doors import NEW

translate = QCoreApplication.translate
_MOST_CHOICES = 9
_LONGEST_AT_ONCE, _LONGEST_BESIDE = 6000, 24  # letters


class BesideCard(QWidget):
    """What the card has, and the answers that a difference or a question may get."""

    take_wanted = Signal(object)  # a Take
    answer_wanted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.has_words = False
        self._answers: list[object] = []
        self._told: tuple[Difference, ...] = ()
        self.head = theme.heading(QLabel(self), 3)
        self.head.setTextFormat(Qt.TextFormat.PlainText)
        self.words = ChangeText(self.tr("On the card, against what was read"), self)
        self.why = muted("", self)
        self.why.setWordWrap(True)
        self._choices = QButtonGroup(self)
        self._choices.idClicked.connect(self._choose)
        self._radios: list[QRadioButton] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(theme.SPACE // 2)
        for part in (self.head, self.words, self.why):
            self._layout.addWidget(part)
        self._layout.setStretchFactor(self.words, 1)
        self._offered = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._offered.setSpacing(theme.GAP)
        self._layout.insertLayout(2, self._offered)
        self._layout.addStretch(0)

    def show_row(self, row: Row | None) -> None:
        """Show what a row is beside the card."""
        self.has_words = False
        self._offer([], None)
        if isinstance(row, DraftRow):
            self._show_draft(row)
        elif isinstance(row, RemovedRow):
            self._show_removed(row)
        elif isinstance(row, QuestionRow):
            self._show_question(row)

    def _show_draft(self, row: DraftRow) -> None:
        told = [one for _, one in row.differences if one.old or one.verdict is not Verdict.ADDED]
        self.has_words = bool(told)
        if not told:
            return
        is_same = row.verdict is Verdict.KEPT
        differs = self.tr("On the card: struck through goes, underlined comes")
        self.head.setText(self.tr("On the card") if is_same else differs)
        self._show_words(told)
        self.words.show()
        self.why.setText(" ".join(dict.fromkeys(say_reason(one.why) for one in told if one.why)))
        options = told[0].options
        if row.verdict is Verdict.KEPT or len(options) < 2:  # noqa: PLR2004 -- nothing to choose
            return
        taken = dict(zip((one for _, one in row.differences), row.takes, strict=True))
        current = None if row.is_open else taken[told[0]]
        self._offer([(take, take_words(take)) for take in options], current)

    def _show_words(self, told: Sequence[Difference]) -> None:
        """Show old and new; long texts are compared off the window's thread."""
        self._told = tuple(told)
        if sum(len(one.old) + len(one.new) for one in told) <= _LONGEST_AT_ONCE:
            self.words.show_lines(lines_of(told))
            return
        self.words.show_lines([(Span(self.tr("Comparing …"), Mark.QUIET),)])
        run_in_pool(
            partial(lines_of, told), then=partial(self._take_lines, self._told), parent=self
        )

    def _take_lines(self, told: tuple[Difference, ...], lines: list[Line]) -> None:
        if told is self._told:
            self.words.show_lines(lines)

    def _show_removed(self, row: RemovedRow) -> None:
        one = row.difference
        self.head.setText(self.tr("On the card; the last source had it, this one has not"))
        self.words.show_lines([(Span(one.old),)])
        self.words.show()
        self.why.setText(say_reason(one.why))
        self._offer([(take, take_words(take)) for take in one.options], row.take)

    def _show_question(self, row: QuestionRow) -> None:
        question = row.question
        said = self.tr("“{given}” is new here. Who or what is it?")
        self.head.setText(said.format(given=question.given))
        self.words.hide()
        self.why.setText(self.tr("What you decide is remembered."))
        offered: list[tuple[object, str]] = []
        for one in question.candidates[: _MOST_CHOICES - 1]:
            told = self.tr("It is “{known}”. {reason}")
            offered.append((one.id, told.format(known=one.shown, reason=say_reason(one.reason))))
        offered.append((NEW, self.tr("It is somebody or something new")))
        self._offer(offered, row.answer)

    # Answers

    def _offer(self, offered: list[tuple[object, str]], current: object) -> None:
        self._answers = [answer for answer, _ in offered]
        is_long = any(len(said) > _LONGEST_BESIDE for _, said in offered)
        ways = QBoxLayout.Direction
        self._offered.setDirection(ways.TopToBottom if is_long else ways.LeftToRight)
        while len(self._radios) < len(offered):
            radio = QRadioButton(self)
            self._choices.addButton(radio, len(self._radios))
            self._offered.addWidget(radio)
            self._radios.append(radio)
        self._choices.setExclusive(False)
        for number, radio in enumerate(self._radios):
            radio.setVisible(number < len(offered))
            if number < len(offered):
                said = f"&{number + 1}  " + offered[number][1].replace("&", "&&")
                radio.setText(said)
                radio.setAccessibleName(offered[number][1])
            radio.setChecked(number < len(offered) and self._answers[number] == current)
        self._choices.setExclusive(True)

    def _choose(self, number: int) -> None:
        self.choose(number)

    def answer_of(self, number: int) -> object:
        """Return the answer of that number, from 0; nothing where there is none."""
        return self._answers[number] if 0 <= number < len(self._answers) else None

    def choose(self, number: int) -> bool:
        """Answer with the choice of that number, from 0; return whether there is one."""
        if not 0 <= number < len(self._answers):
            return False
        answer = self._answers[number]
        if isinstance(answer, Take):
            self.take_wanted.emit(answer)
        else:
            self.answer_wanted.emit(str(answer))
        return True


def _about(one: Difference) -> str:
    said = translate("Drafts", "{subject}: {verdict}")
    return said.format(subject=say_field(one), verdict=verdict_words(one.verdict))


def lines_of(told: Sequence[Difference]) -> list[Line]:
    """Return differences as lines of marked words, each under its subject where there are more."""
    lines: list[Line] = []
    for one in told:
        if len(told) > 1:
            lines.append((Span(_about(one), Mark.QUIET),))
        lines += _lines(one)
    return lines


def _lines(one: Difference) -> list[Line]:
    """Return old and new as one text; one below the other where they have little in common."""
    spans = compare(one.old, one.new)
    same = sum(len(span.text) for span in spans if span.mark is Mark.SAME)
    if same * 2 < min(len(one.old), len(one.new)):
        spans = [Span(one.old, Mark.REMOVED), Span("\n", Mark.SAME), Span(one.new, Mark.ADDED)]
    lines: list[Line] = []
    current: list[Span] = []
    for span in spaced(spans):
        for number, part in enumerate(span.text.split("\n")):
            if number:
                lines.append(tuple(current))
                current = []
            if part:
                current.append(Span(part, span.mark))
    lines.append(tuple(current))
    return lines
