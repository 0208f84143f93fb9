"""An unexpected exception becomes a report, not a lost window."""

import logging
import sys
from collections.abc import Callable
from types import TracebackType

from festdesk.base import paths

_log = logging.getLogger(__name__)


def report_crashes(show: Callable[[str], None]) -> None:
    """Log each exception nobody caught, and have `show` tell the user where the report is."""

    def _report(
        kind: type[BaseException], problem: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, problem, trace)
            return
        _log.error("nobody expected this", exc_info=(kind, problem, trace))
        show(str(paths.log_folder() / "festdesk.log"))

    sys.excepthook = _report
