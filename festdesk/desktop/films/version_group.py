"""The language version: what is spoken and subtitled, and how each edition language words it."""

from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from festdesk.base.errors import InputProblem
from festdesk.base.findings import Place
from festdesk.base.languages import language_name
from festdesk.desktop.bridge import Desk
from festdesk.desktop.films.facts_group import CatalogueField
from festdesk.desktop.films.group import CardGroup, provenance_of
from festdesk.desktop.phrases import user_language
from festdesk.desktop.widgets.card_words import VERSIONS, choices
from festdesk.desktop.widgets.fields import ChoiceField
from festdesk.desktop.widgets.sections import FormRows, muted
from festdesk.desktop.widgets.tips import plain_tip
from festdesk.editing.films import change_film
from festdesk.films.fields import card_field
from festdesk.films.tables import Film, VersionKind
from festdesk.screenings.version_notations import read_version
from festdesk.screenings.versions import Version, version_line, version_of
from festdesk.snapshot import Snapshot

if TYPE_CHECKING:
    from collections.abc import Mapping
_LANGUAGES = ("version_spoken", "version_subtitles", "version_live")


def read_code(text: str) -> dict[str, Any] | None:
    """Return the columns that a code or a sentence fills: "OmeU", "RU OV with NL subt"."""
    read = read_version(text, is_strict=True)
    if read is None:
        return None
    values: dict[str, Any] = {"version_kind": str(read.kind), "version_subtitles": read.subtitles}
    if read.spoken:
        values["version_spoken"] = read.spoken  # a code alone says nothing of what is spoken
    return values


class VersionGroup(CardGroup):
    """The version of the print that screenings show unless they say otherwise."""

    tables: ClassVar[frozenset[str]] = frozenset({"film", "edition", "provenance"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, self.tr("Language version"), parent)
        self._is_showing = False
        form = FormRows(self)
        self.body.addWidget(form)
        self.kind = ChoiceField(self.tr("Version"), self)
        self.kind.set_choices([("", self.tr("Not stated")), *choices(VERSIONS)])
        self.kind.committed.connect(self._write_kind)
        self.kind.activated.connect(self._show_typed)
        self.fields = {key: CatalogueField(self, card_field(key), read_code) for key in _LANGUAGES}
        self.fields["version_spoken"].line.setPlaceholderText(
            self.tr("Languages, or a code such as OmU")
        )
        for field in self.fields.values():
            field.line.textChanged.connect(self._show_typed)
        self._mark = self.make_mark()
        spoken_label = muted(self.tr("Spo&ken"), self)
        spoken_label.setBuddy(self.fields["version_spoken"].line)
        kind_row = form.add_row(
            self.tr("Versi&on"),
            self.kind,
            spoken_label,
            self.fields["version_spoken"].line,
            mark=self._mark,
            stretches=(3, 0, 3),
        )
        self.printed = muted("", self)
        self.printed.setWordWrap(True)
        self.printed.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.printed.setAccessibleName(self.tr("Printed wording"))
        subtitles, live = self.fields["version_subtitles"], self.fields["version_live"]
        self._rows = {
            "version_subtitles": form.add_row(self.tr("Sub&titles"), subtitles.line),
            "version_live": form.add_row(live.label, live.line),
        }
        form.add_row(self.tr("Prints as"), self.printed)
        self._named: dict[str, tuple[QLabel, QWidget]] = {
            "version_kind": (kind_row.label, self.kind),
            "version_spoken": (spoken_label, self.fields["version_spoken"].line),
            **{key: (row.label, row.fields[0]) for key, row in self._rows.items()},
        }

    @override
    def show_film(self, snapshot: Snapshot, film: Film) -> None:
        self._is_showing = True
        self.kind.set_stored(film.version_kind or "")
        for field in self.fields.values():
            field.show_film(film)
        kinds = ("version_kind", "version_spoken", *self._rows)
        self.setVisible(any(self.shows(key, holds=bool(getattr(film, key))) for key in kinds))
        for key, row in self._rows.items():
            row.set_visible(visible=self.shows(key, holds=bool(getattr(film, key))))
        self._is_showing = False
        columns = ("version_kind", "version_spoken", "version_subtitles", "version_live", "version")
        self._mark.show_source(snapshot, provenance_of(snapshot, [film.id], columns))
        if any(field.line.is_dirty for field in self.fields.values()):
            self._show_typed()
        else:
            self._show_wording(snapshot, version_of(film))

    def _show_wording(self, snapshot: Snapshot, version: Version | None) -> None:
        if version is None:
            self.printed.setText(self.tr("Nothing yet: say what is spoken, or that it is silent."))
            return
        own = user_language()
        long, short = (
            "\n".join(
                self.tr("{language}: {wording}").format(
                    language=language_name(language, own).capitalize(),
                    wording=version_line(version, language, short=is_short),
                )
                for language in snapshot.languages
            )
            for is_short in (False, True)
        )
        self.printed.setText(long)
        said = self.tr("In the calendar and beside a time:")
        self.printed.setToolTip(plain_tip(f"{said}\n{short}"))

    def _show_typed(self) -> None:
        """Show the wording of what stands in the fields, stored or not; half a word is let be."""
        snapshot = self.desk.snapshot
        if snapshot is None or self._is_showing:
            return
        languages: dict[str, tuple[str, ...]] = {}
        kind = self.kind.currentData()
        for field in self.fields.values():
            text = field.line.text()
            try:
                read = field.read(text)
            except InputProblem:
                try:  # what stands before the word that is being typed
                    read = field.read(text.rpartition(",")[0])
                except InputProblem:
                    return
            kind = read.pop("version_kind", kind)
            for column, codes in read.items():
                if codes or column not in languages:
                    languages[column] = codes
        if kind or any(languages.values()):
            parts = (languages.get(key, ()) for key in _LANGUAGES)
            version = Version(VersionKind(kind or "ov"), *parts)
            self._show_wording(snapshot, version)

    @override
    def named_fields(self) -> "Mapping[str, tuple[QLabel, QWidget]]":
        return self._named

    @override
    def place_of(self, field: QWidget) -> Place | None:
        own: dict[QWidget, str] = {
            self.kind: "version_kind",
            **{shown.line: key for key, shown in self.fields.items()},
        }
        return Place("film", self.film_id, own[field], self.film_id) if field in own else None

    @override
    def focus_place(self, place: Place) -> bool:
        if place.kind != "film" or not place.field.startswith("version"):
            return False
        field = self.fields.get(place.field)
        (field.line if field is not None else self.kind).setFocus()
        return True

    def _write_kind(self, value: str) -> None:
        self.act(
            self.change_label(self.tr("Version")),
            partial(change_film, film_id=self.film_id, version_kind=value or None),
        )
