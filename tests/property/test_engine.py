"""What the engine promises on any scenario: replay, rows, units and costs."""

from dataclasses import fields
from typing import Any

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from game.engine.state import State, chosen
from tests.property.cases import Data, case_of, game, luck_of, replayed, scenarios
from tests.property.ways import SOME

SEEDS = st.integers(0, 2**32 - 1)
ROWS = 5


def arrays(state: State) -> dict[str, Any]:
    """Return every array of a state by its name."""
    found = {field.name: getattr(state, field.name) for field in fields(state)}
    found |= {f"trust.{name}": values for name, values in vars(state.trust).items()}
    return {name: values for name, values in found.items() if isinstance(values, np.ndarray)}


def same(one: State, other: State) -> list[str]:
    """Return the names of the arrays that differ in any bit."""
    left, right = arrays(one), arrays(other)
    return [name for name in left if left[name].tobytes("F") != right[name].tobytes("F")]


@SOME
@given(scenarios(), SEEDS)
def test_the_same_seed_and_decisions_give_the_same_game_on_any_case(data: Data, seed: int) -> None:
    """P42, bit for bit, and through a case that is compiled anew."""
    case, again = case_of(data), case_of(data)
    turns = game(case, luck_of(case, seed), ROWS, np.random.default_rng(seed))
    replay = replayed(again, luck_of(again, seed), [turned.plans for turned in turns])
    for one, other in zip(turns, replay, strict=True):
        assert same(one.state, other.state) == []
        assert np.array_equal(one.stepped.cost, other.stepped.cost)


@SOME
@given(scenarios(), SEEDS)
def test_each_row_of_a_batch_is_the_game_played_alone(data: Data, seed: int) -> None:
    """P42, bit for bit."""
    case = case_of(data)
    luck = luck_of(case, seed)
    turns = game(case, luck, ROWS, np.random.default_rng(seed))
    row = seed % ROWS
    alone = replayed(case, luck, [turned.plans[[row]] for turned in turns])
    for together, single in zip(turns, alone, strict=True):
        assert same(chosen(together.state, [row]), single.state) == []


@SOME
@given(scenarios(), SEEDS)
def test_removing_every_action_gives_the_game_in_which_nobody_acts(data: Data, seed: int) -> None:
    """P43: whatever the others in the batch do."""
    case = case_of(data)
    luck = luck_of(case, seed)
    turns = game(case, luck, ROWS, np.random.default_rng(seed))
    nothing = np.zeros_like(turns[0].plans[:1])
    baseline = replayed(case, luck, [nothing] * case.turns)
    first = (np.arange(ROWS) == 0)[:, None]
    emptied = replayed(case, luck, [turned.plans & ~first for turned in turns])
    for alone, among in zip(baseline, emptied, strict=True):
        assert same(alone.state, chosen(among.state, [0])) == []


@SOME
@given(scenarios(), SEEDS)
def test_cards_that_do_nothing_change_nothing(data: Data, seed: int) -> None:
    """P43: acts move people, not cards."""
    idle = [{**card, "acts": {}, "cost": 0} for card in data["cards"]]
    case = case_of({**data, "cards": idle})
    luck = luck_of(case, seed)
    turns = game(case, luck, ROWS, np.random.default_rng(seed))
    baseline = replayed(case, luck, [np.zeros_like(turned.plans) for turned in turns])
    for busy, silent in zip(turns, baseline, strict=True):
        played = ("played", "done", "waiting", "working")
        assert [name for name in same(busy.state, silent.state) if name not in played] == []


@SOME
@given(scenarios(), SEEDS)
def test_costs_of_any_game_are_never_negative_and_add_up(data: Data, seed: int) -> None:
    """P38."""
    case = case_of(data)
    turns = game(case, luck_of(case, seed), ROWS, np.random.default_rng(seed))
    added = np.zeros_like(turns[0].state.costs)
    for turned in turns:
        assert (turned.stepped.cost >= 0).all()
        added = added + turned.stepped.cost
        assert np.array_equal(added, turned.state.costs)
        assert np.allclose(turned.state.cost, added.sum(axis=1), rtol=1e-14)


FACTOR = 1000.0


def dearer(data: Data) -> Data:
    """Return a scenario whose money is counted in thousandths."""
    economy = dict(data["economy"])
    for name in ("quantum", "fine", "preparation", "prepared"):
        economy[name] *= FACTOR
    economy["fix_cost"] = {name: FACTOR * cost for name, cost in economy["fix_cost"].items()}
    people = [
        {**each, "value": FACTOR * each["value"], "loss": FACTOR * each["loss"]}
        for each in data["segments"]
    ]
    return {
        **data,
        "budget": FACTOR * data["budget"],
        "economy": economy,
        "segments": people,
        "cards": [dear_card(card) for card in data["cards"]],
    }


def dear_card(card: Data) -> Data:
    """Return a card whose price and purses are counted in thousandths."""
    acts = dict(card["acts"])
    if "prepare" in acts:
        acts["prepare"] = {purse: FACTOR * sum_ for purse, sum_ in acts["prepare"].items()}
    return {**card, "cost": FACTOR * card["cost"], "acts": acts}


@SOME
@given(scenarios(), SEEDS)
def test_the_currency_of_a_scenario_is_only_a_unit(data: Data, seed: int) -> None:
    """P36, for plans that the budget allows in both currencies."""
    case, dear = case_of(data), case_of(dearer(data))
    turns = game(case, luck_of(case, seed), ROWS, np.random.default_rng(seed))
    other = replayed(dear, luck_of(dear, seed), [turned.plans for turned in turns])
    for one, two in zip(turns, other, strict=True):
        assert np.abs(one.state.trust.trust - two.state.trust.trust).max() <= 1e-12
        assert np.abs(one.state.loyalty - two.state.loyalty).max() <= 1e-12
        assert np.abs(one.state.media - two.state.media).max() <= 1e-12
        assert np.allclose(FACTOR * one.state.costs, two.state.costs, rtol=1e-9, atol=1e-6)


@SOME
@given(scenarios(), SEEDS)
def test_segments_in_another_order_play_the_same_game(data: Data, seed: int) -> None:
    """P35: names find their places."""
    turned_round = {**data, "segments": data["segments"][::-1]}
    case, other = case_of(data), case_of(turned_round)
    turns = game(case, luck_of(case, seed), ROWS, np.random.default_rng(seed))
    mirrored = replayed(other, luck_of(other, seed), [turned.plans for turned in turns])
    count = len(data["segments"])
    for one, two in zip(turns, mirrored, strict=True):
        left = one.state.trust.trust[:, :count]
        assert np.abs(left - two.state.trust.trust[:, :count][:, ::-1]).max() <= 1e-9
        assert np.abs(one.state.media - two.state.media).max() <= 1e-9
        assert np.allclose(one.state.costs, two.state.costs, rtol=1e-9, atol=1e-6)


@SOME
@given(scenarios(), SEEDS)
def test_chance_in_any_game_is_what_the_table_of_its_seed_says(data: Data, seed: int) -> None:
    """P42: looked up by turn and by the place of what it decides, so that nothing can drift."""
    case = case_of(data)
    luck = luck_of(case, seed)
    for turned in game(case, luck, ROWS, np.random.default_rng(seed)):
        turn = turned.before.turn
        for place, inject in enumerate(case.scenario.injects):
            due = inject.when.turn == case.scenario.turns[turn].id
            falls = luck.table[0, turn, place] < (inject.when.chance or 0)
            assert (turned.before.incoming[:, place] == (due and falls)).all()
