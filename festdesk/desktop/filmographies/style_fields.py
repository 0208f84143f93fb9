"""The choices of a house style as a form: a field for each, and which of them matter just now."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from festdesk.base.errors import InputProblem
from festdesk.base.languages import language_name
from festdesk.base.numbers import read_number
from festdesk.desktop import theme
from festdesk.desktop.phrases import say
from festdesk.desktop.widgets.fields import ChoiceField, LineField
from festdesk.desktop.widgets.style_words import Words, second_words, title_words, words_of
from festdesk.desktop.widgets.words import user_language
from festdesk.filmographies.style import (
    MOST_ENTRIES,
    AfterYear,
    Arrangement,
    Between,
    DetailsPlace,
    EntryOrder,
    EpisodesShown,
    FilmographyStyle,
    FilmShown,
    Kept,
    PageSign,
    Rest,
    SecondPlace,
    TitleForm,
    TitleLook,
    Wording,
    YearPlace,
)

if TYPE_CHECKING:
    from enum import StrEnum

_KINDS = "kinds:"  # before the language of a field for the wording of kinds


class StyleFields(QWidget):
    """Tells the style as it is to be whenever one choice is made."""

    changed = Signal(object)  # FilmographyStyle
    problem = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = FilmographyStyle()
        self.fields: dict[str, ChoiceField | LineField | QCheckBox] = {}
        self._labels: dict[str, QLabel] = {}
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(0, 0, theme.GAP, 0)
        self._body.setSpacing(theme.SPACE)
        self._form = QFormLayout()
        self._kinds_form = QFormLayout()
        self._languages: tuple[str, ...] = ()
        self._build()

    # Building

    def _build(self) -> None:
        self._group(self.tr("Titles"))
        self._choice("first", self.tr("First title"), title_words())
        self._choice("second", self.tr("Second title"), second_words())
        self._choice("second_in", self.tr("The second one"), words_of(SecondPlace))
        self._choice("title_look", self.tr("Letters of titles"), words_of(TitleLook))
        self._group(self.tr("Years"))
        self._choice("order", self.tr("Order"), words_of(EntryOrder))
        self._choice("year", self.tr("The year stands"), words_of(YearPlace))
        self._choice("after_year", self.tr("After it"), words_of(AfterYear))
        self._group(self.tr("Arrangement"))
        self._choice("arrangement", self.tr("Entries have"), words_of(Arrangement))
        self._choice("between", self.tr("Between them"), words_of(Between))
        self._group(self.tr("How many"))
        most = LineField(self.tr("At most"), self)
        most.setPlaceholderText(self.tr("all"))
        most.committed.connect(self._take_most)
        self._add("most", self.tr("At most"), most)
        self._choice("kept", self.tr("Kept are"), words_of(Kept))
        self._choice("rest", self.tr("For the rest"), words_of(Rest))
        self._group(self.tr("What is said of a work"))
        self._choice("details_in", self.tr("Details stand"), words_of(DetailsPlace))
        self._kinds_form = self._form
        unsaid = LineField(self.tr("Kinds never said"), self)
        unsaid.setPlaceholderText(self.tr("such as feature, documentary"))
        unsaid.committed.connect(self._take_unsaid)
        self._add("unsaid", self.tr("Kinds never said"), unsaid)
        self._choice("episodes", self.tr("Episodes"), words_of(EpisodesShown))
        self._choice("co_directors", self.tr("Co-directors"), words_of(Wording))
        for key, words in (
            ("part_of", self.tr("The series or collective film")),
            ("roles", self.tr("The role")),
            ("notes", self.tr("The note")),
        ):
            box = QCheckBox(words, self)
            box.toggled.connect(partial(self._take, key))
            self._form.addRow("", box)
            self.fields[key] = box
        self._group(self.tr("Films of the programme"))
        own = words_of(FilmShown)
        self._choice("own_film", self.tr("In its own entry"), own)
        others = {member: words for member, words in own.items() if member != FilmShown.OMITTED}
        self._choice("other_films", self.tr("Other films"), others)
        self._choice("page_sign", self.tr("Pages are told as"), words_of(PageSign))
        self._body.addStretch(1)

    def _group(self, words: str) -> None:
        self._body.addWidget(theme.heading(QLabel(words, self), 3))
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(theme.SPACE)
        self._form.setVerticalSpacing(theme.SPACE // 2)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._body.addLayout(self._form)

    def _choice(self, key: str, words: str, choices: Words) -> None:
        field = ChoiceField(words, self)
        field.set_choices([(str(member), said) for member, said in choices.items()])
        field.committed.connect(partial(self._take_choice, key))
        self._add(key, words, field)

    def _add(self, key: str, words: str, field: ChoiceField | LineField) -> None:
        label = QLabel(words, self)
        label.setBuddy(field)
        label.setMinimumWidth(self.fontMetrics().averageCharWidth() * 18)
        self._form.addRow(label, field)
        self.fields[key], self._labels[key] = field, label

    def _kinds_for(self, languages: Sequence[str]) -> None:
        """Make a field for the wording of kinds in each language of the edition."""
        if tuple(languages) == self._languages:
            return
        for language in self._languages:
            key = f"{_KINDS}{language}"
            self._kinds_form.removeRow(self.fields.pop(key))
            self._labels.pop(key)
        self._languages = tuple(languages)
        for row, language in enumerate(languages, start=1):
            key = f"{_KINDS}{language}"
            words = self.tr("Kinds in {language}").format(
                language=language_name(language, user_language())
            )
            field = ChoiceField(words, self)
            field.set_choices([(str(m), said) for m, said in words_of(Wording).items()])
            field.committed.connect(partial(self._take_kinds, language))
            label = QLabel(words, self)
            label.setBuddy(field)
            self._kinds_form.insertRow(row, label, field)
            self.fields[key], self._labels[key] = field, label
        order = ["details_in", *(f"{_KINDS}{language}" for language in languages), "unsaid"]
        for before, after in pairwise(order):
            QWidget.setTabOrder(self.fields[before], self.fields[after])

    # Showing

    def show_style(self, style: FilmographyStyle, languages: Sequence[str]) -> None:
        """Show what the house has decided."""
        self._kinds_for(languages)
        self._style = style
        for key, field in self.fields.items():
            if isinstance(field, QCheckBox):
                field.blockSignals(True)  # noqa: FBT003 -- Qt's signature
                field.setChecked(bool(getattr(style, key)))
                field.blockSignals(False)  # noqa: FBT003 -- Qt's signature
            else:
                field.set_stored(self._stored(key, style))
        for key, matters in (
            ("second_in", style.second != TitleForm.NONE),
            ("after_year", style.year == YearPlace.FIRST),
            ("between", style.arrangement == Arrangement.RUN_IN),
            ("rest", style.most > 0 or style.kept == Kept.CHOSEN),
            ("page_sign", style.own_film.has_page or style.other_films.has_page),
        ):
            self.fields[key].setEnabled(matters)
            self._labels[key].setEnabled(matters)

    @staticmethod
    def _stored(key: str, style: FilmographyStyle) -> str:
        if key.startswith(_KINDS):
            return str(style.kinds_for(key.removeprefix(_KINDS)))
        if key == "most":
            return str(style.most) if style.most else ""
        if key == "unsaid":
            return ", ".join(style.unsaid)
        return str(getattr(style, key))

    def commit(self) -> None:
        """Tell what is being typed."""
        for field in self.fields.values():
            if isinstance(field, LineField):
                field.commit()

    # Taking

    def _take(self, key: str, value: Any) -> None:  # noqa: ANN401 -- the value of any field
        self.problem.emit("")
        # Two choices made in quick succession are both in the second style.
        self._tell(replace(self._style, **{key: value}))

    def _take_choice(self, key: str, value: str) -> None:
        kind: type[StrEnum] = type(getattr(self._style, key))
        self._take(key, kind(value))

    def _take_kinds(self, language: str, value: str) -> None:
        style, others = self._style, [code for code in self._languages if code != language]
        if not others:
            style = replace(style, kinds=Wording(value), kinds_in=())
        self._tell(style.with_kinds(language, Wording(value)))

    def _take_unsaid(self, typed: str) -> None:
        words = (" ".join(part.split()) for part in typed.split(","))
        self._take("unsaid", tuple(dict.fromkeys(word for word in words if word)))

    def _take_most(self, typed: str) -> None:
        field = self.fields["most"]
        try:
            most = read_number(typed, most=MOST_ENTRIES, empty=0)
        except InputProblem as problem:
            if isinstance(field, LineField):
                field.refuse(say(problem), self._stored("most", self._style))
            self.problem.emit(say(problem))
            return
        self._take("most", most)

    def _tell(self, style: FilmographyStyle) -> None:
        self._style = style
        self.changed.emit(style)
