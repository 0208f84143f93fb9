"""What a company can be to a film in a territory, and what is plausible of how to reach it."""

import re
from collections.abc import Mapping

from festdesk.base.countries import country_name, find_country
from festdesk.base.text import fold, tidy_line
from festdesk.base.wording import Sentence, sentence

# As `Release.kind` says it; further words are the house's own. The first is what a new row is.
KINDS: Mapping[str, Sentence] = {
    "print source": sentence("Release", "Print source"),
    "sales": sentence("Release", "Sales agent"),
    "distribution": sentence("Release", "Distributor"),
    "production": sentence("Release", "Producer"),
    "rights": sentence("Release", "Rights"),
    "cinema": sentence("Release", "In cinemas"),
    "streaming": sentence("Release", "Streaming"),
}
# Roles in the credits that say the same.
ROLES: Mapping[str, str] = {
    "print source": "print_source",
    "sales": "world_sales",
    "distribution": "distributor",
    "production": "production_company",
}
# Roles in the credits whose companies are asked for a print, or for the leave to show it.
ADDRESSED_ROLES = frozenset({*ROLES.values(), "festival_contact"})

NO_EMAIL = sentence("Contact", "“{text}” does not look like an e-mail address; it is kept.")
NO_PHONE = sentence(
    "Contact", "“{text}” does not look like a telephone number with its country code; it is kept."
)
NO_WEBSITE = sentence(
    "Contact", "“{text}” does not look like the address of a website; it is kept."
)

_EMAIL = re.compile(r"[^@\s,;<>]+@[^@\s,;<>.]+(\.[^@\s,;<>.]+)+")
_WEBSITE = re.compile(r"(https?://)?([^\s/@.]+\.)+[^\s/@.\d]{2,}(:\d+)?(/\S*)?", re.IGNORECASE)
_PHONE = re.compile(r"(\+|00)[\d\s().\-–/]+(?:(?:ext\.?|x)\s*\d+)?", re.IGNORECASE)
_FEWEST_DIGITS, _MOST_DIGITS = 7, 18


def doubt_email(text: str) -> Sentence | None:
    """Return what is doubtful of an e-mail address; several may stand between commas."""
    parts = [part.strip() for part in re.split(r"[,;]", text) if part.strip()]
    return None if all(_EMAIL.fullmatch(part) for part in parts) else NO_EMAIL


def doubt_phone(text: str) -> Sentence | None:
    """Return what is doubtful of a telephone number; several may stand between commas."""
    for part in (part.strip() for part in re.split(r"[,;]", text)):
        digits = sum(sign.isdecimal() for sign in part)
        if part and not (_PHONE.fullmatch(part) and _FEWEST_DIGITS <= digits <= _MOST_DIGITS):
            return NO_PHONE
    return None


def doubt_website(text: str) -> Sentence | None:
    """Return what is doubtful of the address of a website."""
    return None if not text or _WEBSITE.fullmatch(text) else NO_WEBSITE


def read_territory(text: str) -> str:
    """Return the code of a country that is named alone; else the words, such as “Benelux”."""
    text = tidy_line(text)
    return find_country(text) or text


def territory_name(territory: str, language: str) -> str:
    """Return the name of a country in a language; words are as they were written."""
    return country_name(territory, language) if territory else ""


def kind_order(kind: str) -> int:
    """Return the place of a kind among the others; the house's own words come last."""
    keys = tuple(KINDS)
    return keys.index(kind) if kind in KINDS else len(keys)


def find_kind(words: str, labels: Mapping[str, str]) -> str:
    """Return the key of the kind that `words` name, by `labels`; else the words themselves."""
    words = tidy_line(words)
    known = {fold(label): key for key, label in labels.items()} | {fold(key): key for key in KINDS}
    return known.get(fold(words), words)
