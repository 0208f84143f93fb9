"""What the checks find of slips that are put by chance into texts that are right.

The clean editions of the planted halves have some thousand texts. In each one word, mark or number
is made wrong, of a kind drawn by chance, where the text has a place for it: letters swapped or
lost, a space or a mark gone, a small beginning, a number, a year or a name that the other texts of
the card have otherwise. It shows where a rule has a hole that nobody would think of. No share is
asked for: that a word made wrong is another right word, and nobody could tell, happens.

    python benchmarks/checks_mutated.py [--half FOLDER …] [--seed N] [--kind KIND …] [--missed]
                                        [--false]
"""

import argparse
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path
from random import Random

from checks_planted import SEEN, _found, _told
from planted.judging import judge
from planted.marks import Plant, Spot, words_of
from planted.rows import Planted, _places_of, make_edition

from festdesk.base.findings import Finding
from festdesk.checks.facts.ordinal_endings import with_number
from festdesk.filmographies.tables import FilmographyEntry
from festdesk.films.tables import Award, Credit, Film, Title
from festdesk.people.tables import Person
from festdesk.screenings.tables import Screening
from festdesk.texts.tables import SUBJECTS, Text

Change = tuple[int, int, str]  # from, to, and what stands there then
Make = Callable[[Random, str, "Card"], list[Change]]
_WORD = re.compile(r"[^\W\d_]+")
_LONG = re.compile(r"(?<![\w’'-])[^\W\d_A-ZÀ-ÖØ-Þ][^\W\d_]{5,}(?![\w’'-])")
_SMALL = re.compile(r"(?<![\w’'-])[a-zà-öø-ÿ]{3,}(?![\w’'-])")
_INNER_CAPITAL = re.compile(r"(?<=[^.?!…:»“”\"]\s)[A-ZÀ-ÖØ-Þ][^\W\d_]{3,}(?![\w’'-])")
_BEGINS_DATE = re.compile(r",?\s(?:den\s|the\s)?\d|,?\s[A-Z]\w+\s\d")
_NUMBERS = {
    "en": "two three four five six seven eight nine ten eleven twelve thirteen fifteen twenty",
    "fr": "deux trois quatre cinq six sept huit neuf dix onze douze treize quinze vingt",
    "de": "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn fünfzehn zwanzig",
}
_WEEKDAYS = {
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "de": "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag",
}


@dataclass(slots=True)
class Card:
    """The texts of one card, and the language of the one at hand."""

    language: str
    others: list[str]  # the bodies of its other texts
    awards: list[Award] = field(default_factory=list)  # of the film, or of a director's films
    has_premiere: bool = False


def _by(pattern: str, made: str | Callable[[re.Match[str]], str]) -> Make:
    """Return what changes one hit of a pattern."""
    compiled = re.compile(pattern)

    def make(_chance: Random, text: str, _card: Card) -> list[Change]:
        return [
            (*hit.span(), hit.expand(made) if isinstance(made, str) else made(hit))
            for hit in compiled.finditer(text)
        ]

    return make


def _only(language: str, make: Make) -> Make:
    return lambda chance, text, card: make(chance, text, card) if card.language == language else []


def _swapped(chance: Random, text: str, _card: Card) -> list[Change]:
    changes = list[Change]()
    for hit in _LONG.finditer(text):
        at = chance.randrange(1, len(hit[0]) - 1)
        word = hit[0][:at] + hit[0][at + 1] + hit[0][at] + hit[0][at + 2 :]
        if word != hit[0]:
            changes.append((*hit.span(), word))
    return changes


def _lost(chance: Random, text: str, _card: Card) -> list[Change]:
    changes = list[Change]()
    for hit in _LONG.finditer(text):
        at = chance.randrange(1, len(hit[0]))
        changes.append((*hit.span(), hit[0][:at] + hit[0][at + 1 :]))
    return changes


def _other_letter(chance: Random, text: str, _card: Card) -> list[Change]:
    changes = list[Change]()
    for hit in _LONG.finditer(text):
        at = chance.randrange(1, len(hit[0]))
        changes.append((*hit.span(), hit[0][:at] + chance.choice("aeinrst") + hit[0][at + 1 :]))
    return [one for one in changes if text[one[0] : one[1]] != one[2]]


def _twice_letter(chance: Random, text: str, _card: Card) -> list[Change]:
    changes = list[Change]()
    for hit in _LONG.finditer(text):
        at = chance.randrange(1, len(hit[0]))
        changes.append((*hit.span(), hit[0][:at] + hit[0][at - 1] + hit[0][at:]))
    return changes


def _name(chance: Random, text: str, card: Card) -> list[Change]:
    """Change a letter of a name that another text of the card has too."""
    changes = list[Change]()
    for hit in _INNER_CAPITAL.finditer(text):
        if sum(bool(re.search(rf"\b{hit[0]}\b", other)) for other in card.others) >= 2:
            at = chance.randrange(1, len(hit[0]))
            word = chance.choice([
                hit[0][:at] + hit[0][at + 1 :], hit[0][:at] + hit[0][at - 1] + hit[0][at:],
                hit[0][:at] + chance.choice("aeioumnrt") + hit[0][at + 1 :],
            ])  # fmt: skip
            if word.casefold() != hit[0].casefold():
                changes.append((*hit.span(), word))
    return changes


def _figure(chance: Random, text: str, card: Card) -> list[Change]:
    """Change a number that two other texts of the card have."""
    changes = list[Change]()
    for hit in re.finditer(r"(?<![\w.,])\d{1,4}(?![\w.,]\d|\w)", text):
        if sum(bool(re.search(rf"\b{hit[0]}\b", other)) for other in card.others) >= 2:
            number = int(hit[0]) + chance.choice((-2, -1, 1, 2))
            if number > 0:
                changes.append((*hit.span(), str(number)))
    return changes


def _in_words(chance: Random, text: str, card: Card) -> list[Change]:
    """Change a number in words where both other languages tell it too."""
    words = _NUMBERS.get(card.language, "").split()
    others = " ".join(card.others).casefold()
    changes = list[Change]()
    for hit in _WORD.finditer(text):
        if hit[0] not in words:
            continue
        at = words.index(hit[0])
        told = (_NUMBERS[code].split()[at] for code in _NUMBERS if code != card.language)
        if all(re.search(rf"\b{one}\b", others) for one in told):
            changes.append((*hit.span(), chance.choice([w for w in words if w != hit[0]])))
    return changes


def _weekday(chance: Random, text: str, card: Card) -> list[Change]:
    days = _WEEKDAYS.get(card.language, "").split()
    return [
        (*hit.span(), chance.choice([day for day in days if day != hit[0]]))
        for hit in _WORD.finditer(text)
        if hit[0] in days and _BEGINS_DATE.match(text, hit.end())
    ]


def _doubled(_chance: Random, text: str, _card: Card) -> list[Change]:
    return [(*hit.span(), f"{hit[0]} {hit[0]}") for hit in _SMALL.finditer(text)]


def _small_noun(_chance: Random, text: str, card: Card) -> list[Change]:
    if card.language != "de":
        return []
    return [
        (*hit.span(), hit[0][0].lower() + hit[0][1:])
        for hit in _INNER_CAPITAL.finditer(text)
        if not any(re.search(rf"\b{hit[0]}\b", other) for other in card.others)
    ]


_EDITION = re.compile(
    r"(?<![\w.,])\d{1,2}(?:st|nd|rd|th|e|\.)(?=\s[^.;()]{0,70}(?:[Ff]est|Berlinale|IDFA|Mostra|IFF)"
    r"[^.;()]{0,40}?\s\(?(?:19|20)\d\d)"
)
_EDITION_YEAR = re.compile(
    r"(?<![\w.,])\d{1,2}(?:st|nd|rd|th|e|\.)\s[^.;()]{0,70}(?:[Ff]est|Berlinale|IDFA|Mostra|IFF)"
    r"[^.;()]{0,40}?\s\(?(?P<year>(?:19|20)\d\d)"
)


def _edition(chance: Random, text: str, _card: Card) -> list[Change]:
    """Make the number of a festival's edition one higher or lower, where its year is told."""
    changes = list[Change]()
    for hit in _EDITION.finditer(text):
        number = int(re.sub(r"\D", "", hit[0])) + chance.choice((-1, 1))
        if number > 0:
            changes.append((*hit.span(), with_number(hit[0], number)))
    return changes


def _edition_year(chance: Random, text: str, _card: Card) -> list[Change]:
    return [
        (*hit.span(), f"{hit[0][:-4]}{int(hit['year']) + chance.choice((-2, -1, 1, 2))}")
        for hit in _EDITION_YEAR.finditer(text)
    ]


def _sentences_of_awards(text: str, card: Card) -> Iterator[tuple[int, int, Award]]:
    """Yield where a sentence that has two words of a prize of the card begins and ends."""
    for hit in re.finditer(r"[^.!?]+", text):
        for award in card.awards:
            words = set(re.findall(r"[^\W\d_]{4,}", f"{award.prize} {award.category}"))
            if sum(word in hit[0] for word in words) >= min(2, len(words)) > 0:
                yield *hit.span(), award


def _prize_year(chance: Random, text: str, card: Card) -> list[Change]:
    return [
        (*hit.span(), str(int(hit[0]) + chance.choice((-2, -1, 1, 2))))
        for start, end, award in _sentences_of_awards(text, card)
        for hit in re.finditer(r"(?<!\()\b(?:19|20)\d\d\b", text[:end])
        if hit.start() >= start and int(hit[0]) == award.year
    ]


_PLACES = ("Cannes", "Locarno", "Rotterdam", "Toronto", "Busan", "Sarajevo", "Leipzig")
_PLACE = re.compile(r"(?<!\w)(?:in|at|à) (?P<city>[A-ZÀ-Þ][^\W\d_]{3,})(?! ?[A-ZÀ-Þ–-]|\w)")


def _prize_place(chance: Random, text: str, card: Card) -> list[Change]:
    return [
        (*hit.span("city"), chance.choice([one for one in _PLACES if one != hit["city"]]))
        for start, end, _ in _sentences_of_awards(text, card)
        for hit in _PLACE.finditer(text[:end])
        if hit.start() >= start
    ]


_LEVELS = {
    "world": "international", "mondiale": "internationale", "Welt": "Europa",
    "international": "world", "internationale": "mondiale",
    "European": "world", "européenne": "mondiale", "Europa": "Welt",
}  # fmt: skip


def _premiere(_chance: Random, text: str, card: Card) -> list[Change]:
    """Exchange how far a premiere reaches, where the card tells it too."""
    if not card.has_premiere:
        return []
    words = r"\b(?:world|international|European)(?=[ -]premiere)"
    words += r"|\b(?:Welt|Europa)(?=premiere)"
    french = r"(?<=première )(?:mondiale|internationale|européenne)"
    return [(*hit.span(), _LEVELS[hit[0]]) for hit in re.finditer(f"{words}|{french}", text)]


def _with_capital(_chance: Random, text: str, card: Card) -> list[Change]:
    if card.language == "de":
        return []
    return [
        (*hit.span(), hit[0].capitalize())
        for hit in re.finditer(r"(?<=[a-zé,] )[a-zà-ÿ]{4,}(?=[ ,.])", text)
    ]


_BESIDE_OTHERS = frozenset({"told-twice", "name"})

# By what is made wrong: the kind of slip, as `judging` knows it, and how.
KINDS: Mapping[str, tuple[str, Make]] = {
    "letters swapped": ("spelling", _swapped),
    "letter lost": ("spelling", _lost),
    "letter twice": ("spelling", _twice_letter),
    "other letter": ("spelling", _other_letter),
    "accent lost": ("spelling", _only("fr", _by(r"(?<=[a-z])é(?=[a-zé]{2})", "e"))),
    "word doubled": ("doubled", _doubled),
    "small beginning": ("capitals", _by(r"(?<=[a-zé]{2}[.?!] )[A-ZÀ-Þ](?=[a-zé])",
                                        lambda hit: hit[0].lower())),
    "capital inside": ("capitals", _by(r"(?<=\b[a-z])[a-z](?=[a-z]+\b)",
                                       lambda hit: hit[0].upper())),
    "noun small": ("capitals", _small_noun),
    "capital within": ("capitals", _with_capital),
    "no space behind a stop": ("space", _by(r"(?<=[a-zé]{2}[.?!]) (?=[A-ZÀ-Þ][a-zé])", "")),
    "no space behind a comma": ("space", _by(r"(?<=[a-zé],) (?=[a-zé])", "")),
    "no space before a bracket": ("space", _by(r"(?<=\w) (?=\()", "")),
    "no space behind a bracket": ("space", _by(r"(?<=\)) (?=[a-zé])", "")),
    "no space before a number": ("space", _by(r"(?<=[a-zé]{2}) (?=\d{4}\b)", "")),
    "no space behind a number": ("space", _by(r"(?<=\b\d{4}) (?=[a-zé]{2})", "")),
    "space before a mark": ("punct-space", _by(r"(?<=[a-zé])(?=[,.] )", " ")),
    "two marks": ("punct-space", _by(r"(?<=[a-zé])[,.](?= )", r"\g<0>\g<0>")),
    "two spaces": ("punct-space", _by(r"(?<=[a-zé]) (?=[a-zé])", "  ")),
    "French space lost": ("fr-space", _only("fr", _by(r"(?<=\w)[\u202f\u00a0](?=[;:?!»])", ""))),
    "closing mark lost": ("quotes", _by(r"(?<=[a-zé.,?!])[”“»](?=[\s,.])", "")),
    "opening mark lost": ("quotes", _by(r"(?<=\s)[“„](?=\w)|«\u202f", "")),
    "straight marks": ("quotes", _by(r"[“„](\w[^“”„]{2,40})[”“]", r'"\1"')),
    "apostrophe straight": ("quotes", _by(r"(?<=\w)’(?=\w)", "'")),
    "bracket lost": ("brackets", _by(r"(?<=[\w.])\)(?=[\s,.])|(?<=\s)\((?=[a-z])", "")),
    "hyphen for a dash": ("hyphen", _by(r"(?<=[a-zé]) – (?=[a-zé])", " - ")),
    "three dots": ("ellipsis", _by("…", "...")),
    "no end": ("end-mark", _by(r"(?<=[a-zé]{2})\.\Z", "")),
    "ordinal": ("ordinal", _by(r"\b(\d*[4-9])th\b", r"\1rd")),
    "French ordinal": ("ordinal", _only("fr", _by(r"(?<=\d)e(?= [a-zé])", "ième"))),
    "Spanish mark lost": ("es-marks", _by(r"[¡¿]", "")),
    "entity": ("entity", _by(r"(?<=[a-z])[éèüäö](?=[a-z])",
                             lambda hit: {"é": "&eacute;", "è": "&egrave;", "ü": "&uuml;",
                                          "ä": "&auml;", "ö": "&ouml;"}[hit[0]])),
    "tag": ("html", _by(r"(?<= )[a-zé]{4,}(?= )", r"<i>\g<0></i>")),
    "tag left": ("html", _by(r"(?<=[a-zé]\.) (?=[A-Z])", "<br> ")),
    "unit joined": ("number", _by(r"(?<=\d)[ \u00a0](?=(?:km|kg|cm|Meter|metres|mètres|Kilometer"
                                  r"|minutes|Minuten)\b)", "")),
    "degree": ("number", _by(r"(?<=\d)[ \u00a0]?°C\b", "°c")),
    "name": ("name", _name),
    "number": ("told-twice", _figure),
    "number in words": ("told-twice", _in_words),
    "year of a film": ("film-year", _by(r"(?<=[^\W\d] \()(?:19|20)\d\d(?=\))",
                                        lambda hit: str(int(hit[0]) - 3))),
    "weekday": ("weekday", _weekday),
    "edition number": ("edition-number", _edition),
    "edition year": ("edition-number", _edition_year),
    "prize year": ("award", _prize_year),
    "prize place": ("award", _prize_place),
    "premiere": ("premiere", _premiere),
}  # fmt: skip

Rows = dict[str, object]
Slip = tuple[str, str, frozenset[str]]  # the severity that will do, what was done, the rows


def _shown(rows: Rows, entry: FilmographyEntry) -> str:
    title = rows.get(f"{entry.id}-title")
    return f"{entry.year} {title.text if isinstance(title, Title) else ''} {entry.qualifier}"


def _filmographies(rows: Rows) -> Iterator[tuple[Person, list[FilmographyEntry]]]:
    """Yield each person with a filmography, in its order."""
    entries = [row for row in rows.values() if isinstance(row, FilmographyEntry)]
    for person in [row for row in rows.values() if isinstance(row, Person)]:
        own = [entry for entry in entries if entry.person_id == person.id]
        if own:
            yield person, sorted(own, key=lambda entry: entry.place)


def _lines_exchanged(chance: Random, rows: Rows) -> Iterator[Slip]:
    for person, entries in _filmographies(rows):
        places = [n for n in range(len(entries) - 1) if entries[n].year != entries[n + 1].year]
        if places and chance.random() < _SHARE:  # else nobody sees an order that most have
            at = chance.choice(places)
            one, other = entries[at], entries[at + 1]
            one.place, other.place = other.place, one.place
            shown = " · ".join(f"{'⟦' * (n == at)}{_shown(rows, e)}{'⟧' * (n == at + 1)}"
                               for n, e in enumerate(entries))  # fmt: skip
            yield "hint", f"{person.id}: {shown}", frozenset({one.id, other.id, person.id})


def _year_of_own(chance: Random, rows: Rows) -> Iterator[Slip]:
    for person, entries in _filmographies(rows):
        for entry in entries:
            if entry.film_id and entry.year and chance.random() < _MANY:
                before, entry.year = entry.year, entry.year + chance.choice((-2, -1, 1, 2))
                shown = f"{person.id}: ⟦{entry.year}|{before}⟧ {_shown(rows, entry)}"
                yield "warning", shown, frozenset({entry.id, entry.film_id, person.id})


def _line_twice(chance: Random, rows: Rows) -> Iterator[Slip]:
    for person, entries in _filmographies(rows):
        if chance.random() < _SHARE:
            entry = chance.choice(entries)
            title = rows.get(f"{entry.id}-title")
            if isinstance(title, Title) and len(title.text) > _SHORT_TITLE:
                at = chance.randrange(1, len(title.text) - 1)
                again = entry.model_copy(update={"id": f"{entry.id}-again", "film_id": None,
                                                 "place": len(entries) + 9})  # fmt: skip
                words = title.text[:at] + title.text[at + 1 :]
                rows[again.id] = again
                key = f"{again.id}-title"
                rows[key] = title.model_copy(update={"id": key, "entry_id": again.id,
                                                     "text": words})  # fmt: skip
                shown = f"{person.id}: {_shown(rows, entry)} ⟦{words}⟧"
                yield "warning", shown, frozenset({entry.id, again.id, person.id})


def _title_small(chance: Random, rows: Rows) -> Iterator[Slip]:
    for row in [row for row in rows.values() if isinstance(row, Title) and row.film_id]:
        if row.kind == "translated" and row.text[:1].isupper() and chance.random() < _SHARE:
            row.text = row.text[0].lower() + row.text[1:]
            yield "hint", f"{row.id}: {row.text}", frozenset({row.id, str(row.film_id)})


def _title_in_capitals(chance: Random, rows: Rows) -> Iterator[Slip]:
    for row in [row for row in rows.values() if isinstance(row, Title) and row.film_id]:
        if row.kind == "translated" and " " in row.text and chance.random() < _SHARE:
            row.text = row.text.upper()
            yield "hint", f"{row.id}: {row.text}", frozenset({row.id, str(row.film_id)})


def _title_two_spaces(chance: Random, rows: Rows) -> Iterator[Slip]:
    for row in [row for row in rows.values() if isinstance(row, Title) and row.film_id]:
        if " " in row.text and chance.random() < _SHARE:
            row.text = row.text.replace(" ", "  ", 1)
            yield "hint", f"{row.id}: {row.text}", frozenset({row.id, str(row.film_id)})


def _title_with_stop(chance: Random, rows: Rows) -> Iterator[Slip]:
    for row in [row for row in rows.values() if isinstance(row, Title) and row.film_id]:
        if row.text[-1:].isalpha() and chance.random() < _SHARE:
            row.text += chance.choice((".", ",", " ."))
            yield "warning", f"{row.id}: {row.text}", frozenset({row.id, str(row.film_id)})


def _spoken_otherwise(chance: Random, rows: Rows) -> Iterator[Slip]:
    """Say of a screening that a language is spoken in it which is none of the film's."""
    for row in [row for row in rows.values() if isinstance(row, Screening) and row.film_id]:
        film = rows[str(row.film_id)]
        if isinstance(film, Film) and film.version_spoken and chance.random() < _SHARE:
            known = {*film.version_spoken, *film.version_subtitles, *film.version_live}
            other = chance.choice([one for one in ("fr", "de", "it", "es", "nl", "pl", "sv")
                                   if one not in known])  # fmt: skip
            row.version_kind, row.version_spoken = film.version_kind, (other,)
            yield "warning", f"{row.id}: {other}", frozenset({row.id, film.id})


def _award_early(chance: Random, rows: Rows) -> Iterator[Slip]:
    for row in [row for row in rows.values() if isinstance(row, Award)]:
        film = rows[row.film_id]
        if isinstance(film, Film) and film.year and chance.random() < _MANY:
            row.year = film.year - chance.choice((2, 3, 4))
            yield "warning", f"{row.id}: {row.year}", frozenset({row.id, film.id})


_SHARE, _MANY = 0.25, 0.5  # of the rows that may be made wrong
_SHORT_TITLE = 5  # letters

# The same for rows: each does what it yields to the rows of an edition.
OF_ROWS: Mapping[str, tuple[str, Callable[[Random, Rows], Iterator[Slip]]]] = {
    "lines exchanged": ("filmography", _lines_exchanged),
    "year of the own film": ("filmography", _year_of_own),
    "line twice": ("filmography", _line_twice),
    "title small": ("title", _title_small),
    "title in capitals": ("title", _title_in_capitals),
    "title with two spaces": ("title", _title_two_spaces),
    "title with a stop": ("title", _title_with_stop),
    "spoken otherwise": ("version", _spoken_otherwise),
    "award early": ("award", _award_early),
}


def _card(row: Text, bodies: Mapping[str, str], clean: Planted) -> Card:
    """Return what there is beside a text."""
    owner = row.id.rsplit("-", 2)[0]
    others = [body for key, body in bodies.items()
              if key != row.id and key.rsplit("-", 2)[0] == owner]  # fmt: skip
    subject = next(getattr(row, name) for name in SUBJECTS if getattr(row, name))
    films = {subject} | {
        one.film_id for one in clean.rows.values()
        if isinstance(one, Credit) and one.person_id == subject and one.role == "director"
    }  # fmt: skip
    cards = [clean.rows[film] for film in films if film in clean.rows]
    awards = [one for one in clean.rows.values() if isinstance(one, Award) and one.film_id in films]
    has_premiere = any(isinstance(film, Film) and film.premiere for film in cards)
    return Card(row.language, others, awards, has_premiere=has_premiere)


def mutated_rows(half: Path, seed: int, kind: str) -> Iterator[tuple[str, bool, str]]:
    """Yield what was made wrong in the rows of a half, as `mutated` does."""
    clean = make_edition([half], planted=False)
    before = _found(clean.snapshot())
    sort, make = OF_ROWS[kind]
    plants = [
        Plant(sort, is_trap=False, severity=severity, label=label, rows=touched)
        for severity, label, touched in make(Random(seed), clean.rows)  # noqa: S311 -- no secret
    ]
    yield from _judged(plants, [kind] * len(plants), clean, before)


def mutated(half: Path, seed: int, kinds: list[str]) -> Iterator[tuple[str, bool, str]]:
    """Yield what was made wrong in a half: its kind, whether it was told, and what it is."""
    chance = Random(seed)  # noqa: S311 -- no secret
    clean = make_edition([half], planted=False)
    before = _found(clean.snapshot())
    bodies = {row.id: row.body for row in clean.rows.values() if isinstance(row, Text)}
    plants, names = list[Plant](), list[str]()
    for row in clean.rows.values():
        if not isinstance(row, Text) or not row.body:
            continue
        card = _card(row, bodies, clean)
        translations = [
            key for key in bodies if key.rpartition("-")[0] == row.id.rpartition("-")[0]
        ]
        may_differ = row.id == Random(f"{seed}{row.id[:-3]}").choice(translations)  # noqa: S311
        for name in chance.sample(kinds, len(kinds)):
            kind, make = KINDS[name]
            if kind in _BESIDE_OTHERS and not may_differ:
                continue  # where every translation has another number none of them is right
            changes = make(chance, row.body, card)
            if not changes:
                continue
            start, end, made = chance.choice(changes)
            right, body = row.body, row.body[:start] + made + row.body[end:]
            places, column = _places_of(row, "body")
            telling = words_of(made) - words_of(right[start:end])
            spot = Spot(row.id, column, start, start + len(made), places, telling)
            shown = (
                f"{body[max(0, start - 40) : start]}⟦{made}|{right[start:end]}⟧"
                + (body[start + len(made) : start + len(made) + 40])
            )
            plants.append(
                Plant(
                    kind,
                    is_trap=False,
                    severity="warning",
                    label=f"{row.id}: {shown}",
                    spots=[spot],
                )
            )
            names.append(name)
            row.body = bodies[row.id] = body  # what is wrong in one text, the others have
            break
    yield from _judged(plants, names, clean, before)


def _judged(
    plants: list[Plant], names: list[str], made: Planted, before: list[Finding]
) -> Iterator[tuple[str, bool, str]]:
    """Yield whether each slip was told, and what was told besides."""
    score = judge(plants, _found(made.snapshot()), before)
    missed = set(map(id, score.missed))
    for plant, name in zip(plants, names, strict=True):
        beside = "".join(f"\n      but: {_told(one)}" for one in score.beside.get(id(plant), ())
                         if id(plant) in missed)  # fmt: skip
        yield name, id(plant) not in missed, f"{plant.label}{beside}"
    known = {(one.code, one.subject, one.fingerprint) for one in before}
    for one in score.false:
        if (one.code, one.subject, one.fingerprint) not in known:
            yield "false", False, _told(one)


def main() -> None:
    """Print how many of each kind were told, and those that were not."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--half", type=Path, action="append", help="a folder of planted films")
    parser.add_argument("--seed", type=int, default=1, help="of the chance")
    parser.add_argument("--kind", action="append", help="what is made wrong; all without it")
    parser.add_argument("--missed", action="store_true", help="list what was not told")
    parser.add_argument("--false", action="store_true", help="list what was told besides")
    asked = parser.parse_args()
    made, told, missed = Counter[str](), Counter[str](), list[tuple[str, str]]()
    kinds = asked.kind or [*KINDS, *OF_ROWS]
    of_texts = [kind for kind in kinds if kind in KINDS]
    for half in asked.half or [SEEN]:
        done = [mutated(half, asked.seed, of_texts)] if of_texts else []
        done += [mutated_rows(half, asked.seed, kind) for kind in kinds if kind in OF_ROWS]
        for name, is_told, label in chain.from_iterable(done):
            made[name] += 1
            told[name] += is_told
            if not is_told:
                missed.append((name, label))
    every = sum(count for name, count in made.items() if name != "false")
    print(f"made wrong {every}, told {sum(told.values())}: {sum(told.values()) / every:.3f}")
    for name in [*KINDS, *OF_ROWS]:
        if made[name]:
            print(f"  {name:28}{made[name]:5}{told[name]:6}  {told[name] / made[name]:.2f}")
    for name, label in sorted(missed):
        if asked.false if name == "false" else asked.missed:
            print(f"{name}: {label}")


if __name__ == "__main__":
    main()
