"""Rules of words are passed over where no two words meet with which they could begin."""

import re

import pytest

from festdesk.checks.wording.certain import _INSIDE, _hits, _rules_of
from festdesk.checks.wording.openings import openings_of
from tests.checks.grammar_samples import ENDS, GRAMMAR, GRAMMAR_RIGHT
from tests.checks.missing_samples import MISSING, RIGHT
from tests.checks.wording_samples import SLIPS, TRAPS


@pytest.mark.parametrize(
    ("pattern", "openings"),
    [
        ("will been", {"will": {"been"}}),
        ("(an?) the(?= [a-z])", {"a": {"the"}, "an": {"the"}}),
        ("it[’\\x27]s own(?!-)", {"it": {"s"}}),
        ("(w)eather(?= or not\\b)", {"weather": {"or"}}),
        ("(t)heir(?= (?:is|are) (?:a|an))", {"their": {"is", "are"}}),
        ("who (?:\\w+ed|was) there", {"who": None}),
        ("(?<!la )(grâce|face) a(?= la)", {"grâce": {"a"}, "face": {"a"}}),
        ("daß|so daß", {"dass": None, "so": {"dass"}}),
        ("(p)ayed", {"payed": None}),
        ("since (two|\\d{1,2}) (years|weeks)", {"since": {"two", "years", "weeks"}}),
        ("(between (?:19|20)\\d\\d) to", {"between": {"to"}}),
        ("in (\\d(?:st|nd)? May|May)", {"in": {"st", "nd", "may"}}),
        ("the \\d+", {"the": None}),
        ("(a) (\\d+|two) years(?: |[‐-])old", {"a": {"two", "years"}}),
        ("(more|far more) then", {"more": {"then"}, "far": {"more"}}),
    ],
)
def test_a_pattern_of_plain_words_tells_how_it_begins(
    pattern: str, openings: dict[str, set[str] | None]
) -> None:
    assert openings_of(pattern) == openings


@pytest.mark.parametrize(
    "pattern", ["(\\d+|two) years", "[A-Z]\\w+ who", "(?P<one>a) b", "a{2} b", "’ s", "[^a] b"]
)
def test_nothing_is_said_of_how_any_other_pattern_begins(pattern: str) -> None:
    assert openings_of(pattern) is None


@pytest.mark.parametrize("language", sorted(one for one in SLIPS if "-" not in one))
def test_where_a_rule_is_passed_over_it_finds_nothing(language: str) -> None:
    sentences = [text for text, *_ in SLIPS[language]] + TRAPS.get(language, [])
    sentences += [text for text, *_ in MISSING.get(language, [])] + RIGHT.get(language, [])
    sentences += [text for text, *_ in (*GRAMMAR.get(language, []), *ENDS.get(language, []))]
    sentences += GRAMMAR_RIGHT.get(language, [])
    found = 0
    for sentence in sentences:
        for body in (sentence, sentence.upper(), sentence.replace(" ", "\u00a0")):
            told = {(id(rule), hit.span()) for rule, hit in _hits(body, language)}
            words = set(re.findall(r"[^\W\d_]+", body.casefold()))
            for rule in _rules_of(language):
                hits = [
                    hit
                    for hit in rule.pattern.finditer(body)
                    if not (hit.start() and _INSIDE.match(body, hit.start() - 1))
                ]
                found += len(hits)
                if not words.isdisjoint(rule.signs):
                    missed = [hit for hit in hits if (id(rule), hit.span()) not in told]
                    assert not missed, (sentence, missed)
    assert found
