"""Numbers that name a film elsewhere: how each is written, what is wrong with one, its normal form.

Sources: EIDR: “EIDR ID Format” and RFC 7972 (urn:eidr); ISAN: ISO 15706-1 and -2, RFC 4246
(urn:isan); check characters of both: ISO/IEC 7064, hybrid system MOD 37,36. IMDb and Wikidata have
no check characters; their forms are as their pages show them.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from urllib.parse import unquote

from festdesk.base.text import tidy_line
from festdesk.base.wording import Sentence, Told, sentence

_SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_HEX = frozenset("0123456789ABCDEF")
_GROUP = 4
_EIDR_DIGITS, _ISAN_DIGITS, _VERSIONED_DIGITS = 20, 16, 24

NO_DIGIT = sentence(
    "Identifier", "“{sign}” in group {group} is none of the digits 0 to 9 and A to F."
)
GROUP_LENGTH = sentence(
    "Identifier", "Group {group} has {count} digits; each group has four: look at “{digits}”."
)
TO_COME = sentence("Identifier", "Digits still missing: {count}.")
CHECK_TO_COME = sentence("Identifier", "The check character is still missing; it would be {check}.")
CHECK_WRONG = sentence(
    "Identifier",
    "The check character should be {check}, not {given}: a digit before it is mistyped, or it is.",
)
VERSION_CHECK_WRONG = sentence(
    "Identifier",
    "The last check character should be {check}, not {given}: a digit of the version is mistyped, "
    "or it is.",
)
TOO_LONG = sentence("Identifier", "Characters too many at the end: {count} (“{rest}”).")
OTHER_DOI = sentence(
    "Identifier", "The EIDR of a film begins with 10.5240/, and this begins with {prefix}/."
)
IMDB_OTHER = sentence(
    "Identifier",
    "“{prefix}” names something else than a film at IMDb; a film’s number is tt0079944.",
)
IMDB_SHORT = sentence(
    "Identifier", "IMDb numbers have at least seven digits after tt; here are {count}."
)
IMDB_FORM = sentence("Identifier", "IMDb numbers are tt and digits alone, such as tt0079944.")
WIKIDATA_FORM = sentence("Identifier", "Wikidata numbers are Q and digits, such as Q214480.")


@dataclass(frozen=True, slots=True)
class Reading:
    """What was made of a number: its normal form, or what was typed where it has none.

    `said` is one sentence on what is wrong; with `is_partial` nothing is wrong so far, and
    something is to come. `link` is where the number leads on the web, for a number without fault.
    """

    value: str
    said: Told | None = None
    is_partial: bool = False
    link: str = ""


def check_character(digits: str) -> str:
    """Return the check character of ISO/IEC 7064 MOD 37,36 for digits and capital letters."""
    carried = 36
    for sign in digits:
        carried = ((carried + _SIGNS.index(sign)) % 36 or 36) * 2 % 37
    return _SIGNS[(1 - carried) % 36]


def read_identifier(scheme: str, text: str) -> Reading:
    """Read a number of a scheme as it is typed or pasted; one of an own scheme is kept as it is."""
    text = tidy_line(text)
    reader = _READERS.get(scheme)
    return reader(text) if reader is not None and text else Reading(text)


def scheme_label(scheme: str) -> str:
    """Return what a scheme is called; the house's own as it is written."""
    return _LABELS.get(scheme, scheme)


def find_scheme(words: str) -> str:
    """Return the key of the scheme that `words` name, or the words themselves."""
    words = tidy_line(words)
    return words.casefold() if words.casefold() in _LABELS else words


# EIDR

_DOI = re.compile(r"^(?:.*?\b)?(10\.\d{4,9})\s*[/:]\s*(.*)$", re.IGNORECASE)
_EIDR_NAME = re.compile(r"^(?:eidr|doi|urn:eidr)\b[:\s]*", re.IGNORECASE)


def _read_eidr(text: str) -> Reading:
    found = _DOI.match(unquote(text))
    if found and found[1] != "10.5240":
        return Reading(text, Told.of(OTHER_DOI, prefix=found[1]))
    rest = found[2] if found else _EIDR_NAME.sub("", text)
    rest = rest.split("?")[0].split("#")[0].rstrip("/")
    if fault := _fault_of_groups(rest, _EIDR_DIGITS):
        return Reading(text, fault)
    signs = _signs_of(rest)
    digits, check = signs[:_EIDR_DIGITS], signs[_EIDR_DIGITS:]
    if len(digits) < _EIDR_DIGITS:
        return _partial(text, _EIDR_DIGITS - len(digits))
    wanted = check_character(digits)
    if not check:
        return Reading(text, Told.of(CHECK_TO_COME, check=wanted), is_partial=True)
    if fault := _fault_of_check(check, wanted, CHECK_WRONG):
        return Reading(text, fault)
    value = f"10.5240/{_in_groups(digits)}-{check}"
    return Reading(value, link=f"https://doi.org/{value}")


# ISAN


def _read_isan(text: str) -> Reading:
    rest = re.sub(r"^(?:urn:)?isan\b[:\s]*", "", text, flags=re.IGNORECASE)
    signs = _signs_of(rest)
    if fault := _fault_of_groups(rest, _ISAN_DIGITS):
        return Reading(text, fault)
    work = signs[:_ISAN_DIGITS]
    if len(work) < _ISAN_DIGITS:
        return _partial(text, _ISAN_DIGITS - len(work))
    wanted = check_character(work)
    more = signs[_ISAN_DIGITS:]
    if not more:
        return _isan(work)
    parts = _hyphenated(rest)
    stands_apart = len(parts) > _ISAN_DIGITS // _GROUP and len(parts[4]) == 1
    has_check = more[0] == wanted or more[0] not in _HEX or stands_apart or len(more) == 1
    if has_check and len(more) == _VERSIONED_DIGITS - _ISAN_DIGITS and not stands_apart:
        has_check = not set(more) <= _HEX  # 24 digits without any check character
    if has_check:
        if more[0] != wanted:
            return Reading(text, Told.of(CHECK_WRONG, check=wanted, given=more[0]))
        more = more[1:]
        if not more:
            return _isan(work)
    return _read_version(text, work, more, has_check=has_check)


def _read_version(text: str, work: str, more: str, *, has_check: bool) -> Reading:
    length = _VERSIONED_DIGITS - _ISAN_DIGITS
    version, last = more[:length], more[length:]
    for number, sign in enumerate(version):
        if sign not in _HEX:
            group = 5 + has_check + number // _GROUP
            return Reading(text, Told.of(NO_DIGIT, sign=sign, group=group))
    if len(version) < length:
        return _partial(text, length - len(version))
    wanted = check_character(work + version)
    if last and (fault := _fault_of_check(last, wanted, VERSION_CHECK_WRONG)):
        return Reading(text, fault)
    if not last and has_check:
        return Reading(text, Told.of(CHECK_TO_COME, check=wanted), is_partial=True)
    return _isan(work, version)


def _isan(work: str, version: str = "") -> Reading:
    """Return an ISAN as it is shown, with the check characters that it must have there."""
    value = f"{_in_groups(work)}-{check_character(work)}"
    if version:
        value += f"-{_in_groups(version)}-{check_character(work + version)}"
    return Reading(value)


# What both share


def _signs_of(text: str) -> str:
    return "".join(sign for sign in text.upper() if sign not in _BETWEEN)


_BETWEEN = frozenset("-‐‑‒–— .\u00a0")


def _hyphenated(text: str) -> list[str]:
    return [part for part in re.split(r"[-‐‑‒–—\s]+", text.upper()) if part]


def _in_groups(digits: str) -> str:
    return "-".join(digits[n : n + _GROUP] for n in range(0, len(digits), _GROUP))


def _fault_of_groups(text: str, count: int) -> Told | None:
    """Return what is wrong in the first `count` digits: the first sign that is no digit, a group.

    A group is only looked at when another one follows it: the last may still be typed.
    """
    for number, sign in enumerate(_signs_of(text)[:count]):
        if sign not in _HEX:
            return Told.of(NO_DIGIT, sign=sign, group=number // _GROUP + 1)
    parts = _hyphenated(text)
    if len(parts) > 1:
        for number, part in enumerate(parts[: min(len(parts) - 1, count // _GROUP)], start=1):
            if len(part) != _GROUP:
                return Told.of(GROUP_LENGTH, group=number, count=len(part), digits=part)
    return None


def _fault_of_check(given: str, wanted: str, wrong: Sentence) -> Told | None:
    if len(given) > 1:
        return Told.of(TOO_LONG, count=len(given) - 1, rest=given[1:])
    return None if given == wanted else Told.of(wrong, check=wanted, given=given)


def _partial(text: str, count: int) -> Reading:
    return Reading(text, Told.of(TO_COME, count=count), is_partial=True)


# IMDb, Wikidata

_SEVEN = 7
_LONGEST = 10


def _read_imdb(text: str) -> Reading:
    found = re.search(r"\b(tt|nm|co|ev|ch)\s?(\d+)(?![\w])", text, re.IGNORECASE)
    prefix, digits = (found[1].lower(), found[2]) if found else ("tt", text.removeprefix("tt"))
    if not digits and text == "tt":
        return Reading(text, Told.of(TO_COME, count=_SEVEN), is_partial=True)
    if prefix != "tt":
        return Reading(text, Told.of(IMDB_OTHER, prefix=prefix))
    if not (digits.isascii() and digits.isdecimal()) or len(digits) > _LONGEST:
        is_begun = text.lower() == "t"
        return Reading(text, Told.of(IMDB_FORM), is_partial=is_begun)
    if len(digits) < _SEVEN:
        return Reading(text, Told.of(IMDB_SHORT, count=len(digits)), is_partial=True)
    return Reading(f"tt{digits}", link=f"https://www.imdb.com/title/tt{digits}/")


def _read_wikidata(text: str) -> Reading:
    found = re.fullmatch(r"(?:.*[/:])?q([1-9]\d*)", text.rstrip("/"), re.IGNORECASE | re.ASCII)
    if found is None:
        return Reading(text, Told.of(WIKIDATA_FORM), is_partial=text.lower() == "q")
    return Reading(f"Q{found[1]}", link=f"https://www.wikidata.org/wiki/Q{found[1]}")


_LABELS: Mapping[str, str] = {
    "eidr": "EIDR",
    "isan": "ISAN",
    "imdb": "IMDb",
    "wikidata": "Wikidata",
}
SCHEMES = tuple(_LABELS)
_READERS: Mapping[str, Callable[[str], Reading]] = {
    "eidr": _read_eidr,
    "isan": _read_isan,
    "imdb": _read_imdb,
    "wikidata": _read_wikidata,
}
