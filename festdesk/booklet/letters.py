"""The letters by which strands are told apart in a grid, in colour and without."""

from typing import TYPE_CHECKING

from festdesk.booklet.remembering import remembered

if TYPE_CHECKING:
    from festdesk.base.ids import StrandId
    from festdesk.snapshot import Snapshot


@remembered
def strand_letters(snapshot: "Snapshot") -> "dict[StrandId, str]":
    """Return the mark of each strand: its code, or letters of its name that no other one has.

    A colour alone is lost in black and white, so no strand is without a mark.
    """
    marks = {strand.id: strand.code for strand in snapshot.strands if strand.code}
    for strand in snapshot.strands:
        if strand.code:
            continue
        name = snapshot.strand_name(strand.id, snapshot.languages[0] if snapshot.languages else "")
        letters = [letter.upper() for letter in name if letter.isalpha()]
        taken = set(marks.values())
        free = next((letter for letter in letters if letter not in taken), "")
        number = next(n for n in range(1, len(taken) + 2) if str(n) not in taken)
        marks[strand.id] = free or str(number)
    return marks
