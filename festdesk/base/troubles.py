"""Troubles of a file that are no fault of an act: which there are, and what is said of each."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from festdesk.base.wording import Sentence, sentence


class TroubleKind(StrEnum):
    """Why an open file cannot be written for the moment."""

    FULL = "full"
    UNREADABLE = "unreadable"  # the disk, stick or network gives an error
    GONE = "gone"  # renamed, removed, or its stick was pulled
    REPLACED = "replaced"  # what lies there now does not hold what was saved last
    READ_ONLY = "read_only"
    BUSY = "busy"  # another program holds it for longer than one can wait
    DAMAGED = "damaged"
    CONTRADICTED = "contradicted"  # another program changed the very same things meanwhile


@dataclass(frozen=True, slots=True)
class Trouble:
    """What an open file suffers from, and what of the user's work is not in it yet."""

    kind: TroubleKind
    since: datetime  # aware
    unsaved: int  # acts
    is_on_disk: bool  # the acts lie on this computer's own disk, not in memory alone


REASONS: dict[TroubleKind, Sentence] = {
    TroubleKind.FULL: sentence("Error", "the disk is full"),
    TroubleKind.UNREADABLE: sentence("Error", "its disk or stick reports an error"),
    TroubleKind.GONE: sentence("Error", "the file is no longer where it was"),
    TroubleKind.REPLACED: sentence("Error", "another file lies in its place"),
    TroubleKind.READ_ONLY: sentence("Error", "the file or its folder can only be read"),
    TroubleKind.BUSY: sentence("Error", "another program keeps the file busy"),
    TroubleKind.DAMAGED: sentence("Error", "the file has been damaged"),
    TroubleKind.CONTRADICTED: sentence(
        "Error", "the same things were changed in the file by another program"
    ),
}
ENDS: dict[TroubleKind, Sentence] = {
    TroubleKind.FULL: sentence("Error", "Make room, and saving goes on by itself."),
    TroubleKind.UNREADABLE: sentence(
        "Error", "Saving goes on by itself as soon as the disk answers again."
    ),
    TroubleKind.GONE: sentence(
        "Error", "Plug the stick in or put the file back, and saving goes on by itself."
    ),
    TroubleKind.REPLACED: sentence(
        "Error", "It was not touched. Put the right file back, or save a copy elsewhere."
    ),
    TroubleKind.READ_ONLY: sentence(
        "Error", "Allow writing again, and saving goes on by itself; or save a copy elsewhere."
    ),
    TroubleKind.BUSY: sentence("Error", "Saving goes on by itself when it is done."),
    TroubleKind.DAMAGED: sentence("Error", "Save a copy elsewhere and go on in it."),
    TroubleKind.CONTRADICTED: sentence(
        "Error", "Nothing was overwritten. Save a copy elsewhere and compare the two."
    ),
}
