"""Print sources: the companies that each film's print, or the leave to show it, comes from."""

from typing import TYPE_CHECKING, Any

from festdesk.base.countries import country_name
from festdesk.booklet.indexes import title_key
from festdesk.booklet.own_words import titles_of
from festdesk.booklet.pieces import language_of, piece, printable
from festdesk.booklet.plan import SOURCE_ROLES, film_anchor, printed_films
from festdesk.booklet.typography import prepared
from festdesk.booklet.venues import without_scheme
from festdesk.films.releases import ROLES, kind_order, territory_name
from festdesk.films.roles import role_label
from festdesk.films.titles import index_title, printed_title

if TYPE_CHECKING:
    from festdesk.base.ids import CompanyId, FilmId
    from festdesk.booklet.making import Making
    from festdesk.booklet.plan import Part
    from festdesk.films.tables import Release

Content = dict[str, Any]


def print_sources(making: "Making", part: "Part") -> Content:
    """Return the films that have a source, by title, each with its companies."""
    snapshot, language = making.snapshot, making.language
    found: list[tuple[Any, Content]] = []
    for film in printed_films(snapshot, language):
        sources = _sources(making, film.id)
        if not sources:
            continue
        titles = printable(snapshot.titles_of(film.id))
        text = printed_title(titles, language) or making.words["untitled"]
        spoken = language_of(titles, text)
        key = title_key(text, spoken, language)
        title = piece(index_title(text, spoken), spoken)
        entry = {"title": title, "anchor": film_anchor(film.id), "sources": sources}
        found.append(((key, film.id), entry))
    return {
        "titles": titles_of(making, part, "print_sources"),
        "entries": [entry for _, entry in sorted(found, key=lambda one: one[0])],
    }


def _sources(making: "Making", film_id: "FilmId") -> list[Content]:
    snapshot, language = making.snapshot, making.language
    found: dict[str, Content] = {}
    credited = sorted(
        (credit for credit in snapshot.credits_of(film_id) if credit.role in SOURCE_ROLES),
        key=lambda credit: SOURCE_ROLES.index(credit.role or ""),
    )
    for credit in credited:
        name = snapshot.credited_name(credit)
        label = role_label(credit.role or "", language, plural=False)
        _add(making, found, name, label, credit.company_id)
    for release in sorted(snapshot.releases_of(film_id), key=lambda row: kind_order(row.kind)):
        label = _label_of(making, release)
        _add(making, found, snapshot.company_name(release.company_id), label, release.company_id)
    return list(found.values())


def _label_of(making: "Making", release: "Release") -> str:
    """Return what a company is to a film, in the book's language, and in brackets where."""
    language = making.language
    role = ROLES.get(release.kind)
    kind = role_label(role, language, plural=False) if role else ""
    kind = kind or making.words.of("release", release.kind)
    territory = territory_name(release.territory, language)
    return f"{kind} ({territory})" if kind and territory else kind or territory


def _add(
    making: "Making",
    found: dict[str, Content],
    name: str,
    label: str,
    company_id: "CompanyId | None",
) -> None:
    """Add a company, or another thing that a company already there is to the film."""
    if not name:
        return
    language = making.language
    known = found.setdefault(name, {"name": prepared(name, language), "labels": [], "lines": []})
    if label and prepared(label, language) not in known["labels"]:
        known["labels"].append(prepared(label, language))
    company = making.snapshot.companies.get(company_id) if company_id else None
    if company is not None and not known["lines"]:
        address = ", ".join(line.strip() for line in company.address.splitlines() if line.strip())
        country = country_name(company.country, language) if company.country else ""
        contact = (company.phone, company.email, without_scheme(company.website))
        known["lines"] = [
            prepared(line, language)
            for line in (", ".join(p for p in (address, country) if p), *contact)
            if line
        ]
