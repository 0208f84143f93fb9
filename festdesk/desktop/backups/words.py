"""When and why a state was kept, and what differs, in the user's language."""

from datetime import datetime

from PySide6.QtCore import QDate, QLocale

from festdesk.base.wording import sentence
from festdesk.desktop.phrases import say
from festdesk.store.states.difference import CardDifference, Change, Difference, TableDifference

_WEEK = 7

_REASONS = {
    "open": sentence("State", "when it was opened"),
    "working": sentence("State", "while you worked"),
    "close": sentence("State", "when it was closed"),
    "migration": sentence("State", "before it was brought up to date"),
    "import": sentence("State", "before a text was taken in"),
    "merge": sentence("State", "before a merge"),
    "restore": sentence("State", "before an earlier state was restored"),
}
_KINDS = {
    "film": sentence("State", "Films"),
    "block": sentence("State", "Blocks"),
    "person": sentence("State", "People"),
    "company": sentence("State", "Companies"),
    "venue": sentence("State", "Venues"),
    "strand": sentence("State", "Sections"),
    "edition": sentence("State", "The edition"),
    "title": sentence("State", "Titles"),
    "credit": sentence("State", "Credits"),
    "text": sentence("State", "Texts"),
    "screening": sentence("State", "Screenings"),
    "screeningguest": sentence("State", "Guests"),
    "still": sentence("State", "Stills"),
    "stillperson": sentence("State", "People on stills"),
    "award": sentence("State", "Awards"),
    "presstext": sentence("State", "Press texts"),
    "release": sentence("State", "Releases"),
    "identifier": sentence("State", "Numbers elsewhere"),
    "runningtime": sentence("State", "Running times"),
    "blockfilm": sentence("State", "Films in blocks"),
    "nameform": sentence("State", "Names"),
    "filmographyentry": sentence("State", "Filmography entries"),
    "source": sentence("State", "Source texts"),
    "provenance": sentence("State", "Where values came from"),
    "book": sentence("State", "Books"),
    "bookpart": sentence("State", "Parts of books"),
    "bookparttext": sentence("State", "Texts of books"),
    "bookpartpicture": sentence("State", "Pictures of books"),
    "fitting": sentence("State", "Entries set tighter"),
    "outputprofile": sentence("State", "Output profiles"),
    "owndesign": sentence("State", "Designs"),
    "face": sentence("State", "Faces"),
    "contact": sentence("State", "Contacts"),
    "dictionaryword": sentence("State", "Words of the spell check"),
    "distinctfilms": sentence("State", "Cards known to be different films"),
    "fieldrule": sentence("State", "Rules for fields"),
    "owntextkind": sentence("State", "Own kinds of texts"),
    "owntextname": sentence("State", "Names of own kinds of texts"),
    "savedfilter": sentence("State", "Saved filters"),
    "stillcrop": sentence("State", "Crops of stills"),
    "textreview": sentence("State", "Who gave texts their status"),
    "textstyling": sentence("State", "Formatting of texts"),
    "acceptedfinding": sentence("State", "Accepted findings"),
    "audiencerule": sentence("State", "Rules for audiences"),
    "blocker": sentence("State", "Breaks"),
    "calendarversion": sentence("State", "Versions of the calendar"),
    "checkrule": sentence("State", "Rules for checks"),
    "filmprint": sentence("State", "Prints of films"),
    "guestpart": sentence("State", "For what guests come"),
    "gueststay": sentence("State", "Stays of guests"),
    "housesetting": sentence("State", "Settings of the house"),
    "screeningtrait": sentence("State", "Prints and locks of screenings"),
    "showingwindow": sentence("State", "When films can be shown"),
    "showingwish": sentence("State", "Wanted screenings of films"),
    "venuedistance": sentence("State", "Ways between venues"),
    "venueopening": sentence("State", "Hours of venues"),
    "venuetrait": sentence("State", "Groups and promises of venues"),
    "citedname": sentence("State", "Names cited in texts"),
    "citednameform": sentence("State", "Spellings of cited names"),
    "credittrait": sentence("State", "Which name credits print"),
    "distinctcompanies": sentence("State", "Companies that are two"),
    "distinctpeople": sentence("State", "People who are two"),
    "distinctspellings": sentence("State", "Words that are two"),
    "entrytrait": sentence("State", "Further facts of filmography entries"),
    "intakeprofile": sentence("State", "Profiles of sources"),
    "keptspelling": sentence("State", "Spellings kept as they are"),
    "knownfestival": sentence("State", "Known festivals"),
    "transliterationexception": sentence("State", "Exceptions of transliteration"),
    "transliterationrule": sentence("State", "Own transliteration"),
    "sourcetrait": sentence("State", "How sources were read"),
    "tableimport": sentence("State", "Tables taken in"),
    "importedrow": sentence("State", "Rows of tables taken in"),
    "venueform": sentence("State", "Other names of venues"),
    "wordrule": sentence("State", "Words of the house"),
    "cardcharge": sentence("State", "Who is responsible for cards"),
    "bookoutput": sentence("State", "Log of files for press"),
}
_CARDS = {
    "film": sentence("State", "Film"),
    "block": sentence("State", "Block"),
    "person": sentence("State", "Person"),
    "company": sentence("State", "Company"),
    "venue": sentence("State", "Venue"),
    "strand": sentence("State", "Section"),
    "edition": sentence("State", "Edition"),
}
_OWN_FIELDS = sentence("State", "own fields")
_CHANGES = {
    Change.ADDED: sentence("State", "added since"),
    Change.REMOVED: sentence("State", "removed since"),
    Change.CHANGED: sentence("State", "changed: {parts}"),
}
_COUNTS = (
    sentence("State", "{count} added"),
    sentence("State", "{count} removed"),
    sentence("State", "{count} changed"),
)
_TODAY = sentence("State", "today, {clock}")
_YESTERDAY = sentence("State", "yesterday, {clock}")
_WEEKDAY = sentence("State", "{weekday}, {clock}")
_DATE = sentence("State", "{date}, {clock}")
_NO_NAME = sentence("State", "without a name")


def say_when(moment: datetime) -> str:
    """Return a moment as one says it: "today, 14:32"; further back, weekday or date."""
    local = moment.astimezone()
    locale = QLocale()
    day = QDate(local.year, local.month, local.day)
    clock = f"{local:%H:%M}"
    days_ago = day.daysTo(QDate.currentDate())
    if days_ago == 0:
        return say(_TODAY, clock=clock)
    if days_ago == 1:
        return say(_YESTERDAY, clock=clock)
    if 1 < days_ago < _WEEK:
        return say(_WEEKDAY, weekday=locale.dayName(day.dayOfWeek()), clock=clock)
    return say_date(moment)


def say_date(moment: datetime) -> str:
    """Return a moment as it stays true: date and clock of this computer."""
    local = moment.astimezone()
    day = QDate(local.year, local.month, local.day)
    date = QLocale().toString(day, QLocale.FormatType.ShortFormat)
    return say(_DATE, date=date, clock=f"{local:%H:%M}")


def say_why(reason: str) -> str:
    """Return why a state was kept; of a reason of a later festdesk, its key."""
    return say(_REASONS[reason]) if reason in _REASONS else reason


def say_kind(table: str) -> str:
    """Return what the rows of a table are called."""
    return say(_KINDS[table]) if table in _KINDS else table


def say_card(card: CardDifference) -> str:
    """Return what a card is."""
    return say(_CARDS[card.kind])


def say_name(card: CardDifference) -> str:
    """Return how a card is called in the list."""
    return card.name or say(_NO_NAME)


def say_change(card: CardDifference) -> str:
    """Return what has happened to a card."""
    parts = [say(_OWN_FIELDS) if part == card.kind else say_kind(part) for part in card.parts]
    lowered = [part[:1].lower() + part[1:] for part in parts]
    return say(_CHANGES[card.change], parts=", ".join(lowered))


def say_counts(difference: Difference) -> list[str]:
    """Return for each kind of row that differs how many do."""
    order = {table: number for number, table in enumerate(_KINDS)}
    tables = sorted(difference.tables, key=lambda table: order.get(table, len(order)))
    return [_say_count(say_kind(table), difference.tables[table]) for table in tables]


def _say_count(kind: str, table: TableDifference) -> str:
    counts = (len(table.added), len(table.removed), len(table.changed))
    said = [say(one, count=count) for one, count in zip(_COUNTS, counts, strict=True) if count]
    return f"{kind}: {', '.join(said)}"
