from pathlib import Path

import pytest

from game.library.fingerprint import fingerprint
from game.library.read import read_scenario
from tests.library.breaking import SOUND


def taken(folder: Path, text: str) -> str:
    file = folder / "scenario.yaml"
    file.write_text(text, encoding="utf-8")
    read = read_scenario(file)
    assert read.value is not None, read.problems
    return fingerprint(read.value)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("format: 1\n", "# a comment\n\nformat: 1\n"),
        ("goals: {media: 50, cost: 500000}", "goals:\n    media: 50\n    cost: 500000"),
        ("company: Harbour Water\nplace: Harbour City\n",
         "place: Harbour City\ncompany: 'Harbour Water'\n"),
        ("homes: 0.8, shops: 0.4", "shops: 0.4, homes: .8"),
        ("budget: 800000", "budget: 8e5\nminutes: 60"),
        ("loyalty: above 50", "loyalty: above 51"),
    ],
)  # fmt: skip
def test_layout_comments_defaults_and_tests_make_no_difference(
    old: str, new: str, tmp_path: Path
) -> None:
    assert SOUND.count(old) == 1
    assert taken(tmp_path, SOUND.replace(old, new)) == taken(tmp_path, SOUND)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("budget: 800000", "budget: 800001"),
        ("Half the town has no water.\n      known", "Half of it has no water.\n      known"),
        ("pump-worn, lab-clean", "lab-clean, pump-worn"),
    ],
)
def test_what_players_meet_makes_a_difference(old: str, new: str, tmp_path: Path) -> None:
    changed = SOUND.replace(old, new)

    assert (taken(tmp_path, changed) == taken(tmp_path, SOUND)) == (changed == SOUND)


def test_a_fingerprint_is_the_same_for_ever(tmp_path: Path) -> None:
    text = (Path(__file__).parent / "fixtures" / "minimal.yaml").read_text(encoding="utf-8")

    assert (
        taken(tmp_path, text) == "1cb441d7f9be351b7ee83eb9286070261fda0826f3d0b2412d81faba4988b7cb"
    )
