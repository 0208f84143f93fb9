"""All slips of a text, found once for its words and its language, and told as findings."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from festdesk.base.findings import Finding, Mend
from festdesk.base.lists import read_list
from festdesk.checks.check import MOST_OF_A_KIND, Check, of_edition, of_films, of_texts
from festdesk.checks.in_text import found_in
from festdesk.checks.of_texts import Words, once_for_each_text
from festdesk.checks.printed_prose import Prose
from festdesk.checks.texts.typography import (
    apostrophes,
    begun_small,
    brackets,
    capitals,
    capitals_within,
    dashes,
    debris,
    doubled_marks,
    doubled_words,
    endings,
    figures,
    in_capitals,
    letters,
    missing_spaces,
    peoples,
    placeholders,
    quotes,
    short_words,
    spaces,
    written_small,
)
from festdesk.checks.texts.typography.manners import manners_of
from festdesk.checks.texts.typography.passage import Passage
from festdesk.checks.texts.typography.slip import Slip
from festdesk.checks.texts.typography.titles_within import (
    is_in_italics,
    is_of_a_title,
    titles_begun_small,
)
from festdesk.snapshot import Snapshot
from festdesk.texts.debris import ENTITY

_LETTER = re.compile(r"\w")
Find = Callable[[Passage], Iterator[Slip]]

# In whatever script a text is.
_EVERYWHERE: tuple[Find, ...] = (
    debris.find_debris, placeholders.find_placeholders, letters.find_letters,
)  # fmt: skip
# Where marks and spaces are those of Latin, Cyrillic or Greek texts.
_IN_LINES: tuple[Find, ...] = (
    doubled_words.find_doubled_words,
    missing_spaces.find_missing_spaces, spaces.find_spaces,
    quotes.find_quotes, apostrophes.find_apostrophes, brackets.find_brackets, dashes.find_dashes,
    doubled_marks.find_doubled_marks, capitals.find_capitals,
    begun_small.find_begun_small,
    capitals_within.find_capitals_within, written_small.find_written_small,
    peoples.find_peoples,
    in_capitals.find_in_capitals, figures.find_figures,
    endings.find_endings,
)  # fmt: skip
_KINDS = tuple(
    kind
    for module in (
        debris, placeholders, letters, doubled_words, missing_spaces, spaces, quotes, apostrophes,
        brackets, dashes, doubled_marks, capitals, capitals_within, written_small, in_capitals,
        figures,
    )
    for kind in module.KINDS
)  # fmt: skip


_OF_CASE = (capitals_within.SMALL_CAPITAL, written_small.MONTH_CAPITAL, capitals.NAME_SMALL)


def find_slips(text: str, language: str, kind: str = "") -> Iterator[Slip]:
    """Yield all slips of a text in that language; `kind` is what the text is for.

    The marks of an entity, as in "n&rsquo;en", are told as markup alone.
    """
    slips = _all_slips(text, language, kind)
    entities = [found.span() for found in ENTITY.finditer(text)] if "&" in text else ()
    if not entities:
        yield from slips
        return
    for slip in slips:
        is_within = any(slip.start < end and start < slip.end for start, end in entities)
        if slip.kind is debris.MARKUP or not is_within:
            yield slip


def _all_slips(text: str, language: str, kind: str) -> Iterator[Slip]:
    passage = Passage(text, language, kind)
    for find in _EVERYWHERE:
        yield from find(passage)
    if not passage.has_own_marks:
        for find in _IN_LINES:
            yield from find(passage)


def _variants(snapshot: Snapshot) -> Mapping[str, str]:
    """Return by whose rules the marks of a language are set where the festival is at home."""
    found: Mapping[str, str] = read_list("typography")["variants"].get(
        snapshot.edition.time_zone, {}
    )
    return found


def _asked(text: Words, variants: Mapping[str, str]) -> tuple[str, str, str]:
    return text.body, variants.get(text.declared, text.declared), text.kind


# Checks run after every act, and hardly a text has changed since the last time.
@once_for_each_text(_asked, settings=_variants)
def slips_of(text: str, language: str, kind: str) -> tuple[Slip, ...]:
    """Return all slips of a text in the order in which they stand there."""
    return tuple(sorted(find_slips(text, language, kind), key=lambda slip: slip.start))


def look(snapshot: Snapshot, prose: Prose) -> Iterator[Finding]:
    """Yield a finding for each slip of a text that prints; what belongs to a title is none."""
    language = _variants(snapshot).get(prose.declared, prose.declared)
    counts = Counter[str]()
    for slip in slips_of(prose.body, language, prose.kind):
        counts[slip.kind.code] += 1
        if counts[slip.kind.code] > MOST_OF_A_KIND:
            continue  # before it is put into words, which takes longer than to find it
        is_so = slip.manner is None or slip.manner in manners_of(snapshot)
        if slip.is_of_manner and not is_so:
            continue
        if slip.kind in _OF_CASE and is_in_italics(snapshot, prose, slip.start):
            continue  # a title that another house writes with capitals
        # What is told once stands in other places of the text too.
        is_begin = slip.kind is capitals.SENTENCE_SMALL
        if slip.whole is not None or not is_of_a_title(
            snapshot, prose, slip.start, slip.end, is_begin=is_begin
        ):
            found, severity = _told(prose, slip), slip.severity if is_so else slip.otherwise
            yield found if severity is None else found.taken_as(severity)
    for start, end, should_be in titles_begun_small(snapshot, prose):
        yield found_in(capitals.NAME_SMALL, prose, start, end, should_be)


def _told(prose: Prose, slip: Slip) -> Finding:
    start, end = slip.start, slip.end
    should_be = slip.should_be
    if slip.words and any(should_be) and not any(map(_LETTER.search, should_be)):
        # “Write “,”” says little on a button: the words beside the mark are written with it.
        start, end = slip.words
        before, after = prose.body[start : slip.start], prose.body[slip.end : end]
        should_be = tuple(before + made + after for made in should_be)
    found = found_in(slip.kind, prose, start, end, *should_be, words=slip.words, **slip.facts)
    if slip.whole is None:
        return found
    one = slip.whole
    mend = Mend(one.said, prose.table, prose.row_id, "body", one.before, one.after, one.start)
    return replace(found, mends=(mend, *found.mends))


CHECKS: tuple[Check, ...] = (
    of_texts(look, *_KINDS, endings.END_MISSING),
    *in_capitals.CHECKS,
    of_edition(endings.find_uneven_ends, *endings.EVEN_KINDS),
    of_films(short_words.look, *short_words.KINDS),
    of_edition(short_words.find_in_venues, *short_words.VENUE_KINDS),
)
