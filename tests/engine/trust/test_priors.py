import pytest

from game.engine.trust.evidence import DEFAULT
from game.engine.trust.priors import FREE, WEIGHTS, WORDS, drawn, placed


def at(quantile: float) -> list[float]:
    return [quantile] * len(FREE)


def entry(name: str) -> int:
    return [constant.name for constant in FREE].index(name)


def test_the_middle_of_the_prior_is_the_default() -> None:
    found = drawn(at(0.5))

    assert found.direct_wound == DEFAULT.direct_wound
    assert found.weight_fix == pytest.approx(DEFAULT.weight_fix)


@pytest.mark.parametrize(("quantile", "value"), [(0.05, 3.3), (0.5, 5.9), (0.95, 8.5)])
def test_the_ends_of_the_range_are_the_ninety_percent(quantile: float, value: float) -> None:
    assert placed(FREE[entry("direct_wound")], quantile) == pytest.approx(value)


@pytest.mark.parametrize("quantile", [1e-9, 1 - 1e-9])
def test_the_far_tails_stay_where_a_constant_can_be(quantile: float) -> None:
    for constant in FREE:
        value = placed(constant, quantile)
        assert value >= 0
        assert value <= 1 or constant.unit != "share"


@pytest.mark.parametrize(("names", "raised"), [(WEIGHTS, "weight_fix"), (WORDS, "words_empathy")])
def test_shares_of_one_whole_still_add_up_to_one(names: tuple[str, ...], raised: str) -> None:
    numbers = at(0.5)
    numbers[entry(raised)] = 0.9
    found = drawn(numbers)

    assert sum(getattr(found, name) for name in names) == pytest.approx(1)
    assert getattr(found, raised) > getattr(DEFAULT, raised)


def test_a_broken_promise_always_costs_more_than_making_it_lent() -> None:
    numbers = at(0.5)
    numbers[entry("broken_wound")] = 0.001
    numbers[entry("promise_credit")] = 0.999
    found = drawn(numbers)

    assert found.broken_wound >= 6 * found.promise_credit


def test_deceit_is_never_mended_further_than_a_lapse_of_competence() -> None:
    numbers = at(0.5)
    numbers[entry("integrity_repairable")] = 0.999
    numbers[entry("competence_repairable")] = 0.001
    found = drawn(numbers)

    assert found.integrity_repairable == found.competence_repairable


def test_onlookers_never_act_on_more_than_those_who_were_let_down() -> None:
    numbers = at(0.5)
    numbers[entry("onlooker_pass")] = 1 - 1e-9
    numbers[entry("loyalty_pass")] = 1e-9
    found = drawn(numbers)

    assert found.onlooker_pass == found.loyalty_pass


def test_of_the_same_news_a_customer_never_feels_more_than_a_stranger() -> None:
    numbers = at(0.5)
    numbers[entry("following")] = numbers[entry("own_experience")] = 0.05
    found = drawn(numbers)

    assert found.following == 1 / (1 + found.own_experience)


def test_a_number_for_each_constant_is_needed() -> None:
    with pytest.raises(ValueError, match="argument"):
        drawn([0.5])
    with pytest.raises(ValueError, match="not between 0 and 1"):
        drawn(at(1.0))
