"""Seed 003: a company teaches its customers how to be heard."""

import numpy as np
import pytest

from game.engine.trust.arrays import total
from game.engine.trust.cost import Component
from game.engine.trust.setting import Floats
from game.study.balance.alone import Alone
from game.study.balance.turns import temptations
from tests.scenarios.lessons.told import (
    Told,
    also,
    as_written,
    higher,
    no_lower,
    tell,
    the,
    without,
)
from tests.scenarios.playing import NOTHING, Plays, began, came

DEALER = "squeaky-wheel"
TURNS = [turn.id for turn in the(DEALER).scenario.turns]
QUIET, LOUD = ("desk", "phone", "mail"), ("hotline", "survey", "review", "video")


def need_first() -> Plays:
    return as_written(DEALER, "need-first")


def loud_first() -> Plays:
    return as_written(DEALER, "loud-first-all-along")



def on(card: str, turns: list[str]) -> Plays:
    """Return a line that plays one card on each of these turns."""
    return {turn: [card] for turn in turns}


LOUD_ALL_ALONG = on("loud-first", TURNS[:-1])
ALL_ALIKE = on("worst-first", TURNS)
TURNED = {**ALL_ALIKE, **on("loud-first", TURNS[:3])}  # the loud first, until the third turn


# ------------------------------------------------------------------------------ 3.1 to 3.5


def test_it_pays_to_treat_all_alike_whether_or_not_one_knows_who_bluffs() -> None:
    """3.1 (squeaky-wheel): somebody counts how many threaten for gain, or nobody does."""
    for find_out in (True, False):
        lines = {"need": need_first(), "loud": loud_first()}
        if not find_out:
            lines = {name: without(line, "count-the-open") for name, line in lines.items()}
        told = tell(DEALER, lines)
        after = told["need"].states[told["need"].after("monday")]
        known = after.known[:, the(DEALER).index.facts["threats-for-gain"]]
        assert known.all() == known.any() == find_out
        assert higher(told["need"].loyalty[-1], told["loud"].loyalty[-1])


def test_asking_for_tens_teaches_for_good_what_a_score_is_worth() -> None:
    """3.2 (squeaky-wheel)."""
    told = tell(DEALER, {"plain": NOTHING, "tens": {"survey-week": ["ask-for-tens"]}})
    since = told["tens"].after("survey-week")
    assert higher(told["tens"].threats[since:], told["plain"].threats[since:], by=5)
    assert higher(told["plain"].loyalty[since + 1 :], told["tens"].loyalty[since + 1 :])


def test_tens_that_were_begged_for_save_a_round_and_are_paid_back_by_the_seventh_turn() -> None:
    """3.2 (squeaky-wheel): the same cards, but for what is asked of whoever fills in a survey."""
    begged = as_written(DEALER, "begged-for-tens")
    told = tell(DEALER, {"need": need_first(), "begged": begged})
    need, tens = told["need"], told["begged"]
    weeks = slice(need.after("bad-review"), need.after("false-story") + 1)
    assert higher(need.cost[weeks], tens.cost[weeks], by=50_000)
    assert higher(tens.cost[-1], need.cost[-1])
    assert higher(need.loyalty[-1], tens.loyalty[-1])
    assert "tens-struck" in came(the(DEALER), begged)
    assert "tens-struck" not in came(the(DEALER), need_first())


def test_whoever_is_not_answered_at_the_desk_turns_up_where_more_people_listen() -> None:
    """3.3 (squeaky-wheel): as many hours are worked in either order."""
    told = tell(
        DEALER, {"loud": on("loud-first", TURNS[:3]), "quiet": on("quiet-first", TURNS[:3])}
    )
    there = told["loud"].after("card-man")
    assert higher(told["loud"].waiting(*QUIET)[there], told["quiet"].waiting(*QUIET)[there], by=20)
    load = the(DEALER).scenario.caseload
    assert load is not None
    new = 14 * sum(queue.a_day for queue in load.queues if queue.id in LOUD)
    came = told["quiet"].waiting(*LOUD)[1] - told["quiet"].waiting(*LOUD)[0]
    assert no_lower(np.full_like(came, new), came)
    later = np.diff(tell(DEALER, {"none": NOTHING})["none"].waiting("review", "video"), axis=0)
    assert (later[3:] > 0).all()


def test_threats_are_learned_for_as_long_as_the_loud_are_served_first() -> None:
    """3.4, 3.5 (squeaky-wheel)."""
    threats = tell(DEALER, {"loud": LOUD_ALL_ALONG})["loud"].threats
    assert (np.diff(threats, axis=0) > 0).all()


def test_threats_are_unlearned_once_all_are_served_alike() -> None:
    """3.4, 3.5, 6.9 (squeaky-wheel): the loud first for three turns, and then by need."""
    told = tell(DEALER, {"turned": TURNED, "alike": ALL_ALIKE})
    learned = told["turned"].threats[told["turned"].after("card-man") :]
    assert (learned[0] > 10).all()
    assert (np.diff(learned, axis=0) < 0).all()
    assert np.allclose(told["alike"].threats, 0)


# ------------------------------------------------------------------------------ 3.7 to 3.10


def test_the_loud_first_looks_right_for_weeks_and_is_wrong_by_the_end() -> None:
    """3.7 (squeaky-wheel): the same cards, but for whom they serve first."""
    told = tell(DEALER, {"need": need_first(), "loud": loud_first()})
    need, loud = told["need"], told["loud"]
    weeks = slice(1, need.after("false-story") + 1)
    assert higher(loud.intent("loud")[weeks], need.intent("loud")[weeks])
    assert higher(need.waiting(*LOUD)[weeks], loud.waiting(*LOUD)[weeks])
    assert higher(need.media[1], loud.media[1])
    for group in ("quiet", "loud", "drivers", "shoppers"):
        assert higher(need.intent(group)[-1], loud.intent(group)[-1]), group
    assert higher(loud.media[-1], need.media[-1])
    assert higher(loud.cost[-1], need.cost[-1])
    assert higher(loud.waiting(*QUIET, *LOUD)[-1], need.waiting(*QUIET, *LOUD)[-1])


def test_the_loud_first_pays_through_the_fifth_turn_and_costs_everything_by_the_seventh() -> None:
    """3.7 (squeaky-wheel): to the purse at once, to loyalty nothing; then both at once."""
    told = tell(DEALER, {"need": need_first(), "loud": loud_first()})
    need, loud = told["need"], told["loud"]
    weeks = slice(1, need.after("addresses") + 1)
    seventh = need.after("recall-wave")
    assert higher(need.cost[weeks], loud.cost[weeks])
    assert higher(need.cost[weeks.stop - 1], loud.cost[weeks.stop - 1], by=50_000)
    assert higher(loud.loyalty[weeks], need.loyalty[weeks] - 0.5)
    assert higher(need.loyalty[seventh], loud.loyalty[seventh], by=10)
    assert higher(need.loyalty[-1], loud.loyalty[-1], by=10)
    assert higher(loud.cost[-1], need.cost[-1], by=150_000)


def test_the_loud_first_gain_an_hour_twice_and_lose_it_when_the_quiet_learn_why() -> None:
    """3.7 (squeaky-wheel): who turns to need first in time keeps the hours and is spared."""
    hours = {"screens-are-clean", "stars-come-in"}
    assert came(the(DEALER), LOUD_ALL_ALONG) >= {*hours, "all-shout"}
    assert came(the(DEALER), TURNED) >= hours
    assert not came(the(DEALER), ALL_ALIKE) & {*hours, "all-shout"}
    assert "passed-over" in began(the(DEALER), LOUD_ALL_ALONG)
    assert "passed-over" not in began(the(DEALER), TURNED)


def test_some_answers_are_better_than_none_for_one_turn_and_never_better_than_care() -> None:
    """3.7, 3.10 (squeaky-wheel): what tempts somebody who sees nothing better to do."""
    cards = [
        Alone(card, tempts=True, finds_out=False, by_chance=None, in_good=None)
        for card in ("loud-first", "sorry-anyway", "ready-in-a-week")
    ]
    found = {one.card: one for one in temptations(the(DEALER), cards)}
    first, *later = found["loud-first"].gains
    assert first > -0.0005  # nothing yet, for or against
    assert min(later[:5]) > 0 > max(later[5:])
    for card in ("sorry-anyway", "ready-in-a-week"):
        assert found[card].bait > 0 > max(found[card].gains), card


def test_who_is_left_to_wait_is_lost_and_the_longer_the_more() -> None:
    """3.8 (squeaky-wheel): hands on cases are added in the first, the second or no turn."""
    told = tell(
        DEALER,
        {
            "first": {"monday": ["shared-inbox"], "survey-week": ["desk-authority"]},
            "second": {"survey-week": ["desk-authority"]},
            "never": NOTHING,
        },
    )
    for sooner, later in (("first", "second"), ("second", "never")):
        assert higher(told[sooner].intent("quiet")[-1], told[later].intent("quiet")[-1])
        assert higher(left(told[later]), left(told[sooner]))


def left(line: Told) -> Floats:
    """Return how many people left without a word."""
    return total(line.end.left[line.rows])


def test_who_leaves_without_a_word_is_first_noticed_on_the_last_bill() -> None:
    """3.9 (squeaky-wheel)."""
    told = tell(DEALER, {"need": need_first(), "loud": loud_first()})
    need, loud = told["need"], told["loud"]
    assert higher(left(loud), left(need), by=50)
    margin = {name: line.spent_on(Component.LOST_MARGIN) for name, line in told.items()}
    on_the_way = margin["loud"][-2] - margin["need"][-2]
    assert higher(margin["loud"][-1] - margin["need"][-1], 3 * on_the_way)


@pytest.mark.parametrize(
    ("turn", "extra", "fair"),
    [("monday", "free-detail", "same-for-him"), ("card-man", "card-gold", "one-rule")],
)
def test_an_extra_for_the_one_who_threatens_buys_him_and_teaches_everybody(
    turn: str, extra: str, fair: str
) -> None:
    """3.10 (squeaky-wheel): more than anybody else gets, or what everybody gets."""
    told = tell(DEALER, {"none": NOTHING, "extra": {turn: [extra]}, "fair": {turn: [fair]}})
    after = told["none"].after(turn)
    assert higher(told["extra"].intent("loud")[after], told["none"].intent("loud")[after])
    assert higher(told["none"].intent("quiet")[after], told["extra"].intent("quiet")[after])
    assert higher(told["extra"].threats[after], told["none"].threats[after], by=5)
    assert no_lower(told["none"].threats[after], told["fair"].threats[after])
    assert higher(told["extra"].cost[-1], told["none"].cost[-1])
    assert higher(told["fair"].loyalty[-1], told["extra"].loyalty[-1])


def test_the_same_day_is_worth_more_where_nobody_had_to_shout() -> None:
    """3.11 (squeaky-wheel): one rule for all, after three turns of either order."""
    rule = {"card-man": ["one-rule"]}
    gains = {}
    for name, before in (("loud", TURNED), ("alike", {})):
        lines = {
            "with": also({**before, "card-man": []}, rule),
            "without": {**before, "card-man": []},
        }
        told = tell(DEALER, lines)
        gains[name] = told["with"].loyalty[-1] - told["without"].loyalty[-1]
    assert higher(gains["alike"], gains["loud"])
