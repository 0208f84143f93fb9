"""Black text that is printed over what lies below it, so that no paper shows where inks are off.

The engine has no word for it. It writes each run of text as `0 0 0 1 k`, then BT … ET; those runs
alone are put between two graphics states, and a page that is written in any other way stays as it
is.
"""

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pikepdf

ON, OFF = "KOn", "KOff"
# A string may hold brackets in pairs, some levels deep.
_STRING = rb"\((?:[^()\\]|\\.)*+\)"
for _ in range(5):
    _STRING = rb"\((?:[^()\\]|\\.|" + _STRING + rb")*+\)"
# Strings come first, so that nothing is ever found inside of one.
_TOKENS = re.compile(
    rb"(?P<string>" + _STRING + rb")"
    rb"|(?P<begin>(?<![^\s])0 0 0 1 k\s+BT(?=\s))"
    rb"|(?P<end>(?<=\s)ET(?=\s|\Z))"
    rb"|(?P<strange>[()]|(?<=\s)BI(?=\s))",
    re.DOTALL,
)


def overprinting(content: bytes) -> bytes | None:
    """Return a content stream with its black text overprinting; nothing where it has none."""
    is_open, is_changed = False, False

    def put_between(found: re.Match[bytes]) -> bytes:
        nonlocal is_open, is_changed
        if found["begin"]:
            is_open = is_changed = True
            return found["begin"].replace(b"BT", b"/" + ON.encode() + b" gs\nBT")
        if found["end"] and is_open:
            is_open = False
            return b"ET\n/" + OFF.encode() + b" gs"
        if found["strange"]:
            raise _StrangeStreamError
        return found[0]

    try:
        made = _TOKENS.sub(put_between, content)
    except _StrangeStreamError:
        return None
    return made if is_changed and not is_open else None


class _StrangeStreamError(Exception):
    """The stream is not written as the engine writes."""


class Overprint:
    """Makes black text overprint on the pages of one file."""

    def __init__(self, opened: "pikepdf.Pdf") -> None:
        from pikepdf import Dictionary, Name

        self._opened = opened
        self._states = {
            name: opened.make_indirect(Dictionary(Type=Name.ExtGState, OP=on, op=on, OPM=int(on)))
            for name, on in ((ON, True), (OFF, False))
        }

    def set_on(self, page: "pikepdf.Page") -> None:
        """Let the black text of a page overprint."""
        import pikepdf

        drawn: Any = page.obj.get("/Contents")
        if not isinstance(drawn, pikepdf.Stream):
            return
        made = overprinting(drawn.read_bytes())
        if made is not None:
            page.obj.Contents = self._opened.make_stream(made)
            add_resources(page, "/ExtGState", self._states)


def add_resources(page: "pikepdf.Page", kind: str, named: dict[str, Any]) -> None:
    """Add resources to one page; the dictionaries become its own, for others may share them."""
    import pikepdf

    around: Any = page.obj.get("/Resources", pikepdf.Dictionary())
    resources = pikepdf.Dictionary(dict(around.items()))
    inner = pikepdf.Dictionary(dict(around.get(kind, pikepdf.Dictionary()).items()))
    for name, value in named.items():
        inner["/" + name] = value
    resources[kind] = inner
    page.obj.Resources = resources
