"""What the notes of the cases say of their goals is so today."""

from collections.abc import Sequence

import pytest

from game.scenario.scenario import Goals
from tests.scenarios.lessons.told import Told, as_written, tell, the
from tests.scenarios.playing import sound

LESS, MORE, ABOUT = "hear less", "hear more", "hear about as much"
HISTORY = "history"


def reached(line: Told, goals: Goals) -> tuple[bool, bool, bool]:
    """Return whether a line reaches the goals for loyalty, media and cost."""
    return (
        bool((line.loyalty[-1] >= goals.loyalty).all()),
        bool((line.media[1:].mean(axis=0) <= goals.media).all()),
        bool((line.cost[-1] <= goals.cost).all()),
    )


def noted(case: str, words: str) -> None:
    """Hold that a case still says this of itself."""
    history = sound(case).history
    assert history is not None
    assert any(words in note for note in history.coding), f"{case} no longer says: {words}"


@pytest.mark.parametrize(
    ("case", "words", "lines", "than_the_goal"),
    [
        ("bad-tuesday", "the sensible line hears about as much", [HISTORY], ABOUT),
        ("bad-tuesday", "silence more", ["silence"], MORE),
        ("chrysler-turnaround", "the best line hears less", ["proof-then-tell"], LESS),
        ("chrysler-turnaround", "own as much", [HISTORY], ABOUT),
        ("con-edison-2006", "Silence hears as little", ["silence"], ABOUT),
        ("jeep-2013", "hear about as much", ["yield-at-once", "ask-look-and-care"], ABOUT),
        ("jeep-2013", "silence more", ["silence", HISTORY], MORE),
        ("menu-foods-2007", "the best hear less", ["early-and-reachable"], LESS),
        ("squeaky-wheel", "good lines hear less", ["need-first"], LESS),
        ("squeaky-wheel", "silence and the typical dealer more", ["silence", HISTORY], MORE),
        ("takata-honda", "good lines hear less", ["ease-the-wait"], LESS),
        ("takata-honda", "own more, silence most", [HISTORY, "silence"], MORE),
    ],
)
def test_what_a_note_says_of_the_goal_for_media_is_so(
    case: str, words: str, lines: Sequence[str], than_the_goal: str
) -> None:
    noted(case, words)
    goal = the(case).scenario.goals.media
    for name, line in tell(case, {each: as_written(case, each) for each in lines}).items():
        over = float(line.media[1:].mean()) - goal
        found = ABOUT if abs(over) <= 1 else MORE if over > 0 else LESS
        assert found == than_the_goal, f"{case}, {name}: {over:+.1f} beside the goal"


def test_the_sensible_line_just_misses_one_goal_and_a_readier_one_reaches_all() -> None:
    noted("bad-tuesday", "the sensible line just misses one of them and a readier one reaches all")
    case = the("bad-tuesday")
    names = ("sensible", "stove-taught-in-time")
    told = tell(case, {name: as_written("bad-tuesday", name) for name in names})
    assert reached(told["sensible"], case.scenario.goals).count(False) == 1
    assert all(reached(told["stove-taught-in-time"], case.scenario.goals))
    assert (told["sensible"].cost[-1] < 1.05 * case.scenario.goals.cost).all()


def test_work_alone_keeps_the_buyers_of_cans_and_costs_too_much() -> None:
    noted("menu-foods-2007", "Work alone misses that of cost")
    line = {"work": as_written("menu-foods-2007", "deeds-without-words")}
    told = tell("menu-foods-2007", line)["work"]
    assert reached(told, the("menu-foods-2007").scenario.goals) == (True, True, False)
