import pytest

from game.engine.trust.evidence import DEFAULT
from game.engine.trust.plain import plain, row
from game.engine.trust.promises import at_stake, believed, given_word
from tests.engine.trust.small import did, running, vector


@pytest.mark.parametrize(
    ("kept", "caught", "then"),
    [
        (1.0, 0.0, 0.648),  # .6 + .12 * 1 * (1 - .6)
        (0.0, 1.0, 0.39),  # .6 - .35 * 1 * .6
        (0.0, 3.0, 0.39),  # caught out three times in a turn counts as once
        (0.0, 0.5, 0.495),  # .6 - .35 * .5 * .6
    ],
)
def test_credibility_is_lost_faster_than_it_is_won(kept: float, caught: float, then: float) -> None:
    found = believed(DEFAULT, vector(0.6), vector(kept), vector(caught))

    assert found == pytest.approx(then)


def test_there_is_as_much_to_promise_as_was_hurt() -> None:
    _, harm = running(plain(groups=2))

    # the harmed: 5.9 * .6 + 4.8 * .7 = 6.9, at most 6; onlookers: 4.8 * .7
    assert at_stake(DEFAULT, harm) == pytest.approx(row(6.0, 3.36))


def test_a_promise_lends_a_little() -> None:
    setting = plain()
    state, harm = running(setting, credibility=vector(0.6))

    found = given_word(DEFAULT, state, did(setting, 1, promised=1), harm, vector(0))

    assert found.promise_credit == pytest.approx(0.216)  # .06 * 1 * .6 * 6
    assert found.promised == 1
    assert found.credibility == pytest.approx(0.6)


def test_delivery_earns_more_than_the_promise_lent() -> None:
    setting = plain()
    state, harm = running(setting, promised=vector(1), promise_credit=row(0.216))

    found = given_word(DEFAULT, state, did(setting, 1, kept=1), harm, vector(0))

    assert found.delivery_credit == pytest.approx(0.6)  # .10 * 1 * 6
    assert found.promise_credit == pytest.approx(0.216)
    assert found.promised == 0


def test_a_breach_forfeits_its_share_of_the_credit() -> None:
    setting = plain()
    state, harm = running(setting, promised=vector(2), promise_credit=row(0.4))

    found = given_word(DEFAULT, state, did(setting, 1, broken=0.5), harm, vector(0))

    assert found.promise_credit == pytest.approx(0.3)  # .4 * (1 - .5 / 2)
    assert found.promised == pytest.approx(1.5)
