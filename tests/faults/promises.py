"""What a writer has said of its files: how they may be found after a crash, and how they must be.

A writer says before each commit how the file may be from then on, and after it that it must be so.
Whatever is found later is one of the states that had been said and not overtaken.
"""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class State:
    """A file's content: the number of its newest act, and a hash over every row."""

    seq: int
    sha256: str


@dataclass(slots=True)
class _File:
    can_be: list[State] = field(default_factory=list)
    was: set[State] = field(default_factory=set)
    is_promised: bool = False


class Promises:
    """What was said so far. A line is "may" or "must", a file's name, a number and a hash."""

    def __init__(self) -> None:
        self._files: dict[str, _File] = {}
        self.acknowledged = 0

    def hear(self, line: str) -> None:
        """Take a line into account."""
        word, name, seq, sha256 = line.split()
        file = self._files.setdefault(name, _File())
        state = State(int(seq), sha256)
        if word == "may":
            if state not in file.can_be:
                file.can_be.append(state)
            return
        if file.can_be != [state] or not file.is_promised:
            self.acknowledged += 1
        file.was.update(file.can_be)
        file.was.discard(state)
        file.can_be = [state]
        file.is_promised = True

    def names(self) -> tuple[str, ...]:
        """Return the files that were spoken of; a name with a dot before it is nobody's file."""
        return tuple(name for name in self._files if not name.startswith("."))

    def are_in_doubt(self, name: str) -> bool:
        """Return whether the writer was last heard of between the two words of one commit."""
        return len(self._files[name].can_be) > 1

    def must_exist(self, name: str) -> bool:
        """Return whether the file was acknowledged at all."""
        return self._files[name].is_promised

    def allow(self, name: str, state: State) -> bool:
        """Return whether the file may be found like this."""
        return state in self._files[name].can_be

    def have_been(self, name: str, state: State) -> bool:
        """Return whether the file was like this before what was acknowledged since."""
        return state in self._files[name].was


def line(word: str, name: str, state: State) -> str:
    """Return what a writer says."""
    return f"{word} {name} {state.seq} {state.sha256}"
