"""Credit lines that lost their labels: who they name, and which role each may have had."""

import re
from collections.abc import Sequence

from festdesk.films.roles import find_roles, role_label
from festdesk.intake.drafts import CreditedName, CreditLineValue, DirectorValue
from festdesk.intake.labels import plain
from festdesk.intake.names import are_names, split_names
from festdesk.intake.page import Page
from festdesk.people.names import likely_same_person, looks_like_company

# In which roles usually follow the cast; what a page leaves out, nobody can tell from it.
_USUAL_ORDER = ("screenplay", "cinematography", "editing", "sound", "production_design", "music")
_LEAST_CAST = 3
_LOOKED_BACK_LENGTH = 60
_WORD = re.compile(r"[^\W\d_][\w'’-]*")


def is_unlabelled_credit(text: str) -> bool:
    """Return whether a line under a heading of credits names people or companies."""
    return are_names(text, least_share=0.6) or (len(text) < 60 and looks_like_company(text))  # noqa: PLR2004


def add_unlabelled(page: Page) -> None:
    """Add the lines without label, each with unknown role and, where there is one, a suggestion."""
    lines = [(place, split_names(page.lines[place].text)) for place in page.unlabelled]
    if not lines:
        return
    directors = [
        value.name for _, value in page.values(DirectorValue) if isinstance(value, DirectorValue)
    ]
    text = " ".join(paragraph.body for paragraph in page.paragraphs)
    suggestions = suggest_roles([names for _, names in lines], directors, text)
    for (place, names), (role, reason) in zip(lines, suggestions, strict=True):
        first = place
        if page.credits_heading == place - 1:
            first = place - 1
        page.add(
            CreditLineValue(None, "", names, role, reason),
            first,
            place,
            words=page.lines[place].text,
            sure=90,
            reason="The line has no label, so its role is unknown.",
        )


def suggest_roles(
    lines: Sequence[tuple[CreditedName, ...]], directors: Sequence[str], text: str
) -> list[tuple[str, str]]:
    """Return for each line without role what it may be and why, or two empty words.

    `text` is what is said of the film elsewhere: it may name a role beside a name.
    """
    suggested: list[tuple[str, str]] = [("", "")] * len(lines)
    companies = [place for place, names in enumerate(lines) if all(n.is_company for n in names)]
    people = [place for place in range(len(lines)) if place not in companies]
    for place in people:
        if role := _role_in_text(lines[place], text):
            suggested[place] = (
                role,
                f"A text here says “{role_label(role, 'en', plural=False)}” beside the name.",
            )
    _suggest_cast(lines, people, suggested)
    _suggest_screenplay(lines, people, directors, suggested)
    _suggest_in_order(people, suggested)
    _suggest_companies(companies, suggested)
    return suggested


def _suggest_cast(
    lines: Sequence[tuple[CreditedName, ...]],
    people: Sequence[int],
    suggested: list[tuple[str, str]],
) -> None:
    if not people:
        return
    first = people[0]
    most = max(len(lines[place]) for place in people)
    if len(lines[first]) >= _LEAST_CAST and len(lines[first]) == most and not suggested[first][0]:
        suggested[first] = (
            "cast",
            f"The first line, and with {most} names the longest: the cast stands so as a rule.",
        )


def _suggest_screenplay(
    lines: Sequence[tuple[CreditedName, ...]],
    people: Sequence[int],
    directors: Sequence[str],
    suggested: list[tuple[str, str]],
) -> None:
    if any(role == "screenplay" for role, _ in suggested):
        return
    for place in people:
        names = [name.name for name in lines[place]]
        wrote = [n for n in names if any(likely_same_person(n, director) for director in directors)]
        if not suggested[place][0] and wrote:
            suggested[place] = (
                "screenplay",
                f"{wrote[0]} directed the film, and directors often write as well.",
            )
            return


def _suggest_in_order(people: Sequence[int], suggested: list[tuple[str, str]]) -> None:
    taken = {role for role, _ in suggested}
    if "cast" not in taken:
        return
    places = [place for place in people if not suggested[place][0]]
    if "screenplay" in taken:
        start = next(i for i, (role, _) in enumerate(suggested) if role == "screenplay")
        places = [place for place in places if place > start]
    free = [role for role in _USUAL_ORDER if role not in taken]
    for place, role in zip(places, free, strict=False):
        suggested[place] = (
            role,
            "Only a guess from the usual order of roles after the cast; look it up.",
        )


def _suggest_companies(companies: Sequence[int], suggested: list[tuple[str, str]]) -> None:
    for number, place in enumerate(companies):
        is_last = number == len(companies) - 1 and len(companies) > 1
        role = "distributor" if is_last else "production_company"
        suggested[place] = (
            role,
            "A company, and the last one: distributors stand last as a rule."
            if is_last
            else "A company, and the first one after the people.",
        )


def _role_in_text(names: Sequence[CreditedName], text: str) -> str:
    """Return the role a text gives to one of `names`: "the cinematographer Andrey Naydenov"."""
    for name in names:
        family = name.name.split()[-1]
        for found in re.finditer(re.escape(family), text[:20_000]):
            before = text[max(0, found.start() - _LOOKED_BACK_LENGTH) : found.start()]
            words = _WORD.findall(before)
            given = name.name.split()[0]
            if words and plain(words[-1]) == plain(given):
                words = words[:-1]
            for word in reversed(words[-2:]):
                roles = find_roles(word)
                if len(roles) == 1 and roles[0] != "director" and len(word) > 3:  # noqa: PLR2004
                    return roles[0]
    return ""
