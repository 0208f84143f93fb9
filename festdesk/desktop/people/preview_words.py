"""What a merge touches, line by line, as the window says it before anything is done."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from festdesk.base.text import shorten
from festdesk.base.wording import sentence
from festdesk.desktop.people.use_words import as_what, in_words, where
from festdesk.desktop.phrases import say
from festdesk.editing.merging_steps import Doing
from festdesk.people.tables import NameKind

if TYPE_CHECKING:
    from festdesk.naming.merge_preview import Touched
    from festdesk.snapshot import Snapshot

translate = QCoreApplication.translate

_LONGEST = 120
_DOINGS = {
    Doing.MOVED: sentence("Merge", "Moved"),
    Doing.CHANGED: sentence("Merge", "Changed"),
    Doing.ADDED: sentence("Merge", "Added"),
    Doing.REMOVED: sentence("Merge", "Goes, is there already"),
}
_ROWS = {
    "nameform": sentence("Merge", "Form of the name"),
    "person": sentence("Merge", "Facts of the person"),
    "company": sentence("Merge", "Facts of the company"),
    "title": sentence("Merge", "Title in the filmography"),
    "distinctpeople": sentence("Merge", "Told apart"),
    "distinctcompanies": sentence("Merge", "Told apart"),
    "acceptedfinding": sentence("Merge", "Accepted finding"),
}
_GONE = frozenset({"person", "company"})
# Rows that go because others were chosen, or because the two are one now.
_DROPPED = frozenset({"text", "distinctpeople", "distinctcompanies", "acceptedfinding"})


def line_of(snapshot: "Snapshot", touched: "Touched") -> tuple[str, str, str]:
    """Return what is done, to what, and in which words."""
    step = touched.step
    doing = say(_DOINGS[step.doing])
    if step.doing == Doing.REMOVED and step.table in _GONE:
        whole = translate("Merge", "The person")
        if step.table == "company":
            whole = translate("Merge", "The company")
        return translate("Merge", "Goes"), whole, _name_of(snapshot, touched)
    if step.doing == Doing.REMOVED and step.table in _DROPPED:
        doing = translate("Merge", "Goes")
    if touched.use is not None:
        what = " · ".join(
            filter(None, (as_what(snapshot, touched.use), where(snapshot, touched.use)))
        )
        return doing, what, in_words(touched.use)
    return doing, _row_label(touched), _words_of(snapshot, touched)


def _row_label(touched: "Touched") -> str:
    marked = _ROWS.get(touched.step.table)
    return say(marked) if marked is not None else touched.step.table


def _name_of(snapshot: "Snapshot", touched: "Touched") -> str:
    name = snapshot.person_name(touched.step.row_id)  # type: ignore[arg-type] # one of the two
    return name or snapshot.company_name(touched.step.row_id)  # type: ignore[arg-type]


def _words_of(snapshot: "Snapshot", touched: "Touched") -> str:
    step, row = touched.step, touched.row
    if step.table in {"nameform", "title"}:
        text = str(row.text if row is not None else step.values.get("text", ""))
        if step.values.get("kind") == NameKind.AUTHORITY:
            return translate("Merge", "{name} – prints").format(name=text)
        return text
    if step.table in _GONE:
        said = (str(value) for value in step.values.values() if value)
        return shorten(", ".join(said), _LONGEST)
    if step.table in {"distinctpeople", "distinctcompanies"}:
        ids = (row.first_id, row.second_id)
        names = (
            snapshot.person_name(key) or snapshot.company_name(key)  # one of them it is
            for key in ids
        )
        return " / ".join(names)
    return str(getattr(row, "code", ""))
