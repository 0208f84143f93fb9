"""The house's own texts and what it writes of print sources, as they print."""

import pytest

from festdesk.booklet.book import book_of
from festdesk.booklet.compile import Press
from festdesk.booklet.content import book_content
from festdesk.booklet.layout import layout_of
from festdesk.booklet.profiles import SCREEN
from festdesk.booklet.setting import setting_of
from festdesk.films.tables import Release
from festdesk.people.tables import Company, NameForm
from festdesk.texts.tables import OwnTextKind, OwnTextName
from tests.booklet.edition import MADE_AT, Rows, entry_in, pages_of, small_edition

WHY = "We saw it on a night of rain and nobody left the hall."


def with_own_text(*, is_printed: bool = True) -> Rows:
    rows = small_edition()
    rows.add(OwnTextKind, id="why", key="own-why", is_printed=is_printed)
    rows.add(OwnTextName, kind_id="why", language="en", name="Why this film")
    rows.add(OwnTextName, kind_id="why", language="fr", name="Pourquoi ce film")
    rows.text("own-why", WHY, film_id="ferry")
    return rows


@pytest.mark.parametrize("design", ["quiet", "pocket", "picture"])
def test_an_own_text_prints_under_its_name_after_the_synopsis(design: str) -> None:
    rows = with_own_text()
    rows.text("own-why", "Une nuit de pluie.", language="fr", film_id="ferry")
    snapshot = rows.snapshot
    book = book_of(snapshot, design=design, languages=("en", "fr"))
    with Press() as press:
        content = book_content(snapshot, book)
        pdf = press.set_book(content, rows.fetch, SCREEN, made_at=MADE_AT)
    printed = " ".join(pages_of(pdf))
    places = [
        printed.find(words)
        for words in ("a winter of letters", "Why this film", "night of rain", "Born in Hoorn")
    ]
    assert -1 not in places
    assert places == sorted(places)
    assert "Pourquoi ce film" in printed


def test_an_own_text_that_does_not_print_stays_in_the_house() -> None:
    assert entry_in(with_own_text(is_printed=False).snapshot, "ferry", "en")["own_texts"] == []
    assert len(entry_in(with_own_text().snapshot, "ferry", "en")["own_texts"]) == 1


def test_an_own_text_takes_its_room_on_the_page() -> None:
    """The longer it is the more pages the entry is laid out on, as with any text."""
    pages = []
    for times in (1, 20):
        rows = with_own_text()
        rows.rows = [row for row in rows.rows if getattr(row, "body", "") != WHY]
        rows.text("own-why", " ".join([WHY] * times), film_id="ferry")
        snapshot = rows.snapshot
        setting = setting_of(snapshot, book_of(snapshot, languages=("en",)))
        pages.append(layout_of(entry_in(snapshot, "ferry", "en"), setting)["pages"])
    assert pages[0] != pages[1]


@pytest.mark.parametrize(
    ("language", "labels"),
    [
        ("en", ["Print source (Netherlands)", "Rights (Benelux)", "Our own word"]),
        ("fr", ["Provenance de la copie (Pays-Bas)", "Droits (Benelux)", "Our own word"]),
    ],
)
def test_print_sources_print_as_they_are_written_on_the_card(
    language: str, labels: list[str]
) -> None:
    rows = small_edition()
    rows.add(Company, id="eye", address="IJpromenade 1\n1031 KT Amsterdam", country="NL",
             email="prints@eye.example", phone="+31 20 589 1400",
             website="https://eye.example")  # fmt: skip
    rows.add(NameForm, company_id="eye", text="Eye Collection", kind="authority")
    for number, (kind, territory) in enumerate(
        [("print source", "NL"), ("rights", "Benelux"), ("Our own word", "")]
    ):
        rows.add(Release, id=f"r{number}", film_id="ferry", company_id="eye", kind=kind,
                 territory=territory, released="until 2027", note="not to print")  # fmt: skip
    snapshot = rows.snapshot
    with Press() as press:
        content = book_content(snapshot, book_of(snapshot, languages=(language,)))
        pdf = press.set_book(content, rows.fetch, SCREEN, made_at=MADE_AT)
    part = next(part for part in content["parts"] if part["kind"] == "print_sources")
    assert part["entries"][0]["sources"][0]["labels"] == labels
    printed = next(page for page in pages_of(pdf) if "Eye Collection" in page)
    for words in ("IJpromenade 1", "prints@eye.example", "eye.example", "Benelux"):
        assert words in printed
    assert "2027" not in " ".join(pages_of(pdf))
    assert "not to print" not in " ".join(pages_of(pdf))
