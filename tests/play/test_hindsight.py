"""The best line of a game is looked for behind its debrief, and is the same whoever asks."""

from collections.abc import Iterator
from threading import Event

import pytest

from game.bots.lines.aim import Aim
from game.bots.lines.best import Best, Effort, best_from
from game.play import hindsight
from game.play.hindsight import Hindsight
from game.scenario.weights import Weights
from tests.debrief.ferry import ferry

PLANS: tuple[list[str], ...] = (["send-boats"], [], [])


def looked(work: Hindsight) -> Hindsight:
    work.begin()
    work.wait()
    return work


def test_nothing_is_looked_for_before_somebody_asks() -> None:
    work = Hindsight(ferry(*PLANS))
    work.wait()

    assert work.found is None


def test_what_is_found_is_a_whole_game_worth_at_least_as_much() -> None:
    game = ferry(*PLANS)
    found = looked(Hindsight(game)).found

    assert found is not None
    assert found.best.finished
    assert found.record.over
    assert found.record.start.turn == 0
    assert found.above(game) >= 0
    assert found.above(found.record) == 0


def test_it_is_the_same_whatever_was_played() -> None:
    one, other = (looked(Hindsight(game)).found for game in (ferry(*PLANS), ferry([], [], [])))

    assert one is not None
    assert other is not None
    assert one.best == other.best
    assert one.above(ferry([], [], [])) > 0


def test_it_is_weighed_as_was_settled_for_the_game() -> None:
    thrifty = Weights(loyalty=0.01, media=0, cost=9, promises=0)
    usual, cheap = (looked(Hindsight(ferry(*PLANS), w)).found for w in (None, thrifty))

    assert usual is not None
    assert cheap is not None
    assert cheap.weights == thrifty
    assert float(cheap.record.state.cost[0]) < float(usual.record.state.cost[0])


def test_stopped_it_has_found_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    begun, go_on = Event(), Event()

    def slowly(aim: Aim, effort: Effort) -> Iterator[Best]:
        for best in best_from(aim, effort):
            begun.set()
            go_on.wait()
            yield best

    monkeypatch.setattr(hindsight, "best_from", slowly)
    work = Hindsight(ferry(*PLANS))
    work.begin()
    begun.wait()
    work._work._stopped.set()
    go_on.set()
    work.stop()

    assert work.found is None


def test_what_went_wrong_is_raised_where_it_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    def breaks(_aim: Aim, _effort: Effort) -> Iterator[Best]:
        raise ZeroDivisionError

    monkeypatch.setattr(hindsight, "best_from", breaks)
    work = Hindsight(ferry(*PLANS))

    def asked_twice() -> None:
        looked(work)
        work.begin()

    with pytest.raises(ZeroDivisionError):
        asked_twice()
