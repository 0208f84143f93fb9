"""A PostgreSQL server for the tests: the one that is named, or a throw-away one of our own.

`FESTDESK_TEST_POSTGRES` names a server by its URL, such as "postgresql://me@127.0.0.1/test"; each
test makes namespaces of its own in that database, and they are dropped in the end. "none" asks for
no server at all. Where nothing is named, the server's programs are looked for, and a new cluster
is run in a temporary folder, reached through a socket in it.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from sqlalchemy import URL, make_url
from sqlalchemy.exc import OperationalError

from festdesk.store.systems.server_engine import make_server_engine

VARIABLE = "FESTDESK_TEST_POSTGRES"
LEAST_VERSION = 14  # the first with CREATE OR REPLACE TRIGGER
DEBIANS_PLACE = Path("/usr/lib/postgresql")  # VERSION/bin; not in anybody's PATH
LOOPBACK = ("", "localhost", "127.0.0.1", "::1")
PATIENCE_SECONDS = 60

# The server lives as long as somebody holds the other end of our standard input: it stops when
# the tests are done, and also when they are killed.
_RUN_WHILE_HELD = """
"$@" & server=$!
{ cat >/dev/null; kill -INT $server 2>/dev/null; } <&3 &
watch=$!
wait $server; said=$?
kill $watch 2>/dev/null
exit $said
"""


class NoServer(Exception):
    """There is none on this machine, and why."""


def look_for(variables: Mapping[str, str]) -> URL | Path:
    """Return the URL of the server that is named, or where the programs of one lie.

    Raises:
        NoServer: None is named and none can be run.
    """
    named = variables.get(VARIABLE, "")
    if named == "none":
        raise NoServer(f"{VARIABLE} asks for none")
    if named:
        url = make_url(named)
        if (url.host or "") not in LOOPBACK:
            raise NoServer(f"{VARIABLE} names a server that is not on this machine")
        return url
    programs = find_programs(variables.get("PATH", ""))
    _owner()
    return programs


@contextmanager
def a_server(variables: Mapping[str, str]) -> Iterator[URL]:
    """Give the URL of a server's database for as long as the block lasts; raises as `look_for`."""
    found = look_for(variables)
    if isinstance(found, URL):
        yield found
        return
    folder = Path(tempfile.mkdtemp(prefix="festdesk-pg-"))
    try:
        with _throw_away(found, folder) as url:
            yield url
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def find_programs(path: str, debians_place: Path = DEBIANS_PLACE) -> Path:
    """Return the folder of the newest server's programs.

    Raises:
        NoServer: There are none, or they are too old.
    """
    if sys.platform == "win32":
        raise NoServer(f"a server of our own is run on POSIX systems only; name one in {VARIABLE}")
    by_version = sorted(
        debians_place.glob("*/bin"), key=lambda found: _number(found.parent.name), reverse=True
    )
    in_path = shutil.which("initdb", path=path)
    places = [*by_version, *([Path(in_path).resolve().parent] if in_path else [])]
    for place in places:
        if (place / "initdb").exists() and (place / "postgres").exists():
            said = subprocess.run(  # noqa: S603 -- found above
                [place / "postgres", "--version"], capture_output=True, text=True, check=True
            ).stdout
            if _number(said) < LEAST_VERSION:
                raise NoServer(f"{said.strip()} is older than {LEAST_VERSION}")
            return place
    raise NoServer(
        f"no PostgreSQL server: neither {VARIABLE} nor initdb in PATH nor in {debians_place}"
    )


def _number(text: str) -> int:
    found = re.search(r"\d+", text)
    return int(found[0]) if found else 0


@contextmanager
def _throw_away(programs: Path, folder: Path) -> Iterator[URL]:
    owner = _owner()
    if owner is not None:
        os.chown(folder, *owner)
    user_id, group_id = owner or (None, None)
    other_groups: list[int] | None = [] if owner else None
    made = subprocess.run(  # noqa: S603 -- found above
        [programs / "initdb", "-D", folder / "data", "-U", "festdesk", "-A", "trust",
         "-E", "UTF8", "--locale=C", "--no-sync"],
        capture_output=True, text=True, check=False, cwd=folder,
        user=user_id, group=group_id, extra_groups=other_groups,
    )  # fmt: skip
    if made.returncode != 0:
        raise RuntimeError(f"initdb failed: {made.stderr}")
    settings = {
        "listen_addresses": "",
        "unix_socket_directories": str(folder),
        "fsync": "off",
        "synchronous_commit": "off",
        "full_page_writes": "off",
        "shared_buffers": "16MB",
        "max_connections": "20",
    }
    options = [f"--{name}={value}" for name, value in settings.items()]
    url = URL.create(
        "postgresql",
        username="festdesk",
        database="postgres",
        query={"unix_sock": str(folder / ".s.PGSQL.5432")},
    )
    with (folder / "log").open("wb") as log:
        ours, theirs = os.pipe()
        server = subprocess.Popen(  # noqa: S603 -- found above
            ["/bin/sh", "-c", f"exec 3<&0 0</dev/null; {_RUN_WHILE_HELD}", "server",
             programs / "postgres", "-D", folder / "data", *options],
            stdin=ours, stdout=log, stderr=log, cwd=folder,
        user=user_id, group=group_id, extra_groups=other_groups,
        )  # fmt: skip
        os.close(ours)
    try:
        _wait_for(url, server, folder / "log")
        yield url
    finally:
        os.close(theirs)
        server.wait(PATIENCE_SECONDS)


def _owner() -> tuple[int, int] | None:
    """Return user and group that are to run the server, where we may not: root is refused."""
    import pwd  # noqa: PLC0415 -- optional dependency: Windows has none, nor comes here

    if os.geteuid() != 0:
        return None
    for name in ("postgres", "nobody"):
        with suppress(KeyError):
            found = pwd.getpwnam(name)
            return found.pw_uid, found.pw_gid
    raise NoServer("root may not run PostgreSQL, and there is no user postgres or nobody")


def _wait_for(url: URL, server: "subprocess.Popen[bytes]", log: Path) -> None:
    engine = make_server_engine(url, "public")
    until = time.monotonic() + PATIENCE_SECONDS
    try:
        while True:
            try:
                engine.connect().close()
            except OperationalError as problem:
                if server.poll() is not None or time.monotonic() > until:
                    raise RuntimeError(f"the server does not start: {log.read_text()}") from problem
                time.sleep(0.05)
            else:
                return
    finally:
        engine.dispose()
