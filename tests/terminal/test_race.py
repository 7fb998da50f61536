"""Somebody alone at the keyboard races a rival."""

import pytest

from game.play.race import Race
from game.play.rival import Rival
from game.scenario.weights import Weights
from game.terminal.patience import SOON
from tests.terminal.sitting import TURNS, Sitting

TURN = ["1", "c!", ""]


def told(printed: str) -> str:
    """Return what was printed, on one line."""
    return " ".join(printed.split())


def test_the_rival_and_the_weights_are_chosen_in_the_briefing_and_kept(sitting: Sitting) -> None:
    printed = sitting.play("rival", "9", "weights", "cost 0", "", "1", "c!", "rival", "", "q")

    assert "You race nobody; “rival” lists whom you can race." in told(printed)
    assert "0. Nobody: You play by yourself;" in told(printed)
    assert "Your rival: Care first. Hears people, owns it," in told(printed)
    assert "You weigh it so: loyalty 6, media 2, cost 0, promises 1." in told(printed)
    assert "Care first stands at loyalty " in told(printed)
    assert "What was played by: Care first" in told(printed)
    assert sitting.reopened().header.race == Race("care-first", Weights(cost=0))
    assert sitting.desk.settings()[0].rival == "care-first"


def test_the_next_game_is_against_the_last_rival(sitting: Sitting) -> None:
    sitting.play("rival", "2", "", "q")

    printed = sitting.play("rival", "0", "q")

    assert "Your rival: Silence. Nothing is said or done." in told(printed)
    assert "0. Nobody: You play by yourself; history stands beside you all the same." in told(
        printed
    )
    assert sitting.desk.settings()[0].rival == ""


@pytest.mark.parametrize("typed", ["12", "planner", "The Planner"])
def test_a_rival_is_taken_by_its_number_and_by_its_names(sitting: Sitting, typed: str) -> None:
    sitting.play("rival", typed, "q")

    assert sitting.reopened().header.race.rival == "planner"


def test_a_rival_that_is_not_there_is_refused_with_what_can_be_typed(sitting: Sitting) -> None:
    printed = sitting.play("rival", "13", "q")

    assert "The race is as it was. Type a number from 0 to 12, or a name in the list." in told(
        printed
    )
    assert not sitting.reopened().header.race.rival


def test_a_weight_that_cannot_be_leaves_all_as_it_was(sitting: Sitting) -> None:
    for typed in ("cost eleven", "cost 11", "cost 10.5", "loyalty 0", "loyalty 0.00", "love 3", ""):
        printed = sitting.play("weights", typed, "q")

        why = "Type a part and a number from 0 to 10, loyalty’s above 0."
        assert f"The weights are as they were. {why}" in told(printed), typed
        assert sitting.reopened().header.weights is None


def test_a_weight_may_be_less_than_one_as_it_may_for_the_best_line(sitting: Sitting) -> None:
    sitting.play("weights", "loyalty 0.5", "weights", "cost 2.5", "q")

    assert sitting.reopened().header.race.weights == Weights(loyalty=0.5, cost=2.5)


def test_the_weights_of_the_case_come_back(sitting: Sitting) -> None:
    sitting.play("weights", "media 9", "weights", "own", "q")

    assert sitting.reopened().header.weights is None


def test_the_debrief_tells_the_race_turn_by_turn(sitting: Sitting) -> None:
    printed = sitting.play("rival", "9", "", *TURN * TURNS, "")

    race = told(printed).partition("The race ")[2]
    assert race.startswith("Care first came out ahead: ")
    assert "The case weighs it so: loyalty 6, media 2, cost 2, promises 1." in race
    assert race.count(", yours ") == TURNS
    assert "Care first" in told(printed).partition("Loyalty by turn")[2][:300]


def test_a_rival_that_thinks_is_told_of_and_ctrl_c_goes_on_without_it(
    sitting: Sitting, monkeypatch: pytest.MonkeyPatch
) -> None:
    def never(_self: Rival, _turn: int, within: float | None = None) -> bool:
        if within == SOON:
            return False
        raise KeyboardInterrupt

    monkeypatch.setattr(Rival, "ready", never)
    monkeypatch.setattr(Rival, "there", lambda _self, _turn: False)
    printed = told(sitting.play("rival", "2", "", "1", "c!", "q"))

    assert "Silence is still at this turn. Ctrl+C goes on without waiting. " in printed
    assert printed.count("Silence: still at this turn.") == 1
    assert len(sitting.reopened().plans) == 1


def test_teams_are_asked_for_no_rival(sitting: Sitting) -> None:
    printed = sitting.play("rival", "weights", "h", "q", teams=("Ice", "Snow"))

    assert "You race nobody" not in told(printed)
    assert told(printed).count("Teams race each other; a rival is for somebody alone.") == 2
    assert "rival: lists" not in told(printed)


def test_who_races_nobody_is_told_where_a_rival_is_chosen(sitting: Sitting) -> None:
    printed = sitting.play("", "1", "c!", "rival", "", "q")

    assert "You race nobody in this game; a rival is chosen in the briefing." in told(printed)
