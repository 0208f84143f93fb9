"""Looking back at a page that was read: its kind, its director, whose lives, which texts."""

import re
from dataclasses import replace

from festdesk.filmographies.reading.values import EntryValue
from festdesk.films.tables import VersionKind
from festdesk.intake import prose
from festdesk.intake.credits import add_unlabelled
from festdesk.intake.drafts import (
    CountryValue,
    DirectorValue,
    FilmReading,
    PageKind,
    TextValue,
    VersionValue,
    YearValue,
)
from festdesk.intake.labelled import TEXTS
from festdesk.intake.labels import find_label, plain, says
from festdesk.intake.names import split_names
from festdesk.intake.page import Page
from festdesk.intake.review import is_review, take_review
from festdesk.intake.screenings import add_screenings
from festdesk.intake.titles import add_titles
from festdesk.people.names import likely_same_person, looks_like_company, looks_like_person_name


def kind_of(page: Page) -> PageKind:
    """Return what the page is as a whole."""
    entries = sum(1 for _ in page.values(EntryValue))
    others = len(page.headers) + len(page.labelled) + len(page.slots)
    long_texts = sum(len(paragraph.body) for paragraph in page.paragraphs)
    if entries > 1 and not others and long_texts < 1500:  # noqa: PLR2004 -- a short life
        return PageKind.FILMOGRAPHY
    return PageKind.REVIEW if is_review(page) else PageKind.FILM_PAGE


def finish(page: Page, kind: PageKind) -> FilmReading:
    """Settle what only the whole page tells, and return what it says of its film."""
    _find_directors(page, kind)
    if kind is PageKind.FILMOGRAPHY:
        _name_biographies(page)
    else:
        _section_by_name(page)
    _judge_dubbing(page)
    directors = _directors(page)
    if kind is PageKind.REVIEW:
        take_review(page, directors)
    else:
        prose.judge(page.paragraphs, directors)
        _add_texts(page)
        add_unlabelled(page)
    if kind is not PageKind.FILMOGRAPHY:
        add_titles(page, is_review=kind is PageKind.REVIEW)
    years = [value.year for _, value in page.values(YearValue) if isinstance(value, YearValue)]
    named = [
        int(y)
        for line in page.lines[:400]
        for y in re.findall(r"(?<!\d)20\d\d(?!\d)", line.text[:300])
    ]
    add_screenings(page, years[0] if years else None, named)
    page.drafts.sort(key=lambda draft: (draft.span.first_line, draft.span.last_line))
    return FilmReading(tuple(page.drafts))


def _judge_dubbing(page: Page) -> None:
    """Read "VF" of a French film as its original version: only others are dubbed into French."""
    country = next(
        (v.code for _, v in page.values(CountryValue) if isinstance(v, CountryValue)), ""
    )
    for place, draft in enumerate(page.drafts):
        value = draft.value
        if (
            not isinstance(value, VersionValue)
            or value.kind is not VersionKind.DUBBED
            or not country
        ):
            continue
        from babel.languages import get_official_languages

        if set(value.spoken) <= set(get_official_languages(country, de_facto=True)):
            original = replace(value, kind=VersionKind.ORIGINAL)
            page.drafts[place] = replace(draft, value=original)


def _directors(page: Page) -> list[str]:
    return [
        value.name for _, value in page.values(DirectorValue) if isinstance(value, DirectorValue)
    ]


def _find_directors(page: Page, kind: PageKind) -> None:
    """Take a line of names near the top for the directors where no label says who they are."""
    _drop_unsure_directors(page)
    if _directors(page):
        return
    top = page.paragraphs[0].first if page.paragraphs else len(page.lines)
    shorts = [place for place in page.shorts if place < top or kind is PageKind.FILMOGRAPHY]
    named = [place for place in shorts if _is_people(_without_life(page.lines[place].text))]
    for place in named:
        others = [
            other for other in shorts if other != place and not _is_other_heading(page, other)
        ]
        text = _without_life(page.lines[place].text)
        recurs = _recurs(page, place)
        is_second = any(other < place for other in others)
        if kind is PageKind.FILMOGRAPHY or recurs or is_second or page.lines[place].is_bulleted:
            for name in split_names(text):
                page.add(
                    DirectorValue(name.name),
                    place,
                    words=text,
                    sure=90 if recurs else 65,
                    reason=(
                        f"The name stands alone near the top and {recurs}."
                        if recurs
                        else "A name stands alone near the top."
                    ),
                )
            page.shorts.remove(place)
            return
    if kind is PageKind.FILMOGRAPHY:
        _director_from_life(page)


def _drop_unsure_directors(page: Page) -> None:
    """Let labels decide: "Von Sabine Keller" above "Regie: Caroline Link" is who wrote the text."""
    found = [draft for draft, _ in page.values(DirectorValue)]
    sure = [d.value.name for d in found if d.confidence_percent == 100]  # type: ignore[union-attr]  # noqa: PLR2004
    for draft in found:
        name = draft.value.name  # type: ignore[union-attr]
        if sure and not any(likely_same_person(name, other) for other in sure):
            page.drafts.remove(draft)
            page.byline = page.byline or name


def _without_life(text: str) -> str:
    """Take the years of a life off a name: "Agnès Varda (1928–2019)"."""
    text = re.sub(r"\s*[(\[][^()\[\]]{0,30}\d{4}[^()\[\]]{0,12}[)\]]$", "", text)
    first, _, last = text.rpartition(" ")
    if first and (label := find_label(last)) and "filmography" in label.fields:
        return first
    parts = re.split(r"\s+[–—-]\s+|\s*[:|]\s*", text)
    heading = [part for part in parts if (found := find_label(part)) and found.fields]
    return " ".join(part for part in parts if part not in heading) if heading else text


def _is_people(text: str) -> bool:
    names = split_names(text)
    return (
        0 < len(names) <= 6  # noqa: PLR2004
        and all(looks_like_person_name(name.name) for name in names)
        and not says("strands", "words", text)
    )


def _is_other_heading(page: Page, place: int) -> bool:
    return says("strands", "words", page.lines[place].text)


def _recurs(page: Page, place: int) -> str:
    """Return where a name of the line at `place` comes again, in words, or ""."""
    names = [name.name for name in split_names(page.lines[place].text)]
    for paragraph in page.paragraphs:
        if any(name.casefold() in paragraph.body.casefold() for name in names):
            return "comes again in a text"
    for at in page.unlabelled:
        credited = split_names(page.lines[at].text)
        if any(likely_same_person(name, other.name) for name in names for other in credited):
            return "comes again among the credits"
    return ""


_NAME_AT_START = re.compile(
    r"[A-ZÀ-ÞŁŚŻĆ][\w'’-]+(?:\s(?:de|da|van|von|der|di|del|la|le|bin|al)?\s?[A-ZÀ-ÞŁŚŻĆ][\w'’-]+){1,3}"
)


def _director_from_life(page: Page) -> None:
    for paragraph in page.paragraphs:
        found = _NAME_AT_START.match(paragraph.body)
        if found and looks_like_person_name(found[0]) and not looks_like_company(found[0]):
            page.add(
                DirectorValue(found[0]),
                paragraph.first,
                words=found[0],
                sure=75,
                reason="The life beside the filmography begins with this name.",
            )
            return


def _name_biographies(page: Page) -> None:
    for paragraph in page.paragraphs:
        paragraph.section = paragraph.section if paragraph.section in TEXTS else "biography"


def _section_by_name(page: Page) -> None:
    """Read a director's name above a text as the heading of a biography."""
    names = _directors(page)
    for place in list(page.shorts):
        text = page.lines[place].text
        below = next((p for p in page.paragraphs if p.first == place + 1), None)
        is_name = any(
            plain(text) == plain(name) or likely_same_person(text, name) for name in names
        )
        if (
            below
            and is_name
            and below.section not in TEXTS
            and len(page.paragraphs) > 1
            and below is not page.paragraphs[0]
        ):
            below.section, below.heading = "biography", place
            page.shorts.remove(place)


_KINDS = {
    "logline": "logline",
    "synopsis": "synopsis",
    "statement": "statement",
    "biography": "biography",
}


def _whose_life(page: Page, body: str) -> str:
    """Return which of several directors a life is of: the one it names first."""
    names = _directors(page)
    head = plain(body[:160])
    named = [name for name in names if plain(name) in head]
    return min(named, key=lambda name: head.find(plain(name))) if len(names) > 1 and named else ""


def _signed_below(page: Page, place: int) -> str:
    """Return who signs a text on the line below it: one of the directors, or "– Name"."""
    if place + 1 not in page.shorts:
        return ""
    text = page.lines[place + 1].body.strip()
    name = text.strip(" –—-()")
    is_director = any(likely_same_person(name, director) for director in _directors(page))
    is_signature = text[:1] in "–—-(" and looks_like_person_name(name)
    return name if is_director or is_signature else ""


def _goes_with(open_text: tuple[str, str, str] | None, kind: str, language: str) -> bool:
    """Return whether a paragraph goes on with the text before; a few words tell no language."""
    return open_text is not None and open_text[0] == kind and open_text[1] in {language, ""}


def _add_texts(page: Page) -> None:
    """Add each text, with the paragraphs that belong together in one."""
    open_text: tuple[str, str, str] | None = None
    for paragraph in page.paragraphs:
        kind = _KINDS.get(paragraph.kind)
        if kind is None:
            open_text = None
            continue
        first = paragraph.first if paragraph.heading is None else paragraph.heading
        body, speaker = paragraph.body.strip(), ""
        last = paragraph.last
        if kind == "statement":
            body, speaker = prose.parse_statement(body)
            if not speaker and (speaker := _signed_below(page, last)):
                last += 1
        language = paragraph.language
        person = _whose_life(page, body) if kind == "biography" else ""
        previous = page.drafts[-1] if page.drafts else None
        if (
            _goes_with(open_text, kind, language)
            and not (person and open_text and person != open_text[2])
            and previous
            and isinstance(previous.value, TextValue)
        ):
            joined = replace(
                previous.value,
                body=f"{previous.value.body}\n\n{body}",
                speaker=previous.value.speaker or speaker,
                language=previous.value.language or language,
            )
            open_text = (kind, joined.language, joined.person)
            span = replace(previous.span, last_line=page.lines[paragraph.last].number)
            page.drafts[-1] = replace(previous, value=joined, span=span)
            continue
        page.add(
            TextValue(kind, language, body, speaker, person),
            first,
            last,
            sure=90 if paragraph.section else 80,
            reason=paragraph.reason,
        )
        open_text = (kind, language, person)
