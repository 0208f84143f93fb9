"""What severities, kinds of finding and places are called in this window."""

from collections.abc import Callable
from typing import Any

from festdesk.base.findings import Place, Severity
from festdesk.base.ids import BlockId, EntryId, FilmId, StrandId
from festdesk.base.wording import sentence
from festdesk.checks.subjects import film_name, screening_name
from festdesk.desktop.phrases import quoted, requoted, say
from festdesk.snapshot import Snapshot

# A shape beside each word, so that severities differ in black and white too.
MARKS = {Severity.ERROR: "■", Severity.WARNING: "▲", Severity.HINT: "○"}

_SEVERITIES = {
    Severity.ERROR: sentence("Checks", "Blocks print"),
    Severity.WARNING: sentence("Checks", "To look at"),
    Severity.HINT: sentence("Checks", "Hint"),
}
_SEVERAL = {
    Severity.ERROR: sentence("Checks", "Block print"),
    Severity.WARNING: sentence("Checks", "To look at"),
    Severity.HINT: sentence("Checks", "Hints"),
}
KINDS = {
    "film.title-missing": sentence("Checks", "No title"),
    "film.running-time-missing": sentence("Checks", "No running time"),
    "film.running-times-in-conflict": sentence("Checks", "Running times differ"),
    "film.doubled": sentence("Checks", "Likely on two cards"),
    "film.required-missing": sentence("Checks", "Required and missing"),
    "identifier.wrong": sentence("Checks", "A number that cannot be right"),
    "identifier.doubled": sentence("Checks", "One number on two cards"),
    "film.still-missing": sentence("Checks", "No still"),
    "still.picture-missing": sentence("Checks", "Still without picture"),
    "still.caption-missing": sentence("Checks", "No caption"),
    "credit.role-unknown": sentence("Checks", "Role unknown"),
    "credit.usual-roles-missing": sentence("Checks", "Usual roles missing"),
    "text.language-missing": sentence("Checks", "Text missing in a language"),
    "text.speaker-missing": sentence("Checks", "Statement without speaker"),
    "text.question-open": sentence("Checks", "Open question"),
    "text.shortened": sentence("Checks", "Synopsis shortened in the programme"),
    "text.weekday-wrong": sentence("Checks", "Weekday and date disagree"),
    "text.ordinal-wrong": sentence("Checks", "Ordinal number misspelt"),
    "text.space-missing": sentence("Checks", "Space missing"),
    "screening.overlap": sentence("Checks", "Screenings overlap"),
    "screening.turnaround-short": sentence("Checks", "Turnaround too short"),
    "screening.hall-blocked": sentence("Checks", "Hall is blocked"),
    "screening.in-break": sentence("Checks", "Runs into a break"),
    "screening.outside-hours": sentence("Checks", "Outside the venue's hours"),
    "screening.outside-window": sentence("Checks", "Film cannot be shown then"),
    "screening.format-unshown": sentence("Checks", "Venue cannot show the format"),
    "screening.promise-broken": sentence("Checks", "Promised language missing"),
    "screening.length-unknown": sentence("Checks", "Unknown length matters"),
    "guest.in-two-places": sentence("Checks", "Guest in two places"),
    "guest.way-too-short": sentence("Checks", "Guest's way too short"),
    "guest.away": sentence("Checks", "Guest not there"),
    "print.in-two-places": sentence("Checks", "One print in two places"),
    "print.way-too-short": sentence("Checks", "Print's way too short"),
    "film.twice-at-once": sentence("Checks", "Film runs twice at once"),
    "film.showings-missing": sentence("Checks", "Wanted screenings missing"),
    "strand.films-compete": sentence("Checks", "Films of a strand compete"),
    "strand.day-empty": sentence("Checks", "Day without the strand"),
    "screening.venue-missing": sentence("Checks", "No venue"),
    "screening.start-missing": sentence("Checks", "No start"),
    "screening.outside-edition": sentence("Checks", "Outside the festival"),
    "screening.code-doubled": sentence("Checks", "One code on two screenings"),
    "screening.of-withdrawn-film": sentence("Checks", "Film is withdrawn"),
    "filmography.film-unlinked": sentence("Checks", "Entry not linked to its film"),
    "filmography.entry-doubled": sentence("Checks", "Entry twice"),
}
_PLACES = {
    "film": sentence("Checks", "Card {name}"),
    "screening": sentence("Checks", "Screening {name}"),
    "person": sentence("Checks", "Person {name}"),
    "filmographyentry": sentence("Checks", "Filmography entry {name}"),
    "credit": sentence("Checks", "Credit {name}"),
    "still": sentence("Checks", "Still of {name}"),
    "presstext": sentence("Checks", "Press text about {name}"),
    "strand": sentence("Checks", "Strand {name}"),
    "block": sentence("Checks", "Block {name}"),
    "filmprint": sentence("Checks", "Print of {name}"),
    "blocker": sentence("Checks", "The break in the calendar"),
}
_ANY_PLACE = sentence("Checks", "The place in the card {name}")


def severity_label(severity: Severity) -> str:
    """Return the word for a severity."""
    return say(_SEVERITIES[severity])


def severities_label(severity: Severity) -> str:
    """Return the word for all findings of a severity."""
    return say(_SEVERAL[severity])


def kind_label(code: str) -> str:
    """Return what findings of a code are called; a code without a name is read as words."""
    marked = KINDS.get(code)
    if marked is not None:
        return say(marked)
    words = code.replace(".", ": ").replace("-", " ").replace("_", " ")
    return words[:1].upper() + words[1:]


def place_label(snapshot: Snapshot, place: Place) -> str:
    """Return how a menu calls a place."""
    marked = _PLACES.get(place.kind, _ANY_PLACE)
    return say(marked, name=_name_of(snapshot, place)).strip()


def _name_of(snapshot: Snapshot, place: Place) -> str:
    own = _own_name(snapshot, place)
    if own:
        return own
    film_id = FilmId(place.film)
    return film_name(snapshot, film_id) if film_id in snapshot.films else ""


def _own_name(snapshot: Snapshot, place: Place) -> str:
    row = snapshot.table(place.kind).get(place.id)
    name = _NAMES.get(place.kind)
    return requoted(name(snapshot, place.id)) if row is not None and name is not None else ""


def _name_of_credit(snapshot: Snapshot, credit_id: str) -> str:
    return quoted(snapshot.credits[credit_id].as_credited)


def _name_of_entry(snapshot: Snapshot, entry_id: str) -> str:
    titles = snapshot.titles_of_entry(EntryId(entry_id))
    return quoted(titles[0].text) if titles else ""


def _name_of_strand(snapshot: Snapshot, strand_id: str) -> str:
    return snapshot.strand_name(StrandId(strand_id), snapshot.languages[0])


def _name_of_block(snapshot: Snapshot, block_id: str) -> str:
    return snapshot.block_name(BlockId(block_id), snapshot.languages[0])


_NAMES: dict[str, Callable[[Snapshot, Any], str]] = {
    "film": film_name,
    "screening": screening_name,
    "person": Snapshot.person_name,
    "credit": _name_of_credit,
    "filmographyentry": _name_of_entry,
    "strand": _name_of_strand,
    "block": _name_of_block,
}
