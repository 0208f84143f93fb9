"""Words of the edition's own dictionary: added once, removed, and each of it undone."""

import pytest

from festdesk.base.errors import InputProblem
from festdesk.editing.dictionary import add_word, remove_word
from festdesk.store.document import Document


def _words(document: Document) -> list[tuple[str, str]]:
    rows = document.snapshot().dictionary.values()
    return sorted((row.language, row.word) for row in rows)


def test_a_word_is_added_once_for_each_language(document: Document) -> None:
    with document.edit("Add") as session:
        first = add_word(session, " Kiez\u00adkino ", language="de")
        assert add_word(session, "Kiezkino", language="de") == first
        add_word(session, "Kiezkino", language="")
    assert _words(document) == [("", "Kiezkino"), ("de", "Kiezkino")]


def test_adding_and_removing_can_be_undone(document: Document) -> None:
    with document.edit("Add") as session:
        word_id = add_word(session, "steadicam", language="en")
    document.undo()
    assert _words(document) == []
    document.redo()
    with document.edit("Remove") as session:
        remove_word(session, word_id)
    assert _words(document) == []
    document.undo()
    assert _words(document) == [("en", "steadicam")]


@pytest.mark.parametrize("word", ["", "  ", "two words", "two\nwords", "x" * 101])
def test_what_is_no_word_is_refused(document: Document, word: str) -> None:
    with pytest.raises(InputProblem, match="is not a single word"), document.edit("Add") as session:
        add_word(session, word, language="en")
    assert _words(document) == []
