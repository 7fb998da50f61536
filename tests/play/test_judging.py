"""Judging goes on behind the page: it begins when asked, can be stopped, and tells what failed."""

from collections.abc import Iterator, Sequence
from threading import Event

import pytest

from game.debrief.record import Record
from game.debrief.review.judge import judge, judge_all
from game.debrief.review.judged import Judged
from game.play import judging
from game.play.judging import Judging
from game.scenario.weights import Weights
from tests.debrief.ferry import ferry

PLANS: tuple[list[str], ...] = (["send-boats"], ["pay-back"], [])


def test_nothing_is_judged_before_somebody_asks() -> None:
    work = Judging([ferry(*PLANS)])
    work.wait()

    assert work.count == 0


def test_all_verdicts_come_as_they_do_in_one_go() -> None:
    games = [ferry(*PLANS), ferry([], [], [])]
    work = Judging(games)
    work.found(0)
    work.wait()

    assert work.count == 6
    for team, game in enumerate(games):
        assert work.found(team) == tuple(one for one in judge(game) if one)


def test_a_game_is_judged_by_the_weights_that_were_settled_for_it() -> None:
    miser, game = Weights(loyalty=0.001, media=0, cost=1, promises=0), ferry(*PLANS)
    work = Judging([game], miser)
    work.found(0)
    work.wait()

    assert work.found(0) == tuple(one for one in judge(game, miser) if one)


def test_stopping_leaves_what_was_found(monkeypatch: pytest.MonkeyPatch) -> None:
    first = Event()
    go_on = Event()

    def slowly(
        games: Sequence[Record], _: Weights | None, **_how: object
    ) -> Iterator[tuple[int, Judged] | None]:
        for one in judge_all(games):
            yield one
            if one:
                first.set()
                go_on.wait()

    monkeypatch.setattr(judging, "judge_all", slowly)
    work = Judging([ferry(*PLANS)])
    work.found(0)
    first.wait()
    work._work._stopped.set()
    go_on.set()
    work.stop()

    assert [one.turn for one in work.found(0)] == [2]


def test_what_went_wrong_is_raised_where_it_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    def breaks(_: Sequence[Record], _weights: Weights | None, **_how: object) -> Iterator[None]:
        raise ZeroDivisionError

    monkeypatch.setattr(judging, "judge_all", breaks)
    work = Judging([ferry(*PLANS)])

    def all_of_it() -> None:
        work.found(0)
        work.wait()
        work.found(0)

    with pytest.raises(ZeroDivisionError):
        all_of_it()
