"""A thread of one's own: order, the newest job, problems and the end."""

import threading
from functools import partial

from pytestqt.qtbot import QtBot

from festdesk.base.errors import InputProblem, KnownError
from festdesk.desktop.widgets.workshop import Workshop


def test_a_waiting_job_gives_way_to_a_newer_one_and_all_run_on_one_thread(qtbot: QtBot) -> None:
    shop = Workshop()
    go = threading.Event()
    told: list[str] = []
    threads: set[int] = set()

    def work(name: str) -> str:
        go.wait(5)
        threads.add(threading.get_ident())
        return name

    for name in ("first", "second", "third"):
        shop.ask(partial(work, name), told.append)
    go.set()
    qtbot.waitUntil(lambda: not shop.is_busy)
    shop.ask(partial(work, "fourth"), told.append)
    qtbot.waitUntil(lambda: not shop.is_busy)
    shop.close()

    assert told == ["first", "third", "fourth"]
    assert len(threads) == 1
    assert threading.get_ident() not in threads


def test_a_known_problem_is_told_and_the_next_job_is_done(qtbot: QtBot) -> None:
    shop = Workshop()
    problems: list[KnownError] = []
    told: list[object] = []

    def refuse() -> None:
        raise InputProblem.because("no")

    shop.ask(refuse, told.append, problems.append)
    shop.ask(partial(int, "7"), told.append)
    qtbot.waitUntil(lambda: not shop.is_busy)
    shop.close()

    assert [str(problem) for problem in problems] == ["no"]
    assert told == [7]


def test_closing_waits_for_the_work_and_tells_nobody(qtbot: QtBot) -> None:
    shop = Workshop()
    told: list[object] = []
    done: list[str] = []

    shop.ask(partial(done.append, "job"), told.append)
    shop.ask(partial(done.append, "never"), told.append)
    shop.close(partial(done.append, "last"))
    shop.ask(partial(done.append, "too late"), told.append)
    qtbot.wait(20)

    assert done == ["job", "last"]
    assert told == []
