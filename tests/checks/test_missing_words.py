"""Words that are missing, and words in the place of others that sound alike."""

import pytest

from festdesk.checks.wording.certain import find_certain_slips
from tests.checks.grammar_samples import ENDS, GRAMMAR, GRAMMAR_RIGHT
from tests.checks.missing_samples import MISSING, RIGHT
from tests.checks.sounding_samples import SOUNDING, SOUNDING_RIGHT


@pytest.mark.parametrize("language", MISSING)
def test_a_gap_between_two_words_is_found_and_filled_where_only_one_fits(language: str) -> None:
    for body, words, right in MISSING[language]:
        found = find_certain_slips(body, language)
        assert [body[slip.start : slip.end] for slip in found] == [words] * bool(words), body
        if right:
            assert (body, found[0].right[0]) == (body, right)
        assert all(slip.is_missing for slip in found), body


@pytest.mark.parametrize("language", GRAMMAR)
def test_words_that_no_grammar_joins_are_found_and_mended(language: str) -> None:
    for body, words, right in GRAMMAR[language]:
        found = find_certain_slips(body, language)
        assert words in [body[slip.start : slip.end] for slip in found], body
        slip = next(slip for slip in found if body[slip.start : slip.end] == words)
        assert (body, slip.right[0], slip.is_missing) == (body, right, False)


@pytest.mark.parametrize("language", ENDS)
def test_a_sentence_that_ends_too_early_is_found(language: str) -> None:
    for body, words in ENDS[language]:
        found = find_certain_slips(body, language)
        assert [(body[slip.start : slip.end], slip.is_missing) for slip in found] == [(words, True)]


@pytest.mark.parametrize("language", SOUNDING)
def test_words_that_sound_like_the_right_one_are_found_and_mended(language: str) -> None:
    for body, words, right in SOUNDING[language]:
        found = find_certain_slips(body, language)
        assert [body[slip.start : slip.end] for slip in found] == [words], body
        assert (body, found[0].right[0]) == (body, right)
        mended = body[: found[0].start] + right + body[found[0].end :]
        assert find_certain_slips(mended, language) == (), mended


@pytest.mark.parametrize(
    ("language", "body"),
    [(language, body) for many in (RIGHT, SOUNDING_RIGHT, GRAMMAR_RIGHT) for language in many
     for body in many[language]],
)  # fmt: skip
def test_right_sentences_are_left_alone(language: str, body: str) -> None:
    assert [body[slip.start : slip.end] for slip in find_certain_slips(body, language)] == []
