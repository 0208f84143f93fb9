"""The first lines of a film in a list: title, second title, who made it, who plays."""

from collections.abc import Sequence
from difflib import SequenceMatcher

from festdesk.intake.header import UNKNOWN, read_piece
from festdesk.intake.labelled import names_after_word
from festdesk.intake.labels import plain
from festdesk.intake.prose import has_sentence_end
from festdesk.intake.several.candidates import ABOVE, BRACKETED, IN_LINE, TOP, Candidate
from festdesk.intake.several.makers import Maker, people_in, titles_of
from festdesk.intake.several.record import Record
from festdesk.intake.several.traces import MAKER, Trace

_ALIKE = 0.75  # of two spellings of one title


def part_title(record: Record, traces: Sequence[Trace], best: Candidate) -> None:
    """Part the words of a title: its second form, who made the film, who plays."""
    block = record.block
    head = block.head
    if best.stand == IN_LINE:
        if head.title and (head.is_told or not block.is_title):
            made = head
        else:
            title, second = titles_of(block.words)
            made = Maker(title, second)
    else:
        made = traces[best.place].maker or Maker(*titles_of(best.text))
        if head.names:
            record.directors, record.director_place = head.names, block.first
            record.cast = head.cast
        if made.is_weak and (record.directors or MAKER in block.facts):
            made = Maker(*titles_of(best.text))
        if not head.names and head.title and best.stand == ABOVE and not block.is_title:
            record.second, record.second_place = head.title, block.first
    record.title = made.title
    record.is_above_text = best.stand == TOP
    if made.second:
        _take_second(record, made.second, best.place)
    if made.names:
        record.directors, record.director_place = made.names, best.place
        record.cast = made.cast
    above = traces[best.place - 1] if best.place and best.stand == ABOVE else None
    if above is not None and above.is_words and not record.second:
        is_same = SequenceMatcher(None, plain(above.rest), plain(best.text)).ratio() > _ALIKE
        if is_same and above.rest != best.text:
            record.second, record.second_place = record.title, best.place
            record.title, record.title_place = above.rest, above.place


def _take_second(record: Record, second: str, place: int) -> None:
    """Take words in brackets for a second title, or for who made the film where nothing else is."""
    if read_piece(second).kind != UNKNOWN:
        record.extra = (place, second)
        return
    names = people_in(second)
    if names and not record.directors and MAKER not in record.block.facts:
        record.directors, record.director_place = names, place
    elif second[:1].isupper() or not second.isascii():
        record.second, record.second_place, record.is_second_told = second, place, True


def read_heads(traces: Sequence[Trace], records: Sequence[Record]) -> None:
    """Read what stands between each film's title and its data."""
    for record in records:
        record.first = min(record.title_place, record.block.first)
        record.last = max(record.title_place, record.block.last)
        record.own = [record.title_place]
        has_maker = bool(record.directors) or MAKER in record.block.facts
        between = () if record.is_above_text else range(record.title_place + 1, record.block.first)
        for place in between:
            trace = traces[place]
            if BRACKETED.fullmatch(trace.rest) and not record.second:
                record.second, record.second_place = trace.rest.strip("()[] "), place
                record.is_second_told = True
                record.own.append(place)
                continue
            if not trace.is_words:
                if trace.is_picture:
                    record.own.append(place)
                continue
            names = people_in(trace.rest)
            is_director = (
                names and not has_maker and (place == record.block.first - 1 or record.second)
            )
            if is_director:
                record.directors, record.director_place = names, place
                has_maker = True
            elif not record.second and not has_sentence_end(trace.rest):
                record.second, record.second_place = trace.rest, place
            else:
                continue
            record.own.append(place)
        if record.title_place > record.block.last and not has_maker:
            continue
        if not has_maker:
            _director_after_data(traces, record)


def _director_after_data(traces: Sequence[Trace], record: Record) -> None:
    """Take names alone on the line right below the data, or among the data, for the directors."""
    names: list[str] = []
    for place in range(record.block.first, record.block.last + 1):
        for piece in traces[place].pieces:
            is_free = piece.kind == "unknown" and piece.text not in {record.title, record.second}
            if is_free:
                names += people_in(piece.text)
    if names:
        record.directors, record.director_place = tuple(names), record.block.first
        return
    below = record.block.last + 1
    if below < len(traces) and not traces[below].line.blanks_before:
        is_cast = bool(names_after_word(traces[below].rest, is_top=True))
        found = () if is_cast else people_in(traces[below].rest)
        if found and traces[below].is_words:
            record.directors, record.director_place = found, below
            record.own.append(below)
            record.last = max(record.last, below)
