"""What the edition says of transliteration: the house's decisions, and where names stray from them.

A hint is a question: people choose their own Latin spelling.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from festdesk.base.ids import PersonId
from festdesk.base.languages import is_latin, script_of
from festdesk.base.text import fold
from festdesk.base.transliteration import SCRIPTS
from festdesk.base.wording import Sentence, sentence
from festdesk.people.names import family_name, given_names, name_key
from festdesk.people.transliteration import SETTING, HouseTransliteration
from festdesk.snapshot import Snapshot

ACCEPTED = "transliteration"  # the code under which a hint is put aside
TWO_SPELLINGS = sentence("Transliteration", "One given name in two spellings")
OTHER_THAN_SCHEME = sentence("Transliteration", "By the scheme: {proposed}")
# What family names of Slavic and Greek languages end in, whatever Latin spelling they have.
_TRANSLITERATED = re.compile(
    r"(?:[oeayi][vw]|[oeaiy][vw]a|in|ina|ine|(?:s|ts|c|z)k(?:i|y|ij|iy|yi|yj|aya|aja|aia|a)"
    r"|enko|chuk|tschuk|uk|yuk|opoulo?s|akis|idis|iadis|ich|vich|witsch|itch)"
)
_LEAST_PEOPLE = 2


@dataclass(frozen=True, slots=True)
class TransliterationHint:
    """A name that is not written as others or as the scheme would; `key` names it for good."""

    key: str
    said: Sentence
    spellings: tuple[str, ...]  # the Latin ones, that of most people first
    people: tuple[PersonId, ...]
    original: str = ""  # in its own script, where the edition has it
    proposed: str = ""


def house_transliteration(snapshot: Snapshot) -> HouseTransliteration:
    """Return what the house has decided."""
    settings = snapshot.house_settings
    chosen = {script: settings.get(f"{SETTING}.{script}", "") for script in SCRIPTS}
    return HouseTransliteration(
        {script: scheme for script, scheme in chosen.items() if scheme},
        snapshot.transliteration_exceptions,
        {script: snapshot.transliteration_rules(script) for script in SCRIPTS},
    )


def hints(snapshot: Snapshot) -> tuple[TransliterationHint, ...]:
    """Return the names to look at: given names in two spellings, then names unlike the scheme's.

    What is an exception, and what somebody has put aside as it is, is not among them.
    """
    aside = {
        (subject, row.facts)
        for (code, subject), row in snapshot.accepted_findings.items()
        if code == ACCEPTED
    }
    found = [*_two_spellings(snapshot), *_other_than_scheme(snapshot)]
    return tuple(hint for hint in found if (hint.key, facts_of(hint)) not in aside)


def facts_of(hint: TransliterationHint) -> str:
    """Return what a hint that is put aside depends on: it comes back with a third spelling."""
    return "|".join((*sorted(hint.spellings), hint.proposed))


def _two_spellings(snapshot: Snapshot) -> Iterator[TransliterationHint]:
    groups: dict[str, dict[str, list[PersonId]]] = {}
    excepted = {fold(latin) for latin in snapshot.transliteration_exceptions.values()}
    for person_id in snapshot.people:
        name = snapshot.person_name(person_id)
        given = given_names(name).partition(" ")[0].strip(",")
        if len(given) < _LEAST_PEOPLE or not is_latin(name) or fold(given) in excepted:
            continue
        if _is_transliterated(snapshot, person_id, name):
            groups.setdefault(name_key(given), {}).setdefault(given, []).append(person_id)
    for key, spelled in sorted(groups.items()):
        if len({fold(given) for given in spelled}) < _LEAST_PEOPLE:
            continue
        spellings = sorted(spelled, key=lambda given: (-len(spelled[given]), given))
        people = tuple(person for given in spellings for person in spelled[given])
        originals = (_original(snapshot, person)[0].partition(" ")[0] for person in people)
        original = next(filter(None, originals), "")
        yield TransliterationHint(f"given {key}", TWO_SPELLINGS, tuple(spellings), people, original)


def _is_transliterated(snapshot: Snapshot, person_id: PersonId, name: str) -> bool:
    """Return whether a Latin name was in another script first, as far as one can see."""
    if _original(snapshot, person_id)[0]:
        return True
    return bool(_TRANSLITERATED.fullmatch(_ending(fold(family_name(name)))))


def _ending(family: str) -> str:
    found = re.search(_TRANSLITERATED.pattern + "$", family)
    return found[0] if found and found.start() > 1 else ""


def _original(snapshot: Snapshot, person_id: PersonId) -> tuple[str, str]:
    """Return a person's name in Cyrillic or Greek and its language, where the edition has it."""
    for form in snapshot.names_of(person_id):
        if not form.text.isascii() and script_of(form.text) in SCRIPTS:
            return form.text, form.language
    return "", ""


def _other_than_scheme(snapshot: Snapshot) -> Iterator[TransliterationHint]:
    house = house_transliteration(snapshot)
    if not house.schemes:
        return
    for person_id in snapshot.people:
        original, language = _original(snapshot, person_id)
        name = snapshot.person_name(person_id)
        if not original or not is_latin(name) or original in house.exceptions:
            continue
        proposed = house.proposed(original, language)
        if proposed and not _say_the_same(proposed, name):
            yield TransliterationHint(
                f"person {person_id}", OTHER_THAN_SCHEME, (name,), (person_id,), original, proposed
            )


def _say_the_same(proposed: str, name: str) -> bool:
    """Return whether a printed name has the words of the proposal, in any order."""
    return sorted(proposed.casefold().split()) == sorted(name.replace(",", " ").casefold().split())
