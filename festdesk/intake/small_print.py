"""The small print of a film in one paragraph: data first or last, and labels that run on."""

import re

from festdesk.intake import prose
from festdesk.intake.drafts import RunningTimeValue, TitleValue, Value, YearValue
from festdesk.intake.header import ROLE, Piece, read_header, read_pieces
from festdesk.intake.labelled import SECTIONS, credit_values, values_of_label
from festdesk.intake.labels import Label, find_label, plain
from festdesk.intake.moments import read_moment
from festdesk.intake.names import are_names
from festdesk.intake.page import Page, Paragraph
from festdesk.intake.run_in import Labelled, RunIn, split_run_in
from festdesk.texts.language import language_of

_MOST_LINES = 12
_LEAST_WRAPPED = 45
# A colon, a word cut short before a name, or two words in capitals with others between.
_MAY_BE = re.compile(
    r":|[^\W\d_]\.\s+[A-ZÀ-Þ„]|[A-ZÀ-Þ]{3,}\s+[A-Z0-9][a-zà-ÿ\d].*\s[A-ZÀ-Þ]{3,}\s"
)
_BEHIND_TEXT = re.compile(r"(?<=[.!?…])\s+(?:[–—-]\s+)?([A-ZÀ-Þ][^\W\d_]{2,20}):\s+([^:]{5,300})$")
_LABEL_AT_START = re.compile(r"^[^\W\d_][^:]{0,40}:")


def read_small_print(page: Page, place: int) -> int:
    """Take a paragraph of labels that run on; return how many lines it takes."""
    first = page.lines[place].text
    if not _MAY_BE.search(first):
        return 0
    last, text, found = place, first, split_run_in(first, "")
    while last + 1 < len(page.lines) and last - place < _MOST_LINES and _goes_on(page, last, text):
        last += 1
        text = f"{text} {page.lines[last].text}"
        found = split_run_in(text, "") or found
    if found is None or not _is_small_print(found):
        return 0
    if last > place or _has_codes(text):
        found = split_run_in(text, _language(page)) or found
    _take(page, place, last, found)
    return last - place + 1


def credits_behind(page: Page, place: int, last: int, body: str) -> str:
    """Take "… ein Sommer. - Darsteller: X, Y" for a text and its credits; return the text."""
    found = _BEHIND_TEXT.search(body)
    label = find_label(found[1] + ":") if found else None
    if (
        found is None
        or label is None
        or not label.roles
        or not are_names(found[2], least_share=0.8)
    ):
        return body
    for value in credit_values(label, found[2].rstrip(".")):
        page.add(value, place, last, words=found[0].strip(" -–—"), sure=95)
    return body[: found.start()].rstrip(" -–—")


def _goes_on(page: Page, last: int, text: str) -> bool:
    """Return whether the next line goes on with a paragraph that was broken in the middle."""
    line, below = page.lines[last], page.lines[last + 1]
    if below.blanks_before or below.is_bulleted or _LABEL_AT_START.match(below.text):
        return False
    is_open = line.text.rstrip().endswith((",", ";", "/", "&", "–", ":"))
    is_wrapped = len(line.text) >= _LEAST_WRAPPED and not prose.has_sentence_end(line.text)
    return text.count(":") > 1 and (is_open or (is_wrapped and ":" in below.text))


def _is_small_print(found: RunIn) -> bool:
    if (
        found.before
        and (moment := read_moment(found.before))
        and (moment.starts or moment.has_date)
    ):
        return False
    known = found.known()
    has_value = sum(bool(item.value) for item in known)
    are_capitals = all(item.label is None or item.label.as_given.isupper() for item in found.items)
    return has_value > (0 if are_capitals else 1) and has_value * 2 >= len(found.items)


def _has_codes(text: str) -> bool:
    return re.search(r"(?<![^\W\d_])[^\W\d_]{1,3}\.?\s?:", text) is not None


def _language(page: Page) -> str:
    running = " ".join(line.text for line in page.lines[:60] if len(line.text) > 60)  # noqa: PLR2004
    return language_of(running[:3000])


def _take(page: Page, place: int, last: int, found: RunIn) -> None:
    if found.before:
        _take_before(page, place, found.before)
    for item in found.items:
        label = item.label
        if label is not None and set(label.fields) & SECTIONS and not label.roles:
            page.paragraphs.append(Paragraph(place, last, item.value, label.fields[0]))
        elif label is not None:
            _take_item(page, place, last, item, label)
    for text in found.loose:
        for piece in read_pieces(text):
            _take_piece(page, place, last, piece)
    page.labelled.append(place)
    if page.section not in {"credits", "cast_and_credits"}:
        page.section = ""


def _take_item(page: Page, place: int, last: int, item: Labelled, label: Label) -> None:
    text = item.value.rstrip(".") if label.fields and not label.roles else item.value
    for value in values_of_label(label, text):
        _add(page, place, last, value, f"{label.as_given}: {item.value}", sure=100)


def _take_before(page: Page, place: int, text: str) -> None:
    """Take what stands before the first label: the film's data, or the end of a text."""
    header = read_header(text.rstrip("."))
    if header is not None:
        if page.lines[place].text.startswith(text):
            page.headers.append(place)
            page.run_on[place] = header
        above = {plain(page.lines[at].text) for at in page.shorts}
        for piece in header.pieces:
            if plain(piece.text) not in above:  # else the title again, "IO" no country
                _take_piece(page, place, place, piece)
    elif len(text) > 60 and prose.has_sentence_end(text):  # noqa: PLR2004 -- a sentence
        page.paragraphs.append(Paragraph(place, place, text, page.section))


def _take_piece(page: Page, place: int, last: int, piece: Piece) -> None:
    if piece.kind == ROLE:
        label = find_label(piece.label + ":") or Label(piece.label, (), ("director",))
        for value in credit_values(label, piece.text):
            _add(page, place, last, value, piece.text, sure=95)
        return
    for value in piece.values:
        _add(page, place, last, value, piece.text, sure=90)


def _add(page: Page, place: int, last: int, value: Value, words: str, *, sure: int) -> None:
    """Add a value, but for a second year or length: what the page says first stands."""
    single = (YearValue, RunningTimeValue)
    if isinstance(value, single) and any(True for _ in page.values(type(value))):
        return
    if isinstance(value, TitleValue) and not value.text:
        return
    page.add(value, place, last, words=words, sure=sure)
