"""The log of files for press keeps what blocked them, and a reason that says something."""

import pytest

from festdesk.base.errors import InputProblem
from festdesk.editing.outputs import Blocker, blockers_in, judged_reason


def test_a_reason_has_some_words_and_not_too_many() -> None:
    assert judged_reason("  the printer   waits ") == "the printer waits"
    for short in ("", "   ", "because", "no reason", "… – 12 !"):
        with pytest.raises(InputProblem, match="at least 3 words"):
            judged_reason(short)
    with pytest.raises(InputProblem, match="500 are the most"):
        judged_reason("word " * 200)


def test_what_blocked_is_read_back_and_a_spoilt_note_has_none() -> None:
    stored = '[{"code": "film.title-missing", "subject": "x", "said": "No title."}]'
    assert blockers_in(stored) == (Blocker("film.title-missing", "x", "No title."),)
    for spoilt in ("", "{", "{}", "[1]", "null"):
        assert blockers_in(spoilt) == ()
