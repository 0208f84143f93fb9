"""What is said of files that are no text or hold none: what is wrong, and what to do."""

from festdesk.base.wording import sentence

EMPTY = sentence("Error", "“{name}” is empty. Choose another file, or copy the text and paste it.")
NO_WORDS = sentence(
    "Error",
    "“{name}” holds no text, perhaps only pictures. Open it in its own program, copy its words and "
    "paste them, or type them.",
)
TABLE = sentence(
    "Error",
    "“{name}” is a spreadsheet. Take it in as a table, where its columns are matched with fields.",
)
OLD_WORD = sentence(
    "Error",
    "“{name}” is a document of an old Word (.doc), which festdesk does not read. Open it in Word "
    "or LibreOffice and save it as .docx or .odt, or copy its text and paste it.",
)
OLD_EXCEL = sentence(
    "Error",
    "“{name}” is a spreadsheet of an old Excel (.xls), which festdesk does not read. Open it in "
    "Excel or LibreOffice and save it as .xlsx or .csv.",
)
PAGES = sentence(
    "Error",
    "“{name}” was made by an Apple program (Pages, Numbers or Keynote), which festdesk does not "
    "read. Open it there and export it as Word, Excel or PDF, or copy its text and paste it.",
)
SLIDES = sentence(
    "Error",
    "“{name}” is a presentation, which festdesk does not read. Export it as PDF, or copy its text "
    "and paste it.",
)
PICTURE = sentence(
    "Error",
    "“{name}” is a picture. Its words cannot be read; type them, or ask for them as text. A still "
    "is added on the film’s card.",
)
MAIL = sentence(
    "Error",
    "“{name}” is a whole e-mail. Open it in your mail program, copy its text and paste it, and "
    "save what is attached as files of their own.",
)
BOOK = sentence(
    "Error", "“{name}” is an e-book, which festdesk does not read. Copy its text and paste it."
)
DRAWING = sentence(
    "Error",
    "“{name}” is a layout or a drawing, which festdesk does not read. Export it as PDF, or copy "
    "its text and paste it.",
)
ARCHIVE = sentence(
    "Error", "“{name}” is an archive. Unpack it, and choose the files in it one by one."
)
FESTIVAL = sentence(
    "Error", "“{name}” is a database or a festival file and no text. Open it in its own program."
)
OTHER = sentence(
    "Error",
    "“{name}” is no text, and festdesk does not know what it is. Open it in its own program, copy "
    "its text and paste it.",
)
ENCRYPTED = sentence(
    "Error",
    "“{name}” is protected by a password. Open it in its own program, save it without the "
    "password, or copy its text and paste it.",
)
BROKEN = sentence(
    "Error",
    "“{name}” is damaged or cut off, and nothing in it can be read. Ask for it once more, or copy "
    "its text and paste it.",
)
BOMB = sentence(
    "Error",
    "“{name}” unpacks to far more than a document holds, and was not read. Open it in its own "
    "program, copy its text and paste it.",
)
SCANNED = sentence(
    "Error",
    "“{name}” holds pictures of pages and no text, as a scan does. Have its text recognised (OCR) "
    "by a scanning program, or ask for the document it was made from.",
)
NO_FONTS = sentence(
    "Error",
    "The fonts of “{name}” do not say which letters they show, so its text cannot be read. Ask for "
    "the document it was made from, or have its text recognised (OCR) by a scanning program.",
)
