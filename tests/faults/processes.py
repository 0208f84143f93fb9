"""Processes of their own that begin at once, for tests that kill them or run two side by side."""

import multiprocessing
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from multiprocessing.context import ForkServerContext, SpawnContext

_PRELOADED = ["__main__", "tests.faults.together", "tests.faults.writer"]


def quick_context() -> "ForkServerContext | SpawnContext":
    """Return a context whose processes split off from a server that has loaded everything.

    Windows has none; there each process loads everything itself.
    """
    if sys.platform == "win32":
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(_PRELOADED)
    return context
