"""Which pages an entry is given, by how much there is on its card."""

from tests.booklet.edition import Rows, entry_in, picture

SENTENCE = "The ferry stops running on the day Ilse comes to sell her father's boat. "


def layout(*, synopsis: int, biography: int = 0, entries: int = 0, still: bool = True) -> object:
    """Return the layout of a card with texts of so many sentences and so long a filmography."""
    rows = Rows()
    rows.film("film", "Film", director="Ada")
    rows.text("synopsis", SENTENCE * synopsis, film_id="film")
    if biography:
        rows.text("biography", SENTENCE * biography, person_id="director-film")
    for number in range(entries):
        rows.entry(f"entry-{number}", "director-film", 1960 + number, f"Work {number}")
    if still:
        rows.still("film", picture(1600, 900), 1600, 900)
    return entry_in(rows.snapshot, "film", "en")["layout"]


def test_short_entry_stands_on_one_page() -> None:
    assert layout(synopsis=8) == {"pages": "flow", "filmography": "side", "measured": True}


def test_without_a_still_there_is_nothing_to_fit() -> None:
    assert layout(synopsis=8, still=False) == {
        "pages": "flow",
        "filmography": "side",
        "measured": False,
    }


def test_entry_of_a_page_and_a_bit_leaves_its_first_page_to_the_picture() -> None:
    assert layout(synopsis=14, biography=8, entries=10) == {
        "pages": "picture",
        "filmography": "side",
        "measured": True,
    }


def test_entry_of_nearly_two_pages_has_its_makers_on_the_second() -> None:
    assert layout(synopsis=14, biography=20, entries=40) == {
        "pages": "two",
        "filmography": "side",
        "measured": True,
    }


def test_filmography_too_long_for_the_side_goes_into_the_text() -> None:
    assert layout(synopsis=2, biography=4, entries=54) == {
        "pages": "picture",
        "filmography": "text",
        "measured": True,
    }


def test_endless_entry_flows() -> None:
    found = layout(synopsis=200, biography=60, entries=120)

    assert isinstance(found, dict)
    assert found["pages"] == "flow"


def test_still_of_an_entry_over_several_pages_is_always_fitted() -> None:
    found = layout(synopsis=200, biography=60, entries=120)

    assert isinstance(found, dict)
    assert found["measured"]
