"""Well-known names that the edition has no form of are found where no language spells them so."""

import pytest

from festdesk.checks.people.renowned_names import look
from festdesk.checks.printed_prose import all_prose
from festdesk.films.tables import Credit
from festdesk.texts.tables import Text
from tests.builders import film, row, snapshot_of, title


def found(sentence: str, language: str) -> list[str]:
    text = row(Text, id="text", film_id="film", kind="synopsis", language=language, body=sentence)
    credit = row(Credit, id="c", film_id="film", role="cast", as_credited="Ida Trufaut")
    edition = snapshot_of(film(year=2020), title("Rain"), credit, text)
    return [
        f"{finding.facts['words']} > {finding.mends[0].after}"
        for prose in all_prose(edition)
        for finding in look(edition, prose)
    ]


@pytest.mark.parametrize(
    ("language", "sentence", "slip"),
    [
        ("en", "The bosses have Kruschev.", "Kruschev > Khrushchev"),
        ("en", "A film after Kieslovski.", "Kieslovski > Kieślowski"),
        ("de", "Sie liest Dostojevsky.", "Dostojevsky > Dostoevsky"),
        ("fr", "Il pense à Antonionni.", "Antonionni > Antonioni"),
        ("es", "Cita a Tarkosvki.", "Tarkosvki > Tarkovsky"),
        ("it", "Come in Pasollini.", "Pasollini > Pasolini"),
        ("nl", "Zoals bij Hitchock.", "Hitchock > Hitchcock"),
        ("en", "It was shown in Karlovi Vary.", "Karlovi Vary > Karlovy Vary"),
        ("fr", "Le film a été montré à Rotterdamm.", "Rotterdamm > Rotterdam"),
        ("de", "Der Film lief in Oberhaussen.", "Oberhaussen > Oberhausen"),
        ("en", "She comes from Clermont-Ferand.", "Clermont-Ferand > Clermont-Ferrand"),
        ("fr", "Elle étudie à Gijòn.", "Gijòn > Gijón"),
        ("de", "Der Film lief in Locrano.", "Locrano > Locarno"),
        ("de", "Der Film lief auf der Berlinalle.", "Berlinalle > Berlinale"),
        ("en", "It was shown at Sundace.", "Sundace > Sundance"),
        ("nl", "Zij woont in Saarbrückken.", "Saarbrückken > Saarbrücken"),
        ("en", "A student of Lucrecia Martell", "Martell > Martel"),
        ("de", "Sie studierte bei Ulrich Siedl.", "Siedl > Seidl"),
        ("fr", "Comme chez Nuri Bilge Ceylon", "Ceylon > Ceylan"),
        ("de", "Ein Film nach Akira Kurosava", "Kurosava > Kurosawa"),
        ("fr", "Il cite Hirokazo Kore-eda.", "Hirokazo > Hirokazu"),
        ("pt", "Foi assistente de Manuel de Oliveira.", "Manuel > Manoel"),
    ],
)
def test_a_known_name_spelled_as_nowhere_is_found(language: str, sentence: str, slip: str) -> None:
    assert found(sentence, language) == [slip]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("de", "Chruschtschow, Tarkowskis Filme, Dostojewskis Romane"),
        ("fr", "Khrouchtchev et Eisenstein"),
        ("pl", "O Tarkowskim, dla Kieślowskiego i z Hitchcockiem"),
        ("en", "Kieslowski’s films, Hitchcock and Truffaut"),
        ("en", "Ida Trufaut plays the postwoman."),
        ("de", "Agnes Vardas Filme, Lars von Triers Kamera, Claire Denis und Claire Bloom"),
        ("en", "Ulrich Seidl, Ulrich Siegel, Peter Weird, Anna Martel and Jean Renoir’s sons"),
        ("en", "In Freiberg, in Bad Homburg, in Grenada, in Willingdon and at Trenton"),
        ("fr", "En Vénétie, de Kutaissi à Magdebourg et de Tilbourg à Hamburgo"),
        ("fr", "De Séoul à Dubaï, à Hambourg, à Nuremberg et à Lubeck"),
        ("de", "In Rotterdams Hafen, aus Gijon, in Saarbruecken und aus Marburg"),
        ("en", "Rotterdamm hums; the road to Lorcano Hill and of Oberhausener origin"),
        ("pl", "O Ulrichu Seidlu i Akirze Kurosawie"),
        ("en", "Churchville, Bergamo, Montana and Steinberg"),
    ],
)
def test_other_names_and_forms_are_left_alone(language: str, sentence: str) -> None:
    assert found(sentence, language) == []
