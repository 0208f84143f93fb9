"""The settings of a house style: whose spelling is kept to, and how credits print."""

from functools import partial
from typing import TYPE_CHECKING, ClassVar, Final

from PySide6.QtWidgets import QFormLayout, QLabel, QWidget
from typing_extensions import override

from festdesk.desktop import theme
from festdesk.desktop.checks.style.setting_words import NORMS
from festdesk.desktop.phrases import say
from festdesk.desktop.widgets.enter_button import EnterButton
from festdesk.desktop.widgets.fields import ChoiceField
from festdesk.desktop.widgets.house_page import HousePage
from festdesk.desktop.widgets.sections import muted
from festdesk.desktop.widgets.style_words import words_of
from festdesk.editing.credit_names import print_credits
from festdesk.editing.house import set_house
from festdesk.films.tables import CREDITS_PRINT, CreditPrints

if TYPE_CHECKING:
    from festdesk.base.findings import Place
    from festdesk.desktop.bridge import Desk
    from festdesk.snapshot import Snapshot

_SPELLINGS: Final = {
    "spelling.english": ("", "en-GB", "en-US"),
    "spelling.german": ("", "de-DE", "de-CH"),
    "spelling.portuguese": ("", "pt-PT", "pt-BR"),
}


class SettingsOfStyle(HousePage):
    """A field for each setting; each change is an act. What has a window of its own opens it."""

    tables: ClassVar[frozenset[str]] = frozenset({"housesetting"})

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(desk, "", parent)
        self.note.setText(self.tr("They hold for the whole edition and belong to the house style."))
        self.fields: dict[str, ChoiceField] = {}
        form = QFormLayout()
        form.setHorizontalSpacing(theme.GAP)
        form.setVerticalSpacing(theme.SPACE)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        for name, words in (
            ("spelling.english", self.tr("Spelling of &English")),
            ("spelling.german", self.tr("Spelling of Ger&man")),
            ("spelling.portuguese", self.tr("Spelling of &Portuguese")),
        ):
            field = ChoiceField(words.replace("&", ""), self)
            field.set_choices([(norm, say(NORMS[norm])) for norm in _SPELLINGS[name]])
            field.committed.connect(partial(self._write, name))
            form.addRow(words, field)
            self.fields[name] = field
        prints = self.tr("&Credits print")
        self.credits = ChoiceField(prints.replace("&", ""), self)
        self.credits.set_choices([(str(m), said) for m, said in words_of(CreditPrints).items()])
        self.credits.committed.connect(self._write_credits)
        form.addRow(prints, self.credits)
        self.filmographies = EnterButton(self.tr("How &filmographies print…"), self)
        self.filmographies.clicked.connect(self._show_filmographies)
        form.addRow(QLabel(self.tr("Filmographies"), self), self.filmographies)
        elsewhere = muted(
            self.tr(
                "To the style belong, too, the schemes of transliteration, the defaults of the "
                "calendar and the settings of the card with the own kinds of texts: Edit, "
                "Transliteration, Calendar, Venues and rules, and Edit, Card settings."
            ),
            self,
        )
        elsewhere.setWordWrap(True)
        choices = [*self.fields.values(), self.credits]
        for field in choices:
            field.setMinimumWidth(max(one.sizeHint().width() for one in choices))
        self.body.addLayout(form)
        self.body.addSpacing(theme.GAP)
        self.body.addWidget(elsewhere)
        self.body.addStretch(1)

    @override
    def show_snapshot(self, snapshot: "Snapshot") -> None:
        settings = snapshot.house_settings
        for name, field in self.fields.items():
            stored = settings.get(name, "")
            field.set_stored(stored if stored in _SPELLINGS[name] else "")
            field.setEnabled(not self.desk.read_only)
        self.credits.set_stored(settings.get(CREDITS_PRINT, "") or CreditPrints.AUTHORITY.value)
        self.credits.setEnabled(not self.desk.read_only)

    @override
    def first_field(self) -> QWidget:
        return self.fields["spelling.english"]

    @override
    def go_to(self, snapshot: "Snapshot", place: "Place") -> bool:
        setting = snapshot.table("housesetting").get(place.id)
        return setting is not None and setting.name in self.fields

    # Acts

    def _write(self, name: str, norm: str) -> None:
        self.act(self.tr("Change the spelling"), partial(set_house, name=name, text=norm))

    def _write_credits(self, prints: str) -> None:
        self.act(self.tr("Say which names credits print"), partial(print_credits, prints=prints))

    def _show_filmographies(self) -> None:
        from festdesk.desktop.filmographies.style_dialog import (  # noqa: PLC0415 -- slow import
            StyleDialog,
        )

        StyleDialog(self.desk, self.window()).open()
