"""The catalogue of what a card can hold: what each is called, whether it is held, where it stands.

A house decides on each whether it uses it and from which status on it is required (`FieldRule`).
The keys are stored with such rules and never change: a column, "text:synopsis:fr", "title:original"
or "identifier:eidr". Texts and titles in a language have a key for each language of the edition.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from festdesk.base.findings import Place
from festdesk.base.languages import language_name
from festdesk.base.wording import Named, Sentence, Told, sentence
from festdesk.films.identifiers import SCHEMES, scheme_label
from festdesk.films.releases import ROLES
from festdesk.films.tables import CardStatus, Film, TitleKind
from festdesk.snapshot import Snapshot
from festdesk.texts.tables import Text, TextKind

NEVER = ""
STATUSES = tuple(str(status) for status in CardStatus)

Holds = Callable[[Snapshot, Film], bool]

GROUPS: dict[str, Sentence] = {
    "titles": sentence("CardField", "Titles"),
    "facts": sentence("CardField", "Facts"),
    "version": sentence("CardField", "Language version"),
    "texts": sentence("CardField", "Texts"),
    "credits": sentence("CardField", "Credits, awards, press"),
    "stills": sentence("CardField", "Stills"),
    "screenings": sentence("CardField", "Screenings"),
    "sources": sentence("CardField", "Print source, rights, contacts"),
    "numbers": sentence("CardField", "Numbers elsewhere"),
    "colleagues": sentence("CardField", "For colleagues"),
}
_IN_LANGUAGE = sentence("CardField", "{field} ({language})")


@dataclass(frozen=True, slots=True)
class RuledField:
    """One field of a card, and what holds of it where the house has decided nothing.

    `word` is what it is called inside a sentence; `name` stands in its place where the house has
    named the field itself. What `is_fixed` is needed by every entry, whatever the house decides.
    """

    key: str
    group: str
    word: Sentence
    holds: Holds
    place: str  # as `Place.field` of the film has it
    is_shown: bool = True
    required_from: str = NEVER
    is_fixed: bool = False
    can_hide: bool = True  # not what comes and goes by itself, as a title or the words of a still
    language: str = ""
    name: str = ""

    @property
    def told(self) -> Told:
        """What it is called inside a sentence, with its language where it has one."""
        word: object = self.name or self.word
        if not self.language:
            return Told.of(sentence("CardField", "{field}"), field=word)
        return Told.of(_IN_LANGUAGE, field=word, language=Named(language_name, self.language))

    def place_on(self, film_id: str) -> Place:
        """Return where it is written on a film's card."""
        return Place("film", film_id, self.place, film_id)


# What a film holds


def _column(name: str) -> Holds:
    def _holds(_snapshot: Snapshot, film: Film) -> bool:
        return bool(getattr(film, name))

    return _holds


def _has_title(snapshot: Snapshot, film: Film, *, kind: str = "", language: str = "") -> bool:
    return any(
        title.text and kind in {"", title.kind} and language in {"", title.language}
        for title in snapshot.titles_of(film.id)
    )


def _has_transliteration(snapshot: Snapshot, film: Film) -> bool:
    """Tell whether a title in other letters stands in Latin ones too; one in Latin needs none."""
    titles = snapshot.titles_of(film.id)
    originals = [title for title in titles if title.kind == TitleKind.ORIGINAL]
    return any(title.kind == TitleKind.TRANSLITERATED for title in titles) or all(
        title.script in {"", "Latn"} for title in originals
    )


def _has_text(snapshot: Snapshot, film: Film, *, kinds: tuple[str, ...], language: str) -> bool:
    # Asked of every film for every language when a file is opened, so no more is looked at.
    for text in snapshot.texts_of_film(film.id):
        if text.kind in kinds and text.language == language and text.body:
            return True
    return TextKind.BIOGRAPHY in kinds and any(
        text.language == language and text.body for text in _of_directors(snapshot, film)
    )


def _of_directors(snapshot: Snapshot, film: Film) -> Iterator[Text]:
    for credit in snapshot.directors_of(film.id):
        if credit.person_id is not None:
            texts = snapshot.texts_of_person(credit.person_id)
            yield from (text for text in texts if text.kind == TextKind.BIOGRAPHY)


def _has_director(snapshot: Snapshot, film: Film) -> bool:
    return bool(snapshot.directors_of(film.id))


def _has_credits(snapshot: Snapshot, film: Film) -> bool:
    return any(credit.role != "director" for credit in snapshot.credits_of(film.id))


def _knows_roles(snapshot: Snapshot, film: Film) -> bool:
    return all(credit.role for credit in snapshot.credits_of(film.id))


def _has_running_time(snapshot: Snapshot, film: Film) -> bool:
    return snapshot.printed_seconds(film.id) is not None


def _has_awards(snapshot: Snapshot, film: Film) -> bool:
    return bool(snapshot.awards_of(film.id))


def _has_press(snapshot: Snapshot, film: Film) -> bool:
    return bool(snapshot.press_texts_of(film.id))


def _has_still(snapshot: Snapshot, film: Film) -> bool:
    return any(still.sha256 for still in snapshot.stills_of(film.id))


def _has_words_of_stills(snapshot: Snapshot, film: Film, *, kind: str, language: str) -> bool:
    """Tell whether each still with a picture has a caption or an alt text in a language."""
    return all(
        any(
            text.kind == kind and text.language == language and text.body
            for text in snapshot.texts_of_still(still.id)
        )
        for still in snapshot.stills_of(film.id)
        if still.sha256
    )


def _has_screening(snapshot: Snapshot, film: Film) -> bool:
    return bool(snapshot.screenings_of(film.id)) or any(
        snapshot.screenings_of_block(of.block_id) for of in snapshot.blocks_of(film.id)
    )


def _has_print(snapshot: Snapshot, film: Film) -> bool:
    return bool(snapshot.prints_of(film.id))


def _has_company(snapshot: Snapshot, film: Film, *, kind: str) -> bool:
    role = ROLES.get(kind)
    return any(release.kind == kind for release in snapshot.releases_of(film.id)) or any(
        credit.role == role for credit in snapshot.credits_of(film.id) if role
    )


def _has_contact(snapshot: Snapshot, film: Film) -> bool:
    return bool(snapshot.contacts_of(film.id)) or any(
        snapshot.contacts_at(release.company_id) for release in snapshot.releases_of(film.id)
    )


def _has_number(snapshot: Snapshot, film: Film, *, scheme: str) -> bool:
    return any(row.scheme == scheme and row.value for row in snapshot.identifiers_of(film.id))


# The catalogue

_TEXTS: tuple[tuple[str, Sentence, bool], ...] = (
    (TextKind.LOGLINE, sentence("CardField", "logline"), True),
    (TextKind.SYNOPSIS, sentence("CardField", "synopsis"), True),
    (TextKind.SHORT_SYNOPSIS, sentence("CardField", "short synopsis"), False),
    (TextKind.STATEMENT, sentence("CardField", "statement"), True),
    (TextKind.BIOGRAPHY, sentence("CardField", "biography"), True),
)
_OWN = sentence("CardField", "own text")
_TITLE = sentence("CardField", "title")
_NUMBER = sentence("CardField", "number elsewhere")
_DRAFT = str(CardStatus.DRAFT)


def _titles(languages: tuple[str, ...]) -> Iterator[RuledField]:
    yield RuledField(
        "title",
        "titles",
        _TITLE,
        _has_title,
        "title",
        required_from=_DRAFT,
        is_fixed=True,
        can_hide=False,
    )
    holds: Holds
    for kind, word, holds in (
        (
            TitleKind.ORIGINAL,
            sentence("CardField", "original title"),
            partial(_has_title, kind=str(TitleKind.ORIGINAL)),
        ),
        (
            TitleKind.TRANSLITERATED,
            sentence("CardField", "transliterated title"),
            _has_transliteration,
        ),
        (
            TitleKind.INTERNATIONAL,
            sentence("CardField", "international title"),
            partial(_has_title, kind=str(TitleKind.INTERNATIONAL)),
        ),
    ):
        yield RuledField(f"title:{kind}", "titles", word, holds, "title", can_hide=False)
    for language in languages:
        holds = partial(_has_title, language=language)
        yield RuledField(
            f"title:{language}", "titles", _TITLE, holds, "title", language=language, can_hide=False
        )


def _facts() -> Iterator[RuledField]:
    for key, word, holds, place, is_usual, is_required in (
        ("director", sentence("CardField", "director"), _has_director, "director", True, True),
        ("countries", sentence("CardField", "country"), _column("countries"), "", True, True),
        ("year", sentence("CardField", "year"), _column("year"), "", True, True),
        (
            "running_time", sentence("CardField", "running time"), _has_running_time, "", True,
            True,
        ),
        ("genres", sentence("CardField", "genres"), _column("genres"), "", True, False),
        ("strand_id", sentence("CardField", "strand"), _column("strand_id"), "", True, False),
        ("colour", sentence("CardField", "colour"), _column("colour"), "", False, False),
        (
            "aspect_ratio", sentence("CardField", "aspect ratio"), _column("aspect_ratio"), "",
            False, False,
        ),
        ("premiere", sentence("CardField", "premiere"), _column("premiere"), "", False, False),
        ("age_limit", sentence("CardField", "age limit"), _has_age_limit, "", False, False),
    ):  # fmt: skip
        needed = _DRAFT if is_required else NEVER
        yield RuledField(key, "facts", word, holds, place or key, is_usual, needed)


def _has_age_limit(_snapshot: Snapshot, film: Film) -> bool:
    return film.age_limit is not None


def _versions() -> Iterator[RuledField]:
    for key, word, is_usual in (
        ("version_kind", sentence("CardField", "language version"), True),
        ("version_spoken", sentence("CardField", "spoken languages"), True),
        ("version_subtitles", sentence("CardField", "subtitles"), True),
        ("version_live", sentence("CardField", "live translation"), False),
    ):
        yield RuledField(key, "version", word, _column(key), key, is_usual)


def _texts(snapshot: Snapshot) -> Iterator[RuledField]:
    languages = snapshot.languages
    for kind, word, is_usual in _TEXTS:
        for language in languages:
            # Without a rule of the house's own a short synopsis will do for the long one.
            kinds: tuple[str, ...] = (kind,)
            key = f"text:{kind}:{language}"
            if kind == TextKind.SYNOPSIS and key not in snapshot.field_rules:
                kinds = (TextKind.SYNOPSIS, TextKind.SHORT_SYNOPSIS)
            holds = partial(_has_text, kinds=kinds, language=language)
            needed = _DRAFT if kind == TextKind.SYNOPSIS else NEVER
            yield RuledField(key, "texts", word, holds, key, is_usual, needed, language=language)
    for own in snapshot.own_text_kinds:
        for language in languages:
            key = f"text:{own.key}:{language}"
            holds = partial(_has_text, kinds=(own.key,), language=language)
            name = snapshot.own_text_name(own.key, *languages)
            yield RuledField(key, "texts", _OWN, holds, key, language=language, name=name)


def _credits() -> Iterator[RuledField]:
    yield RuledField(
        "credits", "credits", sentence("CardField", "credits"), _has_credits, "credits"
    )
    yield RuledField(
        "roles",
        "credits",
        sentence("CardField", "roles"),
        _knows_roles,
        "credits",
        required_from=_DRAFT,
        can_hide=False,
    )
    yield RuledField("awards", "credits", sentence("CardField", "awards"), _has_awards, "awards")
    yield RuledField("press", "credits", sentence("CardField", "press texts"), _has_press, "press")


def _stills(languages: tuple[str, ...]) -> Iterator[RuledField]:
    yield RuledField("still", "stills", sentence("CardField", "still"), _has_still, "still")
    for kind, word in (
        (TextKind.CAPTION, sentence("CardField", "captions of the stills")),
        (TextKind.ALT, sentence("CardField", "alt texts of the stills")),
    ):
        for language in languages:
            holds = partial(_has_words_of_stills, kind=str(kind), language=language)
            key = f"{kind}:{language}"
            yield RuledField(key, "stills", word, holds, "still", language=language, can_hide=False)


def _rest() -> Iterator[RuledField]:
    word = sentence("CardField", "screening")
    yield RuledField("screening", "screenings", word, _has_screening, "screening")
    word = sentence("CardField", "print or file")
    yield RuledField("print", "screenings", word, _has_print, "print")
    for kind, word in (
        ("print source", sentence("CardField", "print source")),
        ("sales", sentence("CardField", "sales agent")),
        ("distribution", sentence("CardField", "distributor")),
        ("rights", sentence("CardField", "rights")),
    ):
        holds = partial(_has_company, kind=kind)
        yield RuledField(kind, "sources", word, holds, "release")
    word = sentence("CardField", "contact")
    yield RuledField("contact", "sources", word, _has_contact, "contact", is_shown=False)
    for scheme in SCHEMES:
        key = f"identifier:{scheme}"
        holds = partial(_has_number, scheme=scheme)
        name = scheme_label(scheme)
        yield RuledField(key, "numbers", _NUMBER, holds, key, is_shown=False, name=name)
    word = sentence("CardField", "note for colleagues")
    yield RuledField("note", "colleagues", word, _column("note"), "note")


def card_fields(snapshot: Snapshot) -> tuple[RuledField, ...]:
    """Return every field of a card of this edition, in the order of the card."""
    languages = tuple(snapshot.languages)
    return (
        *_titles(languages),
        *_facts(),
        *_versions(),
        *_texts(snapshot),
        *_credits(),
        *_stills(languages),
        *_rest(),
    )
