"""Entries in one, two and three languages, beside each other and one below another."""

import ctypes
from dataclasses import replace

import pypdfium2  # type: ignore[import-untyped]
import pypdfium2.raw as pdfium  # type: ignore[import-untyped]
import pytest

from festdesk.booklet.book import Book, book_of
from festdesk.booklet.compile import Press
from festdesk.booklet.content import preview_content
from festdesk.booklet.profiles import SCREEN
from festdesk.booklet.setting import setting_of
from festdesk.booklet.trim import Trim
from festdesk.books.tables import Arrangement
from tests.booklet.edition import Rows, film_id, pages_of, small_edition

LANGUAGES = ("en", "fr", "de")


def rows_in_three() -> Rows:
    """Return the small edition with texts of one film in three languages, a statement in one."""
    rows = small_edition()
    rows.text("synopsis", "Le bac s’arrête le jour où Ilse arrive.", film_id="ferry", language="fr")
    rows.text("synopsis", "Die Fähre steht, als Ilse kommt.", film_id="ferry", language="de")
    rows.add_title("ferry", "Die letzte Fähre", language="de", kind="translated")
    rows.add_title("harbour", "The Harbour", language="en", kind="translated")
    return rows


def book_in(rows: Rows, *languages: str, arrangement: Arrangement = Arrangement.SIDE) -> Book:
    """Return a catalogue in the quiet design."""
    book = book_of(rows.snapshot, "catalogue", languages=languages, design="quiet")
    return replace(book, arrangement=arrangement) if len(languages) > 1 else book


def entry(rows: Rows, film: str, *languages: str) -> dict[str, object]:
    """Return the content of an entry in these languages."""
    content = preview_content(rows.snapshot, film_id(film), book_in(rows, *languages))
    film_content: dict[str, object] = content["film"]
    return film_content


def spoken(texts: object) -> list[str | None]:
    """Return the languages of a list of texts."""
    assert isinstance(texts, list)
    return [text["lang"] if text else None for text in texts]


def test_every_text_has_a_place_for_each_language() -> None:
    content = entry(rows_in_three(), "ferry", *LANGUAGES)

    assert spoken(content["synopsis"]) == ["en", "fr", "de"]
    assert spoken(content["statement"]) == ["en", None, None]
    assert [line["lang"] for line in content["facts"]] == list(LANGUAGES)  # type: ignore[attr-defined]


def test_text_missing_in_a_language_is_stood_in_for_in_a_book_of_one_alone() -> None:
    rows = rows_in_three()

    assert spoken(entry(rows, "ferry", "fr")["statement"]) == ["en"]
    assert spoken(entry(rows, "ferry", "fr", "de")["statement"] or [None]) == [None]


def test_titles_in_the_books_languages_stand_once_each() -> None:
    rows = rows_in_three()

    def titles(film: str, *languages: str) -> tuple[str, list[str], str | None]:
        content = entry(rows, film, *languages)
        second = content["second"]
        return (
            content["title"]["text"],  # type: ignore[index]
            [title["text"] for title in content["titles"]],  # type: ignore[attr-defined]
            second["text"] if isinstance(second, dict) else None,
        )

    assert titles("ferry", "en", "de") == ("The Last Ferry", ["Die letzte Fähre"], None)
    assert titles("harbour", "en", "fr") == ("The Harbour", ["Le Port"], None)
    assert titles("harbour", "en", "de") == ("The Harbour", [], "Le Port")


def test_screenings_say_their_day_and_their_words_in_each_language() -> None:
    shown = entry(rows_in_three(), "ferry", *LANGUAGES)["screenings"]
    assert isinstance(shown, list)

    assert shown[0]["day"].replace("\u00a0", " ") == "Fri/ven./Fr. 5 Mar"
    marks = shown[0]["marks"].replace("\u00a0", " ")
    assert marks == "with a talk / suivie d’une rencontre / mit Gespräch"
    assert shown[0]["letters"] == "T"
    assert [row for row in shown[0]["rows"] if "OV" in row] == ["NL OV with EN subt."]
    assert shown[1]["rows"][0].startswith("Venue to be announced\u00a0/ ")


def test_names_and_filmographies_stand_once() -> None:
    content = entry(rows_in_three(), "ferry", *LANGUAGES)

    assert [role["label"] for role in content["credits"]] == [  # type: ignore[attr-defined]
        "Cast / Interprétation / Mit"
    ]
    assert len(content["people"][0]["filmography"]) == 4  # type: ignore[index]


@pytest.mark.parametrize(
    ("size", "languages", "columns", "beside", "stacked"),
    [
        ((148, 210), ("en",), 1, True, False),
        ((148, 210), ("en", "de"), 2, False, False),
        ((210, 297), ("en", "de"), 2, True, False),
        ((148, 210), LANGUAGES, 3, False, False),
        ((99, 210), ("en",), 1, False, False),
        ((99, 210), ("en", "de"), 2, False, False),
        ((99, 210), LANGUAGES, 1, False, True),
    ],
    ids=lambda value: "x".join(map(str, value)) if isinstance(value, tuple) else str(value),
)
def test_columns_follow_the_paper(
    size: tuple[float, float],
    languages: tuple[str, ...],
    columns: int,
    beside: bool,  # noqa: FBT001 -- what is expected
    stacked: bool,  # noqa: FBT001 -- what is expected
) -> None:
    rows = rows_in_three()
    book = replace(book_in(rows, *languages), trim=Trim(*size))

    frame = setting_of(rows.snapshot, book).frame

    assert (frame.columns, frame.beside, frame.stacked) == (columns, beside, stacked)


@pytest.mark.parametrize("arrangement", [Arrangement.SIDE, Arrangement.STACKED])
def test_pages_have_the_texts_of_all_languages_and_labels_in_each(arrangement: Arrangement) -> None:
    rows = rows_in_three()
    book = book_in(rows, *LANGUAGES, arrangement=arrangement)

    with Press() as press:
        content = preview_content(rows.snapshot, film_id("ferry"), book)
        text = " ".join(pages_of(press.set_film(content, rows.fetch, SCREEN)))

        assert press.warnings == ()
    for words in [
        "The ferry stops running",
        "Le bac s’arrête",
        "Die Fähre steht",
        "Die letzte Fähre",
        "screenings / séances / vorstellungen",
    ]:
        assert words.casefold() in text.casefold(), words
    assert text.count("Mare Visser") == 1


def test_second_language_below_the_first_is_set_in_italics() -> None:
    rows = rows_in_three()
    book = book_in(rows, "en", "de", arrangement=Arrangement.STACKED)
    with Press() as press:
        content = preview_content(rows.snapshot, film_id("ferry"), book)
        pdf = press.set_film(content, rows.fetch, SCREEN)

    assert {
        word: slant_of(pdf, f"{word} {next_word}")
        for word, next_word in [("Die", "Fähre steht"), ("The", "ferry stops")]
    } == {"Die": "italic", "The": "upright"}


def slant_of(pdf: bytes, words: str) -> str:
    """Return whether the first place of these words is set in an italic face."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        for page in document:
            text = page.get_textpage()
            try:
                found = text.search(words).get_next()
                if found is None:
                    continue
                name = ctypes.create_string_buffer(200)
                flags = ctypes.c_int()
                pdfium.FPDFText_GetFontInfo(text, found[0], name, 200, ctypes.byref(flags))
                return "italic" if b"It" in name.value else "upright"
            finally:
                text.close()
                page.close()
        return "nowhere"
    finally:
        document.close()


def test_captions_stand_in_each_language_that_has_one() -> None:
    rows = rows_in_three()
    rows.text("caption", "Der Kai am Mittag", language="de", still_id="still")

    def captions(*languages: str) -> list[str]:
        still = entry(rows, "ferry", *languages)["still"]
        assert isinstance(still, dict)
        return [caption["text"] for caption in still["captions"]]

    assert captions("en", "fr", "de") == ["The quay at noon", "Der Kai am Mittag"]
    assert captions("fr") == ["The quay at noon"]
    assert captions("de") == ["Der Kai am Mittag"]
