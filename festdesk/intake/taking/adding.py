"""New rows of a card, one function for each kind of thing that a reading says."""

from collections.abc import Callable, Mapping
from typing import Any

from festdesk.base.ids import PersonId
from festdesk.base.text import fold
from festdesk.editing.cards import script_for
from festdesk.editions.tables import Strand
from festdesk.filmographies.tables import EntryTrait, FilmographyEntry
from festdesk.films.identifiers import read_identifier
from festdesk.films.tables import Award, Identifier, PressText, RunningTime, Title
from festdesk.intake.taking.card import Card
from festdesk.intake.taking.items import (
    AWARD,
    CAPTION,
    COUNTRIES,
    ENTRY,
    GENRES,
    IDENTIFIER,
    NOTE,
    PLAIN_FACTS,
    PRESS_TEXT,
    RUNNING_TIME,
    SCREENING,
    STRAND,
    TEXT,
    TITLE,
    VERSION,
    VERSION_COLUMNS,
    YEAR,
    Item,
)
from festdesk.screenings.tables import Screening
from festdesk.stills.tables import Still
from festdesk.texts.tables import Text, TextKind


def add(card: Card, item: Item) -> None:
    """Put in what an item says beside what the card has; credits are put in together.

    A thing of a film is passed over where there is no film, as with a mere filmography.
    """
    if card.film_id is None and item.field not in {ENTRY, TEXT}:
        return
    _ADDING[item.field](card, item)


def set_columns(card: Card, item: Item, values: Mapping[str, Any]) -> None:
    """Set columns of the film itself."""
    if card.film_id is None:
        return
    for column, value in values.items():
        card.columns[column] = value
        card.note(item, "film", card.film_id, column, value)


def _add_title(card: Card, item: Item) -> None:
    said, film_id = item.said, str(card.film_id)
    there = [] if card.is_new else card.act.snapshot.titles_of(card.film_id)  # type: ignore[arg-type]
    made = card.act.batch.put(
        Title,
        film_id=film_id,
        kind=said["kind"],
        language=said.get("language", ""),
        text=said["text"],
        script=script_for(said["text"]),
        place=card.act.next_place("title", film_id, there),
    )
    card.note(item, "title", made, "text", said["text"])


def _add_to_list(card: Card, item: Item) -> None:
    (column,) = item.said
    values = tuple(dict.fromkeys((*(card.now(column) or ()), *item.said[column])))
    set_columns(card, item, {column: values})


def _set_years(card: Card, item: Item) -> None:
    year, until = item.said["years"]
    set_columns(card, item, {"year": year, "year_until": until})


def _set_plainly(card: Card, item: Item) -> None:
    set_columns(card, item, item.said)


def _add_running_time(card: Card, item: Item) -> None:
    made = card.act.batch.put(
        RunningTime,
        film_id=card.film_id,
        seconds=item.said["seconds"],
        source=card.act.source_name,
        is_printed=not card.has_running_time,
    )
    card.has_running_time = True
    card.note(item, "runningtime", made, "seconds", item.said["seconds"])


def _add_note(card: Card, item: Item) -> None:
    before, more = card.now("note") or "", item.said["note"]
    if more not in before:
        set_columns(card, item, {"note": f"{before}\n{more}" if before else more})


def set_strand(card: Card, item: Item) -> None:
    """Put the film into the strand of that name, made where there is none."""
    act, name = card.act, str(item.said["strand"])
    if not act.strands:
        for strand in reversed(act.snapshot.strands):
            for text in act.snapshot.texts_of_strand(strand.id):
                if text.kind == TextKind.NAME:
                    act.strands[fold(text.body)] = strand.id
    found = act.strands.get(fold(name))
    if found is None:
        place = act.next_place("strand", "", act.snapshot.strands)
        found = act.strands[fold(name)] = act.batch.put(Strand, colour="#666666", place=place)
        language = next(iter(act.snapshot.languages), "en")
        act.batch.put(Text, strand_id=found, kind=str(TextKind.NAME), language=language, body=name)
    set_columns(card, item, {"strand_id": found})


def _add_identifier(card: Card, item: Item) -> None:
    scheme = item.said["scheme"]
    value = read_identifier(scheme, item.said["value"]).value
    made = card.act.batch.put(Identifier, film_id=card.film_id, scheme=scheme, value=value)
    card.note(item, "identifier", made, "value", value)


def owner_of_text(card: Card, item: Item) -> tuple[str, str]:
    """Return whose a text is: the column and the id; an empty id where it is nobody's."""
    if item.said["kind"] == TextKind.BIOGRAPHY:
        person = card.person(item.whose)
        if person is not None:
            return "person_id", person
    return "film_id", str(card.film_id or "")


def _add_text(card: Card, item: Item) -> None:
    said, batch = item.said, card.act.batch
    subject, owner = owner_of_text(card, item)
    key = (subject, owner, said["kind"], said["language"])
    if not owner:
        return
    if key in card.act.texts:
        _lengthen_text(card, item, key)
        return
    card.act.texts[key] = said["body"]
    more: dict[str, Any] = {subject: owner}
    if "speaker" in said:
        more["speaker_id"] = batch.person_called(said["speaker"])
    made = batch.put(
        Text,
        kind=said["kind"],
        language=said["language"],
        body=said["body"],
        source=card.act.source_name,
        **more,
    )
    card.note(item, "text", made, "body", said["body"])


def _lengthen_text(card: Card, item: Item, key: tuple[str, str, str, str]) -> None:
    """Put a film's second text of a kind and language behind its first, as what was chosen to be.

    A life is told again by each film of a page: there the first stays.
    """
    before, body = card.act.texts[key], item.said["body"]
    if key[0] != "film_id" or body in before:
        return
    subject, owner, kind, language = key
    wanted = {subject: owner, "kind": kind, "language": language}
    for row in card.act.batch.waiting(Text):
        if all(row[name] == value for name, value in wanted.items()):
            longer = card.act.texts[key] = f"{before}\n\n{body}"
            card.act.batch.change(Text, row["id"], body=longer)
            card.note(item, "text", row["id"], "body", body)
            return


def columns_of_screening(card: Card, said: Mapping[str, Any]) -> dict[str, Any]:
    """Return the columns of a screening that an item tells, its venue among them."""
    columns = {key: said[key] for key in ("starts_at", "audience", "note") if key in said}
    if "venue" in said:
        columns["venue_id"] = card.act.batch.venue_called(said["venue"])
    if "version" in said:
        columns |= dict(zip(VERSION_COLUMNS, said["version"], strict=True))
    return columns


def _add_screening(card: Card, item: Item) -> None:
    columns = columns_of_screening(card, item.said)
    made = card.act.batch.put(Screening, film_id=card.film_id, **columns)
    card.note(item, "screening", made, "starts_at", card.words_of(item))


def _add_award(card: Card, item: Item) -> None:
    film_id = str(card.film_id)
    there = [] if card.is_new else card.act.snapshot.awards_of(card.film_id)  # type: ignore[arg-type]
    place = card.act.next_place("award", film_id, there)
    made = card.act.batch.put(Award, film_id=film_id, place=place, **{"prize": "", **item.said})
    card.note(item, "award", made, "prize", card.words_of(item))


def _add_entry(card: Card, item: Item) -> None:
    person = card.person(item.whose)
    titles = item.said.get("titles", ())
    if person is None:
        return
    key = (person, item.said.get("year"), *(fold(text) for _, text, _ in titles[:1]))
    if key in card.act.entries:
        return
    card.act.entries.add(key)
    batch = card.act.batch
    columns = {name: value for name, value in item.said.items() if name != "titles"}
    made = batch.put(
        FilmographyEntry,
        person_id=person,
        film_id=_card_of(card, item),
        place=card.act.next_place("entry", person, _entries_of(card, person)),
        **columns,
    )
    for place, (kind, text, language) in enumerate(titles):
        batch.put(
            Title,
            entry_id=made,
            kind=kind,
            text=text,
            language=language,
            script=script_for(text),
            place=place,
        )
    if any(item.facts.values()):
        batch.put(EntryTrait, entry_id=made, **item.facts)
    card.note(item, "filmographyentry", made, "year", card.words_of(item))


def _entries_of(card: Card, person: PersonId) -> Any:  # noqa: ANN401 -- rows with a place
    return card.act.snapshot.entries_of(person)


def _card_of(card: Card, item: Item) -> str | None:
    """Return the card where an entry is of that very film: same year, one title the same."""
    if card.film_id is None or card.now("year") != item.said.get("year"):
        return None
    said = [one.said["text"] for one in card.laid.news if one.field == TITLE]
    there = [one.said["text"] for one in card.laid.cards if one.field == TITLE]
    known = {fold(text) for text in (*said, *there)}
    is_it = known & {fold(text) for _, text, _ in item.said.get("titles", ())}
    return card.film_id if is_it else None


def _add_caption(card: Card, item: Item) -> None:
    film_id, batch = str(card.film_id), card.act.batch
    there = [] if card.is_new else card.act.snapshot.stills_of(card.film_id)  # type: ignore[arg-type]
    still = batch.put(Still, film_id=film_id, place=card.act.next_place("still", film_id, there))
    made = batch.put(
        Text,
        still_id=still,
        kind=str(TextKind.CAPTION),
        language=item.said["language"],
        body=item.said["body"],
    )
    card.note(item, "text", made, "body", item.said["body"])


def _add_press_text(card: Card, item: Item) -> None:
    film_id = str(card.film_id)
    there = [] if card.is_new else card.act.snapshot.press_texts_of(card.film_id)  # type: ignore[arg-type]
    made = card.act.batch.put(
        PressText,
        film_id=film_id,
        place=card.act.next_place("presstext", film_id, there),
        **{"publication": card.act.source_name, **item.said},
    )
    card.note(item, "presstext", made, "body", item.said["body"])


_ADDING: Mapping[str, Callable[[Card, Item], None]] = {
    TITLE: _add_title,
    COUNTRIES: _add_to_list,
    GENRES: _add_to_list,
    YEAR: _set_years,
    RUNNING_TIME: _add_running_time,
    VERSION: _set_plainly,
    NOTE: _add_note,
    STRAND: set_strand,
    IDENTIFIER: _add_identifier,
    TEXT: _add_text,
    SCREENING: _add_screening,
    AWARD: _add_award,
    ENTRY: _add_entry,
    CAPTION: _add_caption,
    PRESS_TEXT: _add_press_text,
    **dict.fromkeys(PLAIN_FACTS, _set_plainly),
}
