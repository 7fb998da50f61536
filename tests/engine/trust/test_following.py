from dataclasses import replace

import pytest

from game.engine.trust.evidence import DEFAULT
from game.engine.trust.fear import fear
from game.engine.trust.following import closeness, followed, nearness
from game.engine.trust.plain import plain, row
from game.engine.trust.setting import Kind, Setting
from tests.engine.trust.small import running


def crowd(experience: float = 0.0, kind: Kind = Kind.CUSTOMER) -> Setting:
    """Return a group that is hit, and one that looks on."""
    setting = plain(groups=2)
    groups = replace(setting.groups, kind=(Kind.CUSTOMER, kind), experience=row(0, experience))
    return replace(setting, groups=groups)


def test_of_what_they_hear_people_who_look_on_follow_a_part() -> None:
    setting = crowd()
    _, harm = running(setting)

    found = followed(setting, row(0, 0.5), harm)

    assert found[0, 1, 0] == pytest.approx(0.35)  # .5 * .7


def test_those_hit_miss_nothing_of_what_hit_them() -> None:
    setting = crowd()
    _, harm = running(setting)

    assert followed(setting, row(0, 0.5), harm)[0, 0, 0] == 1


def test_whoever_has_the_company_in_daily_life_follows_it_more_closely() -> None:
    # .7 + .3 * .6, and all of it
    assert closeness(crowd(experience=0.6))[0, 1] == pytest.approx(0.88)
    assert closeness(crowd(experience=1.0))[0, 1] == 1


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind is not Kind.CUSTOMER])
def test_who_follows_the_company_for_a_living_misses_nothing(kind: Kind) -> None:
    assert closeness(crowd(kind=kind))[0, 1] == 1


def test_readers_in_a_laboratory_follow_all_of_it() -> None:
    setting = replace(crowd(), parameters=replace(DEFAULT, following=1.0))
    _, harm = running(setting)

    assert followed(setting, row(0, 0.5), harm)[0, 1, 0] == 0.5


def test_those_hit_feel_its_severity_and_others_what_they_follow() -> None:
    setting = crowd()
    _, harm = running(setting)

    found = nearness(harm, followed(setting, row(1, 0.5), harm))

    # first group: max(.7 * 1, .6); second: max(.7 * .5 * .7, 0)
    assert found[0, :, 0] == pytest.approx([0.7, 0.245])


def test_a_danger_is_in_the_headline() -> None:
    setting = crowd()
    cases = replace(setting.incidents, danger=row(0.4))
    setting = replace(setting, incidents=cases)
    state, harm = running(setting, awareness=row(0, 0.5), days_since=row(0))

    assert fear(setting, state, harm)[0, 1] == pytest.approx(0.2)  # .4 * .5, not the part followed
