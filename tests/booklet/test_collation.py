"""The order of an index: each language's own letters, names, other scripts."""

import pytest

from festdesk.booklet.collation import collation_key, letter_of

SCRIPTS = frozenset({"Latn", "Cyrl", "Grek", "Zyyy"})


@pytest.mark.parametrize(
    ("language", "ordered"),
    [
        ("de", ["Apfel", "Äpfel", "Apfelbaum", "Ofen", "Öfen", "Straße", "Strassen", "Zebra"]),
        ("sv", ["Ask", "Vera", "Wahl", "Zorn", "Åke", "Ärla", "Öga"]),
        ("fi", ["Zorro", "Åbo", "Äiti", "Öljy"]),
        ("da", ["Abe", "Zebra", "Æble", "Øl", "Ål", "Aalborg"]),
        ("cs", ["Cesta", "Čas", "Hora", "Chyba", "Ivan", "Řeka", "Sad", "Šach", "Zima", "Žena"]),
        ("pl", ["Lato", "Łza", "Ma", "Zima", "Źle", "Żona"]),
        ("es", ["Nube", "Ñandú", "Obra"]),
        ("hu", ["Cukor", "Csend", "Ország", "Öt", "Őz", "Zene", "Zseb"]),
        ("tr", ["Can", "Çay", "Irmak", "İnce", "Su", "Şan"]),
        ("fr", ["Cote", "Coté", "Côte", "Côté", "Œuvre", "Oz"]),
        ("en", ["MacArthur", "McBride", "Macdonald", "McEwan", "Macy", "Maddox"]),
        ("en", ["De Sica", "De Wolf", "Decker", "O’Brien", "Obrist", "Oz"]),
        ("ru", ["10", "Ёж", "Ель", "Иван", "Йод", "Кот", "Apple"]),
        ("uk", ["Гора", "Ґанок", "Євген", "Зоря", "Ірина", "Їжак"]),
        ("el", ["Άλφα", "Βήτα", "Ωμέγα", "Alpha", "Анна"]),
        ("en", ["…", "2 or 3", "10 to 6", "Zoo", "Ωμέγα", "Анна"]),
    ],
)
def test_each_language_has_its_own_order(language: str, ordered: list[str]) -> None:
    turned = list(reversed(ordered))

    assert sorted(turned, key=lambda text: collation_key(text, language)) == ordered


@pytest.mark.parametrize(
    ("text", "language", "letter"),
    [
        ("Ångström", "sv", "Å"),
        ("Ångström", "en", "A"),
        ("Chyba", "cs", "Ch"),
        ("Chyba", "en", "C"),
        ("Žena", "sl", "Ž"),
        ("Æble", "da", "Æ"),
        ("Æble", "fr", "A"),
        ("Œuvre", "fr", "O"),
        ("ince", "tr", "İ"),
        ("ırmak", "tr", "I"),
        ("Ёжик", "ru", "Е"),
        ("Йод", "en", "Й"),
        ("Ωμέγα", "en", "Ω"),
        ("«Élan»", "fr", "E"),
        ("7 jours", "fr", "0–9"),
        ("太陽", "en", "…"),
        ("?!", "en", "…"),
    ],
)
def test_letter_over_an_entry_is_one_of_the_language(text: str, language: str, letter: str) -> None:
    assert letter_of(text, language, SCRIPTS) == letter


def test_entries_of_a_letter_meet_whatever_the_language() -> None:
    for language in ("cs", "da", "de", "en", "es", "fi", "hu", "pl", "ro", "sv", "tr"):
        words = [
            "Öl",
            "Ola",
            "Os",
            "Ář",
            "Až",
            "Csend",
            "Cukor",
            "Chata",
            "Zz",
            "Žena",
            "Łza",
            "Lo",
        ]
        ordered = sorted(words, key=lambda text: collation_key(text, language))
        letters = [letter_of(text, language, SCRIPTS) for text in ordered]

        assert len(list(dict.fromkeys(letters))) == sum(
            before != after for before, after in zip(["", *letters], letters, strict=False)
        )
