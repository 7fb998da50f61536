"""Start pages to try: no case, one, many, broken, long of name; and a desk of one's own."""

import shutil
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from game.play.desk import Desk
from game.play.session import Session
from game.present.home import ContinueView, FileView, HomeView, ResultView, Standing
from game.window.faces import HomeFace
from game.window.host import GameHost

STORM = Path(__file__).parents[2] / "scenarios" / "jetblue-2007"
LONG = "Wonderful mammoth wwwwwwww"  # as long as a label may be, of wide letters
_SHELF = (
    ("bad-tuesday", "Tutorial", "A tray of drinks", "A restaurant · any night", 1, "Start here"),
    ("jetblue-2007", "JetBlue", "Nine jets on the ice", "New York, JFK · February 2007",
     3, "In play"),
    ("menu-foods-2007", "Menu Foods", "The can and the bowl", "Ontario · 2007", 4, ""),
    ("con-edison-2006", "Con Edison", "Ten days in the dark", "Queens · July 2006", 3, "Played"),
)  # fmt: skip
STANDING = {
    "Start here": Standing.FIRST, "In play": Standing.PLAYING, "Played": Standing.PLAYED
}  # fmt: skip
_GO_ON = ContinueView(
    "left.jsonl", "Nine jets on the ice", "turn 4 of 8", "Thu 15 Feb, 06:00", "North and South",
    "last played 12 Nov, 18:40"
)  # fmt: skip
_NEVER = "The case “a-bad-tuesday-in-the-rain” is not on this shelf."
_COPY = "It can be looked at, or gone on with in a copy; opening it says why."
_TRACE = (0.72, 0.61, 0.66, 0.5, 0.58, 0.71)


def desk(away: Path) -> Desk:
    """Return a desk of one's own with the storm on its shelf, on which every run is the same."""
    shelf = away / "cases"
    if not shelf.exists():
        shutil.copytree(STORM, shelf / STORM.name)
    storm = datetime(2026, 11, 12, 18, 40).astimezone()
    saves, settings, covers = (away / each for each in ("saves", "settings.json", "covers.json"))
    return Desk(shelf, saves, settings, lambda: storm, lambda: 7, covers)


def taking_turns(laid: Desk, names: tuple[str, ...] = ("North", "South")) -> GameHost:
    """Return a window in which teams take turns at one screen, as in games of before."""
    session = laid.begin("jetblue-2007", teams=names)
    assert isinstance(session, Session)
    return GameHost(laid, session)


def kept_from_before(laid: Desk) -> str:
    """Return where such a game lies, with nothing decided in it."""
    session = laid.begin("jetblue-2007", teams=("North", "South"))
    assert isinstance(session, Session)
    session.close()
    return str(session.path)


def files(count: int) -> tuple[FileView, ...]:
    """Return so many cases."""
    shelf = [
        FileView(
            id_ if i < 4 else f"{id_}-{i}",
            company,
            title,
            place,
            "60 min",
            hard,
            flag,
            "",
            STANDING.get(flag),
        )
        for i in range(count)
        for id_, company, title, place, hard, flag in [_SHELF[i % 4]]
    ]
    return tuple(shelf)


def results(count: int, title: str = "Ten days in the dark") -> tuple[ResultView, ...]:
    """Return so many finished games."""
    when = "2 teams · 12 Nov · loyalty at the end"
    return tuple(
        ResultView(f"game-{i}.jsonl", ends, title, when, (_TRACE,) * len(ends))
        for i in range(count)
        for ends in [((100,), (71, 100), (7,))[i % 3]]
    )


def in_play(count: int, title: str = "Ten days in the dark") -> tuple[ContinueView, ...]:
    """Return so many games in play; every third has something that keeps it from going on."""
    team = "Mammoth wwwwwwwwww"
    return tuple(
        ContinueView(
            f"left-{i}.jsonl",
            title,
            ("turn 14 of 18", "3 turns played")[problem == _NEVER],
            "",
            ("solo · 20 min", f"{team} and {team}")[i % 2],
            "last played 12 Nov, 18:40",
            problem,
        )
        for i, problem in enumerate((("", _NEVER, _COPY) * count)[:count])
    )


def face(
    count: int = 1,
    *,
    left: bool = False,
    played: int = 0,
    notice: str = "",
    mode: str = "solo",
    others: int = 0,
) -> HomeFace:
    """Return a start page."""
    promise = "Lead the company through the hours after it lets its customers down."
    none = "Your results will be listed here. Start with “A tray of drinks”."
    go_on = _GO_ON if left else None
    left_too = (go_on, *in_play(others)) if go_on else in_play(others)
    home = HomeView(promise, go_on, files(count), results(played), none, notice, left_too)
    return HomeFace(home, mode)


def broken() -> HomeFace:
    """Return a shelf on which one case cannot be opened."""
    why = "It has problems; “check con-edison-2006” names them."
    lost = FileView("con-edison-2006", "", "con-edison-2006", "", "", 0, "", why)
    whole = face(2)
    return replace(whole, home=replace(whole.home, files=(*whole.home.files, lost)))


def long() -> HomeFace:
    """Return a start page on which every word is as long as it may be."""
    shelf = tuple(
        FileView(f"case-{i}", LONG, LONG, f"{LONG} · {LONG}", "240 min", 5, "Start here", "")
        for i in range(9)
    )
    first = in_play(30, LONG)[0]
    go_on = replace(first, date="Wed 15 Feb, 06:00", who=in_play(2)[1].who)
    home = replace(
        face(played=23).home,
        files=shelf,
        go_on=go_on,
        results=results(23, LONG),
        in_play=(go_on, *in_play(30, LONG)),
    )
    return HomeFace(home, "teams")


STATES = {
    "no case": face(0),
    "one case": face(1),
    "one case, in play": face(1, left=True, played=1),
    "two cases": face(2),
    "eight cases": face(8, left=True, played=23),
    "two games in play": face(8, left=True, played=2, others=1),
    "games in play": face(8, left=True, played=23, others=200),
    "none to go on with": face(2, others=2),
    "nine cases": face(9, played=2),
    "a broken case": broken(),
    "a notice": face(1, notice="Some of your settings could not be read; those are as at first."),
    "a long notice": face(
        2, notice="game-1.jsonl: This saved game cannot be read (Permission denied). " * 12
    ),
    "long words": long(),
}
