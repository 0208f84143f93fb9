"""What can go wrong for reasons outside the program.

KnownError               has a sentence for the user; never a traceback
├── FileProblem          the festival file cannot be opened, read or written
│   ├── NotAFestivalFile     some other program's file, or none at all
│   ├── NewerFile            made by a later version of festdesk
│   ├── DamagedFile          ours, but spoilt; what can be read can be salvaged
│   ├── OpenElsewhere        another window or machine works in the file
│   └── NotSaved             an act could not be written; nothing of it was
├── InputProblem         a value or a text that cannot be kept as it is
├── UndoProblem          what should be taken back has been changed since
└── PrintProblem         the booklet could not be set or written
BugError                 ours; deserves a report
"""

from typing import Self

from festdesk.base.wording import Sentence, sentence


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


class InputProblem(KnownError):
    """A value or a text that cannot be kept as it is."""


class UndoProblem(KnownError):
    """What should be taken back has been changed since."""


class PrintProblem(KnownError):
    """The booklet could not be set or written."""


class BugError(Exception):
    """A mistake of ours; deserves a report, not a sentence."""
