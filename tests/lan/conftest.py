"""A room that is served inside the test, its loop the owner of the session, and a browser."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.lan.browser import opened
from tests.lan.room import Served, serve


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    """Return a room of two teams of the small case."""
    with serve(tmp_path) as room:
        yield room


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Return one browser for the tests of a file; each test has devices of its own in it."""
    with opened() as found:
        yield found
