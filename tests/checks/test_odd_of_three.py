"""What one of three translations has alone, wherever its sentences are parted."""

import pytest

from festdesk.checks.facts.numbers_told import numbers_in
from festdesk.checks.facts.odd_of_three import find_odd
from festdesk.checks.facts.things_listed import things_in
from festdesk.checks.facts.told_apart import Trust, find_apart

Texts = dict[str, str]

HUSBAND: Texts = {
    "en": "Now she stands in the rain, and her brother Beñat whispers. How long can one hide?",
    "fr": "La voici sous la pluie ; et Beñat, son mari, lui souffle de rester morte.",
    "de": "Nun steht sie im Regen. Ihr Bruder Beñat flüstert, sie solle tot bleiben.",
}
VAULT: Texts = {
    "en": "The censors saw an allegory, and they had reason to; the film vanished in 1969.",
    "fr": "La censure vit une allégorie. Elle avait ses raisons : le film disparut en 1970.",
    "de": "Die Zensur sah eine Allegorie, und sie hatte Grund dazu: 1970 verschwand der Film.",
}


def odd(texts: Texts) -> list[tuple[str, str]]:
    """Return the words that one translation has alone, with those of another in their place."""
    pairs = [(body, language) for language, body in texts.items()]
    return [
        (
            pairs[at][0][pair.mine.start : pair.mine.end],
            pairs[other][0][pair.its.start : pair.its.end],
        )
        for at, other, pair in find_odd(tuple(pairs))
    ]


@pytest.mark.parametrize(
    ("texts", "told"), [(HUSBAND, [("mari", "brother")]), (VAULT, [("1969", "1970")])]
)
def test_what_one_translation_has_alone_is_told_of_it(
    texts: Texts, told: list[tuple[str, str]]
) -> None:
    assert odd(texts) == told


@pytest.mark.parametrize("texts", [HUSBAND, VAULT])
def test_of_two_translations_nobody_is_the_odd_one(texts: Texts) -> None:
    assert odd({language: texts[language] for language in ("en", "fr")}) == []


MARRIAGES: Texts = {
    "en": "A reform, a coalition and two marriages were saved in here.",
    "fr": "Une réforme, une coalition et deux mariages y ont été sauvés.",
    "de": "Eine Reform, eine Koalition und drei Ehen wurden hier gerettet.",
}


def test_two_of_something_are_not_three_where_two_others_agree() -> None:
    assert odd(MARRIAGES) == [("drei", "two")]
    assert odd(MARRIAGES | {"de": MARRIAGES["de"] + " Beide Seiten schweigen."}) == []


RIGHT: tuple[Texts, ...] = (
    {  # the two months of one night
        "en": "In the night before 1 February the water came to Vlissingen.",
        "fr": "Dans la nuit du 31 janvier au 1er février, l’eau est entrée dans Flessingue.",
        "de": "In der Nacht auf den 1. Februar kam das Wasser nach Vlissingen.",
    },
    {  # miles of no number
        "en": "For miles around Gerlinde there is only beet.",
        "fr": "À des kilomètres autour de Gerlinde, rien que des betteraves.",
        "de": "Kilometerweit um Gerlinde wachsen nur Rüben.",
    },
    {  # a number that is part of a title
        "en": "Despina was born in Volos in 1979. Apothiki 9 won a prize.",
        "fr": "Née à Volos en 1979, Despina a étudié à Gand. Apothiki 9 a reçu un prix.",
        "de": "Despina, 1979 in Volos geboren, studierte in Gent. To kleidi dauert sieben Minuten.",
    },
    {  # another town, told by one alone
        "en": "Priya was born in Leeds. She lives in Toronto.",
        "fr": "Elle a étudié le cinéma à Montréal. Priya est née à Leeds.",
        "de": "Priya wurde in Leeds geboren. Heute wohnt sie in Toronto.",
    },
)


@pytest.mark.parametrize("texts", RIGHT)
def test_what_translators_may_say_otherwise_is_left_alone(texts: Texts) -> None:
    assert odd(texts) == []


SEVERAL: tuple[tuple[Texts, list[tuple[str, str]]], ...] = (
    (  # a noun with a capital before a speed is no name
        {
            "en": "When the wind reaches 180 km/h, the bridge is closed.",
            "fr": "Quand le vent atteint 180 km/h, on ferme le pont.",
            "de": "Wenn die Bora 160 km/h erreicht, wird die Brücke gesperrt.",
        },
        [("160", "180")],
    ),
    (  # the number that is lacking stands elsewhere as the day of a month
        {
            "en": "Azra was nine when she left on 9 November 1993.",
            "fr": "Azra avait neuf ans quand elle est partie le 9 novembre 1993.",
            "de": "Azra war zehn, als sie am 9. November 1993 ging.",
        },
        [("zehn", "nine")],
    ),
    (  # two numbers of one sentence
        {
            "en": "In North Dakota lies a town of ninety people and twelve wooden towers.",
            "fr": "Dans le Dakota du Nord, une ville de soixante habitants et onze tours de bois.",
            "de": "In North Dakota liegt eine Stadt mit sechzig Menschen und elf Holztürmen.",
        },
        [("ninety", "soixante"), ("twelve", "onze")],
    ),
    (  # an ordinal in words
        {
            "en": "On the fortieth anniversary of his first Tosca he is given a plaque.",
            "fr": "Pour le cinquantième anniversaire de sa première Tosca, il reçoit une plaque.",
            "de": "Zum vierzigsten Jubiläum seiner ersten Tosca bekommt er eine Plakette.",
        },
        [("cinquantième", "fortieth")],
    ),
    (  # of two people that are lacking the one of the same sentence
        {
            "en": "The neighbours sleep. Her grandson wants something by ABBA.",
            "fr": "Les voisins dorment. Son petit-fils voudrait une chanson d’ABBA.",
            "de": "Alle schlafen. Ihr Neffe wünscht sich etwas von ABBA.",
        },
        [("Neffe", "grandson")],
    ),
    (  # an hour of the afternoon
        {
            "en": "At three Mara opens the shop, at four she closes it.",
            "fr": "Mara ouvre le magasin à quinze heures et le ferme à seize heures.",
            "de": "Um drei öffnet Mara den Laden, um vier schließt sie ihn.",
        },
        [],
    ),
)


@pytest.mark.parametrize(("texts", "told"), SEVERAL)
def test_of_several_numbers_or_people_those_of_one_place_are_held_together(
    texts: Texts, told: list[tuple[str, str]]
) -> None:
    assert odd(texts) == told


def trusts(one: tuple[str, str], other: tuple[str, str]) -> list[Trust]:
    return [apart.trust for apart in find_apart(one, other)]


def test_two_of_something_are_not_one_of_it() -> None:
    english = "Four men and two women drive Gerlinde in shifts."
    german = "Vier Männer und eine Frau fahren Gerlinde im Wechsel."
    assert trusts((english, "en"), (german, "de")) == [Trust.SURE]
    assert trusts((german, "de"), (english, "en")) == [Trust.SURE]
    assert trusts((english, "en"), (german.replace("eine Frau", "zwei Frauen"), "de")) == []


def test_a_number_that_ends_a_sentence_is_no_ordinal() -> None:
    english = "Fumie’s husband died at page 318. She goes on with his cards."
    german = "Fumies Mann starb auf Seite 381. Sie arbeitet weiter mit seinen Karten."
    assert trusts((english, "en"), (german, "de")) == [Trust.SURE]


def test_the_day_of_a_month_is_no_other_number() -> None:
    english = "Lotte Ahrens shot it in Kassel on 35 mm."
    german = "Lotte Ahrens zeigte ihn in Kassel am 7. Oktober."
    assert trusts((english, "en"), (german, "de")) == []


def test_a_thing_is_sure_where_all_else_of_two_sentences_agrees() -> None:
    english = "The baker from Turku drags a sack of sugar through the snow."
    french = "Le boulanger de Turku tire un sac de riz à travers la neige."
    assert trusts((english, "en"), (french, "fr")) == [Trust.SURE]


@pytest.mark.parametrize(
    ("word", "language", "meaning"),
    [
        ("Wirtshäusern", "de", "pub"),
        ("Prager", "de", "Prague"),
        ("Münchner", "de", "Munich"),
        ("Ornithologin", "de", "ornithologist"),
        ("crane drivers", "en", "crane_driver"),
        ("gardiens de phare", "fr", "lighthouse_keeper"),
    ],
)
def test_plurals_and_adjectives_of_cities_are_known(word: str, language: str, meaning: str) -> None:
    assert meaning in {what for thing in things_in(word, language) for what in thing.meanings}


def test_the_german_word_for_current_is_no_river() -> None:
    assert things_in("Strom", "de") == ()


def test_miles_in_an_hour_are_no_kilometres() -> None:
    english = "For two weeks a year a librarian decides whether 200 mph is safe."
    german = "Zwei Wochen im Jahr entscheidet eine Bibliothekarin, ob 320 km/h sicher sind."
    assert trusts((english, "en"), (german, "de")) == []


def test_keys_that_open_no_door_are_no_other_thing_than_the_door() -> None:
    english = "Mr Poon has 88 keys in his bag: none of them opens a door. He leaves by the door."
    german = "Herr Poon trägt 88 Tasten in der Tasche, und keine öffnet eine Tür. Er geht."
    assert trusts((english, "en"), (german, "de")) == []


def test_minutes_of_daylight_are_no_running_time() -> None:
    english = "Siku (2019) was shot in ninety minutes of daylight."
    german = "Siku (2019) dauert elf Minuten."
    assert trusts((english, "en"), (german, "de")) == [Trust.THIRD]


def test_figures_by_twos_are_one_number() -> None:
    assert [one.value for one in numbers_in("2,50,000 rupees", "en")] == [250_000]
    assert [one.value for one in numbers_in("in 12,50 or 3,000", "en")] == ["12.5", 3_000]


def test_what_is_told_roughly_may_be_rounded() -> None:
    french = "Dot Cannell surveille cinquante-cinq mètres du circuit de Douglas."
    german = "Dot Cannell bewacht gut fünfzig Meter der Strecke von Douglas."
    assert trusts((french, "fr"), (german, "de")) == []
    assert trusts((french, "fr"), (german.replace("gut ", ""), "de")) == [Trust.SURE]
