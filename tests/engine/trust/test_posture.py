import pytest

from game.engine.trust.evidence import DEFAULT
from game.engine.trust.plain import row
from game.engine.trust.posture import mismatched, shortfall
from tests.engine.trust.small import vector


@pytest.mark.parametrize(
    ("blame", "posture", "below"),
    [(0.8, 0.0, 0.8), (0.8, 0.33, 0.47), (0.8, 1.0, 0.0), (0.2, 0.67, 0.0)],
)
def test_only_a_posture_below_the_blame_falls_short(
    blame: float, posture: float, below: float
) -> None:
    assert shortfall(vector(blame), vector(posture)) == pytest.approx(below)


def test_falling_short_hurts_those_who_are_near() -> None:
    found = mismatched(DEFAULT, row(0, 0), vector(0.47), row(0.6, 0.2), row(1, 1.5))

    # .48 * .47 * .6; .48 * .47 * .2 * 1.5
    assert found == pytest.approx(row(0.13536, 0.06768))


def test_the_worst_stance_is_remembered() -> None:
    found = mismatched(DEFAULT, row(0.3), vector(0.1), row(1), row(1))

    assert found.tolist() == [[0.3]]
