"""Plays in text: whoever changes a figure or a word sees here what else it changed."""

import re

import pytest

from tests.present.golden import FOLDER, recorded

RECORDED = recorded()
TWICE = re.compile(r".{0,20}[.!?…][”’)]?[.;](?![.…])")  # a sentence that ends twice


@pytest.mark.parametrize("name", RECORDED)
def test_the_play_reads_as_it_was_recorded(name: str) -> None:
    """After a change that is meant: python -m tests.present.golden, then read the diff."""
    was = (FOLDER / f"{name}.txt").read_text(encoding="utf-8")

    assert RECORDED[name]() == was
    assert TWICE.findall(was) == []


def test_every_recorded_play_is_still_played() -> None:
    assert sorted(RECORDED) == sorted(path.stem for path in FOLDER.glob("*.txt"))
