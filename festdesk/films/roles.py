"""Roles on a film: keys for labels, labels for keys, from resources/lists/roles.toml."""

import re
from collections.abc import Iterable
from functools import cache
from itertools import chain

from festdesk.base.lists import read_list
from festdesk.base.text import fold

# Whose absence from a film is worth a hint.
_LEAST_KEY = 4  # letters of a key
_LEAST_LOOSE = 6  # letters: below that, one letter off is often another role
USUAL_ROLES = ("director", "screenplay", "cast", "cinematography", "editing")

# Between two roles in one label: "Writer/Director", "Musik & Ton", "Regie und Buch".
_BETWEEN = re.compile(r"\s*[/&+,|·•]\s*|\s+(?:and|und|et|en|e|y|i|ve|a|u|och|og|és|și|ja|oraz)\s+")
# Endings that speak of one or several, of men and women: "Produzent:innen", "Réalisateur·rice".
_GENDERED = re.compile(
    r"\((?:s|e|en|in|innen|es|a|as|i)\)"
    r"|[:*_/·] ?(?:in(?:nen)?|e?·?s|e|rice(?:·?s)?|trice(?:·?s)?|euse(?:·?s)?|a|as|ka)$"
)


def role_label(key: str, language: str, *, plural: bool) -> str:
    """Return the label to print before one name or several; English where there is no other.

    A key nobody knows is the word somebody wrote, and returned as it is.
    """
    labels = read_list("roles").get(key, {}).get("labels", {})
    forms = labels.get(language) or labels.get("en")
    return str(forms[1 if plural else 0]) if forms else key


def label_of_one(key: str, language: str) -> str:
    """Return the label before one name, as a fact of a sentence takes it."""
    return role_label(key, language, plural=False)


def label_of_several(key: str, language: str) -> str:
    """Return the label before several names, as a fact of a sentence takes it."""
    return role_label(key, language, plural=True)


def role_keys() -> tuple[str, ...]:
    """Return the keys of all roles in the order of print."""
    return tuple(read_list("roles"))


def role_order(key: str) -> int:
    """Return the place of a role in print; what is unknown comes last."""
    keys = role_keys()
    return keys.index(key) if key in keys else len(keys)


def is_company_role(key: str) -> bool:
    """Return whether companies rather than people have this role."""
    return bool(read_list("roles").get(key, {}).get("is_company", False))


def find_roles(label: str) -> tuple[str, ...]:
    """Return the keys of the roles that `label` names, in its order; none unless all are known.

    A single letter, as in "R: Name", counts only with its colon.
    """
    whole = _role_of(label)
    if whole:
        return (whole,)
    plain = _plain(label).removesuffix(":").rstrip()
    # "Written and directed by": the last word belongs to each part.
    last_word = " " + plain.rpartition(" ")[2]
    found = [_role_of(part) or _role_of(part + last_word) for part in _BETWEEN.split(plain) if part]
    known = tuple(dict.fromkeys(role for role in found if role))
    return known if len(found) > 1 and all(found) else ()


def find_role_loosely(label: str) -> tuple[str, str] | None:
    """Return the role whose label is one slip of typing away from `label`, and that label.

    A slip is a letter too many, missing, wrong, or two in the wrong order. None for short words,
    for right ones, and where two roles come into question.
    """
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    plain = _plain(label).removesuffix(":").rstrip()
    if len(plain) < _LEAST_LOOSE or find_roles(label):
        return None
    long = [known for known in _labels() if len(known) >= _LEAST_LOOSE]
    near = process.extract(plain, long, scorer=OSA.distance, score_cutoff=1, limit=None)
    keys = {_labels()[known] for known, _, _ in near}
    return (keys.pop(), near[0][0]) if len(keys) == 1 else None


@cache
def role_meant(role: str) -> str:
    """Return the one role of the list whose key, or a label of which, `role` is one slip away from.

    Nothing where the word is a role or a label itself, or too short to tell.
    """
    from rapidfuzz.distance import OSA

    if role in role_keys() or find_roles(role):
        return ""
    plain = _plain(role.replace("_", " "))
    if len(plain) < _LEAST_KEY:
        return ""
    near = {
        key
        for key in role_keys()
        if len(key) >= _LEAST_KEY and OSA.distance(plain, _plain(key.replace("_", " "))) == 1
    }
    if len(near) != 1:
        loosely = find_role_loosely(role)
        return loosely[0] if loosely is not None and not near else ""
    return near.pop()


def role_spellings(key: str, languages: Iterable[str]) -> tuple[str, ...]:
    """Return the labels of a role in these languages, for one and for several."""
    labels = read_list("roles").get(key, {}).get("labels", {})
    return tuple(dict.fromkeys(form for code in languages for form in labels.get(code, ())))


def all_labels() -> Iterable[str]:
    """Return every label that names a role, folded and without dots."""
    return _labels().keys()


def _role_of(label: str) -> str | None:
    labels = _labels()
    plain = _plain(label)
    for form in (plain, plain.removesuffix(":").rstrip()):
        role = labels.get(form) or labels.get(_GENDERED.sub("", form))
        if role:
            return role
    return None


def _plain(label: str) -> str:
    """Fold a label: dots, hyphens and what stands around it do not matter, a colon does."""
    folded = fold(label.replace("’", "'")).replace(".", "")
    return re.sub(r"[\s\-‐–—]+", " ", folded).strip(" ,;[]•*")


@cache
def _labels() -> dict[str, str]:
    found: dict[str, str] = {}
    for key, role in read_list("roles").items():
        printed = chain.from_iterable(role["labels"].values())
        for label in (key.replace("_", " "), *printed, *role["also"]):
            found.setdefault(_plain(label), key)
    return found
