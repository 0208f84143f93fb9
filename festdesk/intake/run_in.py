"""Labels that run on in one paragraph: "Scen.: X, Y. F.: Z. Int.: A (B). D.: 105'."."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from festdesk.intake.codes import could_be_code, labels_of_codes, parts_of_code
from festdesk.intake.header import LENGTH, VERSION, YEAR, read_header
from festdesk.intake.labelled import SECTIONS
from festdesk.intake.labels import Label, find_label
from festdesk.people.names import looks_like_company

_COLON = re.compile(r"\s?[:：](?=\s|\S)(?!//)(?!\d\d\b)")
_STRONG = re.compile(r"[.;|•·\t)]\s*$|\s[–—/-]\s*$")
_WEAK = re.compile(r",\s*$")
_CAPITALS = re.compile(
    r"(?<!\S)[A-ZÀ-Þ]{3,}(?: (?:OF |& |/ )?[A-ZÀ-Þ]{3,})*(?=:?\s+[A-Z0-9À-Þ][^\sA-ZÀ-Þ])"
)
_LEAST_CAPITALS, _LEAST_UNKNOWN = 3, 5
_LONGEST_LABEL, _MOST_WORDS = 48, 6
_LONGEST_PARAGRAPH = 3000
_FACTS = frozenset({"running_time", "country", "year", "spoken", "subtitles", "genre", "age_limit"})
_AROUND = " \t|•·,;/–—-"
_BAR_BEFORE = re.compile(r"[|•·]\s*$")
_AROUND_CREDITS = frozenset({"credits", "cast_and_credits"})
_BARS = re.compile(r"\s*[|•·]\s*")
_DASH = re.compile(r"\s+[–—-]\s+")
_COMMA = re.compile(r",\s+")
_STROKES = re.compile(r"\s+/{1,2}\s+|\s*;\s+")
# A full stop that ends no list of names: initials, and these words cut short.
_CUT_SHORT = frozenset(
    [
        "jr",
        "sr",
        "bros",
        "inc",
        "ltd",
        "co",
        "corp",
        "st",
        "dr",
        "mgr",
        "prof",
        "ing",
        "sc",
        "mr",
        "mrs",
        "ms",
        "op",
        "cit",
        "u",
        "a",
        "d",
        "al",
        "max",
        "min",
        "ca",
        "int",
    ]
)
_LAST_BRACKET = re.compile(r"\s*\(([^()]{4,60})\)\s*$")
_ABBREVIATED = re.compile(r"(?:^|(?<=[,;.)]\s))([^\W\d_]{2,8}\.)\s+(?=[A-ZÀ-Þ„“\"])")
_STOP = re.compile(r"(?<=[\w)\]’'″”\"»])\.\s+(?=[A-ZÀ-ÞŁŚŻ\d(])")


@dataclass(frozen=True, slots=True)
class Labelled:
    """A label with its value; without a known label the value belongs to nothing known."""

    label: Label | None
    value: str


@dataclass(frozen=True, slots=True)
class RunIn:
    """A paragraph of labels: what stands before the first, each with its value, and loose data."""

    before: str
    items: tuple[Labelled, ...]
    loose: tuple[str, ...]

    def known(self) -> tuple[Labelled, ...]:
        """Return the items whose label is known."""
        return tuple(item for item in self.items if item.label is not None)


@dataclass(frozen=True, slots=True)
class _Mark:
    start: int
    end: int  # of the colon
    words: str
    label: Label | None


def split_run_in(text: str, language: str = "") -> RunIn | None:
    """Return the labels that run on in `text`; None unless two or more do.

    A role or two facts must be among them. The last label may be a text's, as in "Kamera: X.
    Inhalt: Ein Kind …": it holds all of the rest.
    """
    if not 8 < len(text) <= _LONGEST_PARAGRAPH:  # noqa: PLR2004 -- "R: A. B."
        return None
    marks = list(_marks(text))
    if len(marks) > 1 and marks[0].label and set(marks[0].label.fields) & _AROUND_CREDITS:
        found = split_run_in(text[marks[0].end :].strip(), language)
        if found is not None:
            return found
    are_barred = sum(bool(_BAR_BEFORE.search(text[: mark.start])) for mark in marks) > 1
    items: list[Labelled] = []
    coded: list[tuple[int, str, str]] = []
    loose: list[str] = []
    for number, mark in enumerate(marks):
        end = marks[number + 1].start if number + 1 < len(marks) else len(text)
        value = text[mark.end : end].strip(_AROUND)
        if are_barred and mark.label is not None and mark.label.roles:
            value, *behind = _BARS.split(value)
            loose += behind
        if mark.label is not None and set(mark.label.fields) & SECTIONS and not mark.label.roles:
            items.append(Labelled(mark.label, text[mark.end :].strip()))
            break
        if parts_of_code(mark.words) and could_be_code(mark.words):
            coded.append((len(items), mark.words, value))
        items.append(Labelled(mark.label, value))
    _decode(items, coded, language)
    known = [item.label for item in items if item.label is not None]
    has_role = any(label.roles for label in known)
    facts = sum(bool(set(label.fields) & _FACTS) for label in known)
    are_capitals = bool(marks) and all(mark.words.isupper() for mark in marks) and len(marks) > 1
    if len(known) < (1 if are_capitals else 2) or not (has_role or facts > 1):
        return None
    kept = [_without_loose(item, loose) for item in items]
    return RunIn(text[: marks[0].start].strip(_AROUND), tuple(kept), tuple(loose))


def _decode(items: list[Labelled], coded: list[tuple[int, str, str]], language: str) -> None:
    """Put the labels of codes into `items`, all of them read in one language."""
    found = labels_of_codes([(code, value) for _, code, value in coded], language)
    for place, label in found.items():
        at, code, _ = coded[place]
        known = items[at].label
        if known is None or len(code.strip(" .")) <= 3 or not known.roles:  # noqa: PLR2004
            items[at] = replace(items[at], label=label)


def _marks(text: str) -> Iterator[_Mark]:
    """Return where labels stand.

    Before a colon it is the longest known one, else a short unknown one; without a colon a word
    in capitals among values that are not, or one cut short before a name.
    """
    capitals = list(_in_capitals(text))
    known = [mark for mark in capitals if mark.label is not None]
    opens = bool(known) and known[0].start == 0 and bool(known[0].label and known[0].label.roles)
    if len(known) >= _LEAST_CAPITALS or (opens and len(capitals) > 1):
        yield from capitals
        return
    ends = [(colon.start(), colon) for colon in _COLON.finditer(text)]
    ends += [(short.end(1), short) for short in _ABBREVIATED.finditer(text)]
    last_end = 0
    for _, found in sorted(ends, key=lambda end: end[0]):
        if found.re is _ABBREVIATED:
            label = find_label(found[1]) if found.start(1) >= last_end else None
            if label is not None and label.roles:
                yield _Mark(found.start(1), found.end(), found[1], label)
                last_end = found.end()
            continue
        before = _label_before(text, last_end, found.start())
        if before is not None:
            start, label = before
            yield _Mark(start, found.end(), text[start : found.start()].strip(), label)
            last_end = found.end()


def _in_capitals(text: str) -> Iterator[_Mark]:
    """Return the labels of "GENRE Drama DIRECTOR Ilaria Bonomi CAST Tommaso Ferri"."""
    for run in _CAPITALS.finditer(text):
        label = find_label(run[0])
        is_firm = label is None and (len(run[0]) < _LEAST_UNKNOWN or looks_like_company(run[0]))
        if not is_firm and not text[: run.start()].rstrip().endswith(",") and run.end() < len(text):
            yield _Mark(run.start(), run.end(), run[0], label)


def _label_before(text: str, floor: int, end: int) -> tuple[int, Label | None] | None:
    floor = max(floor, end - _LONGEST_LABEL)
    starts = [m.start() for m in re.finditer(r"(?<![\w’'-])[^\W\d_]", text[floor:end])]
    loosest: int | None = None
    for offset in starts[-_MOST_WORDS * 2 :]:
        start = floor + offset
        words = text[start:end]
        before = text[:start]
        is_bound = not before.strip() or _STRONG.search(before) is not None
        is_glued = before[-1:].isspace() and words[:1].isupper()
        if not (is_bound or _WEAK.search(before) or is_glued):
            continue
        label = find_label(words + ":")
        is_parted = is_bound or _WEAK.search(before) is not None
        if label is not None and (is_parted or _is_plain(label, words)):
            return start, label
        if (is_bound or _WEAK.search(before)) and could_be_code(words):
            return start, None
        if is_bound and loosest is None and len(words.split()) <= 4 and words[:1].isupper():  # noqa: PLR2004
            loosest = start
    return (loosest, None) if loosest is not None else None


def _is_plain(label: Label, words: str) -> bool:
    """Return whether a label can stand right behind a value: "Kamera: X Schnitt: Y"."""
    return len(words) > 3 and not set(label.fields) & SECTIONS  # noqa: PLR2004


def _without_loose(item: Labelled, loose: list[str]) -> Labelled:
    """Cut a value where its sentence ends; what follows is put with the loose data."""
    label = item.label
    if label is None or set(label.fields) & SECTIONS - {"caption"}:
        return item
    kept, *rest = _sentences(_without_stop(item.value))
    if label.roles:
        bracket = _LAST_BRACKET.search(kept)
        header = read_header(bracket[1]) if bracket else None
        if bracket and header and not header.unknown() and YEAR in header.kinds():
            kept, rest = kept[: bracket.start()], [bracket[1], *rest]
        kept, behind = _without_data(kept)
        rest = [*behind, *rest]
    elif len(pieces := _BARS.split(kept)) > 1:
        kept, rest = pieces[0], [*pieces[1:], *rest]
    loose += rest
    return replace(item, value=kept)


def _without_stop(text: str) -> str:
    """Return `text` without the full stop that ends it; "Weydemann Bros." keeps its own."""
    word = re.split(r"[\s.]", text.rstrip(". "))[-1]
    return text if word.casefold() in _CUT_SHORT else text.rstrip(". ")


def _sentences(text: str) -> Iterator[str]:
    """Part `text` at its full stops, but for those of initials and of words cut short."""
    start = 0
    for stop in _STOP.finditer(text):
        before = text[start : stop.start()]
        word = re.split(r"[\s.]", before)[-1]
        is_short = len(word) < 2 and not word.isdigit()  # noqa: PLR2004
        if before.count("(") > before.count(")") or is_short or word.casefold() in _CUT_SHORT:
            continue
        yield before
        start = stop.end()
    yield text[start:]


def _without_data(names: str) -> tuple[str, list[str]]:
    """Cut country, year and the like off the end of a list of names."""
    for separator in (_BARS, _STROKES, _DASH, _COMMA):
        for found in separator.finditer(names):
            rest = names[found.end() :].rstrip(" .")
            header = read_header(rest)
            if header and not header.unknown() and header.kinds() & {YEAR, LENGTH, VERSION}:
                return names[: found.start()], [rest]
    return names, []
