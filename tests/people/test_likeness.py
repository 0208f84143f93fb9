"""Why two names are alike, names among many, words of one text, and companies."""

import csv
from itertools import combinations
from pathlib import Path

import pytest

from festdesk.people.consonants import consonant_codes
from festdesk.people.keys import words_of
from festdesk.people.likeness import are_words_alike
from festdesk.people.names import (
    LikelyNames,
    family_name,
    given_names,
    likely_same_company,
    likely_same_person,
    likely_same_word,
    person_likeness,
    word_likeness,
)
from festdesk.people.steps import Step, similarity, step_between

PAIRS = Path(__file__).parents[2] / "benchmarks" / "names" / "pairs.csv"


def test_most_spellings_are_found_and_few_other_people_hit() -> None:
    with PAIRS.open(encoding="utf-8", newline="") as lines:
        pairs = list(csv.DictReader(lines))
    same = [likely_same_person(p["first"], p["second"]) for p in pairs if p["who"] == "same"]
    other = [likely_same_person(p["first"], p["second"]) for p in pairs if p["who"] == "other"]
    assert len(same) >= 400
    assert sum(same) / len(same) >= 0.94
    assert len(other) >= 400
    assert sum(other) / len(other) <= 0.025


@pytest.mark.parametrize(
    ("a", "b", "reason"),
    [
        ("Věra Chytilová", "Vera Chytilova", "the same letters but for accents"),
        ("Wong Kar-wai", "Kar-Wai Wong", "the same letters but for accents, case or order"),
        ("Andrei Konchalovsky", "Andrey Kontschalowski", "in another transliteration"),
        ("Youssef Chahine", "يوسف شاهين", "in another script"),
        ("Hirokazu Kore-eda", "Hirokazu Koreeda", "divided into other words"),
        ("Ingmar Bergman", "I. Bergman", "An initial stands"),
        ("Robert Altman", "Bob Altman", "short form of a given name"),
        ("Andrei Konchalovsky", "Andrei Konchalovksy", "differ in few letters"),
        ("Sergey Lavrov", "Sergey Viktorovich Lavrov", "leaves out a part"),
    ],
)
def test_likeness_has_its_reason_in_words(a: str, b: str, reason: str) -> None:
    there, back = person_likeness(a, b), person_likeness(b, a)
    assert there is not None
    assert reason in there.reason.text
    assert there == back


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Park Hoon-jung", "Park Chung-hoon Lee"),
        ("Drew Barrymore", "John Drew Barrymore"),
        ("Aleksei German", "Aleksei German Jr."),
        ("Sergei Fyodorovich Bondarchuk", "Fyodor Sergeevich Bondarchuk"),
        ("Claudia Müller", "Claudio Müller"),
        ("Robert Bresson", "Robert Besson"),
        ("Louis Malle", "Louis Mallet"),
        ("Werner Schroeter", "Werner Schröder"),
        ("A. B.", "Anna Berger"),
    ],
)
def test_near_names_are_of_two_people(a: str, b: str) -> None:
    assert not likely_same_person(a, b)


@pytest.mark.parametrize(
    ("a", "b", "is_one"),
    [
        ("Zetka", "Svetka", True),
        ("Konchalovsky", "Konchalovskiy", True),
        ("Julia", "Yuliya", True),
        ("Viktor", "Victor", True),
        ("Lyuda", "Ljuda", True),
        ("Anna", "Hanna", False),
        ("Maria", "Marina", False),
        ("Peter", "Petra", False),
        ("Rosa", "Rose", False),
        ("A.", "Anna", False),
        ("Bob", "Robert", False),
        ("Two words", "Two", False),
    ],
)
def test_words_of_one_text_are_one_name_or_two(a: str, b: str, is_one: bool) -> None:  # noqa: FBT001 -- a case
    assert likely_same_word(a, b) is is_one


def test_names_are_found_among_many_the_nearest_first() -> None:
    names = LikelyNames(["Andrey Konchalovsky", "Andrei Kontschalowski", "Nikita Mikhalkov"])
    found = names.like("Andrei Konchalovsky")
    assert {likely.name for likely in found} == {"Andrey Konchalovsky", "Andrei Kontschalowski"}
    assert [likely.likeness.nearness for likely in found] == sorted(
        (likely.likeness.nearness for likely in found), reverse=True
    )
    assert names.like("Konchalovsky") == ()


def test_names_without_vowels_are_found_both_ways() -> None:
    names = LikelyNames(["Youssef Chahine", "עמוס גיתאי", "Amos Oz"])
    assert [likely.name for likely in names.like("يوسف شاهين")] == ["Youssef Chahine"]
    assert [likely.name for likely in names.like("Amos Gitai")] == ["עמוס גיתאי"]


def test_names_come_and_go_without_reading_the_others_anew() -> None:
    before = LikelyNames(["Andrey Gusev"])
    after = before.with_names(["Yulia Burova"], taken=["Andrey Gusev"])
    assert ("Andrey Gusev" in before, "Andrey Gusev" in after) == (True, False)
    assert [likely.name for likely in after.like("Yuliya Burova")] == ["Yulia Burova"]
    assert (len(before), len(after)) == (1, 1)


@pytest.mark.parametrize(
    ("a", "b", "is_one"),
    [
        ("Films Boutique", "Films Boutique GmbH", True),
        ("Cherry Pickers", "Cherry Pickers Film", True),
        ("Why Not Productions", "Why Not", True),
        ("Les Films du Losange", "Les Films Du Losange S.A.", True),
        ("Andrei Konchalovsky Studios", "Andrey Konchalovsky Studio", True),
        ("Mosfilm", "Мосфильм", True),
        ("Cherry Pickers Film", "Cherry Pickers Distribution", False),
        ("Wild Bunch", "Wild Bunch Germany", False),
        ("Studio 24", "Studio 25", False),
        ("Film A", "Film B", False),
        ("", "Mosfilm", False),
    ],
)
def test_companies_are_one_whatever_their_legal_form(a: str, b: str, is_one: bool) -> None:  # noqa: FBT001 -- a case
    assert likely_same_company(a, b) is is_one
    assert likely_same_company(b, a) is is_one


@pytest.mark.parametrize(
    ("name", "family", "given"),
    [
        ("Andrei Konchalovsky", "Konchalovsky", "Andrei"),
        ("Lars von Trier", "Trier", "Lars von"),
        ("Vittorio De Sica", "De Sica", "Vittorio"),
        ("Konchalovsky, Andrei", "Konchalovsky", "Andrei"),
        ("Андрей Кончаловский", "Кончаловский", "Андрей"),
        ("Mambéty", "Mambéty", ""),
    ],
)
def test_parts_that_stand_alone_in_texts(name: str, family: str, given: str) -> None:
    assert (family_name(name), given_names(name)) == (family, given)


def test_words_that_are_soon_seen_to_be_two_names_are_two_names() -> None:
    with PAIRS.open(encoding="utf-8", newline="") as lines:
        names = {name for pair in csv.DictReader(lines) for name in (pair["first"], pair["second"])}
    words = sorted({word for name in names for word in name.split() if len(words_of(word)) == 1})
    alike = 0
    for a, b in combinations(words, 2):
        one, other = words_of(a)[0], words_of(b)[0]
        nearness = similarity(one.key, other.key)
        if one.key != other.key and nearness > 0.85:
            is_alike = word_likeness(a, b) is not None
            alike += is_alike
            assert are_words_alike(one, other, nearness) is is_alike, (a, b)
    assert alike > 100


def test_words_that_are_far_apart_are_no_spellings_of_one_but_short_forms() -> None:
    bob, robert, andrei = (words_of(word)[0] for word in ("Bob", "Robert", "Andrei"))
    assert step_between(bob, robert) is step_between(robert, bob) is Step.SHORT
    assert step_between(words_of("A.")[0], andrei) is Step.INITIAL
    assert step_between(robert, andrei) is None
    assert step_between(words_of("Чехов")[0], words_of("Tschechow")[0]) is Step.NEAR_SOUNDS


@pytest.mark.parametrize(
    ("word", "codes"),
    [
        ("marenteti", {"69633"}),
        ("marentetti", {"69633"}),
        ("marnntti", {"6963"}),  # a sound that is doubled without a vowel between is one
        ("sabo", {"47"}),
        ("szabo", {"47"}),
        ("krantz", {"5964"}),
        ("chagal", {"458", "448", "558", "548"}),
        ("eau", {""}),
    ],
)
def test_consonants_of_a_word_have_their_codes(word: str, codes: set[str]) -> None:
    assert consonant_codes(word) == codes
