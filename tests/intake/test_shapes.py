"""Shapes of lines that pages of many houses share, each line of them our own."""

from datetime import date

import pytest

from festdesk.intake.as_json import reading_as_json
from festdesk.intake.awards import awards_in_prose, parse_award
from festdesk.intake.moments import read_moment, read_moments
from festdesk.intake.notations import parse_running_time, parse_version
from festdesk.intake.page import Context
from festdesk.intake.pasted import read_text

STORY = (
    "A ferryman waits for the last bus of the year, and nobody has told him that the bridge is "
    "gone. He waits all the same."
)


@pytest.mark.parametrize(
    "line",
    [
        "Regia di Anna Berg, fotografia di Otto Lind, con Maria Sol, Jan Krol. (Italia, 2021, 98')",
        "Dir Anna Berg. Cinematography Otto Lind. With Maria Sol, Jan Krol. Italy 2021. 98min.",
        "R: Anna Berg K: Otto Lind D: Maria Sol, Jan Krol 98' Italien 2021",
        "Italien 2021 // REGIE Anna Berg // KAMERA Otto Lind // MIT Maria Sol, Jan Krol // 98 Min.",
        "reż. Anna Berg, zdj. Otto Lind, wyst.: Maria Sol, Jan Krol; Włochy 2021, 98 min",
    ],
    ids=["commas", "stops", "letters", "capitals", "abbreviations"],
)
def test_credits_and_data_that_run_on_are_told_apart(line: str) -> None:
    card = reading_as_json(read_text(f"The Ferry\n\n{line}\n\n{STORY}"))
    assert card["directors"] == ["Anna Berg"]
    assert card["cast"] == ["Maria Sol", "Jan Krol"]
    assert {c["role"]: c["names"] for c in card["credits"]}["cinematography"] == ["Otto Lind"]
    assert ([c["code"] for c in card["countries"]], card["year"], card["runtime_min"]) == (
        ["IT"], 2021, 98
    )  # fmt: skip


def test_labels_glued_to_their_values_are_parted() -> None:
    page = f"The Ferry\n\nDirecciónAnna Berg\nPaísChile\nAño2021\nDuración98 min\n\n{STORY}"
    card = reading_as_json(read_text(page))
    assert (card["directors"], card["year"], card["runtime_min"]) == (["Anna Berg"], 2021, 98)


def test_a_small_table_is_read_by_its_heads() -> None:
    page = f"The Ferry\n\nReżyseria\tKraj\tRok\tCzas\nAnna Berg\tPolska\t2021\t98 min\n\n{STORY}"
    card = reading_as_json(read_text(page))
    assert (card["directors"], card["year"], card["runtime_min"]) == (["Anna Berg"], 2021, 98)


def test_a_line_with_two_dates_gives_two_moments_and_a_span_of_days_none() -> None:
    found = read_moments("Tue 4 Mar 5.45pm - Wed 5 Mar 8.30pm")
    assert [(m.day, m.month, str(m.starts)) for m in found] == [
        (4, 3, "17:45:00"),
        (5, 3, "20:30:00"),
    ]
    assert read_moments("1.12.2016 - 7.12.2016") == []


@pytest.mark.parametrize("line", ["Tickets £9.50 / £7", "Kasse 030 000 00 00", "1h 34min | Drama"])
def test_prices_telephones_and_running_times_are_no_times_of_day(line: str) -> None:
    assert read_moment(line) is None


def test_a_day_without_month_is_found_in_the_edition() -> None:
    edition = Context(date(2024, 9, 18), date(2024, 9, 26))
    page = f"The Ferry\n\nPortugal 2023, 98 min\n\n{STORY}\n\nViernes 20, 18:00 h. Teatro Principal"
    (screening,) = reading_as_json(read_text(page, edition=edition))["screenings"]
    assert (screening["date"], screening["time"]) == ("2024-09-20", "18:00")


@pytest.mark.parametrize(
    ("words", "spoken", "subtitles"),
    [
        ("VOFinS-TF", ("fi",), ("fr",)),
        ("VOSE (catalán)", ("ca",), ("es",)),
        ("OmU (span.)", ("es",), ("de",)),
        ("E/d,f", ("en",), ("de", "fr")),
        ("PL, nap. ang.", ("pl",), ("en",)),
        ("DE (UT: EN)", ("de",), ("en",)),
        ("česky s anglickými titulky", ("cs",), ("en",)),
        ("v.o. it st en/fr", ("it",), ("en", "fr")),
        ("da. tale, eng. tekst", ("da",), ("en",)),
    ],
)
def test_versions_are_read_in_the_codes_of_many_countries(
    words: str, spoken: tuple[str, ...], subtitles: tuple[str, ...]
) -> None:
    version = parse_version(words)
    assert version is not None
    assert (version.spoken, version.subtitles) == (spoken, subtitles)


@pytest.mark.parametrize(
    ("words", "minutes"),
    [("1 sa 48 dk", 108), ("1 godz. 48 min", 108), ("2 uur 3", 123), ("87 min @ 20fps", 87),
     ("6 minutes 30", 6.5), ("13'30 Min.", 13.5), ("1u48", 108), ("1 tim 29 min", 89)],
)  # fmt: skip
def test_running_times_are_read_in_many_notations(words: str, minutes: float) -> None:
    length = parse_running_time(words)
    assert length is not None
    assert length.seconds == minutes * 60


@pytest.mark.parametrize(
    ("line", "prize", "body"),
    [
        ("2022. Lumen: Grand Jury Prize (Drama)", "Grand Jury Prize (Drama)", "Lumen"),
        ("Prix ardennais 2022 : meilleur film", "meilleur film", "Prix ardennais"),
        ("1997 Lumen Film Festivali Altın Palmiye", "Altın Palmiye", "Lumen Film Festivali"),
        ("Winner – Audience Award, Lumen Festival 2022", "Audience Award", "Lumen Festival"),
    ],
)  # fmt: skip
def test_awards_are_read_whoever_comes_first(line: str, prize: str, body: str) -> None:
    award = parse_award(line)
    assert award is not None
    assert (award.prize, award.body) == (prize, body)


def test_a_sentence_tells_which_prize_was_won_where() -> None:
    ((award, told),) = awards_in_prose("Het resultaat won in Lumen de Juryprijs en veel lof.")
    assert (award.prize, award.body, told) == ("Juryprijs", "Lumen", "won in Lumen de Juryprijs")


def test_a_capital_i_between_data_is_read_as_the_bar_it_stands_for() -> None:
    card = reading_as_json(read_text(f"The Ferry\n\n2019 I 86’ I España – Francia\n\n{STORY}"))
    assert (card["year"], card["runtime_min"], len(card["countries"])) == (2019, 86, 2)


def test_the_shape_of_a_picture_is_no_time_and_dates_may_be_parted_by_bars() -> None:
    assert read_moment("Iceland / DCP / 2.35:1 / Dolby 5.1") is None
    moment = read_moment("Venerdì 14 | 8 | 2015 - 16.15 - La Sala")
    assert moment is not None
    assert (moment.day, moment.month, moment.year) == (14, 8, 2015)


def test_a_firm_before_two_people_in_brackets_is_the_firm() -> None:
    page = f"The Ferry\n\nDireção: Ana Berg\nprodução: Nova Idade (João Lima, Rita Sol)\n\n{STORY}"
    card = reading_as_json(read_text(page))
    assert card["production"] == ["Nova Idade"]
    assert {c["role"]: c["names"] for c in card["credits"]}["producer"] == ["João Lima", "Rita Sol"]


def test_names_below_the_director_whose_labels_are_lost_stay_unassigned() -> None:
    page = (
        f"The Ferry\n\nAnna Berg\n\nDirected by\nAnna Berg\nOtto Lind\nJan Krol\nMia Holm\n"
        f"Editing\nEva Roth\n\n{STORY}"
    )
    card = reading_as_json(read_text(page))
    assert card["directors"] == ["Anna Berg"]
    assert ["Otto Lind"] in [c["names"] for c in card["credits"] if c["role"] is None]
