"""The sketch before the debrief: drawn with pointer or keys, shown beside the curve, skipped."""

from pathlib import Path

import pytest

from game.play.desk import Desk
from game.window.assets import Assets
from game.window.box import Frame, named
from game.window.brush import Kit
from game.window.events import Mouse
from game.window.faces import DebriefFace
from game.window.host import GameHost
from game.window.pad import Pad
from game.window.routes import ROUTES
from game.window.scale import Scale
from game.window.screens import debrief, debrief_parts
from tests.window.layouts import faults
from tests.window.looked_back import debrief as looked_back
from tests.window.looked_back import finished
from tests.window.pilot import Pilot
from tests.window.shelves import desk

CASE = "jetblue-2007"
ASKED = "What do you think happened to loyalty?"
SIZES = ((1280, 720), (1920, 1080), (3840, 2160), (1024, 768))


@pytest.fixture
def table(tmp_path: Path) -> Desk:
    return desk(tmp_path)


def pilot(assets: Assets, host: GameHost) -> Pilot:
    return Pilot(assets, host, ROUTES, Scale(1280, 720), "debrief")


def pad(player: Pilot) -> Pad:
    box = named(player.shell.boxes, "sketch-pad")
    assert box
    assert isinstance(box.part, Pad)
    return box.part


def told(host: GameHost) -> DebriefFace:
    return looked_back(host)


def test_arrows_draw_it_and_both_lines_are_shown_before_the_debrief(
    assets: Assets, table: Desk
) -> None:
    host = finished(table, CASE)
    player = pilot(assets, host)
    verdict = told(host).review.verdict
    assert player.sees(ASKED)
    assert not player.sees(verdict)
    start = pad(player).start
    player.press("Down", "Down", "Right", "Up", "Left", "Left")
    low = -(-start // 5) * 5 - 10
    assert pad(player).line == (low, start // 5 * 5 + 5, *[start] * 6)
    player.press("Space")
    assert player.sees("The two differ most")
    assert not player.sees(verdict)
    assert player.press("Space").sees(verdict)
    assert told(host).sketches[0].drawn[0] == low
    turn = debrief_parts.turn(told(host).review, player.shell.frame())
    assert turn
    step = "Up" if turn.turn > 1 else "Down"
    player.press(step)  # in the list at once, whatever had focus before
    assert player.shell.desk.focus == f"turn-{turn.turn + (-1 if step == 'Up' else 1)}"
    host.close()


def test_a_pointer_that_is_held_down_draws(assets: Assets, table: Desk) -> None:
    host = finished(table, CASE)
    player = pilot(assets, host)
    box = named(player.shell.boxes, "sketch-pad")
    assert box
    for kind, across, high in (
        ("move", 0.5, 0.1),  # over it, but not held: nothing is drawn
        ("down", 1 / 8, 0.25),
        ("move", 2 / 8, 0.5),
        ("move", 1.0, 0.75),
        ("up", 1.0, 0.75),
        ("move", 0.5, 0.9),
    ):
        x, y = box.rect.x + box.rect.w * across - 1, box.rect.y + box.rect.h * high
        factor = player.shell.scale.factor
        player.shell.handle(Mouse(kind, round(x * factor), round(y * factor)), player.now)  # type: ignore[arg-type]
    start = pad(player).start
    assert pad(player).line == pytest.approx((75, 50, *[start] * 5, 25), abs=1)
    host.close()


def test_one_key_skips_it_for_good(assets: Assets, table: Desk) -> None:
    host = finished(table, CASE)
    player = pilot(assets, host)
    verdict = told(host).review.verdict
    assert player.press("s").sees(verdict)
    assert not player.sees(ASKED)
    assert not pilot(assets, host).sees(ASKED)
    host.close()


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("text", [1.0, 1.5, 2.0])
def test_it_fits_while_it_is_asked_and_while_it_is_told(
    assets: Assets, table: Desk, size: tuple[int, int], text: float
) -> None:
    host = finished(table, CASE)
    kit = Kit(assets, Scale(*size, text))
    found = []
    for looks in ({}, {"sketch": "3 0 100 5 50 1 2 3 4"}):
        boxes = debrief.layout(told(host), Frame(kit.scale, kit.type, looks))
        assert named(boxes, "sketch-pad")
        found += faults(boxes, Frame(kit.scale, kit.type, looks))
    player = pilot(assets, host)
    player.press("Space")
    frame = Frame(kit.scale, kit.type, {"sketched": "0"})
    boxes = debrief.layout(told(host), frame)
    assert named(boxes, "sketch-both")
    assert found + faults(boxes, frame) == []
    host.close()
