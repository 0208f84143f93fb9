"""What the parts of the book print, word for word, each with the field that it comes from.

A line here is what stands together in print, such as a name and the biography that follows it:
where the same words stand in several places of a page, those around them tell which one is meant.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from festdesk.base.countries import country_name
from festdesk.base.findings import Place
from festdesk.base.ids import BlockId, BookPartId, FilmId, PersonId, StrandId
from festdesk.base.moments import whole_minutes
from festdesk.booklet.days import screenings_on, title_of
from festdesk.booklet.plan import PageKind, printed_days, printed_screenings_of
from festdesk.booklet.showings import screening_content
from festdesk.booklet.words import Words, words_in
from festdesk.desktop.widgets.page_text import letters_of
from festdesk.filmographies.entries import years_in_words
from festdesk.filmographies.listing import listed_entries, programme_with
from festdesk.filmographies.printing import printed_filmography
from festdesk.filmographies.style import style_of
from festdesk.films.genres import genre_name
from festdesk.films.roles import role_label, role_order
from festdesk.films.tables import Credit, Film
from festdesk.planning.showings import format_shown, version_at
from festdesk.screenings.tables import Screening
from festdesk.screenings.versions import version_line, version_of
from festdesk.snapshot import Snapshot
from festdesk.texts.tables import Text, TextKind


@dataclass(frozen=True, slots=True)
class Bit:
    """A piece of a line: the letters and figures it prints, folded, and where they are edited."""

    letters: str
    place: Place


Line = tuple[Bit, ...]


def printed_lines(
    snapshot: Snapshot, kind: str, subject: str, languages: Sequence[str], part: str = ""
) -> tuple[Line, ...]:
    """Return what pages of the book print in these languages, what is most particular first.

    `part` is the id of the planned part that they belong to, for the words of its own.
    """
    found: list[Line] = list(_own_words(snapshot, part))
    for language in languages:
        words = words_in(language)
        if kind == PageKind.FILM and subject in snapshot.films:
            found += _film(snapshot, FilmId(subject), words)
        elif kind == PageKind.DAY:
            found += _day(snapshot, subject, words)
        elif kind == PageKind.STRAND:
            found += _strand(snapshot, StrandId(subject), words)
        elif kind == PageKind.PRACTICAL:
            found += _venues(snapshot)
        elif kind == PageKind.BLOCK:
            found += _block(snapshot, BlockId(subject), words)
        elif kind == PageKind.GUESTS:
            found += _guests(snapshot)
        else:
            found += _titles(snapshot)
    return tuple(dict.fromkeys(line for line in found if line))


def _own_words(snapshot: Snapshot, part: str) -> Iterator[Line]:
    """Yield the heading, the text and the name under it of a part, in each language."""
    for text in snapshot.texts_of_part(BookPartId(part)):
        said = (text.heading, text.body, text.author)
        named = zip(said, ("heading", "body", "author"), strict=True)
        yield _line(
            *(
                (words, Place("bookpart", part, f"{column}:{text.language}"))
                for words, column in named
            )
        )


def _line(*bits: tuple[object, Place]) -> Line:
    lettered = ((letters_of(str(said or ""))[0], place) for said, place in bits)
    return tuple(Bit(letters, place) for letters, place in lettered if letters)


def _film(snapshot: Snapshot, film_id: FilmId, words: Words) -> Iterator[Line]:
    film = snapshot.films[film_id]

    def at(field: str) -> Place:
        return Place("film", film_id, field, film_id)

    for title in snapshot.titles_of(film_id):
        yield _line((title.text, Place("title", title.id, "text", film_id)))
    names = [snapshot.credited_name(credit) for credit in snapshot.directors_of(film_id)]
    yield _line((" ".join(names), at("director")))
    yield _facts(snapshot, film, words.language)
    yield from _words_about(snapshot, film_id)
    for screening in printed_screenings_of(snapshot, film_id):
        yield _screening(snapshot, screening, words)
    for award in snapshot.awards_of(film_id):
        country = country_name(award.country, words.language) if award.country else ""
        said = (award.prize, award.category, award.body, award.year)
        named = zip(said, ("prize", "category", "body", "year"), strict=True)
        yield _line(
            *((shown, Place("award", award.id, column, film_id)) for shown, column in named),
            (country or award.country_as_given, Place("award", award.id, "country", film_id)),
        )
    yield from _credits(snapshot, film_id, words.language)
    for credit in snapshot.directors_of(film_id):
        if credit.person_id:
            yield from _person(snapshot, credit.person_id, film_id, words)


def _words_about(snapshot: Snapshot, film_id: FilmId) -> Iterator[Line]:
    """Yield its texts, what the press wrote, and what stands under its stills."""
    for text in snapshot.texts_of_film(film_id):
        yield _text(snapshot, text)
    for press_text in snapshot.press_texts_of(film_id):
        where = Place("presstext", press_text.id, "body", film_id)
        yield _line((press_text.body, where), (press_text.author, where))
    for still in snapshot.stills_of(film_id):
        where = Place("still", still.id, "photographer", film_id)
        for text in snapshot.texts_of_still(still.id):
            caption = Place("still", still.id, f"text:{text.kind}:{text.language}", film_id)
            yield _line((text.body, caption), (still.photographer, where))
        yield _line((still.photographer, where))


def _facts(snapshot: Snapshot, film: Film, language: str) -> Line:
    """Return country, year, length and the rest, in the order in which they print."""

    def at(field: str) -> Place:
        return Place("film", film.id, field, film.id)

    seconds = snapshot.printed_seconds(film.id)
    version = version_of(film)
    return _line(
        (" ".join(country_name(code, language) for code in film.countries), at("countries")),
        (years_in_words(film.year, film.year_until, ""), at("year")),
        (f"{whole_minutes(seconds)} min" if seconds else "", at("running_time")),
        (version_line(version, language, short=False) if version else "", at("version_kind")),
        (" ".join(genre_name(key, language) for key in film.genres), at("genres")),
        (film.colour, at("colour")),
        (film.aspect_ratio, at("aspect_ratio")),
    )


def _text(snapshot: Snapshot, text: Text) -> Line:
    for kind in ("film", "person", "still"):
        owner = getattr(text, f"{kind}_id", None)
        if owner:
            field = f"text:{text.kind}:{text.language}"
            film = owner if kind == "film" else ""
            speaker = snapshot.person_name(text.speaker_id) if kind == "film" else ""
            where = Place(kind, owner, field, film)
            return _line((speaker, where), (text.body, where))
    return ()


def _credits(snapshot: Snapshot, film_id: FilmId, language: str) -> Iterator[Line]:
    by_role: dict[str, list[Credit]] = {}
    for credit in snapshot.credits_of(film_id):
        by_role.setdefault(credit.role or "", []).append(credit)
    for role in sorted(by_role, key=role_order):
        shown = by_role[role]
        label = role_label(role, language, plural=len(shown) > 1) if role else ""
        bits: list[tuple[object, Place]] = [(label, Place("credit", shown[0].id, "role", film_id))]
        for credit in shown:
            where = Place("credit", credit.id, "name", film_id)
            bits += [
                (snapshot.credited_name(credit), where),
                (credit.character, Place("credit", credit.id, "character", film_id)),
            ]
        if role != "director":
            yield _line(*bits)


def _person(
    snapshot: Snapshot, person_id: PersonId, film_id: FilmId, words: Words
) -> Iterator[Line]:
    name = Place("person", person_id, "name", film_id)
    called = snapshot.person_name(person_id)
    texts = [t for t in snapshot.texts_of_person(person_id) if t.kind == TextKind.BIOGRAPHY]
    for text in texts:
        field = f"text:{text.kind}:{text.language}"
        yield _line((called, name), (text.body, Place("person", person_id, field, film_id)))
    if not texts:
        yield _line((called, name))
    yield from _entries(snapshot, person_id, film_id, words.language)


def _entries(
    snapshot: Snapshot, person_id: PersonId, film_id: FilmId, language: str
) -> Iterator[Line]:
    """Yield the entries that print as the house has them; what is no title leads to the note."""
    films = frozenset(film.id for film in snapshot.films.values() if not film.is_withdrawn)
    programme = programme_with(snapshot, films, snapshot.films[film_id])
    style = style_of(snapshot.house_settings)
    listed = listed_entries(snapshot, person_id)
    for entry in printed_filmography(listed, style, language, programme).entries:
        stored = snapshot.entries[entry.entry_id]
        years = years_in_words(stored.year, stored.year_until, stored.year_as_given)

        def at(field: str, entry_id: str = entry.entry_id) -> Place:
            return Place("filmographyentry", entry_id, field, film_id)

        bits: list[tuple[object, Place]] = [(entry.lead, at("year"))]
        for part in entry.parts:
            field = (
                "title"
                if part.is_title
                else "year"
                if years and part.text.startswith(years)
                else "note"
            )
            bits.append((part.text, at(field)))
        yield _line(*bits)


def _screening(snapshot: Snapshot, screening: Screening, words: Words) -> Line:
    """Return a screening as an entry lists it."""

    def at(field: str) -> Place:
        return Place("screening", screening.id, field, screening.film_id or "")

    facts = screening_content(snapshot, screening, words)
    rows = list(facts["rows"])
    return _line(
        (f"{facts['day']} {facts['time']}", at("starts_at")),
        *((row, at(_field_of_row(snapshot, screening, row, words.language))) for row in rows),
        (facts["marks"], at("talk_minutes")),
    )


def _field_of_row(snapshot: Snapshot, screening: Screening, row: str, language: str) -> str:
    """Return the field that a line of a screening comes from; the venue's where none is known."""
    letters = letters_of(row)[0]
    names = " ".join(snapshot.person_name(g.person_id) for g in snapshot.guests_of(screening.id))
    for field, stored in (
        ("printed_note", screening.printed_note),
        ("projection_format", format_shown(snapshot, screening)),
        ("premiere", screening.premiere),
        ("guests", names),
        ("version_kind", _version(snapshot, screening, language)),
    ):
        wanted = letters_of(stored)[0]
        if wanted and wanted in letters:
            return field
    return "venue_id"


def _version(snapshot: Snapshot, screening: Screening, language: str) -> str:
    version = version_at(snapshot, screening)
    return version_line(version, language, short=True) if version else ""


def _day(snapshot: Snapshot, subject: str, words: Words) -> Iterator[Line]:
    for screening in screenings_of_day(snapshot, subject):
        where = Place("screening", screening.id, "", screening.film_id or "")
        yield _line(
            (title_of(snapshot, screening, words)["text"], where),
            (_version(snapshot, screening, words.language), where),
        )
    yield from _venues(snapshot)


def screenings_of_day(snapshot: Snapshot, subject: str) -> list[Screening]:
    """Return the screenings that the grid of a day shows, by start."""
    for day in printed_days(snapshot):
        if day.isoformat() == subject:
            return screenings_on(snapshot, day)
    return []


def _strand(snapshot: Snapshot, strand_id: StrandId, words: Words) -> Iterator[Line]:
    films = [film for film in snapshot.films.values() if film.strand_id == strand_id]
    if films:
        where = Place("film", films[0].id, "strand_id", films[0].id)
        yield _line((snapshot.strand_name(strand_id, words.language), where))
        for text in snapshot.texts_of_strand(strand_id):
            yield _line((text.body, where))


def _block(snapshot: Snapshot, block_id: BlockId, words: Words) -> Iterator[Line]:
    where = Place("block", block_id)
    yield _line((snapshot.block_name(block_id, words.language), where))
    for text in snapshot.texts_of_block(block_id):
        yield _line((text.body, where))
    for screening in snapshot.screenings_of_block(block_id):
        yield _screening(snapshot, screening, words)
    for shown in snapshot.films_of_block(block_id):
        if shown.film_id in snapshot.films:
            yield from _film(snapshot, shown.film_id, words)


def _guests(snapshot: Snapshot) -> Iterator[Line]:
    for screening in snapshot.screenings.values():
        for guest in snapshot.guests_of(screening.id):
            where = Place("person", guest.person_id, "name") if guest.person_id else None
            if where is not None:
                yield _line((snapshot.person_name(guest.person_id), where))
    yield from _titles(snapshot)


def _venues(snapshot: Snapshot) -> Iterator[Line]:
    for venue in snapshot.venues:
        bits = ((getattr(venue, c), Place("venue", venue.id, c)) for c in ("name", "address"))
        yield _line(*bits)
        yield _line((venue.short_name, Place("venue", venue.id, "short_name")))


def _titles(snapshot: Snapshot) -> Iterator[Line]:
    """Return what indexes and contents print: titles and names, each leading to a card."""
    for film_id, film in snapshot.films.items():
        if film.is_withdrawn:
            continue
        names = [snapshot.credited_name(credit) for credit in snapshot.directors_of(film_id)]
        director = Place("film", film_id, "director", film_id)
        for title in snapshot.titles_of(film_id):
            where = Place("title", title.id, "text", film_id)
            yield _line((title.text, where), (" ".join(names), director))
        yield _line((" ".join(names), director))
