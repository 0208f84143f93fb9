"""Print or file, projector format and language version: what is shown, and where that comes from.

The version is the screening's own where it states one, else that of the print, else the film's.
"""

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from festdesk.base.errors import InputProblem
from festdesk.base.languages import language_name
from festdesk.base.text import fold
from festdesk.desktop.calendar.details.chosen import Chosen
from festdesk.desktop.calendar.details.fields import OfferedLine, SettledChoice, SettledLine
from festdesk.desktop.calendar.details.part import Part, show_note
from festdesk.desktop.phrases import user_language
from festdesk.desktop.widgets.card_words import VERSIONS, choices
from festdesk.desktop.widgets.sections import quiet_button
from festdesk.editing.many_screenings import change_screenings, set_traits
from festdesk.films.fields import read_languages
from festdesk.films.tables import VersionKind
from festdesk.planning.showings import print_shown, version_shown
from festdesk.screenings.tables import FilmPrint, Screening
from festdesk.screenings.version_notations import read_version
from festdesk.screenings.versions import Version, version_line, version_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlmodel import Session

    from festdesk.base.ids import ScreeningId
    from festdesk.desktop.bridge import Desk

LANGUAGES = ("version_spoken", "version_subtitles", "version_live")
_NOTHING: dict[str, Any] = {"version_kind": None, **dict.fromkeys(LANGUAGES, ())}


def write_languages(
    session: "Session", screening_ids: "Sequence[ScreeningId]", column: str, typed: str
) -> None:
    """Set languages of screenings from their names; a code such as "OmU" says the kind as well.

    Raises:
        InputProblem: A word names no language.
    """
    read = read_version(typed, is_strict=True) if column == "version_spoken" else None
    values: dict[str, Any]
    if read is None:
        values = {column: read_languages(typed)}
    else:
        values = {"version_kind": str(read.kind), "version_subtitles": read.subtitles}
        if read.spoken:
            values["version_spoken"] = read.spoken
    change_screenings(session, dict.fromkeys(screening_ids, values))


class VersionPart(Part):
    """Lets the version be overridden for a screening and be given back to its print or film."""

    def __init__(self, desk: "Desk", parent: QWidget) -> None:
        super().__init__(desk, self.tr("Print and version"), parent)
        self.print = SettledChoice(self.tr("Print or file"), self)
        self.format = OfferedLine(self.tr("Format"), self)
        self.kind = SettledChoice(self.tr("Version shown"), self)
        self.spoken = SettledLine(self.tr("Spoken"), self)
        self.subtitles = SettledLine(self.tr("Subtitles"), self)
        self.live = SettledLine(self.tr("Live translation"), self)
        self.mismatch = self.note("warning")
        self.source = self.note()
        self.printed = self.note("")
        self.printed.setAccessibleName(self.tr("Printed wording"))
        self.give_back = quiet_button(self.tr("As the print or film again"), self)
        self.give_back.clicked.connect(self._give_back)
        self.add_fields(("print_id", self.tr("Print or file"), self.print))
        self.add_fields(
            ("projection_format", self.tr("Format"), self.format),
            ("version_kind", self.tr("Version shown"), self.kind),
        )
        self.add_whole(self.mismatch)
        self.add_fields(
            ("version_spoken", self.tr("Spoken"), self.spoken),
            ("version_subtitles", self.tr("Subtitles"), self.subtitles),
        )
        self.add_fields(("version_live", self.tr("Live translation"), self.live))
        self.add_whole(self.printed, self.source, self.give_back)
        for line in (self.spoken, self.subtitles, self.live):
            line.textEdited.connect(self._show_typed)

    # Showing

    @override
    def show_chosen(self, chosen: Chosen) -> None:
        self.chosen = chosen
        self._show_print(chosen)
        self._show_version(chosen)

    def _show_print(self, chosen: Chosen) -> None:
        film = chosen.film
        prints = chosen.snapshot.prints_of(film.id) if film is not None else ()
        listed = [(one.id, print_in_words(chosen, one)) for one in prints]
        unchosen = self.tr("Not chosen") if len(prints) != 1 else self.tr("The film's only one")
        if film is None:
            unchosen = self.tr("Each film's own")
        if film is not None and not prints:
            unchosen = self.tr("None on the card")
        self.print.show_choices(
            [("", unchosen), *listed], chosen.common(partial(_print_id, chosen))
        )
        self.print.setEnabled(bool(prints))
        shown = chosen.common(partial(_format_of_print, chosen))
        self.format.offered = self._formats(chosen, prints)
        self.format.show_value(self.common("projection_format"), shown or "")
        told = dict.fromkeys(words for row in chosen.screenings for words in self._faults(row))
        show_note(self.mismatch, list(told))

    @staticmethod
    def _formats(chosen: Chosen, prints: "Sequence[FilmPrint]") -> tuple[str, ...]:
        """Return the formats to choose from: of the halls first, then of the prints, then all."""
        snapshot = chosen.snapshot
        own = [venue for row in chosen.screenings if (venue := snapshot.venue(row.venue_id))]
        halls = [*own, *snapshot.venues]
        found: dict[str, str] = {}
        for words in (
            *(name for venue in own for name in venue.formats),
            *(one.format for one in prints),
            *(name for venue in halls for name in venue.formats),
        ):
            if words.strip():
                found.setdefault(fold(words), words)
        return tuple(found.values())

    def _faults(self, row: Screening) -> "Sequence[str]":
        """Return what does not go together: format and hall, format and print."""
        chosen = self.chosen
        if chosen is None:
            return ()
        shown = print_shown(chosen.snapshot, row)
        of_print = shown.format if shown is not None else ""
        wanted = row.projection_format or of_print
        venue = chosen.snapshot.venue(row.venue_id)
        said = []
        of_hall = {fold(one) for one in venue.formats} if venue is not None else set()
        if venue is not None and wanted and of_hall and fold(wanted) not in of_hall:
            words = self.tr("{venue} shows {formats}, not {format}.")
            listed = ", ".join(venue.formats)
            said.append(words.format(venue=venue.name, formats=listed, format=wanted))
        if row.projection_format and of_print and fold(of_print) != fold(row.projection_format):
            said.append(self.tr("The print is {format}.").format(format=of_print))
        return said

    def _show_version(self, chosen: Chosen) -> None:
        is_own = all(row.version_kind for row in chosen.screenings)
        has_own = any(row.version_kind for row in chosen.screenings)
        sources = {self._source(chosen, row) for row in chosen.screenings}
        from_where = sources.pop() if len(sources) == 1 else ""
        self.kind.show_choices(
            [("", from_where or self.tr("As each film")), *choices(VERSIONS)],
            self.common("version_kind"),
        )
        version = chosen.common(partial(_version, chosen))
        names = chosen.language
        for key in LANGUAGES:
            field = self.fields[key]
            codes = chosen.common(partial(_codes, key))
            own = None if codes is None else in_words(codes, names)
            hint = "" if is_own or version is None else in_words(_languages(version, key), names)
            if isinstance(field, SettledLine):
                field.show_value(own, hint)
                field.setEnabled(is_own)
        self.give_back.setVisible(has_own)
        self.show_wording(version)
        blocks = all(row.film_id is None for row in chosen.screenings)
        said = self.tr("Without one of its own, each film of a block shows its own version.")
        show_note(self.source, [said] if blocks and not is_own else [])

    def _source(self, chosen: Chosen, row: Screening) -> str:
        """Return from where the version comes while the screening has none of its own."""
        shown = print_shown(chosen.snapshot, row)
        if shown is not None and shown.version_kind is not None:
            return self.tr("As the print")
        if row.film_id is None:
            return self.tr("As each film")
        return self.tr("As the film")

    def show_wording(self, version: Version | None) -> None:
        """Show how the booklet words a version, a line for each language of the edition."""
        chosen = self.chosen
        if chosen is None or version is None:
            show_note(self.printed, [])
            return
        own = user_language()
        line = self.tr("{language}: {wording}")
        show_note(
            self.printed,
            [
                line.format(
                    language=language_name(language, own).capitalize(),
                    wording=version_line(version, language, short=False),
                )
                for language in chosen.snapshot.languages
            ],
        )

    def _show_typed(self) -> None:
        """Show the wording of what is being typed; half a word is let be."""
        kind = self.kind.stored
        if kind not in set(VersionKind):
            return
        languages = []
        for line in (self.spoken, self.subtitles, self.live):
            found: list[str] = []
            for word in line.text().replace(";", ",").split(","):
                found += _read(word)
            languages.append(tuple(dict.fromkeys(found)))
        self.show_wording(Version(VersionKind(kind), *languages))

    # Writing

    @override
    def take(self, key: str, value: str) -> None:
        chosen = self.chosen
        if chosen is None:
            return
        label = self.tr("Change version")
        if key in LANGUAGES:
            # Names of languages are looked up on the writer thread: the lists are long.
            self.act(
                key,
                partial(write_languages, screening_ids=chosen.ids, column=key, typed=value),
                label,
            )
        elif key == "version_kind" and not value:
            self._give_back()
        elif key == "version_kind":
            changes = {row.id: self._overridden(row, value) for row in chosen.screenings}
            self.change_each(key, changes, label)
        elif key == "print_id":
            act = partial(set_traits, screening_ids=chosen.ids, print_id=value or None)
            self.act(key, act, self.tr("Choose print"))
        else:
            super().take(key, value)

    def _overridden(self, row: Screening, kind: str) -> dict[str, Any]:
        """Return a version of its own for a screening; its languages are those shown so far."""
        if row.version_kind or self.chosen is None:
            return {"version_kind": kind}
        version = _version(self.chosen, row)
        if version is None or kind == VersionKind.NO_DIALOGUE:
            return {"version_kind": kind}
        return {
            "version_kind": kind,
            "version_spoken": version.spoken,
            "version_subtitles": version.subtitles,
            "version_live": version.live,
        }

    def _give_back(self) -> None:
        self.change("version_kind", _NOTHING, self.tr("Change version"))


def in_words(codes: "Sequence[str]", language: str) -> str:
    """Return languages by their names."""
    return ", ".join(language_name(code, language) for code in codes)


def print_in_words(chosen: Chosen, one: FilmPrint) -> str:
    """Return how a print is called: its name, its format, and its version in short."""
    version = version_of(one)
    said = version_line(version, chosen.language, short=True) if version is not None else ""
    return " · ".join(filter(None, (one.name, one.format, said))) or "–"


def _read(word: str) -> tuple[str, ...]:
    try:
        return read_languages(word)
    except InputProblem:
        return ()


def _codes(column: str, row: Screening) -> tuple[str, ...]:
    codes: tuple[str, ...] = getattr(row, column)
    return tuple(codes)


def _print_id(chosen: Chosen, row: Screening) -> str:
    trait = chosen.snapshot.trait_of(row.id)
    return (trait.print_id or "") if trait is not None else ""


def _format_of_print(chosen: Chosen, row: Screening) -> str:
    shown = print_shown(chosen.snapshot, row)
    return shown.format if shown is not None else ""


def _version(chosen: Chosen, row: Screening) -> Version | None:
    film = chosen.snapshot.films.get(row.film_id) if row.film_id is not None else None
    return version_shown(film, row, print_shown(chosen.snapshot, row))


def _languages(version: Version, column: str) -> tuple[str, ...]:
    languages: tuple[str, ...] = getattr(version, column.removeprefix("version_"))
    return languages
