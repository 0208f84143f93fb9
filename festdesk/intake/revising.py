"""What an editor does to a reading, one function for each act; each returns another reading.

An act that cannot be done raises InputProblem with a sentence, and nothing has changed.
"""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace

from festdesk.base.errors import InputProblem
from festdesk.base.wording import sentence
from festdesk.films.roles import find_roles
from festdesk.intake.corrections import Correction, correction_for, correction_of_role, joined
from festdesk.intake.drafts import (
    CaptionValue,
    CreditLineValue,
    Draft,
    PressTextValue,
    Span,
    TextValue,
    TitleValue,
    Value,
)
from festdesk.intake.page import Context
from festdesk.intake.passages import Passage, places_of
from festdesk.intake.reassigning import (
    CREDIT,
    TEXTS,
    UNUSED,
    Target,
    values_as,
    with_role,
)
from festdesk.intake.revised import Item, Revised, RevisedFilm

YOU_SAID_SO = "You said so."
_LONGEST_QUOTED = 160
NOT_JOINED = sentence(
    "Intake", "Only texts with texts, and names with names, are joined. Select two of a kind."
)
ONE_ONLY = sentence("Intake", "Select two drafts or more to join them.")
NOT_SPLIT = sentence(
    "Intake",
    "Here is nothing to split. Put the caret between two sentences, or between two names.",
)

_Texts = TextValue | PressTextValue | CaptionValue


def _with_film(revised: Revised, number: int, film: RevisedFilm) -> Revised:
    films = tuple(film if n == number else one for n, one in enumerate(revised.films))
    return replace(revised, films=films)


def _changed(revised: Revised, numbers: Collection[int], change: Callable[[Item], Item]) -> Revised:
    films = tuple(
        replace(
            film,
            items=tuple(change(item) if item.number in numbers else item for item in film.items),
        )
        for film in revised.films
    )
    return replace(revised, films=films)


def film_of(revised: Revised, number: int) -> int:
    """Return the number of the film that has a draft."""
    return next(n for n, film in enumerate(revised.films) if film.item(number) is not None)


def item_of(revised: Revised, number: int) -> Item:
    """Return a draft by its number."""
    return next(item for film in revised.films if (item := film.item(number)) is not None)


def _noted(revised: Revised, correction: Correction | None) -> Revised:
    if correction is None:
        return revised
    return replace(revised, corrections=joined(revised.corrections, correction))


# Ticks and values


def tick(revised: Revised, numbers: Collection[int], *, ticked: bool) -> Revised:
    """Take drafts, or leave them; either way somebody has looked at them."""
    return _changed(revised, numbers, lambda item: replace(item, is_ticked=ticked, is_seen=True))


def tick_all(revised: Revised, film: int, *, ticked: bool) -> Revised:
    """Take or leave all drafts of a film; candidates are never taken this way."""
    items = revised.films[film].items
    numbers = {item.number for item in items if not (ticked and item.draft.is_candidate)}
    return _changed(revised, numbers, lambda item: replace(item, is_ticked=ticked))


def correct(revised: Revised, number: int, value: Value) -> Revised:
    """Let a draft say something else; it is taken then."""
    return _changed(
        revised,
        {number},
        lambda item: replace(item, draft=replace(item.draft, value=value), is_ticked=True),
    )


def set_language(revised: Revised, number: int, language: str) -> Revised:
    """Say in which language a text, a title or a caption is."""
    value = item_of(revised, number).value
    if not isinstance(value, _Texts | TitleValue):
        return revised
    return correct(revised, number, replace(value, language=language))


def drop(revised: Revised, numbers: Collection[int]) -> Revised:
    """Do without drafts: their lines are listed as not used."""
    films = tuple(
        replace(film, items=tuple(item for item in film.items if item.number not in numbers))
        for film in revised.films
    )
    return replace(revised, films=films)


def leave_out(revised: Revised, film: int, *, left_out: bool) -> Revised:
    """Leave a film of the page out, or take it after all."""
    return _with_film(revised, film, replace(revised.films[film], is_left_out=left_out))


# Roles


def set_role(revised: Revised, number: int, words: str) -> Revised:
    """Give a credit line the role that words name, a key or a label; none makes it unknown."""
    item = item_of(revised, number)
    if not isinstance(item.value, CreditLineValue):
        return revised
    known = find_roles(words)
    role = known[0] if len(known) == 1 else words.strip() or None
    made = correct(revised, number, with_role(item.value, role))
    if item.read is None or role is None:
        return made
    return _noted(made, _role_correction(revised, item.read, role))


def _role_correction(revised: Revised, read: Draft, role: str) -> Correction | None:
    others = [i.read for film in revised.films for i in film.items if i.read is not None]
    return correction_of_role(read, others, CREDIT, role)


def take_suggestions(revised: Revised, numbers: Collection[int]) -> Revised:
    """Give credit lines the roles that were suggested for them."""
    for number in sorted(numbers):
        value = item_of(revised, number).value
        if isinstance(value, CreditLineValue) and not value.role and value.suggested_role:
            revised = set_role(revised, number, value.suggested_role)
    return revised


def suggested(items: Iterable[Item]) -> list[int]:
    """Return the numbers of credit lines whose role is not known and suggested."""
    return [
        item.number
        for item in items
        if isinstance(item.value, CreditLineValue)
        and not item.value.role
        and item.value.suggested_role
    ]


# Saying what words are


def assign(
    revised: Revised,
    film: int,
    passage: Passage,
    target: Target,
    context: Context | None = None,
) -> tuple[Revised, tuple[int, ...]]:
    """Say what words of the page are; return the numbers of the drafts that came of it.

    Drafts whose words were all among them are gone; a text or names that had more keep the rest.

    Raises:
        InputProblem: The words cannot be that.
    """
    words = passage.words(revised.lines)
    values = values_as(target, words, context)
    part = revised.films[film]
    kept = [item for one in part.items if (item := _without(one, passage, revised.lines))]
    span = Span(passage.first_line, passage.last_line, " ".join(words).strip()[:_LONGEST_QUOTED])
    number = revised.next_number
    made = [
        Item(number + n, Draft(value, span, 100, YOU_SAID_SO), None, is_ticked=True)
        for n, value in enumerate(values)
    ]
    items = sorted((*kept, *made), key=lambda item: _order(item.draft))
    aside = set(range(passage.first_line, passage.last_line + 1))
    is_unused = target.field == UNUSED
    lines_aside = (revised.aside | aside) if is_unused else (revised.aside - aside)
    after = replace(
        _with_film(revised, film, replace(part, items=tuple(items))),
        aside=frozenset(lines_aside),
        next_number=number + len(made),
    )
    bounds = part.first_line, part.last_line
    correction = correction_for(revised.lines, bounds, passage, target)
    bare = _bare_credit(part.items, passage, revised.lines)
    if bare is not None and target.field == CREDIT and target.role:
        correction = _role_correction(revised, bare, target.role)
    return _noted(after, correction), tuple(item.number for item in made)


def _order(draft: Draft) -> tuple[int, int]:
    return draft.span.first_line, draft.span.last_line


def _bare_credit(items: Sequence[Item], passage: Passage, lines: Sequence[str]) -> Draft | None:
    """Return the credit line without label that a passage is, as it was read."""
    for item in items:
        read = item.read
        is_bare = read and isinstance(read.value, CreditLineValue) and not read.value.role_as_given
        if read and is_bare and all(map(passage.holds, places_of(read, lines))):
            return read
    return None


def _without(item: Item, passage: Passage, lines: Sequence[str]) -> Item | None:
    """Return a draft without the words of a passage; None where nothing of it is left."""
    span = item.draft.span
    if span.last_line < passage.first_line or span.first_line > passage.last_line:
        return item
    places = places_of(item.draft, lines)
    inside = [place for place in places if passage.holds(place)]
    if not inside:
        return item
    if len(inside) == len(places):
        return None
    value = item.value
    taken = {lines[place.line - 1][place.start : place.end] for place in inside}
    if isinstance(value, CreditLineValue):
        names = tuple(name for name in value.names if name.name not in taken)
        return _says(item, replace(value, names=names)) if names else None
    if isinstance(value, _Texts):
        body = value.body
        for words in taken:
            body = body.replace(words, "")
        body = "\n\n".join(filter(None, (one.strip() for one in body.split("\n\n"))))
        rest = [place.line for place in places if place not in inside]
        made = _says(item, replace(value, body=body))
        at = replace(span, first_line=min(rest), last_line=max(rest))
        return replace(made, draft=replace(made.draft, span=at)) if body else None
    return item


def _says(item: Item, value: Value) -> Item:
    return replace(item, draft=replace(item.draft, value=value))


def reassign(
    revised: Revised, number: int, target: Target, context: Context | None = None
) -> tuple[Revised, tuple[int, ...]]:
    """Say that a draft is of another field; return what came of it.

    A text stays the text it is, corrected as it may be; anything else is read again from its
    words.

    Raises:
        InputProblem: Its words cannot be that.
    """
    item = item_of(revised, number)
    film = film_of(revised, number)
    value = item.value
    if isinstance(value, CreditLineValue) and target.field == CREDIT:
        return set_role(revised, number, target.role), (number,)
    places = places_of(item.draft, revised.lines)
    passage = Passage(places[0].line, places[0].start, places[-1].line, places[-1].end)
    if target.field == UNUSED:
        return assign(revised, film, passage, target, context)
    if (kept := _kept_as(value, target)) is not None:
        made = correct(revised, number, kept)
        part = revised.films[film]
        bounds = part.first_line, part.last_line
        return _noted(made, correction_for(revised.lines, bounds, passage, target)), (number,)
    return assign(revised, film, passage, target, context)


def _kept_as(value: Value, target: Target) -> Value | None:
    """Return a text as a text of another field, without reading it again."""
    if not isinstance(value, _Texts):
        return None
    language = target.language or value.language
    if target.field in TEXTS:
        speaker = target.person if target.field == "statement" else ""
        person = target.person if target.field == "biography" else ""
        return TextValue(target.field, language, value.body, speaker, person)
    if target.field == "press_text":
        return PressTextValue(language, value.body)
    return CaptionValue(language, value.body) if target.field == "caption" else None


# Splitting and joining


def join(revised: Revised, numbers: Collection[int]) -> tuple[Revised, int]:
    """Make one of several texts, or of several credit lines; the first says of what field.

    Raises:
        InputProblem: They are not of a kind, or there is only one.
    """
    film = film_of(revised, min(numbers)) if numbers else 0
    items = [item for item in revised.films[film].items if item.number in numbers]
    if len(items) < 2:  # noqa: PLR2004 -- one is not joined
        raise InputProblem(ONE_ONLY)
    first = items[0]
    values = [item.value for item in items]
    texts = [value for value in values if isinstance(value, _Texts)]
    credit_lines = [value for value in values if isinstance(value, CreditLineValue)]
    if len(texts) == len(values):
        made: Value = replace(texts[0], body="\n\n".join(text.body for text in texts))
    elif len(credit_lines) == len(values):
        names = dict.fromkeys(name for line in credit_lines for name in line.names)
        made = replace(credit_lines[0], names=tuple(names))
    else:
        raise InputProblem(NOT_JOINED)
    span = replace(
        first.draft.span,
        first_line=min(item.draft.span.first_line for item in items),
        last_line=max(item.draft.span.last_line for item in items),
    )
    after = correct(revised, first.number, made)
    after = _changed(
        after, {first.number}, lambda item: replace(item, draft=replace(item.draft, span=span))
    )
    return drop(after, {item.number for item in items[1:]}), first.number


def split(revised: Revised, number: int, at: int) -> tuple[Revised, int]:
    """Make two of a text at a letter of its body, or of a credit line before a name by its place.

    Returns also the number of the second.

    Raises:
        InputProblem: One of the two would be empty.
    """
    item = item_of(revised, number)
    value = item.value
    if isinstance(value, _Texts):
        first, second = value.body[:at].strip(), value.body[at:].strip()
        if not first or not second:
            raise InputProblem(NOT_SPLIT)
        parts: tuple[Value, Value] = replace(value, body=first), replace(value, body=second)
    elif isinstance(value, CreditLineValue) and 0 < at < len(value.names):
        parts = replace(value, names=value.names[:at]), replace(value, names=value.names[at:])
    else:
        raise InputProblem(NOT_SPLIT)
    film = film_of(revised, number)
    part = revised.films[film]
    made = [_located(replace(item.draft, value=one), revised.lines) for one in parts]
    new = Item(revised.next_number, made[1], None, item.is_ticked)
    items: list[Item] = []
    for one in part.items:
        items += [replace(one, draft=made[0]), new] if one.number == number else [one]
    after = _with_film(revised, film, replace(part, items=tuple(items)))
    return replace(after, next_number=revised.next_number + 1), new.number


def _located(draft: Draft, lines: Sequence[str]) -> Draft:
    """Return a draft with the lines its words are on now."""
    places = places_of(draft, lines)
    if not places:
        return draft
    span = replace(draft.span, first_line=places[0].line, last_line=places[-1].line)
    return replace(draft, span=span)
