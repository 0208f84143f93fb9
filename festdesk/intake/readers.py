"""Going through a page from its first line: each reader takes what it understands at its place."""

import re
from collections.abc import Callable
from dataclasses import replace

from festdesk.filmographies.reading.values import EntryValue
from festdesk.films.tables import TitleKind
from festdesk.intake import prose
from festdesk.intake.awards import is_award, parse_award
from festdesk.intake.credits import is_unlabelled_credit
from festdesk.intake.drafts import (
    CreditLineValue,
    DirectorValue,
    TitleValue,
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
    with_character,
)
from festdesk.intake.labels import Label, find_label, is_around
from festdesk.intake.lines import Line
from festdesk.intake.names import are_names, split_names
from festdesk.intake.notations import parse_languages
from festdesk.intake.page import Context, Page, Paragraph
from festdesk.intake.screenings import read_screenings
from festdesk.intake.several import Card
from festdesk.people.names import looks_like_person_name

_LONGEST_SHORT = 160
_LONGEST_TITLE = 100


def read_page(lines: list[Line], context: Context, card: Card | None = None) -> Page:
    """Go through the lines of one film once; what needs the whole page waits in the page."""
    page = Page(lines, context)
    place = 0
    if card is not None:
        place = _take_card(page, card)
    while place < len(page.lines):
        place += next((taken for reader in _READERS if (taken := reader(page, place))), 1)
    return page


def _take_card(page: Page, card: Card) -> int:
    """Take the title and the data line of a film in a list."""
    place = card.header - card.first
    title, _, second = card.title.rstrip(")").partition(" (")
    if not second or not card.title.endswith(")"):
        title, second = card.title, ""
    for text, kind in ((title, TitleKind.ORIGINAL), (second, TitleKind.ALTERNATIVE)):
        if text:
            page.add(
                TitleValue(text, kind),
                card.title_place - card.first,
                words=text,
                sure=90 if text == title else 75,
                reason="It opens the film’s lines in a list of films.",
            )
    for name in card.directors:
        page.add(DirectorValue(name), place, words=name, sure=85, reason="A name in the data line.")
    header = read_header(page.lines[place].text)
    if header:
        _take_header(page, place, Header(tuple(p for p in header.pieces if p.kind != "unknown")))
    _remove_glued_title(page, place + 1, card.title)
    return place + 1


def _remove_glued_title(page: Page, place: int, title: str) -> None:
    """Take a picture's caption off the text it is glued to: "DaughterA bird has flown in"."""
    if place >= len(page.lines) or not title:
        return
    line = page.lines[place]
    rest = line.text[len(title) :]
    if line.text.startswith(title) and rest[:1].isupper():
        page.lines[place] = replace(line, text=rest, body=rest)


def _read_around(page: Page, place: int) -> int:
    """Pass over buttons and notices, with the sentence right below a notice."""
    line = page.lines[place]
    if len(line.text) > 200 or not is_around(line.text):  # noqa: PLR2004
        return 0
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


def _read_labelled(page: Page, place: int) -> int:
    line = page.lines[place]
    found = split_labelled(line.text) if _may_be_labelled(line) else []
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
    _take_header(page, place, header)
    return names


def _may_be_labelled(line: Line) -> bool:
    head = line.text[:70]
    return (
        ":" in head or "：" in head or "\t" in head or "|" in head or " – " in head or " - " in head
    )


def _take_one_label(page: Page, place: int, label: Label, value: str) -> int:
    if "author" in label.fields and not page.labelled and not page.headers:
        return 0  # at the top it tells who wrote the text, not the film
    if "venue" in label.fields and len(value) < _LONGEST_TITLE:
        page.venue = page.venue or value
        page.venue_place = place
        page.labelled.append(place)
        return 1
    section = next((field for field in label.fields if field in SECTIONS), "")
    if section and not (label.roles and are_names(value, least_share=0.6)):
        return _take_section(page, place, label, section, value)
    is_text = prose.is_prose(replace(page.lines[place], text=value))
    if label.roles and is_text and not are_names(value, least_share=0.5):
        return _take_paragraph(page, place, page.lines[place].body, kind="comment")
    last = place
    while value.rstrip().endswith((",", ";", "/", "&")) and last + 1 < len(page.lines):
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


def _take_section(page: Page, place: int, label: Label, section: str, value: str) -> int:
    """Take what follows the label of a section on its own line: a text, an award, a title."""
    is_short = len(value) <= _LONGEST_TITLE and not prose.has_sentence_end(value)
    if section == "review" and is_short:
        page.lines[place] = replace(page.lines[place], text=value)
        page.shorts.append(place)
        return 1
    if section in TEXTS:
        page.section, page.heading = section, None
        return _take_paragraph(page, place, value)
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
    if label is None:
        return 0
    section = next((field for field in label.fields if field in SECTIONS), "")
    if label.roles and _stands_above_entries(page, place):
        page.section, page.heading = "filmography", place
        page.entry_role = "" if label.roles[0] == "director" else label.roles[0]
        return 1
    taken = 0 if section and not label.roles else _take_lines_below(page, place, label)
    if taken:
        return taken
    if section:
        page.section, page.heading, page.section_place = section, place, place
        return 1
    return 0


def _stands_above_entries(page: Page, place: int) -> bool:
    """Return whether two entries of a filmography follow: "As a screenwriter" stands above them."""
    below = page.lines[place + 1 : place + 3]
    return len(below) > 1 and all(
        parse_entry(line.text) is not None and not prose.is_prose(line) for line in below
    )


def _take_lines_below(page: Page, place: int, label: Label) -> int:
    """Take the values that stand on the lines below a label."""
    last = place
    texts: list[str] = []
    while last + 1 < len(page.lines) and len(texts) < 60:  # noqa: PLR2004 -- a list of names
        below = page.lines[last + 1]
        ends = texts and (below.blanks_before or not _goes_on(label, below))
        if ends or is_heading(below.text) or split_labelled(below.text) or is_around(below.text):
            break
        if below.blanks_before > 2 or not takes_line(label, below.text):  # noqa: PLR2004
            break
        texts.append(with_character(below.text) if "cast" in label.roles else below.text)
        last += 1
    if not texts:
        return 0
    page.labelled.append(place)
    if page.section not in {"credits", "cast_and_credits"}:
        page.section = ""
    separator = " ; " if label.roles else ", "
    for value in values_of_label(label, separator.join(texts)):
        page.add(value, place, last, words=f"{label.as_given}: {', '.join(texts)}")
    return last - place + 1


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
    if not line.is_structured or page.section in {"synopsis", "screenings"}:
        return 0
    is_under = page.section == "filmography"
    if not is_under and not _has_year(line.text):
        return 0
    if prose.is_prose(line) and prose.has_sentence_end(line.text) and not is_under:
        return 0
    if entries := _entries_after_label(line.text):
        for entry in entries:
            page.add(entry, place, words=line.text)
        return 1
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
    page.section = "filmography"
    return found[-1][0] - place + 1


def _entries_after_label(text: str) -> tuple[EntryValue, ...]:
    """Return the entries of a line such as "Filme (Auswahl): Marseille (2004), Orly (2010)"."""
    head, colon, value = text.partition(":")
    label = find_label(head + ":") if colon else None
    if label is None or "filmography" not in label.fields:
        return ()
    entry = parse_entry(value.strip())
    return parse_entries(value.strip()) or ((entry,) if entry else ())


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
    if under and line.blanks_before and not line.is_bulleted and not is_award(line.text):
        page.section = ""
        return 0
    award = parse_award(line.text)
    if award is None:
        return 0
    page.add(award, page.take_heading(place), place, words=line.text, sure=90 if under else 80)
    return 1


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
    _take_header(page, place, header)
    return 1


def _is_lone_word(page: Page, place: int, header: Header) -> bool:
    """Return whether a line of one word is rather a title than a country or a genre."""
    if len(header.pieces) > 1 or header.kinds() & {"running_time", "version", "fact"}:
        return False
    if header.kinds() == {"year"} or len(header.pieces[0].values) > 1:
        return False
    beside = [page.lines[at] for at in (place - 1, place + 1) if 0 <= at < len(page.lines)]
    is_among_data = any(
        (other := read_header(line.text)) is not None and not other.unknown() for line in beside
    )
    return not page.headers and not page.labelled and not is_among_data


def _take_header(page: Page, place: int, header: Header) -> None:
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
        _take_name(page, place, header, piece)


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


def _read_names(page: Page, place: int) -> int:
    found = names_after_word(
        page.lines[place].text,
        is_top=not page.paragraphs,
        is_in_block=page.labelled[-1:] == [place - 1],
    )
    for role, word, names in found:
        roles = (label.roles if (label := find_label(word)) else ()) or (role,)
        for value in credit_values(Label(word, (), roles), names):
            page.add(value, place, sure=85, reason="A word for the role stands before names alone.")
    if found:
        page.labelled.append(place)
    return int(bool(found))


def _read_unlabelled_credit(page: Page, place: int) -> int:
    line = page.lines[place]
    if prose.is_prose(line):
        return 0
    if page.section not in {"credits", "cast_and_credits"}:
        return _read_names_without_heading(page, place)
    if not is_unlabelled_credit(line.text) or (line.blanks_before and page.unlabelled):
        return 0
    start = page.section_place if page.section_place is not None else place
    if any(labelled > start for labelled in page.labelled):
        return 0  # the section has its labels; a bare name there is something else
    if not page.unlabelled:
        page.credits_heading, page.heading = page.heading, None
    page.unlabelled.append(place)
    return 1


def _read_names_without_heading(page: Page, place: int) -> int:
    """Take two lines of names or more, below the first text, for credits without heading."""
    if not page.paragraphs or page.section or page.labelled[-1:] == [place - 1]:
        return 0
    last = place
    while last < len(page.lines) and (last == place or not page.lines[last].blanks_before):
        text = page.lines[last].text
        if not is_unlabelled_credit(text) or prose.is_prose(page.lines[last]):
            break
        if is_heading(text) or split_labelled(text) or "(" in text:
            break
        last += 1
    if last - place < 2 or (last < len(page.lines) and not page.lines[last].blanks_before):  # noqa: PLR2004 -- a lone name signs a text
        return 0
    page.unlabelled += range(place, last)
    return last - place


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
    is_text = prose.is_prose(line) or (page.section in TEXTS and len(line.text) > 40)  # noqa: PLR2004
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
            " ".join(bodies),
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
    if len(line.text) <= _LONGEST_SHORT:
        page.shorts.append(place)
    return 1


_READERS: tuple[Callable[[Page, int], int], ...] = (
    _read_around,
    _read_screenings,
    _read_filmography,
    _read_labelled,
    _read_heading,
    _read_award,
    _read_header,
    _read_names,
    _read_unlabelled_credit,
    _read_people_with_companies,
    _read_prose,
    _read_short,
)
