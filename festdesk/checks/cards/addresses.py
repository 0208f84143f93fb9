"""Addresses of mail and of the web that lead nowhere, by their form alone."""

import re
from collections.abc import Callable, Iterator
from functools import partial

from festdesk.base.errors import InputProblem
from festdesk.base.findings import Finding, Kind, Mend, Place, Severity
from festdesk.base.text import shorten
from festdesk.base.wording import sentence
from festdesk.checks.in_text import WRITE
from festdesk.checks.subjects import film_name, screening_name
from festdesk.films.tables import Film
from festdesk.screenings.rules import is_held
from festdesk.screenings.tickets import read_address
from festdesk.snapshot import Snapshot

MAIL_WRONG = Kind(
    "address.mail-wrong",
    Severity.HINT,
    sentence("Finding", "{subject}: “{address}” is no mail address."),
    sentence(
        "Help",
        "Mail to it comes back. Contacts are for the house alone and never print.",
    ),
    sentence("Help", "Correct the address, and leave only the address in that field."),
    sentence("Help", "“anna@film” should be “anna@film.example”."),
)
WEB_WRONG = Kind(
    "address.web-wrong",
    Severity.WARNING,
    sentence("Finding", "{subject}: “{address}” is no web address."),
    sentence("Help", "No browser finds it, nor does who scans the code beside a screening."),
    sentence("Help", "Write it as the browser shows it."),
    sentence("Help", "“htp:/film.example” should be “https://film.example”."),
)
OF_COMPANY = Kind(
    "company.address-wrong",
    Severity.WARNING,
    sentence("Finding", "{subject}: “{address}” is no address of mail or of the web."),
    sentence(
        "Help",
        "The addresses of companies print among the print sources, and that of the festival on its "
        "practical pages.",
    ),
    sentence("Help", "Correct it under People → Companies, or in the settings of the edition."),
    sentence("Help", "“info@nordlicht” should be “info@nordlicht.example”."),
)
# What findings call what has the address, worked out where there is one.
Name = Callable[[], str]
_MAIL = re.compile(r"[^\s@<>,;:()\"]+@(?:[\w-]+\.)+[^\W\d_]{2,}")
_NAMED = re.compile(r".*<([^<>]*)>")
_HOST = re.compile(r"(?:[\w-]+\.)+[^\W\d_]{2,}(?::\d+)?")
_MOST_ADDRESSES, _LONGEST = 5, 80  # in one field that are told; letters of one
_BETWEEN = re.compile(r"\s*[,;/|\n]\s*")
_SCHEME = re.compile(r"(?:mailto|e-?mail):\s*", re.IGNORECASE)
_LOST_SCHEME = re.compile(r"^(?:h?t+ps?|https?)\s*[:;.]?\s*/+\s*|^www[,;]\s*", re.IGNORECASE)


def find_addresses_wrong(snapshot: Snapshot, film: Film) -> Iterator[Finding]:
    """Yield a finding for each address on a card, its screenings and contacts that is none."""
    name = partial(film_name, snapshot, film.id)
    for contact in snapshot.contacts_of(film.id):
        place = Place("film", film.id, "contact", film.id)
        yield from _mail(MAIL_WRONG, contact.email, place, name, contact.id)
    for screening in snapshot.screenings_of(film.id):
        if is_held(screening):
            place = Place("screening", screening.id, "ticket_address", film.id)
            said = partial(screening_name, snapshot, screening.id)
            address = screening.ticket_address
            yield from _web(WEB_WRONG, address, place, said)


def find_house_addresses_wrong(snapshot: Snapshot) -> Iterator[Finding]:
    """Yield a finding for each address of a company or of the edition that is none."""
    edition = snapshot.edition
    place = Place("edition", edition.id, "website")
    yield from _web(OF_COMPANY, edition.website, place, lambda: edition.name)
    for company in snapshot.companies.values():
        if company.email or company.website:
            name = partial(snapshot.company_name, company.id)
            place = Place("company", company.id, "email")
            yield from _mail(OF_COMPANY, company.email, place, name, company.id)
            place = Place("company", company.id, "website")
            yield from _web(OF_COMPANY, company.website, place, name)


def _mail(kind: Kind, words: str, place: Place, name: Name, row_id: str) -> Iterator[Finding]:
    table = "contact" if kind is MAIL_WRONG else "company"
    several = dict.fromkeys(filter(None, _BETWEEN.split(words)))
    for written in tuple(several)[:_MOST_ADDRESSES]:
        address = _SCHEME.sub("", written).strip()
        named = _NAMED.fullmatch(address)
        if _MAIL.fullmatch(named[1] if named else address):
            continue
        meant = re.sub(r"\s*(?:\(at\)|\[at\]|@)\s*", "@", address).strip(" .<>")
        mends: tuple[Mend, ...] = ()
        if meant != address and _MAIL.fullmatch(meant):
            after = words.replace(written, meant)
            mends = (Mend(WRITE, table, row_id, "email", words, after),)
        found = kind.found(place, subject=name(), address=shorten(address, _LONGEST))
        yield found.offering(*mends, apart=f"{row_id} {address}")


def _web(kind: Kind, words: str, place: Place, name: Name) -> Iterator[Finding]:
    address = words.strip()
    if not address or _is_web(address):
        return
    plain = re.sub(r"\s+", "", _LOST_SCHEME.sub("", address))
    plain = f"www.{plain}" if re.match(r"www[,;]", address) else plain
    meant = f"https://{plain}"
    mends: tuple[Mend, ...] = ()
    if plain and _is_web(meant) and "." in plain.strip("."):
        mends = (Mend(WRITE, place.kind, place.id, place.field, words, meant),)
    found = kind.found(place, subject=name(), address=shorten(address, _LONGEST))
    yield found.offering(*mends, apart=place.field)


def _is_web(address: str) -> bool:
    try:
        read = read_address(address)
    except InputProblem:
        return False
    host = read.split("://", 1)[1].split("/", 1)[0]
    return _HOST.fullmatch(re.split(r"[?#]", host)[0]) is not None
