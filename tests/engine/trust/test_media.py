import pytest

from game.engine.trust.causes import Cause
from game.engine.trust.evidence import DEFAULT
from game.engine.trust.media import (
    Drive,
    attention,
    branching,
    driven,
    explained,
    failed_again,
    moved,
    openness,
    told,
    worst_need,
)
from game.engine.trust.plain import plain, row
from tests.engine.trust.small import cell, did, running, vector, with_state

NOTHING = {Cause.OPEN_NEED: vector(0)}


def test_the_meter_is_half_at_an_intensity_of_one() -> None:
    assert attention(vector(0, 1, 3)).tolist() == [0, 0.5, 0.75]


def test_an_impulse_fades_with_the_half_life_of_a_news_item() -> None:
    state = with_state(plain())
    drive = Drive({Cause.STORY: vector(1)}, NOTHING, vector(0.25))

    news = moved(DEFAULT, state, drive, row(0), days=1.0)

    # time = .46 * (1 - .25) * 1 = .345; exp(-.345) = .7082; (1 - .7082) / .345 = .8457
    assert news.intensity == pytest.approx(0.7082, abs=1e-4)
    assert news.mean == pytest.approx(0.8457, abs=1e-4)
    assert news.peak == pytest.approx(1.0)


def test_a_pressure_settles_at_its_size_over_what_does_not_breed() -> None:
    state = with_state(plain())
    drive = Drive({Cause.STORY: vector(0)}, {Cause.OPEN_NEED: vector(0.132)}, vector(0.76))

    news = moved(DEFAULT, state, drive, row(0), days=1000.0)

    assert news.intensity == pytest.approx(0.55)  # .132 / (1 - .76)


def test_news_of_its_own_breaks_at_once_and_comes_to_as_much_as_if_told_evenly() -> None:
    state = with_state(plain())
    deeds = did(plain(), 1, new_information=1.0)
    impulses, pressures = driven(DEFAULT, state, deeds, row(0), vector(0))
    assert Cause.NEW_INFORMATION not in pressures

    silent = {cause: vector(0) for cause in impulses}
    breaking = moved(DEFAULT, state, Drive(impulses, NOTHING, vector(0.25)), row(0), days=60.0)
    evenly = {Cause.NEW_INFORMATION: vector(1.0 / 60)}  # a day of news in sixty days
    spread = moved(DEFAULT, state, Drive(silent, evenly, vector(0.25)), row(0), days=60.0)

    assert breaking.peak == pytest.approx(0.46)
    assert breaking.peak > 20 * spread.peak
    # what is still to be read at the end of the sixty days, at rate .46 * .75, belongs to both
    still = spread.intensity / (0.46 * 0.75 * 60)
    assert breaking.mean == pytest.approx(spread.mean + still, rel=1e-6)


def test_an_open_and_unexplained_need_keeps_a_story_alive() -> None:
    _, harm = running(plain())
    worst = worst_need(cell(1.0), harm)

    assert worst == pytest.approx(0.6)  # need 1 * severity .6
    # .25 + .40 * .6 + .45 * .6
    assert branching(DEFAULT, worst, worst, vector(0), vector(0)) == pytest.approx(0.76)


def test_explaining_and_meeting_the_need_let_a_story_end() -> None:
    _, harm = running(plain())
    worst = worst_need(cell(0.5), harm)

    # worst = .5 * .6 = .3; .25 + .40 * .3 + .45 * (1 - .8) * .3
    unexplained = 0.2 * worst
    assert branching(DEFAULT, worst, unexplained, vector(0), vector(0)) == pytest.approx(0.397)


def test_an_explanation_gets_about_at_the_pace_of_a_story() -> None:
    state, _ = running(plain(), said=row(0.2))

    # the mean of 1 - exp(-t / .35) over .35 of a day is .3679; .2 + .3679 * (.8 - .2)
    assert explained(DEFAULT, state, row(0.8), 0.35) == pytest.approx(0.4207, abs=1e-4)
    # what is said worse than before takes nothing back
    assert explained(DEFAULT, state, row(0.1), 0.35) == pytest.approx(0.2)


def test_stories_never_breed_more_than_nine_tenths() -> None:
    assert branching(DEFAULT, row(0.6), row(0.6), vector(5), vector(1)) == pytest.approx(0.9)


@pytest.mark.parametrize(("open_need", "size"), [(1.0, 1.3274), (0.0, 0.3319)])
def test_a_story_is_smaller_when_its_need_is_met_within_hours(
    open_need: float, size: float
) -> None:
    state = with_state(plain(), story=row(2.1))

    found, left = told(DEFAULT, state, row(open_need), days=0.35)

    # 2.1 * (1 - 1/e) = 1.3274, times 1 or .25; the clock runs alike for both
    assert found == pytest.approx(size, abs=1e-4)
    assert left == pytest.approx(2.1 * 0.367879, abs=1e-4)


def test_openness_is_the_need_of_the_worst_hit_against_what_it_was_at_first() -> None:
    _, harm = running(plain())

    assert openness(worst_need(cell(1.0), harm), harm) == pytest.approx(1.0)
    assert openness(worst_need(cell(0.6321), harm), harm) == pytest.approx(0.6321)


def test_failing_again_counts_by_how_much_of_the_news_it_makes() -> None:
    setting = plain(groups=4)
    deeds = did(setting, 1, double_deviation=[0.3, 0, 0, 0])

    assert failed_again(setting, deeds, row(0)) == pytest.approx(0.25)
    assert failed_again(setting, deeds, row(1)) == pytest.approx(1.0)


def test_threats_speak_only_while_a_need_is_open() -> None:
    state = with_state(plain(), threats_learned=vector(1))

    _, calm = driven(DEFAULT, state, did(plain(), 1), row(0), vector(0))
    _, needy = driven(DEFAULT, state, did(plain(), 1), row(0.6), vector(0))

    assert calm[Cause.THREATS] == 0
    assert needy[Cause.THREATS] == pytest.approx(0.09)  # .15 * 1 * .6


def test_what_drives_attention_adds_up_to_its_change() -> None:
    state = with_state(plain(), media_intensity=vector(0.4), media_mean=vector(0.5))
    drive = Drive({Cause.STORY: vector(1)}, {Cause.OPEN_NEED: vector(0.1)}, vector(0.25))

    news = moved(DEFAULT, state, drive, row(0), days=1.0)

    # story 1 * .8457; open need .1 / .75 * (1 - .8457); fading .4 * .8457 - .5
    assert news.sources[Cause.STORY] == pytest.approx(0.8457, abs=1e-4)
    assert news.sources[Cause.OPEN_NEED] == pytest.approx(0.0206, abs=1e-4)
    assert news.sources[Cause.FADING] == pytest.approx(-0.1617, abs=1e-4)
    assert sum(news.sources.values()) == pytest.approx(news.mean - 0.5)
