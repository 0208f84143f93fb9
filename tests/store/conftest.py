"""Editions on either database system: a test that asks for `system` is run on both."""

import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from sqlalchemy import URL

from tests.store.servers import NoServer, a_server, look_for
from tests.store.systems import Files, Server, System


@cache
def _reason_for_no_server() -> str | None:
    try:
        look_for(os.environ)
    except NoServer as problem:
        return str(problem)
    return None


def pytest_runtest_setup(item: pytest.Function) -> None:
    """Skip what needs a server where there is none; here, so that the reason is told once."""
    params = item.callspec.params if hasattr(item, "callspec") else {}
    if "postgres_url" in item.fixturenames or params.get("system") == "server":
        reason = _reason_for_no_server()
        if reason is not None:
            pytest.skip(reason)


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[URL]:
    """Give the database of a PostgreSQL server that runs while the tests do."""
    with a_server(os.environ) as url:
        yield url


@pytest.fixture
def server(postgres_url: URL) -> Iterator[Server]:
    """Give a place for editions on a server."""
    made = Server(postgres_url)
    yield made
    made.drop_all()


@pytest.fixture
def files(tmp_path: Path) -> Files:
    """Give a place for festival files."""
    return Files(tmp_path)


@pytest.fixture(params=["files", "server"])
def system(request: pytest.FixtureRequest) -> System:
    """Give a place for editions: files first, then a server where there is one."""
    made: System = request.getfixturevalue(request.param)
    return made
