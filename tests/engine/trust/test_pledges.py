from dataclasses import replace

import pytest

from game.engine.trust.causes import Cause
from game.engine.trust.deeds import quiet
from game.engine.trust.evidence import DEFAULT
from game.engine.trust.harm import harm_of
from game.engine.trust.plain import plain, row
from game.engine.trust.pledges import news_of_promise, told_of
from game.engine.trust.state import opening
from game.engine.trust.step import step
from game.engine.trust.stepped import Stepped
from tests.engine.trust.small import running, vector

SETTING = plain(groups=2)


def day_of(promised: float) -> Stepped:
    """Return the day after an incident, on which so much is promised."""
    begun = replace(quiet(1, 2, 1), starts=vector(1)[:, None] > 0)
    first = step(SETTING, opening(SETTING, 1), begun, 1.0)
    return step(SETTING, first.state, replace(quiet(1, 2, 1), promised=vector(promised)), 1.0)


def test_a_promise_makes_half_the_news_of_breaking_it_where_all_eyes_are_on_it() -> None:
    setting = plain()
    cases = replace(setting.incidents, newsworthiness=row(1))
    _, harm = running(replace(setting, incidents=cases))

    found = news_of_promise(DEFAULT, harm, vector(1))

    assert found[0] == pytest.approx(DEFAULT.broken_news / 2)


def test_what_is_promised_about_a_small_matter_is_hardly_news() -> None:
    setting = plain()
    cases = replace(setting.incidents, newsworthiness=row(0.04))
    _, harm = running(replace(setting, incidents=cases))

    assert news_of_promise(DEFAULT, harm, vector(1))[0] == pytest.approx(0.012)  # .3 * .04


def test_a_promise_before_anything_happened_is_no_news() -> None:
    state = opening(SETTING, 1)

    assert news_of_promise(DEFAULT, harm_of(SETTING, state.started), vector(1))[0] == 0


def test_it_dies_away_as_all_news_does() -> None:
    told = told_of(vector(0.4), vector(0.7), vector(0.5))

    assert (told.mean[0], told.left[0]) == pytest.approx((0.28, 0.2))


def test_what_is_promised_in_public_starts_attention_again() -> None:
    silent, promised = day_of(0.0), day_of(0.9)

    assert promised.media_peak > silent.media_peak
    assert promised.media > silent.media
    assert promised.causes.media[Cause.PLEDGE] > 0
    assert silent.causes.media[Cause.PLEDGE] == 0


def test_it_makes_no_wound_better_known_or_more_vivid() -> None:
    silent, promised = day_of(0.0).state, day_of(0.9).state

    assert promised.awareness == pytest.approx(silent.awareness, rel=1e-12)
    assert promised.vividness == pytest.approx(silent.vividness, rel=1e-12)
    assert promised.unfined == pytest.approx(silent.unfined, rel=1e-12)
