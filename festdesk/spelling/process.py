"""The process that holds the dictionaries: started when it is first asked, ended when it hangs."""

import json
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import Any

from festdesk.base.errors import KnownError
from festdesk.base.wording import Sentence, sentence

NOT_USABLE = sentence(
    "Error",
    "The dictionary “{name}” cannot be used: it is damaged. Bring another one for its language.",
)
NO_ENGINE = sentence(
    "Error",
    "Spelling cannot be checked on this computer: the program library for it is not there.",
)
# Those for "alike" are many times what it takes, so that no other work makes a difference.
_CHECK_SECONDS, _SUGGEST_SECONDS, _ALIKE_SECONDS = 20.0, 10.0, 60.0


class SpellingProblem(KnownError):
    """A dictionary cannot be asked; nothing else is concerned."""


class SpellProcess:
    """Asks Hunspell in another process. May be used from any thread; one question at a time."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[str] | None = None
        self._one_at_a_time = threading.Lock()
        self._is_closed = False

    @property
    def process_id(self) -> int | None:
        """The system's number of the process, while it runs."""
        return self._process.pid if self._process is not None else None

    @property
    def is_asked(self) -> bool:
        """Whether somebody waits for an answer."""
        return self._one_at_a_time.locked()

    def check(
        self, dictionary: Sequence[str], name: str, words: Sequence[str], do: str = "check"
    ) -> list[bool]:
        """Return for each word whether it is right; with "nouns" to `do`, whether it is one.

        Raises:
            SpellingProblem: The dictionary cannot be used.
        """
        asked = {"do": do, "dictionary": dictionary, "words": words}
        # Once more where the process ended, which need not be the dictionary's doing.
        answer = self._ask(asked, _CHECK_SECONDS) or self._ask(asked, _CHECK_SECONDS)
        right = answer.get("right", ())
        if len(right) != len(words):
            said: Sentence = NO_ENGINE if answer.get("problem") == "engine" else NOT_USABLE
            raise SpellingProblem(said, name=name)
        return [bool(one) for one in right]

    def kinds(self, dictionary: Sequence[str], words: Sequence[str]) -> Mapping[str, str]:
        """Return what words in small letters may be; empty where the dictionary cannot tell."""
        asked = {"do": "kinds", "dictionary": dictionary, "words": words}
        told = self._ask(asked, _CHECK_SECONDS).get("kinds", ())
        return dict(zip(words, map(str, told), strict=False))

    def suggest(self, dictionary: Sequence[str], word: str) -> tuple[str, ...]:
        """Return what the writer may have meant, best first; nothing where that takes too long."""
        asked = {"do": "suggest", "dictionary": dictionary, "words": [word]}
        return tuple(map(str, self._ask(asked, _SUGGEST_SECONDS).get("found", ())))

    def alike(
        self, dictionary: Sequence[str], word: str, lists: Sequence[str]
    ) -> Mapping[str, Any]:
        """Return what is like a word, and how often it is written; `lists` count words.

        Empty where the dictionary cannot be asked, or that takes too long by far.
        """
        asked = {"do": "alike", "dictionary": dictionary, "words": [word], "lists": lists}
        for answer in self._ask(asked, _ALIKE_SECONDS).get("alike", ()):
            found: Mapping[str, Any] = answer
            return found
        return {}

    def close(self) -> None:
        """End the process, also while another thread waits for its answer."""
        self._is_closed = True
        process = self._process
        if process is not None:
            process.kill()  # whoever waits for its answer comes back at once
        with self._one_at_a_time:
            self._end()

    def _ask(self, asked: Mapping[str, object], seconds: float) -> dict[str, Any]:
        """Return the answer; an empty one where the process ended or was ended before it."""
        with self._one_at_a_time:
            process = self._started()
            if self._is_closed:
                self._end()
                return {}
            watch = threading.Timer(seconds, process.kill)
            watch.daemon = True
            watch.start()
            try:
                return self._exchange(process, json.dumps(dict(asked)))
            except (OSError, ValueError):
                self._end()
                return {}
            finally:
                watch.cancel()

    @staticmethod
    def _exchange(process: "subprocess.Popen[str]", line: str) -> dict[str, Any]:
        if process.stdin is None or process.stdout is None:
            raise OSError
        process.stdin.write(line + "\n")
        process.stdin.flush()
        answer = json.loads(process.stdout.readline())  # of an ended process: no JSON
        return answer if isinstance(answer, dict) else {}

    def _started(self) -> "subprocess.Popen[str]":
        if self._process is None or self._process.poll() is not None:
            self._end()
            self._process = subprocess.Popen(  # noqa: S603 -- our own program
                _command(),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                encoding="ascii",
                errors="strict",
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        return self._process

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                with suppress(OSError):  # what was still to be written goes nowhere
                    pipe.close()


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, "--worker", "spelling"]
    return [sys.executable, "-X", "utf8", "-m", "festdesk.spelling.worker"]
