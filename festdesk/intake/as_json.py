"""A reading as JSON, in the keys of the corpus of pasted pages: `festdesk intake --json`."""

from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from festdesk.filmographies.reading.values import EntryValue
from festdesk.films.tables import AwardResult, TitleKind, VersionKind
from festdesk.intake.drafts import (
    AwardValue,
    CaptionValue,
    CountryValue,
    CreditLineValue,
    DirectorValue,
    Draft,
    FactValue,
    FilmReading,
    GenreValue,
    PageKind,
    PressTextValue,
    Reading,
    RunningTimeValue,
    ScreeningValue,
    TextValue,
    TitleValue,
    VersionValue,
    YearValue,
)
from festdesk.intake.header import COUNTRY, LENGTH, read_pieces

Card = dict[str, Any]
V = TypeVar("V")

# A title nobody has confirmed is given only where this much speaks for it.
_LEAST_CANDIDATE_PERCENT = 70
_COMPANIES = {
    "production_company": "production",
    "co_production": "production",
    "distributor": "distribution",
    "world_sales": "sales",
}
_AS_PRINTED = frozenset({TitleKind.INTERNATIONAL, TitleKind.TRANSLATED})
_WITH_FILMS = frozenset({PageKind.SEVERAL_FILMS, PageKind.SPREADSHEET})
# Who helps, and where the print comes from, made nothing of the film.
_NO_CREDITS = frozenset({"print_source", "festival_contact", "based_on"})


def reading_as_json(reading: Reading) -> Card:
    """Return one card for a page about one film, or `films` for several and for a table's rows."""
    about: Card = {"kind": reading.kind.value, "language": reading.language}
    if reading.kind in _WITH_FILMS:
        about["films"] = [film_as_json(film) for film in reading.films]
    else:
        for film in reading.films:
            about |= film_as_json(film)
    about["_unread_lines"] = list(reading.unread)
    about["_repairs"] = list(reading.repairs)
    return about


def film_as_json(film: FilmReading) -> Card:
    """Return the card of one film; what the page does not tell is left out."""
    drafts = film.drafts
    card: Card = {
        **_titles(drafts),
        "directors": list(dict.fromkeys(value.name for value in _all(drafts, DirectorValue))),
        "countries": _once(
            ({"code": v.code, "printed": v.as_given} for v in _all(drafts, CountryValue)),
            lambda country: country["code"],
        ),
        **_year(drafts),
        **_running_time(drafts),
        **_languages(drafts),
        "genres": list(dict.fromkeys(value.as_given for value in _all(drafts, GenreValue))),
        **_texts(drafts),
        "screenings": [
            _screening(draft) for draft in drafts if isinstance(draft.value, ScreeningValue)
        ],
        "awards": [_award(v) for v in _all(drafts, AwardValue) if v.result == AwardResult.WON],
        **_credits(drafts),
        "filmography": [_entry(value) for value in _all(drafts, EntryValue)],
        "stills_captions": [value.body for value in _all(drafts, CaptionValue)],
        **_review(drafts),
        **_facts(drafts),
        "_keys": list(film.keys),
    }
    return {key: value for key, value in card.items() if value not in (None, "", [], {})}


def _all(drafts: Iterable[Draft], kind: type[V]) -> list[V]:
    return [draft.value for draft in drafts if isinstance(draft.value, kind)]


def _once(values: Iterable[Card], key: Callable[[Card], object]) -> list[Card]:
    found: dict[object, Card] = {}
    for value in values:
        found.setdefault(key(value), value)
    return list(found.values())


def _titles(drafts: Iterable[Draft]) -> Card:
    titles = [(draft, draft.value) for draft in drafts if isinstance(draft.value, TitleValue)]
    stated = [value for draft, value in titles if not draft.is_candidate]
    likely = [
        value
        for draft, value in sorted(titles, key=lambda one: -one[0].confidence_percent)
        if draft.is_candidate
        and draft.confidence_percent >= _LEAST_CANDIDATE_PERCENT
        and value.kind is not TitleKind.TRANSLATED
    ]
    card: Card = {}
    chosen = stated or likely[:2]
    usual = [v for v in chosen if v.kind is not TitleKind.ALTERNATIVE] or chosen
    main = next(iter(usual), None)
    if main is not None and main.kind is TitleKind.ORIGINAL:
        main = next((v for v in usual if v.kind is TitleKind.INTERNATIONAL), main)
    if main is not None:
        card["title"] = main.text
        original = next((v for v in chosen if v.kind is TitleKind.ORIGINAL and v is not main), None)
        if original is not None:
            card["original_title"] = original.text
        others = {value.text for _, value in titles} - {main.text, card.get("original_title")}
        card["alt_titles"] = sorted(filter(None, others))
        if not stated:
            card["_title_is_candidate"] = True
    return card


def _year(drafts: Iterable[Draft]) -> Card:
    return {"year": next((value.year for value in _all(drafts, YearValue)), None)}


def _running_time(drafts: Iterable[Draft]) -> Card:
    seconds = next((value.seconds for value in _all(drafts, RunningTimeValue)), None)
    if seconds is None:
        return {}
    return {"runtime_min": seconds // 60 if seconds % 60 == 0 else round(seconds / 60, 2)}


def _languages(drafts: Iterable[Draft]) -> Card:
    versions = _all(drafts, VersionValue)
    if not versions:
        return {}
    return {
        "languages": {
            "ov": list(dict.fromkeys(code for v in versions for code in v.spoken)),
            "subtitles": list(dict.fromkeys(code for v in versions for code in v.subtitles)),
            "raw": " / ".join(v.as_given for v in versions),
            "kind": next(
                (v.kind.value for v in versions if v.kind is not VersionKind.ORIGINAL),
                VersionKind.ORIGINAL.value,
            ),
        }
    }


def _texts(drafts: Iterable[Draft]) -> Card:
    card: Card = {}
    lives: list[Card] = []
    languages: set[str] = set()
    for text in _all(drafts, TextValue):
        if text.kind == "biography":
            languages.add(text.language)
            lives.append({"text": text.body, "person": text.person, "language": text.language})
        elif text.kind == "statement":
            card.setdefault("statement", {"text": text.body, "speaker": text.speaker})
        elif text.kind in {"synopsis", "logline"}:
            card.setdefault(text.kind, text.body)
    people = {life["person"] for life in lives} - {""}
    if len(lives) == 1 or (len(languages) > 1 and len(people) <= 1):
        # The same life in two languages is one life.
        card["biography"] = lives[0]["text"]
    elif lives:
        card["biography"] = lives
    return card


def _screening(draft: Draft) -> Card:
    value = draft.value
    assert isinstance(value, ScreeningValue)  # noqa: S101 -- told to the type checker
    found = {
        "date": value.day.isoformat() if value.day else value.day_as_given.removeprefix("--"),
        "weekday": value.weekday,
        "time": value.starts.strftime("%H:%M") if value.starts else "",
        "venue": value.venue,
        "version": value.version.as_given if value.version else "",
        "audience": value.audience,
        "tag": value.tag,
        "_year_is_proposed": value.year_is_proposed,
    }
    return {key: one for key, one in found.items() if one}


def _award(value: AwardValue) -> Card:
    found = {
        "award": " – ".join(filter(None, (value.prize, value.category))),
        "body": value.body,
        "year": value.year,
        "country": value.country_as_given,
    }
    return {key: one for key, one in found.items() if one}


def _credits(drafts: Iterable[Draft]) -> Card:
    card: Card = {"credits": [], "cast": [], "production": [], "distribution": [], "sales": []}
    cast: dict[str, str] = {}
    names = [value.name for value in _all(drafts, DirectorValue)]
    if names:
        card["credits"].append({"role": "director", "names": list(dict.fromkeys(names))})
    for line in _all(drafts, CreditLineValue):
        if line.role == "cast":
            for name in line.names:
                cast[name.name] = cast.get(name.name) or name.character
        elif line.role in _COMPANIES:
            companies = [name.name for name in line.names if name.is_company]
            card[_COMPANIES[line.role]] += companies or [name.name for name in line.names]
        elif line.role not in _NO_CREDITS:
            card["credits"].append(_credit(line))
    card["cast"] = [{"name": n, "role": c} if c else n for n, c in cast.items()]
    for key in ("production", "distribution", "sales"):
        card[key] = list(dict.fromkeys(card[key]))
    return card


def _credit(line: CreditLineValue) -> Card:
    found: Card = {
        "role": line.role,
        "printed": line.role_as_given or None,
        "names": [name.name for name in line.names],
    }
    if line.suggested_role:
        found["suggested_role"] = line.suggested_role
        found["suggested_because"] = line.suggested_because
    return found


def _entry(value: EntryValue) -> Card:
    title = next((t for t in value.titles if t.kind in _AS_PRINTED), value.titles[0])
    original = next((t.text for t in value.titles if t is not title), None)
    found = {
        "year": value.year,
        "title": title.text,
        "original_title": original,
        "note": _note(value.beside) or value.qualifier.replace("_", " "),
    }
    return {key: one for key, one in found.items() if one}


def _note(beside: str) -> str:
    """Return the words beside an entry without its countries and its length."""
    kept = [
        part
        for part in beside.split(", ")
        if len(part) < 3 or {p.kind for p in read_pieces(part)} - {COUNTRY, LENGTH}  # noqa: PLR2004 -- "TV"
    ]
    return ", ".join(kept)


def _review(drafts: Iterable[Draft]) -> Card:
    review = next(iter(_all(drafts, PressTextValue)), None)
    if review is None:
        return {}
    found: Card = {"text": review.body}
    if review.author:
        found["author"] = review.author
    return {"review": found}


def _facts(drafts: Iterable[Draft]) -> Card:
    return {"other": {value.column: value.value for value in _all(drafts, FactValue)}}
