"""Festival files as an attacker or a dying disk makes them: real ones, changed in many ways.

Each way takes a real file and chance, and writes what it makes of it in place. The tests take a
few of each, `benchmarks/hostile.py` some hundreds.
"""

import json
import sqlite3
import struct
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from random import Random

PAGE = 4096
Mutation = Callable[[Path, Random], None]


# Bytes


def _flip_bits(path: Path, chance: Random) -> None:
    content = bytearray(path.read_bytes())
    for _ in range(chance.choice([1, 10, 300])):
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
    path.write_bytes(content)


def _flip_bits_of_header(path: Path, chance: Random) -> None:
    content = bytearray(path.read_bytes())
    for _ in range(chance.choice([1, 3, 10])):
        content[chance.randrange(100)] ^= 1 << chance.randrange(8)
    path.write_bytes(content)


def _fill_pages(path: Path, chance: Random) -> None:
    content = bytearray(path.read_bytes())
    for _ in range(chance.choice([1, 5, 40])):
        at = chance.randrange(len(content) // PAGE) * PAGE
        content[at : at + PAGE] = chance.choice(
            [b"\0" * PAGE, b"\xff" * PAGE, chance.randbytes(PAGE)]
        )
    path.write_bytes(content)


def _shuffle_pages(path: Path, chance: Random) -> None:
    content = path.read_bytes()
    pages = [content[at : at + PAGE] for at in range(0, len(content), PAGE)]
    first, rest = pages[0], pages[1:]
    some = sorted(chance.sample(range(len(rest)), chance.choice([2, 6, len(rest)])))
    shuffled = [rest[at] for at in some]
    chance.shuffle(shuffled)
    for at, page in zip(some, shuffled, strict=True):
        rest[at] = page
    path.write_bytes(b"".join([first, *rest]))


def _point_pages_in_circles(path: Path, chance: Random) -> None:
    content = bytearray(path.read_bytes())
    for at in range(PAGE, len(content), PAGE):
        if content[at] in {0x02, 0x05}:
            page = chance.randrange(1, len(content) // PAGE)
            content[at + 8 : at + 12] = page.to_bytes(4, "big")
    path.write_bytes(content)


def _cut(path: Path, chance: Random) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: chance.choice([0, 1, 50, 100, 512, PAGE, len(content) // 3, -1])])


def _grow(path: Path, chance: Random) -> None:
    path.write_bytes(path.read_bytes() + chance.randbytes(chance.choice([1, PAGE, 50 * PAGE])))


def _leave_a_journal(path: Path, chance: Random) -> None:
    beside = path.with_name(f"{path.name}-journal")
    beside.write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + chance.randbytes(3 * PAGE))


# The schema and its rows


@contextmanager
def _opened(path: Path, *, without_triggers: bool = True) -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        if without_triggers:
            names = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
            for (name,) in names.fetchall():
                connection.execute(f'DROP TRIGGER "{name}"')
        yield connection
    finally:
        connection.close()


def _says(*statements: str, without_triggers: bool = True) -> Mutation:
    def mutate(path: Path, _chance: Random) -> None:
        with _opened(path, without_triggers=without_triggers) as connection:
            for statement in statements:
                connection.execute(statement)

    return mutate


def _redefines(table: str, old: str, new: str) -> Mutation:
    """Change the text of a definition, as no statement would allow."""

    def mutate(path: Path, _chance: Random) -> None:
        with _opened(path) as connection:
            connection.execute("PRAGMA writable_schema=ON")
            connection.execute(
                "UPDATE sqlite_schema SET sql = replace(sql, ?, ?) WHERE name = ?",
                (old, new, table),
            )

    return mutate


def _rewrite_roots(path: Path, chance: Random) -> None:
    with _opened(path) as connection:
        connection.execute("PRAGMA writable_schema=ON")
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(
            "UPDATE sqlite_schema SET rootpage = ? WHERE name = ?",
            (chance.randrange(2, pages + 9), chance.choice(["film", "change", "edition", "text"])),
        )


def _write_huge_text(path: Path, chance: Random) -> None:
    with _opened(path) as connection:
        column, table = chance.choice([("note", "film"), ("name", "edition"), ("body", "text")])
        connection.execute(
            f"UPDATE {table} SET {column} = ? WHERE rowid = 1",  # noqa: S608 -- our own names
            ("A word " * chance.choice([10_000, 300_000]),),
        )


def _write_colossal_text(path: Path, _chance: Random) -> None:
    with _opened(path) as connection:
        connection.execute("UPDATE text SET body = ? WHERE rowid = 1", ("A word " * 10_000_000,))


def _write_huge_label(path: Path, _chance: Random) -> None:
    with _opened(path) as connection:
        connection.execute("UPDATE action SET label = ?", ("&" * 3_000_000,))


def _write_odd_text(path: Path, chance: Random) -> None:
    odd = chance.choice(
        [
            b"\xff\xfe\x80",
            b"a\0b",
            b"\xed\xa0\x80",
            "\u202e\u2066<b>x</b>".encode(),
            b'#set page(width: 1pt)\n#read("/etc/passwd")',
            b"{path.__class__}%s%n{0}",
        ]
    )
    with _opened(path) as connection:
        for table, column in (("title", "text"), ("edition", "name"), ("nameform", "text")):
            connection.execute(f"UPDATE {table} SET {column} = CAST(? AS TEXT)", (odd,))  # noqa: S608


def _spoil_the_journal(path: Path, chance: Random) -> None:
    told = chance.choice(
        ["{", "[" * 100_000, '{"id": {"a": 1}}', "1e999", '"\\ud800"', '{"nope": 1}', "true", ""]
    )
    column = chance.choice(["old", "new"])
    with _opened(path) as connection:
        connection.execute(f"UPDATE change SET {column} = ?", (told,))  # noqa: S608


def _misname_in_the_journal(path: Path, chance: Random) -> None:
    name = chance.choice(
        ["picture", "action", 'film" WHERE 1=1 --', "sqlite_schema", "", "nowhere", "x" * 100_000]
    )
    column = chance.choice(["table_name", "column_name", "row_id", "op"])
    with _opened(path) as connection:
        connection.execute(f"UPDATE change SET {column} = ?", (name,))  # noqa: S608


def _misname_pictures(path: Path, chance: Random) -> None:
    name = chance.choice(
        ["../../../../tmp/festdesk-escaped", "/tmp/festdesk-escaped", "x\0y", "", "CON", "a" * 5000]  # noqa: S108
    )
    with _opened(path) as connection:
        connection.execute("PRAGMA foreign_keys=OFF")
        connection.execute("UPDATE picture SET sha256 = ?", (name,))
        connection.execute("UPDATE still SET sha256 = ?", (name,))


def bomb(width: int = 60_000, height: int = 60_000) -> bytes:
    """Return a PNG of a few kilobytes that would fill gigabytes."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        checked = kind + data
        return struct.pack(">I", len(data)) + checked + struct.pack(">I", zlib.crc32(checked))

    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    packer = zlib.compressobj(9)
    row = b"\0" * (width // 8 + 1)
    data = b"".join(packer.compress(row) for _ in range(min(height, 2000))) + packer.flush()
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", data) + chunk(b"IEND", b"")


def _put_bombs(path: Path, chance: Random) -> None:
    content = chance.choice(
        [
            bomb(),
            bomb(15_000, 15_000),
            b"<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/passwd'/></svg>",
            b"II*\0" + chance.randbytes(5000),
            b"\xff\xd8\xff\xe0" + chance.randbytes(5000),
            b"RIFF\xff\xff\xff\xffWEBPVP8L" + chance.randbytes(500),
            b"",
        ]
    )
    name = sha256(content).hexdigest()
    with _opened(path) as connection:
        connection.execute("INSERT INTO picture VALUES (?, 'image/jpeg', 3, 2, ?)", (name, content))
        connection.execute("UPDATE still SET sha256 = ?", (name,))


def _claim_sizes(path: Path, chance: Random) -> None:
    with _opened(path) as connection:
        connection.execute(
            "UPDATE picture SET width_px = ?, height_px = ?, media_type = ?",
            (chance.choice([0, -1, 2**62]), chance.choice([0, 1, 2**62]), "text/html"),
        )


def _repeat_rows(path: Path, _chance: Random) -> None:
    with _opened(path) as connection:
        connection.execute(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) "
            "INSERT INTO strand SELECT 'strand' || i, 'A', '#123456', i FROM n"
        )


def _nest_views(path: Path, _chance: Random) -> None:
    with _opened(path, without_triggers=False) as connection:
        connection.execute("CREATE VIEW v0 AS SELECT * FROM film")
        for number in range(1, 40):
            below = f"v{number - 1}"
            connection.execute(f"CREATE VIEW v{number} AS SELECT a.* FROM {below} a, {below} b")  # noqa: S608


def _name_strangely(path: Path, _chance: Random) -> None:
    name = json.dumps("x'; DROP TABLE film; --")[1:-1]
    with _opened(path, without_triggers=False) as connection:
        connection.execute(f'CREATE VIEW "{name}" AS SELECT 1')
        connection.execute(f'CREATE INDEX "{name}2" ON film (note)')
        connection.execute(f'CREATE TABLE "{name}3" (a)')


_RECURSION = (
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
)

MUTATIONS: dict[str, Sequence[Mutation]] = {
    "flipped bits": [_flip_bits],
    "flipped bits of the header": [_flip_bits_of_header],
    "filled pages": [_fill_pages],
    "shuffled pages": [_shuffle_pages],
    "pages in circles": [_point_pages_in_circles],
    "cut short": [_cut],
    "grown": [_grow],
    "a foreign journal beside it": [_leave_a_journal],
    "roots elsewhere": [_rewrite_roots],
    "huge text": [_write_huge_text, _write_huge_label],
    "colossal text": [_write_colossal_text],
    "odd text": [_write_odd_text],
    "spoilt journal": [_spoil_the_journal, _misname_in_the_journal],
    "names that lead elsewhere": [
        _misname_pictures,
        _says("UPDATE edition SET languages = '../../../etc/passwd'"),
        _says("UPDATE edition SET time_zone = '../../../etc/passwd'"),
        _says("UPDATE screening SET ticket_address = 'file:///etc/passwd'"),
        _says("UPDATE film SET countries = '../../x', genres = '../../y'"),
    ],
    "pictures": [_put_bombs, _claim_sizes],
    "hostile triggers and views": [
        _says(
            f"CREATE TRIGGER t AFTER UPDATE ON film BEGIN {_RECURSION}; END", without_triggers=False
        ),
        _says(
            "CREATE TRIGGER t BEFORE INSERT ON action BEGIN DELETE FROM film; END",
            without_triggers=False,
        ),
        _says(
            "CREATE TRIGGER t AFTER INSERT ON change BEGIN SELECT RAISE(ABORT, 'no'); END",
            without_triggers=False,
        ),
        _says("DROP TABLE film", f"CREATE VIEW film AS {_RECURSION}"),
        _nest_views,
        _name_strangely,
    ],
    "hostile definitions": [
        _redefines("film", "note TEXT NOT NULL", "note TEXT NOT NULL CHECK (length(note) > 9)"),
        _redefines(
            "film",
            "note TEXT NOT NULL",
            "note TEXT NOT NULL AS (hex(zeroblob(300000000)))",
        ),
        _redefines("film", "note TEXT", "nota TEXT"),
        _redefines("film", ") STRICT", ")"),
        _redefines("film", "CREATE TABLE film", "CREATE TABLE filme"),
        _redefines("edition", "CREATE TABLE edition", "CREATE VIRTUAL TABLE edition USING fts5"),
        _redefines("title", "PRIMARY KEY (id)", "PRIMARY KEY (id) ON CONFLICT REPLACE"),
        _says("CREATE INDEX i ON film (hex(zeroblob(year * 1000)))"),
        _says("CREATE UNIQUE INDEX i ON film (note, place)"),
        _says(
            "CREATE TABLE other (id TEXT PRIMARY KEY REFERENCES film (id) ON DELETE RESTRICT)",
            "INSERT INTO other SELECT id FROM film",
        ),
    ],
    "wrong values": [
        _says("DELETE FROM edition"),
        _says(
            "INSERT INTO edition SELECT 'second', name, subtitle, starts_on, ends_on, time_zone, "
            "languages, day_starts_hour, founded_year, website FROM edition"
        ),
        _says("UPDATE edition SET starts_on = '0001-01-01', ends_on = '9999-12-31'"),
        _says("UPDATE edition SET starts_on = 'soon'"),
        _says("UPDATE screening SET starts_at = '9999-12-31 23:59:59.000000'"),
        _says("UPDATE screening SET starts_at = 'tomorrow'"),
        _says("UPDATE film SET place = 9223372036854775807, age_limit = -9223372036854775808"),
        _says("UPDATE strand SET colour = 'url(file:///etc/passwd)'"),
        _says("UPDATE credit SET role = '../../x', person_id = 'nobody'"),
        _says("UPDATE title SET film_id = 'nowhere' WHERE film_id IS NOT NULL"),
        _says("UPDATE film SET id = '' WHERE rowid = 1"),
        _says("UPDATE film SET id = '../../' || id"),
        _repeat_rows,
    ],
    "wrong history": [
        _says("UPDATE current_action SET action_id = (SELECT id FROM action LIMIT 1)"),
        _says("DELETE FROM current_action"),
        _says("INSERT INTO current_action VALUES (2, NULL)"),
        _says("DELETE FROM action"),
        _says("UPDATE action SET target_id = id, kind = 'undo'"),
        _says("UPDATE action SET kind = 'edit', at = 'never'"),
        _says("UPDATE change SET seq = 9223372036854775807 WHERE seq = 1"),
        _says("DELETE FROM change"),
    ],
}


def all_mutations() -> list[tuple[str, Mutation]]:
    """Return each way once, with the name of its kind."""
    return [(kind, mutate) for kind, ways in MUTATIONS.items() for mutate in ways]
