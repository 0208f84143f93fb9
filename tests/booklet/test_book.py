"""Real books, set and read back: references, injected text, extremes, setting after an edit."""

import re
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from festdesk.base.errors import BugError, PrintProblem
from festdesk.booklet.compile import Press, page_of_entries
from festdesk.booklet.content import preview_content
from festdesk.booklet.profiles import PRESS, PROOF, SCREEN
from festdesk.snapshot import Snapshot
from tests.booklet.edition import (
    MADE_AT,
    Rows,
    book_in,
    content_in,
    film_id,
    pages_of,
    set_book,
    small_edition,
)
from tests.builders import at

ATTACK = (
    '#read("/etc/passwd") *bold* $x$ <label> @ref #panic() \\ [x] // y /* z */ = Heading'
    ' #import "@preview/x:1.0.0" {0} %s \'); DROP TABLE film;-- <b>&amp;</b>'
)


@pytest.fixture(scope="module")
def english() -> tuple[list[str], dict[str, int]]:
    """The pages of the small edition in English and where its parts begin."""
    pdf, warnings = set_book(small_edition())
    assert warnings == ()
    return pages_of(pdf), page_of_entries(pdf)


def test_book_has_all_parts_in_order(english: tuple[list[str], dict[str, int]]) -> None:
    _, places = english

    assert list(places) == [
        "contents",
        "practical",
        "legend",
        "day-2021-03-05",
        "day-2021-03-06",
        "strand-new",
        "film-ferry",
        "strand-old",
        "film-lamp",
        "film-harbour",
        "title_index",
        "director_index",
        "country_index",
        "imprint",
    ]


def test_page_numbers_in_contents_are_those_of_the_entries(
    english: tuple[list[str], dict[str, int]],
) -> None:
    pages, places = english
    contents = pages[places["contents"] - 1]

    for title, anchor in [
        ("The Last Ferry Ilse van der Berg", "film-ferry"),
        ("Le Port Noé Saint-Clair", "film-harbour"),
        ("The Lamp Anna Petrova", "film-lamp"),
        ("Out of the Vault", "strand-old"),
        ("Friday 5 March", "day-2021-03-05"),
        ("Index of titles", "title_index"),
    ]:
        found = re.search(rf"(\d+) {re.escape(title)}", plain(contents))
        assert found is not None, title
        assert int(found[1]) == places[anchor]
        assert title.split()[0] in pages[places[anchor] - 1]


def test_page_numbers_in_indexes_are_those_of_the_entries(
    english: tuple[list[str], dict[str, int]],
) -> None:
    pages, places = english

    for index, text, anchor in [
        ("title_index", "Last Ferry, The", "film-ferry"),
        ("title_index", "Port, Le", "film-harbour"),
        ("title_index", "Лампа", "film-lamp"),
        ("director_index", "Berg, Ilse van der", "film-ferry"),
        ("director_index", "Petrova, Anna", "film-lamp"),
    ]:
        found = re.search(rf"{text} (\d+)", plain(pages[places[index] - 1]))
        assert found is not None, text
        assert int(found[1]) == places[anchor]


def test_folio_is_the_number_of_the_page(english: tuple[list[str], dict[str, int]]) -> None:
    pages, _ = english

    for number, page in enumerate(pages[1:], start=2):
        assert re.search(rf"(^|\D){number}(\D|$)", page[-60:]), number


def test_entry_holds_everything_of_its_card(english: tuple[list[str], dict[str, int]]) -> None:
    pages, places = english
    entry = plain(" ".join(pages[places["film-ferry"] - 1 : places["strand-old"] - 1]))

    for words in [
        "The Last Ferry",
        "Ilse van der Berg",
        "Netherlands, Germany, 2020 / 121 min / Dutch OV with English subt. / Drama",
        "The quay at noon",
        "Photo: Eva Kuiper",
        "A boat is for sale, and then it is not.",
        "other people’s keys.",
        "“I wanted to film ‘the wait’ itself.”",
        "Born in Hoorn, trained as a pilot.",
        "Mare Visser (Ilse), Tom Bakker",
        "Jan Smit",
        "Grand Prix – Best Film, Hoorn Festival, 2020 (Netherlands)",
        "“A patient, funny film.”",
        "A. Critic, The Tide",
        "Fri 5 Mar 20:30 1/2 Cinema West",
        "with a talk",
        "2017 Tides (documentary)",
        "2011 Locks (2 episodes of the TV series)",
        f"1958 Le Port → {places['film-harbour']}",
    ]:
        assert words in entry, words
    assert "Not to quote" not in entry


def plain(page: str) -> str:
    """Return a page with spaces that do not break as plain ones."""
    return " ".join(page.replace("\u00a0", " ").replace("\u202f", " ").split())


def test_grid_leads_to_the_page_of_the_entry(english: tuple[list[str], dict[str, int]]) -> None:
    pages, places = english
    grid = plain(pages[places["day-2021-03-05"] - 1])

    assert f"20:30 N {places['film-ferry']} The Last Ferry" in grid
    assert f"21:00 O {places['film-harbour']} Le Port" in grid


def test_pages_speak_the_language_of_the_booklet() -> None:
    pages = pages_of(set_book(small_edition(), "de")[0])

    book = plain(" ".join(pages))
    for words in ["Inhalt", "Freitag, 5. März", "Register der Titel", "121 min", "Vorstellungen"]:
        assert words.casefold() in book.casefold()


@pytest.mark.parametrize("profile", [SCREEN, PRESS, PROOF], ids=lambda profile: profile.name)
def test_injected_markup_stays_text(profile: object) -> None:
    rows = Rows()
    rows.film("bad", ATTACK, director=ATTACK, countries=("XX",), colour=ATTACK)
    rows.text("synopsis", ATTACK, film_id="bad")
    rows.text("statement", ATTACK, film_id="bad", language='x"]')
    rows.screening("s", "bad", printed_note=ATTACK)

    pages = pages_of(set_book(rows, profile=profile)[0])  # type: ignore[arg-type]

    book = plain(" ".join(pages))
    assert "root:" not in book
    for words in ["#read(“/etc/passwd”)", "#panic()", "= Heading", "<b>&amp;</b>"]:
        assert words in book


def extremes() -> Iterator[tuple[str, Rows]]:
    """Yield editions that stretch the templates."""
    yield "empty", Rows()

    long = small_edition()
    long.film("long", "An Endless Title, with a Comma and More Words, " * 7)
    long.screening("long", "long", venue_id="venue-0")
    yield "a title of 300 characters", long

    solid = small_edition()
    solid.film("solid", "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamten")
    solid.screening("solid", "solid", venue_id="venue-0")
    yield "a title of one word", solid

    wordy = small_edition()
    wordy.film("wordy", "Wordy")
    wordy.text("synopsis", "A sentence that goes on. " * 800, film_id="wordy")
    yield "a synopsis of 20,000 characters", wordy

    busy = small_edition()
    for number in range(60):
        busy.screening(
            f"busy-{number}", "lamp", venue_id="venue-1",
            starts_at=at(4 + number % 10, f"{10 + number // 10 * 2}:00"),
        )  # fmt: skip
    yield "a film with 60 screenings", busy

    crowded = small_edition()
    for number in range(9):
        crowded.screening(f"crowd-{number}", "lamp", venue_id="venue-1", starts_at=at(5, "21:10"))
    yield "ten shows at once in one venue", crowded

    untitled = small_edition()
    untitled.film("untitled", "")
    yield "a film without a title", untitled

    signs = small_edition()
    signs.film("signs", "🎬 Ελλάδα ŋ ḧ — मूवी 😀", language="hi", director="Ŋ Ḧ 李")
    yield "letters no face has", signs


@pytest.mark.parametrize(("name", "rows"), list(extremes()), ids=lambda value: str(value)[:40])
def test_extremes_print_and_keep_the_standards_of_the_screen(name: str, rows: Rows) -> None:
    with Press() as press:
        pdf = press.set_book(content_in(rows.snapshot, "en"), rows.fetch, SCREEN)

        assert press.warnings == (), name
        assert press.standards == ("a-2a", "ua-1"), name
    assert "Ferry Film Days" in plain(pages_of(pdf)[0])


def test_long_synopsis_is_there_to_the_last_sentence() -> None:
    rows = Rows()
    rows.film("wordy", "Wordy")
    rows.text("synopsis", "A sentence that goes on. " * 800 + "The very end.", film_id="wordy")

    pages = pages_of(set_book(rows)[0])

    assert sum(page.count("goes on.") for page in pages) >= 790  # some are hyphenated
    assert "The very end." in " ".join(pages)


def changed(snapshot: Snapshot, rows: Rows) -> Snapshot:
    """Return the edition after an edit of one synopsis."""
    edited = Rows(rows=[row for row in rows.rows if getattr(row, "kind", "") != "synopsis"])
    edited.text("synopsis", "An entirely new text about a ferry.", film_id="ferry")
    return Snapshot.of(edited.rows, snapshot.pictures.values())


def test_setting_again_after_an_edit_gives_the_bytes_of_a_fresh_setting() -> None:
    rows = small_edition()
    before = content_in(rows.snapshot, "en")
    after = content_in(changed(rows.snapshot, rows), "en")

    with Press() as press:
        first = press.set_book(before, rows.fetch, SCREEN, made_at=MADE_AT)
        again = press.set_book(after, rows.fetch, SCREEN, made_at=MADE_AT)
    with Press() as press:
        fresh = press.set_book(after, rows.fetch, SCREEN, made_at=MADE_AT)

    assert again == fresh
    assert first != fresh


def test_preview_shows_the_pages_of_the_entry_as_they_are_in_the_book() -> None:
    rows = small_edition()
    with Press() as press:
        pdf = press.set_book(content_in(rows.snapshot, "en"), rows.fetch, SCREEN)
        places = page_of_entries(pdf)
        book = pages_of(pdf)
        content = preview_content(
            rows.snapshot, film_id("ferry"), book_in(rows.snapshot, "en"), pages=places
        )
        preview = pages_of(press.set_film(content, rows.fetch, SCREEN))

    first = places["film-ferry"] - 1
    assert [plain(page).replace("Tickets ", "") for page in book[first : first + len(preview)]] == [
        plain(page) for page in preview
    ]


def test_broken_and_missing_stills_leave_a_marked_gap() -> None:
    rows = small_edition()
    rows.still("harbour", b"no picture at all", 1600, 900)
    rows.still("lamp", b"lost", 1600, 900)
    del rows.pictures[next(key for key, value in rows.pictures.items() if value == b"lost")]

    with Press() as press:
        pdf = press.set_book(content_in(rows.snapshot, "en"), rows.fetch, SCREEN)
        missing = press.missing_pictures

    assert len(missing) == 2
    assert " ".join(pages_of(pdf)).count("Picture to come") == 2


def test_characters_without_a_glyph_are_told_and_printed_in_latin_letters() -> None:
    rows = Rows()
    rows.film("sun", "太陽", language="ja")

    with Press() as press:
        pdf = press.set_book(content_in(rows.snapshot, "en"), rows.fetch, SCREEN)
        replaced = press.replaced

    assert [one.text for one in replaced] == ["太陽"]
    assert replaced[0].printed in " ".join(pages_of(pdf))


def test_engine_is_used_by_one_thread_only() -> None:
    rows = Rows()
    content = content_in(rows.snapshot, "en")
    raised: list[BaseException] = []

    def elsewhere() -> None:
        try:
            press.set_book(content, rows.fetch, SCREEN)
        except BugError as error:
            raised.append(error)

    with Press() as press:
        press.set_book(content, rows.fetch, SCREEN)
        thread = threading.Thread(target=elsewhere)
        thread.start()
        thread.join()

    assert len(raised) == 1


def test_watermark_stands_on_every_page_of_a_proof() -> None:
    pages = pages_of(set_book(small_edition(), profile=PROOF)[0])

    assert all("PROOF" in page for page in pages)


def test_what_a_standard_refuses_is_printed_without_the_standard() -> None:
    rows = small_edition()

    with Press() as press:
        picky = replace(SCREEN, standards=("a-1a",))  # which has no transparency
        pdf = press.set_book(content_in(rows.snapshot, "en"), rows.fetch, picky)

        assert press.standards in {("a-1a",), ()}
    assert len(pages_of(pdf)) > 8


def test_pages_that_find_no_room_are_a_sentence(tmp_path: Path) -> None:
    rows = small_edition()
    with Press(tmp_path / "press") as press:
        (tmp_path / "press" / "stills").write_bytes(b"a file where a folder should be")

        with pytest.raises(PrintProblem, match="Make room in"):
            press.set_book(content_in(rows.snapshot, "en"), rows.fetch, SCREEN)
