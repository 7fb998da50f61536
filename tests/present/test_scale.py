import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.base.scale import apportioned, percent, percents, reach, ticks, whole


def test_halves_go_up_as_people_round() -> None:
    assert [whole(value) for value in (0.5, 1.5, 2.4, -0.5, -1.6)] == [1, 2, 2, 0, -2]
    assert percent(0.725) == 73


@pytest.mark.parametrize(
    ("values", "total", "expected"),
    [
        ((7.2, 4.1, -6.3), 5, (7, 4, -6)),
        ((0.4, 0.4, 0.4), 1, (1, 0, 0)),
        ((-0.6, -0.6), -1, (0, -1)),
        ((2.0, 3.0), 5, (2, 3)),
        ((), 0, ()),
    ],
)
def test_figures_are_rounded_so_that_they_add_up(
    values: tuple[float, ...], total: int, expected: tuple[int, ...]
) -> None:
    assert apportioned(values, total) == expected


@given(st.lists(st.floats(-100, 100), min_size=1, max_size=12), st.floats(-0.99, 0.99))
def test_any_figures_add_up_and_each_stays_next_to_its_value(
    values: list[float], off: float
) -> None:
    total = whole(sum(values) + off / 2)
    found = apportioned(values, total)

    assert sum(found) == total
    assert all(abs(figure - value) <= 1 for figure, value in zip(found, values, strict=True))


def test_shares_of_a_whole_add_up_to_a_hundred() -> None:
    assert percents([1, 1, 1]) == (34, 33, 33)
    assert percents([0, 0]) == (0, 0)
    assert percents([1100, 130000, 1200000, 6000000]) == (0, 2, 16, 82)


def test_ticks_are_round_figures_within_the_ends() -> None:
    assert ticks(0, 50.3e6) == (0, 20e6, 40e6)
    assert ticks(0.32, 0.83) == pytest.approx((0.4, 0.6, 0.8))
    assert ticks(3, 3) == (3,)


@given(st.floats(-1e3, 1e3), st.floats(0.01, 1e9), st.integers(2, 9))
def test_there_are_never_more_ticks_than_asked_for(low: float, width: float, most: int) -> None:
    found = ticks(low, low + width, most)

    assert 1 <= len(found) <= most
    assert all(low - 1e-6 * width <= tick <= low + width * (1 + 1e-6) for tick in found)


def test_a_scale_leaves_room_and_does_not_blow_up_a_small_change() -> None:
    low, high = reach([0.50, 0.51], least=0.2)

    assert low < 0.5
    assert high > 0.51
    assert high - low >= 0.2
