"""What if, over the debrief: cards are taken and laid by keys, and the curves follow at once."""

import threading
from itertools import product
from pathlib import Path
from time import sleep

import pytest

from game.play.session import Session
from game.window.assets import Assets
from game.window.box import Frame, named
from game.window.brush import Kit
from game.window.charts import Timeline
from game.window.host import GameHost
from game.window.routes import ROUTES
from game.window.scale import Scale
from game.window.screens import debrief
from game.window.wishes import Sketch
from tests.window.layouts import SIZES, TEXTS, faults
from tests.window.looked_back import debrief as looked_back
from tests.window.looked_back import finished
from tests.window.pilot import Pilot
from tests.window.shelves import desk

CASE = "jetblue-2007"


@pytest.fixture
def host(tmp_path: Path) -> GameHost:
    return finished(desk(tmp_path), CASE)


def pilot(assets: Assets, host: GameHost, *pressed: str) -> Pilot:
    return Pilot(assets, host, ROUTES, Scale(1280, 720), "debrief").press("s", *pressed)


def chart(player: Pilot) -> Timeline:
    box = named(player.shell.boxes, "whatif-chart")
    assert box
    assert isinstance(box.part, Timeline)
    return box.part


@pytest.mark.parametrize("keys", [("w",), ("2", "Enter"), ("2", "w"), ("6", "Enter"), ("6", "w")])
def test_it_opens_from_a_decision(assets: Assets, host: GameHost, keys: tuple[str, ...]) -> None:
    player = pilot(assets, host, *keys)
    assert player.sees("What if? Turn ")
    assert player.sees("This is what you played.")
    assert not player.press("Escape").sees("What if?")
    host.close()


def test_a_card_that_is_laid_redraws_the_curves_and_b_takes_it_back(
    assets: Assets, host: GameHost
) -> None:
    player = pilot(assets, host, "w")
    before = chart(player)
    player.press("1")
    after = chart(player)
    assert not player.sees("This is what you played.")
    assert after.series[1].values != before.series[1].values
    assert after.series[0].values == before.series[0].values
    player.press("m")
    assert chart(player) != after
    player.press("l", "b")
    assert chart(player) == before
    host.close()


def test_its_band_comes_a_moment_later_from_behind_the_page(assets: Assets, host: GameHost) -> None:
    player = pilot(assets, host, "w", "1")
    while player.beat().sees("is being worked out"):
        sleep(0.01)
    edges = [each for each in chart(player).band if None not in each]
    assert edges
    assert player.sees("The band is where this line lies in four of five of 24 worlds")
    host.close()
    assert "what if" not in {thread.name for thread in threading.enumerate()}


def test_it_is_played_on_from_there_with_the_cards_laid_out(assets: Assets, tmp_path: Path) -> None:
    table = desk(tmp_path)
    host = finished(table, CASE)
    player = pilot(assets, host, "2", "Down", "w", "1")
    player.press("p")
    assert player.shell.place == "turn"
    kept = table.saves.listed().saves
    games = [table.saves.open(each.path) for each in kept]
    stands = sorted(
        (len(each.plans), len(each.draft(0))) for each in games if isinstance(each, Session)
    )
    assert (8, 0) in stands
    assert any(plans < 8 and laid == 1 for plans, laid in stands)
    host.close()


def test_it_fits_at_every_size(assets: Assets, host: GameHost) -> None:
    host.grant(Sketch(0))
    view, found = looked_back(host), list[str]()
    for size, text, page in product(SIZES, TEXTS, "025"):
        kit = Kit(assets, Scale(*size, text))
        frame = Frame(kit.scale, kit.type, {"over": "whatif", "turn": "4", "page whatif": page})
        boxes = debrief.layout(view, frame)
        assert named(boxes, "whatif-play")
        found += [f"{size} {text} {page}: {fault}" for fault in faults(boxes, frame)]
    assert found == []
    host.close()
