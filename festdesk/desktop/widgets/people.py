"""Names to complete from: the people and companies of the edition, and who each is here."""

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from festdesk.base.ids import CompanyId, PersonId
from festdesk.base.offers import Offer
from festdesk.base.text import fold
from festdesk.desktop.phrases import user_language
from festdesk.films.roles import role_label
from festdesk.films.titles import printed_title
from festdesk.people.tables import NameKind
from festdesk.snapshot import Snapshot

if TYPE_CHECKING:
    from festdesk.films.tables import Credit


class _Kept:
    """The offers of the names last asked for; an act that touches no name makes no others."""

    forms: Mapping[str, Any] | None = None
    offers: tuple[Offer, ...] = ()
    snapshot: Snapshot | None = None


def people_names(snapshot: Snapshot | None) -> tuple[Offer, ...]:
    """Return all people and companies in folded order, by any form of their names.

    What is put in is the printed name; who it is, is told of the edition as it is then.
    """
    if snapshot is None:
        return ()
    _Kept.snapshot = snapshot
    forms = snapshot.table("nameform")
    if _Kept.forms is not forms:
        _Kept.forms, _Kept.offers = forms, _offers(forms)
    return _Kept.offers


def _offers(forms: Mapping[str, Any]) -> tuple[Offer, ...]:
    printed: dict[str, str] = {}
    others: dict[str, list[str]] = {}
    for form in forms.values():
        owner = form.person_id or form.company_id
        if form.kind == NameKind.AUTHORITY:
            printed[owner] = form.text
        else:
            others.setdefault(owner, []).append(form.text)
    made = [
        Offer(name, tuple(others.get(owner, ())), about=partial(_about, owner))
        for owner, name in printed.items()
    ]
    return tuple(sorted(made, key=_folded))


def _folded(offer: Offer) -> str:
    return fold(offer.word)


def _about(owner: str) -> str:
    snapshot = _Kept.snapshot
    return who_is(snapshot, owner) if snapshot is not None else ""


def who_is(snapshot: Snapshot, owner: str) -> str:
    """Return in a few words who a person or company is in this edition, or nothing."""
    credits_: tuple[Credit, ...] = tuple(snapshot.credits_of_person(PersonId(owner)))
    if not credits_:
        credits_ = tuple(snapshot.credits_of_company(CompanyId(owner)))
    if not credits_:
        return ""
    directed = {credit.film_id for credit in credits_ if credit.role == "director"}
    films = list(dict.fromkeys(credit.film_id for credit in credits_))
    translate = QCoreApplication.translate
    if len(directed) > 1:
        said = translate("People", "director of {count} films here")
        return said.format(count=len(directed))
    own = user_language()
    shown = next((credit for credit in credits_ if credit.film_id in directed), credits_[0])
    role = role_label(shown.role, own, plural=False) if shown.role else ""
    title = printed_title(snapshot.titles_of(shown.film_id), own)
    if len(films) > 1:
        said = (
            translate("People", "{role}: {title}, and more")
            if role
            else translate("People", "{title}, and more")
        )
    else:
        said = translate("People", "{role}: {title}") if role and title else "{role}{title}"
    return said.format(role=role, title=title)
