"""Settings hold at once, by key and by pointer, and are kept; so is what is set by a key."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pygame import Surface

from game.window.assets import Assets
from game.window.box import Frame
from game.window.brush import Kit
from game.window.display import Likes
from game.window.faces import SettingsFace
from game.window.host import GameHost
from game.window.manual import manual as manual_face
from game.window.routes import ROUTES
from game.window.scale import Scale
from game.window.screens import help as manual
from game.window.screens import settings
from game.window.shell import Shell, Start
from tests.window.layouts import ODD_SIZES, SIZES, TEXTS, faults
from tests.window.pilot import Pilot
from tests.window.shelves import desk


class Player(Pilot):
    """A pilot whose window follows what its host knows of the person."""

    def __init__(self, assets: Assets, host: GameHost) -> None:
        super().__init__(assets, host, ROUTES)
        scale = Scale(1280, 720, host.likes().text)
        self.heard: list[str] = []
        start = Start("home", host.likes, self.heard.append)
        self.shell = Shell(assets, host, ROUTES, scale, start)
        self._screen = Surface((1280, 720))


@pytest.fixture
def host(tmp_path: Path) -> Iterator[GameHost]:
    opened = GameHost(desk(tmp_path))
    yield opened
    opened.close()


@pytest.fixture
def player(assets: Assets, host: GameHost) -> Player:
    return Player(assets, host)


def kept(folder: Path) -> dict[str, object]:
    found: dict[str, object] = json.loads((folder / "settings.json").read_text("utf-8"))
    return found


def test_larger_words_hold_at_once(player: Player, tmp_path: Path) -> None:
    player.press("s").focus("Size of text").press("Right", "Right", "Right", "Right")
    assert player.shell.scale.text == 2.0
    assert kept(tmp_path)["text_size"] == 2.0
    player.press("Right", "Left")
    assert player.shell.scale.text == 1.75


def test_a_value_is_chosen_by_pressing_it(player: Player, tmp_path: Path) -> None:
    player.press("s").click("150%")
    assert player.shell.scale.text == 1.5
    player.click("5 min")
    assert kept(tmp_path)["timer"] == 5


def test_enter_takes_the_next_value(player: Player, tmp_path: Path) -> None:
    player.press("s").focus("What cards tell").press("Enter")
    assert kept(tmp_path)["assist"] == "expert"
    player.press("Space")
    assert kept(tmp_path)["assist"] == "guided"


def test_less_motion_holds_at_once(player: Player) -> None:
    assert not player.shell.motion.reduced
    player.press("s").focus("Less motion").press("Enter")
    assert player.shell.motion.reduced


def test_full_screen_holds_at_once_and_f11_is_remembered(player: Player, tmp_path: Path) -> None:
    player.press("s").focus("Full screen").press("Enter")
    assert player.shell.wants_full_screen
    assert player.shell.full_screen
    player.shell.wants_full_screen = False
    player.press("F11")
    assert player.shell.wants_full_screen
    assert kept(tmp_path)["full_screen"] is False
    assert player.sees("off")


def test_the_size_of_words_set_by_keys_is_remembered(
    player: Player, assets: Assets, tmp_path: Path
) -> None:
    player.press("Ctrl++", "Ctrl++")
    assert kept(tmp_path)["text_size"] == 1.5
    again = GameHost(desk(tmp_path))
    assert again.likes() == Likes(text=1.5)
    assert Player(assets, again).press("Ctrl+0").shell.scale.text == 1.0
    assert kept(tmp_path)["text_size"] == 1.0


def test_sound_is_off_at_first(player: Player, host: GameHost) -> None:
    assert not host.likes().sounds
    player.press("s").focus("Sound").press("Enter")
    assert host.likes().sounds


def test_a_setting_holds_even_where_it_cannot_be_kept(player: Player, tmp_path: Path) -> None:
    (tmp_path / "settings.json").mkdir()
    player.press("Ctrl++")
    assert player.shell.scale.text == 1.25
    assert player.sees("The settings hold until you close the game.")


@pytest.mark.parametrize("text", [*TEXTS, 1.25, 1.75])
@pytest.mark.parametrize("size", [*SIZES, *ODD_SIZES])
def test_settings_and_help_hold_at_every_size(
    assets: Assets, tmp_path: Path, size: tuple[int, int], text: float
) -> None:
    view = GameHost(desk(tmp_path)).view("settings")
    assert isinstance(view, SettingsFace)
    told = replace(view, notice="Some of your settings could not be read; those are as at first.")
    kit = Kit(assets, Scale(*size, text))
    plain, later = (Frame(kit.scale, kit.type, {"page": page}) for page in ("0", "2"))
    for shown in (view, told):
        assert faults(settings.layout(shown, plain), plain) == []
    for frame in (plain, later):
        assert faults(manual.layout(manual_face(), frame), frame) == []


def test_help_is_left_by_either_of_two_keys(player: Player) -> None:
    for key in ("h", "Escape"):
        player.press("h")
        assert player.sees("A turn, step by step")
        assert player.press(key).shell.place == "home"
