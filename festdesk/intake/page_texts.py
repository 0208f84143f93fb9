"""The texts of a film's page: paragraphs put together, whose life each tells, who signs which."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from festdesk.intake import prose
from festdesk.intake.drafts import CreditLineValue, DirectorValue, TextValue
from festdesk.intake.labelled import TEXTS
from festdesk.intake.labels import plain
from festdesk.intake.names import split_names
from festdesk.intake.page import Page, Paragraph
from festdesk.people.names import likely_same_person, looks_like_person_name

_KINDS = frozenset({"logline", "synopsis", "statement", "biography"})
_AFTER_NAME = re.compile(r"\s+[–—-]\s+|\s*[,|·•(/:\t]\s*|\s+(?=\d)")
_LONGEST_HEADING = 90
_HEAD = 160  # letters of a life in which its person is named


def add_texts(page: Page) -> None:
    """Add each text, with the paragraphs that belong together in one."""
    directors = _directors(page)
    is_open = False
    for paragraph in page.paragraphs:
        if paragraph.kind not in _KINDS:
            is_open = False
            continue
        text, last = _text_of(page, paragraph, directors)
        previous = page.drafts[-1].value if page.drafts else None
        if is_open and isinstance(previous, TextValue) and _goes_on(previous, text, paragraph):
            _join(page, previous, text, last)
            continue
        page.add(
            text,
            paragraph.first if paragraph.heading is None else paragraph.heading,
            last,
            sure=90 if paragraph.section else 80,
            reason=paragraph.reason,
        )
        is_open = True
    _name_speakers(page, directors)


def _text_of(page: Page, paragraph: Paragraph, directors: Sequence[str]) -> tuple[TextValue, int]:
    """Return a paragraph as a text, and its last place: that of its signature where it has one."""
    body, speaker, last = paragraph.body.strip(), "", paragraph.last
    if paragraph.kind == "statement":
        body, speaker = prose.parse_statement(body)
        if not speaker and (speaker := _signed_below(page, last, directors)):
            last += 1
    person = ""
    if paragraph.kind == "biography":
        person = paragraph.person or _whose_life(body, directors)
    return TextValue(paragraph.kind, paragraph.language, body, speaker, person), last


def _goes_on(previous: TextValue, text: TextValue, paragraph: Paragraph) -> bool:
    """Return whether a paragraph goes on with the text before it, under no heading of its own."""
    return (
        previous.kind == text.kind
        and previous.language in {text.language, ""}
        and (not text.person or text.person == previous.person)
        and (paragraph.heading is None or text.kind == "statement")
    )


def _join(page: Page, previous: TextValue, text: TextValue, last: int) -> None:
    joined = replace(
        previous,
        body=f"{previous.body}\n\n{text.body}",
        speaker=previous.speaker or text.speaker,
        language=previous.language or text.language,
    )
    span = replace(page.drafts[-1].span, last_line=page.lines[last].last_number)
    page.drafts[-1] = replace(page.drafts[-1], value=joined, span=span)


def _name_speakers(page: Page, directors: Sequence[str]) -> None:
    """Let a director's statement that nobody signs be the director's, where there is only one."""
    if len(directors) != 1:
        return
    for place, draft in enumerate(page.drafts):
        value = draft.value
        if isinstance(value, TextValue) and value.kind == "statement" and not value.speaker:
            page.drafts[place] = replace(draft, value=replace(value, speaker=directors[0]))


def name_lives(page: Page) -> None:
    """Read a person's name above a text as the heading of that person's life.

    "Ciara Hegarty – Nuala" counts where the page knows the person, or among lives; the first text
    of a page is none, unless it stands among lives or begins as one.
    """
    known = [*_directors(page), *_credited(page)]
    has_lives = any(p.section == "biography" for p in page.paragraphs)
    for place in list(page.shorts):
        below = next((p for p in page.paragraphs if p.first == place + 1), None)
        name = _name_above(page.lines[place].text) if below else ""
        if below is None or not name or below.section in TEXTS - {"biography"}:
            continue
        is_known = any(likely_same_person(name, other) for other in known)
        is_among = has_lives and (below.section in {"biography", "filmography"} or is_known)
        is_life = name.casefold() in below.body[:_HEAD].casefold() or prose.biography_reason(
            below.body, [name]
        )
        is_first = below is page.paragraphs[0] or len(page.paragraphs) == 1
        if is_among or (is_known and (is_life or not is_first) and not (is_first and not is_life)):
            below.section, below.heading, below.person = "biography", place, name
            page.shorts.remove(place)


def _name_above(text: str) -> str:
    """Return the person a heading names: "Ruben Claes – Director of Photography"."""
    if len(text) > _LONGEST_HEADING or prose.has_sentence_end(text):
        return ""
    parts = [part.strip(" ):") for part in _AFTER_NAME.split(text) if part.strip(" ):")]
    people = [part for part in parts[:2] if looks_like_person_name(part)]
    return people[0] if people else ""


def _whose_life(body: str, directors: Sequence[str]) -> str:
    """Return which of several directors a life is of: the one it names first."""
    head = plain(body[:_HEAD])
    named = [name for name in directors if plain(name) in head]
    is_told = len(directors) > 1 and named
    return min(named, key=lambda name: head.find(plain(name))) if is_told else ""


def _signed_below(page: Page, place: int, directors: Sequence[str]) -> str:
    """Return who signs a text on the line below it: one of the directors, or "– Name"."""
    if place + 1 not in page.shorts:
        return ""
    text = page.lines[place + 1].body.strip()
    name = re.split(r"\s*[,(|]\s*", text.strip(" –—-()"))[0]
    people = [one.name for one in split_names(name)]
    is_director = bool(people) and all(
        any(likely_same_person(one, director) for director in directors) for one in people
    )
    is_signature = text[:1] in "–—-(" and looks_like_person_name(name)
    return name if is_director or is_signature else ""


def _directors(page: Page) -> list[str]:
    values = (value for _, value in page.values(DirectorValue))
    return list(dict.fromkeys(v.name for v in values if isinstance(v, DirectorValue)))


def _credited(page: Page) -> Iterator[str]:
    for _, value in page.values(CreditLineValue):
        if isinstance(value, CreditLineValue):
            yield from (name.name for name in value.names if not name.is_company)
