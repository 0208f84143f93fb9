r"""The window's words in other languages: found in the source, kept as .ts, compiled to .qm.

    update                 take what the source says into each .ts, drop what it says no more,
                           compile; prints how much is left to translate in each language
    left LANGUAGE          print what is left, one a line: key, context and source, between tabs
    take LANGUAGE FILE     take translations from lines of a key, a tab and the translation

Line breaks and tabs inside a text are written \\n and \\t. `take` sets the spaces of French and
the apostrophes of both languages. How to word things: resources/translations/README.md.
"""

import argparse
import ast
import hashlib
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree as ET

TOP = Path(__file__).resolve().parents[1]
FOLDER = TOP / "resources" / "translations"
LANGUAGES = ("de", "fr")
MARKERS = ("tr", "translate", "sentence", "QT_TRANSLATE_NOOP")
_NAMES_A_MARKER = re.compile(rf"\b(?:{'|'.join(MARKERS)})\b")

# What stands between « » and before ; : ! ? % in French, and before % in German.
NARROW, FIXED = "\u202f", "\u00a0"


@dataclass(frozen=True, slots=True, order=True)
class Message:
    """A text as Qt looks it up: the context it is said in, the English, and what tells it apart."""

    context: str
    source: str
    comment: str = ""

    @property
    def key(self) -> str:
        """A short name that stays as long as the text does."""
        whole = f"{self.context}\0{self.source}\0{self.comment}"
        return hashlib.sha1(whole.encode(), usedforsecurity=False).hexdigest()[:8]


@dataclass(slots=True)
class Found:
    """What the source says: messages with the files they stand in, and calls nobody can look up."""

    messages: dict[Message, list[str]] = field(default_factory=dict)
    unclear: list[str] = field(default_factory=list)


def find_messages(top: Path = TOP) -> Found:
    """Return every text that is marked for translation below `top`."""
    found = Found()
    for path in sorted((top / "festdesk").rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        if not _NAMES_A_MARKER.search(text):
            continue  # to read a text as Python takes a hundred times as long
        name = path.relative_to(top).as_posix()
        nodes = list(_calls_and_names(ast.parse(text), ""))
        kinds = dict(_other_names(node for node, _ in nodes)) | {kind: kind for kind in MARKERS}
        for call, inside in nodes:
            if not isinstance(call, ast.Call):
                continue
            called = call.func.attr if isinstance(call.func, ast.Attribute) else ""
            called = call.func.id if isinstance(call.func, ast.Name) else called
            kind = kinds.get(called)
            if kind is None:
                continue
            message = _read(call, kind, inside)
            if message is not None:
                found.messages.setdefault(message, []).append(name)
            elif kind != "translate":  # which also looks up what was marked elsewhere
                found.unclear.append(f"{name}:{call.lineno}: {ast.unparse(call)}")
    return found


def _other_names(nodes: Iterable[ast.AST]) -> Iterator[tuple[str, str]]:
    """Yield what a module calls a marker besides its own name, with the marker."""
    for node in nodes:
        if isinstance(node, ast.ImportFrom):
            yield from (
                (name.asname, name.name)
                for name in node.names
                if name.asname and name.name in MARKERS
            )
        elif isinstance(node, ast.Assign) and isinstance(node.value, ast.Attribute | ast.Name):
            meant = node.value.attr if isinstance(node.value, ast.Attribute) else node.value.id
            if meant in MARKERS:
                yield from ((one.id, meant) for one in node.targets if isinstance(one, ast.Name))


def _calls_and_names(node: ast.AST, inside: str) -> Iterator[tuple[ast.AST, str]]:
    """Yield the calls below a node and what may give a name, each with the class it stands in."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call | ast.ImportFrom | ast.Assign):
            yield child, inside
        if not isinstance(child, ast.Constant | ast.Name):  # below which nothing is
            yield from _calls_and_names(
                child, child.name if isinstance(child, ast.ClassDef) else inside
            )


def _read(call: ast.Call, kind: str, inside: str) -> Message | None:
    """Return what a call marks, or nothing where that is only known when it runs."""
    texts = [arg.value if isinstance(arg, ast.Constant) else None for arg in call.args[:3]]
    if kind == "tr":
        texts.insert(0, inside or None)
    if len(texts) < 2 or not all(isinstance(text, str) for text in texts[:3]):  # noqa: PLR2004 -- context and source
        return None
    return Message(*map(str, texts[:3]))


def file_of(language: str) -> Path:
    """Return the .ts file of a language."""
    return FOLDER / f"festdesk_{language}.ts"


def read_translations(path: Path) -> dict[Message, str]:
    """Return what a .ts file has translated; what is unfinished is left out."""
    translated: dict[Message, str] = {}
    if not path.exists():
        return translated
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 -- our own file
        for one in context.iter("message"):
            result = one.find("translation")
            if result is not None and result.get("type") is None and result.text:
                parts = (context.findtext("name"), one.findtext("source"), one.findtext("comment"))
                translated[Message(*(part or "" for part in parts))] = result.text
    return translated


def write_translations(language: str, found: Found, translated: dict[Message, str]) -> int:
    """Write a .ts file and compile it; return how many texts are left to translate."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    left, name, context = 0, None, root
    for message in sorted(found.messages):
        if message.context != name:
            context, name = ET.SubElement(root, "context"), message.context
            ET.SubElement(context, "name").text = name
        one = ET.SubElement(context, "message")
        for place in sorted(set(found.messages[message])):
            ET.SubElement(one, "location", filename=f"../../{place}")
        ET.SubElement(one, "source").text = message.source
        if message.comment:
            ET.SubElement(one, "comment").text = message.comment
        result = ET.SubElement(one, "translation")
        result.text = translated.get(message)
        if result.text is None:
            left += 1
            result.set("type", "unfinished")
    ET.indent(root, "  ")
    path = file_of(language)
    text = ET.tostring(root, encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path.write_text(f"{head}{text}\n", encoding="utf-8")
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    compiled = path.with_suffix(".qm")
    subprocess.run([tool, path, "-qm", compiled], check=True, capture_output=True)
    return left


def typeset(language: str, text: str) -> str:
    """Return a translation with the language's own spaces and apostrophes."""
    text = re.sub(r"(?<=[^\W\d_])'(?=[^\W\d_])", "’", text)
    if language == "fr":
        text = re.sub(r"(?<=«) | (?=»)", NARROW, text)
        return re.sub(r" (?=[;:!?%])(?!:\w)", NARROW, text)
    return re.sub(r" (?=%)", FIXED, text)


_TOLD = {"\\": r"\\", "\n": r"\n", "\t": r"\t"}


def _told(text: str) -> str:
    return "".join(_TOLD.get(letter, letter) for letter in text)


def _read_told(text: str) -> str:
    meant = {told: letter for letter, told in _TOLD.items()}
    return re.sub(r"\\[\\nt]", lambda found: meant[found[0]], text)


def main(arguments: list[str]) -> int:
    """Carry out one of the commands; see the top of this file."""
    parser = argparse.ArgumentParser(description="The window's words in other languages.")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("update")
    for name in ("left", "take"):
        commands.add_parser(name).add_argument("language", choices=LANGUAGES)
    commands.choices["take"].add_argument("file", type=Path)
    wanted = parser.parse_args(arguments)
    found = find_messages()
    for line in found.unclear:
        print("not literal:", line, file=sys.stderr)
    if wanted.command == "update":
        for language in LANGUAGES:
            left = write_translations(language, found, read_translations(file_of(language)))
            print(f"{language}: {left} of {len(found.messages)} left to translate")
        return 0
    translated = read_translations(file_of(wanted.language))
    if wanted.command == "left":
        for message in sorted(set(found.messages) - set(translated)):
            print(message.key, message.context, _told(message.source), sep="\t")
        return 0
    by_key = {message.key: message for message in found.messages}
    for line in wanted.file.read_text(encoding="utf-8").splitlines():
        key, tab, text = line.partition("\t")
        if not tab or key not in by_key:
            print("not taken:", line, file=sys.stderr)
            continue
        translated[by_key[key]] = typeset(wanted.language, _read_told(text))
    left = write_translations(wanted.language, found, translated)
    print(f"{wanted.language}: {left} of {len(found.messages)} left to translate")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
