"""Captions of pictures: told by whose picture it is, or by standing alone between texts."""

import re
from collections.abc import Iterator

from festdesk.intake import prose
from festdesk.intake.header import read_header
from festdesk.intake.labelled import split_labelled
from festdesk.intake.labels import plain, says, words
from festdesk.intake.lines import Line
from festdesk.intake.page import Page
from festdesk.people.names import looks_like_company, looks_like_person_name

_LONGEST = 220
_LEAST_WORDS = 3
_PHOTO = (
    r"(?:fotos?|photos?|photograph(?:s|y|er)?|bild(?:er)?|image|still|standbild|szenenfoto|"
    r"filmstill|picture|cr[ée]dits?(?: photos?)?|"
    r"copyright|zdj\.?|zdjęcie|fot\.?|foto's|beeld|imagem|imagen|imaxe|fotografia|fotografie|fotó|"
    r"fotograf|foto di scena|photo credit|courtesy(?: of)?|©)"
)
_BY = r"(?:by|von|de|di|door)\b"
_MARK = (
    rf"(?:{_PHOTO}\s*(?::|©|/|\.\s)|(?:fotos?|photos?|photograph(?:s|y)?|cr[ée]dits?)\s{_BY}"
    rf"|{_PHOTO}(?=\s(?-i:[A-ZÀ-Þ]))|©)"
)
_IN_BRACKETS = re.compile(
    rf"^(?P<caption>.*?)\s*[(\[]\s*(?P<credit>{_MARK}.{{0,90}}?)\s*[)\]]\.?$", re.IGNORECASE
)
_BEHIND = re.compile(
    rf"^(?P<caption>.*?)(?:^|[\s.,;|/–—-]+)(?P<credit>(?:©|\(c\)|Ⓒ|{_PHOTO}\s*[:©]).{{0,90}})$",
    re.IGNORECASE,
)
_COURTESY = re.compile(
    r"^(?P<caption>.{12,}?[.,])\s*(?P<credit>(?:courtesy of|courtesy)\s.{2,50})$", re.IGNORECASE
)
_CAPITALS = re.compile(
    r"^(?P<caption>[^\d:|]{12,}?[^\W\d_]{2}[)”\"»]?)[.!?]\s+"
    r"(?P<credit>[A-Z0-9À-Þ][A-Z0-9À-Þ&'’./ -]{2,50})$"
)
_NAMED = re.compile(
    r"^(?P<caption>[^|:\d/]{16,}[a-zà-ÿ]{2}[^|:\d/]*?)\s+[|]\s+(?P<credit>[^|]{3,40})$"
)
_ANY_MARK = re.compile(rf"©|\(c\)|Ⓒ|{_PHOTO}\s*[:©]", re.IGNORECASE)
_ONLY = re.compile(rf"^[(\[]?(?P<credit>{_MARK}.{{2,80}})$", re.IGNORECASE)
_PREFIX = re.compile(
    r"^(?:foto|photo|bild|image|imagen|imagem|immagine|still|zdjęcie|kép|beeld|abb\.?)\s?\d{0,2}\s?[:–.-]\s+"
    r"(?=\S+\s\S+\s\S+\s\S+)",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    r"^[\[(](?:bild|foto|photo|image|imagem|imagen|picture|zdjęcie|kép|obr|obrázek|immagine|afbeelding|"
    r"caption|légende|still|visuel)\b[^\])]{0,20}[\])]\s*:?\s*",
    re.IGNORECASE,
)


def _forms_of(text: str) -> Iterator[re.Pattern[str]]:
    """Yield the forms a credit can have in `text`: most lines have none, and matching is slow."""
    if text.rstrip(".").endswith((")", "]")):
        yield _IN_BRACKETS
    if _ANY_MARK.search(text):
        yield _BEHIND
    if "courtesy" in text.casefold():
        yield _COURTESY
    if text[-2:].isupper() or text[-1:].isdigit() or text[-1:] in "./-":
        yield _CAPITALS


def split_photo_credit(text: str) -> tuple[str, str]:
    """Return the caption of a picture and whose picture it is; no credit where none is told."""
    if text[:1] in "[(" and text[-1:] in ")]" and ":" in text[:14]:
        text = text[1:-1]  # "[Photo: Greta Lee rides the ferry.]"
    before = _BEFORE.match(text) or _PREFIX.match(text)
    rest = text[before.end() :] if before else text
    for form in _forms_of(rest):
        found = form.match(rest)
        if found and (form is not _CAPITALS or not found["caption"].isupper()):
            return found["caption"].strip(" |/–—-"), found["credit"].strip()
    named = _NAMED.match(rest) if "|" in rest else None
    if named and (looks_like_person_name(named["credit"]) or looks_like_company(named["credit"])):
        return named["caption"].strip(), named["credit"]
    return (rest, before[0].strip()) if before else (text, "")


def read_caption(page: Page, place: int) -> int:
    """Take a line that tells whose picture it speaks of, or that tells it for the line above."""
    line = page.lines[place]
    header = read_header(line.text) if len(line.text) <= _LONGEST else None
    if len(line.text) > _LONGEST or (header is not None and not header.unknown()):
        return 0
    caption, credit = split_photo_credit(line.text)
    if not credit or not caption:
        return _take_credit_alone(page, place) if credit or _ONLY.match(line.text) else 0
    if len(caption.split()) >= _LEAST_WORDS and not caption.isupper() and ":" not in caption:
        page.captions.append((place, caption))
        if page.section == "synopsis":
            page.section = ""  # a picture parts the plot from the text that follows
        return 1
    return 0


def _take_credit_alone(page: Page, place: int) -> int:
    """Take a line that only tells whose a picture is, and a short line above for its caption.

    Beside other labels "Foto: X" says who was at the camera; alone it says whose picture it is.
    """
    above, line = place - 1, page.lines[place]
    below = page.lines[place + 1] if place + 1 < len(page.lines) else None
    if below is not None and not below.blanks_before:
        return 0
    if line.blanks_before or place == 0:
        return int(not (above in page.labelled or (below and split_labelled(below.text))))
    has_caption = above in page.shorts and bool(page.lines[above].blanks_before)
    if not has_caption or len(page.lines[above].text.split()) < _LEAST_WORDS:
        return 0
    page.shorts.remove(above)
    page.captions.append((above, page.lines[above].body))
    return 1


def captions_between(page: Page) -> list[tuple[int, str]]:
    """Return short lines without a full stop that stand alone between two texts, as captions do."""
    found = [(place, page.lines[place].body) for place in page.shorts if _is_between(page, place)]
    for paragraph in page.paragraphs:
        is_alone = paragraph.first == paragraph.last and _is_alone(page, paragraph.first)
        is_own = is_alone and paragraph.section in {"", "review"}
        if is_own and prose.is_caption(paragraph, None, paragraph):
            found.append((paragraph.first, page.lines[paragraph.first].body))
    return found


def _is_between(page: Page, place: int) -> bool:
    text = page.lines[place].text
    inside = any(p.last < place for p in page.paragraphs) and any(
        p.first > place for p in page.paragraphs
    )
    below = bool(page.paragraphs) and place > page.paragraphs[-1].last and _describes(text)
    return (inside or below) and _is_alone(page, place) and _reads_so(text)


def _reads_so(text: str) -> bool:
    return (
        len(text.split()) >= _LEAST_WORDS
        and not prose.has_sentence_end(text)
        and ":" not in text
        and not text[:1].islower()
        and not says("around", "review_words", text)
    )


def _is_alone(page: Page, place: int) -> bool:
    above = place == 0 or bool(page.lines[place].blanks_before)
    below = place + 1 >= len(page.lines) or bool(page.lines[place + 1].blanks_before)
    return above and below


def caption_below_title(lines: list[Line], shorts: list[int], first_text: int) -> list[int]:
    """Return the short lines above the first text that say what a picture shows."""
    return [
        place
        for place in shorts
        if place < first_text
        and (
            _describes(lines[place].text)
            if place
            else first_text == 1 and _is_long_heading(lines[0].text)
        )
    ]


def _is_long_heading(text: str) -> bool:
    """Return whether the line right above a text has more words than a title has."""
    is_long = len(text.split()) > 2 * _LEAST_WORDS - 1
    return is_long and not prose.has_sentence_end(text) and not prose.has_stars(text)


def _describes(text: str) -> bool:
    """Return whether a line names somebody and says where or with whom: it is no title."""
    found = re.findall(r"(?<!^)\b[^\W\d_]{1,5}\b", text.casefold())
    has_link = any(word in words("captions", "links") for word in found)
    has_name = re.search(r"[A-ZÀ-Þ][\w'’-]+\s[A-ZÀ-Þ][\w'’-]+", text) is not None
    return (
        has_link
        and has_name
        and len(text.split()) > _LEAST_WORDS + 3
        and ":" not in text
        and not says("prizes", "prize", text)
        and plain(text) not in words("around", "lines")
    )
