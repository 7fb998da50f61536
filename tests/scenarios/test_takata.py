"""What the case of the missing part tells its players, held against what they did."""

from game.engine.case import Case
from game.engine.trust.cost import Component
from game.engine.word import Word
from game.scenario.scenario import Scenario
from tests.scenarios.playing import NOTHING, Plays, began, came, turns, word
from tests.scenarios.printed import after_each, by_turn

CASE = "takata-honda"
LENT: Plays = {"oct-2014": ["lend-on-request"], "may-2015": ["lend-unasked"]}


def test_a_car_until_the_part_is_in_is_not_kept_before_the_lots_are_full(case: Case) -> None:
    assert word(case, LENT, "car-while-waiting") is Word.KEPT
    rationed = {**LENT, "jun-2016": ["ration-loaners"]}
    assert word(case, rationed, "car-while-waiting") is Word.BROKEN


def test_a_dealer_has_no_more_cars_to_lend_only_where_none_were_bought(case: Case) -> None:
    assert "lots-are-full" in came(case, NOTHING)
    fired = came(case, LENT)
    assert "lots-are-full-loaners-left" in fired
    assert "lots-are-full" not in fired


def test_who_drives_a_mended_car_asks_for_no_loaner(case: Case, scenario: Scenario) -> None:
    trial = next(t for t in scenario.tests if t.name == "ease-the-wait")
    *_, last = after_each(case, trial.play)
    assert "I asked for a loaner" not in last.said


def test_who_had_a_letter_in_summer_does_not_hear_of_it_first_on_the_radio(case: Case) -> None:
    written: Plays = {"jun-2014": ["whole-country"]}
    assert "before I heard it from them" in _all(case, NOTHING)
    assert "before I heard it from them" not in _all(case, written)
    assert "They had written in summer" in _all(case, written)


def test_the_list_grows_by_force_or_by_its_own_word(case: Case) -> None:
    widened: Plays = {"nov-2015": ["widen-ourselves"]}
    assert began(case, NOTHING) & {"longer", "longer-told"} == {"longer"}
    assert began(case, widened) & {"longer", "longer-told"} == {"longer-told"}


def _all(case: Case, plays: Plays) -> str:
    return " ".join(read.said for read in after_each(case, plays))


def test_the_fine_that_the_paper_tells_is_on_the_bill_of_its_turn(case: Case) -> None:
    turn = case.index.turns["jan-2015"]
    for plays in (NOTHING, {"sep-2014": ["audit-claims"], "nov-2014": ["own-the-claims"]}):
        paid = [turned.state.costs[0, Component.RESPONSE] for turned in turns(case, plays)]
        assert paid[turn] - paid[turn - 1] >= 70_000_000


def test_rivals_are_asked_in_the_paper_only_where_somebody_asked_them(case: Case) -> None:
    alone: Plays = {"jun-2014": ["whole-country"]}
    asked: Plays = {"jun-2014": ["whole-country", "second-source"]}
    rivals = "Rivals of Takata are asked to build the part."
    assert rivals != by_turn(case, alone)["nov-2014"].page.aside
    assert rivals == by_turn(case, asked)["nov-2014"].page.aside


def test_whoever_calls_it_done_hears_of_those_for_whom_it_is_not(
    case: Case, scenario: Scenario
) -> None:
    [hidden] = [trial.play for trial in scenario.tests if trial.name == "fight-and-hide"]
    said = by_turn(case, hidden)["mar-2017"].said
    for line in ("I look, and it is not.", "as long as before.", "no number.", "It is not."):
        assert line in said
    assert "I put him on speaker." not in said
