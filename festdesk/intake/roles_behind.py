"""Credits with the role behind the name, on its line or below: "Alma Rios, director"."""

import re

from festdesk.films.roles import find_roles
from festdesk.intake.cast_lists import pair_of, with_characters
from festdesk.intake.contacts import block_at
from festdesk.intake.drafts import CreditLineValue
from festdesk.intake.labelled import credit_values, split_labelled
from festdesk.intake.labels import Label
from festdesk.intake.lookups import find_country
from festdesk.intake.names import split_names
from festdesk.intake.page import Page
from festdesk.people.names import looks_like_company, looks_like_person_name

_FORMS = (
    re.compile(r"(?P<names>[^()]{3,80}?)\s*\((?P<role>[^()]{3,40})\)"),
    re.compile(r"(?P<names>.{3,80}?)\s*(?:,|\t|\s[–—-])\s*(?P<role>[^,]{3,40})"),
)
_WITH_CHARACTER = re.compile(r"(?P<name>[^(),;]{4,50}?)\s*\((?P<part>[^()]{2,40})\)")
_LEAST_CAST = 3
_TOP = 8  # lines
_LONGEST = 100  # letters of a name or of what somebody did
_COMPANY_MADE = re.compile(
    r"(?:an?|eine|une|una|uma|en)\s+(?P<names>\S.{2,60}?)\s+"
    r"(?:production|produktion|produksjon|film production)",
    re.IGNORECASE,
)


def read_roles_behind(page: Page, place: int) -> int:
    """Take lines that name people and what they did: two of them or more, or under credits."""
    taken = 0
    found = []
    while place + taken < len(page.lines) and (one := _parted(page.lines[place + taken].text)):
        if taken and page.lines[place + taken].blanks_before:
            break
        found.append(one)
        taken += 1
    is_told = page.section in {"credits", "cast_and_credits"} or len(found) > 1
    if not found or not is_told:
        return _read_maker(page, place)
    for at, (label, names) in enumerate(found, start=place):
        for value in credit_values(label, names):
            page.add(value, at, sure=95, reason="A word for the role stands behind the names.")
        page.labelled.append(at)
    return taken


def _parted(text: str) -> tuple[Label, str] | None:
    for form in _FORMS if len(text) <= 2 * _LONGEST else ():
        parts = form.fullmatch(text.strip())
        roles = find_roles(parts["role"]) if parts else ()
        if parts is None or not roles or "cast" in roles:
            continue
        names = split_names(parts["names"])
        if names and all(looks_like_person_name(name.name) for name in names):
            return Label(parts["role"], (), roles), parts["names"]
    return None


def _read_maker(page: Page, place: int) -> int:
    """Take "a Plattform Produktion production" right below credits."""
    made = _COMPANY_MADE.fullmatch(page.lines[place].text.strip(" ."))
    if made is None or not page.labelled or place - page.labelled[-1] > 1:
        return 0
    label = Label("production", (), ("production_company",))
    for value in credit_values(label, made["names"]):
        page.add(value, place, sure=85, reason="A word for the role stands behind the names.")
    page.labelled.append(place)
    return 1


def read_pairs(page: Page, place: int) -> int:
    """Take lines of two columns under a heading of credits for a cast with its characters."""
    if page.section not in {"credits", "cast_and_credits"}:
        return 0
    texts: list[str] = []
    for text in block_at(page.lines, place, most=60):
        is_short = len(text) <= _LONGEST and not split_labelled(text)
        pair = pair_of(text) if is_short else None
        if pair is None or any(map(find_roles, pair)):
            break
        texts.append(text)
    cast = with_characters(texts)
    if len(texts) < 2 or not all(looks_like_person_name(one.split(" (")[0]) for one in cast):  # noqa: PLR2004
        return 0
    for value in credit_values(Label("", (), ("cast",)), " ; ".join(cast)):
        page.add(
            value,
            place,
            place + len(texts) - 1,
            sure=80,
            reason="Names and parts in two columns, under a heading of credits.",
        )
    page.labelled.append(place + len(texts) - 1)
    return len(texts)


def read_characters_behind(page: Page, place: int) -> int:
    """Take three lines or more such as "Helena Zengel (Benni)" for a cast that has no label."""
    texts: list[str] = []
    for text in block_at(page.lines, place, most=60):
        found = _WITH_CHARACTER.fullmatch(text)
        if found is None or not looks_like_person_name(found["name"]) or _is_aside(found["part"]):
            break
        texts.append(text)
    has_cast = any(
        isinstance(v, CreditLineValue) and v.role == "cast" for _, v in page.values(CreditLineValue)
    )
    if len(texts) < _LEAST_CAST or has_cast:
        return 0
    for value in credit_values(Label("", (), ("cast",)), " ; ".join(texts)):
        page.add(
            value,
            place,
            place + len(texts) - 1,
            sure=80,
            reason="Names, each with a part in brackets, one below the other.",
        )
    page.labelled.append(place + len(texts) - 1)
    return len(texts)


def _is_aside(text: str) -> bool:
    """Return whether brackets hold what somebody did, where or for whom, rather than a part."""
    return (
        any(map(str.isdigit, text))
        or bool(find_roles(text))
        or looks_like_company(text)
        or find_country(text) is not None
    )


def read_roles_below(page: Page, place: int) -> int:
    """Take pairs of lines, a name and below it what the person did or whom they play."""
    first = page.lines[place : place + 2]
    if (
        len(first) < 2  # noqa: PLR2004 -- a name and a role
        or not looks_like_person_name(first[0].text)
        or not find_roles(first[1].text)
    ):
        return 0
    block = block_at(page.lines, place, most=60)
    if any(len(text) > _LONGEST for text in block):
        return 0
    while len(block) % 2:
        block = block[:-1]
    pairs = list(zip(block[0::2], block[1::2], strict=True))
    told = [bool(find_roles(role)) for _, role in pairs]
    are_people = all(looks_like_person_name(n) and not find_roles(n) for n, _ in pairs)
    if len(pairs) < 2 or not told[0] or not are_people or any(told[told.count(True) :]):  # noqa: PLR2004
        return 0
    for number, (name, role) in enumerate(pairs):
        at = place + 2 * number
        label = Label(role, (), find_roles(role) or ("cast",))
        given = name if told[number] else f"{name} ({role})"
        for value in credit_values(label, given):
            page.add(
                value,
                at,
                at + 1,
                words=f"{name}: {role}",
                sure=90,
                reason="A word for the role stands behind the names.",
            )
    page.labelled.append(place + len(block) - 1)
    return len(block)


_PRESENTS = re.compile(
    r"^(?P<names>.{3,90}?)\s+(?:presents?|présente(?:nt)?|präsentier(?:t|en)|presentan?o?|apresentam?|"
    r"presenteert|presenteren|przedstawia(?:ją)?|sunar|uvádí|presenterer|presenterar|prezintă|bemutatja)$",
    re.IGNORECASE,
)


def add_presenters(page: Page) -> None:
    """Take who presents a film for who made it, where the page names no company that did."""
    made = {"production_company", "co_production"}
    lines = [v for _, v in page.values(CreditLineValue) if isinstance(v, CreditLineValue)]
    told = [line for line in lines if line.role in made]
    if any("co_producer" not in find_roles(line.role_as_given) for line in told):
        return
    for place in range(min(len(page.lines), _TOP)):
        below = page.lines[place + 1].text if place + 1 < len(page.lines) else ""
        text = page.lines[place].text
        is_split = len(below.split()) == 1
        found = _PRESENTS.match(f"{text} {below}" if is_split else text)
        names = split_names(found["names"]) if found else ()
        if names and all(name.is_company for name in names):
            page.add(
                CreditLineValue("production_company", "", names),
                place,
                words=text,
                sure=70,
                reason="It presents the film, and no other company is named for it.",
            )
            return
