"""Two versions of a text word by word."""

import pytest
from hypothesis import given
from hypothesis.strategies import text

from festdesk.desktop.widgets.compare import Mark, Span, compare, spaced


def without(spans: list[Span], mark: Mark) -> str:
    """Return the words of a comparison but those of one mark."""
    return "".join(span.text for span in spans if span.mark != mark)


def test_a_changed_word_is_removed_and_added_in_its_place() -> None:
    assert compare("A quiet film.", "A loud film.") == [
        Span("A "),
        Span("quiet", Mark.REMOVED),
        Span("loud", Mark.ADDED),
        Span(" film."),
    ]


def test_a_punctuation_mark_is_a_word_of_its_own() -> None:
    assert compare("End.", "End!") == [
        Span("End"),
        Span(".", Mark.REMOVED),
        Span("!", Mark.ADDED),
    ]


@pytest.mark.parametrize(
    ("before", "after"), [("", "new"), ("old", ""), ("", ""), ("same", "same")]
)
def test_nothing_is_a_version_too(before: str, after: str) -> None:
    spans = compare(before, after)

    assert (without(spans, Mark.ADDED), without(spans, Mark.REMOVED)) == (before, after)


@given(text(), text())
def test_both_versions_can_be_read_from_the_comparison(before: str, after: str) -> None:
    spans = compare(before, after)

    assert without(spans, Mark.ADDED) == before
    assert without(spans, Mark.REMOVED) == after


def test_very_long_texts_are_compared_by_paragraph() -> None:
    before = "".join(f"Paragraph {n} of many words.\n" for n in range(1000))
    after = before.replace("Paragraph 7 of", "Paragraph 7 with")

    spans = compare(before, after)

    assert [span.text for span in spans if span.mark != Mark.SAME] == [
        "Paragraph 7 of many words.\n",
        "Paragraph 7 with many words.\n",
    ]


def test_what_goes_stands_apart_from_what_comes() -> None:
    shown = [span.text for span in spaced(compare("92 min, colour", "95 min, ink"))]
    assert "".join(shown) == "92 95 min, colour ink"
