"""Eight teams and sixty people, in a real browser: the wall stays within one projector's screen."""

from pathlib import Path

import pytest
from playwright.sync_api import Page

from game.play.actions import Action, Commit
from game.play.room.acts import Join, Proceed, Reveal, Timer, Vote
from game.play.room.naming import ready
from game.play.sight.hands import cards_of
from tests.lan.browser import Stage, pictured, staged
from tests.lan.looks import looked_at

pytestmark = pytest.mark.slow
PEOPLE, TEAMS = 60, ready()
SCREENS = ((1280, 720), (1920, 1080))


def do(stage: Stage, *acts: Action) -> None:
    heard = stage.house.ask(lambda _moment: acts).result(10)
    assert heard.granted, heard.why


def within_the_screen(wall: Page, name: str) -> None:
    for wide, high in SCREENS:
        wall.set_viewport_size({"width": wide, "height": high})
        pictured(wall, f"{name}-{wide}")
        assert wall.evaluate("document.documentElement.scrollHeight") <= high, (name, wide)


def test_the_wall_shows_eight_teams_on_one_screen_at_every_stage(tmp_path: Path) -> None:
    with staged(tmp_path, "jetblue-2007", TEAMS) as stage:
        console = stage.console()
        wall = console.context.new_page()
        wall.goto(f"{stage.url}/wall")
        do(stage, *(Join(f"p{n}", f"Person {n}", n % 8) for n in range(PEOPLE)))
        wall.wait_for_selector("text=Person 59")
        within_the_screen(wall, "crowded-lobby")

        hand = cards_of(stage.house.scene.table, 0)
        do(stage, Proceed(), Timer(400, running=True))
        do(stage, *(Vote(f"p{n}", 0, (hand[n % 3],)) for n in range(PEOPLE)))
        wall.wait_for_selector(".wall .open")
        within_the_screen(wall, "crowded-open")

        plans = [(hand[team % 3], hand[(team + 1) % 3]) for team in range(len(TEAMS))]
        why = "It is the first thing that they will ask us about tomorrow."
        do(stage, *(Commit(team, plan, 70, why) for team, plan in enumerate(plans)), Reveal())
        wall.wait_for_selector(".columns")
        within_the_screen(wall, "crowded-after")
        looked_at(console, "crowded-console")
        assert stage.troubles == []
