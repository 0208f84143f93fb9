"""What can go wrong for reasons outside the program.

KnownError               has a sentence for the user; never a traceback
├── FileProblem          the festival file cannot be opened, read or written
│   ├── NotAFestivalFile     some other program's file, or none at all
│   ├── NewerFile            made by a later version of festdesk
│   ├── DamagedFile          ours, but spoilt; what can be read can be salvaged
│   ├── OpenElsewhere        another window or machine works in the file
│   ├── NotSaved             an act could not be written; nothing of it was
│   │   └── FileInTrouble        because of the disk, not of the act; later it may succeed
│   └── BackupProblem        an earlier state could not be kept or read; the file is not concerned
├── InputProblem         a value or a text that cannot be kept as it is
├── Cancelled            somebody stopped what they had asked for; nothing of it was done
├── UndoProblem          what should be taken back cannot be
│   └── UndoConflict         it has been changed since; whoever asked may say what to do
└── PrintProblem         the booklet could not be set or written
BugError                 ours; deserves a report
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Self

from festdesk.base.troubles import REASONS, TroubleKind
from festdesk.base.wording import Sentence, sentence

if TYPE_CHECKING:
    from datetime import datetime

    from festdesk.base.findings import Place

NOT_WRITTEN = sentence("Error", "“{label}” was not saved: {reason}. The file is as it was before.")


class KnownError(Exception):
    """A problem the user can understand: a marked sentence and its facts."""

    def __init__(self, said: Sentence, **facts: object) -> None:
        super().__init__(said, facts)
        self.said = said
        self.facts = facts

    def __str__(self) -> str:
        return self.said.say(**self.facts)

    @classmethod
    def because(cls, reason: str) -> Self:
        """Make one from a sentence that somebody else, such as the system, has already made."""
        return cls(sentence("Error", "{reason}"), reason=reason)


class FileProblem(KnownError):
    """The festival file cannot be opened, read or written."""


class NotAFestivalFile(FileProblem):
    """The file belongs to another program, is empty, or is no file."""


class NewerFile(FileProblem):
    """The file was made by a later version of festdesk."""


class DamagedFile(FileProblem):
    """The file is a festival's, but something in it is spoilt; it can be salvaged."""


class OpenElsewhere(FileProblem):
    """Another window of this machine has the file open, or another machine."""


class NotSaved(FileProblem):
    """An act could not be written to the file; nothing of it was."""


class FileInTrouble(NotSaved):
    """An act could not be written because of the disk, not of the act; later it may succeed.

    `attempted` is the id of the action that may have reached the disk all the same: an error at
    the very end of a commit leaves that open.
    """

    def __init__(self, kind: TroubleKind, *, label: str, attempted: str | None = None) -> None:
        super().__init__(NOT_WRITTEN, label=label, reason=REASONS[kind])
        self.kind = kind
        self.attempted = attempted


class BackupProblem(FileProblem):
    """An earlier state could not be kept or read; the festival file itself is not concerned."""


class InputProblem(KnownError):
    """A value or a text that cannot be kept as it is."""


class Cancelled(KnownError):
    """Somebody stopped what they had asked for: they are told where they asked, nobody else is."""


class UndoProblem(KnownError):
    """What should be taken back cannot be."""


class Newer(StrEnum):
    """What becomes of newer values that stand in the way of taking something back."""

    ASK = "ask"  # nothing is done: `UndoConflict`
    KEEP = "keep"  # they stay, and all else is taken back
    OVERWRITE = "overwrite"


@dataclass(frozen=True, slots=True)
class NewerValue:
    """A value that taking an act back would overwrite.

    `place` names the field, or a whole row where it has no `field`; values are those of the row,
    a mapping of them for a whole row, nothing where there is none. Who made the newer one, when
    (in UTC) and by which act is not known of a change that no act of this file has made.
    """

    place: "Place"
    made: object  # by the act that is to be taken back
    now: object
    label: str = ""
    actor: str = ""
    at: "datetime | None" = None


class UndoConflict(UndoProblem):
    """What should be taken back has been changed since; nothing was done.

    It can be taken back all the same, with the newer values kept or overwritten.
    """

    def __init__(self, said: Sentence, newer: tuple[NewerValue, ...], **facts: object) -> None:
        super().__init__(said, **facts)
        self.newer = newer


class PrintProblem(KnownError):
    """The booklet could not be set or written."""


class BugError(Exception):
    """A mistake of ours; deserves a report, not a sentence."""
