"""What came of a salvage, in sentences and as JSON."""

from collections.abc import Iterator
from dataclasses import asdict

from festdesk.base.wording import Told, sentence
from festdesk.store.salvage.salvaging import Account, Report

MADE = sentence("Salvage", "What could be read was written into “{path}”.")
TABLE = sentence("Salvage", "{table}: {count} came back.")
ELSEWHERE = sentence(
    "Salvage",
    "{table}: {count} came back, {history} of them from the history and {backup} from a backup.",
)
LOST = sentence("Salvage", "{table}: {count} are lost.")
PERHAPS_LOST = sentence(
    "Salvage", "{table}: a part could not be read; how many were in it, nobody can tell."
)
MENDED = sentence("Salvage", "{table}: {count} were mended; look them over.")
HISTORY_KEPT = sentence("Salvage", "The history came back whole: what was done can be undone.")
HISTORY_NEW = sentence(
    "Salvage",
    "The history did not come back whole, so a new one begins here: what was done before cannot be "
    "undone.",
)
WHOLE = sentence("Salvage", "Nothing is known to be lost.")

# Tables as an editor knows them; what is not named here goes under its own name.
NAMES = {
    "edition": sentence("Salvage", "Edition"),
    "strand": sentence("Salvage", "Strands"),
    "film": sentence("Salvage", "Films"),
    "title": sentence("Salvage", "Titles"),
    "runningtime": sentence("Salvage", "Running times"),
    "credit": sentence("Salvage", "Credits"),
    "award": sentence("Salvage", "Awards"),
    "presstext": sentence("Salvage", "Press texts"),
    "release": sentence("Salvage", "Releases"),
    "identifier": sentence("Salvage", "Identifiers"),
    "person": sentence("Salvage", "People"),
    "company": sentence("Salvage", "Companies"),
    "nameform": sentence("Salvage", "Names"),
    "text": sentence("Salvage", "Texts"),
    "still": sentence("Salvage", "Stills"),
    "stillperson": sentence("Salvage", "People on stills"),
    "picture": sentence("Salvage", "Pictures"),
    "venue": sentence("Salvage", "Venues"),
    "block": sentence("Salvage", "Blocks"),
    "blockfilm": sentence("Salvage", "Films in blocks"),
    "screening": sentence("Salvage", "Screenings"),
    "screeningguest": sentence("Salvage", "Guests of screenings"),
    "filmographyentry": sentence("Salvage", "Filmography entries"),
    "source": sentence("Salvage", "Pasted texts"),
    "provenance": sentence("Salvage", "Where values came from"),
    "book": sentence("Salvage", "Books"),
    "bookpart": sentence("Salvage", "Parts of books"),
    "bookparttext": sentence("Salvage", "Texts of books"),
    "bookpartpicture": sentence("Salvage", "Pictures of books"),
    "fitting": sentence("Salvage", "Entries set tighter"),
    "outputprofile": sentence("Salvage", "Output profiles"),
    "owndesign": sentence("Salvage", "Designs"),
    "face": sentence("Salvage", "Faces"),
    "contact": sentence("Salvage", "Contacts"),
    "dictionaryword": sentence("Salvage", "Words of the spell check"),
    "distinctfilms": sentence("Salvage", "Cards known to be different films"),
    "fieldrule": sentence("Salvage", "Rules for fields"),
    "owntextkind": sentence("Salvage", "Own kinds of texts"),
    "owntextname": sentence("Salvage", "Names of own kinds of texts"),
    "savedfilter": sentence("Salvage", "Saved filters"),
    "stillcrop": sentence("Salvage", "Crops of stills"),
    "textreview": sentence("Salvage", "Who gave texts their status"),
    "textstyling": sentence("Salvage", "Formatting of texts"),
    "acceptedfinding": sentence("Salvage", "Accepted findings"),
    "audiencerule": sentence("Salvage", "Rules for audiences"),
    "blocker": sentence("Salvage", "Breaks"),
    "calendarversion": sentence("Salvage", "Versions of the calendar"),
    "checkrule": sentence("Salvage", "Rules for checks"),
    "filmprint": sentence("Salvage", "Prints of films"),
    "guestpart": sentence("Salvage", "For what guests come"),
    "gueststay": sentence("Salvage", "Stays of guests"),
    "housesetting": sentence("Salvage", "Settings of the house"),
    "screeningtrait": sentence("Salvage", "Prints and locks of screenings"),
    "showingwindow": sentence("Salvage", "When films can be shown"),
    "showingwish": sentence("Salvage", "Wanted screenings of films"),
    "venuedistance": sentence("Salvage", "Ways between venues"),
    "venueopening": sentence("Salvage", "Hours of venues"),
    "venuetrait": sentence("Salvage", "Groups and promises of venues"),
    "citedname": sentence("Salvage", "Names cited in texts"),
    "citednameform": sentence("Salvage", "Spellings of cited names"),
    "credittrait": sentence("Salvage", "Which name credits print"),
    "distinctcompanies": sentence("Salvage", "Companies that are two"),
    "distinctpeople": sentence("Salvage", "People who are two"),
    "distinctspellings": sentence("Salvage", "Words that are two"),
    "entrytrait": sentence("Salvage", "Further facts of filmography entries"),
    "intakeprofile": sentence("Salvage", "Profiles of sources"),
    "keptspelling": sentence("Salvage", "Spellings kept as they are"),
    "knownfestival": sentence("Salvage", "Known festivals"),
    "transliterationexception": sentence("Salvage", "Exceptions of transliteration"),
    "transliterationrule": sentence("Salvage", "Own transliteration"),
    "sourcetrait": sentence("Salvage", "How sources were read"),
    "tableimport": sentence("Salvage", "Tables taken in"),
    "importedrow": sentence("Salvage", "Rows of tables taken in"),
    "venueform": sentence("Salvage", "Other names of venues"),
    "wordrule": sentence("Salvage", "Words of the house"),
    "cardcharge": sentence("Salvage", "Who is responsible for cards"),
    "bookoutput": sentence("Salvage", "Log of files for press"),
}


def tell(report: Report) -> Iterator[Told]:
    """Yield the report in sentences; tables of which nothing was there are left out."""
    yield Told.of(MADE, path=report.target)
    for account in report.accounts:
        yield from _tell_account(account)
    yield Told.of(HISTORY_KEPT if report.history_kept else HISTORY_NEW)
    if report.is_whole:
        yield Told.of(WHOLE)


def _tell_account(account: Account) -> Iterator[Told]:
    table = NAMES.get(account.table, account.table)
    elsewhere = account.from_history + account.from_backup
    count = account.came_back + elsewhere
    if elsewhere:
        yield Told.of(
            ELSEWHERE,
            table=table,
            count=count,
            history=account.from_history,
            backup=account.from_backup,
        )
    elif count:
        yield Told.of(TABLE, table=table, count=count)
    if account.mended:
        yield Told.of(MENDED, table=table, count=account.mended)
    if account.lost:
        yield Told.of(LOST, table=table, count=account.lost)
    if account.unknown_lost:
        yield Told.of(PERHAPS_LOST, table=table)


def report_as_json(report: Report) -> dict[str, object]:
    """Return the report with stable keys."""
    return {
        "output": report.target,
        "history_kept": report.history_kept,
        "whole": report.is_whole,
        "tables": {
            account.table: {key: value for key, value in asdict(account).items() if key != "table"}
            for account in report.accounts
        },
    }


def report_from_json(told: dict[str, object], path: str) -> Report:
    """Return the report that another process has told."""
    tables = told.get("tables")
    accounts = (
        [Account(name, **counts) for name, counts in tables.items()]
        if isinstance(tables, dict)
        else []
    )
    return Report(path, str(told.get("output")), accounts, bool(told.get("history_kept")))
