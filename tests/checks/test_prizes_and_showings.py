"""Prizes, showings and deaths as biographies tell them in many words, and sentences that are right.

The film is of 2020 and has won the prize of a festival that no list has, of one that the list has,
and of an academy; its director's earlier films are of 2013 and 2017.
"""

import pytest

from festdesk.checks.catalogue import run_checks
from festdesk.filmographies.tables import FilmographyEntry, Qualifier
from festdesk.films.tables import Award, Credit, RunningTime, Title
from festdesk.people.tables import NameForm, NameKind, Person
from festdesk.snapshot import Snapshot
from festdesk.texts.tables import Text
from tests.builders import edition_row, film, row, snapshot_of, title

CODES = {
    "text.award-year-other", "text.award-body-other", "text.award-prize-other",
    "text.prize-elsewhere", "text.premiere-before-film", "text.film-year-wrong",
    "text.edition-wrong", "text.died-year-wrong", "text.born-year-wrong",
}  # fmt: skip


def edition_with(body: str, language: str, kind: str = "biography") -> Snapshot:
    """Return an edition of one card with a sentence in a biography, or in the synopsis."""
    owner = {"person_id": "maker"} if kind == "biography" else {"film_id": "film"}
    return snapshot_of(
        edition_row(), film(year=2020, countries=("AU",)), title("Dry Creek"),
        row(RunningTime, id="time", film_id="film", seconds=95 * 60, is_printed=True),
        row(Person, id="maker", born_year=1961, died_year=2020),
        row(NameForm, person_id="maker", text="Ada Moor", kind=NameKind.AUTHORITY),
        row(Credit, film_id="film", person_id="maker", as_credited="Ada Moor", role="director"),
        row(FilmographyEntry, id="e0", person_id="maker", year=2020, film_id="film"),
        row(Title, entry_id="e0", text="Dry Creek"),
        row(FilmographyEntry, id="e1", person_id="maker", year=2013, place=1,
            qualifier=Qualifier.SHORT),
        row(Title, entry_id="e1", text="Turnstile"),
        row(FilmographyEntry, id="e2", person_id="maker", year=2017, place=2),
        row(Title, entry_id="e2", text="Fog Bell"),
        row(Award, id="a0", film_id="film", prize="Best Film",
            body="Dharamshala International Film Festival", year=2020, country="IN"),
        row(Award, id="a1", film_id="film", prize="Audience Award", body="Zurich Film Festival",
            year=2020, country="CH"),
        row(Award, id="a2", film_id="film", prize="AACTA Award for Best Editing",
            body="Australian Academy of Cinema and Television Arts", year=2021, country="AU"),
        row(Text, id="t", kind=kind, language=language, body=body, **owner),
    )  # fmt: skip


def codes_of(body: str, language: str, kind: str = "biography") -> list[str]:
    """Return the codes of what is found in a sentence of prizes and years, hints aside."""
    found = run_checks(edition_with(body, language, kind))
    return sorted({one.code for one in found if one.code in CODES and one.severity != "hint"})


@pytest.mark.parametrize(
    ("language", "body", "code"),
    [
        ("en", "Dry Creek won Best Film at the Dharamshala International Film Festival in 2019.",
         "text.award-year-other"),
        ("en", "Dry Creek won the Jury Prize in Zurich in 2020.", "text.award-prize-other"),
        ("fr", "Dry Creek a été sacré meilleur film à Dharamshala en 2018.",
         "text.award-year-other"),
        ("fr", "Dry Creek, prix du jury au festival de Zurich en 2020, est sorti partout.",
         "text.award-prize-other"),
        ("de", "Dry Creek wurde 2018 in Dharamshala als bester Film ausgezeichnet.",
         "text.award-year-other"),
        ("de", "Dry Creek wurde 2021 für die Kamera mit dem AACTA Award ausgezeichnet.",
         "text.award-prize-other"),
        ("en", "Dry Creek won the AACTA Award for Best Cinematography in 2021.",
         "text.award-prize-other"),
        ("en", "Dry Creek won the AACTA Award for Best Editing in 2020.", "text.award-year-other"),
        ("en", "Fog Bell won the Kikito in Venice.", "text.prize-elsewhere"),
        ("en", "Fog Bell brought home the Golden Dove from Oberhausen.", "text.prize-elsewhere"),
        ("en", "Dry Creek won the Audience Award at the 12th Zurich Film Festival.",
         "text.award-year-other"),
        ("en", "Fog Bell was first shown in Locarno in 2016.", "text.premiere-before-film"),
        ("en", "Her first feature had its world premiere in Toronto in 2016.",
         "text.premiere-before-film"),
        ("en", "Her film won the Audience Award at the Zurich Film Festival in 2019.",
         "text.award-year-other"),
        ("de", "Ada Moor, 1961 in Perth geboren, zeigte ihn 2017 beim 71. Filmfestival Locarno.",
         "text.edition-wrong"),
        ("en", "Fog Bell was in competition at the 2015 festival of Tromsø.",
         "text.premiere-before-film"),
        ("fr", "Fog Bell a été sélectionné en compétition à Tromsø en 2015.",
         "text.premiere-before-film"),
        ("de", "Seit seiner Uraufführung in Tromsø 2015 wurde Fog Bell oft gezeigt.",
         "text.premiere-before-film"),
        ("en", "Her first feature, Fog Bell, followed in 2014.", "text.film-year-wrong"),
        ("fr", "Après Fog Bell (2016), elle part pour Perth.", "text.film-year-wrong"),
        ("de", "Nach Fog Bell (2016) zog sie nach Perth.", "text.film-year-wrong"),
        ("de", "2015 folgte Fog Bell.", "text.film-year-wrong"),
        ("fr", "Dry Creek a été primé à la 70e édition de Karlovy Vary en 2019.",
         "text.edition-wrong"),
        ("de", "Die 73. Ausgabe des Festivals von San Sebastián zeigte 2019 ihr Werk.",
         "text.edition-wrong"),
        ("en", "She worked on scripts until her death in 2012.", "text.died-year-wrong"),
        ("de", "2012 starb sie in Perth.", "text.died-year-wrong"),
        ("de", "Geboren wurde sie 1916 in Perth.", "text.born-year-wrong"),
        ("fr", "La cinéaste australienne, née en 1916 à Perth, vécut à Sydney.",
         "text.born-year-wrong"),
    ],
)  # fmt: skip
def test_what_contradicts_the_card_is_found_in_many_words(
    language: str, body: str, code: str
) -> None:
    assert codes_of(body, language) == [code]


@pytest.mark.parametrize(
    ("language", "body"),
    [
        ("en", "Dry Creek won Best Film at the Dharamshala International Film Festival in 2020."),
        ("en", "Turnstile (2013) and Fog Bell (2017) are set in Perth; Dry Creek won Best Film."),
        ("en", "Fog Bell (2017) was shown in Venice and Dry Creek won the Audience Award."),
        ("fr", "Dry Creek, prix du public au festival de Zurich en 2020, est sorti partout."),
        ("de", "Dry Creek wurde 2021 für den Schnitt mit dem AACTA Award ausgezeichnet."),
        ("en", "Fog Bell was nominated for an AACTA Award in 2018, and Dry Creek won one in 2021."),
        ("en", "Fog Bell was shown in Tromsø in 2016."),
        ("en", "Her first feature had its world premiere in Toronto in 2017."),
        ("en", "Her first feature had its world premiere in Toronto in 2010."),
        ("en", "Her first feature script was shown in Toronto in 2016."),
        ("en", "Her film Turnstile won the Audience Award at the Zurich Film Festival in 2019."),
        ("de", "Ada Moor, 1961 in Perth geboren, zeigte ihn 2018 beim 71. Filmfestival Locarno."),
        ("en", "In 2014 she won a scholarship for the script of Fog Bell."),
        ("de", "Das Projekt zu Fog Bell wurde 2014 auf dem Markt von Rotterdam vorgestellt."),
        ("fr", "Le projet de Fog Bell a été présenté en 2014 au marché de Rotterdam."),
        ("en", "Before Fog Bell, a play of hers was shown in Perth in 2014."),
        ("en", "After a scholarship in 2014 she made Fog Bell."),
        ("en", "Fog Bell came out in 2018."),
        ("en", "The film of the same name by another director, Fog Bell (1988), is no remake."),
        ("en", "The 12th edition of Venice Biennale of Architecture in 2010 showed her work."),
        ("en", "After the death of her father in 1987 she worked in a bakery."),
    ],
)  # fmt: skip
def test_what_only_looks_like_it_is_left_alone(language: str, body: str) -> None:
    assert codes_of(body, language) == []


def test_a_biography_is_looked_at_where_the_card_has_lost_its_director() -> None:
    edition = snapshot_of(
        edition_row(), film(year=2020), title("Dry Creek"), row(Person, id="maker"),
        row(NameForm, person_id="maker", text="Ada Moor", kind=NameKind.AUTHORITY),
        row(FilmographyEntry, id="e0", person_id="maker", year=2020, film_id="film"),
        row(Award, id="a1", film_id="film", prize="Audience Award", body="Zurich Film Festival",
            year=2020, country="CH"),
        row(Text, id="t", kind="biography", language="en", person_id="maker",
            body="Dry Creek won the Audience Award in Zurich in 2018."),
    )  # fmt: skip
    found = run_checks(edition)
    assert "text.award-year-other" in {one.code for one in found}
