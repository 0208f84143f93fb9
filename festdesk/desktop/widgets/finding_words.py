"""What severities and kinds of finding are called, and the marks of severities."""

from festdesk.base.findings import Severity
from festdesk.base.wording import sentence
from festdesk.desktop.phrases import say

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
    "text.ordinal-long": sentence("Checks", "Ordinal number in a long form"),
    "text.edition-wrong": sentence("Checks", "Edition of a festival and year disagree"),
    "text.edition-not-held": sentence("Checks", "Year without that festival"),
    "award.edition-wrong": sentence("Checks", "Edition and year of an award disagree"),
    "text.film-year-wrong": sentence("Checks", "Year of a film wrong in a text"),
    "text.film-year-apart": sentence("Checks", "Year of a film perhaps wrong in a text"),
    "text.film-title-unnoted": sentence("Checks", "Form of a title to note"),
    "text.film-title-other": sentence("Checks", "Title in another form than printed"),
    "text.film-unknown": sentence("Checks", "Film not in the filmography"),
    "text.born-year-wrong": sentence("Checks", "Year of birth disagrees"),
    "text.died-year-wrong": sentence("Checks", "Year of death disagrees"),
    "text.born-year-unnoted": sentence("Checks", "Year of birth to note"),
    "text.died-year-unnoted": sentence("Checks", "Year of death to note"),
    "text.born-place-other": sentence("Checks", "Place of birth disagrees"),
    "text.age-wrong": sentence("Checks", "Age and year disagree"),
    "text.year-before-birth": sentence("Checks", "Year before the birth"),
    "filmography.before-birth": sentence("Checks", "Film before the birth"),
    "filmography.after-death": sentence("Checks", "Film long after the death"),
    "name.spelled-otherwise": sentence("Checks", "Name spelled otherwise than printed"),
    "name.quoted-otherwise": sentence("Checks", "Name quoted otherwise than printed"),
    "name.likely-one": sentence("Checks", "Two words, likely one name"),
    "person.doubled": sentence("Checks", "Likely one person entered twice"),
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
