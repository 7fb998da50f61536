"""Every rule says in one sentence why a card cannot be played."""

import pytest

from game.engine.case import Case
from game.engine.luck import Luck
from game.engine.plan import Refused, Rule, legal, plans_of, refusal
from game.engine.state import State
from game.engine.turn import advance, moved, opening


def after(case: Case, luck: Luck, *plans: list[str]) -> State:
    state = opening(case, luck)
    for plan in plans:
        state = moved(advance(case, state, plans_of(case, [plan]), luck)).state
    return state


def test_what_can_be_played_is_not_refused(case: Case, luck: Luck) -> None:
    state = opening(case, luck)
    assert refusal(case, state, ["mend", "pay", "sorry"]) is None
    assert legal(case, state, plans_of(case, [["mend", "pay", "sorry"]])).all()


@pytest.mark.parametrize(
    ("before", "plan", "rule", "why"),
    [
        ([], ["nothing"], Rule.UNKNOWN_CARD, "There is no card “nothing”."),
        ([], ["later"], Rule.NOT_OPEN, "“later” opens on turn 3."),
        ([["mend"]], ["mend"], Rule.PLAYED, "“mend” was played on turn 1."),
        ([], ["tell"], Rule.NEEDS, "“tell” needs something you have not found out yet."),
        ([], ["deny", "sorry"], Rule.EXCLUDED, "“deny” does not go with “sorry”."),
        ([["sorry"]], ["deny"], Rule.EXCLUDED, "“deny” does not go with “sorry”."),
        (
            [],
            ["mend", "pay", "vow", "search"],
            Rule.EFFORT,
            "This plan takes 5 effort and you have 4.",
        ),
    ],
)
def test_each_rule_has_its_sentence(
    case: Case, luck: Luck, before: list[list[str]], plan: list[str], rule: Rule, why: str
) -> None:
    state = after(case, luck, *before)
    assert refusal(case, state, plan) == Refused(rule, why)


def test_passing_the_budget_takes_one_more_effort(case: Case, luck: Luck) -> None:
    """Pay costs 10,000 in gifts; the budget is 50,000, so only a smaller budget asks the board."""
    from dataclasses import replace

    poor = replace(case, scenario=case.scenario.model_copy(update={"budget": 9_000.0}))
    state = opening(poor, luck)
    assert refusal(poor, state, ["pay", "vow", "search"]) is None, "3 cards and 1 to ask"
    refused = refusal(poor, state, ["pay", "vow", "search", "sorry"])
    assert refused == Refused(
        Rule.EFFORT,
        "This plan takes 5 effort and you have 4. One of it is to ask the board to pass $9k.",
    )


def test_the_price_of_a_card_holds_its_gifts(case: Case) -> None:
    prices = dict(zip(case.index.cards, case.card_price, strict=True))
    assert prices["mend"] == 1000
    assert prices["pay"] == 10_000, "100 people, a loss of 100 each"


def test_legal_and_refusal_agree_on_every_small_plan(case: Case, luck: Luck) -> None:
    from itertools import combinations

    for start in ([], [["sorry"]], [["search"], ["mend"]]):
        state = after(case, luck, *start)
        for size in range(5):
            for plan in combinations(case.index.cards, size):
                allowed = bool(legal(case, state, plans_of(case, [plan]))[0])
                assert allowed == (refusal(case, state, plan) is None), plan
