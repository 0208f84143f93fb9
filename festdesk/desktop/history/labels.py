"""What the history calls tables and columns: as the card and the calendar name them."""

from collections.abc import Mapping

from festdesk.base.wording import Sentence, sentence
from festdesk.desktop.phrases import say

THINGS: Mapping[str, Sentence] = {
    "edition": sentence("History", "Edition"),
    "strand": sentence("History", "Strand"),
    "film": sentence("History", "Card"),
    "title": sentence("History", "Title"),
    "runningtime": sentence("History", "Running time"),
    "credit": sentence("History", "Credit"),
    "award": sentence("History", "Award"),
    "presstext": sentence("History", "Press text"),
    "release": sentence("History", "Release"),
    "identifier": sentence("History", "Number elsewhere"),
    "person": sentence("History", "Person"),
    "company": sentence("History", "Company"),
    "nameform": sentence("History", "Name"),
    "source": sentence("History", "Material taken in"),
    "provenance": sentence("History", "Note of where a value came from"),
    "still": sentence("History", "Still"),
    "stillperson": sentence("History", "Person on a still"),
    "text": sentence("History", "Text"),
    "filmographyentry": sentence("History", "Filmography entry"),
    "venue": sentence("History", "Venue"),
    "block": sentence("History", "Block"),
    "blockfilm": sentence("History", "Film of a block"),
    "screening": sentence("History", "Screening"),
    "screeningguest": sentence("History", "Guest"),
}

# By column; where tables mean different things by one, by table and column.
_COLUMNS: Mapping[str, Sentence] = {
    "address": sentence("History", "Address"),
    "age_limit": sentence("History", "Age limit"),
    "as_credited": sentence("History", "Name"),
    "aspect_ratio": sentence("History", "Aspect ratio"),
    "audience": sentence("History", "Audience"),
    "author": sentence("History", "Author"),
    "body": sentence("History", "Text"),
    "born_place": sentence("History", "Born in"),
    "born_year": sentence("History", "Year of birth"),
    "category": sentence("History", "Category"),
    "character": sentence("History", "Character"),
    "code": sentence("History", "Code"),
    "colour": sentence("History", "Colour"),
    "company_id": sentence("History", "Company"),
    "countries": sentence("History", "Countries"),
    "country": sentence("History", "Country"),
    "country_as_given": sentence("History", "Country as given"),
    "day_starts_hour": sentence("History", "Day begins at"),
    "died_place": sentence("History", "Died in"),
    "died_year": sentence("History", "Year of death"),
    "email": sentence("History", "E-mail"),
    "ends_on": sentence("History", "Last day"),
    "film_id": sentence("History", "Film"),
    "focus_x_permille": sentence("History", "Focus from the left"),
    "focus_y_permille": sentence("History", "Focus from the top"),
    "formats": sentence("History", "Formats"),
    "founded_year": sentence("History", "Founded"),
    "genres": sentence("History", "Genres"),
    "headline": sentence("History", "Headline"),
    "introduction_minutes": sentence("History", "Introduction (min)"),
    "is_printed": sentence("History", "Prints"),
    "is_quotable": sentence("History", "May be quoted"),
    "is_withdrawn": sentence("History", "Withdrawn"),
    "kind": sentence("History", "Kind"),
    "language": sentence("History", "Language"),
    "languages": sentence("History", "Languages"),
    "line": sentence("History", "Line of the source"),
    "name": sentence("History", "Name"),
    "note": sentence("History", "Note"),
    "person_id": sentence("History", "Person"),
    "phone": sentence("History", "Telephone"),
    "photographer": sentence("History", "Photographer"),
    "place": sentence("History", "Place in the order"),
    "premiere": sentence("History", "Premiere"),
    "printed_note": sentence("History", "Printed note"),
    "prize": sentence("History", "Prize"),
    "projection_format": sentence("History", "Format"),
    "publication": sentence("History", "Publication"),
    "published": sentence("History", "Published"),
    "qualifier": sentence("History", "Kind of work"),
    "question": sentence("History", "Open question"),
    "released": sentence("History", "Released"),
    "result": sentence("History", "Result"),
    "rights": sentence("History", "Rights"),
    "role": sentence("History", "Role"),
    "scheme": sentence("History", "Scheme"),
    "script": sentence("History", "Script"),
    "seats": sentence("History", "Seats"),
    "seconds": sentence("History", "Running time"),
    "sha256": sentence("History", "Picture"),
    "share": sentence("History", "Part"),
    "short_name": sentence("History", "Short name"),
    "sort_name": sentence("History", "Sorted under"),
    "source": sentence("History", "Source"),
    "speaker_id": sentence("History", "Spoken by"),
    "starts_at": sentence("History", "Start"),
    "starts_on": sentence("History", "First day"),
    "state": sentence("History", "State"),
    "status": sentence("History", "Status"),
    "strand_id": sentence("History", "Strand"),
    "subtitle": sentence("History", "Subtitle"),
    "suggested_because": sentence("History", "Reason of the suggestion"),
    "suggested_role": sentence("History", "Suggested role"),
    "taken_at": sentence("History", "Taken in"),
    "talk_minutes": sentence("History", "Talk (min)"),
    "territory": sentence("History", "Territory"),
    "text": sentence("History", "Words"),
    "ticket_address": sentence("History", "Ticket page"),
    "time_zone": sentence("History", "Time zone"),
    "translator": sentence("History", "Translator"),
    "turnaround_minutes": sentence("History", "Turnaround (min)"),
    "unread_lines": sentence("History", "Lines not understood"),
    "value": sentence("History", "Number"),
    "venue_id": sentence("History", "Venue"),
    "version_kind": sentence("History", "Version"),
    "version_live": sentence("History", "Live translation"),
    "version_spoken": sentence("History", "Spoken"),
    "version_subtitles": sentence("History", "Subtitles"),
    "website": sentence("History", "Website"),
    "without_venue": sentence("History", "Without venue"),
    "year": sentence("History", "Year"),
    "year_as_given": sentence("History", "Year as given"),
    "year_until": sentence("History", "Last year"),
}
_COLUMNS_OF: Mapping[tuple[str, str], Sentence] = {
    ("award", "body"): sentence("History", "Festival or body"),
    ("title", "text"): sentence("History", "Title"),
    ("nameform", "text"): sentence("History", "Spelling"),
    ("screening", "code"): sentence("History", "Number"),
}


def thing_label(table: str) -> str:
    """Return what a row of a table is called."""
    known = THINGS.get(table)
    return say(known) if known is not None else table


def column_label(table: str, column: str) -> str:
    """Return what a column is called; one that a newer festdesk has made, by its own name."""
    known = _COLUMNS_OF.get((table, column)) or _COLUMNS.get(column)
    return say(known) if known is not None else column.replace("_", " ")


def has_label(table: str, column: str) -> bool:
    """Tell whether a column is shown by a name of its own."""
    return (table, column) in _COLUMNS_OF or column in _COLUMNS
