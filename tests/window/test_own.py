"""A response that is on no card is written at the table, and lies in the hand like any other."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from game.window.assets import Assets
from game.window.box import Frame, named
from game.window.brush import Kit
from game.window.faces import TurnFace
from game.window.host import GameHost
from game.window.roomfaces import PlanFace
from game.window.routes import ROUTES
from game.window.scale import Scale
from game.window.screens import turn
from game.window.sheets import OVER
from game.window.wishes import Next, Open
from tests.window.layouts import ODD_SIZES, SIZES, TEXTS, faults
from tests.window.pilot import Pilot
from tests.window.rooms import room
from tests.window.shelves import desk


@pytest.fixture
def host(tmp_path: Path) -> Iterator[GameHost]:
    opened = GameHost(desk(tmp_path))
    opened.grant(Open("jetblue-2007"))
    opened.grant(Next())
    yield opened
    opened.close()


@pytest.fixture
def table(assets: Assets, host: GameHost) -> Pilot:
    return Pilot(assets, host, ROUTES, place="turn").press("c")


def face(host: GameHost) -> TurnFace:
    view = host.view("turn")
    assert isinstance(view, TurnFace)
    return view


def says(table: Pilot, id_: str) -> str:
    box = named(table.shell.boxes, id_)
    assert box is not None
    return box.says


def test_a_response_is_named_ticked_and_laid_on_the_table(table: Pilot, host: GameHost) -> None:
    before = len(face(host).table.hand)
    table.write("Taxis for all").press("Tab", "Space")
    assert not table.sees("needs a name")
    table.focus("Lay it on the table").press("Enter")

    hand = face(host).table.hand
    assert len(hand) == before + 1
    assert hand[-1].title == "Taxis for all"
    assert hand[-1].text == "Say sorry, it is ours."
    assert not table.sees("A response of your own")


def test_on_an_act_space_ticks_and_enter_does_what_the_button_says(
    table: Pilot, host: GameHost
) -> None:
    before = len(face(host).table.hand)
    table.press("Tab", "Enter").press("Enter")
    assert "own-does" not in table.shell.desk.looks or not table.shell.desk.looks["own-does"]
    table.press("Up").write("Taxis for all").press("Down", "Space")
    assert table.sees("Lay it on the table")
    table.press("Enter")
    assert [card.title for card in face(host).table.hand[before:]] == ["Taxis for all"]


def test_what_it_takes_follows_from_what_it_does_and_can_be_changed(table: Pilot) -> None:
    assert says(table, "own-effort") == "Effort ◀ 0 ▶"
    table.press("Tab", "Space", "Down", "Down", "Space")
    assert says(table, "own-effort") != "Effort ◀ 0 ▶"
    proposed = says(table, "own-cost")
    table.press("Tab", "Down", "Right", "Right")
    assert says(table, "own-cost") != proposed
    table.press("Left", "Left")
    assert says(table, "own-cost") == proposed


def test_what_is_given_is_said_to_be_paid_on_top(table: Pilot) -> None:
    assert not table.sees("paid on top")
    table.press("Tab", "Down", "Down", "Down", "Space")
    assert table.sees("What it gives is paid on top of that.")


def test_without_a_name_or_anything_that_it_does_it_is_not_laid(
    table: Pilot, host: GameHost
) -> None:
    before = len(face(host).table.hand)
    table.press("Tab", "Space").focus("needs a name").press("Enter")
    assert len(face(host).table.hand) == before
    assert table.sees("A response of your own")


def test_the_next_one_begins_with_an_empty_sheet(table: Pilot) -> None:
    table.write("Taxis for all").press("Tab", "Space").focus("Lay it").press("Enter", "c")
    assert says(table, "own-name") == "What is it called?"
    assert says(table, "own-effort") == "Effort ◀ 0 ▶"


def test_every_team_of_a_room_may_play_it(assets: Assets, tmp_path: Path) -> None:
    pilot, host, _laid = room(assets, tmp_path, 2)
    pilot.press("1", "c").write("Taxis for all").press("Tab", "Space").focus("Lay it")
    pilot.press("Enter", "Escape", "2")
    view = host.view("plan")
    assert isinstance(view, PlanFace)
    assert view.turn.table.hand[-1].title == "Taxis for all"
    host.close()


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("size", [*SIZES, *ODD_SIZES])
def test_the_sheet_holds_at_every_size(
    assets: Assets, host: GameHost, size: tuple[int, int], text: float
) -> None:
    kit, view = Kit(assets, Scale(*size, text)), face(host)
    seen: set[str] = set()
    for page in range(4):
        looks = {OVER: "own", "own-does": "fix own", "own-name": "W" * 26, "page own": str(page)}
        boxes = turn.layout(view, Frame(kit.scale, kit.type, looks))
        assert faults(boxes, Frame(kit.scale, kit.type, looks)) == []
        seen |= {box.id for box in boxes}
    assert {"own-name", "own-effort", "own-cost", "own-lay"} <= seen
