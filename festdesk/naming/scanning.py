"""The words of one row, looked through for everybody whom the edition knows."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from festdesk.base.text import LONGEST_READ
from festdesk.naming.aligning import match
from festdesk.naming.choosing import chosen, is_as_printed
from festdesk.naming.contexts import Contexts
from festdesk.naming.known import CITED, PERSON, Bearer, KnownName
from festdesk.naming.letters import (
    Token,
    capitalised,
    capitalised_words,
    has_letters_without_case,
    script_of_name,
)
from festdesk.naming.lexicon import Level, Lexicon
from festdesk.naming.mentions import CREDITED, Mention, Part, Standing
from festdesk.naming.places import TABLES, NamePlace, Words, is_of_others, language_of
from festdesk.naming.proposing import proposal, standing_of
from festdesk.naming.quotations import is_quoted
from festdesk.naming.spots import Match, Spot, one_line
from festdesk.naming.unknown_names import names_in
from festdesk.people.keys import without_societies
from festdesk.people.sort_names import sort_name
from festdesk.texts.around import ALONE, words_around

if TYPE_CHECKING:
    from festdesk.snapshot import Snapshot

_RUNNING = Words.RUNNING
_SAY_WHOSE = frozenset({"as_credited", "sort_name"})  # columns whose rows say whose name they hold
WITHOUT_CASE = ""  # among the words of a row: it has letters of a script without capitals


class Scanned(NamedTuple):
    """What was found in a row, and the words with a capital in it, which say when to look anew."""

    mentions: tuple[Mention, ...] = ()
    words: frozenset[str] = frozenset()
    # Words of its running texts that are likely names, none of them anybody's who is known.
    names: tuple[str, ...] = ()
    open_mentions: tuple[Mention, ...] = ()  # those that somebody should look at


NOTHING = Scanned()


class Scanner:
    """Looks through rows of one edition."""

    def __init__(self, snapshot: "Snapshot", lexicon: Lexicon, contexts: Contexts) -> None:
        self._snapshot = snapshot
        self._lexicon = lexicon
        self._contexts = contexts
        self._without_case = tuple(_names_without_case(lexicon))

    def scan(self, table: str, row: Any) -> Scanned:  # noqa: ANN401 -- a row of any table
        """Look through all columns of a row in which names can stand."""
        found: list[Mention] = []
        words: list[str] = []
        names: list[str] = []
        for place in TABLES[table]:
            if not getattr(row, place.column):
                continue
            text = place.text_of(row)
            if not text or len(text) > LONGEST_READ:
                continue
            if place.column in _SAY_WHOSE:
                linked = self._linked(place, row)
                if linked is not None:
                    found += self._linked_mention(place, row, text, linked)
                    continue
            tokens = capitalised(text) if place.words is _RUNNING else None
            own = capitalised_words(text) if tokens is None else [one.word for one in tokens]
            words += own
            hits = self._find(place, row, text, own, tokens)
            found += hits
            if has_letters_without_case(text):
                words.append(WITHOUT_CASE)
            if tokens:
                names += names_in(text, tokens, hits, language_of(row))
        if not found:
            return Scanned((), frozenset(words), tuple(names)) if words else NOTHING
        open_ones = tuple([mention for mention in found if mention.is_open])
        return Scanned(tuple(found), frozenset(words), tuple(names), open_ones)

    # Columns that say whose name they hold

    def _linked(self, place: NamePlace, row: Any) -> Bearer | None:  # noqa: ANN401
        """Return whose name a column is as a whole, or nothing where it does not say."""
        if place.column == "as_credited":
            return self._lexicon.bearers.get(row.person_id or row.company_id or "")
        if place.column == "sort_name":
            return self._lexicon.bearers.get(row.id)
        return None

    def _linked_mention(
        self,
        place: NamePlace,
        row: Any,  # noqa: ANN401
        text: str,
        bearer: Bearer,
    ) -> Iterator[Mention]:
        if place.column == "sort_name":
            yield from self._sort_name(place, row, text, bearer)
            return
        name = without_societies(text)
        form = one_line(name)
        printed = bearer.printed(script_of_name(form), "")
        if printed is not None and name == printed.text:  # as in most credits
            standing, wanted = Standing.PRINTED, ""
        else:
            standing = min(standing_of(bearer, form, Part.WHOLE, ""), Standing.VARIANT)
            wanted = proposal(bearer, name, form, "", Part.WHOLE, "")
        is_kept = wanted and not self._snapshot.prints_as_credited(row)
        yield self._mention(
            place, row, text, bearer, (0, len(name)), form,
            standing=standing, proposed=wanted, kept=CREDITED if is_kept else "",
        )  # fmt: skip

    def _sort_name(
        self,
        place: NamePlace,
        row: Any,  # noqa: ANN401
        text: str,
        bearer: Bearer,
    ) -> Iterator[Mention]:
        """Yield a sort name that is made of the words of one of the person's forms."""
        form = one_line(text)
        words = sorted(form.replace(",", " ").split())
        for name in bearer.names:
            if sorted(one_line(name.text).split()) == words:
                is_printed = name.standing is Standing.PRINTED
                yield self._mention(
                    place, row, text, bearer, (0, len(text)), form,
                    standing=name.standing,
                    proposed="" if is_printed else sort_name(bearer.names[0].text),
                )  # fmt: skip
                return

    # All other columns

    def _find(
        self,
        place: NamePlace,
        row: Any,  # noqa: ANN401
        text: str,
        words: Sequence[str],
        tokens: Sequence[Token] | None,
    ) -> list[Mention]:
        """Return the names in a text of these words with a capital; `tokens` where they are known.

        Where they stand takes longer to tell than what they are, and seldom matters.
        """
        language = language_of(row)
        read = self._lexicon.readings_of(words, language)
        is_caseless = self._without_case and has_letters_without_case(text)
        if not is_caseless and not any(read):
            return []  # as in most texts
        spots = [
            Spot(text, token, reading, language, self._lexicon)
            for token, those in zip(tokens or capitalised(text), read, strict=True)
            for reading in those
        ]
        # A character has no family name of somebody who worked on the film.
        is_about = place.column != "character"
        home = self._contexts.of(place.table, row) if is_about else ()
        film_id = getattr(row, "film_id", None) or self._film_of(place.table, row)
        matches: list[Match] = []
        alone: list[tuple[Spot, Bearer, KnownName]] = []
        for spot in spots:
            for bearer, name in self._lexicon.anchored_near(spot.reading.key, home):
                if bearer.film_id and bearer.film_id != film_id:
                    continue
                is_home = bearer.id in home or (bearer.owner == CITED and bool(bearer.film_id))
                hit = match(spot, bearer, name, is_at_home=is_home)
                if hit is not None:
                    matches.append(hit)
                elif bearer.owner == PERSON and not is_home:
                    alone.append((spot, bearer, name))
        named = {hit.bearer.id for hit in matches if hit.part is not Part.FAMILY}
        # Who is named in full is at home from then on.
        for spot, bearer, name in alone if is_about else ():
            if bearer.id in named and (hit := match(spot, bearer, name, is_at_home=True)):
                matches.append(hit)
        if is_caseless:
            matches += self._find_without_case(text)
        return self._chosen(place, row, text, matches, home)

    def _film_of(self, table: str, row: Any) -> str:  # noqa: ANN401
        if table == "text" and row.still_id:
            still = self._snapshot.stills.get(row.still_id)
            return still.film_id or "" if still is not None else ""
        return ""

    def _find_without_case(self, text: str) -> Iterator[Match]:
        for bearer, name in self._without_case:
            at = text.find(name.text)
            while at >= 0:
                end = at + len(name.text)
                yield Match(bearer, name, at, end, Part.WHOLE, Level.LETTERS, name.text, "")
                at = text.find(name.text, end)

    def _chosen(
        self,
        place: NamePlace,
        row: Any,  # noqa: ANN401
        text: str,
        matches: Iterable[Match],
        home: Sequence[str],
    ) -> list[Mention]:
        """Return the best match of each place, and who else it may name."""
        groups = chosen(matches, home)
        found = [self._settled(place, row, text, hits) for hits in groups]
        return sorted(found, key=lambda mention: mention.start)

    def _settled(
        self,
        place: NamePlace,
        row: Any,  # noqa: ANN401
        text: str,
        hits: Sequence[Match],
    ) -> Mention:
        """Return the mention of the first of `hits`, whom it names besides if that matters."""
        language = language_of(row)
        first = hits[0]
        span = first.start, first.end
        if len(hits) == 1 and is_as_printed(first, language):
            return self._mention(
                place, row, text, first.bearer, span, first.form,
                part=first.part, ending=first.ending,
            )  # fmt: skip
        words = text[first.start : first.end]
        wanted = [
            proposal(hit.bearer, words, hit.form, hit.ending, hit.part, language) for hit in hits
        ]
        is_clear = len(set(wanted)) == 1
        return self._mention(
            place, row, text, first.bearer, span, first.form,
            standing=standing_of(first.bearer, first.form, first.part, language),
            proposed=wanted[0] if is_clear else "",
            others=() if is_clear else tuple(hit.bearer.id for hit in hits[1:]),
            part=first.part,
            ending=first.ending,
        )  # fmt: skip

    def _mention(  # noqa: PLR0913 -- where it stands, whose it is, and what is known of it
        self,
        place: NamePlace,
        row: Any,  # noqa: ANN401
        text: str,
        bearer: Bearer,
        span: tuple[int, int],
        form: str,
        *,
        kept: str = "",
        **more: Any,  # noqa: ANN401 -- further values of a mention
    ) -> Mention:
        start, end = span
        whose: dict[str, Any] = {bearer.owner: bearer.id}
        is_all = place.words is Words.NAMES and end - start == len(text)
        context = ALONE if is_all else words_around(text, start, end)
        for one in self._snapshot.kept_spellings_in(row.id):
            if (one.column, one.spelling, one.around) == (place.column, form, context):
                kept = one.because
        return Mention(
            table=place.table,
            row_id=row.id,
            column=place.column,
            start=start,
            end=end,
            words=text[start:end],
            form=form,
            language=language_of(row),
            is_quoted=not is_all
            and (is_of_others(self._snapshot, place, row) or is_quoted(text, start, end)),
            around=context,
            kept=kept,
            **whose,
            **more,
        )


def _names_without_case(lexicon: Lexicon) -> Iterator[tuple[Bearer, KnownName]]:
    """Yield the names in scripts without capitals, longest first."""
    found = [
        (bearer, name)
        for bearer in lexicon.bearers.values()
        for name in bearer.names
        if name.is_caseless
    ]
    yield from sorted(found, key=lambda pair: -len(pair[1].text))
