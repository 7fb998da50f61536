"""The clock of a room at the keyboard: told at each prompt, given more, and resting over lunch."""

from dataclasses import dataclass
from datetime import datetime, timedelta

import pytest

from game.play.actions import Action
from game.play.room.acts import Timer
from game.play.session import Session
from tests.terminal.rooming import PLANNED, room
from tests.terminal.sitting import NOON, Sitting


@dataclass
class Hand:
    """A clock that is moved by hand."""

    now: datetime = NOON

    def __call__(self) -> datetime:
        return self.now

    def on(self, seconds: int) -> None:
        self.now += timedelta(seconds=seconds)


@pytest.fixture
def hand(sitting: Sitting) -> Hand:
    clock = Hand()
    sitting.desk.clock = clock
    return clock


def timers(session: Session) -> list[Timer]:
    made: list[Action | None] = [line.action for line in session.lines]
    return [each for each in made if isinstance(each, Timer)]


def test_a_turn_of_so_many_minutes_is_told_at_every_prompt(sitting: Sitting, hand: Hand) -> None:
    printed = sitting.sit("", "time", "", "+2", "q", session=room(sitting, 8))

    assert "08:00 left. Enter when only Ice can see it (h lists the rest)>" in printed
    assert "Ice, turn 1, 5 effort left, 08:00 left>" in printed
    assert "Ice, turn 1, 5 effort left, 10:00 left>" in printed
    assert hand.now == NOON


def test_each_turn_begins_with_its_whole_time(sitting: Sitting, hand: Hand) -> None:
    printed = sitting.sit("", "clock 5", *PLANNED, "", "", "q", session=room(sitting))

    assert printed.partition("Turn 2 of 8")[2].count("05:00 left. Enter when only Ice") == 1
    assert timers(sitting.reopened())[-1] == Timer(300, running=False)  # it rests while away
    assert hand.now == NOON


def test_lunch_lets_the_clock_rest_and_hides_the_plan(
    sitting: Sitting, hand: Hand, monkeypatch: pytest.MonkeyPatch
) -> None:
    from game.terminal.keys import Keys

    def lunch(_keys: Keys, _prompt: str) -> None:
        hand.on(3600)

    monkeypatch.setattr(Keys, "wait", lunch)
    printed = sitting.sit("", "", "1", "lunch", "", "q", session=room(sitting, 8))

    rests = printed.partition("The game rests")[2]
    assert "Turn 1 of 8. Every decision is saved, and no plan is on the screen." in rests
    assert "The clock stands at 08:00." in rests
    assert "08:00 left. Enter when only Ice can see it" in rests
    assert [each.running for each in timers(sitting.reopened())] == [True, False, True, False]


def test_a_pause_after_the_reveal_names_the_turn_that_is_compared(sitting: Sitting) -> None:
    printed = sitting.sit("", *PLANNED, "", "pause", "", "q", session=room(sitting))

    assert "Turn 1 of 8. Every decision is saved" in printed
    assert printed.count("Three plans for the same Wednesday") == 2


def test_a_clock_that_stands_is_named_so(sitting: Sitting, hand: Hand) -> None:
    lines = ("clock stop", "clock stop", "", "clock run", "q")
    printed = sitting.sit("", *lines, session=room(sitting, 8))

    assert "The clock stands at 08:00. Enter when only Ice" in printed
    assert "Ice, turn 1, 5 effort left, the clock stands at 08:00>" in printed
    assert [each.running for each in timers(sitting.reopened())] == [True, False, True, False]
    assert hand.now == NOON


def test_time_that_is_up_is_told(sitting: Sitting, hand: Hand) -> None:
    session = room(sitting, 8)
    sitting.sit("", "clock run", "q", session=session)
    session = sitting.reopened()
    session.submit(Timer(8, running=True), session.at)
    session.close()
    hand.on(9)
    session = sitting.reopened()
    session.submit(Timer(0, running=True), session.at)
    printed = sitting.sit("time", "q", session=session)

    assert "Time is up." in printed


def test_a_game_that_is_gone_on_with_has_its_clock_where_it_was_left(
    sitting: Sitting, hand: Hand
) -> None:
    session = room(sitting, 8)
    sitting.sit("", session=session)  # the input ends with the clock running
    assert timers(sitting.reopened())[-1].running
    hand.on(86_400)
    printed = sitting.sit("q", session=sitting.reopened())

    assert "The clock stands at 08:00." in printed
    assert "“clock run” lets it run again." in printed


def test_a_turn_without_a_clock_says_how_it_gets_one(sitting: Sitting) -> None:
    printed = sitting.sit("", "time", "clock run", "q", session=room(sitting))

    assert printed.count("This turn has no clock; “clock 8” gives it eight minutes.") == 2


def test_while_a_turn_is_talked_over_no_clock_runs(sitting: Sitting, hand: Hand) -> None:
    lines = (*PLANNED, "", "+1", "time", "clock 5", "", "q")
    printed = sitting.sit("", *lines, session=room(sitting, 8))

    said = " ".join(printed.split())
    assert said.count("The clock runs while plans are made; now there is time to talk.") == 2
    assert "From the next turn on there are 05:00 for each." in said
    assert "05:00 left. Enter when only Ice can see it" in said.partition("Turn 2 of 8")[2]
    assert [each.left for each in timers(sitting.reopened())] == [480, 300, 300]
    assert hand.now == NOON
