"""Text made ready for print, language by language, and what must never be touched."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from festdesk.base.lists import read_list
from festdesk.booklet.typography import minutes, paragraphs, prepared, quoted, title_lines

LANGUAGES = ["en", "fr", "de", "nl", "es", "it", "pl", "cs", "ru", "sv", "xx"]


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", "She said “no, ‘never’”."),
        ("de", "She said „no, ‚never‘“."),
        ("nl", "She said “no, ‘never’”."),
        ("es", "She said «no, “never”»."),
        ("it", "She said «no, “never”»."),
        ("pl", "She said „no, «never»”."),
        ("cs", "She said „no, ‚never‘“."),
        ("ru", "She said «no, „never“»."),
        ("sv", "She said ”no, ’never’”."),
        ("fr", "She said «\u202fno, “never”\u202f»."),
    ],
)
def test_straight_quotes_become_those_of_the_language(language: str, expected: str) -> None:
    assert prepared("She said \"no, 'never'\".", language) == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("The Postman's White Nights", "The Postman’s White Nights"),
        ("the workers' strike", "the workers’ strike"),
        ("'til the '80s", "’til the ’80s"),
        ("rock 'n' roll", "rock ‘n’ roll"),
        ('("quoted")', "(“quoted”)"),
        ('a 35" screen', 'a 35" screen'),
        ("And so ...", "And so …"),
        ("....", "...."),
        ("1965-1988", "1965–1988"),
        ("on 2021-03-12", "on 2021-03-12"),
        ("+352 12-34-56", "+352 12-34-56"),
        ("boss - and lover - in", "boss\u00a0– and lover\u00a0– in"),
        ("boss -- and lover", "boss\u00a0– and lover"),
        ("square-ish", "square-ish"),
        ("121 min, 35 mm, 10 %", "121\u00a0min, 35\u00a0mm, 10\u00a0%"),
        ("p. 12 and No. 5", "p.\u00a012 and No.\u00a05"),
        ("J. L. Godard", "J.\u00a0L.\u00a0Godard"),
        ("Dr Strange", "Dr\u00a0Strange"),
        ("a  double space", "a double space"),
    ],
)
def test_what_a_typewriter_left_is_set_in_english(typed: str, expected: str) -> None:
    assert prepared(typed, "en") == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("Quoi ?", "Quoi\u202f?"),
        ("Quoi?", "Quoi\u202f?"),
        ("Non !!", "Non\u202f!!"),
        ("Lieu : ici ; là", "Lieu\u00a0: ici\u202f; là"),
        ("« Oui »", "«\u202fOui\u202f»"),
        ("«Oui»", "«\u202fOui\u202f»"),
        ("à 20:30", "à 20:30"),
        ("https://example.org/?a=1", "https://example.org/?a=1"),
        ("déjà\u00a0!", "déjà\u00a0!"),
        ("l'été", "l’été"),
    ],
)
def test_french_punctuation_takes_its_spaces(typed: str, expected: str) -> None:
    assert prepared(typed, "fr") == expected


def test_german_abbreviations_and_polish_short_words_stay_together() -> None:
    assert prepared("z. B. so", "de") == "z.\u202fB. so"
    assert prepared("w domu i w lesie", "pl") == "w\u00a0domu i\u00a0w\u00a0lesie"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "right",
    [
        "“Fine,” she said – and left…",
        "«\u202fFin\u202f»",
        "„Gut‚ so‘“",
        "It’s 1965–1988",
        "Ciné-club",
    ],
)
def test_what_is_typographic_already_stays(right: str, language: str) -> None:
    if language == "fr" and "»" not in right:
        pytest.skip("other languages' marks take French spaces")
    once = prepared(right, language)

    assert once.replace("\u00a0", " ") == right.replace("\u00a0", " ")


LETTERS = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]) | st.sampled_from(" '\"-.?!:;«»"),
    max_size=60,
)


@given(LETTERS, st.sampled_from(LANGUAGES))
def test_no_letter_or_figure_is_ever_touched(text: str, language: str) -> None:
    def solid(words: str) -> str:
        return "".join(character for character in words if character.isalnum())

    assert solid(prepared(text, language)) == solid(text)


@given(LETTERS, st.sampled_from(LANGUAGES))
def test_preparing_twice_changes_nothing_more(text: str, language: str) -> None:
    once = prepared(text, language)

    assert prepared(once, language) == once


def test_paragraphs_are_parted_by_empty_lines_and_keep_breaks_and_spaces_set_on_purpose() -> None:
    assert paragraphs("Two \n lines.\n\n \nTwo\u00a0words\u202f!\n", "fr") == [
        "Two\nlines.",
        "Two\u00a0words\u202f!",
    ]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("I waited.", "en", "“I waited.”"),
        ("“I waited.”", "en", "“I waited.”"),
        ("“I waited.”", "de", "„I waited.“"),
        ("„Ich wartete.“", "de", "„Ich wartete.“"),
        ("“One,” she said, “and two.”", "en", "“‘One,’ she said, ‘and two.’”"),
        ("I said “wait” and left.", "en", "“I said ‘wait’ and left.”"),
        ("«\u202fJ’attends.\u202f»", "fr", "«\u202fJ’attends.\u202f»"),
        ("", "en", "“”"),
    ],
)
def test_a_quotation_stands_in_one_pair_of_its_languages_marks(
    text: str, language: str, expected: str
) -> None:
    assert quoted(text, language) == expected


def test_minutes_never_part_from_their_unit() -> None:
    assert minutes(121) == "121\u00a0min"


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("de-CH", "«ici ‹x› là» !"),
        ("de-AT", "„ici ‚x‘ là“ !"),
        ("fr", "«\u202fici “x” là\u202f»\u202f!"),
        ("fr-CH", "«\u202fici ‹\u202fx\u202f› là\u202f»\u202f!"),
        ("fr-CA", "«\u00a0ici “x” là\u00a0»!"),
        ("lb", "„ici ‚x‘ là“ !"),
        ("pt", "«ici “x” là» !"),
        ("pt-BR", "“ici ‘x’ là” !"),
    ],
)
def test_variants_of_a_language_have_marks_of_their_own(language: str, expected: str) -> None:
    assert prepared("\"ici 'x' là\" !", language) == expected


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", "one\u00a0– two"),
        ("en-US", "one—two"),
        ("ru", "one\u00a0— two"),
        ("de", "one\u00a0– two"),
    ],
)
def test_typed_hyphen_becomes_the_dash_of_the_language(language: str, expected: str) -> None:
    assert prepared("one - two", language) == expected


def test_colon_in_switzerland_takes_a_narrow_space() -> None:
    assert prepared("Lieu : ici", "fr-CH") == "Lieu\u202f: ici"


def test_russian_words_of_one_letter_stay_with_the_next() -> None:
    assert prepared("в доме и у реки", "ru") == "в\u00a0доме и\u00a0у\u00a0реки"


@pytest.mark.parametrize(
    ("title", "lines"),
    [
        ("Sunrise: A Song of Two Humans", ["Sunrise:", "A_Song of_Two_Humans"]),
        ("2001: A Space Odyssey", ["2001:", "A_Space Odyssey"]),
        ("Nine: Lives", ["Nine: Lives"]),
        ("The Legend of Paul and Paula", ["The_Legend of_Paul and_Paula"]),
        ("Lampe – Ein Film", ["Lampe_–", "Ein_Film"]),
    ],
)
def test_title_breaks_after_its_colon_and_before_short_words(title: str, lines: list[str]) -> None:
    found = title_lines(prepared(title, "en"))

    assert [line.replace("\u00a0", "_") for line in found] == lines


def test_last_word_of_a_paragraph_is_not_left_alone() -> None:
    (paragraph,) = paragraphs("A man goes out to the sea and back to it.", "en")

    assert paragraph.endswith("to\u00a0it.")
    assert paragraph.count("\u00a0") == 1


def test_short_paragraph_and_long_last_word_are_left_as_they_are() -> None:
    assert paragraphs("He came back.", "en") == ["He came back."]
    assert "\u00a0" not in paragraphs("A man goes out to the sea in circumnavigation.", "en")[0]


def test_exceptions_are_parted_where_the_list_says_and_in_their_language_alone() -> None:
    assert paragraphs("Das Staubecken.", "de-AT") == ["Das Staub\u00adecken."]
    assert paragraphs("Das Staubecken.", "nl") == ["Das Staubecken."]
    assert paragraphs("THERAPIST", "en") == ["THER\u00adAPIST"]


def test_endless_words_may_be_parted_and_addresses_break_at_their_signs() -> None:
    assert prepared("x" * 50, "en") == f"{'x' * 20}\u00ad{'x' * 20}\u00ad{'x' * 10}"
    address = "https://example.org/a/very/long/address/of/a/film?year=2021"
    assert prepared(address, "en").split("\u200b")[:2] == ["https://", "example."]
    assert prepared(address, "en").replace("\u200b", "") == address
    assert prepared("#" * 60, "en").count("\u200b") == 2


def test_list_of_exceptions_has_words_that_may_be_parted_somewhere() -> None:
    for language, words in read_list("hyphenation").items():
        assert language in {"de", "en", "fr", "nl"}
        assert len({word.replace("|", "") for word in words}) == len(words)
        for word in words:
            assert "|" in word.strip("|"), word
