"""The binding to Qt counts its references right: PySide6 6.12 on Python 3.11 does not."""

import sys

from PySide6.QtGui import QImage, QPainter


def test_five_hundred_calls_of_a_painter_cost_no_reference_to_none() -> None:
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    before = sys.getrefcount(None)

    for _ in range(500):
        painter.save()
        painter.restore()
    painter.end()

    assert sys.getrefcount(None) > before - 100
