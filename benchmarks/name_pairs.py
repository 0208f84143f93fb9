"""How many spellings of one name are found, and how many other people are taken for one.

The pairs and where each is from are in benchmarks/names/pairs.csv. "general knowledge" is what no
page was looked up for; some of the near names are made up. The halves of the first list were drawn
with the seed 20261126. Four times a list was kept from whoever wrote the rules, measured once, and
then learnt from; what it gave then is in `MEASURED_UNSEEN`, and what it gives now is printed. The
real list has no made-up names: pairs of 519 directors' names that are alike by WRatio or have one
family name, and names as pages and a critics' grid misprint them.

    python benchmarks/name_pairs.py [--missed]      what is missed and what is taken for one
"""

import csv
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from anyascii import anyascii
from rapidfuzz import fuzz

from festdesk.people.names import LikelyNames, likely_same_person, name_key

PAIRS = Path(__file__).parent / "names" / "pairs.csv"
DEVELOPMENT, REAL = "development", "real list"
SEEN = (DEVELOPMENT, "first held out", "second held out", "third held out")
# Found of the same, hit of the others, when the list had not been looked at.
MEASURED_UNSEEN = {
    "first held out": "82/96 85.4%, 4/78 5.1%",
    "second held out": "102/113 90.3%, 9/116 7.8%",
    "third held out": "94/109 86.2%, 9/118 7.6%",
    "real list": "36/45 80.0%, 0/57 0.0%",
}
AT_LEAST = 85.0
MANY = 5_000

Method = Callable[[str, str], bool]


@dataclass(frozen=True)
class Pair:
    """Two names, whether they are one person's, and in which half they are."""

    first: str
    second: str
    is_same: bool
    kind: str
    half: str


def read_pairs() -> list[Pair]:
    """Return all pairs of the list."""
    with PAIRS.open(encoding="utf-8", newline="") as lines:
        return [
            Pair(row["first"], row["second"], row["who"] == "same", row["kind"], row["half"])
            for row in csv.DictReader(lines)
        ]


def plain(text: str) -> str:
    """Return a name in plain Latin letters, as the usual methods compare it."""
    return anyascii(text).casefold()


METHODS: dict[str, Method] = {
    "WRatio on anyascii": lambda a, b: fuzz.WRatio(plain(a), plain(b)) >= AT_LEAST,
    "token_sort_ratio on anyascii": lambda a, b: (
        fuzz.token_sort_ratio(plain(a), plain(b)) >= AT_LEAST
    ),
    "own key equal": lambda a, b: sorted(name_key(a).split()) == sorted(name_key(b).split()),
    "likely_same_person": likely_same_person,
}


def figures(method: Method, pairs: list[Pair]) -> str:
    """Return recall and false hits of a method in one half."""
    same = [method(pair.first, pair.second) for pair in pairs if pair.is_same]
    other = [method(pair.first, pair.second) for pair in pairs if not pair.is_same]
    return (
        f"{sum(same):4}/{len(same):<4}{sum(same) / len(same):6.1%}"
        f"{sum(other):4}/{len(other):<4}{sum(other) / len(other):6.1%}"
    )


def print_speed(pairs: list[Pair]) -> None:
    """Print what one question among many names costs, and what comparing with each would."""
    parts = sorted({word for pair in pairs for word in (pair.first, pair.second)})
    names = [f"{a.split()[0]} {b.split()[-1]}" for a in parts for b in parts][:MANY]
    start = time.perf_counter()
    likely = LikelyNames(names)
    built = time.perf_counter() - start
    asked = names[:: len(names) // 50]
    start = time.perf_counter()
    for name in asked:
        likely.like(name)
    looked_up = (time.perf_counter() - start) / len(asked)
    start = time.perf_counter()
    for name in asked[:3]:
        for other in names:
            likely_same_person(name, other)
    each = (time.perf_counter() - start) / 3
    print(
        f"{len(names)} names: read {built * 1000:.0f} ms, one question {looked_up * 1000:.1f} ms,"
    )
    print(f"  {each / looked_up:.0f} times as fast as comparing it with each")


def main() -> None:
    """Print the figures of all methods."""
    pairs = read_pairs()
    halves = {half: [p for p in pairs if p.half == half] for half in (*SEEN, REAL)}
    if "--missed" in sys.argv:
        for pair in (pair for half in SEEN for pair in halves[half]):
            if likely_same_person(pair.first, pair.second) is not pair.is_same:
                print("missed" if pair.is_same else "FALSE ", pair.first, "|", pair.second)
        return
    shown = list(SEEN) if "--development" in sys.argv else list(halves)
    for half in shown:
        print(f"{half}: found, others hit")
        for name, method in METHODS.items():
            print(f"  {name:32}{figures(method, halves[half])}")
        if half in MEASURED_UNSEEN:
            print(f"  before it was learnt from:      {MEASURED_UNSEEN[half]}")
    print_speed(pairs)


if __name__ == "__main__":
    main()
