"""The edition as one JSON document: nothing left out, nothing changed, the same each time."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

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
from festdesk.editing.sources import keep_source, note_provenance
from festdesk.editing.stills import add_still
from festdesk.editing.texts import write_text
from festdesk.editions.tables import (
    AcceptedFinding,
    CheckRule,
    FieldRule,
    HouseSetting,
    KnownFestival,
    SavedFilter,
    Strand,
    WordRule,
)
from festdesk.exchange.json_file import as_text, edition_as_json
from festdesk.filmographies.tables import EntryTrait, FilmographyEntry
from festdesk.films.tables import (
    Award,
    CardCharge,
    Contact,
    Credit,
    CreditTrait,
    DistinctFilms,
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
    ScreeningGuest,
    ScreeningTrait,
    VenueForm,
)
from festdesk.snapshot import TABLES, PictureFacts, Snapshot
from festdesk.sources.tables import (
    ImportedRow,
    IntakeProfile,
    Provenance,
    Source,
    SourceTrait,
    TableImport,
)
from festdesk.stills.tables import Still, StillCrop, StillPerson
from festdesk.texts.tables import (
    DictionaryWord,
    OwnTextKind,
    OwnTextName,
    Text,
    TextReview,
    TextStyling,
)
from tests.builders import (
    at,
    edition_row,
    film,
    row,
    screening,
    small_edition,
    snapshot_of,
    venue,
)
from tests.comparing import assert_as_reference

FIRST_PICTURE, SECOND_PICTURE = "a" * 64, "b" * 64


def _everything() -> tuple[SQLModel, ...]:
    """Return at least one row of every table, with the ids of a test."""
    return (
        edition_row(id="edition", subtitle="Eleven days", founded_year=2011),
        row(Strand, id="strand", code="N", colour="#003366", place=1),
        row(Text, id="strand-fr", kind="name", language="fr", body="Nuit", strand_id="strand"),
        row(Text, id="strand-en", kind="name", language="en", body="Night", strand_id="strand"),
        row(Book, id="book", product="catalogue", languages=("en", "fr")),
        row(BookPart, id="foreword", book_id="book", kind="foreword", place=1),
        row(BookPartText, id="foreword-en", part_id="foreword", language="en", heading="Hello"),
        row(BookPartPicture, id="mayor", part_id="foreword", name="The mayor"),
        row(Fitting, id="fitting", book_id="book", film_id="stalker", step=2),
        row(OutputProfile, id="profile", name="Our press", purpose="press"),
        row(OwnDesign, id="design", name="Ours", base="quiet"),
        row(Face, id="face", family="Ours Sans"),
        row(OwnTextKind, id="own", key="why"),
        row(OwnTextName, id="own-en", kind_id="own", language="en", name="Why this film"),
        row(FieldRule, id="rule", field="synopsis", required_from="edited"),
        row(SavedFilter, id="filter", name="Without stills", query="{}"),
        row(DictionaryWord, id="word", language="en", word="Zerkalo"),
        row(DistinctFilms, id="distinct", first_id="short", second_id="stalker"),
        row(Contact, id="contact", film_id="stalker", name="Nadia", email="n@example.org"),
        row(Contact, id="contact-2", company_id="mosfilm", phone="1"),
        venue("scala", name="Scala", short_name="SCA", seats=120, formats=("35mm", "DCP")),
        film(
            "stalker",
            strand_id="strand",
            year=1979,
            countries=("SU",),
            genres=("drama",),
            version_kind="ov",
            version_spoken=("ru",),
            version_subtitles=("fr", "de"),
        ),
        film("short", place=1, is_withdrawn=True),
        row(VenueTrait, id="trait", venue_id="scala", group_name="Centre"),
        venue("lux", name="Lux", place=1),
        row(VenueDistance, id="way", first_id="lux", second_id="scala", walking_minutes=12),
        row(VenueOpening, id="hours", venue_id="scala", opens_minute=600, closes_minute=1500),
        row(AudienceRule, id="audience", audience="school", promised_subtitles=("fr",)),
        row(ShowingWish, id="wish", film_id="stalker", audience="public", showings=2),
        row(ShowingWindow, id="window", film_id="stalker", not_before=datetime(2021, 3, 5, 9)),
        row(FilmPrint, id="print", film_id="stalker", format="35mm"),
        row(Blocker, id="lunch", venue_id="scala", starts_at=datetime(2021, 3, 5, 12), minutes=60),
        row(
            GuestStay,
            id="stay",
            person_id="director",
            from_at=datetime(2021, 3, 4, 9),
            until_at=datetime(2021, 3, 6, 9),
        ),
        row(CalendarVersion, id="kept", name="First", at=datetime(2021, 1, 1, tzinfo=UTC), rows=""),
        row(HouseSetting, id="setting", name="wanted_showings", value="2"),
        row(CheckRule, id="check", code="screening.overlap", severity="error"),
        row(
            AcceptedFinding,
            id="accepted",
            code="screening.overlap",
            subject="one",
            facts="",
            at=datetime(2021, 1, 1, tzinfo=UTC),
        ),
        row(Title, id="title-ru", film_id="stalker", text="Сталкер", script="Cyrl", language="ru"),
        row(Title, id="title-2", film_id="stalker", text="Stalker", kind="translated", place=1),
        row(RunningTime, id="rt", film_id="stalker", seconds=9720, is_printed=True),
        row(RunningTime, id="rt-2", film_id="stalker", seconds=9660, source="cinema"),
        row(Person, id="director", born_year=1932, born_place="Zavrazhye"),
        row(NameForm, id="n1", person_id="director", text="A. Tarkovski"),
        row(NameForm, id="n2", person_id="director", text="Andrei Tarkovsky", kind="authority"),
        row(Company, id="mosfilm", country="SU"),
        row(Company, id="lenfilm", country="SU"),
        row(Person, id="actor"),
        row(NameForm, id="n3", company_id="mosfilm", text="Mosfilm", kind="authority"),
        row(
            Credit,
            id="credit-1",
            film_id="stalker",
            person_id="director",
            role="director",
            as_credited="A. Tarkovski",
        ),
        row(
            Credit,
            id="credit-2",
            film_id="stalker",
            company_id="mosfilm",
            as_credited="Mosfilm",
            suggested_role="production_company",
            line=1,
            place=1,
        ),
        row(
            Text, id="syn", film_id="stalker", kind="synopsis", language="en", body="One\n\nTwo “2”"
        ),
        row(
            TextStyling,
            id="styling",
            film_id="stalker",
            kind="synopsis",
            language="en",
            runs='[[0,3,"italic"]]',
        ),
        row(
            TextReview,
            id="review",
            film_id="stalker",
            kind="synopsis",
            language="en",
            status="edited",
            by="marta",
            at=datetime(2021, 1, 2, 3, 4, 5, tzinfo=UTC),
        ),
        row(TextStyling, id="styling-2", press_text_id="press", runs='[[0,4,"bold"]]'),
        row(Award, id="award", film_id="stalker", prize="Jury Prize", body="Cannes", year=1980),
        row(PressText, id="press", film_id="stalker", language="en", body="Slow. <b>Good</b>"),
        row(Release, id="release", film_id="stalker", company_id="mosfilm", territory="SU"),
        row(Identifier, id="isan", film_id="stalker", scheme="isan", value="0000-0001"),
        row(Still, id="still", film_id="stalker", sha256=FIRST_PICTURE, photographer="N.N."),
        row(StillCrop, id="crop", still_id="still", frame="wide", zoom_permille=1500),
        row(Still, id="portrait", person_id="director"),
        row(StillPerson, id="on-still", still_id="still", person_id="director"),
        row(Text, id="caption", still_id="still", kind="caption", language="en", body="The Zone"),
        row(Text, id="bio", person_id="director", kind="biography", language="en", body="Born."),
        row(FilmographyEntry, id="e1", person_id="director", year=1979, film_id="stalker"),
        row(FilmographyEntry, id="e2", person_id="director", year=1975, place=1),
        row(
            EntryTrait,
            id="e2-trait",
            entry_id="e2",
            co_directors=("One", "Two"),
            further=("short",),
        ),
        row(CreditTrait, id="printed", credit_id="credit-1", prints="credited"),
        row(DistinctPeople, id="two", first_id="actor", second_id="director"),
        row(DistinctCompanies, id="two-houses", first_id="lenfilm", second_id="mosfilm"),
        row(DistinctSpellings, id="two-words", first="svetka", second="zetka"),
        row(
            KeptSpelling,
            id="as-quoted",
            row_id="synopsis",
            column="body",
            spelling="Tarkovskij",
            around="the director …",
        ),
        row(CitedName, id="cited", text="Zona", kind="place", film_id="stalker"),
        row(CitedNameForm, id="cited-de", cited_name_id="cited", text="Zone", language="de"),
        row(TransliterationException, id="exception", original="Хрущёв", latin="Khrushchev"),
        row(TransliterationRule, id="letter", script="Cyrl", letters="щ", latin="shch"),
        row(KnownFestival, id="venice", names=("Venice", "Venezia"), first_year=1932),
        row(IntakeProfile, id="read-so", name="Lists", kind="credits", mapping="{}"),
        row(
            SourceTrait,
            id="as-page",
            source_id="source",
            came_as="html",
            first_line=1,
            last_line=2,
            profile_id="read-so",
        ),
        row(
            TableImport,
            id="table",
            name="films.csv",
            taken_at=datetime(2021, 1, 2, tzinfo=UTC),
            mapping="{}",
            left_aside=("Email",),
        ),
        row(
            ImportedRow,
            id="table-2",
            import_id="table",
            film_id="stalker",
            source_id="source",
            line=2,
            keys=("tracking_number=FF2200",),
            cells='{"Title": "Stalker"}',
        ),
        row(VenueForm, id="scala-so", venue_id="scala", text="La Scala"),
        row(
            WordRule, id="house-word", language="en", words="E-mail", instead="email", is_exact=True
        ),
        row(CardCharge, id="in-charge", film_id="stalker", name="Ana"),
        row(
            BookOutput,
            id="written",
            product="catalogue",
            profile="Press, offset",
            languages=("en", "fr"),
            file_name="catalogue.pdf",
            pages=96,
            at=datetime(2021, 1, 3, tzinfo=UTC),
            by="Ana",
            blockers="[]",
            reason="The printer waits.",
        ),
        row(Title, id="e1-title", entry_id="e1", text="Stalker"),
        row(Title, id="e2-title", entry_id="e2", text="Zerkalo", kind="transliterated"),
        row(Block, id="block", note="for schools"),
        row(BlockFilm, id="in-block", block_id="block", film_id="short"),
        row(Text, id="block-en", block_id="block", kind="name", language="en", body="Shorts"),
        row(ScreeningTrait, id="locked", screening_id="planned", is_locked=True),
        screening("planned", at(5, "20:00"), film_id="stalker", venue_id="scala", talk_minutes=20),
        screening("unplanned", block_id="block", venue_id=None),
        row(ScreeningGuest, id="guest", screening_id="planned", person_id="director"),
        row(GuestPart, id="part", screening_id="planned", person_id="director", presence="talk"),
        row(
            Source,
            id="source",
            film_id="stalker",
            body="Stalker\n1979",
            taken_at=datetime(2021, 1, 2, 3, 4, 5, tzinfo=UTC),
        ),
        row(
            Provenance,
            id="from",
            source_id="source",
            kind="film",
            row_id="stalker",
            field="year",
            value="1979",
            first_line=2,
            last_line=2,
        ),
    )


PICTURES = (
    PictureFacts(SECOND_PICTURE, "image/png", 640, 480),
    PictureFacts(FIRST_PICTURE, "image/jpeg", 1920, 1080),
)


def _objects(value: object) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
        for inner in value.values():
            yield from _objects(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _objects(inner)


def test_an_edition_is_written_as_the_reference_says() -> None:
    assert_as_reference("edition.json", as_text(snapshot_of(*_everything(), pictures=PICTURES)))


def test_the_order_in_which_rows_were_made_does_not_matter() -> None:
    rows = _everything()
    forwards = as_text(snapshot_of(*rows, pictures=PICTURES))
    backwards = as_text(snapshot_of(*reversed(rows), pictures=reversed(PICTURES)))
    assert forwards == backwards


def test_every_row_is_there_with_every_column() -> None:
    snapshot = snapshot_of(*_everything(), pictures=PICTURES)
    by_id = {made["id"]: made for made in _objects(edition_as_json(snapshot)) if "id" in made}
    said_by_position = {"place"}
    said_by_nesting = {"film_id", "person_id", "company_id", "entry_id", "block_id", "still_id"}
    said_by_nesting |= {"strand_id", "source_id", "screening_id", "book_id", "part_id"}
    said_by_nesting |= {"kind_id", "press_text_id"}
    for model in TABLES:
        table = model.__table__  # type: ignore[attr-defined]
        rows = snapshot.table(table.name)
        assert rows, f"the test has no row of {table.name}"
        for row_id in rows:
            missing = {column.name for column in table.columns} - by_id[row_id].keys()
            assert missing <= said_by_position | said_by_nesting


def test_an_empty_edition_is_a_document_too() -> None:
    made = json.loads(as_text(snapshot_of()))
    assert made["format"] == "festdesk-edition"
    assert made["version"] == 1
    assert made["edition"]["starts_on"] == "2021-03-04"
    assert made["films"] == []


def _dump(snapshot: Snapshot) -> list[str]:
    names = [model.__table__.name for model in TABLES]  # type: ignore[attr-defined]
    return [repr(sorted(snapshot.table(name).items())) for name in names]


def test_a_real_file_is_read_and_not_changed(tmp_path: Path) -> None:
    with small_edition(tmp_path) as document:
        film_id = next(iter(document.snapshot().films))
        with document.edit("Take in") as session:
            source_id = keep_source(session, "Rain\nWind", taken_at=datetime.now(UTC))
            note_provenance(
                session,
                source_id,
                kind="film",
                row_id=film_id,
                field="year",
                value="1",
                lines=(1, 1),
            )
            still_id = add_still(session, None, film_id=film_id)
            write_text(session, "still_id", still_id, "caption", "en", "Rain </script> {0} %s")
        snapshot = document.snapshot()
        before = _dump(snapshot)
        made = json.loads(as_text(snapshot))
        assert as_text(snapshot) == as_text(document.snapshot())
        assert _dump(snapshot) == before
    assert [one["titles"][0]["text"] for one in made["films"]] == [
        "Stalker",
        "Playtime",
        "Toni Erdmann",
    ]
    assert made["films"][0]["stills"][0]["texts"][0]["body"] == "Rain </script> {0} %s"
    assert made["screenings"][0]["starts_at"] == "2021-03-05T18:00:00"
    assert made["sources"][0]["provenance"][0]["row_id"] == film_id
