"""What the command intake reads: each file as a page or as the sheets of a table, by its bytes."""

import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Self

from festdesk.base.errors import InputProblem
from festdesk.base.wording import sentence
from festdesk.command_line.files import told
from festdesk.intake.drafts import FilmReading, Reading
from festdesk.intake.files import content_of, content_of_stream
from festdesk.intake.formats.kinds import CameAs
from festdesk.intake.formats.material import MOST_MEGABYTES, material_of
from festdesk.intake.formats.recognising import recognise
from festdesk.intake.page import Context
from festdesk.intake.pasted import read_text
from festdesk.intake.profiles import KIND as PAGE
from festdesk.intake.profiles import PageProfile, reading_with
from festdesk.intake.tables.mapping import KIND as TABLE
from festdesk.intake.tables.mapping import Mapping as ColumnMapping
from festdesk.intake.tables.mapping import fit_mapping, guess_mapping, ready_made
from festdesk.intake.tables.reading import read_sheet
from festdesk.intake.tables.sheets import Sheet, is_workbook, sheets_of
from festdesk.intake.taking.keeping import TableTaken
from festdesk.sources.tables import IntakeProfile

if TYPE_CHECKING:
    from festdesk.snapshot import Snapshot

STANDARD_INPUT = "-"
_TITLES = ("title", "original_title", "international_title", "translated_title")
_OF_TABLES = frozenset({".csv", ".tsv", ".tab"})
_MOST_NAMED = 8
_NO_HEADS = "The table has no heads"

NO_MAPPING = sentence(
    "Error",
    "There is no mapping “{name}”. Give one that is kept in the festival file, a JSON file, or one "
    "of: {known}.",
)
OF_PAGES = sentence(
    "Error", "“{name}” is a layout of pages, and “{path}” is a table. Give a mapping of columns."
)


@dataclass(frozen=True, slots=True)
class Source:
    """A page or a sheet as it was read."""

    name: str  # as the command was given it, with the sheet where there are several
    told: str  # as it is called in the festival file
    came_as: str
    reading: Reading
    body: str = ""  # of a page; a table keeps its rows
    profile_id: str = ""
    table: TableTaken | None = None
    cells: Mapping[int, Mapping[str, str]] = field(default_factory=dict)  # by row, without private

    def cells_of(self, film: FilmReading) -> dict[str, str]:
        """Return the cells of a film by their heads; of several rows each value once."""
        found: dict[str, dict[str, None]] = {}
        for number in range(film.first_line, film.last_line + 1):
            for head, cell in self.cells.get(number, {}).items():
                found.setdefault(head, {})[cell] = None
        return {head: "\n".join(cells) for head, cells in found.items()}


def contents_of(names: Sequence[str]) -> list[tuple[str, bytes]]:
    """Return the content of each file, and of standard input; raises as `content_of` does."""
    return [
        (
            name,
            content_of_stream(sys.stdin.buffer, name=name, most_megabytes=MOST_MEGABYTES)
            if name == STANDARD_INPUT
            else content_of(Path(name), name=name, most_megabytes=MOST_MEGABYTES),
        )
        for name in names
    ]


@dataclass(slots=True)
class Reader:
    """Reads sources for an edition, or for none, with a mapping if one was named."""

    mapping: str | None = None
    context: Context = field(default_factory=Context)
    tables: Sequence[IntakeProfile] = ()
    pages: Sequence[IntakeProfile] = ()
    progress: Callable[[int, int], None] = lambda _done, _of: None

    @classmethod
    def of(cls, snapshot: "Snapshot", *, mapping: str | None) -> Self:
        """Return the reader for an edition, with what it keeps."""
        from festdesk.intake.edition import context_of  # noqa: PLC0415 -- slow import

        return cls(
            mapping,
            context_of(snapshot),
            snapshot.intake_profiles(TABLE),
            snapshot.intake_profiles(PAGE),
        )

    def read(self, name: str, content: bytes) -> list[Source]:
        """Return what one file says: a page, or each sheet of a table that holds films.

        Raises:
            InputProblem: It holds neither, is damaged as a whole, or the mapping is not known.
        """
        if recognise(content, name) is CameAs.TABLE:
            found = self._sheets(name, content)
            if found:
                return found
        return [self._page(name, content)]

    def _page(self, name: str, content: bytes) -> Source:
        material = material_of(content, name)
        reading = read_text(material.text, edition=self.context)
        profile = self._page_profile()
        if profile is not None:
            corrections = PageProfile.of_json(profile.name, profile.mapping).corrections
            reading = reading_with(reading, corrections, self.context)
        reading = replace(reading, repairs=(*material.repairs, *reading.repairs))
        profile_id = profile.id if profile is not None else ""
        # What was taken for a table by its bytes, and has no column of titles, is a text.
        came_as = CameAs.TEXT if material.came_as is CameAs.TABLE else material.came_as
        return Source(
            name, _called(name), came_as.value, reading, material.text, profile_id=profile_id
        )

    def _sheets(self, name: str, content: bytes) -> list[Source]:
        fitted = [self._fitted(sheet, name) for sheet in sheets_of(content, name)]
        is_sure = is_workbook(content) or PurePath(name).suffix.lower() in _OF_TABLES
        titled = [one for one in fitted if _has_titles(one[1])]
        if not titled and not is_sure:
            return []
        # Among several, a sheet without heads that might hold titles is one of notes.
        chosen = [one for one in titled if one[0].has_heads] or titled or fitted[:1]
        aside = [one[0].name for one in fitted if one not in chosen]
        said = (f"Sheets without films were left aside: {_named(aside)}.",) if aside else ()
        sources = [
            self._sheet(name, sheet, mapping, is_alone=len(chosen) == 1)
            for sheet, mapping in chosen
        ]
        first = sources[0]
        reading = replace(first.reading, repairs=(*first.reading.repairs, *said))
        return [replace(first, reading=reading), *sources[1:]]

    def _sheet(self, name: str, sheet: Sheet, mapping: ColumnMapping, *, is_alone: bool) -> Source:
        reading = read_sheet(sheet, mapping, edition=self.context, progress=self.progress)
        aside = frozenset(column.head for column in mapping.columns if not column.targets)
        cells = {
            number: {
                head: cell
                for head, cell in zip(sheet.heads, row, strict=True)
                if cell and head and head not in aside
            }
            for number, row in sheet.rows
        }
        return Source(
            name if is_alone else f"{name}, “{sheet.name}”",
            _called(name) if is_alone else f"{_called(name)} – {sheet.name}",
            CameAs.TABLE.value,
            reading,
            profile_id=mapping.profile_id,
            table=TableTaken(mapping.as_json(), tuple(sorted(aside - {""}))),
            cells=cells,
        )

    def _fitted(self, sheet: Sheet, path: str) -> tuple[Sheet, ColumnMapping]:
        """Return a sheet and what its columns hold: as was asked for, or else as is guessed."""
        mapping = self._mapping_asked_for(path)
        if mapping is None:
            return sheet, guess_mapping(sheet, self.tables)
        sheet = _with_heads(sheet, mapping)
        return sheet, fit_mapping(sheet, mapping)

    def _mapping_asked_for(self, path: str) -> ColumnMapping | None:
        if self.mapping is None:
            return None
        wanted = self.mapping.strip().casefold()
        for kept in self.tables:
            if kept.name.casefold() == wanted:
                found = ColumnMapping.of_json(kept.mapping, profile_id=kept.id)
                return replace(found, name=kept.name)
        for mapping in ready_made():
            if mapping.name.casefold() == wanted:
                return mapping
        if self._page_profile() is not None:
            raise InputProblem(OF_PAGES, name=self.mapping, path=path)
        return self._mapping_in_file()

    def _mapping_in_file(self) -> ColumnMapping:
        path = Path(self.mapping or "")
        if not path.is_file():
            kept = [one.name for one in (*self.tables, *self.pages)]
            known = ", ".join([*kept, *(mapping.name for mapping in ready_made())])
            raise InputProblem(NO_MAPPING, name=self.mapping, known=known)
        content = content_of(path, name=str(path), most_megabytes=1)
        return ColumnMapping.of_json(content.decode("utf-8-sig", errors="replace"))

    def _page_profile(self) -> IntakeProfile | None:
        wanted = (self.mapping or "").strip().casefold()
        return next((one for one in self.pages if wanted and one.name.casefold() == wanted), None)


def _has_titles(mapping: ColumnMapping) -> bool:
    return any(target in _TITLES for column in mapping.columns for target in column.targets)


def _with_heads(sheet: Sheet, mapping: ColumnMapping) -> Sheet:
    """Return a sheet with its first row as heads where only the mapping knows them for such."""
    first = sheet.rows[0][1] if sheet.rows and not sheet.has_heads else ()
    if not first or len(set(first)) < len(first) or not mapping.fits(first):
        return sheet
    repairs = tuple(one for one in sheet.repairs if not one.startswith(_NO_HEADS))
    return replace(sheet, heads=first, rows=sheet.rows[1:], has_heads=True, repairs=repairs)


def _called(name: str) -> str:
    return "standard input" if name == STANDARD_INPUT else told(Path(name).name)


def _named(names: Sequence[str]) -> str:
    shown = ", ".join(f"“{name}”" for name in names[:_MOST_NAMED])
    return f"{shown} …" if len(names) > _MOST_NAMED else shown
