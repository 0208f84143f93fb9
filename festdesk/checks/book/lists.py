"""The contents and indexes of a set book: nothing twice or missing, sorted as readers look."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from festdesk.base.findings import Finding, Kind, Place, Severity
from festdesk.base.ids import FilmId
from festdesk.base.text import fold
from festdesk.base.wording import sentence
from festdesk.booklet.plan import PageKind
from festdesk.books.tables import PartKind, Product
from festdesk.checks.book.words import (
    PARTS,
    PRODUCTS,
    book_place,
    entry_place,
    of_book,
    part_place,
)
from festdesk.checks.rules import limit_of
from festdesk.checks.subjects import film_name
from festdesk.films.tables import TitleKind
from festdesk.films.titles import index_title
from festdesk.snapshot import Snapshot

if TYPE_CHECKING:
    from festdesk.booklet.set_pages.book_facts import BookFacts

INDEX_SAME = Kind(
    "book.index-same",
    Severity.HINT,
    sentence("Finding", "{subject}: “{words}” stands there {count} times, for different pages."),
    sentence("Help", "A reader cannot tell which of the lines is the one that is looked for."),
    sentence(
        "Help",
        "Make one of the two where a film or a person was entered twice; else give one of "
        "them a form of its own.",
    ),
    example=sentence("Help", "“Kim, Min-ji 12” above “Kim, Min-ji 30”, who are two people."),
)
TITLE_MISSING = Kind(
    "book.index-title-missing",
    Severity.WARNING,
    sentence("Finding", "{subject}: the index of titles does not have it (page {page})."),
    sentence("Help", "Whoever looks the film up in the index does not find it."),
    sentence(
        "Help",
        "Give the film a title in the letters of the book: a translated or transliterated one.",
    ),
    example=sentence("Help", "An entry on page 12, and no line for it in the index."),
)
DIRECTOR_MISSING = Kind(
    "book.index-director-missing",
    Severity.WARNING,
    sentence("Finding", "{subject}: the index of directors has nobody for it (page {page})."),
    sentence("Help", "The card credits a director, but without a name that could be listed."),
    sentence("Help", "Write the name on the card."),
    example=sentence("Help", "A director’s credit without a name."),
)
ARTICLE = Kind(
    "book.index-article",
    Severity.HINT,
    sentence(
        "Finding",
        "{subject}: the index sorts “{words}” under its first word, which may be an article.",
    ),
    sentence(
        "Help",
        "A title is sorted without its article, which is told by the language of the title. It"
        " seems to be in the language of the film.",
    ),
    sentence(
        "Help",
        "Correct the language of the title on the card, or leave it where it is right.",
    ),
    example=sentence("Help", "“Der Fährmann” noted as English: under D. → As German: under F."),
)
CONTENTS_SAME = Kind(
    "book.contents-same",
    Severity.HINT,
    sentence("Finding", "{subject}: the contents list “{words}” {count} times."),
    sentence("Help", "Two parts of the book have the same heading."),
    sentence("Help", "Give one of the parts a heading of its own."),
    example=sentence("Help", "“Welcome” on page 3 and “Welcome” on page 5."),
)
CONTENTS_MISSING = Kind(
    "book.contents-missing",
    Severity.HINT,
    sentence("Finding", "{subject}: the book has {pages} pages and no list of contents."),
    sentence("Help", "In a book of this length readers look for one."),
    sentence("Help", "Switch the contents on in the plan of the book."),
    example=sentence("Help", "A catalogue of 60 pages whose contents are switched off."),
    limit=32,
    unit=sentence("Help", "pages"),
)
LIST_KINDS = (
    INDEX_SAME, TITLE_MISSING, DIRECTOR_MISSING, ARTICLE, CONTENTS_SAME, CONTENTS_MISSING,
)  # fmt: skip
_INDEXES = {
    PageKind.TITLE_INDEX: PartKind.TITLE_INDEX,
    PageKind.DIRECTOR_INDEX: PartKind.DIRECTOR_INDEX,
}
Content = Mapping[str, Any]


def find_in_lists(snapshot: Snapshot, facts: "BookFacts") -> Iterator[Finding]:
    """Yield what is found in the list of contents and the indexes of a book."""
    parts = {part["kind"]: part for part in facts.content["parts"]}
    yield from _in_contents(snapshot, facts, parts.get(PageKind.CONTENTS))
    for kind in _INDEXES:
        if kind in parts:
            yield from _same_lines(facts, kind, parts[kind])
    films = {FilmId(film_id): film for film_id, film in facts.content["films"].items()}
    if PageKind.TITLE_INDEX in parts:
        listed = _anchors_in(parts[PageKind.TITLE_INDEX])
        for film_id, film in films.items():
            is_titled = any(title.text for title in snapshot.titles_of(film_id))
            if is_titled and film["anchor"] not in listed:
                yield _not_listed(snapshot, facts, TITLE_MISSING, film_id, "title")
            yield from _articles(snapshot, facts, film_id)
    if PageKind.DIRECTOR_INDEX in parts:
        listed = _anchors_in(parts[PageKind.DIRECTOR_INDEX])
        for film_id, film in films.items():
            if film["anchor"] not in listed and snapshot.directors_of(film_id):
                yield _not_listed(snapshot, facts, DIRECTOR_MISSING, film_id, "credits")


def _lines_of(index: Content) -> Iterator[Content]:
    for group in index["groups"]:
        yield from group["entries"]


def _anchors_in(index: Content) -> set[str]:
    return {anchor for line in _lines_of(index) for anchor in line["anchors"]}


def _same_lines(facts: "BookFacts", kind: PageKind, index: Content) -> Iterator[Finding]:
    by_words: dict[str, list[Content]] = {}
    for line in _lines_of(index):
        if line["anchors"]:
            by_words.setdefault(fold(str(line["title"]["text"])), []).append(line)
    films = {film["anchor"]: film_id for film_id, film in facts.content["films"].items()}
    for words, lines in by_words.items():
        # Two films of one title are found in their cards, whether there is an index or not.
        is_told = kind == PageKind.TITLE_INDEX and not any(line["slanted"] for line in lines)
        if len(lines) > 1 and not is_told:
            anchors = dict.fromkeys(anchor for line in lines for anchor in line["anchors"])
            places = [entry_place(films[anchor]) for anchor in anchors if anchor in films]
            found = INDEX_SAME.found(
                *(places or [book_place(facts.book)]),
                subject=PARTS[_INDEXES[kind]], words=lines[0]["title"]["text"], count=len(lines),
            )  # fmt: skip
            yield of_book(found, facts.book, apart=words)


def _not_listed(
    snapshot: Snapshot, facts: "BookFacts", kind: Kind, film_id: FilmId, field: str
) -> Finding:
    page = facts.places.get(facts.content["films"][film_id]["anchor"], 0)
    found = kind.found(entry_place(film_id, field), subject=film_name(snapshot, film_id), page=page)
    return of_book(found, facts.book, kept=film_id)


def _articles(snapshot: Snapshot, facts: "BookFacts", film_id: FilmId) -> Iterator[Finding]:
    """Yield titles that begin with an article of the film's language and are noted in another."""
    titles = snapshot.titles_of(film_id)
    spoken = {t.language for t in titles if t.kind == TitleKind.ORIGINAL}
    spoken |= set(snapshot.films[film_id].version_spoken)
    for title in titles:
        if index_title(title.text, title.language) != title.text.strip():
            continue
        if any(index_title(title.text, one) != title.text.strip() for one in spoken if one):
            found = ARTICLE.found(
                Place("film", film_id, "title", film_id),
                subject=film_name(snapshot, film_id), words=title.text,
            )  # fmt: skip
            yield of_book(found, facts.book, apart=title.text)


def _in_contents(
    snapshot: Snapshot, facts: "BookFacts", contents: Content | None
) -> Iterator[Finding]:
    book = facts.book
    subject = PRODUCTS[book.product]
    if contents is None:
        is_long = facts.pages > limit_of(snapshot, CONTENTS_MISSING)
        if book.product == Product.CATALOGUE and is_long:
            found = CONTENTS_MISSING.found(book_place(book), subject=subject, pages=facts.pages)
            yield of_book(found, book, kept=subject.text)
        return
    films = {film["anchor"] for film in facts.content["films"].values()}
    seen: dict[str, list[str]] = {}
    said: dict[str, str] = {}
    for line in contents["entries"]:
        words = str(line["title"]["text"])
        if line["anchor"] not in films and words:
            seen.setdefault(fold(words), []).append(line["anchor"])
            said.setdefault(fold(words), words)
    for words, anchors in seen.items():
        if len(set(anchors)) > 1:
            found = CONTENTS_SAME.found(
                _place_of_contents(facts), subject=subject, words=said[words],
                count=len(set(anchors)),
            )  # fmt: skip
            yield of_book(found, book, apart=words)


def _place_of_contents(facts: "BookFacts") -> Place:
    part = next((p for p in facts.plan if p.kind == PageKind.CONTENTS), None)
    key = part.planned.key if part is not None and part.planned is not None else ""
    return part_place(facts.book, key)
