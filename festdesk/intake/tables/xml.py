"""Reading XML of spreadsheets part by part: element by element, no entities, no addresses."""

from typing import TYPE_CHECKING, cast
from xml.etree import ElementTree as ET  # expat since 2.4.1 refuses entities that grow without end

from festdesk.intake.tables.archive import Archive

if TYPE_CHECKING:
    from collections.abc import Iterator

_DECLARED = b"<!DOCTYPE"
_PROBED = 4096


def elements(archive: Archive, part: str) -> "Iterator[tuple[str, ET.Element]]":
    """Yield "start" and "end" of each element of a part.

    Raises:
        InputProblem: The part is missing, damaged, or declares entities, which no spreadsheet does.
    """
    with archive.open(part) as file:
        parser: ET.XMLPullParser[ET.Element] = ET.XMLPullParser(("start", "end"))
        is_first = True
        try:
            while chunk := file.read(65_536):
                if is_first and _DECLARED in chunk[:_PROBED]:
                    raise archive.damaged(ValueError("a document type is declared"))
                is_first = False
                parser.feed(chunk)
                yield from _events(parser)
            parser.close()
            yield from _events(parser)
        except ET.ParseError as problem:
            raise archive.damaged(problem) from problem


def _events(parser: "ET.XMLPullParser[ET.Element]") -> "Iterator[tuple[str, ET.Element]]":
    for event in parser.read_events():
        yield event[0], cast("ET.Element", event[1])  # type: ignore[misc]


def local(tag: str) -> str:
    """Return the name of a tag without its namespace, which strict files write differently."""
    return tag.rpartition("}")[2]


def attribute(element: "ET.Element", name: str) -> str:
    """Return an attribute by its local name, "" where there is none."""
    plain = element.get(name)
    if plain is not None:
        return plain
    return next((value for key, value in element.items() if local(key) == name), "")


def whole(text: str, default: int = 0) -> int:
    """Return the whole number that an attribute states, or `default` where it states none."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 10 else default  # noqa: PLR2004
