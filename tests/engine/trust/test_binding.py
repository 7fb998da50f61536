import pytest

from game.engine.trust.binding import Limit, binding, held_back
from game.engine.trust.plain import plain
from tests.engine.trust.small import WORDS, Value, after


def last(*turns: dict[str, Value]) -> Limit:
    setting = plain()
    return Limit(int(binding(setting, after(setting, *turns)[-1].state)[0, 0]))


def test_nothing_binds_before_anything_is_felt() -> None:
    setting = plain(groups=2)
    first = after(setting, {})[0]

    assert (held_back(setting, first.before) == 0).all()
    assert (binding(setting, first.before) == Limit.NONE).all()


def test_an_open_need_binds_first() -> None:
    assert last({}, {}) is Limit.OPEN_NEED


def test_once_all_is_done_no_repair_mends_the_rest() -> None:
    everything: dict[str, Value] = {**WORDS, "fix": 3.0, "compensation": 1.5, "procedure": 1.0}

    assert last(everything, {"fix": 3.0}) is Limit.REPAIR


def test_lapses_of_conduct_bind_when_they_outweigh_the_harm() -> None:
    everything: dict[str, Value] = {**WORDS, "fix": 3.0, "compensation": 1.5, "procedure": 1.0}

    assert last(everything, {"contradiction": 4.0, "broken": 3.0}) is Limit.CONDUCT


def test_words_nobody_believes_bind_when_words_are_what_there_is() -> None:
    setting = plain()
    turns = after(setting, {**WORDS, "fix": 3.0}, {"contradiction": 1.0})
    costs = held_back(setting, turns[-1].state)

    assert costs[0, 0, Limit.CREDIBILITY] > 0.01
    assert costs[0, 0, Limit.NONE] == pytest.approx(0)
