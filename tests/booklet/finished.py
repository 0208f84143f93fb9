"""Finished files for tests, made once, and a way to spoil them."""

from collections.abc import Callable
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

import pikepdf

from festdesk.booklet.finishing import finish
from festdesk.booklet.preflight.expected import Expected
from festdesk.booklet.preflight.reading import check
from festdesk.booklet.preflight.verdict import Verdict
from festdesk.booklet.profiles import Profile
from tests.booklet.edition import MADE_AT, set_book, small_edition


@cache
def set_small_book(profile: Profile) -> bytes:
    """Return the small edition as the engine sets it."""
    return set_book(small_edition(), profile=profile)[0]


def finished(profile: Profile, folder: Path) -> Path:
    """Return the finished file of the small edition."""
    as_set, target = folder / "set.pdf", folder / "finished.pdf"
    as_set.write_bytes(set_small_book(profile))
    finish(as_set, target, profile, made_at=MADE_AT)
    return target


def spoilt(path: Path, fault: Callable[[pikepdf.Pdf], None], **how: object) -> Path:
    """Return a copy of a file with a fault in it."""
    target = Path(mkdtemp(dir=path.parent)) / "spoilt.pdf"
    with pikepdf.open(path) as pdf:
        fault(pdf)
        pdf.save(target, **how)  # type: ignore[arg-type]
    return target


def failed(path: Path, profile: Profile, expected: Expected | None = None) -> set[str]:
    """Return the codes of the claims that do not hold."""
    return set(verdict_on(path, profile, expected).failed)


def verdict_on(path: Path, profile: Profile, expected: Expected | None = None) -> Verdict:
    """Return the verdict on a file."""
    return check(path, profile, expected=expected)
