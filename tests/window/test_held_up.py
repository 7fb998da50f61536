"""Cards that a table holds up are laid by the numbers that are printed on them."""

import pytest

from game.window.assets import Assets
from game.window.wishes import Play
from tests.window.pilot import Pilot
from tests.window.test_turn_play import ROUTES, Seat
from tests.window.turn_faces import face


@pytest.fixture
def seat() -> Seat:
    return Seat()


def test_the_numbers_that_are_held_up_are_typed_and_their_cards_are_laid(
    assets: Assets, seat: Seat
) -> None:
    numbers = {str(name): number for number, name in face(3).printed.items()}
    first, third = face(3).table.hand[0], face(3).table.hand[2]
    written = f"{numbers[third.id]}, {numbers[first.id]}"
    at = Pilot(assets, seat, ROUTES, place="turn")
    at.press("k").write(written)

    assert at.sees(f"{numbers[third.id]} {third.title}")
    at.press("Enter")
    assert seat.heard == [Play(seat.plan[0]), Play(seat.plan[1])]
    assert seat.plan == (third.id, first.id)
    assert not at.sees("Cards held up")


def test_a_number_that_is_not_in_the_hand_is_named_and_lays_nothing(
    assets: Assets, seat: Seat
) -> None:
    at = Pilot(assets, seat, ROUTES, place="turn")
    at.press("k").write("99")

    assert at.sees("99 is not in the hand")
    at.press("Enter")
    assert seat.heard == []
    assert at.sees("Cards held up")


def test_a_card_that_lies_in_the_plan_is_not_laid_again(assets: Assets, seat: Seat) -> None:
    numbers = {str(name): number for number, name in face(3).printed.items()}
    card = face(3).table.hand[0]
    at = Pilot(assets, seat, ROUTES, place="turn")
    at.press("1", "k").write(str(numbers[card.id])).press("Enter")

    assert seat.plan == (card.id,)
