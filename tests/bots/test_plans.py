"""The plans of many rows are those of each row alone."""

import numpy as np

from game.bots.plans import branches, options
from game.bots.policies import drawn
from game.bots.search import played
from game.engine.luck import deal
from tests.bots.lines.looking import aim_at


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
