"""What holds wherever nothing else is said: wanted showings, ways, the grid, codes."""

from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QWidget
from typing_extensions import override

from festdesk.availability.settings import (
    CARRYING_MINUTES,
    CODE_PATTERN,
    GRID_STEP,
    GRID_STEPS,
    MEASURES,
    WALKING_MINUTES,
    WANTED_SHOWINGS,
    read_setting,
)
from festdesk.base.errors import InputProblem
from festdesk.desktop import theme
from festdesk.desktop.phrases import say
from festdesk.desktop.widgets.fields import ChoiceField, LineField
from festdesk.desktop.widgets.house_page import HousePage
from festdesk.desktop.widgets.sections import muted
from festdesk.editing.house import set_house
from festdesk.planning.codes import NAMES, propose_codes, read_pattern

if TYPE_CHECKING:
    from festdesk.base.findings import Place
    from festdesk.desktop.bridge import Desk
    from festdesk.snapshot import Snapshot

_LETTERS, _PATTERN_LETTERS, _WORDS_LETTERS = 10, 34, 90
_MOST_EXAMPLES = 3


class DefaultsPage(HousePage):
    """A short form; each value is an act of its own, written when its field is left."""

    tables: ClassVar[frozenset[str]] = frozenset(
        {"housesetting", "screening", "venue", "strand", "edition"}
    )

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(desk, "", parent)
        self.note.setText(
            self.tr("They hold for all films, venues and screenings of which nothing else is said.")
        )
        form = QFormLayout()
        form.setHorizontalSpacing(theme.GAP)
        form.setVerticalSpacing(theme.SPACE)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        self.fields: dict[str, LineField] = {}
        for name, words in (
            (WANTED_SHOWINGS, self.tr("&Screenings wanted of a film")),
            (WALKING_MINUTES, self.tr("Minutes on &foot between venues")),
            (CARRYING_MINUTES, self.tr("Minutes until a &print can be shown elsewhere")),
        ):
            form.addRow(words, self._line(name, words.replace("&", ""), _LETTERS))
        steps = self.tr("Gr&id of the calendar")
        self.step = ChoiceField(steps.replace("&", ""), self)
        minutes = self.tr("{count} minutes")
        self.step.set_choices([(str(n), minutes.format(count=n)) for n in GRID_STEPS])
        self.step.committed.connect(partial(self._write, GRID_STEP))
        form.addRow(steps, self.step)
        rule = self.tr("Rule for c&odes of screenings")
        form.addRow(rule, self._line(CODE_PATTERN, rule.replace("&", ""), _PATTERN_LETTERS))
        self.fields[CODE_PATTERN].textChanged.connect(self._show_example)
        self.example = QLabel(self)
        self.example.setTextFormat(Qt.TextFormat.PlainText)
        self.example.setWordWrap(True)
        known = muted(
            self.tr("Such as {example}. In brackets can stand: {names}.").format(
                example="{strand}{count:02}", names=", ".join(NAMES)
            ),
            self,
        )
        known.setWordWrap(True)
        for label in (self.example, known):
            label.setMinimumWidth(self.fontMetrics().averageCharWidth() * _WORDS_LETTERS)
        form.addRow("", self.example)
        form.addRow("", known)
        self.body.addLayout(form)
        self.body.addStretch(1)

    def _line(self, name: str, words: str, letters: int) -> LineField:
        field = LineField(words, self)
        field.setMinimumWidth(self.fontMetrics().averageCharWidth() * letters)
        measure = MEASURES.get(name)
        if measure is not None:
            field.setPlaceholderText(str(measure.usual))
        field.committed.connect(partial(self._write, name))
        field.problem_shown.connect(self.tell)
        self.fields[name] = field
        return field

    @override
    def show_snapshot(self, snapshot: "Snapshot") -> None:
        settings = snapshot.house_settings
        for name, field in self.fields.items():
            field.set_stored(settings.get(name, ""))
        self.step.set_stored(settings.get(GRID_STEP, str(MEASURES[GRID_STEP].usual)))
        self._show_example()

    @override
    def first_field(self) -> QWidget:
        return self.fields[WANTED_SHOWINGS]

    @override
    def go_to(self, snapshot: "Snapshot", place: "Place") -> bool:
        setting = snapshot.table("housesetting").get(place.id)
        if setting is None:
            return False
        field = self.step if setting.name == GRID_STEP else self.fields.get(setting.name)
        if field is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)
        return field is not None

    def _show_example(self) -> None:
        """Say which codes the rule that is being typed would give to the first screenings."""
        snapshot, text = self.desk.snapshot, self.fields[CODE_PATTERN].text().strip()
        said = self.tr("Without a rule, codes are typed by hand.")
        role = "muted"
        if text and snapshot is not None:
            try:
                codes = propose_codes(snapshot, read_pattern(text), anew=True)
            except InputProblem as problem:
                said, role = say(problem), "problem"
            else:
                first = list(codes.values())[:_MOST_EXAMPLES]
                said = self.tr("The first screenings would be {codes}.").format(
                    codes=", ".join(first)
                )
                if not first:
                    said = self.tr("Plan a screening, and its code would be shown here.")
        self.example.setText(said)
        self.example.setProperty("role", role)
        self.example.style().unpolish(self.example)
        self.example.style().polish(self.example)

    # Acts

    def _write(self, name: str, text: str) -> None:
        field = self.fields.get(name)
        try:
            read_setting(name, text)
            if name == CODE_PATTERN and text.strip():
                read_pattern(text.strip())
        except InputProblem as problem:
            if field is not None:
                field.refuse(say(problem), self._stored(name))
            return
        refuse = partial(field.refuse, stored=self._stored(name)) if field is not None else None
        self.act(self.tr("Change defaults"), partial(set_house, name=name, text=text), refuse)

    def _stored(self, name: str) -> str:
        snapshot = self.desk.snapshot
        return snapshot.house_settings.get(name, "") if snapshot is not None else ""
