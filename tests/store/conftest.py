"""Editions on either database system: a test that asks for `system` is run on both."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import URL

from tests.store.servers import NoServer, a_server
from tests.store.systems import Files, Server, System


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[URL]:
    """Give the database of a PostgreSQL server that runs while the tests do, or skip."""
    try:
        with a_server(os.environ) as url:
            yield url
    except NoServer as problem:
        pytest.skip(str(problem))


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
