"""A house style as a file: JSON that people can read, written the same each time.

A file may come from anywhere. What has the wrong type is refused with the place where it stands;
what only a later festdesk knows is kept where that can be, and told.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from festdesk.base.errors import InputProblem
from festdesk.base.findings import Severity
from festdesk.base.text import shorten, tidy_line
from festdesk.base.wording import Sentence, Told, sentence
from festdesk.editions.house_style import (
    SETTINGS,
    HouseStyle,
    StyleCheck,
    StyleFestival,
    StyleField,
    StyleText,
    StyleWord,
    is_setting,
    ordered_festivals,
    ordered_words,
)

SUFFIX: Final = ".festdesk-style.json"
FORMAT: Final = "festdesk house style"
VERSION: Final = 1
LARGEST_BYTES: Final = 4_000_000
LONGEST_NAME: Final = 80
MOST_LIMIT: Final = 100_000
_EVERY_LANGUAGE: Final = "*"
_MOST_SHOWN: Final = 60  # letters of what stands in a file, in a sentence about it
_PARTS: Final = frozenset(
    {"format", "version", "name", "checks", "words", "festivals", "settings", "fields", "texts"}
)
_NEVER: Final = "never"  # how a file says that a field is not required
_CODE: Final = re.compile(r"[a-z][a-z0-9-]*\.[a-z0-9-]+")

NOT_A_STYLE = sentence(
    "Error",
    "This is no house style of festdesk. Choose a file that was exported as one; its name ends in "
    "{suffix}.",
)
TOO_LARGE = sentence("Error", "The file is too large for a house style. Choose another file.")
DAMAGED = sentence(
    "Error",
    "This house style cannot be read: {reason} in line {line}. Export it once more, or mend the "
    "file there.",
)
WRONG = sentence(
    "Error",
    "In this house style “{where}” is {found}, and has to be {wanted}. Mend the file there, or "
    "export it once more.",
)
NO_NAME = sentence("Error", "A house style needs a name of {most} letters at most.")
NEWER = sentence(
    "Style",
    "A later festdesk has written this style. What this one does not know of it was left out.",
)
UNKNOWN_PART = sentence("Style", "“{name}” is not known here and was left out.")
UNKNOWN_SETTING = sentence("Style", "The setting “{name}” is not known here and was left out.")
WRONG_SETTING = sentence(
    "Style", "The setting “{name}” has a value that makes no sense, “{value}”, and was left out."
)
_TEXT = sentence("Style", "a text")
_NUMBER = sentence("Style", "a number")
_LIST = sentence("Style", "a list")
_GROUP = sentence("Style", "a group in braces")
_YES_NO = sentence("Style", "true or false")
_NOTHING = sentence("Style", "nothing")
_SEVERITY = sentence("Style", "one of error, warning, hint and off")
_LIMIT = sentence("Style", "a whole number from 0 to {most}")
_A_CODE = sentence("Style", "the code of a check")
_TYPES: Final[Mapping[type, Sentence]] = {
    str: _TEXT, int: _NUMBER, float: _NUMBER, list: _LIST, dict: _GROUP, bool: _YES_NO,
    type(None): _NOTHING,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class ReadStyle:
    """A style from a file, and what is to be told of it."""

    style: HouseStyle
    notes: tuple[Told, ...] = ()


def write_style(style: HouseStyle) -> bytes:
    """Return a style as a file: UTF-8, with line ends as everywhere, in a fixed order."""
    words: dict[str, list[dict[str, Any]]] = {}
    for word in ordered_words(style.words):
        said: dict[str, Any] = {"words": word.words, "instead": word.instead}
        if word.is_exact:
            said["exact"] = True
        if word.note:
            said["note"] = word.note
        words.setdefault(word.language or _EVERY_LANGUAGE, []).append(said)
    whole: dict[str, Any] = {
        "format": FORMAT,
        "version": VERSION,
        "name": style.name,
        "checks": {code: _check(style.checks[code]) for code in sorted(style.checks)},
        "words": words,
        "festivals": [
            {
                "names": list(one.names), "first_year": one.first_year,
                "skipped": list(one.skipped), "source": one.source,
            }
            for one in ordered_festivals(style.festivals)
        ],
        "settings": dict(sorted(style.settings.items())),
    }  # fmt: skip
    if style.fields is not None:
        whole["fields"] = {
            key: {"shown": rule.is_shown, "required_from": rule.required_from or _NEVER}
            for key, rule in sorted(style.fields.items())
        }
        whole["texts"] = [
            {"key": text.key, "names": dict(text.names), "printed": text.is_printed}
            for text in style.texts
        ]
    return (json.dumps(whole, ensure_ascii=False, indent=2) + "\n").encode()


def _check(check: StyleCheck) -> dict[str, Any]:
    said: dict[str, Any] = {"severity": check.severity} if check.severity else {}
    return said if check.limit is None else {**said, "limit": check.limit}


def read_style(content: bytes) -> ReadStyle:
    """Return the style that a file holds.

    Codes of checks that are not known are kept: a later festdesk may have written them.

    Raises:
        InputProblem: It is no style, or something in it has the wrong type.
    """
    whole = _parsed(content)
    if not isinstance(whole, dict) or whole.get("format") != FORMAT:
        raise InputProblem(NOT_A_STYLE, suffix=SUFFIX)
    version = _typed(whole.get("version"), int, "version")
    notes = [Told(NEWER)] if version > VERSION else []
    unknown = sorted(set(whole) - _PARTS)
    notes += [Told(UNKNOWN_PART, {"name": _shown(name)}) for name in unknown]
    name = judged_name(_typed(whole.get("name"), str, "name"))
    checks = _typed(whole.get("checks", {}), dict, "checks")
    settings, left_out = _settings(_typed(whole.get("settings", {}), dict, "settings"))
    style = HouseStyle(
        name,
        {code: _read_check(code, checks[code]) for code in sorted(checks)},
        _words(_typed(whole.get("words", {}), dict, "words")),
        _festivals(_typed(whole.get("festivals", []), list, "festivals")),
        settings,
        _fields(_typed(whole["fields"], dict, "fields")) if "fields" in whole else None,
        _own_texts(_typed(whole.get("texts", []), list, "texts")),
    )
    return ReadStyle(style, (*notes, *left_out))


def judged_name(name: str) -> str:
    """Return the name of a style as it is kept.

    Raises:
        InputProblem: It is none, or too long.
    """
    name = tidy_line(name)
    if not 0 < len(name) <= LONGEST_NAME:
        raise InputProblem(NO_NAME, most=LONGEST_NAME)
    return name


def _parsed(content: bytes) -> object:
    if len(content) > LARGEST_BYTES:
        raise InputProblem(TOO_LARGE)
    try:
        return json.loads(content.decode("utf-8-sig"))
    except json.JSONDecodeError as problem:
        # Only what looks like JSON is spoken of as damaged; all else never was a style.
        if content.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"{":
            raise InputProblem(DAMAGED, reason=problem.msg, line=problem.lineno) from problem
        raise InputProblem(NOT_A_STYLE, suffix=SUFFIX) from problem
    except (ValueError, RecursionError) as problem:  # no UTF-8, a number of 5000 digits, too deep
        raise InputProblem(NOT_A_STYLE, suffix=SUFFIX) from problem


def _typed(value: object, wanted: type, where: str) -> Any:  # noqa: ANN401 -- of the type wanted
    """Return a value of the type wanted; true and false are no numbers."""
    if not isinstance(value, wanted) or (wanted is int and isinstance(value, bool)):
        raise _wrong(where, value, Told(_TYPES[wanted]))
    return tidy_line(value) if isinstance(value, str) else value


def _wrong(where: str, value: object, wanted: Told) -> InputProblem:
    """Return what is said of a value; a text or a number is shown, all else is named."""
    found: object = Told(_TYPES[type(value)])
    if isinstance(value, str | int | float) and not isinstance(value, bool):
        found = f"“{_shown(str(value))}”"
    return InputProblem(WRONG, where=where, found=found, wanted=wanted)


def _shown(text: str) -> str:
    return shorten(tidy_line(text), _MOST_SHOWN)


def _read_check(code: str, value: object) -> StyleCheck:
    where = f"checks, {_shown(code)}"
    if not _CODE.fullmatch(code):
        raise _wrong("checks", code, Told(_A_CODE))
    said = _typed(value, dict, where)
    severity = _typed(said.get("severity", ""), str, f"{where}, severity")
    if severity not in {"", "off", *Severity}:
        raise _wrong(f"{where}, severity", severity, Told(_SEVERITY))
    limit = said.get("limit")
    if limit is not None:
        limit = _typed(limit, int, f"{where}, limit")
        if not 0 <= limit <= MOST_LIMIT:
            raise _wrong(f"{where}, limit", limit, Told(_LIMIT, {"most": MOST_LIMIT}))
    return StyleCheck(severity, limit)


def _words(lists: Mapping[str, object]) -> tuple[StyleWord, ...]:
    found = []
    for language, rules in lists.items():
        at = f"words, {_shown(language)}"
        for number, rule in enumerate(_typed(rules, list, at), 1):
            where = f"{at}, {number}"
            said = _typed(rule, dict, where)
            found.append(
                StyleWord(
                    _typed(said.get("words"), str, f"{where}, words"),
                    _typed(said.get("instead", ""), str, f"{where}, instead"),
                    "" if language == _EVERY_LANGUAGE else tidy_line(language),
                    _typed(said.get("exact", False), bool, f"{where}, exact"),
                    _typed(said.get("note", ""), str, f"{where}, note"),
                )
            )
    return ordered_words(found)


def _festivals(rows: list[object]) -> tuple[StyleFestival, ...]:
    found = []
    for number, row in enumerate(rows, 1):
        where = f"festivals, {number}"
        said = _typed(row, dict, where)
        found.append(
            StyleFestival(
                _texts(said.get("names"), f"{where}, names"),
                _typed(said.get("first_year"), int, f"{where}, first_year"),
                _texts(said.get("skipped", []), f"{where}, skipped"),
                _typed(said.get("source", ""), str, f"{where}, source"),
            )
        )
    return ordered_festivals(found)


def _fields(rules: Mapping[str, object]) -> dict[str, StyleField]:
    found: dict[str, StyleField] = {}
    for key in sorted(rules):
        where = f"fields, {_shown(key)}"
        said = _typed(rules[key], dict, where)
        required = _typed(said.get("required_from", _NEVER), str, f"{where}, required_from")
        found[tidy_line(key)] = StyleField(
            _typed(said.get("shown", True), bool, f"{where}, shown"),
            "" if required == _NEVER else required,
        )
    return found


def _own_texts(rows: list[object]) -> tuple[StyleText, ...]:
    found = []
    for number, row in enumerate(rows, 1):
        where = f"texts, {number}"
        said = _typed(row, dict, where)
        names = _typed(said.get("names"), dict, f"{where}, names")
        found.append(
            StyleText(
                _typed(said.get("key"), str, f"{where}, key"),
                {
                    tidy_line(language): _typed(names[language], str, f"{where}, names")
                    for language in sorted(names)
                },
                _typed(said.get("printed", True), bool, f"{where}, printed"),
            )
        )
    return tuple(found)


def _texts(value: object, where: str) -> tuple[str, ...]:
    return tuple(_typed(one, str, where) for one in _typed(value, list, where))


def _settings(said: Mapping[str, object]) -> tuple[dict[str, str], list[Told]]:
    found: dict[str, str] = {}
    notes = []
    for name in sorted(said):
        if name not in SETTINGS:
            notes.append(Told(UNKNOWN_SETTING, {"name": _shown(name)}))
            continue
        value = _typed(said[name], str, f"settings, {name}")
        if is_setting(name, value):
            found[name] = value
        elif value:
            facts = {"name": name, "value": _shown(value)}
            notes.append(Told(WRONG_SETTING, facts))
    return {name: found[name] for name in SETTINGS if name in found}, notes
