"""What an editor says that words are: read as the reader of that field reads them.

Nothing of it knows a window. Words that cannot be what they are said to be raise InputProblem,
with a sentence that says so.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from festdesk.base.errors import InputProblem
from festdesk.base.text import tidy_line
from festdesk.base.wording import Sentence, sentence
from festdesk.films.roles import is_company_role
from festdesk.films.tables import TitleKind
from festdesk.intake import prose
from festdesk.intake.awards import parse_award
from festdesk.intake.cast_lists import with_characters
from festdesk.intake.drafts import (
    AwardValue,
    CaptionValue,
    CreditedName,
    CreditLineValue,
    DirectorValue,
    FactValue,
    GenreValue,
    PressTextValue,
    ScreeningValue,
    TextValue,
    TitleValue,
    Value,
)
from festdesk.intake.filmography import parse_entries, parse_entry, run_of_entries
from festdesk.intake.labelled import (
    credit_values,
    split_labelled,
    values_of_label,
)
from festdesk.intake.labels import Label
from festdesk.intake.lines import Line, lines_of
from festdesk.intake.names import split_names
from festdesk.intake.page import Context, Page
from festdesk.intake.screenings import add_screenings, read_screenings
from festdesk.people.names import looks_like_company, looks_like_person_name
from festdesk.texts.language import language_of

NOT_READ = sentence(
    "Intake", "“{words}” could not be read as {field}. Select other words, or say what else it is."
)
NO_WORDS = sentence("Intake", "No words are selected. Select some on the left first.")

CREDIT, UNUSED = "credit", "unused"
TITLES: dict[str, TitleKind] = {
    "title": TitleKind.INTERNATIONAL,
    "original_title": TitleKind.ORIGINAL,
    "translated_title": TitleKind.TRANSLATED,
    "transliterated_title": TitleKind.TRANSLITERATED,
    "alternative_title": TitleKind.ALTERNATIVE,
    "working_title": TitleKind.WORKING,
}
_LONGEST_LABEL = 40  # letters
TEXTS = ("logline", "short_synopsis", "synopsis", "statement", "biography")
FACTS = (
    *("country", "year", "running_time", "version", "genre", "colour", "aspect_ratio"),
    *("age_limit", "premiere"),
)
# Fields in the order in which they are offered, with what each is called.
FIELDS: dict[str, Sentence] = {
    "title": sentence("Target", "title"),
    "original_title": sentence("Target", "original title"),
    "translated_title": sentence("Target", "translated title"),
    "transliterated_title": sentence("Target", "transliterated title"),
    "alternative_title": sentence("Target", "alternative title"),
    "working_title": sentence("Target", "working title"),
    "director": sentence("Target", "director"),
    "country": sentence("Target", "country"),
    "year": sentence("Target", "year"),
    "running_time": sentence("Target", "running time"),
    "version": sentence("Target", "language and subtitles"),
    "genre": sentence("Target", "genre"),
    "colour": sentence("Target", "colour"),
    "aspect_ratio": sentence("Target", "aspect ratio"),
    "age_limit": sentence("Target", "age limit"),
    "premiere": sentence("Target", "premiere"),
    "note": sentence("Target", "note on the card"),
    "logline": sentence("Target", "logline"),
    "short_synopsis": sentence("Target", "short synopsis"),
    "synopsis": sentence("Target", "synopsis"),
    "statement": sentence("Target", "statement"),
    "biography": sentence("Target", "biography"),
    "screening": sentence("Target", "screening"),
    "award": sentence("Target", "award"),
    "credit": sentence("Target", "credit, role unknown"),
    "filmography": sentence("Target", "filmography"),
    "caption": sentence("Target", "caption of a still"),
    "press_text": sentence("Target", "press text"),
    "unused": sentence("Target", "not used"),
}


@dataclass(frozen=True, slots=True)
class Target:
    """What words are said to be: a key of FIELDS, and what more of it is known.

    `role` is a key of lists/roles, or the label as written where it is none of them. An empty
    `language` is told from the words; `person` is whose biography it is, or who speaks.
    """

    field: str
    role: str = ""
    language: str = ""
    person: str = ""


def values_as(
    target: Target, words: Sequence[str], context: Context | None = None
) -> tuple[Value, ...]:
    """Return what lines of words give as a field of the card.

    Raises:
        InputProblem: There are no words, or they cannot be that.
    """
    filled = lines_of(words, most=len(words))
    if not filled:
        raise InputProblem(NO_WORDS)
    found = tuple(_values(target, filled, context or Context()))
    if not found and target.field != UNUSED:
        said = FIELDS[target.field]
        raise InputProblem(NOT_READ, words=tidy_line(filled[0].body)[:60], field=said)
    return found


def _values(target: Target, lines: Sequence[Line], context: Context) -> Iterator[Value]:
    reader = _READERS.get(target.field)
    if target.field in TITLES:
        text = _unquoted(" ".join(_unlabelled(line.text) for line in lines))
        yield TitleValue(text, TITLES[target.field], target.language)
    elif reader is not None:
        yield from reader(target, lines, context)
    elif target.field != UNUSED:
        for line in lines:
            yield from _of_field(target.field, _data(line.text))


def _of_field(field: str, text: str) -> Iterator[Value]:
    if field == "genre":
        yield from (
            value
            for value in values_of_label(Label("", (field,)), text)
            if isinstance(value, GenreValue)
        )
    elif field == "note":
        yield FactValue("note", text)
    else:
        yield from values_of_label(Label("", (field,)), text)


def _unquoted(text: str) -> str:
    return text.strip(' \t“”„"«»‹›')


def _unlabelled(text: str) -> str:
    """Return the words behind a label that is known."""
    found = split_labelled(text)
    if len(found) == 1 and found[0][1]:
        return found[0][1]
    return text


def _data(text: str) -> str:
    """Return data behind a label, known or not: names, a year and the like hold no colon."""
    known = _unlabelled(text)
    head, colon, rest = text.partition(":")
    is_label = colon and len(head) <= _LONGEST_LABEL and rest.strip() and rest[:2] != "//"
    is_clock = head[-1:].isdigit() and rest[:1].isdigit()
    return rest.strip() if known == text and is_label and not is_clock else known


def label_before(line: str, start: int) -> str:
    """Return the label that stands in a line before the words at `start`, known or not."""
    before = line[:start].rstrip()
    if not before.endswith((":", "\t", "|", "–", "-", "：")):
        return ""
    return before.rstrip(":：\t|–- ").strip(" •*·-–")


# Names


def _directors(_target: Target, lines: Sequence[Line], _context: Context) -> Iterator[Value]:
    for line in lines:
        names = split_names(_data(line.text))
        yield from (DirectorValue(name.name) for name in names)


def _credits(target: Target, lines: Sequence[Line], _context: Context) -> Iterator[Value]:
    texts = [_data(line.text) for line in lines]
    if target.role == "cast":
        texts = with_characters(texts)
    text = " ; ".join(texts)
    if not target.role:
        if names := split_names(text):
            yield CreditLineValue(None, "", names)
        return
    if target.role == "director":
        yield from _directors(target, lines, _context)
        return
    found = list(credit_values(Label("", (), (target.role,)), text))
    yield from found or [_names_as_they_stand(target.role, text)]


def _names_as_they_stand(role: str, text: str) -> CreditLineValue:
    is_company = is_company_role(role)
    parts = (part.strip(" ,;.") for part in text.replace(";", ",").split(","))
    names = tuple(CreditedName(part, is_company) for part in parts if part)
    return CreditLineValue(role, "", names)


def with_role(value: CreditLineValue, role: str | None) -> CreditLineValue:
    """Return a credit line with another role; its names become companies where the role asks."""
    names = value.names
    if role and is_company_role(role):
        names = tuple(replace(name, is_company=not _is_person(name)) for name in names)
    return replace(value, role=role, names=names)


def _is_person(name: CreditedName) -> bool:
    return (
        not name.is_company
        and looks_like_person_name(name.name)
        and not looks_like_company(name.name)
    )


# Texts


def paragraphs_of(lines: Sequence[Line]) -> str:
    """Return lines as a text: wrapped lines joined, paragraphs parted by an empty line."""
    parts: list[str] = []
    for number, line in enumerate(lines):
        if number and prose.joins(lines[number - 1], line):
            parts[-1] = f"{parts[-1]} {line.body}"
        else:
            parts.append(line.body)
    return "\n\n".join(parts)


def _text(target: Target, lines: Sequence[Line], _context: Context) -> Iterator[Value]:
    first = _unlabelled(lines[0].body)
    body = paragraphs_of([replace(lines[0], body=first), *lines[1:]])
    speaker = ""
    if target.field == "statement":
        body, speaker = prose.parse_statement(body)
        speaker = target.person or speaker
    person = target.person if target.field == "biography" else ""
    language = target.language or language_of(body)
    yield TextValue(target.field, language, body, speaker, person)


def _caption(target: Target, lines: Sequence[Line], _context: Context) -> Iterator[Value]:
    for line in lines:
        body = _unlabelled(line.body)
        yield CaptionValue(target.language or language_of(body), body)


def _press_text(target: Target, lines: Sequence[Line], _context: Context) -> Iterator[Value]:
    body = paragraphs_of(lines)
    yield PressTextValue(target.language or language_of(body), body)


# Lines that are each a value


def _screenings(_target: Target, lines: Sequence[Line], context: Context) -> Iterator[Value]:
    page = Page(list(lines), context, section="screenings")
    place = 0
    while place < len(page.lines):
        place += read_screenings(page, place) or 1
    add_screenings(page, None, [])
    yield from (draft.value for draft in page.drafts if isinstance(draft.value, ScreeningValue))


def _awards(_target: Target, lines: Sequence[Line], _context: Context) -> Iterator[Value]:
    for line in lines:
        text = _unlabelled(line.text)
        yield parse_award(text) or AwardValue(text)


def _entries(_target: Target, lines: Sequence[Line], _context: Context) -> Iterator[Value]:
    found = run_of_entries(lines, 0, is_under_heading=True)
    if found and found[-1][0] == len(lines) - 1:
        yield from (entry for _, entry in found)
        return
    for line in lines:
        entry = parse_entry(line.text)
        yield from parse_entries(line.text) or ([entry] if entry else [])


_READERS: dict[str, Callable[[Target, Sequence[Line], Context], Iterator[Value]]] = {
    "director": _directors,
    CREDIT: _credits,
    "logline": _text,
    "short_synopsis": _text,
    "synopsis": _text,
    "statement": _text,
    "biography": _text,
    "caption": _caption,
    "press_text": _press_text,
    "screening": _screenings,
    "award": _awards,
    "filmography": _entries,
}
