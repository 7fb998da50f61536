"""Every deed and every lapse is felt: none of the laws may fall silent.

The other properties say which way a thing may not go; these say that it goes somewhere at all.
"""

import numpy as np
import pytest
from hypothesis import given

from game.engine.trust.harm import harm_of
from game.engine.trust.setting import Bools, Floats, Kind
from game.engine.trust.stepped import Stepped
from tests.property.ways import SOME, Value, beside, doing, play, starting, where
from tests.property.worlds import World, worlds

STRUCK = worlds(sorts=(), turns=(3, 6), incidents=(1, 1), people=(Kind.CUSTOMER,))
SORRY: dict[str, Value] = {"speaks": 1.0, "posture": 1.0}
HELPS: dict[str, dict[str, Value]] = {
    "work": {"fix": 1.0},
    "pay": {"compensation": 0.5},
    "care": {**SORRY, "quality": 0.5},
    "a fair way": {"procedure": 0.5},
    "an end to silence": SORRY,
    "a promise kept": {"kept": 0.5},
    "a promise lent": {"promised": 0.5},
}
HURTS: dict[str, dict[str, Value]] = {
    "a contradiction": {"contradiction": 1.0},
    "a breach": {"broken": 0.5},
    "failing twice": {"double_deviation": 1.0},
    "a scapegoat": {"scapegoats": 1.0},
    "paid threats": {"threats": 1.0},
    "proof": {"evidence": 0.5},
}


def struck(world: World) -> World:
    """Return a world that was struck on its first turn, unready, by what can be mended."""
    later = starting(world, world.turns)
    plain = where(later, "incidents", fixable=1.0, integrity=0.5, eases=0.0, felt_after=0.0)
    return where(starting(plain, [0], marks=1.0), "", credibility=0.5, preparation=0.0)


def harmed(turned: Stepped) -> Bools:
    """Mark those who were hit and whose trust is not at the end of its scale, (rows, groups)."""
    harm = harm_of(turned.setting, turned.state.started)
    still_open = (turned.before.unmet_need > 0.2).max(axis=2)
    direct = harm.direct.max(axis=2) > 0.05
    blamed = (turned.state.responsibility > 0.1) & (turned.before.responsibility < 0.9)
    within = (turned.trust > 0.001) & (turned.before.trust > 0.001)
    marks: Bools = still_open & direct & within & blamed[:, None]
    return marks


def onlooking(turned: Stepped) -> Bools:
    """Mark those who were spared and have heard of it, (rows, groups)."""
    spared = harm_of(turned.setting, turned.state.started).hurt.max(axis=2) == 0
    loud = turned.setting.incidents.newsworthiness[:, 0] > 0.2
    blamed = turned.state.responsibility > 0.1
    heard = (turned.before.awareness > 0.01) & (turned.trust > 0.001)
    marks: Bools = spared & heard & (loud & blamed)[:, None]
    return marks


def moves(world: World, change: dict[str, Value], turn: int = 1) -> tuple[Stepped, Floats]:
    """Return the turn without the change, and how far the change moves trust on that turn."""
    without, with_ = next(beside(world, doing(world, turn, **change), since=turn))
    return without, with_.trust - without.trust


@pytest.mark.parametrize("deed", HELPS)
@SOME
@given(world=STRUCK)
def test_every_deed_raises_the_trust_of_the_harmed(deed: str, world: World) -> None:
    without, rise = moves(struck(world), HELPS[deed])
    assert (rise[harmed(without)] > 0).all()


@pytest.mark.parametrize("lapse", HURTS)
@SOME
@given(world=STRUCK)
def test_every_lapse_lowers_the_trust_of_the_harmed(lapse: str, world: World) -> None:
    without, rise = moves(struck(world), HURTS[lapse])
    assert (rise[harmed(without)] < 0).all()


@SOME
@given(world=STRUCK)
def test_a_stance_too_small_lowers_the_trust_of_the_harmed(world: World) -> None:
    """P08: beside the same words from a stance that meets the blame."""
    world = struck(world)
    small, whole = (doing(world, 1, speaks=1.0, posture=posture) for posture in (0.0, 1.0))
    less, more = next(beside(small, whole, since=1))
    felt = harmed(less)
    assert (less.trust[felt] < more.trust[felt]).all()


@pytest.mark.parametrize("deed", ["work", "pay"])
@SOME
@given(world=STRUCK)
def test_onlookers_trust_rises_with_what_they_see_done(deed: str, world: World) -> None:
    """P48: half of what they see counts for them."""
    world = struck(world)
    without, rise = moves(world, HELPS[deed])
    someone = np.any(harmed(without), axis=1, keepdims=True)
    assert (rise[onlooking(without) & someone] > 0).all()


@SOME
@given(world=STRUCK)
def test_onlookers_trust_falls_as_news_reaches_more_of_them(world: World) -> None:
    """P51."""
    without, rise = moves(struck(world), {"new_information": 1.0})
    assert (rise[onlooking(without)] < 0).all()


@SOME
@given(world=STRUCK)
def test_waiting_and_silence_wear_on_and_time_heals_what_is_met(world: World) -> None:
    """What nobody attends to gets worse; once it is met, wounds close."""
    world = where(struck(world), "incidents", tempo=0.02)
    silent, left = play(world)[1:3], play(doing(world, 0, fix=1e6, **SORRY))[1:3]
    hit = harmed(silent[0])
    for name in ("waiting", "silence"):
        first, second = (getattr(turned.state, name)[hit] for turned in silent)
        assert (first > 0).all(), name
        assert (second >= first).all(), name
    healed = [turned.state.healing.min(axis=2) for turned in left]
    assert (healed[1][hit] > healed[0][hit]).all()


@SOME
@given(world=STRUCK)
def test_fear_passes_and_proof_ends_it_sooner(world: World) -> None:
    """P45, P46: those who know of a danger stay away, and less so with time and proof."""
    world = where(struck(world), "incidents", danger=0.5, newsworthiness=0.0, need=1.0)
    world = where(world, "incidents", severity=np.maximum(world.setting.incidents.severity, 0.1))
    safe = where(world, "incidents", danger=0.0)
    proven = doing(world, 1, safe=0.5)
    loyal = world.setting.groups.loyalty > 0.01
    ways = (play(each) for each in (world, proven, safe))
    for afraid, reassured, calm in list(zip(*ways, strict=True))[1:]:
        felt = loyal & (calm.intent > 0.001)
        assert (afraid.intent[felt] < reassured.intent[felt]).all()
        assert (reassured.intent[felt] < calm.intent[felt]).all()
    shares = [
        turned.intent[loyal] / play(safe)[turn].intent[loyal]
        for turn, turned in enumerate(play(world))
    ]
    assert (np.diff(shares[1:], axis=0) > 0).all()
