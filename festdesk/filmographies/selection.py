"""Which entries of a filmography the house prints, and in which order."""

from collections.abc import Sequence
from dataclasses import dataclass

from festdesk.filmographies.entries import in_order_of_years
from festdesk.filmographies.listing import ListedEntry, Programme
from festdesk.filmographies.style import EntryOrder, FilmographyStyle, FilmShown, Kept
from festdesk.filmographies.tables import EntryChoice, Qualifier

# A documentary may be as long as any feature, and what is unfinished may become one.
_NO_FEATURES = frozenset({Qualifier.SHORT, Qualifier.TV_MOVIE, Qualifier.SERIES, Qualifier.SEGMENT})


@dataclass(frozen=True, slots=True)
class Selection:
    """The entries that print, in the order of print, and how many the style leaves out."""

    entries: tuple[ListedEntry, ...]
    left_out: int = 0


def select_entries(
    listed: Sequence[ListedEntry], style: FilmographyStyle, programme: Programme
) -> Selection:
    """Return the entries that print.

    What somebody chose prints whatever the style keeps, and what somebody ruled out never does;
    that, and the entry's own film where the house omits it, is not among those left out.
    """
    open_to = [
        one
        for one in listed
        if _choice(one) != EntryChoice.NEVER
        and not (style.own_film == FilmShown.OMITTED and programme.is_own(one))
    ]
    kept = _kept(open_to, style)
    return Selection(tuple(_in_order(kept, style.order)), len(open_to) - len(kept))


def _kept(listed: list[ListedEntry], style: FilmographyStyle) -> list[ListedEntry]:
    chosen = [one for one in listed if _choice(one) == EntryChoice.ALWAYS]
    if style.kept == Kept.CHOSEN and chosen:
        return chosen
    if not style.most:
        return listed
    rest = _by_rule([one for one in listed if _choice(one) != EntryChoice.ALWAYS], style.kept)
    ids = {one.entry.id for one in [*chosen, *rest[: max(0, style.most - len(chosen))]]}
    return [one for one in listed if one.entry.id in ids]


def _by_rule(listed: list[ListedEntry], kept: Kept) -> list[ListedEntry]:
    order = EntryOrder.EARLIEST if kept == Kept.EARLIEST else EntryOrder.LATEST
    ranked = _in_order(listed, order)
    if kept == Kept.FEATURES:
        ranked.sort(key=lambda one: not is_feature(one))
    return ranked


def is_feature(listed: ListedEntry) -> bool:
    """Return whether an entry is a whole film of its own, as far as its kinds tell."""
    trait = listed.trait
    kinds = {listed.entry.qualifier, *(trait.further if trait else ())}
    is_part = bool(listed.entry.share or (trait and (trait.part_of or trait.episodes)))
    return not is_part and not kinds & _NO_FEATURES


def _in_order(listed: Sequence[ListedEntry], order: EntryOrder) -> list[ListedEntry]:
    if order == EntryOrder.ARRANGED:
        return list(listed)
    by_id = {str(one.entry.id): one for one in listed}
    years = [(entry_id, one.entry.year) for entry_id, one in by_id.items()]
    is_latest = order == EntryOrder.LATEST
    return [by_id[entry_id] for entry_id in in_order_of_years(years, latest_first=is_latest)]


def _choice(listed: ListedEntry) -> str:
    return listed.trait.choice if listed.trait is not None else EntryChoice.BY_RULE
