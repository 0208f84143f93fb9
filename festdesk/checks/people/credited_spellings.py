"""Names in texts that are one letter apart from a name credited on the same card."""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache
from itertools import pairwise

from festdesk.base.findings import Finding, Kind, Severity
from festdesk.base.text import fold
from festdesk.base.wording import sentence
from festdesk.checks.check import of_texts
from festdesk.checks.facts.own_titles import film_of
from festdesk.checks.in_text import found_in
from festdesk.checks.of_texts import once_for_each_text
from festdesk.checks.people.kin import is_of_a_relative
from festdesk.checks.people.name_parts import otherwise_parted
from festdesk.checks.people.name_slips import DECLINING, NAME_WORD, is_slip, names_in
from festdesk.checks.people.names import names_to_look_at
from festdesk.checks.printed_prose import Prose
from festdesk.films.tables import Film
from festdesk.people.keys import listed_given_names, sound_of
from festdesk.snapshot import Snapshot

CREDITED_OTHERWISE = Kind(
    "name.credited-otherwise",
    Severity.WARNING,
    sentence("Finding", "{subject}: “{words}” in a text; the name is “{name}” on the card."),
    sentence(
        "Help",
        "A family name is one letter apart from the one on the card, where the given name is the "
        "same or the text is about that person.",
    ),
    sentence("Help", "Find out which spelling is right, and write it in both places."),
    example=sentence("Help", "“Leonie Thibaut” in a caption, “Léonie Thibault” in the credits."),
)
Span = tuple[int, int]
_SHORTEST, _SHORTEST_ALONE = 5, 6  # letters of a family name
_SHORTEST_PART = 4  # of either part of a whole name
_TWO = 2
_NO_GENITIVE = frozenset({"en", "fr", "es", "it", "pt"})
# Before a name alone: it is a place.
_PLACED = re.compile(
    r"(?<!\w)(?:in|at|from|to|near|into|nach|aus|bei|à|en|près de|a|da|di|de|te|uit|naar|w|z|do)"
    r"\s+$",
    re.IGNORECASE,
)
_AFTER_NAME = re.compile(r"(?:[A-ZÀ-ÞĀ-Ž][\w’-]*|\b[A-ZÀ-Þ]\.|&)\s+$")
_BEFORE = 24


def look(snapshot: Snapshot, prose: Prose) -> Iterator[Finding]:
    """Yield each family name that is likely one of the card with a letter wrong."""
    film = film_of(snapshot, prose)
    if film is None:
        return
    names = [(name, _ends_of(name)) for name in _credited(snapshot, film)]
    right = {ends for _, ends in names}
    families = {family for _, family in right}
    pairs = _pairs(prose.body) if names else ()
    shorter = _without_last(snapshot, prose, names) if pairs else ()
    for first, second, given, family in (one for one in pairs if one[2:] not in shorter):
        if (given, family) in right:
            yield from _beside_a_relative(snapshot, prose, first, (given, family), right)
            continue
        start, end, is_listed = first[0], second[1], family in families
        for name, person in names:
            if (is_listed and family != person[1]) or _is_far(family, person[1]):
                continue
            if _is_near(given, family, person, prose.language):
                if not _is_told_or_other(snapshot, prose, (start, end), name):
                    yield _found(prose, first, second, name)
                break
            if _is_joined(given, family, name, prose.language):
                behind = " ".join(name.split()[1:])
                yield found_in(
                    CREDITED_OTHERWISE, prose, *second, behind, words=(start, end), name=name
                )  # fmt: skip
                break
    for start, end, name in otherwise_parted(snapshot, film.id, prose.body, prose.language):
        yield found_in(CREDITED_OTHERWISE, prose, start, end, name, name=name)
    yield from _alone(snapshot, prose, families)


def _is_told_or_other(snapshot: Snapshot, prose: Prose, span: Span, name: str) -> bool:
    """Return whether another check tells of a name, or it is that of a relative."""
    told = names_to_look_at(snapshot, (prose.table, prose.row_id))
    if any(one < span[1] and span[0] < other for one, other in told):
        return True
    return is_of_a_relative(snapshot, prose, *span, name)


def _without_last(
    snapshot: Snapshot, prose: Prose, names: Sequence[tuple[str, tuple[str, str]]]
) -> AbstractSet[tuple[str, str]]:
    """Return by what two words those are called who have more: Ximena Olvera, of Olvera Ríos."""
    whole = [name for name, _ in names]
    if prose.person_id is not None:
        whole += [form.text for form in snapshot.names_of(prose.person_id)]
    parts = (fold(name).split() for name in whole if name.count(" ") >= _TWO)
    return {(first, second) for first, second, *_ in parts}


@once_for_each_text()
def _pairs(body: str) -> tuple[tuple[Span, Span, str, str], ...]:
    """Return where two words stand that may be a whole name, and both folded."""
    return tuple(
        (first.span(), second.span(), fold(first[0]), fold(second[0]))
        for first, second in pairwise(names_in(body))
        if body[first.end() : second.start()] == " "
    )


_AND_BEFORE = re.compile(
    r"(?<![\w’'-])(?P<given>[A-ZÀ-ÞĀ-Ž][^\W\d_]{2,})(?:\s(?:and|et|und|y|e|i|en|und\sauch)|\s&)\s$"
)


def _beside_a_relative(
    snapshot: Snapshot,
    prose: Prose,
    first: Span,
    own: tuple[str, str],
    right: AbstractSet[tuple[str, str]],
) -> Iterator[Finding]:
    """Yield a given name that shares the family name behind it, with a letter wrong.

    "Arnella and Serena Visconte", of Ornella and Serena Visconte.
    """
    others = [given for given, family in right if family == own[1] and given != own[0]]
    hit = _AND_BEFORE.search(prose.body, max(0, first[0] - _FAR_BEFORE), first[0])
    word = fold(hit["given"]) if hit is not None and others else ""
    if hit is None or not word or word in {*others, own[0]}:
        return
    for credit in snapshot.credits_of(film.id) if (film := film_of(snapshot, prose)) else ():
        ends = _ends_of(credit.as_credited) if len(credit.as_credited.split()) >= _TWO else ("", "")
        if ends[0] in others and ends[1] == own[1] and is_slip(word, ends[0], prose.language, 1):
            is_given = {word, ends[0]} <= listed_given_names()
            written = credit.as_credited.split()[0]
            if not is_given:
                yield found_in(
                    CREDITED_OTHERWISE, prose, *hit.span("given"), written,
                    name=credit.as_credited,
                )  # fmt: skip
            return


_FAR_BEFORE = 40  # letters


def _found(prose: Prose, first: Span, second: Span, name: str) -> Finding:
    """Return a finding about the part of a name that is wrong, or about both."""
    parts = name.split()
    words = (first[0], second[1])
    if fold(prose.body[slice(*first)]) == fold(parts[0]):
        start, end, right = *second, parts[-1]
    elif fold(prose.body[slice(*second)]) == fold(parts[-1]):
        start, end, right = *first, parts[0]
    else:
        start, end, right = *words, f"{parts[0]} {parts[-1]}"
    return found_in(CREDITED_OTHERWISE, prose, start, end, right, words=words, name=name)


def _credited(snapshot: Snapshot, film: Film) -> tuple[str, ...]:
    """Return the full names of the people in a card's credits."""
    found = (one.as_credited for one in snapshot.credits_of(film.id) if one.company_id is None)
    return tuple(dict.fromkeys(name for name in found if len(name.split()) >= _TWO))


@lru_cache(20_000)
def _ends_of(name: str) -> tuple[str, str]:
    """Return the first and the last word of a name, folded."""
    parts = name.split()
    return fold(parts[0]), fold(parts[-1])


def _alone(snapshot: Snapshot, prose: Prose, families: set[str]) -> Iterator[Finding]:
    """Yield the subject's family name by itself, where the same text has it right in full."""
    if prose.person_id is None:
        return
    for form in snapshot.names_of(prose.person_id):
        name = form.text
        family = name.split()[-1] if name.split() else ""
        if len(family) < _SHORTEST_ALONE or name not in prose.body or len(name.split()) < _TWO:
            continue
        its = fold(family)
        for hit in names_in(prose.body):
            folded = fold(hit[0])
            if folded in families or not _is_slip(folded, its, prose.language):
                continue
            before = prose.body[max(0, hit.start() - _BEFORE) : hit.start()]
            is_other = _AFTER_NAME.search(before) or _PLACED.search(before)
            is_first = NAME_WORD.match(prose.body, hit.end() + 1) is not None
            if not is_other and not is_first:
                yield found_in(CREDITED_OTHERWISE, prose, hit.start(), hit.end(), family, name=name)
        return


def _is_slip(word: str, family: str, language: str) -> bool:
    """Return whether a word is a family name with one letter wrong."""
    if word[0] != family[0] or len(family) < _SHORTEST:
        return False
    return is_slip(word, family, language)


def _is_far(family: str, own: str) -> bool:
    """Return whether two family names have lengths that no slip makes of one another."""
    return abs(len(family) - len(own)) > _TWO and "-" not in family and "-" not in own


@lru_cache(4096)
def _is_near(given: str, family: str, right: tuple[str, str], language: str) -> bool:
    """Return whether a given and a family name are those of somebody with a slip in either."""
    own_given, own_family = right
    if (given, family) == right or len(own_family) < _SHORTEST_PART:
        return False
    if len(own_given) < _SHORTEST_PART and given != own_given:
        return False
    is_s_apart = given == own_given and _is_s_apart(family, own_family, language)
    if is_s_apart or (language not in DECLINING and _is_heard(given, family, right)):
        return True
    is_heard = given == own_given or sound_of(given) == sound_of(own_given)
    is_given = is_heard or is_slip(given, own_given, language)
    most = 1 if len(own_given) < _SHORTEST_PART else _TWO
    is_family = family == own_family or is_slip(family, own_family, language, most)
    if is_heard and language not in DECLINING and _is_cut(family, own_family):
        return True
    if not is_given or not is_family:
        return False
    return given == own_given or not {given, own_given} <= listed_given_names()


def _is_heard(given: str, family: str, right: tuple[str, str]) -> bool:
    """Return whether one part of a name is right, and the other written as another language does.

    "Oh Min-kyeong", of Oh Min-kyung, "Dominic Grimaldi", and "Ngozie Ezeh", of Ngozi: before a
    family name a given name has no ending.
    """
    own_given, own_family = right
    if given == own_given:
        is_made = "-" in family and "-" in own_family
        return is_made and _as_in_korean(family) == _as_in_korean(own_family)
    if family != own_family or min(len(given), len(own_given)) < _SHORTEST_PART:
        return False
    heard, own = (one.replace("que", "c").replace("k", "c") for one in (given, own_given))
    if heard == own:
        return True
    is_longer = given[:-1] == own_given and given[-1] not in "ao"
    return is_longer and given not in listed_given_names()


def _as_in_korean(name: str) -> str:
    for way in ("eo", "oo", "ou"):
        name = name.replace(way, "u")
    return name.replace("ee", "i")


def _is_s_apart(family: str, own: str, language: str) -> bool:
    """Return whether a family name has an "s" too many behind a given name, or lacks its own.

    No plural has a given name before it, and no genitive of these languages an "s" alone.
    """
    if language in DECLINING or len(own) < _SHORTEST_PART:
        return False
    return own == f"{family}s" or (language in _NO_GENITIVE and family == f"{own}s")


def _is_joined(given: str, family: str, name: str, language: str) -> bool:
    """Return whether all behind the given name is one word with a slip: “El-Idrisi”, El Idrissi."""
    own_given, *others = fold(name).split()
    if len(others) < _TWO or "-" not in family or given != own_given:
        return False
    return _is_slip(family.replace("-", ""), "".join(others), language)


def _is_cut(family: str, own: str) -> bool:
    """Return whether a family name lacks two letters at its end, as “Vandeput” does."""
    return (
        len(family) >= _SHORTEST_ALONE and own.startswith(family) and len(own) - len(family) == _TWO
    )


CHECKS = (of_texts(look, CREDITED_OTHERWISE),)
