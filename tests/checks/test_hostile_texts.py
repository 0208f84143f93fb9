"""No text holds the checks up or floods their list; steep patterns would make these tests hang."""

import time
from collections.abc import Callable
from itertools import product

import pytest

from festdesk.base.text import LONGEST_READ
from festdesk.checks.catalogue import examine
from festdesk.checks.check import MOST_OF_A_KIND
from festdesk.checks.facts.award_categories import wrong_categories
from festdesk.checks.facts.film_cues import (
    is_told_as_own,
    is_told_of_namesake,
    is_told_of_others,
    is_told_of_stage,
)
from festdesk.checks.facts.told_apart import find_apart
from festdesk.checks.texts.typography.capitals_within import find_capitals_within
from festdesk.checks.texts.typography.figures import find_figures
from festdesk.checks.texts.typography.passage import Passage
from festdesk.checks.texts.typography.placeholders import find_placeholders
from festdesk.checks.texts.typography.spaces import find_spaces
from festdesk.filmographies.tables import FilmographyEntry
from festdesk.films.tables import Credit, Title
from festdesk.people.tables import NameForm, Person
from festdesk.snapshot import Snapshot
from festdesk.texts.tables import Text
from tests.builders import edition_row, film, row, running_time, snapshot_of, title

# Each is put in a thousand letters, or in sixty where a pattern would be tried in every way.
RUNS = (
    "1", "1 ", "1.", "1,", "0 000 ", "1999 ", "(1999)", "10:30 ", "5 May 2020, ", "72st ", ".",
    ". . ", "…", " ", "\u00a0", "\n", "\t", "a", "A", "Aa", "á", "\u0301", "a-", "A.", "Anna ",
    "Anna-", "Anna Berg, ", "and ", "the ", "She a staunch ", "(", "()", "[", "“", "“”", "« ", '"',
    "'", "’", "-", "–", " - ", ",", "!?", ";", ":", "<", "<b>", "&amp;", "a@", "a.b@", "www.",
    "http://", "/", "\\", "_", "*", "#", "%", "\0", "\u200b", "\u202e", "a\u00ad", "שלום ", "映画",
    "👨‍👩‍👧", "won the Golden Bear at the ", "born in 1999 ", "“Rain” (1999) ", "X",
)  # fmt: skip
# Sentences that lead into patterns of lives, numbers, festivals and names.
LEADS = (
    "{run} (née en 1973 à Novotcherkassk), il vit à Moscou.", "Anna {run} was born in 1937.",
    "{run} 1937 in Odessa geboren.", "In 2014, at the 72nd {run} festival, it won.",
    "Winner of the {run} Prize at Venice 2019.", "“{run}” (1999) is her first film.",
)  # fmt: skip
LETTERS, FEW, LONG = 1_000, 60, 20_000
CAPITALS = " ".join("KX" + "".join(word) for word in product("bcdfghlmnr", repeat=4))
SECONDS_FOR_A_BOOK = 6  # a pattern of all of its words took twenty


def _edition(body: str) -> Snapshot:
    return snapshot_of(
        film(year=1999, countries=("FR",)), title("Rain"), running_time(90),
        row(Person, id="p", born_year=1950), row(NameForm, person_id="p", text="Anna Berg"),
        row(Credit, film_id="film", person_id="p", role="director", as_credited="Anna Berg"),
        row(FilmographyEntry, id="e", person_id="p", year=1990),
        row(Title, entry_id="e", text="Sun"),
        row(Text, id="en", film_id="film", kind="synopsis", language="en", body=body),
        row(Text, id="fr", film_id="film", kind="synopsis", language="fr", body=body[1:]),
        row(Text, id="de", person_id="p", kind="biography", language="de", body=body),
    )  # fmt: skip


def test_no_run_of_letters_breaks_a_check_or_floods_the_list() -> None:
    for run in RUNS:
        examined = examine(_edition((run * LETTERS)[:LETTERS]))
        assert examined.failed == (), run
        counts: dict[tuple[str, str], int] = {}
        for finding in examined.findings:
            key = finding.code, str(finding.places[:1])
            counts[key] = counts.get(key, 0) + 1
            assert str(finding)
        assert all(count <= MOST_OF_A_KIND for count in counts.values()), (run, counts)


@pytest.mark.parametrize("lead", LEADS)
def test_no_pattern_tries_a_run_of_letters_in_every_way(lead: str) -> None:
    for run in ("A", "Aa", "A-", "A. ", "Anna ", "a", "1", "1 ", "’", "(", " ", "and "):
        body = lead.replace("{run}", (run * FEW)[:FEW])
        assert examine(_edition(f"{body} {body}!")).failed == (), run


def test_what_is_too_long_for_a_text_is_told_and_not_looked_at() -> None:
    body = "A word ,,and <b>another</b>. " * (LONGEST_READ // 20)
    found = examine(_edition(body)).findings
    told = [str(one) for one in found if one.code == "text.too-long-to-check"]
    assert len(told) == 3
    assert told[0].startswith(f"A text of {len(body)} characters is too long to be checked: “A w")
    assert "text.markup" not in {one.code for one in found}


def test_a_name_or_a_title_of_a_book_is_looked_for_in_no_text() -> None:
    whole = "A word " * 100_000
    body = "The 9th A word festival shows A word. It is a world premiere. " + whole[:2_000]
    rows = [
        edition_row(name=whole), film(year=1999, premiere="World premiere"), title(whole),
        row(Text, id="en", film_id="film", kind="synopsis", language="en", body=body),
    ]  # fmt: skip
    began = time.thread_time()

    assert examine(snapshot_of(*rows)).failed == ()

    assert time.thread_time() - began < SECONDS_FOR_A_BOOK


@pytest.mark.parametrize(
    "look",
    [
        lambda: find_apart(("César " * 3_300, "fr"), ("Oscar " * 3_300, "en")),
        lambda: find_apart(("A" * 20_000, "de"), ("Hund", "de")),
        lambda: wrong_categories("Oscar for Best First Feature " * 4_000),
        lambda: list(find_spaces(Passage("a! " * 60_000, "fr"))),
        lambda: list(find_capitals_within(Passage(CAPITALS, "en"))),
        lambda: list(find_spaces(Passage("a  " * 60_000, "en"))),
        lambda: list(find_spaces(Passage(f"a{' ' * 100_000}b", "en"))),
        lambda: list(find_figures(Passage("1,11.1,1.1," * 10_000, "en"))),
        lambda: list(find_placeholders(Passage(f"{'#' * 100_000}a", "en"))),
    ],
    ids=(
        "things",
        "compound",
        "prizes",
        "calls",
        "capitals",
        "spaces",
        "gap",
        "noughts",
        "crosses",
    ),
)
def test_a_text_of_one_word_takes_no_longer_than_its_letters(look: Callable[[], object]) -> None:
    began = time.thread_time()

    look()

    assert time.thread_time() - began < SECONDS_FOR_A_BOOK / 2


@pytest.mark.parametrize(
    "run",
    [
        "Rain (2019), ",
        "Anna, Berlin (1999) “Rain” won 2. ",
        "Anna Berg ",
        "world premiere at Cannes ",
    ],
)
def test_a_sentence_without_an_end_is_not_read_again_for_each_title_in_it(run: str) -> None:
    edition = _edition((run * LONG)[:LONG])
    began = time.thread_time()

    assert examine(edition).failed == ()

    assert time.thread_time() - began < SECONDS_FOR_A_BOOK


def test_a_word_beside_a_thousand_others_is_compared_with_none_of_them() -> None:
    edition = _edition("\n\n".join(f"Anna {word}" for word in CAPITALS.split()[:2_000]))
    began = time.thread_time()

    assert examine(edition).failed == ()

    assert time.thread_time() - began < SECONDS_FOR_A_BOOK / 2


def test_a_word_far_before_a_title_is_still_read() -> None:
    films = "Rain (1999), " * 400
    assert not is_told_of_others(f"She directed {films}")
    for place in range(900, 1_200):
        assert is_told_of_others(f"{films[:place]} in a sequel to {films}")
    assert is_told_of_namesake(f"{films}it takes its name from a film, {films}")
    assert is_told_of_stage(f"{'a' * 2_000}\u00a0at the theatre\u00a0{films}")
    assert is_told_as_own(f"{films}which she directed, {films}")
