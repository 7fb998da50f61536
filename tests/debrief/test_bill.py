"""What a turn cost, item by item: exact, and with the prices that stand on the cards."""

import pytest

from game.debrief.bill import bill
from game.debrief.credit import credit
from game.engine.trust.cost import Component
from tests.debrief.cases import CASES, played
from tests.debrief.ferry import ferry


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_the_items_of_a_bill_are_what_the_turn_cost(name: str, seed: int) -> None:
    record = played(name, seed)
    for turn in range(record.turn):
        why = credit(record, turn)
        found = bill(why, record)
        counted = sum(price.amount for price in found.prices) + found.dearer
        counted += sum(item.amount for item in found.items)

        assert counted == pytest.approx(why.cost.change, abs=1e-6 * max(1.0, why.cost.after))
        for item in found.items:
            shares = sum(share for _card, share in item.cards)
            assert item.anyway + shares == pytest.approx(item.amount, abs=1e-6 * item.amount + 1e-9)


def test_a_price_is_what_stands_on_the_card_gifts_included() -> None:
    record = ferry(["send-boats"], ["pay-back"])
    places, prices = record.case.index.cards, record.case.card_price
    for turn in range(2):
        for price in bill(credit(record, turn), record).prices:
            assert price.whole
            assert price.amount == pytest.approx(prices[places[price.card]])


def test_helping_people_is_an_item_of_its_own_and_names_the_card() -> None:
    record = ferry(["send-boats"])
    items = {item.component: item for item in bill(credit(record, 0), record).items}
    help_ = items[Component.OPERATIONS]

    assert [card for card, share in help_.cards if share > 0] == ["send-boats"]
    assert (help_.anyway, help_.amount > 0) == (0.0, True)
