"""Each film of a page with several, read as a film's page is: its own lines, its own times."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from festdesk.films.tables import TitleKind
from festdesk.intake.drafts import (
    CreditLineValue,
    DirectorValue,
    Draft,
    FilmReading,
    PageKind,
    Span,
    TitleValue,
    Value,
    YearValue,
)
from festdesk.intake.header import COUNTRY, UNKNOWN, YEAR, Header, Piece
from festdesk.intake.labelled import split_labelled
from festdesk.intake.labels import plain, says
from festdesk.intake.lines import Line
from festdesk.intake.names import split_names
from festdesk.intake.page import Context, Page, Slot
from festdesk.intake.readers import go_through, take_header
from festdesk.intake.screenings import take_rest
from festdesk.intake.several.above import Showing
from festdesk.intake.several.agenda import agenda_of
from festdesk.intake.several.data_lines import data_sentences
from festdesk.intake.several.days import month_of_page, showings_of, times_by_line
from festdesk.intake.several.makers import Maker, people_in
from festdesk.intake.several.record import Record
from festdesk.intake.several.records import records_of
from festdesk.intake.several.timetable import timetable_of
from festdesk.intake.several.traces import MAKER, Trace, pieces_of
from festdesk.intake.titles import kinds_of_two
from festdesk.intake.whole import finish

_LONGEST_QUOTED = 160
_BESIDE = "A name beside the title or the data."


def read_several(traces: Sequence[Trace], context: Context) -> tuple[FilmReading, ...]:
    """Return the films of a page that tells of several; none where it is about one."""
    records = records_of(traces)
    if not records:
        return _read_timetable(traces, context) or _read_agenda(traces, context)
    showings = showings_of(traces, records)
    programme = _Programme(len(records), month_of_page(traces), _newest(records))
    return tuple(
        _read_film(traces, record, shown, context, programme)
        for record, shown in zip(records, showings, strict=True)
    )


def _read_timetable(traces: Sequence[Trace], context: Context) -> tuple[FilmReading, ...]:
    films = timetable_of(traces)
    if not films:
        return ()
    times = times_by_line(traces)
    found = []
    for film in films:
        page = Page([], context)
        places = sorted({film.title_place, *film.places} - {-1})
        _add_made(page, traces, places[0], film.made)
        for place in film.places:
            words = film.versions.get(place, "")
            for showing in times.get(place, ()):
                beside = showing.words if film.title_place >= 0 else words
                _add_showing(page, traces, replace(showing, words=beside, tag=""))
        found.append(finish(page, PageKind.FILM_PAGE))
    return tuple(found)


def _read_agenda(traces: Sequence[Trace], context: Context) -> tuple[FilmReading, ...]:
    times = times_by_line(traces)
    month = month_of_page(traces)
    found = []
    for entry in agenda_of(traces):
        page = Page([traces[place].line for place in entry.texts], context)
        go_through(page, ())
        _add_made(page, traces, entry.title_place, entry.made)
        own = tuple(page.drafts)
        for place in entry.times:
            for showing in times.get(place, ()):
                _add_showing(page, traces, replace(showing, words="", tag=""))
        _complete_days(page, month)
        film = finish(page, PageKind.FILM_PAGE)
        places = (entry.title_place, *entry.times, *entry.texts)
        drafts = tuple(draft for draft in film.drafts if not _is_guessed_title(draft, own))
        first, last = traces[min(places)].line, traces[max(places)].line
        found.append(FilmReading(drafts, first_line=first.number, last_line=last.last_number))
    return tuple(found)


def _add_made(page: Page, traces: Sequence[Trace], place: int, made: Maker) -> None:
    reason = "It opens the film’s lines in a list of films."
    _add(page, traces, place, TitleValue(made.title), 75, reason)
    if made.second and not people_in(made.second):
        second = TitleValue(made.second, TitleKind.ALTERNATIVE)
        _add(page, traces, place, second, 60, "It stands beside the title.")
    for name in made.names or people_in(made.second):
        _add(page, traces, place, DirectorValue(name), 75, _BESIDE)


@dataclass(frozen=True, slots=True)
class _Programme:
    """What the films of a page share."""

    films: int
    month: tuple[int, int | None]
    newest_year: int | None


def _newest(records: Sequence[Record]) -> int | None:
    """Return the year of the newest film: no film was shown before it was made."""
    years = [
        value.year
        for record in records
        for value in record.block.facts.get(YEAR, ())
        if isinstance(value, YearValue)
    ]
    return max(years, default=None)


def _read_film(
    traces: Sequence[Trace],
    record: Record,
    showings: Sequence[Showing],
    context: Context,
    programme: _Programme,
) -> FilmReading:
    lines, data = _own_lines(traces, record)
    page = Page(lines, context)
    page.newest_year = programme.newest_year
    go_through(page, (_data_reader(data),))
    _add_head(page, traces, record, programme.films)
    _complete_days(page, programme.month)
    if not page.slots:
        for showing in showings:
            _add_showing(page, traces, showing)
    own = tuple(page.drafts)
    film = finish(page, PageKind.FILM_PAGE)
    return FilmReading(
        tuple(draft for draft in film.drafts if not _is_guessed_title(draft, own)),
        first_line=traces[record.first].line.number,
        last_line=traces[record.last].line.last_number,
    )


def _is_furniture(trace: Trace) -> bool:
    """Return whether a line names a section or a programme rather than anything of the film."""
    return trace.is_words and not trace.core and says("strands", "words", trace.rest)


def _is_guessed_title(draft: Draft, own: Sequence[Draft]) -> bool:
    """Return whether a title was guessed from lines whose place says that they hold none."""
    return isinstance(draft.value, TitleValue) and bool(draft.reason) and draft not in own


def _own_lines(traces: Sequence[Trace], record: Record) -> tuple[list[Line], set[int]]:
    """Return the lines that are left to read as a film's page, and which of them are data.

    The lines are the film's own without its title and its times. A line of data that holds
    several sentences comes as so many lines, each with the number of the whole.
    """
    found: list[Line] = []
    data: set[int] = set()
    furniture = {p for p in range(record.first, record.last + 1) if _is_furniture(traces[p])}
    is_text = False
    if record.extra is not None:
        place, text = record.extra
        found.append(replace(traces[place].line, text=text, body=text))
        data.add(0)
    for place in range(record.first, record.last + 1):
        trace = traces[place]
        is_data = record.block.first <= place <= record.block.last
        is_head = place < record.title_place and not is_data
        is_own = place in record.own and not is_data
        is_time = trace.is_moment_alone and place <= max(record.block.last, record.title_place)
        if is_head or is_own or is_time or place in furniture:
            continue
        text = _without_head(trace.rest, record, trace) if is_data else trace.line.text
        if not text:
            continue
        parts = data_sentences(text) if not is_text or is_data else [text]
        is_text = is_text or (len(parts) == 1 and trace.is_prose)
        for part in parts:
            if is_data:
                data.add(len(found))
            body = trace.line.body if part == trace.line.text else part
            # Sentences of one line do not run on into each other.
            blanks = trace.line.blanks_before if part is parts[0] else 1
            found.append(replace(trace.line, text=part, body=body, blanks_before=blanks))
    return _without_glued_title(found, record), data


def _without_head(text: str, record: Record, trace: Trace) -> str:
    """Take the title and who made the film off the line of data that begins with them."""
    block = record.block
    is_named = trace.place in {record.director_place, record.title_place}
    if trace.place != block.first or not is_named:
        return text
    if not trace.facts.keys() - {MAKER}:
        return ""
    if block.words and (at := text.find(block.words)) >= 0:
        return text[at + len(block.words) :].strip(" \t,;|/·•–—-:()")
    return text


def _data_reader(data: set[int]) -> Callable[[Page, int], int]:
    """Return what reads lines of data whole, though they may begin with a label."""

    def read(page: Page, place: int) -> int:
        if place not in data:
            return 0
        text = page.lines[place].text
        pieces = pieces_of(text)
        known = [piece for piece in pieces if piece.kind != UNKNOWN]
        if not known or (len(known) == 1 and len(pieces) == 1 and known[0].label):
            return 0
        if split_labelled(text)[1:]:
            return 0
        take_header(page, place, Header(tuple(_without_codes(text, pieces))))
        return 1

    return read


def _without_codes(text: str, pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Leave out what looks like a country's code, in a sentence of its own: "Espanya. VE. 77'."."""
    is_spelt = any(piece.kind == COUNTRY and len(piece.text) > 3 for piece in pieces)  # noqa: PLR2004
    for piece in pieces:
        is_code = piece.kind == COUNTRY and re.fullmatch(r"(?!U[KS]$)[A-Z]{1,2}", piece.text)
        before = text[: max(text.find(piece.text), 0)].rstrip() if is_code else ""
        if not (is_spelt and before.endswith(".")):
            yield piece


def _without_glued_title(lines: list[Line], record: Record) -> list[Line]:
    """Take a picture's caption off the text it is glued to: "DaughterA bird has flown in"."""
    for at, line in enumerate(lines):
        rest = line.text[len(record.title) :]
        if line.text.startswith(record.title) and rest[:1].isupper():
            lines[at] = replace(line, text=rest, body=rest)
            break
    return lines


def _add_head(page: Page, traces: Sequence[Trace], record: Record, films: int) -> None:
    """Add title, second title and makers as they were found in the film's first lines."""
    count = min(record.agreeing, films)
    reason = (
        f"It stands where {count} of the page’s {films} films have their title."
        if count > 1
        else "It opens the film’s lines in a list of films."
    )
    _add(
        page, traces, record.title_place, TitleValue(record.title), min(95, 70 + 5 * count), reason
    )
    if record.second:
        second = TitleValue(record.second, TitleKind.ALTERNATIVE)
        if record.is_second_told or plain(record.title) != plain(record.second):
            kinds = kinds_of_two(page, record.title, record.second)
            page.drafts[-1] = replace(page.drafts[-1], value=TitleValue(record.title, kinds[0]))
            second = replace(second, kind=kinds[1])
        _add(page, traces, record.second_place, second, 75, "It stands beside the title.")
    known = {v.name for _, v in page.values(DirectorValue) if isinstance(v, DirectorValue)}
    for name in record.directors:
        if name in known:
            continue
        value = DirectorValue(name)
        _add(page, traces, record.director_place, value, 85, _BESIDE)
    if record.cast:
        cast = CreditLineValue("cast", "", split_names(record.cast))
        reason = "A word for the role stands before names alone."
        _add(page, traces, record.director_place, cast, 85, reason)


def _complete_days(page: Page, month: tuple[int, int | None]) -> None:
    """Give "mer 10 à 20h30" the month of the programme."""
    for slot in page.slots:
        moment = slot.moment
        if moment.day_alone and not moment.has_date and month[0]:
            slot.moment = replace(moment, day=moment.day_alone, month=month[0], year=month[1])


def _add(
    page: Page, traces: Sequence[Trace], place: int, value: Value, sure: int, reason: str
) -> None:
    line = traces[place].line
    span = Span(line.number, line.number, line.text[:_LONGEST_QUOTED])
    page.drafts.append(Draft(value, span, sure, reason))


def _add_showing(page: Page, traces: Sequence[Trace], showing: Showing) -> None:
    """Add a time that stands above the film or beside its title, with the line of its day."""
    places = []
    for place in showing.places:
        places.append(len(page.lines))
        page.lines.append(traces[place].line)
    slot = Slot(places[-1], places[-1], showing.moment, showing.venue)
    if showing.tag:
        slot.tags.append(showing.tag)
    if showing.words:
        take_rest(page, slot, showing.words)
    page.slots.append(slot)
