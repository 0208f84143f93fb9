"""The texts of a strand are written where a finding leads to them; each is an act."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from festdesk.desktop.films.listing.change_many import ChangeDialog
from festdesk.desktop.films.strand_texts import StrandTexts
from festdesk.desktop.widgets.charges import charge_names
from festdesk.editing.charges import put_in_charge
from festdesk.editing.editions import add_strand
from festdesk.editing.many_films import FilmsChange
from tests.builders import small_edition
from tests.desktop.desk import after, open_desk


def test_an_introduction_is_written_and_undone(tmp_path: Path, qtbot: QtBot) -> None:
    document = small_edition(tmp_path)
    language = document.snapshot().languages[0]
    strand = document.act("Add", lambda s: add_strand(s, names={language: "Harbours"}))
    document.close()
    with open_desk(document.path, qtbot) as desk:
        dialog = StrandTexts(desk, strand, None)  # type: ignore[arg-type]
        qtbot.addWidget(dialog)
        dialog.show()
        assert "Harbours" in dialog.windowTitle()
        field = dialog.fields["introduction", language]
        field.setFocus()
        qtbot.keyClicks(field, "Ships come and go.")

        after(desk, qtbot, field.commit)

        assert desk.snapshot is not None
        (text,) = [t for t in desk.snapshot.texts_of_strand(strand) if t.kind == "introduction"]
        assert text.body == "Ships come and go."
        assert desk.undo_label == "Write text of strand"
        after(desk, qtbot, desk.undo)
        assert [t.kind for t in desk.snapshot.texts_of_strand(strand)] == ["name"]


def test_several_cards_are_handed_to_a_colleague_by_name(tmp_path: Path, qtbot: QtBot) -> None:
    with small_edition(tmp_path) as document:
        films = sorted(document.snapshot().films)[:2]
        document.act("Hand over", lambda s: put_in_charge(s, films[:1], "Ann"))
        snapshot = document.snapshot()
    wanted: list[FilmsChange] = []
    dialog = ChangeDialog(snapshot, films, wanted.append, None)  # type: ignore[arg-type]
    qtbot.addWidget(dialog)
    row = dialog.rows["charge"]
    assert row.now.text() == "2 different values"
    assert "Ann" in charge_names(snapshot)

    qtbot.keyClicks(row.value, "Ben")
    dialog.take()

    assert wanted == [FilmsChange(charge="Ben")]
