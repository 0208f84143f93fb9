"""Plain lists know the words that a language makes, and tell only slips that have a mend."""

import pytest

from festdesk.base.paths import resources
from festdesk.spelling.plain.checker import PlainChecker, open_plain
from festdesk.spelling.words import find_words, readings


@pytest.fixture(scope="module")
def checkers() -> dict[str, PlainChecker]:
    """Give both, loaded once."""
    folder = resources() / "dictionaries" / "plain"
    return {language: open_plain(folder / f"{language}.zip") for language in ("de", "it")}


def wrong_in(checker: PlainChecker, language: str, body: str) -> list[str]:
    """Return the words of a text that none of the ways to read them makes right."""
    return [
        word.text
        for word in find_words(body, language)
        if not any(
            all(checker.spell(form) for form in way if form)
            for way in readings(word.text, language)
        )
    ]


@pytest.mark.parametrize(
    ("language", "body"),
    [
        (
            "de",
            "Die Regisseurinnen drehten einen Langzeitdokumentarfilm über Kindheitserinnerungen.",
        ),
        ("de", "Er hat aufgehört, wegzulaufen, und ist wiedergekommen: unbemerkt, ja ungesehen."),
        ("de", "Das Häuschen, die Vergänglichkeit, die Filmemacherinnen und FilmemacherInnen."),
        ("de", "Der Wiener Stummfilm, die Grazer Premiere, dreihundert Komparsen, Zweiunddreißig."),
        ("de", "Er grüsst die Strasse, sagt der Schweizer, und schliesst das Schloß."),
        ("de", "DIE GESCHICHTE EINER FREUNDSCHAFT. Beim Gehen sieht das Schöne niemand."),
        ("de", "Ein schwarzhumoriger, dialoggetriebener Neo-Western mit Super-8-Bildern."),
        ("it", "L’attesa della regista, dell’infanzia, un’amica, quell’uomo, trent’anni dopo."),
        ("it", "Raccontandoglielo lentamente, vorrebbe dirle di andarsene: vistala, la riconosce."),
        (
            "it",
            "Una bellissima ragazzina, un filmettino coproducibile, un’intensissima commozione.",
        ),
        ("it", "Vuol dire aver visto un gran bel film, neorealista e antifascista."),
    ],
)
def test_what_a_language_makes_of_its_words_is_right(
    checkers: dict[str, PlainChecker], language: str, body: str
) -> None:
    assert wrong_in(checkers[language], language, body) == []


@pytest.mark.parametrize(
    ("language", "wrong", "right"),
    [
        ("de", "Geschcihte", "Geschichte"),  # two have changed places
        ("de", "Regiseurin", "Regisseurin"),  # one where two should be
        ("de", "agressiv", "aggressiv"),
        ("de", "erzählltt", "erzählt"),  # doubled twice
        ("de", "erzöhllt", ""),  # two slips
        ("de", "Filmgeschihcte", "Filmgeschichte"),  # in one part of a compound
        ("de", "Dokumentarflm", "Dokumentarfilm"),
        ("de", "gehöhrt", "gehört"),  # as it sounds
        ("de", "Maschiene", "Maschine"),
        ("de", "großartg", "großartig"),  # with its ß
        ("de", "leinwand", "Leinwand"),  # a noun without its capital
        ("de", "Gartnzaun", "Gartenzaun"),  # a letter lost from a part of a compound
        ("de", "Stadtplahn", "Stadtplan"),  # a part as it sounds
        ("de", "Strohhallm", "Strohhalm"),  # where nouns make a word that nobody means
        ("de", "Grossvatter", "Großvater"),  # though many write it
        ("de", "kostlich", "köstlich"),  # dots that were lost, where a noun has such an ending
        ("de", "udn", "und"),  # a short word that everybody knows
        ("de", "Absicth", "Absicht"),
        ("de", "Grossmuter", "Großmutter"),  # though a rule could make it
        ("de", "angezoggener", "angezogener"),
        ("de", "Grunbuch", "Grundbuch"),  # of parts that are hardly ever written
        ("de", "Schict", "Schicht"),
        ("de", "Gummie", "Gummi"),
        ("de", "Friteusse", "Fritteuse"),  # doubled in the wrong place
        ("de", "begrabenhat", "begraben hat"),  # what makes no others
        ("de", "undlaufen", "und laufen"),
        ("it", "maì", "mai"),
        ("it", "pellicolla", "pellicola"),
        ("it", "cinematogafico", "cinematografico"),
        ("it", "perchè", "perché"),
        ("it", "Qunado", "Quando"),
    ],
)
def test_a_slip_is_told_with_its_mend(
    checkers: dict[str, PlainChecker], language: str, wrong: str, right: str
) -> None:
    checker = checkers[language]
    assert checker.spell(wrong) is not bool(right)
    assert checker.suggest(wrong)[:1] == ((right,) if right else ())


@pytest.mark.parametrize(
    ("language", "body"),
    [
        ("de", "Sandra Wollner, Burhan Qurbani und Angela Schanelec trafen Ulrich Köhler in Łódź."),
        ("de", "Eine Inventur am Bottnischen Meerbusen: Er will flicken, was zerreißt."),
        ("de", "Die Kykladenreise eines Geckos mit Koffein und Megaphon."),
        ("de", "Ein Waldrand am Wannsee, ein Filmklub, der Stadtwald, das Landgut, ein Hausboot."),
        (
            "de",
            "Die Bassisten, Hornisten und Pazifisten, ein Patriarchat, das Konsulat, der Jurist.",
        ),
        ("de", "Ein Indie-Hit, Anna Meyer-Landrut, der Kunst-am-Bau-Preis und ein Pop-up-Kino."),
        (
            "de",
            "Wandelbares Spielgerät, windschiefe Torpfosten, seelenruhig, kreidebleich.",
        ),
        ("de", "Bei Reichenau, in Wörgl, auf Juist und am Wannsee."),
        ("it", "Alice Rohrwacher, Pietro Marcello e Michelangelo Frammartino a Locarno."),
        ("de", "xylqr"),
        ("it", "xylqr"),
    ],
)
def test_a_word_that_is_like_no_other_is_let_alone(
    checkers: dict[str, PlainChecker], language: str, body: str
) -> None:
    assert wrong_in(checkers[language], language, body) == []
