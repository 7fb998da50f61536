"""More, sooner and kinder is never worse (P02-P08, P13-P15, P31, P48, P49).

Customers only, one incident and nothing new while one waits: others mind cost (X11), later news
or harm is better met late (X1), and a fix can make a later repeat worse (X9).
"""

from dataclasses import replace

import numpy as np
from hypothesis import strategies as st

from tests.property.worlds import (
    ROWS,
    World,
    apology,
    busy,
    evened,
    held,
    intent,
    media,
    never_lower,
    run,
    scaled,
    seeds,
    silent,
    trust,
)

turns = st.integers(0, 6)


def draws(seed: int) -> np.random.Generator:
    return np.random.default_rng([seed, 9])


@held(seeds, turns, st.integers(1, 7))
def test_the_same_apology_later_never_earns_more(seed: int, early: int, gap: int) -> None:
    """P02. Only one apology is made, so it is never one too many (X7)."""
    late = min(early + gap, 7)
    world, quality = silent(seed), draws(seed).uniform(0, 1, ROWS)
    sooner, later = run(apology(world, early, quality)), run(apology(world, late, quality))
    never_lower(trust(sooner)[late:], trust(later)[late:])
    never_lower(intent(sooner)[late:], intent(later)[late:])


@held(seeds, turns, st.integers(1, 7))
def test_the_same_payment_later_never_earns_more(seed: int, early: int, gap: int) -> None:
    """P03."""
    late = min(early + gap, 7)
    world, pay = silent(seed), draws(seed).uniform(0, 1.5, (ROWS, 3))
    sooner = run(world.with_deeds(early, compensation=pay))
    later = run(world.with_deeds(late, compensation=pay))
    never_lower(trust(sooner)[late:], trust(later)[late:])
    never_lower(intent(sooner)[late:], intent(later)[late:])


@held(seeds, turns, st.integers(1, 7))
def test_the_same_work_later_never_earns_more(seed: int, early: int, gap: int) -> None:
    """P04. Both turns last as long, so that it is the same work; nothing eases by itself."""
    late = min(early + gap, 7)
    world = evened(silent(seed), early, late)
    world = world.with_incidents(eases=np.zeros((1, 1, 1)))
    fix = draws(seed).uniform(0, 2, (ROWS, 3, 1))
    sooner, later = (run(world.with_deeds(turn, fix=fix)) for turn in (early, late))
    never_lower(trust(sooner)[late:], trust(later)[late:])
    never_lower(intent(sooner)[late:], intent(later)[late:])


@held(seeds)
def test_more_compensation_never_lowers_trust_or_intent(seed: int) -> None:
    """P05."""
    world, more = busy(seed), draws(seed).uniform(1, 3, ROWS)
    raised = world.each_turn(lambda d: replace(d, compensation=scaled(d.compensation, more)))
    never_lower(trust(run(raised)), trust(run(world)))
    never_lower(intent(run(raised)), intent(run(world)))


@held(seeds)
def test_a_faster_fix_helps_trust_media_and_need(seed: int) -> None:
    """P06."""
    world, more = busy(seed), draws(seed).uniform(1, 5, ROWS)
    faster = run(world.each_turn(lambda d: replace(d, fix=scaled(d.fix, more))))
    slower = run(world)
    never_lower(trust(faster), trust(slower))
    never_lower(media(slower), media(faster))
    for quick, slow in zip(faster, slower, strict=True):
        never_lower(slow.state.unmet_need, quick.state.unmet_need)


@held(seeds)
def test_more_empathy_never_lowers_trust(seed: int) -> None:
    """P07. At most three statements: from the fourth, empty words can hurt (X7)."""
    world = few_words(seed)
    warm = world.each_turn(lambda d: replace(d, quality=d.speaks * (1 + d.quality) / 2))
    never_lower(trust(run(warm)), trust(run(world)))


@held(seeds)
def test_a_more_accommodating_posture_never_lowers_trust(seed: int) -> None:
    """P08. At most three statements, as above: a better posture makes words count as apology."""
    world = few_words(seed)
    giving = world.each_turn(lambda d: replace(d, posture=d.speaks * (1 + d.posture) / 2))
    never_lower(trust(run(giving)), trust(run(world)))


def few_words(seed: int) -> World:
    world = busy(seed)
    for turn in range(3, 8):
        none = np.zeros(ROWS)
        world = world.with_deeds(turn, speaks=none, posture=none, quality=none)
    return world


@held(seeds, turns)
def test_a_promise_that_is_kept_is_never_worse_than_none(seed: int, made: int) -> None:
    """P13."""
    world, volume = busy(seed), draws(seed).uniform(0, 1, ROWS)
    kept = world.with_deeds(made, promised=volume).with_deeds(7, kept=volume)
    never_lower(trust(run(kept)), trust(run(world)))


@held(seeds, turns)
def test_delivery_that_was_announced_is_never_worse(seed: int, made: int) -> None:
    """P15."""
    world, volume = busy(seed), draws(seed).uniform(0, 1, ROWS)
    unannounced = world.with_deeds(7, kept=volume)
    announced = unannounced.with_deeds(made, promised=volume)
    never_lower(trust(run(announced))[7:], trust(run(unannounced))[7:])


@held(seeds, st.integers(0, 7))
def test_acknowledging_beats_silence(seed: int, when: int) -> None:
    """P31."""
    world, quality = silent(seed), draws(seed).uniform(0, 1, ROWS)
    spoke, mute = run(apology(world, when, quality)), run(world)
    never_lower(trust(spoke), trust(mute))
    never_lower(media(mute), media(spoke))


@held(seeds)
def test_doing_more_for_the_harmed_never_lowers_onlookers(seed: int) -> None:
    """P48. The second and third group are spared."""
    world = silent(seed)
    need = world.setting.incidents.need.copy(order="F")
    need[:, 1:] = 0
    world = world.with_incidents(need=need)
    fix = np.zeros((ROWS, 3, 1))
    fix[:, 0, 0] = draws(seed).uniform(0, 3, ROWS)
    helped = world.with_deeds(2, fix=fix, compensation=fix[:, :, 0])
    never_lower(trust(run(helped))[:, :, 1:], trust(run(world))[:, :, 1:])


@held(seeds)
def test_words_that_come_with_a_visible_deed_are_never_empty(seed: int) -> None:
    """P49."""
    world = silent(seed)
    pay = np.ones((ROWS, 3))
    for turn in range(8):
        world = apology(world, turn, np.ones(ROWS)).with_deeds(turn, compensation=pay)
    assert all((turn.state.empty_words == 0).all() for turn in run(world))
    assert all((turn.state.backfire == 0).all() for turn in run(world))
