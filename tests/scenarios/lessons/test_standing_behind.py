"""Seed 000: what standing behind one's customers is worth, and what fighting them costs."""

import numpy as np
import pytest

from game.bots.search import best_line, left_alone
from game.engine.injects import purposes
from game.engine.luck import deal
from tests.scenarios.lessons.told import (
    Course,
    Told,
    as_written,
    higher,
    tell,
    the,
    without,
)
from tests.scenarios.playing import EVERY, NOTHING, sound

JEEP, CHRYSLER = "jeep-2013", "chrysler-turnaround"

OWNERS = ("grand", "liberty", "left-out")

TRAY = {"tray": ["hear-her-out", "dry-and-clean", "cleaning-paid"], "ice": ["ring-the-guest"]}


# ------------------------------------------------------------------------------ 0.1 to 0.6


def test_selling_while_the_defect_stands_wins_nobody_and_feeds_the_story() -> None:
    """0.1 (jeep-2013)."""
    told = tell(JEEP, {"plain": as_written(JEEP, "yield-at-once"), "sold": as_written(JEEP, "yield-and-advertise")})
    plain, sold = told["plain"], told["sold"]
    after = plain.after("pictures")
    for group in (*OWNERS, "shoppers"):
        assert higher(plain.intent(group)[after:-1], sold.intent(group)[after:-1]), group
    assert higher(sold.media[after], plain.media[after])


def test_money_spent_on_owners_wins_shoppers_that_the_same_money_on_adverts_loses() -> None:
    """0.1 (chrysler-turnaround)."""
    told = tell(
        CHRYSLER,
        {"advert": {"bottom-list": ["new-day"]}, "owners": {"bottom-list": ["dealer-desk"]}},
    )
    for group in ("owners", "let-down", "shoppers"):
        assert higher(told["owners"].intent(group)[-1], told["advert"].intent(group)[-1]), group


@pytest.mark.parametrize("case", EVERY)
def test_every_crisis_holds_a_way_that_ends_far_above_waiting(case: str) -> None:
    """0.2 (every case)."""
    scenario = sound(case).scenario
    told = tell(case, {"waiting": NOTHING, **{t.name: t.play for t in scenario.tests}})
    waiting = told.pop("waiting")
    best = max(told.values(), key=lambda line: float(line.loyalty[-1].min()))
    assert higher(best.loyalty[-1], waiting.loyalty[-1], by=15)


@pytest.mark.xfail(
    strict=True,
    reason="Two of the four groups of the mildest case are let down twice, and nobody who is let down"
    " twice can come to trust more than before. What the other two can gain does not make up for"
    " what these lose.",
)
def test_a_mild_crisis_can_end_above_where_it_began() -> None:
    """0.2 (bad-tuesday)."""
    case = the("bad-tuesday")
    luck = deal([1], case.turns, purposes(case))
    found = [best_line(case, luck, left_alone(case, luck), width=40)]
    found += [best_line(case, luck, lambda state: state.loyalty, width=40)]
    written = tell(case, {t.name: t.play for t in case.scenario.tests})
    ends = [100 * line.loyalty[-1] for line in found]
    ends += [float(line.loyalty[-1].max()) for line in written.values()]
    assert max(ends) > 100 * found[0].loyalty[0]


def test_a_team_that_was_trained_gets_more_out_of_the_same_remedy() -> None:
    """0.3 (bad-tuesday)."""
    told = tell(
        "bad-tuesday",
        {
            "neither": NOTHING,
            "remedy": {"walkout": ["short-menu"]},
            "training": {"ice": ["cross-train"]},
            "both": {"ice": ["cross-train"], "walkout": ["short-menu"]},
        },
    )
    end = {name: line.intent("evening")[-1] for name, line in told.items()}
    assert higher(end["both"] - end["training"], end["remedy"] - end["neither"], by=1)


def test_a_recovery_that_lacks_any_of_its_parts_is_worth_less() -> None:
    """0.4 (bad-tuesday): hear, fix, make up and follow up."""
    parts = [card for hand in TRAY.values() for card in hand]
    told = tell("bad-tuesday", {"whole": TRAY, **{part: without(TRAY, part) for part in parts}})
    for part in parts:
        assert higher(told["whole"].intent("lunch")[-1], told[part].intent("lunch")[-1]), part


def better_than_before(line: Told, group: str) -> Course:
    """Return what excellent recovery adds beyond repair, in logits of trust."""
    place = line.case.index.groups[group]
    return np.stack([state.trust.paradox[line.rows, place] for state in line.states])


def test_only_hearing_mending_and_paying_together_make_an_advocate() -> None:
    """0.4 (bad-tuesday)."""
    told = tell("bad-tuesday", {"whole": TRAY, **{c: without(TRAY, c) for c in TRAY["tray"]}})
    gain = {name: better_than_before(line, "lunch")[-1] for name, line in told.items()}
    for part in TRAY["tray"]:
        assert higher(gain["whole"], 10 * gain[part]), part


@pytest.mark.xfail(
    strict=True,
    reason="What lifts a guest above her start is judged as she is helped, by words, openness, repair"
    " and pay; a call comes later and adds nothing to it. A call that was promised and forgotten"
    " costs by another way, as a broken promise.",
)
def test_nobody_becomes_an_advocate_without_a_follow_up() -> None:
    """0.4 (bad-tuesday)."""
    told = tell("bad-tuesday", {"whole": TRAY, "no call": without(TRAY, "ring-the-guest")})
    gain = {name: better_than_before(line, "lunch")[-1] for name, line in told.items()}
    assert higher(gain["whole"], gain["no call"])


@pytest.mark.parametrize("case", EVERY)
def test_nobody_is_punished_for_the_crisis_itself(case: str) -> None:
    """0.5 (every case): all teams begin alike, and the same is let loose on all of them."""
    scenario = sound(case).scenario
    lines = {trial.name: trial.play for trial in scenario.tests}
    told = tell(case, {"waiting": NOTHING, **lines})
    for line in told.values():
        assert np.ptp(line.loyalty[0]) == 0
        assert not line.media[0].any()
        assert not line.cost[0].any()
        assert began_at_first(line) >= set(scenario.turns[0].starts)
    assert len({float(line.loyalty[0, 0]) for line in told.values()}) == 1
    assert len({frozenset(began_at_first(line)) for line in told.values()}) == 1


def began_at_first(line: Told) -> set[str]:
    """Return which incidents began before anything that was played could matter."""
    started = line.states[1].started[line.rows]
    return {
        incident.id
        for incident, has in zip(line.case.scenario.incidents, started.T, strict=True)
        if has.any()
    }


def test_failures_are_coded_by_a_ladder_from_a_late_supper_to_deaths() -> None:
    """0.6 (bad-tuesday, takata-honda)."""
    worst = [
        max(
            harm.severity
            for incident in sound(case).scenario.incidents
            if incident.id in names
            for harm in incident.harms.values()
        )
        for case, names in (
            ("bad-tuesday", {"ice"}),  # an order is late
            ("bad-tuesday", {"till"}),  # systems are down
            ("bad-tuesday", {"walkout"}),  # nobody is at the stove
            ("bad-tuesday", {"tray"}),  # an accident hits a guest
            ("takata-honda", {"zone"}),  # people die
        )
    ]
    assert worst == sorted(set(worst))
