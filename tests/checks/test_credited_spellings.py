"""Names in texts a letter apart from the credits of the card are found, and no other names."""

import pytest

from festdesk.checks.people.credited_spellings import look
from festdesk.checks.printed_prose import all_prose
from festdesk.films.tables import Credit
from festdesk.people.tables import NameForm, NameKind, Person
from festdesk.texts.tables import Text
from tests.builders import film, row, snapshot_of, title

NAMES = (
    ("Gaspare Montalto", "director"), ("Léonie Thibault", "cast"), ("Marc Vandenberghe", "cast"),
    ("Agnieszka Wojnarowska", "editing"), ("Jürgen Hartmann", "music"), ("Anna Hermann", "sound"),
    ("Inés Valdivieso", "screenplay"), ("Joris Martens", "cast"), ("Nadia El Amrani", "cast"),
    ("Ornella Visconte", "cast"), ("Serena Visconte", "cast"), ("Rokhaya Diouf", "cast"),
    ("Katrien Vermeulette", "cast"), ("Marijke van den Broeck", "cast"),
    ("Oh Min-kyung", "cast"), ("Ngozi Ezeh", "cast"), ("Dominique Grimaud", "cast"),
    ("Nasser el-Amin", "cast"), ("Swann Arlaud-Guern", "cast"), ("Rosa Le Gall", "cast"),
)  # fmt: skip
WORLD = (
    film(year=2020),
    title("Morse"),
    row(Person, id="director"),
    row(NameForm, person_id="director", text="Gaspare Montalto", kind=NameKind.AUTHORITY),
    *(
        row(
            Credit, id=f"c{place}", film_id="film", as_credited=name, role=role, place=place,
            person_id="director" if role == "director" else None,
        )
        for place, (name, role) in enumerate(NAMES)
    ),
)  # fmt: skip
LIFE = "Gaspare Montalto was born in Trapani. "


def found(sentence: str, language: str) -> list[str]:
    """Return what is found, with what should stand there; of a life, in the biography."""
    is_life = sentence.startswith("LIFE ")
    body = sentence.replace("LIFE ", LIFE)
    of = {"person_id": "director"} if is_life else {"film_id": "film"}
    kind = "biography" if is_life else "synopsis"
    edition = snapshot_of(
        *WORLD, row(Text, id="text", kind=kind, language=language, body=body, **of)
    )
    return [
        f"{finding.facts['words']} > {finding.mends[0].after}"
        for prose in all_prose(edition)
        for finding in look(edition, prose)
    ]


@pytest.mark.parametrize(
    ("language", "sentence", "slip"),
    [
        ("en", "Leonie Thibaut as Agathe", "Leonie Thibaut > Thibault"),
        ("fr", "Arnella et Serena Visconte jouent.", "Arnella > Ornella"),
        ("de", "Es spielen Ornelle und Serena Visconte.", "Ornelle > Ornella"),
        ("en", "With Sarena and Ornella Visconte.", "Sarena > Serena"),
        ("fr", "Léonie Thibauld dans le rôle d’Agathe", "Léonie Thibauld > Thibault"),
        ("fr", "Oh Min-kyeong vit à Séoul.", "Oh Min-kyeong > Min-kyung"),
        ("de", "Ngozie Ezeh leitet ein Haus.", "Ngozie Ezeh > Ngozi"),
        ("en", "Dominic Grimaud at the mast", "Dominic Grimaud > Dominique"),
        ("de", "Léonie Tibault als Agathe", "Léonie Tibault > Thibault"),
        ("en", "Marc Vandenberge plays the operator.", "Marc Vandenberge > Vandenberghe"),
        ("nl", "Marc Vandenbergh als de telegrafist", "Marc Vandenbergh > Vandenberghe"),
        ("pl", "Montaż: Agnieszka Wojnarovska", "Agnieszka Wojnarovska > Wojnarowska"),
        ("de", "Die Musik schrieb Jürgen Hartman.", "Jürgen Hartman > Hartmann"),
        ("es", "El guion es de Inés Valdiveiso.", "Inés Valdiveiso > Valdivieso"),
        ("en", "The son of a baker, Gaspare Montaldo works here.", "Gaspare Montaldo > Montalto"),
        ("en", "Gaspare Montaldo, the son of a baker.", "Gaspare Montaldo > Montalto"),
        ("it", "Gaspare Montaldo sul set", "Gaspare Montaldo > Montalto"),
        ("en", "Joris Mertens as the captain", "Joris Mertens > Martens"),
        ("en", "Nadia El-Amrany as the nurse", "Nadia El-Amrany > El Amrani"),
        ("fr", "Rohkaya Diouf chante.", "Rohkaya Diouf > Rokhaya"),
        ("fr", "Catrien Vermeulet et sa sœur", "Catrien Vermeulet > Katrien Vermeulette"),
        ("en", "LIFE Montaldo lives in Genoa.", "Montaldo > Montalto"),
        ("it", "LIFE Il regista Montalta vive a Genova.", "Montalta > Montalto"),
        ("en", "Marijke van der Broeck lives here.", "Marijke van der Broeck > {}van den Broeck"),
        ("fr", "Marijke Broeck vit ici.", "Marijke Broeck > {}van den Broeck"),
        ("en", "Nasser al-Amin as the guard", "Nasser al-Amin > Nasser el-Amin"),
        ("de", "Swann Arlaud Guern als Loïc", "Swann Arlaud Guern > Swann Arlaud-Guern"),
        ("en", "It was cut by Rosa Legall.", "Rosa Legall > Rosa Le Gall"),
        ("fr", "Montalto Gaspare est né à Trapani.", "Montalto Gaspare > Gaspare Montalto"),
    ],
)
def test_a_name_a_letter_apart_is_found_and_mended(language: str, sentence: str, slip: str) -> None:
    assert found(sentence, language) == [slip.format("Marijke ")]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Léonie Thibault as Agathe"),
        ("en", "LEONIE THIBAULT as Agathe"),
        ("en", "Nadia El-Amrani and Nadia El Amrani as the nurse; Nadia El-Fassi as her sister"),
        ("pl", "z Katrien Vermeulett"),
        ("en", "Leonie Thibault, without an accent, as Agathe"),
        ("en", "Claire Thibaut paints her portrait."),
        ("de", "Léonie Thibaults Gesicht"),
        ("de", "Jürgen Hartmanns Musik"),
        ("pl", "Muzyka Jürgena Hartmanna"),
        ("pl", "Montaż Agnieszki Wojnarowskiej, film Gaspare Montalta"),
        ("en", "Anna Hermann beside Anna Hartmann"),
        ("en", "Ornella and Serena Visconte, Serena and Ornella Visconte"),
        ("fr", "Rosella et Serena Visconte, Arnaud et Léonie Thibault"),
        ("en", "In Arezzo and Serena Visconte’s house"),
        ("en", "Joris Verbeke writes to Marc Aurel."),
        ("fr", "Léonie arrive à Thibaut."),
        ("en", "LIFE In 2001 he moved to Montaldo in Liguria."),
        ("en", "LIFE His teacher was Carlo Montaldo."),
        ("en", "LIFE Montaldo Ligure is where he lives."),
        ("en", "LIFE His cousin Gaspara Montalto is a nun."),
        ("de", "LIFE Er ist ein Neffe des Dichters Gaspare Montalti."),
        ("fr", "LIFE Gaspard Montalto, son frère, joue."),
        ("en", "LIFE Montalto lives in Genoa."),
        ("it", "LIFE A Montaldo ha girato un corto."),
        ("nl", "Marijke van den Broeck en Marijke Van den Broeck; Van den Broeck en zoon"),
        ("en", "Nasser el-Amin and Nasser El-Amin; Rosa Le Gall; Swann Arlaud-Guern’s hat"),
        ("hu", "Martens Joris itt él."),
        ("en", "With Ornella Visconte, Joris Martens Joris, Paul Martens Joris"),
    ],
)
def test_another_name_is_left_alone(language: str, sentence: str) -> None:
    assert found(sentence, language) == []
