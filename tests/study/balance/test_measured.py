"""What the figures of a balance study mean, worked by hand on a few games."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest

from game.engine.case import compiled
from game.engine.state import State
from game.engine.trust.setting import Floats
from game.scenario.scenario import Scenario
from game.study.balance import turns as hanging
from game.study.balance.alone import alone
from game.study.balance.bait import UNSEEN, Bait, Effect, baits_by_chance
from game.study.balance.good import best_known, near
from game.study.balance.measured import Hits, Spread, measured, share_of_luck, skill
from game.study.balance.report import Came, Doubt, Kind, Report
from game.study.balance.tasks import CHANCE, GOOD, LUCKS, SENSIBLE, Task, by_chance, done, tasks
from game.study.balance.turns import Temptation, Tension, temptations, tensions
from game.study.games import Games, games, together
from game.study.plays import OF_A_BOT, plays
from tests.debrief.ferry import case_of
from tests.scenarios.playing import sound

COUNT = 400


def test_skill_is_counted_in_deviations_of_chance() -> None:
    """Chance ends at 1 or 3: its mean is 2 and its deviation 1."""
    assert skill(np.array([5.0, 5.0]), np.array([1.0, 3.0])) == pytest.approx(3)
    assert skill(np.array([5.0]), np.array([2.0, 2.0])) == 0  # chance that never differs


def test_luck_is_what_differs_between_games_of_the_same_choices() -> None:
    by_choice = np.repeat([1.0, 2.0, 3.0], LUCKS)
    by_luck = np.tile(np.arange(float(LUCKS)), 3)

    assert share_of_luck(by_choice) == 0
    assert share_of_luck(by_luck) == pytest.approx(1)
    # variance 5/3 by luck; the means of groups vary by 1, and luck leaves 5/12 of that by itself
    assert share_of_luck(by_choice + by_luck) == pytest.approx((5 / 3) / (5 / 3 + 7 / 12))
    assert share_of_luck(np.append(by_choice, [9.0])) == 0  # a short group is left out


def test_the_share_of_luck_is_what_it_is_however_few_games_make_the_same_choices() -> None:
    """Luck is a coin worth 1 either way, choices one worth 2: a fifth of the variance is luck."""
    rng = np.random.default_rng(7)
    choice = np.repeat(rng.choice([-2.0, 2.0], 20_000), LUCKS)

    assert share_of_luck(choice + rng.choice([-1.0, 1.0], len(choice))) == pytest.approx(
        0.2, abs=0.01
    )


def test_no_two_games_by_chance_meet_the_same_luck(monkeypatch: pytest.MonkeyPatch) -> None:
    dealt: list[int] = []

    def noted(case: object, choose: object, seeds: Sequence[int]) -> None:
        dealt.extend(seeds)

    monkeypatch.setattr("game.study.balance.tasks.games", noted)
    for task in tasks(COUNT, history=False):
        if task.bot == CHANCE:
            done(case_of(), task)

    assert dealt == [*range(COUNT)]


def test_games_of_one_group_make_the_same_choices_and_meet_different_luck() -> None:
    case = case_of()
    found = done(case, Task(CHANCE, 0, 3 * LUCKS))

    for group in found.chosen.reshape(3, LUCKS, -1):
        assert (group == group[0]).all()


def test_pieces_done_apart_are_the_games_done_at_once() -> None:
    case = case_of()
    apart = together([done(case, Task(CHANCE, first, COUNT // 2)) for first in (0, COUNT // 2)])
    numbers = range(COUNT)
    whole = games(case, by_chance(case, numbers), numbers)

    assert (apart.score == whole.score).all()
    assert (apart.chosen == whole.chosen).all()


def test_every_bot_has_its_pieces_and_history_only_where_it_is_known() -> None:
    known, unknown = list(tasks(COUNT, history=True)), list(tasks(COUNT, history=False))

    assert {task.bot for task in known} - {task.bot for task in unknown} == {"history"}
    assert sum(task.count for task in known if task.bot == CHANCE) == COUNT
    assert len({(task.bot, task.first) for task in known}) == len(known)


def test_an_ending_that_check_finds_in_reach_is_in_reach_of_a_study() -> None:
    """This one is printed for lines of the author, and for no bot and no game by chance."""
    files = sound("squeaky-wheel")
    case = compiled(files.scenario)
    pages = [page.when for page in case.scenario.turns[-1].front_pages]
    paid = next(place for place, when in enumerate(pages) if "pay-solved" in when.played)

    assert (plays(case, files.history, count=COUNT).whole.pages[:, -1] == paid).any()
    assert Task(SENSIBLE, 0, OF_A_BOT) in tasks(COUNT, history=True)
    assert (done(case, Task(SENSIBLE, 0, OF_A_BOT)).pages[:, -1] == paid).any()


@pytest.fixture(scope="module")
def report() -> Report:
    case = case_of()
    found: dict[str, list[Games]] = {}
    for task in tasks(COUNT, history=False):
        found.setdefault(task.bot, []).append(done(case, task))
    balance = measured(case, {bot: together(parts) for bot, parts in found.items()})
    cards = alone(case)
    return Report(balance, tensions(case), temptations(case, cards), alone=cards)


def test_a_study_tells_of_every_bot_card_turn_and_event(report: Report) -> None:
    case = case_of()

    assert {bot.bot for bot in report.balance.bots} >= {"planner", "silent", CHANCE}
    assert [card.card for card in report.balance.cards] == list(case.index.cards)
    assert [one.turn for one in report.tensions] == list(case.index.turns)
    assert report.balance.hits.injects.keys() == case.index.injects.keys()
    assert report.balance.hits.games + report.balance.hits_in_good.games == report.balance.games
    for hits in (report.balance.hits, report.balance.hits_in_good):
        assert sum(hits.endings.values()) == hits.games
    assert report.balance.skill > 1
    assert 0 <= report.balance.luck <= 1
    assert all(0 <= card.played <= 1 and 0 <= card.among_best <= 1 for card in report.balance.cards)


def test_the_best_plan_is_never_below_the_middle_one(report: Report) -> None:
    assert all(one.middle >= 0 and one.plans > 1 for one in report.tensions)
    assert all(0 <= one.next_plan <= min(one.next_best, one.middle) for one in report.tensions)


def test_a_case_is_doubted_where_silence_nearly_reaches_its_goals(report: Report) -> None:
    def doubted_at(score: float) -> bool:
        silent = next(bot for bot in report.balance.bots if bot.bot == "silent")
        ends = Spread(score, score, score)
        ended = replace(silent, meters={**silent.meters, "score": ends})
        told = Report(replace(report.balance, bots=(ended,)), (), ()).doubts
        return (Doubt.SILENCE, "") in told

    assert doubted_at(0.95)
    assert not doubted_at(0.949)


def test_a_turn_is_flat_only_where_neither_care_nor_chance_left_a_choice(report: Report) -> None:
    """Who has done all that could be done has little left to decide: that is no flaw of a case."""
    turns = (
        Tension("done-by-then", 9, 0.0, 0.0, 0.004, 0.068),
        Tension("empty", 9, 0.0, 0.0, 0.004, 0.009),
        Tension("full", 9, 0.0, 0.0, 0.03, 0.0),
    )

    doubts = replace(report, tensions=turns).doubts

    assert [name for doubt, name in doubts if doubt is Doubt.FLAT_TURN] == ["empty"]


def test_what_hangs_on_the_first_turn_is_the_same_for_all(report: Report) -> None:
    first, *_later = report.tensions

    assert first.by_chance == first.middle


def test_a_temptation_turns_on_the_turn_from_which_on_it_costs() -> None:
    assert Temptation("gift", 1, (0.2, 0.1, -0.1)).turns_against == 3
    assert Temptation("gift", 1, (-0.2, 0.1, -0.1)).turns_against == 3
    assert Temptation("gift", 1, (0.2, 0.1)).turns_against is None
    assert Temptation("gift", 1, (-0.2, -0.1)).turns_against == 1


def test_a_card_is_doubted_that_always_wins(report: Report) -> None:
    one = replace(report.balance, always_right=("drill",))

    assert (Doubt.DOMINANT, "drill") in Report(one, (), ()).doubts


def test_an_ending_that_never_came_is_counted_and_doubted(report: Report) -> None:
    case = case_of()
    hits = report.balance.hits
    assert set(hits.endings) == {-1, *range(len(case.scenario.turns[-1].front_pages))}

    never = replace(hits, endings={-1: 0, 0: 0, 1: 0, 2: 9})
    in_good = replace(report.balance.hits_in_good, endings={-1: 0, 0: 9, 1: 0, 2: 0})
    without = replace(report.balance, hits=never, hits_in_good=in_good)

    ended = [one for one in Report(without, (), ()).doubts if one[0] is Doubt.NEVER_ENDED]
    assert ended == [(Doubt.NEVER_ENDED, "1")]  # that none of the author's was missing is none


def test_what_hardly_ever_came_about_is_told_the_rarest_first(report: Report) -> None:
    """Of 1000 games, what came in 10 is rare and what came in 11 is not; good ones are apart."""
    hits = Hits(1000, {"storm": 10, "calm": 11, "hail": 0}, facts={"cause": 2}, endings={0: 0})
    good = Hits(9000, {"storm": 5, "calm": 0, "hail": 0}, facts={"cause": 0}, endings={0: 900})
    balance = replace(report.balance, games=10_000, hits=hits, hits_in_good=good)

    assert Report(balance, (), ()).rare == (
        Came(Kind.FACT, "cause", 2, 0),
        Came(Kind.INJECT, "storm", 10, 5),
        Came(Kind.ENDING, "0", 0, 900),
    )


EFFECT = Effect(90, mean=-0.03, low=-0.05, high=-0.01, best=0.0)
COSTS = Bait(EFFECT, EFFECT)
PAYS = Bait(replace(EFFECT, mean=0.02), replace(EFFECT, mean=0.02))


def test_what_costs_wherever_it_is_looked_at_tempts_by_its_words_alone() -> None:
    loan = Temptation("loan", 1, (-0.2, 0.0), by_chance=COSTS, in_good=COSTS)

    assert loan.by_words_alone
    for less in (
        replace(loan, gains=(0.2, -0.1)),  # with care it pays, and turns
        replace(loan, bait=0.1),  # better than nothing, worse than care
        replace(loan, by_chance=None),  # nobody by chance has played it
        replace(loan, in_good=None),  # no good game has it
        replace(loan, in_good=PAYS),
        replace(loan, by_chance=Bait(EFFECT, replace(EFFECT, mean=0.02))),  # it pays late
    ):
        assert not less.by_words_alone


def test_a_card_costs_only_if_nearly_all_games_with_it_do_and_no_meter_is_better() -> None:
    assert EFFECT.repels
    assert not replace(EFFECT, high=0.01).repels  # one game in ten is better for it
    assert not replace(EFFECT, best=0.01).repels  # some meter is better for it
    assert not replace(EFFECT, mean=-0.001).repels  # nobody would notice


def test_a_temptation_is_no_fault_of_a_case_for_tempting_by_its_words(report: Report) -> None:
    loan = Temptation("loan", 1, (-0.2, 0.0), by_chance=COSTS, in_good=COSTS)

    assert not Report(report.balance, (), (loan,)).doubts[
        len(Report(report.balance, (), ()).doubts) :
    ]


def test_what_pays_to_the_end_with_care_by_chance_and_in_good_games_is_doubted(
    report: Report,
) -> None:
    joke = Temptation("joke", 0, (-0.2, 0.1), by_chance=PAYS, in_good=PAYS)

    assert doubted(report, joke) == ["joke"]
    assert doubted(report, replace(joke, by_chance=COSTS)) == []
    assert doubted(report, replace(joke, in_good=COSTS)) == []
    assert doubted(report, replace(joke, in_good=None)) == []
    assert doubted(report, replace(joke, gains=(0.2, 0.001))) == []
    assert doubted(report, replace(joke, gains=(0.2, -0.1))) == []


def test_what_makes_no_difference_with_care_by_chance_and_in_good_games_is_doubted(
    report: Report,
) -> None:
    little = Effect(90, mean=0.001, low=-0.009, high=0.009, best=0.002)
    nothing = Bait(little, little)
    sample = Temptation("sample", 0, (0.009, -0.009), by_chance=nothing, in_good=nothing)
    more = Bait(little, replace(little, high=0.02))  # one game in ten is better for it
    part = Bait(replace(little, best=0.02), little)  # what one meter gains another loses

    assert idle(report, sample) == ["sample"]
    assert idle(report, replace(sample, gains=(0.02, 0.0))) == []
    assert idle(report, replace(sample, bait=-0.02)) == []
    assert idle(report, replace(sample, by_chance=None)) == []
    assert idle(report, replace(sample, in_good=more)) == []
    assert idle(report, replace(sample, by_chance=part)) == []


def idle(report: Report, *tempting: Temptation) -> list[str]:
    """Return which temptations are said to change nothing."""
    told = Report(report.balance, (), tempting).doubts
    return [name for kind, name in told if kind is Doubt.CHANGES_NOTHING]


def doubted(report: Report, *tempting: Temptation) -> list[str]:
    """Return which temptations are doubted."""
    told = Report(report.balance, (), tempting).doubts
    return [name for kind, name in told if kind is Doubt.NEVER_TURNS]


def test_what_a_card_does_is_told_beside_the_same_plan_without_it_over_many_games() -> None:
    """A lunch on the house may be liked as its turn ends, and is dear; a denial helps nothing."""
    found = baits_by_chance(compiled(sound("bad-tuesday").scenario))
    lunch, denial = found["free-lunch"].at_once, found["not-our-fault"].at_once

    assert min(lunch.games, denial.games) > 30
    assert abs(lunch.mean) < 0.01 < lunch.best
    assert denial.mean < -0.01
    assert denial.best < UNSEEN
    assert all(one.low <= one.mean <= one.high for one in (lunch, denial))


def test_a_promise_that_chance_breaks_and_good_play_keeps_is_no_lure_of_words() -> None:
    """Three longer turns: who has hands at the stove keeps the time, and is better for it.

    On a night without bookings, that is: the tutorial's own line needs their chairs as well.
    """
    case = compiled(_kept_as("supper-by-nine", "at-each-table"))
    cards = [one for one in alone(case) if one.card == "supper-by-nine"]
    (table,) = temptations(case, cards)

    assert table.by_chance
    assert table.in_good
    assert table.by_chance.in_the_end.repels
    assert table.in_good.in_the_end.mean > 0.01
    assert not table.by_words_alone


def test_good_games_leave_chance_far_behind_and_are_the_same_however_they_are_cut() -> None:
    case = compiled(sound("bad-tuesday").scenario)
    line = best_known(case)
    whole = games(case, near(case, line, range(COUNT)), [0] * COUNT)
    chance = games(case, by_chance(case, range(COUNT)), [0] * COUNT)
    cut = range(COUNT // 2, COUNT)
    half = games(case, near(case, line, cut), [0] * len(cut))

    assert np.median(whole.score) > np.percentile(chance.score, 95)
    assert (half.score == whole.score[cut.start :]).all()
    assert (half.chosen == whole.chosen[cut.start :]).all()


def test_each_card_of_the_line_is_left_out_of_some_good_games_and_others_come_into_some() -> None:
    case = compiled(sound("bad-tuesday").scenario)
    line = best_known(case)
    played = games(case, near(case, line, range(COUNT)), [0] * COUNT).chosen.mean(axis=0)
    of_line = {card for plan in line for card in plan}

    for card, share in zip(case.index.cards, played, strict=True):
        assert 0.5 < share < 0.97 if card in of_line else share < 0.3, card


def test_a_card_is_only_dominant_if_good_games_say_so_too() -> None:
    """By chance the first card always wins."""
    case = case_of()
    first, *_others = case.index.cards
    chance = done(case, Task(CHANCE, 0, COUNT))
    has = np.arange(COUNT) % 4 == 0
    chosen = np.zeros_like(chance.chosen)
    chosen[:, 0], chosen[:, 1] = has, ~has
    could = np.ones_like(chance.could)
    by_chance_ = replace(chance, chosen=chosen, could=could, score=np.where(has, 2.0, 1.0))
    agreeing = replace(by_chance_, score=np.where(has, 1.2, 1.1))
    differing = replace(by_chance_, score=np.where(has, 1.1, 1.2))

    told = [
        measured(case, {CHANCE: by_chance_, GOOD: good, "planner": agreeing})
        for good in (agreeing, differing)
    ]

    assert [one.always_right for one in told] == [(first,), ()]


def test_a_spread_lies_in_order(report: Report) -> None:
    for bot in report.balance.bots:
        for spread in bot.meters.values():
            assert isinstance(spread, Spread)
            assert spread.low <= spread.middle <= spread.high


def test_beside_letting_time_pass_every_plan_is_one_of_other_cards(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """It shares no card even with itself, and was once taken for the best plan besides itself."""

    def fewest(after: State) -> Floats:
        return np.array([-float(np.count_nonzero(row >= 0)) for row in after.played])

    monkeypatch.setattr(hanging, "left_alone", lambda *_of: fewest)
    first, *_later = tensions(case_of())

    assert (first.next_plan, first.next_best) == (1, 1)


def _kept_as(card: str, other: str) -> Scenario:
    """Return the tutorial with the promise of a card kept by what keeps that of another."""
    scenario = sound("bad-tuesday").scenario
    promises = {one.id: one.acts.promise for one in scenario.cards}
    mine, theirs = promises[card], promises[other]
    assert mine
    assert theirs
    conditions = {"kept_when": theirs.kept_when, "partly_when": theirs.partly_when}
    promise = mine.model_copy(update=conditions)
    cards = tuple(
        one.model_copy(update={"acts": one.acts.model_copy(update={"promise": promise})})
        if one.id == card
        else one
        for one in scenario.cards
    )
    return scenario.model_copy(update={"cards": cards})
