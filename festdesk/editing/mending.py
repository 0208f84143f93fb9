"""Carry out the change that a finding offers."""

from sqlmodel import Session, SQLModel

from festdesk.base.errors import InputProblem
from festdesk.base.findings import Mend
from festdesk.base.ids import EntryId, PersonId
from festdesk.base.wording import sentence
from festdesk.editing import rows
from festdesk.editing.cards import script_for
from festdesk.editing.people import change_person
from festdesk.editing.replacing import Rewording, reword
from festdesk.filmographies.tables import FilmographyEntry
from festdesk.films.tables import Award, Film, PressText, Title, TitleKind
from festdesk.people.tables import Person
from festdesk.texts.tables import Text

CHANGED = sentence(
    "Error", "“{before}” no longer stands there. The list of findings is being looked through anew."
)
_MODELS: dict[str, type[SQLModel]] = {
    "award": Award, "film": Film, "filmographyentry": FilmographyEntry, "person": Person,
    "presstext": PressText, "text": Text,
}  # fmt: skip


def mend(session: Session, change: Mend) -> None:
    """Put in what a finding offers, where what it found still stands.

    Raises:
        InputProblem: Somebody has changed or removed it since.
    """
    if change.language:
        _add_title(session, EntryId(change.row_id), str(change.after), change.language)
        return
    row = rows.get(session, _MODELS[change.table], change.row_id)
    current = getattr(row, change.column)
    if change.start is not None:
        before, after = str(change.before), str(change.after)
        end = change.start + len(before)
        if current[change.start : end] != before:
            raise InputProblem(CHANGED, before=before)
        changed = current[: change.start] + after + current[end:]
        reword(
            session,
            [Rewording(change.table, change.row_id, change.column, current, changed)],
        )
    elif current != change.before:
        raise InputProblem(CHANGED, before=change.before or "")
    elif change.table == "person":
        change_person(session, PersonId(change.row_id), **{change.column: change.after})
    else:
        rows.change(session, _MODELS[change.table], change.row_id, **{change.column: change.after})


def _add_title(session: Session, entry_id: EntryId, text: str, language: str) -> None:
    """Add a form of an entry's title, in a language, after those it has."""
    rows.get(session, FilmographyEntry, entry_id)
    place = rows.next_place(session, Title, entry_id=entry_id)
    title = Title(
        entry_id=entry_id, kind=TitleKind.TRANSLATED, language=language,
        script=script_for(text), text=text, place=place,
    )  # fmt: skip
    session.add(title)
    session.flush()
