"""Reviews: whether a page is one, its text, its captions, its author."""

import re
from collections.abc import Sequence

from festdesk.films.tables import TitleKind
from festdesk.intake import prose
from festdesk.intake.captions import caption_below_title, captions_between
from festdesk.intake.drafts import (
    CaptionValue,
    CreditLineValue,
    PressTextValue,
    TextValue,
    TitleValue,
)
from festdesk.intake.labels import plain, says, words
from festdesk.intake.moments import read_moment
from festdesk.intake.page import Byline, Page, Paragraph
from festdesk.intake.plots import opening_plot
from festdesk.intake.titles import most_named, title_openings
from festdesk.people.names import looks_like_person_name
from festdesk.texts.language import language_of

_LEAST_SCORE = 3
_LONG_TEXT, _LONG_PARAGRAPH = 2500, 300
_LEAST_PARAGRAPHS = 3
_LONGEST_REMARK, _LONGEST_DATE_LINE = 90, 60
_MOST_CANDIDATES = 5
_LEAST_BEHIND = 160  # letters of a paragraph that goes on with the text behind the film's data
_RATING = re.compile(
    r"^[★☆✩✭●○*½\s]{2,}(?:\s?/\s?\d+)?$"
    r"|^(?:von|of|out of|sur|su|de|van de|na|z) (?:5|6|10|20|100)\b"
    r"|^\d{1,2}(?:[.,]\d)?\s?/\s?(?:5|6|10|20|100)\b"
    r"|^(?:[^\W\d_]+\s){0,2}(?:note|rating|nota|voto|ocena|puan|wertung|bewertung|cijfer|score|betyg|hodnocení|"
    r"értékelés|our rating|my rating|valoración|puntuación|verdict)\s?:?\s*[\d★☆✩✭●*½]",
    re.IGNORECASE,
)
_STARRED = re.compile(r"\w\W*\s(?:[★☆✩✭●○]{2,6}|\*{2,6})½?$")  # "Viêt and Nam ★☆☆☆"
# Sections of a page whose texts are something else than the review.
_OTHER = frozenset(
    {
        "synopsis",
        "logline",
        "statement",
        "biography",
        "filmography",
        "passed_over",
        "awards",
        "press",
    }
)


def is_review(page: Page) -> bool:
    """Return whether a page is a review: its rating, its author, its captions, its length."""
    texts = page.paragraphs
    if not texts:
        return False
    short = [page.lines[place].text for place in page.shorts]
    running = " ".join(paragraph.body for paragraph in texts)
    long = [paragraph for paragraph in texts if len(paragraph.body) > _LONG_PARAGRAPH]
    score = 3 * (any(map(_RATING.match, short)) or any(map(_STARRED.search, short[:3]))) + 3 * any(
        p.section == "review" for p in texts
    )
    score += 2 * any(
        prose.speaks_of_reviews(line.text) and len(line.text) < _LONGEST_REMARK
        for line in page.lines
    )
    score += 2 * bool(page.bylines) + 2 * bool(page.captions)
    score += any(map(_is_post_date, short[:3]))
    score += 2 * (len(running) > _LONG_TEXT and len(long) >= _LEAST_PARAGRAPHS)
    score += says("opinions", "words", running[:20_000])
    score += 2 * (bool(captions_between(page)) and len(texts) >= _LEAST_PARAGRAPHS - 1)
    score -= 3 * any(p.section in {"biography", "statement"} for p in texts)
    score -= 3 * any(p.section == "synopsis" for p in texts)
    score -= 3 * bool(page.slots) + 2 * bool(page.unlabelled)
    score -= any(True for _ in page.values(TextValue))
    return score >= _LEAST_SCORE


def _is_post_date(text: str) -> bool:
    moment = read_moment(text)
    is_dated = moment is not None and moment.has_date and moment.year is not None
    return is_dated and len(text) < _LONGEST_DATE_LINE


def take_review(page: Page, directors: Sequence[str]) -> None:
    """Add the press text, the captions, and the title it may be about."""
    language = language_of(" ".join(paragraph.body for paragraph in page.paragraphs)[:3000])
    captions = _take_captions(page, language)
    byline = _signature(page)
    paragraphs = _own_text([p for p in page.paragraphs if p.first not in captions], page)
    plot = opening_plot(paragraphs, [*directors, *_cast(page)])
    paragraphs = [p for p in paragraphs if p is not plot]
    if paragraphs:
        body = "\n\n".join(paragraph.body.strip() for paragraph in paragraphs)
        page.add(
            PressTextValue(language, body, "", byline.author, "", byline.published),
            paragraphs[0].first,
            paragraphs[-1].last,
            sure=85,
            reason=f"{len(paragraphs)} paragraphs that judge the film rather than announce it.",
        )
    _add_synopsis(page, plot)
    _add_candidates(page, paragraphs, directors)


def _take_captions(page: Page, language: str) -> set[int]:
    """Add the captions: told by the credit of their picture, else by where they stand."""
    between = captions_between(page)
    found = dict(page.captions)
    first = page.paragraphs[0].first if page.paragraphs else 0
    between += [
        (place, page.lines[place].body)
        for place in caption_below_title(page.lines, page.shorts, first)
    ]
    for place, body in sorted({**dict(between), **found}.items()):
        page.add(
            CaptionValue(language_of(body) or language, body),
            place,
            sure=90 if place in found else 85,
            reason=(
                "It tells whose picture it speaks of."
                if place in found
                else "A short line without a full stop between the paragraphs of a text."
            ),
        )
    places = {place for place, _ in between} | set(found)
    page.shorts = [place for place in page.shorts if place not in places]
    return places


def _signature(page: Page) -> Byline:
    """Return who wrote the text and when: from a line that says so, or a name below the text."""
    author = next((by.author for _, by in page.bylines if by.author), "") or page.byline
    published = next((by.published for _, by in page.bylines if by.published), "")
    last = page.paragraphs[-1].last if page.paragraphs else 0
    for place in [*page.shorts[:4], *(p for p in page.shorts if p == last + 1)]:
        text = page.lines[place].text
        name = text.strip("–—- ()*")
        if not published and place < 4 and _is_post_date(text):  # noqa: PLR2004 -- near the top
            published = text
        elif not author and place == last + 1 and looks_like_person_name(name):
            author = name
            page.shorts.remove(place)
    return Byline(author, published)


def _own_text(paragraphs: Sequence[Paragraph], page: Page) -> list[Paragraph]:
    """Return the paragraphs of the review itself.

    Not hers are texts under other headings, what stands above the author's name where a longer
    text follows, and the readers' comments below it.
    """
    if any(p.section == "review" for p in paragraphs):
        first = next(n for n, p in enumerate(paragraphs) if p.section == "review")
        paragraphs = paragraphs[first:]
    own = [p for p in paragraphs if p.section not in _OTHER]
    authors = [place for place, _ in page.bylines]
    top = next((at for at in authors if own and at < own[-1].first), None)
    below = [p for p in own if top is not None and p.first > top]
    if below and sum(len(p.body) for p in below) > sum(len(p.body) for p in own) / 2:
        own = below
    end = next((at for at in authors if own and at > own[0].last), None)
    comments = next(
        (
            place
            for place in page.shorts
            if own and place > own[0].last and _opens_comments(page, place)
        ),
        end,
    )
    data = [at for at in (*page.labelled, *page.headers) if own and at > own[0].last]
    behind = min(data, default=None)
    if behind is not None:  # "Al cinema dal 15 ottobre." below the film's data
        own = [p for p in own if p.first < behind or len(p.body) > _LEAST_BEHIND]
    return [p for p in own if comments is None or p.first < comments] or list(own)


def _opens_comments(page: Page, place: int) -> bool:
    return plain(page.lines[place].text).split("(")[0].strip(" :0123456789") in words(
        "around", "comments"
    )


def _cast(page: Page) -> list[str]:
    return [
        name.name
        for _, value in page.values(CreditLineValue)
        if isinstance(value, CreditLineValue) and value.role == "cast"
        for name in value.names
    ]


def _add_synopsis(page: Page, plot: Paragraph | None) -> None:
    """Add a plot that stands under its own heading beside the review, or opens it."""
    told = [p for p in page.paragraphs if p.section == "synopsis"]
    for paragraph in told[:1] or ([plot] if plot is not None else []):
        page.add(
            TextValue("synopsis", language_of(paragraph.body), paragraph.body.strip()),
            paragraph.first if paragraph.heading is None else paragraph.heading,
            paragraph.last,
            sure=90 if told else 75,
            reason=(
                "It stands under a heading that says so."
                if told
                else "It only tells what happens; the review follows."
            ),
        )


def _add_candidates(page: Page, paragraphs: Sequence[Paragraph], directors: Sequence[str]) -> None:
    if page.headers or page.labelled or any(True for _ in page.values(TitleValue)):
        return
    bodies = [p.body for p in paragraphs]
    text = most_named(bodies, directors)
    found = [(text, "It is quoted or set apart most often.", 50)] if text else []
    for body in bodies:
        found = [*((title, reason, 75) for title, reason in title_openings(body)), *found]
    seen: set[str] = set()
    for title, reason, sure in found:
        if plain(title) in seen or len(seen) >= _MOST_CANDIDATES:
            continue
        seen.add(plain(title))
        place = next((p.first for p in paragraphs if title in p.body), 0)
        page.add(
            TitleValue(title, TitleKind.INTERNATIONAL),
            place,
            words=title,
            sure=sure,
            reason=reason,
            is_candidate=True,
        )
