"""The edition as it would be with words that are being typed and are in no file yet."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from festdesk.base.text import tidy
from festdesk.texts.styles import Run, carried, read_runs, write_runs
from festdesk.texts.tables import Text, TextStyling

if TYPE_CHECKING:
    from festdesk.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class Draft:
    """The words of a text as they stand in its field; `subject` is "film_id" or "person_id".

    Without `runs` the words that stay keep the styling that is stored.
    """

    subject: str
    subject_id: str
    kind: str
    language: str
    body: str
    runs: tuple[Run, ...] | None = None


def with_drafts(snapshot: "Snapshot", drafts: Iterable[Draft]) -> "Snapshot":
    """Return the edition as it will be when these texts are stored; nothing is written."""
    rows: list[Text | TextStyling] = []
    for draft in drafts:
        stored = _stored(snapshot, draft)
        named: dict[str, Any] = {
            draft.subject: draft.subject_id, "kind": draft.kind, "language": draft.language,
        }  # fmt: skip
        kept = _values(stored, Text) if stored is not None else named
        body = tidy(draft.body)
        rows.append(Text(**{**kept, "body": body}))
        styling = snapshot.styling_of(stored) if stored is not None else None
        runs = draft.runs
        if runs is not None:
            runs = carried(runs, draft.body, body)
        elif styling is not None and stored is not None:
            runs = carried(read_runs(styling.runs, len(stored.body)), stored.body, body)
        if runs is not None:
            kept = _values(styling, TextStyling) if styling is not None else named
            rows.append(TextStyling(**{**kept, "runs": write_runs(runs)}))
    return snapshot.with_rows(rows) if rows else snapshot


def _stored(snapshot: "Snapshot", draft: Draft) -> Text | None:
    texts = (
        snapshot.texts_of_film(draft.subject_id)  # type: ignore[arg-type]
        if draft.subject == "film_id"
        else snapshot.texts_of_person(draft.subject_id)  # type: ignore[arg-type]
    )
    wanted = (draft.kind, draft.language)
    return next((text for text in texts if (text.kind, text.language) == wanted), None)


def _values(row: object, model: type[Text] | type[TextStyling]) -> dict[str, Any]:
    return {name: getattr(row, name) for name in model.model_fields}
