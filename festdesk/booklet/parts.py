"""The content of each part of the plan, by the kind of its pages."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from festdesk.booklet import (
    blocks,
    contents_list,
    covers,
    days,
    guests,
    imprint,
    indexes,
    legend,
    own_pages,
    print_sources,
    strands,
    venues,
)
from festdesk.booklet.making import Making
from festdesk.booklet.plan import PageKind
from festdesk.booklet.thumbs import section_of_part

if TYPE_CHECKING:
    from festdesk.booklet.plan import Part
    from festdesk.booklet.setting import Setting
    from festdesk.snapshot import Snapshot

Content = dict[str, Any]


def part_content(
    snapshot: "Snapshot",
    part: "Part",
    plan: "Sequence[Part]",
    setting: "Setting",
    films: "Mapping[str, Content]",
) -> Content:
    """Return what the template of a part's kind sets."""
    making = Making(snapshot, plan, setting, films)
    return {
        "kind": str(part.kind),
        "anchor": part.anchor,
        "right": making.starts_right(part),
        "section": section_of_part(snapshot, part, setting.words),
        **_MAKERS[part.kind](making, part),
    }


def _day(making: Making, part: "Part") -> Content:
    return days.day_content(making.snapshot, date.fromisoformat(part.subject), making.setting)


def _film(_making: Making, part: "Part") -> Content:
    return {"film": part.subject}


_MAKERS: Mapping[PageKind, Callable[[Making, "Part"], Content]] = {
    PageKind.COVER: covers.cover,
    PageKind.INSIDE_COVER: own_pages.advertisement,
    PageKind.CONTENTS: contents_list.contents,
    PageKind.FOREWORD: own_pages.text_page,
    PageKind.PRACTICAL: venues.practical,
    PageKind.LEGEND: legend.legend,
    PageKind.DAY: _day,
    PageKind.JURIES: own_pages.text_page,
    PageKind.STRAND: strands.strand,
    PageKind.FILM: _film,
    PageKind.BLOCK: blocks.block,
    PageKind.GUESTS: guests.guests,
    PageKind.TITLE_INDEX: indexes.titles,
    PageKind.DIRECTOR_INDEX: indexes.directors,
    PageKind.COUNTRY_INDEX: indexes.countries,
    PageKind.PRINT_SOURCES: print_sources.print_sources,
    PageKind.THANKS: own_pages.text_page,
    PageKind.SPONSORS: own_pages.sponsors,
    PageKind.ADVERTISEMENT: own_pages.advertisement,
    PageKind.TEXT_PAGE: own_pages.text_page,
    PageKind.PDF_PAGE: own_pages.pdf_page,
    PageKind.NOTES: own_pages.notes,
    PageKind.IMPRINT: imprint.imprint,
}
