"""Words are found as an editor means them, and what is put in is shown before it is."""

import pytest

from festdesk.base.errors import InputProblem
from festdesk.base.replacing import Finder, Search, replaced


def result(search: Search, text: str) -> str:
    """Return the text with every hit replaced."""
    return replaced(text, list(Finder(search).hits_in(text)))


def test_plain_words_are_no_expression_and_their_replacement_is_none() -> None:
    assert result(Search("a.c", r"\1$"), "abc a.c A.C") == r"abc \1$ \1$"


def test_case_matters_when_it_is_asked_for() -> None:
    assert result(Search("Film", "Movie", matches_case=True), "film Film") == "film Movie"


def test_whole_words_are_not_found_within_others() -> None:
    assert result(Search("Lin", "Linn", whole_words=True), "Lin, Linz and Lin’s") == (
        "Linn, Linz and Linn’s"
    )
    assert result(Search("Čapek", "Capek", whole_words=True), "Čapeková Čapek") == "Čapeková Capek"


def test_typed_letters_find_their_typographic_forms() -> None:
    assert result(Search("San Sebastian", "Donostia"), "San\u00a0Sebastian") == "Donostia"
    assert result(Search("l'homme", "x"), "l’homme") == "x"
    assert result(Search('"Mir"', "Mir"), "„Mir“ «Mir»") == "Mir Mir"


def test_groups_of_an_expression_are_put_in() -> None:
    search = Search(r"(\w+), (\w+)", r"\2 \1", is_expression=True)
    assert result(search, "Tati, Jacques") == "Jacques Tati"
    assert result(Search(r"$", "!", is_expression=True), "Stop") == "Stop!"


def test_what_is_there_already_is_no_hit() -> None:
    assert list(Finder(Search("tati", "Tati")).hits_in("Tati")) == []


@pytest.mark.parametrize("words", ["(", "[a", "a{2,1}", "*"])
def test_a_broken_expression_says_what_is_wrong_and_where(words: str) -> None:
    with pytest.raises(InputProblem, match="no regular expression") as told:
        Finder(Search(words, is_expression=True, whole_words=True))
    assert 1 <= int(str(told.value.facts["place"])) <= len(words)


def test_a_broken_replacement_says_so() -> None:
    with pytest.raises(InputProblem, match="cannot be put in"):
        result(Search("a", r"\7", is_expression=True), "a")


def test_an_expression_that_never_ends_is_given_up() -> None:
    with pytest.raises(InputProblem, match="too long"):
        result(Search("(x+x+)+y", is_expression=True), "x" * 5000)
