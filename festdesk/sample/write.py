"""Writing the sample edition into a festival file, in the order in which people would."""

import tomllib
from collections.abc import Callable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import datetime, time, timedelta
from typing import Any

from sqlmodel import Session, select

from festdesk.base.ids import BlockId, FilmId, PersonId, StrandId, VenueId
from festdesk.base.languages import script_of
from festdesk.base.paths import resources
from festdesk.editing.blocks import make_block
from festdesk.editing.editions import add_strand, change_edition
from festdesk.editing.filmographies import add_entry
from festdesk.editing.films import (
    add_award,
    add_credit,
    add_press_text,
    add_running_time,
    change_title,
    create_film,
    write_running_time,
    write_title,
)
from festdesk.editing.people import add_name_form, change_person, person_called
from festdesk.editing.screenings import add_venue, expect_guest, plan_screening
from festdesk.editing.stills import add_still
from festdesk.editing.texts import write_text
from festdesk.editions.tables import Edition
from festdesk.films.roles import is_company_role
from festdesk.films.tables import TitleKind
from festdesk.sample.books import paragraphs, write_books, write_companies, write_guests
from festdesk.sample.pictures import draw_picture
from festdesk.texts.tables import TextKind, TextStatus

Progress = Callable[[int, int], None]
Facts = Mapping[str, Any]

_EDITION = ("name", "subtitle", "starts_on", "ends_on", "time_zone", "languages")
_EDITION_MORE = ("day_starts_hour", "founded_year", "website")
_PAINTERS = 2
_PHOTOGRAPHER = "festdesk"
_RIGHTS = "Drawn for the sample edition; free to use."


def sample_edition() -> Edition:
    """Return the edition with which a file for the sample is made."""
    return Edition(**_edition_values())


def _edition_values() -> dict[str, Any]:
    facts = _read("edition")
    values = {name: facts[name] for name in (*_EDITION, *_EDITION_MORE)}
    return values | {"languages": tuple(facts["languages"])}


def _read(name: str) -> dict[str, Any]:
    path = resources() / "sample" / f"{name}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


def write_sample(session: Session, *, progress: Progress | None = None) -> None:
    """Write the whole sample into a file that holds nothing but its edition.

    To be called within one `Document.edit`. `progress` is told how many films of all are written.
    """
    if session.exec(select(Edition)).first() is None:
        session.add(sample_edition())
    else:
        change_edition(session, **_edition_values())
    films = _read("films")["film"]
    with ThreadPoolExecutor(_PAINTERS, thread_name_prefix="sample") as painters:
        # Drawing takes longer than all the writing, so it goes on beside it.
        pictures = {
            still["scene"]: painters.submit(draw_picture, still["scene"])
            for film in films
            for still in film["stills"]
        }
        writer = _Writer(session, pictures)
        writer.write_frame(_read("edition"))
        write_companies(session, _read("books"))
        for done, film in enumerate(films):
            if progress is not None:
                progress(done, len(films))
            writer.write_film(film)
    writer.write_blocks(_read("edition")["block"])
    for person in _read("people")["person"]:
        writer.write_person(person)
    for day in _read("screenings")["day"]:
        writer.write_day(day)
    write_guests(session, _read("books"))
    write_books(session, _read("books"))
    if progress is not None:
        progress(len(films), len(films))


class _Writer:
    """Writes the parts of the sample and remembers the ids of what others name by a key."""

    def __init__(self, session: Session, pictures: Mapping[str, Future[bytes]]) -> None:
        self._session = session
        self._pictures = pictures
        self._strands: dict[str, StrandId] = {}
        self._venues: dict[str, VenueId] = {}
        self._films: dict[str, FilmId] = {}
        self._blocks: dict[str, BlockId] = {}
        self._versions: dict[str, Facts] = {}

    def write_frame(self, facts: Facts) -> None:
        """Write strands and venues."""
        for strand in facts["strand"]:
            made = add_strand(
                self._session, strand["name"], code=strand["code"], colour=strand["colour"]
            )
            self._strands[strand["key"]] = made
            self._write_texts(
                "strand_id", made, {TextKind.INTRODUCTION: strand["introduction"]}, "edited"
            )
        for venue in facts["venue"]:
            values = {name: value for name, value in venue.items() if name not in {"key", "name"}}
            values["formats"] = tuple(values["formats"])
            self._venues[venue["key"]] = add_venue(self._session, venue["name"], **values)

    def write_blocks(self, blocks: list[Facts]) -> None:
        """Write the blocks; their films are there already."""
        for block in blocks:
            film_ids = [self._films[key] for key in block["films"]]
            made = make_block(self._session, block["name"], film_ids)
            self._blocks[block["key"]] = made
            self._write_texts(
                "block_id", made, {TextKind.INTRODUCTION: block["introduction"]}, "edited"
            )

    def write_film(self, film: Facts) -> None:
        """Write a card with all that belongs to it."""
        version = film["version"]
        film_id = create_film(
            self._session,
            strand_id=self._strands[film["strand"]],
            year=film["year"],
            countries=tuple(film["countries"]),
            genres=tuple(film["genres"]),
            colour=film["colour"],
            aspect_ratio=film["aspect_ratio"],
            age_limit=film.get("age_limit"),
            status=film["status"],
            version_kind=version["kind"],
            version_spoken=tuple(version.get("spoken", ())),
            version_subtitles=tuple(version.get("subtitles", ())),
        )
        self._films[film["key"]] = film_id
        self._versions[film["key"]] = version
        self._write_titles(film_id, film["titles"])
        self._write_lengths(film_id, film)
        self._write_credits(film_id, film)
        for award in film.get("awards", ()):
            values = {name: value for name, value in award.items() if name != "prize"}
            add_award(self._session, film_id, award["prize"], **values)
        self._write_texts("film_id", film_id, film["texts"], film["status"])
        self._write_stills(film_id, film["stills"])
        if "press" in film:
            values = {name: value for name, value in film["press"].items() if name != "body"}
            body = paragraphs(film["press"]["body"])
            add_press_text(self._session, film_id, body, is_quotable=True, **values)

    def _write_titles(self, film_id: FilmId, titles: list[Facts]) -> None:
        for title in titles:
            title_id = write_title(
                self._session,
                film_id,
                title["kind"],
                title["text"],
                language=title["language"],
                script=title.get("script", script_of(title["text"])),
            )
            if title_id is not None and "scheme" in title:
                change_title(self._session, title_id, scheme=title["scheme"])

    def _write_lengths(self, film_id: FilmId, film: Facts) -> None:
        seconds = film["seconds"] if "seconds" in film else film["minutes"] * 60
        write_running_time(self._session, film_id, seconds)
        for other in film.get("other_lengths", ()):
            seconds = other["minutes"] * 60
            add_running_time(self._session, film_id, seconds, source=other["source"])

    def _write_credits(self, film_id: FilmId, film: Facts) -> None:
        lines: list[tuple[str | None, list[str], Facts]]
        lines = [(role, names, {}) for role, names in film["credits"].items()]
        lines += [
            (None, line["names"], {key: line[key] for key in line if key != "names"})
            for line in film.get("unlabelled", ())
        ]
        for number, (role, names, suggested) in enumerate(lines, start=1):
            for name in names:
                credited, _, character = name.partition(" = ")
                add_credit(
                    self._session,
                    film_id,
                    credited,
                    role,
                    is_company=role is not None and is_company_role(role),
                    character=character,
                    line=number,
                    **suggested,
                )

    def _write_stills(self, film_id: FilmId, stills: list[Facts]) -> None:
        for still in stills:
            across, down = still["focus"]
            still_id = add_still(
                self._session,
                self._pictures[still["scene"]].result(),
                film_id=film_id,
                name=still["scene"],
                photographer=_PHOTOGRAPHER,
                rights=_RIGHTS,
                focus_x_permille=across,
                focus_y_permille=down,
            )
            texts = {TextKind.CAPTION: still["caption"], TextKind.ALT: still["alt"]}
            self._write_texts("still_id", still_id, texts, "edited")

    def _write_texts(
        self, subject: str, subject_id: str, texts: Mapping[Any, Mapping[str, str]], status: str
    ) -> None:
        for kind, bodies in texts.items():
            for language, body in bodies.items():
                write_text(
                    self._session,
                    subject,
                    subject_id,
                    str(kind),
                    language,
                    paragraphs(body),
                    status=str(TextStatus(status)),
                )

    def write_person(self, person: Facts) -> None:
        """Write what is known of a person beside the credits."""
        person_id = person_called(self._session, person["name"])
        values: dict[str, Any] = {}
        if "sort_name" in person:
            values["sort_name"] = person["sort_name"]
        for happened in ("born", "died"):
            if happened in person:
                values[f"{happened}_year"], values[f"{happened}_place"] = person[happened]
        change_person(self._session, person_id, **values)
        for text, language, script in person.get("forms", ()):
            add_name_form(self._session, person_id, text, language=language, script=script)
        if "biography" in person:
            texts = {TextKind.BIOGRAPHY: person["biography"]}
            self._write_texts("person_id", person_id, texts, "edited")
        for line in person.get("filmography", ()):
            self._write_entry(person_id, line)

    def _write_entry(self, person_id: PersonId, line: str) -> None:
        parts = [part.strip() for part in line.split(" |")]
        year, original, english, kind, more, key = (*parts, "", "", "", "", "")[:6]
        titles = [(str(TitleKind.ORIGINAL), original)]
        if english:
            titles.append((str(TitleKind.INTERNATIONAL), english))
        values: dict[str, Any] = {"share" if more[:1].isdigit() else "note": more} if more else {}
        add_entry(
            self._session,
            person_id,
            titles,
            year=int(year),
            qualifier=kind,
            film_id=self._films[key] if key else None,
            **values,
        )

    def write_day(self, day: Facts) -> None:
        """Write the screenings of a festival day."""
        for facts in day["screenings"]:
            clock = time.fromisoformat(facts["late"] if "late" in facts else facts["at"])
            date = day["date"] + timedelta(days=1) if "late" in facts else day["date"]
            self._plan(facts, datetime.combine(date, clock))

    def _plan(self, facts: Facts, starts_at: datetime) -> None:
        values: dict[str, Any] = {
            "starts_at": starts_at,
            "introduction_minutes": facts.get("introduction", 0),
            "talk_minutes": facts.get("talk", 0),
            "projection_format": facts.get("format", "DCP"),
        }
        for name in ("audience", "state", "note", "printed_note", "code"):
            if name in facts:
                values[name] = facts[name]
        if "live" in facts:
            version = self._versions[facts["film"]]
            values["version_kind"] = version["kind"]
            values["version_spoken"] = tuple(version["spoken"])
            values["version_live"] = tuple(facts["live"])
        if "venue" in facts:
            values["venue_id"] = self._venues[facts["venue"]]
        screening_id = plan_screening(
            self._session,
            film_id=self._films[facts["film"]] if "film" in facts else None,
            block_id=self._blocks[facts["block"]] if "block" in facts else None,
            **values,
        )
        for guest in facts.get("guests", ()):
            expect_guest(self._session, screening_id, person_called(self._session, guest))
