"""What the tests of acts share: an open edition."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from festdesk.store.document import Document
from tests.builders import small_edition


@pytest.fixture
def document(tmp_path: Path) -> Iterator[Document]:
    """Give an open small edition."""
    with small_edition(tmp_path) as made:
        yield made
