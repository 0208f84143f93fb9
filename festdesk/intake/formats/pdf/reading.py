"""The text of a PDF, page by page, and what is to be said of it."""

import io
from collections import Counter
from collections.abc import Sequence
from typing import Any

from festdesk.base.errors import InputProblem
from festdesk.base.pdfium import TURN
from festdesk.base.text import shorten
from festdesk.intake.formats import refusals, said
from festdesk.intake.formats.pdf.columns import regions_of
from festdesk.intake.formats.pdf.letters import PageLetters, Piece, letters_of
from festdesk.intake.formats.pdf.paragraphs import PageComposer
from festdesk.intake.formats.pdf.running import without_running

MOST_PAGES = 500
MOST_LETTERS = 5_000_000
_MOST_LOST_SHARE = 0.3
_LONGEST_SAID = 400
_WRONG_PASSWORD = "password"  # in what PDFium says  # noqa: S105 -- no password of ours
_END = b"%%EOF"


def read_pdf(content: bytes, name: str) -> tuple[str, tuple[str, ...]]:
    """Return the text of a PDF, and what is to be said of it; raises `InputProblem`."""
    with TURN:
        pages, scanned, spoilt, count = _pages(content, name)
    if not any(page.pieces or page.turned for page in pages):
        raise InputProblem(refusals.SCANNED if scanned else refusals.NO_WORDS, name=name)
    letters = sum(len(piece.text) for page in pages for piece in page.pieces)
    lost = sum(page.lost for page in pages)
    if lost > letters * _MOST_LOST_SHARE:
        raise InputProblem(refusals.NO_FONTS, name=name)
    running = without_running([page.pieces for page in pages])
    composer = PageComposer(piece.text for page in running.pages for piece in page)
    size = _usual_size([piece for page in running.pages for piece in page])
    for page, pieces in zip(pages, running.pages, strict=True):
        for region in regions_of(pieces):
            composer.add(region, size)
        if page.turned:
            composer.add_apart(page.turned, size)
    text = composer.close(size)
    repairs = []
    if count > len(pages):
        repairs.append(said.TOO_MANY_PAGES.say(filled=count, read=len(pages)))
    if running.lines:
        words = shorten(" · ".join(running.lines), _LONGEST_SAID)
        repairs.append(said.REPEATED.say(words=words))
    if running.has_numbers:
        repairs.append(said.NUMBERS.text)
    counted = (
        (said.JOINED, composer.joined),
        (said.WITHOUT_TEXT, scanned),
        (said.UNREADABLE_PAGES, spoilt),
        (said.NO_LETTERS, lost),
    )
    repairs += [sentence.say(count=number) for sentence, number in counted if number]
    if _END not in content[-2048:]:
        repairs.append(said.CUT_OFF.text)
    return text, tuple(repairs)


def _pages(content: bytes, name: str) -> tuple[list[PageLetters], int, int, int]:
    """Return what stands on each page, how many are pictures or spoilt, and how many there are."""
    import pypdfium2  # type: ignore[import-untyped]

    pdf = _opened(content, name)
    found: list[PageLetters] = []
    scanned = spoilt = letters = 0
    try:
        count = len(pdf)
        for number in range(min(count, MOST_PAGES)):
            try:
                page, is_picture = _page(pdf, number)
            except pypdfium2.PdfiumError:
                page, is_picture = PageLetters(()), False
                spoilt += 1
            scanned += is_picture
            found.append(page)
            letters += sum(len(piece.text) for piece in page.pieces)
            if letters > MOST_LETTERS:
                break
    finally:
        pdf.close()
    return found, scanned, spoilt, count


def _opened(content: bytes, name: str) -> Any:  # noqa: ANN401 -- pypdfium2 has no types
    """Return a PDF, mended first where its end is lost."""
    import pypdfium2

    try:
        return pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as problem:
        if _WRONG_PASSWORD in str(problem).lower():
            raise InputProblem(refusals.ENCRYPTED, name=name) from problem
    try:
        return pypdfium2.PdfDocument(_mended(content))
    except (pypdfium2.PdfiumError, ValueError) as problem:
        raise InputProblem(refusals.BROKEN, name=name) from problem


def _mended(content: bytes) -> bytes:
    """Return a PDF with its list of objects made anew; raises ValueError where that fails."""
    import pikepdf

    mended = io.BytesIO()
    try:
        with pikepdf.open(io.BytesIO(content)) as pdf:
            pdf.save(mended, fix_metadata_version=False)
    except (pikepdf.PdfError, RuntimeError) as problem:
        raise ValueError(str(problem)) from problem
    return mended.getvalue()


def _page(pdf: Any, number: int) -> tuple[PageLetters, bool]:  # noqa: ANN401 -- has no types
    """Return what stands on a page, and whether it is a picture without words."""
    import pypdfium2.raw  # type: ignore[import-untyped]

    page = pdf[number]
    try:
        text_page = page.get_textpage()
        try:
            letters = letters_of(text_page)
        finally:
            text_page.close()
        is_empty = not letters.pieces and not letters.turned
        pictures = page.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_IMAGE]) if is_empty else ()
        return letters, any(True for _ in pictures)
    finally:
        page.close()


def _usual_size(pieces: Sequence[Piece]) -> float:
    """Return the size of letters that most of the text has."""
    counted: Counter[float] = Counter()
    for piece in pieces:
        counted[round(piece.size, 1)] += len(piece.text)
    return counted.most_common(1)[0][0] if counted else 0.0
