"""What the command intake calls what it read: kinds of pages and of values, one and several."""

from festdesk.filmographies.reading.values import EntryValue
from festdesk.intake.drafts import (
    AwardValue,
    CaptionValue,
    CountryValue,
    CreditLineValue,
    DirectorValue,
    Draft,
    FactValue,
    GenreValue,
    PageKind,
    PressTextValue,
    RunningTimeValue,
    ScreeningValue,
    TextValue,
    TitleValue,
    VersionValue,
    YearValue,
)

KINDS = {
    PageKind.FILM_PAGE: "film page",
    PageKind.SEVERAL_FILMS: "pages of several films",
    PageKind.REVIEW: "review",
    PageKind.FILMOGRAPHY: "filmography",
    PageKind.SPREADSHEET: "table",
}
_NOUNS: dict[type, str] = {
    TitleValue: "title",
    DirectorValue: "director",
    CountryValue: "country",
    YearValue: "year",
    RunningTimeValue: "running time",
    VersionValue: "language version",
    GenreValue: "genre",
    FactValue: "fact",
    ScreeningValue: "screening",
    AwardValue: "award",
    CreditLineValue: "credit line",
    EntryValue: "filmography entry",
    CaptionValue: "caption",
    PressTextValue: "press text",
}
_PLURALS = {
    "country": "countries",
    "synopsis": "synopses",
    "biography": "biographies",
    "filmography entry": "filmography entries",
}


def noun_of(draft: Draft) -> str:
    """Return what a draft is, such as "synopsis" or "proposed title"."""
    value = draft.value
    if isinstance(value, TextValue):
        return value.kind.replace("_", " ")
    noun = _NOUNS[type(value)]
    return f"proposed {noun}" if draft.is_candidate else noun


def plural_of(noun: str) -> str:
    """Return a noun for several."""
    return _PLURALS.get(noun, f"{noun}s")
