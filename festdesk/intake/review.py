"""Reviews: whether a page is one, its paragraphs, its captions, its author, and its film."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from festdesk.base.lists import read_list
from festdesk.base.text import fold
from festdesk.films.tables import TitleKind
from festdesk.intake import prose
from festdesk.intake.drafts import (
    CaptionValue,
    PressTextValue,
    Reading,
    TextValue,
    TitleValue,
)
from festdesk.intake.labels import plain, says
from festdesk.intake.moments import read_moment
from festdesk.intake.page import Page, Paragraph
from festdesk.intake.titles import most_named, title_openings
from festdesk.people.names import looks_like_person_name, name_key
from festdesk.texts.language import language_of

_LEAST_SCORE = 3
_LEAST_TELLING = 5  # letters: "Sin" is a word as well as a title
_LEAST_MENTIONED = 2
_OPENING_LENGTH = 1000
_LONG_TEXT = 2500
_LEAST_CAPTION_WORDS = 7
_LONGEST_REMARK = 90
_LEAST_PARAGRAPHS = 3
_AUTHOR_TAIL = re.compile(
    r"\s+(?:a|at|um|alle|à|on|am|il|le|el|op|o)\s+\d.*$|\s+\d.*$|\s*[|·•(].*$"
)
_BY = re.compile(
    r"(?:by|di|von|de|par|door|por|autor:?)\s+([A-ZÀ-Þ][\w'’.-]+(?:\s[A-ZÀ-Þ][\w'’.-]+){1,3}),?\s",
    re.IGNORECASE,
)
_PHOTO_CREDIT = re.compile(
    r"[.,;]?\s*(?:[(\[]?\b(?:foto|photo|bild|copyright|crédits?)\b|©).{0,80}$", re.IGNORECASE
)
_STARS_LINE = re.compile(r"^[★☆✩✭*½\s]{2,}|^\d(?:[.,]\d)?\s?/\s?(?:5|10)\b")


def is_review(page: Page) -> bool:
    """Return whether a page is a review: its rating, its comments, its length, its captions."""
    if not page.paragraphs:
        return False
    score = 0
    texts = page.paragraphs
    short_lines = [page.lines[place].text for place in page.shorts]
    score += 3 * any(_STARS_LINE.match(text) for text in short_lines)
    score += 2 * any(
        prose.speaks_of_reviews(line.text) and len(line.text) < _LONGEST_REMARK
        for line in page.lines
    )
    score += sum(_is_post_date(text) for text in short_lines[:3])
    running = " ".join(paragraph.body for paragraph in texts)
    long = [paragraph for paragraph in texts if len(paragraph.body) > 300]  # noqa: PLR2004
    score += 2 * (len(running) > _LONG_TEXT and len(long) >= _LEAST_PARAGRAPHS)
    score += says("opinions", "words", running[:20_000])
    score += 2 * (_captions_between(page) >= 1 and len(texts) >= _LEAST_PARAGRAPHS - 1)
    score -= 3 * any(p.section in {"biography", "statement", "synopsis"} for p in texts)
    score -= 3 * bool(page.slots)
    score -= 2 * bool(page.unlabelled)
    score -= any(True for _ in page.values(TextValue))
    score += 3 * any(p.section == "review" for p in texts)
    return score >= _LEAST_SCORE


def _is_post_date(text: str) -> bool:
    moment = read_moment(text)
    return moment is not None and moment.has_date and moment.year is not None and len(text) < 60  # noqa: PLR2004


def _captions_between(page: Page) -> int:
    """Count short lines without a full stop that stand alone between two long texts."""
    return sum(_is_between(page, place) for place in page.shorts)


def _is_between(page: Page, place: int) -> bool:
    text = page.lines[place].text
    below = place + 1 < len(page.lines) and page.lines[place + 1].blanks_before
    inside = any(p.last < place for p in page.paragraphs) and any(
        p.first > place for p in page.paragraphs
    )
    return bool(
        inside
        and page.lines[place].blanks_before
        and below
        and len(text.split()) > 2  # noqa: PLR2004
        and not prose.has_sentence_end(_PHOTO_CREDIT.sub("", text))
        and not text.endswith(":")
    )


def take_review(page: Page, directors: Sequence[str]) -> None:
    """Add the press text, the captions, and the title it may be about."""
    captions = _captions(page)
    for place in captions:
        body = page.lines[place].body
        page.add(
            CaptionValue(language_of(body) or _language(page), body),
            place,
            sure=85,
            reason="A short line without a full stop between the paragraphs of a text.",
        )
    page.shorts = [place for place in page.shorts if place not in captions]
    paragraphs = [
        p
        for p in page.paragraphs
        if not (p.first == p.last and p.first in captions)
        and p.section not in {"biography", "passed_over"}
    ]
    author, published, places = _signature(page)
    _add_paragraphs(page, paragraphs, author, published)
    for place in places:
        page.shorts = [short for short in page.shorts if short != place]
    _add_candidates(page, [p.body for p in paragraphs], directors)


def _captions(page: Page) -> list[int]:
    """Return the places of captions: between texts, above the first, or right below a headline."""
    if not page.paragraphs:
        return []
    found = [place for place in page.shorts if _is_between(page, place)]
    for paragraph in page.paragraphs:
        is_one_line = paragraph.first == paragraph.last
        if (
            is_one_line
            and prose.is_caption(paragraph, None, paragraph)
            and _stands_alone(page, paragraph)
        ):
            found.append(paragraph.first)
    if (
        page.shorts
        and page.shorts[0] == 0
        and _reads_as_caption(page.lines[0].text)
        and page.paragraphs[0].first == 1
    ):
        found.append(0)
    top = [place for place in page.shorts if 0 < place < page.paragraphs[0].first]
    found += [place for place in top if place not in found and _describes(page.lines[place].text)]
    return sorted(set(found))


def _stands_alone(page: Page, paragraph: Paragraph) -> bool:
    at = paragraph.first
    above = bool(page.lines[at].blanks_before) or at == 0
    below = at + 1 >= len(page.lines) or bool(page.lines[at + 1].blanks_before)
    return above and below


def _reads_as_caption(text: str) -> bool:
    return len(text.split()) > 5 and not prose.has_sentence_end(text)  # noqa: PLR2004


def _describes(text: str) -> bool:
    """Return whether a line at the top says what a picture shows: names and a verb or "in"."""
    found = re.search(
        r"(?<!^)\b(?:in|as|als|en|dans|con|nel|nella|como|jako|with|mit|avec|and|und|et|e|y)\b",
        text.casefold(),
    )
    several = len(re.findall(r"[A-ZÀ-Þ][\w'’-]+\s[A-ZÀ-Þ][\w'’-]+", text)) > 0
    return (
        bool(found)
        and several
        and len(text.split()) >= _LEAST_CAPTION_WORDS
        and ":" not in text
        and not says("prizes", "prize", text)
    )


def _language(page: Page) -> str:
    return language_of(" ".join(paragraph.body for paragraph in page.paragraphs)[:3000])


def _add_paragraphs(
    page: Page, paragraphs: Sequence[Paragraph], author: str, published: str
) -> None:
    """Add the text as one draft; its lines between, such as captions, keep drafts of their own."""
    if not paragraphs:
        return
    body = "\n\n".join(paragraph.body.strip() for paragraph in paragraphs)
    page.add(
        PressTextValue(_language(page), body, "", author, "", published),
        paragraphs[0].first,
        paragraphs[-1].last,
        sure=85,
        reason=f"{len(paragraphs)} paragraphs that judge the film rather than announce it.",
    )


def _signature(page: Page) -> tuple[str, str, list[int]]:
    """Return author and date where a line says who wrote the text, and the places of such lines."""
    author, published, places = "", "", []
    last_text = page.paragraphs[-1].last if page.paragraphs else 0
    for place, line in enumerate(page.lines):
        if len(line.text) > 140:  # noqa: PLR2004
            continue
        if not author and (name := _author_in(line.text)):
            author = name
            places.append(place)
        elif not author and place < 4 and _is_post_date(line.text) and (by := _BY.match(line.text)):  # noqa: PLR2004
            author, published = by[1], line.text
            places.append(place)
        elif not published and place < 4 and _is_post_date(line.text):  # noqa: PLR2004
            published = line.text
            places.append(place)
    author = author or page.byline
    if not author and last_text + 1 < len(page.lines) and (last_text + 1) in page.shorts:
        text = page.lines[last_text + 1].text.strip("–—- ()")
        if looks_like_person_name(text):
            author = text
            places.append(last_text + 1)
    return author, published, places


def _author_in(text: str) -> str:
    tokens = text.split(" ")
    for length in range(min(4, len(tokens) - 1), 0, -1):
        head = plain(" ".join(tokens[:length]))
        if head in _author_words() or (tokens[length - 1].endswith(":") and head in _AUTHORS):
            name = _AUTHOR_TAIL.sub("", " ".join(tokens[length:])).strip(" :,")
            if name and name[:1].isupper() and len(name.split()) <= 5:  # noqa: PLR2004
                return name
    return ""


_AUTHORS = frozenset({"autor", "autorin", "autorka", "author", "autore", "auteur", "text", "yazar"})


def _author_words() -> frozenset[str]:
    weak = {
        "text",
        "texto",
        "author",
        "autor",
        "auteur",
        "par",
        "door",
        "written by",
        "scritto da",
        "yazan",
    }
    return frozenset(plain(word) for word in read_list("labels")["fields"]["author"]) - weak


def _add_candidates(page: Page, bodies: Sequence[str], directors: Sequence[str]) -> None:
    if page.headers or page.labelled or any(True for _ in page.values(TitleValue)):
        return
    text = most_named(bodies, directors)
    found = [(text, "It is quoted or set apart most often.", 50)] if text else []
    for body in bodies:
        found = [*((title, reason, 75) for title, reason in title_openings(body)), *found]
    seen: set[str] = set()
    places = {p.body: p.first for p in page.paragraphs}
    for title, reason, sure in found:
        if plain(title) in seen or len(seen) >= 5:  # noqa: PLR2004
            continue
        seen.add(plain(title))
        place = next((at for body, at in places.items() if title in body), 0)
        page.add(
            TitleValue(title, TitleKind.INTERNATIONAL),
            place,
            words=title,
            sure=sure,
            reason=reason,
            is_candidate=True,
        )


# --- which film it is about ----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class KnownFilm:
    """A film of the edition by all forms of its title and by its directors' names."""

    titles: tuple[str, ...]
    directors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FoundFilm:
    """The film a text is about, and why."""

    key: str
    reason: str
    confidence_percent: int


def find_film_for(reading: Reading, films: Mapping[str, KnownFilm]) -> FoundFilm | None:
    """Return the film of `films` that a reading is about, or None where none or two fit alike."""
    text = fold("\n".join(reading.lines)[:60_000]).replace("’", "'")
    scored = sorted(
        ((*_score(text, film), key) for key, film in films.items()), key=lambda one: -one[0]
    )
    if not scored or scored[0][0] < _LEAST_SCORE:
        return None
    if len(scored) > 1 and scored[1][0] == scored[0][0]:
        return None
    score, reason, key = scored[0]
    return FoundFilm(key, reason, min(97, 50 + score * 8))


def _score(text: str, film: KnownFilm) -> tuple[int, str]:
    """Return how much speaks for a film, and why: its title, its director, and how early."""
    title, mentions, first = "", 0, len(text)
    for form in film.titles:
        found = _mentions(fold(form).replace("’", "'").strip(), text)
        if len(found) > mentions:
            title, mentions, first = form, len(found), found[0]
    named = [(name, places) for name in film.directors if (places := _places_of_name(name, text))]
    score, reasons = 0, []
    if mentions:
        score += min(mentions, 3) * (2 if len(title) >= _LEAST_TELLING else 1)
        times = f" {mentions} times" if mentions > 1 else ""
        reasons.append(f"It names “{title}”{times}.")
    if named:
        director, places = max(named, key=lambda one: len(one[1]))
        score += 1 + min(len(places), 4)
        first = min(first, places[0])
        times = f", {len(places)} times" if len(places) > 1 else ""
        reasons.append(f"It names the director, {director}{times}.")
    score += 2 * (bool(reasons) and first < _OPENING_LENGTH)
    return score, " ".join(reasons)


def _mentions(folded: str, text: str) -> list[int]:
    """Return where `folded` stands in `text` as whole words."""
    if len(folded) < _LEAST_MENTIONED:
        return []
    return [m.start() for m in re.finditer(rf"(?<!\w){re.escape(folded)}(?!\w)", text)]


def _places_of_name(name: str, text: str) -> list[int]:
    """Return where a person is named, be it by the family name in another spelling."""
    family = fold(name).split()[-1]
    if len(family) < _LEAST_TELLING:  # short names are words as well
        return _mentions(fold(name), text)
    found = _mentions(family, text)
    if found:
        return found
    key = name_key(family)
    words_here = set(re.findall(r"[^\W\d_]{4,}", text[:20_000]))
    spellings = [w for w in words_here if w[0] == family[0] and name_key(w) == key]
    return sorted(place for word in spellings for place in _mentions(word, text))
