"""A power cut at any moment leaves every act that was acknowledged, and no half of one.

`benchmarks/faults.py power` cuts a thousand times.
"""

from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from tests.faults.judge import Tally
from tests.faults.power import Disk, NoPowerCuts, compile_log, cut_power, log_of
from tests.faults.scenes import prepare

PlayAndCut = Callable[..., Tally]


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the library that logs what a process does to its disk."""
    try:
        return compile_log(tmp_path_factory.mktemp("disk-log"))
    except NoPowerCuts as reason:
        pytest.skip(str(reason))


@pytest.fixture
def play_and_cut(library: Path, tmp_path: Path) -> PlayAndCut:
    """Give a function that plays a scene once and cuts its power many times."""

    def play(scene: str, *, rounds: int, cuts: int, synchronous: str = "EXTRA") -> Tally:
        folder, after = tmp_path / "before", tmp_path / "after"
        folder.mkdir()
        after.mkdir()
        prepare(scene, folder, rounds=rounds)
        disk = Disk(folder)
        command = ("tests.faults.scenes", scene, str(folder), "3", str(rounds), synchronous)
        records = log_of(library, folder, command)
        tally = Tally(scene, is_whole_at_once=scene != "new file")
        chance = Random(5)  # noqa: S311 -- moments of a power cut, no secret
        cut_power(tally, disk, records, chance, cuts=cuts, folder=after)
        assert tally.runs == cuts
        return tally

    return play


@pytest.mark.parametrize(
    ("scene", "rounds", "cuts"),
    [("edits", 20, 25), ("new file", 3, 10), ("copies", 6, 15), ("migration", 2, 15)],
)
def test_nothing_acknowledged_is_lost(
    play_and_cut: PlayAndCut, scene: str, rounds: int, cuts: int
) -> None:
    tally = play_and_cut(scene, rounds=rounds, cuts=cuts)
    assert tally.reasons == []
    assert tally.faults == 0
    assert tally.acknowledged >= cuts


def test_without_syncing_much_would_be_lost(play_and_cut: PlayAndCut) -> None:
    """Otherwise the test above would see nothing."""
    tally = play_and_cut("edits", rounds=20, cuts=15, synchronous="OFF")
    assert tally.corrupt + tally.lost >= 3
