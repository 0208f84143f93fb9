"""Facts of cards: what is missing, what cannot be, and what only seems so."""

from datetime import date
from typing import Any

import pytest

from festdesk.base.findings import Finding, Severity
from festdesk.checks.cards import (
    addresses,
    beside_others,
    countries,
    facts,
    open_points,
    premieres,
    versions,
)
from festdesk.editions.tables import CheckRule, Strand
from festdesk.films.tables import Contact, Credit
from festdesk.people.tables import Company, NameForm, NameKind
from festdesk.texts.tables import Text
from tests.builders import edition_row, film, row, running_time, screening, snapshot_of, title

DIRECTOR = row(Credit, film_id="film", as_credited="Jacques Tati", role="director")


def of(find: Any, *rows: Any, **values: Any) -> list[Finding]:  # noqa: ANN401 -- any check and row
    """Return what a check of cards says of the film with these values, among these rows."""
    card = film(**values)
    return list(find(snapshot_of(card, title("Playtime"), *rows), card))


def test_what_every_entry_names_is_told_once_for_a_card_and_graver_when_it_is_edited() -> None:
    (draft,) = of(facts.find_facts_missing)
    assert str(draft) == "“Playtime”: not on the card yet: director, country, year."
    assert draft.severity == Severity.HINT
    (edited,) = of(facts.find_facts_missing, DIRECTOR, status="edited", year=1967)
    assert str(edited) == "“Playtime”: not on the card yet: country."
    assert edited.severity == Severity.WARNING
    assert of(facts.find_facts_missing, DIRECTOR, year=1967, countries=("FR",)) == []


@pytest.mark.parametrize(
    ("year", "codes", "kind", "should_be"),
    [
        (2010, ("SU",), "of-other-time", None),
        (1970, ("RU",), "of-other-time", ("SU",)),
        (1966, ("CZ", "FR"), "of-other-time", ("CS", "FR")),
        (1985, ("HR",), "of-other-time", ("YU",)),
        (2000, ("DD",), "of-other-time", None),
        (2020, ("FR", "IT", "FR"), "doubled", ("FR", "IT")),
        (2020, ("UK", "FR"), "unknown", ("GB", "FR")),
        (2020, ("QQ",), "unknown", None),
    ],
)
def test_countries_that_cannot_be_so_are_found(
    year: int, codes: tuple[str, ...], kind: str, should_be: tuple[str, ...] | None
) -> None:
    (finding,) = of(countries.find_countries_wrong, year=year, countries=codes)
    assert finding.code == f"film.country-{kind}"
    is_doubtful = kind == "of-other-time" and should_be is not None
    assert finding.severity == ("hint" if is_doubtful else "warning")
    assert [mend.after for mend in finding.mends] == ([] if should_be is None else [should_be])


@pytest.mark.parametrize(
    ("year", "codes"),
    [
        (1979, ("SU",)),
        (1992, ("SU",)),  # begun in a state that was no more when it came out
        (1912, ("RU",)),
        (1995, ("RU", "FR")),
        (1970, ("DE",)),
        (1999, ("YU",)),
        (2000, ("RS",)),
        (1993, ("CZ",)),
        (1965, ("CS",)),
        (2021, ("XK", "PS", "TW")),
        (None, ("SU",)),
    ],
)
def test_countries_of_their_time_are_left_alone(year: int | None, codes: tuple[str, ...]) -> None:
    assert of(countries.find_countries_wrong, year=year, countries=codes) == []


def test_years_after_the_edition_or_backwards_are_found() -> None:
    (later,) = of(facts.find_years_wrong, year=2201)
    assert str(later) == "“Playtime” is of 2201, which is after the edition, in 2021."
    (turned,) = of(facts.find_years_wrong, year=2020, year_until=2019)
    assert str(turned.mends[0]) == "Write 2019–2020"
    autumn = edition_row(starts_on=date(2021, 11, 4), ends_on=date(2021, 11, 14))
    (next_year,) = of(facts.find_years_wrong, autumn, year=2022)
    assert next_year.severity == Severity.HINT
    assert of(facts.find_years_wrong, year=2021) == []
    assert of(facts.find_years_wrong, year=2019, year_until=2021) == []


@pytest.mark.parametrize(
    ("minutes", "genres", "code"),
    [
        (1210, (), "film.running-time-unlikely"),
        (439, ("drama",), "film.running-time-unlikely"),
        (120, ("short",), "film.short-of-feature-length"),
        (61, ("documentary", "short"), "film.short-of-feature-length"),
        (121, ("drama",), None),
        (59, ("short",), None),
        (1, ("short",), None),
        (360, (), None),
    ],
)
def test_lengths_that_hardly_any_film_has(
    minutes: int, genres: tuple[str, ...], code: str | None
) -> None:
    found = of(facts.find_lengths_unlikely, running_time(minutes), genres=genres)
    assert [finding.code for finding in found] == ([code] if code else [])


def test_a_strand_of_short_films_tells_a_short_film_and_the_house_its_length() -> None:
    rows = [
        row(Strand, id="s"),
        row(Text, strand_id="s", kind="name", language="de", body="Kurzfilme"),
        running_time(45),
    ]
    assert of(facts.find_lengths_unlikely, *rows, strand_id="s") == []
    rule = row(CheckRule, code="film.short-of-feature-length", limit=40)
    (finding,) = of(facts.find_lengths_unlikely, *rows, rule, strand_id="s")
    assert str(finding) == "“Playtime” is among the short films (strand) and runs 45 min."


def test_one_genre_in_two_languages_is_found_and_own_words_are_left_alone() -> None:
    (finding,) = of(facts.find_genres_doubled, genres=("drama", "Drame", "history"))
    assert finding.mends[0].after == ("drama", "history")
    assert of(facts.find_genres_doubled, genres=("drama", "history", "Slow cinema")) == []


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"version_spoken": ("gr",)}, "version.language-unknown"),
        ({"version_spoken": ("ger",)}, "version.language-unknown"),
        ({"version_spoken": ("taj", "dag", "tzo", "jje", "kmr")}, None),  # ISO 639-3 alone
        ({"version_spoken": ("fr", "ar", "fr")}, "version.language-doubled"),
        (
            {"version_kind": "no_dialogue", "version_spoken": ("fr",)},
            "version.spoken-without-dialogue",
        ),
        (
            {"version_spoken": ("de",), "version_subtitles": ("de",)},
            "version.subtitles-as-spoken",
        ),
        ({"version_kind": "ov", "status": "edited"}, "film.spoken-missing"),
        ({"version_subtitles": ("fr",), "status": "edited"}, "film.spoken-missing"),
        ({"version_kind": "ov", "version_spoken": ("ru",)}, None),
        ({"version_kind": "silent", "version_spoken": ("en",)}, None),  # of its intertitles
        ({"version_kind": "no_dialogue", "status": "edited"}, None),
        ({"version_spoken": ("de", "en"), "version_subtitles": ("de",)}, None),
        ({"version_spoken": ("yue", "zh"), "version_subtitles": ("en", "fr")}, None),
        ({"version_kind": "ov"}, None),
        ({"status": "edited"}, None),
    ],
)
def test_language_lines(values: dict[str, Any], code: str | None) -> None:
    found = of(versions.find_versions_wrong, **values)
    assert [finding.code for finding in found] == ([code] if code else [])


def test_a_version_in_languages_of_another_film_is_found_and_a_dubbed_one_is_not() -> None:
    def shown(**values: Any) -> list[str]:  # noqa: ANN401 -- any column's value
        given = screening(**({"version_kind": "ov"} | values))
        return [
            finding.code
            for finding in of(versions.find_versions_wrong, given, version_spoken=("es",))
        ]

    assert shown(version_spoken=("it",)) == ["version.spoken-otherwise"]
    assert shown(version_spoken=("it",), version_kind="dubbed") == []
    assert shown(version_spoken=("es", "it")) == []
    assert shown() == []


def test_a_version_dubbed_into_the_original_is_found() -> None:
    def codes(**card: Any) -> list[str]:  # noqa: ANN401 -- any column's value
        given = screening(version_kind="dubbed", version_spoken=("fr",))
        return [one.code for one in of(versions.find_versions_wrong, given, **card)]

    assert codes(version_kind="ov", version_spoken=("fr",)) == ["version.dubbed-in-original"]
    assert codes(version_kind="ov", version_spoken=("fr", "en")) == []
    assert codes(version_kind="dubbed", version_spoken=("fr",)) == []


def test_a_film_dubbed_into_the_language_of_its_title_and_countries_is_found() -> None:
    def codes(country: str, language: str) -> list[str]:
        card = film(version_kind="dubbed", version_spoken=("fr",), countries=(country,), year=2020)
        rows = card, title("La Marée", language=language)
        return [one.code for one in versions.find_versions_wrong(snapshot_of(*rows), card)]

    assert codes("FR", "fr") == ["version.dubbed-in-original"]
    assert codes("FR", "oc") == []
    assert codes("DE", "fr") == []


def test_a_silent_film_is_graver_where_no_text_calls_it_so_or_two_languages_stand_there() -> None:
    def told(*spoken: str, body: str = "") -> list[str]:
        card = film(year=2019, version_kind="silent", version_spoken=spoken)
        written = row(Text, film_id="film", kind="synopsis", language="en", body=body)
        rows = snapshot_of(card, written)
        return [str(one.severity) for one in versions.find_versions_wrong(rows, card)]

    assert told("pl") == ["warning"]
    assert told("pl", body="A silent film with a live pianist.") == ["hint"]
    assert told("pl", "de", body="A silent film with a live pianist.") == ["warning"]


def test_subtitles_as_spoken_are_graver_in_a_language_that_the_edition_has_not() -> None:
    def told(code: str) -> list[str]:
        found = of(versions.find_versions_wrong, version_spoken=(code,), version_subtitles=(code,))
        return [str(one.severity) for one in found]

    assert told("ko") == ["warning"]
    assert told("en") == ["hint"]


def test_a_silent_film_of_today_in_a_spoken_language_is_found() -> None:
    def codes(year: int, *spoken: str) -> list[str]:
        card = {"year": year, "version_kind": "silent", "version_spoken": spoken}
        return [one.code for one in of(versions.find_versions_wrong, **card)]

    assert codes(2019, "pl") == ["version.silent-spoken"]
    assert codes(2019) == []
    assert codes(1926, "pl") == []


def test_the_language_line_of_a_screening_is_looked_at_too() -> None:
    shown = screening(version_kind="ov", version_spoken=("xx",))
    (finding,) = of(versions.find_versions_wrong, shown)
    assert finding.places[0].kind == "screening"


def told_of_premieres(*words: str) -> list[tuple[str, object]]:
    """Return which words of the premieres of films should be others."""
    cards = [film(f"f{number}", premiere=one) for number, one in enumerate(words)]
    found = premieres.find_premieres_spelled_otherwise(snapshot_of(*cards))
    return [(str(one.facts["words"]), one.mends[0].after) for one in found]


def test_one_premiere_in_two_spellings_is_found() -> None:
    assert told_of_premieres("World Premiere", "World premiere") == [
        ("World Premiere", "World premiere")
    ]
    assert told_of_premieres("World premeire") == [("World premeire", "World premiere")]
    assert told_of_premieres("Wolrd premiere of the print") == [
        ("Wolrd premiere of the print", "World premiere of the print")
    ]
    assert told_of_premieres("World premiere of the print", "Word of the year") == []
    assert told_of_premieres("Local premiere", "Local premiere", "local Premiere") == [
        ("local Premiere", "Local premiere")
    ]


def test_statuses_of_the_house_and_two_statuses_are_left_alone() -> None:
    assert told_of_premieres("Luxembourg premiere", "National premiere") == []
    assert told_of_premieres("World Premiere", "World Premiere") == []
    assert told_of_premieres("Austrian premiere", "Australian premiere", "Weltpremiere") == []


def company(email: str = "", website: str = "") -> list[Any]:
    """Return a company with these addresses, and its name."""
    name = row(NameForm, company_id="c", text="Nordlicht Film", kind=NameKind.AUTHORITY)
    return [row(Company, id="c", email=email, website=website), name]


@pytest.mark.parametrize(
    ("email", "website", "should_be"),
    [
        ("anna @ film.example", "", ["anna@film.example"]),
        ("anna@film", "", []),
        ("anna(at)film.example", "", ["anna@film.example"]),
        ("", "htp:/film.example", ["https://film.example"]),
        ("", "www,film.example", ["https://www.film.example"]),
        ("", "see Facebook", []),
    ],
)
def test_addresses_that_lead_nowhere_are_found(
    email: str, website: str, should_be: list[str]
) -> None:
    snapshot = snapshot_of(*company(email, website))
    (finding,) = addresses.find_house_addresses_wrong(snapshot)
    assert [mend.after for mend in finding.mends] == should_be


@pytest.mark.parametrize(
    ("email", "website"),
    [
        ("anna@film.example", "https://film.example/a?b=c#d"),
        ("Anna Schmidt <anna@film.example>", "film.example"),
        ("a.b+c@sub.film.example, info@film.example", "http://www.müller.example:8080/"),
        ("mailto:anna@film.example", "https://café.example"),
        ("", ""),
    ],
)
def test_addresses_that_lead_somewhere_are_left_alone(email: str, website: str) -> None:
    assert list(addresses.find_house_addresses_wrong(snapshot_of(*company(email, website)))) == []


def test_addresses_of_contacts_and_tickets_are_looked_at_on_the_card() -> None:
    rows = [
        row(Contact, film_id="film", name="Anna", email="anna"),
        screening(ticket_address="https:/tickets"),
    ]
    found = of(addresses.find_addresses_wrong, *rows)
    assert [(one.code, one.severity) for one in found] == [
        ("address.mail-wrong", "hint"),
        ("address.web-wrong", "warning"),
    ]


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"note": "TODO: ask for the length"}, "note.open"),
        ({"note": "Stills à vérifier"}, "note.open"),
        ({"note": "Todo sobre mi madre, we think"}, None),
        ({"note": "Seen in Cannes"}, None),
    ],
)
def test_notes_that_are_still_open(values: dict[str, Any], code: str | None) -> None:
    found = of(open_points.find_open_points, **values)
    assert [finding.code for finding in found] == ([code] if code else [])


@pytest.mark.parametrize(
    ("words", "is_open"),
    [("Guest TBC", True), ("In presence of ???", True), ("With live music", False)],
)
def test_what_prints_beside_a_screening_and_is_open(words: str, *, is_open: bool) -> None:
    shown = screening(printed_note=words)
    found = of(open_points.find_open_points, shown)
    assert [finding.code for finding in found] == (["film.marked-open"] if is_open else [])


def test_what_most_cards_hold_is_missed_on_one() -> None:
    cards = [film(f"f{n}", strand_id="s", status="edited", colour="colour") for n in range(4)]
    bare = film("bare", status="edited")
    snapshot = snapshot_of(row(Strand, id="s"), *cards, bare)
    (finding,) = beside_others.find_strands_missing(snapshot)
    assert finding.places[0].film == "bare"
    (lacking,) = beside_others.find_what_others_have(snapshot)
    assert lacking.places[0].field == "colour"
    few = snapshot_of(row(Strand, id="s"), cards[0], bare, film("other", status="edited"))
    assert list(beside_others.find_strands_missing(few)) == []
    assert list(beside_others.find_what_others_have(few)) == []


@pytest.mark.parametrize(
    ("values", "language", "is_told"),
    [
        ({"version_spoken": ("pt",), "countries": ("ES",)}, "es", True),
        ({"version_spoken": ("eu",), "countries": ("ES",)}, "es", False),
        ({"version_spoken": ("pt", "es"), "countries": ("ES",)}, "es", False),
        ({"version_spoken": ("es",), "countries": ("ES",)}, "en", False),
        ({"version_spoken": ("en",), "countries": ("ES",)}, "es", False),
        ({"version_spoken": ("ro",), "countries": ("DE", "RO")}, "de", False),
        ({"version_spoken": ("hu",), "countries": ("SU",)}, "ru", False),
        ({"version_spoken": ("pt",), "countries": ()}, "es", False),
        ({"version_spoken": ("pt",), "countries": ("ES",), "version_kind": "dubbed"}, "es", False),
        ({"version_spoken": ("pt",), "countries": ("ES",)}, "", False),
    ],
)
def test_a_language_of_neither_title_nor_country_is_a_hint(
    values: dict[str, Any], language: str, *, is_told: bool
) -> None:
    card = film(year=2020, **({"version_kind": "ov"} | values))
    edition = snapshot_of(card, title("Muga", language=language))
    found = [one.code for one in versions.find_versions_wrong(edition, card)]
    assert ("version.spoken-elsewhere" in found) is is_told
