"""Accepted drafts become edits: a card with all that belongs to it, its source, and provenance."""

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from sqlmodel import Session, select

from festdesk.base.ids import FilmId, PersonId, SourceId
from festdesk.base.text import fold
from festdesk.editing import cards, filmographies, films, people, screenings, sources, stills, texts
from festdesk.filmographies.reading.values import EntryValue
from festdesk.filmographies.tables import FilmographyEntry
from festdesk.films.tables import Award, Credit, Film, RunningTime, Title
from festdesk.intake.drafts import (
    AwardValue,
    CaptionValue,
    CountryValue,
    CreditLineValue,
    DirectorValue,
    Draft,
    FactValue,
    FilmReading,
    GenreValue,
    PageKind,
    PressTextValue,
    Reading,
    RunningTimeValue,
    ScreeningValue,
    TextValue,
    TitleValue,
    VersionValue,
    YearValue,
)
from festdesk.screenings.tables import Audience, Screening
from festdesk.texts.tables import TextKind

_NUMBER = re.compile(r"\d+")


def accept_reading(  # noqa: PLR0913 -- what is taken, from where, into what
    session: Session,
    reading: Reading,
    *,
    film: FilmReading | None = None,
    film_id: FilmId | None = None,
    chosen: Collection[int] | None = None,
    source_name: str = "",
    body: str = "",
    taken_at: datetime | None = None,
) -> FilmId | None:
    """Write drafts of one film of a reading into a card, and return the card.

    `film` is one of the reading's films, the first where none is given; `chosen` are the numbers
    of its drafts to take, all but candidates where it is not given. Into a given card things are
    added: what it has already stays, unless its draft was chosen by number. Without `film_id` a
    card is made, but for a mere filmography, which belongs to its person: then nothing is returned.
    """
    film = film or next(iter(reading.films), FilmReading())
    taken = [
        draft
        for number, draft in enumerate(film.drafts)
        if (number in chosen if chosen is not None else not draft.is_candidate)
    ]
    if film_id is None and reading.kind is not PageKind.FILMOGRAPHY:
        film_id = films.create_film(session)
    source_id = sources.keep_source(
        session,
        body or "\n".join(reading.lines),
        taken_at=taken_at or datetime.now(UTC),
        film_id=film_id,
        name=source_name,
        language=reading.language,
        unread_lines=_spans(reading.unread),
    )
    taking = _Taking(session, source_id, film_id, source_name, is_chosen=chosen is not None)
    # Directors first: lives and filmographies are theirs.
    for draft in sorted(taken, key=lambda one: not isinstance(one.value, DirectorValue)):
        _ACTS[type(draft.value)](taking, draft, draft.value)
    return film_id


def _spans(numbers: Collection[int]) -> str:
    """Return numbers as "12 18-20"."""
    spans: list[list[int]] = []
    for number in sorted(numbers):
        if spans and spans[-1][1] == number - 1:
            spans[-1][1] = number
        else:
            spans.append([number, number])
    return " ".join(str(a) if a == b else f"{a}-{b}" for a, b in spans)


@dataclass(slots=True)
class _Taking:
    """One reading on its way into the file."""

    session: Session
    source_id: SourceId
    film_id: FilmId | None
    source_name: str
    is_chosen: bool
    directors: list[PersonId] = field(default_factory=list)
    written: set[tuple[str, str, str]] = field(default_factory=set)  # texts of this very reading

    def note(self, draft: Draft, kind: str, row_id: str | None, column: str, value: object) -> None:
        """Note where a value came from."""
        if row_id is None:
            return
        sources.note_provenance(
            self.session,
            self.source_id,
            kind=kind,
            row_id=row_id,
            field=column,
            value=str(value),
            lines=(draft.span.first_line, draft.span.last_line),
            confidence_percent=draft.confidence_percent,
            reason=draft.reason,
        )

    def film(self) -> Film | None:
        """Return the card as it is now."""
        return self.session.get(Film, self.film_id) if self.film_id else None

    def set_columns(self, draft: Draft, **values: Any) -> None:  # noqa: ANN401 -- any column's value
        """Set columns of the card and note where they came from."""
        if self.film_id is None:
            return
        films.change_film(self.session, self.film_id, **values)
        for column, value in values.items():
            self.note(draft, "film", self.film_id, column, value)

    def has(self, value: object) -> bool:
        """Return whether a value that is there already is to stay."""
        return bool(value) and not self.is_chosen

    def of_film(self, model: Any) -> list[Any]:  # noqa: ANN401 -- any table with a film
        """Return the rows of the card in a table."""
        statement = select(model).where(model.film_id == self.film_id)
        return list(self.session.exec(statement).all())


def _take_title(taking: _Taking, draft: Draft, value: TitleValue) -> None:
    if taking.film_id is None:
        return
    known = {fold(title.text) for title in taking.of_film(Title)}
    if fold(value.text) not in known:
        title_id = cards.add_title(
            taking.session, taking.film_id, value.text, kind=value.kind, language=value.language
        )
        taking.note(draft, "title", title_id, "text", value.text)


def _take_director(taking: _Taking, draft: Draft, value: DirectorValue) -> None:
    person_id = people.person_called(taking.session, value.name)
    if person_id not in taking.directors:
        taking.directors.append(person_id)
    if taking.film_id is not None:
        _add_credit(taking, draft, value.name, "director")


def _take_country(taking: _Taking, draft: Draft, value: CountryValue) -> None:
    film = taking.film()
    if film and value.code not in film.countries:
        taking.set_columns(draft, countries=(*film.countries, value.code))


def _take_year(taking: _Taking, draft: Draft, value: YearValue) -> None:
    film = taking.film()
    if film and not taking.has(film.year):
        taking.set_columns(draft, year=value.year, year_until=value.until)


def _take_running_time(taking: _Taking, draft: Draft, value: RunningTimeValue) -> None:
    if taking.film_id is None:
        return
    if any(known.seconds == value.seconds for known in taking.of_film(RunningTime)):
        return
    made = films.add_running_time(
        taking.session, taking.film_id, value.seconds, source=taking.source_name
    )
    taking.note(draft, "runningtime", made, "seconds", value.seconds)


def _take_version(taking: _Taking, draft: Draft, value: VersionValue) -> None:
    film = taking.film()
    if film is None:
        return
    taking.set_columns(
        draft,
        version_kind=film.version_kind if taking.has(film.version_kind) else str(value.kind),
        version_spoken=_joined(film.version_spoken, value.spoken),
        version_subtitles=_joined(film.version_subtitles, value.subtitles),
        version_live=_joined(film.version_live, value.live),
    )


def _joined(known: Collection[str], more: Collection[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*known, *more)))


def _take_genre(taking: _Taking, draft: Draft, value: GenreValue) -> None:
    film = taking.film()
    genre = value.key or value.as_given
    if film and genre not in film.genres:
        taking.set_columns(draft, genres=(*film.genres, genre))


def _take_fact(taking: _Taking, draft: Draft, value: FactValue) -> None:
    film = taking.film()
    if film is None:
        return
    if value.column == "note":
        if value.value not in film.note:
            note = f"{film.note}\n{value.value}" if film.note else value.value
            taking.set_columns(draft, note=note)
    elif value.column == "age_limit":
        age = _NUMBER.search(value.value)
        if age and not taking.has(film.age_limit):
            taking.set_columns(draft, age_limit=int(age[0]))
    elif not taking.has(getattr(film, value.column)):
        taking.set_columns(draft, **{value.column: value.value})


def _take_text(taking: _Taking, draft: Draft, value: TextValue) -> None:
    subject, owner = "film_id", str(taking.film_id or "")
    if value.kind == TextKind.BIOGRAPHY:
        person = _person(taking, value.person)
        subject, owner = ("person_id", str(person)) if person else (subject, owner)
    if not owner:
        return
    more: dict[str, Any] = {}
    if value.speaker:
        more["speaker_id"] = people.person_called(taking.session, value.speaker)
    found = texts.find_text(taking.session, subject, owner, value.kind, value.language)
    body = value.body
    mark = (owner, value.kind, value.language)
    if found is not None and mark in taking.written:
        body = f"{found.body}\n\n{body}"
    elif found is not None and taking.has(found.body):
        return
    text_id = texts.write_text(
        taking.session,
        subject,
        owner,
        value.kind,
        value.language,
        body,
        source=taking.source_name,
        **more,
    )
    taking.written.add(mark)
    taking.note(draft, "text", text_id, "body", value.body)


def _person(taking: _Taking, name: str) -> PersonId | None:
    if name:
        return people.person_called(taking.session, name)
    return taking.directors[0] if taking.directors else _director_of_card(taking)


def _director_of_card(taking: _Taking) -> PersonId | None:
    if taking.film_id is None:
        return None
    directing = [credit for credit in taking.of_film(Credit) if credit.role == "director"]
    directing.sort(key=lambda credit: credit.place)
    return next((credit.person_id for credit in directing if credit.person_id), None)


def _take_screening(taking: _Taking, draft: Draft, value: ScreeningValue) -> None:
    if taking.film_id is None:
        return
    starts_at = datetime.combine(value.day, value.starts) if value.day and value.starts else None
    known = {screening.starts_at for screening in taking.of_film(Screening)}
    if starts_at is not None and starts_at in known:
        return
    columns: dict[str, Any] = {"starts_at": starts_at, "note": _screening_note(value)}
    if value.venue:
        columns["venue_id"] = screenings.venue_called(taking.session, value.venue)
    if value.audience:
        columns["audience"] = value.audience
    if value.version is not None:
        columns |= {
            "version_kind": str(value.version.kind),
            "version_spoken": value.version.spoken,
            "version_subtitles": value.version.subtitles,
            "version_live": value.version.live,
        }
    columns.setdefault("audience", str(Audience.PUBLIC))
    made = screenings.plan_screening(taking.session, film_id=taking.film_id, **columns)
    taking.note(draft, "screening", made, "starts_at", draft.span.words)


def _screening_note(value: ScreeningValue) -> str:
    """Return what a row has no column for: guests, and a date that is not whole."""
    when = ""
    if value.day is None or value.starts is None:
        day = value.day.isoformat() if value.day else value.day_as_given.removeprefix("--")
        clock = value.starts.strftime("%H:%M") if value.starts else ""
        when = " ".join(filter(None, (value.weekday, day, clock)))
    return "\n".join(filter(None, (when, value.tag)))


def _take_award(taking: _Taking, draft: Draft, value: AwardValue) -> None:
    if taking.film_id is None:
        return
    same = (fold(value.prize), fold(value.body), value.year)
    if same in {(fold(a.prize), fold(a.body), a.year) for a in taking.of_film(Award)}:
        return
    made = films.add_award(
        taking.session,
        taking.film_id,
        value.prize,
        category=value.category,
        body=value.body,
        year=value.year,
        country=value.country,
        country_as_given=value.country_as_given,
        result=str(value.result),
    )
    taking.note(draft, "award", made, "prize", draft.span.words)


def _take_credit_line(taking: _Taking, draft: Draft, value: CreditLineValue) -> None:
    if taking.film_id is None:
        return
    line = max((credit.line for credit in taking.of_film(Credit)), default=0) + 1
    for name in value.names:
        _add_credit(
            taking,
            draft,
            name.name,
            value.role,
            is_company=name.is_company,
            character=name.character,
            line=line,
            suggested_role=value.suggested_role,
            suggested_because=value.suggested_because,
        )


def _add_credit(
    taking: _Taking,
    draft: Draft,
    name: str,
    role: str | None,
    **more: Any,  # noqa: ANN401 -- what `films.add_credit` takes
) -> None:
    """Add a credit unless the film has it; a character learnt later is added to it."""
    if taking.film_id is None:
        return
    for credit in taking.of_film(Credit):
        if credit.role == role and fold(credit.as_credited) == fold(name):
            if more.get("character") and not credit.character:
                films.change_credit(taking.session, credit.id, character=more["character"])
            return
    made = films.add_credit(taking.session, taking.film_id, name, role, **more)
    taking.note(draft, "credit", made, "role" if role else "as_credited", role or name)


def _take_entry(taking: _Taking, draft: Draft, value: EntryValue) -> None:
    person_id = _person(taking, value.person)
    if person_id is None:
        return
    titles = [(str(title.kind), title.text, title.language) for title in value.titles]
    if _has_entry(taking.session, person_id, value):
        return
    made = filmographies.add_entry(
        taking.session,
        person_id,
        titles,
        trait=value.trait,
        film_id=_card_of(taking, value),
        **value.columns,
    )
    taking.note(draft, "filmographyentry", made, "year", draft.span.words)


def _has_entry(session: Session, person_id: PersonId, value: EntryValue) -> bool:
    wanted = {fold(title.text) for title in value.titles}
    statement = (
        select(Title.text)
        .join(FilmographyEntry, Title.entry_id == FilmographyEntry.id)  # type: ignore[arg-type]
        .where(FilmographyEntry.person_id == person_id, FilmographyEntry.year == value.year)
    )
    return any(fold(text) in wanted for text in session.exec(statement))


def _card_of(taking: _Taking, value: EntryValue) -> FilmId | None:
    """Return the card where the entry is of that very film: same year, one title the same."""
    film = taking.film()
    if film is None or film.year != value.year:
        return None
    known = {fold(title.text) for title in taking.of_film(Title)}
    return film.id if known & {fold(title.text) for title in value.titles} else None


def _take_caption(taking: _Taking, draft: Draft, value: CaptionValue) -> None:
    if taking.film_id is None:
        return
    still_id = stills.add_still(taking.session, None, film_id=taking.film_id)
    text_id = texts.write_text(
        taking.session, "still_id", still_id, TextKind.CAPTION, value.language, value.body
    )
    taking.note(draft, "text", text_id, "body", value.body)


def _take_press_text(taking: _Taking, draft: Draft, value: PressTextValue) -> None:
    if taking.film_id is None:
        return
    made = films.add_press_text(
        taking.session,
        taking.film_id,
        value.body,
        language=value.language,
        headline=value.headline,
        author=value.author,
        publication=value.publication or taking.source_name,
        published=value.published,
    )
    taking.note(draft, "presstext", made, "body", value.body)


_ACTS: dict[type, Callable[[_Taking, Draft, Any], None]] = {
    TitleValue: _take_title,
    DirectorValue: _take_director,
    CountryValue: _take_country,
    YearValue: _take_year,
    RunningTimeValue: _take_running_time,
    VersionValue: _take_version,
    GenreValue: _take_genre,
    FactValue: _take_fact,
    TextValue: _take_text,
    ScreeningValue: _take_screening,
    AwardValue: _take_award,
    CreditLineValue: _take_credit_line,
    EntryValue: _take_entry,
    CaptionValue: _take_caption,
    PressTextValue: _take_press_text,
}
