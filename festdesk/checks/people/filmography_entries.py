"""Entries of filmographies one by one: without title, without year, of a year to come."""

from collections.abc import Iterator, Sequence

from festdesk.base.findings import Finding, Kind, Mend, MendAct, Place, Severity
from festdesk.base.ids import FilmId, PersonId
from festdesk.base.wording import Listed, sentence
from festdesk.checks.people.entry_names import entry_name
from festdesk.filmographies.tables import FilmographyEntry, Qualifier
from festdesk.films.tables import TitleKind
from festdesk.snapshot import Snapshot

TITLE_MISSING = Kind(
    "filmography.title-missing",
    Severity.WARNING,
    sentence("Finding", "{person}: an entry of the filmography has no title ({known})."),
    sentence("Help", "A year, a kind or a share prints with no work behind it."),
    sentence("Help", "Write the title, or remove the entry."),
    sentence("Help", "“2011 – (2 episodes)” should say of which series."),
)
YEAR_MISSING = Kind(
    "filmography.year-missing",
    Severity.HINT,
    sentence("Finding", "{person}: no year stands beside {entries}."),
    sentence("Help", "All other entries of the filmography have a year, and these print without."),
    sentence("Help", "Write the year, or leave it where nobody knows."),
    sentence("Help", "“2019 – First Snow”, “The Gate”, “2011 – Two Winters”."),
)
YEAR_TO_COME = Kind(
    "filmography.year-to-come",
    Severity.HINT,
    sentence("Finding", "{person}: {entry} is of a year after the edition."),
    sentence(
        "Help",
        "A film that is still to come stands in the filmography. Beyond two years it is rather a "
        "wrong digit, and should be looked at.",
    ),
    sentence("Help", "Correct the year, or say that the film is unfinished."),
    sentence("Help", "“2201 – First Snow” should be “2021 – First Snow”."),
)
TITLES_MIXED = Kind(
    "filmography.titles-mixed",
    Severity.HINT,
    sentence("Finding", "{person}: transliterated titles stand beside translated ones: {entries}."),
    sentence(
        "Help",
        "Most entries print the title under which the film came out abroad, and these their "
        "original title in Latin letters. Readers take them for films they do not know.",
    ),
    sentence("Help", "Write the translated title of these entries, or the original of all."),
    sentence("Help", "“Zerkalo” between “Solaris” and “Nostalgia”."),
)
_REMOVE = sentence("Mend", "Remove the entry")
_FEWEST = 4
_MOST_WITHOUT = 4  # of so many entries one may lack its year
_FAR = 2  # years
_MOST_NAMED = 6


def find_entries_wrong(
    snapshot: Snapshot, person_id: PersonId, film_id: FilmId
) -> Iterator[Finding]:
    """Yield what is to be said of single entries of a director's filmography."""
    person, now = snapshot.person_name(person_id), snapshot.edition.ends_on.year
    entries = snapshot.entries_of(person_id)
    kinds: list[frozenset[str]] = []
    for entry in entries:
        titles = [title for title in snapshot.titles_of_entry(entry.id) if title.text.strip()]
        kinds.append(frozenset(title.kind for title in titles))
        if not titles:
            known = Listed(tuple(filter(None, (str(entry.year or "?"), entry.share, entry.note))))
            place = Place("filmographyentry", entry.id, "title", film_id)
            away = Mend(
                _REMOVE, "filmographyentry", entry.id, "year", entry.year, None, act=MendAct.REMOVE
            )
            yield TITLE_MISSING.found(place, person=person, known=known).offering(away)
        elif entry.year is not None and entry.year > now and not _is_unfinished(entry):
            place = Place("filmographyentry", entry.id, "year", film_id)
            found = YEAR_TO_COME.found(place, person=person, entry=entry_name(snapshot, entry))
            yield found.taken_as(Severity.WARNING) if entry.year > now + _FAR else found
    yield from _years_missing(snapshot, person, entries, film_id)
    mixed = _mixed_forms(entries, kinds)
    if mixed:
        place = Place("filmographyentry", mixed[0].id, "title", film_id)
        named = tuple(entry_name(snapshot, entry) for entry in mixed[:_MOST_NAMED])
        more = ("…",) if len(mixed) > _MOST_NAMED else ()
        yield TITLES_MIXED.found(place, person=person, entries=Listed((*named, *more)))


def _is_unfinished(entry: FilmographyEntry) -> bool:
    return entry.qualifier == Qualifier.UNFINISHED


def _years_missing(
    snapshot: Snapshot, person: str, entries: Sequence[FilmographyEntry], film_id: FilmId
) -> Iterator[Finding]:
    without = [entry for entry in entries if entry.year is None and not entry.year_as_given]
    without = [entry for entry in without if not _is_unfinished(entry)]
    if without and len(entries) >= max(_FEWEST, _MOST_WITHOUT * len(without)):
        yield YEAR_MISSING.found(
            Place("filmographyentry", without[0].id, "year", film_id),
            person=person,
            entries=Listed(tuple(entry_name(snapshot, entry) for entry in without)),
        )


def _mixed_forms(
    entries: Sequence[FilmographyEntry], kinds: Sequence[frozenset[str]]
) -> list[FilmographyEntry]:
    """Return the entries with a transliterated title alone, where more have a translated one."""
    read: list[FilmographyEntry] = []
    translated = 0
    for entry, those in zip(entries, kinds, strict=True):
        if those & {TitleKind.INTERNATIONAL, TitleKind.TRANSLATED}:
            translated += 1
        elif TitleKind.TRANSLITERATED in those:
            read.append(entry)
    return read if translated > len(read) and len(entries) >= _FEWEST else []
