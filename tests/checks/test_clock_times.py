"""Hours of the clock, in digits and in words, and translations that tell two of them."""

import pytest

from festdesk.checks.facts.clock_times import clock_times_in
from festdesk.checks.facts.told_apart import Trust, find_apart

HOURS: tuple[tuple[str, str, list[tuple[int, int]]], ...] = (
    ("en", "The lock opens at half past six every morning.", [(6, 30)]),
    ("en", "The van came at a quarter to five, and left at ten past.", [(4, 45)]),
    ("en", "At 10.40 p.m. the depot closes; at ten to six it opens.", [(10, 40), (5, 50)]),
    ("en", "The clock stopped at 15.27 on a Friday.", [(3, 27)]),
    ("fr", "Elle ouvre à sept heures et demie.", [(7, 30)]),
    ("fr", "Il passe à cinq heures moins le quart.", [(4, 45)]),
    ("fr", "Le dépôt ferme à 22\u202fh\u202f40.", [(10, 40)]),
    ("de", "Sie öffnet um halb sieben, er kommt um Viertel vor fünf.", [(6, 30), (4, 45)]),
    ("de", "Um 22.40 Uhr schließt das Depot, um neun Uhr öffnet es.", [(10, 40), (9, 0)]),
    ("es", "Abre a las seis y media.", [(6, 30)]),
    ("it", "Apre alle sei e mezza.", [(6, 30)]),
    ("nl", "Ze opent om half zeven.", [(6, 30)]),
    ("pt", "Abre às seis e meia.", [(6, 30)]),
)


@pytest.mark.parametrize(("language", "text", "hours"), HOURS)
def test_hours_of_the_clock_are_read(
    language: str, text: str, hours: list[tuple[int, int]]
) -> None:
    told = [one.value for one in clock_times_in(text, language)]
    assert told == [hour * 60 + minute for hour, minute in hours]


NONE = (
    ("en", "It takes four to six weeks, and 9.40 metres of rope."),
    ("fr", "Pendant deux heures et demie, un film de 2 h 15."),
    ("fr", "Il vit à deux heures et demie de Paris."),
    ("de", "Halb ein Traum, halb eine Lüge, zehn vor sechs Jahren gebaut."),
)


@pytest.mark.parametrize(("language", "text"), NONE)
def test_lengths_and_other_numbers_are_no_hours(language: str, text: str) -> None:
    assert clock_times_in(text, language) == ()


def test_a_translation_with_another_hour_is_told_of() -> None:
    english = "In Ostrava the tram leaves the depot at 10.40 p.m. and Jarmila sings."
    german = "In Ostrava verlässt die Bahn um 22.14 Uhr das Depot, und Jarmila singt."
    (apart,) = find_apart((english, "en"), (german, "de"))
    assert apart.trust is Trust.SURE
    assert find_apart((english, "en"), (german.replace("22.14", "22.40"), "de")) == ()


def test_the_half_hour_before_seven_is_no_seven() -> None:
    english = "Nan of Ludlow opens the lock at half past six."
    german = "Nan aus Ludlow öffnet die Schleuse um halb sieben."
    assert find_apart((english, "en"), (german, "de")) == ()
