"""Whether a text gives a name to a relative of somebody, who may be called nearly as they are."""

import re
from functools import cache

from festdesk.base.ids import PersonId
from festdesk.base.lists import read_list
from festdesk.base.text import fold
from festdesk.checks.facts.own_titles import film_of
from festdesk.checks.printed_prose import Prose
from festdesk.snapshot import Snapshot

_NEAR = 60  # letters before a name and behind it


def is_of_a_relative(snapshot: Snapshot, prose: Prose, start: int, end: int, name: str) -> bool:
    """Return whether a name like that of who the text is about is told to be a relative's.

    `name` is whose slip it might be, or a word of that: of a biography's person or a director.
    """
    return tells_of_a_relative(prose.body, start, end, prose.language) and (
        fold(name) in _subjects(snapshot, prose)
    )


def tells_of_a_relative(body: str, start: int, end: int, language: str) -> bool:
    """Return whether a word for a relative stands beside the name from `start` to `end`."""
    patterns = _patterns(language.partition("-")[0])
    if patterns is None:
        return False
    before, behind = patterns
    return (
        before.search(body, max(0, start - _NEAR), start) is not None
        or behind.match(body, end, end + _NEAR) is not None
    )


def _subjects(snapshot: Snapshot, prose: Prose) -> frozenset[str]:
    """Return the names, and the words of them, of whom a text is about."""
    names = []
    if prose.person_id:
        names += [form.text for form in snapshot.names_of(PersonId(prose.person_id))]
    film = film_of(snapshot, prose)
    if film is not None:
        names += [one.as_credited for one in snapshot.directors_of(film.id)]
    return frozenset(fold(part) for name in names for part in (name, *name.split()))


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], re.Pattern[str]] | None:
    """Return what stands before the name of a relative, and what behind it.

    "her cousin X", "the niece of the poet X", "X, her sister"; but not "the son of a baker, X".
    """
    listed = read_list("kin")
    words = "|".join(listed["words"].get(language, "").split())
    whose = "|".join(listed["whose"].get(language, "").split())
    if not words:
        return None
    kin = rf"(?<![\w-])(?:{words})(?![\w-])"
    before = re.compile(
        rf"(?i:{kin}),?(?: (?!(?:and|et|und) )[a-zß-öø-ÿ’'-]+){{0,4}}"
        r" (?:[A-ZÀ-Þ]\w+ (?:(?:and|et|und) )?)?\Z"
    )
    behind = re.compile(
        rf",? (?:(?:is|was|ist|war|est|était|es|era|è) )?(?:{whose}) (?:[a-zß-öø-ÿ-]+ )?(?i:{kin})"
        r"(?! (?:of|d[eu]s?|d’une?|von|eine[sr]|di|del|van) |[’'])"
    )
    return before, behind
