"""Many changes in one text: put in together, each where it was found, or left alone."""

from functools import partial
from pathlib import Path

import pytest

from festdesk.base.findings import Mend
from festdesk.base.wording import sentence
from festdesk.editing.mending_many import mend_all, words_with
from festdesk.editing.texts import write_text
from tests.builders import film_called, small_edition

SAID = sentence("Mend", "Write “{after}”")
TEXT = "He said: »no« and ,left."


def change(before: str, after: str, start: int, *more: Mend, row: str = "t") -> Mend:
    """Return a mend of letters of a text."""
    return Mend(SAID, "text", row, "body", before, after, start, more=more)


MARKS = change("»", "“", 9, change("«", "”", 12))


@pytest.mark.parametrize(
    ("mends", "words", "left"),
    [
        ([change("He", "She", 0), change(",left", "left", 18)], "She said: »no« and left.", 0),
        ([MARKS], "He said: “no” and ,left.", 0),
        ([MARKS, change("»no", "»No", 9)], "He said: “no” and ,left.", 1),
        ([change("He", "It", 1), MARKS], "He said: “no” and ,left.", 1),
        ([change("«", "”", 12), change("»", "“", 9, change("x", "y", 12))],
         "He said: »no” and ,left.", 1),
        ([change("", " ", 18), change("", " ", 18)], "He said: »no« and  ,left.", 1),
        ([change("said", "says", 3), change("said", "said", 3)], "He says: »no« and ,left.", 1),
    ],
    ids=["apart", "pair", "touching a pair", "moved", "half a pair", "twice at one place", "same"],
)  # fmt: skip
def test_changes_are_put_in_from_the_end_and_none_by_half(
    mends: list[Mend], words: str, left: int
) -> None:
    written, alone = words_with(TEXT, mends)

    assert (written, len(alone)) == (words, left)


def test_changes_of_texts_and_of_rows_are_one_act(tmp_path: Path) -> None:
    with small_edition(tmp_path) as document:
        film_id = film_called(document, "Stalker")
        write = partial(
            write_text, subject="film_id", subject_id=film_id, kind="logline", language="en",
            body=TEXT,
        )  # fmt: skip
        document.act("Write", write)
        text = next(t for t in document.snapshot().texts.values() if t.body == TEXT)
        year = document.snapshot().films[film_id].year
        mends = [
            change(",left", "left", 18, row=text.id),
            Mend(SAID, "film", film_id, "year", year, 1980),
            Mend(SAID, "film", film_id, "premiere", "never so", "World"),
            change("gone", "here", 0, row="no such text"),
        ]

        left = document.act("Mend", partial(mend_all, mends=mends))

        snapshot = document.snapshot()
        assert left == (mends[2], mends[3])
        assert snapshot.texts[text.id].body == TEXT.replace(",left", "left")
        assert (snapshot.films[film_id].year, snapshot.films[film_id].premiere) == (1980, "")
        document.undo()
        assert document.snapshot().films[film_id].year == year
        assert document.snapshot().texts[text.id].body == TEXT
