"""The window of the house style: checks tuned, words kept, styles named, shared and used."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from festdesk.checks.catalogue import KINDS
from festdesk.desktop.bridge import Desk
from festdesk.desktop.checks.style.check_rows import rows_of
from festdesk.desktop.checks.style.checks_page import ChecksOfStyle
from festdesk.desktop.checks.style.dialog import HouseStyleDialog
from festdesk.desktop.checks.style.settings_page import SettingsOfStyle
from festdesk.desktop.checks.style.styles_page import StylesPage
from festdesk.desktop.checks.style.words_page import WordsPage
from festdesk.desktop.widgets.edition_style import style_in
from festdesk.desktop.widgets.kept_styles import (
    keep_style,
    read_kept_styles,
    rename_style,
    styles_folder,
)
from festdesk.desktop.widgets.kind_groups import KindGroup, group_of
from festdesk.editing.card_settings import add_own_text
from festdesk.editions.house_style import HouseStyle, StyleCheck, StyleField, StyleText, StyleWord
from festdesk.editions.style_json import SUFFIX, read_style, write_style
from tests.builders import make_document
from tests.desktop.desk import after, come_forward, open_desk

OURS = HouseStyle(
    "Ours",
    {"text.dots": StyleCheck("off"), "text.from-later": StyleCheck("hint")},
    (StyleWord("movie", "film", "en"),),
)


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FESTDESK_HOME", str(tmp_path / "home"))


def _dialog(desk: Desk, qtbot: QtBot) -> HouseStyleDialog:
    dialog = HouseStyleDialog(desk)
    dialog.show()  # goes with its file
    come_forward(dialog, qtbot)
    return dialog


def _styles(dialog: HouseStyleDialog, qtbot: QtBot, count: int) -> StylesPage:
    page = dialog.turn_to("styles")
    assert isinstance(page, StylesPage)
    qtbot.waitUntil(lambda: page.kept.list.count() == count)
    return page


def test_every_kind_is_in_a_group_and_no_group_is_empty() -> None:
    assert {group_of(code) for code in KINDS} == set(KindGroup)
    assert group_of("text.dots") == KindGroup.TYPOGRAPHY
    assert group_of("text.weekday-wrong") == KindGroup.FACTS
    assert group_of("text.forbidden-word") == KindGroup.TEXTS
    assert group_of("text.from-later") == KindGroup.TEXTS


def test_checks_are_searched_and_tuned_by_keyboard(tmp_path: Path, qtbot: QtBot) -> None:
    make_document(tmp_path).close()
    with open_desk(tmp_path / "test.festdesk", qtbot) as desk:
        dialog = _dialog(desk, qtbot)
        page = dialog.page("checks")
        assert isinstance(page, ChecksOfStyle)
        assert page.table.rows.rowCount() == len(KINDS)
        qtbot.keyClicks(page.search, "logline characters")
        qtbot.keyClicks(page.search, "zzz")
        assert page.table.rows.rowCount() == 0
        page.search.clear()
        qtbot.keyClicks(page.search, "text.logline-long")
        assert page.table.rows.ids() == ["text.logline-long"]
        qtbot.keyClick(page.search, Qt.Key.Key_Down)
        assert dialog.focusWidget() is page.table
        assert page.meaning.text().count("\n") >= 1
        model = page.table.rows
        limit = model.index(0, model.column_of("limit"))
        after(desk, qtbot, lambda: model.setData(limit, "180"))
        assert desk.snapshot is not None
        assert desk.snapshot.check_rules["text.logline-long"].limit == 180
        model.setData(limit, "many")
        assert "number" in (model.data(limit, 0x0102) or "")
        severity = model.index(0, model.column_of("severity"))
        after(desk, qtbot, lambda: model.setData(severity, "off"))
        rule = desk.snapshot.check_rules["text.logline-long"]
        assert (rule.severity, rule.limit) == ("off", 180)
        after(desk, qtbot, lambda: model.setData(severity, KINDS["text.logline-long"].severity))
        assert desk.snapshot.check_rules["text.logline-long"].severity == ""


def test_many_checks_are_taken_otherwise_at_once_and_all_are_left_as_they_come(
    tmp_path: Path, qtbot: QtBot
) -> None:
    make_document(tmp_path).close()
    with open_desk(tmp_path / "test.festdesk", qtbot) as desk:
        page = _dialog(desk, qtbot).page("checks")
        assert isinstance(page, ChecksOfStyle)
        page.group.set_stored("typography")
        page.group.committed.emit("typography")
        page.table.selectAll()
        page.take_as.set_stored("off")
        after(desk, qtbot, page.take.click)
        assert desk.snapshot is not None
        rules = desk.snapshot.check_rules
        assert len(rules) == page.table.rows.rowCount() > 20
        assert {rule.severity for rule in rules.values()} == {"off"}
        assert desk.undo_label == f"Take {len(rules)} checks otherwise"
        after(desk, qtbot, page.as_they_come.click)
        assert desk.snapshot.check_rules == {}
        after(desk, qtbot, desk.undo)
        after(desk, qtbot, desk.undo)
        assert not any(row.is_tuned for row in rows_of(desk.snapshot))


def test_a_kind_that_is_off_as_it_comes_can_be_asked(tmp_path: Path, qtbot: QtBot) -> None:
    make_document(tmp_path).close()
    off = next(kind for kind in KINDS.values() if not kind.is_asked)
    with open_desk(tmp_path / "test.festdesk", qtbot) as desk:
        dialog = _dialog(desk, qtbot)
        assert dialog.show_check(off.code)
        page = dialog.page("checks")
        assert isinstance(page, ChecksOfStyle)
        model = page.table.rows
        index = model.index(model.number_of(off.code), model.column_of("severity"))
        assert model.data(index, 0) == "Off"
        after(desk, qtbot, lambda: model.setData(index, off.severity))
        assert desk.snapshot is not None
        assert desk.snapshot.check_rules[off.code].severity == off.severity


def test_words_are_added_changed_pasted_and_removed(tmp_path: Path, qtbot: QtBot) -> None:
    make_document(tmp_path).close()
    with open_desk(tmp_path / "test.festdesk", qtbot) as desk:
        page = _dialog(desk, qtbot).turn_to("words")
        assert isinstance(page, WordsPage)
        model = page.table.rows
        after(desk, qtbot, lambda: model.setData(model.index(0, 0), "movie"))
        after(desk, qtbot, lambda: model.setData(model.index(0, 1), "film"))
        assert desk.snapshot is not None
        (rule,) = desk.snapshot.word_rules
        assert (rule.words, rule.instead, rule.language) == ("movie", "film", "")
        after(desk, qtbot, lambda: page.paste("# ours\nKiev\tKyjiw\tde\n…\tx\nfilm\tmovie"))
        qtbot.waitUntil(page.told.isVisible)
        told = page.told.toPlainText().splitlines()
        assert told[0] == "1 rules are new, 0 changed, 0 were there already, 2 were not taken."
        assert told[1].startswith("Line 3: “…” has neither")
        assert told[2].startswith("Line 4: “movie” is to be written")
        file = tmp_path / "words.csv"
        page.write_file(file)
        qtbot.waitUntil(file.exists)
        page.table.selectAll()
        after(desk, qtbot, page.remove.click)
        assert desk.snapshot.word_rules == []
        after(desk, qtbot, lambda: page.take_file(file))
        assert [rule.words for rule in desk.snapshot.word_rules] == ["movie", "Kiev"]


def test_settings_are_chosen_at_once(tmp_path: Path, qtbot: QtBot) -> None:
    make_document(tmp_path).close()
    with open_desk(tmp_path / "test.festdesk", qtbot) as desk:
        page = _dialog(desk, qtbot).turn_to("settings")
        assert isinstance(page, SettingsOfStyle)
        after(desk, qtbot, lambda: page.fields["spelling.english"].committed.emit("en-US"))
        assert desk.snapshot is not None
        assert desk.snapshot.house_settings == {"spelling.english": "en-US"}


def test_a_style_is_kept_used_left_saved_into_and_undone(tmp_path: Path, qtbot: QtBot) -> None:
    make_document(tmp_path).close()
    keep_style(OURS)
    with open_desk(tmp_path / "test.festdesk", qtbot) as desk:
        dialog = _dialog(desk, qtbot)
        page = _styles(dialog, qtbot, 1)
        assert desk.snapshot is not None
        before = style_in(desk.snapshot)
        assert page.comparison.told.text().startswith(
            "3 differences from “Ours”. Used here, 3 things would"
        )
        assert page.comparison.list.topLevelItemCount() == 3
        after(desk, qtbot, page.comparison.use.click)
        assert page.note.text() == "This edition follows “Ours”."
        assert page.comparison.told.text() == "This edition is just as “Ours” says."
        assert style_in(desk.snapshot) == replace(OURS, fields={})
        after(desk, qtbot, desk.undo)
        assert style_in(desk.snapshot) == before
        after(desk, qtbot, desk.redo)

        words = dialog.turn_to("words")
        assert isinstance(words, WordsPage)
        words.table.selectAll()
        after(desk, qtbot, words.remove.click)
        _styles(dialog, qtbot, 1)
        assert page.comparison.told.text().startswith("One difference from “Ours”")
        assert page.comparison.use.text() == "&Go back to it"
        page.comparison.save.click()
        assert page.asking.isVisible()
        page.asking.go.click()
        qtbot.waitUntil(lambda: page.comparison.told.text().endswith("as “Ours” says."))
        assert read_kept_styles().by_name["Ours"].style.words == ()


def test_what_a_style_brings_to_the_card_is_said_before_it_is_used(
    tmp_path: Path, qtbot: QtBot
) -> None:
    with make_document(tmp_path) as document, document.edit("Own text") as session:
        add_own_text(session, {"en": "Quote"})
    fields = {
        "text:synopsis:en": StyleField(required_from="edited"),
        "text:synopsis:cs": StyleField(),
        "colour": StyleField(is_shown=False),
        "from:later": StyleField(),
    }
    keep_style(HouseStyle("Cards", fields=fields, texts=(StyleText("own-1", {"en": "Why"}),)))
    with open_desk(tmp_path / "test.festdesk", qtbot) as desk:
        page = _styles(_dialog(desk, qtbot), qtbot, 1)
        rows = [
            tuple(item.text(column) for column in range(4))
            for item in page.comparison.list.findItems("*", Qt.MatchFlag.MatchWildcard)
        ]
        assert rows == [
            ("Own text", "Why", "–", "prints; Why (English)"),
            ("Field", "Colour", "–", "not required, one click away"),
            ("Field", "from:later", "–", "not required"),
            ("Field", "Synopsis (Czech)", "–", "not required"),
            ("Field", "Synopsis (English)", "–", "required from “Edited” on"),
        ]
        assert page.comparison.told.text().endswith(
            "0 removed and 1 kept. Own kinds of texts are added, and those of the edition stay."
        )
        after(desk, qtbot, page.comparison.use.click)
        assert desk.snapshot is not None
        names = [text.names["en"] for text in style_in(desk.snapshot).texts]
        assert names == ["Quote", "Why"]


def test_a_style_is_named_renamed_removed_exported_and_imported(
    tmp_path: Path, qtbot: QtBot
) -> None:
    make_document(tmp_path).close()
    with open_desk(tmp_path / "test.festdesk", qtbot) as desk:
        page = _styles(_dialog(desk, qtbot), qtbot, 0)
        assert page.comparison.told.text().startswith("No style is kept yet.")
        page.kept.name.setText("Last year")
        after(desk, qtbot, lambda: qtbot.keyClick(page.kept.name, Qt.Key.Key_Return))
        qtbot.waitUntil(lambda: page.kept.chosen == "Last year")
        page.kept.name.setText("Every year")
        after(desk, qtbot, page.kept.rename.click)
        qtbot.waitUntil(lambda: page.kept.chosen == "Every year")
        assert page.note.text() == "This edition follows “Every year”."
        file = tmp_path / "out"
        page.write_file(file)
        written = tmp_path / f"out{SUFFIX}"
        qtbot.waitUntil(written.exists)
        assert read_style(written.read_bytes()).style.name == "Every year"
        page.kept.remove.click()
        page.asking.go.click()
        qtbot.waitUntil(lambda: page.kept.list.count() == 0)
        assert "not kept on this computer" in page.note.text()
        written.write_bytes(write_style(OURS).replace(b'"version": 1', b'"version": 2'))
        page.take_file(written)
        qtbot.waitUntil(lambda: page.kept.chosen == "Ours")
        assert "A later festdesk has written this style." in page.problem.text()
        page.take_file(tmp_path / "test.festdesk")
        qtbot.waitUntil(lambda: "no house style" in page.problem.text())


def test_an_edition_that_is_only_looked_at_shows_all_and_changes_nothing(
    tmp_path: Path, qtbot: QtBot
) -> None:
    make_document(tmp_path).close()
    keep_style(OURS)
    with open_desk(tmp_path / "test.festdesk", qtbot) as desk:
        desk.read_only = True
        dialog = _dialog(desk, qtbot)
        checks, words = dialog.page("checks"), dialog.turn_to("words")
        page = _styles(dialog, qtbot, 1)
        assert isinstance(checks, ChecksOfStyle)
        assert isinstance(words, WordsPage)
        checks.table.selectAll()
        flags = checks.table.rows.flags(checks.table.rows.index(0, 2))
        assert not flags & Qt.ItemFlag.ItemIsEditable
        buttons = (checks.take, checks.as_they_come, words.add, words.bring, page.comparison.use)
        assert not any(button.isEnabled() for button in buttons)
        assert page.comparison.list.topLevelItemCount() == 3


def test_pages_are_turned_by_keys_and_their_letters_do_not_collide(
    tmp_path: Path, qtbot: QtBot
) -> None:
    make_document(tmp_path).close()
    with open_desk(tmp_path / "test.festdesk", qtbot) as desk:
        dialog = _dialog(desk, qtbot)
        tabs = dialog.tabs
        of_tabs = [letter_of(tabs.tabText(number)) for number in range(tabs.count())]
        for key in ("checks", "words", "festivals", "settings", "styles"):
            page = dialog.turn_to(key)
            said = (str(child.property("text") or "") for child in page.findChildren(QWidget))
            texts = [text for text in said if "&" in text]
            letters = of_tabs + [letter_of(text) for text in dict.fromkeys(texts)]
            assert sorted(letters) == sorted(set(letters)), key


def letter_of(text: str) -> str:
    """Return the letter that is pressed with Alt."""
    return text[text.index("&") + 1].casefold()


def test_kept_styles_with_alike_names_have_files_of_their_own() -> None:
    for name in ("Ours", "OURS", "Ours!", "…"):
        keep_style(HouseStyle(name))
    (styles_folder() / f"broken{SUFFIX}").write_bytes(b"{")
    kept = read_kept_styles()
    assert set(kept.by_name) == {"Ours", "OURS", "Ours!", "…"}
    assert len({one.path for one in kept.by_name.values()}) == 4
    assert ["broken" in str(problem) for problem in kept.problems] == [True]
    rename_style("…", "Dots")
    assert "Dots" in read_kept_styles().by_name
    assert not list(styles_folder().glob("*.part"))
