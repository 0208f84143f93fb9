"""Stills, as an editor adds, credits and orders them."""

import struct
import zlib
from io import BytesIO

import pytest
from PIL import Image

from festdesk.base.errors import InputProblem
from festdesk.base.ids import StillId
from festdesk.editing.stills import (
    add_still,
    change_still,
    crop_as_every,
    crop_every,
    crop_still,
    delete_still,
    name_people_on,
    reorder_stills,
    set_picture,
)
from festdesk.editing.texts import write_text
from festdesk.snapshot import body_in
from festdesk.stills.crops import Crop
from festdesk.store.document import Document
from tests.builders import film_called, noise, person_id_of, picture


def test_stills_stand_in_their_order_with_what_is_said_of_them(document: Document) -> None:
    film_id = film_called(document, "Playtime")
    with document.edit("Add stills") as session:
        first = add_still(session, picture(colour="red"), film_id=film_id, photographer="A. B.")
        second = add_still(session, picture(colour="blue"), film_id=film_id)
        reorder_stills(session, [second, first])
        change_still(session, first, focus_x_permille=250)
    stills = document.snapshot().stills_of(film_id)
    assert [still.id for still in stills] == [second, first]
    assert (stills[1].photographer, stills[1].focus_x_permille) == ("A. B.", 250)
    assert len(document.snapshot().pictures) == 2


def test_a_still_may_wait_for_its_picture(document: Document) -> None:
    film_id = film_called(document, "Playtime")
    with document.edit("Caption only") as session:
        still_id = add_still(session, None, film_id=film_id)
    assert document.snapshot().stills[still_id].sha256 is None
    with document.edit("Picture") as session:
        set_picture(session, still_id, picture())
    sha256 = document.snapshot().stills[still_id].sha256
    assert sha256 is not None
    assert document.picture(sha256) == picture()


def test_a_portrait_belongs_to_its_person(document: Document) -> None:
    person_id = person_id_of(document, "Maren Ade")
    with document.edit("Portrait") as session:
        still_id = add_still(session, picture(), person_id=person_id)
    assert [still.id for still in document.snapshot().portraits_of(person_id)] == [still_id]


def test_a_deleted_still_comes_back_with_its_picture(document: Document) -> None:
    film_id = film_called(document, "Playtime")
    with document.edit("Add still") as session:
        still_id = add_still(session, picture(), film_id=film_id)
    with document.edit("Delete still") as session:
        delete_still(session, still_id)
    assert document.snapshot().stills_of(film_id) == ()
    document.undo()
    (still,) = document.snapshot().stills_of(film_id)
    assert still.sha256 is not None
    assert document.picture(still.sha256) == picture()


def tall() -> bytes:
    """Return a JPEG that its camera has turned a quarter: wide in its bytes, tall to the eye."""
    exif = Image.Exif()
    exif[0x0112] = 6
    stored = BytesIO()
    Image.new("RGB", (60, 40), "red").save(stored, "JPEG", exif=exif)
    return stored.getvalue()


def bomb() -> bytes:
    """Return a PNG of a few bytes that says it has 2.5 gigapixels."""
    head = b"IHDR" + struct.pack(">IIBBBBB", 50_000, 50_000, 8, 2, 0, 0, 0)
    chunk = struct.pack(">I", 13) + head + struct.pack(">I", zlib.crc32(head))
    return picture()[:8] + chunk + picture()[33:]


BAD = {
    "empty": (b"", "“scan.gif” is empty"),
    "words": (b"no picture at all", "“scan.gif” is no picture that can be read"),
    "a page": (b"<html><body>Not found</body></html>", "“scan.gif” is no picture"),
    "cut off": (noise()[:-4000], "“scan.gif” is damaged or was cut off on its way"),
    "only a head": (picture()[:60], "“scan.gif” is damaged or was cut off"),
    "GIF": (b"GIF89a" + b"\0" * 50, "“scan.gif” is of a kind that is not taken: GIF"),
    "PDF": (b"%PDF-1.7 and so on", "“scan.gif” is of a kind that is not taken: PDF"),
    "SVG": (
        b"<?xml version='1.0'?><svg xmlns='x'/>",
        "“scan.gif” is of a kind that is not taken: SVG",
    ),
    "bomb": (bomb(), "“scan.gif” has 2500 megapixels; at most 250"),
}


@pytest.mark.parametrize(("content", "said"), BAD.values(), ids=BAD.keys())
def test_what_is_no_picture_is_said_and_not_added(
    document: Document, content: bytes, said: str
) -> None:
    film_id = film_called(document, "Playtime")

    def add() -> None:
        with document.edit("Add still") as session:
            add_still(session, content, film_id=film_id, name="scan.gif")

    with pytest.raises(InputProblem) as raised:
        add()
    assert str(raised.value).startswith(said)
    assert document.snapshot().stills_of(film_id) == ()
    assert document.snapshot().pictures == {}


def test_a_picture_is_as_large_as_it_looks_upright_and_its_bytes_stay(document: Document) -> None:
    film_id = film_called(document, "Playtime")
    with document.edit("Add still") as session:
        still_id = add_still(session, tall(), film_id=film_id)
    sha256 = document.snapshot().stills[still_id].sha256 or ""
    facts = document.snapshot().pictures[sha256]
    assert (facts.width_px, facts.height_px) == (40, 60)
    assert document.picture(sha256) == tall()


def test_a_new_picture_keeps_caption_and_crops(document: Document) -> None:
    film_id = film_called(document, "Playtime")
    with document.edit("Add still") as session:
        still_id = add_still(session, picture(), film_id=film_id)
        write_text(session, "still_id", still_id, "caption", "en", "On the roof")
        crop_still(session, still_id, "lead", Crop(200, 300, 1500))
    with document.edit("Choose picture") as session:
        set_picture(session, still_id, picture(colour="#000000"))
    snapshot = document.snapshot()
    assert body_in(snapshot.texts_of_still(still_id), "caption", "en") == "On the roof"
    assert Crop.of(snapshot.stills[still_id], snapshot.crops_of(still_id), "lead") == Crop(
        200, 300, 1500
    )


def crops(document: Document, still_id: StillId) -> dict[str, Crop]:
    """Return how a still is cropped in two formats and in every other one."""
    snapshot = document.snapshot()
    still, own = snapshot.stills[still_id], snapshot.crops_of(still_id)
    return {frame: Crop.of(still, own, frame) for frame in ("lead", "short", "cover")}


def test_a_format_has_its_own_crop_until_it_is_cropped_as_every_other(document: Document) -> None:
    film_id = film_called(document, "Playtime")
    with document.edit("Add still") as session:
        still_id = add_still(session, picture(), film_id=film_id)
        crop_every(session, still_id, Crop(400, 600, 1200))
    with document.edit("Crop") as session:
        crop_still(session, still_id, "short", Crop(100, 100, 2000))
    every, own = Crop(400, 600, 1200), Crop(100, 100, 2000)
    assert crops(document, still_id) == {"lead": every, "short": own, "cover": every}

    with document.edit("Every") as session:
        crop_every(session, still_id, Crop(0, 0))
    assert crops(document, still_id) == {"lead": Crop(0, 0), "short": own, "cover": Crop(0, 0)}

    with document.edit("The same for all") as session:
        crop_every(session, still_id, Crop(700, 700, 3000), own_too=True)
    assert set(crops(document, still_id).values()) == {Crop(700, 700, 3000)}

    for _ in range(2):
        document.undo()
    assert crops(document, still_id) == {"lead": every, "short": own, "cover": every}
    with document.edit("As every") as session:
        crop_as_every(session, still_id, "short")
    assert set(crops(document, still_id).values()) == {every}


def test_who_is_on_a_still_is_found_among_the_people_or_becomes_one(document: Document) -> None:
    film_id, ade = film_called(document, "Playtime"), person_id_of(document, "Maren Ade")
    with document.edit("Add still") as session:
        still_id = add_still(session, picture(), film_id=film_id)
        name_people_on(session, still_id, ["Somebody New", "maren ade", "Maren Ade"])
    snapshot = document.snapshot()
    on = [row.person_id for row in snapshot.people_on(still_id)]
    assert [snapshot.person_name(person_id) for person_id in on] == ["Somebody New", "Maren Ade"]
    assert on[1] == ade

    with document.edit("Others") as session:
        name_people_on(session, still_id, ["Maren Ade"])
    assert [row.person_id for row in document.snapshot().people_on(still_id)] == [ade]
