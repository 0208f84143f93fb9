"""Each check finds what is wrong, names the place, and leaves alone what is right beside it."""

from datetime import UTC, datetime
from typing import Any

import pytest
from sqlmodel import SQLModel

from festdesk.base.findings import Finding, Place
from festdesk.base.ids import FilmId
from festdesk.checks.calendar import screenings
from festdesk.checks.cards import fields, roles, stills
from festdesk.checks.facts import ordinals, weekdays
from festdesk.checks.people import filmographies
from festdesk.checks.texts import completeness
from festdesk.checks.texts.typography import missing_spaces
from festdesk.editions.tables import Strand
from festdesk.filmographies.same_works import KnownFilms, Work
from festdesk.filmographies.tables import FilmographyEntry
from festdesk.films.tables import Credit, PressText, RunningTime, Title, TitleKind
from festdesk.people.tables import NameForm, NameKind, Person
from festdesk.planning import clash_kinds
from festdesk.screenings.tables import Block, BlockFilm, ScreeningState, Whereabouts
from festdesk.snapshot import PictureFacts
from festdesk.stills.tables import Still
from festdesk.texts.tables import Text
from tests.builders import (
    at,
    edition_row,
    film,
    row,
    running_time,
    screening,
    snapshot_of,
    title,
    venue,
)
from tests.checks.looking import findings_of

DIRECTOR = "director"


def credit(name: str, role: str | None = DIRECTOR, **values: Any) -> Credit:  # noqa: ANN401
    """Return a credit on the film "film"."""
    return Credit(**({"film_id": "film", "as_credited": name, "role": role} | values))


def person(person_id: str, name: str) -> tuple[Person, NameForm]:
    """Return a person and the form of the name that prints."""
    form = row(NameForm, person_id=person_id, text=name, kind=NameKind.AUTHORITY)
    return row(Person, id=person_id), form


def body(text: str, kind: str = "synopsis", language: str = "en", **values: Any) -> Text:  # noqa: ANN401
    """Return a text of the film "film" unless another subject is given."""
    if not any(key.endswith("_id") and key != "speaker_id" for key in values):
        values["film_id"] = "film"
    return row(Text, kind=kind, language=language, body=text, **values)


def entry(entry_id: str, text: str, year: int | None, **values: Any) -> tuple[SQLModel, ...]:  # noqa: ANN401
    """Return an entry in the filmography of the person "director"."""
    given: dict[str, Any] = {"person_id": DIRECTOR, "year": year, "place": int(entry_id[1:])}
    made = row(FilmographyEntry, id=entry_id, **(given | values))
    return made, row(Title, entry_id=entry_id, text=text)


def places(findings: list[Finding]) -> list[Place]:
    """Return where a jump from each finding leads."""
    return [finding.places[0] for finding in findings]


# Cards


def test_a_film_without_title_is_called_by_what_is_known_of_it() -> None:
    snapshot = snapshot_of(film(year=2020), *person("p", "Maren Ade"), credit("Ade", person_id="p"))
    (finding,) = findings_of(fields.TITLE_MISSING, snapshot)
    assert str(finding) == "[Maren Ade, 2020] has no title."
    assert finding.places == (Place("film", "film", "title", "film"),)


def test_a_card_with_nothing_on_it_is_called_by_its_number() -> None:
    (finding,) = findings_of(fields.TITLE_MISSING, snapshot_of(film(place=4)))
    assert str(finding) == "[№ 5] has no title."


def test_a_title_of_any_kind_is_a_title() -> None:
    translated = title("Regen", kind=TitleKind.TRANSLATED, language="de")
    assert findings_of(fields.TITLE_MISSING, snapshot_of(film(), translated)) == []


def test_a_withdrawn_film_may_lack_everything() -> None:
    snapshot = snapshot_of(film(is_withdrawn=True))
    for kind in (
        fields.TITLE_MISSING,
        fields.RUNNING_TIME_MISSING,
        stills.STILL_MISSING,
        roles.USUAL_ROLES_MISSING,
    ):
        assert findings_of(kind, snapshot) == []


def test_a_running_time_is_missing_until_one_prints() -> None:
    unprinted = row(RunningTime, film_id="film", seconds=7200, is_printed=False)
    (finding,) = findings_of(
        fields.RUNNING_TIME_MISSING, snapshot_of(film(), title("Rain"), unprinted)
    )
    assert str(finding) == "“Rain” has no running time."
    assert findings_of(fields.RUNNING_TIME_MISSING, snapshot_of(film(), running_time(90))) == []


def test_sources_that_differ_by_a_minute_are_in_conflict() -> None:
    other = row(RunningTime, film_id="film", seconds=116 * 60, source="cinema")
    rows = (film(), title("Rain"), running_time(121, source="page"), other)
    (finding,) = findings_of(fields.RUNNING_TIMES_IN_CONFLICT, snapshot_of(*rows))
    said = "“Rain”: the sources do not agree on the running time: 116 (cinema), 121 (page)."
    assert str(finding) == said


def test_sources_that_differ_by_seconds_print_the_same_and_agree() -> None:
    other = row(RunningTime, film_id="film", seconds=121 * 60 - 20, source="cinema")
    snapshot = snapshot_of(film(), running_time(121), other)
    assert findings_of(fields.RUNNING_TIMES_IN_CONFLICT, snapshot) == []


# Roles


def test_names_without_role_are_one_finding_a_film_with_what_is_suggested() -> None:
    snapshot = snapshot_of(
        film(),
        title("Rain"),
        credit("Ann Reed", None, id="a", line=1, place=0, suggested_role="cast"),
        credit("Bo Lind", None, id="b", line=1, place=1, suggested_role="cast"),
        credit("Cy Wu", None, id="c", line=2, place=2, suggested_role="cinematography"),
        credit("Di Roy", None, id="d", line=3, place=3),
        credit("Ed Fox", "editing", id="e", line=4, place=4),
    )
    (finding,) = findings_of(roles.ROLE_UNKNOWN, snapshot)
    assert str(finding) == (
        "“Rain”: nobody has said what these did: "
        "Ann Reed, Bo Lind (Cast?); Cy Wu (Cinematography?); Di Roy."
    )
    assert finding.places == tuple(Place("credit", id_, "role", "film") for id_ in "abcd")


def test_a_role_of_the_house_is_a_role() -> None:
    snapshot = snapshot_of(film(), credit("Ann Reed", "Puppet making"))
    assert findings_of(roles.ROLE_UNKNOWN, snapshot) == []


def test_the_rest_of_a_table_is_no_role() -> None:
    snapshot = snapshot_of(
        film(),
        title("Rain"),
        *(credit(f"Ann {at}", role, id=f"c{at}", line=at) for at, role in enumerate(
            ("prod_2", "crew7", "N/A", "???", "2nd camera", "3D artist", "production_company")
        )),
    )  # fmt: skip
    (finding,) = findings_of(roles.ROLE_UNKNOWN, snapshot)
    assert str(finding) == (
        "“Rain”: nobody has said what these did: "
        "Ann 0 (prod_2); Ann 1 (crew7); Ann 2 (N/A); Ann 3 (???)."
    )


def test_usual_roles_that_nobody_has_are_named() -> None:
    snapshot = snapshot_of(
        film(), title("Rain"), credit("A"), credit("B", "cast"), credit("C", "screenplay")
    )
    (finding,) = findings_of(roles.USUAL_ROLES_MISSING, snapshot)
    assert str(finding) == "“Rain”: nobody is credited with Cinematography, Editing."
    assert finding.places == (Place("film", "film", "credit", "film"),)


def test_a_suggested_role_is_not_missed() -> None:
    named = [credit("A", role) for role in ("director", "screenplay", "cast", "cinematography")]
    suggested = credit("B", None, suggested_role="editing")
    assert findings_of(roles.USUAL_ROLES_MISSING, snapshot_of(film(), *named, suggested)) == []


def test_a_documentary_needs_no_cast() -> None:
    named = [credit("A", role) for role in ("director", "screenplay", "cinematography", "editing")]
    documentary = snapshot_of(film(genres=("documentary",)), *named)
    assert findings_of(roles.USUAL_ROLES_MISSING, documentary) == []
    fiction = snapshot_of(film(genres=("drama",)), *named)
    assert len(findings_of(roles.USUAL_ROLES_MISSING, fiction)) == 1


# Texts


def test_a_text_that_one_language_lacks_is_missing_there() -> None:
    snapshot = snapshot_of(
        film(), title("Rain"), body("It rains."), body("Il pleut.", language="fr")
    )
    (finding,) = findings_of(completeness.LANGUAGE_MISSING, snapshot)
    assert str(finding) == (
        "“Rain”: the synopsis is missing in German; it is there in English, French."
    )
    assert finding.places == (Place("film", "film", "text:synopsis:de", "film"),)


def test_a_text_that_no_language_has_is_not_wanted() -> None:
    assert findings_of(completeness.LANGUAGE_MISSING, snapshot_of(film())) == []


def test_a_language_that_the_edition_does_not_print_asks_for_nothing() -> None:
    rows = (film(), body("Está a chover.", language="pt"))
    assert findings_of(completeness.LANGUAGE_MISSING, snapshot_of(*rows)) == []


def test_an_edition_of_one_language_has_no_language_missing() -> None:
    snapshot = snapshot_of(edition_row(languages=("en",)), film(), body("It rains."))
    assert findings_of(completeness.LANGUAGE_MISSING, snapshot) == []


@pytest.mark.parametrize(
    ("rows", "place"),
    [
        (
            (row(Strand, id="s"), body("Night", "name", strand_id="s")),
            Place("strand", "s", "text:name:fr"),
        ),
        (
            (row(Block, id="b"), body("Shorts", "name", block_id="b")),
            Place("block", "b", "text:name:fr"),
        ),
        (
            (
                *person("p", "Maren Ade"),
                credit("Ade", person_id="p"),
                body("Born in Karlsruhe.", "biography", person_id="p"),
            ),
            Place("person", "p", "text:biography:fr", "film"),
        ),
        (
            (
                row(Still, id="i", film_id="film", sha256="f" * 64),
                body("At the gate", "caption", still_id="i"),
            ),
            Place("still", "i", "text:caption:fr", "film"),
        ),
        (
            (
                row(Still, id="i", film_id="film", sha256="f" * 64),
                body("A gate in the rain.", "alt", still_id="i"),
            ),
            Place("still", "i", "text:alt:fr", "film"),
        ),
    ],
    ids=["strand", "block", "director", "still", "alternative text"],
)
def test_texts_of_other_things_are_compared_too(rows: tuple[SQLModel, ...], place: Place) -> None:
    edition = edition_row(languages=("en", "fr"))
    found = findings_of(completeness.LANGUAGE_MISSING, snapshot_of(edition, film(), *rows))
    assert places(found) == [place]


def test_a_biography_of_somebody_who_directs_nothing_here_is_not_looked_at() -> None:
    rows = (*person("p", "A"), credit("A", "cast", person_id="p"))
    written = body("Born.", "biography", person_id="p")
    assert findings_of(completeness.LANGUAGE_MISSING, snapshot_of(film(), *rows, written)) == []


def test_a_statement_needs_its_speaker() -> None:
    said = body("I wanted rain.", "statement")
    (finding,) = findings_of(completeness.SPEAKER_MISSING, snapshot_of(film(), title("Rain"), said))
    assert str(finding) == "“Rain”: nobody has said whose statement it is (English)."
    assert finding.places == (Place("film", "film", "text:statement:en", "film"),)
    with_speaker = body("I wanted rain.", "statement", speaker_id="p")
    snapshot = snapshot_of(film(), *person("p", "A"), with_speaker)
    assert findings_of(completeness.SPEAKER_MISSING, snapshot) == []


@pytest.mark.parametrize(
    ("length", "others", "found"),
    [(320, {}, False), (321, {}, True), (321, {"logline": "L."}, False),
     (321, {"short_synopsis": "S."}, False), (321, {"statement": "S."}, True)],
    ids=["short", "long", "with a logline", "with a short one", "with a statement"],
)  # fmt: skip
def test_a_long_synopsis_alone_is_shortened_in_the_programme(
    length: int, others: dict[str, str], *, found: bool
) -> None:
    rows = [body("x" * length), *(body(text, kind) for kind, text in others.items())]

    findings = findings_of(completeness.SHORTENED, snapshot_of(film(), title("Rain"), *rows))

    assert [str(finding) for finding in findings] == [
        "“Rain”: the programme prints the beginning of the synopsis alone (English)."
    ] * found
    assert places(findings) == [Place("film", "film", "text:short_synopsis:en", "film")] * found


# Screenings


@pytest.mark.parametrize(
    ("values", "found"),
    [
        ({"venue_id": None}, True),
        ({}, False),
        ({"venue_id": None, "without_venue": Whereabouts.ONLINE}, False),
        ({"venue_id": None, "without_venue": Whereabouts.NOT_PRINTED}, False),
        ({"venue_id": None, "state": ScreeningState.CANCELLED}, False),
    ],
    ids=["to come", "in a venue", "online", "not printed", "cancelled"],
)
def test_a_venue_is_missing_only_where_one_is_to_come(
    values: dict[str, Any], *, found: bool
) -> None:
    snapshot = snapshot_of(
        film(), title("Rain"), venue(), screening(starts_at=at(6, "10:00"), **values)
    )
    findings = findings_of(screenings.VENUE_MISSING, snapshot)
    assert [str(finding) for finding in findings] == (
        ["“Rain” (2021-03-06 10:00) has no venue."] if found else []
    )
    assert places(findings) == (
        [Place("screening", "screening", "venue_id", "film")] if found else []
    )


def test_a_screening_without_start_waits() -> None:
    snapshot = snapshot_of(film(), title("Rain"), venue(), screening())
    (finding,) = screenings.find_screenings_without_start(snapshot)
    assert str(finding) == "A screening of “Rain” has no start."
    planned = snapshot_of(film(), venue(), screening(starts_at=at(6, "10:00")))
    assert list(screenings.find_screenings_without_start(planned)) == []


def test_a_screening_outside_the_days_of_the_edition_is_found() -> None:
    late = screening(starts_at=datetime(2022, 3, 6, 10, 0))
    (finding,) = findings_of(clash_kinds.OUTSIDE_EDITION, snapshot_of(film(), title("R"), late))
    assert str(finding) == "“R” (2022-03-06 10:00) is not between 2021-03-04 and 2021-03-14."


@pytest.mark.parametrize(
    ("day", "clock", "count"),
    [(4, "09:00", 0), (4, "00:30", 1), (14, "23:30", 0), (15, "00:45", 0), (15, "05:00", 1)],
    ids=["first", "night before", "last", "last night", "day after"],
)
def test_a_late_show_belongs_to_the_evening_before(day: int, clock: str, count: int) -> None:
    snapshot = snapshot_of(film(), screening(starts_at=at(day, clock)))
    assert len(findings_of(clash_kinds.OUTSIDE_EDITION, snapshot)) == count


def test_a_withdrawn_film_is_no_longer_shown() -> None:
    rows = (film(is_withdrawn=True), title("Rain"))
    planned = snapshot_of(*rows, screening(starts_at=at(6, "10:00")))
    (finding,) = screenings.find_screenings_of_withdrawn_films(planned)
    assert finding.places == (Place("screening", "screening", "state", "film"),)
    cancelled = snapshot_of(*rows, screening(state=ScreeningState.CANCELLED))
    assert list(screenings.find_screenings_of_withdrawn_films(cancelled)) == []


def _two(second: str, **values: Any) -> list[list[Finding]]:  # noqa: ANN401
    """Return overlaps and short turnarounds of 18:00 (90 min and a talk of ten) and another."""
    snapshot = snapshot_of(
        film(),
        film("other", place=1),
        title("Rain"),
        title("Sun", "other"),
        running_time(90),
        running_time(60, "other"),
        venue(short_name="SCA"),
        venue("second"),
        screening("a", at(5, "18:00"), talk_minutes=10),
        screening("b", at(5, second), **({"film_id": "other"} | values)),
    )
    return [
        findings_of(clash_kinds.OVERLAP, snapshot),
        findings_of(clash_kinds.TURNAROUND_SHORT, snapshot),
    ]


def test_two_films_in_one_hall_at_once_overlap() -> None:
    (overlap,), short = _two("19:39")
    assert str(overlap) == (
        "SCA: “Sun” (2021-03-05 19:39) begins while “Rain” (2021-03-05 18:00) is still on; "
        "it ends at 19:40."
    )
    assert overlap.places == (
        Place("screening", "b", "starts_at", "other"),
        Place("screening", "a", "starts_at", "film"),
    )
    assert short == []


def test_a_hall_needs_time_between_two_films() -> None:
    overlaps, (short,) = _two("19:45")
    assert overlaps == []
    assert str(short) == (
        "SCA: 5 min between “Rain” (2021-03-05 18:00) and “Sun” (2021-03-05 19:45); "
        "the venue needs 20 min."
    )


@pytest.mark.parametrize(
    ("second", "values"),
    [
        ("20:00", {}),
        ("18:00", {"venue_id": "second"}),
        ("18:00", {"venue_id": None}),
        ("18:00", {"state": ScreeningState.CANCELLED}),
    ],
    ids=["after the turnaround", "another hall", "no hall", "cancelled"],
)
def test_what_keeps_apart_does_not_clash(second: str, values: dict[str, Any]) -> None:
    assert _two(second, **values) == [[], []]


def test_a_block_clashes_like_a_film() -> None:
    snapshot = snapshot_of(
        film(),
        running_time(90),
        venue(),
        row(Block, id="block"),
        row(BlockFilm, block_id="block", film_id="film"),
        body("Shorts", "name", block_id="block"),
        screening("a", at(5, "18:00"), block_id="block"),
        screening("b", at(5, "19:00")),
    )
    (finding,) = findings_of(clash_kinds.OVERLAP, snapshot)
    assert finding.facts["earlier"] == "“Shorts” (2021-03-05 18:00)"
    assert finding.places[1] == Place("screening", "a", "starts_at", "film")


def test_of_an_unknown_length_only_the_certain_is_said() -> None:
    rows = (film(), venue(), screening("a", at(5, "18:00")))
    same = snapshot_of(*rows, screening("b", at(5, "18:00")))
    assert len(findings_of(clash_kinds.OVERLAP, same)) == 1
    soon = snapshot_of(*rows, screening("b", at(5, "18:15")))
    assert findings_of(clash_kinds.OVERLAP, soon) == []
    assert findings_of(clash_kinds.TURNAROUND_SHORT, soon) == []


# Stills


def _still(**values: Any) -> Still:  # noqa: ANN401
    return row(Still, id="still", film_id="film", **values)


PICTURE = PictureFacts("f" * 64, "image/png", 1200, 800)


def test_a_film_without_still_is_a_hint() -> None:
    (finding,) = findings_of(stills.STILL_MISSING, snapshot_of(film(), title("Rain")))
    assert str(finding) == "“Rain” has no still."
    assert findings_of(stills.STILL_MISSING, snapshot_of(film(), _still())) == []


def test_a_caption_waits_for_its_picture() -> None:
    caption = body("At the gate", "caption", still_id="still")
    (finding,) = findings_of(
        stills.PICTURE_MISSING, snapshot_of(film(), title("Rain"), _still(), caption)
    )
    assert str(finding) == "“Rain”: a picture is still to come for “At the gate”."
    there = snapshot_of(film(), _still(sha256=PICTURE.sha256), pictures=[PICTURE])
    assert findings_of(stills.PICTURE_MISSING, there) == []


def test_a_picture_without_words_is_a_hint() -> None:
    rows = (film(), title("Rain"), _still(sha256=PICTURE.sha256))
    (finding,) = findings_of(stills.CAPTION_MISSING, snapshot_of(*rows))
    assert finding.places == (Place("still", "still", "text:caption:en", "film"),)
    caption = body("Am Tor", "caption", "de", still_id="still")
    assert findings_of(stills.CAPTION_MISSING, snapshot_of(*rows, caption)) == []


# Filmographies

MAKER = (*person(DIRECTOR, "Maren Ade"), credit("Maren Ade", person_id=DIRECTOR))


def test_the_film_of_the_card_is_found_in_the_filmography() -> None:
    snapshot = snapshot_of(
        film(year=2016),
        title("Toni Erdmann"),
        *MAKER,
        *entry("e1", "Toni Erdmann!", 2016),
        *entry("e2", "Alle Anderen", 2009),
    )
    (finding,) = findings_of(filmographies.FILM_UNLINKED, snapshot)
    assert str(finding) == (
        "“Toni Erdmann” stands in the filmography of Maren Ade without a link to its card."
    )
    assert finding.places == (Place("filmographyentry", "e1", "film_id", "film"),)


def test_what_the_editor_would_link_is_found_too() -> None:
    """A title in another transliteration, two years apart."""
    snapshot = snapshot_of(
        film(year=2016), title("Pervyy uchitel"), *MAKER, *entry("e1", "Perwyj utschitel", 2014)
    )
    titles = ("Pervyy uchitel",)
    known = KnownFilms([Work("film", titles, 2016, FilmId("film"))])
    assert known.film_of(["Perwyj utschitel"], 2014, [FilmId("film")]) == "film"
    assert len(findings_of(filmographies.FILM_UNLINKED, snapshot)) == 1


@pytest.mark.parametrize(
    "of_list",
    [
        entry("e1", "Toni Erdmann", 2016, film_id="film"),
        entry("e1", "Toni Erdmann", 1980),
        entry("e1", "Alle Anderen", 2016),
    ],
    ids=["linked", "another year", "another title"],
)
def test_no_other_film_is_taken_for_it(of_list: tuple[SQLModel, ...]) -> None:
    snapshot = snapshot_of(film(year=2016), title("Toni Erdmann"), *MAKER, *of_list)
    assert findings_of(filmographies.FILM_UNLINKED, snapshot) == []


def test_an_entry_that_stands_twice_is_found() -> None:
    rows = (film(), *MAKER, *entry("e1", "The Forest", 2003), *entry("e2", "The forest", 2003))
    (finding,) = filmographies.find_doubled_entries(snapshot_of(*rows))
    assert str(finding) == "“The forest” stands twice in the filmography of Maren Ade."
    assert finding.places == (
        Place("filmographyentry", "e2", "title", "film"),
        Place("filmographyentry", "e1", "title", "film"),
    )


@pytest.mark.parametrize(
    "second",
    [
        entry("e2", "The Forest", 2013),
        entry("e2", "The Forest", 2003, role="screenplay"),
        entry("e2", "The Forest", 2003, share="2 episodes"),
        entry("e2", "The Forest", 2003, person_id="other"),
        entry("e2", "Forests", 2003),
    ],
    ids=["remake", "another job", "a part", "another person", "another title"],
)
def test_what_differs_is_no_double(second: tuple[SQLModel, ...]) -> None:
    other = person("other", "Ulrich Köhler")
    rows = (film(), *MAKER, *other, *entry("e1", "The Forest", 2003), *second)
    assert list(filmographies.find_doubled_entries(snapshot_of(*rows))) == []


# Prose


def test_slips_are_found_in_each_text_that_prints() -> None:
    snapshot = snapshot_of(
        film(),
        title("Rain"),
        *MAKER,
        body("In 2014 the 72st festival was on Friday 13 March 2021.It rained."),
        body("Born.Lives in Berlin.", "biography", person_id=DIRECTOR),
        row(PressText, id="press", film_id="film", language="en", body="A late film.Then none."),
    )
    assert [str(finding) for finding in findings_of(ordinals.ORDINAL_WRONG, snapshot)] == [
        "“Rain”: “72st” in a text should be “72nd”."
    ]
    assert [str(finding) for finding in findings_of(weekdays.WEEKDAY_WRONG, snapshot)] == [
        "“Rain”: “Friday 13 March 2021” in a text: that day is a “Saturday”."
    ]
    assert places(findings_of(missing_spaces.SPACE_MISSING, snapshot)) == [
        Place("film", "film", "text:synopsis:en", "film"),
        Place("presstext", "press", "body", "film"),
        Place("person", DIRECTOR, "text:biography:en", "film"),
    ]


def test_an_ordinal_is_english_in_english_texts_only() -> None:
    snapshot = snapshot_of(film(), body("Le 3nd", language="it"))
    assert findings_of(ordinals.ORDINAL_WRONG, snapshot) == []
    snapshot = snapshot_of(film(), body("Au 3nd tour", language="fr"))
    (finding,) = findings_of(ordinals.ORDINAL_WRONG, snapshot)
    assert [mend.after for mend in finding.mends] == ["3e"]


def test_the_clock_of_the_computer_is_never_asked() -> None:
    """A check of an old edition says this year what it said then."""
    text = body("On Sunday 14 March.")
    assert findings_of(weekdays.WEEKDAY_WRONG, snapshot_of(film(), text)) == []
    assert datetime.now(UTC).year != 2021
