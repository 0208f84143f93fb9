"""What differs between two cards, field by field, and what is taken of it."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from festdesk.base.languages import language_name
from festdesk.base.wording import Sentence, sentence
from festdesk.desktop.phrases import say, user_language
from festdesk.desktop.widgets.card_words import VERSIONS, status_label, text_label
from festdesk.editing.merging import LISTS, Choices, Keep
from festdesk.films.fields import FIELDS
from festdesk.films.roles import label_of_one
from festdesk.films.rules import show_running_time
from festdesk.films.tables import Film
from festdesk.snapshot import Snapshot

if TYPE_CHECKING:
    from festdesk.base.ids import FilmId

translate = QCoreApplication.translate

_VERSION = ("version_kind", "version_spoken", "version_subtitles", "version_live")
_LIST_LABELS: dict[str, Sentence] = {
    "title": sentence("Merge", "Titles"),
    "runningtime": sentence("Merge", "Running times"),
    "credit": sentence("Merge", "Credits"),
    "award": sentence("Merge", "Awards"),
    "still": sentence("Merge", "Stills"),
    "presstext": sentence("Merge", "Press texts"),
    "release": sentence("Merge", "Print source and rights"),
    "identifier": sentence("Merge", "Identifiers"),
    "contact": sentence("Merge", "Contacts"),
}


@dataclass(frozen=True, slots=True)
class Difference:
    """A field in which two cards differ: what each of them says, and what may be done about it."""

    key: tuple[str, ...]  # "column", names; "text", kind, language; "list", table
    label: str
    kept: str
    other: str
    may_be_both: bool
    proposed: Keep


def differences(snapshot: Snapshot, kept: "FilmId", other: "FilmId") -> list[Difference]:
    """Return in what two cards differ, in the order of the card."""
    found = [*_lists(snapshot, (kept, other), ("title",))]
    found += _columns(snapshot, kept, other)
    found += _lists(snapshot, (kept, other), ("runningtime",))
    found += _texts(snapshot, kept, other)
    others = [name for name in LISTS if name not in {"title", "runningtime"}]
    found += _lists(snapshot, (kept, other), others)
    return found


def choices_of(chosen: Iterable[tuple[Difference, Keep]]) -> Choices:
    """Return what was chosen as the act takes it."""
    columns: list[str] = []
    texts: dict[tuple[str, str], Keep] = {}
    lists: dict[str, Keep] = {}
    for difference, keep in chosen:
        what, *names = difference.key
        if what == "column" and keep == Keep.OTHER:
            columns += names
        elif what == "text":
            texts[names[0], names[1]] = keep
        elif what == "list":
            lists[names[0]] = keep
    return Choices(tuple(columns), texts, lists)


def _columns(snapshot: Snapshot, kept: "FilmId", other: "FilmId") -> Iterator[Difference]:
    language = user_language()
    films = snapshot.films[kept], snapshot.films[other]
    for field in FIELDS:
        if field.key.startswith("version_"):
            continue
        said = [field.show(film, language) for film in films]
        if said[0] != said[1]:
            yield _one_of(("column", *field.columns), say(field.label), said)
    versions = [[getattr(film, name) for name in _VERSION] for film in films]
    if versions[0] != versions[1]:
        said = [_version_in_words(film, language) for film in films]
        yield _one_of(("column", *_VERSION), translate("Merge", "Language version"), said)
    strands = [snapshot.strand_name(film.strand_id, snapshot.languages[0]) for film in films]
    if films[0].strand_id != films[1].strand_id:
        yield _one_of(("column", "strand_id"), translate("Merge", "Strand"), strands)
    if films[0].status != films[1].status:
        said = [status_label(film.status) for film in films]
        yield _one_of(("column", "status"), translate("Merge", "Status"), said)


def _one_of(key: tuple[str, ...], label: str, said: Sequence[str]) -> Difference:
    proposed = Keep.KEPT if said[0] or not said[1] else Keep.OTHER
    return Difference(key, label, said[0], said[1], may_be_both=False, proposed=proposed)


def _version_in_words(film: Film, language: str) -> str:
    names = [
        ", ".join(language_name(code, language) for code in getattr(film, name))
        for name in _VERSION[1:]
    ]
    kind = VERSIONS.get(film.version_kind or "")
    return " / ".join(filter(None, (say(kind) if kind else "", *names)))


def _texts(snapshot: Snapshot, kept: "FilmId", other: "FilmId") -> Iterator[Difference]:
    texts = [
        {(text.kind, text.language): text.body for text in snapshot.texts_of_film(film_id)}
        for film_id in (kept, other)
    ]
    for key in dict.fromkeys((*texts[0], *texts[1])):
        said = [bodies.get(key, "") for bodies in texts]
        if said[0] == said[1]:
            continue
        label = translate("Merge", "{text}, {language}").format(
            text=text_label(key[0]), language=language_name(key[1], user_language())
        )
        yield Difference(
            ("text", *key),
            label,
            said[0],
            said[1],
            may_be_both=all(said),
            proposed=Keep.KEPT if said[0] else Keep.OTHER,
        )


def _lists(
    snapshot: Snapshot, films: "tuple[FilmId, FilmId]", names: Iterable[str]
) -> Iterator[Difference]:
    for name in names:
        rows = [_ROWS[name](snapshot, film_id) for film_id in films]
        key = LISTS[name][1]
        if {key(row) for row in rows[0]} == {key(row) for row in rows[1]}:
            continue
        said = ["; ".join(_WORDS[name](snapshot, row) for row in listed) for listed in rows]
        # Of two lists that say nearly the same, one is kept whole by those who choose it.
        yield Difference(
            ("list", name),
            say(_LIST_LABELS[name]),
            said[0],
            said[1],
            may_be_both=True,
            proposed=Keep.BOTH,
        )


_ROWS: "dict[str, Callable[[Snapshot, FilmId], Sequence[Any]]]" = {
    "title": Snapshot.titles_of,
    "runningtime": Snapshot.running_times_of,
    "credit": Snapshot.credits_of,
    "award": Snapshot.awards_of,
    "still": Snapshot.stills_of,
    "presstext": Snapshot.press_texts_of,
    "release": Snapshot.releases_of,
    "identifier": Snapshot.identifiers_of,
    "contact": Snapshot.contacts_of,
}


def _title(_snapshot: Snapshot, row: Any) -> str:  # noqa: ANN401 -- a row, here and below
    return f"{row.text} ({row.language})" if row.language else str(row.text)


def _running_time(_snapshot: Snapshot, row: Any) -> str:  # noqa: ANN401
    said = show_running_time(row.seconds)
    return f"{said} ({row.source})" if row.source else said


def _credit(snapshot: Snapshot, row: Any) -> str:  # noqa: ANN401
    role = label_of_one(row.role, user_language()) if row.role else "?"
    return f"{role}: {snapshot.credited_name(row)}"


def _award(_snapshot: Snapshot, row: Any) -> str:  # noqa: ANN401
    return ", ".join(filter(None, (row.prize, row.body, str(row.year or ""))))


def _still(snapshot: Snapshot, row: Any) -> str:  # noqa: ANN401
    facts = snapshot.pictures.get(row.sha256 or "")
    size = f"{facts.width_px} × {facts.height_px}" if facts is not None else "–"
    return " · ".join(filter(None, (size, row.photographer)))


def _press_text(_snapshot: Snapshot, row: Any) -> str:  # noqa: ANN401
    return ", ".join(filter(None, (row.headline, row.author, row.publication))) or row.body[:60]


def _release(snapshot: Snapshot, row: Any) -> str:  # noqa: ANN401
    name = snapshot.company_name(row.company_id)
    return ", ".join(filter(None, (row.kind, name, row.territory)))


def _identifier(_snapshot: Snapshot, row: Any) -> str:  # noqa: ANN401
    return f"{row.scheme.upper()} {row.value}"


def _contact(_snapshot: Snapshot, row: Any) -> str:  # noqa: ANN401
    return ", ".join(filter(None, (row.name, row.email, row.phone)))


_WORDS: dict[str, Callable[[Snapshot, Any], str]] = {
    "title": _title,
    "runningtime": _running_time,
    "credit": _credit,
    "award": _award,
    "still": _still,
    "presstext": _press_text,
    "release": _release,
    "identifier": _identifier,
    "contact": _contact,
}
