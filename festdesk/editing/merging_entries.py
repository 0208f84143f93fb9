"""Make one entry of several: a work that stands twice, or a line that was torn in two."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlmodel import Session, select

from festdesk.base.errors import InputProblem
from festdesk.base.ids import EntryId
from festdesk.base.languages import is_latin
from festdesk.base.text import fold, tidy_line
from festdesk.base.wording import sentence
from festdesk.editing import rows
from festdesk.editing.entry_titles import titles_of
from festdesk.editing.filmographies import set_entry_trait
from festdesk.filmographies.same_works import is_likely_title
from festdesk.filmographies.tables import EntryChoice, EntryTrait, FilmographyEntry
from festdesk.films.tables import Title, TitleKind

ONE_ROW = sentence("Error", "Select the rows that are one work first: at least two of them.")
OTHER_CARD = sentence(
    "Error",
    "The rows are linked to two cards, so they are two works. Remove one of the links first.",
)
OTHERS_ROW = sentence("Error", "The rows belong to two people. Select rows of one filmography.")

_FILLED = ("film_id", "share", "role")
_YEARS = ("year", "year_until", "year_as_given")
_TRAITS = ("episodes", "part_of", "unread", "line")


def merge_entries(session: Session, entry_ids: Sequence[EntryId]) -> EntryId:
    """Make one entry of several; the first stays, with the titles of all and what only others say.

    Its year stays where it has one. Kinds, co-directors and notes of all are kept.

    Raises:
        InputProblem: There are less than two, of two people or with two cards, or one is gone.
    """
    if len(set(entry_ids)) < 2:  # noqa: PLR2004 -- two rows become one
        raise InputProblem(ONE_ROW)
    kept, *others = (rows.get(session, FilmographyEntry, entry_id) for entry_id in entry_ids)
    if any(other.person_id != kept.person_id for other in others):
        raise InputProblem(OTHERS_ROW)
    if len({entry.film_id for entry in (kept, *others)} - {None}) > 1:
        raise InputProblem(OTHER_CARD)
    _fill(session, kept, others)
    _gather_titles(session, kept, others)
    _gather_traits(session, kept, others)
    for other_id in entry_ids[1:]:
        rows.remove(session, FilmographyEntry, other_id)
    return entry_ids[0]


def _fill(session: Session, kept: FilmographyEntry, others: Sequence[FilmographyEntry]) -> None:
    values: dict[str, Any] = {}
    for column in _FILLED:
        said = [getattr(entry, column) for entry in (kept, *others) if getattr(entry, column)]
        if said and not getattr(kept, column):
            values[column] = said[0]
    if not any(getattr(kept, column) for column in _YEARS):
        dated = next((e for e in others if any(getattr(e, column) for column in _YEARS)), kept)
        values |= {column: getattr(dated, column) for column in _YEARS}
    notes = [tidy_line(entry.note) for entry in (kept, *others) if tidy_line(entry.note)]
    once = {fold(note): note for note in reversed(notes)}
    values["note"] = ", ".join(once[key] for key in dict.fromkeys(map(fold, notes)))
    rows.change(session, FilmographyEntry, kept.id, **values)


def _gather_titles(
    session: Session, kept: FilmographyEntry, others: Sequence[FilmographyEntry]
) -> None:
    titles = titles_of(session, kept.id)
    known = {fold(title.text) for title in titles}
    for other in others:
        for title in titles_of(session, other.id):
            if fold(title.text) not in known:
                known.add(fold(title.text))
                titles.append(title)
    kinds = _kinds(titles, _kinds_of_card(session, kept, others))
    for place, (title, kind) in enumerate(zip(titles, kinds, strict=True)):
        rows.change(session, Title, title.id, entry_id=kept.id, kind=kind, place=place)


def _kinds(titles: Sequence[Title], on_card: Mapping[str, str]) -> list[str]:
    """Return what each title is to the work: as the card says, and of two originals only one."""
    kinds = [on_card.get(fold(title.text), title.kind) for title in titles]
    originals = [n for n, kind in enumerate(kinds) if kind == TitleKind.ORIGINAL]
    if len(originals) < 2:  # noqa: PLR2004 -- one is no clash
        return kinds
    in_script = [n for n in originals if not is_latin(titles[n].text)]
    first = (in_script or originals)[0]
    for number in originals:
        if number != first:
            is_read = is_latin(titles[number].text) and not is_latin(titles[first].text)
            is_same = is_likely_title(titles[number].text, titles[first].text)
            transliterated = is_read and is_same
            kinds[number] = str(
                TitleKind.TRANSLITERATED if transliterated else TitleKind.ALTERNATIVE
            )
    return kinds


def _kinds_of_card(
    session: Session, kept: FilmographyEntry, others: Sequence[FilmographyEntry]
) -> dict[str, str]:
    """Return what the card they are linked to says of its titles, by their folded words."""
    film_id = next((e.film_id for e in (kept, *others) if e.film_id is not None), None)
    if film_id is None:
        return {}
    found = session.exec(select(Title).where(Title.film_id == film_id)).all()
    return {fold(title.text): title.kind for title in found}


def _gather_traits(
    session: Session, kept: FilmographyEntry, others: Sequence[FilmographyEntry]
) -> None:
    ids = [kept.id, *(other.id for other in others)]
    found = session.exec(select(EntryTrait).where(EntryTrait.entry_id.in_(ids))).all()  # type: ignore[attr-defined]
    by_entry = {trait.entry_id: trait for trait in found}
    traits = [by_entry[entry_id] for entry_id in ids if entry_id in by_entry]
    kinds = [kept.qualifier]
    for entry in (kept, *others):
        trait = by_entry.get(entry.id)
        kinds += [entry.qualifier, *(trait.further if trait is not None else ())]
    kinds = [kind for kind in dict.fromkeys(kinds) if kind]
    if kinds[:1] != [kept.qualifier] and kinds:
        rows.change(session, FilmographyEntry, kept.id, qualifier=kinds[0])
    values: dict[str, Any] = {"further": tuple(kinds[1:])}
    for column in _TRAITS:
        values[column] = next((getattr(t, column) for t in traits if getattr(t, column)), "")
    names = [name for trait in traits for name in trait.co_directors]
    values["co_directors"] = tuple(dict.fromkeys(names))
    chosen = [trait.choice for trait in traits if trait.choice != EntryChoice.BY_RULE]
    values["choice"] = chosen[0] if chosen else str(EntryChoice.BY_RULE)
    if traits or len(kinds) > 1:
        set_entry_trait(session, kept.id, **values)
