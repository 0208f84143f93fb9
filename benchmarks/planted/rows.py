"""A planted edition as rows of the store: from the words of a half, clean or with its slips."""

import hashlib
import io
import re
import tomllib
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

from PIL import Image
from planted.marks import Plant, Spot, read_marks
from sqlmodel import SQLModel

from festdesk.editions.tables import Edition, Strand, WordRule
from festdesk.filmographies.tables import FilmographyEntry
from festdesk.films.tables import (
    Award,
    Credit,
    Film,
    Identifier,
    PressText,
    RunningTime,
    Title,
)
from festdesk.people.tables import Company, NameForm, Person
from festdesk.screenings.tables import (
    Block,
    BlockFilm,
    GuestPart,
    Screening,
    ScreeningGuest,
    Venue,
)
from festdesk.snapshot import PictureFacts, Snapshot
from festdesk.stills.tables import Still
from festdesk.texts.tables import SUBJECTS, Text

HERE = Path(__file__).parent
TEXTS = ("logline", "synopsis", "statement")
COMPANIES = {"production_company", "print_source"}
MONTH = "2027-03-"
STILL_SIZE = (2400, 1350)
_SHADES = 4  # to make a picture anew for each card would take longer than all checks
TABLES: Mapping[str, type[SQLModel]] = {
    "screening": Screening, "screeningguest": ScreeningGuest, "guestpart": GuestPart,
    "runningtime": RunningTime, "identifier": Identifier, "still": Still, "title": Title,
    "filmographyentry": FilmographyEntry, "credit": Credit, "award": Award, "film": Film,
    "blockfilm": BlockFilm, "block": Block, "person": Person, "nameform": NameForm, "text": Text,
}  # fmt: skip


@dataclass(slots=True)
class Planted:
    """A made edition: its rows by id, what its pictures are, and what was planted in it."""

    rows: dict[str, Any] = field(default_factory=dict)
    pictures: dict[str, bytes] = field(default_factory=dict)
    facts: list[PictureFacts] = field(default_factory=list)
    plants: list[Plant] = field(default_factory=list)

    def snapshot(self) -> Snapshot:
        """Return it as checks read it."""
        return Snapshot.of(self.rows.values(), self.facts)


def make_edition(halves: Iterable[Path], *, planted: bool) -> Planted:
    """Return the edition of one or both halves, clean or with its slips; traps stand in both."""
    maker = _Maker(planted=planted)
    maker.add_house(tomllib.loads((HERE / "edition.toml").read_text("utf-8")))
    for half in halves:
        for path in sorted(half.glob("*.toml")):
            given = tomllib.loads(path.read_text("utf-8"))
            for film in given.get("film", ()):
                maker.add_film(film)
            for block in given.get("block", ()):
                maker.add_block(block)
            for film in given.get("film", ()):
                maker.change(film["key"], film.get("slip", ()), is_trap=False)
                maker.change(film["key"], film.get("trap", ()), is_trap=True)
    maker.join_ends()
    return maker.made


def slug(name: str) -> str:
    """Return a name as part of an id."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return "-".join(re.findall(r"\w+", plain.lower()))


class _Maker:
    """Puts rows together, and takes the marks out of every word of them."""

    def __init__(self, *, planted: bool) -> None:
        self.made = Planted()
        self.is_planted = planted
        self._ends: dict[str, list[Spot]] = {}
        self._languages: tuple[str, ...] = ()

    # Words and rows

    def add(self, row: Any, **words: str) -> None:  # noqa: ANN401 -- a row of any table
        """Add a row whose columns `words` may hold marks."""
        for column, source in words.items():
            setattr(row, column, self._read(row, column, source))
        if row.id in self.made.rows:
            raise ValueError(f"two rows are called {row.id}")
        self.made.rows[row.id] = row

    def _read(self, row: Any, column: str, source: str) -> str:  # noqa: ANN401
        marked = read_marks(source, f"{row.id}.{column}", planted=self.is_planted)
        places, told = _places_of(row, column)
        for plant, start, end, telling in marked.plants:
            spot = Spot(row.id, told, start, end, places, telling)
            plant.spots.append(spot)
            self.made.plants.append(plant)
        for name, start, end, telling in marked.others:
            spot = Spot(row.id, told, start, end, places, telling)
            self._ends.setdefault(name, []).append(spot)
        return marked.words

    def join_ends(self) -> None:
        """Let each slip with a name know its other ends."""
        known = {plant.name: plant for plant in self.made.plants if plant.name}
        for name, spots in self._ends.items():
            known[name].spots.extend(spots)

    # The house

    def add_house(self, given: Mapping[str, Any]) -> None:
        """Add the edition, venues, strands and words of the house."""
        plain = {key: value for key, value in given.items() if not isinstance(value, dict | list)}
        self._languages = tuple(given["languages"])
        self.add(Edition(id="edition", languages=self._languages, **plain))
        for place, (short, values) in enumerate(given["venues"].items()):
            self.add(Venue(id=slug(short), short_name=short, place=place, **values))
        for place, (key, values) in enumerate(given["strands"].items()):
            self.add(Strand(id=key, code=values["code"], place=place))
            self.add_texts("strand_id", key, values, ("name", "introduction"))
        for number, rule in enumerate(given["words"]):
            self.add(WordRule(id=f"word-{number}", **rule))

    def add_texts(
        self, subject: str, row_id: str, given: Mapping[str, Any], kinds: Iterable[str],
        **values: Any,  # noqa: ANN401
    ) -> None:  # fmt: skip
        """Add the texts of these kinds that are given by language."""
        for kind in kinds:
            for language, body in given.get(kind, {}).items():
                if language not in self._languages:
                    continue  # it prints as the words of a press kit
                text = Text(id=f"{row_id}-{kind}-{language}", kind=kind, language=language,
                            body="", status="edited", **{subject: row_id},
                            **(values if kind == "statement" else {}))  # fmt: skip
                self.add(text, body=body.strip("\n"))

    # Films

    def add_film(self, given: Mapping[str, Any]) -> None:
        """Add a card and everything that hangs on it."""
        key = given["key"]
        kind = given.get("version", "ov")
        self.add(Film(
            id=key, strand_id=given.get("strand"), year=given.get("year"), status="edited",
            countries=tuple(given.get("countries", ())), genres=tuple(given.get("genres", ())),
            version_kind=kind, version_spoken=tuple(given.get("spoken", ())),
            version_subtitles=tuple(given.get("subtitles", ())),
            colour=given.get("colour", ""), aspect_ratio=given.get("ratio", ""),
            place=len(self.made.rows),
        ), premiere=given.get("premiere", ""))  # fmt: skip
        self.add(Title(id=f"{key}-title", film_id=key, language=given["language"], text=""),
                 text=given["title"])  # fmt: skip
        for place, (language, words) in enumerate(given.get("titles", {}).items()):
            self.add(Title(id=f"{key}-title-{language}", film_id=key, language=language,
                           kind="translated", place=place + 1, text=""), text=words)  # fmt: skip
        if "minutes" in given:
            self.add(RunningTime(id=f"{key}-time", film_id=key, seconds=given["minutes"] * 60,
                                 is_printed=True))  # fmt: skip
        director = self._add_credits(key, given)
        self._add_director(director, given)
        self.add_texts("film_id", key, given, TEXTS, speaker_id=director)
        for scheme, value in given.get("numbers", {}).items():
            self.add(Identifier(id=f"{key}-{scheme}", film_id=key, scheme=scheme, value=value))
        for number, line in enumerate(given.get("awards", ())):
            prize, body, year, country, *result = (part.strip() for part in line.split(" / "))
            self.add(Award(id=f"{key}-a{number}", film_id=key, prize="", year=int(year),
                           country=country, result=result[0] if result else "won",
                           place=number), prize=prize, body=body)  # fmt: skip
        for number, press in enumerate(given.get("press", ())):
            self.add(PressText(id=f"{key}-press{number}", film_id=key, place=number, body="",
                               is_quotable=True, language=press["language"],
                               author=press.get("author", ""),
                               publication=press.get("publication", "")),
                     body=press["body"].strip("\n"))  # fmt: skip
        for language, body in given["synopsis"].items():
            if language not in self._languages:
                self.add(PressText(id=f"{key}-kit-{language}", film_id=key, place=9, body="",
                                   is_quotable=True, language=language, publication="Press kit"),
                         body=body)  # fmt: skip
        self._add_still(key, given)
        for number, line in enumerate(given.get("screenings", ())):
            self._add_screening(f"{key}-s{number}", {"film_id": key}, line)

    def _add_credits(self, key: str, given: Mapping[str, Any]) -> str:
        crew = given.get("crew", {})
        # Whoever produced a film lends its print too, unless the film says otherwise.
        source = {"print_source": crew.get("production_company", [])}
        lines = [("director", given["director"]), *(source | crew).items()]
        first = ""
        for line, (role, names) in enumerate(lines):
            for place, source in enumerate(names if isinstance(names, list) else [names]):
                name, _, character = source.partition(" as ")
                marked = read_marks(name, key, planted=False).words
                credit_id = f"{key}-{role}-{place}"
                owner = ({"company_id": self._company(marked)} if role in COMPANIES
                         else {"person_id": self._person(marked)})  # fmt: skip
                first = first or owner.get("person_id", "")
                self.add(Credit(id=credit_id, film_id=key, role=role, line=line, place=place,
                                as_credited="", **owner),
                         as_credited=name, character=character)  # fmt: skip
        return first

    def _person(self, name: str) -> str:
        return self._named(f"p-{slug(name)}", name, Person, "person_id")

    def _company(self, name: str) -> str:
        return self._named(f"c-{slug(name)}", name, Company, "company_id")

    def _named(self, row_id: str, name: str, table: Callable[..., Any], owner: str) -> str:
        if row_id not in self.made.rows:
            self.add(table(id=row_id))
            self.add(NameForm(id=f"{row_id}-name", text=name, kind="authority", **{owner: row_id}))
        return row_id

    def _add_director(self, person_id: str, given: Mapping[str, Any]) -> None:
        person = self.made.rows[person_id]
        person.born_year = given.get("born", person.born_year)
        person.born_place = given.get("born_in", person.born_place)
        person.died_year = given.get("died", person.died_year)
        self.add_texts("person_id", person_id, given, ("biography",))
        for place, line in enumerate(given.get("filmography", ())):
            year, rest = line.split(" ", 1)
            name, _, qualifier = rest.partition(" / ")
            entry = f"{person_id}-e{place}"
            plain = read_marks(name, entry, planted=False).words
            own = plain == read_marks(given["title"], entry, planted=False).words
            self.add(FilmographyEntry(
                id=entry, person_id=person_id, year=int(year), place=place,
                qualifier=qualifier, film_id=given["key"] if own else None,
            ))  # fmt: skip
            self.add(Title(id=f"{entry}-title", entry_id=entry, text="",
                           language=given["language"]), text=name)  # fmt: skip

    def _add_still(self, key: str, given: Mapping[str, Any]) -> None:
        still = given.get("still", {})
        size = tuple(still.get("size", STILL_SIZE))
        content = picture(still.get("picture", key), size)
        sha256 = hashlib.sha256(content).hexdigest()
        self.made.pictures[sha256] = content
        self.made.facts.append(PictureFacts(sha256, "image/jpeg", *size))
        self.add(Still(id=f"{key}-still", film_id=key, sha256=sha256, photographer=""),
                 photographer=still.get("photographer", ""))  # fmt: skip
        self.add_texts("still_id", f"{key}-still", still, ("caption", "alt"))

    # Screenings: "05 20:30 Lantern", then any of: talk 20, intro 5, code 4711, guest A Name

    def _add_screening(self, row_id: str, subject: Mapping[str, str], line: str) -> None:
        line, *guests = (part.strip() for part in line.split(" guest "))
        day, clock, venue, *more = line.split()
        values = dict(zip(more[::2], more[1::2], strict=True))
        self.add(Screening(
            id=row_id, venue_id=slug(venue), state="confirmed",
            starts_at=datetime.fromisoformat(f"{MONTH}{day}T{clock}"),
            talk_minutes=int(values.get("talk", 0)), code=values.get("code", ""),
            introduction_minutes=int(values.get("intro", 0)), **subject,
        ))  # fmt: skip
        for place, name in enumerate(guests):
            self.add(ScreeningGuest(id=f"{row_id}-g{place}", screening_id=row_id,
                                    person_id=self._person(name), place=place))  # fmt: skip

    def add_block(self, given: Mapping[str, Any]) -> None:
        """Add a block of films with its name, introduction and screenings."""
        key = given["key"]
        self.add(Block(id=key, place=len(self.made.rows)))
        self.add_texts("block_id", key, given, ("name", "introduction"))
        for place, film in enumerate(given["films"]):
            self.add(BlockFilm(id=f"{key}-f{place}", block_id=key, film_id=film, place=place))
        for number, line in enumerate(given["screenings"]):
            self._add_screening(f"{key}-s{number}", {"block_id": key}, line)

    # Changes of data

    def change(self, key: str, given: Iterable[Mapping[str, Any]], *, is_trap: bool) -> None:
        """Do what a card's slips and traps of data say: set columns of a row, add or drop rows."""
        for change in given:
            rows = {row for row in (change.get("row"), change.get("drop")) if row}
            rows |= set(change.get("at", ()))
            if is_trap or self.is_planted:
                rows |= self._do(change)
            self.made.plants.append(Plant(
                change["kind"], is_trap, change.get("severity", "warning"),
                f"{key}: {change['why']}", rows=frozenset(rows), about=change.get("about", ""),
            ))  # fmt: skip

    def _do(self, change: Mapping[str, Any]) -> set[str]:
        if "row" in change:
            row = self.made.rows[change["row"]]
            for column, value in change["set"].items():
                setattr(row, column, _as_column(value))
        if "drop" in change:
            self._drop(change["drop"])
        if "picture" in change:
            self._change_picture(change["picture"], **change["as"])
        added = set()
        for values in change.get("add", ()):
            table = TABLES[values["table"]]
            row = table(**{name: _as_column(value) for name, value in values.items()
                           if name != "table"})  # fmt: skip
            self.add(row)
            added.add(row.id)
        return added

    def _drop(self, row_id: str) -> None:
        """Take a row away with all rows that name it."""
        row = self.made.rows.pop(row_id)
        owner = f"{type(row).__tablename__}_id"
        names = {"filmographyentry_id": "entry_id"}.get(owner, owner)
        for other_id, other in list(self.made.rows.items()):
            if getattr(other, names, None) == row_id and other_id in self.made.rows:
                self._drop(other_id)

    def _change_picture(self, still_id: str, **how: Any) -> None:  # noqa: ANN401
        size = tuple(how.get("size", STILL_SIZE))
        content = picture(how.get("motif", still_id), size)
        sha256 = hashlib.sha256(content).hexdigest()
        if sha256 not in self.made.pictures:
            self.made.pictures[sha256] = content
            self.made.facts.append(PictureFacts(sha256, "image/jpeg", *size))
        self.made.rows[still_id].sha256 = sha256


def _as_column(value: Any) -> Any:  # noqa: ANN401 -- what TOML reads
    if isinstance(value, list):
        return tuple(value)
    if isinstance(value, str) and re.fullmatch(r"2027-\d\d-\d\dT\d\d:\d\d", value):
        return datetime.fromisoformat(value)
    return None if value == "nothing" else value


def _places_of(row: Any, column: str) -> tuple[tuple[str, ...], str]:  # noqa: ANN401
    """Return the ids a finding may name for a column of a row, and how it names the column."""
    if isinstance(row, Text):
        owner = next(getattr(row, name) for name in SUBJECTS if getattr(row, name))
        return (owner, row.id), f"text:{row.kind}:{row.language}"
    owners = (getattr(row, name, None) for name in ("film_id", "entry_id", "person_id"))
    return (row.id, *(owner for owner in owners if owner)), column


def picture(motif: str, size: tuple[int, int]) -> bytes:
    """Return a JPEG whose bytes no other motif has: the motif's name stands in a comment."""
    content, comment = _shades(sum(motif.encode()) % _SHADES, size), motif.encode()
    return content[:2] + b"\xff\xfe" + (len(comment) + 2).to_bytes(2, "big") + comment + content[2:]


@cache
def _shades(number: int, size: tuple[int, int]) -> bytes:
    shade = Image.linear_gradient("L").rotate(number * 360 // _SHADES).resize(size)
    stored = io.BytesIO()
    shade.convert("RGB").save(stored, "JPEG", quality=60)
    return stored.getvalue()
