"""Going through a page from its first line: each reader takes what it understands at its place."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from festdesk.filmographies.reading.values import EntryValue
from festdesk.films.roles import is_company_role
from festdesk.intake import prose
from festdesk.intake.awards import is_award, parse_awards
from festdesk.intake.bylines import read_byline
from festdesk.intake.captions import read_caption
from festdesk.intake.cast_lists import with_characters
from festdesk.intake.contacts import (
    block_at,
    companies_of,
    is_reach,
    read_contact,
    read_contact_heading,
)
from festdesk.intake.credits import is_unlabelled_credit
from festdesk.intake.drafts import (
    CreditedName,
    CreditLineValue,
    DirectorValue,
    YearValue,
)
from festdesk.intake.filmography import parse_entries, parse_entry, run_of_entries
from festdesk.intake.header import ROLE, Header, Piece, read_header
from festdesk.intake.labelled import (
    SECTIONS,
    TEXTS,
    credit_values,
    is_heading,
    names_after_word,
    split_labelled,
    takes_line,
    values_of_label,
)
from festdesk.intake.labels import Label, find_label, is_around, plain, says
from festdesk.intake.layout import is_menu
from festdesk.intake.lines import Line
from festdesk.intake.lost_labels import read_names_without_label
from festdesk.intake.names import are_names, split_names
from festdesk.intake.notations import parse_languages
from festdesk.intake.page import Context, Page, Paragraph
from festdesk.intake.roles_behind import (
    read_characters_behind,
    read_pairs,
    read_roles_behind,
    read_roles_below,
)
from festdesk.intake.run_on import RunOn, read_run_on
from festdesk.intake.screenings import read_screenings
from festdesk.intake.small_print import credits_behind, read_small_print
from festdesk.intake.title_lines import bare_title, without_title
from festdesk.people.names import looks_like_company, looks_like_person_name

_LONGEST_SHORT = 160
_LABEL_AT_START = re.compile(r"[^\W\d_][^:,]{0,32}:\s")
_LONGEST_TITLE = 100
_LOOKED_AT_FOR_NAMES = 500  # lines
_MOST_WORDS_OF_LABEL, _LEAST_ENTRIES = 3, 3
_LONGEST_HEADING = 40
_MOST_WORDS_OF_SOURCE = 14
_SOURCE = re.compile(
    r"(?:d['’]après|adapté d|based on|nach (?:dem|der|einem|einer|motiven)|tratto d|"
    r"dal (?:romanzo|libro|racconto)|"
    r"basad[oa] en|baseado em|naar (?:het|een|de)|na podstawie|podle|frei nach)\b",
    re.IGNORECASE,
)
_LONGEST_SIGN = 3  # "SUN" is a title rather than the code of a country
_OF_LANGUAGES = frozenset({"spoken", "subtitles", "version"})  # "English" is also a button
# "Land" above "België" is a label; "Land" alone may be a title.
_TOLD_BY_VALUE = frozenset({"country", "year", "running_time", "spoken", "subtitles"})
_MOST_ENTRIES = 3000  # nobody made more films; a table of that length is something else
_DATA = frozenset({"country", "year", "running_time"})
_LEAST_LOST = 3  # lines of names below the label of the director
_MOST_WRAPPED, _LEAST_WRAPPED = 6, 60
_LETTER = re.compile(r"[A-ZÀ-Þ][a-z]{0,2}\.?\s?:\s*\S")
_LEAST_LETTERS = 3
_MOST_HEADINGS = 8  # short lines near the top, one of which may be the title


def read_page(lines: list[Line], context: Context) -> Page:
    """Go through the lines of one film once; what needs the whole page waits in the page."""
    page = Page(lines, context)
    go_through(page)
    return page


def go_through(page: Page, first: Sequence[Callable[[Page, int], int]] = ()) -> None:
    """Let each reader take what it understands, from the first line of a page to its last."""
    place = 0
    readers = (*first, *_READERS)
    while place < len(page.lines):
        place += next((taken for reader in readers if (taken := reader(page, place))), 1)


def _read_around(page: Page, place: int) -> int:
    """Pass over buttons and notices, with the sentence right below a notice."""
    line = page.lines[place]
    if _is_title_above_data(page, place):
        return 0
    if is_menu(line) and read_header(line.text) is None:
        return 1
    if len(line.text) > 200 or not is_around(line.text):  # noqa: PLR2004
        return 0
    if any(label.roles for label, _ in split_labelled(line.text)):
        return 0  # "Verleih: Vinca Film, www.vincafilm.example"
    if place - 1 in page.headers and parse_languages(line.text):
        return 0  # a language below the film's data is the film's, not the page's switch
    below = page.lines[place + 1] if place + 1 < len(page.lines) else None
    goes_on = (
        below is not None
        and not below.blanks_before
        and prose.has_sentence_end(line.text)
        and prose.has_sentence_end(below.text)
        and len(below.text) < 200  # noqa: PLR2004
    )
    return 2 if goes_on else 1


def _is_title_above_data(page: Page, place: int) -> bool:
    """Return whether a button's word stands alone above country and length: "Close", "Home"."""
    below = page.lines[place + 1] if place + 1 < len(page.lines) else None
    header = read_header(below.text) if below is not None else None
    return (
        header is not None
        and not page.headers
        and not page.labelled
        and len(page.lines[place].text.split()) == 1
        and len(header.kinds() & _DATA) > 1
    )


def _read_run_on(page: Page, place: int) -> int:
    """Take credits and data that run on, also over lines that break in the middle."""
    if taken := _read_letters_below(page, place):
        return taken
    last, text = place, page.lines[place].text
    while (
        last + 1 < len(page.lines)
        and last - place < _MOST_WRAPPED
        and not page.lines[last + 1].blanks_before
        and _breaks_off(text)
        and (text.endswith(",") or read_header(page.lines[last + 1].text) is None)
        and not _LABEL_AT_START.match(page.lines[last + 1].text)
    ):
        last += 1
        text = f"{text.removesuffix('-')}{'' if text.endswith('-') else ' '}{page.lines[last].text}"
    found = read_run_on(text)
    if found is None and last > place:
        last, found = place, read_run_on(page.lines[place].text)
    if found is None:
        return 0
    _take_run_on(page, place, last, found)
    return last - place + 1


def _read_letters_below(page: Page, place: int) -> int:
    """Take "R: Dominik Graf" with "K: Hanno Lentz", "D: …" below it: a letter for each role."""
    last = place - 1
    while (
        last + 1 < len(page.lines)
        and _LETTER.match(page.lines[last + 1].text)
        and (last < place or not page.lines[last + 1].blanks_before)
    ):
        last += 1
    if last - place + 1 < _LEAST_LETTERS:
        return 0
    found = read_run_on("\n".join(line.text for line in page.lines[place : last + 1]))
    if found is None or len(found.labelled) < _LEAST_LETTERS:
        return 0
    _take_run_on(page, place, last, found)
    return last - place + 1


def _take_run_on(page: Page, place: int, last: int, found: RunOn) -> None:
    page.labelled.append(place)
    page.section = ""
    for one in found.labelled:
        if "author" in one.label.fields and not one.label.roles:
            continue
        for value in values_of_label(one.label, one.value):
            page.add(value, place, last, words=f"{one.label.as_given}: {one.value}")
    if found.data.kinds():
        page.run_on[place] = found.data
        take_header(page, place, found.data)


def _read_title_line(page: Page, place: int) -> int:
    """Take a line of data that opens with what a short line above says: with the film's title."""
    text = page.lines[place].text
    above = (page.lines[at].text for at in page.shorts[:_MOST_HEADINGS] if at < place)
    opened = without_title(text, above)
    if opened is None:
        return 0
    found = read_run_on(opened.rest)
    header = read_header(opened.rest) if found is None else None
    is_rest = bool(opened.makers) and found is None
    cast = names_after_word(opened.rest, is_top=True) if is_rest else []
    is_data = header is not None and bool(header.kinds() & {"country", "year", "running_time"})
    if not (found or is_data or cast or (opened.makers and not opened.rest)):
        return 0
    page.opened[place] = opened.title
    page.labelled.append(place)
    for role, word, names in (*opened.makers, *cast):
        for value in credit_values(Label(word, (), (role,)), names):
            page.add(value, place, words=f"{word} {names}", sure=90)
    if found is not None:
        _take_run_on(page, place, place, found)
    elif header is not None and is_data:
        take_header(page, place, header)
    return 1


def _breaks_off(text: str) -> bool:
    """Return whether a line ends in the middle of a list or a word, as where it is wrapped."""
    return text.endswith((",", ";", "/", "&")) or (
        len(text) > _LEAST_WRAPPED and text.endswith("-")
    )


def _read_labelled(page: Page, place: int) -> int:
    line = page.lines[place]
    found = split_labelled(_without_brackets(line.text)) if _may_be_labelled(line) else []
    if not found or not any(value for _, value in found):
        return 0
    if len(found) == 1:
        return _take_one_label(page, place, *found[0])
    page.labelled.append(place)
    page.section = ""
    for label, given in found:
        value = _take_data_behind_names(page, place, label, given)
        for one in values_of_label(label, value):
            page.add(one, place, words=f"{label.as_given}: {value}")
    return 1


def _take_data_behind_names(page: Page, place: int, label: Label, value: str) -> str:
    """Take a header that goes on behind names: "Mit: X, Y. Deutschland 2018, 100 Minuten."."""
    names, stop, rest = value.partition(". ")
    header = read_header(rest.strip(" .")) if stop and label.roles else None
    if header is None or header.unknown() or not are_names(names):
        return value
    take_header(page, place, header)
    return names


def _without_brackets(text: str) -> str:
    """Return "OT: Le Souffle" for "(OT: Le Souffle)"."""
    is_wrapped = text.startswith("(") and text.endswith(")") and text.count("(") == 1
    return text[1:-1] if is_wrapped else text


def _may_be_labelled(line: Line) -> bool:
    head = line.text[:70]
    is_marked = any(mark in head for mark in (":", "：", "\t", "|", " – ", " - "))
    return is_marked or len(line.text) < 60  # noqa: PLR2004 -- "Pays France"


def _take_one_label(page: Page, place: int, label: Label, value: str) -> int:
    if "author" in label.fields and not page.labelled and not page.headers:
        return 0  # at the top it tells who wrote the text, not the film
    if "venue" in label.fields and len(value) < _LONGEST_TITLE:
        page.venue = page.venue or value
        page.venue_place = place
        page.labelled.append(place)
        return 1
    header = read_header(value.rstrip(".")) if label.roles else None
    if header and not header.unknown() and len(header.kinds() & _DATA) > 1:
        page.labelled.append(place)
        take_header(page, place, header)  # "Yapım: 2008, Türkiye / Almanya, 99 dk."
        return 1
    section = next((field for field in label.fields if field in SECTIONS), "")
    if section and not (label.roles and are_names(value, least_share=0.6)):
        return _take_section(page, place, label, section, value)
    is_text = prose.is_prose(replace(page.lines[place], text=value))
    is_data = (header := read_header(value)) is not None and not header.unknown()
    if label.roles and is_text and not is_data and not are_names(value, least_share=0.5):
        return _take_paragraph(page, place, page.lines[place].body, kind="comment")
    last = place
    while last + 1 < len(page.lines) and (
        value.rstrip().endswith((",", ";", "/", "&"))
        or (label.roles and _breaks_in_name(value, page.lines[last + 1]))
    ):
        last += 1
        value = f"{value} {page.lines[last].text}"
    page.labelled.append(place)
    value = _take_data_in_brackets(page, place, label, value)
    taken = values_of_label(label, value)
    if taken and page.section not in {"credits", "cast_and_credits"}:
        page.section = ""
    for one in taken:
        page.add(one, place, last, words=page.lines[place].text)
    return last - place + 1 if taken else 1


def _breaks_in_name(value: str, below: Line) -> bool:
    """Return whether a list breaks off in a name: "…, Melisa" above "Sözen, …"."""
    *names, last = value.split(", ")
    is_half = bool(names) and " " not in last.strip() and last[:1].isupper() and last.isalpha()
    goes_on = re.match(r"[A-ZÀ-Þİ][\w'’-]+(?:,\s|$)", below.text) is not None
    return is_half and looks_like_person_name(names[0]) and goes_on and not below.blanks_before


def _take_section(page: Page, place: int, label: Label, section: str, value: str) -> int:
    """Take what follows the label of a section on its own line: a text, an award, a title."""
    is_short = len(value) <= _LONGEST_TITLE and not prose.has_sentence_end(value)
    if section == "review" and is_short:
        page.lines[place] = replace(page.lines[place], text=value)
        page.shorts.append(place)
        return 1
    if section in TEXTS:
        page.section, page.heading = section, None
        taken = _take_paragraph(page, place, value)
        page.paragraphs[-1].heading = place  # a text of its own
        return taken
    page.section, page.heading = section, place
    for one in values_of_label(label, value):
        page.add(one, place)
    page.labelled.append(place)
    return 1


def _take_data_in_brackets(page: Page, place: int, label: Label, value: str) -> str:
    """Take country and year that stand behind a name: "Regia: X (Italia/Francia, 2018)"."""
    found = re.search(r"\s*\(([^()]{4,120})\)\s*$", value)
    header = read_header(found[1]) if found and label.roles else None
    if (
        found is None
        or header is None
        or header.unknown()
        or not header.kinds() & {"country", "year"}
    ):
        return value
    for piece in header.pieces:
        for one in piece.values:
            page.add(one, place, words=piece.text, sure=90)
    return value[: found.start()]


def _read_heading(page: Page, place: int) -> int:
    line = page.lines[place]
    label = is_heading(line.text) if len(line.text) < 60 else None  # noqa: PLR2004
    label = label or _label_in_column(page, place)
    if label is None:
        return 0
    section = next((field for field in label.fields if field in SECTIONS), "")
    if label.roles and _stands_above_entries(page, place):
        page.section, page.heading = "filmography", place
        page.entry_role = "" if label.roles[0] == "director" else label.roles[0]
        return 1
    if label.roles and _stands_above_life(page, place):
        page.section, page.heading = "biography", place
        return 1
    return _take_heading(page, place, label, section)


def _take_heading(page: Page, place: int, label: Label, section: str) -> int:
    """Take a label with the values below it, or as the heading of what follows."""
    line = page.lines[place]
    taken = 0 if section and not label.roles else _take_lines_below(page, place, label)
    if taken:
        return taken
    if section:
        page.section, page.heading, page.section_place = section, place, place
        return 1
    if label.roles and page.labelled[-1:] == [place - 1] and not line.blanks_before:
        page.labelled.append(place)  # a label of the block that nobody filled in
        return 1
    return 0


def _label_in_column(page: Page, place: int) -> Label | None:
    """Return a word such as "Music" where labels and values stand on lines by turns."""
    is_in_column = page.labelled[-1:] and page.labelled[-1] >= place - 2 and page.labelled[-2:-1]
    below = page.lines[place + 1] if place + 1 < len(page.lines) else None
    if not is_in_column or below is None or below.blanks_before:
        return None
    label = find_label(page.lines[place].text)
    if label is None:
        return None
    is_role = label.roles and not is_company_role(label.roles[0]) and are_names(below.text)
    is_field = set(label.fields[:1]) & _TOLD_BY_VALUE and takes_line(label, below.text)
    return label if is_role or is_field else None


def _stands_above_life(page: Page, place: int) -> bool:
    """Return whether a text follows that begins with somebody's name: "KAMERA" above a life."""
    below = page.lines[place + 1] if place + 1 < len(page.lines) else None
    if below is None or below.blanks_before or not prose.is_prose(below):
        return False
    head = re.split(r"[,(]|\s(?=[a-zà-ÿ])", below.text, maxsplit=1)[0].strip()
    return looks_like_person_name(head) and prose.has_sentence_end(below.text)


def _stands_above_entries(page: Page, place: int) -> bool:
    """Return whether two entries of a filmography follow: "As a screenwriter" stands above them."""
    below = page.lines[place + 1 : place + 3]
    return len(below) > 1 and all(
        parse_entry(line.text) is not None and not prose.is_prose(line) for line in below
    )


def _take_lines_below(page: Page, place: int, label: Label) -> int:
    """Take the values that stand on the lines below a label."""
    if label.roles and is_company_role(label.roles[0]) and not label.fields:
        return _take_companies_below(page, place, label)
    texts = _texts_below(page, place, label)
    last = place + len(texts)
    if not texts:
        return 0
    if "director" in label.roles and _have_lost_labels(page, place, texts):
        page.unlabelled += range(place + 2, last + 1)
        texts, until = texts[:1], place + 1
    else:
        until = last
    if "cast" in label.roles:
        texts = with_characters(texts, _names_of(page))
    page.labelled.append(place)
    if page.section not in {"credits", "cast_and_credits"}:
        page.section = ""
    separator = " ; " if label.roles else ", "
    for value in values_of_label(label, separator.join(texts)):
        page.add(value, place, until, words=f"{label.as_given}: {', '.join(texts)}")
    return last - place + 1


def _texts_below(page: Page, place: int, label: Label) -> list[str]:
    """Return the lines right below a label that belong to it."""
    last = place
    texts: list[str] = []
    while last + 1 < len(page.lines) and len(texts) < 60:  # noqa: PLR2004 -- a list of names
        below = page.lines[last + 1]
        is_cut = bool(texts) and texts[-1].endswith(",") and below.blanks_before <= 1
        ends = texts and not is_cut and (below.blanks_before or not _goes_on(label, below))
        is_button = is_around(below.text) and not set(label.fields) & _OF_LANGUAGES
        if ends or is_heading(below.text) or split_labelled(below.text) or is_button:
            break
        if below.blanks_before > 2 or not takes_line(label, below.text):  # noqa: PLR2004
            break
        texts.append(below.text)
        last += 1
    return texts


def _have_lost_labels(page: Page, place: int, texts: Sequence[str]) -> bool:
    """Return whether lines below the director's are of others, whose labels the page lost.

    Everybody who made a film is named again on its page; of whom nothing else is told, they have
    done something else.
    """
    if len(texts) < _LEAST_LOST:
        return False
    end = place + 1 + len(texts)
    others = [line.text for line in (*page.lines[:place], *page.lines[end:])][:_LOOKED_AT_FOR_NAMES]
    said = "\n".join(others).casefold()
    again = [any(n.name.casefold() in said for n in split_names(text)) for text in texts]
    return again[0] and not any(again[1:])


def _take_companies_below(page: Page, place: int, label: Label) -> int:
    """Take the companies on the lines below their label; an address below them is passed over."""
    block = block_at(page.lines, place + 1) if place + 1 < len(page.lines) else []
    if not block or page.lines[place + 1].blanks_before > 2:  # noqa: PLR2004
        return 0
    texts: list[str] = []
    for text in block:
        is_other = is_heading(text) or (split_labelled(text) and not is_reach(text))
        if is_other or is_around(text) and not is_reach(text):  # noqa: RUF021
            break
        texts.append(text)
    companies, taken = companies_of(texts) if texts else ([], 0)
    values = values_of_label(label, " ; ".join(companies))
    if not values or not all(takes_line(label, text) for text in companies):
        return 0
    page.labelled.append(place)
    for value in values:
        words = f"{label.as_given}: {', '.join(companies)}"
        page.add(value, place, place + len(companies), words=words)
    page.contacts += range(place + len(companies) + 1, place + taken + 1)
    return taken + 1


def _names_of(page: Page) -> list[str]:
    """Return the names the page has told so far, and those that open its texts."""
    credited = [
        name.name
        for _, value in page.values(CreditLineValue)
        if isinstance(value, CreditLineValue)
        for name in value.names
    ]
    return credited + [
        " ".join(line.text[:_LONGEST_TITLE].split()[:2])
        for line in page.lines[:_LOOKED_AT_FOR_NAMES]
        if prose.is_prose(line)
    ]


def _goes_on(label: Label, below: Line) -> bool:
    """Return whether another line still belongs to a label: names do, a second year does not."""
    single = {
        "title",
        "original_title",
        "year",
        "running_time",
        "premiere",
        "colour",
        "age_limit",
        "format",
        "version",
    }
    if label.fields and not label.roles and set(label.fields) & single:
        return False
    if set(label.fields) & {"genre"} and not label.roles:
        return all(getattr(value, "key", "") for value in values_of_label(label, below.text))
    return not (label.roles and read_header(below.text))


def _read_screenings(page: Page, place: int) -> int:
    return read_screenings(page, place)


def _read_filmography(page: Page, place: int) -> int:
    line = page.lines[place]
    is_full = page.entries > _MOST_ENTRIES
    if is_full or not line.is_structured or page.section in {"synopsis", "screenings"}:
        return 0
    is_under = page.section == "filmography"
    if not is_under and not _has_year(line.text):
        return 0
    if entries := _entries_after_label(line.text):
        for entry in entries:
            page.add(entry, place, words=line.text)
        return 1
    if prose.is_prose(line) and prose.has_sentence_end(line.text) and not is_under:
        return 0
    found = run_of_entries(page.lines, place, is_under_heading=is_under)
    if not found:
        return 0
    heading = page.take_heading(place)
    person = _person_above(page, place)
    for at, entry in found:
        page.add(
            replace(entry, person=person, role=page.entry_role),
            heading if at == place else at,
            at,
            words=page.lines[at].text,
        )
        heading = at
    page.entries += len(found)
    page.section = "filmography"
    return found[-1][0] - place + 1


def _entries_after_label(text: str) -> tuple[EntryValue, ...]:
    """Return the entries of a line such as "Filme (Auswahl): Marseille (2004), Orly (2010)"."""
    head, colon, value = text.partition(":")
    label = find_label(head + ":") if colon else None
    if colon and label is None and len(head.split()) <= _MOST_WORDS_OF_LABEL:
        entries = parse_entries(value.strip())
        return entries if len(entries) >= _LEAST_ENTRIES else ()  # "Filmy: A (1966), B (1969), …"
    if label is not None and label.roles and not label.fields:
        return _works_in_role(label, value)
    if label is None or "filmography" not in label.fields:
        return ()
    entry = parse_entry(value.strip())
    return parse_entries(value.strip()) or ((entry,) if entry else ())


def _works_in_role(label: Label, value: str) -> tuple[EntryValue, ...]:
    """Return what somebody wrote or shot for others: "Scénariste : A (2016), B de C (2018)"."""
    entries = parse_entries(value.strip())
    if len(entries) < 2:  # noqa: PLR2004 -- a list
        return ()
    role = "" if label.roles[0] == "director" else label.roles[0]
    return tuple(replace(entry, role=role) for entry in entries)


def _has_year(text: str) -> bool:
    return re.search(r"(?:18|19|20)\d\d", text) is not None


def _person_above(page: Page, place: int) -> str:  # noqa: ARG001 -- the director's, unless a page says else
    return ""


def _read_award(page: Page, place: int) -> int:
    line = page.lines[place]
    under = page.section == "awards"
    if not line.is_structured or (
        prose.is_prose(line) and prose.has_sentence_end(line.text) and not under
    ):
        return 0
    if not under and not is_award(line.text):
        return 0
    is_sentence = prose.is_prose(line) and prose.has_sentence_end(line.text)
    if under and is_sentence and not is_award(line.text):
        page.section = ""
        return 0
    if under and line.blanks_before and not line.is_bulleted and not is_award(line.text):
        page.section = ""
        return 0
    awards = parse_awards(line.text)
    heading = page.take_heading(place) if awards else place
    for award in awards:
        page.add(award, heading, place, words=line.text, sure=90 if under else 80)
    return int(bool(awards))


def _read_header(page: Page, place: int) -> int:
    line = page.lines[place]
    if prose.is_prose(line) and prose.has_sentence_end(line.text) and len(line.text) > 200:  # noqa: PLR2004
        return 0
    header = read_header(line.text)
    if header is None or _is_lone_word(page, place, header):
        return 0
    if page.section == "passed_over" and not line.blanks_before and header.kinds() <= {"genre"}:
        return 0
    page.section = ""
    take_header(page, place, header)
    return 1


def _is_lone_word(page: Page, place: int, header: Header) -> bool:
    """Return whether a line of one word is rather a title than a country or a genre."""
    is_sign = len(page.lines[place].text) <= _LONGEST_SIGN
    if is_sign and header.kinds() in ({"country"}, {"languages"}):
        return True
    if len(header.pieces) > 1 or header.kinds() & {"running_time", "version", "fact"}:
        return False
    if header.kinds() == {"year"} or len(header.pieces[0].values) > 1:
        return False
    beside = [page.lines[at] for at in (place - 1, place + 1) if 0 <= at < len(page.lines)]
    is_among_data = any(
        (other := read_header(line.text)) is not None and not other.unknown() for line in beside
    )
    return not page.headers and not page.labelled and not is_among_data


def take_header(page: Page, place: int, header: Header) -> None:
    """Add what the pieces of a header line tell."""
    if header.kinds() - {"fact"}:
        page.headers.append(place)
    known = {type(draft.value) for draft in page.drafts}
    for piece in header.pieces:
        if piece.kind == ROLE:
            label = find_label(piece.label + ":") or Label(piece.label, (), ("director",))
            for value in credit_values(label, piece.text):
                page.add(value, place, words=piece.text)
            continue
        for value in piece.values:
            if type(value) in known and isinstance(value, YearValue):
                continue
            page.add(
                value, place, words=piece.text, sure=75 if piece.reason else 95, reason=piece.reason
            )
    for piece in header.pieces:
        if not _take_company(page, place, header, piece):
            _take_name(page, place, header, piece)


def _take_company(page: Page, place: int, header: Header, piece: Piece) -> bool:
    """Take a company beside the country for who made the film: "Mosfilm, USSR"."""
    is_one = piece.kind == "unknown" and looks_like_company(piece.text)
    if not is_one or not header.kinds() & {"country"} or says("strands", "words", piece.text):
        return False
    maker = CreditedName(piece.text, is_company=True)
    page.add(
        CreditLineValue("production_company", "", (maker,)),
        place,
        words=piece.text,
        sure=75,
        reason="A company beside the film’s country.",
    )
    return True


def _take_name(page: Page, place: int, header: Header, piece: Piece) -> None:
    """Take the names among a header line's unknown words for the directors."""
    if piece.kind != "unknown" or not looks_like_person_name(piece.text):
        return
    has_director = any(True for _ in page.values(DirectorValue))
    if has_director and not any(
        draft.span.first_line == page.lines[place].number for draft, _ in page.values(DirectorValue)
    ):
        return
    is_first_of_two = (
        piece is header.pieces[0] and sum(p.kind == "unknown" for p in header.pieces) > 1
    )
    if is_first_of_two and not page.shorts:
        return  # "Toni Erdmann / Maren Ade / …": the first is the title
    for name in split_names(piece.text):
        page.add(
            DirectorValue(name.name),
            place,
            words=piece.text,
            sure=80,
            reason="A name in the header line.",
        )


def _read_source(page: Page, place: int) -> int:
    """Pass over "D'après le récit de X", which is neither a text nor a name of the film's."""
    line = page.lines[place]
    is_source = len(line.text) <= _LONGEST_SHORT and _SOURCE.match(line.text) is not None
    if not is_source or len(line.text.split()) > _MOST_WORDS_OF_SOURCE:
        return 0
    page.labelled.append(place)
    return 1


def _read_names(page: Page, place: int) -> int:
    found = names_after_word(
        page.lines[place].text,
        is_top=all(prose.is_notice(paragraph.body) for paragraph in page.paragraphs)
        or _stands_above_data(page, place)
        or _is_below_title(page, place),
        is_in_block=page.labelled[-1:] == [place - 1]
        or page.section in {"credits", "cast_and_credits"},
    )
    for role, word, names in found:
        roles = (label.roles if (label := find_label(word)) else ()) or (role,)
        for value in credit_values(Label(word, (), roles), names):
            page.add(value, place, sure=85, reason="A word for the role stands before names alone.")
    if found:
        page.labelled.append(place)
    return int(bool(found))


def _stands_above_data(page: Page, place: int) -> bool:
    """Return whether the line right below tells the film's data, and none was told before."""
    below = page.lines[place + 1] if place + 1 < len(page.lines) else None
    if below is None or below.blanks_before or page.headers or page.labelled:
        return False
    header = read_header(below.text)
    return header is not None and len(header.kinds() & {"country", "year", "running_time"}) > 1


def _is_below_title(page: Page, place: int) -> bool:
    """Return whether the line above says again what a heading at the top says: the title."""
    above = place - 1
    if above not in page.shorts or page.lines[place].blanks_before:
        return False
    title = plain(bare_title(page.lines[above].text))
    headings = [at for at in page.shorts[:_MOST_HEADINGS] if at < above]
    return len(title) > 1 and any(
        re.search(rf"(?<!\w){re.escape(title)}(?!\w)", plain(page.lines[at].text))
        for at in headings
    )


def _read_unlabelled_credit(page: Page, place: int) -> int:
    line = page.lines[place]
    if prose.is_prose(line):
        return 0
    if page.section not in {"credits", "cast_and_credits"}:
        return read_names_without_label(page, place)
    if not is_unlabelled_credit(line.text) or (line.blanks_before and page.unlabelled):
        return 0
    start = page.section_place if page.section_place is not None else place
    if any(labelled > start for labelled in page.labelled):
        return 0  # the section has its labels; a bare name there is something else
    if not page.unlabelled:
        page.credits_heading, page.heading = page.heading, None
    page.unlabelled.append(place)
    return 1


def _read_people_with_companies(page: Page, place: int) -> int:
    """Take lines such as "Atanas Georgiev (Trice Films)": who and with which company."""
    line = page.lines[place]
    if not re.search(r"\([^()]{3,60}\)\s*$", line.text) or len(line.text) > _LONGEST_SHORT:
        return 0
    names = split_names(line.text)
    people = tuple(name for name in names if not name.is_company)
    companies = tuple(name for name in names if name.is_company)
    is_so = people and companies and all(looks_like_person_name(name.name) for name in people)
    if not is_so:
        return _read_company_in_brackets(page, place)
    page.add(
        CreditLineValue(
            None, "", people, "producer", "A company stands in brackets after the name."
        ),
        place,
        sure=80,
    )
    page.add(
        CreditLineValue("production_company", "", companies),
        place,
        sure=70,
        reason="A company in brackets after a name.",
    )
    return 1


def _read_company_in_brackets(page: Page, place: int) -> int:
    """Take a further line of that shape whose company does not look like one."""
    found = re.match(r"^([^()]{3,60}?)\s*\(([^()]{3,60}?)\s*\)$", page.lines[place].text)
    last = page.drafts[-1] if page.drafts else None
    follows = last and last.span.last_line == page.lines[place].number - 1
    if not found or not follows or not looks_like_person_name(found[1]):
        return 0
    if not isinstance(last.value, CreditLineValue) or last.value.role != "production_company":  # type: ignore[union-attr]
        return 0
    names = split_names(found[1])
    company = split_names(found[2])
    page.add(CreditLineValue(None, "", names, "producer", "As on the line above."), place, sure=70)
    page.add(
        CreditLineValue(
            "production_company", "", tuple(replace(n, is_company=True) for n in company)
        ),
        place,
        sure=60,
    )
    return 1


def _read_prose(page: Page, place: int) -> int:
    line = page.lines[place]
    is_long = len(line.text) > 40 and not are_names(line.text)  # noqa: PLR2004
    is_text = prose.is_prose(line) or (page.section in TEXTS and is_long)
    if not is_text and not _is_short_sentence(page, place):
        return 0
    return _take_paragraph(page, place, line.body)


def _is_short_sentence(page: Page, place: int) -> bool:
    """Return whether a short sentence stands right below a text and belongs to it."""
    line = page.lines[place]
    last = page.paragraphs[-1].last if page.paragraphs else None
    return (
        (place - 1 in page.headers[-1:] or (place - 1 == last and not line.blanks_before))
        and prose.has_sentence_end(line.text)
        and len(line.text.split()) > 2  # noqa: PLR2004
    )


def _take_paragraph(page: Page, place: int, body: str, *, kind: str = "") -> int:
    last, bodies = place, [body]
    while last + 1 < len(page.lines) and prose.joins(page.lines[last], page.lines[last + 1]):
        below = page.lines[last + 1]
        if is_heading(below.text) or split_labelled(below.text):
            break
        last += 1
        bodies.append(below.body)
    heading, page.heading = page.heading, None
    if heading != place - 1:
        heading = None
    if page.section == "passed_over" and page.lines[place].blanks_before:
        page.section = ""
    page.paragraphs.append(
        Paragraph(
            place,
            last,
            credits_behind(page, place, last, " ".join(bodies)),
            page.section,
            heading,
            page.lines[place].blanks_before,
            kind=kind,
        )
    )
    return last - place + 1


def _read_short(page: Page, place: int) -> int:
    line = page.lines[place]
    if page.section == "passed_over" and not line.blanks_before:
        return 1
    if (
        page.section in {"credits", "cast_and_credits", "screenings", "awards", "passed_over"}
        and line.blanks_before
    ):
        page.section = ""
    if page.section in TEXTS and line.blanks_before and _is_unknown_heading(page, place):
        page.section = ""
    if len(line.text) <= _LONGEST_SHORT:
        page.shorts.append(place)
    return 1


def _is_unknown_heading(page: Page, place: int) -> bool:
    """Return whether a line opens a part of the page that we have no word for.

    It is in capitals, or stands right above a text with space above; among lives it is a name.
    """
    text = page.lines[place].text
    if prose.has_sentence_end(text):
        return False
    if text.isupper() and len(text) <= _LONGEST_HEADING:
        return True
    below = page.lines[place + 1] if place + 1 < len(page.lines) else None
    is_above = below is not None and not below.blanks_before and prose.is_prose(below)
    return is_above and len(text) <= _LONGEST_HEADING and page.section != "biography"


_READERS: tuple[Callable[[Page, int], int], ...] = (
    read_caption,
    read_byline,
    _read_around,
    read_contact_heading,
    read_contact,
    _read_title_line,
    read_small_print,
    read_roles_below,
    read_pairs,
    _read_screenings,
    _read_filmography,
    _read_run_on,
    _read_labelled,
    _read_heading,
    _read_award,
    read_roles_behind,
    _read_header,
    _read_source,
    _read_names,
    read_characters_behind,
    _read_unlabelled_credit,
    _read_people_with_companies,
    _read_prose,
    _read_short,
)
