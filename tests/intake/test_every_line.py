"""Nothing of a text is dropped in silence: each line is in a draft or listed as unread."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from festdesk.base.errors import InputProblem
from festdesk.intake.as_json import reading_as_json
from festdesk.intake.drafts import Reading
from festdesk.intake.pasted import read_text

PARTS = st.sampled_from(
    [
        "Regie: ", "Director", "Cast & Credits", "Filmography", "Synopsis", "Biography", "Awards",
        "Screenings", "2020", "1997–98", "121 min", "14’44”", "Fri 12/03", "13:00", "8 avril",
        "Russia", "Frankreich", "OmeU", "VOSTFR", "D/d", "Russian OV with French subt.", "Drama",
        "Maren Ade", "Andrei Konchalovsky Studios", "Best Director", "Venice Film Festival",
        " / ", " | ", ", ", " – ", "\t", ": ", " (", ")", "“", "”", "«", "»", "• ", "★★★★", "...",
        "Born in 1937 in Moscow, she studied film.", "I wanted to make a film about my own father.",
        "A woman looks for her daughter in a town that has forgotten both of them.", "\n", "\n\n",
        "\n \n", "1. ", "x" * 130, "é", "ł", "中文", "עברית", "\u200b", "\ufffd", "#", "<b>", "Ã©",
    ]
)  # fmt: skip
PAGES = st.lists(PARTS, min_size=1, max_size=40).map("".join)


def assert_nothing_is_lost(reading: Reading) -> None:
    filled = {number for number, line in enumerate(reading.lines, start=1) if line.strip()}
    read: set[int] = set()
    for film in reading.films:
        for draft in film.drafts:
            assert 1 <= draft.span.first_line <= draft.span.last_line <= len(reading.lines)
            assert 0 <= draft.confidence_percent <= 100
            read.update(range(draft.span.first_line, draft.span.last_line + 1))
    assert filled == (filled & read) | set(reading.unread)
    assert read.isdisjoint(reading.unread)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(PAGES)
def test_each_line_of_anything_like_a_page_is_read_or_listed(page: str) -> None:
    try:
        reading = read_text(page)
    except InputProblem:
        return
    assert_nothing_is_lost(reading)
    reading_as_json(reading)


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=400))
def test_each_line_of_any_text_is_read_or_listed(text: str) -> None:
    try:
        reading = read_text(text)
    except InputProblem:
        return
    assert_nothing_is_lost(reading)
    reading_as_json(reading)
