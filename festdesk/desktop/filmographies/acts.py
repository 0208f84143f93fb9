"""What the filmography editor can have done: cells written, rows added, torn apart and joined."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlmodel import Session, select

from festdesk.base.errors import InputProblem
from festdesk.base.ids import EntryId, PersonId
from festdesk.base.text import tidy_line
from festdesk.base.wording import sentence
from festdesk.desktop.filmographies.cells import (
    BETWEEN_TITLES,
    columns_of,
    further_titles,
    title_form,
)
from festdesk.desktop.filmographies.reading import NewEntry, PastedLine, read_lines, read_whole_line
from festdesk.editing import rows
from festdesk.editing.entry_titles import titles_of, write_further_titles, write_title_form
from festdesk.editing.filmographies import (
    add_entry,
    change_entry,
    put_entries,
    reword_entry,
    set_entry_trait,
)
from festdesk.editing.merging_entries import ONE_ROW, merge_entries
from festdesk.filmographies.entries import place_among
from festdesk.filmographies.tables import EntryChoice, EntryTrait, FilmographyEntry
from festdesk.films.tables import TitleKind

NOTHING_TYPED = sentence("Error", "Write a title, too: an entry needs one.")
NOTHING_LEFT = sentence(
    "Error", "Put the caret between the two titles first: each half needs some letters."
)
NO_LINE = sentence("Error", "This row was not read from a line, so there is none to take.")


def write_cells(
    session: Session,
    *,
    entry_ids: Sequence[EntryId],
    key: str,
    typed: str,
    languages: Sequence[str],
) -> None:
    """Write a cell of one entry, or the same in several.

    Raises:
        InputProblem: What was typed cannot be what the column is for, or an entry is gone.
    """
    form = title_form(key)
    for entry_id in entry_ids:
        if form is not None:
            kind, language = form
            write_title_form(session, entry_id, typed, kind=kind, language=language)
        elif key == "other":
            among = [title.id for title in further_titles(titles_of(session, entry_id), languages)]
            write_further_titles(session, entry_id, typed.split(BETWEEN_TITLES), among)
        else:
            values, trait = columns_of(key, typed)
            if values:
                change_entry(session, entry_id, **values)
            if trait:
                _set_trait(session, entry_id, trait)


def _set_trait(session: Session, entry_id: EntryId, trait: Mapping[str, Any]) -> None:
    """Set further facts; where there are none yet, nothing to say makes no row of them."""
    says = any(value and value != EntryChoice.BY_RULE for value in trait.values())
    if says or _trait_of(session, entry_id) is not None:
        set_entry_trait(session, entry_id, **trait)


def _trait_of(session: Session, entry_id: EntryId) -> EntryTrait | None:
    return session.exec(select(EntryTrait).where(EntryTrait.entry_id == entry_id)).first()


def add_entries(
    session: Session, *, person_id: PersonId, entries: Sequence[NewEntry], before: str = ""
) -> list[EntryId]:
    """Add entries before another one, or after the last; return their ids."""
    made = [
        add_entry(session, person_id, entry.titles, trait=entry.trait, **entry.values)
        for entry in entries
    ]
    if before:
        put_entries(session, made, before=before)
    return made


def add_lines(
    session: Session, *, person_id: PersonId, lines: Sequence[PastedLine], before: str = ""
) -> list[EntryId]:
    """Add the entries of lines, in their order."""
    entries = [entry for line in lines for entry in line.entries]
    return add_entries(session, person_id=person_id, entries=entries, before=before)


def add_text(
    session: Session,
    *,
    person_id: PersonId,
    text: str,
    before: str = "",
    known: Sequence[str] = (),
) -> tuple[list[EntryId], int]:
    """Read a text and add its entries; return their ids and how many lines were not understood.

    `known` are titles of works that the edition has.
    A long one takes its time to be read, so that is done where the act is.

    Raises:
        InputProblem: There is nothing to read, or far too much.
    """
    lines = read_lines(text, known=known)
    unread = sum(not line.is_understood for line in lines)
    return add_lines(session, person_id=person_id, lines=lines, before=before), unread


def entry_typed(typed: Mapping[str, str]) -> list[NewEntry]:
    """Return the entry that the cells of the empty row make, or those of a line typed there.

    Raises:
        InputProblem: There is no title, or a cell holds what it cannot.
    """
    cells = {key: words for key, text in typed.items() if (words := tidy_line(text))}
    if len(cells) == 1 and set(cells) <= {"year", "title"}:
        (only,) = cells.values()
        whole = read_whole_line(only)
        if whole:
            return whole
    values: dict[str, Any] = {}
    trait: dict[str, Any] = {}
    titles: list[tuple[str, str, str]] = []
    for key, text in cells.items():
        form = title_form(key)
        if form is not None:
            titles.append((form[0], text, form[1]))
        elif key == "other":
            others = [tidy_line(one) for one in text.split(BETWEEN_TITLES)]
            titles += [(str(TitleKind.ALTERNATIVE), one, "") for one in others if one]
        else:
            of_entry, of_trait = columns_of(key, text)
            values |= of_entry
            trait |= of_trait
    if not titles and not values.get("film_id"):
        raise InputProblem(NOTHING_TYPED)
    return [NewEntry(tuple(titles), values, trait)]


def add_typed(
    session: Session,
    *,
    person_id: PersonId,
    entries: Sequence[NewEntry],
    others: Sequence[tuple[EntryId, int | None]],
) -> list[EntryId]:
    """Add what was typed into the empty row, each where its year belongs among the others."""
    listed = list(others)
    made = []
    for entry in entries:
        year = entry.values.get("year")
        entry_id = add_entry(session, person_id, entry.titles, trait=entry.trait, **entry.values)
        place = place_among(year, [other_year for _, other_year in listed])
        if place < len(listed):
            put_entries(session, [entry_id], before=listed[place][0])
        listed.insert(place, (entry_id, year))
        made.append(entry_id)
    return made


# Tearing rows apart and joining them


def split_entry(session: Session, *, entry_id: EntryId, left: str, right: str) -> list[EntryId]:
    """Let an entry have what stands left of the caret, and a new one after it what stands right.

    The right part is read as a line of its own where it is one, else it has the same year and
    kinds.

    Raises:
        InputProblem: A half is empty, or the entry is gone.
    """
    left, right = _half(left), _half(right)
    if not left or not right:
        raise InputProblem(NOTHING_LEFT)
    entry = rows.get(session, FilmographyEntry, entry_id)
    person_id = entry.person_id
    after = _next_id(session, entry)
    new = read_whole_line(right) or [
        NewEntry(
            ((str(TitleKind.ORIGINAL), right, ""),),
            {
                "year": entry.year,
                "year_until": entry.year_until,
                "year_as_given": entry.year_as_given,
                "qualifier": entry.qualifier,
                "role": entry.role,
            },
        )
    ]
    write_title_form(session, entry_id, left, kind=str(TitleKind.ORIGINAL))
    made = add_entries(session, person_id=person_id, entries=new, before=after)
    return [entry_id, *made]


def _half(text: str) -> str:
    return tidy_line(text).strip(" ,;|/·•").strip()


def _next_id(session: Session, entry: FilmographyEntry) -> str:
    statement = (
        select(FilmographyEntry.id)
        .where(FilmographyEntry.person_id == entry.person_id)
        .where(FilmographyEntry.place > entry.place)
        .order_by(FilmographyEntry.place)  # type: ignore[arg-type]
    )
    return session.exec(statement).first() or ""


def join_entries(session: Session, *, entry_ids: Sequence[EntryId]) -> EntryId:
    """Make one entry of rows into which a line was torn; what they were read from is read anew.

    Where that is no single entry, their titles are put together behind each other.

    Raises:
        InputProblem: There are less than two rows, or they cannot be one.
    """
    if not entry_ids:
        raise InputProblem(ONE_ROW)
    first, lines, titles = entry_ids[0], [], []
    for entry_id in entry_ids:
        trait = _trait_of(session, entry_id)
        own = [title.text for title in titles_of(session, entry_id)]
        lines.append(trait.line if trait is not None else "")
        titles += own[:1]
    merge_entries(session, entry_ids)
    whole = read_whole_line(" ".join(lines)) if all(lines) else []
    if len(whole) == 1:
        read = whole[0]
        reword_entry(session, first, read.titles, trait=_clean(read.trait), **read.values)
        return first
    for title in titles_of(session, first)[1:]:
        if title.text in titles[1:]:
            rows.remove(session, type(title), title.id)
    write_title_form(session, first, " ".join(titles), kind=str(TitleKind.ORIGINAL))
    _set_trait(session, first, {"unread": ""})
    return first


def _clean(trait: Mapping[str, Any]) -> dict[str, Any]:
    """Return all further facts, so that none of what was there before is left."""
    nothing = {"further": (), "episodes": "", "part_of": "", "co_directors": (), "unread": ""}
    return {**nothing, **trait}


def take_line(session: Session, *, entry_id: EntryId) -> None:
    """Let the line that an entry was read from be its title, as it stands.

    Raises:
        InputProblem: It was not read from any, or is gone.
    """
    trait = _trait_of(session, entry_id)
    if trait is None or not trait.line:
        raise InputProblem(NO_LINE)
    line = trait.line
    nothing = {"year": None, "year_until": None, "year_as_given": ""}
    said = {"qualifier": "", "share": "", "role": "", "note": ""}
    titles = [(str(TitleKind.ORIGINAL), line)]
    reword_entry(session, entry_id, titles, trait=_clean({}), **nothing, **said)


def dismiss_unread(session: Session, *, entry_ids: Sequence[EntryId]) -> None:
    """Let what was not understood of lines be seen, and be seen no more."""
    for entry_id in entry_ids:
        _set_trait(session, entry_id, {"unread": ""})


def choose_printing(session: Session, *, entry_ids: Sequence[EntryId], choice: str) -> None:
    """Say whether entries print, whatever the house keeps of long filmographies."""
    for entry_id in entry_ids:
        _set_trait(session, entry_id, {"choice": choice or str(EntryChoice.BY_RULE)})
