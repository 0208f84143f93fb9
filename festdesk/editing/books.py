"""Plan the books of an edition: parts, their own words, pictures and files, designs, outputs.

A part is named by its id, or by the key of a ready-made one while its book is not stored: the
first change of a book stores the whole of it, so that every act is one act.
"""

import hashlib
import io
import json
from collections.abc import Mapping, Sequence
from typing import Any

from sqlmodel import Session, select

from festdesk.base.errors import InputProblem
from festdesk.base.ids import BookId, BookPartId, FilmId
from festdesk.base.wording import sentence
from festdesk.books import ready_made
from festdesk.books.colour_profiles import checked_icc
from festdesk.books.tables import (
    LEAST_TENTH_MM,
    MOST_TENTH_MM,
    Book,
    BookPart,
    BookPartPicture,
    BookPartText,
    Face,
    Fitting,
    OutputProfile,
    OwnDesign,
    PartKind,
    Product,
)
from festdesk.editing import rows
from festdesk.editing.stills import keep_picture
from festdesk.stills.tables import Picture

NO_SUCH_SIZE = sentence(
    "Error", "A page of {size} mm cannot be made. Give a width and a height from 50 to 420 mm."
)
TOO_MANY_LANGUAGES = sentence("Error", "A book has one to three languages; these are {count}.")
ONCE_ONLY = sentence("Error", "This book has that part already; a book can have it once.")
NO_PDF = sentence("Error", "“{name}” is no PDF. Choose a file that ends in .pdf and opens as one.")
LOCKED_PDF = sentence("Error", "“{name}” asks for a password. Choose a PDF that opens without one.")
LONG_PDF = sentence(
    "Error",
    "“{name}” has {count} pages; a part of a book takes {most}. Part it into several files.",
)
NO_FACE = sentence(
    "Error", "“{name}” is no font file. Choose an OpenType or TrueType file (.otf or .ttf)."
)
MOST_LANGUAGES = 3
MOST_PDF_PAGES = 400
_SIDES = ("width_tenth_mm", "height_tenth_mm")
_FACE_BEGINNINGS = (b"OTTO", b"\x00\x01\x00\x00", b"true", b"ttcf")
_PDF_IN_FIRST_BYTES = 1024  # ISO 32000-1, annex H.3.4.1: readers look so far for the header


def stored_book(session: Session, product: str) -> BookId:
    """Return a product's book, stored with all its ready-made parts if it was not."""
    found = session.exec(select(Book).where(Book.product == product).order_by("id")).first()
    if found is not None:
        return found.id
    book = Book(product=Product(product))
    session.add(book)
    session.flush()
    for place, kind in enumerate(ready_made.PARTS[Product(product)]):
        session.add(BookPart(book_id=book.id, kind=kind, place=place))
    session.flush()
    return book.id


def stored_part(session: Session, product: str, key: str) -> BookPartId:
    """Return the id of a part by its id or its key.

    Raises:
        InputProblem: It is no longer there.
    """
    book_id = stored_book(session, product)
    kind = ready_made.kind_of(key)
    if kind is None:
        return rows.get(session, BookPart, key).id
    found = session.exec(
        select(BookPart).where(BookPart.book_id == book_id, BookPart.kind == kind)
    ).first()
    if found is None:
        raise InputProblem(rows.GONE)
    return found.id


def change_book(session: Session, product: str, **values: Any) -> None:  # noqa: ANN401 -- any column's value
    """Set columns of a book.

    Raises:
        InputProblem: No such page can be made, or there are too many languages.
    """
    book_id = stored_book(session, product)
    book = rows.get(session, Book, book_id)
    sizes = [values.get(side, getattr(book, side)) for side in _SIDES]
    if any(size is not None and not LEAST_TENTH_MM <= size <= MOST_TENTH_MM for size in sizes) or (
        (sizes[0] is None) != (sizes[1] is None)
    ):
        said = " × ".join("?" if size is None else f"{size / 10:g}" for size in sizes)
        raise InputProblem(NO_SUCH_SIZE, size=said)
    languages = values.get("languages", book.languages)
    if len(languages) > MOST_LANGUAGES:
        raise InputProblem(TOO_MANY_LANGUAGES, count=len(languages))
    rows.change(session, Book, book_id, **values)


# Parts


def add_part(
    session: Session, product: str, kind: PartKind, *, after: str | None = None
) -> BookPartId:
    """Put a part into a book, after another one or at the end."""
    book_id = stored_book(session, product)
    parts = session.exec(
        select(BookPart).where(BookPart.book_id == book_id).order_by("place", "id")
    ).all()
    if kind in ready_made.ONCE and any(part.kind == kind for part in parts):
        raise InputProblem(ONCE_ONLY)
    order: list[str] = [part.id for part in parts]
    at = len(order) if after is None else order.index(stored_part(session, product, after)) + 1
    part = BookPart(book_id=book_id, kind=kind, place=len(order))
    session.add(part)
    session.flush()
    rows.reorder(session, BookPart, [*order[:at], part.id, *order[at:]])
    return part.id


def change_part(session: Session, product: str, key: str, **values: Any) -> None:  # noqa: ANN401
    """Set columns of a part."""
    rows.change(session, BookPart, stored_part(session, product, key), **values)


def remove_part(session: Session, product: str, key: str) -> None:
    """Take a part out of a book with its own words and pictures."""
    rows.remove(session, BookPart, stored_part(session, product, key))


def reorder_parts(session: Session, product: str, keys: Sequence[str]) -> None:
    """Put the parts of a book in this order."""
    rows.reorder(session, BookPart, [stored_part(session, product, key) for key in keys])


def write_part(session: Session, product: str, key: str, language: str, **words: str) -> None:
    """Write `heading`, `body` or `author` of a part in a language; empty words take it out."""
    part_id = stored_part(session, product, key)
    found = session.exec(
        select(BookPartText).where(
            BookPartText.part_id == part_id, BookPartText.language == language
        )
    ).one_or_none()
    if found is None:
        if any(word.strip() for word in words.values()):
            session.add(BookPartText(part_id=part_id, language=language, **words))
        return
    rows.change(session, BookPartText, found.id, **words)
    now = rows.get(session, BookPartText, found.id)
    if not (now.heading or now.body or now.author):
        rows.remove(session, BookPartText, found.id)


def add_part_picture(
    session: Session,
    product: str,
    key: str,
    content: bytes,
    *,
    file_name: str = "",
    **values: Any,  # noqa: ANN401 -- any column's value
) -> str:
    """Give a part a picture after its others.

    Raises:
        InputProblem: It is no picture, or too large.
    """
    part_id = stored_part(session, product, key)
    picture = BookPartPicture(
        part_id=part_id,
        sha256=keep_picture(session, content, name=file_name),
        place=rows.next_place(session, BookPartPicture, part_id=part_id),
        **values,
    )
    session.add(picture)
    session.flush()
    return picture.id


def change_part_picture(session: Session, picture_id: str, **values: Any) -> None:  # noqa: ANN401
    """Set columns of a part's picture."""
    rows.change(session, BookPartPicture, picture_id, **values)


def remove_part_picture(session: Session, picture_id: str) -> None:
    """Take a picture from its part; it stays in the file, so that this can be undone."""
    rows.remove(session, BookPartPicture, picture_id)


def reorder_part_pictures(session: Session, picture_ids: Sequence[str]) -> None:
    """Put a part's pictures in this order."""
    rows.reorder(session, BookPartPicture, picture_ids)


def set_part_pdf(
    session: Session, product: str, key: str, content: bytes | None, *, name: str = ""
) -> None:
    """Give a part the finished PDF whose pages it is, or take it away again.

    How many pages it has is stored with it, because whoever plans the book has no file at hand.

    Raises:
        InputProblem: It is no PDF, cannot be opened without a password, or has too many pages.
    """
    part_id = stored_part(session, product, key)
    if content is None:
        rows.change(session, BookPart, part_id, sha256=None, pages=1)
        return
    pages = _pages_of_pdf(content, name)
    kept = _keep_file(session, content, "application/pdf")
    rows.change(session, BookPart, part_id, sha256=kept, pages=pages)


def _pages_of_pdf(content: bytes, name: str) -> int:
    import pikepdf

    if b"%PDF-" not in content[:_PDF_IN_FIRST_BYTES]:
        raise InputProblem(NO_PDF, name=name)
    try:
        with pikepdf.open(io.BytesIO(content)) as opened:
            count = len(opened.pages)
    except pikepdf.PasswordError:
        raise InputProblem(LOCKED_PDF, name=name) from None
    except (pikepdf.PdfError, ValueError, RuntimeError):
        raise InputProblem(NO_PDF, name=name) from None
    if count == 0:
        raise InputProblem(NO_PDF, name=name)
    if count > MOST_PDF_PAGES:
        raise InputProblem(LONG_PDF, name=name, count=count, most=MOST_PDF_PAGES)
    return count


# Decisions of fit


def fit_entries(session: Session, product: str, steps: Mapping[FilmId, int]) -> None:
    """Set entries tighter by so many steps of the design each; 0 takes the decision back."""
    book_id = stored_book(session, product)
    there = {
        fitting.film_id: fitting
        for fitting in session.exec(select(Fitting).where(Fitting.book_id == book_id)).all()
    }
    for film_id, step in steps.items():
        fitting = there.get(film_id)
        if fitting is None and step:
            session.add(Fitting(book_id=book_id, film_id=film_id, step=step))
        elif fitting is not None and step:
            rows.change(session, Fitting, fitting.id, step=step)
        elif fitting is not None:
            rows.remove(session, Fitting, fitting.id)
    session.flush()


# Output profiles, designs and faces of the edition's own


def add_output_profile(
    session: Session, name: str, purpose: str, settings: Mapping[str, Any]
) -> str:
    """Keep a profile of the edition's own, made after a shipped one."""
    place = rows.next_place(session, OutputProfile)
    kept = OutputProfile(name=name, purpose=purpose, settings=_plain(settings), place=place)
    session.add(kept)
    session.flush()
    return kept.id


def change_output_profile(session: Session, profile_id: str, **values: Any) -> None:  # noqa: ANN401
    """Set columns of an own profile; `settings` is a mapping."""
    if "settings" in values:
        values["settings"] = _plain(values["settings"])
    rows.change(session, OutputProfile, profile_id, **values)


def set_colour_profile(session: Session, profile_id: str, content: bytes | None) -> None:
    """Give an own profile its ICC profile, or the shipped one again.

    Raises:
        PrintProblem: It is no ICC profile that a press file can name.
    """
    kept = None
    if content is not None:
        kept = _keep_file(session, checked_icc(content), "application/vnd.iccprofile")
    rows.change(session, OutputProfile, profile_id, sha256=kept)


def remove_output_profile(session: Session, profile_id: str) -> None:
    """Take an own profile out."""
    rows.remove(session, OutputProfile, profile_id)


def add_design(session: Session, name: str, base: str, settings: Mapping[str, Any]) -> str:
    """Keep a design of the edition's own, made after a shipped one."""
    place = rows.next_place(session, OwnDesign)
    kept = OwnDesign(name=name, base=base, settings=_plain(settings), place=place)
    session.add(kept)
    session.flush()
    return kept.id


def change_design(session: Session, design_id: str, **values: Any) -> None:  # noqa: ANN401
    """Set columns of an own design; `settings` is a mapping."""
    if "settings" in values:
        values["settings"] = _plain(values["settings"])
    rows.change(session, OwnDesign, design_id, **values)


def remove_design(session: Session, design_id: str) -> None:
    """Take an own design out; books that name it come as their product comes."""
    rows.remove(session, OwnDesign, design_id)


def add_face(session: Session, content: bytes, family: str, *, name: str) -> str:
    """Keep a font file for the edition's own designs.

    Raises:
        InputProblem: It is no font file.
    """
    if not content.startswith(_FACE_BEGINNINGS):
        raise InputProblem(NO_FACE, name=name)
    kept = _keep_file(session, content, "font/sfnt")
    face = Face(family=family, sha256=kept, place=rows.next_place(session, Face))
    session.add(face)
    session.flush()
    return face.id


def remove_face(session: Session, face_id: str) -> None:
    """Take a font file out; it stays in the file, so that this can be undone."""
    rows.remove(session, Face, face_id)


def _plain(settings: Mapping[str, Any]) -> str:
    return json.dumps(settings, ensure_ascii=False, sort_keys=True)


def _keep_file(session: Session, content: bytes, media_type: str) -> str:
    """Put a file beside the pictures unless it is there, and return its SHA-256."""
    sha256 = hashlib.sha256(content).hexdigest()
    kept = session.get(Picture, sha256)
    if kept is None:
        session.add(
            Picture(sha256=sha256, media_type=media_type, width_px=0, height_px=0, content=content)
        )
    elif not kept.content:  # a file out of an earlier state may lack it
        kept.content = content
    session.flush()
    return sha256
