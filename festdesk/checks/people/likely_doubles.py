"""Entries of a filmography that are likely an earlier one again, in other letters or a year on."""

from collections.abc import Iterator

from festdesk.base.findings import Finding, Kind, Mend, MendAct, Place, Severity
from festdesk.base.ids import EntryId, FilmId, PersonId
from festdesk.base.wording import sentence
from festdesk.checks.people.entry_names import entry_name
from festdesk.filmographies.same_works import Doubles, Work
from festdesk.filmographies.tables import FilmographyEntry, Qualifier
from festdesk.films.titles import title_sort_key
from festdesk.snapshot import Snapshot

LIKELY_DOUBLED = Kind(
    "filmography.entry-likely-doubled",
    Severity.WARNING,
    sentence("Finding", "{person}: {entry} is likely {first} once more."),
    sentence(
        "Help",
        "Two entries of one year, or of two that follow, have nearly the same title, or lead to "
        "one card. Two lists were put together, or a title was transliterated in two ways.",
    ),
    sentence("Help", "Remove one of the two, or leave both where they are two films."),
    sentence("Help", "“Pervyi uchitel (1965)” beside “Pervyy uchitel (1965)”."),
)
_REMOVE = sentence("Mend", "Remove {told}")


def find_likely_doubles(
    snapshot: Snapshot, person_id: PersonId, film_id: FilmId
) -> Iterator[Finding]:
    """Yield a finding for each entry of a director that is likely an earlier one.

    Those that say the very same are told by `filmographies`.
    """
    entries = {entry.id: entry for entry in snapshot.entries_of(person_id)}
    works = [_work(snapshot, entry) for entry in entries.values()]
    titles = {work.id: work.titles for work in works}
    for double in Doubles().among(works):
        entry, first = entries[EntryId(double.id)], entries[EntryId(double.first)]
        keys = [title_sort_key(titles[one.id][0], "") for one in (entry, first) if titles[one.id]]
        is_same = len(keys) == 2 and keys[0] == keys[1]  # noqa: PLR2004 -- both
        if is_same and (entry.year, entry.qualifier) == (first.year, first.qualifier):
            continue
        less, kept = (first, entry) if entry.film_id and not first.film_id else (entry, first)
        name = entry_name(snapshot, less)
        found = LIKELY_DOUBLED.found(
            Place("filmographyentry", less.id, "title", film_id),
            Place("filmographyentry", kept.id, "title", film_id),
            person=snapshot.person_name(person_id),
            entry=name,
            first=entry_name(snapshot, kept),
        )
        # The very title a year on, of one kind: two films of one name are further apart.
        is_near = abs((entry.year or 0) - (first.year or 0)) <= 1
        is_alike = is_same and is_near and entry.qualifier == first.qualifier
        # One title, of which the one is a short film: two works by one name are made so, too.
        is_other_kind = is_same and Qualifier.SHORT in {entry.qualifier, first.qualifier}
        is_sure = (entry.year == first.year and not is_other_kind) or is_alike
        found = found if is_sure else found.taken_as(Severity.HINT)
        yield found.offering(
            Mend(_REMOVE, "filmographyentry", less.id, "year", less.year, None,
                 act=MendAct.REMOVE, told=name)
        )  # fmt: skip


def _work(snapshot: Snapshot, entry: FilmographyEntry) -> Work:
    trait = snapshot.trait_of_entry(entry.id)
    titles = tuple([title.text for title in snapshot.titles_of_entry(entry.id)])
    part = f"{entry.share}/{entry.role}/{trait.episodes if trait is not None else ''}"
    return Work(entry.id, titles, entry.year, entry.film_id, part)
