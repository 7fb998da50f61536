"""The figures by which a case is judged, on lines made by hand."""

import numpy as np
import pytest

from game.bots.search import Line
from game.engine.injects import purposes
from game.engine.luck import deal
from game.engine.plan import playable
from game.engine.turn import opening
from game.scenario.card import CardKind
from game.study.sensible import sensible
from tests.debrief.ferry import case_of
from tests.study.worth import Worth, reaches, with_one_kind, worth


def line(loyalty: float, media: tuple[float, ...], cost: float) -> Line:
    turns = len(media)
    return Line(((),) * turns, (0.8,) * turns + (loyalty,), (0.0, *media), (0.0,) * turns + (cost,))


LOUD = line(0.3, (0.4, 0.9, 0.7, 0.5, 0.05), 50)
MILD = line(0.6, (0.6, 0.5, 0.3, 0.05, 0.0), 20)
QUIET = line(0.8, (0.2, 0.2, 0.1, 0.0, 0.0), 40)
FOUND = Worth({"loud": LOUD, "mild": MILD, "quiet": QUIET}, {})


def test_loyalty_is_told_apart_by_the_ends() -> None:
    assert (FOUND.loyalty.better, FOUND.loyalty.worse) == ("quiet", "loud")
    assert FOUND.loyalty.by == pytest.approx(0.5)


def test_cost_is_told_apart_as_a_ratio() -> None:
    assert (FOUND.cost.better, FOUND.cost.worse) == ("mild", "loud")
    assert FOUND.cost.by == pytest.approx(2.5)


def test_a_storm_runs_from_the_loudest_peak_until_no_line_is_loud() -> None:
    assert FOUND.storm == range(1, 4)


def test_media_is_told_apart_by_the_mean_of_the_storm() -> None:
    """Loud (.9 + .7 + .5) / 3 = .7, quiet (.2 + .1 + 0) / 3 = .1."""
    assert FOUND.in_the_storm(LOUD) == pytest.approx(0.7)
    assert FOUND.in_the_storm(QUIET) == pytest.approx(0.1)
    assert (FOUND.media.better, FOUND.media.worse) == ("quiet", "loud")
    assert FOUND.media.by == pytest.approx(0.6)


def test_the_widest_turn_is_where_two_lines_lie_furthest_apart() -> None:
    turn, apart = FOUND.widest_turn
    assert turn == 1
    assert (apart.better, apart.worse) == ("quiet", "loud")
    assert apart.by == pytest.approx(0.7)


def test_a_case_in_which_nobody_is_loud_has_a_storm_of_one_turn() -> None:
    still = Worth({"still": line(0.8, (0.02, 0.01), 1)}, {})
    assert still.storm == range(1)
    assert still.media.by == 0


def test_with_one_kind_no_other_card_is_ever_on_offer() -> None:
    case = case_of()
    narrow = with_one_kind(case, CardKind.SAY)
    luck = deal([1], case.turns, purposes(case))
    offered = playable(narrow, opening(narrow, luck))[0]
    kinds = {narrow.scenario.cards[place].kind for place in np.flatnonzero(offered)}
    assert kinds == {CardKind.SAY}


def test_sensible_lines_are_the_named_policies_and_the_authors_tests() -> None:
    case = case_of(tests=[{"name": "help", "play": {"day-one": ["send-boats"]}}])
    assert {"silent", "tempted", "only fix", "customer first", "trial help"} <= set(sensible(case))


def test_each_kind_alone_is_at_least_as_good_as_the_policy_that_plays_only_it() -> None:
    case = case_of()
    found = worth(case, deal([1], case.turns, purposes(case)), width=2)
    assert set(found.alone) == set(CardKind)
    for kind, alone in found.alone.items():
        assert alone.loyalty[-1] >= found.lines[f"only {kind.value}"].loyalty[-1]


def test_a_line_wins_only_with_all_three_goals() -> None:
    case = case_of()
    goals = case.scenario.goals
    loyalty, media, cost = goals.loyalty / 100, goals.media / 100, goals.cost
    assert reaches(case, line(loyalty, (media,), cost))
    assert not reaches(case, line(loyalty - 0.01, (media,), cost))
    assert not reaches(case, line(loyalty, (media + 0.01,), cost))
    assert not reaches(case, line(loyalty, (media,), cost + 1))


def test_a_line_that_was_loud_for_long_does_not_win_by_a_quiet_end() -> None:
    case = case_of()
    goals = case.scenario.goals
    loyalty, quiet, cost = goals.loyalty / 100, goals.media / 100, goals.cost
    assert not reaches(case, line(loyalty, (quiet + 0.5, quiet + 0.3, 0.0), cost))
    assert reaches(case, line(loyalty, (quiet + 0.1, quiet, 0.0), cost))
