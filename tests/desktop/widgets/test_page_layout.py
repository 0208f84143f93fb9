"""Where pages stand, as single pages and as spreads."""

import pytest
from PySide6.QtCore import QPointF, QRectF, QSizeF

from festdesk.desktop.widgets.page_layout import GAP, lay_out, rows_of_pages, zoom_to_fit

A5 = QSizeF(419.5, 595.3)


@pytest.mark.parametrize(
    ("count", "rows"),
    [
        (0, []),
        (1, [(0,)]),
        (2, [(0,), (1,)]),
        (5, [(0,), (1, 2), (3, 4)]),
        (4, [(0,), (1, 2), (3,)]),
    ],
    ids=["none", "one", "two", "odd", "even"],
)
def test_a_spread_begins_with_an_even_page_number(count: int, rows: list[tuple[int, ...]]) -> None:
    assert list(rows_of_pages(count, spreads=True)) == rows


def test_single_pages_stand_in_the_middle_below_one_another() -> None:
    layout = lay_out([A5] * 3, 1.0, spreads=False, room=1000)

    assert [round(box.center().x()) for box in layout.boxes] == [500, 500, 500]
    gaps = [b.top() - a.bottom() for a, b in zip(layout.boxes, layout.boxes[1:], strict=False)]
    assert gaps == pytest.approx([GAP, GAP])


def test_facing_pages_meet_at_the_spine_and_the_cover_is_a_right_hand_page() -> None:
    cover, left, right = lay_out([A5] * 3, 1.0, spreads=True, room=1500).boxes

    assert cover.left() > 750 > left.right()
    assert right.left() - left.right() == pytest.approx(1.0)
    assert left.top() == right.top() > cover.bottom()


def test_fitting_the_width_leaves_no_room_and_fitting_the_page_shows_all_of_it() -> None:
    room = QSizeF(900, 700)

    wide = zoom_to_fit([A5], room, spreads=False, whole_page=False)
    whole = zoom_to_fit([A5], room, spreads=False, whole_page=True)

    assert lay_out([A5], wide, spreads=False, room=900).boxes[0].width() == pytest.approx(868)
    assert lay_out([A5], whole, spreads=False, room=900).boxes[0].height() == pytest.approx(668)


def test_pages_are_found_by_point_and_area() -> None:
    layout = lay_out([A5] * 4, 0.5, spreads=False, room=600)

    assert layout.page_at(layout.boxes[2].center()) == 2
    assert layout.page_at(QPointF(1, 1)) is None
    assert layout.pages_in(QRectF(0, 0, 600, layout.boxes[1].top() + 1)) == [0, 1]


def test_a_book_without_pages_is_no_trouble() -> None:
    layout = lay_out([], 1.0, spreads=True, room=600)

    assert layout.pages_in(QRectF(0, 0, 600, 600)) == []
    assert zoom_to_fit([], QSizeF(1, 1), spreads=True, whole_page=True) == 1.0
