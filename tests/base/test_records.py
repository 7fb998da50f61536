"""Frozen records with some fields changed."""

from dataclasses import dataclass

import pytest

from game.base.records import changed


@dataclass(frozen=True)
class Boat:
    name: str
    seats: int = 4


def test_some_fields_change_and_the_others_stay_and_the_old_record_too() -> None:
    old = Boat("Heron", 6)

    assert changed(old, {"seats": 8}) == Boat("Heron", 8)
    assert old == Boat("Heron", 6)


def test_a_field_that_is_not_there_is_refused() -> None:
    with pytest.raises(TypeError, match="mast"):
        changed(Boat("Heron"), {"mast": 1})
