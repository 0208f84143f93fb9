"""Hints on names that are not transliterated alike."""

from datetime import UTC, datetime

from festdesk.editions.tables import AcceptedFinding, HouseSetting
from festdesk.naming.transliterating import ACCEPTED, facts_of, hints
from festdesk.people.tables import NameForm, NameKind, Person, TransliterationException
from festdesk.snapshot import Snapshot
from tests.builders import edition_row

PEOPLE = {
    "Andrei Konchalovsky": "Андрей Кончаловский",
    "Andrei Gusev": "",
    "Andrey Naidenov": "Андрей Найдёнов",
    "Mark Peploe": "",
    "Marc Peploe": "",
    "Elena Kiseleva": "",
}


def edition(*more: object) -> Snapshot:
    rows: list[object] = [edition_row(), *more]
    for name, original in PEOPLE.items():
        person = Person(id=name.split()[-1] + name[:4])  # type: ignore[arg-type]  # a test's id
        rows += [person, NameForm(person_id=person.id, text=name, kind=NameKind.AUTHORITY)]
        if original:
            rows.append(NameForm(person_id=person.id, text=original))
    return Snapshot.of(rows)  # type: ignore[arg-type]  # rows of many tables


def test_one_given_name_in_two_spellings_is_shown_once() -> None:
    found = hints(edition())
    assert [(hint.spellings, hint.original) for hint in found] == [(("Andrei", "Andrey"), "Андрей")]
    assert len(found[0].people) == 3


def test_name_unlike_the_scheme_is_shown_with_the_proposal() -> None:
    scheme = HouseSetting(name="transliteration.Cyrl", value="press-de")
    found = [hint for hint in hints(edition(scheme)) if hint.proposed]
    assert [(hint.spellings, hint.proposed) for hint in found] == [
        (("Andrei Konchalovsky",), "Andrei Kontschalowski"),
        (("Andrey Naidenov",), "Andrei Naidjonow"),
    ]


def test_remembered_exception_is_no_hint_any_more() -> None:
    rows = (
        HouseSetting(name="transliteration.Cyrl", value="press-de"),
        TransliterationException(original="Андрей Кончаловский", latin="Andrei Konchalovsky"),
        TransliterationException(original="Андрей", latin="Andrei"),
    )
    assert [hint.spellings for hint in hints(edition(*rows))] == [("Andrey Naidenov",)]


def test_hint_that_was_put_aside_comes_back_when_its_facts_change() -> None:
    hint = hints(edition())[0]

    def aside(facts: str) -> AcceptedFinding:
        at = datetime(2021, 1, 1, tzinfo=UTC)
        return AcceptedFinding(code=ACCEPTED, subject=hint.key, facts=facts, at=at)

    assert hints(edition(aside(facts_of(hint)))) == ()
    assert len(hints(edition(aside("Andrej")))) == 1
