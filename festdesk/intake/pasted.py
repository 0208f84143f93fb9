"""Drafts from the pasted text of a page: a film's page, several films, a review, a filmography."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from festdesk.films.tables import TitleKind, VersionKind
from festdesk.intake import prose
from festdesk.intake.awards import is_award, parse_award
from festdesk.intake.credits import add_unlabelled, is_unlabelled_credit
from festdesk.intake.drafts import (
    CountryValue,
    CreditLineValue,
    DirectorValue,
    Draft,
    EntryValue,
    FilmReading,
    PageKind,
    Reading,
    ScreeningValue,
    TextValue,
    TitleValue,
    VersionValue,
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
from festdesk.intake.labels import Label, find_label, is_around, plain, says
from festdesk.intake.language import language_of
from festdesk.intake.lines import Line, lines_of
from festdesk.intake.moments import Moment, read_moment
from festdesk.intake.names import are_names, split_names
from festdesk.intake.notations import parse_languages
from festdesk.intake.page import Context, Page, Paragraph, Slot
from festdesk.intake.repair import mend
from festdesk.intake.review import is_review, take_review
from festdesk.intake.screenings import add_screenings, read_screenings
from festdesk.intake.several import Card, common_lines, split_cards
from festdesk.intake.titles import add_titles
from festdesk.people.names import likely_same_person, looks_like_company, looks_like_person_name

MOST_LINES = 3000
_LONGEST_SHORT = 160
_LONGEST_TITLE = 100
_SPLIT_STATEMENT = re.compile(r"\n\n+")


def read_text(text: str, *, edition: Context | None = None) -> Reading:
    """Return what a pasted text says, as drafts with the lines they came from.

    Raises InputProblem for text that is empty or no text. Everything else is read: lines that
    give nothing are listed as unread.
    """
    context = edition or Context()
    mended = mend(text)
    lines = lines_of(mended.lines, most=MOST_LINES)
    repairs = mended.repairs
    filled = sum(1 for line in mended.lines if line.strip())
    if filled > len(lines):
        repairs = (
            *repairs,
            f"Of {filled} lines the first {MOST_LINES} were read; the rest is kept as it is.",
        )
    cards = split_cards(lines)
    if cards:
        kind, films = PageKind.SEVERAL_FILMS, _read_cards(lines, cards, context)
    else:
        page = read_page(lines, context)
        kind = kind_of(page)
        films = (_finish(page, kind),)
    return Reading(
        kind,
        mended.lines,
        films,
        _unread(mended.lines, films),
        _language(lines),
        repairs,
    )


def _unread(lines: Sequence[str], films: Sequence[FilmReading]) -> tuple[int, ...]:
    read: set[int] = set()
    for film in films:
        for draft in film.drafts:
            read.update(range(draft.span.first_line, draft.span.last_line + 1))
    return tuple(n for n, line in enumerate(lines, start=1) if line.strip() and n not in read)


def _language(lines: Sequence[Line]) -> str:
    running = " ".join(line.text for line in lines[:400] if len(line.text) > 60)  # noqa: PLR2004
    return language_of(running or " ".join(line.text for line in lines[:200]))


def _read_cards(
    lines: Sequence[Line], cards: Sequence[Card], context: Context
) -> tuple[FilmReading, ...]:
    shared = read_page(common_lines(lines, cards), context) if cards[0].first else None
    if shared:
        add_screenings(shared, None, [])
    common = [
        draft
        for draft in (shared.drafts if shared else [])
        if isinstance(draft.value, ScreeningValue)
    ]
    found = map(read_moment, (line.text for line in common_lines(lines, cards)))
    day = next((moment for moment in found if moment and moment.has_date), None)
    films = []
    for card in cards:
        page = read_page(list(lines[card.first : card.last + 1]), context, card=card)
        _take_clock(page, card, day)
        film = _finish(page, PageKind.FILM_PAGE)
        has_own = any(isinstance(draft.value, ScreeningValue) for draft in film.drafts)
        films.append(film if has_own else FilmReading((*film.drafts, *map(_shared, common))))
    return tuple(films)


def _take_clock(page: Page, card: Card, day: Moment | None) -> None:
    """Join the time above a film with the day above all of them."""
    clock = read_moment(page.lines[0].text) if card.title_place > card.first else None
    if clock and clock.starts and not clock.has_date and day:
        moment = replace(day, starts=clock.starts, rest="")
        page.slots.append(Slot(0, 0, moment))


def _shared(draft: Draft) -> Draft:
    """Give a film the date of the whole list; words before the date name the programme."""
    value = draft.value
    if isinstance(value, ScreeningValue) and draft.span.words.startswith(value.venue):
        value = replace(value, venue="", tag=" · ".join(filter(None, (value.venue, value.tag))))
    return replace(draft, value=value, reason="It stands above all films of the list.")


# --- going through the lines -------------------------------------------------------------------


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


# --- looking back at the whole page --------------------------------------------------------------


def kind_of(page: Page) -> PageKind:
    """Return what the page is as a whole."""
    entries = sum(1 for _ in page.values(EntryValue))
    others = len(page.headers) + len(page.labelled) + len(page.slots)
    long_texts = sum(len(paragraph.body) for paragraph in page.paragraphs)
    if entries > 1 and not others and long_texts < 1500:  # noqa: PLR2004 -- a short life
        return PageKind.FILMOGRAPHY
    return PageKind.REVIEW if is_review(page) else PageKind.FILM_PAGE


def _finish(page: Page, kind: PageKind) -> FilmReading:
    _find_directors(page, kind)
    if kind is PageKind.FILMOGRAPHY:
        _name_biographies(page)
    else:
        _section_by_name(page)
    _judge_dubbing(page)
    directors = _directors(page)
    if kind is PageKind.REVIEW:
        take_review(page, directors)
    else:
        prose.judge(page.paragraphs, directors)
        _add_texts(page)
        add_unlabelled(page)
    if kind is not PageKind.FILMOGRAPHY:
        add_titles(page, is_review=kind is PageKind.REVIEW)
    years = [value.year for _, value in page.values(YearValue) if isinstance(value, YearValue)]
    named = [
        int(y)
        for line in page.lines[:400]
        for y in re.findall(r"(?<!\d)20\d\d(?!\d)", line.text[:300])
    ]
    add_screenings(page, years[0] if years else None, named)
    page.drafts.sort(key=lambda draft: (draft.span.first_line, draft.span.last_line))
    return FilmReading(tuple(page.drafts))


def _judge_dubbing(page: Page) -> None:
    """Read "VF" of a French film as its original version: only others are dubbed into French."""
    country = next(
        (v.code for _, v in page.values(CountryValue) if isinstance(v, CountryValue)), ""
    )
    for place, draft in enumerate(page.drafts):
        value = draft.value
        if (
            not isinstance(value, VersionValue)
            or value.kind is not VersionKind.DUBBED
            or not country
        ):
            continue
        from babel.languages import get_official_languages

        if set(value.spoken) <= set(get_official_languages(country, de_facto=True)):
            original = replace(value, kind=VersionKind.ORIGINAL)
            page.drafts[place] = replace(draft, value=original)


def _directors(page: Page) -> list[str]:
    return [
        value.name for _, value in page.values(DirectorValue) if isinstance(value, DirectorValue)
    ]


def _find_directors(page: Page, kind: PageKind) -> None:
    """Take a line of names near the top for the directors where no label says who they are."""
    _drop_unsure_directors(page)
    if _directors(page):
        return
    top = page.paragraphs[0].first if page.paragraphs else len(page.lines)
    shorts = [place for place in page.shorts if place < top or kind is PageKind.FILMOGRAPHY]
    named = [place for place in shorts if _is_people(_without_life(page.lines[place].text))]
    for place in named:
        others = [
            other for other in shorts if other != place and not _is_other_heading(page, other)
        ]
        text = _without_life(page.lines[place].text)
        recurs = _recurs(page, place)
        is_second = any(other < place for other in others)
        if kind is PageKind.FILMOGRAPHY or recurs or is_second or page.lines[place].is_bulleted:
            for name in split_names(text):
                page.add(
                    DirectorValue(name.name),
                    place,
                    words=text,
                    sure=90 if recurs else 65,
                    reason=(
                        f"The name stands alone near the top and {recurs}."
                        if recurs
                        else "A name stands alone near the top."
                    ),
                )
            page.shorts.remove(place)
            return
    if kind is PageKind.FILMOGRAPHY:
        _director_from_life(page)


def _drop_unsure_directors(page: Page) -> None:
    """Let labels decide: "Von Sabine Keller" above "Regie: Caroline Link" is who wrote the text."""
    found = [draft for draft, _ in page.values(DirectorValue)]
    sure = [d.value.name for d in found if d.confidence_percent == 100]  # type: ignore[union-attr]  # noqa: PLR2004
    for draft in found:
        name = draft.value.name  # type: ignore[union-attr]
        if sure and not any(likely_same_person(name, other) for other in sure):
            page.drafts.remove(draft)
            page.byline = page.byline or name


def _without_life(text: str) -> str:
    """Take the years of a life off a name: "Agnès Varda (1928–2019)"."""
    text = re.sub(r"\s*[(\[][^()\[\]]{0,30}\d{4}[^()\[\]]{0,12}[)\]]$", "", text)
    first, _, last = text.rpartition(" ")
    if first and (label := find_label(last)) and "filmography" in label.fields:
        return first
    parts = re.split(r"\s+[–—-]\s+|\s*[:|]\s*", text)
    heading = [part for part in parts if (found := find_label(part)) and found.fields]
    return " ".join(part for part in parts if part not in heading) if heading else text


def _is_people(text: str) -> bool:
    names = split_names(text)
    return (
        0 < len(names) <= 6  # noqa: PLR2004
        and all(looks_like_person_name(name.name) for name in names)
        and not says("strands", "words", text)
    )


def _is_other_heading(page: Page, place: int) -> bool:
    return says("strands", "words", page.lines[place].text)


def _recurs(page: Page, place: int) -> str:
    """Return where a name of the line at `place` comes again, in words, or ""."""
    names = [name.name for name in split_names(page.lines[place].text)]
    for paragraph in page.paragraphs:
        if any(name.casefold() in paragraph.body.casefold() for name in names):
            return "comes again in a text"
    for at in page.unlabelled:
        credited = split_names(page.lines[at].text)
        if any(likely_same_person(name, other.name) for name in names for other in credited):
            return "comes again among the credits"
    return ""


_NAME_AT_START = re.compile(
    r"[A-ZÀ-ÞŁŚŻĆ][\w'’-]+(?:\s(?:de|da|van|von|der|di|del|la|le|bin|al)?\s?[A-ZÀ-ÞŁŚŻĆ][\w'’-]+){1,3}"
)


def _director_from_life(page: Page) -> None:
    for paragraph in page.paragraphs:
        found = _NAME_AT_START.match(paragraph.body)
        if found and looks_like_person_name(found[0]) and not looks_like_company(found[0]):
            page.add(
                DirectorValue(found[0]),
                paragraph.first,
                words=found[0],
                sure=75,
                reason="The life beside the filmography begins with this name.",
            )
            return


def _name_biographies(page: Page) -> None:
    for paragraph in page.paragraphs:
        paragraph.section = paragraph.section if paragraph.section in TEXTS else "biography"


def _section_by_name(page: Page) -> None:
    """Read a director's name above a text as the heading of a biography."""
    names = _directors(page)
    for place in list(page.shorts):
        text = page.lines[place].text
        below = next((p for p in page.paragraphs if p.first == place + 1), None)
        is_name = any(
            plain(text) == plain(name) or likely_same_person(text, name) for name in names
        )
        if (
            below
            and is_name
            and below.section not in TEXTS
            and len(page.paragraphs) > 1
            and below is not page.paragraphs[0]
        ):
            below.section, below.heading = "biography", place
            page.shorts.remove(place)


_KINDS = {
    "logline": "logline",
    "synopsis": "synopsis",
    "statement": "statement",
    "biography": "biography",
}


def _whose_life(page: Page, body: str) -> str:
    """Return which of several directors a life is of: the one it names first."""
    names = _directors(page)
    head = plain(body[:160])
    named = [name for name in names if plain(name) in head]
    return min(named, key=lambda name: head.find(plain(name))) if len(names) > 1 and named else ""


def _signed_below(page: Page, place: int) -> str:
    """Return who signs a text on the line below it: one of the directors, or "– Name"."""
    if place + 1 not in page.shorts:
        return ""
    text = page.lines[place + 1].body.strip()
    name = text.strip(" –—-()")
    is_director = any(likely_same_person(name, director) for director in _directors(page))
    is_signature = text[:1] in "–—-(" and looks_like_person_name(name)
    return name if is_director or is_signature else ""


def _goes_with(open_text: tuple[str, str, str] | None, kind: str, language: str) -> bool:
    """Return whether a paragraph goes on with the text before; a few words tell no language."""
    return open_text is not None and open_text[0] == kind and open_text[1] in {language, ""}


def _add_texts(page: Page) -> None:
    """Add each text, with the paragraphs that belong together in one."""
    open_text: tuple[str, str, str] | None = None
    for paragraph in page.paragraphs:
        kind = _KINDS.get(paragraph.kind)
        if kind is None:
            open_text = None
            continue
        first = paragraph.first if paragraph.heading is None else paragraph.heading
        body, speaker = paragraph.body.strip(), ""
        last = paragraph.last
        if kind == "statement":
            body, speaker = prose.parse_statement(body)
            if not speaker and (speaker := _signed_below(page, last)):
                last += 1
        language = paragraph.language
        person = _whose_life(page, body) if kind == "biography" else ""
        previous = page.drafts[-1] if page.drafts else None
        if (
            _goes_with(open_text, kind, language)
            and not (person and open_text and person != open_text[2])
            and previous
            and isinstance(previous.value, TextValue)
        ):
            joined = replace(
                previous.value,
                body=f"{previous.value.body}\n\n{body}",
                speaker=previous.value.speaker or speaker,
                language=previous.value.language or language,
            )
            open_text = (kind, joined.language, joined.person)
            span = replace(previous.span, last_line=page.lines[paragraph.last].number)
            page.drafts[-1] = replace(previous, value=joined, span=span)
            continue
        page.add(
            TextValue(kind, language, body, speaker, person),
            first,
            last,
            sure=90 if paragraph.section else 80,
            reason=paragraph.reason,
        )
        open_text = (kind, language, person)
