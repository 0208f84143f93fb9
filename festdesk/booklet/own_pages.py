"""Parts that are only what somebody wrote or chose for them: texts, pictures, finished PDFs."""

from typing import TYPE_CHECKING, Any

from festdesk.booklet.inserting import page_proxy
from festdesk.booklet.own_words import joined, texts_of, titles_in_all, titles_of
from festdesk.booklet.part_pictures import (
    full_page,
    logos,
    portrait,
    row_of_pictures,
    shown_pictures,
)
from festdesk.booklet.plan import PageKind

if TYPE_CHECKING:
    from festdesk.booklet.making import Making
    from festdesk.booklet.plan import Part

Content = dict[str, Any]
_WORDS = {
    PageKind.FOREWORD: "foreword",
    PageKind.JURIES: "juries",
    PageKind.THANKS: "thanks",
    PageKind.SPONSORS: "sponsors",
    PageKind.NOTES: "notes",
}
PORTRAIT_MM = 31.0
_NARROW_MM = 24.0  # the portrait where the text is narrow too
_NARROW_MEASURE_MM = 95.0


def text_page(making: "Making", part: "Part") -> Content:
    """Return a part that is its text: its heading, its paragraphs, and pictures below them."""
    found = shown_pictures(making, part)
    signed = part.kind == PageKind.FOREWORD and bool(found)
    width = _NARROW_MM if making.setting.measure_mm < _NARROW_MEASURE_MM else PORTRAIT_MM
    return {
        "titles": titles_of(making, part, _WORDS.get(part.kind, "")),
        "texts": texts_of(making, part),
        "portrait": portrait(making, found[0], width) if signed else None,
        "pictures": row_of_pictures(making, found[1:] if signed else found),
    }


def sponsors(making: "Making", part: "Part") -> Content:
    """Return a group of sponsors; groups that follow each other share pages and a heading."""
    is_first, is_alone = making.is_first_of_kind(part), making.is_alone_of_kind(part)
    own = titles_of(making, part)
    return {
        "titles": sponsors_titles(making, part) if is_first else own,
        "group": own if is_first and not is_alone else [],
        "texts": texts_of(making, part),
        "continues": not is_first,
        **logos(making, shown_pictures(making, part)),
    }


def sponsors_titles(making: "Making", part: "Part") -> list[Content]:
    """Return the heading over the sponsors: a single group's own, or the word for all groups."""
    if making.is_alone_of_kind(part):
        return titles_of(making, part, "sponsors")
    return titles_in_all(making, lambda words: words["sponsors"])


def advertisement(making: "Making", part: "Part") -> Content:
    """Return the pictures that each fill a page, or the text of an advertisement without any."""
    found = shown_pictures(making, part)
    if not found:
        return text_page(making, part) | {"pages": []}
    return {"pages": [full_page(making, picture) for picture in found]}


def pdf_page(making: "Making", part: "Part") -> Content:
    """Return one page of a finished PDF: which page of which file stands on which size of page.

    The template leaves the page empty; the finished page is put in afterwards.
    """
    key, _, number = part.subject.rpartition(".")
    titles = titles_of(making, part) or titles_in_all(
        making, lambda words: words["inserted"].format(number=number)
    )
    trim = making.setting.design.trim
    return {
        "part": key,
        **page_proxy(
            part.planned.sha256 or "" if part.planned else "",
            int(number),
            width_mm=trim.width_mm,
            height_mm=trim.height_mm,
            alt=joined(titles, making.language)["text"],
            missing=making.words["missing_still"],
        ),
    }


def notes(making: "Making", part: "Part") -> Content:
    """Return empty pages for the reader's own notes."""
    return {
        "titles": titles_of(making, part, "notes"),
        "pages": part.planned.pages if part.planned else 1,
    }
