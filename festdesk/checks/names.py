"""Names in texts that are spelled otherwise than they print, and people entered twice."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from festdesk.base.findings import Finding, Kind, Place, Severity
from festdesk.base.ids import FilmId, PersonId
from festdesk.base.wording import Listed, sentence
from festdesk.checks.subjects import film_name, shown_films
from festdesk.naming.jumps import place_of_text
from festdesk.naming.mentions import Mention
from festdesk.naming.remembered import index_of
from festdesk.snapshot import Snapshot

SPELLED_OTHERWISE = Kind(
    "name.spelled-otherwise",
    Severity.WARNING,
    sentence("Finding", "{name} stands as {forms} in {subject}."),
    sentence(
        "Help",
        "The name is spelled otherwise here than the form of it that prints. Readers, and the "
        "index, take two spellings for two people.",
    ),
    sentence(
        "Help",
        "Change it here and wherever else it stands, or keep it, under “One spelling for every "
        "name”.",
    ),
)
QUOTED_OTHERWISE = Kind(
    "name.quoted-otherwise",
    Severity.HINT,
    sentence("Finding", "{name} stands as {forms} in a quotation, in {subject}."),
    sentence(
        "Help",
        "The name is spelled otherwise than the form of it that prints, but in words of others: "
        "in quotation marks, in a statement, in what a newspaper wrote.",
    ),
    sentence(
        "Help",
        "Change it, or keep it as it is quoted, under “One spelling for every name”.",
    ),
)
PEOPLE_DOUBLED = Kind(
    "person.doubled",
    Severity.WARNING,
    sentence("Finding", "{name} and {other} are likely one person."),
    sentence(
        "Help",
        "Two people of the edition have names that are likely one, spelled two ways. Each has a "
        "biography and a filmography of its own, and the index lists both.",
    ),
    sentence("Help", "Make one person of the two on the page People, or say that they are two."),
)
LIKELY_ONE = Kind(
    "name.likely-one",
    Severity.HINT,
    sentence("Finding", "{film}: “{first}” and “{second}” are likely one name."),
    sentence(
        "Help",
        "Two words of the texts of one film look like two spellings of one name, of a character "
        "or a place for example.",
    ),
    sentence(
        "Help",
        "Make one of them, or say that they are two names, under “One spelling for every name”.",
    ),
)


def find_names_spelled_otherwise(snapshot: Snapshot) -> Iterator[Finding]:
    """Yield a finding for each name in a row that is spelled otherwise than it prints."""
    yield from _find(snapshot, SPELLED_OTHERWISE, is_quoted=False)


def find_names_quoted_otherwise(snapshot: Snapshot) -> Iterator[Finding]:
    """Yield a finding for each name that is spelled otherwise in words of others."""
    yield from _find(snapshot, QUOTED_OTHERWISE, is_quoted=True)


def _find(snapshot: Snapshot, kind: Kind, *, is_quoted: bool) -> Iterator[Finding]:
    found: dict[tuple[str, str, str], list[Mention]] = defaultdict(list)
    for mention in index_of(snapshot).open_mentions:
        if mention.is_quoted is is_quoted and mention.proposed:
            found[mention.table, mention.row_id, mention.bearer].append(mention)
    for mentions in found.values():
        first = mentions[0]
        place = _place_of(snapshot, first)
        if place is None:
            continue
        forms = dict.fromkeys(mention.form for mention in mentions)
        yield kind.found(
            place,
            Place(_kind_of(first), first.bearer),
            name=_name_of(snapshot, first),
            forms=Listed(tuple(f"“{form}”" for form in forms)),
            subject=_subject(snapshot, place, first),
        )


def _kind_of(mention: Mention) -> str:
    if mention.person_id:
        return "person"
    return "company" if mention.company_id else "citedname"


def _name_of(snapshot: Snapshot, mention: Mention) -> str:
    if mention.cited_id:
        return snapshot.cited_names[mention.cited_id].text
    return snapshot.person_name(mention.person_id) or snapshot.company_name(mention.company_id)


def _subject(snapshot: Snapshot, place: Place, mention: Mention) -> str:
    """Return what a finding calls the text: by its film, its person, or what is around the name."""
    if place.film:
        return film_name(snapshot, FilmId(place.film))
    if place.kind == "person" and place.id in snapshot.people:
        return snapshot.person_name(PersonId(place.id))
    return f"“{mention.words}”"


def _place_of(snapshot: Snapshot, mention: Mention) -> Place | None:
    """Return where a mention is shown; nothing on the card of a film that was withdrawn."""
    row = snapshot.table(mention.table).get(mention.row_id)
    if row is None:
        return None
    place = _place_in(snapshot, mention, row)
    film = snapshot.films.get(FilmId(place.film)) if place is not None else None
    return None if film is not None and film.is_withdrawn else place


def _place_in(snapshot: Snapshot, mention: Mention, row: Any) -> Place | None:  # noqa: ANN401
    if mention.table == "text":
        return place_of_text(snapshot, row)
    if mention.table.startswith("bookpart"):
        language = getattr(row, "language", "")
        return Place("bookpart", row.part_id, f"{mention.column}:{language}" if language else "")
    entry_id = getattr(row, "entry_id", None)
    if entry_id:
        return Place("filmographyentry", entry_id, "title" if mention.table == "title" else "")
    return Place(mention.table, row.id, mention.column, getattr(row, "film_id", None) or "")


def find_doubled_people(snapshot: Snapshot) -> Iterator[Finding]:
    """Yield a finding for each two people who are likely one and were not told apart."""
    for first, second in index_of(snapshot).likely_pairs:
        yield PEOPLE_DOUBLED.found(
            Place("person", first, film=_film_of(snapshot, first)),
            Place("person", second, film=_film_of(snapshot, second)),
            name=snapshot.person_name(first),
            other=snapshot.person_name(second),
        )


def _film_of(snapshot: Snapshot, person_id: Any) -> str:  # noqa: ANN401 -- an id
    credited = snapshot.credits_of_person(person_id)
    return credited[0].film_id if credited else ""


def find_likely_names(snapshot: Snapshot) -> Iterator[Finding]:
    """Yield a finding for each two words of a film's texts that are likely one name."""
    index = index_of(snapshot)
    for film in shown_films(snapshot):
        for pair in index.likely_names(film.id):
            words = "/".join(sorted((pair.first, pair.second)))
            at = _place_of(snapshot, (pair.mentions_of_second or pair.mentions_of_first)[0])
            if at is None:
                continue
            yield LIKELY_ONE.found(
                at,
                Place("film", film.id, f"names:{words}", film.id),
                film=film_name(snapshot, film.id),
                first=pair.first,
                second=pair.second,
            )
