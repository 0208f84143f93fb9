"""Published spellings of names, scheme by scheme."""

import pytest

from festdesk.base.transliteration import in_latin_letters, original_language, schemes_of

RUSSIAN = {
    "iso9": {
        "Хрущёв": "Hruŝëv", "Чайковский": "Čajkovskij", "Юлия": "Ûliâ", "Эйзенштейн": "Èjzenštejn",
    },
    "scholarly": {
        "Хрущёв": "Chruščëv", "Чайковский": "Čajkovskij", "Андрей Арсеньевич Тарковский":
        "Andrej Arsen’evič Tarkovskij", "Эйзенштейн": "Ėjzenštejn", "Чехов": "Čechov",
    },
    "bgn": {
        "Хрущёв": "Khrushchëv", "Чайковский": "Chaykovskiy", "Горбачёв": "Gorbachëv",
        "Кончаловский": "Konchalovskiy", "Ельцин": "Yel’tsin", "Достоевский": "Dostoyevskiy",
        "Юлия": "Yuliya",
    },
    "icao": {"Юлия": "Iuliia", "Андрей": "Andrei", "Хрущёв": "Khrushchev"},
    "press-en": {
        "Хрущёв": "Khrushchev", "Горбачёв": "Gorbachev", "Андрей Кончаловский":
        "Andrei Konchalovsky", "Юлия Высоцкая": "Yulia Vysotskaya", "Ельцин": "Yeltsin",
        "Пётр": "Pyotr", "Алексей": "Alexei", "Александр Сокуров": "Alexander Sokurov",
        "ХРУЩЁВ": "KHRUSHCHEV", "Яков": "Yakov",
    },
    "press-de": {
        "Хрущёв": "Chruschtschow", "Чайковский": "Tschaikowski", "Горбачёв": "Gorbatschow",
        "Андрей Кончаловский": "Andrei Kontschalowski", "Ельцин": "Jelzin", "Гусев": "Gussew",
        "Алексей": "Alexei", "Новороссийск": "Noworossijsk", "Горький": "Gorki",
        "Чуйков": "Tschuikow",
        "Арсеньевич": "Arsenjewitsch", "Павлюченко": "Pawljutschenko", "ЩУКИН": "SCHTSCHUKIN",
    },
    "press-fr": {
        "Хрущёв": "Khrouchtchev", "Чайковский": "Tchaïkovski", "Путин": "Poutine",
        "Андрей": "Andreï", "Сергей": "Sergueï", "Горбачёв": "Gorbatchev",
        "Мусоргский": "Moussorgski",
    },
    "press-nl": {
        "Хрущёв": "Chroesjtsjov", "Чайковский": "Tsjaikovski", "Горбачёв": "Gorbatsjov",
        "Андрей": "Andrej",
    },
    "press-es": {
        "Хрущёв": "Jrushchov", "Чайковский": "Chaikovski", "Горбачёв": "Gorbachov",
        "Сергей": "Serguei",
    },
    "press-it": {"Хрущёв": "Chruščëv", "Кончаловский": "Končalovskij"},
    "press-pl": {
        "Хрущёв": "Chruszczow", "Чайковский": "Czajkowski", "Горбачёв": "Gorbaczow",
        "Андрей Кончаловский": "Andriej Konczałowski", "Ельцин": "Jelcyn",
    },
    "press-cs": {"Хрущёв": "Chruščov", "Горбачёв": "Gorbačov", "Медведев": "Medveděv"},
    "press-sv": {"Хрущёв": "Chrusjtjov", "Горбачёв": "Gorbatjov", "Тарковский": "Tarkovskij"},
}  # fmt: skip


@pytest.mark.parametrize("scheme", RUSSIAN)
def test_russian_is_spelled_as_published(scheme: str) -> None:
    found = {name: in_latin_letters(name, scheme, "ru") for name in RUSSIAN[scheme]}
    assert found == RUSSIAN[scheme]


@pytest.mark.parametrize(
    ("name", "scheme", "expected"),
    [
        ("Володимир Зеленський", "bgn", "Volodymyr Zelenskyi"),
        ("Згурський", "bgn", "Zghurskyi"),
        ("Юрій Їжакевич", "bgn", "Yurii Yizhakevych"),
        ("Володимир Зеленський", "press-en", "Volodymyr Zelensky"),
        ("Володимир Зеленський", "press-de", "Wolodymyr Selenskyj"),
        ("Володимир Зеленський", "press-pl", "Wołodymyr Zełenski"),
        ("Сергій Лозниця", "scholarly", "Serhij Loznycja"),
        ("Знам’янка", "bgn", "Znamianka"),
        ("Душан Макавејев", "bgn", "Dušan Makavejev"),
        ("Ђурђевић", "press-en", "Đurđević"),
        ("Љубиша Самарџић", "press-de", "Ljubiša Samardžić"),
        ("Быкаў", "bgn", "Bykaw"),
    ],
)
def test_other_cyrillic_languages_are_told_by_their_letters(
    name: str, scheme: str, expected: str
) -> None:
    assert in_latin_letters(name, scheme) == expected


@pytest.mark.parametrize(
    ("name", "scheme", "expected"),
    [
        ("София Щърбова", "bgn", "Sofia Shtarbova"),
        ("Милчо Манчевски", "press-en", "Milcho Manchevski"),
    ],
)
def test_language_that_is_told_counts(name: str, scheme: str, expected: str) -> None:
    language = "mk" if name.startswith("Милчо") else "bg"
    assert in_latin_letters(name, scheme, language) == expected


@pytest.mark.parametrize(
    ("name", "scheme", "expected"),
    [
        ("Θόδωρος Αγγελόπουλος", "elot743", "Thodoros Angelopoulos"),
        ("Ελ Γκρέκο", "elot743", "El Gkreko"),
        ("Ελ Γκρέκο", "press-en", "El Greko"),
        ("Μπουζιάνης", "elot743", "Bouzianis"),
        ("Λαμπρινός", "elot743", "Lamprinos"),
        ("Ευρυδίκη", "elot743", "Evrydiki"),
        ("Ευτυχία", "elot743", "Eftychia"),
        ("Σταύρος", "elot743", "Stavros"),
        ("Μίκης Θεοδωράκης", "iso843", "Mikīs Theodōrakīs"),
        ("ΑΓΓΕΛΟΠΟΥΛΟΣ", "press-de", "ANGELOPOULOS"),
        ("Ταΰγετος", "elot743", "Taygetos"),
        ("Ντίνος", "press-en", "Dinos"),
    ],
)
def test_greek_is_spelled_as_published(name: str, scheme: str, expected: str) -> None:
    assert in_latin_letters(name, scheme) == expected


def test_own_letters_go_before_the_table() -> None:
    assert in_latin_letters("Щукин, Яковлев", "press-en", "ru", {"щ": "šč", "Я": "Ja"}) == (
        "Ščukin, Jakovlev"
    )


def test_latin_words_numbers_and_signs_stay() -> None:
    assert in_latin_letters("«9 рота» (9th Company), 2005", "press-en") == (
        "«9 rota» (9th Company), 2005"
    )
    assert in_latin_letters("小津 安二郎", "press-en") == "小津 安二郎"
    assert in_latin_letters("", "bgn") == ""
    assert in_latin_letters("Алекса́ндр", "bgn") == "Aleksandr"


def test_language_is_guessed_by_letters() -> None:
    words = ("Щукин", "Їжак", "Быкаў", "Ђурић", "Ќосев", "Έλλη")
    assert [original_language(word) for word in words] == ["ru", "uk", "be", "sr", "mk", "el"]


def test_schemes_are_for_cyrillic_and_greek_alone() -> None:
    assert set(schemes_of("Cyrl")) >= {"iso9", "bgn", "scholarly", "press-de"}
    assert set(schemes_of("Grek")) >= {"elot743", "iso843"}
    assert schemes_of("Hani") == ()
