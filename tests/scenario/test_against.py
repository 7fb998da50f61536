from typing import Any

import pytest
from pydantic import ValidationError

from game.scenario.against import Against, Figure, Order
from game.scenario.history import Measured
from tests.study.harbour import fact

SALES = {"figure": "loyalty", "at": "one"}


@pytest.mark.parametrize(
    ("data", "why"),
    [
        ({"figure": "media", "of": "owners", "at": "one"}, "not told by group"),
        ({"figure": "loyalty", "part": "legal", "at": "one"}, "only the cost has parts"),
        ({"figure": "spent", "part": "legal", "at": "one"}, "only the cost has parts"),
        (SALES | {"also": ["owners"]}, "taken together already"),
        (SALES | {"incidents": ["storm"]}, "only a need is one of some incidents"),
        (SALES | {"factor": 0}, "nothing times 0"),
        ({"figure": "media", "at": "one", "scale": "percent"}, "say `since`"),
        ({"figure": "cost", "at": "one", "scale": "percent"}, "say `since`"),
        ({"figure": "met", "at": "one", "scale": "points"}, "say `since`"),
        (SALES | {"since": "two"}, "nothing is compared by level"),
        ({"figure": "media", "at": "one", "mean": 30}, "of a turn and not of a day"),
        ({"figure": "peak", "at": "one", "scale": "days"}, "of a turn and not of a day"),
        ({"figure": "cost", "at": "one", "mean": 30}, "money adds up"),
        (SALES | {"scale": "percent", "since": "two", "over": SALES}, "percent of one thing only"),
        (SALES | {"over": SALES | {"factor": 2}}, "the factor stands outside"),
    ],
)
def test_what_cannot_be_read_is_refused(data: dict[str, Any], why: str) -> None:
    with pytest.raises(ValidationError, match=why):
        Against.model_validate(data)


def test_groups_are_taken_together_in_their_order() -> None:
    trade = Against(figure=Figure.LOYALTY, of="stores", also=("brands",), at="one")

    assert trade.groups == ("stores", "brands")
    assert Against(figure=Figure.LOYALTY, at="one").groups == ()


def test_an_order_holds_something_against_something() -> None:
    with pytest.raises(ValidationError, match="nothing is held against nothing"):
        Order(text="Less than nothing")


def test_a_fact_that_is_held_against_a_figure_has_no_reason_to_stand_apart() -> None:
    told = fact(5, SALES, apart="Nobody was asked.")
    with pytest.raises(ValidationError, match="leave out why it is not"):
        Measured.model_validate(told)
