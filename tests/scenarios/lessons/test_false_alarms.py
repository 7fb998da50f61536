"""An alarm has its price on its day, true or false; a wrong cause has one later."""

import pytest

from tests.scenarios.lessons.told import higher, no_lower, tell
from tests.scenarios.playing import NOTHING


@pytest.mark.parametrize(("card", "price"), [("early-recall", 2e6), ("stop-ship", 9e5)])
def test_an_alarm_costs_on_its_day_whatever_it_will_turn_out_to_be(card: str, price: float) -> None:
    """Menu-foods-2007: nobody knows by then whether the food is to blame."""
    told = tell("menu-foods-2007", {"alarm": {"fri-cats": [card]}, "none": NOTHING})
    day = told["alarm"].after("fri-cats")

    assert higher(told["alarm"].cost[day], told["none"].cost[day] + price - 1)


def test_a_cause_that_is_named_and_proves_false_costs_trust_and_starts_the_story_again() -> None:
    """Menu-foods-2007: rat poison was reported, taken over, and was not it."""
    told = tell(
        "menu-foods-2007", {"named": {"fri-poison": ["endorse-poison"]}, "silent": NOTHING}
    )
    later = told["named"].after("fri-melamine")

    assert no_lower(told["silent"].loyalty[later:], told["named"].loyalty[later:])
    assert higher(told["named"].media[later], told["silent"].media[later])
