"""The kinds of clashes there are: what each says, how grave it is as it comes, and its measure."""

from collections.abc import Mapping
from typing import Final

from festdesk.base.findings import Kind, Severity
from festdesk.base.wording import Sentence, sentence

OVERLAP = Kind(
    "screening.overlap",
    Severity.ERROR,
    sentence("Finding", "{venue}: {later} begins while {earlier} is still on; it ends at {ends}."),
    sentence(
        "Help",
        "Two screenings take one venue at the same time. An end is the start with introduction, "
        "running time and talk.",
    ),
    sentence("Help", "Move one of them in the calendar, to another hour or another venue."),
    example=sentence("Help", "“Playtime” from 18:00 to 20:04 and “Stalker” at 20:00 in one hall."),
)
TURNAROUND_SHORT = Kind(
    "screening.turnaround-short",
    Severity.WARNING,
    sentence(
        "Finding",
        "{venue}: {free} min between {earlier} and {later}; the venue needs {turnaround} min.",
    ),
    sentence("Help", "The hall cannot be emptied, cleaned and filled in the time between the two."),
    sentence(
        "Help",
        "Move one of them, shorten the talk, or change the turnaround of the venue if it is wrong.",
    ),
    example=sentence(
        "Help",
        "A film ends at 19:50 and the next one begins at 20:00, where the hall needs 20 minutes.",
    ),
)
TURNAROUND_OF_AUDIENCE = sentence(
    "Finding",
    "{venue}: {free} min between {earlier} and {later}; before this audience ({audience}) the "
    "hall needs {turnaround} min.",
)
HALL_BLOCKED = Kind(
    "screening.hall-blocked",
    Severity.ERROR,
    sentence(
        "Finding", "{venue} is blocked from {begins} to {ends}, and {screening} runs into that."
    ),
    sentence("Help", "The hall is not the festival’s at that time."),
    sentence("Help", "Move the screening, or shorten or remove the blocked time."),
    example=sentence(
        "Help", "A screening at 17:30 in a hall that is let to somebody else until 18:00."
    ),
)
HALL_BLOCKED_FOR = sentence(
    "Finding", "{venue} is blocked from {begins} to {ends} ({label}), and {screening} runs into it."
)
IN_BREAK = Kind(
    "screening.in-break",
    Severity.WARNING,
    sentence("Finding", "{venue} has a break from {begins} to {ends}; {screening} runs into it."),
    sentence("Help", "Nothing was to be shown in that venue during the break."),
    sentence("Help", "Move the screening, or shorten or remove the break."),
    example=sentence(
        "Help", "A film of 124 minutes at 11:30, and nothing was to be shown from 13:00 to 14:00."
    ),
)
IN_BREAK_CALLED = sentence(
    "Finding",
    "{venue} has a break from {begins} to {ends} ({label}); {screening} runs into it.",
)
OUTSIDE_HOURS = Kind(
    "screening.outside-hours",
    Severity.WARNING,
    sentence(
        "Finding",
        "{screening} in {venue} runs until {ends}; on that day the venue is open {hours}.",
    ),
    sentence("Help", "The venue cannot be had for the whole of the screening."),
    sentence("Help", "Move the screening, or correct the hours of the venue."),
    example=sentence("Help", "A film that ends at 0:40 in a venue that closes at midnight."),
)
VENUE_CLOSED = sentence("Finding", "{screening} is in {venue}, which is closed on that day.")
FORMAT_UNSHOWN = Kind(
    "screening.format-unshown",
    Severity.WARNING,
    sentence(
        "Finding", "{venue} has {formats} and cannot show {format}, the format of {screening}."
    ),
    sentence("Help", "None of the projectors of the venue shows the format of the print."),
    sentence(
        "Help",
        "Move the screening to a venue that shows it, choose another print, or add the format to "
        "those of the venue.",
    ),
    example=sentence("Help", "A 35 mm print in a hall that has a DCP projector alone."),
)
PROMISE_BROKEN = Kind(
    "screening.promise-broken",
    Severity.WARNING,
    sentence(
        "Finding",
        "{screening} cannot be followed in {languages}, which {venue} promises its audience.",
    ),
    sentence(
        "Help",
        "Each language promised for a venue or an audience has to be spoken, read or interpreted "
        "at every screening there.",
    ),
    sentence(
        "Help",
        "Show another print, have it subtitled or interpreted, move it to another venue, or change "
        "what is promised.",
    ),
    example=sentence(
        "Help", "The hall promises English, and the film is spoken in Czech with German subtitles."
    ),
)
PROMISE_TO_AUDIENCE = sentence(
    "Finding",
    "{screening} cannot be followed in {languages}, which its audience ({audience}) is promised.",
)
OUTSIDE_EDITION = Kind(
    "screening.outside-edition",
    Severity.WARNING,
    sentence("Finding", "{screening} is not between {first} and {last}."),
    sentence(
        "Help",
        "The edition does not last that long: either the date of the screening is wrong, in many "
        "cases its year, or the days of the edition are.",
    ),
    sentence("Help", "Correct the date of the screening, or the days of the edition."),
    example=sentence(
        "Help", "14 May 2020 in the calendar of an edition that lasts from 10 to 16 May 2021."
    ),
)
OUTSIDE_WINDOW = Kind(
    "screening.outside-window",
    Severity.WARNING,
    sentence("Finding", "{screening} begins too early: {film} can be shown from {limit} on."),
    sentence("Help", "The film was promised to the festival for another time."),
    sentence("Help", "Move the screening, or correct from when until when the film can be shown."),
    example=sentence(
        "Help", "A film on Friday that may be shown from its premiere on Saturday on."
    ),
)
WINDOW_OVER = sentence(
    "Finding", "{screening} ends at {ends}, too late: {film} can be shown until {limit}."
)
LENGTH_UNKNOWN = Kind(
    "screening.length-unknown",
    Severity.HINT,
    sentence(
        "Finding",
        "{venue}: the running time of {earlier} is not known, so it may still be on when {later} "
        "begins.",
    ),
    sentence(
        "Help",
        "Whether two screenings of one venue clash depends on a length that nobody knows. The "
        "calendar marks it; the list of checks names it only where it is not told anyway that the "
        "film has no running time.",
    ),
    sentence("Help", "Write the running time of the film on its card."),
    example=sentence(
        "Help", "A film without running time at 18:00, and the next one in that hall at 20:00."
    ),
)
GUEST_TWICE = Kind(
    "guest.in-two-places",
    Severity.ERROR,
    sentence(
        "Finding",
        "{person} is expected in two places at once: at {earlier} in {venue} and at {later} in "
        "{other_venue}.",
    ),
    sentence("Help", "A guest who comes for the introduction, the talk or both is needed twice."),
    sentence(
        "Help",
        "Move one of the screenings, or let the guest come only to the introduction or the talk.",
    ),
    example=sentence(
        "Help",
        "A talk at the Scala that ends at 20:30, and an introduction by the same guest at the "
        "Rex at 20:15.",
    ),
)
GUEST_HURRIED = Kind(
    "guest.way-too-short",
    Severity.WARNING,
    sentence(
        "Finding",
        "{person} has {free} min from {earlier} in {venue} to {later} in {other_venue}; the way "
        "takes {needed} min.",
    ),
    sentence("Help", "The guest cannot walk from one venue to the other in time."),
    sentence("Help", "Move one of the screenings, or correct the way between the two venues."),
    example=sentence(
        "Help",
        "A talk at the Scala ends at 20:00, the introduction at the Rex is at 20:10, and the "
        "way takes 25 minutes.",
    ),
)
GUEST_AWAY = Kind(
    "guest.away",
    Severity.WARNING,
    sentence(
        "Finding", "{person} is expected at {screening}, but is at the festival only {stays}."
    ),
    sentence("Help", "The guest has not come yet, or has left again."),
    sentence("Help", "Move the screening, do without the guest, or correct the days of the stay."),
    example=sentence("Help", "A talk on Friday by a guest who leaves on Thursday."),
)
PRINT_TWICE = Kind(
    "print.in-two-places",
    Severity.ERROR,
    sentence(
        "Finding",
        "One print ({print}) would run in two places at once: {earlier} in {venue} and {later} in "
        "{other_venue}.",
    ),
    sentence("Help", "A print can be in one place at a time; a file can be copied."),
    sentence("Help", "Move one of the screenings, or choose another print for it."),
    example=sentence(
        "Help", "The only 35 mm print runs at the Scala until 20:04, and at the Rex from 19:30 on."
    ),
)
PRINT_HURRIED = Kind(
    "print.way-too-short",
    Severity.WARNING,
    sentence(
        "Finding",
        "The print ({print}) has {free} min from {earlier} in {venue} to {later} in {other_venue}; "
        "it needs {needed} min.",
    ),
    sentence("Help", "The print cannot be carried to the other venue and made ready in time."),
    sentence(
        "Help",
        "Move one of the screenings, choose another print, or correct how long carrying takes "
        "between the two venues.",
    ),
    example=sentence(
        "Help",
        "The reels leave the Scala at 20:00 and run at the Rex at 20:15, where carrying them "
        "takes half an hour.",
    ),
)
TWICE_AT_ONCE = Kind(
    "film.twice-at-once",
    Severity.WARNING,
    sentence(
        "Finding",
        "{film} runs twice at once: {earlier} in {venue} and {later} in {other_venue}.",
    ),
    sentence("Help", "Two showings of one film take its audience from each other."),
    sentence("Help", "Move one of them, or accept it where it is meant, as for an opening film."),
    example=sentence("Help", "“Playtime” at 18:00 at the Scala and at 19:00 at the Rex."),
    vagueness=1,
)
SHOWINGS_MISSING = Kind(
    "film.showings-missing",
    Severity.WARNING,
    sentence("Finding", "{film} lacks screenings that are wanted: {missing}."),
    sentence("Help", "The film is to be shown more often than is planned."),
    sentence("Help", "Plan the missing screening from the tray, or change how many are wanted."),
    example=sentence("Help", "Three screenings are wanted for the public and two are planned."),
)
PLANNED_OF_WANTED = sentence("Finding", "{planned} of {wanted} planned ({audience})")
FILMS_COMPETE = Kind(
    "strand.films-compete",
    Severity.HINT,
    sentence(
        "Finding",
        "{strand}: {earlier} in {venue} and {later} in {other_venue} run at the same time.",
    ),
    sentence(
        "Help",
        "Who follows the strand cannot see both. A few minutes at the same time are let pass. The "
        "calendar marks it wherever two films of a strand run at once; the list of checks names it "
        "only where no other screening of the two lets anybody see both.",
    ),
    sentence("Help", "Move one of them to an hour at which no other film of the strand runs."),
    example=sentence(
        "Help", "Two films of the retrospective at 18:00, one at the Scala and one at the Rex."
    ),
    vagueness=2,
)
DAYS_EMPTY = Kind(
    "strand.day-empty",
    Severity.HINT,
    sentence("Finding", "{strand} has {count} screenings and none on {days}."),
    sentence("Help", "The strand has enough screenings for each day of the festival."),
    sentence("Help", "Move one of its screenings to the empty day where that is wished."),
    example=sentence(
        "Help", "Twelve screenings of a strand in ten days, and none of them on the Tuesday."
    ),
)

CLASH_KINDS: Final[tuple[Kind, ...]] = (
    OVERLAP,
    HALL_BLOCKED,
    GUEST_TWICE,
    PRINT_TWICE,
    TURNAROUND_SHORT,
    GUEST_HURRIED,
    GUEST_AWAY,
    PRINT_HURRIED,
    IN_BREAK,
    OUTSIDE_HOURS,
    OUTSIDE_EDITION,
    OUTSIDE_WINDOW,
    FORMAT_UNSHOWN,
    PROMISE_BROKEN,
    TWICE_AT_ONCE,
    SHOWINGS_MISSING,
    LENGTH_UNKNOWN,
    FILMS_COMPETE,
    DAYS_EMPTY,
)

# The measures of the checks that have one, as they come. `strand.day-empty` has none until the
# house sets one: it counts the days of the festival.
USUAL_LIMITS: Final[Mapping[str, int]] = {
    LENGTH_UNKNOWN.code: 240,  # minutes from the start within which the length matters
    FILMS_COMPETE.code: 15,  # minutes of running at the same time that are let pass
}
# What the measure of a check counts, for the one who sets it.
LIMITS_IN_WORDS: Final[Mapping[str, Sentence]] = {
    LENGTH_UNKNOWN.code: sentence("Help", "Minutes after its start in which the length matters"),
    FILMS_COMPETE.code: sentence("Help", "Minutes at the same time that are let pass"),
    DAYS_EMPTY.code: sentence("Help", "Screenings from which a strand should run every day"),
}
