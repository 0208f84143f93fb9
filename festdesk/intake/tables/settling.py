"""What only all columns of a table together tell, and what stands in them."""

from collections.abc import Sequence
from dataclasses import replace

from festdesk.films.roles import find_roles
from festdesk.intake.tables.columns import ANY_NAME, FAMILY, GIVEN, plain_head
from festdesk.intake.tables.contents import (
    are_addresses,
    are_formats,
    are_lives,
    are_names_mostly,
    are_numbers,
    are_texts,
    are_titles,
    counts_rows,
    filled,
    guess_target,
)
from festdesk.intake.tables.meaning import BY_CELLS, BY_HEAD, COUNTS, ONLY_NAMES, PRIVATE, Column
from festdesk.intake.tables.sheet import Sheet
from festdesk.intake.tables.targets import ROLE
from festdesk.people.names import looks_like_person_name

_LOOKED_AT = 200  # rows
_MOST_GUESSED = 100  # columns whose heads say nothing; a table has a few of them
_TITLES = frozenset(
    ["title", "original_title", "international_title", "translated_title", "alternative_title"]
)
# Heads that a film's title may have as well as something else.
_WEAK_TITLES = frozenset({"name", "film", "films"})
_WEAK_NUMBERS = frozenset(
    ["no", "nr", "#", "n", "number", "num", "code", "lfd nr", "id", "film no", "film nr", "ref"]
)
# What has one word for a copy and for who sends it, for a person and for how to reach one.
_MATERIAL = frozenset({"role:print_source"})
_CONTACTS = frozenset(
    [
        "role:festival_contact",
        "submitter",
        "role:print_source",
        "role:world_sales",
        "role:distributor",
    ]
)
# What calls a text one sentence, in the languages of festivals.
_ONE_SENTENCE = frozenset(
    ["logline", "log", "tagline", "tag", "liner", "sentence", "satz", "phrase", "frase", "pitch",
     "zin", "zdanie", "zdaniem", "accroche", "teaser"]
)  # fmt: skip


def settled(sheet: Sheet, columns: list[Column]) -> list[Column]:
    """Settle what only the columns together tell, and what stands in them."""
    cells = [_cells(sheet, place) for place in range(len(columns))]
    _settle_names(columns)
    _settle_lone_names(columns)
    _settle_titles(columns)
    _settle_times(columns)
    _settle_short_texts(columns)
    _settle_twins(columns, cells)
    _settle_versions(columns, cells)
    _settle_by_cells(columns, cells)
    _add_by_cells(columns, cells, has_heads=sheet.has_heads)
    _settle_directors(columns)
    return columns


def _cells(sheet: Sheet, place: int) -> list[str]:
    return [row[place] for _, row in sheet.rows[:_LOOKED_AT] if place < len(row)]


def _places(columns: Sequence[Column], *targets: str) -> list[int]:
    return [n for n, column in enumerate(columns) if set(column.targets) & set(targets)]


def _settle_names(columns: list[Column]) -> None:
    """Read "Nom" beside "Prénom" as the last name, "Nombre" beside "Apellidos" as the first."""
    for mine, other in ((GIVEN, FAMILY), (FAMILY, GIVEN)):
        given = [c for c in columns if c.targets and c.targets[0].endswith(other)]
        owners = {c.targets[0].removesuffix(other) for c in given}
        if len(owners) != 1 or any(c.targets and c.targets[0].endswith(mine) for c in columns):
            continue
        for place, column in enumerate(columns):
            if plain_head(column.head) in ANY_NAME:
                targets = (owners.copy().pop() + mine,)
                columns[place] = replace(
                    column, targets=targets, reason=BY_HEAD, confidence_percent=85
                )


def _settle_lone_names(columns: list[Column]) -> None:
    """Read "Nom du réalisateur" without a column for the first name as the whole name."""
    for place, column in enumerate(columns):
        target = column.targets[0] if len(column.targets) == 1 else ""
        owner, plus, part = target.partition("+")
        if not plus:
            continue
        other = f"{owner}{FAMILY if plus + part == GIVEN else GIVEN}"
        is_alone = not any(c.targets == (other,) and c.number == column.number for c in columns)
        if is_alone and len(plain_head(column.head).split()) > 1:
            columns[place] = replace(column, targets=(owner,))


def _bare(head: str) -> str:
    """Return a head without the number that keeps it apart from its like."""
    return plain_head(head).rstrip(" 0123456789")


def _settle_short_texts(columns: list[Column]) -> None:
    """Let the only text of a table be the synopsis, also where it is called a short one."""
    if _places(columns, "synopsis", "short_synopsis"):
        return
    for place in _places(columns, "logline")[:1]:
        if not set(plain_head(columns[place].head).split()) & _ONE_SENTENCE:
            columns[place] = replace(columns[place], targets=("synopsis",), confidence_percent=70)


def _settle_twins(columns: list[Column], cells: Sequence[Sequence[str]]) -> None:
    """Read two columns under one head, with a word each, as the first and the last name."""
    for place in _places(columns, "director"):
        both = columns[place : place + 2]
        heads = {_bare(column.head) for column in both}
        if len(both) < 2 or len(heads) > 1 or both[1].targets != ("director",):  # noqa: PLR2004
            continue
        given, family = filled(cells[place]), filled(cells[place + 1])
        if given and family and not any(map(looks_like_person_name, given)):
            for n, ending in ((place, GIVEN), (place + 1, FAMILY)):
                columns[n] = replace(
                    columns[n], targets=(f"director{ending}",), confidence_percent=70
                )


def _settle_titles(columns: list[Column]) -> None:
    """Let "Name" be who submits where another column has the title."""
    places = _places(columns, "title")
    sure = [n for n in places if _bare(columns[n].head) not in _WEAK_TITLES]
    others = [n for n in _places(columns, *_TITLES) if _bare(columns[n].head) != "name"]
    for place in places:
        head = _bare(columns[place].head)
        if head == "name" and others:
            columns[place] = replace(columns[place], targets=("submitter",), confidence_percent=70)
        elif head in _WEAK_TITLES and sure:
            columns[place] = replace(columns[place], targets=(), reason="")


def _settle_times(columns: list[Column]) -> None:
    """Tell the time of a screening from a running time, its day from any other date."""
    has_screening = bool(_places(columns, "screening_venue", "screening_date", "screening"))
    for place in _places(columns, "screening_time"):
        if not has_screening and not _places(columns, "running_time", "running_seconds"):
            columns[place] = replace(columns[place], targets=("running_time",))
    if not _places(columns, "screening_venue", "screening_time"):
        for place in _places(columns, "screening_date"):
            plain = plain_head(columns[place].head)
            if "screening" not in plain and len(plain.split()) == 1:
                is_needed = not _places(columns, "year", "completed", "data")
                target = ("completed",) if is_needed else ("screening_date",)
                columns[place] = replace(columns[place], targets=target, confidence_percent=60)


def _settle_versions(columns: list[Column], cells: Sequence[Sequence[str]]) -> None:
    """Let a version be the screening's where the same title stands in several rows."""
    title = next(iter(_places(columns, *_TITLES)), None)
    if title is None or not _places(columns, "screening_date", "screening_time"):
        return
    given = [cell for cell in cells[title] if cell]
    if len(set(given)) < len(given):
        for place in _places(columns, "version"):
            columns[place] = replace(columns[place], targets=("screening_version",))


def _settle_by_cells(columns: list[Column], cells: Sequence[Sequence[str]]) -> None:
    for place, column in enumerate(columns):
        plain = plain_head(column.head)
        if column.targets == ("submission_id",) and plain in _WEAK_NUMBERS:
            if counts_rows(cells[place]):
                columns[place] = replace(column, targets=(), reason=COUNTS)
        elif column.targets == ("sound_format",) and are_names_mostly(cells[place]):
            columns[place] = replace(column, targets=("role:sound",))
        elif len(column.targets) == 1 and (other := _by_cells(column, cells[place])):
            columns[place] = other
        elif column.targets == ("role:sound",) and are_formats(cells[place]):
            columns[place] = replace(column, targets=("sound_format",))
        elif set(column.targets) <= _MATERIAL and column.targets and are_formats(cells[place]):
            columns[place] = replace(column, targets=("format",))
        elif set(column.targets) & _CONTACTS and are_addresses(cells[place]):
            columns[place] = replace(column, targets=(), is_private=True, reason=PRIVATE)


_TEXT_TARGETS = frozenset({"synopsis", "logline", "short_synopsis"})


def _by_cells(column: Column, cells: Sequence[str]) -> Column | None:
    """Return a column whose cells are plainly something else than its head says.

    "Argumento" is a plot in Spanish and a screenplay in Portuguese; "Score" is music, or points.
    """
    target = column.targets[0]
    if target in _TEXT_TARGETS and are_names_mostly(cells) and (roles := find_roles(column.head)):
        return replace(column, targets=tuple(f"{ROLE}{role}" for role in roles))
    if target.startswith(ROLE) and are_numbers(cells):
        return replace(column, targets=(), is_private=True, reason=PRIVATE)
    return None


def _add_by_cells(
    columns: list[Column], cells: Sequence[Sequence[str]], *, has_heads: bool
) -> None:
    """Give columns whose heads say nothing the meanings that are still missing."""
    unknown = [n for n, column in enumerate(columns) if not column.targets and not column.reason]
    open_ = unknown[:_MOST_GUESSED]
    for place in open_:
        if has_heads and sum(map(bool, cells[place])) * 2 < len(cells[place]):
            continue  # a few stray cells tell nothing
        target = guess_target(cells[place])
        if target == "private":
            columns[place] = replace(columns[place], is_private=True, reason=PRIVATE)
        elif target and not _places(columns, target):
            _put(columns, place, target)
    open_ = [n for n in open_ if not columns[n].targets and not columns[n].is_private]
    if not _places(columns, *_TITLES):
        likely = [n for n in open_ if are_titles(cells[n])]
        likely.sort(key=lambda n: are_names_mostly(cells[n]))
        for place in likely[:1]:
            _put(columns, place, "title")
            open_.remove(place)
    for place in () if has_heads else open_:
        target = _target_of_words(cells[place])
        if target and not _places(columns, target):
            _put(columns, place, target)


def _target_of_words(cells: Sequence[str]) -> str:
    if are_texts(cells):
        return "biography" if are_lives(cells) else "synopsis"
    return "director" if are_names_mostly(cells) else ""


def _put(columns: list[Column], place: int, target: str) -> None:
    columns[place] = replace(
        columns[place], targets=(target,), reason=BY_CELLS, confidence_percent=60
    )


def _settle_directors(columns: list[Column]) -> None:
    """Take a first and a last name for the director's where no column names one."""
    if _places(columns, "director", "director" + GIVEN, "director" + FAMILY):
        return
    for ending in (GIVEN, FAMILY):
        for place in _places(columns, "submitter" + ending):
            columns[place] = replace(
                columns[place],
                targets=("director" + ending,),
                reason=ONLY_NAMES,
                confidence_percent=60,
            )
