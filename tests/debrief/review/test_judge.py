"""What a decision is found to be worth beside the other plans of its moment."""

from dataclasses import replace
from functools import cache
from itertools import islice

import numpy as np
import pytest

from game.base.ids import CardId
from game.bots.plans import options
from game.bots.utility import utility
from game.debrief.blame import against
from game.debrief.check import Line as Score
from game.debrief.record import Record, one_luck
from game.debrief.review.bands import Band
from game.debrief.review.carried import Line, ended, side_by_side
from game.debrief.review.foremost import foremost
from game.debrief.review.grades import Grade, grade
from game.debrief.review.judge import judge, judge_all
from game.debrief.review.judged import Judged, Plan
from game.debrief.review.later import AS_IT_WAS, left_out, named, own_part
from game.debrief.review.sooner import ways
from game.debrief.review.trials import every_plan, trials
from game.debrief.review.tried import all_tried
from game.debrief.review.worlds import WORLDS, World, worlds
from game.engine.cut import cut_to
from game.engine.turn import advance, moved
from game.present.moments.judged import judged as judged_view
from game.present.pieces.better import instead
from game.scenario.weights import Weights
from tests.debrief.cases import opened
from tests.debrief.ferry import CARDS, DATA, MINIMAL, begun, case_of, ferry, luring, play
from tests.debrief.storms import NEGLECT, storm

Plans = tuple[tuple[str, ...], ...]
MIXED: Plans = (("blame-tide", "sound-out"), ("second-ship", "pay-back"), ("drill",))
KEEN: Plans = (("send-boats", "say-sorry", "pay-back"), ("second-ship",), ())
LATE: Plans = ((), ("send-boats",), ())


@cache
def of(plans: Plans) -> dict[int, Judged]:
    return by_turn(ferry(*plans))


def by_turn(record: Record, weights: Weights | None = None) -> dict[int, Judged]:
    return {one.turn: one for one in judge(record, weights) if one}


def ends(record: Record, world: World, *lines: Line) -> list[float]:
    found = side_by_side(record, lines)
    reached = utility(world.case, ended(world, found))
    return [float(reached[row]) for row in found.rows]


def apart(record: Record, more: Line, less: Line) -> float:
    """Return by how many points one game ends above another, on average over the worlds."""
    gains = []
    for world in worlds(record.case):
        above, below = ends(record, world, more, less)
        gains.append(100 * (above - below))
    return sum(gains) / len(gains)


def test_teams_of_one_game_are_judged_together_as_each_would_be_alone() -> None:
    start = begun(case_of(), rows=2)
    both = play(start, *MIXED)
    parted = replace(both.turned[1], plans=both.turned[1].plans.copy())
    parted.plans[1] = False
    again = moved(advance(start.case, parted.before, parted.plans, start.luck))
    both = play(replace(both, turned=(both.turned[0], again)), MIXED[2])
    teams = [replace(both, row=row) for row in (0, 1)]

    found = [one for one in judge_all([*teams, ferry(*LATE)]) if one]
    for place, record in enumerate((*teams, ferry(*LATE))):
        assert [one for team, one in found if team == place] == [
            one for one in judge(record) if one
        ]
    assert found[0][1] != found[1][1]


def test_every_decision_is_judged_once_and_the_last_comes_first() -> None:
    turns = [one.turn for one in judge(ferry(*MIXED)) if one]

    assert turns == [2, 1, 0]


def test_a_plan_that_is_the_best_has_lost_nothing() -> None:
    """One thing can be done in the small shop, and it helps."""
    (found,) = by_turn(play(begun(case_of(MINIMAL)), ["towel"])).values()

    assert found.grade is Grade.BEST
    assert found.played == found.best
    assert found.lost == Band(0.0, 0.0, 0.0)
    assert found.over_middle.mean > 0


def test_what_is_lost_is_what_playing_the_better_plan_would_have_brought() -> None:
    """In the very worlds of the review, played by hand: the mean of what it comes to."""
    record, found = ferry(*MIXED), of(MIXED)[1]
    index = record.case.index.cards
    better = np.zeros(len(record.scenario.cards), dtype=bool)
    better[[index[card] for card in found.best.cards]] = True
    was, would = Line(1, {}), Line(1, {1: better})

    assert found.played != found.best
    assert found.lost.mean == pytest.approx(apart(record, would, was))


def test_no_plan_that_was_there_would_have_come_to_more_as_the_game_went() -> None:
    """The plans that are held against a decision are the best of all that its hand allowed."""
    record = ferry(*MIXED)
    world = World(record.case, one_luck(record))
    every = options(record.case, record.turned[1].before)
    values = ends(record, world, *(Line(1, {1: plan}) for plan in every))
    plans = every_plan(record, 1)
    came_to = np.array(ends(record, world, *(Line(1, {1: plan}) for plan in plans)))
    tried = trials(record, 1, plans, came_to)

    assert len(plans) == len(every)
    assert max(ends(record, world, *(Line(1, {1: plan}) for plan in tried.plans))) == max(values)
    assert ends(record, world, Line(1, {1: tried.plans[tried.middle]}))[0] == pytest.approx(
        float(np.median(came_to[1:])), abs=0.02
    )


@pytest.mark.parametrize(
    ("came_to", "told"),
    [
        ([0.0, 4.4, 4.0, 3.9, 3.6, 4.1], ("second-ship",)),
        ([0.0, 5.5, 4.4, 3.9, 3.6, 4.1], ("blame-tide", "pay-back")),
        ([0.0, 0.4, 0.3, 0.2, 0.1, 0.3], ("blame-tide", "pay-back")),
        ([0.0, 3.6, 4.0, 4.4, 4.4, 4.1], ("pay-back",)),
        ([0.0, 3.6, 3.4, 3.2, 3.1, 4.1], ("second-ship",)),
        ([0.0, 4.1, 3.3, 3.3, 3.3, 4.5], ("drill",)),
    ],
    ids=["without", "a point more with", "none to gain", "none in it", "it tempts", "one each"],
)
def test_of_plans_within_a_point_the_one_told_tempts_least_and_blames_least(
    came_to: list[float], told: tuple[str, ...]
) -> None:
    record = begun(luring("drill"))
    index = record.case.index.cards
    hands: Plans = ((), ("blame-tide", "pay-back"), ("second-ship",), ("pay-back",))
    hands = (*hands, ("second-ship", "pay-back"), ("drill",))
    plans = np.zeros((len(hands), len(record.scenario.cards)), dtype=bool)
    for place, hand in enumerate(hands):
        plans[place, [index[card] for card in hand]] = True

    assert hands[foremost(record, plans, np.array(came_to), range(len(hands)))] == told


@pytest.mark.parametrize(
    ("card", "line", "told"),
    [
        ("blame-supplier", Score.ACCOUNTABLE, "by points: “It was a fraud” counts against “Acc"),
        ("claims-firm", Score.PAIN, "It keeps “A claims firm”, which was played and tempts."),
        ("chief-sorry", None, ""),
    ],
)
def test_what_counts_against_a_line_is_told_beside_a_better_plan_that_holds_it(
    card: str, line: Score | None, told: str
) -> None:
    record = play(opened("menu-foods-2007")[0], *[()] * 9)
    held = record.case.card(CardId(card))
    plan, worse = Plan((CardId(card),), 1, 0), Band(3.0, 3.0, 3.0)
    one = replace(of(MIXED)[1], played=Plan((), 0, 0), best=plan, lost=worse, thrifty=None)
    said = instead(record, replace(one, fell_away=(), crowded=(), tempting=None))

    assert against(record, [held], held) is line
    assert told in said
    assert ("This goes by points" in said or "It keeps" in said) is bool(told)


def test_no_decision_is_held_against_a_temptation_that_was_left_out() -> None:
    """What it would have come to is told apart, as far as no honest plan comes to as much."""
    start = begun(luring("send-boats"))
    left, taken = (by_turn(play(start, plan, (), ()))[0] for plan in ((), ("send-boats",)))

    assert "send-boats" not in left.best.cards
    assert left.tempting
    assert "send-boats" in left.tempting.plan.cards
    assert left.tempting.gain > 1
    assert "send-boats" in taken.best.cards
    assert taken.tempting is None


def test_what_a_decision_is_held_against_is_honest_down_to_the_middle_plan() -> None:
    record = play(begun(luring("send-boats")), (), (), ())
    plans = every_plan(record, 0)
    boats = record.case.index.cards["send-boats"]
    rising = np.arange(len(plans), dtype=np.float64)
    for came_to in (rising, -rising):
        assert not trials(record, 0, plans, came_to).plans[:, boats].any()


def con_edison() -> Record:
    """A count that is said to be the least, and on turn 4 a card that tempts and takes it back."""
    plays: Plans = ((), ("at-least",), (), ("hold-the-number",), (), (), (), ())
    return play(opened("con-edison-2006")[0], *plays)


def test_what_a_plan_rules_out_later_is_ruled_out_of_the_game_that_it_is_held_against() -> None:
    """To shut the network leaves nobody to count; what tempts on turn 4 is left out of both."""
    record = con_edison()
    ((_team, tried),) = all_tried([record], [0], Weights(cost=6))  # with these it is among the best
    shut = record.case.index.cards["shut-network"]
    held = dict(zip(tried.plans[:, shut].tolist(), tried.aside.held.tolist(), strict=True))
    place = tried.plans[:, shut].tolist().index(True)

    assert held[False] == AS_IT_WAS
    assert named(record, tried.aside.gone[place]) == ((1, "at-least"),)
    was, would = tried.pair(int(tried.aside.held[place]), place)
    assert {turn: plan.any() for turn, plan in was.plans.items()} == {1: False, 3: False}
    assert {turn: plan.any() for turn, plan in would.plans.items()} == {0: True, 3: False}


def test_a_door_that_a_plan_closes_is_its_own() -> None:
    came_to, games = np.array([[90.0, 95.0, 96.0]]), np.array([[80.0, 93.0]])
    off, held = own_part(came_to, games, np.array([AS_IT_WAS, 0, 1]))

    assert off.tolist() == [[0, 0, 3]]
    assert held.tolist() == [AS_IT_WAS, AS_IT_WAS, 1]


def test_no_turn_is_held_against_a_later_temptation_that_broke_the_story() -> None:
    aground, timetable = DATA["incidents"]
    same = [aground, {**timetable, "harms": aground["harms"] | timetable["harms"]}]
    case = luring("blame-tide", same)
    record = play(begun(case), ("say-sorry",), ("blame-tide",), ())
    lure, weights = ((1, CardId("blame-tide")),), record.scenario.goals.weights
    (one,) = [tried for _team, tried in all_tried([record], [0], weights)]
    found, without = by_turn(record), by_turn(play(begun(case), ("say-sorry",), (), ()))

    assert [left_out(record, turn) for turn in (0, 1)] == [lure, ()]
    assert [plan.any() for plan in one.later.values()] == [False]
    assert [found[turn].left_out for turn in (0, 1)] == [lure, ()]
    assert found[0].lost == without[0].lost
    said = dict(judged_view(record, [found[0]]).judged[0].said)["What it came to"]
    assert "judged as if “Blame the tide” (turn 2) had not been played: it tempts" in said


def test_no_turn_is_held_against_a_boast_that_was_made_later_and_did_not_hold() -> None:
    """A date is promised on the last day, and the ship that it takes is never hired."""
    late = {"until": "day-three", "temptation": True}
    cards = [{**card, **late} if card["id"] == "promise-word" else card for card in CARDS]
    cards[3]["acts"] = {"promise": {**cards[3]["acts"]["promise"], "due": "day-three"}}
    start = begun(case_of(cards=cards))
    record = play(start, ("say-sorry",), ("pay-back",), ("promise-word", "drill"))
    boast, weights = ((2, CardId("promise-word")),), record.scenario.goals.weights
    tried = [each for _team, each in all_tried([record], [0, 1, 2], weights)]
    found = by_turn(record)

    assert [list(each.later) for each in tried] == [[2], [2], []]
    place = record.case.index.cards["promise-word"]
    assert tried[1].earlier
    assert not any(line.plans[2][place] for each in tried[:2] for line in each.lines)
    assert [found[turn].left_out for turn in range(3)] == [boast, boast, ()]
    without = by_turn(play(start, ("say-sorry",), ("pay-back",), ("drill",)))
    assert [found[turn].lost for turn in (0, 1)] == [without[turn].lost for turn in (0, 1)]
    told = [
        dict(each.said)["What it came to"] for each in judged_view(record, [*found.values()]).judged
    ]
    said = "had not been played: it tempts, and broke a promise or the story."
    assert [said in each for each in told] == [True, False, False]


def test_nobody_is_told_to_have_been_tempted_sooner() -> None:
    assert ways(ferry(*LATE), 1)
    assert ways(play(begun(luring("send-boats")), *LATE), 1) == []


def test_a_better_plan_that_took_no_more_is_told_beside_a_dearer_one() -> None:
    record, told = ferry(*MIXED), 0
    for turn, one in of(MIXED).items():
        if one.thrifty is None:
            continue
        plan = np.zeros(len(record.scenario.cards), dtype=bool)
        plan[[record.case.index.cards[card] for card in one.thrifty.plan.cards]] = True
        told += 1

        assert one.thrifty.plan.effort <= one.played.effort
        assert one.thrifty.plan.price <= one.played.price
        assert one.best.effort > one.played.effort or one.best.price > one.played.price
        gain = apart(record, Line(turn, {turn: plan}), Line(turn, {}))
        assert one.thrifty.gain.mean == pytest.approx(gain)
        assert 0 < gain <= one.lost.mean
    assert told


@pytest.mark.parametrize("plans", [MIXED, KEEN], ids=["mixed", "keen"])
def test_intervals_hold_what_they_are_of(plans: Plans) -> None:
    for one in of(plans).values():
        bands = [one.lost, one.loyalty, one.over_middle, *(each.points for each in one.earlier)]
        assert all(band.low <= band.mean <= band.high for band in bands)
        assert one.lost.mean >= 0


def test_the_shares_of_the_cards_add_up_to_what_they_did_together() -> None:
    record = ferry(*MIXED)
    nothing = np.zeros(len(record.scenario.cards), dtype=bool)
    for turn, one in of(MIXED).items():
        with_all, none = Line(turn, {}), Line(turn, {turn: nothing})
        together = apart(record, with_all, none)

        assert sum(added.share for added in one.added) == pytest.approx(together)
        assert [added.card for added in one.added] == list(one.played.cards)


def test_without_a_card_is_the_game_without_it() -> None:
    record, turn = ferry(*MIXED), 1
    card = record.case.index.cards["second-ship"]
    without = record.turned[turn].plans[0].copy()
    without[card] = False
    (found,) = [one for one in of(MIXED)[turn].added if one.card == "second-ship"]

    less = apart(record, Line(turn, {}), Line(turn, {turn: without}))
    assert found.without == pytest.approx(less)


def test_the_reasons_add_up_to_the_difference_as_the_game_went() -> None:
    record = ferry(*MIXED)
    world = World(record.case, one_luck(record))
    index = record.case.index.cards
    for turn, one in of(MIXED).items():
        better = np.zeros(len(record.scenario.cards), dtype=bool)
        better[[index[card] for card in one.best.cards]] = True
        would, was = ends(record, world, Line(turn, {turn: better}), Line(turn, {}))

        assert sum(reason.points for reason in one.reasons) == pytest.approx(100 * (would - was))
        assert one.as_it_went == pytest.approx(100 * (would - was))


def test_a_card_a_turn_earlier_is_told_where_effort_allowed_it() -> None:
    """The second ship is not there yet on the first turn."""
    assert [one.card for one in of(MIXED)[1].earlier] == ["pay-back"]
    assert of(MIXED)[0].earlier == ()


def test_help_a_turn_earlier_brings_what_the_game_with_it_comes_to() -> None:
    record, index = ferry(*LATE), ferry().case.index.cards
    boats, nothing = (np.zeros(len(record.scenario.cards), dtype=bool) for _ in range(2))
    boats[index["send-boats"]] = True
    (found,) = of(LATE)[1].earlier
    gain = apart(record, Line(0, {0: boats, 1: nothing}), Line(0, {}))

    assert found.card == "send-boats"
    assert found.points.mean == pytest.approx(gain)
    assert gain > 1


def test_where_effort_was_spent_the_weakest_card_gives_way_to_one_that_comes_earlier() -> None:
    """It comes a turn later instead, if it can: words are worth more once there were deeds."""
    plans: Plans = (("send-boats", "say-sorry", "blame-tide"), ("pay-back",), ())
    record, index = ferry(*plans), ferry().case.index.cards
    (found,) = of(plans)[1].earlier
    gains = {}
    for other in plans[0]:
        first, second = (turned.plans[0].copy() for turned in record.turned[:2])
        first[[index[other], index["pay-back"]]] = False, True
        second[[index[other], index["pay-back"]]] = True, False
        gains[other] = apart(record, Line(0, {0: first, 1: second}), Line(0, {}))

    assert (found.card, found.gave_way, found.later) == ("pay-back", "say-sorry", True)
    assert found.points.mean == pytest.approx(gains["say-sorry"]) == pytest.approx(6.3, abs=0.1)
    assert gains["say-sorry"] == max(gains.values())


def test_what_gives_way_and_could_not_come_later_is_left_out() -> None:
    """A date can be promised on the first day alone."""
    record = ferry(("send-boats", "say-sorry", "promise-word"), ("pay-back",), ())
    cards = [card.id for card in record.scenario.cards]
    found = [(cards[way.gave_way or 0], way.later) for way in ways(record, 1)]

    assert found == [("send-boats", True), ("say-sorry", True), ("promise-word", False)]


def test_a_false_denial_that_is_proved_wrong_is_judged_worse_than_plain_news() -> None:
    """The storm: blame it on the weather on turn 2, or say each hour what is known."""
    denial = (NEGLECT[0], ("blame-the-weather",), *NEGLECT[2:])
    neutral = (NEGLECT[0], ("hourly-word",), *NEGLECT[2:])
    worse, better = (by_turn(storm(plans))[1] for plans in (denial, neutral))

    assert worse.grade is Grade.BLUNDER
    assert worse.lost.mean > better.lost.mean + 5
    assert worse.added[0].share < -3
    assert better.grade is not Grade.BLUNDER


def test_the_same_game_is_judged_alike() -> None:
    again = by_turn(ferry(*MIXED))

    assert again == of(MIXED)


def test_other_rows_of_a_game_change_nothing() -> None:
    """Two teams with one luck: the second is judged as if it sat alone."""
    case = case_of()
    two = play(begun(case, rows=2), *MIXED)

    assert by_turn(Record(case, two.luck, two.start, two.turned, 1)) == of(MIXED)


def test_stopping_leaves_what_was_found() -> None:
    steps = judge(ferry(*MIXED))
    found = [one for one in islice(steps, WORLDS + 1) if one]
    steps.close()

    assert [one.turn for one in found] == [2]
    assert list(steps) == []


def test_it_breathes_between_verdicts_so_that_it_can_be_stopped_soon() -> None:
    rests = [one is None for one in judge(ferry(*MIXED))]

    assert rests.count(True) >= 2 * WORLDS


def test_weights_change_what_a_decision_is_worth() -> None:
    """A second ship costs thirty thousand: nothing else counts for a miser."""
    miser = Weights(loyalty=0.001, media=0, cost=1, promises=0)
    found = by_turn(ferry(*MIXED), miser)[1]

    assert found.best.price < found.played.price
    assert found.lost.mean > of(MIXED)[1].lost.mean


def test_in_a_shorter_game_only_what_was_decided_is_judged() -> None:
    case = cut_to(case_of(), ["day-one", "day-three"])
    record = play(begun(case), ["send-boats"], [], ["drill"])

    assert [one.turn for one in judge(record) if one] == [2, 0]


def test_the_worlds_differ_in_luck_and_in_what_the_model_holds() -> None:
    case = opened("jetblue-2007")[0].case
    found = worlds(case)
    constants = {world.case.setting.parameters.direct_wound for world in found}

    assert len(found) == len(constants) == WORLDS
    assert len({float(world.luck.table[0, 1, 0]) for world in found}) == WORLDS
    assert min(constants) < 4
    assert max(constants) > 8


@pytest.mark.parametrize(
    ("lost", "over_middle", "expected"),
    [
        (0.0, 3.0, Grade.BEST),
        (0.4, -1.0, Grade.BEST),
        (0.5, 0.0, Grade.GOOD),
        (1.4, 0.0, Grade.GOOD),
        (1.5, 5.0, Grade.INACCURACY),
        (5.0, -0.6, Grade.MISTAKE),
        (9.4, -2.0, Grade.MISTAKE),
        (9.5, -2.0, Grade.BLUNDER),
        (5.0, 0.0, Grade.MISSED),
        (19.4, 4.0, Grade.MISSED),
        (19.5, 0.0, Grade.BLUNDER),
        (30.0, 4.0, Grade.BLUNDER),
    ],
)
def test_a_grade_follows_from_what_was_lost(
    lost: float, over_middle: float, expected: Grade
) -> None:
    assert grade(lost, over_middle, 3.0) is expected
    mild = Grade.BEST, Grade.GOOD
    assert grade(lost, over_middle, 0.4) is (expected if expected in mild else Grade.INACCURACY)
