"""The engine: templates and content in, pages out.

A press owns one engine and one private folder, the only one the engine may read. What was set
once is remembered by the engine, so setting the same book after an edit sets only what changed.
"""

import io
import json
import logging
import shutil
import tempfile
import threading
import weakref
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from festdesk.base import paths
from festdesk.base.errors import BugError, PrintProblem
from festdesk.base.wording import sentence
from festdesk.booklet.designs import shipped_design
from festdesk.booklet.fonts import copy_faces
from festdesk.booklet.glyphs import (
    Replaced,
    in_known_letters,
    probe_document,
    unusual_characters,
    without_glyph,
)
from festdesk.booklet.inks import conversion_of, with_inks
from festdesk.booklet.kept_stills import folder_for, usable
from festdesk.booklet.own_faces import write_faces
from festdesk.booklet.stills import orders_in, prepare_all, without_pictures
from festdesk.booklet.swapping import proxy_of, swapped

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence
    from datetime import datetime
    from types import TracebackType

    import pikepdf

    from festdesk.booklet.profiles import Profile
    from festdesk.booklet.stills import Fetch

_log = logging.getLogger(__name__)

NOT_SET = sentence(
    "Error",
    "The pages could not be set: {reason}. This is a mistake in festdesk or in a changed template.",
)
NO_ROOM = sentence(
    "Error", "The pages could not be set: {reason}. Make room in {folder}, then set them again."
)


class Press:
    """Sets books and single entries. Belongs to the thread that first sets something.

    What it needs to keep lies in `folder`, which it makes and removes; finished stills in
    `stills`, where one is named and can be written to, for other presses and later ones.
    """

    def __init__(self, folder: Path | None = None, *, stills: Path | None = None) -> None:
        self._folder = folder or Path(tempfile.mkdtemp(prefix="festdesk-press-"))
        self._folder.mkdir(exist_ok=True)
        self._stills = usable(stills) or self._folder / "stills"
        # Also where the owner forgets to close it or the program ends.
        self._tidy_up = weakref.finalize(self, shutil.rmtree, self._folder, ignore_errors=True)
        self._templates = _read_templates()
        # Any, because the stub does not say that several files in memory are taken.
        self._engine: Any = None
        self._fonts: Any = None
        # What the engine may read: proxies, and nothing above them.
        self._root = self._folder
        # Font files of the edition; whoever sets pages elsewhere lays them there.
        self.own_faces = self._folder / "own-faces"
        self._owner: int | None = None
        self.warnings: tuple[str, ...] = ()
        self.missing_pictures: frozenset[str] = frozenset()
        self.replaced: tuple[Replaced, ...] = ()
        # Those that the last file keeps; empty where it had to be written without.
        self.standards: tuple[str, ...] = ()
        self._has_glyph: dict[str, bool] = {}

    def close(self) -> None:
        """Forget everything and remove the private folder."""
        self._engine = None
        self._tidy_up()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: "TracebackType | None",
    ) -> None:
        self.close()

    def prepare_stills(
        self,
        content: "Mapping[str, Any]",
        fetch: "Fetch",
        profile: "Profile",
        *,
        done: "Callable[[int, int], None]" = lambda _done, _of: None,
    ) -> None:
        """Make the stills that `content` asks for; those made before are used again."""
        orders = list(orders_in(content, bleed_mm=profile.bleed_mm))
        self.missing_pictures = prepare_all(
            orders,
            fetch,
            self._stills_of(profile),
            dpi=profile.most_dpi,
            inks=conversion_of(profile) if profile.press else None,
            done=lambda count: done(count, len(orders)),
        )

    def set_book(
        self,
        content: "Mapping[str, Any]",
        fetch: "Fetch",
        profile: "Profile",
        *,
        made_at: "datetime | None" = None,
    ) -> bytes:
        """Set a whole book as `book_content` describes it and return its PDF."""
        return self._set("main.typ", content, fetch, profile, made_at)

    def set_film(
        self,
        content: "Mapping[str, Any]",
        fetch: "Fetch",
        profile: "Profile",
        *,
        made_at: "datetime | None" = None,
    ) -> bytes:
        """Set the pages of one entry as `preview_content` describes it and return their PDF."""
        return self._set("preview.typ", content, fetch, profile, made_at)

    def _set(
        self,
        template: str,
        content: "Mapping[str, Any]",
        fetch: "Fetch",
        profile: "Profile",
        made_at: "datetime | None",
    ) -> bytes:
        try:
            self.prepare_stills(content, fetch, profile)
            if write_faces(content, fetch, self.own_faces):
                self._forget_faces()
            pdf = self.set_pages(template, content, profile, made_at=made_at)
            return swapped(pdf, self.stills_for(content, profile))
        except OSError as error:
            raise PrintProblem(
                NO_ROOM, reason=error.strerror or str(error), folder=str(self._folder.parent)
            ) from error

    def stills_for(self, content: "Mapping[str, Any]", profile: "Profile") -> dict[str, Path]:
        """Return where the stills lie that `prepare_stills` has made, by their names in a book."""
        folder = self._stills_of(profile)
        return {
            order.path: folder / order.path
            for order in orders_in(content)
            if order.path not in self.missing_pictures
        }

    def sizes_of(
        self, content: "Mapping[str, Any]", profile: "Profile", pictures: "Collection[str]"
    ) -> frozenset[tuple[int, int]]:
        """Return how many pixels those stills have that were made of these pictures, by hashes."""
        from PIL import Image

        made = self.stills_for(content, profile)
        wanted = [order.path for order in orders_in(content) if order.sha256 in pictures]
        sizes: set[tuple[int, int]] = set()
        for path in wanted:
            if path in made:
                with Image.open(made[path]) as still:
                    sizes.add(still.size)
        return frozenset(sizes)

    def set_pages(
        self,
        template: str,
        content: "Mapping[str, Any]",
        profile: "Profile",
        *,
        made_at: "datetime | None" = None,
    ) -> bytes:
        """Set pages with proxies in place of the stills that are not missing; return their PDF."""
        import typst

        self._check_owner()
        self._root = self._with_proxies(content, profile)
        files = self.files_of(template, content, profile)
        engine = self._engine_for(files)
        asked = {
            "input": files,
            "format": "pdf",
            "root": str(self._root),
            "timestamp": made_at,
            "pdf_tags": profile.tagged,
        }
        self.standards = profile.standards
        try:
            try:
                made, warnings = engine.compile_with_warnings(
                    **asked, pdf_standards=list(profile.standards)
                )
            except typst.TypstError as error:
                # What the standard refuses must not cost the book: it is written without.
                if not profile.tagged or not error.message.startswith("PDF/"):
                    raise
                _log.info("Not as %s: %s", profile.standards, error.diagnostic)
                self.standards = ()
                made, warnings = engine.compile_with_warnings(**asked, pdf_standards=[])
        except typst.TypstError as error:
            _log.error("The engine says: %s", error.diagnostic)
            raise PrintProblem(NOT_SET, reason=error.message) from error
        self.warnings = tuple(warning.diagnostic for warning in warnings)
        for warning in self.warnings:
            _log.warning("The engine warns: %s", warning)
        if not isinstance(made, bytes):
            raise BugError("the engine gave no PDF")
        return made

    def marked(
        self,
        template: str,
        content: "Mapping[str, Any]",
        profile: "Profile",
        label: str,
    ) -> list[Any]:
        """Return what the templates have marked with a label, on pages with proxies for stills.

        After `set_pages` with the same content nothing is set again.
        """
        import typst

        self._check_owner()
        self._root = self._with_proxies(content, profile)
        files = self.files_of(template, content, profile)
        try:
            # An engine of its own, because one asks only about the files it was started with; what
            # has been set is remembered for all of them.
            found = self._start_engine(files).query(f"<{label}>", field="value")
        except typst.TypstError as error:
            _log.error("The engine says: %s", error.diagnostic)
            raise PrintProblem(NOT_SET, reason=error.message) from error
        return list(json.loads(found))

    def set_slugs(self, lines: "Sequence[str]", language: str) -> bytes:
        """Return a PDF with a page for each line of text, to stand beside pages on a sheet."""
        self._check_owner()
        files = {
            "main.typ": self._templates["slug.typ"],
            "content.json": json.dumps({"lines": lines, "lang": language}).encode(),
        }
        made: bytes = self._engine_for(files).compile(
            input=files, format="pdf", root=str(self._root), pdf_standards=["1.6"], pdf_tags=False
        )
        return made

    def files_of(
        self, template: str, content: "Mapping[str, Any]", profile: "Profile"
    ) -> dict[str, bytes]:
        """Return what the engine is given: the templates and the content as it will be set."""
        known, self.replaced = in_known_letters(content, self._missing_characters(content))
        given = json.loads(json.dumps(known))
        if self.missing_pictures:
            without_pictures(given, self.missing_pictures)
        if profile.press:
            with_inks(given, conversion_of(profile))
        given["look"] = {**given["look"], **profile.look(given["language"])}
        return {
            **self._templates,
            **shipped_design(given["look"]["base"]).templates(),
            "main.typ": self._templates[template],
            "content.json": json.dumps(given, ensure_ascii=False).encode(),
        }

    def _missing_characters(self, content: "Mapping[str, Any]") -> frozenset[str]:
        unusual = unusual_characters(content)
        asked = tuple(sorted(unusual - self._has_glyph.keys()))
        if asked:
            probe = self._engine_for({"main.typ": b""}).compile(
                input={"main.typ": probe_document(asked)}, format="pdf", root=str(self._root)
            )
            missing = without_glyph(asked, probe) if isinstance(probe, bytes) else frozenset()
            self._has_glyph.update((character, character not in missing) for character in asked)
        return frozenset(character for character in unusual if not self._has_glyph[character])

    def _engine_for(self, files: dict[str, bytes]) -> Any:  # noqa: ANN401 -- see its attribute
        if self._engine is None:
            self._engine = self._start_engine(files)
        return self._engine

    def _start_engine(self, files: dict[str, bytes]) -> Any:  # noqa: ANN401 -- see its attribute
        import typst

        nowhere = self._folder / "packages"
        nowhere.mkdir(exist_ok=True)
        if self._fonts is None:
            fonts = self._folder / "fonts"
            copy_faces(fonts)
            self.own_faces.mkdir(exist_ok=True)
            self._fonts = typst.Fonts(
                include_system_fonts=False, font_paths=[str(fonts), str(self.own_faces)]
            )
        compiler: Any = typst.Compiler
        return compiler(
            files,
            root=str(self._root),
            font_paths=self._fonts,
            package_path=str(nowhere),
            package_cache_path=str(nowhere),
        )

    def _forget_faces(self) -> None:
        self._engine = self._fonts = None
        self._has_glyph.clear()

    def _with_proxies(self, content: "Mapping[str, Any]", profile: "Profile") -> Path:
        """Return the folder the engine may read, with a proxy in it for each still."""
        root = self._folder / ("proxies-press" if profile.press else "proxies")
        (root / "stills").mkdir(parents=True, exist_ok=True)
        for order in orders_in(content, bleed_mm=profile.bleed_mm):
            proxy = root / order.path
            if not proxy.exists():
                ratio = order.width_mm / order.height_mm
                proxy.write_bytes(proxy_of(order.path, ratio, inks=profile.press))
        return root

    def _stills_of(self, profile: "Profile") -> Path:
        return folder_for(self._stills, profile)

    def _check_owner(self) -> None:
        current = threading.get_ident()
        if self._owner not in (None, current):
            raise BugError("one engine must not be used by two threads")
        self._owner = current


def page_of_entries(pdf: bytes) -> dict[str, int]:
    """Return on which page each part and entry begins, by its anchor; the cover is page 1."""
    import pikepdf

    with pikepdf.open(io.BytesIO(pdf)) as opened:
        return places_in(opened)


def places_in(opened: "pikepdf.Pdf") -> dict[str, int]:
    """Return on which page of an opened file each part and entry begins, by its anchor."""
    import pikepdf

    if "/Names" not in opened.Root or "/Dests" not in opened.Root.Names:
        return {}
    numbers: dict[Any, int] = {
        page.objgen: number for number, page in enumerate(opened.pages, start=1)
    }
    found = {
        str(anchor): numbers[place[0].objgen]
        for anchor, place in pikepdf.NameTree(opened.Root.Names.Dests).items()
    }
    return dict(sorted(found.items(), key=lambda item: item[1]))


def _read_templates() -> dict[str, bytes]:
    folder = paths.resources() / "booklet"
    return {path.name: path.read_bytes() for path in sorted(folder.glob("*.typ"))}
