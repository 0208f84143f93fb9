"""The second process that looks through the texts of a large edition, for its first look alone.

It goes from the last text to the first. The checks do first what asks nothing of it, then they take
up the texts it has told of, and where it has told of no more, they begin at the first one: so both
come to the end of their work at about the same time. What it tells is taken where a check asks for
it (`of_texts`). What it has not told yet, or never will since it is gone, is worked out here as
ever: it changes nothing but how long a first look takes.
"""

import logging
import os
import pickle
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from threading import Lock, Thread, current_thread
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from festdesk.checks.of_texts import OfTexts, Words
    from festdesk.snapshot import Snapshot

LEAST_FILMS = 100  # of fewer the first look is over before another process would be of use
_log = logging.getLogger(__name__)


def begin(snapshot: "Snapshot") -> "Ahead | None":
    """Start the process for an edition; nothing where it is small or there is no second core."""
    if len(snapshot.films) < LEAST_FILMS or os.cpu_count() == 1:
        return None
    try:
        return Ahead(snapshot.languages)
    except OSError:
        _log.info("No second process for the checks could be started", exc_info=True)
        return None


class Ahead:
    """A process that loads the checks, waits for texts and tells of them; for any thread.

    It begins to load at once, which takes a second: best while the file is still being opened.
    Whoever has made it must `end` it. It ends by itself when this process is gone.
    """

    def __init__(self, languages: Sequence[str]) -> None:
        self._process = subprocess.Popen(  # noqa: S603 -- our own program
            _command(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._lock = Lock()
        self._is_over = False
        self._thread: Thread | None = None
        self._asked: tuple[tuple[tuple[OfTexts, Any], ...], ...] = ()  # at each stage
        self._texts: tuple[Words, ...] = ()
        self._send(pickle.dumps(tuple(languages)))

    @property
    def process_id(self) -> int:
        """The system's number of the process."""
        return self._process.pid

    @property
    def runs(self) -> bool:
        """Whether the process is there."""
        return self._process.poll() is None

    def give(self, snapshot: "Snapshot") -> None:
        """Give it the texts of an edition; it tells of them until it is ended."""
        from festdesk.checks.ahead.asking import asked_at, texts_of  # noqa: PLC0415 -- slow import

        self._texts, self._asked = texts_of(snapshot), asked_at(snapshot)
        settings = [{one.name: given for one, given in stage} for stage in self._asked]
        request = pickle.dumps((self._texts, settings), pickle.HIGHEST_PROTOCOL)
        self._thread = Thread(
            target=self._exchange, args=(request,), name="festdesk-ahead", daemon=True
        )
        self._thread.start()

    def wait(self) -> None:
        """Wait until it has told of all texts, or is gone."""
        if self._thread is not None:
            self._thread.join()

    def end(self) -> None:
        """End the process, and forget what it has told and nobody has asked for."""
        from festdesk.checks.of_texts import forget_told  # noqa: PLC0415 -- slow import

        with self._lock:
            self._is_over = True
        self._process.kill()
        self._process.wait()
        if self._thread is not None and self._thread is not current_thread():
            self._thread.join()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with suppress(OSError):  # what was still to be written goes nowhere
                    pipe.close()
        self._texts, self._asked = (), ()
        forget_told()

    def _send(self, data: bytes) -> None:
        if self._process.stdin is not None:
            with suppress(OSError):  # it is gone, and tells nothing
                self._process.stdin.write(data)
                self._process.stdin.flush()

    def _exchange(self, request: bytes) -> None:
        """Hand the texts over and take in what is told of them; on a thread of its own."""
        self._send(request)
        source = self._process.stdout
        try:
            while source is not None and not self._is_over:
                self._take_in(pickle.load(source))  # noqa: S301 -- from our own program
        except EOFError:
            return  # it has told of all, or is gone
        except Exception:  # noqa: BLE001 -- whatever it is: the rest is worked out here
            if not self._is_over:  # else it was cut off in the middle of a word
                _log.exception("What the second process of the checks told cannot be read")

    def _take_in(self, batch: Sequence[tuple[int, int, Sequence[Any]]]) -> None:
        from festdesk.checks.ahead.asking import Untold  # noqa: PLC0415 -- slow import
        from festdesk.checks.of_texts import TOLD  # noqa: PLC0415 -- slow import

        last = len(self._asked) - 1
        with self._lock:
            if self._is_over:
                return
            for stage, number, results in batch:
                text = self._texts[number]
                for (one, settings), result in zip(self._asked[stage], results, strict=True):
                    if result is not Untold.BROKE_DOWN:
                        one.told[one.asked(text, settings)] = result
                if stage == last:
                    TOLD.add(text.body)


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, "--worker", "ahead"]
    return [sys.executable, "-X", "utf8", "-m", "festdesk.checks.ahead.worker"]
