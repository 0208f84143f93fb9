"""The shape of a table's first row, read from its page: which table it may be.

https://www.sqlite.org/fileformat.html#b_tree_pages and the record format that follows there.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import BinaryIO

from sqlalchemy import Boolean, Integer, LargeBinary, Table

_LEAF, _INTERIOR = 0x0D, 0x05
_LEAF_HEADER_BYTES, _INTERIOR_HEADER_BYTES = 8, 12
_DEEPEST = 20
_TEXT_FROM, _BLOB_FROM = 13, 12
_NULL, _LARGEST_INTEGER, _REAL = 0, 9, 7


@dataclass(frozen=True, slots=True)
class Shape:
    """Kinds of the values in the first row: null, number, text, blob or none of these."""

    is_table: bool
    kinds: tuple[str, ...] = ()

    def fits(self, table: Table, columns: Sequence[str], *, may_be_empty: bool) -> bool:
        """Return whether the rows may be those of `table` with its columns in this order."""
        if not self.is_table or not self.kinds:
            return self.is_table and may_be_empty
        if len(self.kinds) > len(columns):
            return False
        return all(
            kind == "null" or kind == _kind_of(table, name)
            for name, kind in zip(columns, self.kinds, strict=False)
        )


def _kind_of(table: Table, name: str) -> str:
    type_ = table.columns[name].type
    if isinstance(type_, Integer | Boolean):
        return "number"
    return "blob" if isinstance(type_, LargeBinary) else "text"


def shape_of(file: BinaryIO, page: int, page_bytes: int, pages: int) -> Shape:
    """Return the shape of the table that begins at `page`, found at its left edge."""
    for _ in range(_DEEPEST):
        if not 1 < page <= pages:
            return Shape(is_table=False)
        file.seek((page - 1) * page_bytes)
        content = file.read(page_bytes)
        count = int.from_bytes(content[3:5], "big")
        if content[:1] == bytes([_LEAF]):
            return Shape(is_table=True, kinds=_first_kinds(content) if count else ())
        if content[:1] != bytes([_INTERIOR]):
            return Shape(is_table=False)
        if not count:
            return Shape(is_table=True)
        cell = int.from_bytes(content[_INTERIOR_HEADER_BYTES : _INTERIOR_HEADER_BYTES + 2], "big")
        page = int.from_bytes(content[cell : cell + 4], "big")
    return Shape(is_table=False)


def _first_kinds(content: bytes) -> tuple[str, ...]:
    cell = int.from_bytes(content[_LEAF_HEADER_BYTES : _LEAF_HEADER_BYTES + 2], "big")
    _size, at = _varint(content, cell)
    _rowid, at = _varint(content, at)
    header, first = _varint(content, at)
    kinds = []
    end = min(at + header, len(content))
    at = first
    while at < end:
        number, at = _varint(content, at)
        kinds.append(_kind(number))
    return tuple(kinds)


def _kind(number: int) -> str:
    if number == _NULL:
        return "null"
    if number <= _LARGEST_INTEGER and number != _REAL:
        return "number"
    if number < _BLOB_FROM:
        return "none"
    return "text" if number % 2 else "blob"


def _varint(content: bytes, at: int) -> tuple[int, int]:
    value = 0
    for place in range(at, min(at + 9, len(content))):
        value = value << 7 | content[place] & 0x7F
        if content[place] < 0x80:  # noqa: PLR2004 -- the bit that says more follow
            return value, place + 1
    return value, at + 9
