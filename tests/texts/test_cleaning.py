"""What was pasted from Word, the web, a mail or a PDF, and what it becomes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from festdesk.texts.cleaning import Kind, cleaned

FERRY = (
    "The ferry stops running on the day Ilse comes to sell her fa-\n"
    "ther's boat, and so she stays. What was to be an afternoon\n"
    "becomes a winter of letters, ice and other people's keys.\n"
)


@pytest.mark.parametrize(
    ("language", "pasted", "kept"),
    [
        ("de", 'Er sagte "nein" - und ging...', "Er sagte „nein“\u00a0– und ging…"),
        ("de", "Er sagte “nein” und ging.", "Er sagte „nein“ und ging."),
        ("de", "Er sagte „nein“ und “ja”.", "Er sagte „nein“ und “ja”."),
        ("de", ",,Gut'' sagte er", "„Gut“ sagte er"),
        ("en", "He said « no » .", "He said “no”."),
        ("fr", 'Il dit : "non" ; oui ?', "Il dit\u00a0: «\u202fnon\u202f»\u202f; oui\u202f?"),
        ("en", "What !  A ,pause , and ( brackets ).", "What! A ,pause, and (brackets)."),
        ("en", "l´été", "l’été"),
        ("ja", '今日は "映画" です...  はい', '今日は "映画" です...  はい'),
        ("ar", 'مرحبا \u200f"فيلم"\u200f ...', 'مرحبا \u200f"فيلم"\u200f ...'),
    ],
)
def test_marks_and_spaces_follow_the_language(language: str, pasted: str, kept: str) -> None:
    assert cleaned(pasted, language).text == kept


@pytest.mark.parametrize(
    ("pasted", "kept"),
    [
        pytest.param("\ufeffOne\u200b two\u2060", "One two", id="unseen characters"),
        pytest.param("a\x00b\x0cc", "ab\n\nc", id="controls and a page's end"),
        pytest.param("Two&nbsp;films &amp; more &#8211; a", "Two films & more – a", id="entities"),
        pytest.param("R&D; a &bogus; b", "R&D; a &bogus; b", id="what is no entity"),
        pytest.param(
            '<st1:place w:st="on">Paris</st1:place><o:p></o:p><br>Two', "Paris\nTwo", id="tags"
        ),
        pytest.param(
            "Normal 0 21 false false false DE X-NONE X-NONE MicrosoftInternetExplorer4 Text",
            "Text",
            id="Word's header",
        ),
        pytest.param("1 < 2 and 3 > 2", "1 < 2 and 3 > 2", id="signs that are no tags"),
        pytest.param("\uf0b7\tOne\n• Two\n\uf04aThree", "– One\n– Two\nThree", id="bullets"),
        pytest.param("Kurosawa[12] said.[3] m² stays.⁴", "Kurosawa said. m² stays.", id="notes"),
        pytest.param("extras.\u00a0The last", "extras. The last", id="a no-break space of the web"),
        pytest.param("10\u00a0000, J.\u00a0L.", "10\u00a0000, J.\u00a0L.", id="real ones"),
        pytest.param("â€œItâ€™s a fÃªteâ€\x9d", "“It’s a fête”", id="UTF-8 read as Windows-1252"),
        pytest.param("FORCÉ… “CAFÉ” NÃO", "FORCÉ… “CAFÉ” NÃO", id="no mojibake"),
        pytest.param("👨‍👩‍👧 family", "👨‍👩‍👧 family", id="emoji"),
    ],
)  # fmt: skip
def test_debris_goes_and_nothing_else(pasted: str, kept: str) -> None:
    assert cleaned(pasted, "en").text == kept


def test_the_lines_of_a_mail_are_joined_and_its_hyphens_go() -> None:
    made = cleaned(FERRY + "\nAnd now.", "en")

    assert made.text == (
        "The ferry stops running on the day Ilse comes to sell her father’s boat, and so she stays."
        " What was to be an afternoon becomes a winter of letters, ice and other people’s keys."
        "\n\nAnd now."
    )
    assert dict(made.counts) == {Kind.LINE_ENDS: 2, Kind.HYPHENS: 1, Kind.QUOTES: 2}


@pytest.mark.parametrize(
    ("pasted", "kept"),
    [
        pytest.param("Film-\nund Fernsehen", "Film- und Fernsehen", id="hyphen that waits"),
        pytest.param("a well-known, well-\nknown", "a well-known, well-known", id="compound"),
        pytest.param("father and fa- ther", "father and father", id="hyphen left in a line"),
        pytest.param("Roses red,\nViolets blue,", "Roses red,\nViolets blue,", id="verse"),
        pytest.param("2012: Barbara (a film about a doctor in the province)\n2014: Phoenix\nEnd",
                     "2012: Barbara (a film about a doctor in the province)\n2014: Phoenix\nEnd",
                     id="a filmography"),
        pytest.param("> one\n> two", "one\ntwo", id="a quoted mail"),
        pytest.param("a\n\n\n\nb", "a\n\nb", id="many empty lines"),
        pytest.param("A" + " word" * 25 + ".\nB" + " word" * 25 + ".",
                     "A" + " word" * 25 + ".\n\nB" + " word" * 25 + ".", id="paragraphs of Word"),
    ],
)  # fmt: skip
def test_lines_end_where_somebody_meant_it(pasted: str, kept: str) -> None:
    assert cleaned(pasted, "de").text == kept


def test_a_clean_text_is_left_alone_and_nothing_is_counted() -> None:
    right = "“Fine,” she said\u00a0– and left…\nA line.\n\nIt’s 1965–1988 in Ciné-club №\u00a05."
    made = cleaned(right, "en")

    assert (made.text, dict(made.counts)) == (right, {})


ANY = st.text(
    st.characters(codec="utf-8")
    | st.sampled_from(" \n\"'-.,;:!?&<>«»“”„•>\u00a0\u00ad\u200b\u200dÃ©â€™"),
    max_size=80,
)


@given(ANY, st.sampled_from(["en", "de", "fr", "en-us", "pl", "ar", "ja", ""]))
def test_cleaning_a_clean_text_changes_nothing_more(text: str, language: str) -> None:
    once = cleaned(text, language).text

    assert cleaned(once, language).text == once


@pytest.mark.parametrize(
    "unit", ["a", '"', " ", "\n", "<", "&", "“", "a-\n", "> ", "'a ", "«", "- ", "â€™", "<!--["]
)
def test_a_hundred_thousand_characters_of_anything_are_cleaned(unit: str) -> None:
    assert isinstance(cleaned((unit * 100_000)[:100_000], "de").text, str)
