"""What the figures of a balance study mean, worked by hand on a few games."""

from dataclasses import replace

import numpy as np
import pytest

from game.engine.case import compiled
from game.study.balance.bait import Bait, baits
from game.study.balance.measured import Hits, OfCard, Spread, measured, share_of_luck, skill
from game.study.balance.report import UNSEEN, Came, Doubt, Kind, Report
from game.study.balance.tasks import CHANCE, LUCKS, SENSIBLE, Task, by_chance, done, tasks
from game.study.balance.turns import Temptation, temptations, tensions
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
    # variances 2/3 between choices and (16 - 1)/12 = 1.25 within them
    assert share_of_luck(by_choice + by_luck) == pytest.approx(1.25 / (1.25 + 2 / 3))
    assert share_of_luck(np.append(by_choice, [9.0])) == 0  # a short group is left out


def test_games_of_one_group_make_the_same_choices_and_meet_different_luck() -> None:
    case = case_of()
    found = done(case, Task(CHANCE, 0, 3 * LUCKS))

    for group in found.chosen.reshape(3, LUCKS, -1):
        assert (group == group[0]).all()


def test_pieces_done_apart_are_the_games_done_at_once() -> None:
    case = case_of()
    apart = together([done(case, Task(CHANCE, first, COUNT // 2)) for first in (0, COUNT // 2)])
    numbers = range(COUNT)
    whole = games(case, by_chance(case, numbers), [number % LUCKS for number in numbers])

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

    assert (plays(case, files.history, count=COUNT).whole.page == paid).any()
    assert Task(SENSIBLE, 0, OF_A_BOT) in tasks(COUNT, history=True)
    assert (done(case, Task(SENSIBLE, 0, OF_A_BOT)).page == paid).any()


@pytest.fixture(scope="module")
def report() -> Report:
    case = case_of()
    found: dict[str, list[Games]] = {}
    for task in tasks(COUNT, history=False):
        found.setdefault(task.bot, []).append(done(case, task))
    balance = measured(case, {bot: together(parts) for bot, parts in found.items()})
    return Report(balance, tensions(case), temptations(case))


def test_a_study_tells_of_every_bot_card_turn_and_event(report: Report) -> None:
    case = case_of()

    assert {bot.bot for bot in report.balance.bots} >= {"planner", "silent", CHANCE}
    assert [card.card for card in report.balance.cards] == list(case.index.cards)
    assert [one.turn for one in report.tensions] == list(case.index.turns)
    assert report.balance.hits.injects.keys() == case.index.injects.keys()
    assert sum(report.balance.hits.endings.values()) == report.balance.games
    assert report.balance.skill > 1
    assert 0 <= report.balance.luck <= 1
    assert all(0 <= card.played <= 1 and 0 <= card.among_best <= 1 for card in report.balance.cards)


def test_the_best_plan_is_never_below_the_middle_one(report: Report) -> None:
    assert all(one.middle >= 0 and one.plans > 1 for one in report.tensions)


def test_a_temptation_turns_on_the_turn_from_which_on_it_costs() -> None:
    assert Temptation("gift", 1, (0.2, 0.1, -0.1)).turns_against == 3
    assert Temptation("gift", 1, (-0.2, 0.1, -0.1)).turns_against == 3
    assert Temptation("gift", 1, (0.2, 0.1)).turns_against is None
    assert Temptation("gift", 1, (-0.2, -0.1)).turns_against == 1


def test_a_card_is_doubted_where_check_doubts_it(report: Report) -> None:
    one = replace(report.balance, always_right=("drill",), never_right=("say-sorry",))

    doubts = Report(one, (), ()).doubts

    assert (Doubt.DOMINANT, "drill") in doubts
    assert (Doubt.DOMINATED, "say-sorry") in doubts


def test_an_ending_that_never_came_is_counted_and_doubted(report: Report) -> None:
    case = case_of()
    hits = report.balance.hits
    assert set(hits.endings) == {-1, *range(len(case.scenario.turns[-1].front_pages))}

    without = replace(report.balance, hits=replace(hits, endings={-1: 0, 0: 9, 1: 0}))

    ended = [one for one in Report(without, (), ()).doubts if one[0] is Doubt.NEVER_ENDED]
    assert ended == [(Doubt.NEVER_ENDED, "1")]  # that none of the author's was missing is none


def test_what_hardly_ever_came_about_is_told_the_rarest_first(report: Report) -> None:
    """Of 1000 games, what came in 10 is rare and what came in 11 is not."""
    hits = Hits(injects={"storm": 10, "calm": 11, "hail": 0}, facts={"cause": 2}, endings={0: 7})
    balance = replace(report.balance, games=1000, hits=hits)

    assert Report(balance, (), ()).rare == (
        Came(Kind.FACT, "cause", 2),
        Came(Kind.ENDING, "0", 7),
        Came(Kind.INJECT, "storm", 10),
    )


COSTS = Bait(90, mean=-0.03, low=-0.05, high=-0.01, best=0.0)


def doubted(report: Report, *tempting: Temptation, gain: float = -0.02) -> list[str]:
    """Return what is doubted of temptations, with which games by chance end by `gain` apart."""
    cards = tuple(OfCard(one.card, 0.5, 0.5, 0.5, gain) for one in tempting)
    balance = replace(report.balance, cards=cards)
    told = Report(balance, (), tempting).doubts
    return [name for kind, name in told if kind in {Doubt.NEVER_PAYS, Doubt.NEVER_TURNS}]


def test_what_costs_at_once_with_care_and_by_chance_is_doubted(report: Report) -> None:
    loan = Temptation("loan", 1, (-0.2, 0.0), by_chance=COSTS)

    assert doubted(report, loan) == ["loan"]
    for less in (
        replace(loan, by_chance=replace(COSTS, high=0.01)),  # one game in ten is better for it
        replace(loan, by_chance=replace(COSTS, best=0.01)),  # some meter is better for it
        replace(loan, by_chance=replace(COSTS, mean=-0.001)),  # nobody would notice
        replace(loan, by_chance=None),  # nobody by chance has played it
        replace(loan, gains=(0.2, -0.1)),  # with care it pays, and turns
        replace(loan, bait=0.1),  # better than nothing, worse than care
    ):
        assert doubted(report, less) == []


def test_what_pays_to_the_end_with_care_and_by_chance_is_doubted(report: Report) -> None:
    joke = Temptation("joke", 0, (-0.2, 0.1), by_chance=COSTS)

    assert doubted(report, joke, gain=0.02) == ["joke"]
    assert doubted(report, joke, gain=-0.1) == []  # as the table of cards tells, it costs
    assert doubted(report, replace(joke, gains=(0.2, 0.001)), gain=0.02) == []
    assert doubted(report, replace(joke, gains=(0.2, -0.1)), gain=0.02) == []


def test_at_once_is_beside_the_same_plan_without_it_over_many_games() -> None:
    """A lunch on the house is liked by the end of its turn, and dear; a denial helps nothing."""
    found = baits(compiled(sound("bad-tuesday").scenario))
    lunch, denial = found["free-lunch"], found["not-our-fault"]

    assert min(lunch.games, denial.games) > 30
    assert lunch.mean < 0 < lunch.best
    assert denial.mean < -0.01
    assert denial.best < UNSEEN
    assert all(one.low <= one.mean <= one.high for one in (lunch, denial))


def test_a_spread_lies_in_order(report: Report) -> None:
    for bot in report.balance.bots:
        for spread in bot.meters.values():
            assert isinstance(spread, Spread)
            assert spread.low <= spread.middle <= spread.high
