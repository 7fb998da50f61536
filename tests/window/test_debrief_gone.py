"""The debrief in the window of a room from which teams went."""

from pathlib import Path

import pytest

from game.play.actions import Commit
from game.play.answers import Accepted
from game.play.room.acts import Proceed, Retire, Reveal
from game.play.session import Session
from game.window.assets import Assets
from game.window.host import GameHost
from game.window.routes import ROUTES
from game.window.scale import Scale
from tests.window.looked_back import debrief
from tests.window.pilot import Pilot
from tests.window.shelves import desk

TEAMS = ("North", "South", "East")
GONE = {"North": "Left on turn 2", "East": "Went over to South on turn 1"}


@pytest.fixture
def host(tmp_path: Path) -> GameHost:
    """Return the host of a room that East left before it played, and North after one turn."""
    laid = desk(tmp_path)
    session = laid.begin("jetblue-2007", seed=5, teams=TEAMS, room=True)
    assert isinstance(session, Session)
    for act in (Proceed(), Retire(2, into=1), Commit(0, ()), Commit(1, ()), Reveal(), Proceed()):
        assert isinstance(session.submit(act, session.at), Accepted)
    assert isinstance(session.submit(Retire(0), session.at), Accepted)
    while not session.over:
        for act in (Commit(1, ()), Reveal(), Proceed()):
            session.submit(act, session.at)
    return GameHost(laid, session)


def test_goals_name_no_team_that_went(host: GameHost) -> None:
    face = debrief(host)

    assert face.of(0).goals == face.of(2).goals == ()
    assert face.of(1).goals
    assert not any(team in goal for goal, _end, _met in face.of(1).goals for team in GONE)
    host.close()


@pytest.mark.parametrize("text", [1.0, 2.0])
def test_every_page_of_a_team_that_went_can_be_turned_to(
    host: GameHost, assets: Assets, text: float
) -> None:
    pilot = Pilot(assets, host, ROUTES, Scale(1280, 720, text), "debrief")

    for said in ("North: Left on turn 2", "South:", "East: Went over to South on turn 1"):
        assert text > 1.0 or pilot.sees(said), pilot.says
        for tab in "23456":
            pilot.press(tab)
        pilot.press("1", "w")
        assert pilot.sees("What if") == said.startswith("South")
        pilot.press("Escape", "t")
    host.close()
