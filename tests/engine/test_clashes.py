"""Cards that do not go into one plan are told apart in one place, and everybody keeps to it."""

import numpy as np
import pytest

from game.bots.plans import options
from game.bots.policies import drawn
from game.bots.search import names
from game.engine.case import Case
from game.engine.clashes import Clash, clash
from game.engine.luck import deal
from game.engine.plan import Refused, Rule, legal, plans_of, refusal
from game.engine.turn import advance, moved, opening
from tests.engine.test_caseload import stream

ORDERS = {"loud-first", "quiet-first", "all-alike"}


@pytest.fixture(scope="module")
def queues() -> Case:
    """Return a case with three orders of serving; two cards set the same one."""
    return stream(
        more={
            "all-alike": {"serve": {}},
            "loud-again": {"serve": {"first": ["web", "desk"]}, "open": {"fairness": 0.1}},
        }
    )


def test_two_orders_of_serving_clash_and_the_same_order_does_not(queues: Case) -> None:
    cards = {card.id: card for card in queues.scenario.cards}

    assert clash(cards["loud-first"], cards["quiet-first"]) is Clash.ORDERS
    assert clash(cards["all-alike"], cards["loud-first"]) is Clash.ORDERS
    assert clash(cards["loud-first"], cards["loud-again"]) is None
    assert clash(cards["loud-first"], cards["open-up"]) is None
    assert clash(cards["loud-first"], cards["loud-first"]) is None


def test_two_orders_of_serving_are_refused_with_both_their_names(queues: Case) -> None:
    luck = deal([7], queues.turns, 99)
    state = opening(queues, luck)
    plan = ["quiet-first", "open-up", "loud-first"]
    why = "“quiet-first” and “loud-first” serve people in different orders: choose one."

    assert refusal(queues, state, plan) == Refused(Rule.ORDERS, why)
    turned = advance(queues, state, plans_of(queues, [plan]), luck)
    assert isinstance(turned, Refused)
    assert turned.rule is Rule.ORDERS
    assert legal(queues, state, plans_of(queues, [["loud-first", "loud-again"]])).all()


def test_an_order_that_was_chosen_before_may_be_changed(queues: Case) -> None:
    luck = deal([7], queues.turns, 99)
    first = advance(queues, opening(queues, luck), plans_of(queues, [["loud-first"]]), luck)

    assert refusal(queues, moved(first).state, ["quiet-first"]) is None


def test_neither_searches_nor_bots_lay_out_two_orders(queues: Case) -> None:
    luck = deal(range(200), queues.turns, 1 + len(queues.scenario.cards))
    state = opening(queues, luck, 200)
    every, chosen = options(queues, state), drawn(luck)(queues, state)

    for plans in (every, chosen):
        found = [set(names(queues, plan)) for plan in plans]
        assert max(len(plan & ORDERS) for plan in found) == 1
        assert np.unique(plans, axis=0).shape[0] > 5
