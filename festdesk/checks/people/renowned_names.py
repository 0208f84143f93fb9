"""Names of the history of film and of its time, and cities, spelled as no language does."""

from collections.abc import Iterator, Mapping
from functools import cache, lru_cache

from festdesk.base.findings import Finding, Kind, Severity
from festdesk.base.lists import read_list
from festdesk.base.text import fold
from festdesk.base.wording import sentence
from festdesk.checks.check import of_texts
from festdesk.checks.facts.own_titles import film_of
from festdesk.checks.in_text import found_in
from festdesk.checks.of_texts import once_for_each_text
from festdesk.checks.people.name_slips import names_in
from festdesk.checks.people.names import names_to_look_at
from festdesk.checks.people.renowned_people import people_misspelt
from festdesk.checks.people.renowned_places import places_misspelt
from festdesk.checks.printed_prose import Prose, prose_of_film
from festdesk.people.inflection import splits
from festdesk.snapshot import Snapshot

RENOWNED_OTHERWISE = Kind(
    "name.renowned-otherwise",
    Severity.HINT,
    sentence("Finding", "{subject}: “{words}” in a text; the usual spelling is “{name}”."),
    sentence(
        "Help",
        "A name of the history of film or of politics, or a city, stands here as no language "
        "usually writes it. The edition has no form of that name.",
    ),
    sentence("Help", "Correct the name, or leave it where somebody else is meant."),
    example=sentence("Help", "“Kruschev” for “Khrushchev”, “Kieslovski” for “Kieślowski”."),
)
_SHORTEST, _SHORTEST_FAR = 7, 10  # letters of a name that may be one, or two letters off
_LETTERS = 3  # by which names are looked up


@cache
def _by_end() -> Mapping[str, tuple[tuple[str, str], ...]]:
    """Return all spellings, folded, with the usual one, by their last letters and their first."""
    found: dict[str, list[tuple[str, str]]] = {}
    for spellings in read_list("renowned")["names"]:
        for one in spellings:
            folded = fold(one)
            for key in {folded[:_LETTERS], f"-{folded[-_LETTERS:]}"}:
                found.setdefault(key, []).append((folded, spellings[0]))
    return {key: tuple(names) for key, names in found.items()}


@cache
def _known() -> frozenset[str]:
    renowned = read_list("renowned")
    listed = (one for spellings in renowned["names"] for one in spellings)
    return frozenset(map(fold, (*listed, *renowned["everyday"])))


@lru_cache(50_000)
def _slip_of(word: str, language: str) -> str:
    """Return the usual spelling of the name that a word likely is with a slip; else nothing."""
    folded = fold(word)
    if len(folded) < _SHORTEST or folded in _known() or _is_form(word, language):
        return ""
    from rapidfuzz.distance import OSA

    near = dict.fromkeys(
        usual
        for key in (folded[:_LETTERS], f"-{folded[-_LETTERS:]}")
        for name, usual in _by_end().get(key, ())
        if len(name) >= _SHORTEST and not folded.startswith(name) and folded[:-1] != name[:-1]
        and OSA.distance(folded, name) <= (2 if min(len(name), len(folded)) >= _SHORTEST_FAR else 1)
    )  # fmt: skip
    return next(iter(near)) if len(near) == 1 else ""


def _is_form(word: str, language: str) -> bool:
    """Return whether a word is a known name with the ending of a case."""
    return any(fold(split.form) in _known() for split in splits(word, language))


def look(snapshot: Snapshot, prose: Prose) -> Iterator[Finding]:
    """Yield each well-known name that a text spells as no language does."""
    people = people_misspelt(prose.body, prose.language)
    for first, last, usual in _slips_in(prose.body, prose.language):
        if any(first == start for start, *_ in people) or _is_of_edition(
            snapshot, prose, prose.body[first:last]
        ):
            continue
        told = names_to_look_at(snapshot, (prose.table, prose.row_id))
        if not any(start < last and first < end for start, end in told):
            yield found_in(RENOWNED_OTHERWISE, prose, first, last, usual, name=usual)
    for first, last, usual, is_sure in people:
        if not _is_of_edition(snapshot, prose, prose.body[first:last]):
            found = found_in(RENOWNED_OTHERWISE, prose, first, last, usual, name=usual)
            yield found.taken_as(Severity.WARNING) if is_sure else found
    for first, last, usual in places_misspelt(prose.body, prose.language):
        if not _is_beside(snapshot, prose, prose.body[first:last]):
            found = found_in(RENOWNED_OTHERWISE, prose, first, last, usual, name=usual)
            yield found.taken_as(Severity.WARNING)


def _is_beside(snapshot: Snapshot, prose: Prose, word: str) -> bool:
    """Return whether another text of the card, or its credits, have a name in this spelling."""
    film = film_of(snapshot, prose)
    texts = prose_of_film(snapshot, film.id) if film is not None else ()
    is_told = any(one.row_id != prose.row_id and word in one.body for one in texts)
    return is_told or _is_of_edition(snapshot, prose, word)


@once_for_each_text()
def _slips_in(body: str, language: str) -> tuple[tuple[int, int, str], ...]:
    """Return where names are that are likely well-known ones with a slip, and these."""
    words = (hit for hit in names_in(body) if not hit[0].isupper())
    found = ((*hit.span(), _slip_of(hit[0], language)) for hit in words)
    return tuple(one for one in found if one[-1])


def _is_of_edition(snapshot: Snapshot, prose: Prose, word: str) -> bool:
    """Return whether somebody of the card or of its credits has that very name."""
    film = film_of(snapshot, prose)
    names = [one.as_credited for one in snapshot.credits_of(film.id)] if film else []
    if film is not None:
        names += [one.character for one in snapshot.credits_of(film.id)]
    if prose.person_id is not None:
        names += [form.text for form in snapshot.names_of(prose.person_id)]
    return any(word in name for name in names)


CHECKS = (of_texts(look, RENOWNED_OTHERWISE),)
