"""Dictionaries on this computer: those that come with festdesk, the user's, and installed ones."""

import os
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from festdesk.base.paths import data_folder, resources
from festdesk.spelling.words import primary_of

# A name such as de_DE, de-AT_frami, pt_BR, sr-Latn or en_US-large.
_TAG = re.compile(r"([a-z]{2,3})(?:[-_](Latn|Cyrl))?(?:[-_]([A-Z]{2}))?(?![A-Za-z])")
_SPREAD_OVER = {
    "en": ("US", "GB"),
    "pt": ("PT", "BR"),
}  # countries that a language without one means
_LICENCES = {
    "en-US": "MIT, BSD",
    "en-GB": "MIT, BSD",
    "es": "MPL 1.1",
    "fr": "MPL 2.0",
    "nl": "BSD-3-Clause",
    "pl": "MPL 2.0",
    "pt-BR": "MPL 2.0",
    "pt-PT": "MPL 1.1",
}
_PLAIN_LICENCES = {"de": "CC BY-SA 4.0", "it": "CC BY-SA 2.0"}

_DEBIAN = {"de": "de-de", "en": "en-us", "pt": "pt-pt", "es": "es", "no": "no", "nb": "no"}
_IN_DEBIAN = frozenset(
    (
        *("ar", "be", "bg", "bs", "ca", "cs", "da", "el", "eu", "fr", "gl", "he", "hr", "hu"),
        *("is", "it", "ko", "lt", "lv", "nl", "pl", "ro", "ru", "sk", "sl", "sr", "sv", "th"),
        *("tr", "uk", "vi"),
    )
)


class Origin(StrEnum):
    """Where a dictionary comes from; the earlier one is asked where several fit."""

    OWN = "own"  # brought by the user
    SHIPPED = "shipped"
    INSTALLED = "installed"
    PLAIN = "plain"  # a list that comes with festdesk, where there is no dictionary


@dataclass(frozen=True, slots=True)
class Dictionary:
    """A pair of Hunspell's files; in an archive, `aff` and `dic` are names of its members.

    A plain list is an archive alone, without these two.
    """

    tag: str  # "de-DE"; "fr" where the file names no country
    origin: Origin
    aff: str
    dic: str
    archive: str = ""
    licence: str = ""  # of those that come with festdesk

    @property
    def files(self) -> tuple[str, str, str]:
        """What the worker is given."""
        return self.aff, self.dic, self.archive

    @property
    def place(self) -> Path:
        """The file to show to a person."""
        return Path(self.archive or self.dic)


def own_folder() -> Path:
    """Return the folder of the user's dictionaries; it may not exist yet."""
    return data_folder() / "dictionaries"


def find_dictionaries(folders: Sequence[Path] | None = None) -> tuple[Dictionary, ...]:
    """Return all dictionaries, best first; `folders` are looked through for installed ones.

    A folder that cannot be read has none.
    """
    found = [*_pairs(own_folder(), Origin.OWN), *_shipped(), *_plain()]
    for folder in installed_folders() if folders is None else folders:
        found += _pairs(folder, Origin.INSTALLED)
    once: dict[tuple[str, Origin], Dictionary] = {}
    for one in found:
        once.setdefault((one.tag, one.origin), one)
    return tuple(once.values())


def choose(dictionaries: Iterable[Dictionary], language: str) -> tuple[Dictionary, ...]:
    """Return the dictionaries of a language: a word is right where one of them has it.

    Most often that is one. English of no country is that of Britain or of America, and
    Portuguese that of Portugal or of Brazil. A plain list is asked only where there is no
    dictionary of any country.
    """
    primary = primary_of(language)
    fitting = [one for one in dictionaries if primary_of(one.tag) == primary]
    fitting = [one for one in fitting if one.origin is not Origin.PLAIN] or fitting
    by_tag: dict[str, Dictionary] = {}
    for one in sorted(fitting, key=_rank):
        by_tag.setdefault(one.tag, one)
    if "-" in language and language in by_tag:
        return (by_tag[language],)
    spread = [f"{primary}-{country}" for country in _SPREAD_OVER.get(primary, ())]
    several = tuple(by_tag[tag] for tag in spread if tag in by_tag)
    if several:
        return several
    plain = [by_tag[tag] for tag in (primary, f"{primary}-{primary.upper()}") if tag in by_tag]
    return tuple(sorted(plain or map(by_tag.__getitem__, sorted(by_tag)), key=_rank)[:1])


def _rank(dictionary: Dictionary) -> int:
    return list(Origin).index(dictionary.origin)


def debian_package(language: str) -> str:
    """Return the package of Debian's that has a language's dictionary, or nothing."""
    primary = primary_of(language)
    name = _DEBIAN.get(primary, primary if primary in _IN_DEBIAN else "")
    return f"hunspell-{name}" if name else ""


def tag_of(name: str) -> str:
    """Return the language tag that the name of a file begins with, or nothing."""
    hit = _TAG.match(name)
    return "-".join(filter(None, hit.groups())) if hit is not None else ""


def _shipped() -> Iterator[Dictionary]:
    folder = resources() / "dictionaries"
    for archive in sorted(folder.glob("*.zip")):
        tag = archive.stem
        yield Dictionary(
            tag, Origin.SHIPPED, f"{tag}.aff", f"{tag}.dic", str(archive), _LICENCES.get(tag, "")
        )


def _plain() -> Iterator[Dictionary]:
    for archive in sorted((resources() / "dictionaries" / "plain").glob("*.zip")):
        licence = _PLAIN_LICENCES.get(archive.stem, "")
        yield Dictionary(archive.stem, Origin.PLAIN, "", "", str(archive), licence)


def _pairs(folder: Path, origin: Origin) -> Iterator[Dictionary]:
    try:
        files = {file.name: file for file in sorted(folder.iterdir())}
    except OSError:
        return
    for file in files.values():
        tag = tag_of(file.stem)
        aff = files.get(f"{file.stem}.aff")
        if file.suffix == ".dic" and tag and aff is not None:
            yield Dictionary(tag, origin, str(aff), str(file))


def installed_folders() -> tuple[Path, ...]:
    """Return the folders in which other programs keep dictionaries on this kind of system."""
    home = Path.home()
    if sys.platform == "darwin":
        office = [Path("/Applications/LibreOffice.app/Contents/Resources/extensions")]
        plain = [home / "Library/Spelling", Path("/Library/Spelling")]
        own = home / "Library/Application Support/LibreOffice/4/user"
    elif sys.platform == "win32":
        programs = filter(None, (os.environ.get("PROGRAMFILES"), os.environ.get("PROGRAMW6432")))
        office = [Path(folder) / "LibreOffice/share/extensions" for folder in programs]
        plain = []
        own = Path(os.environ.get("APPDATA", str(home))) / "LibreOffice/4/user"
    else:
        office = [
            Path(f"{top}/libreoffice/share/extensions")
            for top in ("/usr/lib", "/usr/lib64", "/snap/libreoffice/current/lib")
        ]
        office += sorted(Path("/opt").glob("libreoffice*/share/extensions"))
        plain = [Path(top) for top in ("/usr/share/hunspell", "/usr/share/myspell")]
        plain += [Path("/usr/share/myspell/dicts"), home / ".local/share/hunspell"]
        own = home / ".config/libreoffice/4/user"
    packages = own / "uno_packages/cache/uno_packages"
    inside = [*(office), packages]
    return (*plain, *(folder for top in inside for folder in _folders_below(top)))


def _folders_below(top: Path) -> list[Path]:
    """Return the folders two levels below, where LibreOffice's extensions have their files."""
    found = []
    for pattern in ("*", "*/*", "*/*/dictionaries"):
        try:
            found += [folder for folder in sorted(top.glob(pattern)) if folder.is_dir()]
        except OSError:
            continue
    return found
