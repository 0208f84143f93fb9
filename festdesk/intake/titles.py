"""The film's title: from a heading, from quotation marks, from capitals, or as a candidate."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from festdesk.base.languages import is_latin
from festdesk.base.lists import read_list
from festdesk.filmographies.reading.values import EntryValue
from festdesk.films.tables import TitleKind
from festdesk.intake.drafts import (
    CountryValue,
    DirectorValue,
    Draft,
    TitleValue,
    VersionValue,
    YearValue,
)
from festdesk.intake.header import (
    COUNTRY,
    LANGUAGES,
    LENGTH,
    YEAR,
    read_header,
    read_piece,
)
from festdesk.intake.labelled import names_after_word, split_labelled
from festdesk.intake.labels import is_around, pattern, plain, says, words
from festdesk.intake.layout import is_menu
from festdesk.intake.lookups import find_country
from festdesk.intake.moments import is_weekday, read_moment
from festdesk.intake.names import are_names, split_names
from festdesk.intake.page import Page
from festdesk.intake.prose import has_stars, is_notice, is_prose, speaks_of_reviews
from festdesk.people.names import likely_same_person
from festdesk.texts.language import language_of

_LONGEST_TITLE = 110
_MOST_TITLE_WORDS = 10
_MOST_TITLE_LINES = 3
_MOST_HEADINGS = 150  # short lines, from the top
_LEAST_BESIDE_LABEL = 5  # the score of a heading that is no strand's name
_TOP_LINES = 8
_SITE = re.compile(r"https?:|www\.|@|^[\w-]+\.(?:com|org|net|info|[a-z]{2})$")  # "arte.tv"
_CRUMBS = re.compile(r"\s+[›>→»/]\s+")
_BRACKETS = re.compile(r"^(.{1,90}?)\s*[(\[]([^()\[\]]{1,90})[)\]]$")
_QUOTED = re.compile(r"[“„\"«»‹]([^“”„\"«»‹›]{1,80})[”“\"«»›]")
_TWO_TITLES = re.compile(r"\s+/\s+|\s*\|\s*|\s+//\s+")
_CAPITALS = re.compile(
    r"(?<![\w’'])[A-ZÀ-Þ][A-ZÀ-Þ0-9’'&:-]+(?:\s+[A-ZÀ-Þ0-9’'&!:-]+){0,7}(?![\w’'])"
)
_CAPITALS_THEN_SMALL = re.compile(
    r"((?:[A-ZÀ-Þ0-9][A-ZÀ-Þ0-9’'&:-]*\s){0,6}[A-ZÀ-Þ][A-ZÀ-Þ0-9’'&!-]{2,})\s(?=[a-zß-ÿ]{2})"
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
_FILM, _LEAST_WORDS_BESIDE_FILM = re.compile(r"\bfilm\b", re.IGNORECASE), 3
_PRICE = re.compile(r"[€£]\s?\d|\d\s?[€£]")
_STARS_BEHIND = re.compile(r"(?<=\w)\s*(?:[★☆✩✭●○½]{2,}|\s\*{2,6})(?:\s*/\s*\d+)?\s*$")
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
    labelled = {value.kind for _, value in page.values(TitleValue) if isinstance(value, TitleValue)}
    if TitleKind.INTERNATIONAL not in labelled or _is_in_english(page):
        heading = _best_heading(page, is_review=is_review) or _end_of_trail(page)
        if labelled:
            _take_heading_beside_label(page, heading)
        elif heading is not None:
            _take_heading(page, heading, is_review=is_review)
        elif not _title_in_header(page) and not _title_opens_text(page):
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


def _end_of_trail(page: Page) -> Heading | None:
    """Return the last word of the trail to a page: "Strona główna > Filmy > Nauczycielka"."""
    for place, line in enumerate(page.lines[:_TOP_LINES]):
        crumbs = _CRUMBS.split(line.text)
        last = crumbs[-1].strip()
        is_one = len(crumbs) > 2 and is_menu(line) and last[:1].isupper()  # noqa: PLR2004
        others = [one.text for one in page.lines[:_TOP_LINES] if one is not line and is_menu(one)]
        is_one = is_one and not any(last in other for other in others)  # a part of the site
        if is_one and not says("strands", "words", last) and not is_around(last):
            return Heading(place, last, _LEAST_BESIDE_LABEL, "It ends the trail to the page.")
    return None


def _headings(page: Page, *, is_review: bool) -> Iterator[Heading]:
    top = _top(page)
    names = _director_names(page)
    texts = " ".join(paragraph.body for paragraph in page.paragraphs)[:20_000].casefold()
    shorts = page.shorts[:_MOST_HEADINGS]
    usable = [place for place in shorts if place < top and not _is_no_title(page, place, names)]
    repeated = Counter(plain(_core(page.lines[place].text)) for place in shorts)
    block = _last_block(page, usable)
    has_data = bool(page.headers or page.labelled)
    above_text = _block_above_text(page, usable)
    entries = _entries_of_year(page)
    opened = {plain(title) for title in page.opened.values()}
    for place in usable:
        text = page.lines[place].text
        core = _core(text)
        is_repeated = repeated[plain(core)] > 1
        said: list[tuple[bool, int, str]] = [
            (place in block, 3, "It is the heading right above the film’s data."),
            (place in block[:1], 2, ""),
            (
                place == usable[0] and (is_review or len(usable) == 1),
                3 if is_review else 1,
                "It is the first line.",
            ),
            (is_repeated, 3, "It stands on the page more than once."),
            (plain(core) in opened, 6, "A line of data opens with it."),
            (len(core) > 3 and _is_in(core, texts), 3, "The text names it."),  # noqa: PLR2004
            (
                plain(core) in entries,
                3,
                f"The filmography has it under the film’s year, {entries.get(plain(core))}.",
            ),
            (
                place in above_text and has_data and place not in block,
                3 if place in above_text[:1] else 2,
                "It stands right above the first text.",
            ),
            (
                _closes_data(page, place),
                5,
                "It stands between the film’s data and its text, with no title above them.",
            ),
            (text.endswith(":"), -4, ""),
            (_is_house(text) and not is_repeated, -4, ""),
            (_is_strand(text) and not is_repeated, -10, ""),
            (len(text) > 60, -2, ""),  # noqa: PLR2004 -- a headline
        ]
        reasons = " ".join(reason for holds, _, reason in said if holds and reason)
        score = 2 + sum(points for holds, points, _ in said if holds)
        yield Heading(place, text, score, reasons or "A short line near the top.")


def _is_strand(text: str) -> bool:
    """Return whether a line names a part of a festival; "film" among other words makes it none."""
    others = _FILM.sub(" ", text)
    is_long = len(others.split()) >= _LEAST_WORDS_BESIDE_FILM
    return says("strands", "words", others if is_long else text)


def _closes_data(page: Page, place: int) -> bool:
    """Return whether a line stands right below makers and data, with no title above them."""
    told = {*page.headers, *page.labelled}
    is_above_text = any(paragraph.first == place + 1 for paragraph in page.paragraphs)
    if place - 1 not in page.headers or not is_above_text:
        return False
    first = place
    while first and first - 1 in told and not page.lines[first].blanks_before:
        first -= 1
    above = page.lines[first - 1] if first else None
    opens = above is None or above.is_bulleted or is_prose(above) or is_around(above.text)
    return first < place - 1 and opens


def _is_house(text: str) -> bool:
    """Return whether a line names a house or its address: "Cinemateket · Filmhuset, Bio Victor"."""
    return says("venues", "words", text) and (
        re.search(r"[·|,–-]|\d", text) is not None or text.isupper()
    )


def _entries_of_year(page: Page) -> dict[str, int]:
    """Return the folded titles that the filmography has under the film's year, with that year."""
    years = {value.year for _, value in page.values(YearValue) if isinstance(value, YearValue)}
    return {
        plain(title.text): value.year or 0
        for _, value in page.values(EntryValue)
        if isinstance(value, EntryValue) and value.year in years
        for title in value.titles
    }


def _is_in(core: str, texts: str) -> bool:
    """Return whether a text, case folded, has a title as whole words."""
    words_ = core.casefold()
    at = texts.find(words_)
    while at >= 0:
        end = at + len(words_)
        if not texts[at - 1 : at].isalnum() and not texts[end : end + 1].isalnum():
            return True
        at = texts.find(words_, at + 1)
    return False


def _top(page: Page) -> int:
    """Return the place before which the heading stands: the first text, or the data if later."""
    texts = [paragraph for paragraph in page.paragraphs if not is_notice(paragraph.body)]
    first_text = min((paragraph.first for paragraph in texts), default=len(page.lines))
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


def _has_letters(text: str) -> bool:
    """Return whether words can be a title told by a line of data: "12" and "10 J" are none."""
    return re.search(r"[^\W\d_]{2}", text) is not None


def _block_above_text(page: Page, usable: Sequence[int]) -> list[int]:
    """Return the lines right above the first text, one below the other."""
    texts = [paragraph for paragraph in page.paragraphs if not is_notice(paragraph.body)]
    place = texts[0].first - 1 if texts else -1
    block: list[int] = []
    while place in usable and len(block) < _MOST_TITLE_LINES:
        block.insert(0, place)
        if page.lines[place].blanks_before:
            break
        place -= 1
    return block


def _is_no_title(page: Page, place: int, names: Sequence[str]) -> bool:
    text = page.lines[place].text
    moment = read_moment(text)
    return (
        len(text) > _LONGEST_TITLE
        or has_stars(_STARS_BEHIND.sub("", text))
        or (speaks_of_reviews(_without_review_word(text)) and not _QUOTED.search(text))
        or bool(split_labelled(text))
        or read_piece(text).kind in {COUNTRY, LANGUAGES, LENGTH, YEAR}
        or bool(moment and (moment.starts or moment.has_date))
        or any(plain(text) == plain(name) or likely_same_person(text, name) for name in names)
        or (are_names(text) and _all_directors(text, names))
        or not re.search(r"[^\W_]", text)
        or _is_in_list(page, place)
        or _PRICE.search(text) is not None
        or is_weekday(text.split("/")[0])
        or _SITE.search(text) is not None
    )


def _is_in_list(page: Page, place: int) -> bool:
    """Return whether a line is one of several with bullets, such as a legend of signs."""
    beside = [page.lines[at] for at in (place - 1, place + 1) if 0 <= at < len(page.lines)]
    return page.lines[place].is_bulleted and any(line.is_bulleted for line in beside)


def _all_directors(text: str, names: Sequence[str]) -> bool:
    listed = split_names(text)
    return bool(names) and all(
        any(likely_same_person(name.name, director) for director in names) for name in listed
    )


def _director_names(page: Page) -> list[str]:
    return [
        value.name for _, value in page.values(DirectorValue) if isinstance(value, DirectorValue)
    ]


@cache
def _review_words() -> re.Pattern[str]:
    either = "|".join(
        map(re.escape, sorted(read_list("labels")["fields"]["review"], key=len)[::-1])
    )
    return re.compile(
        rf"^(?:{either})\s*[:–—|-]\s*(?=\w)|(?<=\w)\s*[\s:–—|-]\s*(?:{either})$", re.IGNORECASE
    )


def _without_review_word(text: str) -> str:
    """Return the title of "Nomadland Review" and "Critique : Hors-saison"."""
    return _review_words().sub("", text.strip())


def _core(text: str) -> str:
    """Return a heading's title: what it quotes, else what stands before brackets and colons."""
    quoted = _QUOTED.search(text)
    if quoted:
        return quoted[1].strip(" ,.")
    text = _NUMBER_BEFORE.sub("", _STARS_BEHIND.sub("", _without_review_word(text)))
    if text.startswith("(") and text.endswith(")") and text.count("(") == 1:
        text = text[1:-1]
    found = _BRACKETS.match(text)
    return (found[1] if found else text).strip(" *_#–—-|")


def _take_heading(page: Page, heading: Heading, *, is_review: bool) -> None:
    text, place = heading.text, heading.place
    core = _core(text)
    others = (line.text for line in page.lines[:2000] if line is not page.lines[place])
    texts = " ".join(others)[:20_000].casefold()
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
        kinds_of_two(page, first, second) if second else (TitleKind.ORIGINAL, TitleKind.ORIGINAL)
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


def _is_in_english(page: Page) -> bool:
    """Return whether all titles with a label are told as the English or the international one."""
    labelled = [
        draft
        for draft, value in page.values(TitleValue)
        if isinstance(value, TitleValue) and value.kind is TitleKind.INTERNATIONAL
    ]
    return bool(labelled) and all(map(_has_english_label, labelled))


def _has_english_label(draft: Draft) -> bool:
    label = plain(re.split(r"[:：\t]", draft.span.words, maxsplit=1)[0])
    return label in words("titles", "in_english")


def _take_heading_beside_label(page: Page, heading: Heading | None) -> None:
    """Take a heading for the title where labels tell only the original or another title."""
    if heading is None or heading.score < _LEAST_BESIDE_LABEL:
        return
    text = _core(heading.text)
    known = {plain(v.text) for _, v in page.values(TitleValue) if isinstance(v, TitleValue)}
    shorts = {plain(_core(page.lines[place].text)) for place in page.shorts}
    if not known & shorts and not any(_is_in(one, plain(heading.text)) for one in known):
        for at, draft in enumerate(page.drafts):
            if isinstance(draft.value, TitleValue) and _has_english_label(draft):
                other = replace(draft.value, kind=TitleKind.ALTERNATIVE)
                page.drafts[at] = replace(draft, value=other)
        page.add(
            TitleValue(text, TitleKind.INTERNATIONAL),
            heading.place,
            sure=min(95, 55 + heading.score * 4),
            reason=heading.reason,
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


def kinds_of_two(page: Page, first: str, second: str) -> tuple[TitleKind, TitleKind]:
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
        header = page.run_on.get(place) or read_header(page.lines[place].text)
        unknown = header.unknown() if header else ()
        for text in unknown:
            is_name = any(likely_same_person(text, name) for name in names)
            if not is_name and _has_letters(text) and (names or not are_names(text)):
                page.add(
                    TitleValue(_core(text)),
                    place,
                    words=text,
                    sure=70,
                    reason="It opens the header line.",
                )
                return True
    return False


def _title_opens_text(page: Page) -> bool:
    """Take words in capitals that open the film's text, "DER WALD liegt still", for the title."""
    lead = next((p for p in page.paragraphs if p.kind == "synopsis"), None)
    found = _CAPITALS_THEN_SMALL.match(lead.body) if lead is not None else None
    others = set(_CAPITALS.findall(lead.body[:20_000])) if lead is not None else set()
    if lead is None or found is None or len(others) > 1 or found[1] in _CODES_NOT_TITLES:
        return False
    page.add(
        TitleValue(found[1]),
        lead.first,
        words=found[1],
        sure=70,
        reason="The text sets it in capitals.",
    )
    return True


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
        if place in page.opened:
            continue
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
            or not _has_letters(text)
            or are_names(text)
            or names_after_word(text, is_top=True)
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
