"""Where the words of a field stand on pages, and back again."""

from festdesk.desktop.widgets.page_spots import (
    Spot,
    Stretch,
    character_of,
    letter_at,
    letters_before,
    spot_of,
    stretches_of,
)
from festdesk.desktop.widgets.page_text import PageText, letters_of

BODY = "The ferry stops “running” – on the day Ilse comes to sell the boat."
# As it is printed: other quotes and dashes, a word parted at the end of a line, a break of pages.
FIRST = PageText("Up\r\nThe ferry stops „run\ufffe\r\nning“ — on the day Il")
SECOND = PageText("3 Up\r\nse comes to sell the boat.\r\n1977")
PAGES = [FIRST, SECOND]


def test_a_text_is_found_over_hyphens_quotes_and_the_end_of_a_page() -> None:
    letters = letters_of(BODY)[0]

    stretches = stretches_of(letters, PAGES)

    assert [(one.page, one.first) for one in stretches] == [(0, 0), (1, letters.index("secomes"))]
    assert sum(one.count for one in stretches) == len(letters)


def test_a_caret_stands_behind_the_letter_before_it() -> None:
    letters, places = letters_of(BODY)
    stretches = stretches_of(letters, PAGES)

    at = letters_before(places, BODY.index("boat") + 2)

    assert spot_of(stretches, at, PAGES) == Spot(
        1, SECOND.characters.index("boat") + 1, is_after=True
    )
    assert spot_of(stretches, 0, PAGES) == Spot(0, FIRST.characters.index("The"))


def test_letters_that_are_not_printed_yet_are_passed() -> None:
    typed = BODY.replace("Ilse", "Ilse and her wonderful old neighbour")
    letters, places = letters_of(typed)
    stretches = stretches_of(letters, PAGES)

    spot = spot_of(stretches, letters_before(places, typed.index("neighbour")), PAGES)

    assert spot == Spot(0, len(FIRST.characters) - 1, is_after=True)


def test_a_word_on_the_page_leads_to_its_place_in_the_text() -> None:
    letters, places = letters_of(BODY)
    stretches = stretches_of(letters, PAGES)

    letter = letter_at(stretches, 1, SECOND.characters.index("sell"), PAGES)

    assert letter is not None
    assert character_of(places, letter) == BODY.index("sell")
    assert letter_at(stretches, 1, SECOND.characters.index("1977"), PAGES) is None


def test_a_short_title_is_found_as_a_word_and_not_within_others() -> None:
    assert stretches_of("up", PAGES) == (Stretch(0, 0, 0, 2),)
    assert stretches_of("il", [PageText("Milan, Il Postino")]) == (Stretch(0, 0, 5, 2),)
    assert stretches_of("ferr", PAGES) == ()


def test_what_is_not_printed_is_nowhere() -> None:
    assert stretches_of(letters_of("Somebody else wrote something else.")[0], PAGES) == ()
    assert spot_of((), 3, PAGES) is None
    assert stretches_of("", PAGES) == ()
