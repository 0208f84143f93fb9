"""A sentence and its translation: what they tell in two ways, and what is the same in two."""

import pytest

from festdesk.checks.facts.numbers_told import numbers_in
from festdesk.checks.facts.told_apart import Trust, find_apart

WRONG = (
    (
        "en",
        "On Saturdays the patio of Lavapiés belongs to the men.",
        "de",
        "Sonntags gehört der Patio von Lavapiés den Männern.",
    ),
    (
        "fr",
        "Le 17 mai 2014, il reste six heures et du sable pour une digue.",
        "en",
        "On 17 May 2014 there are nine hours left and sand for one dyke.",
    ),
    (
        "de",
        "Zwischen Kars und Batumi hält der Bus sechsmal.",
        "en",
        "Between Kars and Batumi the bus stops seven times.",
    ),
    (
        "en",
        "Marta takes over class 8 B for three weeks.",
        "fr",
        "Marta reprend la 8e B pour cinq semaines.",
    ),
    ("en", "At Liège sixty-two guests wait.", "fr", "À Liège, septante-deux clients attendent."),
    (
        "en",
        "In Emden four hundred lunches left here.",
        "de",
        "In Emden verließen uns vierzehnhundert Mittagessen.",
    ),
    (
        "en",
        "In 2002 the gauge of Passau showed 9.40 metres.",
        "fr",
        "En 2002, l’échelle de Passau indiquait 9,04 mètres.",
    ),
    (
        "en",
        "He lives with two cats. Manana of Batumi pressed the green button for thirty-three years.",
        "de",
        "Manana aus Batumi hat zweiunddreißig Jahre lang den grünen Knopf gedrückt.",
    ),
    (
        "en",
        "She has lived on the fourth floor for twenty years and knows every step.",
        "fr",
        "Elle vit au quatrième étage depuis trente ans et connaît chaque marche.",
    ),
    (
        "en",
        "A crew of nine sails to Bergen.",
        "de",
        "Eine Mannschaft von sechs segelt nach Bergen.",
    ),
    ("en", "In 1987, Greta runs a hotel in Graz.", "de", "1978 führt Greta in Graz ein Hotel."),
    ("en", "At 7 p.m. Ida closes the shop.", "fr", "À 21 heures, Ida ferme la boutique."),
    (
        "en",
        "In the eighties, Ivo played for Split.",
        "fr",
        "Dans les années 70, Ivo jouait pour Split.",
    ),
    (
        "en",
        "In the fifties, Ivo played for Split.",
        "de",
        "In den sechziger Jahren spielte Ivo für Split.",
    ),
    ("en", "Fifteen boats leave Brest.", "fr", "Quatorze bateaux quittent Brest."),
    ("en", "On Tuesday Ada leaves Kaunas.", "de", "Am Donnerstag verlässt Ada Kaunas."),
    ("en", "In March Ada leaves Kaunas.", "fr", "En mai, Ada quitte Kaunas."),
    ("en", "Ada was born in Kaunas and lives in Ghent.", "fr", "Ada, née à Kaunas, vit à Liège."),
    ("en", "Her aunt Ada sells fish in Kaunas.", "fr", "Son oncle Ada vend du poisson à Kaunas."),
    ("en", "A nurse from Odense adopts a goat.", "fr", "Une infirmière d’Odense adopte un mouton."),
    (
        "en",
        "A nurse from Odense adopts a goat.",
        "de",
        "Eine Lehrerin aus Odense nimmt eine Ziege auf.",
    ),
    ("en", "In spring the river of Cluj rises.", "fr", "En automne, la rivière de Cluj monte."),
    (
        "en",
        "Half a million people came to Lisbon.",
        "fr",
        "Un million de personnes vinrent à Lisbonne.",
    ),
    ("en", "Ida plays the violin in Oslo.", "fr", "Ida joue du violoncelle à Oslo."),
    ("en", "Ida, 34, plays the violin in Oslo.", "fr", "Ida, 43 ans, joue du violon à Oslo."),
    ("en", "The house stands north of Turku.", "de", "Das Haus steht südlich von Turku."),
    ("en", "A blind boy waits in Varna.", "fr", "Un garçon sourd attend à Varna."),
    (
        "en",
        "The third of five sisters leaves Potosí.",
        "fr",
        "La quatrième de cinq sœurs quitte Potosí.",
    ),
    ("en", "For three weeks Nils waits in Narva.", "de", "Drei Monate lang wartet Nils in Narva."),
    ("en", "Nils has 12,000 bees in Narva.", "es", "Nils tiene 21.000 abejas en Narva."),
    (
        "en",
        "Nils drives sixty kilometres to Narva.",
        "it",
        "Nils percorre ottanta chilometri fino a Narva.",
    ),
    ("en", "In 1962 Nils leaves Narva for good.", "nl", "In 1926 verlaat Nils Narva voorgoed."),
    ("en", "Nils has three dogs in Narva.", "pt", "Nils tem cinco cães em Narva."),
    ("en", "Nils has three dogs in Narva.", "pl", "Nils ma pięć psów w Narwie."),
    (
        "en",
        "The film was shot in Japan in nine days, says Mia.",
        "fr",
        "Le film fut tourné en Chine en neuf jours, dit Mia.",
    ),
    ("en", "Mia wears a red coat in Košice.", "fr", "Mia porte un manteau bleu à Košice."),
    (
        "en",
        "Ada won a Guldbagge for Torg in 2023.",
        "fr",
        "Ada a reçu un Amanda pour Torg en 2023.",
    ),
    (
        "en",
        "Ada received the Golden Bear for Torg.",
        "de",
        "Ada erhielt den Goldenen Löwen für Torg.",
    ),
)

RIGHT = (
    (
        "en",
        "On the night of Saturday 31 January 1953 the sea broke through in Zierikzee.",
        "de",
        "In der Nacht auf Sonntag, den 1. Februar 1953, brach in Zierikzee das Meer durch.",
    ),
    (
        "fr",
        "Dans la nuit de samedi, la mer est venue à Zierikzee.",
        "nl",
        "In de nacht van zaterdag op zondag kwam de zee in Zierikzee.",
    ),
    (
        "en",
        "Three quarters of the 80 houses of Craco are empty.",
        "de",
        "Von den 80 Häusern in Craco stehen 60 leer.",
    ),
    (
        "en",
        "She calls twice from Oran, at six in the evening.",
        "de",
        "Zweimal ruft sie aus Oran an, um sechs Uhr abends.",
    ),
    (
        "en",
        "In 2002 the gauge of Passau showed 9.40 metres.",
        "de",
        "2002 stand der Pegel in Passau bei 9,4 Metern.",
    ),
    (
        "fr",
        "À Liège, septante-deux clients attendent.",
        "de",
        "In Lüttich warten zweiundsiebzig Gäste.",
    ),
    (
        "en",
        "In Emden fourteen hundred lunches left here.",
        "fr",
        "À Emden, 1400 repas sortaient d’ici.",
    ),
    (
        "en",
        "Kettle (2019) is set in Riga. Ada’s new film was shot there in 2025.",
        "fr",
        "Kettle a été primé à Riga en 2019, dit Ada.",
    ),
    (
        "en",
        "She has lived on the fourth floor for twenty years and knows every step.",
        "fr",
        "Elle vit au quatrième étage depuis vingt ans et connaît chaque marche.",
    ),
    (
        "en",
        "The bus leaves at half past four and arrives in Lyon at quarter to nine.",
        "de",
        "Der Bus fährt um halb fünf und kommt um Viertel vor neun in Lyon an.",
    ),
    ("en", "He comes back in a fortnight.", "fr", "Il revient dans quinze jours."),
    (
        "en",
        "In eight days the harvest begins in Parma.",
        "de",
        "In acht Tagen beginnt in Parma die Ernte.",
    ),
    (
        "fr",
        "Dans quinze jours, Marie aura dix-huit ans.",
        "de",
        "In vierzehn Tagen wird Marie achtzehn.",
    ),
    (
        "en",
        "Twelve miles from Dundee, Anna finds the letter.",
        "fr",
        "À vingt kilomètres de Dundee, Anna trouve la lettre.",
    ),
    (
        "en",
        "The mountain is 3,000 feet high and Tom climbs it in two days.",
        "de",
        "Der Berg ist 900 Meter hoch, und Tom besteigt ihn in zwei Tagen.",
    ),
    (
        "en",
        "Both brothers, Jon and Ole, love the same woman.",
        "fr",
        "Les deux frères, Jon et Ole, aiment la même femme.",
    ),
    (
        "en",
        "All four of them meet again in Turin in 1987.",
        "de",
        "Zu viert treffen sie sich 1987 in Turin wieder.",
    ),
    (
        "en",
        "In the 1950s, Greta runs a hotel in Graz.",
        "de",
        "In den fünfziger Jahren führt Greta ein Hotel in Graz.",
    ),
    (
        "en",
        "In the eighties, Ivo played for Split.",
        "fr",
        "Dans les années 1980, Ivo jouait pour Split.",
    ),
    ("en", "A dozen women sing in Braga.", "fr", "Douze femmes chantent à Braga."),
    ("en", "The twentieth century ends in Riga.", "fr", "Le XXe siècle s’achève à Riga."),
    (
        "en",
        "Ninety-nine steps lead to Pavel’s door; on the hundredth he sits down.",
        "de",
        "Neunundneunzig Stufen führen zu Pavels Tür; auf der hundertsten setzt er sich.",
    ),
    ("en", "She drinks three beers and Karl two.", "de", "Sie trinkt drei Bier und Karl zwei."),
    ("en", "At 7 p.m. Ida closes the shop.", "fr", "À 19 heures, Ida ferme la boutique."),
    (
        "en",
        "At ten to seven Ida closes the shop.",
        "fr",
        "À sept heures moins dix, Ida ferme la boutique.",
    ),
    (
        "en",
        "Two thousand people lived in Vardø in 1944.",
        "fr",
        "Deux mille personnes vivaient à Vardø en 1944.",
    ),
    (
        "en",
        "One and a half million people came to Lisbon.",
        "fr",
        "Un million et demi de personnes vinrent à Lisbonne.",
    ),
    ("en", "He is as hungry as a wolf, says Paula.", "fr", "Il a une faim de loup, dit Paula."),
    (
        "en",
        "It is raining cats and dogs in Porto when Rosa arrives.",
        "fr",
        "Il pleut des cordes à Porto quand Rosa arrive.",
    ),
    (
        "en",
        "Her mother-in-law hates Vera’s cooking.",
        "fr",
        "Sa belle-mère déteste la cuisine de Vera.",
    ),
    (
        "en",
        "The black sheep of the family comes back to Cork.",
        "fr",
        "Le mouton noir de la famille revient à Cork.",
    ),
    (
        "en",
        "She turned thirty in March, and Emil forgot.",
        "de",
        "Sie wurde im März dreißig, und Emil vergaß es.",
    ),
    (
        "en",
        "A third of the village works in the mine, says Olga.",
        "fr",
        "Un tiers du village travaille à la mine, dit Olga.",
    ),
    (
        "en",
        "A six-part radio play made Hans known in Bremen.",
        "de",
        "Ein sechsteiliges Hörspiel machte Hans in Bremen bekannt.",
    ),
    ("en", "Twenty-four hours in the life of Lena.", "fr", "Une journée dans la vie de Lena."),
    (
        "en",
        "For a quarter of a century Nils has kept bees.",
        "fr",
        "Depuis vingt-cinq ans, Nils élève des abeilles.",
    ),
    (
        "en",
        "Room 12 is on the left, where Mia sleeps.",
        "fr",
        "La chambre 12 est à gauche ; Mia y dort.",
    ),
    (
        "en",
        "The 9.15 to Bern is late again, and Urs waits.",
        "fr",
        "Le train de 9 h 15 pour Berne est encore en retard, et Urs attend.",
    ),
    ("en", "He won 3–2 against Ajax.", "fr", "Il a battu l’Ajax par trois buts à deux."),
    (
        "en",
        "Nadia earns $200 a week and sends half of it home.",
        "fr",
        "Nadia gagne 185 euros par semaine et en envoie la moitié.",
    ),
    (
        "en",
        "On the eve of her seventieth birthday Ada leaves.",
        "de",
        "Am Tag vor ihrem Siebzigsten geht Ada fort.",
    ),
    (
        "en",
        "He was nineteen when the war ended; in Minsk nobody believed it.",
        "de",
        "Mit neunzehn erlebte er das Kriegsende; in Minsk glaubte es keiner.",
    ),
    (
        "en",
        "Three times a day, Hugo feeds the goats.",
        "fr",
        "Matin, midi et soir, Hugo nourrit les chèvres.",
    ),
    (
        "en",
        "She is one of seven children from Oaxaca.",
        "fr",
        "Elle a six frères et sœurs, à Oaxaca.",
    ),
    (
        "en",
        "The first snow falls in Oulu, the second letter arrives.",
        "fr",
        "La première neige tombe à Oulu, une autre lettre arrive.",
    ),
    (
        "en",
        "Fifty years on, the two meet in Genoa.",
        "it",
        "Mezzo secolo dopo, i due si incontrano a Genova.",
    ),
    (
        "en",
        "Miguel drives the night bus of Bogotá.",
        "es",
        "Miguel conduce el bus nocturno de Bogotá.",
    ),
    (
        "en",
        "On Good Friday the bells of Ávila fall silent.",
        "es",
        "El Viernes Santo callan las campanas de Ávila.",
    ),
    (
        "en",
        "At noon in Seville nobody walks; at one, Paco does.",
        "fr",
        "À midi, personne ne marche à Séville ; à une heure, Paco le fait.",
    ),
    (
        "en",
        "A hundred days after the flood, Iris returns to Liège.",
        "fr",
        "Cent jours après la crue, Iris revient à Liège.",
    ),
    (
        "en",
        "She grew up in the Soviet Union, in Tbilisi.",
        "de",
        "Sie wuchs in der Sowjetunion auf, in Tiflis.",
    ),
    (
        "en",
        "The Dutch captain sails to Rotterdam with 40 sheep.",
        "fr",
        "Le capitaine néerlandais fait voile vers Rotterdam avec 40 moutons.",
    ),
)


@pytest.mark.parametrize(("language", "text", "other", "translation"), WRONG)
def test_what_a_sentence_has_otherwise_than_its_translation_is_found(
    language: str, text: str, other: str, translation: str
) -> None:
    found = find_apart((text, language), (translation, other))
    assert [one.trust >= Trust.LIKELY for one in found] == [True]
    back = find_apart((translation, other), (text, language))
    assert [one.turned().mine for one in back] == [one.mine for one in found]


@pytest.mark.parametrize(("language", "text", "other", "translation"), RIGHT)
def test_what_languages_say_in_two_ways_is_left_alone(
    language: str, text: str, other: str, translation: str
) -> None:
    found = find_apart((text, language), (translation, other))
    assert [one for one in found if one.trust is not Trust.THIRD] == []


def test_of_two_numbers_in_a_sentence_the_one_that_differs_is_sure() -> None:
    (apart,) = find_apart(
        ("Ada has 12 hens and 40 geese in Kaunas.", "en"),
        ("Ada a 12 poules et 14 oies à Kaunas.", "fr"),
    )
    assert (apart.sort, apart.trust) == ("number", Trust.SURE)


@pytest.mark.parametrize(
    ("language", "text", "is_sure"),
    [
        ("fr", "depuis l’âge de neuf ans", True),
        ("fr", "un vélo neuf dans la cour", False),
        ("de", "seit sie acht war", True),
        ("de", "Acht geben sie kaum", False),
    ],
)
def test_a_word_of_two_meanings_is_a_number_by_what_stands_around(
    language: str,
    text: str,
    is_sure: bool,  # noqa: FBT001 -- a parameter of the test
) -> None:
    assert [one.is_sure for one in numbers_in(text, language)] == [is_sure]


def test_a_sentence_that_says_something_else_is_no_translation() -> None:
    english = "Ada was born in Kaunas in 1961. Her first film was shown in Oslo in 2003."
    french = "Ada est née à Kaunas en 1961. Elle enseigne depuis 2009."
    assert [one.trust for one in find_apart((english, "en"), (french, "fr"))] == [Trust.LIKELY]


NUMBERS: tuple[tuple[str, str, list[int]], ...] = (
    ("en", "a hundred and twenty boats", [120]),
    ("en", "two thousand and six, five hundred and one", [2006, 501]),
    ("en", "the forty-first, the twenty-second", []),
    ("en", "half a million, one and a half million, 2.5 million", [500000, 1500000, 2500000]),
    ("en", "in the eighties", [80]),
    ("en", "a thousand two hundred", [1200]),
    ("en", "nine hundred thousand", [900000]),
    ("fr", "vingt et une voix, quatre-vingt-une", [21, 81]),
    ("fr", "la quarante et unième, la vingt-deuxième", []),
    ("fr", "un demi-million, un million et demi, un million", [500000, 1500000, 1000000]),
    ("fr", "mille deux cents, deux cent six, cent dix", [1200, 206, 110]),
    ("fr", "les années quatre-vingt", [80]),
    ("de", "hundertzwanzig, zweihundertsechs, dreihundertfünfzig", [120, 206, 350]),
    ("de", "um halb fünf", []),
    ("de", "eine halbe Million, anderthalb Millionen", [500000, 1500000]),
    ("de", "die achtziger Jahre, Achtzigerjahre", [80, 80]),
    ("de", "ein neunzigjähriger Mann, vierzigtausend", [90, 40000]),
    ("es", "ciento veinte, treinta y una, medio millón", [120, 31, 500000]),
    ("it", "centoventi, duecentotrenta, mezzo milione", [120, 230, 500000]),
    ("nl", "honderdtwintig, anderhalf miljoen, half vijf", [120, 1500000]),
    ("pt", "meio milhão, dois milhões", [500000, 2000000]),
    ("pl", "pół miliona, dwa miliony", [500000, 2000000]),
)


@pytest.mark.parametrize(("language", "words", "numbers"), NUMBERS)
def test_numbers_in_words_are_read(language: str, words: str, numbers: list[int]) -> None:
    text = f"So: {words} – so."
    assert [one.value for one in numbers_in(text, language)] == numbers
