"""The house's words: kept, changed, taken in as a list; refused where they make no sense."""

import pytest

from festdesk.base.errors import InputProblem
from festdesk.editing.words import (
    HouseWords,
    add_words,
    change_words,
    read_words,
    remove_words,
    take_words,
)
from festdesk.store.document import Document


def _rules(document: Document) -> list[tuple[str, str, str, bool, str]]:
    return [
        (rule.language, rule.words, rule.instead, rule.is_exact, rule.note)
        for rule in document.snapshot().word_rules
    ]


def test_a_rule_is_kept_changed_and_forgotten_and_each_can_be_undone(document: Document) -> None:
    with document.edit("Add") as session:
        rule_id = add_words(session, HouseWords("  movie ", "film", "en", note=" we say so "))
    assert _rules(document) == [("en", "movie", "film", False, "we say so")]
    with document.edit("Change") as session:
        change_words(session, rule_id, HouseWords("movies", "films", "en"))
    assert _rules(document) == [("en", "movies", "films", False, "")]
    with document.edit("Remove") as session:
        remove_words(session, [rule_id, "gone"])
    assert _rules(document) == []
    for there in ("movies", "movie"):
        document.undo()
        assert [words for _, words, *_ in _rules(document)] == [there]
    document.undo()
    assert _rules(document) == []


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        (HouseWords("  "), "Write the words"),
        (HouseWords("…"), "neither a letter"),
        (HouseWords("x" * 121), "too long"),
        (HouseWords("movie", "x" * 121), "too long"),
        (HouseWords("movie", "movie"), "are the same"),
        (HouseWords("movie", "Movie"), "differ in capitals alone"),
        (HouseWords("movie", "film", "English"), "no code of a language"),
        (HouseWords("internet", "web"), "There is a rule"),
        (HouseWords("net", "internet"), "in one rule and found as wrong in another"),
        (HouseWords("Internet", "web", "de"), None),
        (HouseWords("Web", "net", "en"), "in one rule and found as wrong in another"),
        (HouseWords("net", "internet", "de"), "in one rule and found as wrong in another"),
        (HouseWords("movie", "Movie", is_exact=True), None),
        (HouseWords("&", "and"), None),
    ],
)
def test_a_rule_that_makes_no_sense_is_refused(
    document: Document, rule: HouseWords, said: str | None
) -> None:
    with document.edit("Before") as session:
        add_words(session, HouseWords("internet", "web"))
    if said is None:
        with document.edit("Add") as session:
            add_words(session, rule)
        assert len(_rules(document)) == 2
        return
    with pytest.raises(InputProblem, match=said), document.edit("Add") as session:
        add_words(session, rule)
    assert len(_rules(document)) == 1


def test_a_rule_may_stay_as_it_is(document: Document) -> None:
    with document.edit("Add") as session:
        rule_id = add_words(session, HouseWords("movie", "film"))
        change_words(session, rule_id, HouseWords("movie", "film", note="short"))
    assert _rules(document) == [("", "movie", "film", False, "short")]
    with (
        pytest.raises(InputProblem, match="no longer there"),
        document.edit("Change") as session,
    ):
        change_words(session, "gone", HouseWords("movie", "film"))


PASTED = """\
# our words
movie\tfilm\ten\twe say film
web site -> website

utilize → use
Internet\tinternet\t\t\texact
cineast
movie\tmovie\ten
"""


def test_a_pasted_list_is_read_and_taken_and_what_is_refused_is_told(document: Document) -> None:
    rules = read_words(PASTED, language="en")
    with document.edit("Take") as session:
        add_words(session, HouseWords("web site", "web-site", "en"))
        add_words(session, HouseWords("cineast", language="en"))
        taken = take_words(session, rules)
    assert (taken.added, taken.changed, taken.kept) == (3, 1, 1)
    assert [(rule.words, str(problem)[:7]) for rule, problem in taken.refused] == [
        ("movie", "“movie”")
    ]
    assert _rules(document) == [
        ("en", "Internet", "internet", True, ""),
        ("en", "cineast", "", False, ""),
        ("en", "movie", "film", False, "we say film"),
        ("en", "utilize", "use", False, ""),
        ("en", "web site", "website", False, ""),
    ]
    document.undo()
    assert _rules(document) == []
