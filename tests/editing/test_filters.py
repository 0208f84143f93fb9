"""Saved filters: each has a name of its own, and all of it can be undone."""

from pathlib import Path

import pytest

from festdesk.base.errors import InputProblem
from festdesk.editing.filters import (
    LONGEST_NAME,
    NAME_LONG,
    NAME_TAKEN,
    NO_NAME,
    change_filter,
    delete_filter,
    rename_filter,
    save_filter,
)
from festdesk.store.document import Document
from tests.builders import make_document


def saved_in(document: Document) -> list[tuple[str, str]]:
    return [(saved.name, saved.query) for saved in document.snapshot().saved_filters]


def test_filters_are_saved_changed_renamed_and_deleted_and_each_act_is_undone(
    tmp_path: Path,
) -> None:
    with make_document(tmp_path) as document:
        with document.edit("Save filter") as session:
            first = save_filter(session, " To  proof ", "{}")
        with document.edit("Save filter") as session:
            save_filter(session, "No still", '{"words": "a"}')
        with document.edit("Rename filter") as session:
            rename_filter(session, first, "to proof")  # its own name is not taken by itself
        with document.edit("Change filter") as session:
            change_filter(session, first, '{"words": "b"}')
        assert saved_in(document) == [
            ("to proof", '{"words": "b"}'),
            ("No still", '{"words": "a"}'),
        ]
        with document.edit("Delete filter") as session:
            delete_filter(session, first)
        assert saved_in(document) == [("No still", '{"words": "a"}')]
        for _ in range(5):
            document.undo()
        assert saved_in(document) == []


@pytest.mark.parametrize(
    ("name", "said"),
    [
        pytest.param("  ", NO_NAME, id="none"),
        pytest.param("NO STÍLL", NAME_TAKEN, id="that of another but for case and accents"),
        pytest.param("x" * (LONGEST_NAME + 1), NAME_LONG, id="too long"),
    ],
)
def test_a_name_that_cannot_be_kept_is_refused(tmp_path: Path, name: str, said: object) -> None:
    with make_document(tmp_path) as document:
        with document.edit("Save filter") as session:
            save_filter(session, "No still", "{}")
        with pytest.raises(InputProblem) as raised, document.edit("Save filter") as session:
            save_filter(session, name, "{}")
        assert raised.value.said == said
        assert saved_in(document) == [("No still", "{}")]
