"""Credits and data that run on in one line or paragraph, parted by full stops, commas or strokes.

Such as "Regia di X, sceneggiatura di Y, con A, B. (Italia, 2021, 108')" or "D 2019. R: X. K: Y."
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from festdesk.base.lists import read_list
from festdesk.films.roles import find_roles, is_company_role
from festdesk.intake.header import COUNTRY, LENGTH, VERSION, YEAR, Header, read_piece, read_pieces
from festdesk.intake.labels import Label, find_label, may_open_label, plain, words
from festdesk.intake.names import are_names, split_names
from festdesk.people.names import looks_like_person_name

_LONGEST = 2500
_MOST_LABEL_WORDS = 4
_LEAST_LABELS = 2
_LEAST_LETTERS = 2
_MOST_STRANGE_SHARE, _MOST_STRANGE_LENGTH = 0.4, 12
_LONGEST_COMPANY = 60
_DATA = frozenset({COUNTRY, YEAR, LENGTH, VERSION})
# Where a label can begin: at the start, behind a mark, behind a full stop.
_STARTS = re.compile(r"^|(?<=[.;,|(•·\])\n\t])\s+|(?<=[|(•·\t\n])|\s+[/–—|]+\s+|(?<=[”\"»])\s+")
_WITH_COLON = re.compile(r"([^\W\d_][^:：|;\n\t•]{0,45}?)\s?[:：](?!//)\s*")
_ABBREVIATED = re.compile(r"((?:[^\W\d_]{1,12}\.-?\s?){1,2})\s(?=[^\W\d_])")
_LETTERED = re.compile(r"((?:[A-ZÀ-Þ][a-z]{0,2}\.?(?:\s?[,/&+]\s?)?){1,3})\s?[:：]\s*(?=\S)")
_ITALIAN = re.compile(r"\b(?:Scgf|Int|Scen|Sog|Mus)\.?:")
_CAPITALS = re.compile(
    r"(?<![^\W\d_])((?:[A-ZÀ-ÞİŞĞŁŚŻ]{2,}\.?)(?:\s(?:[A-ZÀ-ÞİŞĞŁŚŻ]{2,}|&|/)){0,3})\s(?=[A-ZÀ-Þ][^\W\d_A-ZÀ-Þ]|\d)"
)
_CAPITAL_WORD = re.compile(r"(?<!\S)[A-ZÀ-Þ][^\W\d_]{2,}(?=\s)")
_PREPOSITIONS = frozenset(
    ["di", "de", "do", "da", "von", "by", "of", "par", "van", "d'", "del", "della"]
)
# A full stop that ends a list of names rather than an initial or an abbreviation.
_STOP = re.compile(
    r"(?<=[^\W\d_]{3})\.\s+(?=[A-ZÀ-Þ0-9(“\"])|(?<=\))\.\s+|(?<=\d{4})\.\s+|(?<=['’′])\.\s+|(?<=\bB)\.\s(?=\d)"
)
_COMMA = re.compile(r"\s*[,;|•·\t]\s+|\s*[|•·\t]\s*|\s+//?\s+|\s+[–—-]\s+")
_LENGTH_BEHIND = re.compile(r"(?<=[^\W\d_])\s\d{1,3}\s?(?:['’′]|min\b)")
_BRACKETS = re.compile(r"\s*\(([^()]{4,140})\)\s*\.?\s*")
_NAMES_AT_START = re.compile(r"[A-ZÀ-ÞĄĆĘŁŃÓŚŹŻŞİĞČĎĚŇŘŠŤŮŽ]")


@dataclass(frozen=True, slots=True)
class Labelled:
    """A label of the line with what follows it."""

    label: Label
    value: str


@dataclass(frozen=True, slots=True)
class RunOn:
    """A line in its parts: labelled values, and the data between them."""

    labelled: tuple[Labelled, ...]
    data: Header


@dataclass(frozen=True, slots=True)
class _Mark:
    start: int
    end: int
    label: Label


def read_run_on(text: str) -> RunOn | None:
    """Return the parts of a line of credits and data, or None where it is something else."""
    if not 8 < len(text) <= _LONGEST:  # noqa: PLR2004 -- "R: A. B."
        return None
    marks = _lettered(text) or _in_capitals(text) or _without_marks(text) or list(_marks(text))
    if not marks:
        return None
    labelled: list[Labelled] = []
    others: list[str] = [text[: marks[0].start]]
    for place, mark in enumerate(marks):
        end = marks[place + 1].start if place + 1 < len(marks) else len(text)
        value, rest = _value_and_rest(text[mark.end : end], mark.label)
        labelled.append(Labelled(mark.label, value))
        others.append(rest)
    pieces = tuple(
        piece
        for other in others
        if other.strip(_AROUND)
        for piece in read_pieces(other.strip(_AROUND))
    )
    found = RunOn(tuple(labelled), Header(pieces))
    return found if _is_one(text, found) else None


_AROUND = " \t\n,;|/·•–—-().[]"


def _marks(text: str) -> Iterator[_Mark]:
    end = 0
    for start in _STARTS.finditer(text):
        at = start.end()
        if at < end or not may_open_label(text[at : at + 40]):
            continue
        mark = _mark_at(text, at)
        if mark:
            end = mark.end
            yield mark


def _mark_at(text: str, at: int) -> _Mark | None:
    found = _WITH_COLON.match(text, at)
    label = _short_italian(text, found[1]) or find_label(found[1] + ":") if found else None
    if found and label:
        return _Mark(at, found.end(), label)
    found = _ABBREVIATED.match(text, at)
    label = find_label(found[1].strip()) if found else None
    if found and label and label.roles and _begins_with_name(text, found.end()):
        return _Mark(at, found.end(), label)
    return _worded(text, at)


def _short_italian(text: str, word: str) -> Label | None:
    """Return what "F." and "M." mean beside "Scgf." and "Int.", as archives in Italy write."""
    role = read_list("labels")["letters_in_italian"].get(word)
    if role is None or not _ITALIAN.search(text):
        return None
    return Label(word, (role,), ()) if role in _FIELDS else Label(word, (), (role,))


def _worded(text: str, at: int) -> _Mark | None:
    """Return a role told by words before names: "directed by", "sceneggiatura di", "con"."""
    tokens = text[at : at + 60].split(" ")
    for length in range(min(_MOST_LABEL_WORDS, len(tokens) - 1), 0, -1):
        head = " ".join(tokens[:length])
        end = at + len(head) + 1
        folded = plain(head)
        if not head or head[-1] in ",;" or not _begins_with_name(text, end):
            continue
        for role in ("cast", "director"):
            is_told = folded in words("before_names", role)
            if is_told and (len(folded) > 2 or role == "cast"):  # noqa: PLR2004 -- "de", "di"
                return _Mark(at, end, Label(head, (), find_roles(head) or (role,)))
        is_joined = length > 1 and tokens[length - 1].casefold() in _PREPOSITIONS
        label = find_label(head) or (
            find_label(" ".join(tokens[: length - 1])) if is_joined else None
        )
        if label and label.roles and (is_joined or not label.fields) and len(folded) > 2:  # noqa: PLR2004
            return _Mark(at, end, Label(head, (), label.roles))
    return None


def _begins_with_name(text: str, at: int) -> bool:
    """Return whether two words with a capital stand at a place, as a person's name would."""
    first = re.split(r"[,;.|()\n\t]|\s(?:e|et|und|and|y|i)\s", text[at : at + 60], maxsplit=1)[0]
    return looks_like_person_name(first.strip()) or (
        _NAMES_AT_START.match(first.strip()) is not None and len(first.split()) > 1
    )


def _in_capitals(text: str) -> list[_Mark]:
    """Return the marks of "REGIE Maren Ade DREHBUCH Maren Ade MIT Sandra Hüller"."""
    found = []
    for match in _CAPITALS.finditer(text):
        label = find_label(match[1])
        if label and (label.fields or _begins_with_name(text, match.end())):
            found.append(_Mark(match.start(), match.end(), label))
    is_credited = any(mark.label.roles for mark in found)
    return found if len(found) >= _LEAST_LABELS and is_credited else []


def _without_marks(text: str) -> list[_Mark]:
    """Return the marks of "Regie Maren Ade Cast Sandra Hüller Duur 162 minuten Jaar 2016".

    Nothing parts them but that each is a label before a name or a number; three or more, the
    first of which opens the line.
    """
    found: list[_Mark] = []
    for word in _CAPITAL_WORD.finditer(text):
        label = find_label(word[0])
        behind = text[word.end() + 1 :]
        if label is None or (not found and word.start()):
            continue
        is_fact = set(label.fields) & _FIELDS and behind[:1].isdigit()
        if is_fact or (label.roles and _begins_with_name(text, word.end() + 1)):
            found.append(_Mark(word.start(), word.end() + 1, label))
    is_credited = any(mark.label.roles for mark in found)
    return found if len(found) > _LEAST_LABELS and is_credited else []


def _lettered(text: str) -> list[_Mark]:
    """Return the marks of "R, B: X. K: Y. Sch: Z": letters for roles, three or more."""
    letters = read_list("labels")["letters"]
    found = []
    for match in _LETTERED.finditer(text):
        if match.start() and text[match.start() - 1] not in " ,;|/(\n\t.":
            continue
        signs = [sign for sign in re.split(r"[\s,/&+.]+", match[1]) if sign]
        keys = [letters.get(sign) for sign in signs]
        if keys and all(keys):
            roles = tuple(key for key in keys if key and key not in _FIELDS)
            fields = tuple(key for key in keys if key in _FIELDS)
            found.append(_Mark(match.start(), match.end(), Label(match[1].strip(), fields, roles)))
        elif label := find_label(match[1] + ":"):
            found.append(_Mark(match.start(), match.end(), label))
    is_known = any("director" in mark.label.roles for mark in found)
    return found if len(found) >= _LEAST_LETTERS and is_known else []


_FIELDS = frozenset({"running_time", "year", "country", "genre", "age_limit"})


def _value_and_rest(text: str, label: Label) -> tuple[str, str]:
    """Part what belongs to a label from the data behind it."""
    text = text.strip(" \t\n,;|/·•–—")
    rest = ""
    sentences = _STOP.split(text)
    if label.roles and len(sentences) > 1:
        text, rest = sentences[0], ". ".join(sentences[1:])
    elif not label.roles and (part := re.split(r"\s*[|•]\s*", text, maxsplit=1))[1:]:
        text, rest = part
    elif len(sentences) > 1 and set(label.fields) & {
        "running_time",
        "year",
        "country",
        "age_limit",
    }:
        text, rest = sentences[0], ". ".join(sentences[1:])
    bracketed = _BRACKETS.search(text)
    if label.roles and bracketed and _is_data(bracketed[1]):
        text, rest = text[: bracketed.start()], f"{bracketed[1]}. {text[bracketed.end() :]} {rest}"
    if label.roles:
        text, behind = _names_first(text)
        rest = f"{behind}. {rest}" if behind and rest else behind or rest
    return text.strip(" \t\n,;|/·•–—(").rstrip("."), rest


def _names_first(text: str) -> tuple[str, str]:
    """Part names from the data that follows them behind a comma: "X, Polska 2022, 88 min"."""
    if found := _LENGTH_BEHIND.search(text):
        return text[: found.start()], text[found.start() :].replace("' ", "', ")
    for comma in _COMMA.finditer(text):
        behind = text[comma.end() :]
        first = _COMMA.split(behind, maxsplit=1)[0].rstrip(".")
        if _is_data(first):
            return text[: comma.start()], behind
    return text, ""


def _is_data(text: str) -> bool:
    piece = read_piece(text.strip(" ."))
    if piece.kind in _DATA:
        return True
    pieces = read_pieces(text)
    return len(pieces) > 1 and all(one.kind != "unknown" for one in pieces)


def _is_one(text: str, found: RunOn) -> bool:
    kinds = found.data.kinds()
    credited = [one for one in found.labelled if one.label.roles]
    named = [one for one in credited if _are_named(one)]
    if len(named) < len(credited) or not credited:
        return False
    strange = sum(len(one) for one in found.data.unknown() if not looks_like_person_name(one))
    if len(found.labelled) < _LEAST_LABELS and len(kinds & _DATA) < _LEAST_LABELS:
        # "Meertalig, ondertiteling NL. Met X, Y.": one label, and data but for a word.
        return len(kinds & _DATA) == 1 and strange <= _MOST_STRANGE_LENGTH
    return strange <= len(text) * _MOST_STRANGE_SHARE


def _are_named(one: Labelled) -> bool:
    """Return whether a label has names: a company can be called anything short."""
    if is_company_role(one.label.roles[0]):
        return all(len(name.name) <= _LONGEST_COMPANY for name in split_names(one.value))
    is_production = plain(one.label.as_given).startswith("prod")
    is_short = is_production and len(one.value) <= _LONGEST_COMPANY
    return is_short or are_names(one.value, least_share=0.5)
