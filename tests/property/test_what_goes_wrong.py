"""What is worse is never better: harm, blame, lies, breaches, threats (P09-P12, P16-P20, P23-P24,
P32, P45-P47, P50, P51)."""

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import strategies as st

from game.engine.trust.deeds import Deeds
from tests.property.worlds import (
    CUSTOMERS,
    EVERYBODY,
    ROWS,
    apology,
    busy,
    eventful,
    held,
    intent,
    media,
    never_lower,
    run,
    seeds,
    silent,
    trust,
)

turns = st.integers(0, 6)


def draws(seed: int) -> np.random.Generator:
    return np.random.default_rng([seed, 9])


@held(seeds)
def test_graver_harm_that_nobody_answers_never_raises_trust(seed: int) -> None:
    """P09. Graver for all alike, so that the same group stays the worst hit."""
    world = silent(seed)
    milder = world.setting.incidents.severity / 2
    never_lower(trust(run(world.with_incidents(severity=milder))), trust(run(world)))


@held(seeds, turns)
def test_more_proof_of_culpability_never_raises_trust(seed: int, when: int) -> None:
    """P10. Nobody denies: a denial that is refuted is a lie besides."""
    world, proof = busy(seed), draws(seed).uniform(0, 1, ROWS)
    proven = world.with_deeds(when, evidence=proof)
    never_lower(trust(run(world)), trust(run(proven)))


@pytest.mark.parametrize("what", ["history", "bad_reputation"])
@held(seed=seeds)
def test_a_worse_past_never_raises_trust(what: str, seed: int) -> None:
    """P11."""
    world = busy(seed)
    worse = (1 + getattr(world.setting, what)) / 2
    stained = replace(world, setting=replace(world.setting, **{what: worse}))
    never_lower(trust(run(world)), trust(run(stained)))


@held(seeds)
def test_a_higher_blame_prior_never_raises_trust(seed: int) -> None:
    """P11."""
    world = busy(seed)
    blamed = world.with_incidents(blame=(1 + world.setting.incidents.blame) / 2)
    never_lower(trust(run(world)), trust(run(blamed)))


@held(seeds, turns)
def test_a_promise_that_breaks_is_never_better_than_none(seed: int, made: int) -> None:
    """P12."""
    world, volume = busy(seed), draws(seed).uniform(0.05, 1, ROWS)
    broke = run(world.with_deeds(made, promised=volume).with_deeds(7, broken=volume))
    none = run(world)
    never_lower(trust(none)[7:], trust(broke)[7:])
    never_lower(media(broke)[7:], media(none)[7:])


@held(seeds, turns)
def test_a_contradiction_never_helps(seed: int, when: int) -> None:
    """P16."""
    world = busy(seed)
    clash = run(world.with_deeds(when, contradiction=draws(seed).uniform(0, 2, ROWS)))
    never_lower(trust(run(world)), trust(clash))
    never_lower(media(clash), media(run(world)))


@held(seeds)
def test_telling_it_oneself_is_never_worse_than_being_told_on(seed: int) -> None:
    """P17. The story comes out on the same day either way (X5)."""
    world = busy(seed)
    first = run(world.with_deeds(0, first=draws(seed).uniform(0, 1, ROWS)))
    never_lower(trust(first), trust(run(world)))
    never_lower(media(run(world)), media(first))


@held(seeds, turns)
def test_a_denial_proven_false_is_never_better_than_the_same_stance(seed: int, when: int) -> None:
    """P18. Proof is full; both say the same, one denies as well; credibility alike (X6)."""
    world = silent(seed)
    stance = {"speaks": np.ones(ROWS), "posture": np.zeros(ROWS), "quality": np.zeros(ROWS)}
    proven = world.with_deeds(when, **stance).with_deeds(7, evidence=np.ones(ROWS))
    denied = proven.with_deeds(when, denies=np.ones(ROWS))
    never_lower(trust(run(proven))[7:], trust(run(denied))[7:])


@held(seeds, turns)
def test_a_denial_that_nothing_refutes_never_lowers_trust(seed: int, when: int) -> None:
    """P19."""
    world = silent(seed)
    stance = {"speaks": np.ones(ROWS), "posture": np.zeros(ROWS)}
    plain = world.with_deeds(when, **stance)
    denied = plain.with_deeds(when, denies=draws(seed).uniform(0, 1, ROWS))
    never_lower(trust(run(denied)), trust(run(plain)))


@held(seeds)
def test_the_same_empty_apology_again_earns_nothing_and_from_the_fourth_hurts(seed: int) -> None:
    """P20."""
    worlds = [apology(silent(seed), 0, np.full(ROWS, 0.8))]
    for turn in range(1, 6):
        worlds.append(apology(worlds[-1], turn, np.full(ROWS, 0.8)))
    ends = [run(world)[-1] for world in worlds]
    for again, once in zip(ends[1:], ends[:-1], strict=True):
        never_lower(once.trust, again.trust)
    assert all(np.array_equal(end.trust, ends[0].trust) for end in ends[:3])
    assert all((end.state.backfire == 0).all() for end in ends[:3])
    assert (ends[3].state.backfire[:, 0] > 0).all()


@held(seeds)
def test_rewarding_threats_teaches_threats_and_never_helps(seed: int) -> None:
    """P23. Nobody is given more or less than without: only why it is given differs."""
    world, share = busy(seed), draws(seed).uniform(0, 1, ROWS)
    paid, fair = run(world.each_turn(lambda d: replace(d, threats=share))), run(world)
    never_lower(trust(fair), trust(paid))
    never_lower(media(paid), media(fair))
    for trained, plain in zip(paid, fair, strict=True):
        never_lower(trained.state.threats_learned, plain.state.threats_learned)
        assert (plain.state.threats_learned <= plain.before.threats_learned).all()


@held(seeds, turns)
def test_treating_all_alike_unlearns_threats(seed: int, when: int) -> None:
    """P23b. After threats were paid, an open way for all lets the habit fade faster."""
    world = silent(seed).with_deeds(0, threats=np.ones(ROWS))
    open_to_all = world.with_deeds(when + 1, procedure=np.ones(ROWS))
    fades, stays = run(open_to_all)[-1], run(world)[-1]
    assert (fades.state.threats_learned < stays.state.threats_learned).all()


@held(seeds, turns)
def test_failing_those_harmed_twice_never_helps(seed: int, when: int) -> None:
    """P24."""
    world = busy(seed)
    twice = run(world.with_deeds(when, double_deviation=draws(seed).uniform(0, 1, (ROWS, 3))))
    never_lower(trust(run(world)), trust(twice))
    never_lower(media(twice), media(run(world)))


@held(seeds)
def test_a_breach_of_integrity_never_scores_above_one_of_competence(seed: int) -> None:
    """P32."""
    world = busy(seed)
    lapse, deceit = (world.with_incidents(integrity=np.full((1, 1), x)) for x in (0.0, 1.0))
    never_lower(trust(run(lapse)), trust(run(deceit)))


@held(seeds)
def test_more_danger_never_raises_intent_and_never_touches_trust(seed: int) -> None:
    """P45."""
    world = eventful(seed)
    grim = run(world.with_incidents(danger=(1 + world.setting.incidents.danger) / 2))
    calm = run(world)
    customers = [place for place, kind in enumerate(EVERYBODY) if kind in CUSTOMERS]
    never_lower(intent(calm)[:, :, customers], intent(grim)[:, :, customers])
    assert np.array_equal(trust(calm)[:, :, customers], trust(grim)[:, :, customers])


@held(seeds, turns)
def test_proof_of_safety_never_lowers_intent(seed: int, when: int) -> None:
    """P46."""
    world = busy(seed)
    safe = world.with_deeds(when, safe=draws(seed).uniform(0, 1, (ROWS, 1)))
    never_lower(intent(run(safe)), intent(run(world)))


@held(seeds)
def test_a_second_incident_never_raises_trust(seed: int) -> None:
    """P47. No promise stands, and no fix is under way that a repeat would make matter more (X9)."""
    world = silent(seed, incidents=2)
    starts = world.deeds[4].starts.copy()
    starts[:, 1] = True
    never_lower(trust(run(world)), trust(run(world.with_deeds(4, starts=starts))))


@held(seeds)
def test_a_repeat_is_news_only_as_far_as_people_did_not_know(seed: int) -> None:
    """P47. What the worst before it leaves of its news weight is the most that it adds."""
    world = silent(seed, incidents=2)
    starts = world.deeds[4].starts.copy()
    starts[:, 1] = True
    found = run(world.with_deeds(4, starts=starts))[-1].state.news_weight
    news = world.setting.incidents.newsworthiness
    never_lower(news[:, 1] * (1 - 0.8 * news[:, 0]), found[:, 1])


def lapse(world_deeds: Deeds) -> dict[str, np.ndarray]:
    return {"contradiction": world_deeds.contradiction + 1}


@held(seeds)
def test_conduct_heals_in_quiet_and_a_new_lapse_opens_it_again(seed: int) -> None:
    """P50."""
    world = silent(seed)
    once = world.with_deeds(1, **lapse(world.deeds[1]))
    again = run(once.with_deeds(7, **lapse(world.deeds[7])))
    quiet = run(once)
    calm = [turn.state.calm for turn in quiet]
    assert (calm[1] == 0).all()
    assert all((later > sooner).all() for sooner, later in pairwise(calm[1:]))
    assert (again[7].state.calm == 0).all()
    never_lower(quiet[7].trust, again[7].trust)


@held(seeds)
def test_more_attention_never_raises_trust(seed: int) -> None:
    """P51."""
    world = busy(seed)
    noise = draws(seed).uniform(0, 1, ROWS)
    louder = world.each_turn(lambda d: replace(d, new_information=d.new_information + noise))
    loud = run(louder)
    never_lower(media(loud), media(run(world)))
    never_lower(trust(run(world)), trust(loud))
