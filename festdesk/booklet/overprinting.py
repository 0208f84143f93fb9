"""Black text that is printed over what lies below it, so that no paper shows where inks are off.

The engine has no word for it. It writes each run of text as q … cm 0 0 0 1 k, then BT … ET Q, each
on a line of its own, and never breaks a line inside of a string. Those runs alone are given another
graphics state, which ends with the Q; a page that is written in any other way stays as it is.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pikepdf

STATE = "KO"
_BLACK_RUN = b" 0 0 0 1 k\nBT"
_OVERPRINTED_RUN = b" 0 0 0 1 k\n/" + STATE.encode() + b" gs\nBT"
_END = b"\nET\n"


def overprinting(content: bytes) -> bytes | None:
    """Return a content stream with its black text overprinting; nothing where it has none."""
    first, *runs = content.split(_BLACK_RUN)
    made = [first]
    for run in runs:
        # A run that is followed by anything but the end of its state is left alone. A hyphen at the
        # end of a line begins with what it stands for: BT/Span.
        end = run.find(_END) + len(_END)
        is_alone = end >= len(_END) and run[end : end + 1] == b"Q" and run[:1] in (b" ", b"/")
        made += (_OVERPRINTED_RUN if is_alone else _BLACK_RUN, run)
    return b"".join(made) if _OVERPRINTED_RUN in made else None


class Overprint:
    """Makes black text overprint on the pages of one file."""

    def __init__(self, opened: "pikepdf.Pdf") -> None:
        from pikepdf import Dictionary, Name

        self._opened = opened
        self._state = opened.make_indirect(Dictionary(Type=Name.ExtGState, OP=True, op=True, OPM=1))

    def set_on(self, page: "pikepdf.Page") -> None:
        """Let the black text of a page overprint."""
        import pikepdf

        drawn: Any = page.obj.get("/Contents")
        if not isinstance(drawn, pikepdf.Stream):
            return
        made = overprinting(drawn.read_bytes())
        if made is not None:
            page.obj.Contents = self._opened.make_stream(made)
            add_resources(page, "/ExtGState", {STATE: self._state})


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
