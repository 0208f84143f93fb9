"""Looking back at a page that was read: its kind, its director, whose lives, which texts."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from festdesk.filmographies.reading.values import EntryValue
from festdesk.films.tables import VersionKind
from festdesk.intake import prose
from festdesk.intake.awards import awards_in_prose
from festdesk.intake.characters import name_characters
from festdesk.intake.credits import add_unlabelled
from festdesk.intake.drafts import (
    AwardValue,
    CountryValue,
    DirectorValue,
    Draft,
    FilmReading,
    PageKind,
    VersionValue,
    YearValue,
)
from festdesk.intake.labelled import TEXTS
from festdesk.intake.labels import find_label, says
from festdesk.intake.names import split_names
from festdesk.intake.page import Page
from festdesk.intake.page_texts import add_texts, name_lives
from festdesk.intake.press_text import is_review, take_review
from festdesk.intake.roles_behind import add_presenters
from festdesk.intake.screenings import add_screenings
from festdesk.intake.titles import add_titles
from festdesk.intake.work_titles import with_originals_second
from festdesk.people.names import likely_same_person, looks_like_company, looks_like_person_name

_LONGEST_AFTER = 15  # years in which a film is still shown as a new one


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
        name_lives(page)
    _judge_dubbing(page)
    directors = _directors(page)
    name_characters(page)
    add_presenters(page)
    if kind is PageKind.REVIEW:
        take_review(page, directors)
    else:
        prose.judge(page.paragraphs, directors, are_lives=kind is PageKind.FILMOGRAPHY)
        add_texts(page)
        _add_awards_in_prose(page)
        add_unlabelled(page)
    if kind is not PageKind.FILMOGRAPHY:
        add_titles(page, is_review=kind is PageKind.REVIEW)
    years = [value.year for _, value in page.values(YearValue) if isinstance(value, YearValue)]
    named = [
        int(y)
        for line in page.lines[:400]
        for y in re.findall(r"(?<!\d)20\d\d(?!\d)", line.text[:300])
    ]
    add_screenings(page, _newest(page, years), named)
    page.drafts[:] = with_originals_second(list(_each_director_once(page.drafts)))
    page.drafts.sort(key=lambda draft: (draft.span.first_line, draft.span.last_line))
    return FilmReading(tuple(page.drafts))


def _each_director_once(drafts: Sequence[Draft]) -> Iterator[Draft]:
    """Yield drafts without directors who are told again on the same line."""
    known: set[tuple[str, int]] = set()
    for draft in drafts:
        if isinstance(draft.value, DirectorValue):
            who = (draft.value.name, draft.span.first_line)
            if who in known:
                continue
            known.add(who)
        yield draft


def _add_awards_in_prose(page: Page) -> None:
    """Add the prizes that a text about the film tells; a life tells of other films."""
    if any(True for _ in page.values(AwardValue)):
        return
    for paragraph in page.paragraphs:
        if paragraph.kind not in {"synopsis", "comment", "logline", "other"}:
            continue
        for award, told in awards_in_prose(paragraph.body):
            page.add(
                award,
                paragraph.first,
                paragraph.last,
                words=told,
                sure=70,
                reason="A sentence tells of it.",
            )


def _newest(page: Page, years: list[int]) -> int | None:
    """Return the year from which on a film may be shown; old films beside each other tell none."""
    if page.newest_year is None:
        return years[0] if years else None
    is_old = page.newest_year < datetime.now(UTC).year - _LONGEST_AFTER
    return None if is_old else page.newest_year


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
    if kind is not PageKind.FILMOGRAPHY:
        named.sort(key=lambda place: not _recurs(page, place))  # "Each and Every Moment" is nobody
    for place in named:
        others = [
            other for other in shorts if other != place and not _is_other_heading(page, other)
        ]
        text = _without_life(page.lines[place].text)
        recurs = _recurs(page, place)
        is_second = (
            any(other < place for other in others)
            or _stands_above_title(page, place)
            or _stands_above_data(page, place, shorts)
        )
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


def _stands_above_data(page: Page, place: int, shorts: Sequence[int]) -> bool:
    """Return whether a line of names stands below two others and right above the film's data."""
    is_above = place + 1 in page.headers or place + 1 in page.labelled
    return is_above and sum(other < place for other in shorts) > 1


def _stands_above_title(page: Page, place: int) -> bool:
    """Return whether one more short line parts a line of names from the film's data."""
    return (
        place + 1 in page.shorts
        and place + 2 in page.headers
        and not page.lines[place + 1].blanks_before
        and not _is_people(page.lines[place + 1].text)
    )


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
