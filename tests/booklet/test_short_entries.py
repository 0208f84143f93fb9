"""What a programme says of a film, and how its entries share the pages."""

from dataclasses import replace

import pytest

from festdesk.booklet.book import Book, book_of
from festdesk.booklet.compile import Press, page_of_entries
from festdesk.booklet.content import book_content
from festdesk.booklet.profiles import PRESS, SCREEN
from festdesk.booklet.setting import setting_of
from festdesk.booklet.short_entries import short_content
from festdesk.booklet.trim import Trim
from tests.booklet.edition import Rows, film_id, pages_of, picture
from tests.builders import at

SENTENCE = "The ferry stops running on the day Ilse comes. "


def programme(rows: Rows, *languages: str, design: str = "quiet") -> Book:
    """Return the programme of an edition."""
    return book_of(rows.snapshot, "programme", languages=languages, design=design)


def entry(rows: Rows, *languages: str) -> dict[str, object]:
    """Return the short entry of the film."""
    return short_content(
        rows.snapshot, film_id("film"), setting_of(rows.snapshot, programme(rows, *languages))
    )


def film(**texts: str) -> Rows:
    """Return an edition of one film with these texts in English."""
    rows = Rows()
    rows.film("film", "Film", director="Ada", year=2020, countries=("NL",), aspect_ratio="1.37:1",
              version_kind="ov", version_spoken=("nl",))  # fmt: skip
    for kind, body in texts.items():
        rows.text(kind, body, film_id="film")
    return rows


def written(content: dict[str, object]) -> list[list[str] | None]:
    """Return the paragraphs of the text in each language."""
    texts = content["text"]
    assert isinstance(texts, list)
    return [text["paragraphs"] if text else None for text in texts]


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        ({"short_synopsis": "Short.", "logline": "Line.", "synopsis": "Long."}, [["Short."]]),
        ({"logline": "Line.", "synopsis": "Long."}, [["Line."]]),
        ({"synopsis": "Long."}, [["Long."]]),
        ({}, []),
    ],
    ids=["short", "logline", "synopsis", "nothing"],
)
def test_shortest_text_there_is_stands_in(texts: dict[str, str], expected: object) -> None:
    content = entry(film(**texts))

    assert (written(content), content["shortened"]) == (expected, [])


def test_long_synopsis_is_cut_after_a_whole_sentence_and_said_to_be() -> None:
    content = entry(film(synopsis=SENTENCE * 20))

    (paragraphs,) = written(content)
    assert paragraphs is not None
    assert paragraphs[0].count("Ilse comes.") == 420 // len(SENTENCE)
    assert paragraphs[0].endswith("Ilse comes.")
    assert content["shortened"] == ["en"]


def test_first_sentence_stands_whole_however_long() -> None:
    first = "A very long way " * 40 + "home."

    (paragraphs,) = written(entry(film(synopsis=f"{first} And more.")))

    assert paragraphs == [first]


def test_each_language_has_its_own_text() -> None:
    rows = film(logline="Line.")
    rows.text("synopsis", "Lang.", film_id="film", language="de")

    content = entry(rows, "en", "de", "fr")

    assert written(content) == [["Line."], ["Lang."], None]


def test_facts_leave_out_what_each_screening_says() -> None:
    facts = entry(film())["facts"]

    assert facts == [{"text": "Netherlands,\u00a02020", "lang": "en"}]


def many(count: int) -> Rows:
    """Return an edition of so many films with text, still and screenings."""
    rows = Rows()
    for number in range(count):
        name = f"film{number:02}"
        rows.film(name, f"Film Number {number:02}", director=f"Director {number:02}")
        rows.text("short_synopsis", SENTENCE * 5, film_id=name)
        rows.still(name, picture(1600, 900), 1600, 900)
        rows.screening(f"s{number}", name, starts_at=at(5, "20:00"), code=f"C{number:02}",
                       ticket_address=f"https://tickets.example.org/{number}")  # fmt: skip
    return rows


@pytest.fixture(scope="module")
def programme_pages() -> tuple[list[str], dict[str, int]]:
    """The pages of a programme for the press, and where its entries begin."""
    rows = many(9)
    with Press() as press:
        content = book_content(rows.snapshot, programme(rows))
        pdf = press.set_book(content, rows.fetch, PRESS)
        places = page_of_entries(press.set_book(content, rows.fetch, SCREEN))
        assert press.warnings == ()
    return pages_of(pdf), places


def test_several_entries_stand_on_a_page_and_each_on_one(
    programme_pages: tuple[list[str], dict[str, int]],
) -> None:
    pages, places = programme_pages

    per_page = [places[f"film-film{number:02}"] for number in range(9)]
    assert per_page == sorted(per_page)
    assert max(per_page.count(page) for page in per_page) >= 3
    for number in range(9):
        page = pages[places[f"film-film{number:02}"] - 1]
        for words in (f"Film Number {number:02}", f"Director {number:02}", f"C{number:02}",
                      f"tickets.example.org/{number}"):  # fmt: skip
            assert words in page


@pytest.mark.parametrize("design", ["quiet", "picture", "pocket"])
@pytest.mark.parametrize(("width", "height"), [(99, 210), (148, 210), (210, 297)])
def test_programme_is_set_on_every_paper_in_every_design(
    design: str, width: float, height: float
) -> None:
    rows = many(3)
    rows.text("short_synopsis", SENTENCE * 5, film_id="film01", language="de")
    book = replace(programme(rows, "en", "de", design=design), trim=Trim(width, height))

    with Press() as press:
        pages = pages_of(press.set_book(book_content(rows.snapshot, book), rows.fetch, SCREEN))

        assert press.warnings == ()
    text = " ".join(pages)
    for number in range(3):
        assert f"Film Number {number:02}" in text


def test_entry_longer_than_a_page_goes_on_on_the_next() -> None:
    rows = film(short_synopsis="A sentence that goes on. " * 300 + "The very end.")

    with Press() as press:
        book = programme(rows)
        pages = pages_of(press.set_book(book_content(rows.snapshot, book), rows.fetch, SCREEN))

    text = " ".join(pages)
    assert "The very end." in text
    assert text.count("goes on.") >= 290
