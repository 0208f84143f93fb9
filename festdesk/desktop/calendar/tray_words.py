"""Words for the filters and orders of the tray."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from festdesk.base.ids import StrandId
from festdesk.desktop.calendar.tray_filters import Facet, Narrowing, Order
from festdesk.desktop.widgets.screening_words import audience_in_words

if TYPE_CHECKING:
    from festdesk.snapshot import Snapshot

translate = QCoreApplication.translate


def order_in_words(order: Order) -> str:
    """Return what is sorted by."""
    return {
        Order.TITLE: translate("Tray", "Title"),
        Order.LENGTH: translate("Tray", "Length, the longest first"),
        Order.STRAND: translate("Tray", "Strand"),
        Order.MISSING: translate("Tray", "What misses most"),
    }[order]


def facet_in_words(facet: Facet) -> str:
    """Return what a facet is called."""
    return {
        Facet.STRAND: translate("Tray", "Strand"),
        Facet.AUDIENCE: translate("Tray", "Audience"),
        Facet.VERSION: translate("Tray", "Version"),
        Facet.FORMAT: translate("Tray", "Format"),
    }[facet]


def value_in_words(facet: Facet, value: str, snapshot: "Snapshot") -> str:
    """Return a value of a facet as it is ticked."""
    if not value:
        return {
            Facet.STRAND: translate("Tray", "No strand, or several"),
            Facet.AUDIENCE: translate("Tray", "Nobody"),
            Facet.VERSION: translate("Tray", "No version"),
            Facet.FORMAT: translate("Tray", "No format"),
        }[facet]
    if facet is Facet.AUDIENCE:
        return audience_in_words(value)
    if facet is Facet.STRAND:
        strand = next((one for one in snapshot.strands if one.id == value), None)
        name = snapshot.strand_name(StrandId(value), snapshot.languages[0])
        return name or (strand.code if strand is not None else "") or value
    return value


def limits_in_words(by: Narrowing) -> dict[str, str]:
    """Return the limits that are set, by the name of their field."""
    said = {}
    if by.at_least is not None:
        words = translate("Tray", "From {minutes} min")
        said["at_least"] = words.format(minutes=by.at_least)
    if by.at_most is not None:
        words = translate("Tray", "Up to {minutes} min")
        said["at_most"] = words.format(minutes=by.at_most)
    if by.first_only:
        said["first_only"] = translate("Tray", "No showing yet")
    if by.guests_only:
        said["guests_only"] = translate("Tray", "With guests")
    return said
