"""The lines of the list, without a file: the rules of Qt, order, groups and people."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from festdesk.base.findings import Finding, Place, Severity
from festdesk.base.wording import sentence
from festdesk.checks.examined import Examined
from festdesk.desktop.checks.choice import NOBODY, Choice
from festdesk.desktop.checks.grouping import Group, Grouping
from festdesk.desktop.checks.model import FindingsModel
from festdesk.desktop.checks.rows import Listing, listing_of
from festdesk.editions.tables import Strand
from festdesk.films.tables import CardCharge
from festdesk.screenings.tables import Block
from festdesk.texts.tables import Text
from tests.builders import edition_row, film, row, snapshot_of, title, venue

SAID = sentence("Finding", "Nobody has said {who} of {{braces}} & <b>.")


def listing() -> Listing:
    """Return nine findings on three cards, one of which somebody is responsible for."""
    films = [film(f"film{n}", place=n) for n in range(3)]
    titles = [title(f"Title {n}", f"film{n}") for n in range(3)]
    charge = row(CardCharge, id="c", film_id="film1", name="Änne")
    snapshot = snapshot_of(edition_row(), *films, *titles, charge)
    findings = tuple(
        Finding(
            f"text.odd-{n}", SAID, severity, (Place("film", f"film{n % 3}", "", f"film{n % 3}"),),
            {"who": n},
        )
        for n, severity in enumerate([Severity.HINT, Severity.ERROR, Severity.WARNING] * 3)
    )  # fmt: skip
    return listing_of(snapshot, Examined(findings))


def test_model_keeps_the_rules_of_qt_while_it_is_filtered_sorted_and_folded(qtbot: QtBot) -> None:
    del qtbot  # the tester wants an application
    model = FindingsModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    model.show_rows(listing().rows)
    model.sort(0, Qt.SortOrder.AscendingOrder)
    assert [one.finding.severity for one in model.rows] == [
        *[Severity.ERROR] * 3, *[Severity.WARNING] * 3, *[Severity.HINT] * 3
    ]  # fmt: skip
    model.group_by(Grouping.FILM)
    assert [line.label for line in model.lines if isinstance(line, Group)] == [
        "Title 0", "Title 1", "Title 2"
    ]  # fmt: skip
    model.fold([model.groups[1].key], is_folded=True)
    assert model.rowCount() == 3 + 6
    assert len(model.rows) == 9
    model.choose(Choice(words="odd 4"))
    assert [one.kind for one in model.rows] == ["Text: odd 4"]
    model.choose(Choice(severities=()))

    assert model.rowCount() == 0


def test_findings_are_those_of_whoever_is_responsible_for_the_card(qtbot: QtBot) -> None:
    del qtbot
    rows = listing().rows

    assert {one.film for one in Choice(charge="anne").narrowed(rows)} == {"Title 1"}
    assert {one.film for one in Choice(charge=NOBODY).narrowed(rows)} == {"Title 0", "Title 2"}
    model = FindingsModel()
    model.show_rows(rows)
    model.group_by(Grouping.CHARGE)
    assert [(group.label, len(group.rows)) for group in model.groups] == [
        ("Änne", 3), ("Nobody is responsible", 6)
    ]  # fmt: skip


def test_strand_status_and_quick_fixes_narrow_too(qtbot: QtBot) -> None:
    del qtbot
    rows = [
        replace(one, strand_id="s" if number else "", status="draft" if number > 4 else "edited")
        for number, one in enumerate(listing().rows)
    ]

    assert len(Choice(strand_id="s").narrowed(rows)) == 8
    assert len(Choice(status="draft").narrowed(rows)) == 4
    assert Choice(only_with_mends=True).narrowed(rows) == []


def test_two_findings_that_nothing_tells_apart_are_two_rows(qtbot: QtBot) -> None:
    del qtbot
    snapshot = snapshot_of(edition_row())
    one = Finding("text.odd", SAID, Severity.HINT, (), {"who": 1})

    rows = listing_of(snapshot, Examined((one, one))).rows

    assert len({row.key for row in rows}) == 2


def test_what_is_of_no_film_is_called_by_its_own_title() -> None:
    texts = (
        row(Text, id="t1", strand_id="strand", kind="name", language="en", body="High Tide"),
        row(Text, id="t2", block_id="block", kind="name", language="en", body="“Small Hours”"),
    )
    snapshot = snapshot_of(
        edition_row(), film("film"), title("Title", "film"), venue("venue", name="Lido"),
        row(Strand, id="strand", code="H"), row(Block, id="block"), *texts,
    )  # fmt: skip
    places = (
        (Place("film", "film", "", "film"),),
        (Place("strand", "strand"),),
        (Place("block", "block", "films"),),
        (Place("venue", "venue", "name"),),
        (Place("book", "catalogue"),),
        (Place("edition", "edition"),),
        (),
    )
    findings = tuple(Finding("text.odd", SAID, Severity.HINT, one, {"who": 1}) for one in places)
    model = FindingsModel()

    model.show_rows(listing_of(snapshot, Examined(findings)).rows)
    model.group_by(Grouping.FILM)

    assert [(group.label, len(group.rows)) for group in model.groups] == [
        ("Title", 1), ("High Tide", 1), ("Lido", 1), ("Small Hours", 1),
        ("The plan of the book", 1), ("Of no film", 2),
    ]  # fmt: skip
