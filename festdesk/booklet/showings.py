"""The screenings of a film as its entry lists them, in every language of the book."""

from typing import TYPE_CHECKING, Any

from festdesk.booklet.days import screening_facts
from festdesk.booklet.plan import printed_screenings_of
from festdesk.booklet.typography import NO_BREAK

if TYPE_CHECKING:
    from festdesk.base.ids import FilmId
    from festdesk.booklet.setting import Setting
    from festdesk.booklet.words import Words
    from festdesk.screenings.tables import Screening
    from festdesk.snapshot import Snapshot

Content = dict[str, Any]
# A longer address is nothing to type off a page.
_LONGEST_ADDRESS = 42  # characters
_SCHEMES = ("https://", "http://")


def screenings_content(
    snapshot: "Snapshot", film_id: "FilmId", setting: "Setting"
) -> list[Content]:
    """Return the screenings that print, numbered where there are several."""
    shown = printed_screenings_of(snapshot, film_id)
    return [
        {
            **screening_content(snapshot, screening, setting.words),
            "count": f"{number}/{len(shown)}" if len(shown) > 1 else None,
        }
        for number, screening in enumerate(shown, start=1)
    ]


def screening_content(snapshot: "Snapshot", screening: "Screening", words: "Words") -> Content:
    """Return a screening; what the languages of the book say differently stands in all of them."""
    each = [
        screening_facts(snapshot, screening, said.language, said) for said in (words, *words.others)
    ]
    main = each[0]
    rows = main["rows"]
    if len({len(one["rows"]) for one in each}) == 1:
        said = zip(*(one["rows"] for one in each), strict=True)
        rows = [" / ".join(dict.fromkeys(row)) for row in said]
    return {
        **main,
        "day": _days([one["day"] for one in each]),
        "rows": rows,
        "marks": " / ".join(dict.fromkeys(one["marks"] for one in each)),
        "code": screening.code.strip(),
        "address": _short_address(screening.ticket_address),
    }


def _days(said: list[str]) -> str:
    """Return a day with its weekday in each language: Thu/Do 7 Oct."""
    weekdays = [day.split(NO_BREAK, maxsplit=1)[0] for day in said]
    _, space, date = said[0].partition(NO_BREAK)
    return "/".join(dict.fromkeys(weekdays)) + space + date


def _short_address(address: str) -> str:
    """Return an address of the web as it is printed; empty where it is none or too long."""
    for scheme in _SCHEMES:
        if address.startswith(scheme):
            printed = address.removeprefix(scheme).removeprefix("www.").rstrip("/")
            return printed if len(printed) <= _LONGEST_ADDRESS else ""
    return ""
