"""Patterns that are compiled when a text needs them can all be compiled."""

import warnings

import pytest

from festdesk.base.lists import read_list
from festdesk.checks.facts.retold import _counted_patterns, _event_patterns
from festdesk.checks.facts.told_lengths import _patterns
from festdesk.checks.wording.certain import _rules_of

LANGUAGES = ("de", "en", "es", "fr", "it", "nl", "pl", "pt")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_pattern_of_a_list_can_be_read(language: str) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")  # such as a set within a set, which finds something else
        for rule in _rules_of(language):
            assert list(rule.pattern.finditer("")) == []
            assert rule.signs
        for _, length in _patterns(language):
            assert list(length.finditer("")) == []
        for _, _, told in (*_event_patterns(language), *_counted_patterns(language)):
            assert list(told.finditer("")) == []


def test_the_lists_have_rules_of_these_languages_alone() -> None:
    known = {*read_list("certain_slips"), *read_list("missing_words")}
    assert known <= {*LANGUAGES}
