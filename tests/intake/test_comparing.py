"""Old against new, three ways: what was edited or approved here is never overwritten unasked."""

from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import pytest

from festdesk.base.ids import FilmId
from festdesk.editing import cards, films, placing, screenings, texts
from festdesk.filmographies.reading.values import EntryTitle, EntryValue
from festdesk.films.tables import TitleKind
from festdesk.intake.comparing import Take, Verdict
from festdesk.intake.drafts import (
    AwardValue,
    CaptionValue,
    CountryValue,
    DirectorValue,
    FactValue,
    FilmReading,
    GenreValue,
    PressTextValue,
    RunningTimeValue,
    ScreeningValue,
    TextValue,
    TitleValue,
    Value,
    VersionValue,
    YearValue,
)
from festdesk.intake.reasons import read_reasons
from festdesk.screenings.tables import ScreeningState
from festdesk.store.document import Document
from festdesk.texts.tables import Text, TextStatus
from tests.builders import empty_edition
from tests.intake.readings import compared, credit, film_of, one, take_in

SYNOPSIS = "A woman comes home and finds that nobody knows her."
EVERYTHING: tuple[Value, ...] = (
    TitleValue("The River"),
    TitleValue("Der Fluss", TitleKind.TRANSLATED, "de"),
    DirectorValue("Anna Berg"),
    CountryValue("PT", "Portugal"),
    YearValue(2019),
    RunningTimeValue(98 * 60),
    VersionValue(spoken=("pt",), subtitles=("en",)),
    GenreValue("drama", "Drama"),
    FactValue("colour", "black and white"),
    FactValue("note", "Print arrives late."),
    TextValue("synopsis", "en", SYNOPSIS),
    TextValue("biography", "en", "Born in Porto."),
    ScreeningValue(date(2021, 3, 5), starts=time(20), venue="Kino 1", tag="Q&A"),
    AwardValue("Jury Prize", body="Locarno", year=2019),
    credit("writer", "Ida Holm"),
    credit("cast", "Otto Lind", character="The father"),
    credit("production_company", "Fluss Film", company=True),
    EntryValue(2012, (EntryTitle("The Boat"),)),
    CaptionValue("en", "Ida on the ferry in spring"),
    PressTextValue("en", "A masterpiece, no less.", author="R. Critic", publication="Paper"),
)


CHANGES: tuple[tuple[Value, Value, str], ...] = (
    (EVERYTHING[0], TitleValue("The Rivers"), "title"),
    (EVERYTHING[3], CountryValue("ES", "Spain"), "countries"),
    (EVERYTHING[4], YearValue(2020), "year"),
    (EVERYTHING[5], RunningTimeValue(99 * 60), "running_time"),
    (EVERYTHING[6], VersionValue(spoken=("pt",), subtitles=("fr",)), "version"),
    (EVERYTHING[7], GenreValue("comedy", "Comedy"), "genres"),
    (EVERYTHING[8], FactValue("colour", "colour"), "colour"),
    (EVERYTHING[10], TextValue("synopsis", "en", SYNOPSIS + " She stays."), "synopsis"),
    (EVERYTHING[11], TextValue("biography", "en", "Born in Lisbon."), "biography"),
    (
        EVERYTHING[12],
        ScreeningValue(date(2021, 3, 6), starts=time(18), venue="Kino 1", tag="Q&A"),
        "screening",
    ),
    (
        EVERYTHING[13],
        AwardValue("Jury Prize", body="Locarno Film Festival", year=2019),
        "award",
    ),
    (EVERYTHING[15], credit("cast", "Otto Lind", character="The mother"), "credit"),
    (EVERYTHING[17], EntryValue(2013, (EntryTitle("The Boat"),)), "entry"),
    (EVERYTHING[18], CaptionValue("en", "Ida on the ferry in autumn"), "caption"),
    (
        EVERYTHING[19],
        PressTextValue("en", "A failure.", author="R. Critic", publication="Paper"),
        "press_text",
    ),
)


@pytest.fixture(scope="module")
def taken(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Document, FilmId]]:
    """Give a file with all of it taken in, for tests that change nothing."""
    with empty_edition(tmp_path_factory.mktemp("taken")) as made:
        yield made, take_in(made, film_of(*EVERYTHING))


@pytest.fixture
def document(tmp_path: Path) -> Iterator[Document]:
    with empty_edition(tmp_path) as made:
        yield made


def changed(film: FilmReading, old: Value, *new: Value) -> FilmReading:
    """Return the film with other values in place of one."""
    values = [draft.value for draft in film.drafts]
    at = values.index(old)
    return film_of(*values[:at], *new, *values[at + 1 :])


def test_the_same_again_changes_nothing_at_all(document: Document) -> None:
    film = film_of(*EVERYTHING)
    film_id = take_in(document, film)
    found = compared(document, film_id, film, film)

    assert {d.verdict for d in found} == {Verdict.KEPT}
    assert {d.proposed for d in found} == {Take.KEEP}
    assert {number for d in found for number in d.drafts} == set(range(len(EVERYTHING)))
    before = document.snapshot()
    take_in(document, film, film_id, differences=found)
    after = document.snapshot()
    for table in ("film", "title", "credit", "text", "screening", "award", "runningtime",
                  "filmographyentry", "still", "presstext", "person", "venue"):  # fmt: skip
        assert after.table(table) == before.table(table), table


def test_without_a_card_everything_is_added(document: Document) -> None:
    found = compared(document, FilmId("none"), film_of(*EVERYTHING), None)

    assert {d.verdict for d in found} == {Verdict.ADDED}
    assert {d.proposed for d in found} == {Take.ADD}


@pytest.mark.parametrize(("old", "new", "field"), CHANGES)
def test_what_nobody_edited_takes_what_is_new(
    taken: tuple[Document, FilmId], old: Value, new: Value, field: str
) -> None:
    document, film_id = taken
    base = film_of(*EVERYTHING)
    found = compared(document, film_id, changed(base, old, new), base)
    (difference,) = [d for d in found if d.verdict is not Verdict.KEPT]

    assert (difference.verdict, difference.proposed) == (Verdict.CHANGED, Take.REPLACE)
    assert field in f"{difference.field} {difference.subject}"
    assert read_reasons(difference.why)[0].said.text != "{words}"


def test_what_is_new_stands_in_place_of_what_was(document: Document) -> None:
    base = film_of(*EVERYTHING)
    film_id = take_in(document, base)
    tables = ("credit", "text", "screening", "runningtime", "award", "filmographyentry", "title")
    counts = [len(document.snapshot().table(name)) for name in tables]
    film = base
    for old, new, _ in CHANGES:
        film = changed(film, old, new)
    found = compared(document, film_id, film, base)
    take_in(document, film, film_id, differences=found, day=1)

    again = compared(document, film_id, film, film)
    assert {d.why for d in again} == {"The card says the same."}
    assert [len(document.snapshot().table(name)) for name in tables] == counts


def test_what_was_edited_and_not_changed_there_stays(document: Document) -> None:
    base = film_of(*EVERYTHING)
    film_id = take_in(document, base)
    (award,) = document.snapshot().awards_of(film_id)
    with document.edit("Edit") as session:
        films.change_film(session, film_id, year=2018, countries=("FR",))
        texts.write_text(session, "film_id", film_id, "synopsis", "en", "Another one.")
        films.delete_award(session, award.id)
    found = compared(document, film_id, base, base)

    assert {d.proposed for d in found} == {Take.KEEP}
    assert one(found, "year").why.startswith("The source says what it said last time")
    assert one(found, "award").why.startswith("The source said so last time as well")


def test_what_was_edited_and_changed_there_is_asked_about(document: Document) -> None:
    base = film_of(*EVERYTHING)
    film_id = take_in(document, base)
    with document.edit("Edit") as session:
        films.change_film(session, film_id, year=2018)
        texts.write_text(session, "film_id", film_id, "synopsis", "en", "Another one.")
    film = changed(base, EVERYTHING[4], YearValue(2021))
    film = changed(film, EVERYTHING[10], TextValue("synopsis", "en", "A third one."))
    found = compared(document, film_id, film, base)

    year, synopsis = one(found, "year"), one(found, "text", "synopsis en")
    for difference in (year, synopsis):
        assert (difference.verdict, difference.proposed) == (Verdict.CONFLICT, Take.KEEP)
        assert Take.REPLACE in difference.options
    assert (year.old, year.new, year.base) == ("2018", "2021", "2019")
    take_in(document, film, film_id, differences=found)
    snapshot = document.snapshot()
    assert snapshot.films[film_id].year == 2018
    assert "Another one." in {text.body for text in snapshot.texts_of_film(film_id)}
    take_in(document, film, film_id, differences=found, takes={found.index(year): Take.REPLACE})
    assert document.snapshot().films[film_id].year == 2021


@pytest.mark.parametrize("status", [TextStatus.PROOFED, TextStatus.APPROVED])
def test_an_approved_text_is_asked_about_and_falls_back_when_it_is_replaced(
    document: Document, status: TextStatus
) -> None:
    base = film_of(*EVERYTHING)
    film_id = take_in(document, base)
    with document.edit("Approve") as session:
        texts.set_status_of(session, "film_id", film_id, "synopsis", "en", status, by="marta")
    film = changed(base, EVERYTHING[10], TextValue("synopsis", "en", "A new one."))
    found = compared(document, film_id, film, base)
    synopsis = one(found, "text", "synopsis en")

    assert (synopsis.verdict, synopsis.proposed) == (Verdict.CONFLICT, Take.KEEP)
    assert "approved" in synopsis.why
    take_in(document, film, film_id, differences=found)
    assert text_of(document, film_id).status == status
    take_in(document, film, film_id, differences=found, takes={found.index(synopsis): Take.REPLACE})
    now = text_of(document, film_id)
    assert (now.body, now.status) == ("A new one.", TextStatus.EDITED)


def text_of(document: Document, film_id: FilmId, kind: str = "synopsis") -> Text:
    (found,) = [t for t in document.snapshot().texts_of_film(film_id) if t.kind == kind]
    return found


def test_quotation_marks_and_dashes_are_told_from_words(document: Document) -> None:
    base = film_of(TitleValue("The River"), TextValue("synopsis", "en", 'He says "no" - and goes.'))
    film_id = take_in(document, base)
    curly = film_of(
        TitleValue("The River"), TextValue("synopsis", "en", "He says “no” – and goes.")
    )
    other = film_of(
        TitleValue("The River"), TextValue("synopsis", "en", "He says “yes” – and goes.")
    )

    without = one(compared(document, film_id, curly, None), "text")
    assert (without.verdict, without.is_typography) == (Verdict.KEPT, True)
    there = one(compared(document, film_id, curly, base), "text")
    assert (there.verdict, there.proposed, there.is_typography) == (
        Verdict.CHANGED, Take.REPLACE, True,
    )  # fmt: skip
    words = one(compared(document, film_id, other, base), "text")
    assert (words.verdict, words.is_typography) == (Verdict.CHANGED, False)
    with document.edit("Set quotes") as session:
        texts.write_text(session, "film_id", film_id, "synopsis", "en", "He says «no» – and goes.")
    assert one(compared(document, film_id, curly, base), "text").proposed is Take.KEEP
    assert one(compared(document, film_id, other, base), "text").verdict is Verdict.CONFLICT


def test_another_spelling_of_a_person_is_the_same_credit(document: Document) -> None:
    film_id = take_in(document, film_of(DirectorValue("Kira Muratova"), credit("cast", "Ida Holm")))
    film = film_of(DirectorValue("MURATOWA Kira"), credit("cast", "Ída Hölm"))
    found = compared(document, film_id, film, None)

    assert [d.field for d in found] == ["director", "credit"]
    assert all(d.proposed is Take.KEEP and d.old for d in found)
    assert {d.verdict for d in found} == {Verdict.KEPT}
    assert {d.why for d in found} == {"The card has it in another spelling, and the card’s stays."}


def test_what_the_source_no_longer_has_goes_only_if_it_came_from_there_unedited(
    document: Document,
) -> None:
    base = film_of(
        DirectorValue("Anna Berg"),
        credit("cast", "Ida Holm"),
        credit("cast", "Otto Lind"),
        AwardValue("Jury Prize", body="Locarno", year=2019),
        TextValue("logline", "en", "She comes home."),
    )
    film_id = take_in(document, base)
    (otto,) = [c for c in document.snapshot().credits_of(film_id) if c.as_credited == "Otto Lind"]
    with document.edit("Edit") as session:
        films.change_credit(session, otto.id, character="The father")
    found = compared(document, film_id, film_of(DirectorValue("Anna Berg")), base)
    gone = {d.old: (d.verdict, d.proposed) for d in found if d.verdict is not Verdict.KEPT}

    assert gone == {
        "Ida Holm": (Verdict.REMOVED, Take.REMOVE),
        "Otto Lind (The father)": (Verdict.REMOVED, Take.KEEP),
        "Jury Prize, Locarno, 2019, won": (Verdict.REMOVED, Take.REMOVE),
        "She comes home.": (Verdict.REMOVED, Take.REMOVE),
    }
    take_in(document, film_of(DirectorValue("Anna Berg")), film_id, differences=found)
    snapshot = document.snapshot()
    assert [c.as_credited for c in snapshot.credits_of(film_id)] == ["Anna Berg", "Otto Lind"]
    assert (snapshot.awards_of(film_id), snapshot.texts_of_film(film_id)) == ((), ())


def test_what_somebody_typed_stays_though_the_last_source_had_it_too(document: Document) -> None:
    with document.edit("Type") as session:
        film_id = films.create_film(session, year=2019)
        films.write_title(session, film_id, TitleKind.ORIGINAL, "The River")
        films.add_award(session, film_id, "Jury Prize", body="Locarno", year=2019)
    base = film_of(
        TitleValue("The River"),
        YearValue(2019),
        AwardValue("Jury Prize", body="Locarno", year=2019),
    )
    take_in(document, base, film_id)
    found = compared(document, film_id, film_of(TitleValue("The River")), base)

    assert {d.field: d.proposed for d in found} == {
        "title": Take.KEEP, "year": Take.KEEP, "award": Take.KEEP,
    }  # fmt: skip


def test_the_order_of_the_source_is_taken_until_somebody_orders_them_here(
    document: Document,
) -> None:
    names = ("Ida Holm", "Otto Lind", "Mia Falk")
    base = film_of(DirectorValue("Anna Berg"), credit("cast", *names))
    film_id = take_in(document, base)
    film = film_of(DirectorValue("Anna Berg"), credit("cast", *reversed(names)))
    found = compared(document, film_id, film, base)
    assert one(found, "order").proposed is Take.REPLACE
    take_in(document, film, film_id, differences=found)
    assert credited(document, film_id) == ["Anna Berg", *reversed(names)]

    ids = [c.id for c in document.snapshot().credits_of(film_id)]
    with document.edit("Order") as session:
        films.reorder_credits(session, [ids[0], ids[2], ids[1], ids[3]])
    assert one(compared(document, film_id, film, film), "order").verdict is Verdict.KEPT
    assert one(compared(document, film_id, base, film), "order").verdict is Verdict.CONFLICT


def credited(document: Document, film_id: FilmId) -> list[str]:
    return [credit.as_credited for credit in document.snapshot().credits_of(film_id)]


def test_a_new_credit_stands_behind_the_one_before_it_in_the_source(document: Document) -> None:
    base = film_of(DirectorValue("Anna Berg"), credit("cast", "Ida Holm", "Otto Lind"))
    film_id = take_in(document, base)
    film = film_of(DirectorValue("Anna Berg"), credit("cast", "Ida Holm", "Mia Falk", "Otto Lind"))
    take_in(document, film, film_id, differences=compared(document, film_id, film, base))

    assert credited(document, film_id) == ["Anna Berg", "Ida Holm", "Mia Falk", "Otto Lind"]


def test_one_column_of_a_row_is_taken_and_the_edited_one_stays(document: Document) -> None:
    base = film_of(AwardValue("Jury Prize", body="Locarno", year=2019))
    film_id = take_in(document, base)
    (award,) = document.snapshot().awards_of(film_id)
    with document.edit("Edit") as session:
        films.change_award(session, award.id, category="Short films")
    film = film_of(AwardValue("Jury Prize", body="Locarno", year=2019, country="CH"))
    found = compared(document, film_id, film, base)
    assert one(found, "award").proposed is Take.REPLACE
    take_in(document, film, film_id, differences=found)
    (award,) = document.snapshot().awards_of(film_id)
    assert (award.category, award.country) == ("Short films", "CH")


@pytest.mark.parametrize("is_locked", [True, False])
def test_a_settled_screening_is_not_moved_unasked(document: Document, *, is_locked: bool) -> None:
    base = film_of(ScreeningValue(date(2021, 3, 5), starts=time(20), venue="Kino 1"))
    film_id = take_in(document, base)
    (screening,) = document.snapshot().screenings_of(film_id)
    with document.edit("Settle") as session:
        if is_locked:
            placing.lock_screenings(session, [screening.id], is_locked=True)
        else:
            screenings.change_screening(session, screening.id, state=str(ScreeningState.CONFIRMED))
    film = film_of(ScreeningValue(date(2021, 3, 6), starts=time(20), venue="Kino 1"))
    found = compared(document, film_id, film, base)
    assert one(found, "screening").verdict is Verdict.CONFLICT


def test_an_approved_card_is_not_changed_unasked(document: Document) -> None:
    base = film_of(YearValue(2019), TitleValue("The River"))
    film_id = take_in(document, base)
    with document.edit("Approve") as session:
        films.change_film(session, film_id, status="approved")
    film = film_of(YearValue(2020), TitleValue("The River"), RunningTimeValue(5400))
    found = compared(document, film_id, film, base)
    assert {d.field: d.verdict for d in found} == {
        "year": Verdict.CONFLICT, "title": Verdict.KEPT, "running_time": Verdict.CONFLICT,
    }  # fmt: skip


def test_without_a_last_source_what_is_empty_is_filled_and_the_rest_asked_about(
    document: Document,
) -> None:
    with document.edit("Type") as session:
        film_id = films.create_film(session, year=2018)
        cards.add_title(session, film_id, "The River", kind=TitleKind.ORIGINAL)
        films.add_credit(session, film_id, "Ida Holm", None)
    film = film_of(
        TitleValue("The River"), YearValue(2019), CountryValue("PT", ""), credit("cast", "Ida Holm")
    )
    found = compared(document, film_id, film, None)
    assert {d.field: (d.verdict, d.proposed) for d in found} == {
        "title": (Verdict.KEPT, Take.KEEP),
        "year": (Verdict.CONFLICT, Take.KEEP),
        "countries": (Verdict.ADDED, Take.ADD),
        "credit": (Verdict.CHANGED, Take.REPLACE),
    }
    take_in(document, film, film_id, differences=found)
    (ida,) = document.snapshot().credits_of(film_id)
    assert ida.role == "cast"


def test_what_was_edited_after_it_was_looked_at_is_left_alone(document: Document) -> None:
    base = film_of(YearValue(2019), TextValue("synopsis", "en", SYNOPSIS))
    film_id = take_in(document, base)
    film = film_of(YearValue(2020), TextValue("synopsis", "en", "Another one."))
    found = compared(document, film_id, film, base)
    with document.edit("Meanwhile") as session:
        films.change_film(session, film_id, year=2017)
    take_in(document, film, film_id, differences=found)
    assert document.snapshot().films[film_id].year == 2017
    assert text_of(document, film_id).body == "Another one."


def test_a_source_that_says_two_things_is_asked_about_the_second(document: Document) -> None:
    film = film_of(YearValue(2019), YearValue(2021), RunningTimeValue(5400), RunningTimeValue(5460))
    film_id = take_in(document, film)
    snapshot = document.snapshot()
    assert snapshot.films[film_id].year == 2019
    assert sorted(t.seconds for t in snapshot.running_times_of(film_id)) == [5400, 5460]
    found = compared(document, film_id, film, film)
    assert [d.proposed for d in found] == [Take.KEEP] * 4


def test_a_version_that_two_lines_tell_is_one(document: Document) -> None:
    film = film_of(VersionValue(spoken=("pt",)), VersionValue(subtitles=("en", "fr")))
    film_id = take_in(document, film)
    row = document.snapshot().films[film_id]
    assert (row.version_kind, row.version_spoken, row.version_subtitles) == (
        "ov", ("pt",), ("en", "fr"),
    )  # fmt: skip
    assert {d.proposed for d in compared(document, film_id, film, film)} == {Take.KEEP}
