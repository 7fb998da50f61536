"""The one real case that the properties are also held against."""

from pathlib import Path

import pytest

from game.library.read import CaseFiles
from tests.read_once import read_once

FOLDER = Path(__file__).parents[2] / "scenarios" / "jetblue-2007"


@pytest.fixture(scope="session")
def jetblue() -> CaseFiles:
    """Return the case of the nine jets, with its history."""
    read = read_once(FOLDER)
    assert read.value is not None, read.problems
    return read.value
