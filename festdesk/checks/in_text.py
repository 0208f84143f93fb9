"""Findings about some letters of a text: where they stand, what should stand there instead."""

from collections.abc import Sequence
from dataclasses import replace

from festdesk.base.findings import Finding, Kind, Mend
from festdesk.base.text import shorten
from festdesk.base.wording import sentence
from festdesk.checks.printed_prose import Prose
from festdesk.texts.around import words_around

LONGEST_WORDS = 60
WRITE = sentence("Mend", "Write “{after}”")
REMOVE = sentence("Mend", "Remove “{before}”")


def found_in(
    kind: Kind,
    prose: Prose,
    start: int,
    end: int,
    *should_be: str,
    words: tuple[int, int] | None = None,
    **facts: object,
) -> Finding:
    """Return a finding about the letters from `start` to before `end` of a text.

    `should_be` are ways to write these letters, the likeliest first: each becomes a mend, and the
    first the fact {should_be}. `words` is where the fact {words} begins and ends where these
    letters alone would not be understood. {subject} is what the text belongs to. An acceptance
    holds as long as the letters and the words around them stay.
    """
    first, last = words or (start, end)
    told: dict[str, object] = {
        "subject": prose.subject,
        "words": shorten(prose.body[first:last], LONGEST_WORDS),
        **({"should_be": should_be[0]} if should_be else {}),
        **facts,
    }
    before = prose.body[start:end]
    mends = tuple(
        Mend(WRITE if after else REMOVE, prose.table, prose.row_id, "body", before, after, start)
        for after in should_be
    )
    around = words_around(prose.body, start, end)
    return Finding(
        kind.code, kind.said, kind.severity, (prose.place,), told,
        kept=f"{before}|{around}", spot=(start, end), mends=mends, apart=f"{before}|{around}",
    )  # fmt: skip


def at_letters(
    found: Finding, prose: Prose, start: int, end: int, mends: Sequence[Mend] | None = None
) -> Finding:
    """Return a finding as one about letters of a text, apart from others of its kind there.

    Each can so be accepted by itself; `mends` take the place of those that it has.
    """
    words = shorten(prose.body[start:end], LONGEST_WORDS)
    offered = found.mends if mends is None else tuple(mends)
    return replace(found, spot=(start, end), apart=words, mends=offered)
