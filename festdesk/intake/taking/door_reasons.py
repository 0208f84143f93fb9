"""Why a film, a person, a company or a venue is likely one that is there, in finished sentences."""

from typing import Final

from festdesk.base.wording import Sentence, sentence
from festdesk.people import likeness

KEY: Final = sentence("Reason", "The last file had it under the same number, {key}.")
WHOLE: Final = sentence("Reason", "It has the title “{title}”, the director and the year.")
DIRECTOR: Final = sentence("Reason", "It has the title “{title}” and the director.")
OTHER_YEAR: Final = sentence(
    "Reason", "It has the title “{title}” and the director, but another year."
)
YEAR: Final = sentence("Reason", "It has the title “{title}” and the year.")
OTHER_DIRECTOR: Final = sentence(
    "Reason", "It has the title “{title}” and the year, but another director."
)
TITLE: Final = sentence("Reason", "It has the title “{title}”.")
OTHER_TITLE: Final = sentence(
    "Reason", "It has the director and the year, and no title in common with it."
)
OTHER_TITLE_AS_LONG: Final = sentence(
    "Reason", "It has the director, the year and the length, and no title in common with it."
)
ALIKE_COMPANIES: Final = sentence(
    "Reason", "The companies have the same name, but for a legal form or a letter."
)
SAME_VENUE: Final = sentence(
    "Reason", "The venues have the same name and number, but for words that every venue has."
)
ROOM_UNSAID: Final = sentence("Reason", "It is the same house, and one of the two names no room.")
PART_OF_VENUE: Final = sentence("Reason", "One name leaves out words of the other.")
SLIP_IN_VENUE: Final = sentence("Reason", "The names differ in few letters of one word.")

ALL: Final[tuple[Sentence, ...]] = (
    KEY, WHOLE, DIRECTOR, OTHER_YEAR, YEAR, OTHER_DIRECTOR, TITLE, OTHER_TITLE, OTHER_TITLE_AS_LONG,
    ALIKE_COMPANIES, SAME_VENUE, ROOM_UNSAID, PART_OF_VENUE, SLIP_IN_VENUE,
    likeness.SAME_LETTERS, likeness.TRANSLITERATION, likeness.OTHER_SCRIPT, likeness.DIVIDED,
    likeness.INITIAL, likeness.SHORT_FORM, likeness.ALIKE, likeness.LEFT_OUT,
)  # fmt: skip
