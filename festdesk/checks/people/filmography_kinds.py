"""What kind of work an entry of a filmography is: written in two ways, or inside the title."""

import re
from collections import Counter
from collections.abc import Iterator

from festdesk.base.findings import Finding, Kind, Mend, Place, Severity
from festdesk.base.ids import FilmId, PersonId
from festdesk.base.text import fold
from festdesk.base.wording import Named, sentence
from festdesk.checks.in_text import WRITE
from festdesk.checks.people.entry_names import entry_name
from festdesk.filmographies.entries import find_qualifier, qualifier_in_words
from festdesk.filmographies.tables import FilmographyEntry, Qualifier
from festdesk.films.tables import Title
from festdesk.snapshot import Snapshot

KIND_MIXED = Kind(
    "filmography.kind-mixed",
    Severity.WARNING,
    sentence("Finding", "{person}: {entry} is called “{words}”, elsewhere it is “{usual}”."),
    sentence(
        "Help",
        "One kind of work is called by two words in one filmography. The words of the list print "
        "in the language of the page; others stand as they were typed.",
    ),
    sentence("Help", "Choose one of the two words for all entries of that kind."),
    sentence("Help", "“short film” beside “short”, “T.V.” beside “TV”."),
)
KIND_IN_TITLE = Kind(
    "filmography.kind-in-title",
    Severity.WARNING,
    sentence("Finding", "{person}: the kind stands inside the title {title}."),
    sentence(
        "Help",
        "The kind of work is part of the title here, so that it prints in italics, in one language "
        "alone, and the film is not found under its title.",
    ),
    sentence("Help", "Take it out of the title; it stands as the kind of the entry."),
    sentence("Help", "“Two Winters (short)” should be “Two Winters”, a short."),
)
_TAKE_OUT = sentence("Mend", "Write “{after}”, of the kind {told}")
_CALL = sentence("Mend", "Call it {told}")
_BRACKETED = re.compile(r"^(.*\S)\s*[(\[]([^()\[\]]+)[)\]]$")
_MARKS = re.compile(r"[\W_]+")


def find_kinds_wrong(snapshot: Snapshot, person_id: PersonId, film_id: FilmId) -> Iterator[Finding]:
    """Yield what is wrong with the kinds of the entries of a director's filmography."""
    entries = snapshot.entries_of(person_id)
    person = snapshot.person_name(person_id)
    words = Counter(entry.qualifier for entry in entries if entry.qualifier)
    for entry in entries:
        if entry.qualifier:
            yield from _mixed(snapshot, person, entry, words, film_id)
        for title in snapshot.titles_of_entry(entry.id):
            yield from _in_title(person, entry, title, film_id)


def _mixed(
    snapshot: Snapshot, person: str, entry: FilmographyEntry, words: Counter[str], film_id: FilmId
) -> Iterator[Finding]:
    called = entry.qualifier
    usual = _usual(called, words)
    if usual == called:
        return
    told = Named(qualifier_in_words, usual)
    mend = Mend(_CALL, "filmographyentry", entry.id, "qualifier", called, usual, told=told)
    place = Place("filmographyentry", entry.id, "qualifier", film_id)
    name = entry_name(snapshot, entry)
    found = KIND_MIXED.found(place, person=person, entry=name, words=called, usual=told)
    yield found.offering(mend)


def _usual(called: str, words: Counter[str]) -> str:
    """Return the word for a kind that the list has, or most entries of the filmography."""
    if called in set(Qualifier):
        return called
    listed = find_qualifier(called.strip(" ()[]"))
    if listed in set(Qualifier):
        return listed
    key = _key(called)
    alike = [word for word in words if _key(word) == key]
    return max(alike, key=lambda word: (words[word], word == called))


def _key(word: str) -> str:
    return _MARKS.sub("", fold(word))


def _in_title(
    person: str, entry: FilmographyEntry, title: Title, film_id: FilmId
) -> Iterator[Finding]:
    found = _BRACKETED.match(title.text.strip())
    kind = find_qualifier(found[2]) if found else ""
    if found is None or kind not in set(Qualifier):
        return
    told = Named(qualifier_in_words, kind)
    as_kind = Mend(WRITE, "filmographyentry", entry.id, "qualifier", "", kind)
    mend = Mend(
        _TAKE_OUT, "title", title.id, "text", title.text, found[1], told=told,
        more=() if entry.qualifier else (as_kind,),
    )  # fmt: skip
    place = Place("filmographyentry", entry.id, "title", film_id)
    yield KIND_IN_TITLE.found(place, person=person, title=f"“{title.text}”").offering(mend)
