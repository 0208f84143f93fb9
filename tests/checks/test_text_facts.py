"""What texts say of films, festivals and lives is held against what is known of them."""

from collections.abc import Iterator

import pytest
from sqlmodel import SQLModel

from festdesk.base.findings import Finding
from festdesk.base.lists import read_list
from festdesk.checks.catalogue import CHECKS
from festdesk.checks.facts import ages, filmography_texts, ordinals
from festdesk.editions.festivals import shipped_festivals
from festdesk.editions.tables import HouseSetting, KnownFestival
from festdesk.filmographies.style import STYLE
from festdesk.filmographies.tables import FilmographyEntry
from festdesk.films.tables import Award, Credit, PressText, Title, TitleKind
from festdesk.people.tables import NameForm, NameKind, Person
from festdesk.snapshot import Snapshot
from festdesk.texts.styles import Run, Style, write_runs
from festdesk.texts.tables import Text, TextStyling
from tests.builders import film, row, snapshot_of, title
from tests.checks.sentences_of_facts import RIGHT, WORKS, WRONG

FACTS = {
    kind.code
    for module in (ages, filmography_texts, ordinals)
    for kind in vars(module).values()
    if hasattr(kind, "code") and hasattr(kind, "remedy")
}
FINDERS = [check for check in CHECKS if {kind.code for kind in check.kinds} & set(FACTS)]


def _world() -> Iterator[SQLModel]:
    yield film(year=2020)
    yield title("Дорогие товарищи!", language="ru")
    yield title("Dorogie tovarishchi!", kind=TitleKind.TRANSLITERATED)
    for language, text in (
        ("en", "Dear Comrades!"), ("fr", "Chers camarades !"), ("de", "Liebe Genossen!"),
    ):  # fmt: skip
        yield title(text, kind=TitleKind.TRANSLATED, language=language)
    yield film("other", year=2002, place=1)
    yield title("Solaris", "other")
    yield row(Person, id="person", born_year=1937, born_place="Moscow")
    for text, kind in (
        ("Andrei Konchalovsky", NameKind.AUTHORITY), ("Andreï Konchalovski", NameKind.VARIANT),
    ):  # fmt: skip
        yield row(NameForm, person_id="person", text=text, kind=kind)
    yield row(
        Credit, film_id="film", person_id="person", role="director",
        as_credited="Andrei Konchalovsky",
    )  # fmt: skip
    number = 0
    for year, works in WORKS.items():
        for titles in works:
            number += 1
            entry = f"e{number}"
            yield row(FilmographyEntry, id=entry, person_id="person", year=year, place=number)
            for place, (language, text) in enumerate(titles.items()):
                yield row(
                    Title, entry_id=entry, text=text, language=language, place=place,
                    kind=str(TitleKind.TRANSLATED if language else TitleKind.ORIGINAL),
                )  # fmt: skip


WORLD = tuple(_world())


def text_of(sentence: str, language: str) -> Text:
    """Return a sentence as the biography, or as the synopsis where it says so."""
    if sentence.startswith("SYNOPSIS "):
        body = sentence.removeprefix("SYNOPSIS ")
        return row(Text, film_id="film", kind="synopsis", language=language, body=body)
    return row(Text, person_id="person", kind="biography", language=language, body=sentence)


def found_in(sentence: str, language: str = "en", *more: SQLModel) -> list[Finding]:
    """Return what these checks find in a text, in their order."""
    snapshot = snapshot_of(*WORLD, text_of(sentence, language), *more)
    return all_found(snapshot)


def all_found(snapshot: Snapshot) -> list[Finding]:
    return [finding for check in FINDERS for finding in check.find(snapshot)]


@pytest.mark.parametrize("language", RIGHT)
def test_right_sentences_are_left_alone(language: str) -> None:
    found = {said: [str(one) for one in found_in(said, language)] for said in RIGHT[language]}
    assert {said: told for said, told in found.items() if told} == {}


@pytest.mark.parametrize("language", WRONG)
def test_wrong_sentences_are_found(language: str) -> None:
    found = {said: [one.code for one in found_in(said, language)] for said, _ in WRONG[language]}
    assert found == {said: [code] for said, code in WRONG[language]}


@pytest.mark.parametrize("language", WRONG)
def test_each_wrong_sentence_of_a_text_can_be_accepted_by_itself(language: str) -> None:
    found = [one for said, _ in WRONG[language] for one in found_in(said, language)]
    assert [str(one) for one in found if one.spot is not None and not one.apart] == []


def test_two_slips_of_one_kind_in_a_text_are_two_to_accept() -> None:
    said = "It won at the 72st festival. It was shown at the 73th festival."
    subjects = {one.subject for one in found_in(f"SYNOPSIS {said}")}
    assert len(subjects) == 2


# Festivals


def test_shipped_festivals_count_as_their_sources_do() -> None:
    listed = read_list("festivals")["festival"]
    for told, festival in zip(listed, shipped_festivals(), strict=True):
        assert told["source"]
        assert told["points"]
        for year, edition in ((int(year), edition) for year, edition in told["points"].items()):
            assert (told["key"], *festival.numbers_of(year)[:1]) == (told["key"], edition)
            assert (told["key"], festival.year_of(edition)) == (told["key"], year)


def test_a_festival_of_the_users_goes_before_the_shipped_one() -> None:
    sentence = "In 2014 he won at the 72nd Venice International Film Festival."
    own = row(
        KnownFestival, id="own", first_year=1943,
        names=("Venice International Film Festival",),
    )  # fmt: skip
    assert [finding.code for finding in found_in(sentence)] == ["text.edition-wrong"]
    assert found_in(sentence, "en", own) == []


def test_an_award_is_held_against_the_edition_it_names() -> None:
    award = row(
        Award, id="award", film_id="film", prize="Silver Lion", body="72nd Venice Film Festival",
        year=2014,
    )  # fmt: skip
    right = row(
        Award, id="right", film_id="film", prize="Prix", body="72e Festival de Cannes", year=2019
    )
    (found,) = all_found(snapshot_of(*WORLD, award, right))
    assert (found.code, found.places[0].id) == ("award.edition-wrong", "award")
    assert [(mend.column, mend.after) for mend in found.mends] == [
        ("body", "71st Venice Film Festival"),
        ("year", 2015),
    ]


# Where and how


def test_a_finding_leads_to_the_letters_and_offers_both_years() -> None:
    sentence = "He directed Tango & Cash (1998) in Hollywood."
    (found,) = found_in(sentence)
    assert found.spot is not None
    assert sentence[slice(*found.spot)] == "Tango & Cash (1998"
    assert [place.kind for place in found.places] == ["person", "filmographyentry"]
    assert [str(mend) for mend in found.mends] == [
        "Write 1989 in the text",
        "Write 1998 in the filmography",
    ]


def test_a_title_in_italics_needs_no_bracket() -> None:
    body = "Then he made The Salt Road, 1997, a saga."
    styling = row(
        TextStyling, person_id="person", kind="biography", language="en",
        runs=write_runs([Run(13, 26, Style.ITALIC)]),
    )  # fmt: skip
    assert found_in(body) == []
    assert [finding.code for finding in found_in(body, "en", styling)] == ["text.film-unknown"]


def test_the_year_before_is_a_slip_but_where_the_data_has_both_years() -> None:
    body = "His film Homer and Eddie (1988) ran in San Sebastián."
    assert [finding.severity for finding in found_in(body)] == ["warning"]
    both = [
        row(FilmographyEntry, id="again", person_id="person", year=1988, place=99),
        row(Title, entry_id="again", text="Homer and Eddie", kind="original"),
    ]
    assert found_in(body, "en", *both) == []


def test_a_namesake_by_its_year_keeps_its_title() -> None:
    assert found_in("Pervyy uchitel (1931) lent it its title.") == []


def test_the_form_that_the_house_prints_in_filmographies_is_left_alone() -> None:
    sentence = "Pervyy uchitel (1965) was his debut."
    house = row(HouseSetting, id="house", name=STYLE, value='{"first": "original"}')
    assert [finding.code for finding in found_in(sentence)] == ["text.film-title-other"]
    assert found_in(sentence, "en", house) == []


def test_what_a_press_text_says_of_years_is_no_more_than_a_hint() -> None:
    press = row(
        PressText, id="press", film_id="film", language="en",
        body="Since The First Teacher (1956) and Dear Comrades! (2010) he is known.",
    )  # fmt: skip
    found = all_found(snapshot_of(*WORLD, press))
    assert {finding.severity for finding in found} == {"hint"}
    assert len(found) == 2


def test_films_outside_a_life_are_found_in_the_filmography() -> None:
    more = [
        row(Person, id="person", born_year=1970, died_year=2010),
    ]
    found = all_found(snapshot_of(*(one for one in WORLD if not isinstance(one, Person)), *more))
    codes = [finding.code for finding in found]
    assert codes.count("filmography.before-birth") == 2
    assert codes.count("filmography.after-death") == 2
