"""The lower half of the card: print source, companies, contacts, numbers; what is required."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from shutil import copyfile

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from festdesk.base.findings import Place
from festdesk.base.ids import FilmId
from festdesk.desktop.bridge import Desk
from festdesk.desktop.films.card_form import CardForm
from festdesk.desktop.films.card_settings import CardSettings
from festdesk.desktop.widgets.page_words import field_in_words
from festdesk.desktop.widgets.row_words import row_in_words
from festdesk.editing.card_settings import add_own_text, decide_field, leave_fields_as_they_come
from festdesk.editing.films import write_identifier
from festdesk.snapshot import Snapshot
from tests.builders import small_edition_file
from tests.desktop.desk import after, open_desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
EIDR = "10.5240/7791-8534-2C23-9030-8610-5"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return small_edition_file(tmp_path_factory.mktemp("made"))


@pytest.fixture
def desk(made: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    path = tmp_path / "small.festdesk"
    copyfile(made, path)
    with open_desk(path, qtbot) as opened:
        yield opened


@pytest.fixture
def card(desk: Desk, qtbot: QtBot) -> Iterator[CardForm]:
    card = CardForm(desk)
    qtbot.addWidget(card)
    card.resize(760, 700)
    card.show()
    assert desk.snapshot is not None
    card.show_film(desk.snapshot, film(desk, "Stalker"))
    qtbot.waitUntil(lambda: not card.is_filling)
    desk.changed.connect(partial(_follow, card))
    yield card
    desk.changed.disconnect()


def _follow(card: CardForm, changes: object, snapshot: Snapshot) -> None:
    card.follow(snapshot, changes.touched)  # type: ignore[attr-defined]


def film(desk: Desk, name: str) -> FilmId:
    snapshot = desk.snapshot
    assert snapshot is not None
    return next(f for f in snapshot.films if snapshot.titles_of(f)[0].text == name)


def now(desk: Desk) -> Snapshot:
    assert desk.snapshot is not None
    return desk.snapshot


def show_more(card: CardForm) -> None:
    """Press the button above the texts that shows what the edition seldom uses, or hides it."""
    buttons = card.findChildren(QToolButton)
    next(b for b in buttons if b.text().startswith(("More", "Show less"))).click()


def decide(desk: Desk, qtbot: QtBot, key: str, required: str, *, is_shown: bool = True) -> None:
    change = partial(decide_field, field=key, is_shown=is_shown, required_from=required)
    after(desk, qtbot, lambda: desk.act("Decide", change))


def type_over(line: QLineEdit, text: str) -> None:
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)


# Print source


def test_a_print_source_is_typed_into_the_table(card: CardForm, desk: Desk, qtbot: QtBot) -> None:
    group = card.print_source
    rows = group.table.rows
    blank = rows.rowCount() - 1
    rows.setData(rows.index(blank, rows.column_of("territory")), "france")
    rows.setData(rows.index(blank, rows.column_of("kind")), "sales agent")
    company = rows.index(blank, rows.column_of("company"))
    after(desk, qtbot, lambda: rows.setData(company, "Rialto"))
    release = now(desk).releases_of(card.film_id or FilmId(""))[0]
    assert (release.kind, release.territory) == ("sales", "FR")
    assert now(desk).company_name(release.company_id) == "Rialto"
    assert [rows.index(0, n).data() for n in range(3)] == ["Sales agent", "Rialto", "France"]
    after(desk, qtbot, lambda: rows.setData(rows.index(0, 2), "Benelux"))
    assert now(desk).releases_of(card.film_id or FilmId(""))[0].territory == "Benelux"
    after(desk, qtbot, desk.undo)
    after(desk, qtbot, desk.undo)
    assert now(desk).releases_of(card.film_id or FilmId("")) == ()
    assert [now(desk).company_name(key) for key in now(desk).companies] == ["Mosfilm"]


def test_a_company_is_edited_for_all_its_films(card: CardForm, desk: Desk, qtbot: QtBot) -> None:
    group = card.print_source
    company_id = next(iter(now(desk).companies))
    named = [button.text() for button in group.findChildren(QToolButton) if button.isVisible()]
    assert named == ["Address of Mosfilm"]
    assert group.company.isHidden()
    group.open_company(company_id)
    assert group.company.isVisible()
    assert "this film alone" in group.company.used.text()
    for other in ("Playtime", "Toni Erdmann"):
        change = partial(_release, film_id=film(desk, other))
        after(desk, qtbot, partial(desk.act, "Release", change))
    assert "3 films" in group.company.used.text()
    field = group.company.fields["email"]
    assert isinstance(field, QLineEdit)
    type_over(field, "prints at mosfilm")
    after(desk, qtbot, lambda: QTest.keyClick(field, Qt.Key.Key_Return))
    assert now(desk).companies[company_id].email == "prints at mosfilm"
    assert field.property("problem")  # told, and kept
    type_over(field, "prints@mosfilm.example")
    after(desk, qtbot, lambda: QTest.keyClick(field, Qt.Key.Key_Return))
    assert not field.property("problem")
    country = group.company.fields["country"]
    assert isinstance(country, QLineEdit)
    type_over(country, "Nowhereland")
    QTest.keyClick(country, Qt.Key.Key_Return)
    assert country.property("problem")
    assert now(desk).companies[company_id].country == ""
    assert card.place_of(field) == Place("company", company_id, "email", card.film_id or "")
    assert card.focus_place(Place("company", company_id, "phone", card.film_id or ""))


def _release(session: object, film_id: FilmId) -> None:
    from festdesk.editing.releases import add_release  # noqa: PLC0415 -- slow import

    add_release(session, film_id, "Mosfilm", kind="rights")  # type: ignore[arg-type]


def test_contacts_show_when_the_house_uses_them(card: CardForm, desk: Desk, qtbot: QtBot) -> None:
    group = card.print_source
    assert group.contacts_form.isHidden()
    decide(desk, qtbot, "contact", "")
    assert group.contacts_form.isVisible()
    rows = group.contacts.rows
    name = rows.index(rows.rowCount() - 1, 0)
    after(desk, qtbot, lambda: rows.setData(name, "Ada Lovelace"))
    contact = now(desk).contacts_of(card.film_id or FilmId(""))[0]
    assert contact.name == "Ada Lovelace"
    assert card.focus_place(Place("contact", contact.id, "phone", card.film_id or ""))
    decide(desk, qtbot, "contact", "", is_shown=False)
    assert group.contacts_form.isVisible()  # what holds something is not hidden


# Numbers


def test_a_number_is_checked_while_it_is_typed(card: CardForm, desk: Desk, qtbot: QtBot) -> None:
    group = card.identifiers
    assert group.isHidden()
    show_more(card)
    assert group.isVisible()
    line = group.numbers["eidr"]
    type_over(line, "10.5240/7791-8534")
    assert line.note.text() == "Digits still missing: 12."
    assert not line.property("problem")
    type_over(line, "10.5240/7791-8534-2C23-9030-8610-6")
    assert "should be 5, not 6" in line.toolTip()
    type_over(line, f"https://doi.org/{EIDR.lower()}")
    assert not line.property("problem")
    after(desk, qtbot, lambda: QTest.keyClick(line, Qt.Key.Key_Return))
    assert line.text() == EIDR
    other = partial(write_identifier, film_id=film(desk, "Playtime"), scheme="eidr", value=EIDR)
    after(desk, qtbot, lambda: desk.act("Write", other))
    assert line.toolTip() == "This EIDR is on “Playtime” too."


def test_a_number_of_another_scheme_is_added(card: CardForm, desk: Desk, qtbot: QtBot) -> None:
    show_more(card)
    group = card.identifiers
    type_over(group.other_scheme, "Archive no.")
    type_over(group.other_number, "B 12")
    after(desk, qtbot, lambda: QTest.keyClick(group.other_number, Qt.Key.Key_Return))
    assert group.numbers["Archive no."].text() == "B 12"
    assert (group.other_scheme.text(), group.other_number.text()) == ("", "")


# What the house uses and requires


def test_a_field_the_house_does_not_use_hides_until_it_holds_something(
    card: CardForm, desk: Desk, qtbot: QtBot
) -> None:
    genres = card.facts.fields["genres"].line
    assert genres.isVisible()
    decide(desk, qtbot, "genres", "", is_shown=False)
    assert genres.isHidden()
    show_more(card)
    assert genres.isVisible()
    show_more(card)
    change = partial(leave_fields_as_they_come, fields=["genres"])
    after(desk, qtbot, lambda: desk.act("Forget", change))
    assert genres.isVisible()


def test_required_fields_are_marked_and_named_at_the_head(
    card: CardForm, desk: Desk, qtbot: QtBot
) -> None:
    assert card.required.isHidden()  # Stalker lacks nothing
    decide(desk, qtbot, "genres", "proofed")
    assert card.required.isVisible()
    assert card.required.buttons[0].text() == "genres"
    label, field = card.facts.named_fields()["genres"]
    assert label.text().endswith("•")
    assert label.property("role") == "wanting"
    assert "Proofed" not in field.accessibleDescription()
    assert field.accessibleDescription() == (
        "Required as soon as a card is proofed, and still missing: genres."
    )
    assert not card.print_source.heading.text().endswith("•")
    decide(desk, qtbot, "print source", "approved")
    assert card.print_source.heading.text() == "Print source and rights •"
    assert card.required.buttons[1].text() == "print source"
    decide(desk, qtbot, "print source", "")
    assert card.print_source.heading.text() == "Print source and rights"
    card.required.buttons[0].click()
    qtbot.waitUntil(field.hasFocus)
    type_over(card.facts.fields["genres"].line, "drama")
    after(desk, qtbot, lambda: QTest.keyClick(field, Qt.Key.Key_Return))
    assert card.required.isHidden()
    assert label.property("role") == "muted"


def test_a_status_that_needs_what_is_missing_asks_first(
    card: CardForm, desk: Desk, qtbot: QtBot
) -> None:
    decide(desk, qtbot, "genres", "proofed")
    status = card.facts.status
    after(desk, qtbot, partial(_choose, status, "edited"))  # needs none of it
    assert now(desk).films[card.film_id or FilmId("")].status == "edited"
    _choose(status, "approved")
    assert status.stored == "edited"
    assert card.required.anyway.isVisible()
    assert card.required.said.text() == "Not set to approved; still required:"
    after(desk, qtbot, card.required.anyway.click)
    assert now(desk).films[card.film_id or FilmId("")].status == "approved"
    assert not card.required.anyway.isVisible()


def _choose(combo: object, value: str) -> None:
    index = combo.findData(value)  # type: ignore[attr-defined]
    combo.setCurrentIndex(index)  # type: ignore[attr-defined]
    combo.activated.emit(index)  # type: ignore[attr-defined]


# Own texts, and what stands behind a text


def test_an_own_text_stands_on_the_card_by_its_name(
    card: CardForm, desk: Desk, qtbot: QtBot
) -> None:
    change = partial(add_own_text, names={"en": "Why this film", "fr": "Pourquoi"})
    after(desk, qtbot, lambda: desk.act("Add", change))
    key = now(desk).own_text_kinds[0].key
    cell = card.texts.cells[key, "en"]
    assert cell.isVisible()
    assert cell.body.accessibleName() == "Why this film, English"
    cell.body.setFocus()
    cell.body.setPlainText("Rain.")
    after(desk, qtbot, cell.body.commit)
    text = next(t for t in now(desk).texts_of_film(card.film_id or FilmId("")) if t.kind == key)
    called = row_in_words(now(desk), "text", text.id, {"kind": key, "language": "en"})
    assert called == "Why this film, English"
    place = Place("film", card.film_id or "", f"text:{key}:en", card.film_id or "")
    assert field_in_words(place, now(desk)) == "Why this film, English"
    assert card.place_of(cell.body) == place


def test_an_open_question_is_shown_and_answered(card: CardForm, desk: Desk, qtbot: QtBot) -> None:
    about = card.texts.about["synopsis", "en"]
    assert about.button.text() == "…"
    texts = card.texts.cells["synopsis", "en"]
    texts.body.setFocus()
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(texts.body, Qt.Key.Key_I, both)
    qtbot.waitUntil(about.button.isChecked)
    question = about.fields["question"]
    question.setFocus()
    question.setPlainText("Who says this?")  # type: ignore[union-attr]
    after(desk, qtbot, question.commit)
    assert about.button.text() == "?"
    assert about.button.accessibleName() == "Synopsis, English: Open question: Who says this?"
    author = about.fields["author"]
    assert isinstance(author, QLineEdit)
    type_over(author, "Ann")
    after(desk, qtbot, lambda: QTest.keyClick(author, Qt.Key.Key_Return))
    written = now(desk).texts_of_film(card.film_id or FilmId(""))
    text = next(t for t in written if (t.kind, t.language) == ("synopsis", "en"))
    assert (text.author, text.question) == ("Ann", "Who says this?")


# The dialog


@pytest.fixture
def dialog(desk: Desk, qtbot: QtBot) -> CardSettings:
    dialog = CardSettings(desk)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def _row(dialog: CardSettings, key: str) -> int:
    return dialog.fields.table.rows.ids().index(key)


def test_the_dialog_decides_on_a_field_and_leaves_it(
    dialog: CardSettings, desk: Desk, qtbot: QtBot
) -> None:
    rows = dialog.fields.table.rows
    at = rows.index(_row(dialog, "genres"), rows.column_of("required"))
    assert at.data() == "Not required"
    after(desk, qtbot, lambda: rows.setData(at, "edited"))
    assert now(desk).field_rules["genres"].required_from == "edited"
    assert at.data() == "Edited"
    shown = rows.index(_row(dialog, "genres"), rows.column_of("shown"))
    after(desk, qtbot, lambda: rows.setData(shown, "away"))
    assert not now(desk).field_rules["genres"].is_shown
    after(desk, qtbot, lambda: rows.setData(shown, "shown"))
    after(desk, qtbot, lambda: rows.setData(at, ""))
    assert now(desk).field_rules == {}  # as it comes is no rule
    title = rows.index(_row(dialog, "title"), rows.column_of("required"))
    rows.setData(title, "")
    assert title.data() == "Draft"


def test_the_dialog_finds_a_field(dialog: CardSettings) -> None:
    dialog.fields.search.setText("premi")
    assert dialog.fields.table.rows.ids() == ["premiere"]


def test_the_dialog_removes_an_own_text_only_when_it_was_told_what_goes(
    dialog: CardSettings, desk: Desk, qtbot: QtBot
) -> None:
    own = dialog.own_texts
    dialog.tabs.setCurrentWidget(own)
    rows = own.table.rows
    after(desk, qtbot, lambda: rows.setData(rows.index(0, 0), "Why this film"))
    kind = now(desk).own_text_kinds[0]
    assert kind.is_printed
    after(desk, qtbot, lambda: rows.setData(rows.index(0, rows.column_of("prints")), "0"))
    assert not now(desk).own_text_kinds[0].is_printed
    after(desk, qtbot, lambda: desk.act("Write", partial(_write, key=kind.key, desk=desk)))
    own.table.removal_wanted.emit([kind.id])
    assert own.asked.text().startswith("“Why this film” has one text.")
    own.keep.click()
    assert not own.go.isVisible()
    own.table.removal_wanted.emit([kind.id])
    after(desk, qtbot, own.go.click)
    assert now(desk).own_text_kinds == []
    after(desk, qtbot, desk.undo)
    assert now(desk).own_text_name(kind.key, "en") == "Why this film"


def _write(session: object, key: str, desk: Desk) -> None:
    from festdesk.editing.texts import write_text  # noqa: PLC0415 -- slow import

    subject = film(desk, "Stalker")
    write_text(session, "film_id", subject, key, "en", "Rain.")  # type: ignore[arg-type]
