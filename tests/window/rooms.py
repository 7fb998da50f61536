"""Sessions of several teams to try: set up by keyboard, and played as a facilitator does."""

from pathlib import Path

from game.play.desk import Desk
from game.window.assets import Assets
from game.window.host import GameHost
from game.window.routes import ROUTES
from game.window.scale import Scale
from tests.window.pilot import Pilot
from tests.window.shelves import desk

TURNS = 8


def room(assets: Assets, away: Path, teams: int, text: float = 1.0) -> tuple[Pilot, GameHost, Desk]:
    """Return a pilot before the projector of a session of so many teams, set up by keyboard."""
    laid = desk(away)
    host = GameHost(laid)
    pilot = Pilot(assets, host, ROUTES, Scale(1280, 720, text))
    pilot.press("2", "Enter", str(teams), "Enter", "Enter")
    return pilot, host, laid


def plan(pilot: Pilot, team: int, *cards: str) -> Pilot:
    """Let a team, counted from 1, lay cards and lock its plan."""
    return pilot.press(str(team), *cards, "Space", "Enter")


def turn(pilot: Pilot, teams: int) -> Pilot:
    """Let every team lock a plan of one card or none, and reveal them."""
    for team in range(1, teams + 1):
        plan(pilot, team, *(["1"] if team % 2 else []))
    return pilot.press("r")


def onward(pilot: Pilot) -> Pilot:
    """Go on from the reveal: past what still moves."""
    for _press in range(3):
        if pilot.shell.place == "compare":
            pilot.press("Space")
    assert pilot.shell.place != "compare"
    return pilot
