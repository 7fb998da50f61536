"""More harm, more blame and more news never do anybody's trust any good."""

from dataclasses import replace

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from game.engine.trust.causes import Cause
from game.engine.trust.harm import harm_of
from game.engine.trust.setting import Floats
from game.engine.trust.trust import wounds
from tests.property.histories import NEWS, SORTS
from tests.property.ways import (
    SOME,
    at_most,
    beside,
    doing,
    more,
    never_above,
    never_better,
    never_louder,
    play,
    starting,
    where,
    without,
)
from tests.property.worlds import World, worlds

UNANSWERED = worlds(sorts=NEWS)


@SOME
@given(UNANSWERED)
def test_greater_severity_without_an_answer_never_raises_trust(world: World) -> None:
    """P09, for needs that end by themselves, if at all, at one pace for all.

    The story is told by how open the worst need still is, held against what it was at first: a
    graver need that ends sooner would make a smaller story than a slight one that stays.
    """
    eases = world.setting.incidents.eases
    world = where(world, "incidents", eases=eases.max(axis=1, keepdims=True))
    now = world.setting.incidents.severity
    worse = now + world.dice.share(*now.shape[1:]) * (1 - now)
    never_better(where(world, "incidents", severity=worse), world)


@SOME
@given(worlds(sorts=[sort for sort in SORTS if sort != "denials"]))
def test_more_proof_of_culpability_never_raises_trust(world: World) -> None:
    """P10, where nothing was denied."""
    never_better(more(world, "evidence"), world)


@SOME
@given(worlds())
def test_more_proof_against_a_denial_never_raises_trust(world: World) -> None:
    """P10 for the last proof that comes out, X1: each refutation makes news of its own.

    More proof earlier would leave less for later proof to refute, and so less news later.
    """
    dice, last = world.dice, last_proof(world)
    worse = world
    for turn, deeds in enumerate(world.deeds):
        rise = (last == turn) * dice.share() * (1 - deeds.evidence)
        worse = doing(worse, turn, evidence=deeds.evidence + rise)
    never_better(worse, world)


def last_proof(world: World) -> Floats:
    """Return the turn (rows,) on which the last proof of culpability comes out; -1 if none does."""
    last = np.full(world.setting.credibility.shape, -1.0)
    for turn, deeds in enumerate(world.deeds):
        last = np.where(deeds.evidence > 0, turn, last)
    return last


@SOME
@given(worlds())
def test_a_worse_record_and_more_blame_never_raise_trust(world: World) -> None:
    """P11."""
    dice, setting = world.dice, world.setting
    worse = where(
        world,
        "",
        history=setting.history + dice.share() * (1 - setting.history),
        bad_reputation=setting.bad_reputation + dice.share() * (1 - setting.bad_reputation),
    )
    blame = setting.incidents.blame
    worse = where(worse, "incidents", blame=blame + dice.share(blame.shape[1]) * (1 - blame))
    never_better(worse, world)


@SOME
@given(worlds())
def test_deceit_never_scores_above_the_same_lapse_of_competence(world: World) -> None:
    """P32."""
    now = world.setting.incidents.integrity
    worse = now + world.dice.share(now.shape[1]) * (1 - now)
    never_better(where(world, "incidents", integrity=worse), world)


@SOME
@given(worlds(turns=(1, 1), sorts=("spent",)))
def test_even_a_perfect_answer_at_once_leaves_part_of_a_wound_whose_cause_stays(
    world: World,
) -> None:
    """P34: breaking is easier than mending."""
    world = where(world, "incidents", stable=1.0, fixable=1.0)
    world = where(world, "", credibility=1.0, preparation=1e9)
    best = {"speaks": 1.0, "posture": 1.0, "quality": 1.0, "procedure": 1.0, "fix": 1e6}
    (end,) = play(doing(world, 0, compensation=1.5, safe=1.0, first=1.0, **best))
    hit = harm_of(end.setting, end.state.started).hurt.max(axis=2) > 0
    assert (end.trust[hit] < end.before.trust[hit]).all()


@SOME
@given(worlds())
def test_danger_never_raises_intent_and_never_touches_trust(world: World) -> None:
    """P45. Investors are left out: they trust by what customers do."""
    now = world.setting.incidents.danger
    worse = where(world, "incidents", danger=now + world.dice.share(now.shape[1]) * (1 - now))
    people = world.but_investors
    for afraid, calm in beside(worse, world):
        never_above(afraid.intent[:, people], calm.intent[:, people], "intent")
        assert np.array_equal(afraid.trust[:, people], calm.trust[:, people])


@st.composite
def one_more(draw: st.DrawFn) -> tuple[World, World]:
    """Draw a world and the same world with one incident more, the last to begin."""
    world = draw(worlds(incidents=(2, 4)))
    turn = draw(st.integers(0, len(world.days) - 1))
    last = (
        np.arange(world.setting.incidents.tempo.shape[1])
        == world.setting.incidents.tempo.shape[1] - 1
    )
    fewer = world
    for place, deeds in enumerate(world.deeds):
        fewer = starting(fewer, [place], marks=deeds.starts & ~last)
    fewer = starting(fewer, range(turn + 1, len(world.days)))
    more_ = starting(fewer, [turn], marks=fewer.deeds[turn].starts | last)
    return fewer, more_


@SOME
@given(one_more())
def test_a_second_incident_never_raises_trust(case: tuple[World, World]) -> None:
    """P47, but X7: with a second incident, deeds may be seen beside a fourth apology.

    Nor is any promise given or kept: it counts by what is at stake, which the second raises.
    """
    fewer, one = (at_most(without(world, "promised", "kept", "broken"), 3) for world in case)
    never_better(one, fewer)


@SOME
@given(worlds(incidents=(2, 4)))
def test_a_repeat_adds_at_most_the_news_that_the_worst_before_it_left(world: World) -> None:
    """P47: they knew already."""
    known, news = world.setting.parameters, world.setting.incidents.newsworthiness
    worst = np.zeros_like(news[:, :1])
    for turned in play(world):
        begins = turned.state.started * (1 - turned.before.started)
        left = news * (1 - known.repeat_discount * worst)
        most = known.public_wound * left
        wound = wounds(turned.setting, turned.state, harm_of(turned.setting, turned.state.started))
        heard = (wound[Cause.NEWS] * begins[:, None, :]).max(axis=1)
        never_above(heard, most * begins, "wound by the news")
        worst = np.maximum(worst, (news * turned.state.started).max(axis=1, keepdims=True))


@SOME
@given(worlds())
def test_more_media_attention_never_raises_trust(world: World) -> None:
    """P51."""
    louder = more(world, "new_information", most=None)
    never_better(louder, world)
    never_louder(world, louder)


@SOME
@given(worlds())
def test_following_the_news_more_closely_never_raises_trust_and_is_no_news_itself(
    world: World,
) -> None:
    """P52."""
    closely = following(world, 0.9)
    never_better(closely, world)
    for one, other in beside(closely, world):
        assert (one.media == other.media).all()


def following(world: World, share: float) -> World:
    """Return `world` with people who follow so much of what they hear of."""
    known = replace(world.setting.parameters, following=share)
    return replace(world, setting=replace(world.setting, parameters=known))


@SOME
@given(worlds())
def test_a_contradiction_never_raises_trust_or_quietens_the_media(world: World) -> None:
    """P16."""
    clashing = more(world, "contradiction", chance=0.2, most=2.0)
    never_better(clashing, world)
    never_louder(world, clashing)


@SOME
@given(worlds())
def test_failing_twice_never_raises_trust_or_quietens_the_media(world: World) -> None:
    """P24."""
    failing = more(world, "double_deviation")
    never_better(failing, world)
    never_louder(world, failing)
