"""How long tests wait for what must come: until it is there, and much longer than it ever takes.

A test that waits too briefly fails on a busy computer and proves nothing; one that waits long
costs nothing where all is well. So no test of a window says how long it waits.
"""

import time
from collections.abc import Callable

from pytestqt.qtbot import QtBot, SignalInstance, WaitSignalsOrder
from pytestqt.wait_signal import CheckParamsCb, MultiSignalBlocker, SignalBlocker
from typing_extensions import override

PATIENCE_MS = 30_000
SOON_SECONDS = 0.2
POLL_MS, POLL_OFTEN_MS = 10, 2


class PatientBot(QtBot):
    """A bot that waits long for what does not come, and hardly longer than needed for what does."""

    @override
    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE_MS) -> None:
        __tracebackhide__ = True
        soon = time.monotonic() + SOON_SECONDS
        while time.monotonic() < soon:
            if _holds(callback):
                return
            self.wait(POLL_OFTEN_MS)
        super().waitUntil(callback, timeout=timeout)

    @override
    def waitSignal(
        self,
        signal: SignalInstance,
        *,
        timeout: int = PATIENCE_MS,
        raising: bool | None = None,
        check_params_cb: CheckParamsCb | None = None,
    ) -> SignalBlocker:
        return super().waitSignal(
            signal, timeout=timeout, raising=raising, check_params_cb=check_params_cb
        )

    @override
    def waitSignals(
        self,
        signals: list[SignalInstance],
        *,
        timeout: int = PATIENCE_MS,
        raising: bool | None = None,
        check_params_cbs: list[CheckParamsCb] | None = None,
        order: WaitSignalsOrder = "none",
    ) -> MultiSignalBlocker:
        return super().waitSignals(
            signals,
            timeout=timeout,
            raising=raising,
            check_params_cbs=check_params_cbs,
            order=order,
        )


def _holds(callback: Callable[[], bool | None]) -> bool:
    """Return whether it holds by now: it says so, or asserts what it wants and says nothing."""
    try:
        return callback() in {None, True}
    except AssertionError:
        return False
