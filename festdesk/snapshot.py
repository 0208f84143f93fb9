"""One edition read once, frozen and indexed: what checks, booklet and exports look at.

A snapshot is never changed. After an act `following` makes the next one from it: only the rows
that the act's journal names are read again, all others are shared. Rows are SQLAlchemy's plain
result rows, immutable and without a session; to the type checker they are rows of their tables,
whose attributes they have.
"""

from collections.abc import Callable, Collection, Hashable, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar, cast
from weakref import ReferenceType, ref

from sqlalchemy import Connection, Select, Table, bindparam, select
from sqlmodel import SQLModel

from festdesk.availability.tables import (
    AudienceRule,
    Blocker,
    GuestStay,
    ShowingWindow,
    ShowingWish,
    VenueDistance,
    VenueOpening,
    VenueTrait,
)
from festdesk.books.tables import (
    Book,
    BookOutput,
    BookPart,
    BookPartPicture,
    BookPartText,
    Face,
    Fitting,
    OutputProfile,
    OwnDesign,
)
from festdesk.editions.tables import (
    AcceptedFinding,
    CheckRule,
    Edition,
    FieldRule,
    HouseSetting,
    KnownFestival,
    SavedFilter,
    Strand,
    WordRule,
)
from festdesk.filmographies.tables import EntryTrait, FilmographyEntry
from festdesk.films.tables import (
    CREDITS_PRINT,
    Award,
    CardCharge,
    Contact,
    Credit,
    CreditPrints,
    CreditTrait,
    DistinctFilms,
    Film,
    Identifier,
    PressText,
    Release,
    RunningTime,
    Title,
)
from festdesk.people.tables import (
    CitedName,
    CitedNameForm,
    Company,
    DistinctCompanies,
    DistinctPeople,
    DistinctSpellings,
    KeptSpelling,
    NameForm,
    NameKind,
    Person,
    TransliterationException,
    TransliterationRule,
)
from festdesk.screenings.tables import (
    Block,
    BlockFilm,
    CalendarVersion,
    FilmPrint,
    GuestPart,
    Screening,
    ScreeningGuest,
    ScreeningTrait,
    Venue,
    VenueForm,
)
from festdesk.sources.tables import (
    ImportedRow,
    IntakeProfile,
    Provenance,
    Source,
    SourceTrait,
    TableImport,
)
from festdesk.stills.tables import Picture, Still, StillCrop, StillPerson
from festdesk.texts.styles import Run, read_runs
from festdesk.texts.tables import (
    SUBJECTS,
    DictionaryWord,
    OwnTextKind,
    OwnTextName,
    Text,
    TextReview,
    TextStyling,
)

if TYPE_CHECKING:
    from festdesk.base.ids import (
        BlockId,
        BookId,
        BookPartId,
        CompanyId,
        EntryId,
        FilmId,
        PersonId,
        ScreeningId,
        SourceId,
        StillId,
        StrandId,
        VenueId,
    )

TABLES: tuple[type[SQLModel], ...] = (
    AcceptedFinding,
    AudienceRule,
    Award,
    Block,
    BlockFilm,
    Blocker,
    Book,
    BookOutput,
    BookPart,
    BookPartPicture,
    BookPartText,
    CalendarVersion,
    CardCharge,
    CheckRule,
    CitedName,
    CitedNameForm,
    Company,
    Contact,
    Credit,
    CreditTrait,
    DictionaryWord,
    DistinctCompanies,
    DistinctFilms,
    DistinctPeople,
    DistinctSpellings,
    Edition,
    EntryTrait,
    Face,
    FieldRule,
    Film,
    FilmPrint,
    FilmographyEntry,
    Fitting,
    GuestPart,
    GuestStay,
    HouseSetting,
    Identifier,
    ImportedRow,
    IntakeProfile,
    KeptSpelling,
    KnownFestival,
    NameForm,
    OutputProfile,
    OwnDesign,
    OwnTextKind,
    OwnTextName,
    Person,
    PressText,
    Provenance,
    Release,
    RunningTime,
    SavedFilter,
    Screening,
    ScreeningGuest,
    ScreeningTrait,
    ShowingWindow,
    ShowingWish,
    Source,
    SourceTrait,
    Still,
    StillCrop,
    StillPerson,
    Strand,
    TableImport,
    Text,
    TextReview,
    TextStyling,
    Title,
    TransliterationException,
    TransliterationRule,
    Venue,
    VenueDistance,
    VenueForm,
    VenueOpening,
    VenueTrait,
    WordRule,
)

Touched = Mapping[str, AbstractSet[str]]
Result = TypeVar("Result")
_Groups = dict[str, tuple[Any, ...]]
_NEVER = datetime(9999, 12, 31)  # noqa: DTZ001 -- wall clock; a screening still to be planned comes after all others


@dataclass(frozen=True, slots=True)
class PictureFacts:
    """What a picture is, without its bytes."""

    sha256: str
    media_type: str
    width_px: int
    height_px: int


def _by_place(row: Any) -> Any:  # noqa: ANN401 -- any row with a place
    return row.place, row.id


def _by_start(row: Any) -> Any:  # noqa: ANN401 -- a screening
    return row.starts_at or _NEVER, row.id


def _by_id(row: Any) -> Any:  # noqa: ANN401 -- any row
    return row.id


def _table(model: type[SQLModel]) -> Table:
    return cast("Table", model.__table__)  # type: ignore[attr-defined]


def _order_of(table: Table) -> Callable[[Any], Any]:
    if table.name == "screening":
        return _by_start
    return _by_place if "place" in table.columns else _by_id


_BY_NAME = {_table(model).name: _table(model) for model in TABLES}
_NAMING_PICTURES = frozenset(name for name, table in _BY_NAME.items() if "sha256" in table.columns)


class Snapshot:
    """An edition at one moment. Mappings are by id; groups are in the order of their places."""

    def __init__(
        self, rows: Mapping[str, Mapping[str, Any]], pictures: Mapping[str, PictureFacts]
    ) -> None:
        self._rows = rows
        self._groups: dict[tuple[str, str], _Groups] = {}
        self._derived: dict[Hashable, Any] = {}
        self._made_of: tuple[ReferenceType[Snapshot], Touched] | None = None
        self.pictures = pictures

    # Making

    @classmethod
    def read(cls, connection: Connection, *, without: Collection[str] = frozenset()) -> "Snapshot":
        """Read the whole edition; about 0.1 s for 600 films with everything.

        Tables named in `without` are taken for empty: a file of an older schema lacks them.
        """
        rows: dict[str, dict[str, Any]] = {
            name: {row.id: row for row in connection.execute(select(table))}
            if name not in without
            else {}
            for name, table in _BY_NAME.items()
        }
        return cls(rows, _read_pictures(connection))

    @classmethod
    def of(cls, rows: Iterable[SQLModel], pictures: Iterable[PictureFacts] = ()) -> "Snapshot":
        """Make one of rows in memory, as a test does; order of places as given by the rows."""
        by_table: dict[str, dict[str, Any]] = {name: {} for name in _BY_NAME}
        for row in rows:
            kept: Any = row
            by_table[_table(type(row)).name][kept.id] = row
        return cls(by_table, {picture.sha256: picture for picture in pictures})

    def following(self, connection: Connection, touched: Touched) -> "Snapshot":
        """Return the snapshot after an act that touched these rows, by table and id."""
        rows = dict(self._rows)
        groups = dict(self._groups)
        for name, ids in touched.items():
            if name not in _BY_NAME:
                continue  # the journal of another program may name anything
            table = _BY_NAME[name]
            before = self._rows[name]
            now = _read_rows(connection, table, ids)
            after = {**before, **now}
            for gone in ids - now.keys():
                after.pop(gone, None)  # a row put in and taken out by one act was in neither
            rows[name] = after
            for key in [key for key in groups if key[0] == name]:
                changed = [(before.get(id_), now.get(id_)) for id_ in ids]
                groups[key] = _regrouped(groups[key], key[1], changed, _order_of(table))
        pictures = self.pictures
        if any(name in _NAMING_PICTURES for name in touched):
            pictures = _read_pictures(connection)
        made = Snapshot(rows, pictures)
        made._groups = groups
        made._made_of = ref(self), {name: frozenset(ids) for name, ids in touched.items()}
        return made

    def with_rows(self, rows: Iterable[SQLModel]) -> "Snapshot":
        """Return a snapshot with these rows, in place of those of the same ids where there are any.

        Nothing is written: it is the edition as it would be with what somebody types just now.
        """
        by_table: dict[str, list[Any]] = {}
        for row in rows:
            by_table.setdefault(_table(type(row)).name, []).append(row)
        made = Snapshot(dict(self._rows), self.pictures)
        made._groups = dict(self._groups)
        for name, put in by_table.items():
            before = self._rows[name]
            made._rows = {**made._rows, name: {**before, **{row.id: row for row in put}}}
            changed = [(before.get(row.id), row) for row in put]
            for key in [key for key in made._groups if key[0] == name]:
                made._groups[key] = _regrouped(
                    made._groups[key], key[1], changed, _order_of(_BY_NAME[name])
                )
        touched = {name: frozenset(row.id for row in put) for name, put in by_table.items()}
        made._made_of = ref(self), touched
        return made

    def with_tables(self, tables: Mapping[type[SQLModel], Iterable[SQLModel]]) -> "Snapshot":
        """Return a snapshot in which these are all the rows of these tables; nothing is written."""
        rows: dict[str, dict[str, Any]] = {}
        for model, put in tables.items():
            rows[_table(model).name] = {getattr(row, "id"): row for row in put}  # noqa: B009
        return Snapshot({**self._rows, **rows}, self.pictures)

    # Remembering

    def derived(self, work_out: Callable[..., Result], *key: Hashable) -> Result:
        """Return what a pure function says of this snapshot and a key, worked out once.

        Nobody may change what it returns. Two threads may work the same out at once.
        """
        question = work_out, key
        try:
            return cast("Result", self._derived[question])
        except KeyError:
            found = self._derived[question] = work_out(self, *key)
            return found

    def unwatched(self, *_tables: str) -> "Snapshot":
        """Return the snapshot itself, for what looks through whole tables in a way of its own.

        Who notes what is read of a snapshot (`checks.watching`) notes these tables as a whole.
        """
        return self

    def touched_since(
        self, before: "Snapshot", tables: Iterable[str] = tuple(_BY_NAME)
    ) -> "Touched":
        """Return which rows differ from those of another snapshot, by table.

        Rows that nothing has touched are the same objects in both, so their values are not looked
        at.
        """
        found: dict[str, set[str]] = {}
        told = self._touched_by_act(before)
        for name in tables:
            old, new = before.table(name), self.table(name)
            if old is new:
                continue
            if told is not None:
                changed = {id_ for id_ in told.get(name, ()) if old.get(id_) is not new.get(id_)}
            else:
                changed = {id_ for id_, row in new.items() if old.get(id_) is not row}
                if changed or len(old) != len(new):
                    changed |= {id_ for id_ in old if id_ not in new}
            if changed:
                found[name] = changed
        return found

    def _touched_by_act(self, before: "Snapshot") -> "Touched | None":
        """Return what the one act between two snapshots has touched; nothing where it is not one.

        It need not be looked for among all rows of a table then.
        """
        for one, other in ((self, before), (before, self)):
            made_of = one._made_of  # noqa: SLF001 -- of the same class
            if made_of is not None and made_of[0]() is other:
                return made_of[1]
        return None

    # Looking

    def table(self, name: str) -> Mapping[str, Any]:
        """Return the rows of a table by its name, for what is the same for every kind."""
        return self._rows[name]

    def _group(self, name: str, column: str, key: str | None) -> tuple[Any, ...]:
        groups = self._groups.get((name, column))
        if groups is None:
            groups = _grouped(self._rows[name].values(), column, _order_of(_BY_NAME[name]))
            self._groups[name, column] = groups
        return groups.get(key or "", ())

    @property
    def edition(self) -> Edition:
        """The edition; a festival file has exactly one."""
        return cast("Edition", next(iter(self._rows["edition"].values())))

    @property
    def languages(self) -> tuple[str, ...]:
        """The content languages in the order in which they print."""
        return self.edition.languages

    @property
    def films(self) -> Mapping["FilmId", Film]:
        """All cards, withdrawn ones too."""
        return cast("Mapping[FilmId, Film]", self._rows["film"])

    @property
    def people(self) -> Mapping["PersonId", Person]:
        """All people."""
        return cast("Mapping[PersonId, Person]", self._rows["person"])

    @property
    def companies(self) -> Mapping["CompanyId", Company]:
        """All companies."""
        return cast("Mapping[CompanyId, Company]", self._rows["company"])

    @property
    def venues(self) -> Sequence[Venue]:
        """All venues in their order."""
        return cast("Sequence[Venue]", sorted(self._rows["venue"].values(), key=_by_place))

    def venue(self, venue_id: "VenueId | None") -> Venue | None:
        """Return a venue, or nothing for none."""
        return cast("Venue | None", self._rows["venue"].get(venue_id or ""))

    @property
    def strands(self) -> Sequence[Strand]:
        """All strands in their order."""
        return cast("Sequence[Strand]", sorted(self._rows["strand"].values(), key=_by_place))

    @property
    def blocks(self) -> Mapping["BlockId", Block]:
        """All blocks."""
        return cast("Mapping[BlockId, Block]", self._rows["block"])

    @property
    def screenings(self) -> Mapping["ScreeningId", Screening]:
        """All screenings, planned or not."""
        return cast("Mapping[ScreeningId, Screening]", self._rows["screening"])

    @property
    def entries(self) -> Mapping["EntryId", FilmographyEntry]:
        """All filmography entries of all people."""
        return cast("Mapping[EntryId, FilmographyEntry]", self._rows["filmographyentry"])

    @property
    def sources(self) -> Mapping["SourceId", Source]:
        """All material as it was taken in."""
        return cast("Mapping[SourceId, Source]", self._rows["source"])

    @property
    def texts(self) -> Mapping[str, Text]:
        """All texts of all subjects."""
        return cast("Mapping[str, Text]", self._rows["text"])

    @property
    def credits(self) -> Mapping[str, Credit]:
        """All credits of all films."""
        return cast("Mapping[str, Credit]", self._rows["credit"])

    @property
    def named_pictures(self) -> frozenset[str]:
        """The hashes of all kept pictures and files that a row names."""
        return frozenset(
            row.sha256
            for name in _NAMING_PICTURES
            for row in self._rows[name].values()
            if row.sha256
        )

    @property
    def stills(self) -> Mapping["StillId", Still]:
        """All stills of all films and people."""
        return cast("Mapping[StillId, Still]", self._rows["still"])

    @property
    def own_designs(self) -> Sequence[OwnDesign]:
        """The edition's own designs in their order."""
        return cast("Sequence[OwnDesign]", sorted(self._rows["owndesign"].values(), key=_by_place))

    @property
    def output_profiles(self) -> Sequence[OutputProfile]:
        """The edition's own output profiles in their order."""
        found = sorted(self._rows["outputprofile"].values(), key=_by_place)
        return cast("Sequence[OutputProfile]", found)

    @property
    def faces(self) -> Sequence[Face]:
        """The edition's own font files in their order."""
        return cast("Sequence[Face]", sorted(self._rows["face"].values(), key=_by_place))

    def book(self, product: str) -> Book | None:
        """Return how a product is made, or nothing where it is made as it comes."""
        found = self._group("book", "product", product)
        return found[0] if found else None

    # What belongs together

    def parts_of_book(self, book_id: "BookId") -> Sequence[BookPart]:
        """Return the parts of a book in their order, those that are off too."""
        return self._group("bookpart", "book_id", book_id)

    def texts_of_part(self, part_id: "BookPartId") -> Sequence[BookPartText]:
        """Return a part's own words, a row for each language."""
        return self._group("bookparttext", "part_id", part_id)

    def pictures_of_part(self, part_id: "BookPartId") -> Sequence[BookPartPicture]:
        """Return a part's own pictures; some may lack their bytes."""
        return self._group("bookpartpicture", "part_id", part_id)

    def fittings_of(self, book_id: "BookId") -> Sequence[Fitting]:
        """Return which entries of a book are set tighter."""
        return self._group("fitting", "book_id", book_id)

    def titles_of(self, film_id: "FilmId") -> Sequence[Title]:
        """Return a film's titles."""
        return self._group("title", "film_id", film_id)

    def titles_of_entry(self, entry_id: "EntryId") -> Sequence[Title]:
        """Return a filmography entry's titles."""
        return self._group("title", "entry_id", entry_id)

    def running_times_of(self, film_id: "FilmId") -> Sequence[RunningTime]:
        """Return what the sources say of a film's length."""
        return self._group("runningtime", "film_id", film_id)

    def printed_seconds(self, film_id: "FilmId") -> int | None:
        """Return the running time that prints, in seconds, or nothing where none is chosen."""
        for running_time in self.running_times_of(film_id):
            if running_time.is_printed:
                return running_time.seconds
        return None

    def credits_of(self, film_id: "FilmId") -> Sequence[Credit]:
        """Return a film's credits."""
        return self._group("credit", "film_id", film_id)

    def credits_of_person(self, person_id: "PersonId") -> Sequence[Credit]:
        """Return a person's credits in all films."""
        return self._group("credit", "person_id", person_id)

    def credits_of_company(self, company_id: "CompanyId") -> Sequence[Credit]:
        """Return a company's credits in all films."""
        return self._group("credit", "company_id", company_id)

    def directors_of(self, film_id: "FilmId") -> Sequence[Credit]:
        """Return the credits of a film's directors."""
        return tuple(c for c in self.credits_of(film_id) if c.role == "director")

    def awards_of(self, film_id: "FilmId") -> Sequence[Award]:
        """Return a film's awards."""
        return self._group("award", "film_id", film_id)

    def press_texts_of(self, film_id: "FilmId") -> Sequence[PressText]:
        """Return what was written about a film."""
        return self._group("presstext", "film_id", film_id)

    def releases_of(self, film_id: "FilmId") -> Sequence[Release]:
        """Return which companies bring a film where."""
        return self._group("release", "film_id", film_id)

    def releases_at(self, company_id: "CompanyId") -> Sequence[Release]:
        """Return which films a company brings where."""
        return self._group("release", "company_id", company_id)

    def identifiers_of(self, film_id: "FilmId") -> Sequence[Identifier]:
        """Return a film's numbers elsewhere."""
        return self._group("identifier", "film_id", film_id)

    def stills_of(self, film_id: "FilmId") -> Sequence[Still]:
        """Return a film's stills; some may lack their picture."""
        return self._group("still", "film_id", film_id)

    def portraits_of(self, person_id: "PersonId") -> Sequence[Still]:
        """Return pictures of a person."""
        return self._group("still", "person_id", person_id)

    def people_on(self, still_id: "StillId") -> Sequence[StillPerson]:
        """Return who is on a still."""
        return self._group("stillperson", "still_id", still_id)

    def screenings_of(self, film_id: "FilmId") -> Sequence[Screening]:
        """Return a film's own screenings by start; those of its blocks not among them."""
        return self._group("screening", "film_id", film_id)

    def screenings_of_block(self, block_id: "BlockId") -> Sequence[Screening]:
        """Return a block's screenings by start."""
        return self._group("screening", "block_id", block_id)

    def screenings_in(self, venue_id: "VenueId") -> Sequence[Screening]:
        """Return a venue's screenings by start."""
        return self._group("screening", "venue_id", venue_id)

    def films_of_block(self, block_id: "BlockId") -> Sequence[BlockFilm]:
        """Return the films of a block."""
        return self._group("blockfilm", "block_id", block_id)

    def blocks_of(self, film_id: "FilmId") -> Sequence[BlockFilm]:
        """Return a film's places in blocks."""
        return self._group("blockfilm", "film_id", film_id)

    def guests_of(self, screening_id: "ScreeningId") -> Sequence[ScreeningGuest]:
        """Return who is expected at a screening."""
        return self._group("screeningguest", "screening_id", screening_id)

    def entries_of(self, person_id: "PersonId") -> Sequence[FilmographyEntry]:
        """Return a person's filmography."""
        return self._group("filmographyentry", "person_id", person_id)

    def entries_about(self, film_id: "FilmId") -> Sequence[FilmographyEntry]:
        """Return the filmography entries that are linked to a card."""
        return self._group("filmographyentry", "film_id", film_id)

    def names_of(self, person_id: "PersonId") -> Sequence[NameForm]:
        """Return the forms of a person's name."""
        return self._group("nameform", "person_id", person_id)

    def names_of_company(self, company_id: "CompanyId") -> Sequence[NameForm]:
        """Return the forms of a company's name."""
        return self._group("nameform", "company_id", company_id)

    def person_name(self, person_id: "PersonId | None") -> str:
        """Return the form of a person's name that prints, or nothing."""
        return _authority(self._group("nameform", "person_id", person_id))

    def company_name(self, company_id: "CompanyId | None") -> str:
        """Return the form of a company's name that prints, or nothing."""
        return _authority(self._group("nameform", "company_id", company_id))

    def credited_name(self, credit: Credit) -> str:
        """Return the name a credit prints: the authority form, or the name as credited.

        The house's rule says which, unless somebody has said it of this credit.
        """
        if credit.as_credited and self.prints_as_credited(credit):
            return credit.as_credited
        name = self.person_name(credit.person_id) or self.company_name(credit.company_id)
        return name or credit.as_credited

    def prints_as_credited(self, credit: Credit) -> bool:
        """Return whether a credit prints the name as the film has it, not the person's own form."""
        trait = self.trait_of_credit(credit.id)
        if trait is not None:
            return bool(trait.prints == CreditPrints.CREDITED)
        rule = self._group("housesetting", "name", CREDITS_PRINT)
        return bool(rule and rule[0].value == CreditPrints.CREDITED)

    def trait_of_credit(self, credit_id: str) -> CreditTrait | None:
        """Return which name somebody has a credit print, or nothing where the rule holds."""
        found = self._group("credittrait", "credit_id", credit_id)
        return found[0] if found else None

    def texts_of_film(self, film_id: "FilmId") -> Sequence[Text]:
        """Return a film's texts of all kinds and languages."""
        return self._group("text", "film_id", film_id)

    def texts_of_person(self, person_id: "PersonId") -> Sequence[Text]:
        """Return a person's texts, such as biographies."""
        return self._group("text", "person_id", person_id)

    def texts_of_still(self, still_id: "StillId") -> Sequence[Text]:
        """Return a still's captions and alt texts."""
        return self._group("text", "still_id", still_id)

    def texts_of_strand(self, strand_id: "StrandId") -> Sequence[Text]:
        """Return a strand's names and introductions."""
        return self._group("text", "strand_id", strand_id)

    def texts_of_block(self, block_id: "BlockId") -> Sequence[Text]:
        """Return a block's names and introductions."""
        return self._group("text", "block_id", block_id)

    def sources_of(self, film_id: "FilmId") -> Sequence[Source]:
        """Return the material that was taken in for a film."""
        return self._group("source", "film_id", film_id)

    def trait_of_source(self, source_id: "SourceId") -> SourceTrait | None:
        """Return how a source came and was read, or nothing where nobody noted it."""
        found = self._group("sourcetrait", "source_id", source_id)
        return found[0] if found else None

    def body_of(self, source: Source) -> str:
        """Return the text that a source's lines are counted in: its own, or the whole's."""
        trait = self.trait_of_source(source.id)
        whole = self.sources.get(trait.whole_id) if trait and trait.whole_id else None
        return source.body if whole is None else whole.body

    @property
    def table_imports(self) -> Sequence[TableImport]:
        """The tables that were taken in, the last first."""
        rows = self._rows["tableimport"].values()
        found = sorted(rows, key=lambda row: (row.taken_at, row.id), reverse=True)
        return cast("Sequence[TableImport]", found)

    def rows_of_import(self, import_id: str) -> Sequence[ImportedRow]:
        """Return what a table said of its films."""
        return self._group("importedrow", "import_id", import_id)

    def imported_rows_of(self, film_id: "FilmId") -> Sequence[ImportedRow]:
        """Return what tables said of a film."""
        return self._group("importedrow", "film_id", film_id)

    def forms_of_venue(self, venue_id: "VenueId") -> Sequence[VenueForm]:
        """Return the other names by which material calls a venue."""
        return self._group("venueform", "venue_id", venue_id)

    def provenance_of(self, row_id: str) -> Sequence[Provenance]:
        """Return where the values of a row came from."""
        return self._group("provenance", "row_id", row_id)

    def provenance_from(self, source_id: str) -> Sequence[Provenance]:
        """Return which values came from a source."""
        return self._group("provenance", "source_id", source_id)

    def styling_of(self, text: Text | PressText) -> TextStyling | None:
        """Return which words of a text are set otherwise, or nothing where none are."""
        return cast("TextStyling | None", self._beside("textstyling", text))

    def runs_in(self, text: Text | PressText) -> tuple[Run, ...]:
        """Return the styles of a text's words, counted in its body."""
        styling = self.styling_of(text)
        return () if styling is None else read_runs(styling.runs, len(text.body))

    def review_of(self, text: Text) -> TextReview | None:
        """Return who gave a text its status, or nothing where nobody noted it."""
        return cast("TextReview | None", self._beside("textreview", text))

    def _beside(self, name: str, text: Any) -> Any:  # noqa: ANN401 -- any row that names a text
        kind = getattr(text, "kind", None)
        if kind is None:
            found = self._group(name, "press_text_id", text.id)
            return found[0] if found else None
        for subject in SUBJECTS:
            subject_id = getattr(text, subject)
            if subject_id is not None:
                for row in self._group(name, subject, subject_id):
                    if row.kind == kind and row.language == text.language:
                        return row
        return None

    def crops_of(self, still_id: "StillId") -> Mapping[str, StillCrop]:
        """Return a still's own crops by the format they are for."""
        return {crop.frame: crop for crop in self._group("stillcrop", "still_id", still_id)}

    def contacts_of(self, film_id: "FilmId") -> Sequence[Contact]:
        """Return whom to ask about a film."""
        return self._group("contact", "film_id", film_id)

    def contacts_at(self, company_id: "CompanyId") -> Sequence[Contact]:
        """Return whom to ask at a company."""
        return self._group("contact", "company_id", company_id)

    def are_distinct(self, one: "FilmId", other: "FilmId") -> bool:
        """Return whether somebody said that two cards are not the same film."""
        first, second = sorted((one, other))
        return any(
            row.second_id == second for row in self._group("distinctfilms", "first_id", first)
        )

    # Names

    def trait_of_entry(self, entry_id: "EntryId") -> EntryTrait | None:
        """Return what is said of a filmography entry beyond its own columns, or nothing."""
        found = self._group("entrytrait", "entry_id", entry_id)
        return found[0] if found else None

    def are_distinct_people(self, one: "PersonId", other: "PersonId") -> bool:
        """Return whether somebody said that two people are not one."""
        return self._are_two("distinctpeople", one, other)

    def are_distinct_companies(self, one: "CompanyId", other: "CompanyId") -> bool:
        """Return whether somebody said that two companies are not one."""
        return self._are_two("distinctcompanies", one, other)

    def _are_two(self, table: str, one: str, other: str) -> bool:
        first, second = sorted((one, other))
        return any(row.second_id == second for row in self._group(table, "first_id", first))

    @property
    def distinct_spellings(self) -> AbstractSet[tuple[str, str]]:
        """The pairs of folded words that are not one name, the one that sorts first first."""
        return {(row.first, row.second) for row in self._rows["distinctspellings"].values()}

    def kept_spellings_in(self, row_id: str) -> Sequence[KeptSpelling]:
        """Return the spellings that are to stay in the words of a row."""
        return self._group("keptspelling", "row_id", row_id)

    @property
    def cited_names(self) -> Mapping[str, CitedName]:
        """The names that texts cite and no credit bears, by their ids."""
        return cast("Mapping[str, CitedName]", self._rows["citedname"])

    def forms_of_cited(self, cited_name_id: str) -> Sequence[CitedNameForm]:
        """Return the other spellings of a cited name."""
        return self._group("citednameform", "cited_name_id", cited_name_id)

    @property
    def transliteration_exceptions(self) -> Mapping[str, str]:
        """How the house writes single names and words in Latin letters, by the original."""
        rows = self._rows["transliterationexception"].values()
        return {row.original: row.latin for row in rows}

    def transliteration_rules(self, script: str) -> Mapping[str, str]:
        """Return the house's own table for a script: Latin letters by the original ones."""
        rows = self._group("transliterationrule", "script", script)
        return {row.letters: row.latin for row in rows}

    @property
    def known_festivals(self) -> Sequence[KnownFestival]:
        """The festivals whose editions the users of this edition know to count, by name."""
        rows = self._rows["knownfestival"].values()
        found = sorted(rows, key=lambda row: (row.names, row.id))
        return cast("Sequence[KnownFestival]", found)

    def intake_profiles(self, kind: str) -> Sequence[IntakeProfile]:
        """Return how material of a kind was read before, in the order of the profiles."""
        rows = self._rows["intakeprofile"].values()
        found = [row for row in sorted(rows, key=_by_place) if row.kind == kind]
        return cast("Sequence[IntakeProfile]", found)

    @property
    def field_rules(self) -> Mapping[str, FieldRule]:
        """What the house has decided on fields of the card, by field."""
        return {rule.field: rule for rule in self._rows["fieldrule"].values()}

    @property
    def saved_filters(self) -> Sequence[SavedFilter]:
        """The saved filters of the list of films in their order."""
        found = sorted(self._rows["savedfilter"].values(), key=_by_place)
        return cast("Sequence[SavedFilter]", found)

    @property
    def own_text_kinds(self) -> Sequence[OwnTextKind]:
        """The house's own kinds of texts in their order."""
        found = sorted(self._rows["owntextkind"].values(), key=_by_place)
        return cast("Sequence[OwnTextKind]", found)

    def own_text_name(self, key: str, *languages: str) -> str:
        """Return what an own kind of text is called, in the first of `languages` that has a name.

        Where none has one it is any name there is; the key where the kind is not known.
        """
        kind = next((kind for kind in self.own_text_kinds if kind.key == key), None)
        if kind is None:
            return key
        group = self._group("owntextname", "kind_id", kind.id)
        names = {row.language: row.name for row in group if row.name}
        found = (names[language] for language in languages if language in names)
        return next(found, next(iter(names.values()), key))

    def names_of_own_text(self, kind_id: str) -> Sequence[OwnTextName]:
        """Return what an own kind of text is called, a row for each language."""
        return self._group("owntextname", "kind_id", kind_id)

    @property
    def dictionary(self) -> Mapping[str, DictionaryWord]:
        """The words that this edition's spell check takes for right, by their ids."""
        return cast("Mapping[str, DictionaryWord]", self._rows["dictionaryword"])

    # The calendar

    def trait_of(self, screening_id: "ScreeningId") -> ScreeningTrait | None:
        """Return a screening's print and lock, or nothing where nobody has said any."""
        found = self._group("screeningtrait", "screening_id", screening_id)
        return found[0] if found else None

    def is_locked(self, screening_id: "ScreeningId") -> bool:
        """Return whether a screening must stay where it is."""
        trait = self.trait_of(screening_id)
        return trait is not None and trait.is_locked

    def part_of_guest(self, guest: ScreeningGuest) -> GuestPart | None:
        """Return for what a guest comes, or nothing where it is for all of it."""
        for part in self._group("guestpart", "screening_id", guest.screening_id):
            if part.person_id == guest.person_id:
                return cast("GuestPart", part)
        return None

    def screenings_with(self, person_id: "PersonId") -> Sequence[ScreeningGuest]:
        """Return where a person is expected."""
        return self._group("screeningguest", "person_id", person_id)

    def stays_of(self, person_id: "PersonId") -> Sequence[GuestStay]:
        """Return when a person is at the festival, in no order; none means always."""
        return self._group("gueststay", "person_id", person_id)

    def prints_of(self, film_id: "FilmId") -> Sequence[FilmPrint]:
        """Return a film's prints and files."""
        return self._group("filmprint", "film_id", film_id)

    def print_called(self, print_id: str | None) -> FilmPrint | None:
        """Return a print by its id, or nothing for none."""
        return cast("FilmPrint | None", self._rows["filmprint"].get(print_id or ""))

    def wishes_of(self, film_id: "FilmId") -> Mapping[str, int]:
        """Return how many screenings a film is to have, by audience; nothing where none is said."""
        return {
            row.audience: row.showings for row in self._group("showingwish", "film_id", film_id)
        }

    def window_of(self, film_id: "FilmId") -> ShowingWindow | None:
        """Return when a film can be shown, or nothing where it always can."""
        found = self._group("showingwindow", "film_id", film_id)
        return found[0] if found else None

    def trait_of_venue(self, venue_id: "VenueId") -> VenueTrait | None:
        """Return a venue's group and promise, or nothing."""
        found = self._group("venuetrait", "venue_id", venue_id)
        return found[0] if found else None

    def openings_of(self, venue_id: "VenueId") -> Sequence[VenueOpening]:
        """Return a venue's hours, in no order; none means always."""
        return self._group("venueopening", "venue_id", venue_id)

    def blockers_in(self, venue_id: "VenueId") -> Sequence[Blocker]:
        """Return a venue's breaks, in no order."""
        return self._group("blocker", "venue_id", venue_id)

    @property
    def blockers(self) -> Mapping[str, Blocker]:
        """All breaks of all venues."""
        return cast("Mapping[str, Blocker]", self._rows["blocker"])

    @property
    def distances(self) -> Mapping[tuple["VenueId", "VenueId"], VenueDistance]:
        """The ways between venues, by the two ids, the lesser first."""
        return {(row.first_id, row.second_id): row for row in self._rows["venuedistance"].values()}

    @property
    def audience_rules(self) -> Mapping[str, AudienceRule]:
        """What screenings for an audience need, by audience."""
        return {row.audience: row for row in self._rows["audiencerule"].values()}

    @property
    def calendar_versions(self) -> Sequence[CalendarVersion]:
        """The kept calendars, the oldest first."""
        found = self._rows["calendarversion"].values()
        return sorted(found, key=lambda row: (row.at, row.id))

    @property
    def house_settings(self) -> Mapping[str, str]:
        """What the house has decided for this edition, by name."""
        return {row.name: row.value for row in self._rows["housesetting"].values()}

    @property
    def check_rules(self) -> Mapping[str, CheckRule]:
        """How grave the house takes findings, by their code."""
        return {row.code: row for row in self._rows["checkrule"].values()}

    @property
    def accepted_findings(self) -> Mapping[tuple[str, str], AcceptedFinding]:
        """What somebody has accepted, by code and subject."""
        return {(row.code, row.subject): row for row in self._rows["acceptedfinding"].values()}

    @property
    def word_rules(self) -> Sequence[WordRule]:
        """What words the house writes otherwise or not at all, by language."""
        found = self._rows["wordrule"].values()
        return sorted(found, key=lambda row: (row.language, row.words, row.id))

    def in_charge_of(self, film_id: "FilmId") -> str:
        """Return who is responsible for a card, or nothing where nobody is named."""
        found = self._group("cardcharge", "film_id", film_id)
        return found[0].name if found else ""

    @property
    def book_outputs(self) -> Sequence[BookOutput]:
        """The log of files that were written for press, the oldest first."""
        found = self._rows["bookoutput"].values()
        return sorted(found, key=lambda row: (row.at, row.id))

    def strand_name(self, strand_id: "StrandId | None", language: str) -> str:
        """Return a strand's name in a language, or in the first language that has one."""
        texts = self._group("text", "strand_id", strand_id)
        return body_in(texts, "name", language, *self.languages)

    def block_name(self, block_id: "BlockId | None", language: str) -> str:
        """Return a block's name in a language, or in the first language that has one."""
        texts = self._group("text", "block_id", block_id)
        return body_in(texts, "name", language, *self.languages)


def body_in(texts: Iterable[Text], kind: str, *languages: str) -> str:
    """Return the body of the text of `kind` in the first of `languages` that has one."""
    bodies = {text.language: text.body for text in texts if text.kind == kind}
    return next((bodies[language] for language in languages if bodies.get(language)), "")


def _authority(forms: Iterable[NameForm]) -> str:
    return next((form.text for form in forms if form.kind == NameKind.AUTHORITY), "")


def _grouped(rows: Iterable[Any], column: str, order: Callable[[Any], Any]) -> _Groups:
    groups: dict[str, list[Any]] = {}
    for row in rows:
        key = getattr(row, column)
        if key is not None:
            groups.setdefault(key, []).append(row)
    return {key: tuple(sorted(group, key=order)) for key, group in groups.items()}


def _regrouped(
    groups: _Groups,
    column: str,
    changed: Iterable[tuple[Any, Any]],
    order: Callable[[Any], Any],
) -> _Groups:
    """Return `groups` with each (before, now) pair of rows taken out and put in."""
    out: dict[str, set[str]] = {}
    put: dict[str, list[Any]] = {}
    for before, now in changed:
        if before is not None and getattr(before, column) is not None:
            out.setdefault(getattr(before, column), set()).add(before.id)
        if now is not None and getattr(now, column) is not None:
            put.setdefault(getattr(now, column), []).append(now)
    made = dict(groups)
    for key in out.keys() | put.keys():
        gone = out.get(key, set())
        kept = [row for row in groups.get(key, ()) if row.id not in gone]
        group = tuple(sorted(kept + put.get(key, []), key=order))
        if group:
            made[key] = group
        else:
            made.pop(key, None)
    return made


_AT_ONCE = 500  # bound variables of one statement
_FEW = 4


@cache
def _by_its_id(table: Table) -> Select[Any]:
    return select(table).where(table.c.id == bindparam("id"))


def _read_rows(connection: Connection, table: Table, ids: Collection[str]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    if len(ids) <= _FEW:  # most acts: a prepared statement is three times as fast
        for id_ in ids:
            for row in connection.execute(_by_its_id(table), {"id": id_}):
                found[row.id] = row
        return found
    listed = list(ids)
    for start in range(0, len(listed), _AT_ONCE):
        some = listed[start : start + _AT_ONCE]
        for row in connection.execute(select(table).where(table.c.id.in_(some))):
            found[row.id] = row
    return found


def _read_pictures(connection: Connection) -> dict[str, PictureFacts]:
    table = _table(Picture)
    columns = (table.c.sha256, table.c.media_type, table.c.width_px, table.c.height_px)
    return {row[0]: PictureFacts(*row) for row in connection.execute(select(*columns))}
