"""Acts of every kind on whatever an edition holds, for walks that no author would think of.

An act takes the open session and a source of chance, and chooses its subjects among the rows that
are there; where there are none it does nothing.
"""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from typing import Any

from sqlmodel import Session, SQLModel, select

from festdesk.availability.tables import Blocker
from festdesk.editing import (
    blockers,
    blocks,
    card_settings,
    editions,
    entry_titles,
    filmographies,
    films,
    merging_people,
    people,
    placing,
    releases,
    rows,
    screenings,
    sources,
    stills,
    texts,
)
from festdesk.editing.merging import Keep
from festdesk.editions.tables import Strand
from festdesk.filmographies.reading.values import EntryTitle, EntryValue
from festdesk.filmographies.tables import FilmographyEntry
from festdesk.films.tables import (
    Award,
    Contact,
    Credit,
    Film,
    PressText,
    Release,
    Title,
    TitleKind,
)
from festdesk.intake import accept
from festdesk.intake.comparing import Take, Taking
from festdesk.intake.drafts import (
    AwardValue,
    CaptionValue,
    CountryValue,
    CreditedName,
    CreditLineValue,
    DirectorValue,
    Draft,
    FactValue,
    FilmReading,
    PageKind,
    PressTextValue,
    Reading,
    RunningTimeValue,
    ScreeningValue,
    Span,
    TextValue,
    TitleValue,
    Value,
    VersionValue,
    YearValue,
)
from festdesk.people.tables import Company, Person
from festdesk.screenings.tables import Block, Screening, ScreeningTrait, Venue
from festdesk.sources.tables import Source
from festdesk.stills.tables import Still
from festdesk.texts.tables import OwnTextKind, Text, TextStatus
from tests.builders import picture

Act = Callable[[Session, Random], object]

# Odd on purpose: quotes, other scripts, digits, emptiness within, what looks like SQL or JSON.
WORDS = (
    "Rain", "“Night”", "Сталкер", "l’été", "0012", '{"a": 1}', "'); DROP TABLE film; --",
    "line\n\nline", "ﬁ ß Ł", "\U0001f3ac", "a" * 300, "null", "7.0",
)  # fmt: skip
LANGUAGES = ("en", "fr", "de")


def _some(session: Session, chance: Random, model: type[SQLModel]) -> Any:  # noqa: ANN401 -- an id or nothing
    ids = sorted(session.exec(select(model.id)).all())  # type: ignore[attr-defined]
    return chance.choice(ids) if ids else None


def _all_of(session: Session, model: type[SQLModel], **owner: str) -> list[Any]:
    table = rows.table_of(model)
    statement = select(table.c.id)
    for column, value in owner.items():
        statement = statement.where(table.c[column] == value)
    return sorted(session.execute(statement).scalars())


def _word(chance: Random) -> str:
    return chance.choice(WORDS)


def _new_film(session: Session, chance: Random) -> None:
    film_id = films.create_film(session, year=chance.choice([None, 1962, 2020]))
    films.write_title(session, film_id, TitleKind.ORIGINAL, _word(chance))
    films.add_credit(session, film_id, _word(chance), "director")
    texts.write_text(session, "film_id", film_id, "synopsis", "en", _word(chance))


def _change_film(session: Session, chance: Random) -> None:
    if film_id := _some(session, chance, Film):
        films.change_film(
            session,
            film_id,
            year=chance.choice([None, 1900, 2021]),
            countries=tuple(chance.sample(["LU", "FR", "SU"], chance.randrange(4))),
            note=_word(chance),
            is_withdrawn=chance.random() < 0.5,
        )


def _delete_film(session: Session, chance: Random) -> None:
    if film_id := _some(session, chance, Film):
        films.delete_film(session, film_id)


def _retitle(session: Session, chance: Random) -> None:
    if film_id := _some(session, chance, Film):
        kind = chance.choice([TitleKind.ORIGINAL, TitleKind.TRANSLATED])
        films.write_title(session, film_id, kind, chance.choice([_word(chance), ""]))
        films.write_running_time(session, film_id, chance.choice([None, 3600, 7260]), source="x")


def _credit(session: Session, chance: Random) -> None:
    if film_id := _some(session, chance, Film):
        films.add_credit(session, film_id, _word(chance), None, suggested_role="cast")
        films.write_directors(session, film_id, [_word(chance) for _ in range(2)])


def _settle_roles(session: Session, chance: Random) -> None:
    if film_id := _some(session, chance, Film):
        films.accept_suggested_roles(session, _all_of(session, Credit, film_id=film_id))


def _reorder_credits(session: Session, chance: Random) -> None:
    if film_id := _some(session, chance, Film):
        ids = _all_of(session, Credit, film_id=film_id)
        chance.shuffle(ids)
        films.reorder_credits(session, ids)


def _award(session: Session, chance: Random) -> None:
    if film_id := _some(session, chance, Film):
        films.add_award(session, film_id, _word(chance), year=2020)
        films.add_press_text(session, film_id, _word(chance), language="en")
        films.write_identifier(session, film_id, "isan", chance.choice(["", _word(chance)]))


def _drop_award(session: Session, chance: Random) -> None:
    if award_id := _some(session, chance, Award):
        films.delete_award(session, award_id)
    if press_text_id := _some(session, chance, PressText):
        films.change_press_text(session, press_text_id, headline=_word(chance))


def _write(session: Session, chance: Random) -> None:
    if film_id := _some(session, chance, Film):
        language, body = chance.choice(LANGUAGES), chance.choice([_word(chance), ""])
        texts.write_text(session, "film_id", film_id, "synopsis", language, body)


def _approve(session: Session, chance: Random) -> None:
    if text_id := _some(session, chance, Text):
        texts.set_text_status(session, text_id, chance.choice(list(TextStatus)), by="marta")


def _plan(session: Session, chance: Random) -> None:
    if film_id := _some(session, chance, Film):
        starts_at = datetime(2021, 3, 4, 10) + timedelta(minutes=15 * chance.randrange(900))
        venue_id = chance.choice([None, _some(session, chance, Venue)])
        planned = screenings.plan_screening(
            session, film_id=film_id, venue_id=venue_id, starts_at=starts_at
        )
        if person_id := _some(session, chance, Person):
            screenings.expect_guest(session, planned, person_id)


def _move(session: Session, chance: Random) -> None:
    if screening_id := _some(session, chance, Screening):
        screenings.move_screening(
            session,
            screening_id,
            venue_id=_some(session, chance, Venue),
            starts_at=chance.choice([None, datetime(2021, 3, 9, chance.randrange(24))]),
        )


def _cancel_or_delete(session: Session, chance: Random) -> None:
    if screening_id := _some(session, chance, Screening):
        act = chance.choice([screenings.cancel_screening, screenings.delete_screening])
        act(session, screening_id)


def _rearrange(session: Session, chance: Random) -> None:
    """Copy, lock, lengthen, move and swap some of the screenings that are not locked."""
    locked = set(session.exec(select(ScreeningTrait.screening_id)))
    free = [row_id for row_id in _all_of(session, Screening) if row_id not in locked][:3]
    venue_id = _some(session, chance, Venue)
    if not free:
        return
    starts_at = datetime(2021, 3, 10, chance.randrange(24))
    wanted = [placing.Placing(row_id, venue_id, starts_at) for row_id in free]
    placing.copy_screenings(session, wanted[:1])
    placing.move_screenings(session, wanted[1:])
    placing.extend_part(session, free, placing.Part.TALK, chance.choice([-5, 10]))
    if len(free) > 1:
        placing.swap_screenings(session, free[:2])
    placing.lock_screenings(session, free[2:], is_locked=True)


def _breaks(session: Session, chance: Random) -> None:
    """Add a break or delete one, and copy it to another hour."""
    venue_id, known = _some(session, chance, Venue), _some(session, chance, Blocker)
    if venue_id is not None and (known is None or chance.random() < 0.6):
        starts_at = datetime(2021, 3, 10, chance.randrange(24))
        made = blockers.add_blocker(session, venue_id, starts_at, 30, label=_word(chance))
        there = blockers.Spot(made, venue_id, starts_at + timedelta(hours=2))
        blockers.copy_blockers(session, [there])
    elif known is not None:
        blockers.delete_blockers(session, [known])


def _venue(session: Session, chance: Random) -> None:
    screenings.add_venue(session, _word(chance), seats=chance.choice([None, 99]))


def _close_venue(session: Session, chance: Random) -> None:
    """Remove a venue: its screenings stay and lose it."""
    if venue_id := _some(session, chance, Venue):
        rows.remove(session, Venue, venue_id)


def _block(session: Session, chance: Random) -> None:
    of = _all_of(session, Film)
    block = blocks.make_block(session, {"en": _word(chance)}, of[:3])
    screenings.plan_screening(session, block_id=block)


def _drop_block(session: Session, chance: Random) -> None:
    if block_id := _some(session, chance, Block):
        rows.remove(session, Block, block_id)


def _strand(session: Session, chance: Random) -> None:
    strand_id = editions.add_strand(session, {"en": _word(chance), "fr": _word(chance)})
    if film_id := _some(session, chance, Film):
        films.change_film(session, film_id, strand_id=strand_id)


def _drop_strand(session: Session, chance: Random) -> None:
    if strand_id := _some(session, chance, Strand):
        rows.remove(session, Strand, strand_id)


def _edition(session: Session, chance: Random) -> None:
    editions.change_edition(
        session, subtitle=_word(chance), languages=("fr", "en")[: 1 + chance.randrange(2)]
    )


def _entries(session: Session, chance: Random) -> None:
    person_id = people.person_called(session, chance.choice(["Ann Reed", "Bo Lind"]))
    entry_id = filmographies.add_entry(
        session, person_id, [("original", _word(chance))], year=1990, share="2 episodes"
    )
    filmographies.change_entry(session, entry_id, film_id=_some(session, chance, Film))


def _reorder_entries(session: Session, chance: Random) -> None:
    if person_id := _some(session, chance, Person):
        ids = _all_of(session, FilmographyEntry, person_id=person_id)
        chance.shuffle(ids)
        filmographies.reorder_entries(session, ids)
        filmographies.delete_entries(session, ids[3:])
        if ids:
            entry_titles.write_title_form(session, ids[0], _word(chance), kind="original")


def _rename(session: Session, chance: Random) -> None:
    if person_id := _some(session, chance, Person):
        people.rename_person(session, person_id, _word(chance))
        people.change_person(session, person_id, born_year=chance.choice([None, 1937]))


def _drop_person(session: Session, chance: Random) -> None:
    if person_id := _some(session, chance, Person):
        rows.remove(session, Person, person_id)


def _merge_people(session: Session, chance: Random) -> None:
    ids = _all_of(session, Person)
    if len(ids) > 1:
        kept, other = chance.sample(ids, 2)
        if chance.random() < 0.3:
            merging_people.tell_people_apart(session, kept, other)
            return
        keep = chance.choice(list(Keep))
        texts_kept = {("biography", "en"): chance.choice(list(Keep))}
        choices = merging_people.MergeChoices(name=keep, texts=texts_kept, entries=keep)
        merging_people.merge_people(session, kept, other, choices)


def _merge_companies(session: Session, chance: Random) -> None:
    ids = _all_of(session, Company)
    if len(ids) > 1:
        kept, other = chance.sample(ids, 2)
        choices = merging_people.MergeChoices(name=chance.choice(list(Keep)))
        merging_people.merge_companies(session, kept, other, choices)


def _biography(session: Session, chance: Random) -> None:
    if person_id := _some(session, chance, Person):
        texts.write_text(session, "person_id", person_id, "biography", "en", _word(chance))
        people.add_name_form(session, person_id, _word(chance), language="fr")


def _still(session: Session, chance: Random) -> None:
    if film_id := _some(session, chance, Film):
        content = chance.choice([None, picture(3, 2, colour=chance.choice(["red", "blue"]))])
        still_id = stills.add_still(session, content, film_id=film_id)
        texts.write_text(session, "still_id", still_id, "caption", "en", _word(chance))


def _change_still(session: Session, chance: Random) -> None:
    if still_id := _some(session, chance, Still):
        if chance.random() < 0.5:
            stills.delete_still(session, still_id)
        else:
            stills.change_still(session, still_id, focus_x_permille=chance.randrange(1001))
            stills.set_picture(session, still_id, picture(2, 2, colour="green"))


def _source(session: Session, chance: Random) -> None:
    film_id = _some(session, chance, Film)
    source_id = sources.keep_source(
        session, _word(chance), taken_at=datetime(2021, 1, 1, tzinfo=UTC), film_id=film_id
    )
    sources.note_provenance(
        session, source_id, kind="film", row_id=film_id or "", field="year", value="1", lines=(1, 1)
    )


def _take_in(session: Session, chance: Random) -> None:
    """Take in a row of a table, into a card or as a new one, whatever it replaces there."""
    values: list[Value] = [
        TitleValue(_word(chance)),
        DirectorValue(_word(chance)),
        YearValue(chance.choice([1895, 2020]), chance.choice([None, 2021])),
        CountryValue("LU", "Luxembourg"),
        RunningTimeValue(chance.choice([60, 5400])),
        VersionValue(spoken=("fr",), subtitles=("de",)),
        FactValue(chance.choice(["note", "colour", "strand", "identifier:isan"]), _word(chance)),
        TextValue("synopsis", "en", _word(chance), speaker=chance.choice(["", "Ann Reed"])),
        TextValue("biography", "en", _word(chance)),
        ScreeningValue(date(2021, 3, 9), starts=time(chance.randrange(24)), venue=_word(chance)),
        AwardValue(_word(chance), body=_word(chance), year=2020),
        CreditLineValue("cast", "Cast", (CreditedName(_word(chance), character=_word(chance)),)),
        CreditLineValue(None, "", (CreditedName(_word(chance), is_company=True),)),
        EntryValue(1990, (EntryTitle(_word(chance)),), share="2 episodes"),
        CaptionValue("en", _word(chance)),
        PressTextValue("en", _word(chance), author=_word(chance)),
    ]
    drafts = [Draft(value, Span(1, 1)) for value in chance.sample(values, 6)]
    film = FilmReading(tuple(drafts), keys=(f"submission_id={chance.randrange(9)}",))
    takes = {number: chance.choice(list(Take)) for number in range(len(drafts))}
    film_id = chance.choice([None, _some(session, chance, Film)])
    accept.take_in_films(
        session,
        Reading(PageKind.SPREADSHEET, (_word(chance),), (film,)),
        [Taking(film, film_id, takes, cells={"Title": _word(chance), "Email": "x"})],
        source_name=_word(chance),
        table=accept.TableTaken("{}", ("Email",)),
        taken_at=datetime(2021, 1, 1, tzinfo=UTC),
    )


def _drop_source(session: Session, chance: Random) -> None:
    if source_id := _some(session, chance, Source):
        rows.remove(session, Source, source_id)


def _drop_title(session: Session, chance: Random) -> None:
    if title_id := _some(session, chance, Title):
        films.delete_title(session, title_id)


def _release(session: Session, chance: Random) -> None:
    if film_id := _some(session, chance, Film):
        kind = chance.choice(["print source", "rights", _word(chance)])
        release = releases.add_release(session, film_id, _word(chance), kind=kind)
        releases.change_release(session, release, territory=chance.choice(["FR", "Benelux", ""]))
        if chance.random() < 0.5:
            releases.give_release_to(session, release, _word(chance))
    if company_id := _some(session, chance, Company):
        releases.change_company(session, company_id, email=_word(chance), address=_word(chance))
        releases.add_contact(session, "company_id", company_id, name=_word(chance))


def _drop_releases(session: Session, chance: Random) -> None:
    if film_id := _some(session, chance, Film):
        releases.delete_releases(session, _all_of(session, Release, film_id=film_id))
        releases.add_contact(session, "film_id", film_id, email=_word(chance))
        ids = _all_of(session, Contact, film_id=film_id)
        chance.shuffle(ids)
        releases.reorder_contacts(session, ids)
        releases.delete_contacts(session, ids[2:])


def _decide(session: Session, chance: Random) -> None:
    field = chance.choice(["year", "genres", "text:synopsis:en"])
    if chance.random() < 0.3:
        card_settings.leave_fields_as_they_come(session, [field])
    else:
        card_settings.decide_field(
            session,
            field,
            is_shown=chance.random() < 0.5,
            required_from=chance.choice(["", "draft", "approved"]),
        )


def _own_text(session: Session, chance: Random) -> None:
    name = f"{_word(chance)} {chance.randrange(10**9)}"  # no two may share one
    kind_id = card_settings.add_own_text(session, {chance.choice(LANGUAGES): name})
    card_settings.print_own_text(session, kind_id, is_printed=chance.random() < 0.5)
    ids = _all_of(session, OwnTextKind)
    chance.shuffle(ids)
    card_settings.reorder_own_texts(session, ids)
    if film_id := _some(session, chance, Film):
        key = rows.get(session, OwnTextKind, kind_id).key
        texts.write_text(session, "film_id", film_id, key, "en", _word(chance))


def _drop_own_text(session: Session, chance: Random) -> None:
    if kind_id := _some(session, chance, OwnTextKind):
        card_settings.remove_own_text(session, kind_id)


def _describe(session: Session, chance: Random) -> None:
    if text_id := _some(session, chance, Text):
        texts.describe_text(session, text_id, author=_word(chance), question=_word(chance))


ACTS: tuple[Act, ...] = (
    _new_film, _change_film, _delete_film, _retitle, _credit, _settle_roles, _reorder_credits,
    _award, _drop_award, _write, _approve, _plan, _move, _cancel_or_delete, _venue, _close_venue,
    _block, _drop_block, _strand, _drop_strand, _edition, _entries, _reorder_entries, _rename,
    _drop_person, _merge_people, _merge_companies, _biography,
    _still, _change_still, _source, _take_in, _drop_source, _drop_title,
    _release, _drop_releases, _decide, _own_text, _drop_own_text, _describe, _rearrange,
    _breaks,
)  # fmt: skip
