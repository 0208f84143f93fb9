"""Write the log of files for press: what was written, what blocked print, and why all the same."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime

from sqlmodel import Session

from festdesk.base.errors import InputProblem
from festdesk.base.text import tidy_line
from festdesk.base.wording import sentence
from festdesk.books.tables import BookOutput

LEAST_WORDS, LONGEST_REASON = 3, 500
NO_REASON = sentence(
    "Error", "Say in at least {least} words why the file is written although findings block print."
)
REASON_LONG = sentence(
    "Error", "The reason has {length} characters; {most} are the most. Write a shorter one."
)


@dataclass(frozen=True, slots=True)
class Blocker:
    """A finding that blocked print, as the log keeps it; `said` is its sentence as it was read.

    One that somebody had `accepted` before blocked nothing: the log tells with which reason.
    """

    code: str
    subject: str
    said: str
    accepted: str = ""


@dataclass(frozen=True, slots=True)
class WrittenFile:
    """A file that was written for press. `profile` is what it is for, as the user was told."""

    product: str
    profile: str
    languages: tuple[str, ...]
    file_name: str
    pages: int


def judged_reason(reason: str) -> str:
    """Return a reason as it is kept.

    Raises:
        InputProblem: It is none: some words at least, and not too many.
    """
    reason = tidy_line(reason)
    words = [word for word in reason.split() if any(letter.isalpha() for letter in word)]
    if len(words) < LEAST_WORDS:
        raise InputProblem(NO_REASON, least=LEAST_WORDS)
    if len(reason) > LONGEST_REASON:
        raise InputProblem(REASON_LONG, length=len(reason), most=LONGEST_REASON)
    return reason


def log_output(
    session: Session,
    written: WrittenFile,
    blockers: Sequence[Blocker] = (),
    *,
    reason: str = "",
    by: str = "",
) -> str:
    """Note a file that was written for press; return the id of the note.

    Raises:
        InputProblem: Findings blocked print, and there is no reason, or too long a one.
    """
    noted = BookOutput(
        **asdict(written),
        at=datetime.now(UTC),
        by=tidy_line(by),
        blockers=json.dumps([asdict(one) for one in blockers], ensure_ascii=False),
        reason=judged_reason(reason) if blocking(blockers) else "",
    )
    session.add(noted)
    session.flush()
    return noted.id


def blocking(noted: Iterable[Blocker]) -> tuple[Blocker, ...]:
    """Return those that blocked print, without the accepted ones."""
    return tuple(one for one in noted if not one.accepted)


def blockers_in(stored: str) -> tuple[Blocker, ...]:
    """Return the blockers of a note; none where what is stored is no list of them."""
    try:
        found = json.loads(stored)
    except (ValueError, RecursionError):
        return ()
    return tuple(
        Blocker(*(str(one.get(name, "")) for name in ("code", "subject", "said", "accepted")))
        for one in (found if isinstance(found, list) else ())
        if isinstance(one, dict)
    )
