"""Two teams never bear the same name, nor none."""

import pytest

from game.play.teams import LONGEST, told_apart


@pytest.mark.parametrize(
    ("first", "second", "names"),
    [
        ("Red", "Blue", ("Red", "Blue")),
        ("", "  ", ("North", "South")),
        ("Red", "red", ("Red", "red two")),
        ("", "north", ("North", "north two")),
        ("x" * 40, "y", ("x" * LONGEST, "y")),
    ],
)
def test_names_are_short_not_empty_and_not_the_same(
    first: str, second: str, names: tuple[str, str]
) -> None:
    assert told_apart(first, second) == names
