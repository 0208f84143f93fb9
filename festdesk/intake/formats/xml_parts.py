"""XML of a document, parsed with nothing resolved and nothing fetched, and as far as it goes."""

import re
from typing import Any

_DECLARATIONS = re.compile(rb"<!DOCTYPE[^\[>]*(?:\[.*?\]\s*)?>", re.DOTALL)
# An element of lxml, which states no types.
Element = Any


def parse(content: bytes) -> tuple[Element | None, bool]:
    """Return the root of what could be parsed, and whether it was whole.

    Entities that the document declares are left out, so that none can grow or reach outside.
    """
    from lxml import etree  # type: ignore[import-untyped]

    # No document of an office program declares anything; what does is a trap.
    content = _DECLARATIONS.sub(b"", content, count=1)
    if not content.strip():
        return None, True
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        remove_comments=True,
        remove_pis=True,
        recover=True,
        huge_tree=False,
    )
    try:
        root = etree.fromstring(content, parser)
    except etree.XMLSyntaxError:
        return None, False
    fatal = any(error.level_name == "FATAL" for error in parser.error_log)
    return root, root is not None and not fatal


def tag_of(element: Element) -> str:
    """Return the name of an element without its namespace; of what is none, nothing."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def attribute(element: Element, name: str) -> str:
    """Return an attribute, whatever namespace it is in; nothing where there is none."""
    for key, value in element.attrib.items():
        if key == name or key.endswith("}" + name):
            return str(value)
    return ""


def text_of(element: Element) -> str:
    """Return the words right within an element, without those that an entity stands for."""
    return (element.text or "") + "".join(child.tail or "" for child in element)
