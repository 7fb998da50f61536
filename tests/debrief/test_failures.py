"""Whom a failure hit hardest, and the clock that their help is timed by."""

from copy import deepcopy
from typing import Any

from game.debrief.failures import hardest_hit
from game.debrief.mended import pain
from tests.debrief.ferry import DATA, begun, case_of, play


def worse_later() -> list[dict[str, Any]]:
    """Return the incidents of the ferry, of which the second hits harder than the first."""
    incidents: list[dict[str, Any]] = deepcopy(DATA["incidents"])
    incidents[1]["harms"]["waiting"] = {"share": 0.9, "severity": 0.9}
    return incidents


def test_the_hardest_hit_are_those_of_the_failure_that_hurt_most() -> None:
    game = begun(case_of(incidents=worse_later()))
    assert hardest_hit(game) is None

    first, second = play(game, []), play(game, [], [])

    found = hardest_hit(first)
    assert found is not None
    assert (found[0].turn, found[1]) == (0, "stranded")
    found = hardest_hit(second)
    assert found is not None
    assert (found[0].turn, found[1]) == (1, "waiting")


def test_few_who_are_hit_very_hard_are_hit_harder_than_all_who_are_hit_a_little() -> None:
    incidents: list[dict[str, Any]] = deepcopy(DATA["incidents"])
    incidents[0]["harms"] = {
        "waiting": {"share": 1.0, "severity": 0.5},
        "stranded": {"share": 0.5, "severity": 0.9},
    }
    found = hardest_hit(play(begun(case_of(incidents=incidents)), []))

    assert found is not None
    assert found[1] == "stranded"


def test_their_help_is_timed_by_the_clock_of_that_failure() -> None:
    """The second ship comes as the second failure begins, ten hours after the first."""
    game = play(begun(case_of(incidents=worse_later())), [], ["second-ship"], [])

    (helped,) = (check for check in pain(game) if check.name == "worst-first")

    assert helped.worth == 1
