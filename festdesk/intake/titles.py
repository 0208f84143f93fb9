"""The film's title: from a heading, from quotation marks, from capitals, or as a candidate."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from festdesk.base.languages import is_latin
from festdesk.filmographies.reading.values import EntryValue
from festdesk.films.tables import TitleKind
from festdesk.intake.drafts import (
    CountryValue,
    DirectorValue,
    TitleValue,
    VersionValue,
    YearValue,
)
from festdesk.intake.header import COUNTRY, LANGUAGES, LENGTH, YEAR, read_header, read_piece
from festdesk.intake.labelled import split_labelled
from festdesk.intake.labels import pattern, plain, says
from festdesk.intake.lookups import find_country
from festdesk.intake.moments import read_moment
from festdesk.intake.names import are_names, split_names
from festdesk.intake.page import Page
from festdesk.intake.prose import has_stars, speaks_of_reviews
from festdesk.people.names import likely_same_person
from festdesk.texts.language import language_of

_LONGEST_TITLE = 110
_MOST_TITLE_WORDS = 10
_BRACKETS = re.compile(r"^(.{1,90}?)\s*[(\[]([^()\[\]]{1,90})[)\]]$")
_QUOTED = re.compile(r"[“„\"«»‹]([^“”„\"«»‹›]{1,80})[”“\"«»›]")
_TWO_TITLES = re.compile(r"\s+/\s+|\s*\|\s*|\s+//\s+")
_CAPITALS = re.compile(
    r"(?<![\w’'])[A-ZÀ-Þ][A-ZÀ-Þ0-9’'&:-]+(?:\s+[A-ZÀ-Þ0-9’'&!:-]+){0,7}(?![\w’'])"
)
_TITLE_YEAR = re.compile(
    r"(?P<title>(?:[A-ZÀ-ÞЀ-Я][\w'’&:!?-]*|\d+)(?:\s(?:[A-ZÀ-ÞЀ-Я][\w'’&:!?-]*|\d+|&|of|the|a|an|and|in|on|to|for|at|"
    r"de|la|le|les|du|des|et|der|die|das|den|und|von|zu|im|van|het|een|en|di|il|lo|gli|e|del|della|el|los|las|y|o|os|da|do|w|i|z|na)){0,9})"
    r"\s*\((?P<year>(?:19|20)\d\d)\)"
)
_ITALIC = re.compile(r"(?<![*\w])[*_]([^*_\n]{2,80})[*_](?![*\w])")
_CODES_NOT_TITLES = frozenset(
    "DCP USA UK OV VO BBC UNESCO DVD NGO LGBT LGBTQ AIDS TV CGI II III IV EU UN DDR GDR ZDF "  # noqa: SIM905
    "ARD OK CIA FBI USSR UDSSR URSS".split()
)
_NUMBER_BEFORE = re.compile(r"^\(?\d{1,3}[.)]\s+(?=\S)")


@dataclass(frozen=True, slots=True)
class Heading:
    """A short line that may be the title, and how much speaks for it."""

    place: int
    text: str
    score: int
    reason: str


def add_titles(page: Page, *, is_review: bool) -> None:
    """Add the title, further titles beside it, or candidates where the heading is lost."""
    has_label = any(True for _ in page.values(TitleValue))
    if not has_label:
        heading = _best_heading(page, is_review=is_review)
        if heading is not None:
            _take_heading(page, heading, is_review=is_review)
        elif not _title_in_header(page):
            _add_candidates(page)
    _add_title_after_header(page)
    _add_original_from_header(page)


# --- headings ----------------------------------------------------------------------------------


def _best_heading(page: Page, *, is_review: bool) -> Heading | None:
    headings = list(_headings(page, is_review=is_review))
    if not headings:
        return None
    best = max(headings, key=lambda heading: heading.score)
    return best if best.score > 0 else None


def _headings(page: Page, *, is_review: bool) -> Iterator[Heading]:
    top = _top(page)
    names = _director_names(page)
    texts = " ".join(paragraph.body for paragraph in page.paragraphs)[:20_000]
    usable = [
        place for place in page.shorts if place < top and not _is_no_title(page, place, names)
    ]
    repeated = Counter(plain(_core(page.lines[place].text)) for place in page.shorts)
    block = _last_block(page, usable)
    for place in usable:
        text = page.lines[place].text
        core = _core(text)
        score, reasons = 2, []
        if place in block:
            score += 3
            reasons.append("It is the heading right above the film’s data.")
            score += 2 if place == block[0] else 0
        if place == usable[0] and (is_review or len(usable) == 1):
            score += 3 if is_review else 1
            reasons.append("It is the first line.")
        if repeated[plain(core)] > 1:
            score += 3
            reasons.append("It stands on the page more than once.")
        if len(core) > 3 and _is_in(core, texts):  # noqa: PLR2004
            score += 3
            reasons.append("The text names it.")
        if says("strands", "words", text) and repeated[plain(core)] < 2:  # noqa: PLR2004
            score -= 10
        if len(text) > 60:  # noqa: PLR2004 -- a headline
            score -= 2
        yield Heading(place, text, score, " ".join(reasons) or "A short line near the top.")


def _is_in(core: str, texts: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(core.casefold())}(?!\w)", texts.casefold()) is not None


def _top(page: Page) -> int:
    """Return the place before which the heading stands: the first text, or the data if later."""
    first_text = min((paragraph.first for paragraph in page.paragraphs), default=len(page.lines))
    data = [*page.headers, *page.labelled]
    first_data = min(data, default=first_text)
    return max(first_text, first_data) if first_data < first_text else first_text


def _last_block(page: Page, usable: Sequence[int]) -> list[int]:
    """Return the lines right above the first header line, or above the first data or text."""
    anchors = page.headers or page.labelled or [p.first for p in page.paragraphs]
    if not anchors:
        return list(usable[:1])
    above = [place for place in usable if place < min(anchors)]
    if not above:
        return []
    block = [above[-1]]
    for place in reversed(above[:-1]):
        if place != block[0] - 1 or page.lines[block[0]].blanks_before:
            break
        block.insert(0, place)
    return block


def _is_no_title(page: Page, place: int, names: Sequence[str]) -> bool:
    text = page.lines[place].text
    moment = read_moment(text)
    return (
        len(text) > _LONGEST_TITLE
        or has_stars(text)
        or (speaks_of_reviews(text) and not _QUOTED.search(text))
        or bool(split_labelled(text))
        or read_piece(text).kind in {COUNTRY, LANGUAGES, LENGTH, YEAR}
        or bool(moment and (moment.starts or moment.has_date))
        or any(plain(text) == plain(name) or likely_same_person(text, name) for name in names)
        or (are_names(text) and _all_directors(text, names))
        or not re.search(r"[^\W_]", text)
        or re.search(r"https?:|www\.|@", text) is not None
    )


def _all_directors(text: str, names: Sequence[str]) -> bool:
    listed = split_names(text)
    return bool(names) and all(
        any(likely_same_person(name.name, director) for director in names) for name in listed
    )


def _director_names(page: Page) -> list[str]:
    return [
        value.name for _, value in page.values(DirectorValue) if isinstance(value, DirectorValue)
    ]


def _core(text: str) -> str:
    """Return a heading's title: what it quotes, else what stands before brackets and colons."""
    quoted = _QUOTED.search(text)
    if quoted:
        return quoted[1].strip(" ,.")
    text = _NUMBER_BEFORE.sub("", text)
    found = _BRACKETS.match(text)
    return (found[1] if found else text).strip(" *_#–—-|")


def _take_heading(page: Page, heading: Heading, *, is_review: bool) -> None:
    text, place = heading.text, heading.place
    core = _core(text)
    texts = " ".join(line.text for line in page.lines if line is not page.lines[place])[:20_000]
    core = _without_headline(core, texts, is_review=is_review)
    forms = [form.strip() for form in _TWO_TITLES.split(core) if form.strip()]
    brackets = None if _QUOTED.search(text) else _BRACKETS.match(_NUMBER_BEFORE.sub("", text))
    second = _beside(page, place, brackets[2] if brackets else "")
    if not second and len(forms) > 1:
        second = forms[1]
    second_place = place
    if not second:
        second, second_place = _title_below(page, heading)
    first = forms[0] if forms else core
    kinds = (
        _kinds_of_two(page, first, second) if second else (TitleKind.ORIGINAL, TitleKind.ORIGINAL)
    )
    page.add(
        TitleValue(first, kinds[0]),
        place,
        sure=min(95, 60 + heading.score * 4),
        reason=heading.reason,
    )
    if second:
        page.add(
            TitleValue(second, kinds[1]),
            second_place,
            sure=70,
            reason="It stands in the heading beside the title.",
        )


def _without_headline(core: str, texts: str, *, is_review: bool) -> str:
    """Return the title that opens a headline: "Transit: The Longest Line", "Titane, a shock"."""
    for mark in (":", ",", " – ", " - ", " | "):
        head, found, rest = core.partition(mark)
        if not found or len(head) < 3:  # noqa: PLR2004
            continue
        is_named = mark == ":" and _is_in(head, texts) and not _is_in(core, texts)
        is_headline = is_review and len(head.split()) <= 4 < len(rest.split())  # noqa: PLR2004
        if is_named or (is_headline and not _is_in(core, texts)):
            return head.strip()
    return core


def _kinds_of_two(page: Page, first: str, second: str) -> tuple[TitleKind, TitleKind]:
    """Return what two titles of a heading are: which is the original, by the film's language.

    The page's own language comes first on most pages; where the film speaks it, the first title
    is the original, else the second.
    """
    here = language_of(" ".join(paragraph.body for paragraph in page.paragraphs)[:3000])
    spoken = _spoken(page)
    told = language_of(first), language_of(second)
    second_is_translation = (
        (here and told[1] == here and told[0] != here)
        or (here and here in spoken)
        or (told[0] in spoken and told[1] not in spoken)
    )
    if told[1] == "en" and "en" not in spoken and here not in spoken and here != "en":
        return TitleKind.TRANSLATED, TitleKind.INTERNATIONAL
    if second_is_translation:
        is_at_home = here in spoken or is_latin(first)
        return TitleKind.ORIGINAL, (TitleKind.TRANSLATED if is_at_home else TitleKind.INTERNATIONAL)
    return TitleKind.INTERNATIONAL, TitleKind.ORIGINAL


def _spoken(page: Page) -> set[str]:
    """Return the languages of the film, else the official ones of its first country."""
    spoken = {
        code
        for _, v in page.values(VersionValue)
        if isinstance(v, VersionValue)
        for code in v.spoken
    }
    country = next(
        (v.code for _, v in page.values(CountryValue) if isinstance(v, CountryValue)), ""
    )
    if spoken or not country:
        return spoken
    from babel.languages import get_official_languages

    return set(get_official_languages(country, de_facto=True))


def _beside(page: Page, place: int, words: str) -> str:
    """Return the original title in brackets; countries and years there go where they belong."""
    if not words:
        return ""
    if code := find_country(words):
        if not any(True for _ in page.values(CountryValue)):
            page.add(
                CountryValue(code, words), place, sure=80, reason="It stands beside the title."
            )
        return ""
    header = read_header(words)
    if header and not header.unknown():
        for piece in header.pieces:
            for value in piece.values:
                if not any(True for _ in page.values(type(value))):
                    page.add(
                        value,
                        place,
                        words=piece.text,
                        sure=85,
                        reason="It stands beside the title.",
                    )
        return ""
    return words if words[:1].isupper() or not words.isascii() else ""


def _title_below(page: Page, heading: Heading) -> tuple[str, int]:
    """Return a second line of the heading and its place, where it is none of the rest."""
    below = heading.place + 1
    is_there = (
        below in page.shorts
        and page.lines[below].blanks_before == 0
        and any(place > below for place in (*page.headers, *page.labelled))
    )
    if not is_there or says("strands", "words", page.lines[below].text):
        return "", heading.place
    text = _core(page.lines[below].text)
    names = _director_names(page)
    if plain(text) == plain(_core(heading.text)) or _is_no_title(page, below, names):
        return "", heading.place
    return text, below


def _title_in_header(page: Page) -> bool:
    """Take a header line's first words for the title where nothing else gives one."""
    names = _director_names(page)
    for place in page.headers:
        header = read_header(page.lines[place].text)
        unknown = header.unknown() if header else ()
        for text in unknown:
            if not any(likely_same_person(text, name) for name in names) and (
                names or not are_names(text)
            ):
                page.add(
                    TitleValue(_core(text)),
                    place,
                    words=text,
                    sure=70,
                    reason="It opens the header line.",
                )
                return True
    return False


def _add_title_after_header(page: Page) -> None:
    """Take a short line between header and text for a title in another language."""
    if not page.headers or not page.paragraphs:
        return
    last_header, first_text = page.headers[-1], page.paragraphs[0].first
    known = {
        plain(value.text) for _, value in page.values(TitleValue) if isinstance(value, TitleValue)
    }
    names = _director_names(page)
    for place in page.shorts:
        text = page.lines[place].text
        if (
            last_header < place < first_text
            and place == last_header + 1
            and plain(text) not in known
            and known
            and not _is_no_title(page, place, names)
            and not are_names(text, least_share=1.0)
            and not says("strands", "words", text)
            and len(text.split()) <= _MOST_TITLE_WORDS
        ):
            page.add(
                TitleValue(text, TitleKind.TRANSLATED),
                place,
                sure=50,
                reason="A short line right below the header line.",
                is_candidate=True,
            )


def _add_original_from_header(page: Page) -> None:
    """Take the words that open a header line, below another title, for the original title."""
    known = {plain(v.text) for _, v in page.values(TitleValue) if isinstance(v, TitleValue)}
    stated = [draft for draft, _ in page.values(TitleValue) if not draft.is_candidate]
    names = _director_names(page)
    if len(stated) != 1:
        return
    for place in page.headers:
        header = read_header(page.lines[place].text)
        first = header.pieces[0] if header else None
        if (
            first is None
            or first.kind != "unknown"
            or stated[0].span.first_line == page.lines[place].number
        ):
            continue
        text = _core(first.text)
        if (
            plain(text) in known
            or are_names(text)
            or any(likely_same_person(text, n) for n in names)
        ):
            continue
        page.add(
            TitleValue(text, TitleKind.ORIGINAL),
            place,
            words=text,
            sure=60,
            reason="It opens the line with country and year, below another title.",
        )
        return


# --- candidates --------------------------------------------------------------------------------


def _add_candidates(page: Page) -> None:
    years = {value.year for _, value in page.values(YearValue) if isinstance(value, YearValue)}
    found = [*_from_texts(page, years), *_from_filmography(page, years), *_from_capitals(page)]
    best: dict[str, tuple[str, int, int, str]] = {}
    for text, place, sure, reason in found:
        key = plain(text)
        if key and (key not in best or best[key][2] < sure):
            best[key] = (text, place, sure, reason)
    for text, place, sure, reason in sorted(best.values(), key=lambda one: -one[2])[:8]:
        kind = TitleKind.INTERNATIONAL if "biography" in reason else TitleKind.ORIGINAL
        page.add(
            TitleValue(text, kind), place, words=text, sure=sure, reason=reason, is_candidate=True
        )


Candidate = tuple[str, int, int, str]


def _from_texts(page: Page, years: set[int]) -> Iterator[Candidate]:
    for paragraph in page.paragraphs:
        for found in _TITLE_YEAR.finditer(paragraph.body[:20_000]):
            if int(found["year"]) in years:
                where = "biography" if paragraph.kind == "biography" else "text"
                yield (
                    found["title"],
                    paragraph.first,
                    80,
                    f"The {where} names it with the film’s year, {found['year']}.",
                )


def _from_filmography(page: Page, years: set[int]) -> Iterator[Candidate]:
    has_label = {
        draft.span.first_line: value
        for draft, value in page.values(EntryValue)
        if isinstance(value, EntryValue) and value.year in years
    }
    places = {line.number: place for place, line in enumerate(page.lines)}
    for number, entry in has_label.items():
        sure = 45 if entry.qualifier else 72
        yield (
            entry.titles[0].text,
            places.get(number, 0),
            sure,
            f"The filmography has it under the film’s year, {entry.year}"
            + (f", as {entry.qualifier.replace('_', ' ')}." if entry.qualifier else "."),
        )


def _from_capitals(page: Page) -> Iterator[Candidate]:
    """Yield titles that a text sets in capitals, unless a year or a maker makes them another's."""
    counted: Counter[str] = Counter()
    first: dict[str, int] = {}
    others: set[str] = set()
    every = " ".join(paragraph.body for paragraph in page.paragraphs)[:20_000]
    for paragraph in page.paragraphs:
        for found in _CAPITALS.finditer(paragraph.body[:20_000]):
            text = found[0].strip(" :-’'&")
            after = paragraph.body[found.end() : found.end() + 12]
            if len(text) < 3 or text in _CODES_NOT_TITLES or text.isdigit():  # noqa: PLR2004
                continue
            counted[text] += 1
            first.setdefault(text, paragraph.first)
            if re.match(r"\s*\((?:[^()]*)(?:19|20)\d\d|\s(?:de|von|by|di|van)\s[A-Z]", after):
                others.add(text)
    for text in counted:
        if text in others:
            continue
        mentions = len(re.findall(rf"(?<!\w){re.escape(text.casefold())}(?!\w)", every.casefold()))
        if mentions > 1:
            yield text, first[text], 70, f"The text names it {mentions} times, also in capitals."
        elif len(text.split()) > 1:
            yield text, first[text], 40, "The text sets it in capitals."


def most_named(bodies: Sequence[str], names: Sequence[str]) -> str:
    """Return the title a review is most likely about: quoted, in italics, or at a text's start."""
    counted: Counter[str] = Counter()
    for body in bodies:
        for found in (*_QUOTED.finditer(body[:20_000]), *_ITALIC.finditer(body[:20_000])):
            text = found[1].strip(" ,.;:")
            if (
                text[:1].isupper()
                and len(text.split()) <= _MOST_TITLE_WORDS
                and plain(text) not in map(plain, names)
            ):
                counted[text] += 1
    return counted.most_common(1)[0][0] if counted else ""


_EXCLAIMED = re.compile(
    r"(?:^|(?<=[.?”’»]\s)|(?<=\n))(?P<title>[A-ZÀ-Þ][\w'’-]*(?:\s[\w'’-]+){0,5}[!])\s(?=[a-zà-þ])"
)
_IS_A_FILM = re.compile(
    r"(?:^|(?<=[.!?”’»]\s)|(?<=\n))(?P<title>[A-ZÀ-Þ][\w'’!?:-]*(?:\s[\w'’!?:&-]+){0,6}?)\s"
    r"(?:is|ist|est|è|es|é|jest|tells|erzählt|raconte|racconta|cuenta|follows|folgt|offers|opens|begins|"
    r"beginnt|commence|inizia|comienza|vertelt|opowiada)\s"
)


def title_openings(body: str) -> Iterator[tuple[str, str]]:
    """Yield words that open a sentence as a title would, each with why it may be one."""
    for found in _EXCLAIMED.finditer(body[:20_000]):
        yield found["title"], "A sentence begins with it, and goes on after its exclamation mark."
    opening = _IS_A_FILM.match(body)
    if opening is None or len(opening["title"].split()) == 1:
        return
    if not pattern("strands", "words").fullmatch(plain(opening["title"])):
        yield opening["title"], "A paragraph begins with it."
