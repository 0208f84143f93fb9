"""The stills of a card: pictures come in, are cropped, described, saved and given back."""

import hashlib
import io
import shutil
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QAccessible,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeySequence,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from festdesk.base.findings import Place
from festdesk.base.ids import FilmId, StillId
from festdesk.desktop.bridge import Desk
from festdesk.desktop.films.still_file import file_name_for
from festdesk.desktop.films.stills_group import StillsGroup
from festdesk.desktop.widgets.styled_field import StyledField
from festdesk.editing.stills import add_still
from festdesk.snapshot import Snapshot, body_in
from festdesk.stills.crops import Crop
from festdesk.stills.tables import Still
from tests.builders import film_called, noise, picture, small_edition, small_edition_file
from tests.desktop.desk import after, come_forward, open_desk

FILMS = ("Stalker", "Playtime")


@pytest.fixture(scope="module")
def edition(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a festival file; “Stalker” has a wide still, “Playtime” none."""
    with small_edition(tmp_path_factory.mktemp("edition")) as document:
        film_id = film_called(document, "Stalker")
        with document.edit("Add still") as session:
            add_still(session, picture(800, 450, colour="#884422"), film_id=film_id)
        return document.path


@pytest.fixture
def desk(edition: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    """Give a copy of the edition, open."""
    with open_desk(Path(shutil.copy(edition, tmp_path)), qtbot) as opened:
        yield opened


@pytest.fixture
def group(desk: Desk, qtbot: QtBot) -> Iterator[StillsGroup]:
    """Give the group of the card, which shows “Stalker” and follows what is changed."""
    made = StillsGroup(desk)
    qtbot.addWidget(made)
    made.resize(620, 900)

    def follow(_changes: object, snapshot: Snapshot) -> None:
        made.take(snapshot, snapshot.films[made.film_id])

    desk.changed.connect(follow)
    show(made, "Stalker")
    made.show()
    yield made
    desk.changed.disconnect(follow)


def snapshot_of(group: StillsGroup) -> Snapshot:
    """Return what the group's desk shows."""
    assert group.desk.snapshot is not None
    return group.desk.snapshot


def film_id_of(group: StillsGroup, title: str) -> FilmId:
    """Return the id of a film by one of its titles."""
    snapshot = snapshot_of(group)
    return next(
        film_id
        for film_id in snapshot.films
        if title in {named.text for named in snapshot.titles_of(film_id)}
    )


def show(group: StillsGroup, title: str) -> None:
    """Show a film in the group."""
    snapshot = snapshot_of(group)
    group.take(snapshot, snapshot.films[film_id_of(group, title)])


def stills(group: StillsGroup, title: str = "Stalker") -> tuple[Still, ...]:
    """Return the stills of a film."""
    return tuple(snapshot_of(group).stills_of(film_id_of(group, title)))


def take(group: StillsGroup, qtbot: QtBot, begin: Callable[[], object]) -> str:
    """Take pictures in, wait until all were looked at and written, and return what was said."""
    with qtbot.waitSignal(group.on_their_way.over):
        begin()
    assert group.desk.settle()
    said = (group.on_their_way.problem.text(), group.on_their_way.note.text())
    return "\n".join(filter(None, said))


def files(folder: Path, **contents: bytes) -> list[Path]:
    """Write files and return their paths."""
    paths = [folder / name.replace("_", ".") for name in contents]
    for path, content in zip(paths, contents.values(), strict=True):
        path.write_bytes(content)
    return paths


def jpeg(colour: str, size: tuple[int, int] = (300, 200)) -> bytes:
    """Return a picture of one colour as JPEG."""
    stored = io.BytesIO()
    Image.new("RGB", size, colour).save(stored, "JPEG")
    return stored.getvalue()


# Coming in


def test_of_a_drop_the_good_ones_are_one_act_and_each_other_says_why(
    group: StillsGroup, qtbot: QtBot, tmp_path: Path
) -> None:
    show(group, "Playtime")
    paths = files(
        tmp_path,
        one_jpg=jpeg("red"),
        text_jpg=b"This is no picture.",
        half_png=noise()[:-4000],
        nothing_tif=b"",
        two_png=picture(colour="#00ff00"),
        page_pdf=b"%PDF-1.7",
        three_jpg=picture(colour="#0000ff"),  # a PNG with another ending
    )

    said = take(group, qtbot, partial(group.add_files, [*paths, tmp_path, tmp_path / "gone.jpg"]))

    assert [still.sha256 for still in stills(group, "Playtime")] == [
        snapshot_of(group).pictures[sha].sha256 for sha in map(_sha, (paths[0], paths[4], paths[6]))
    ]
    lines = said.split("\n")
    assert [line.split("”")[0][1:] for line in lines[:5]] == [
        "text.jpg",
        "half.png",
        "nothing.tif",
        "page.pdf",
        tmp_path.name,
    ]
    assert lines[5] == "And 1 more."
    after(group.desk, qtbot, group.desk.undo)
    assert stills(group, "Playtime") == ()


def _sha(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_the_same_picture_twice_is_told_and_taken_once(
    group: StillsGroup, qtbot: QtBot, tmp_path: Path
) -> None:
    show(group, "Playtime")
    known = files(tmp_path, known_png=picture(800, 450, colour="#884422"))
    twice = files(tmp_path, a_jpg=jpeg("red"), b_jpg=jpeg("red"))

    said = take(group, qtbot, partial(group.add_files, [*known, *twice]))
    assert group.on_their_way.problem.text() == ""
    again = take(group, qtbot, partial(group.add_files, twice[:1]))

    assert len(stills(group, "Playtime")) == 2
    assert said.split("\n") == [
        "“known.png” is a still of “Stalker” as well.",
        "“b.jpg” came twice and was added once.",
    ]
    assert again == "“a.jpg” is here already: it is still 2."


def test_pictures_come_from_the_clipboard_as_bytes_as_files_and_as_images(
    group: StillsGroup, qtbot: QtBot, tmp_path: Path
) -> None:
    show(group, "Playtime")
    original = jpeg("#123456")
    as_bytes, as_files, as_image = QMimeData(), QMimeData(), QMimeData()
    as_bytes.setData("image/jpeg", original)
    as_files.setUrls([QUrl.fromLocalFile(str(path)) for path in files(tmp_path, x_jpg=jpeg("red"))])
    as_files.setImageData(QImage(8, 8, QImage.Format.Format_RGB32))  # a small view of the file
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(0x336699)
    as_image.setImageData(image)
    for mime in (as_bytes, as_files, as_image):
        take(group, qtbot, partial(group.take_mime, mime))

    found = [still.sha256 or "" for still in stills(group, "Playtime")]
    kinds = [snapshot_of(group).pictures[sha256] for sha256 in found]
    assert [(kind.media_type, kind.width_px) for kind in kinds] == [
        ("image/jpeg", 300),
        ("image/jpeg", 300),
        ("image/png", 40),
    ]
    assert group.desk.small_picture(found[0], 10_000) == original


def test_ctrl_v_pastes_and_says_so_when_there_is_nothing(group: StillsGroup, qtbot: QtBot) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("Only words")
    with qtbot.waitSignal(group.message) as said:
        QTest.keySequence(group.list, QKeySequence(QKeySequence.StandardKey.Paste))
    assert said.args == ["There is no picture in the clipboard."]

    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(0x336699)
    clipboard.setImage(image)
    key = partial(QTest.keySequence, group.list, QKeySequence(QKeySequence.StandardKey.Paste))
    take(group, qtbot, key)
    assert len(stills(group)) == 2


def test_an_address_on_the_web_is_no_file(group: StillsGroup, qtbot: QtBot) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/still.jpg")])

    said = take(group, qtbot, partial(group.take_mime, mime))

    assert said.startswith("“still.jpg” is an address on the web.")


def test_pictures_stay_with_the_film_they_were_dropped_on(
    group: StillsGroup, qtbot: QtBot, tmp_path: Path
) -> None:
    show(group, "Playtime")
    paths = files(tmp_path, a_jpg=jpeg("red"), no_jpg=b"no picture", b_jpg=jpeg("blue"))

    def drop_and_go_on() -> None:
        group.add_files(paths)
        show(group, "Stalker")

    assert take(group, qtbot, drop_and_go_on) == ""
    assert (len(stills(group, "Playtime")), len(stills(group))) == (2, 1)
    show(group, "Playtime")
    assert group.on_their_way.problem.text().startswith("“no.jpg” is no picture")


def test_reading_can_be_stopped_and_what_was_read_is_added(
    group: StillsGroup, qtbot: QtBot, tmp_path: Path
) -> None:
    show(group, "Playtime")
    names = {f"p{number}_jpg": picture(colour=f"#0000{number:02x}") for number in range(40)}

    def begin() -> None:
        group.add_files(files(tmp_path, **names))
        qtbot.waitUntil(lambda: group.on_their_way.count > 0)
        group.on_their_way.stop()

    take(group, qtbot, begin)
    assert 0 < len(stills(group, "Playtime")) < 40


# The file


def test_a_file_is_told_for_what_it_is_and_saved_byte_for_byte(
    group: StillsGroup, qtbot: QtBot, tmp_path: Path
) -> None:
    qtbot.waitUntil(lambda: group.file.colours.text() == "RGB, no profile, taken for sRGB")
    assert group.file.facts.text().startswith("PNG, 800 × 450 pixels, ")
    with qtbot.waitSignal(group.message) as told:
        group.file.save_to(str(tmp_path / "kept.png"))
    assert (tmp_path / "kept.png").read_bytes() == picture(800, 450, colour="#884422")
    assert told.args == ["The original was saved as “kept.png”."]
    with qtbot.waitSignal(group.message) as told:
        group.file.save_to(str(tmp_path / "nowhere" / "kept.png"))
    assert told.args is not None
    assert told.args[0].startswith("The original was not saved as “kept.png”: ")
    path = small_edition_file(tmp_path, "other.festdesk")
    before = path.read_bytes()
    with qtbot.waitSignal(group.message) as told:
        group.file.save_to(str(path))
    assert told.args is not None
    assert "would be lost" in told.args[0]
    assert path.read_bytes() == before


def test_a_name_for_the_original_is_allowed_on_every_system() -> None:
    assert file_name_for('What? A/B: "C"\n 2', "image/jpeg") == "What A B C 2.jpg"


def test_another_picture_keeps_what_is_said_of_the_still(
    group: StillsGroup, qtbot: QtBot, tmp_path: Path
) -> None:
    (before,) = stills(group)
    group.details.photographer.setText("Eva Kuiper")
    after(group.desk, qtbot, group.details.photographer.commit)
    (path,) = files(tmp_path, new_jpg=jpeg("#00aa00"))

    take(group, qtbot, partial(group._take_picture, [str(path)]))  # noqa: SLF001

    (now,) = stills(group)
    assert (now.id, now.photographer) == (before.id, "Eva Kuiper")
    assert now.sha256 == _sha(path)


# Words


def test_captions_and_alternative_texts_stand_side_by_side_in_each_language(
    group: StillsGroup, qtbot: QtBot
) -> None:
    texts = group.details.texts
    assert list(texts) == [
        (kind, language) for language in ("en", "fr", "de") for kind in ("caption", "alt")
    ]
    texts["alt", "fr"].setPlainText("Un quai sous la neige")
    after(group.desk, qtbot, texts["alt", "fr"].commit)
    (still,) = stills(group)
    assert body_in(snapshot_of(group).texts_of_still(still.id), "alt", "fr") == (
        "Un quai sous la neige"
    )
    assert group.place_of(texts["alt", "fr"]) == Place(
        "still", still.id, "text:alt:fr", group.film_id
    )


def test_a_word_of_a_caption_can_be_italic(group: StillsGroup, qtbot: QtBot) -> None:
    field = group.details.texts["caption", "en"]
    assert isinstance(field, StyledField)
    field.setPlainText("On the set of Stalker")
    after(group.desk, qtbot, field.commit)
    cursor = field.textCursor()
    cursor.setPosition(14)
    cursor.setPosition(21, cursor.MoveMode.KeepAnchor)
    field.setTextCursor(cursor)
    field.toggle_italic()
    after(group.desk, qtbot, field.commit)
    (still,) = stills(group)
    snapshot = snapshot_of(group)
    (caption,) = (t for t in snapshot.texts_of_still(still.id) if t.kind == "caption")
    assert [caption.body[r.start : r.end] for r in snapshot.runs_in(caption)] == ["Stalker"]
    after(group.desk, qtbot, group.desk.undo)
    assert field.runs() == ()


def test_who_is_on_a_still_is_completed_from_the_people(group: StillsGroup, qtbot: QtBot) -> None:
    field = group.details.people
    assert "Maren Ade" in field.matches("mar")
    field.setText("Maren Ade, Somebody New")
    after(group.desk, qtbot, field.commit)
    (still,) = stills(group)
    snapshot = snapshot_of(group)
    on = [snapshot.person_name(row.person_id) for row in snapshot.people_on(still.id)]
    assert on == ["Maren Ade", "Somebody New"]
    after(group.desk, qtbot, group.desk.undo)
    assert field.text() == ""


# Crops


def crop_of(group: StillsGroup, frame: str) -> Crop:
    """Return how the chosen still is cropped in a format, as the file has it."""
    (still,) = stills(group)
    return Crop.of(still, snapshot_of(group).crops_of(still.id), frame)


def test_arrows_move_the_focus_and_many_of_them_are_one_act(
    group: StillsGroup, qtbot: QtBot
) -> None:
    view = group.crops.view
    with qtbot.waitSignal(group.desk.changed):
        for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Plus):
            QTest.keyClick(view, key)
        QTest.keyClick(view, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert crop_of(group, "lead") == crop_of(group, "short") == Crop(520, 460, 1100)
    after(group.desk, qtbot, group.desk.undo)
    assert crop_of(group, "lead") == Crop()
    assert view.crop == Crop()


def test_a_click_sets_the_focus_and_home_sets_it_back(group: StillsGroup, qtbot: QtBot) -> None:
    view = group.crops.view
    shown = view.picture_rect()
    at = QPoint(round(shown.left() + shown.width() * 0.25), round(shown.top() + shown.height() / 2))
    after(group.desk, qtbot, partial(QTest.mouseClick, view, Qt.MouseButton.LeftButton, pos=at))
    assert crop_of(group, "lead").x_permille == pytest.approx(250, abs=4)
    with qtbot.waitSignal(group.desk.changed):
        QTest.keyClick(view, Qt.Key.Key_Home)
    assert crop_of(group, "lead") == Crop()


def test_the_wheel_zooms_only_where_the_picture_is_meant(group: StillsGroup) -> None:
    view = group.crops.view
    wheel = QWheelEvent(
        QPointF(20, 20), QPointF(20, 20), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,  # noqa: FBT003
    )  # fmt: skip
    QApplication.sendEvent(view, wheel)
    assert view.crop == Crop()
    view.setFocus()
    QApplication.sendEvent(view, wheel)
    assert view.crop.zoom_permille == 1100


def test_a_format_gets_its_own_crop_and_all_get_the_same_again(
    group: StillsGroup, qtbot: QtBot
) -> None:
    crops = group.crops
    crops.formats.setCurrentRow(1)  # of the programme
    after(group.desk, qtbot, crops.own.click)
    assert crops.own.isChecked()
    with qtbot.waitSignal(group.desk.changed):
        crops.zoom.setValue(200)
        QTest.keyClick(crops.view, Qt.Key.Key_Left)
    assert (crop_of(group, "short"), crop_of(group, "lead")) == (Crop(490, 500, 2000), Crop())

    after(group.desk, qtbot, crops.all_alike.click)
    assert crop_of(group, "lead") == crop_of(group, "short") == Crop(490, 500, 2000)
    assert not crops.own.isChecked()
    for _ in range(3):
        after(group.desk, qtbot, group.desk.undo)
    assert crop_of(group, "short") == crop_of(group, "lead") == Crop()
    assert snapshot_of(group).crops_of(stills(group)[0].id) == {}


def test_a_crop_that_was_begun_is_kept_when_another_film_is_shown(
    group: StillsGroup, qtbot: QtBot
) -> None:
    QTest.keyClick(group.crops.view, Qt.Key.Key_Right)
    after(group.desk, qtbot, partial(show, group, "Playtime"))
    assert crop_of(group, "lead") == Crop(510, 500)


def test_each_format_says_how_fine_the_still_prints(group: StillsGroup) -> None:
    formats = group.crops.formats
    said = [formats.item(row).text() for row in range(formats.count())]
    assert [line.replace("\u00a0", " ") for line in said[:2]] == [
        "Catalogue, entry\n107 dpi at 148 × 104 mm: coarse; good up to 79 mm wide",
        "Programme, entry\n782 dpi at 26 × 15 mm: good",
    ]
    QTest.keyClick(group.crops.view, Qt.Key.Key_Home)
    group.crops.zoom.setValue(200)
    now = formats.item(0).text().replace("\u00a0", " ")
    assert now.endswith("53 dpi at 148 × 104 mm: too coarse for print; good up to 39 mm wide")
    group.crops.view.forget()


# Order, and for all


def test_alt_with_an_arrow_moves_a_still(group: StillsGroup, qtbot: QtBot, tmp_path: Path) -> None:
    take(group, qtbot, partial(group.add_files, files(tmp_path, a_jpg=jpeg("red"))))
    before = [still.id for still in stills(group)]
    group.list.setCurrentRow(1)
    left = partial(QTest.keyClick, group.list, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    after(group.desk, qtbot, left)
    assert [still.id for still in stills(group)] == before[::-1]
    assert group.list.currentItem().data(Qt.ItemDataRole.UserRole) == before[1]


def drop(group: StillsGroup, at: QPoint, mime: QMimeData) -> None:
    """Drop something on the strip as Qt tells it of a drop: on what lies in its frame."""
    strip = group.list.viewport()
    assert strip.acceptDrops()
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0)
    enter = QDragEnterEvent(at, copy, mime, left, none)
    QApplication.sendEvent(strip, enter)
    if mime.hasUrls():
        assert enter.isAccepted()
        QApplication.sendEvent(strip, QDropEvent(QPointF(at), copy, mime, left, none))
    else:  # without a screen nothing is ever dragged from within, says Qt
        group.list.dropEvent(QDropEvent(QPointF(at), copy, mime, left, none))


def test_files_are_dropped_on_the_strip_and_thumbnails_dragged_in_it(
    group: StillsGroup, qtbot: QtBot, tmp_path: Path
) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in files(tmp_path, a_jpg=jpeg("red"))])
    take(group, qtbot, partial(drop, group, QPoint(5, 5), mime))
    first, second = (still.id for still in stills(group))

    group.list.setCurrentRow(1)
    dragged = group.list.model().mimeData([group.list.model().index(1, 0)])
    to = group.list.visualItemRect(group.list.item(0)).center()
    after(group.desk, qtbot, partial(drop, group, to, dragged))

    assert [still.id for still in stills(group)] == [second, first]


def test_a_still_that_prints_nowhere_says_so(
    group: StillsGroup, qtbot: QtBot, tmp_path: Path
) -> None:
    names = {f"p{number}_jpg": jpeg(f"#0000{40 * number:02x}") for number in range(4)}
    take(group, qtbot, partial(group.add_files, files(tmp_path, **names)))
    group.list.setCurrentRow(4)
    assert group.crops.nowhere.text().startswith("Prints nowhere:")
    QTest.keyClick(group.crops.view, Qt.Key.Key_Right)
    assert not group.crops.view.is_pending


def test_whatever_takes_the_focus_has_a_name(group: StillsGroup) -> None:
    fields = group.in_order()
    assert group.crops.view in fields
    for field in fields:
        named = QAccessible.queryAccessibleInterface(field)
        assert named.text(QAccessible.Text.Name), field
    assert fields.index(group.crops.own) < fields.index(group.details.texts["caption", "en"])


def test_a_place_leads_to_the_crop(group: StillsGroup, qtbot: QtBot) -> None:
    (still,) = stills(group)
    come_forward(group, qtbot)
    assert group.focus_place(Place("still", StillId(still.id), "crop", group.film_id))
    qtbot.waitUntil(group.crops.view.hasFocus)
