"""Make the names of two those of one: one form prints, all others are variants."""

from collections.abc import Iterator
from typing import Any

from festdesk.editing.merging import Keep
from festdesk.editing.merging_steps import Doing, Finder, Step
from festdesk.people.tables import NameKind

_SAID_OF = ("script", "language", "scheme")


def merge_names(find: Finder, owner: str, kept: str, other: str, name: Keep) -> Iterator[Step]:
    """Yield the steps that give one the name forms of both; `name` says whose prints.

    A form that both have is kept once, with what either says of its script and language.
    """
    own = {form.text: form for form in _forms(find, owner, kept)}
    new = _forms(find, owner, other)
    printed = next((form for form in new if form.kind == NameKind.AUTHORITY), None)
    takes = name == Keep.OTHER and printed is not None
    if takes and printed is not None:
        # At most one form may print at any time, so the old one goes first.
        for form in own.values():
            if form.kind == NameKind.AUTHORITY and form.text != printed.text:
                yield Step(Doing.CHANGED, "nameform", form.id, {"kind": str(NameKind.VARIANT)})
    for form in new:
        prints = takes and form is printed
        kind = str(NameKind.AUTHORITY if prints else NameKind.VARIANT)
        same = own.get(form.text)
        if same is None:
            values: dict[str, Any] = {owner: kept, "kind": kind}
            yield Step(Doing.MOVED, "nameform", form.id, values)
            own[form.text] = form
            continue
        values = {
            column: getattr(form, column)
            for column in _SAID_OF
            if getattr(form, column) and not getattr(same, column)
        }
        if prints and same.kind != NameKind.AUTHORITY:
            values["kind"] = kind
        if values:
            yield Step(Doing.CHANGED, "nameform", same.id, values)
        yield Step(Doing.REMOVED, "nameform", form.id)


def _forms(find: Finder, owner: str, owner_id: str) -> list[Any]:
    found = find("nameform", owner, {owner_id})
    return sorted(found, key=lambda form: (form.kind != NameKind.AUTHORITY, form.text, form.id))
