"""A game in a shorter length: the header names its turns, and all else follows from it."""

import random
from dataclasses import replace
from pathlib import Path

import pytest

from game.play.actions import Commit, Rewind, Undo
from game.play.answers import Accepted, NotNow
from game.play.begin import Setup
from game.play.desk import Desk
from game.play.lengths import Length, lengths, no_such_length
from game.play.saves import Saves
from game.play.session import Session
from game.play.views import Views
from game.present.meanwhile import MeanwhileView
from game.scenario.guide import Cut, Guide
from tests.play.small import (
    PAIR,
    SOLO,
    Clock,
    differences,
    do,
    find,
    known,
    plan_of,
    play,
    reopened,
    stands,
    started,
    turn,
)
from tests.play.test_cases import CASES, SCENARIOS, chosen

ENDS = replace(SOLO, minutes=20, plays=("first", "third"))
LATER = replace(SOLO, minutes=20, plays=("second",))


@pytest.fixture
def short(tmp_path: Path) -> Session:
    return started(tmp_path, ENDS)


def test_a_turn_that_passes_is_played_without_a_card_and_without_a_line(short: Session) -> None:
    play(short, ("sorry",), ("press",))

    assert short.over
    assert len(short.lines) == 2
    assert [turned.plans.sum() for turned in short.turned] == [1, 0, 1]
    assert short.plans == ((plan_of("sorry"),), (plan_of("press"),))


def test_the_answer_to_a_plan_is_the_turn_that_it_was_for(short: Session) -> None:
    answer = short.submit(Commit(0, plan_of("sorry")), short.at)

    assert isinstance(answer, Accepted)
    assert answer.turned is short.turned[0]
    assert len(short.turned) == 2


def test_turns_before_the_first_decision_and_after_the_last_pass_too(tmp_path: Path) -> None:
    session = started(tmp_path, LATER)
    assert len(session.turned) == 1
    assert session.at == 0

    play(session, ("press",))
    assert session.over
    assert len(session.turned) == 3


@pytest.mark.parametrize("setup", [ENDS, LATER, replace(PAIR, minutes=20, plays=ENDS.plays)])
def test_it_is_the_same_when_it_is_opened_again(tmp_path: Path, setup: Setup) -> None:
    session = started(tmp_path, setup)
    play(session, *[("sorry",)] * len(setup.teams))
    session.close()

    again = reopened(session.path)
    assert differences(stands(session), stands(again)) == []
    assert again.case.plays == session.case.plays
    assert (again.read_only, again.notices) == ("", ())


def test_undo_takes_the_last_decision_back_and_what_passed_with_it(short: Session) -> None:
    play(short, ("sorry",))
    do(short, Undo())

    assert short.turned == ()
    assert short.draft(0) == plan_of("sorry")
    assert short.submit(Undo(), short.at) == NotNow("Nothing has been decided yet.")


def test_nothing_can_be_undone_that_nobody_decided(tmp_path: Path) -> None:
    session = started(tmp_path, LATER)

    assert session.submit(Undo(), session.at) == NotNow("Nothing has been decided yet.")


def test_rewinding_counts_the_turns_that_are_decided_on(short: Session) -> None:
    play(short, ("sorry",), ("press",))
    do(short, Rewind(1))

    assert len(short.turned) == 2
    assert short.plans == ((plan_of("sorry"),),)
    assert isinstance(short.submit(Rewind(2), short.at), NotNow)


def test_a_changed_case_stops_at_the_decision_that_comes_to_something_else(short: Session) -> None:
    play(short, ("sorry",), ("hear",))
    short.close()
    first, second, third = turn("first", 3, starts=["stuck"]), turn("second", 4), turn("third", 5)
    longer = known("longer", turns=[first, second, third | {"effort": 9}])
    other = known("other", turns=[first, second | {"days": 3}, third])

    assert reopened(short.path, longer).read_only == ""
    stopped = reopened(short.path, other)
    assert "Turn 1 comes to something else than when it was played." in stopped.read_only
    assert [said.partition(":")[0] for said in stopped.rest] == ["Turn 1", "Turn 2"]


def test_saved_games_say_how_many_decisions_there_are(short: Session) -> None:
    play(short, ("sorry",))
    short.close()
    (save,) = Saves(short.path.parent, find, Clock()).listed().saves

    assert (save.turn, save.turns, save.minutes, save.over) == (1, 2, 20, False)
    opened = tuple(float(state.loyalty[0]) for state in short.states)
    assert save.loyalty[0] == pytest.approx(opened, abs=1e-6)


def test_a_journal_of_the_whole_case_says_nothing_of_a_length(tmp_path: Path) -> None:
    assert b"minutes" not in started(tmp_path).path.read_bytes()
    assert b'"minutes":20,"plays":["first","third"]' in started(tmp_path, ENDS).path.read_bytes()


def test_what_passed_is_told_in_order_before_the_next_decision(tmp_path: Path) -> None:
    views = Views(started(tmp_path, LATER))
    view = views.meanwhile(0)
    assert view is not None
    assert view.title == "What happened until Tue 4 Mar"
    assert [(one.when, one.line) for one in view.passed] == [
        ("Monday 3 March 2025", "It is first.")
    ]
    assert view.passed[0].headline

    play(views.session, ("press",))
    assert views.outcome(0).badge == "Turn 1 · outcome"
    assert views.outcome(0).next_label == "What happened next"
    after = views.meanwhile(0)
    assert after is not None
    assert (after.title, after.next_label) == ("What happened after that", "To the debrief")


def test_nothing_is_told_where_nothing_passed(tmp_path: Path) -> None:
    views = Views(started(tmp_path))
    assert views.meanwhile(0) is None

    play(views.session, ("sorry",))
    assert views.meanwhile(0) is None


def test_what_came_in_while_nobody_decided_is_told(tmp_path: Path) -> None:
    for seed in range(20):
        views = Views(started(tmp_path, replace(ENDS, seed=seed)))
        play(views.session, ("sorry",))
        view = views.meanwhile(0)
        assert view is not None
        came = bool(views.session.turned[0].state.incoming[0, 0])
        assert (view.passed[0].came_in == ("A picture of the platform goes round.",)) is came


def test_the_debrief_shows_every_turn_and_asks_only_for_decisions(short: Session) -> None:
    play(short, (), ())
    review = Views(short).review()
    between = review.decisions[1]

    assert review.charts[0].turns == ("start", "1", "Tue 4", "2")
    assert len(review.charts[0].lines[0].values) == 4
    assert [decision.turn for decision in review.decisions] == [1, 0, 2]
    assert [decision.points for decision in review.decisions] == [(1,), (2,), (3,)]
    assert (between.cards, between.when) == ("What went on by itself", "Tue 4 Mar to Wed 5 Mar")
    assert review.mode.endswith("solo · 20 min")
    assert "its goals are the whole case’s" in review.honesty


GUIDE = Guide(
    objectives=("One", "Two", "Three"),
    cuts=tuple(
        Cut(minutes=minutes, turns=turns, agenda=("Play.",))
        for minutes, turns in ((60, ("a", "b", "c")), (20, ("a", "c")), (120, ("a", "b", "c")))
    ),
    turns={},
    really_happened="It ended well.",
    safety="Nobody is hurt.",
)


def test_lengths_that_play_the_same_turns_are_one() -> None:
    assert lengths(GUIDE, 3) == (Length((20,), 2, ("a", "c")), Length((60, 120), 3, ()))
    assert lengths(None, 3) == ()


def test_a_length_that_a_case_has_not_is_refused_with_those_it_has() -> None:
    there = lengths(GUIDE, 3)

    assert no_such_length(0, there) == no_such_length(60, there) == ""
    assert no_such_length(30, there) == (
        "This case cannot be played in 30 minutes; it can in 20, 60 or 120."
    )
    assert no_such_length(20, ()) == (
        "This case has one length only, and no minutes are named for it."
    )


def assert_adds_up(views: Views) -> None:
    """Check that the decisions of a game, and what passed between them, add up to the meter."""
    review = views.review()
    figures = [three[0].figure for three in views.by_turn()[0]]
    effects = [amount(decision.effect.split(" ")[0]) for decision in review.decisions]
    covered = [point for decision in review.decisions for point in decision.points]

    assert sum(effects) == int(figures[-1]) - int(figures[0])
    assert covered == list(range(1, len(figures)))
    for decision in review.decisions:
        rows = sum(amount(said) for _label, said, _tone in decision.causes)
        assert rows == amount(decision.effect.split(" ")[0])


def explained(view: MeanwhileView | None) -> bool:
    """Tell whether something passed; each figure of it has causes that come to its change."""
    for fall in view.waterfalls[:2] if view else ():
        change = int(fall.after) - int(fall.before)
        assert sum(amount(cause.amount) for cause in fall.more) == change, fall.name
        assert sum(amount(cause.amount) for cause in fall.causes) == change, fall.name
    return view is not None


def amount(said: str) -> int:
    return int(said.replace("−", "-"))


@pytest.mark.parametrize("name", CASES)
def test_every_case_is_played_in_its_shortest_length(tmp_path: Path, name: str) -> None:
    desk = Desk(SCENARIOS, tmp_path, tmp_path / "settings.json", Clock(), lambda: 7)
    session = desk.begin(name, teams=("Blue", "Red"), minutes=20)
    assert isinstance(session, Session)
    chance, views, told = random.Random(5), Views(session, desk.history(name)), 0
    while not session.over:
        told += explained(views.meanwhile(0))
        for team in (0, 1):
            assert views.table(team).hand, session.state.turn
            do(session, Commit(team, chosen(session, team, chance)))
    assert views.outcome(1).history
    turns = [decision.turn for decision in views.review(1).decisions if decision.turn]
    assert turns == list(range(1, len(session.case.plays) + 1))
    assert_adds_up(views)
    assert told == sum(turn and turn - 1 not in session.case.plays for turn in session.case.plays)
    session.close()

    again = desk.saves.open(session.path)
    assert isinstance(again, Session)
    assert (again.read_only, again.over) == ("", True)
    assert differences(stands(session), stands(again)) == []


def test_the_desk_begins_in_a_length_of_the_case_or_whole(tmp_path: Path) -> None:
    desk = Desk(SCENARIOS, tmp_path, tmp_path / "settings.json", Clock(), lambda: 7)
    begun = {minutes: desk.begin("jetblue-2007", minutes=minutes) for minutes in (0, 20, 60)}
    headers = {minutes: game.header for minutes, game in begun.items() if isinstance(game, Session)}

    assert headers[20].minutes == 20
    assert len(headers[20].plays) == 5
    for minutes in (0, 60):
        assert (headers[minutes].minutes, headers[minutes].plays) == (0, ())
