"""Every play test runs twice: straight through, and through save and load after each action."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from game.play.actions import Action
from game.play.answers import Accepted, Answer
from game.play.begin import Setup
from game.play.session import Session
from tests.play.small import SOLO, Clock, differences, plan_of, reopened, stands, started


class Table:
    """A game under test; if `reopens`, it is closed and opened again after each action."""

    def __init__(self, folder: Path, *, reopens: bool) -> None:
        self.folder, self.reopens = folder, reopens
        self.clock = Clock()
        self.session: Session

    def begin(self, setup: Setup = SOLO) -> Session:
        self.session = started(self.folder, setup, self.clock)
        return self.session

    def submit(self, action: Action, seen: int | None = None) -> Answer:
        answer = self.session.submit(action, self.session.at if seen is None else seen)
        if self.reopens:
            self.reopen()
        return answer

    def do(self, *actions: Action) -> None:
        for action in actions:
            answer = self.submit(action)
            assert isinstance(answer, Accepted), answer

    def commit(self, *plans: tuple[str, ...]) -> None:
        from game.play.actions import Commit

        for plan in plans:
            assert self.session.whose_turn is not None
            self.do(Commit(self.session.whose_turn, plan_of(*plan)))

    def reopen(self) -> None:
        before = self.session
        before.close()
        self.session = reopened(before.path, clock=self.clock)
        assert self.session.read_only == ""
        assert self.session.notices == ()
        assert differences(stands(before), stands(self.session)) == []


@pytest.fixture(params=["straight", "reopened"])
def table(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Table]:
    table = Table(tmp_path, reopens=request.param == "reopened")
    table.begin()
    yield table
    table.session.close()
