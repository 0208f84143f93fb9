"""Why a value is taken over, left or asked about, in finished sentences."""

from typing import Final

from festdesk.base.wording import Sentence, sentence

NOTHING_THERE: Final = sentence("Reason", "The card has nothing here yet.")
SAME: Final = sentence("Reason", "The card says the same.")
SPELLED_ALIKE: Final = sentence(
    "Reason", "The card has it in another spelling, and the card’s stays."
)
TYPOGRAPHY: Final = sentence(
    "Reason", "Only quotation marks, dashes or spaces differ; the card’s stay."
)
NEW_TYPOGRAPHY: Final = sentence(
    "Reason", "The source has other quotation marks, dashes or spaces than last time."
)
NOTHING_NEW: Final = sentence(
    "Reason", "The source says what it said last time; the card was edited since and stays."
)
LEFT_OUT: Final = sentence(
    "Reason", "The source said so last time as well and the card is without it; it stays so."
)
SOURCE_CHANGED: Final = sentence(
    "Reason", "The source has changed since last time, and nobody has edited the card here."
)
BOTH_CHANGED: Final = sentence(
    "Reason",
    "The source has changed since last time and so has the card. Say which is to stand.",
)
DIFFERS: Final = sentence("Reason", "The card says something else. Say which is to stand.")
FILLS: Final = sentence("Reason", "It says more than the card does, and contradicts nothing.")
APPROVED: Final = sentence(
    "Reason",
    "The source has changed since last time, but this has been proofed or approved here. "
    "Say which is to stand.",
)
APPROVED_AND_MORE: Final = sentence(
    "Reason", "The card has been proofed or approved. Say whether this is to be added."
)
SETTLED: Final = sentence(
    "Reason",
    "The source has changed since last time, but the screening is confirmed or locked. "
    "Say which is to stand.",
)
COMES_BACK: Final = sentence(
    "Reason",
    "It was taken off the card, and the source has changed it since. Say whether it is to come "
    "back.",
)
GONE: Final = sentence(
    "Reason", "The source no longer has it; it came from there, and nobody has edited it since."
)
GONE_AND_SETTLED: Final = sentence(
    "Reason", "The source no longer has it, but it has been approved here. Say whether it is to go."
)
GONE_AND_STAYS: Final = sentence("Reason", "The source no longer has it. The card’s stays.")
SAYS_TWO_THINGS: Final = sentence(
    "Reason", "The source says two things here. The one that stands first is taken."
)
OTHER_ORDER: Final = sentence(
    "Reason", "The source names them in another order now, and nobody has put them in order here."
)
ORDER_STAYS: Final = sentence(
    "Reason", "The source names them in the order of last time; they were put in order here since."
)
ORDERS_DIFFER: Final = sentence(
    "Reason", "The source names them in another order. Say which is to stand."
)

ALL: Final[tuple[Sentence, ...]] = (
    NOTHING_THERE, SAME, SPELLED_ALIKE, TYPOGRAPHY, NEW_TYPOGRAPHY, NOTHING_NEW, LEFT_OUT,
    SOURCE_CHANGED, BOTH_CHANGED, DIFFERS, FILLS, APPROVED, APPROVED_AND_MORE, SETTLED, COMES_BACK,
    GONE, GONE_AND_SETTLED, GONE_AND_STAYS, SAYS_TWO_THINGS, OTHER_ORDER, ORDER_STAYS,
    ORDERS_DIFFER,
)  # fmt: skip
