"""The colour of a severity, wherever its mark is painted."""

from PySide6.QtGui import QColor

from festdesk.base.findings import Severity
from festdesk.desktop import theme


def severity_colour(severity: Severity) -> QColor:
    """Return the colour of a severity in the theme of now."""
    tokens = theme.tokens()
    return QColor(
        {
            Severity.ERROR: tokens.error,
            Severity.WARNING: tokens.warning,
            Severity.HINT: tokens.muted,
        }[severity]
    )
