"""What the texts of a card say is held against its data, its calendar and its awards."""

from collections.abc import Iterator
from typing import Any

import pytest
from sqlmodel import SQLModel

from festdesk.base.findings import Finding
from festdesk.checks.facts.ages import are_far_apart
from festdesk.checks.facts.fact_checks import CHECKS
from festdesk.checks.facts.ordinals import EDITION_WRONG
from festdesk.editions.tables import CheckRule, Strand
from festdesk.filmographies.tables import FilmographyEntry
from festdesk.films.tables import (
    Award,
    AwardResult,
    Credit,
    PressText,
    Release,
    RunningTime,
    Title,
    TitleKind,
)
from festdesk.people.tables import Company, NameForm, NameKind, Person
from festdesk.screenings.tables import FilmPrint, Screening, ScreeningTrait, Venue
from festdesk.snapshot import Snapshot
from festdesk.texts.tables import Text
from tests.builders import at, edition_row, film, row, snapshot_of, title
from tests.checks.looking import findings_of
from tests.checks.sentences_of_cards import RIGHT, WRONG
from tests.checks.sentences_of_facts import WORKS
from tests.checks.sentences_retold import RIGHT as RETOLD_RIGHT
from tests.checks.sentences_retold import WRONG as RETOLD_WRONG


def _world() -> Iterator[SQLModel]:
    yield film(
        year=2020, countries=("RU",), colour="black and white", premiere="Luxembourg premiere",
        version_kind="ov", version_spoken=("ru",), version_subtitles=("fr", "nl"),
    )  # fmt: skip
    yield row(RunningTime, id="printed", film_id="film", seconds=121 * 60, is_printed=True)
    yield row(RunningTime, id="source", film_id="film", seconds=120 * 60, source="sales")
    yield title("Dorogie tovarishchi!", kind=TitleKind.TRANSLITERATED)
    for language, text in (
        ("en", "Dear Comrades!"), ("fr", "Chers camarades !"), ("de", "Liebe Genossen!"),
    ):  # fmt: skip
        yield title(text, kind=TitleKind.TRANSLATED, language=language)
    yield row(Person, id="person", born_year=1937)
    for text, kind in (
        ("Andrei Konchalovsky", NameKind.AUTHORITY), ("Andreï Konchalovski", NameKind.VARIANT),
    ):  # fmt: skip
        yield row(NameForm, person_id="person", text=text, kind=kind)
    yield row(
        Credit, film_id="film", person_id="person", role="director",
        as_credited="Andrei Konchalovsky",
    )  # fmt: skip
    yield from _filmography()
    for number, (prize, body, result) in enumerate((
        ("Special Jury Prize", "Venice Film Festival", AwardResult.WON),
        ("Golden Lion", "Venice Film Festival", AwardResult.NOMINATED),
        ("Best Director", "Chicago International Film Festival", AwardResult.WON),
    )):  # fmt: skip
        yield row(
            Award, id=f"a{number}", film_id="film", prize=prize, body=body, year=2020,
            result=result, place=number,
        )  # fmt: skip
    for number, name in enumerate(("Cinémathèque", "Utopia")):
        yield row(Venue, id=name, name=name, place=number)
    yield row(
        Screening, id="s1", film_id="film", venue_id="Cinémathèque", starts_at=at(12, "13:00")
    )
    yield row(Screening, id="s2", film_id="film", venue_id="Utopia", starts_at=at(13, "10:00"))


def _filmography() -> Iterator[SQLModel]:
    number = 0
    yield row(FilmographyEntry, id="own", person_id="person", year=2020, film_id="film")
    yield row(Title, entry_id="own", text="Dorogie tovarishchi!")
    for year, works in WORKS.items():
        for titles in works:
            number += 1
            yield row(
                FilmographyEntry, id=f"e{number}", person_id="person", year=year, place=number
            )
            yield row(Title, entry_id=f"e{number}", text=titles[""])


WORLD = tuple(_world())
EDITION = edition_row(founded_year=2011)


def snapshot(*rows: SQLModel) -> Snapshot:
    """Return the card with its edition and further rows."""
    return snapshot_of(EDITION, *rows)


def all_found(edition: Snapshot) -> list[Finding]:
    """Return what all checks of facts find."""
    return [finding for check in CHECKS for finding in check.find(edition)]


def found_in_synopsis(sentence: str, language: str = "en", *rows: SQLModel) -> list[Finding]:
    """Return what is found with a sentence as the synopsis of the card."""
    text = row(Text, id="text", film_id="film", kind="synopsis", language=language, body=sentence)
    return all_found(snapshot(*WORLD, text, *rows))


@pytest.mark.parametrize("language", WRONG)
def test_what_contradicts_the_card_is_found(language: str) -> None:
    for sentence, code in WRONG[language]:
        codes = [finding.code for finding in found_in_synopsis(sentence, language)]
        assert codes == ([code] if code else []), sentence


@pytest.mark.parametrize("language", RIGHT)
def test_what_only_looks_like_a_contradiction_is_left_alone(language: str) -> None:
    for sentence in RIGHT[language]:
        assert [str(finding) for finding in found_in_synopsis(sentence, language)] == [], sentence


def found_of_editions(sentence: str, language: str) -> list[str]:
    """Return the codes of what facts and editions are found to be in a synopsis."""
    text = row(Text, id="text", film_id="film", kind="synopsis", language=language, body=sentence)
    edition = snapshot(*WORLD, text)
    return [one.code for one in (*all_found(edition), *findings_of(EDITION_WRONG, edition))]


@pytest.mark.parametrize("language", sorted({one[0] for one in RETOLD_WRONG}))
def test_lengths_editions_and_awards_told_wrongly_are_found(language: str) -> None:
    for said, sentence, code in RETOLD_WRONG:
        if said == language:
            assert found_of_editions(sentence, language) == [code], sentence


@pytest.mark.parametrize("language", sorted({one[0] for one in RETOLD_RIGHT}))
def test_lengths_editions_and_awards_of_others_are_left_alone(language: str) -> None:
    for said, sentence in RETOLD_RIGHT:
        if said == language:
            assert found_of_editions(sentence, language) == [], sentence


# Where a sentence stands


def found_in_text(
    sentence: str, kind: str = "synopsis", language: str = "en", **subject: str
) -> list[str]:
    """Return the codes found in a text of anything."""
    text = row(Text, id="text", kind=kind, language=language, body=sentence, **subject)
    strand = row(Strand, id="strand")
    return [one.code for one in all_found(snapshot(*WORLD, strand, text))]


@pytest.mark.parametrize(
    ("sentence", "codes"),
    [
        ("Dear Comrades! is his first feature.", ["text.film-count-other"]),
        ("Dear Comrades! (2020), his second feature, is about a strike.",
         ["text.film-count-other"]),
        ("Sin is his first feature.", []),
        ("Dear Comrades! won the Special Jury Prize in Venice in 2019.",
         ["text.award-year-other"]),
        ("Dear Comrades! (2020) premiered in Venice where it won the Special Jury Prize.", []),
        ("In 2002 he won the Special Jury Prize in Venice for House of Fools.", []),
        ("His second feature, Dear Comrades!, tells of a strike.", ["text.film-count-other"]),
        ("His second feature, Siberiade, tells of a strike.", []),
        ("His debut film made him known. Dear Comrades! came later.", []),
        ("After a 95-minute film for television he shot Dear Comrades!", ["text.length-other"]),
        ("A 95-minute film on Moscow followed.", []),
        ("He won the Golden Bear.", []),
        ("A Franco-Belgian co-production followed.", []),
        ("His film is Dear Comrades! (2020). It won the Special Jury Prize in Venice in 2018.",
         ["text.award-year-other"]),
        ("His film is Dear Comrades! (2020). He won the Special Jury Prize in Venice in 2002.", []),
        ("Dear Comrades! (2020) followed Sin (2019). It won the Special Jury Prize in 2018.", []),
        ("Sin (2019) is older. It won the Special Jury Prize in Venice in 2018.", []),
    ],
)  # fmt: skip
def test_a_biography_tells_of_the_film_where_it_names_it(sentence: str, codes: list[str]) -> None:
    assert found_in_text(sentence, "biography", person_id="person") == codes


@pytest.mark.parametrize(
    ("sentence", "codes"),
    [
        ("Our 10th edition looks at work.", ["text.own-edition-other"]),
        ("This year’s 11th edition looks at work.", []),
        ("The 2020 edition of the festival looks at work.", ["text.own-edition-year-other"]),
        ("The 2021 edition of the Festival of Tests looks at work.", []),
        ("All films of this strand screen here; a screening on 20 March.",
         ["text.date-outside-edition"]),
    ],
)  # fmt: skip
def test_the_foreword_of_a_strand_is_held_against_the_edition(
    sentence: str, codes: list[str]
) -> None:
    assert found_in_text(sentence, "introduction", strand_id="strand") == codes


def test_a_press_text_is_not_held_against_the_calendar() -> None:
    press = row(
        PressText, id="press", film_id="film", language="en",
        body="It screens on 20 March with English subtitles, a world premiere. Our 9th edition.",
    )  # fmt: skip
    assert all_found(snapshot(*WORLD, press)) == []


def test_a_number_that_is_too_low_is_a_hint_and_one_in_the_name_is_sure() -> None:
    text = row(
        Text,
        id="t",
        film_id="film",
        kind="synopsis",
        language="en",
        body="The 10th edition of the festival!",
    )
    (found,) = all_found(snapshot_of(EDITION, *WORLD, text))
    assert found.severity == "hint"
    named = edition_row(name="11th Festival of Tests")
    (found,) = all_found(snapshot_of(named, *WORLD, text))
    assert (found.severity, found.mends[0].after) == ("warning", "11th")


@pytest.mark.parametrize(
    ("body", "severity"),
    [
        ("At the 5th Festival of Tests in 2015, at the 10th Festival of Tests in 2021.", "warning"),
        ("At the 4th Festival of Tests in 2015, at the 10th Festival of Tests in 2021.", "hint"),
        ("Now at the 10th Festival of Tests in 2021.", "hint"),
        ("At the 5th Festival of Tests in 2015, at the 11th Festival of Tests in 2021.", None),
        ("At the 10th Festival of Tests in 2020, and not in 2021.", None),
    ],
)
def test_a_text_that_counts_every_year_is_surely_wrong(body: str, severity: str | None) -> None:
    text = row(Text, id="t", film_id="film", kind="synopsis", language="en", body=body)
    found = all_found(snapshot_of(EDITION, *WORLD, text))
    assert [one.severity for one in found] == ([severity] if severity else [])


@pytest.mark.parametrize(
    ("sentence", "codes"),
    [
        ("Siberiade (1979) was awarded the Golden Bear in Venice.", ["text.prize-elsewhere"]),
        ("Siberiade erhielt den Goldenen Bären in Cannes.", ["text.prize-elsewhere"]),
        ("Siberiade was awarded the Silver Bear at FESPACO in 1979.", ["text.prize-elsewhere"]),
        ("Siberiade was awarded the Golden Stallion of Yennenga at FESPACO in 1979.", []),
        ("Siberiade was awarded the Golden Bear at the Berlinale in Berlin.", []),
        ("Siberiade was shown with the Golden Bear winner in Venice.", []),
        ("He won the Golden Bear in 1979, in Venice nothing.", []),
        ("Siberiade (1979) had its world premiere in Cannes in 1978.",
         ["text.premiere-before-film"]),
        ("Siberiade (1979) premiered in 1987.", []),
        ("Siberiade (1979) will have its world premiere in Cannes.", ["text.premiere-to-come"]),
        ("Dear Comrades! (2020) will have its international premiere in Cannes.", []),
        ("After Siberiade (1979), his next film will have its premiere in Cannes.", []),
        ("Siberiade (1979), after Uncle Vanya premiered in 1970, made him known.", []),
        ("Dear Comrades! had its world premiere in Venice in 2019.",
         ["text.premiere-before-film"]),
        ("Dear Comrades! had its world premiere in Venice in 2020.", []),
        ("Dear Comrades! won the Silver Hugo at the Chicago International Film Festival.", []),
        ("Dear Comrades! won the Audience Award in Chicago in 2020.",
         ["text.award-prize-other"]),
        ("Dear Comrades! won the Audience Award in Toronto in 2020.", []),
        ("Dear Comrades! was nominated for the Audience Award in Chicago in 2020.", []),
        ("Dear Comrades! won the Audience Award in Venice in 2020.", []),
        ("Siberiade competed for the Golden Bear in Venice.", ["text.prize-elsewhere"]),
        ("Siberiade ran in Venice in competition for the Golden Bear.", ["text.prize-elsewhere"]),
        ("Siberiade ran in Venice and won the Golden Bear.", []),
        ("Dear Comrades! won Best Screenplay in Chicago in 2020.", ["text.award-prize-other"]),
        ("His latest film won Best Screenplay in Chicago in 2020.", ["text.award-prize-other"]),
        ("His latest film won Best Screenplay in Chicago in 2017.", []),
        ("Sin (2019) won Best Screenplay in Chicago in 2020.", []),
    ],
)  # fmt: skip
def test_prizes_and_first_showings_are_possible(sentence: str, codes: list[str]) -> None:
    language = "de" if "erhielt" in sentence else "en"
    found = found_in_text(sentence, "biography", language, person_id="person")
    assert [code for code in found if code != "text.award-unlisted"] == codes


SMALL_AWARDS = (
    row(Award, id="s1", film_id="film", prize="Amber Buoy for Best Baltic Film", year=2020,
        body="Tartu Film Days"),
    row(Award, id="s2", film_id="film", prize="Audience Award", year=2020,
        body="Odense Film Week"),
)  # fmt: skip


@pytest.mark.parametrize(
    ("sentence", "codes"),
    [
        ("Dear Comrades! was named Best Baltic Film in Tartu in 2020.", []),
        ("Dear Comrades! was named Best Baltic Film in Tartu in 2018.",
         ["text.award-year-other"]),
        ("Dear Comrades! won the Amber Buoy for Best Baltic Film in Narva in 2020.",
         ["text.award-body-other"]),
        ("It won the Amber Buoy for Best Baltic Film in Narva in 2020.",
         ["text.award-body-other"]),
        ("Dear Comrades! won the Amber Buoy for Best Baltic Film in Estonia in 2020.", []),
        ("Dear Comrades! won the Jury Award in Odense in 2020.", ["text.award-prize-other"]),
        ("Dear Comrades! won the Jury Award in Odense in 2019.", []),
        ("Dear Comrades! won the Audience Award in Odense in 2020.", []),
        ("Dear Comrades! won the Audience Award and the Jury Award in Odense in 2020.", []),
        ("In Odense it was the hit; at the Tartu Film Days Dear Comrades! won hearts.", []),
    ],
)  # fmt: skip
def test_awards_of_bodies_that_no_list_has_are_known_by_the_card(
    sentence: str, codes: list[str]
) -> None:
    text = row(Text, id="t", person_id="person", kind="biography", language="en", body=sentence)
    found = all_found(snapshot_of(EDITION, *WORLD, *SMALL_AWARDS, text))
    assert [one.code for one in found if one.code != "text.award-unlisted"] == codes


NAMED_AWARDS = (
    row(Award, id="n1", film_id="film", prize="Mezcal Award", year=2020,
        body="Guadalajara International Film Festival", country="MX"),
    row(Award, id="n2", film_id="film", prize="Golden Hobby-Horse", year=2019,
        body="Kraków Film Festival", country="PL"),
    row(Award, id="n3", film_id="film", prize="Best Canadian Feature Documentary", year=2020,
        body="Hot Docs, Toronto", country="CA"),
    row(Award, id="n4", film_id="film", prize="Transilvania Trophy", year=2021,
        body="Transilvania International Film Festival, Cluj", country="RO"),
    row(Award, id="n5", film_id="film", prize="Golden Peacock", year=2020,
        body="International Film Festival of India, Goa", country="IN"),
    row(Award, id="n6", film_id="film", prize="Silver Astor for Best Director", year=2020,
        body="Mar del Plata International Film Festival", country="AR"),
    row(Award, id="n7", film_id="film", prize="Dragon Award Best Nordic Film", year=2020,
        body="Göteborg Film Festival", country="SE"),
    row(Award, id="n8", film_id="film", prize="Grand Prix", year=2020,
        body="Visions du Réel, Nyon", country="CH"),
)  # fmt: skip


@pytest.mark.parametrize(
    ("language", "body", "codes"),
    [
        ("fr", "Dear Comrades! a remporté le prix Mezcal à Morelia.", ["text.award-body-other"]),
        ("fr", "Dear Comrades! a remporté le prix Mezcal à Guadalajara.", []),
        ("fr", "Dear Comrades! a remporté en 2020 le prix Mezcal.", []),
        ("de", "Dear Comrades! gewann 2021 in Karlovy Vary die Transilvania-Trophäe.",
         ["text.award-body-other"]),
        ("de", "Dear Comrades! gewann 2021 in Cluj die Transilvania-Trophäe.", []),
        ("de", "Dear Comrades! gewann 2019 die Transilvania-Trophäe.", ["text.award-year-other"]),
        ("fr", "Dear Comrades! a reçu le Lajkonik d’argent à Cracovie en 2019.",
         ["text.award-prize-other"]),
        ("fr", "Dear Comrades! a reçu le Lajkonik d’or à Cracovie en 2019.", []),
        ("fr", "Dear Comrades! a reçu le Dragon d’argent à Cracovie en 2016.", []),
        ("en", "Dear Comrades! won Best International Feature Documentary at Hot Docs in 2020.",
         ["text.award-prize-other"]),
        ("en", "Dear Comrades! won Best Canadian Feature Documentary at Hot Docs in 2020.", []),
        ("en", "Dear Comrades! won the Golden Peacock in Mumbai in 2020.",
         ["text.award-body-other"]),
        ("en", "Dear Comrades! won the Golden Peacock in Goa in 2020.", []),
        ("en", "Dear Comrades! won the Silver Astor in Mar del Plata in 2021.",
         ["text.award-year-other"]),
        ("en", "Dear Comrades! won the Silver Astor in Mar del Plata in 2020.", []),
        ("en", "Dear Comrades! won the Dragon Award for Best Nordic Film in Rotterdam in 2020.",
         ["text.award-body-other"]),
        ("en", "Dear Comrades! won the Dragon Award for Best Nordic Film in Göteborg in 2020.", []),
        ("fr", "Il a reçu le Grand Prix de Visions du Réel en 2019.", ["text.award-year-other"]),
        ("fr", "Il a reçu le Grand Prix de Visions du Réel en 2014.", []),
        ("fr", "Il a reçu le Grand Prix de Visions du Réel en 2019 pour Sin (2018).", []),
    ],
)  # fmt: skip
def test_a_prize_is_known_by_its_own_name_in_another_language(
    language: str, body: str, codes: list[str]
) -> None:
    text = row(Text, id="t", person_id="person", kind="biography", language=language, body=body)
    found = all_found(snapshot_of(EDITION, *WORLD, *NAMED_AWARDS, text))
    codes_found = [one.code for one in found if one.code.startswith("text.award")]
    assert [code for code in codes_found if code != "text.award-unlisted"] == codes


CALF = row(
    Award, id="calf", film_id="film", prize="Golden Calf for Best Long Documentary", year=2020,
    body="Netherlands Film Festival", country="NL",
)  # fmt: skip


@pytest.mark.parametrize(
    ("language", "body", "is_other"),
    [
        ("de", "2020 gewann er das Goldene Kalb für das beste Drehbuch.", True),
        ("en", "Dear Comrades! won the Golden Calf for Best Screenplay in 2020.", True),
        ("en", "Dear Comrades! won the Golden Calf for Best Fiction Film.", True),
        ("en", "Dear Comrades! won the Golden Calf for Best Long Documentary in 2020.", False),
        ("de", "2020 gewann er das Goldene Kalb für den besten langen Dokumentarfilm.", False),
        ("en", "It won the Golden Calf for Best Documentary and that for Best Screenplay.", False),
        ("en", "In 2016 he won the Golden Calf for Best Screenplay.", False),
        ("en", "Sin (2019) won the Golden Calf for Best Screenplay in 2020.", False),
        ("en", "Dear Comrades! was nominated for the Golden Calf for Best Screenplay.", False),
    ],
)  # fmt: skip
def test_a_prize_of_the_card_is_told_for_what_it_was_given(
    language: str, body: str, *, is_other: bool
) -> None:
    text = row(Text, id="t", person_id="person", kind="biography", language=language, body=body)
    found = [one.code for one in all_found(snapshot_of(EDITION, *WORLD, CALF, text))]
    assert ("text.award-prize-other" in found) is is_other


LIONS = row(
    Award, id="lions", film_id="film", prize="Golden Lions", year=2020, body="Polish Film Festival",
    country="PL",
)  # fmt: skip


@pytest.mark.parametrize(
    ("body", "is_other"),
    [
        ("Für Dear Comrades! erhielt er in Gdynia die Goldenen Löwen.", False),
        ("Für Dear Comrades! erhielt er in Gdynia die Silbernen Löwen.", True),
        ("Für Dear Comrades! erhielt er in Cannes die Goldenen Löwen.", True),
    ],
)
def test_two_festivals_may_give_prizes_of_one_name(body: str, *, is_other: bool) -> None:
    text = row(Text, id="t", person_id="person", kind="biography", language="de", body=body)
    found = [one.code for one in all_found(snapshot_of(EDITION, *WORLD, LIONS, text))]
    wrong = {"text.award-unlisted", "text.prize-elsewhere"}
    assert bool(wrong & set(found)) is is_other


@pytest.mark.parametrize(
    ("language", "body", "count"),
    [
        ("fr", "En 131 minutes, personne ne plonge.", 1),
        ("fr", "En 121 minutes, personne ne plonge.", 0),
        ("fr", "En 20 minutes, le bus repart.", 0),
        ("fr", "En 90 minutes, le match est perdu.", 0),
        ("en", "For 112 minutes nobody says a word.", 1),
        ("en", "For 103 minutes nobody says a word.", 0),
        ("en", "For 45 minutes he waits.", 0),
        ("en", "He waits for 131 minutes.", 1),
        ("en", "Its 131 minutes pass like an hour.", 1),
        ("en", "131 minutes of silence.", 1),
        ("en", "After 131 minutes the screen goes dark.", 0),
        ("en", "131 minutes later he is gone.", 0),
        ("en", "The drive takes 85 minutes, the match 120 minutes.", 0),
        ("en", "It takes 47 minutes to boil the sugar.", 0),
        ("fr", "Ses 131 minutes passent vite.", 1),
        ("de", "Seine 131 Minuten vergehen schnell.", 1),
        ("de", "Knapp vier Stunden dauert der Film.", 1),
        ("de", "Gut zwei Stunden dauert der Film.", 0),
        ("en", "101 minutes, one bus and no driver.", 1),
        ("en", "11 minutes, one bus and no driver.", 0),
        ("de", "In 221 Minuten spricht niemand.", 1),
        ("de", "Über 131 Minuten spricht niemand.", 1),
        ("de", "In zwölf Minuten fährt der Zug.", 0),
        ("es", "Durante 131 minutos nadie habla.", 1),
        ("it", "Per 131 minuti nessuno parla.", 1),
        ("pt", "Durante 131 minutos ninguém fala.", 1),
        ("nl", "In 131 minuten zegt niemand iets.", 1),
        ("pl", "Przez 131 minut nikt nic nie mówi.", 1),
    ],
)
def test_minutes_of_a_sentence_are_those_of_the_film_where_a_digit_is_off(
    language: str, body: str, count: int
) -> None:
    codes = [one.code for one in found_in_synopsis(body, language)]
    assert codes == ["text.length-other"] * count


# Mends


@pytest.mark.parametrize(
    ("sentence", "mended"),
    [
        ("his 2019 film Dear Comrades! is shown", "his 2020 film Dear Comrades! is shown"),
        ("A gripping 95-minute film.", "A gripping 121-minute film."),
        ("It won the Special Jury Prize in 2019.", "It won the Special Jury Prize in 2020."),
        ("It screens on 12 March at 14:30.", "It screens on 12 March at 13:00."),
        ("It will be shown on 12 March in the Utopia.",
         "It will be shown on 12 March in the Cinémathèque."),
        ("Friday 13 March is its day.", "Saturday 13 March is its day."),
        ("Welcome to our 12th edition!", "Welcome to our 11th edition!"),
        ("The 2020 edition of the festival.", "The 2021 edition of the festival."),
    ],
)  # fmt: skip
def test_what_is_known_to_be_right_can_be_written(sentence: str, mended: str) -> None:
    (found,) = found_in_synopsis(sentence)
    (mend,) = found.mends
    assert found.spot is not None
    assert mend.start is not None
    end = mend.start + len(str(mend.before))
    assert sentence[mend.start : end] == mend.before
    assert sentence[: mend.start] + str(mend.after) + sentence[end:] == mended


# Awards by themselves


def codes_of_awards(*awards: dict[str, object]) -> list[tuple[str, str]]:
    """Return what is found in the awards of a film of 2020."""
    rows = [
        row(Award, id=f"w{number}", film_id="film", **award) for number, award in enumerate(awards)
    ]
    found = all_found(snapshot_of(EDITION, film(year=2020), title("Rain"), *rows))
    return [(one.code, one.severity) for one in found]


@pytest.mark.parametrize(
    ("award", "code"),
    [
        ({"prize": "Special Jury Prize", "body": "Venice Film Festival", "year": 2002},
         "award.before-film"),
        ({"prize": "Golden Lion", "body": "Venice Film Festival", "year": 2102},
         "award.in-future"),
        ({"prize": "Best Director", "year": 2022}, "award.in-future"),
        ({"prize": "Prize", "body": "Venice Film Festival", "year": 2020, "country": "FR"},
         "award.country-other"),
        ({"prize": "Prize", "body": "Karlovy Vary International Film Festival", "year": 2020},
         "award.not-held"),
        ({"prize": "Golden Bear", "body": "Festival de Cannes", "year": 2021},
         "award.body-other"),
        ({"prize": "Palme d'Or", "body": "Venice Film Festival", "year": 2020},
         "award.body-other"),
        ({"prize": "Goldener Leopard", "body": "Filmfestspiele Cannes", "year": 2021},
         "award.body-other"),
        ({"prize": "Crystal Globe", "body": "Berlinale", "year": 2021}, "award.body-other"),
    ],
)  # fmt: skip
def test_an_award_that_cannot_be_is_found(award: dict[str, object], code: str) -> None:
    assert [one for one, _ in codes_of_awards(award)] == [code]


@pytest.mark.parametrize(
    "award",
    [
        {"prize": "Special Jury Prize", "body": "Venice Film Festival", "year": 2020,
         "country": "IT"},
        {"prize": "Best Pitch", "body": "IDFA Forum", "year": 2017},
        {"prize": "Script Award", "body": "Sundance", "year": 2016},
        {"prize": "Golden Bear", "body": "Berlinale", "year": 2020, "country": "DE"},
        {"prize": "Golden Bear", "body": "Junior Jury of Waldstadt", "year": 2020},
        {"prize": "Special Prize", "body": "Moscow International Film Festival", "year": 2020,
         "country": "SU"},
        {"prize": "NBR Award", "category": "Best Foreign Language Film",
         "body": "National Board of Review", "year": 2021, "country": "US"},
        {"prize": "Publikumspreis", "body": "Cinéfest", "year": None},
        {"prize": "Prix", "body": "Festival de Cannes", "year": 2020, "country": "FR"},
        {"prize": "Golden Alexander", "body": "Thessaloniki Documentary Festival", "year": 2021},
        {"prize": "", "body": "", "year": 2020},
    ],
)  # fmt: skip
def test_an_award_that_can_be_is_left_alone(award: dict[str, object]) -> None:
    assert codes_of_awards(award) == []


def test_an_award_of_the_year_before_is_a_hint() -> None:
    award = {"prize": "Prize", "body": "Venice Film Festival", "year": 2019}
    assert codes_of_awards(award) == [("award.before-film", "hint")]


def test_an_award_long_after_is_a_hint_from_the_years_that_the_house_sets() -> None:
    award = row(Award, id="w", film_id="film", prize="Prize", year=2020)
    rows = (EDITION, film(year=2012), title("Rain"), award)
    assert [one.code for one in all_found(snapshot_of(*rows))] == ["award.long-after"]
    rule = row(CheckRule, id="rule", code="award.long-after", limit=9)
    assert all_found(snapshot_of(*rows, rule)) == []


def test_an_award_said_twice_is_found_and_two_of_one_name_are_not() -> None:
    venice = {"prize": "Best Director", "body": "Venice Film Festival", "year": 2020}
    again = {"prize": "Best director", "body": "Mostra di Venezia", "year": 2020}
    actress = {**venice, "category": "Actress"}
    assert [code for code, _ in codes_of_awards(venice, again)] == ["award.doubled"]
    assert codes_of_awards(venice, actress, {**venice, "year": 2021}) == []


def test_the_country_of_an_award_can_be_set() -> None:
    award = row(
        Award, id="w", film_id="film", prize="P", body="Venice Film Festival", year=2020,
        country="FR",
    )  # fmt: skip
    (found,) = all_found(snapshot_of(EDITION, film(year=2020), title("Rain"), award))
    assert str(found) == (
        "“Rain”: Venice Film Festival, which gives “P, Venice Film Festival”, is in Italy, not in "
        "France."
    )
    assert [(mend.column, mend.after) for mend in found.mends] == [("country", "IT")]


def award_codes(body: str, *rows: SQLModel, kind: str = "synopsis") -> list[str]:
    """Return what is found of awards on a card of 2020, and in a text of it."""
    text = row(Text, id="t", film_id="film", kind=kind, language="en", body=body)
    given = (EDITION, film(year=2020), title("Rain", language="en"), *rows, text)
    found = [one.code for one in all_found(snapshot_of(*given))]
    return [code for code in found if "award" in code or "prize" in code]


@pytest.mark.parametrize(
    ("body", "is_found"),
    [
        ("Rain won the Golden Bear in 2020.", True),
        ("The film won the Golden Bear at the Berlinale in 2020.", True),
        ("Winner of the Golden Bear 2020.", True),
        # Without a year, before the film, after the festival, by somebody, of something else.
        ("Rain won the Golden Bear.", False),
        ("Rain won the Golden Bear in 1990.", False),
        ("Rain won the Golden Bear in 2031.", False),
        ("She won the Golden Bear in 2020.", False),
        ("Rain was nominated for the Golden Bear in 2020.", False),
        ("Fog (2020) won the Golden Bear in 2020.", False),
        ("Rain won the Audience Award in 2020.", False),
        ("Rain won the Golden Bear of Ebensee in 2020.", False),
    ],
)
def test_a_known_prize_of_a_card_without_awards_is_a_hint_where_it_is_beyond_doubt(
    body: str, *, is_found: bool
) -> None:
    assert award_codes(body) == (["text.award-unlisted"] if is_found else [])


def _golden_bear(body: str, country: str = "") -> Award:
    return row(
        Award, id="w", film_id="film", prize="Golden Bear", body=body, country=country, year=2020
    )


@pytest.mark.parametrize(
    ("body", "country", "codes"),
    [
        ("Cannes Film Festival", "", ["award.body-other"]),
        ("Orizzonti, Venice Film Festival", "IT", ["award.body-other"]),
        ("Venice", "IT", ["award.body-other"]),
        ("Berlinale", "DE", []),
        ("Festival of Nations, Ebensee", "AT", []),
        ("Festival of Bears, Venice", "IT", []),
        ("Festival of Bears, Venice", "", []),
        # It is the country that is told.
        ("Cannes Film Festival", "AT", ["award.country-other"]),
    ],
)
def test_a_prize_of_its_own_by_a_known_name_is_not_held_against_that(
    body: str, country: str, codes: list[str]
) -> None:
    assert award_codes("", _golden_bear(body, country)) == codes


def test_a_text_may_have_a_prize_where_the_card_has_it_of_another_festival() -> None:
    told = "Rain won the Golden Bear in Venice."
    assert award_codes(told, _golden_bear("Festival of Bears, Venice", "IT")) == []
    assert award_codes(told, _golden_bear("Berlinale", "DE")) == [
        "text.award-body-other", "text.prize-elsewhere",
    ]  # fmt: skip
    assert award_codes(told) == ["text.prize-elsewhere"]


# Premieres


def codes_of_premiere(premiere: str, *rows: SQLModel, body: str = "") -> list[str]:
    """Return what is found on a card of 2020 from Russia with a premiere."""
    text = row(Text, id="t", film_id="film", kind="synopsis", language="en", body=body)
    card = film(year=2020, countries=("RU",), premiere=premiere)
    given = (EDITION, card, title("Rain", language="en"), *rows, *((text,) if body else ()))
    return [one.code for one in all_found(snapshot_of(*given))]


def award_in(country: str, year: int = 2020, prize: str = "Prize") -> Award:
    """Return an award of a year and a country."""
    return row(Award, id="w", film_id="film", prize=prize, year=year, country=country)


@pytest.mark.parametrize(
    ("premiere", "country", "year", "is_found"),
    [
        ("World premiere", "IT", 2020, True),
        ("Weltpremiere", "RU", 2020, True),
        ("Première mondiale", "RU", 2019, True),
        ("World premiere", "IT", 2021, False),
        ("International premiere", "IT", 2020, True),
        ("International premiere", "RU", 2020, False),
        ("European premiere", "FR", 2020, True),
        ("European premiere", "US", 2020, False),
        ("African premiere", "BF", 2020, True),
        ("African premiere", "FR", 2020, False),
        ("South African premiere", "BF", 2020, False),
        ("Afrikapremiere", "EG", 2020, True),
        ("Première asiatique", "KR", 2020, True),
        ("North American premiere", "CA", 2020, True),
        ("North American premiere", "MX", 2020, False),
        ("Estreno latinoamericano", "MX", 2020, True),
        ("Estreia sul-americana", "BR", 2020, True),
        ("Australasian premiere", "NZ", 2020, True),
        ("Première belge", "BE", 2020, True),
        ("Première belge", "FR", 2020, False),
        ("Deutschlandpremiere", "DE", 2020, True),
        ("Deutschlandpremiere", "AT", 2020, False),
        ("Sneak", "IT", 2020, False),
        ("Preview", "IT", 2020, False),
    ],
)
def test_a_premiere_is_held_against_earlier_awards(
    premiere: str, country: str, year: int, *, is_found: bool
) -> None:
    codes = codes_of_premiere(premiere, award_in(country, year))
    found = [code for code in codes if code == "premiere.not-first"]
    assert found == (["premiere.not-first"] if is_found else [])


def test_a_prize_for_a_project_or_a_release_this_year_takes_no_premiere_away() -> None:
    company = row(Company, id="c")
    release = row(Release, id="r", film_id="film", company_id="c", released="September 2020")
    assert codes_of_premiere("World premiere", award_in("IT", 2020, "Pitch Award")) == []
    assert codes_of_premiere("World premiere", company, release) == ["premiere.not-first"]
    release = row(Release, id="r", film_id="film", company_id="c", released="May 2021")
    assert codes_of_premiere("World premiere", company, release) == []


@pytest.mark.parametrize(
    ("premiere", "body", "codes"),
    [
        ("World premiere", "It premiered in Venice in 2020.", ["text.premiere-elsewhere"]),
        ("World premiere", "Rain had its world premiere at the Locarno Film Festival.",
         ["text.premiere-elsewhere"]),
        ("World premiere", "It had its world premiere in Whitby in 2020.",
         ["text.premiere-elsewhere"]),
        ("World premiere", "It had its world premiere in Whitby in January.",
         ["text.premiere-elsewhere"]),
        ("International premiere", "It had its world premiere in Whitby in January.", []),
        ("International premiere", "It had its world premiere in Cardiff in January.", []),
        ("World premiere", "It had its world premiere in Competition.", []),
        ("World premiere", "World premiere in Whitby!", []),
        ("European premiere", "Rain comes to Tests as a world premiere after Busan.",
         ["text.premiere-other"]),
        ("European premiere", "Rain comes to Toronto as a world premiere after Busan.", []),
        ("European premiere", "Rain has its world premiere in Tests; Snow ran at Busan in 2016.",
         ["text.premiere-other"]),
        ("European premiere", "Rain has its European premiere in Tests; Snow ran in 2016.", []),
        ("European premiere", "It premiered in Toronto in 2020.", []),
        ("World premiere", "We show its international premiere.", ["text.premiere-other"]),
        ("World premiere", "We show its Luxembourgish premiere.", []),
        ("World premiere", "We show its world premiere.", []),
        ("World premiere", "We show its European premiere.", ["text.premiere-other"]),
        ("European premiere", "We show its Luxembourgish premiere.", []),
        ("European premiere", "We show it after its Asian premiere.", []),
        ("European premiere", "We show its African premiere in Europe.", []),
        ("", "We show its world premiere.", []),
        ("World premiere", "The world premiere of her opera fails.", []),
        ("World premiere", "Venice is a premier city of the world.", []),
    ],
)  # fmt: skip
def test_a_text_is_held_against_the_premiere_of_its_card(
    premiere: str, body: str, codes: list[str]
) -> None:
    assert codes_of_premiere(premiere, body=body) == codes


@pytest.mark.parametrize(
    ("premiere", "before", "after"),
    [
        ("African premiere", "We show its world premiere.", "African premiere"),
        ("World premiere", "We show its African premiere.", "world premiere"),
        ("World premiere", "African premiere with the director.", "World premiere"),
        ("North American premiere", "African premiere!", "North American premiere"),
        ("Asian premiere", "We show its African premiere.", "Asian premiere"),
    ],
)
def test_the_premiere_of_a_continent_is_corrected_in_a_text(
    premiere: str, before: str, after: str
) -> None:
    text = row(Text, id="t", film_id="film", kind="synopsis", language="en", body=before)
    there = edition_row(time_zone="Africa/Ouagadougou")
    card = film(year=2020, countries=("RU",), premiere=premiere)
    found = all_found(snapshot_of(there, card, title("Rain", language="en"), text))

    (other,) = [one for one in found if one.code == "text.premiere-other"]
    assert after in str(other.mends[0].after)


def test_the_calendar_and_the_card_claim_one_premiere_and_once() -> None:
    first = row(Screening, id="s1", film_id="film", starts_at=at(5, "20:00"), premiere="")
    later = row(
        Screening, id="s2", film_id="film", starts_at=at(7, "20:00"), premiere="World premiere"
    )
    assert codes_of_premiere("World premiere", first, later) == ["premiere.twice"]
    assert codes_of_premiere("European premiere", later) == ["premiere.fields-disagree"]
    assert codes_of_premiere("World premiere", later) == []


def test_two_texts_agree_on_where_the_film_was_first_shown() -> None:
    english = row(
        Text, id="en", film_id="film", kind="synopsis", language="en",
        body="It premiered in Cannes in 2020.",
    )  # fmt: skip
    german = row(
        Text, id="de", film_id="film", kind="synopsis", language="de",
        body="Der Film feierte seine Weltpremiere in Locarno.",
    )  # fmt: skip
    assert codes_of_premiere("", english, german) == ["text.premiere-places-differ"]
    assert codes_of_premiere("", english) == []


# Versions


def codes_of_versions(*rows: SQLModel, **version: Any) -> list[str]:  # noqa: ANN401
    """Return what is found on a card with a version."""
    given = (EDITION, film(**version), title("Rain"), *rows)
    return [one.code for one in all_found(snapshot_of(*given))]


def screening(**values: object) -> Screening:
    """Return a screening of the film."""
    return row(Screening, id="s", film_id="film", starts_at=at(5, "20:00"), **values)


def test_a_version_without_dialogue_has_no_subtitles() -> None:
    silent = {"version_kind": "no_dialogue", "version_subtitles": ("fr",)}
    assert codes_of_versions(**silent) == ["version.no-dialogue-subtitled"]
    assert codes_of_versions(screening(**silent)) == ["version.no-dialogue-subtitled"]
    assert codes_of_versions(version_kind="no_dialogue") == []
    assert codes_of_versions(version_kind="silent", version_subtitles=("fr",)) == []


def test_a_screening_announces_the_version_of_its_print() -> None:
    shown = screening(version_kind="ov", version_spoken=("ru",), version_subtitles=("fr",))
    trait = row(ScreeningTrait, id="trait", screening_id="s", print_id="p")
    dutch, french = (
        row(
            FilmPrint, id="p", film_id="film", name="DCP", version_kind="ov",
            version_spoken=("ru",), version_subtitles=(subtitles,),
        )
        for subtitles in ("nl", "fr")
    )  # fmt: skip
    assert codes_of_versions(shown, trait, dutch) == ["screening.version-other-than-print"]
    assert codes_of_versions(shown, trait, french) == []


# The same told twice


def codes_of_pair(one: str, other: str, *languages: str) -> list[str]:
    """Return what is found in two texts of one card."""
    first, second = languages or ("en", "en")
    kinds = ("synopsis", "statement") if first == second else ("synopsis", "synopsis")
    texts = [
        row(Text, id=f"t{n}", film_id="film", kind=kind, language=language, body=body)
        for n, (kind, language, body) in enumerate(
            zip(kinds, (first, second), (one, other), strict=True)
        )
    ]
    found = all_found(snapshot_of(EDITION, film(), title("Rain"), *texts))
    assert {finding.severity for finding in found} <= {"hint", "warning"}
    assert all(len(finding.places) == 2 for finding in found)
    return [finding.code for finding in found]


@pytest.mark.parametrize(
    ("one", "other", "languages", "code"),
    [
        ("At least 26 people were killed and 87 injured.", "The army left 24 dead.", ("en", "en"),
         "text.numbers-differ"),
        ("At least 26 people were killed.", "Mindestens 24 Menschen wurden getötet.", ("en", "de"),
         "text.numbers-differ"),
        ("26 people were killed.", "Il y eut 24 morts.", ("en", "fr"), "text.numbers-differ"),
        ("Three sisters inherit a farm.", "Vier Schwestern erben einen Hof.", ("en", "de"),
         "text.numbers-differ"),
        ("Between 1982 and 1998 all changed.", "Von 1982 bis 1989 war es still.", ("en", "de"),
         "text.numbers-differ"),
        ("It took 140 years.", "Es dauerte 104 Jahre.", ("en", "de"), "text.numbers-differ"),
        ("3,000 tonnes of fish died.", "300 tonnes de poisson.", ("en", "fr"),
         "text.numbers-differ"),
        ("The strike of 1962 was quelled.", "Der Streik von 1963 wurde erstickt.", ("en", "de"),
         "text.numbers-differ"),
        ("The 1962 strike was quelled.", "A workers’ strike breaks out in 1926.", ("en", "en"),
         "text.numbers-differ"),
        ("Svetka, 17, joins the strikers.", "Die 18-jährige Svetka streikt mit.", ("en", "de"),
         "text.numbers-differ"),
        ("When a strike breaks out in 1962 at the local electromotive factory, all march.",
         "The 1962 strike at the railway locomotive factory led to shots.", ("en", "en"),
         "text.told-otherwise"),
        ("In 1962 beginnt in der Stahlfabrik ein Streik.",
         "Der Streik von 1962 in der Schuhfabrik endet.", ("de", "de"), "text.told-otherwise"),
        ("En 1962, la grève éclate dans une usine de locomotives.",
         "La grève de 1962 dans une usine textile.", ("fr", "fr"), "text.told-otherwise"),
    ],
)  # fmt: skip
def test_one_fact_told_in_two_ways_is_told(
    one: str, other: str, languages: tuple[str, str], code: str
) -> None:
    assert codes_of_pair(one, other, *languages) == [code]


@pytest.mark.parametrize(
    ("one", "other", "languages"),
    [
        ("26 people were killed.", "26 Menschen wurden getötet.", ("en", "de")),
        ("26 people were killed, later 3 died.", "24 dead.", ("en", "en")),
        ("26 people were killed.", "87 people were injured.", ("en", "en")),
        ("Three sisters inherit a farm.", "Three young sisters. Drei Brüder.", ("en", "en")),
        ("Between 1982 and 1998 all changed.", "Von 1982 bis 1998 war es still.", ("en", "de")),
        ("Between 1982 and 1998 all changed.", "Von 1983 bis 1999 war es still.", ("en", "de")),
        ("3,000 tonnes of fish died.", "3 000 tonnes, 3.000 Euro.", ("en", "fr")),
        ("She left 30 years ago.", "After 20 years he returns.", ("en", "en")),
        ("It took 140 years, then 12 years.", "Es dauerte 104 Jahre.", ("en", "de")),
        ("Two of three sisters leave.", "The three sisters part.", ("en", "en")),
        ("The strike of 1962.", "The uprising of 1963.", ("en", "en")),
        ("The strike of 1962 and the strike of 1963.", "The strike of 1963.", ("en", "en")),
        ("Svetka, 17, meets Viktor, 40.", "Svetka (17) meets Viktor (40).", ("en", "en")),
        ("In 1962 a strike breaks out at the locomotive factory.",
         "The 1962 strike at the railway locomotive factory.", ("en", "en")),
        ("In 1962 a strike breaks out at the local factory.",
         "The 1962 strike at the railway locomotive factory.", ("en", "en")),
        ("She works in a shoe factory in 1962.", "A strike in 1962. He runs a steel factory.",
         ("en", "en")),
        ("In 1962 the strike begins at the Budyonny factory.",
         "The 1962 strike at the locomotive factory.", ("en", "en")),
        ("In 1962 a strike breaks out at the steel factory.",
         "Der Streik von 1962 in der Schuhfabrik.", ("en", "de")),
        ("1962 beginnt in der Stahlfabrik ein Streik.",
         "Der Streik von 1962 in der Fabrik endet.", ("de", "de")),
        ("A school teacher leaves the village school in 1962.",
         "In 1962 she leaves the school.", ("en", "en")),
    ],
)  # fmt: skip
def test_two_facts_are_left_alone(one: str, other: str, languages: tuple[str, str]) -> None:
    assert codes_of_pair(one, other, *languages) == []


# Of three translations the one with another number in a place is the odd one

BARGE = {
    "en": "The barge carries three thousand crates and a crew of nine, down to the last lock.",
    "fr": "La péniche porte trois mille caisses et un équipage de neuf jusqu’à la dernière écluse.",
    "de": "Der Kahn trägt dreitausend Kisten und eine Mannschaft von neun zur letzten Schleuse.",
}  # fmt: skip


@pytest.mark.parametrize(
    ("language", "right", "wrong"),
    [
        ("en", "nine", "six"), ("fr", "trois mille", "cinq mille"), ("de", "dreitausend", "1956"),
        ("de", "dreitausend", "achttausend"), ("en", "nine", "nine"),
        ("de", "von neun", "ohne ihn"),
    ],
)  # fmt: skip
def test_a_number_on_which_two_translations_agree_is_told(
    language: str, right: str, wrong: str
) -> None:
    texts = [
        row(Text, id=one, film_id="film", kind="synopsis", language=one,
            body=body.replace(right, wrong) if one == language else body)
        for one, body in BARGE.items()
    ]  # fmt: skip
    found = all_found(snapshot_of(EDITION, film(), title("Barge"), *texts))
    told = {(one.code, one.places[0].field) for one in found}
    is_odd = wrong in {"six", "cinq mille", "achttausend"}
    assert (("text.numbers-differ", f"text:synopsis:{language}") in told) == is_odd


@pytest.mark.parametrize(
    ("odd", "before", "after", "severity"),
    [
        ("en", "nine", "six", "warning"), ("fr", "neuf", "sept", "warning"),
        ("de", "dreitausend", "achttausend", "warning"), ("en", "barge", "lorry", "warning"),
        ("fr", "péniche", "voiture", "warning"),
    ],
)  # fmt: skip
def test_what_one_of_three_translations_has_otherwise_is_surely_wrong(
    odd: str, before: str, after: str, severity: str
) -> None:
    texts = [
        row(Text, id=one, film_id="film", kind="synopsis", language=one,
            body=body.replace(before, after) if one == odd else body)
        for one, body in BARGE.items()
    ]  # fmt: skip
    (found,) = all_found(snapshot_of(EDITION, film(), title("Barge"), *texts))
    assert (found.severity, found.places[0].field) == (severity, f"text:synopsis:{odd}")
    assert len(found.places) == 2


ODD = {
    "en": "Every spring Evelyn Pircher of Walburg writes to Jef; Tetsuo Nagakawa never answers.",
    "fr": "Chaque printemps, Evelyn Pircher de Walburg écrit à Jef ; Tetsuo Nagakawa se tait.",
    "de": "Jedes Jahr schreibt Evelyn Pircher aus Walburg an Jef, doch Tetsuo Nagakawa schweigt.",
}


@pytest.mark.parametrize(
    ("odd", "before", "after", "original", "severity"),
    [
        ("en", "Evelyn", "Evelin", "de", "warning"), ("fr", "Pircher", "Pirscher", "de", "warning"),
        ("de", "Walburg", "Walpurg", "de", "warning"), ("de", "Walburg", "Walpurg", "ru", "hint"),
        ("en", "Nagakawa", "Nakagawa", "ja", "warning"), ("de", "Evelyn", "Ewelyn", "ru", ""),
        ("fr", "Walburg", "Walbourg", "de", ""), ("de", "Pircher", "Pirchers", "de", ""),
    ],
)  # fmt: skip
def test_a_name_that_one_of_three_translations_has_otherwise_is_told(
    odd: str, before: str, after: str, original: str, severity: str
) -> None:
    texts = [
        row(Text, id=one, film_id="film", kind="synopsis", language=one,
            body=body.replace(before, after) if one == odd else body)
        for one, body in ODD.items()
    ]  # fmt: skip
    own = title("Barge", kind=TitleKind.ORIGINAL, language=original)
    found = all_found(snapshot_of(EDITION, film(), own, *texts))
    told = [(one.severity, one.places[0].field) for one in found if one.code != "name.likely-one"]
    assert told == ([(severity, f"text:synopsis:{odd}")] if severity else [])


def test_a_given_name_that_one_translation_alone_has_is_told() -> None:
    said = {"en": "Martha feeds Paul.", "fr": "Marthe nourrit Paul.", "de": "Martha füttert Karl."}
    texts = [
        row(Text, id=one, film_id="film", kind="synopsis", language=one, body=body)
        for one, body in said.items()
    ]
    (found,) = all_found(snapshot_of(EDITION, film(), title("Barge"), *texts))
    assert (found.code, found.severity) == ("text.told-otherwise", "warning")
    assert found.places[0].field == "text:synopsis:de"


def test_introductions_of_strands_are_held_against_their_translations() -> None:
    strand = row(Strand, id="s")
    said = {
        "en": "Five shorts from Kaunas about sheep.",
        "fr": "Trois courts de Kaunas, à moutons.",
    }
    texts = [
        row(Text, id=one, strand_id="s", kind="introduction", language=one, body=body)
        for one, body in said.items()
    ]
    found = all_found(snapshot_of(EDITION, strand, *texts))
    assert [(one.code, one.severity) for one in found] == [("text.numbers-differ", "warning")]


# Births in several languages


@pytest.mark.parametrize(
    ("french", "codes"),
    [
        ("Née en 1973 à Moscou, elle a étudié.", ["text.born-years-differ"]),
        ("Née en 1937 à Minsk, elle a étudié.", ["text.born-places-differ"]),
        ("Née en 1937 à Moscou, elle a étudié.", []),
        ("Elle a étudié. Son fils est né en 1973 à Minsk.", []),
    ],
)
def test_biographies_agree_on_a_birth_that_nobody_has_noted(french: str, codes: list[str]) -> None:
    texts = [
        row(Text, id=language, person_id="p", kind="biography", language=language, body=body)
        for language, body in (("en", "Born in 1937 in Moscow, she studied."), ("fr", french))
    ]
    credit = row(Credit, id="c", film_id="film", person_id="p", role="director", as_credited="A B")
    person, name = row(Person, id="p"), row(NameForm, person_id="p", text="A B", kind="authority")
    rows = (EDITION, film(), title("Rain"), person, name, credit, *texts)
    assert [one.code for one in all_found(snapshot_of(*rows))] == codes
    noted = row(Person, id="p", born_year=1937, born_place="Moscow")
    rows = (EDITION, film(), title("Rain"), noted, name, credit, *texts)
    assert all_found(snapshot_of(*rows)) == []


@pytest.mark.parametrize(("odd", "town"), [("en", "Umeå"), ("fr", "Odense"), ("de", "Tartu")])
def test_the_one_biography_of_three_with_another_place_is_surely_wrong(odd: str, town: str) -> None:
    said = {"en": "Born in 1975 in {}.", "fr": "Née en 1975 à {}.", "de": "Geboren 1975 in {}."}
    texts = [
        row(Text, id=language, person_id="p", kind="biography", language=language,
            body=body.format(town if language == odd else "Luleå"))
        for language, body in said.items()
    ]  # fmt: skip
    credit = row(Credit, id="c", film_id="film", person_id="p", role="director", as_credited="A B")
    person, name = row(Person, id="p"), row(NameForm, person_id="p", text="A B", kind="authority")
    found = all_found(snapshot_of(EDITION, film(), title("Rain"), person, name, credit, *texts))
    assert [(one.code, one.severity) for one in found] == [("text.born-places-differ", "warning")]
    assert found[0].places[0].field == f"text:biography:{odd}"


@pytest.mark.parametrize(
    ("right", "odd", "is_told"),
    [("Nakuru", "Nairobi", True), ("Karlovy Vary", "Karlsbad", False), ("Telavi", "Telawi", False)],
)
def test_two_towns_that_begin_alike_are_two(
    right: str,
    odd: str,
    is_told: bool,  # noqa: FBT001 -- a parameter of the test
) -> None:
    assert are_far_apart(right, odd) is is_told


TOLD = {
    "en": "A watchman counts 48 boats. In the winter of 1987 his brother brings three red bags.",
    "fr": "Un gardien compte 48 bateaux. En hiver 1987, son frère revient avec trois sacs rouges.",
    "de": "Ein Wächter zählt 48 Boote. Im Winter 1987 kommt sein Bruder mit drei roten Taschen.",
}


@pytest.mark.parametrize(
    ("language", "before", "after"),
    [
        ("en", "48", "84"), ("en", "1987", "1978"), ("en", "three", "four"),
        ("en", "winter", "summer"), ("fr", "frère", "père"), ("fr", "trois", "cinq"),
        ("fr", "rouges", "bleus"), ("de", "Bruder", "Vater"), ("de", "drei", "zwei"),
    ],
)  # fmt: skip
def test_a_translation_that_tells_a_fact_otherwise_is_told(
    language: str, before: str, after: str
) -> None:
    other = "en" if language != "en" else "fr"
    assert codes_of_pair(TOLD[language], TOLD[other], language, other) == []
    changed = TOLD[language].replace(before, after)
    found = codes_of_pair(changed, TOLD[other], language, other)
    assert len(found) == 1
    assert found[0] in {"text.numbers-differ", "text.told-otherwise"}


@pytest.mark.parametrize(
    ("english", "other", "language"),
    [
        ("In the 1980s two hundred people sang at 7 pm.",
         "Dans les années 80, 200 personnes chantaient à 19 heures.", "fr"),
        ("Seventy-five years ago twenty-one boats left.",
         "Il y a soixante-quinze ans, vingt et un bateaux partirent.", "fr"),
        ("Twenty-one boats with 1,200 people left.",
         "Einundzwanzig Boote mit 1200 Menschen fuhren ab.", "de"),
        ("A ten-year-old boy waits for a new boat.",
         "Un garçon de dix ans attend un bateau neuf.", "fr"),
        ("A boy waits. He has 3.5 metres of rope.",
         "Ein Junge wartet. Er hat 3,5 Meter Seil.", "de"),
    ],
)  # fmt: skip
def test_numbers_that_translations_write_in_other_ways_are_one(
    english: str, other: str, language: str
) -> None:
    assert codes_of_pair(english, other, "en", language) == []


STORY = {
    "en": "A retired baker from Prague crosses the Alps on a tractor with a violin, a deaf dog and "
    "his nephew. He has six weeks, and the wedding is on the third floor of a hospital.",
    "fr": "Un boulanger à la retraite, venu de Prague, traverse les Alpes en tracteur avec un "
    "violon, un chien sourd et son neveu. Il a six semaines, et le mariage est au troisième étage "
    "d’un hôpital.",
    "de": "Ein Bäcker im Ruhestand aus Prag überquert die Alpen im Traktor, mit einer Geige, einem "
    "tauben Hund und seinem Neffen. Er hat sechs Wochen, und die Hochzeit ist im dritten Stock "
    "eines Krankenhauses.",
    "nl": "Een gepensioneerde bakker uit Praag steekt de Alpen over op een tractor, met een viool, "
    "een dove hond en zijn neef. Hij heeft zes weken, en de bruiloft is op de derde verdieping van "
    "een ziekenhuis.",
    "es": "Un panadero jubilado de Praga cruza los Alpes en un tractor con un violín, un perro "
    "sordo y su sobrino. Tiene seis semanas, y la boda es en la tercera planta de un hospital.",
    "it": "Un fornaio in pensione di Praga attraversa le Alpi su un trattore con un violino, un "
    "cane sordo e suo nipote. Ha sei settimane, e il matrimonio è al terzo piano di un ospedale.",
    "pt": "Um padeiro reformado de Praga atravessa os Alpes num trator com um violino, um cão "
    "surdo e o sobrinho. Tem seis semanas, e o casamento é no terceiro andar de um hospital.",
    "pl": "Emerytowany piekarz z Pragi przekracza Alpy traktorem ze skrzypcami, głuchym psem i "
    "siostrzeńcem. Ma sześć tygodni, a ślub jest na trzecim piętrze szpitala.",
}


@pytest.mark.parametrize("language", STORY)
def test_translations_that_agree_on_all_things_are_left_alone(language: str) -> None:
    for other, text in STORY.items():
        if other != language:
            assert codes_of_pair(STORY[language], text, language, other) == [], other


@pytest.mark.parametrize(
    ("language", "before", "after"),
    [
        ("en", "baker", "butcher"), ("en", "Prague", "Warsaw"), ("en", "Alps", "Andes"),
        ("en", "tractor", "motorbike"), ("en", "violin", "cello"), ("en", "deaf", "blind"),
        ("en", "dog", "goat"), ("en", "nephew", "cousin"), ("en", "weeks", "months"),
        ("en", "wedding", "funeral"), ("en", "third", "fourth"), ("en", "hospital", "prison"),
        ("fr", "boulanger", "coiffeur"), ("fr", "Prague", "Varsovie"), ("fr", "chien", "chat"),
        ("fr", "violon", "piano"), ("fr", "mariage", "baptême"), ("fr", "semaines", "mois"),
        ("de", "Bäcker", "Schneider"), ("de", "Prag", "Wien"), ("de", "Traktor", "Bus"),
        ("de", "tauben", "blinden"), ("de", "Geige", "Trompete"), ("de", "Hochzeit", "Taufe"),
        ("nl", "hond", "ezel"), ("nl", "ziekenhuis", "klooster"), ("nl", "Praag", "Wenen"),
        ("es", "panadero", "carnicero"), ("es", "tercera", "cuarta"), ("es", "Praga", "Viena"),
        ("it", "cane", "gatto"), ("it", "ospedale", "carcere"), ("it", "violino", "sassofono"),
        ("pt", "trator", "comboio"), ("pt", "surdo", "cego"), ("pt", "semanas", "meses"),
        ("pl", "piekarz", "rzeźnik"), ("pl", "psem", "kotem"), ("pl", "Pragi", "Warszawy"),
    ],
)  # fmt: skip
def test_a_translation_with_another_thing_in_it_is_told(
    language: str, before: str, after: str
) -> None:
    other = "en" if language != "en" else "fr"
    changed = STORY[language].replace(before, after)
    assert codes_of_pair(changed, STORY[other], language, other) == ["text.told-otherwise"]


@pytest.mark.parametrize(
    ("body", "codes"),
    [
        ("In ninety-six minutes it rains and rains.", ["text.length-other"]),
        ("In a hundred and twenty-one minutes or 121 minutes it rains.", []),
        ("In ten days it rains and rains.", []),
    ],
)
def test_minutes_are_those_of_the_card_where_the_translation_has_these(
    body: str, codes: list[str]
) -> None:
    german = row(
        Text, id="de", film_id="film", kind="synopsis", language="de",
        body="In hunderteinundzwanzig oder 121 Minuten regnet es fort und fort.",
    )  # fmt: skip
    found = [one.code for one in found_in_synopsis(body, "en", german)]
    assert [code for code in found if code == "text.length-other"] == codes
