"""The plans of many rows are those of each row alone."""

from dataclasses import replace

import numpy as np

from game.bots.lines.aim import Aim
from game.bots.lines.every import all_lines
from game.bots.plans import MOST_CARDS, branches, options
from game.bots.policies import drawn, silent
from game.bots.search import played
from game.engine.injects import purposes
from game.engine.luck import deal
from game.engine.plan import playable
from tests.bots.lines.looking import aim_at
from tests.debrief.ferry import case_of


def test_the_branches_of_many_rows_are_the_options_of_each_in_their_order() -> None:
    aim, rows = aim_at("bad-tuesday"), 12
    chance = drawn(deal(range(rows), aim.case.turns, 1 + len(aim.case.scenario.cards)))
    states = [turned.before for turned in played(aim.case, aim.luck, chance, rows)]
    for state in states:
        each = [options(aim.case, state, row) for row in range(rows)]
        parents, plans = branches(aim.case, state)

        assert parents.tolist() == np.repeat(range(rows), [len(own) for own in each]).tolist()
        assert (plans == np.concatenate(each)).all()
    hands = [
        {tuple(card.tolist()) for card in options(aim.case, states[-1], row)} for row in (0, 1)
    ]
    assert hands[0] != hands[1]  # or the rows would prove nothing


def test_all_lines_hold_the_plans_of_more_cards_than_a_chooser_looks_at() -> None:
    """Many cards that ask no effort can be played at once: who says “all” has to look there."""
    case = case_of()
    light = replace(case, card_effort=np.zeros_like(case.card_effort))
    luck = deal([0], light.turns, purposes(light))
    last = played(light, luck, silent)[-1].before
    together = int(playable(light, last).sum())
    usual, every = options(light, last), options(light, last, most=together)
    *_before, step = all_lines(Aim(light, luck, last, light.scenario.goals.weights))

    assert together > MOST_CARDS
    assert usual.sum(axis=1).max() == MOST_CARDS
    assert every.sum(axis=1).max() > MOST_CARDS
    assert (every[: len(usual)] == usual).all()
    assert step.games == len(every)
