"""Short rules by cards stand for what paper does not show, and say how often they agree."""

from functools import cache

import numpy as np
import pytest

from game.commands.shelf import found
from game.engine.case import Case, compiled
from game.engine.conditions import holds
from game.engine.word import Word
from game.scenario.condition import Condition, Range
from game.study.paper.asked import PROMISES, Asked, asked
from game.study.paper.rules import Count, Line, Rule, rules, says
from game.study.paper.shifts import lookup
from game.study.paper.tables import Tables, tables


@cache
def case(name: str) -> Case:
    return compiled(found(name).scenario)


@cache
def ruled(name: str) -> tuple[Rule, ...]:
    return rules(case(name), lookup(case(name)), 1_500)


def test_people_on_board_are_freed_by_the_cards_that_free_them() -> None:
    first = ruled("jetblue-2007")[0]

    assert first.asked == Asked(0, "met", "held", 60.0)
    assert first.asked.condition == Condition(met={"held": Range(below=60.0)})
    assert (first.test, first.so) == (Count((0, 1), least=1, upto=0), False)
    assert first.agrees == 1


def test_rules_agree_with_the_model_and_say_how_often() -> None:
    """Counted anew in games of their own, which no rule was learned from."""
    jetblue = case("jetblue-2007")
    played = tables(jetblue, lookup(jetblue), 4_000)
    fresh = np.arange(4_000) >= 1_500
    for rule in ruled("jetblue-2007"):
        one, state = rule.asked, played.over[rule.asked.over]
        rows = fresh.copy()
        if one.field in PROMISES:
            rows &= state.word[:, jetblue.index.promises[one.name]] != Word.NOT_GIVEN
        right = (says(rule, played) == holds(one.condition, jetblue, state))[rows]
        assert right.mean() > 0.85, rule
        assert right.mean() == pytest.approx(rule.agrees, abs=0.06), rule


def test_the_same_case_gives_the_same_rules() -> None:
    once, again = (rules(case("bad-tuesday"), lookup(case("bad-tuesday")), 300) for _ in range(2))

    assert once == again
    assert len(once) == 4


def test_what_is_asked_of_one_figure_at_one_time_is_asked_once() -> None:
    """A label that asks for more and one that asks for less share a rule."""
    found_ = asked(case("jetblue-2007"))

    assert len(set(found_)) == len(found_)
    assert [one.limit for one in found_ if (one.over, one.name) == (0, "held")] == [60.0]
    assert [one.over for one in found_] == sorted(one.over for one in found_)


def test_a_rule_reads_cards_up_to_its_turn_and_lines_as_their_turn_is_over() -> None:
    plans = np.zeros((3, 2, 2), dtype=bool)
    plans[0, 0] = True  # both cards on the first turn
    plans[1, 1, 0] = True  # one of them on the second
    lines = np.zeros((3, 2, 3))
    lines[:, 1, 0] = [40.0, 50.0, 60.0]
    played, one = Tables(plans, lines, ()), Asked(1, "loyalty", "", 50.0)

    assert says(Rule(one, Count((0, 1), 1, 0), True, 1.0), played).tolist() == [True, False, False]
    assert says(Rule(one, Count((0, 1), 1, 1), False, 1.0), played).tolist() == [False, False, True]
    assert says(Rule(one, Line(0, 50.0), True, 1.0), played).tolist() == [False, False, True]
    assert says(Rule(one, None, False, 1.0), played).tolist() == [False, False, False]
