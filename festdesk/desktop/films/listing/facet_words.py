"""What filters and their values are called, and which values an edition has."""

from collections.abc import Mapping

from festdesk.base.countries import country_name
from festdesk.base.languages import language_name
from festdesk.base.text import fold
from festdesk.base.wording import Sentence, sentence
from festdesk.desktop.films.listing.facets import FIXED, NO, NONE, YES, Facet
from festdesk.desktop.phrases import say, user_language
from festdesk.desktop.widgets.card_words import status_label
from festdesk.snapshot import Snapshot

_FACETS: Mapping[Facet, Sentence] = {
    Facet.STRAND: sentence("Filter", "Strand"),
    Facet.STATUS: sentence("Filter", "Status"),
    Facet.LACKS: sentence("Filter", "Synopsis missing"),
    Facet.TEXTS: sentence("Filter", "Status of a text"),
    Facet.COUNTRY: sentence("Filter", "Country"),
    Facet.CHARGE: sentence("Filter", "Responsible"),
    Facet.STILL: sentence("Filter", "Still"),
    Facet.SCREENING: sentence("Filter", "Screening"),
    Facet.FINDINGS: sentence("Filter", "Findings"),
    Facet.WITHDRAWN: sentence("Filter", "Programme"),
}
_VALUES: Mapping[tuple[Facet, str], Sentence] = {
    (Facet.STRAND, ""): sentence("Filter", "No strand"),
    (Facet.COUNTRY, ""): sentence("Filter", "No country"),
    (Facet.CHARGE, ""): sentence("Filter", "Nobody is responsible"),
    (Facet.STILL, YES): sentence("Filter", "With a still"),
    (Facet.STILL, NO): sentence("Filter", "Without a still"),
    (Facet.SCREENING, YES): sentence("Filter", "With a screening"),
    (Facet.SCREENING, NO): sentence("Filter", "Without a screening"),
    (Facet.FINDINGS, "error"): sentence("Filter", "Blocks print"),
    (Facet.FINDINGS, "warning"): sentence("Filter", "To look at"),
    (Facet.FINDINGS, "hint"): sentence("Filter", "Hint"),
    (Facet.FINDINGS, NONE): sentence("Filter", "No findings"),
    (Facet.WITHDRAWN, YES): sentence("Filter", "Withdrawn"),
    (Facet.WITHDRAWN, NO): sentence("Filter", "In the programme"),
}
_SAYS_ALL = frozenset({Facet.STILL, Facet.SCREENING, Facet.WITHDRAWN})


def facet_label(facet: Facet) -> str:
    """Return what a filter is called."""
    return say(_FACETS[facet])


def value_label(facet: Facet, value: str, snapshot: Snapshot) -> str:
    """Return what a value of a filter is called; the value itself where nobody knows it."""
    marked = _VALUES.get((facet, value))
    if marked is not None:
        return say(marked)
    if facet == Facet.STRAND:
        return snapshot.strand_name(value, snapshot.languages[0]) or "?"  # type: ignore[arg-type]
    if facet == Facet.CHARGE:
        return value
    if facet == Facet.COUNTRY:
        return country_name(value, user_language())
    if facet == Facet.LACKS:
        return language_name(value, user_language()).capitalize()
    return status_label(value)


def chip_label(facet: Facet, value: str, snapshot: Snapshot) -> str:
    """Return how a filter that is on is told in a few words."""
    label = value_label(facet, value, snapshot)
    is_clear = facet in _SAYS_ALL or ((facet, value) in _VALUES and facet != Facet.FINDINGS)
    return label if is_clear else f"{facet_label(facet)}: {label}"


def values_of(
    facet: Facet, counts: Mapping[str, int], chosen: frozenset[str], snapshot: Snapshot
) -> tuple[str, ...]:
    """Return which values of a filter are offered, in their order.

    All of a closed list; of strands and languages those of the edition; of countries those that
    a film would remain of. What is chosen is there in any case.
    """
    if facet in FIXED:
        return FIXED[facet]
    if facet == Facet.STRAND:
        known = [str(strand.id) for strand in snapshot.strands]
        return tuple(dict.fromkeys((*known, *sorted(chosen - {""}), "")))
    if facet == Facet.LACKS:
        return tuple(dict.fromkeys((*snapshot.languages, *sorted(chosen))))
    found = {value for value, count in counts.items() if count} | chosen
    return tuple(
        sorted(found, key=lambda code: (not code, fold(value_label(facet, code, snapshot))))
    )
