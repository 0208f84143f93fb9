"""The titles of a film: each with its kind, its language and its script."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from festdesk.base.findings import Place
from festdesk.base.languages import language_name
from festdesk.base.lists import read_list
from festdesk.desktop import theme
from festdesk.desktop.bridge import Desk
from festdesk.desktop.films.group import CardGroup, provenance_of, source_tip
from festdesk.desktop.phrases import user_language
from festdesk.desktop.widgets.card_words import TITLE_KINDS, choices
from festdesk.desktop.widgets.fields import ChoiceField, LineField
from festdesk.desktop.widgets.sections import FormRows, muted, quiet_button
from festdesk.desktop.widgets.tips import plain_tip
from festdesk.editing.cards import add_title, reword_title
from festdesk.editing.films import change_title, delete_title
from festdesk.films.tables import Film, Title, TitleKind
from festdesk.films.titles import (
    proposed_transliteration,
    second_title,
    sorts_under,
    title_that_prints,
)
from festdesk.naming.transliterating import house_transliteration
from festdesk.snapshot import Snapshot

if TYPE_CHECKING:
    from festdesk.base.ids import TitleId


@dataclass(slots=True)
class TypedTitle:
    """A title as it stands in a row, for what it would print as."""

    kind: str
    language: str
    script: str
    text: str


class TitleRow(QWidget):
    """One title, or an empty row for the next one."""

    def __init__(self, group: "TitlesGroup") -> None:
        super().__init__(group)
        self.group = group
        self.title_id: TitleId | None = None
        self.text = LineField(self.tr("Title"), self)
        self.kind = ChoiceField(self.tr("Kind of title"), self)
        self.kind.set_choices(choices(TITLE_KINDS))
        self.language = ChoiceField(self.tr("Language of the title"), self)
        self.script = muted("", self)
        self.remove = quiet_button("×", self, tip=self.tr("Remove this title"))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.SPACE)
        line.addWidget(self.text, 5)
        line.addWidget(self.script)
        line.addWidget(self.kind, 2)
        line.addWidget(self.language, 2)
        line.addWidget(self.remove)
        self.text.textEdited.connect(group.show_printed)
        self.kind.activated.connect(group.show_printed)
        self.language.activated.connect(group.show_printed)
        self.text.committed.connect(self._reword)
        self.kind.committed.connect(self._change_kind)
        self.language.committed.connect(self._change_language)
        self.remove.clicked.connect(self._remove)

    def show_title(self, snapshot: Snapshot, title: Title) -> None:
        """Show a stored title."""
        self.title_id = title.id
        self.text.set_stored(title.text)
        if not self.text.property("problem"):
            tip = source_tip(snapshot, provenance_of(snapshot, [title.id]))
            self.text.setToolTip(plain_tip(tip))
        self.text.setPlaceholderText("")
        self.kind.set_stored(title.kind)
        self.language.set_stored(title.language)
        self._show_script(title.script)
        self.remove.show()

    def show_blank(self, hint: str, kind: TitleKind, language: str) -> None:
        """Be the row for the next title."""
        if self.title_id is not None or not self.text.is_dirty:
            self.text.set_stored("")
            self.kind.set_stored(kind)
            self.language.set_stored(language)
        self.title_id = None
        self.text.setToolTip("")
        self.text.setPlaceholderText(hint)
        self._show_script("")
        self.remove.hide()

    @property
    def typed(self) -> TypedTitle:
        """The title as it stands in the row, stored or not."""
        kind, language = str(self.kind.currentData() or ""), str(self.language.currentData() or "")
        return TypedTitle(kind, language, "", self.text.text().strip())

    def _show_script(self, script: str) -> None:
        self.script.setText("" if script == "Latn" else script)
        self.script.setVisible(bool(self.script.text()))

    def _reword(self, text: str) -> None:
        if self.title_id is None:
            self.group.add(self)
        else:
            label = self.group.change_label(self.tr("Title"))
            act = partial(reword_title, title_id=self.title_id, text=text)
            self.group.act(label, act, field=self.text)

    def _change_kind(self, kind: str) -> None:
        if self.title_id is not None:
            label = self.group.change_label(self.tr("Kind of title"))
            self.group.act(label, partial(change_title, title_id=self.title_id, kind=kind))

    def _change_language(self, language: str) -> None:
        if self.title_id is not None:
            label = self.group.change_label(self.tr("Language of the title"))
            self.group.act(label, partial(change_title, title_id=self.title_id, language=language))

    def _remove(self) -> None:
        if self.title_id is not None:
            self.text.set_stored(self.text.text())  # nothing typed is left to commit
            act = partial(delete_title, title_id=self.title_id)
            self.group.act(self.tr("Remove title"), act)


class TitlesGroup(CardGroup):
    """Title rows, and one empty row after them where the next title is typed."""

    tables: ClassVar[frozenset[str]] = frozenset(
        {
            *("title", "edition", "provenance", "housesetting"),
            *("transliterationexception", "transliterationrule"),
        }
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, self.tr("Titles"), parent)
        self.rows: list[TitleRow] = []
        self._languages: list[tuple[str, str]] = []
        self._wants_blank = False
        self._add = quiet_button(self.tr("Add title"), self)
        self._add.clicked.connect(self._show_blank)
        self.add_action(self._add)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.SPACE)
        self.body.addLayout(self._rows)
        self.printed = muted("", self)
        self.printed.setWordWrap(True)
        self.printed.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.printed.setAccessibleName(self.tr("Printed titles"))
        self.proposal = quiet_button("", self)
        self.proposal.clicked.connect(self._accept_proposal)
        self._proposed = ("", "")
        form = FormRows(self)
        self.body.addWidget(form)
        self._proposal_row = form.add_row(
            self.tr("Transliteration"), self.proposal, muted("", self), stretches=(0, 1)
        )
        self._printed_row = form.add_row(self.tr("Prints as"), self.printed)
        keys = QKeySequence.fromString("Ctrl+Return")
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(keys, self, context=context).activated.connect(self._accept_proposal)

    @override
    def show_film(self, snapshot: Snapshot, film: Film) -> None:
        titles = snapshot.titles_of(film.id)
        self._know_languages(snapshot, [title.language for title in titles])
        blank = not titles or self._wants_blank
        self._make_rows(len(titles) + blank)
        for row, title in zip(self.rows, titles, strict=False):
            row.show_title(snapshot, title)
        if blank:
            kind, language = self._next_title(snapshot, film)
            hint = self.tr("The title as it is on the film") if not titles else ""
            self.rows[len(titles)].show_blank(hint or self.tr("Another title"), kind, language)
        self.show_printed()

    def show_printed(self) -> None:
        """Show which title prints in each language and where the index has it, while typing too."""
        snapshot = self.desk.snapshot
        if snapshot is None:
            return
        shown = [row.typed for row in self.rows if not row.isHidden()]
        titles = [title for title in shown if title.text]
        own = user_language()
        lines = []
        for language in snapshot.languages:
            prints = title_that_prints(titles, language)
            if prints is None:
                continue
            second = second_title(titles, language)
            said = f"{prints.text} ({second})" if second else prints.text
            word = sorts_under(prints.text, prints.language)
            if word:
                said = self.tr("{title} · sorts under: {word}").format(title=said, word=word)
            named = language_name(language, own).capitalize()
            lines.append(self.tr("{language}: {title}").format(language=named, title=said))
        self.printed.setText("\n".join(lines))
        self._printed_row.set_visible(visible=bool(lines))
        self._propose(snapshot, titles)

    def _propose(self, snapshot: Snapshot, titles: Sequence[TypedTitle]) -> None:
        house = house_transliteration(snapshot)
        self._proposed = proposed_transliteration(titles, house.proposed)
        text = self._proposed[0]
        self._proposal_row.set_visible(visible=bool(text))
        if text:
            self.proposal.setText(
                self.tr("Add “{title}” (Ctrl+Enter)").format(title=text).replace("&", "&&")
            )
            self.proposal.setAccessibleName(
                self.tr("Add the transliteration {title}").format(title=text)
            )

    def _accept_proposal(self) -> None:
        text, language = self._proposed
        if not text:
            return
        focused = QApplication.focusWidget()
        if isinstance(focused, LineField) and self.isAncestorOf(focused):
            focused.commit()  # the title that it is the transliteration of
        act = partial(
            add_title,
            film_id=self.film_id,
            text=text,
            kind=TitleKind.TRANSLITERATED,
            language=language,
        )
        self.act(self.tr("Add transliteration"), act)

    def _know_languages(self, snapshot: Snapshot, used: Sequence[str]) -> None:
        own = user_language()
        codes = dict.fromkeys((*snapshot.languages, *read_list("languages")["common"], *used))
        listed = [
            ("", self.tr("Language?")),
            *((code, language_name(code, own)) for code in codes if code),
        ]
        if listed != self._languages:
            self._languages = listed
            for row in self.rows:
                row.language.set_choices(listed)

    def _make_rows(self, wanted: int) -> None:
        while len(self.rows) < wanted:
            row = TitleRow(self)
            row.language.set_choices(self._languages)
            self.rows.append(row)
            self._rows.addWidget(row)
        for number, row in enumerate(self.rows):
            row.setVisible(number < wanted)

    @staticmethod
    def _next_title(snapshot: Snapshot, film: Film) -> tuple[TitleKind, str]:
        """Return what the next title most likely is."""
        titles = snapshot.titles_of(film.id)
        if all(title.kind != TitleKind.ORIGINAL for title in titles):
            return TitleKind.ORIGINAL, film.version_spoken[0] if film.version_spoken else ""
        has = {title.language for title in titles}
        lacking = [language for language in snapshot.languages if language not in has]
        return TitleKind.TRANSLATED, lacking[0] if lacking else ""

    def _show_blank(self) -> None:
        self._wants_blank = True
        snapshot = self.desk.snapshot
        film = snapshot.films.get(self.film_id) if snapshot is not None else None
        if snapshot is not None and film is not None:
            self.show_film(snapshot, film)
            self.rows[len(snapshot.titles_of(film.id))].text.setFocus()

    @override
    def take(self, snapshot: Snapshot, film: Film) -> None:
        if film.id != self.film_id:
            self._wants_blank = False
        super().take(snapshot, film)

    def add(self, row: TitleRow) -> None:
        """Store what was typed into the empty row."""
        text = row.text.text()
        if not text.strip():
            return
        self._wants_blank = False
        act = partial(
            add_title,
            film_id=self.film_id,
            text=text,
            kind=row.kind.stored,
            language=row.language.stored,
        )
        self.act(self.tr("Add title"), act, field=row.text)

    @override
    def place_of(self, field: QWidget) -> Place | None:
        for row in self.rows:
            if row.title_id is not None and row.isAncestorOf(field):
                named: dict[QWidget, str] = {row.kind: "kind", row.language: "language"}
                column = named.get(field, "text")
                return Place("title", row.title_id, column, self.film_id)
        return None

    @override
    def focus_place(self, place: Place) -> bool:
        if place.kind == "title":
            for row in self.rows:
                if row.title_id == place.id:
                    row.text.setFocus()
                    return True
        if place.kind == "title" or (place.kind == "film" and place.field.startswith("title")):
            shown = [row for row in self.rows if not row.isHidden()]
            if shown:
                shown[0].text.setFocus()
            return bool(shown)
        return False
