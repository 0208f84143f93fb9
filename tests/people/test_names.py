"""Names: sorting, spellings of one person, people who are two, and companies."""

from itertools import combinations

import pytest

from festdesk.people.names import (
    likely_same_person,
    looks_like_company,
    looks_like_person_name,
    name_key,
    sort_name,
)


@pytest.mark.parametrize(
    ("name", "sorted_as"),
    [
        ("Andrei Konchalovsky", "Konchalovsky, Andrei"),
        ("Lars von Trier", "Trier, Lars von"),
        ("Vittorio De Sica", "De Sica, Vittorio"),
        ("Gus Van Sant", "Van Sant, Gus"),
        ("Manoel de Oliveira", "Oliveira, Manoel de"),
        ("Jean de La Fontaine", "La Fontaine, Jean de"),
        ("Ahmed El Maânouni", "El Maânouni, Ahmed"),
        ("José Ortega y Gasset", "Ortega y Gasset, José"),
        ("Robert Downey Jr.", "Downey Jr., Robert"),
        ("Costa-Gavras", "Costa-Gavras"),
        ("Konchalovsky, Andrei", "Konchalovsky, Andrei"),
        ("Андрей Тарковский", "Андрей Тарковский"),
        ("Andrei Konchalovsky Studios", "Andrei Konchalovsky Studios"),
        ("", ""),
        ("Wong Kar-wai", "Wong Kar-wai"),
        ("Joon-ho Bong", "Bong, Joon-ho"),
        ("Jia Zhangke", "Jia Zhangke"),
        ("Kim Novak", "Novak, Kim"),
        ("Ang Lee", "Lee, Ang"),
        ("Trần Anh Hùng", "Trần Anh Hùng"),
        ("Jancsó Miklós", "Jancsó Miklós"),
        ("Béla Tarr", "Tarr, Béla"),
        ("Zsa Zsa Gabor", "Gabor, Zsa Zsa"),
        ("Luis García Berlanga", "García Berlanga, Luis"),
        ("Josep Puig i Cadafalch", "Puig i Cadafalch, Josep"),
        ("Robert Downey, Jr.", "Downey Jr., Robert"),
        ("A. K. Smith", "Smith, A. K."),
        ("Mohan R.", "Mohan R."),
        ("The Weeknd", "The Weeknd"),
    ],
)
def test_name_sorts_by_family_name(name: str, sorted_as: str) -> None:
    assert sort_name(name) == sorted_as


SPELLINGS = [
    [
        "Andrei Konchalovsky", "Andrey Konchalovsky", "Andrei Konchalovskiy", "Andrei Konchalovski",
        "Andrei Kontschalowski", "Андрей Кончаловский", "Konchalovsky, Andrei",
    ],
    ["Julia Vysotskaya", "Yuliya Vysotskaya", "Yulia Vissotzkaya", "Юлия Высоцкая"],
    ["Andrey Naidenov", "Andrey Naydenov", "Andrey Naidenov, RGC", "Андрей Найдёнов"],
    ["Alexei Batalov", "Aleksey Batalow", "Алексей Баталов"],
    ["Sergei Erlish", "Sergey Erlish", "Serhiy Erlish"],
    ["Andrei Tarkovsky", "Andrej Tarkowski", "Andreï Tarkovski", "Андрей Тарковский"],
    ["Věra Chytilová", "Vera Chytilova"],
    ["Djibril Diop Mambéty", "Djibril Mambety"],
    ["Wong Kar-wai", "Wong Kar Wai", "Kar-Wai Wong"],
    ["Ingmar Bergman", "I. Bergman"],
]  # fmt: skip


@pytest.mark.parametrize("spellings", SPELLINGS, ids=lambda spellings: spellings[0])
def test_spellings_of_one_name_are_likely_one_person(spellings: list[str]) -> None:
    for a, b in combinations(spellings, 2):
        assert likely_same_person(a, b), (a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Lana Wachowski", "Lilly Wachowski"),
        ("Jean-Pierre Dardenne", "Luc Dardenne"),
        ("Joel Coen", "Ethan Coen"),
        ("Paolo Taviani", "Vittorio Taviani"),
        ("Mika Kaurismäki", "Aki Kaurismäki"),
        ("Josh Safdie", "Benny Safdie"),
        ("Hana Makhmalbaf", "Samira Makhmalbaf"),
        ("Ali Abbasi", "Abbas Kiarostami"),
        ("Andrei Konchalovsky", "Nikita Mikhalkov"),
        ("Maria Ivanova", "Marina Ivanova"),
        ("Ivan Petrov", "Ivana Petrova"),
        ("Olga Kurylenko", "Oleg Kurylenko"),
        ("Marco Bellocchio", "Marco Belloni"),
        ("Konchalovsky", "Andrei Konchalovsky"),
        ("", "Andrei Konchalovsky"),
    ],
)
def test_two_people_are_not_taken_for_one(a: str, b: str) -> None:
    assert not likely_same_person(a, b)
    assert not likely_same_person(b, a)


def test_systems_of_transliteration_fall_together_in_the_key() -> None:
    assert name_key("Кончаловский") == name_key("Kontschalowski") == name_key("Konchalovskiy")


@pytest.mark.parametrize(
    "name",
    [
        "Andrei Konchalovsky Studios",
        "Cherry Pickers Film",
        "Mosfilm",
        "ARTE France",
        "Pandora Film Medien GmbH",
        "Les Films du Losange",
        "Cinémathèque suisse",
        "Filmcoopi Zürich",
        "Why Not Productions",
        "Národní filmový archiv",
        "RAI",
    ],
)
def test_company_is_recognised_also_with_a_person_in_its_name(name: str) -> None:
    assert looks_like_company(name)
    assert not looks_like_person_name(name)


@pytest.mark.parametrize(
    "name",
    [
        "Julia Vysotskaya",
        "Lars von Trier",
        "Haifaa al-Mansour",
        "Charles d’Ydewalle",
        "J.-L. Godard",
        "Robert Downey Jr.",
        "Aishwarya Rai",
        "Jean Racine",
        "ANDREI KONCHALOVSKY",
        "Андрей Тарковский",
        "小津 安二郎",
        "Andrey Naidenov, RGC",
    ],
)
def test_person_is_recognised(name: str) -> None:
    assert looks_like_person_name(name)
    assert not looks_like_company(name)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Julia",
        "The Story of Asya",
        "Born in 1937",
        "He lives in Rome",
        "Director of photography",
        "Drama, History",
        "Best Director.",
        "a man",
    ],
)
def test_other_words_have_not_the_shape_of_a_name(text: str) -> None:
    assert not looks_like_person_name(text)
