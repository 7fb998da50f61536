"""Escape leads back to where a person came from, and never to where the game has gone on from."""

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from game.window.assets import Assets
from game.window.host import GameHost
from game.window.roomwishes import Onward, Reveal
from game.window.routes import ROUTES
from game.window.wishes import Commit, Next, Wish
from tests.window.pilot import Pilot
from tests.window.shelves import desk

TURNS = 8
NAMED = ("Escape", "Space", "Enter", "Tab", "Up", "Down", "Left", "Right", "PageDown", "PageUp")
KEYS = (*NAMED, *"123456789acfhijklmnoprstuvwx?")


@pytest.fixture
def host(tmp_path: Path) -> Iterator[GameHost]:
    opened = GameHost(desk(tmp_path))
    yield opened
    opened.close()


def at_the_last_front_page(assets: Assets, host: GameHost, mode: str = "solo") -> Pilot:
    """Return a pilot before the front page of the last turn, as if it had pressed its way there."""
    pilot = Pilot(assets, host, ROUTES).press("1" if mode == "solo" else "2", "Enter")
    pilot.press("Enter") if mode == "teams" else pilot
    left = TURNS
    ways: dict[str, Wish] = {"turn": Commit(), "session": Reveal(anyway=True), "compare": Onward()}
    while left or pilot.shell.place not in ("outcome", "compare"):
        wish = ways.get(pilot.shell.place, Next())
        left -= isinstance(wish, Commit | Reveal)
        pilot.shell.answer(wish)
    return pilot


def test_escape_on_a_front_page_pauses_and_leads_back_to_it(assets: Assets, host: GameHost) -> None:
    pilot = Pilot(assets, host, ROUTES).press("Enter", "Enter")
    pilot.shell.answer(Commit())
    told = pilot.says()

    assert pilot.press("Escape").shell.place == "pause"
    assert pilot.press("Escape").shell.place == "outcome"
    assert pilot.says() == told


def test_escape_after_the_last_turn_never_leads_back_into_the_game(
    assets: Assets, host: GameHost
) -> None:
    pilot = at_the_last_front_page(assets, host)

    assert pilot.press("Escape").shell.place == "pause"
    assert pilot.press("Escape").shell.place == "outcome"
    pilot.shell.answer(Next())
    assert pilot.shell.place == "debrief"
    assert pilot.press("Escape").shell.place == "home"
    assert pilot.press("Escape").shell.place == "home"


def test_escape_in_a_debrief_that_was_opened_among_the_results_leads_back_to_them(
    assets: Assets, host: GameHost
) -> None:
    pilot = at_the_last_front_page(assets, host)
    pilot.shell.answer(Next())
    pilot.press("s", "Space", "r", "Enter")
    assert pilot.shell.place == "debrief"

    assert pilot.press("Escape").shell.place == "results"


@pytest.mark.parametrize("mode", ["solo", "teams"])
@pytest.mark.parametrize("seed", range(3))
def test_no_run_of_keys_after_the_last_turn_breaks_the_game(
    assets: Assets, host: GameHost, mode: str, seed: int
) -> None:
    pilot = at_the_last_front_page(assets, host, mode)
    draw = random.Random(seed)

    for _press in range(150):
        assert pilot.press(draw.choice(KEYS)).says()


@pytest.mark.parametrize("seed", range(3))
def test_no_run_of_keys_from_the_shelf_breaks_the_game(
    assets: Assets, host: GameHost, seed: int
) -> None:
    pilot = Pilot(assets, host, ROUTES)
    draw = random.Random(100 + seed)

    for _press in range(250):
        assert pilot.press(draw.choice(KEYS)).says()
