"""Names of characters and directors that one text of a card has a letter otherwise are found."""

import pytest

from festdesk.base.findings import Finding
from festdesk.checks.people.character_names import look
from festdesk.checks.printed_prose import all_prose
from festdesk.films.tables import Credit, TitleKind
from festdesk.people.tables import NameForm, NameKind, Person
from festdesk.texts.tables import Text
from tests.builders import film, row, snapshot_of, title

CAST = (
    "Aminata",
    "Don Celso",
    "Mirte",
    "Inspector Blaine",
    "Caterina",
    "Salka",
    "Samir",
    "Baptiste",
    "Corporal Weems",
    "Jochen",
    "Kazik",
    "Fermín",
)
CARD = (
    film(year=2020),
    row(Person, id="director"),
    row(NameForm, person_id="director", text="Ida Lo Presti", kind=NameKind.AUTHORITY),
    row(
        Credit, id="d", film_id="film", person_id="director", role="director",
        as_credited="Ida Lo Presti",
    ),
    *(
        row(
            Credit, id=f"c{place}", film_id="film", as_credited="Ann Other", role="cast",
            character=name, place=place,
        )
        for place, name in enumerate(CAST)
    ),
)  # fmt: skip
ALL = "Here Aminata, Celso, Mirte, Blaine, Caterina, Salka and old Tadeusz meet in Verona."
OTHERS = {"logline": "en", "short_synopsis": "fr"}
WORLD = (
    *CARD,
    *(
        row(Text, id=kind, film_id="film", kind=kind, language=language, body=ALL)
        for kind, language in OTHERS.items()
    ),
)


def found(sentence: str, language: str, original: str = "pt") -> list[str]:
    """Return what is found in a synopsis, with what should stand there and how grave it is."""
    return [
        f"{finding.severity} {finding.facts['words']} > {finding.mends[0].after}"
        for finding in findings(sentence, language, original)
    ]


def findings(sentence: str, language: str, original: str = "pt") -> list[Finding]:
    """Return the findings of a synopsis themselves."""
    text = row(Text, id="text", film_id="film", kind="synopsis", language=language, body=sentence)
    edition = snapshot_of(*WORLD, title("Morse", kind=TitleKind.ORIGINAL, language=original), text)
    return [one for prose in all_prose(edition) for one in look(edition, prose)]


@pytest.mark.parametrize(
    ("language", "sentence", "slip"),
    [
        ("en", "At dawn Amanita closes the shop.", "warning Amanita > Aminata"),
        ("en", "Nobody believes Don Selso.", "warning Selso > Celso"),
        ("en", "It is Inspector Weems who hears it.", "hint Inspector Weems > Corporal"),
        ("en", "When Sameer the apprentice comes", "warning Sameer > Samir"),
        ("en", "Out comes Ann Other’s Batpiste with a bucket.", "warning Batpiste > Baptiste"),
        ("fr", "Mirthe ne dit rien.", "warning Mirthe > Mirte"),
        ("de", "Katerina schweigt.", "warning Katerina > Caterina"),
        ("pl", "Tam jest Katerina.", "warning Katerina > Caterina"),
        ("en", "Only Inspector Blayne knows.", "warning Blayne > Blaine"),
        ("en", "The film by Lopresti is silent.", "warning Lopresti > Lo Presti"),
        ("en", "In the end Tadeuz wins.", "warning Tadeuz > Tadeusz"),
        ("nl", "Daarna zwijgt Sallka.", "warning Sallka > Salka"),
        ("de", "Sie findet den Koffer ihres Bruders Joachen.", "warning Joachen > Jochen"),
        ("de", "Ihr Großvater Joachen schweigt.", "warning Joachen > Jochen"),
        ("de", "Am Abend kommt Nachbar Joachen.", "warning Joachen > Jochen"),
        ("en", "Kasik, her brother, brings bread.", "hint Kasik > Kazik"),
        ("pt", "À noite grita Fermin.", "warning Fermin > Fermín"),
        ("en", "At night Fermin shouts.", "hint Fermin > Fermín"),
    ],
)
def test_a_name_a_letter_otherwise_is_found(language: str, sentence: str, slip: str) -> None:
    assert found(sentence, language) == [slip]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", ALL),
        ("en", "Ann Brother’s Batpiste, Samira and her sister"),
        ("en", "Corporal Weems and Inspector Blaine; Sergeant Weems"),
        ("en", "AMANITA CLOSES THE SHOP."),
        ("en", "Celso’s and Mirte’s father, two Mirtes."),
        ("de", "Caterinas Vater und Mirtes Mutter"),
        ("de", "Die Salba und das Salko"),
        ("pl", "Bez Salki i z Caterinią, dla Celsa"),
        ("en", "Solka Street is where Amalia Celmo lives."),
        ("en", "She moved to Mirta in the north."),
        ("it", "Da Verona, non in Verola."),
        ("fr", "Voilà Véronne, une ville."),
        ("en", "Catherine arrives."),
        ("de", "Sie kennt Frau Nachbar Joachim und Herrn Jochen."),
        ("de", "Der Kaffee des Bruders Jochen."),
        ("en", "Kasia arrives."),
        ("en", "FERMIN shouts. Fermín shouts. Fermín’s hat."),
    ],
)
def test_another_word_is_left_alone(language: str, sentence: str) -> None:
    assert found(sentence, language) == []


def test_what_is_a_hint_is_mended_by_nobody_who_has_not_read_it() -> None:
    for original, is_guess in (("pt", False), ("ru", True)):
        (one,) = findings("Am Ende schweigt Zalka.", "de", original)
        assert [mend.is_guess for mend in one.mends] == [is_guess]


def test_names_in_other_scripts_are_written_by_every_language_in_its_own_way() -> None:
    assert found("Am Ende schweigt Zalka.", "de") == ["warning Zalka > Salka"]
    assert found("Am Ende schweigt Zalka.", "de", original="ru") == ["hint Zalka > Salka"]
    both = found("Salka kommt. Am Ende schweigt Zalka.", "de", original="ru")
    assert both == ["warning Zalka > Salka"]


def test_a_small_word_before_a_name_begins_a_sentence() -> None:
    cast = [
        row(Credit, id=name, film_id="film", as_credited="Ann Other", role="cast", character=name)
        for name in ("Theo", "Walter")
    ]
    for words, count in (("It rains. Then Walter comes.", 0), ("It rains. Thea Walter comes.", 1)):
        text = row(Text, id="text", film_id="film", kind="synopsis", language="en", body=words)
        edition = snapshot_of(film(year=2020), title("Morse"), *cast, text)
        assert sum(len(list(look(edition, prose))) for prose in all_prose(edition)) == count


def told_of_captions(name: str, **bodies: str) -> list[str]:
    """Return what is found in the captions of a card with one character, by languages."""
    part = row(
        Credit, id="part", film_id="film", as_credited="Ann Other", role="cast", character=name
    )
    texts = [
        row(Text, id=language, film_id="film", kind="logline", language=language, body=body)
        for language, body in bodies.items()
    ]
    original = title("Morse", kind=TitleKind.ORIGINAL, language="es")
    edition = snapshot_of(film(year=2020), original, part, *texts)
    return [
        f"{finding.severity} {finding.facts['words']} > {finding.mends[0].after}"
        for prose in all_prose(edition)
        for finding in look(edition, prose)
    ]


def test_an_accent_that_one_text_alone_lacks_or_has_is_told() -> None:
    fr, de = "Ann Other dans le rôle de Cándido", "Ann Other als Cándido"
    wrong = told_of_captions("Don Cándido", en="Ann Other as Candido", fr=fr, de=de)
    assert wrong == ["warning Candido > Cándido"]
    assert told_of_captions("Don Cándido", en="Ann Other as Cándido", fr=fr, de=de) == []
    lacking = told_of_captions("Don Cándido", en="As Candido", nl="Als Candido", fr=fr)
    assert all(one.startswith("hint") for one in lacking)
    added = told_of_captions("Chie", en="Ann as Chie", fr="Ann dans Chié", de="Ann als Chie")
    assert added == ["warning Chié > Chie"]


def test_a_name_with_a_hyphen_is_one_word() -> None:
    right = {"en": "Ann Other as Hwa-ja", "fr": "Ann Other dans le rôle de Hwa-ja"}
    assert told_of_captions("Hwa-ja", **right, de="Ann als Hwa-jo") == ["warning Hwa-jo > Hwa-ja"]
    assert told_of_captions("Seung-min", en="Here Seung-mok sings.", fr="Voici Seung-min") == []


def test_a_name_that_many_texts_have_is_meant() -> None:
    bodies = {
        "en": "Seraina and her sister Serafina walk.",
        "fr": "Seraina et sa sœur Serafina marchent.",
        "de": "Seraina und ihre Schwester Serafina gehen.",
    }
    assert told_of_captions("Serafina", **bodies) == []


def test_a_genitive_of_a_name_with_a_slip_is_told() -> None:
    words = {"en": "Here Fatou sings.", "fr": "Voici Fatou qui chante."}
    assert told_of_captions("Fatou", **words, de="Max ist Fattous Vorarbeiter.") == [
        "warning Fattous > Fatous"
    ]
    assert told_of_captions("Fatou", **words, de="Max ist Fatous Vorarbeiter.") == []


@pytest.mark.parametrize(
    ("right", "wrong", "told"),
    [
        ("Milada Součková waits", "Milada Součkova wartet", ["warning Součkova > Součková"]),
        ("Her neighbour Malý waits", "Nachbar Maly wartet", ["warning Maly > Malý"]),
        ("She walks to Irún", "Sie geht nach Irun", []),
        ("She is from Bogotá", "Bogota ist weit", []),
    ],
)
def test_of_three_languages_two_agree_on_an_accent(right: str, wrong: str, told: list[str]) -> None:
    assert told_of_captions("Eva", en=f"{right}.", fr=f"{right}.", de=f"{wrong}.") == told


@pytest.mark.parametrize(
    ("en", "fr", "de", "told"),
    [
        ("Petra Verbrugge milks.", "Jef Verbrugge trait.", "Petra Verbruggen melkt.",
         ["warning Verbruggen > Verbrugge"]),
        ("Evelyn Pircher waits.", "Ici Evelyn attend.", "Evelin Pircher wartet.",
         ["warning Evelin > Evelyn"]),
        ("Petra Verbrugge milks.", "Jef Verbrugge trait.", "Petra Verbrugges Kuh, Anna Verbruggen.",
         []),
        ("Yulia Melnikov waits.", "Yulia Melnikov et Melnikov", "Yulia Melnikova wartet.", []),
        ("Ivo Perkov and Ivo Perkin", "Perkov, Perkin", "Ivo Perkov und Ivo Perkin", []),
        ("Anna Berg sings.", "Anna Berg chante.", "Anne Berg singt.", []),
    ],
)  # fmt: skip
def test_a_whole_name_that_one_text_alone_has_otherwise_is_told(
    en: str, fr: str, de: str, told: list[str]
) -> None:
    assert told_of_captions("Eva", en=en, fr=fr, de=de) == told


def test_a_german_genitive_has_no_apostrophe_behind_its_ending() -> None:
    words = {"en": "Kerlau waits.", "fr": "Voici Kerlau."}
    assert told_of_captions("Kerlau", **words, de="Nur Kerlaus’ Hände zittern.") == [
        "warning Kerlaus’ > Kerlaus"
    ]
    right = {"en": "Kerlau and Marius", "fr": "Kerlau et Marius", "nl": "Kerlau’s en Marius’ hand"}
    assert told_of_captions("Kerlau", **right, de="Kerlaus und Marius’ Hände zittern.") == []


TEXTS = {
    "en": "So Motria comes home. At night Danylo digs.",
    "fr": "Ainsi Motria revient. La nuit, Danylo creuse.",
    "de": "So kommt Motria heim. Nachts gräbt Danilo.",
}


def told_of(texts: dict[str, str], *characters: str) -> list[tuple[str, str]]:
    """Return what is told of the texts of a card in another script, and how grave it is."""
    edition = snapshot_of(
        film(year=2020), title("Sil i lyman", kind=TitleKind.ORIGINAL, language="uk"),
        *(
            row(Credit, id=f"c{place}", film_id="film", as_credited="Ann Other", role="cast",
                character=name, place=place)
            for place, name in enumerate(characters)
        ),
        *(
            row(Text, id=language, film_id="film", kind="synopsis", language=language, body=body)
            for language, body in texts.items()
        ),
    )  # fmt: skip
    return [
        (finding.severity, str(finding.facts["words"]))
        for prose in all_prose(edition)
        for finding in look(edition, prose)
    ]


def test_a_name_is_surely_wrong_where_another_is_alike_in_all_languages() -> None:
    assert told_of(TEXTS, "Motria", "Danylo") == [("warning", "Danilo")]
    german = TEXTS | {"de": TEXTS["de"].replace("Motria", "Motrja")}
    assert ("warning", "Danilo") not in told_of(german, "Motria", "Danylo")


def test_a_given_name_before_the_family_name_of_a_character_is_surely_his() -> None:
    texts = {"en": "Viktor Danev was champion once. Victor Danev has four days to decide."}
    assert told_of(texts, "Viktor Danev") == [("warning", "Victor")]
