"""What the plain lists of words tell of prose that is right, and of the same prose with slips.

The prose under benchmarks/prose is right. In one word of each twenty a slip is made, such as hands
make: two letters change places, one is lost, doubled, put in or another. Told is how many are
found, and for how many the right word is the first that is offered.

    python benchmarks/spelling_plain.py [--list] [TEXT …]
"""

import argparse
import random
import resource
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from festdesk.base.paths import resources
from festdesk.spelling.plain.checker import PlainChecker, open_plain
from festdesk.spelling.words import find_words, readings

PROSE = Path(__file__).parent / "prose"
SHORTEST, EVERY, ROUNDS = 5, 20, 6
LETTERS = "etaoinsrhldcumgb"


def main() -> None:
    """Print the figures of German and of Italian."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--list", action="store_true", help="Print what was told and what was not.")
    parser.add_argument("texts", nargs="*", type=Path, help="Other texts, named after a language.")
    asked = parser.parse_args()
    for text in asked.texts or sorted(PROSE.glob("*.txt")):
        language = text.stem.partition("_")[0]
        started = time.perf_counter()
        checker = open_plain(resources() / "dictionaries" / "plain" / f"{language}.zip")
        load_ms = 1000 * (time.perf_counter() - started)
        memory_mb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(f"{text.name}: loaded in {load_ms:.0f} ms; {memory_mb:.0f} MB in all so far")
        body = text.read_text(encoding="utf-8")
        _measure(
            checker,
            language,
            [word.text for word in find_words(body, language)],
            is_listing=asked.list,
        )


def _measure(checker: PlainChecker, language: str, words: list[str], *, is_listing: bool) -> None:
    started = time.perf_counter()
    false = [word for word in dict.fromkeys(words) if not _is_right(checker, language, word)]
    took_ms = 1000 * (time.perf_counter() - started)
    print(
        f"  {len(words)} right words, {len(false)} told: {1000 * len(false) / len(words):.1f} of"
        f" 1,000; {took_ms:.0f} ms"
    )
    chance = random.Random(9)  # noqa: S311 -- the same slips each time
    planted, found, first = Counter[str](), Counter[str](), Counter[str]()
    missed = []
    for word in chance.sample(words * ROUNDS, len(words) * ROUNDS // EVERY):
        kind, slip = chance.choice(list(SLIPS.items()))
        wrong = slip(word, chance) if len(word) >= SHORTEST and "'" not in word else word
        if wrong == word or wrong in words:
            continue
        planted[kind] += 1
        if _is_right(checker, language, wrong):
            missed.append(f"{wrong} ({word})")
            continue
        found[kind] += 1
        first[kind] += checker.suggest(wrong)[:1] == (word,)
    for kind in SLIPS:
        print(f"    {kind:9} {found[kind]:3} of {planted[kind]:3}, mended first {first[kind]:3}")
    total = sum(planted.values())
    print(
        f"    together  {sum(found.values()) / total:.3f}, mended {sum(first.values()) / total:.3f}"
    )
    if is_listing:
        print("  Told:", ", ".join(f"{word} → {'/'.join(checker.suggest(word))}" for word in false))
        print("  Missed:", ", ".join(missed))


def _is_right(checker: PlainChecker, language: str, word: str) -> bool:
    return any(all(checker.spell(form) for form in way if form) for way in readings(word, language))


def _swap(word: str, chance: random.Random) -> str:
    at = chance.randrange(1, len(word) - 1)
    return word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def _lose(word: str, chance: random.Random) -> str:
    at = chance.randrange(1, len(word))
    return word[:at] + word[at + 1 :]


def _double(word: str, chance: random.Random) -> str:
    at = chance.randrange(1, len(word))
    return word[:at] + word[at] + word[at:]


def _put_in(word: str, chance: random.Random) -> str:
    at = chance.randrange(1, len(word))
    return word[:at] + chance.choice(LETTERS) + word[at:]


def _change(word: str, chance: random.Random) -> str:
    at = chance.randrange(1, len(word))
    return word[:at] + chance.choice(LETTERS) + word[at + 1 :]


SLIPS: dict[str, Callable[[str, random.Random], str]] = {
    "swapped": _swap,
    "lost": _lose,
    "doubled": _double,
    "put in": _put_in,
    "changed": _change,
}


if __name__ == "__main__":
    main()
