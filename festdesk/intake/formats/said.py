"""What is said of a source that could be read, but not whole or not as it stands."""

from festdesk.base.wording import Sentence, sentence

CODE_PAGE = sentence(
    "Reason",
    "The file does not say what its letters are encoded in; they were read as {encoding}. Look at "
    "the accents.",
)
HIDDEN = sentence("Reason", "Passages of hidden text that were left out: {count}.")
ACCEPTED = sentence("Reason", "Tracked changes that were read as if they were accepted: {count}.")
CUT_OFF = sentence(
    "Reason", "The file is damaged or cut off; what could be read of it stands here."
)
TOO_DEEP = sentence("Reason", "Tables within tables were read as plain lines.")
REPEATED = sentence("Reason", "Lines that stand on every page were left out: “{words}”.")
NUMBERS = sentence("Reason", "Page numbers were left out.")
WITHOUT_TEXT = sentence(
    "Reason",
    "Pages that hold pictures and no text, as a scan does, and could not be read: {count}.",
)
UNREADABLE_PAGES = sentence("Reason", "Pages that are damaged and could not be read: {count}.")
TOO_MANY_PAGES = sentence("Reason", "Of {filled} pages the first {read} were read.")
JOINED = sentence("Reason", "Words divided at the ends of lines that were joined: {count}.")
NO_LETTERS = sentence(
    "Reason",
    "Characters that the fonts of the PDF do not name, and that stand as �: {count}.",
)

REPAIRS: tuple[Sentence, ...] = (
    CODE_PAGE,
    HIDDEN,
    ACCEPTED,
    CUT_OFF,
    TOO_DEEP,
    REPEATED,
    NUMBERS,
    WITHOUT_TEXT,
    UNREADABLE_PAGES,
    TOO_MANY_PAGES,
    JOINED,
    NO_LETTERS,
)
