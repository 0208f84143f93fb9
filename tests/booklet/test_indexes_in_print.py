"""The indexes as they print: the running line of each page says which letters stand on it."""

import re
from string import ascii_uppercase

from festdesk.booklet.book import book_of
from festdesk.booklet.compile import Press
from festdesk.booklet.content import book_content
from festdesk.booklet.profiles import SCREEN
from tests.booklet.edition import MADE_AT, Rows, pages_of


def test_each_page_of_an_index_names_its_first_and_its_last_letter() -> None:
    rows = Rows()
    for number, letter in enumerate(ascii_uppercase):
        for more in range(2 + number % 9):
            rows.film(f"film-{letter}-{more}", f"{letter}x{more:03}", language="en")
    content = book_content(rows.snapshot, book_of(rows.snapshot, languages=("en",)))
    index = [part for part in content["parts"] if part["kind"] == "title_index"]
    entries = {**content, "parts": [p for p in content["parts"] if p["kind"] == "film"] + index}

    with Press() as press:
        pages = pages_of(press.set_book(entries, rows.fetch, SCREEN, made_at=MADE_AT))

    named: list[tuple[str, str]] = []
    stand: list[tuple[str, str]] = []
    for page in pages:
        if "Index of titles" not in page:
            continue
        letters = sorted(set(re.findall(r"([A-Z])x\d{3}", page)))
        stand.append((letters[0], letters[-1]))
        found = re.findall(r"Index of titles ([A-Z])(?:–([A-Z]))?(?![a-z])", page)[-1]
        named.append((found[0], found[1] or found[0]))
    assert len(stand) > 1
    assert named == stand
