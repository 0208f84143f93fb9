"""How this edition writes Cyrillic and Greek in Latin letters, and the names that stray from it."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from festdesk.base.errors import KnownError
from festdesk.base.transliteration import SCRIPTS
from festdesk.desktop import theme
from festdesk.desktop.bridge import Desk
from festdesk.desktop.naming.transliteration_hints import HintsPanel
from festdesk.desktop.naming.transliteration_pairs import PairsEditor, PairWords
from festdesk.desktop.phrases import say
from festdesk.desktop.widgets.fields import ChoiceField
from festdesk.desktop.widgets.screen_room import open_within_screen
from festdesk.editing.acceptance import accept_finding
from festdesk.editing.transliteration import (
    choose_scheme,
    remove_exception,
    remove_rule,
    set_exception,
    set_rule,
)
from festdesk.naming.transliterating import (
    ACCEPTED,
    TransliterationHint,
    facts_of,
    hints,
    house_transliteration,
)
from festdesk.people.transliteration import scheme_name, schemes_for

if TYPE_CHECKING:
    from sqlmodel import Session

_SAMPLES = {"Cyrl": "Юлия Чайковская, Андрей Хрущёв", "Grek": "Θόδωρος Αγγελόπουλος, Ελ Γκρέκο"}
_WIDTH, _LINES = 58, 30  # in the font's em, in lines


class TransliterationDialog(QDialog):
    """Schemes, hints, exceptions and the house's own table; each change is one act."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Transliteration"))
        self._desk = desk
        self.schemes: dict[str, ChoiceField] = {}
        self._samples: dict[str, QLabel] = {}
        self._build_schemes()
        self._build_lists()
        self.said = QLabel(self)
        self.said.setWordWrap(True)
        self.said.setProperty("role", "problem")
        self._lay_out()
        desk.changed.connect(self._show)
        desk.closed.connect(self.close)
        self._show()

    # Building

    def _build_schemes(self) -> None:
        names = {"Cyrl": self.tr("&Cyrillic:"), "Grek": self.tr("&Greek:")}
        spoken = {
            "Cyrl": self.tr("How Cyrillic is written"),
            "Grek": self.tr("How Greek is written"),
        }
        self._schemes = QGridLayout()
        self._schemes.setColumnStretch(2, 1)
        for row, script in enumerate(SCRIPTS):
            field = ChoiceField(spoken[script], self)
            field.committed.connect(partial(self._choose, script))
            label = QLabel(names[script], self)
            label.setBuddy(field)
            sample = QLabel(self)
            sample.setWordWrap(True)
            sample.setProperty("role", "muted")
            for column, widget in enumerate((label, field, sample)):
                self._schemes.addWidget(widget, row, column)
            self.schemes[script], self._samples[script] = field, sample

    def _build_lists(self) -> None:
        self.hints = HintsPanel(self)
        self.hints.remembering_wanted.connect(self._remember)
        self.hints.ignoring_wanted.connect(self._ignore)
        self.exceptions = PairsEditor(
            PairWords(
                listed=self.tr("Exceptions"),
                said=self.tr(
                    "Names and words that are always written so, whatever the scheme says."
                ),
                original=self.tr("Name or word"),
                latin=self.tr("In Latin letters"),
                original_example=self.tr("Чайковский"),
                latin_example=self.tr("Tchaikovsky"),
                add=self.tr("&Keep exception"),
                remove=self.tr("Re&move exceptions"),
            ),
            self,
        )
        self.exceptions.set_wanted.connect(self._keep_exception)
        self.exceptions.removal_wanted.connect(self._remove_exceptions)
        self.rules = PairsEditor(
            PairWords(
                listed=self.tr("Own table"),
                said=self.tr("Letters that you write otherwise than the scheme does."),
                original=self.tr("Letters"),
                latin=self.tr("In Latin letters"),
                original_example=self.tr("щ"),
                latin_example=self.tr("shch"),
                add=self.tr("&Keep letters"),
                remove=self.tr("Re&move letters"),
            ),
            self,
        )
        self.rules.set_wanted.connect(self._keep_rule)
        self.rules.removal_wanted.connect(self._remove_rules)
        self.tabs = QTabWidget(self)
        self.tabs.addTab(self.hints, self.tr("Names to &look at"))
        self.tabs.addTab(self.exceptions, self.tr("E&xceptions"))
        self.tabs.addTab(self.rules, self.tr("Own &table"))

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        whole = QVBoxLayout(self)
        whole.setSpacing(theme.SPACE)
        whole.addLayout(self._schemes)
        whole.addWidget(self.tabs, 1)
        whole.addWidget(self.said)
        whole.addWidget(buttons)
        metrics = self.fontMetrics()
        em, height = metrics.horizontalAdvance("m"), metrics.lineSpacing()
        open_within_screen(self, em * _WIDTH, height * _LINES)

    # Showing

    def _show(self, *_news: object) -> None:
        snapshot = self._desk.snapshot
        if snapshot is None:
            return
        house = house_transliteration(snapshot)
        may = not self._desk.read_only
        for script, field in self.schemes.items():
            codes = schemes_for(script, snapshot.languages[0])
            nothing = ("", self.tr("No scheme"))
            field.set_choices([nothing, *((code, say(scheme_name(code))) for code in codes)])
            field.set_stored(house.schemes.get(script, ""))
            field.setEnabled(may)
            self._samples[script].setText(house.proposed(_SAMPLES[script], _language(script)))
        self.exceptions.show_pairs(house.exceptions, may_change=may)
        rules = {
            letters: latin for table in house.rules.values() for letters, latin in table.items()
        }
        self.rules.show_pairs(rules, may_change=may)
        self.hints.show_hints(hints(snapshot), snapshot, may_change=may)
        self.said.clear()
        self.said.hide()

    def _say(self, problem: KnownError) -> None:
        self.said.setText(say(problem))
        self.said.show()

    # Acting

    def _choose(self, script: str, scheme: str) -> None:
        act = partial(choose_scheme, script=script, scheme=scheme)
        self._desk.act(self.tr("Choose a transliteration"), act, None, self._say)

    def _keep_exception(self, original: str, latin: str) -> None:
        label = self.tr("Write “{original}” as “{latin}”").format(original=original, latin=latin)
        act = partial(set_exception, original=original, latin=latin)
        self._desk.act(label, act, self._clear_exception, self._say)

    def _clear_exception(self, _row_id: object) -> None:
        self.exceptions.clear_line()

    def _remove_exceptions(self, originals: list[str]) -> None:
        act = partial(_remove_all_exceptions, originals=originals)
        self._desk.act(self.tr("Remove exceptions of transliteration"), act, None, self._say)

    def _keep_rule(self, letters: str, latin: str) -> None:
        label = self.tr("Write “{original}” as “{latin}”").format(original=letters, latin=latin)
        act = partial(set_rule, letters=letters, latin=latin)
        self._desk.act(label, act, self._clear_rule, self._say)

    def _clear_rule(self, _row_id: object) -> None:
        self.rules.clear_line()

    def _remove_rules(self, letters: list[str]) -> None:
        act = partial(_remove_all_rules, originals=letters)
        self._desk.act(self.tr("Remove letters of the own table"), act, None, self._say)

    def _remember(self, hint: TransliterationHint) -> None:
        """Keep the exception; where the edition lacks the original name, let it be typed."""
        if hint.original:
            self._keep_exception(hint.original, hint.spellings[0])
            return
        self.tabs.setCurrentWidget(self.exceptions)
        self.exceptions.begin("", hint.spellings[0])

    def _ignore(self, hint: TransliterationHint) -> None:
        spellings = " · ".join(hint.spellings)
        act = partial(
            accept_finding,
            code=ACCEPTED,
            subject=hint.key,
            facts=facts_of(hint),
            reason=QCoreApplication.translate("Transliteration", "It is right so."),
        )
        label = self.tr("Leave “{name}” as it is").format(name=spellings)
        self._desk.act(label, act, None, self._say)


def _language(script: str) -> str:
    return "ru" if script == "Cyrl" else "el"


def _remove_all_exceptions(session: "Session", originals: list[str]) -> None:
    for original in originals:
        remove_exception(session, original)


def _remove_all_rules(session: "Session", originals: list[str]) -> None:
    for letters in originals:
        remove_rule(session, letters)
