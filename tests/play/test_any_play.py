"""Whatever is done in whatever order: the file comes to the same game, and to what was meant."""

import errno
import os
import tempfile
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from game.play.actions import Action, Commit, Draft, Note, Plan, Rewind, Undo
from game.play.answers import Accepted, NotNow, Stale
from game.play.begin import Setup, save_as_new
from game.play.lines import Reading, read
from game.play.notsaved import NotSaved
from game.play.replay import replay
from tests.play.small import (
    CARDS,
    KNOWN,
    PAIR,
    SOLO,
    TURNS,
    Clock,
    differences,
    plan_of,
    reopened,
    started,
)

PLANS = st.lists(st.sampled_from(CARDS), max_size=3, unique=True).map(lambda some: plan_of(*some))


class AnyPlay(RuleBasedStateMachine):
    """A game beside the plainest account of it: lists of plans."""

    setup = SOLO

    @initialize()
    def begin(self) -> None:
        self.place = tempfile.TemporaryDirectory()
        self.clock = Clock()
        self.session = started(Path(self.place.name), self.setup, self.clock)
        self.turns: list[list[Plan]] = []
        self.open: list[Plan] = []
        self.drafts: list[Plan] = [()] * len(self.setup.teams)
        self.at = 0

    def teardown(self) -> None:
        if hasattr(self, "session"):
            self.session.close()
            self.place.cleanup()

    def submit(self, action: Action) -> bool:
        answer = self.session.submit(action, self.session.at)
        if isinstance(answer, Accepted):
            self.at += 1
            assert answer.at == self.at
        return isinstance(answer, Accepted)

    def clear(self) -> None:
        self.open, self.drafts = [], [()] * len(self.setup.teams)

    @rule(plan=PLANS)
    def draft(self, plan: Plan) -> None:
        team = self.session.whose_turn or 0
        if self.submit(Draft(team, plan)):
            self.drafts[team] = plan

    @rule(plan=PLANS)
    def commit(self, plan: Plan) -> None:
        team = self.session.whose_turn or 0
        if not self.submit(Commit(team, plan)):
            return
        self.open.append(plan)
        self.drafts[team] = ()
        if len(self.open) == len(self.setup.teams):
            self.turns.append(self.open)
            self.clear()

    @rule()
    def undo(self) -> None:
        done = bool(self.open or self.turns)
        assert self.submit(Undo()) == done
        if self.open:
            last = self.open.pop()
            self.drafts[len(self.open)] = last
        elif done:
            self.open, self.drafts = [], self.turns.pop()

    @rule(turn=st.integers(0, TURNS))
    def rewind(self, turn: int) -> None:
        possible = turn <= len(self.turns) and turn < TURNS
        assert self.submit(Rewind(turn)) == possible
        if possible:
            del self.turns[turn:]
            self.clear()

    @rule(text=st.text(max_size=20))
    def note(self, text: str) -> None:
        answer = self.session.submit(Note(text), self.at)
        assert isinstance(answer, Accepted | NotNow)
        self.at = self.session.at

    @rule(team=st.integers(-1, 2), plan=PLANS)
    def speak_out_of_turn(self, team: int, plan: Plan) -> None:
        if team != self.session.whose_turn:
            assert not self.submit(Commit(team, plan))

    @rule(lag=st.integers(1, 3))
    def look_late(self, lag: int) -> None:
        assert isinstance(self.session.submit(Undo(), self.at - lag), Stale)

    @rule(name=st.sampled_from(["write", "fsync", "open"]), cut=st.booleans())
    def run_out_of_disk(self, name: str, cut: bool) -> None:
        def fail(*_: object) -> int:
            raise OSError(errno.ENOSPC, "No space left on device")

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(os, name, fail)
            if not cut:
                patch.setattr(os, "ftruncate", fail)
            answer = self.session.submit(Note("Lost."), self.at)
        assert isinstance(answer, NotSaved)
        assert self.submit(Note("Again."))

    @rule()
    def close_and_open(self) -> None:
        self.session.close()
        self.session = reopened(self.session.path, clock=self.clock)

    @precondition(lambda self: self.at > 0)
    @rule(size=st.integers(1, 60))
    def lose_power_while_a_note_is_written(self, size: int) -> None:
        whole = self.session.path.read_bytes()
        assert isinstance(self.session.submit(Note("Never seen."), self.at), Accepted)
        new = self.session.path.read_bytes()[len(whole) :]
        self.session.close()
        self.session.path.write_bytes(whole + new[:size])
        self.session = reopened(self.session.path, clock=self.clock)

    @rule()
    def go_on_in_another_file(self) -> None:
        assert save_as_new(self.session, Path(self.place.name)) == self.session.path

    @rule(days=st.integers(-9999, 9999))
    def put_the_clock(self, days: int) -> None:
        self.clock.now = Clock().now + timedelta(days=days)

    @invariant()
    def it_is_what_was_meant(self) -> None:
        if not hasattr(self, "session"):
            return
        teams = range(len(self.setup.teams))
        assert [list(plans) for plans in self.session.plans] == [list(t) for t in self.turns]
        assert [self.session.draft(team) for team in teams] == list(self.drafts)
        assert [p for p in map(self.session.committed, teams) if p is not None] == self.open
        assert self.session.at == self.at
        assert self.session.over == (len(self.turns) == TURNS)

    @invariant()
    def the_file_comes_to_the_same(self) -> None:
        if not hasattr(self, "session"):
            return
        found = read(self.session.path.read_bytes())
        assert isinstance(found, Reading)
        assert found.altered is None
        lines = found.chain.lines[: self.at]
        played = replay(KNOWN.case, found.chain.header, lines)
        assert played.diverged is None
        assert differences(played.table.states, self.session.states) == []
        assert differences(played.table.turned, self.session.turned) == []
        assert played.table.notes == self.session.notes


class AnyPairPlay(AnyPlay):
    """The same for two teams."""

    setup: Setup = PAIR


FEWER = settings.get_current_profile_name() != "thorough"
AnyPlay.TestCase.settings = AnyPairPlay.TestCase.settings = settings(
    max_examples=25 if FEWER else 500, stateful_step_count=20
)
TestAnyPlay = AnyPlay.TestCase
TestAnyPairPlay = AnyPairPlay.TestCase
