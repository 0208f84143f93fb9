"""How often a row was changed is counted over all acts, those that were taken back too."""

from pathlib import Path

from festdesk.editing.screenings import change_screening, delete_screening
from festdesk.store.document import Document
from tests.builders import small_edition

COLUMNS = ("starts_at", "talk_minutes")


def counts(document: Document) -> dict[str, int]:
    """Return the numbers of changes by row."""
    return {key: found.count for key, found in document.revisions("screening", COLUMNS).items()}


def test_an_act_counts_once_and_an_act_on_other_columns_not_at_all(tmp_path: Path) -> None:
    with small_edition(tmp_path) as document:
        first, second, *_ = sorted(document.snapshot().screenings)
        assert set(counts(document).values()) == {0}

        with document.edit("Change") as session:
            change_screening(session, first, talk_minutes=20)
            change_screening(session, first, talk_minutes=30, note="for colleagues")
        with document.edit("Note") as session:
            change_screening(session, second, note="for colleagues")

        assert (counts(document)[first], counts(document)[second]) == (1, 0)


def test_the_number_never_falls(tmp_path: Path) -> None:
    with small_edition(tmp_path) as document:
        first = min(document.snapshot().screenings)
        with document.edit("Change") as session:
            change_screening(session, first, talk_minutes=20)
        before = document.revisions("screening", COLUMNS)[first]

        document.undo()

        after = document.revisions("screening", COLUMNS)[first]
        assert (before.count, after.count) == (1, 2)
        assert after.at >= before.at
        with document.edit("Delete") as session:
            delete_screening(session, first)
        assert counts(document)[first] == 3
