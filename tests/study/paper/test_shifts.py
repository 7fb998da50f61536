"""Small shifts stand for the model: they add up by hand and keep the order of good and bad play."""

from functools import cache

import numpy as np
import pytest

from game.commands.shelf import found, names
from game.engine.case import Case, compiled
from game.engine.cut import cut_to
from game.library.read import CaseFiles
from game.study.paper.ranks import Ranks, ranks, spearman
from game.study.paper.shifts import Lookup, Shift, lookup

EVERY = [
    *((name, 0) for name in names()),
    *(pytest.param(name, 20, marks=pytest.mark.slow) for name in names()),
]


@cache
def files(name: str) -> CaseFiles:
    return found(name)


@cache
def case(name: str, minutes: int = 0) -> Case:
    whole, guide = compiled(files(name).scenario), files(name).guide
    cuts = guide.cuts if guide else ()
    return cut_to(whole, next((c.plays(whole.turns) for c in cuts if c.minutes == minutes), ()))


@cache
def table(name: str, minutes: int = 0) -> Lookup:
    return lookup(case(name, minutes))


@cache
def ranked(name: str, minutes: int = 0) -> Ranks:
    return ranks(case(name, minutes), table(name, minutes), files(name).history)


@pytest.mark.parametrize(("name", "minutes"), EVERY)
def test_paper_orders_written_and_invented_lines_as_the_engine_does(
    name: str, minutes: int
) -> None:
    found_ = ranked(name, minutes)

    assert found_.lines > 12
    assert min(found_.loyalty, found_.media, found_.cost) >= 0.75, found_
    assert found_.alike >= 0.9 * found_.pairs, found_


def test_a_table_without_worth_keeps_no_order() -> None:
    flat = {pair: Shift(0.0, 0.0, 0.0) for pair in table("bad-tuesday").cards}
    worthless = Lookup(50.0, 1.0, table("bad-tuesday").turns, flat)

    with np.errstate(invalid="ignore"):
        found_ = ranks(case("bad-tuesday"), worthless)

    assert found_.alike == 0
    assert found_.pairs > 100


@pytest.mark.parametrize("name", names())
def test_every_card_has_a_shift_on_each_turn_on_which_it_is_on_offer(name: str) -> None:
    offered = {(int(turn), int(card)) for turn, card in np.argwhere(case(name).card_window)}

    assert set(table(name).cards) == offered
    assert set(table(name).turns) == set(case(name).plays)


@pytest.mark.parametrize("name", names())
def test_shifts_are_in_steps_that_are_added_by_hand(name: str) -> None:
    found_ = table(name)
    for shift in (*found_.turns.values(), *found_.cards.values()):
        assert (2 * shift.loyalty).is_integer()
        assert shift.media.is_integer()
        assert (shift.cost / found_.money).is_integer()


def test_a_score_is_the_start_with_every_turn_and_every_card_added() -> None:
    turns = {0: Shift(-5.0, 20.0, 100.0), 1: Shift(-1.5, 10.0, 0.0)}
    cards = {(0, 3): Shift(4.0, -6.0, 200.0), (1, 3): Shift(1.0, 0.0, 200.0)}
    found_ = Lookup(70.0, 100.0, turns, cards)

    assert found_.score({}) == (63.5, 30.0, 100.0)
    assert found_.score({0: [3], 1: [3]}) == (68.5, 24.0, 500.0)


def test_the_same_case_gives_the_same_figures() -> None:
    assert lookup(case("bad-tuesday"), 200) == lookup(case("bad-tuesday"), 200)


def test_a_rank_correlation_counts_equals_alike() -> None:
    up, same = np.array([1.0, 2.0, 3.0, 4.0]), np.array([10.0, 20.0, 20.0, 90.0])

    assert spearman(up, up * up) == pytest.approx(1)
    assert spearman(up, -up) == pytest.approx(-1)
    assert spearman(up, same) == pytest.approx(0.9486833)
