"""What is remembered of a snapshot: asked once, apart for each snapshot, gone with it."""

import gc
import weakref

from festdesk.booklet.remembering import remembered
from festdesk.snapshot import Snapshot
from tests.booklet.edition import Rows


def test_each_question_is_answered_once_for_each_snapshot() -> None:
    asked: list[tuple[Snapshot, str]] = []

    @remembered
    def titles(snapshot: Snapshot, language: str) -> tuple[str, ...]:
        asked.append((snapshot, language))
        return (*snapshot.films, language)

    one, other = Rows().snapshot, Rows().snapshot
    answers = [
        titles(one, "en"),
        titles(one, "en"),
        titles(one, "fr"),
        titles(other, language="en"),
    ]

    assert answers == [("en",), ("en",), ("fr",), ("en",)]
    assert asked == [(one, "en"), (one, "fr"), (other, "en")]


def test_nothing_keeps_a_snapshot_that_nobody_needs_any_more() -> None:
    @remembered
    def count(snapshot: Snapshot) -> int:
        return len(snapshot.films)

    snapshot = Rows().snapshot
    count(snapshot)
    ghost = weakref.ref(snapshot)
    del snapshot
    gc.collect()

    assert ghost() is None
