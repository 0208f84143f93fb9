"""How far work on another thread has come."""


class Reached:
    """Written on the thread that works, read on the window's whenever it looks.

    No signal tells of it: a thread that spoke to a window that is going would end the program.
    """

    def __init__(self) -> None:
        self.done, self.of = 0, 1

    def note(self, done: int, of: int) -> None:
        """Say that so much is done of so much."""
        self.done, self.of = done, of
