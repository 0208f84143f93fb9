"""Names in texts that are spelled otherwise than they print, and people entered twice."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from operator import itemgetter
from typing import Any

from festdesk.base.findings import Finding, Kind, Letters, Place, Severity
from festdesk.base.ids import FilmId, PersonId, TextId
from festdesk.base.text import fold
from festdesk.base.wording import Listed, sentence
from festdesk.checks.facts.sentences import sentence_around
from festdesk.checks.people.kin import tells_of_a_relative
from festdesk.checks.people.name_slips import is_doubled
from festdesk.checks.remembering import Same, once_for_each, once_per_snapshot
from festdesk.checks.rules import is_asked
from festdesk.checks.subjects import film_name, shown_films
from festdesk.naming.cited import LikelyNames
from festdesk.naming.jumps import place_of_text
from festdesk.naming.mentions import Mention
from festdesk.naming.reading_order import ReadingOrder, place_in_row
from festdesk.naming.remembered import index_of
from festdesk.naming.scanning import Scanned
from festdesk.people.keys import listed_given_names
from festdesk.snapshot import Snapshot

_Told = tuple[tuple[object, ...], Finding]  # what sorts it, and the finding

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
    example=sentence(
        "Help", "“Andrey Konchalovsky” in a text, where “Andrei Konchalovsky” prints."
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
    example=sentence(
        "Help",
        "“Andrey Konchalovsky is back”, as a newspaper wrote, where “Andrei Konchalovsky” prints.",
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
    example=sentence("Help", "“Andrei Konchalovsky” and “Andrey Konchalovskiy” as two people."),
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
    example=sentence(
        "Help", "“Svetka” in the synopsis and “Zetka” in a caption are likely one girl."
    ),
    vagueness=2,
)


def find_names(snapshot: Snapshot) -> Iterator[Finding]:
    """Yield a finding for each name in a row that is spelled otherwise than it prints."""
    rows = ReadingOrder(snapshot)
    found: list[_Told] = []
    of_rows, doubled, of_doubled = _open_names(snapshot)
    for row in of_rows:
        mentions = row.held.open_mentions
        if not doubled or doubled.isdisjoint(one.bearer for one in mentions):
            found += _of_row(snapshot, row)
        else:
            own = tuple(one for one in mentions if one.bearer not in doubled)
            found += _told(snapshot, own, rows.place_of(mentions[0].table, mentions[0].row_id))
    by_row: dict[tuple[str, str], list[Mention]] = defaultdict(list)
    for mention in of_doubled.held:
        by_row[mention.table, mention.row_id].append(mention)
    for key, same in by_row.items():
        found += _told(snapshot, same, rows.place_of(*key))
    found.sort(key=itemgetter(0))
    yield from (finding for _, finding in found)


@once_per_snapshot
def _open_names(
    snapshot: Snapshot,
) -> tuple[tuple[Same[Scanned], ...], AbstractSet[str], Same[tuple[Mention, ...]]]:
    """Return the rows with names to be looked at, and who is likely twice with theirs.

    The same again after most acts, so that no finding is made anew.
    """
    index = index_of(snapshot)
    rows = tuple(map(Same, index.open_rows.values()))
    return rows, index.doubled_people, Same(index.open_mentions_of_doubled)


@once_for_each
def names_to_look_at(snapshot: Snapshot, row: tuple[str, str]) -> tuple[tuple[int, int], ...]:
    """Return where a row, given by its table and id, has names that `find_names` tells of."""
    found = _open_rows(snapshot).get(row)
    return tuple((one.start, one.end) for one in found.held.open_mentions) if found else ()


@once_per_snapshot
def _open_rows(snapshot: Snapshot) -> Mapping[tuple[str, str], Same[Scanned]]:
    """Return the rows with names to be looked at; the same again after most acts."""
    return {key: Same(found) for key, found in index_of(snapshot).open_rows.items()}


@once_for_each
def _of_row(snapshot: Snapshot, row: Same[Scanned]) -> tuple[_Told, ...]:
    """Return what is said of a row none of whose names is of somebody entered twice."""
    mentions = row.held.open_mentions
    place = ReadingOrder(snapshot).place_of(mentions[0].table, mentions[0].row_id)
    return tuple(_told(snapshot, mentions, place))


def _told(
    snapshot: Snapshot, mentions: Iterable[Mention], place: tuple[object, ...]
) -> Iterator[_Told]:
    """Yield the findings of a row with what sorts them: in reading order, one for each name."""
    found: dict[tuple[bool, str], list[Mention]] = defaultdict(list)
    is_told_doubled = is_asked(snapshot, PEOPLE_DOUBLED)
    for mention in sorted(mentions, key=place_in_row):
        if _is_told_apart(snapshot, mention) or _is_of_a_relative(snapshot, mention):
            continue
        if mention.linked_id and is_told_doubled:
            continue  # that the two are likely one person says it, and to merge them settles it
        if mention.proposed and not _is_sound(mention):
            found[mention.is_quoted, mention.bearer].append(mention)
    for (is_quoted, _), same in found.items():
        first = same[0]
        at = _place_of(snapshot, first)
        if at is None:
            continue
        forms = dict.fromkeys(mention.form for mention in same)
        finding = (QUOTED_OTHERWISE if is_quoted else SPELLED_OTHERWISE).found(
            at,
            Place(_kind_of(first), first.bearer),
            name=_name_of(snapshot, first),
            forms=Listed(tuple(f"“{form}”" for form in forms)),
            subject=_subject(snapshot, at, first),
        )
        if is_quoted and all(map(_lacks_a_double, same)):
            finding = finding.taken_as(Severity.WARNING)
        finding = replace(finding, letters=tuple(_letters(snapshot, same)))
        yield (*place, *place_in_row(first)), finding


# A sentence that tells of two bearers of a name, or of two ways to write it.
_TELLS_APART = re.compile(
    r"\b(?:no\srelation|not\srelated|unrelated|be\sconfused\swith|confuse[sd]?\swith|namesake|spell?(?:ed|t|ing)"
    r"|wrote\s(?:his|her|their|its|the)\s(?:family\s)?name|nicht\sverwandt|verwechsel[nt]|Namensvetter\w*"
    r"|schr(?:ieb|eibt|ieben|eiben)\ssich|Schreibweise|sans\slien|aucun\slien|aucune\sparenté|confondre\savec"
    r"|homonyme|orthographi\w+|s[’']écri(?:t|vait|vent)|sin\sparentesco|confund\w+\scon|homónim[oa]"
    r"|se\sescrib\w+|nessun\w*\sparentela|confonder[es]i?\scon|omonim[oa]|si\sscriv\w+|geen\sfamilie"
    r"|verwarren\smet|naamgenoot|sem\sparentesco|homónim[oa]|confundir\scom|niespokrewnion\w+|imiennik\w*)\b",
    re.IGNORECASE,
)


# Right before the name of somebody else: "He is not the Wen Li who".
_NOT_THAT = re.compile(
    r"(?<!\w)(?:not|nicht|pas|no|non|niet|não|nie)\s(?:the|that|der|die|jener?|le|la|celui|celle"
    r"|el|il|de|o|a|ten|ta)\s\Z"
)
_BEFORE_OTHER = 16  # letters


def _is_told_apart(snapshot: Snapshot, mention: Mention) -> bool:
    """Return whether a sentence tells on purpose of a name that is written otherwise."""
    row = snapshot.texts.get(TextId(mention.row_id)) if mention.table == "text" else None
    if row is None or not row.body:
        return False
    if _NOT_THAT.search(row.body, max(0, mention.start - _BEFORE_OTHER), mention.start):
        return True
    return (
        _TELLS_APART.search(row.body, *sentence_around(row.body, mention.start, mention.end))
        is not None
    )


def _is_of_a_relative(snapshot: Snapshot, mention: Mention) -> bool:
    """Return whether a text gives the name to a relative of the person of that name."""
    row = snapshot.texts.get(TextId(mention.row_id)) if mention.table == "text" else None
    if row is None or not mention.proposed or not row.body:
        return False
    is_subject = row.person_id is not None and row.person_id == mention.person_id
    if not is_subject and not _directs(snapshot, row.film_id, mention.person_id):
        return False
    return tells_of_a_relative(row.body, mention.start, mention.end, row.language)


def _directs(snapshot: Snapshot, film_id: str | None, person_id: str | None) -> bool:
    directors = snapshot.directors_of(FilmId(film_id)) if film_id else ()
    return any(one.person_id == person_id for one in directors)


def _lacks_a_double(mention: Mention) -> bool:
    """Return whether a name in a quotation is the one that prints, but for a letter doubled.

    No newspaper spells it so on purpose, as it may in another transliteration.
    """
    words, right = (
        fold(text.replace("’", "'").removesuffix("'s")).split()
        for text in (mention.form, mention.proposed or "")
    )
    pairs = [(one, other) for one, other in zip(words, right, strict=False) if one != other]
    if len(words) != len(right) or len(pairs) != 1 or set(pairs[0]) <= listed_given_names():
        return False
    return is_doubled(*pairs[0])


def _is_sound(mention: Mention) -> bool:
    """Return whether the words may stand, though the name prints otherwise.

    Where it prints in capitals, that itself is the slip and is told of the credit. A genitive is
    the name all the same, and a word of one letter, such as “I”, is hardly a family name.
    """
    if len(mention.form) == 1:
        return True
    plain = mention.form.replace("’", "'").removesuffix("'s")
    is_capital = mention.proposed.isupper() and not mention.form.isupper()
    return plain == mention.proposed or (is_capital and fold(plain) == fold(mention.proposed))


def _letters(snapshot: Snapshot, mentions: Iterable[Mention]) -> Iterator[Letters]:
    """Yield the letters of mentions in the texts of cards, as other checks of a text place them."""
    for one in mentions:
        place = None
        if one.table == "presstext":
            place = Place("presstext", one.row_id, "body")
        elif one.table == "text" and one.row_id in snapshot.texts:
            text = snapshot.texts[TextId(one.row_id)]
            owners = (("film", text.film_id), ("person", text.person_id), ("still", text.still_id))
            kind, owner = next(((kind, id_) for kind, id_ in owners if id_), ("", ""))
            place = Place(kind, owner, f"text:{text.kind}:{text.language}") if owner else None
        if place is not None:
            yield Letters(place, one.start, one.end)


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
    for first, second in _likely_pairs(snapshot):
        if _have_one_role(snapshot, first, second):
            continue
        yield PEOPLE_DOUBLED.found(
            Place("person", first, film=_film_of(snapshot, first)),
            Place("person", second, film=_film_of(snapshot, second)),
            name=snapshot.person_name(first),
            other=snapshot.person_name(second),
        )


def _have_one_role(snapshot: Snapshot, first: PersonId, second: PersonId) -> bool:
    """Return whether a card has both people in one role, as no card has one person twice."""
    its = {(one.film_id, one.role) for one in snapshot.credits_of_person(first) if one.role}
    return any((one.film_id, one.role) in its for one in snapshot.credits_of_person(second))


@once_per_snapshot
def _likely_pairs(snapshot: Snapshot) -> tuple[tuple[PersonId, PersonId], ...]:
    return index_of(snapshot).likely_pairs


def _film_of(snapshot: Snapshot, person_id: Any) -> str:  # noqa: ANN401 -- an id
    credited = snapshot.credits_of_person(person_id)
    return credited[0].film_id if credited else ""


def find_likely_names(snapshot: Snapshot) -> Iterator[Finding]:
    """Yield a finding for each two words of a film's texts that are likely one name."""
    for film_id, pairs in _likely_names(snapshot):
        for pair in pairs:
            words = "/".join(sorted((pair.first, pair.second)))
            at = _place_of(snapshot, (pair.mentions_of_second or pair.mentions_of_first)[0])
            if at is None:
                continue
            found = LIKELY_ONE.found(
                at,
                Place("film", film_id, f"names:{words}", film_id),
                film=film_name(snapshot, film_id),
                first=pair.first,
                second=pair.second,
            )
            mentions = (*pair.mentions_of_first, *pair.mentions_of_second)
            yield replace(found, letters=tuple(_letters(snapshot, mentions)))


@once_per_snapshot
def _likely_names(snapshot: Snapshot) -> tuple[tuple[FilmId, Sequence[LikelyNames]], ...]:
    """Return the likely names of all films of the programme that have any."""
    found = index_of(snapshot).films_with_likely_names
    return tuple((film.id, found[film.id]) for film in shown_films(snapshot) if film.id in found)
