"""What Word, web pages, mails and wrong readings have left in a text."""

import re
from collections.abc import Iterator

from festdesk.base.findings import Kind, Severity
from festdesk.base.wording import sentence
from festdesk.checks.texts.typography.passage import Passage
from festdesk.checks.texts.typography.slip import Slip, whole_change
from festdesk.texts.debris import FOOTNOTES, read_rightly, without_markup, without_unseen

MARKUP = Kind(
    "text.markup",
    Severity.ERROR,
    sentence("Finding", "{subject}: markup of a web page or of Word in a text: “{words}”."),
    sentence(
        "Help",
        "Tags, entities or comments of a web page, of a forum or of Word stand in the text. They "
        "are instructions for a program, and the booklet prints them as words.",
    ),
    sentence("Help", "Take the markup out; where words were italic or bold by it, set them so."),
    example=sentence("Help", "“her <i>boss</i> and lover” should be “her boss and lover”."),
)
MISREAD = Kind(
    "text.misread",
    Severity.ERROR,
    sentence("Finding", "{subject}: letters that were read wrongly: “{words}”."),
    sentence(
        "Help",
        "Letters were taken in with the wrong encoding and stand there as other signs, or as the "
        "sign for an unknown letter. No reader may see them.",
    ),
    sentence("Help", "Write the right letters; where they are lost, look them up in the source."),
    example=sentence("Help", "“FranÃ§ois” should be “François”."),
)
LETTER_LOST = Kind(
    "text.letter-lost",
    Severity.WARNING,
    sentence("Finding", "{subject}: a question mark within the word “{words}”."),
    sentence(
        "Help",
        "A question mark stands between the letters of a word, where a program did not know a "
        "letter.",
    ),
    sentence("Help", "Write the letter, or put a space after the question mark."),
    example=sentence("Help", "“K?ln” should be “Köln”."),
)
UNSEEN = Kind(
    "text.unseen",
    Severity.HINT,
    sentence("Finding", "{subject}: characters that nobody sees ({count})."),
    sentence(
        "Help",
        "Pasted texts bring characters without width, marks of direction, or glyphs of one font "
        "only. Words with them are not found by a search, and some print as an empty box.",
    ),
    sentence("Help", "Take the characters out: the button does it for the whole text."),
    example=sentence("Help", "A space of no width between “film” and “maker”."),
)
LIGATURE = Kind(
    "text.ligature",
    Severity.WARNING,
    sentence("Finding", "{subject}: letters of “{words}” are one sign, as PDFs have them."),
    sentence(
        "Help",
        "Two letters are stored as one sign, as they come from a PDF. The word is neither found by "
        "a search nor known to the spell check, and not every face has the sign.",
    ),
    sentence("Help", "Write the letters one by one."),
    example=sentence("Help", "“ﬁlm” should be “film”."),
)
FOOTNOTE = Kind(
    "text.footnote-mark",
    Severity.WARNING,
    sentence("Finding", "{subject}: the mark of a note at “{words}”."),
    sentence("Help", "A number in brackets or above the line leads to a note that is not here."),
    sentence("Help", "Take the mark out; where the note says something, write it into the text."),
    example=sentence("Help", "“born in Prague[1]” should be “born in Prague”."),
)
MARKDOWN = Kind(
    "text.markdown",
    Severity.WARNING,
    sentence("Finding", "{subject}: signs of plain-text formatting: “{words}”."),
    sentence(
        "Help",
        "Stars, underscores or other signs stand around words to make them bold, italic or a link. "
        "The booklet prints the signs.",
    ),
    sentence("Help", "Take the signs out, and set the words in italics where that is meant."),
    example=sentence("Help", "“*Solaris*” should be “Solaris”, in italics."),
)
ADDRESS_BROKEN = Kind(
    "text.address-broken",
    Severity.WARNING,
    sentence("Finding", "{subject}: a web address that cannot be right: “{words}”."),
    sentence("Help", "A space, a doubled or a missing sign makes the address useless to a reader."),
    sentence("Help", "Correct the address, and try it."),
    example=sentence("Help", "“http:/example.org” should be “http://example.org”."),
)
KINDS = (
    MARKUP, MISREAD, LETTER_LOST, UNSEEN, LIGATURE, FOOTNOTE, MARKDOWN, ADDRESS_BROKEN,
)  # fmt: skip

TAKE_OUT_MARKUP = sentence("Mend", "Take the markup out of this text")
READ_RIGHTLY = sentence("Mend", "Read the letters of this text rightly")
TAKE_OUT_UNSEEN = sentence("Mend", "Take the unseen characters out of this text")

_FORUM = re.compile(r"\[/?(?:b|i|u|url|img|quote|size|color)(?:=[^\]\n]{0,200})?\]", re.IGNORECASE)
# What spreadsheets, style sheets and JSON leave: a carriage return, a property, an escaped letter.
LEFT_OVER = re.compile(
    r"_x00[0-9a-fA-F]{2}_|(?:\\\* ?)?MERGEFORMAT(?:INET)?|\bHYPERLINK \"[^\"\n]{0,300}\""
    r"|\bmso-[\w-]+: ?[\w%.-]+;?|\\u([0-9a-fA-F]{4})|\\([\"'])"
    # Fields, bookmarks and styles of Word, with their switches.
    r"|\{ ?(?:PAGE|NUMPAGES|DATE|TIME|REF|TOC)\b[^{}\n]{0,80}\}"
    r"|(?:\b|(?<=[a-z]))(?:PAGEREF|HYPERLINK|FORMTEXT|FORMCHECKBOX|FORMDROPDOWN|INCLUDEPICTURE|DOCPROPERTY"
    r"|NUMPAGES|STYLEREF|MERGEFIELD)\b(?: _\w+)?(?: \\\w)*"
    r"|\b(?:TOC|SYMBOL|EQ|REF|PAGE)(?: \d+)?(?: \\\w)+|\bPAGE \d{1,4}(?= [a-zß-öø-ÿ])"
    r"|(?:\b|(?<=[a-zß-öø-ÿ]))EMBED [A-Z]\w+(?:\.\w+){0,3}"
    r"|(?<!\w)_(?:GoBack|(?:Hlk|Toc|Ref)\d{3,}|ftn(?:ref)?\d+|edn(?:ref)?\d+)\b|\bMso[A-Z]\w{3,}"
    r"|\bX-NONE\b|\[if [!\w. ]{2,40}\]|\[endif\]|<!--|-->|@font-face\b|\^[pltn](?!\w)|\[tab\]"
    # Ends of tags, escapes of programs and of mails, a space as the web writes it.
    r"|(?<![\w<])/(?:p|b|i|em|br|strong|span|div)>|\b[bh]r ?/>"
    r"|\\(?:par|pard|tab|line|rquote|lquote)\b"
    r"|\\[nrt](?![a-z])|\\?\bx(?:a0|e2|c3)\b|\\x[0-9a-f]{2}|(?<!\w)%20(?!\w)|(?<=[.,;!?])%20|(?:=[0-9A-F]{2}){2,}"
    r"|(?<!\w)u20(?:1[0-9]|2[0-6])\b|\b#?NaN\b|¶|(?<=[a-z])¬(?=[a-z])"
    r"|(?<=[a-zà-ÿ])Â(?=[\s.,;:!?]|$)"
    # Notes of those who have read a text: "[MB1]", "Kommentar [MB2]:".
    r"|\b(?:Comment|Commented|Kommentar|Commentaire|Opmerking|Commento|Comentario)"
    r" \[[A-Z]{1,3}\d{1,3}\]:?"
    r"|\[[A-Z]{2,3}\d{1,2}\](?!\w)"
    # Fields with their words, names of files, places of pictures, marks of tracked changes.
    r"|\bSEQ \w+ \\\* ?\w+(?: \d+)?|\b(?:CITATION|ADDIN) [A-Z]\w*(?:\.\w+)?(?: \\\w \d+)?"
    r"|\bXE \"[^\"\n]{1,60}\""
    r"|\[?\(?\b[\w-]+\.(?:docx?|odt|rtf|pdf|jpe?g|png|tiff?|xlsx?|pages|indd"
    r"|pptx?)\b(?:@[\w.]+)?\]?\)?"
    r"|(?<![\w./:@%-])[\w-]{1,40}\.(?:cfm|php|aspx|jsp)\b(?:\?[\w=&%.-]*)?"
    # Arrows of web pages within a sentence; from town to town one may stand.
    r"|(?:(?<=[a-zß-ÿ,] )[→⇒➔►▶←] ?(?=[a-zß-ÿ])|(?<=[.!?] )[→⇒➔►▶←] ?(?=\w))"
    r"|\bcid:\S+|\bfile:///\S+|\b[A-Z]:\\\w[\w\\.-]{1,80}|\[image(?:: [^\]\n]{0,60})?\]"
    r"|\b(?:Formatted|Formatiert|Mis en forme ?|Opgemaakt|Formattato|Con formato): ?"
    r"(?:Font|Schriftart|Police|Lettertype|Tipo de letra|Tipo di carattere)\b[^.\n]{0,40}"
    r"|\b(?:Deleted|Inserted|Gelöscht|Eingefügt|Supprimé|Inséré|Eliminado|Verwijderd|Eliminato)"
    r" ?:(?= ?\w)"
    # Names of styles behind what they are, names of files that were put among the words.
    r"|\b(?:Formatvorlage|Absatzformat|Absatzvorlage|Zeichenformat|Zeichenvorlage"
    r"|[Pp]aragraph [Ss]tyle|[Cc]haracter [Ss]tyle|[Ss]tyle [Nn]ame"
    r"|Style de (?:paragraphe|caractères?)|Alineastijl"
    r"|Opmaakprofiel|Stile (?:di )?paragrafo|Estilo de párrafo)[ \u00a0]?: ?\w+(?: \d)?"
    r"|\bStyle[ \u00a0]?: ?(?:Normal|Standard|Default|Body Text|Corps de texte|Heading \d|Titre \d)"
    r"|(?<![\w/@.#-])(?=\w*(?:_[A-Z]{2}_|\d|final|FINAL))[A-Za-z0-9]+_(?:[A-Za-z0-9]+_)+[A-Za-z0-9]+"
    r"(?![\w/@])"
    r"|(?<![\w/@.#-])[A-Za-z0-9]+_(?:final|FINAL|Final|def|DEF|EN|DE|FR|ES|IT|NL|[vV]\d+)(?![\w/@])"
    r"|(?<![\w/@.#-])(?:IMG|DSC[FN]?|MVI|PICT)_\d{3,}(?![\w/@])"
    r"|/\* ?Style Definitions ?\*/|\ufffc|[□▯▢]|\\[~-](?=\w)|\{\\[a-z]+\d* ?|【[^】\n]{1,40}】"
    r"|(?<![\w&])&? ?(?:amp|nbsp|quot|lsquo|rsquo|ldquo|rdquo|ndash|mdash|hellip|eacute|shy);"
    r"|&(?:nbsp|rsquo|lsquo|amp|quot)(?=\w|\b)"
    r"|~~(?=\w)|(?<=\w)~~|(?<=\s)={2,}(?=\w)|(?<=\w)={2,}(?=\s)|(?<!\w)`(?=\w+`(?!\w))"
    r"|(?<=\w)`(?!\w)"
    r"|(?<=\s)(?:\+{3}|\*{3})(?=\s)|%[A-Z_]{3,}%|\$\{\w+\}|(?<![\w%])%[sd](?!\w)"
    r"|(?<=[a-z] )\|(?= [a-z])|(?<=\w)\|(?=\s)|\uf0b7|(?<=\w)<{1,2}(?=[.,]|$)"
    r"|(?<=[a-z])>(?=[.,\s]|$)|(?<= )<(?=[a-z]+ )"
)
# Of these signs each way of that pattern has one at least: a further way needs its own here. Texts
# have none of them, and to see that is far sooner done than to let the pattern find nothing.
_SINGLE = frozenset("→⇒➔►▶←_\\{[<>^%=~`|+*¶¬Â□▯▢【\ufffc\uf0b7&")
_BARE = ("@font-face", "xa0", "xe2", "xc3", "u20")
_ENDINGS_OF_FILES = (
    ".doc", ".odt", ".rtf", ".pdf", ".jp", ".png", ".tif", ".xls", ".pages", ".indd", ".ppt",
    ".cfm", ".php", ".aspx", ".jsp",
)  # fmt: skip
_WITH_COLON = (
    "mso-", "cid:", "file:", "Formatted", "Formatiert", "Mis en forme", "Opgemaakt", "Formattato",
    "Con formato", "Formatvorlage", "Absatz", "Zeichen", "tyle", "Alineastijl", "Opmaakprofiel",
    "Stile", "Estilo", "Deleted", "Inserted", "Gelöscht", "Eingefügt", "Supprimé", "Inséré",
    "Eliminado", "Verwijderd", "Eliminato",
)  # fmt: skip
_WITH_SEMICOLON = (
    "amp", "nbsp", "quot", "squo", "dquo", "dash", "hellip", "eacute", "shy",
)  # fmt: skip
# In words with a capital behind the first letter.
_IN_CAPITALS = (
    "MERGE", "HYPERLINK", "REF", "PAGE", "FORM", "INCLUDEPICTURE", "DOCPROPERTY", "CITATION",
    "ADDIN", "EMBED", 'XE "', "Mso", "X-NONE", "NaN",
)  # fmt: skip
SIGNS_LEFT_OVER = (
    *sorted(_SINGLE), *_BARE, *_ENDINGS_OF_FILES, *_WITH_COLON, *_WITH_SEMICOLON, *_IN_CAPITALS,
)  # fmt: skip
_NOTE_ALONE = re.compile(r"(?<!p\. )(?<=[\w.,;:!?”»)] )\[\d{1,3}\](?=[.,;:!?]|$| [A-Z])")
_REMARK = re.compile(
    r"\[(?:comment|note(?: to\b[^\]:]{0,20})?|check|fact.?check|tbc|tk|todo|kommentar|anmerkung"
    r"|bitte prüfen|à vérifier|note de la réd\w*|opmerking|nota|commentaire|commento"
    r"|comentario|_?bookmark|anchor|edit|bearbeiten|modifier|modifica|editar|bewerken|when\?|who\?"
    r"|by whom\?|which\?|clarification needed|réf\. (?:nécessaire|souhaitée|à confirmer)|source ?\?"
    r"|beleg fehlt|cita requerida|senza fonte|bron\?|carece de fontes)(?: ?\d{1,3})?"
    r"(?: [a-z]{1,3}\d{1,3})?(?::[^\]\n]{0,200})?\]",
    re.IGNORECASE,
)
_UNKNOWN = re.compile("\ufffd(?:\\w{0,20}\ufffd)*")
_NO_GLYPH = re.compile("(?<=\\S )[\ue000-\uf8ff](?= \\S)")  # of a symbol font, within a line
_LOST = re.compile(r"\?(?=[a-zß-öø-ÿ])(?<=[^\W\d_]\?)")
_RAISED = frozenset("⁰¹²³⁴⁵⁶⁷⁸⁹")
_LIGATURES = re.compile("[\ufb00-\ufb06]")
_APART = {
    "\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl",
    "\ufb05": "st", "\ufb06": "st",
}  # fmt: skip
_STARRED = re.compile(
    r"(?<![\w*])(\*{1,3}|__)(?=[^\s*_])([^*_\n]{1,300}?)(?<=[^\s*_])\1(?![\w*])"
    r"|(?<![\w/_.])(_)(?=[^\s_])([^_\n]{1,300}?)(?<=[^\s_])_(?![\w/])"
)
_LINK = re.compile(r"\[([^\[\]\n]{1,200})\]\((?:https?://|www\.|/)[^()\s]{1,500}\)")
_HEADING = re.compile(r"(?m)^#{1,6} (?=\S)")
_ADDRESS = re.compile(
    r"\bhttps?:/{0,2} ?(?=https?:)|\bhttps?:(?:/|///+)?(?=[\w])(?<!://)|\bhttps?//(?=\w)"
    r"|\bhtt?ps?;//"
    r"|\bhttps?: //|\bhttps?:// +(?=\w)|\bwww\. +(?=[a-z])|\bwww,(?=\w)|\bwww\.\.+|\bhhtps?://|\bhtp://",
    re.IGNORECASE,
)
_SOFT_HYPHEN = "\u00ad"
# In a word that nobody divides, as where a line was broken on another page.
_SOFT_IN_SHORT = re.compile(r"(?<![\w\u00ad])(?=[\w\u00ad]{2,7}(?![\w\u00ad]))(\w*)\u00ad(\w*)")
_MOST_SOFT_HYPHENS = 3  # that somebody may have set by hand
_SHOWN = 60


def find_debris(passage: Passage) -> Iterator[Slip]:
    """Yield what other programs have left in a text, in whatever language and script it is."""
    text = passage.text
    is_left_over = _has_signs(passage) and LEFT_OVER.search(text)
    if is_left_over or passage.has_sign({"<", "&"}) or "[/" in text or text.startswith("Normal"):
        yield from _markup(passage)
    if not text.isascii():
        yield from _misread(passage)
    # A control character is the only one of them that an ASCII text can have.
    if passage.rare or not text.replace("\n", "").replace("\t", "").isprintable():
        yield from _unseen(passage)
        yield from _ligatures(passage)
    if "?" in text:
        yield from _lost(passage)
    if "[" in text or not _RAISED.isdisjoint(text):
        yield from _footnotes(passage)
    if "*" in text or "_" in text or "](" in text or "#" in text:
        yield from _markdown(passage)
    if "htt" in text or "www" in text or "htp" in text:
        yield from _addresses(passage)


def _has_signs(passage: Passage) -> bool:
    """Tell whether any of `SIGNS_LEFT_OVER` is there, beside what each way of it has besides."""
    return (
        passage.has_sign(_SINGLE)
        or passage.has(*_BARE)
        or ("." in passage.stuck and passage.has(*_ENDINGS_OF_FILES))
        or (":" in passage.signs and passage.has(*_WITH_COLON))
        or (";" in passage.signs and passage.has(*_WITH_SEMICOLON))
        or (bool(passage.words_with_capitals) and passage.has(*_IN_CAPITALS))
    )


def _ligatures(passage: Passage) -> Iterator[Slip]:
    for found in _LIGATURES.finditer(passage.text):
        start, end = passage.around(*found.span())
        letters = passage.text[start:end]
        for sign, apart in _APART.items():
            letters = letters.replace(sign, apart)
        yield Slip(LIGATURE, start, end, (letters,))


def _lost(passage: Passage) -> Iterator[Slip]:
    for found in _LOST.finditer(passage.text):
        is_query = "=" in passage.text[found.end() :].split(" ", maxsplit=1)[0]
        if not is_query and not passage.is_address(found.start()):
            yield Slip(LETTER_LOST, *passage.around(*found.span()))


def _addresses(passage: Passage) -> Iterator[Slip]:
    for found in _ADDRESS.finditer(passage.text):
        end = passage.around(found.end(), found.end(), 12)[1]
        yield Slip(ADDRESS_BROKEN, found.start(), found.end(), words=(found.start(), end))


def _markup(passage: Passage) -> Iterator[Slip]:
    text = passage.text
    made = LEFT_OVER.sub(_read, without_markup(text)[0])
    if "[/" in made:
        made = _FORUM.sub("", made)
    change = whole_change(TAKE_OUT_MARKUP, text, made)
    if change is not None:
        start, end = change.start, change.start + min(len(change.before), _SHOWN)
        if text[start - 1 : start] == "&":  # of "&amp;" the first sign stays
            start -= 1
        yield Slip(MARKUP, start, end, words=passage.around(start, end), whole=change)


def _read(found: re.Match[str]) -> str:
    return chr(int(found[1], 16)) if found[1] else found[2] or ""


def _misread(passage: Passage) -> Iterator[Slip]:
    text = passage.text
    change = whole_change(READ_RIGHTLY, text, read_rightly(text)[0])
    if change is not None:
        end = change.start + min(len(change.before), _SHOWN)
        yield Slip(
            MISREAD, change.start, end, words=passage.around(change.start, end), whole=change
        )
    for found in _NO_GLYPH.finditer(text) if passage.rare else ():
        yield Slip(MISREAD, *found.span(), ("",), words=passage.around(*found.span(), 1))
    for found in _UNKNOWN.finditer(text):
        yield Slip(MISREAD, *found.span(), words=passage.around(*found.span()))


def _unseen(passage: Passage) -> Iterator[Slip]:
    text = passage.text
    made, count = without_unseen(text)
    soft = text.count(_SOFT_HYPHEN)
    if soft > _MOST_SOFT_HYPHENS:
        made, count = made.replace(_SOFT_HYPHEN, ""), count + soft
    elif soft:
        made, astray = _SOFT_IN_SHORT.subn(r"\1\2", made)
        count += astray
    change = whole_change(TAKE_OUT_UNSEEN, text, made)
    if change is not None:
        start, end = change.start, change.start + 1
        yield Slip(
            UNSEEN, start, end, words=passage.around(start, end, 1), whole=change,
            facts={"count": max(count, 1)},
        )  # fmt: skip


def _footnotes(passage: Passage) -> Iterator[Slip]:
    for found in _REMARK.finditer(passage.text):
        yield Slip(MARKUP, *found.span(), ("",))
    for found in (*FOOTNOTES.finditer(passage.text), *_NOTE_ALONE.finditer(passage.text)):
        start, end = found.span()
        first = passage.around(start - 1, start)[0]
        yield Slip(FOOTNOTE, start, end, ("",), words=(first, end))


def _markdown(passage: Passage) -> Iterator[Slip]:
    text = passage.text
    for found in _STARRED.finditer(text):
        if not passage.is_address(found.start()):
            inside = found[2] if found[2] is not None else found[4]
            yield Slip(MARKDOWN, *found.span(), (inside,))
    for found in _LINK.finditer(text):
        yield Slip(MARKDOWN, *found.span(), (found[1],))
    for found in _HEADING.finditer(text):
        words = passage.around(found.end(), found.end(), 20)[1]
        yield Slip(MARKDOWN, *found.span(), ("",), words=(found.start(), words))
