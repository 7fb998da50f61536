"""What several tests of the terminal share."""

from pathlib import Path

import pytest

from tests.terminal.sitting import Sitting


@pytest.fixture
def sitting(tmp_path: Path) -> Sitting:
    """Give a test a desk of its own, with the cases of the game."""
    return Sitting(tmp_path)
