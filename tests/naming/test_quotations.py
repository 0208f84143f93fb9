"""What is between quotation marks, as the languages of a catalogue set them, is others' words."""

import pytest

from festdesk.naming.quotations import is_quoted, quoted_spans


@pytest.mark.parametrize(
    "text",
    [
        "He said: “Gusev was there.”",
        'He said: "Gusev was there."',
        "Er sagte: „Gusev war da.“",
        'Er sagte: „Gusev war da."',
        "Er sagte: »Gusev war da.«",
        "Er sagte: ‚Gusev war da.‘",
        "Il a dit : « Gusev y était. »",
        "Han sade: ”Gusev var där.”",
        "He said: ‘It’s the actors’ fault, Gusev was there.’",
        "He said: “No.\n\n“And Gusev was there.”",
        "She asked: “Who says ‘no’, Gusev?”",
    ],
)
def test_a_name_in_a_quotation_is_quoted(text: str) -> None:
    at = text.index("Gusev")
    assert is_quoted(text, at, at + 5)


@pytest.mark.parametrize(
    "text",
    [
        "He said: “No.” Gusev was there.",
        'Er sagte: „Nein." Gusev war da, sagte "er".',
        "Er sagte: „Nein.“ Gusev war da, sagte „er“.",
        'A screen of 6" and Gusev, and one of 7".',
        "The actors’ Gusev isn’t theirs.",
        "A mark “ that is forgotten, and Gusev.",
        "“Gusev”: a title".replace("Gusev", "Sin") + " of Gusev, and “another”.",
    ],
)
def test_a_name_beside_a_quotation_is_not_quoted(text: str) -> None:
    at = text.index("Gusev")
    assert not is_quoted(text, at, at + 5)


def test_a_text_without_marks_has_no_quotations() -> None:
    assert quoted_spans("Gusev, it's there") == ()
