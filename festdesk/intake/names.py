"""Names from lines: several in one, with companies, characters and functions in brackets."""

import re
from collections.abc import Iterator

from festdesk.films.roles import find_roles
from festdesk.intake.drafts import CreditedName
from festdesk.intake.labels import pattern
from festdesk.people.names import looks_like_company, looks_like_person_name

_SEPARATOR = re.compile(
    r"\s*[;|•·\t]\s*|\s*,\s+|\s+/\s+|(?<=[^\W\d_]{2})/(?=[^\W\d_]{2})|\s+[–—]\s+"
)
_AND = re.compile(r"\s+(?:&|and|und|et|e|y|i|en|ve|a|con|with|mit|avec)\s+|\s*&\s*|\s+\+\s+")
_FOR = re.compile(r"\s+(?:for|für|pour|para|per|voor|dla)\s+")
_BRACKETS = re.compile(r"\s*[(\[]([^()\[\]]{1,80})[)\]]")
_AS = re.compile(r"\s+(?:as|als|dans le rôle de|nel ruolo di|como|jako)\s+|\s*\.{3,}\s*|\s*…\s*")
_SOCIETY = re.compile(r"[A-Z][A-Z.]{1,6}")
_TAIL = re.compile(r"(?:\bet al\.?|\bu\. ?a\.?|\betc\.?|\be altri|\by otros|\.\.\.|…|\bi in\.)\s*$")
_LONGEST_NAMES = 1200


def split_names(text: str) -> tuple[CreditedName, ...]:
    """Return the names of a line in its order; what stands in brackets is a character or company.

    A list that goes on to thank its funders ends before them.
    """
    text = _without_funders(_TAIL.sub("", text[:_LONGEST_NAMES]))
    return tuple(_names(text))


def _without_funders(text: str) -> str:
    found = pattern("funders", "words").search(text.casefold())
    # Casefolding can lengthen a text; then its places do not tell.
    return (
        text[: found.start()].rstrip(" ,;") if found and len(text.casefold()) == len(text) else text
    )


def _names(text: str) -> Iterator[CreditedName]:
    kept, brackets = _brackets_aside(text)
    parts: list[str] = []
    for part in _SEPARATOR.split(kept):
        if parts and _SOCIETY.fullmatch(part.strip()) and looks_like_person_name(parts[-1]):
            parts[-1] += f", {part.strip()}"  # "Andrey Naidenov, RGC"
        else:
            parts += _joined(part)
    for part in parts:
        yield from _name(part, brackets)


def _brackets_aside(text: str) -> tuple[str, list[str]]:
    """Take brackets out, so that commas in them part nothing; a mark stays in their place."""
    brackets: list[str] = []

    def aside(found: re.Match[str]) -> str:
        brackets.append(found[1].strip())
        return f"\0{len(brackets) - 1}\0"

    return _BRACKETS.sub(aside, text.replace("\0", "")), brackets


def _joined(part: str) -> list[str]:
    """Part two names joined by "and"; "Fabula & Sons" stays one."""
    halves = [half for half in _AND.split(part) if half.strip()]
    plain_halves = [re.sub("\0\\d+\0", "", half) for half in halves]
    if len(halves) > 1 and all(map(looks_like_person_name, plain_halves)):
        return halves
    made = _FOR.split(part)
    if len(made) > 1 and looks_like_person_name(made[0]) and looks_like_company(made[1]):
        return made
    return [part]


def _name(part: str, brackets: list[str]) -> Iterator[CreditedName]:
    inside = [brackets[int(number)] for number in re.findall("\0(\\d+)\0", part)]
    name = re.sub("\0\\d+\0", "", part).strip(" \t.,;:–—-*•")
    character = ""
    if parts := _AS.split(name, maxsplit=1):
        name, character = parts[0], parts[1] if len(parts) > 1 else ""
    if not name:
        return
    companies = [words for words in inside if looks_like_company(words)]
    others = [words for words in inside if words not in companies and not find_roles(words)]
    yield CreditedName(
        name,
        looks_like_company(name),
        character.strip() or (others[0] if others else ""),
    )
    for company in companies:
        yield CreditedName(company, is_company=True)


def are_names(text: str, *, least_share: float = 1.0) -> bool:
    """Return whether a line lists names of people or companies, and little else."""
    if not text or len(text) > _LONGEST_NAMES or text.endswith((".", "!", "?")) and len(text) > 60:  # noqa: PLR2004, RUF021 -- a sentence
        return False
    names = split_names(text)
    good = sum(name.is_company or looks_like_person_name(name.name) for name in names)
    return bool(names) and good >= len(names) * least_share
