"""What is known of the spelling of words: asked on another thread, remembered, told when it comes.

One for each desk. The window never waits: a word that nobody has looked up yet has no verdict.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from festdesk.desktop.bridge import Desk
from festdesk.desktop.settings import Settings
from festdesk.desktop.tasks import run_in_pool
from festdesk.desktop.widgets.workshop import Workshop
from festdesk.editing.dictionary import add_word
from festdesk.spelling.dictionaries import Dictionary, find_dictionaries
from festdesk.spelling.known import TABLES, KnownWords, known_words
from festdesk.spelling.process import SpellingProblem
from festdesk.spelling.speller import Speller

if TYPE_CHECKING:
    from festdesk.snapshot import Snapshot
    from festdesk.store.document import Changes

_GATHER_MS = 20  # words of the fields of a card are asked for together
_NAMES_MS = 700  # after an act that may have brought names
Verdicts = dict[str, dict[str, bool]]  # by language and word


@dataclass(frozen=True, slots=True)
class _Answer:
    """What comes back from the other thread."""

    known: KnownWords
    verdicts: Verdicts
    is_anew: bool  # all verdicts, because other words are known than before


class Spelling(QObject):
    """Verdicts on words, suggestions, and the words of the edition's own dictionary."""

    answered = Signal(str)  # a language; nothing when all verdicts may be others
    switched = Signal()  # on or off
    dictionaries_found = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._settings = Settings()
        self._is_on = self._settings.checks_spelling
        self._shop: Workshop | None = None
        self.speller: Speller | None = None
        self.known = KnownWords()
        self._is_known_stale = True
        self._verdicts: Verdicts = {}
        self._waiting: dict[str, set[str]] = {}
        self._ignored: set[tuple[object, str]] = set()
        self._gather = QTimer(self, singleShot=True, interval=_GATHER_MS)
        self._gather.timeout.connect(self._go_on)
        self._names = QTimer(self, singleShot=True, interval=_NAMES_MS)
        self._names.timeout.connect(self._go_on)
        desk.changed.connect(self._follow)
        desk.opened.connect(self._forget_file)
        desk.closed.connect(self._close)

    @classmethod
    def of(cls, desk: Desk) -> "Spelling":
        """Return the one of a desk, made when it is first asked for."""
        found = desk.findChild(cls)
        return found if isinstance(found, cls) else cls(desk)

    # Asking

    @property
    def is_on(self) -> bool:
        """Whether unknown words are marked; remembered for the next start."""
        return self._is_on

    def switch(self, *, on: bool) -> None:
        """Mark unknown words, or do not."""
        self._is_on = self._settings.checks_spelling = on
        self.switched.emit()

    @property
    def is_waiting(self) -> bool:
        """Whether words are still being looked up."""
        is_busy = self._shop is not None and self._shop.is_busy
        return bool(self._waiting) or is_busy or self._gather.isActive()

    def has_dictionary(self, language: str) -> bool | None:
        """Return whether a language can be checked; nothing while that is not known yet."""
        if self.speller is None:
            return None
        is_usable = self.speller.problem_of(language) is None
        return is_usable and bool(self.speller.dictionaries_of(language))

    def problem_of(self, language: str) -> SpellingProblem | None:
        """Return why a language cannot be checked although there is a dictionary, if so."""
        return self.speller.problem_of(language) if self.speller is not None else None

    def verdict(self, language: str, word: str) -> bool | None:
        """Return whether a word, as `Word.text` has it, is right; nothing while that is unknown."""
        return self._verdicts.get(language, {}).get(word)

    def ask(self, language: str, words: Iterable[str]) -> None:
        """Have words looked up; `answered` tells when there are verdicts."""
        if self._desk.snapshot is not None:
            self._waiting.setdefault(language, set()).update(words)
            self._gather.start()

    def suggest(self, language: str, word: str, then: Callable[[tuple[str, ...]], None]) -> None:
        """Have looked up what the writer of a word may have meant; `then` gets it, or nothing."""
        if self.speller is None:
            then(())
            return
        work = partial(self.speller.suggest, language, word, self.known)
        run_in_pool(work, then=then, parent=self)

    def look_for_dictionaries(self) -> None:
        """Look anew for dictionaries, after the user has brought one or removed one."""
        if self.speller is not None:
            self.speller.close()
            self.speller = None
        self._verdicts.clear()
        self._go_on()

    # The user's own words

    def is_ignored(self, text: object, word: str) -> bool:
        """Return whether the user wants nothing said of a word in one text."""
        return (text, word) in self._ignored

    def ignore(self, text: object, word: str) -> None:
        """Say nothing of a word in one text until the program ends."""
        self._ignored.add((text, word))
        self.answered.emit("")

    def add(self, word: str, *, language: str) -> None:
        """Add a word to the edition's dictionary, of a language or of all; undo takes it back."""
        label = self.tr("Add “{word}” to the dictionary").format(word=word)
        for of, verdicts in self._verdicts.items():
            if word in verdicts and (not language or of == language):
                verdicts[word] = True  # at once; the act is written a moment later
        self.answered.emit("")
        self._desk.act(label, partial(add_word, word=word, language=language), None, self._judge)

    def _judge(self, *_what: object) -> None:
        self._is_known_stale = True
        self._go_on()

    # The other thread

    def _follow(self, changes: "Changes", snapshot: "Snapshot") -> None:
        touched = changes.touched
        if TABLES & touched.keys() or _has_names(snapshot, touched.get("text", ())):
            self._is_known_stale = True
            self._names.start()
        elif "dictionaryword" in touched:
            self.known = self.known.with_own(snapshot)
            self._judge_all()

    def _judge_all(self) -> None:
        speller = self.speller
        if speller is None or self._shop is None or self._shop.is_busy or self._is_known_stale:
            self._judge()
            return
        self._shop.ask(partial(_judge_anew, speller, self.known, self._words()), self._take)

    def _words(self) -> dict[str, tuple[str, ...]]:
        return {language: tuple(verdicts) for language, verdicts in self._verdicts.items()}

    def _go_on(self) -> None:
        snapshot = self._desk.snapshot
        if snapshot is None:
            return
        if self._shop is None:
            self._shop = Workshop(self)
        if self._shop.is_busy:
            self._gather.start()
            return
        if self.speller is None:
            self._shop.ask(find_dictionaries, self._begin)
        elif self._is_known_stale:
            self._is_known_stale = False
            self._shop.ask(
                partial(_gather_known, self.speller, snapshot, self.known, self._words()),
                self._take,
            )
        elif self._waiting:
            # One at a time: the first language need not wait for the others' dictionaries.
            language = next(iter(self._waiting))
            asked = {language: self._waiting.pop(language)}
            self._shop.ask(partial(_judge, self.speller, self.known, asked), self._take)

    def _begin(self, dictionaries: tuple[Dictionary, ...]) -> None:
        self.speller = Speller(dictionaries)
        self.dictionaries_found.emit()
        self.answered.emit("")
        self._go_on()

    def _take(self, answer: _Answer) -> None:
        self.known = answer.known
        if answer.is_anew:
            self._verdicts = answer.verdicts
            self.answered.emit("")
        else:
            for language, verdicts in answer.verdicts.items():
                self._verdicts.setdefault(language, {}).update(verdicts)
            for language in answer.verdicts:
                self.answered.emit(language)
        self._go_on()

    # Files come and go

    def _forget_file(self, *_snapshot: object) -> None:
        self.known = KnownWords()
        self._is_known_stale = True
        self._verdicts.clear()
        self._waiting.clear()
        self._ignored.clear()

    def _close(self) -> None:
        self._forget_file()
        self._gather.stop()
        self._names.stop()
        if self.speller is not None:
            self.speller.close()
            self.speller = None
        if self._shop is not None:
            self._shop.close()
            self._shop.deleteLater()
            self._shop = None


def _has_names(snapshot: "Snapshot", text_ids: Iterable[str]) -> bool:
    texts: Mapping[str, Any] = snapshot.texts
    return any(texts[id_].kind == "name" for id_ in text_ids if id_ in texts)


def _judge(speller: Speller, known: KnownWords, words: Mapping[str, Iterable[str]]) -> _Answer:
    verdicts = {of: speller.judge(of, asked, known) for of, asked in words.items()}
    return _Answer(known, verdicts, is_anew=False)


def _judge_anew(speller: Speller, known: KnownWords, words: Mapping[str, Iterable[str]]) -> _Answer:
    return _Answer(known, _judge(speller, known, words).verdicts, is_anew=True)


def _gather_known(
    speller: Speller, snapshot: "Snapshot", before: KnownWords, words: Mapping[str, Iterable[str]]
) -> _Answer:
    known = known_words(snapshot)
    if known == before:
        return _Answer(known, {}, is_anew=False)
    return _judge_anew(speller, known, words)
