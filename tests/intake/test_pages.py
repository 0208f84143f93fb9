"""Pages in other layouts and languages than the seeds', each line of them our own."""

from datetime import date, time
from typing import TypeVar

import pytest

from festdesk.filmographies.reading.values import EntryValue
from festdesk.films.tables import AwardResult, TitleKind
from festdesk.intake.as_json import reading_as_json
from festdesk.intake.awards import parse_award
from festdesk.intake.drafts import (
    CaptionValue,
    CreditLineValue,
    DirectorValue,
    PageKind,
    PressTextValue,
    Reading,
    ScreeningValue,
    TextValue,
    TitleValue,
)
from festdesk.intake.filmography import parse_entries, parse_entry
from festdesk.intake.header import read_header
from festdesk.intake.moments import propose_year, read_moment
from festdesk.intake.page import Context
from festdesk.intake.pasted import read_text
from festdesk.texts.language import language_of

V = TypeVar("V")

STORY = (
    "A woman comes back to the village of her childhood and finds that nobody remembers her. "
    "She stays for one summer, and the river does the rest."
)
STORY_IN_GERMAN = (
    "Eine Frau kommt in das Dorf ihrer Kindheit zurück, und niemand erinnert sich an sie. Sie "
    "bleibt einen Sommer lang, und der Fluss besorgt den Rest."
)


def values(reading: Reading, kind: type[V]) -> list[V]:
    return [d.value for film in reading.films for d in film.drafts if isinstance(d.value, kind)]


def titles(reading: Reading) -> list[str]:
    return [value.text for value in values(reading, TitleValue)]


@pytest.mark.parametrize(
    "line",
    [
        "Portugal, Spain, 2019 / 98 min / Drama",
        "Portugal | Spain | 2019 | 98' | Drama",
        "Portugal/Spain 2019 · 98 Min. · Drama",
        "Drama. Portugal, Spain. 2019. 98 min.",
        "Portugal, Spain⎢2019⎢1h38⎢Drama",
        "PT/ES 2019, 98 min, Drama",
    ],
)
def test_a_header_line_is_read_in_any_separator_and_order(line: str) -> None:
    card = reading_as_json(read_text(f"The River\n\n{line}\n\n{STORY}"))
    assert card["title"] == "The River"
    assert [country["code"] for country in card["countries"]] == ["PT", "ES"]
    assert (card["year"], card["runtime_min"], card["genres"]) == (2019, 98, ["Drama"])


def test_a_misspelt_country_beside_others_is_read_with_its_reason() -> None:
    header = read_header("Detuschland, Monaco 2016")
    assert header is not None
    assert header.pieces[0].values[0].code == "DE"  # type: ignore[union-attr]
    assert "slip of typing" in header.pieces[0].reason


def test_labels_and_values_may_stand_on_lines_of_their_own() -> None:
    page = (
        f"The River\n\n{STORY}\n\nYear\n \n2019\nDuration\n01:38\nCast\n"
        "Anna Berg\nOtto Lind\nTags\nRivers"
    )
    card = reading_as_json(read_text(page))
    assert (card["year"], card["runtime_min"]) == (2019, 98)
    assert card["cast"] == ["Anna Berg", "Otto Lind"]


def test_several_labels_may_stand_on_one_line() -> None:
    page = (
        "The River\n\nRegie: Anna Berg | Kamera: Otto Lind - Musik: Ida Holm\n"
        f"Land: PT | Jahr: 2019\n\n{STORY}"
    )
    card = reading_as_json(read_text(page))
    assert card["directors"] == ["Anna Berg"]
    assert [(c["role"], c["names"]) for c in card["credits"][1:]] == [
        ("cinematography", ["Otto Lind"]),
        ("music", ["Ida Holm"]),
    ]


def test_little_words_before_names_tell_director_and_cast() -> None:
    card = reading_as_json(
        read_text(f"The River\n\nvon Anna Berg\nmit Otto Lind, Ida Holm\nPortugal 2019\n\n{STORY}")
    )
    assert (card["directors"], card["cast"]) == (["Anna Berg"], ["Otto Lind", "Ida Holm"])


def test_characters_companies_and_funders_are_told_from_names() -> None:
    page = (
        f"The River\n\nPortugal 2019, 98 min\n\n{STORY}\n\nRegia: Anna Berg\n"
        "Cast: Ida Holm (Mira), Otto Lind (the ferryman)\n"
        "Produzione: Fiume Film, Kino Due, con il sostegno di Regione Lazio"
    )
    card = reading_as_json(read_text(page))
    assert card["cast"][0] == {"name": "Ida Holm", "role": "Mira"}
    assert card["production"] == ["Fiume Film", "Kino Due"]


def test_names_without_label_are_never_assigned() -> None:
    page = (
        f"The River\n\nAnna Berg, Portugal, 2019, 98 min\n\n{STORY}\n\nCredits\n"
        "Ida Holm, Otto Lind, Mia Falk\nOtto Lind"
    )
    lines = values(read_text(page), CreditLineValue)
    assert [(line.role, line.suggested_role) for line in lines] == [
        (None, "cast"),
        (None, "screenplay"),
    ]
    card = reading_as_json(read_text(page))
    assert "cast" not in card
    assert [credit["role"] for credit in card["credits"]] == ["director", None, None]


def test_texts_are_told_by_their_headings_and_by_what_they_say() -> None:
    page = (
        f"The River\nAnna Berg\nPortugal, 2019, 98 min\n\n{STORY}\n\nDirector’s note\n"
        "“I grew up beside a river. My grandmother told me its names, and I have forgotten all but "
        "one of them, which is why I made this film.”\nAnna Berg\n\n"
        "Anna Berg (Porto, 1980) is a director and editor. She made The Boat (2012)."
    )
    found = {text.kind: text for text in values(read_text(page), TextValue)}
    assert set(found) == {"synopsis", "statement", "biography"}
    assert found["statement"].body.startswith("I grew up")
    assert found["statement"].speaker == "Anna Berg"
    assert found["biography"].language == "en"


def test_a_text_in_two_languages_gives_two_texts() -> None:
    reading = read_text(f"The River\n\nPortugal, 2019, 98 min\n\n{STORY_IN_GERMAN}\n{STORY}")
    assert [(t.kind, t.language) for t in values(reading, TextValue)] == [
        ("synopsis", "de"),
        ("synopsis", "en"),
    ]


def test_quotations_of_the_press_are_no_synopsis() -> None:
    page = (
        f"The River\n\nPortugal, 2019, 98 min\n\n{STORY}\n\n"
        "«A quiet wonder of a film that stays with you.» The Daily\n\nTickets"
    )
    (text,) = values(read_text(page), TextValue)
    assert text.body == STORY


def test_screenings_may_take_three_lines_each() -> None:
    page = (
        f"The River\n\nPortugal 2019, 98 min\n\n{STORY}\n\nSpielzeiten\n"
        "Wed04.Oct\n23:00\nKino 1\nIn Anwesenheit von Anna Berg\nThu05.Oct\n"
        "20:15\nKino 2"
    )
    found = values(read_text(page), ScreeningValue)
    assert [(s.day, s.starts, s.venue, s.tag) for s in found] == [
        (date(2023, 10, 4), time(23), "Kino 1", "In Anwesenheit von Anna Berg"),
        (date(2023, 10, 5), time(20, 15), "Kino 2", ""),
    ]


def test_one_line_may_hold_two_times() -> None:
    page = (
        f"The River\n\nPortugal 2019, 98 min\n\n{STORY}\n\nFri 17/01/2020 17:00 and 20:15, Kino 1"
    )
    found = values(read_text(page), ScreeningValue)
    assert [(s.day, s.starts, s.venue) for s in found] == [
        (date(2020, 1, 17), time(17), "Kino 1"),
        (date(2020, 1, 17), time(20, 15), "Kino 1"),
    ]


@pytest.mark.parametrize(
    ("line", "day", "month", "starts"),
    [
        ("vendredi 12 mars à 20h30", 12, 3, time(20, 30)),
        ("12 March 2021, 8:30pm", 12, 3, time(20, 30)),
        ("pt. 12.03, godz. 18:00", 12, 3, time(18)),
        ("12 Mart Cuma 19:00", 12, 3, time(19)),
        ("Mié 12 oct. 18.30 h", 12, 10, time(18, 30)),
        ("Fr. 12.3. 20 Uhr", 12, 3, time(20)),
        ("2021-03-12 20:00", 12, 3, time(20)),
        ("March 12, 2021 at 7:00 PM", 12, 3, time(19)),
        ("Xoves 10 outubro, 20:30 h", 10, 10, time(20, 30)),
    ],
)
def test_dates_and_times_are_read_in_the_words_of_programmes(
    line: str, day: int, month: int, starts: time
) -> None:
    moment = read_moment(line)
    assert moment is not None
    assert (moment.day, moment.month, moment.starts) == (day, month, starts)


def test_a_date_without_year_and_weekday_is_left_open() -> None:
    moment = read_moment("12.3. 20:00")
    assert moment is not None
    assert propose_year(moment, edition=(), film_year=2019, others=()) == (None, "")
    reading = read_text(f"The River\n\nPortugal 2019, 98 min\n\n{STORY}\n\n12.3. 20:00 Kino 1")
    (screening,) = values(reading, ScreeningValue)
    assert (screening.day, screening.day_as_given) == (None, "--03-12")
    inside = Context(date(2022, 3, 10), date(2022, 3, 20))
    reading = read_text("\n".join(reading.lines), edition=inside)
    (screening,) = values(reading, ScreeningValue)
    assert screening.day == date(2022, 3, 12)


@pytest.mark.parametrize(
    ("line", "prize", "body", "year"),
    [
        ("Palme d’Or – Festival de Cannes 2021", "Palme d’Or", "Festival de Cannes", 2021),
        ("2021 Cannes Film Festival: Jury Prize", "Jury Prize", "Cannes Film Festival", 2021),
        ("FIPRESCI Prize (Locarno 2016)", "FIPRESCI Prize", "Locarno", 2016),
        ("Veneza 2021 – Competição oficial – Prêmio Especial", "Prêmio Especial", "Veneza", 2021),
    ],
)
def test_an_award_is_read_in_any_order(line: str, prize: str, body: str, year: int) -> None:
    award = parse_award(line)
    assert award is not None
    assert (award.prize, award.body, award.year, award.result) == (
        prize, body, year, AwardResult.WON
    )  # fmt: skip


def test_a_nomination_is_no_prize_that_was_won() -> None:
    nominated = parse_award("Nominated: Best Film, European Film Awards 2016")
    listed = parse_award("Berlinale 2020 – Panorama")
    assert nominated is not None
    assert listed is not None
    assert nominated.result is AwardResult.NOMINATED
    assert listed.result is AwardResult.LISTED


@pytest.mark.parametrize(
    ("line", "year", "forms", "qualifier"),
    [
        ("2020 – Homo Sperans (documentary)", 2020, ["Homo Sperans"], "documentary"),
        ("Alberi (2013, curta)", 2013, ["Alberi"], "short"),
        ("2011: Dreileben – Rot (Fernsehfilm)", 2011, ["Dreileben – Rot"], "tv_movie"),
        ("2014 Un monde | Playground", 2014, ["Un monde", "Playground"], ""),
        ("The First Teacher, 1965", 1965, ["The First Teacher"], ""),
        ("2011 Zwischen den Zeilen; Dokumentarfilm", 2011, ["Zwischen den Zeilen"], "documentary"),
    ],
)  # fmt: skip
def test_an_entry_of_a_filmography_is_read_year_first_or_last(
    line: str, year: int, forms: list[str], qualifier: str
) -> None:
    entry = parse_entry(line)
    assert entry is not None
    assert (entry.year, [t.text for t in entry.titles], entry.qualifier) == (year, forms, qualifier)


def test_several_entries_may_stand_on_one_line() -> None:
    lines = ("2021 A | 2013 B (curta) | 2010 C", "Aaa (2021), Bbb (2013), Ccc (2010)")
    assert [[entry.year for entry in parse_entries(line)] for line in lines] == [
        [2021, 2013, 2010],
        [2021, 2013, 2010],
    ]
    assert parse_entries("She made A (2012), followed by B (2013) and C (2014).") == ()


def test_a_filmography_alone_is_one_and_names_its_person() -> None:
    reading = read_text("Anna Berg (1950–2019)\n\n1995: The Boat (short)\n2001: Ferry\n2004: Rain")
    assert reading.kind is PageKind.FILMOGRAPHY
    assert values(reading, DirectorValue) == [DirectorValue("Anna Berg")]
    assert [entry.year for entry in values(reading, EntryValue)] == [1995, 2001, 2004]


def test_a_list_of_films_gives_a_card_for_each_and_its_common_date() -> None:
    reading = read_text(
        "Friday, 20.12.2019 / 20:00h\n\n"
        "1. Daughter / Czech Republic / Daria Kashcheeva / 2019 / 14’44”\n\n"
        "DaughterA bird flies into a room and stays.\n\n"
        "2. Molehill / France / Marie Duval, Jean Petit / 2019 / 3’45”\n\nTwo moles dig a hole."
    )
    assert reading.kind is PageKind.SEVERAL_FILMS
    assert len(reading.films) == 2
    assert titles(reading) == ["Daughter", "Molehill"]
    assert [value.name for value in values(reading, DirectorValue)] == [
        "Daria Kashcheeva", "Marie Duval", "Jean Petit"
    ]  # fmt: skip
    assert [s.day for s in values(reading, ScreeningValue)] == [date(2019, 12, 20)] * 2
    assert values(reading, TextValue)[0].body == "A bird flies into a room and stays."


def test_a_time_above_each_film_joins_the_day_above_them_all() -> None:
    reading = read_text(
        "Programm am Samstag, 12. Oktober 2019\n\n14:00 Uhr\nKleine Wunder\n"
        f"Regie: Anna Berg, DE 2019, 12 min\n{STORY_IN_GERMAN}\n\n16:00 Uhr\nGroßer Fluss\n"
        f"Regie: Otto Lind, AT 2018, 95 min\n{STORY_IN_GERMAN}"
    )
    assert titles(reading) == ["Kleine Wunder", "Großer Fluss"]
    assert [(s.day, s.starts) for s in values(reading, ScreeningValue)] == [
        (date(2019, 10, 12), time(14)),
        (date(2019, 10, 12), time(16)),
    ]


def test_when_and_where_may_have_labels() -> None:
    page = (
        f"The River\n\nPortugal, 2019, 98 min\n\n{STORY}\n\nWhere: Kino 5\nWhen: 10 May 2019, 20:45"
    )
    (screening,) = values(read_text(page), ScreeningValue)
    assert (screening.day, screening.starts, screening.venue) == (
        date(2019, 5, 10), time(20, 45), "Kino 5"
    )  # fmt: skip


def test_the_byline_of_a_review_is_not_the_director() -> None:
    long = STORY_IN_GERMAN + " Ich habe selten so gern zugesehen. " + STORY_IN_GERMAN
    reading = read_text(
        f"Der Fluss\nVon Sabine Keller\n17. Dezember 2018\n\nRegie: Anna Berg. Mit: Ida Holm. "
        f"Deutschland 2018, 100 Minuten.\n\n{long}\n\n"
        f"Ida Holm auf der Fähre. Foto: Flussfilm\n\n{long}"
    )
    assert reading.kind is PageKind.REVIEW
    assert values(reading, DirectorValue) == [DirectorValue("Anna Berg")]
    (text,) = values(reading, PressTextValue)
    assert text.author == "Sabine Keller"
    assert len(values(reading, CaptionValue)) == 1


def test_lives_of_two_directors_are_two_biographies() -> None:
    page = (
        f"The River\n\nDirectors: Anna Berg, Otto Lind\nPortugal, 2019, 98 min\n\n{STORY}\n\n"
        "The directors\nAnna Berg was born in Porto in 1980 and studied film in Lisbon.\n"
        "Otto Lind was born in Graz in 1977. He worked as an editor for twenty years."
    )
    lives = [t for t in values(read_text(page), TextValue) if t.kind == "biography"]
    assert [life.person for life in lives] == ["Anna Berg", "Otto Lind"]


def test_a_review_gives_its_text_its_captions_and_its_author() -> None:
    long = STORY + " " + STORY
    reading = read_text(
        "The River: a summer you will not forget\n\n★★★★\n\n"
        f"Director: Anna Berg\n98 minutes\n\n{long}\n\n"
        "Ida Holm as the woman who came back\n\n"
        f"I think that this is a film for patient people. {long}\n\n"
        "The River is best seen late.\n\nPosted by Marta Weaver at 9:41 PM"
    )
    assert reading.kind is PageKind.REVIEW
    (text,) = values(reading, PressTextValue)
    assert (text.author, text.body.count("\n\n")) == ("Marta Weaver", 2)
    assert [c.body for c in values(reading, CaptionValue)] == [
        "Ida Holm as the woman who came back"
    ]
    assert titles(reading) == ["The River"]
    assert values(reading, TextValue) == []


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        ("Official Selection\n\nThe River", [("The River", TitleKind.ORIGINAL)]),
        (
            "The River (O rio)",
            [("The River", TitleKind.INTERNATIONAL), ("O rio", TitleKind.ORIGINAL)],
        ),
        ("The River (Portugal)", [("The River", TitleKind.ORIGINAL)]),
        ("Film evening: “The River” by Anna Berg", [("The River", TitleKind.ORIGINAL)]),
    ],
)  # fmt: skip
def test_a_heading_gives_the_title_and_what_stands_beside_it(
    heading: str, expected: list[tuple[str, TitleKind]]
) -> None:
    reading = read_text(
        f"{heading}\n\nDirector: Anna Berg\nYear: 2019\nLanguage: Portuguese\n\n{STORY}"
    )
    assert [(t.text, t.kind) for t in values(reading, TitleValue)] == expected


def test_where_the_heading_is_lost_a_strand_is_not_taken_for_the_title() -> None:
    page = (
        "International Competition 30th Edition 2002\n"
        f"Argentina / 22 / Fiction\n{STORY}\nDirector: Anna Berg"
    )
    assert titles(read_text(page)) == []


def test_buttons_and_notices_of_the_page_are_unread() -> None:
    reading = read_text(
        "back\nWe use cookies on this site.\n\nThe River\n\n"
        f"Portugal, 2019, 98 min\n\n{STORY}\n\nShare"
    )
    assert reading.unread == (1, 2, 10)
    assert titles(reading) == ["The River"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (STORY, "en"),
        (STORY_IN_GERMAN, "de"),
        ("Une femme revient dans le village de son enfance, et personne ne la connaît.", "fr"),
        ("Een vrouw keert terug naar het dorp van haar jeugd en niemand herkent haar.", "nl"),
        ("Una donna torna nel paese della sua infanzia e nessuno si ricorda di lei.", "it"),
        ("Una mujer vuelve al pueblo de su infancia y nadie se acuerda de ella.", "es"),
        ("Uma mulher volta à aldeia da sua infância e ninguém se lembra dela, não é?", "pt"),
        ("Unha muller volve á aldea da súa infancia cando ninguén se lembra dela.", "gl"),
        ("Kobieta wraca do wsi swojego dzieciństwa i nikt się nie domyśla, że to ona.", "pl"),
        ("Bir kadın çocukluğunun köyüne döner ve hiç kimse onu hatırlamaz, ama o kalır.", "tr"),
        ("", ""),
        ("1900", ""),
    ],
)  # fmt: skip
def test_a_text_tells_its_language(text: str, language: str) -> None:
    assert language_of(text) == language
