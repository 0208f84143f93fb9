"""What each line of a page tells of a film: its data, its makers, a time, a day, running text."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from festdesk.intake.drafts import Value
from festdesk.intake.header import (
    COUNTRY,
    FACT,
    LANGUAGES,
    LENGTH,
    ROLE,
    UNKNOWN,
    VERSION,
    YEAR,
    Piece,
    read_piece,
    read_pieces,
)
from festdesk.intake.labelled import is_heading, split_labelled, values_of_label
from festdesk.intake.labels import Label, is_around, says
from festdesk.intake.lines import Line
from festdesk.intake.moments import Moment, read_moment, read_moments
from festdesk.intake.prose import is_prose
from festdesk.intake.several.makers import Maker, makers_of_line, people_in
from festdesk.people.names import looks_like_person_name

MAKER = "maker"
CORE = frozenset({COUNTRY, YEAR, LENGTH, MAKER})
_LONGEST_DATA = 300
_OF_FIELD = {"country": COUNTRY, "year": YEAR, "running_time": LENGTH}
_LISTED_FIELDS = frozenset({"filmography", "biography", "awards"})
_NUMBER_BEFORE = re.compile(
    r"^[(\[]?(?:n[r°º.]\s?)?\d{1,3}(?:[.)\]]{1,2}|\s?[|–—-])\s+(?=\S)", re.IGNORECASE
)
_SPAN_BEFORE = re.compile(  # the days a film is on: "02. – 06.01.   Paulinka"
    r"^\d{1,2}\.(?:\d{1,2}\.)?\s?[–—-]\s*\d{1,2}[.-]\s?\d{1,2}\.(?:\d{2,4})?:?\s+(?=\D)"
)
_NUMBER_ALONE = re.compile(r"^[(\[#]?(?:n[r°º.]\s?)?\d{1,3}[.)\]/]{0,2}$", re.IGNORECASE)
_CREDIT_OF_PICTURE = re.compile(r"©|\b(?:foto|photo|still|courtesy)\b[^\n]{0,3}[:/]", re.IGNORECASE)
VENUE = re.compile(
    r"\b(?:sala|salle|saal|kino|cinema|cinéma|cine|theat(?:er|re)|théâtre|teatro|teatre|zaal|sal|"
    r"screen|auditorium|arena|hall|filmhaus|filmhuis|filmoteca|cinemateca|cinémathèque|kinosaal|"
    r"salon|salonu|sinema|terem|sál|sali)\b",
    re.IGNORECASE,
)
BETWEEN_PARTS = re.compile(r"\s*[|⎢·•\t]\s*|\s+[–—-]\s+|\s+@\s*")
_ARTICLE = re.compile(r"(?:^|\s)((?:Le|Il|El|I|A|L|On|Y|E|En|À|LE|IL|EL|ON|EN)\s+)$")  # of a title
_VENUE_BEFORE = re.compile(rf"^({VENUE.pattern}\s+\w{{1,12}})\s*[.:,]\s+(?=\S)", re.IGNORECASE)
_LEAST_ROWS = 2
_YEAR_AND_NAME = re.compile(
    r"\((?:(?:19|20)\d\d,\s+([^\d(),]{4,80})|([^\d(),]{4,80}),\s+(?:19|20)\d\d)\)\s*[:.]?$"
)
_ADDRESS = re.compile(r"https?:|www\.|\S@\S|€|£|\btel\b\.?|\+\d\d", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Trace:
    """What one line tells; `rest` is the line without number, day and time before it."""

    place: int
    line: Line
    rest: str
    moment: Moment | None = None  # before or behind the words
    is_numbered: bool = False
    is_prose: bool = False
    is_heading: bool = False  # of a section, or a label whose value is to come
    is_picture: bool = False
    is_around: bool = False
    label: Label | None = None
    facts: dict[str, tuple[Value, ...]] = field(default_factory=dict)
    pieces: tuple[Piece, ...] = ()
    maker: Maker | None = None
    venue: str = ""  # beside a time

    @property
    def core(self) -> frozenset[str]:
        """The kinds of facts that a film has once."""
        return CORE & self.facts.keys()

    @property
    def has_clock(self) -> bool:
        """Whether a time stands beside the words."""
        return self.moment is not None and self.moment.starts is not None

    @property
    def is_moment_alone(self) -> bool:
        """Whether the line is a day or a time and nothing else."""
        return self.moment is not None and not self.rest

    @property
    def _is_told(self) -> bool:
        """Whether the whole line is a premiere's mark, a format or a version."""
        kinds = {piece.kind for piece in self.pieces}
        return bool(kinds) and kinds <= {FACT, VERSION}

    @property
    def is_words(self) -> bool:
        """Whether the line can be a title: short words that are nothing else we know."""
        return (
            bool(self.rest)
            and len(self.rest) <= 110  # noqa: PLR2004 -- longer is no title
            and not (self.is_prose or self.is_heading or self.is_picture or self.is_around)
            and self.label is None
            and not self._is_told
            and any(map(str.isalnum, self.rest))
            and not _NUMBER_ALONE.match(self.rest)
            and not _ADDRESS.search(self.rest)
        )


def traces_of(lines: Sequence[Line]) -> list[Trace]:
    """Return what each line tells, in their order."""
    traces = [_trace(place, line, line.text) for place, line in enumerate(lines)]
    column = _venue_column(traces)
    return [_without_venue(trace, column) if trace.has_clock else trace for trace in traces]


def _parts(trace: Trace) -> list[str]:
    return [part for part in BETWEEN_PARTS.split(trace.rest) if part]


def _venue_column(traces: Sequence[Trace]) -> int | None:
    """Return at which place of the lines with a time the venue stands: where few words recur."""
    rows = [_parts(trace) for trace in traces if trace.has_clock]
    rows = [row for row in rows if len(row) > 1]
    if len(rows) < _LEAST_ROWS:
        return None
    width = min(map(len, rows))
    told = [sum(bool(VENUE.search(row[at])) for row in rows) for at in range(width)]
    if max(told) * 2 >= len(rows):
        return told.index(max(told))
    different = [
        len({row[at] for row in rows}) if _are_words(row[at] for row in rows) else len(rows)
        for at in range(width)
    ]
    return different.index(min(different)) if min(different) * 3 < max(different) * 2 else None


def _are_words(cells: Iterable[str]) -> bool:
    """Return whether the cells of a column are neither data nor people."""
    kinds = [
        read_piece(cell).kind == UNKNOWN and not looks_like_person_name(cell) for cell in cells
    ]
    return sum(kinds) * 2 > len(kinds)


def _without_venue(trace: Trace, column: int | None) -> Trace:
    """Take the venue off the words beside a time."""
    parts = _parts(trace)
    if column is not None and len(parts) > 1 and column < len(parts):
        venue = parts[column]
    else:
        venue = next((p for p in parts[1:] if VENUE.search(p) and len(p.split()) < 6), "")  # noqa: PLR2004
    if not venue and (before := _VENUE_BEFORE.match(trace.rest)):
        venue = before[1]
    at = trace.rest.find(venue) if venue else -1
    if at < 0:
        return trace
    rest = f"{trace.rest[:at]}{trace.rest[at + len(venue) :]}"
    rest = re.sub(r"(\s*[|·•\t]\s*){2,}", " | ", rest).strip(" \t,;.:|/·•–—-@")
    again = _trace(trace.place, trace.line, rest)
    return replace(again, moment=trace.moment, is_numbered=trace.is_numbered, venue=venue)


def _trace(place: int, line: Line, text: str) -> Trace:
    runs = is_prose(line) and not _is_showing(text) and not _is_credit(text)
    if len(text) > _LONGEST_DATA or (runs and not any(map(str.isdigit, text))):
        return Trace(place, line, text, is_prose=True)
    moment, rest = moment_beside(_SPAN_BEFORE.sub("", text))
    is_numbered = bool(_NUMBER_BEFORE.match(rest) or _NUMBER_ALONE.match(rest))
    rest = _NUMBER_BEFORE.sub("", rest)
    labelled = split_labelled(rest)
    label = labelled[0][0] if labelled else None
    heading = is_heading(rest)
    facts = _labelled_facts(labelled)
    if label and _LISTED_FIELDS & set(label.fields):
        facts = {}
        pieces: tuple[Piece, ...] = ()
    else:
        pieces = pieces_of(rest)
        facts = {**_facts(pieces), **facts}
    maker = makers_of_line(rest)
    if runs and not _is_data(facts):
        return Trace(place, line, text, is_prose=True)
    is_told = maker is not None and (not maker.is_weak or LENGTH in facts)
    if (is_told or _names_maker_in_brackets(rest)) and not says("guests", "words", rest):
        facts.setdefault(MAKER, ())
    return Trace(
        place,
        line,
        rest,
        moment,
        is_numbered,
        is_heading=heading is not None or bool(labelled and not labelled[0][1]),
        is_picture=bool(_CREDIT_OF_PICTURE.search(text)) and not facts.keys() & {LENGTH, YEAR},
        is_around=len(text) < _LONGEST_DATA and is_around(text),
        label=label or heading,
        facts=facts,
        pieces=pieces,
        maker=maker,
    )


def _names_maker_in_brackets(text: str) -> bool:
    """Return whether a line ends in year and person: "“Da Capo” (2019, Mário Oliveira):"."""
    found = _YEAR_AND_NAME.search(text)
    return found is not None and bool(people_in(found[1] or found[2]))


def _is_credit(text: str) -> bool:
    """Return whether a line that ends like a sentence tells who made a film and no more."""
    maker = makers_of_line(text) if len(text) < 100 else None  # noqa: PLR2004 -- no text
    return maker is not None and not maker.title and not maker.is_weak


def _is_showing(text: str) -> bool:
    """Return whether a line that ends like a sentence is a day and a time."""
    moment = read_moment(text) if len(text) < 120 else None  # noqa: PLR2004 -- no text
    return moment is not None and moment.has_date and moment.starts is not None


def _is_data(facts: dict[str, tuple[Value, ...]]) -> bool:
    """Return whether what reads like a sentence is data: country, year, running time, language."""
    return len(facts.keys() & {COUNTRY, YEAR, LENGTH, MAKER, VERSION, LANGUAGES}) > 1


def pieces_of(text: str) -> tuple[Piece, ...]:
    """Return `text` in pieces, as a header line is read; where most of it is words, none."""
    return read_pieces(text) if 1 < len(text) <= _LONGEST_DATA else ()


def _facts(pieces: Sequence[Piece]) -> dict[str, tuple[Value, ...]]:
    found: dict[str, tuple[Value, ...]] = {}
    for piece in pieces:
        if piece.kind == UNKNOWN:
            continue
        kind = MAKER if piece.kind == ROLE and "direct" in piece.label.lower() else piece.kind
        found[kind] = (*found.get(kind, ()), *piece.values)
    return found


def _labelled_facts(labelled: Sequence[tuple[Label, str]]) -> dict[str, tuple[Value, ...]]:
    found: dict[str, tuple[Value, ...]] = {}
    for label, value in labelled:
        if "director" in label.roles:
            found.setdefault(MAKER, ())
        for name in label.fields:
            if (kind := _OF_FIELD.get(name)) and (values := values_of_label(label, value)):
                found[kind] = tuple(values)
    return found


def moment_beside(text: str) -> tuple[Moment | None, str]:
    """Return the day and time that stand before or behind the words of a line, and the words.

    "1h22" behind country and year is how long the film lasts, and so are all times inside.
    """
    moment = read_moment(text)
    if moment is None or (moment.day_alone and not moment.has_date and VENUE.match(text)):
        return None, text
    if sum(bool(one.starts and not one.rest) for one in read_moments(text)) > 1:
        return moment, ""  # several times, and nothing else
    moment = _without_title(moment, text)
    rest = moment.rest
    may_be_length = not moment.has_date and not moment.weekday
    if not rest:
        return (None, text) if may_be_length and _is_length(text) else (moment, "")
    if text.rstrip(" .)").endswith(rest.rstrip(" .)")) and not text.startswith(rest):
        if article := _ARTICLE.search(text[: text.rfind(rest.rstrip(" .)"))]):
            rest = f"{article[1]}{rest}"
        return moment, rest + ")" * (rest.count("(") - rest.count(")"))
    at = text.find(rest)
    if at > 0 and _ARTICLE.search(text[:at]):
        rest, at = text[: at + len(rest)], 0
    if at == 0 and not (may_be_length and _is_length(text[len(rest) :])):
        return moment, rest
    return None, text


def _without_title(moment: Moment, text: str) -> Moment:
    """Give back a title that looks like a day's abbreviation: "12:00 – Sex (Norge, 2024)"."""
    if moment.has_date or not moment.weekday or moment.starts is None:
        return moment
    found = re.search(rf"(?<!\w){re.escape(moment.weekday)}\s*\(", text)
    if found is None:
        return moment
    return replace(moment, weekday="", weekdays=(), rest=text[found.start() :].rstrip(" )"))


def _is_length(words: str) -> bool:
    words = words.strip(" \t,;|/·•–—-()")
    return any(piece.kind == LENGTH for piece in pieces_of(words)) and "h" in words.lower()
