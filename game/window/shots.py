"""Every screen in its real states as pictures, from games that are really played to get there."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from shutil import copytree
from tempfile import TemporaryDirectory
from time import sleep
from typing import TYPE_CHECKING

import pygame
from pygame import Surface

from game.library.places import data_folder
from game.play.desk import Desk
from game.play.session import Session
from game.window.assets import Assets
from game.window.events import Key, Typed
from game.window.faces import DebriefFace
from game.window.host import GameHost
from game.window.projector import Projector
from game.window.routes import ROUTES
from game.window.scale import Scale
from game.window.seated import PEOPLE, SeatedRoom
from game.window.shell import Shell, Start
from game.window.wishes import Challenge, Choose, Continue, Go, Open

if TYPE_CHECKING:
    from game.window.qrpart import Squares
    from game.window.wishes import Wish

CASE, SEED = "jetblue-2007", 7
BROKEN = "a-case-with-a-mistake"
_TICK = 10_000.0  # longer than anything moves
_TURN_MS = 8 * 60_000.0


def render(
    folder: Path, size: tuple[int, int] = (1920, 1080), squares: Squares = ((True,),)
) -> None:
    """Draw every screen into `folder`, which is made if it is missing; needs no display.

    `squares` are the picture of the address that phones read.
    """
    folder.mkdir(parents=True, exist_ok=True)
    pygame.font.init()
    with TemporaryDirectory() as away:
        album = _Album(folder, size, Path(away) / "covers")
        _alone(album, Path(away))
        _taking_turns(album, Path(away) / "turns")
        _room(album, Path(away) / "room", 4)
        _room(album, Path(away) / "eight", 8)
        _phones(album, Path(away) / "phones", 4, squares)
        _phones(album, Path(away) / "sixty", 8, squares)
        _shorter(album, Path(away) / "shorter")
        _large(album, Path(away) / "large")
        _racing(album, Path(away) / "race")
        _timed(album, Path(away) / "timed")
        _trouble(album, Path(away) / "trouble")


class _Album:
    """Counts the pictures, and draws them all at one size."""

    def __init__(self, folder: Path, size: tuple[int, int], covers: Path) -> None:
        self.folder, self.size = folder, size
        self._covers = covers  # each case is read for the shelf once, as on any second start
        self.assets = Assets(data_folder("assets"))
        self.count = 0

    def player(self, host: GameHost, text: float = 1.0, place: str = "home") -> _Player:
        scale = Scale(*self.size, text)
        return _Player(self, Shell(self.assets, host, ROUTES, scale, Start(place)))

    def desk(self, away: Path) -> Desk:
        """Return a desk on which every run is the same."""
        storm = datetime(2026, 11, 12, 18, 40).astimezone()
        return Desk(
            cases=data_folder("scenarios"),
            saved=away / "saves",
            settings_file=away / "settings.json",
            clock=lambda: storm,
            seeds=lambda: SEED,
            covers_file=self._covers,
        )


class _Player:
    """Plays by keys and takes pictures on the way."""

    def __init__(self, album: _Album, shell: Shell) -> None:
        self.shell = shell
        self._album = album
        self._now = 0.0
        self._page = Surface(album.size)

    def press(self, *names: str) -> _Player:
        """Press keys, one after the other; each is drawn, as at the table."""
        for name in names:
            self.shell.handle(Key(name), self._now)
            if len(name) == 1:
                self.shell.handle(Typed(name), self._now)
            self._pass()
        return self

    def settled(self, host: GameHost) -> _Player:
        """Wait until all that goes on behind the debrief is found."""
        while not (isinstance(face := host.view("debrief"), DebriefFace) and face.settled):
            sleep(0.02)
        self.shell.refresh()
        return self

    def wish(self, wish: Wish) -> _Player:
        """Ask for something no key of this screen asks for."""
        self.shell.answer(wish)
        self._pass()
        return self

    def shot(self, name: str) -> _Player:
        """Take a picture of the screen at rest."""
        self._pass()
        self.shell.paint(self._page, self._now)
        self._album.count += 1
        path = self._album.folder / f"{self._album.count:02}-{name}.png"
        pygame.image.save(self._page, path)
        return self

    def commit(self) -> _Player:
        """Commit the plan, and say yes where that is asked."""
        self.press("space")
        return self.press("enter") if self.shell.place == "turn" else self

    def turns(self, count: int) -> _Player:
        """Play so many turns, with two cards of each hand, and go on from what they brought."""
        for _turn in range(count):
            self.press("1", "3").commit().press("space")
        return self

    def _pass(self) -> None:
        """Draw what moves as it begins, and let time pass until it is at rest."""
        self.shell.paint(self._page, self._now)
        self._now += _TICK


def _alone(album: _Album, away: Path) -> None:
    """Play a case from the empty shelf to the debrief, and leave another game half way."""
    host = GameHost(album.desk(away))
    player = album.player(host)
    player.shot("home-empty").press("2").shot("home-teams-chosen").press("1")
    player.wish(Open(CASE)).shot("briefing").press("r").shot("race").press("escape")
    player.press("s").shot("briefing-sources").press("escape")
    _first_turn(player.press("enter"))
    player.press("space").shot("turn-2").turns(2).shot("turn-4")
    player.press("1", "2").shot("turn-4-plan").press("p").shot("pause")
    player.press("2").shot("pause-back-to-a-turn").press("escape", "p", "h").shot("help")
    player.press("escape").turns(4).press("1").commit().shot("outcome-last").press("space")
    player.press("up", "right", "down", "down").shot("debrief-sketch")
    player.press("space").shot("debrief-sketched").press("space")
    for page in "12345":
        player.press(page).shot(f"debrief-{page}")
    player.press("6").settled(host).shot("debrief-6").press("down", "down").shot("debrief-6-turn")
    player.press("1").shot("debrief-1-best")
    player.press("space").shot("home-played").press("enter", "enter")
    player.turns(2).press("1", "p").wish(Open(CASE)).press("escape").shot("home-in-play")
    player.press("r").shot("results").press("escape", "s").shot("settings")
    player.wish(Open(CASE, "teams")).press("enter", "enter").wish(Go("home")).press("g")
    player.shot("games")
    host.close()


def _first_turn(player: _Player) -> None:
    player.shot("turn-1").press("enter").shot("turn-card").press("escape")
    player.press("?").shot("turn-why").press("escape", "n", *"call the crews").shot("turn-note")
    player.press("escape", "c", *"taxis for all", "tab", "space", "down", "space").shot("turn-own")
    player.press("escape", "1").shot("turn-1-one-card").press("3").shot("turn-1-plan")
    player.press("space").shot("turn-1-asks").press("escape").commit().shot("outcome")
    for name, key in (("loyalty", "1"), ("media", "2"), ("cost", "3"), ("voices", "v"),
                      ("history", "c"), ("results", "r")):  # fmt: skip
        player.press(key).shot(f"outcome-{name}").press("escape")


def _taking_turns(album: _Album, away: Path) -> None:
    """Show a game of before, in which two teams hand the laptop over."""
    desk = album.desk(away)
    session = desk.begin(CASE, teams=("North", "South"))
    host = GameHost(desk, session if isinstance(session, Session) else None)
    player = album.player(host, place="briefing").press("enter").shot("turns-pass")
    player.press("space").shot("turns-turn").press("1").commit().shot("turns-pass-on")
    player.press("space").press("2", "3").commit().shot("turns-outcome")
    host.close()


def _room(album: _Album, away: Path, teams: int) -> None:
    """Play a session of several teams up to its second turn."""
    host, name = GameHost(album.desk(away)), f"room-{teams}"
    player = album.player(host).wish(Open(CASE, "teams")).press(str(teams)).shot(f"{name}-teams")
    player.press("enter", "enter").shot(f"{name}-session").press("1").shot(f"{name}-plan")
    player.press("1", "4", "k").shot(f"{name}-numbers").press("escape", "space")
    player.press("right", "right").shot(f"{name}-lock").press("enter")
    for team in range(2, teams):
        player.press(str(team), *("23" if team % 2 else "1"), "space", "enter")
    player.press(str(teams), "3", "escape").shot(f"{name}-session-open").press("r")
    player.shot(f"{name}-asks").press("escape", "t").shot(f"{name}-late").press("escape", "i")
    player.shot(f"{name}-known").press("escape", "r", "enter").shot(f"{name}-compare")
    player.press("g", "q").shot(f"{name}-compare-history").press("1").shot(f"{name}-page")
    player.press("space", "space").shot(f"{name}-session-2")
    host.close()


def _phones(album: _Album, away: Path, teams: int, squares: Squares) -> None:
    """Let people with phones into a room, and show what the projector shows of it."""
    desk, name = album.desk(away), f"phones-{teams}"
    room = SeatedRoom(squares)
    host = Projector(desk, serves=room.serves)
    player = album.player(host).wish(Open(CASE, "teams")).press(str(teams), "down", "down", "down")
    player.press("down", "right").shot(f"{name}-setup").press("enter", "enter")
    player.shot(f"{name}-lobby")
    room.seat(PEOPLE[: 7 * teams if teams > 4 else 13])
    player.shell.refresh()
    player.press("o").shot(f"{name}-lobby-filling").press("c").shot(f"{name}-lobby-asks")
    player.press("enter").shot(f"{name}-lobby-console").press("escape", "space")
    room.vote()
    player.shell.refresh()
    player.shot(f"{name}-session").press("2").shot(f"{name}-of-a-team").press("escape", "q")
    player.shot(f"{name}-lobby-late").press("space", "r", "enter").shot(f"{name}-compare")
    host.close()


def _shorter(album: _Album, away: Path) -> None:
    """Play the shorter game as far as turns have passed in it."""
    host = GameHost(album.desk(away))
    player = album.player(host).wish(Open(CASE)).press("l").shot("briefing-20-minutes")
    player.press("enter").turns(1).press("1").commit().press("space").shot("meanwhile")
    player.press("1").shot("meanwhile-loyalty").press("escape", "space").press("1", "3").commit()
    player.press("space").shot("meanwhile-longer").press("space").turns(2)
    player.press("s").shot("debrief-shorter").press("2", "up").shot("debrief-shorter-by-itself")
    host.close()


def _large(album: _Album, away: Path) -> None:
    """Show the same at twice the size of words."""
    host = GameHost(album.desk(away))
    host.grant(Choose("text_size", "2"))
    player = album.player(host, 2.0).shot("large-home").wish(Open(CASE)).shot("large-briefing")
    player.press("enter").shot("large-turn").press("enter").shot("large-card").press("escape")
    player.press("1").commit().shot("large-outcome").press("p").shot("large-pause")
    player.press("h").shot("large-help").press("escape", "p", "space").turns(6)
    player.press("1").commit().press("space").shot("large-sketch")
    player.press("s").shot("large-debrief").press("space").press("s")
    player.shot("large-settings")
    host.close()


def _racing(album: _Album, away: Path) -> None:
    """Play beside a rival, whose way is drawn beside one's own."""
    host = GameHost(album.desk(away))
    player = album.player(host).wish(Open(CASE)).press("r").wish(Challenge("care-first"))
    player.shot("race-rival").press("escape", "enter").press("1", "3").commit()
    player.shot("race-outcome").press("space").turns(6).press("1").commit()
    player.shot("race-outcome-last").press("space", "s").settled(host).shot("race-debrief")
    player.press("v").shot("race-weighed")
    host.close()


def _timed(album: _Album, away: Path) -> None:
    """Show the clock of a turn, and its last minute."""
    passed = [0.0]
    host = GameHost(album.desk(away), ticks=lambda: passed[0])
    host.grant(Choose("timer", "8"))
    host.grant(Choose("assist", "guided"))
    player = album.player(host).press("enter", "enter").shot("turn-timer-and-signs")
    for _second in range(round(_TURN_MS / 1_000) - 41):
        passed[0] += 1_000.0
        host.view("turn")
    player.shell.refresh()
    player.shot("turn-last-minute")
    host.close()


def _trouble(album: _Album, away: Path) -> None:
    """Show a case that cannot be opened, and the bar that says what went wrong."""
    desk = album.desk(away)
    desk.cases = away / "scenarios"
    copytree(data_folder("scenarios") / CASE, desk.cases / CASE)
    broken = desk.cases / BROKEN / "scenario.yaml"
    broken.parent.mkdir()
    broken.write_text("title: [never closed\n", encoding="utf-8")
    player = album.player(GameHost(desk)).shot("home-broken-case")
    player.wish(Continue(str(desk.saved / "gone.jsonl"))).shot("home-error")
