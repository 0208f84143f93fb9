"""Formatting stays on its words while the words around them change."""

from hypothesis import given
from hypothesis.strategies import integers, lists, sampled_from, text, tuples

from festdesk.texts.styles import Run, Style, carried, parts_of, read_runs, toggled, write_runs

ITALIC, BOLD = Style.ITALIC, Style.BOLD
LOST = "He saw Stalker twice."
STALKER = Run(7, 14, ITALIC)


def words_in(body: str, runs: tuple[Run, ...]) -> list[str]:
    """Return the words that have a style."""
    return [body[run.start : run.end] for run in runs]


def test_words_keep_their_style_when_others_are_put_in_before_them() -> None:
    after = "In 1979 he saw Stalker twice."
    assert words_in(after, carried([STALKER], LOST, after)) == ["Stalker"]


def test_words_put_in_within_a_run_have_its_style_and_those_at_its_edges_have_not() -> None:
    assert words_in(
        "He saw Stal-ker twice.", carried([STALKER], LOST, "He saw Stal-ker twice.")
    ) == ["Stal-ker"]
    assert words_in(
        "He saw “Stalker” twice.", carried([STALKER], LOST, "He saw “Stalker” twice.")
    ) == ["Stalker"]


def test_changes_in_several_places_at_once_move_each_run() -> None:
    before = "Stalker and Solaris and Mirror"
    runs = [Run(0, 7, ITALIC), Run(12, 19, ITALIC), Run(24, 30, BOLD)]
    after = "“Stalker” or also Solaris, then The Mirror"
    assert words_in(after, carried(runs, before, after)) == ["Stalker", "Solaris", "Mirror"]


def test_a_run_whose_words_are_gone_is_gone() -> None:
    assert carried([STALKER], LOST, "He saw twice.") == ()


def test_a_style_is_put_on_and_taken_off_again() -> None:
    on = toggled([], 0, 5, BOLD)
    assert on == (Run(0, 5, BOLD),)
    assert toggled(on, 1, 3, BOLD) == (Run(0, 1, BOLD), Run(3, 5, BOLD))
    assert toggled(on, 3, 8, BOLD) == (Run(0, 8, BOLD),)
    assert toggled(on, 2, 4, ITALIC) == (Run(0, 5, BOLD), Run(2, 4, ITALIC))


def test_a_text_is_cut_where_its_styling_changes() -> None:
    runs = (Run(0, 4, BOLD), Run(2, 6, ITALIC))
    assert parts_of(8, runs) == [
        (0, 2, frozenset({BOLD})),
        (2, 4, frozenset({BOLD, ITALIC})),
        (4, 6, frozenset({ITALIC})),
        (6, 8, frozenset()),
    ]


def test_what_another_program_wrote_is_read_as_far_as_it_makes_sense() -> None:
    assert read_runs(
        '[[0,3,"bold"],[2,99,"italic"],[5,4,"bold"],[0,1,"pink"],7,[true,2,"bold"]]', 9
    ) == (
        Run(0, 3, BOLD),
        Run(2, 9, ITALIC),
    )
    for nonsense in ("", "{", "{}", "[" * 100_000, '"x"', "null"):
        assert read_runs(nonsense, 9) == ()


runs_of_20 = lists(
    tuples(integers(0, 20), integers(0, 20), sampled_from(Style)).map(
        lambda made: Run(min(made[:2]), max(made[:2]), made[2])
    ),
    max_size=5,
)


@given(runs_of_20, text("ab", min_size=20, max_size=20), text("abc", max_size=30))
def test_carried_runs_lie_within_the_text_and_are_read_as_they_were_written(
    runs: list[Run], before: str, after: str
) -> None:
    moved = carried(runs, before, after)
    assert all(0 <= run.start < run.end <= len(after) for run in moved)
    assert read_runs(write_runs(moved), len(after)) == moved
    assert carried(read_runs(write_runs(runs), 20), before, before) == read_runs(
        write_runs(runs), 20
    )
