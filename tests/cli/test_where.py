import sys
from collections.abc import Callable, Mapping
from datetime import UTC, datetime

import pytest

from game.commands import play
from game.commands.machine import Machine
from game.commands.play import Wanted
from game.terminal.app import App

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


class Typist:
    """Standard input with somebody at it, or nobody."""

    def __init__(self, *, there: bool) -> None:
        self.there = there

    def isatty(self) -> bool:
        return self.there


def machine(**environment: str) -> Machine:
    return Machine(environment, lambda: NOON, lambda: 7)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems have a screen")
@pytest.mark.parametrize(
    ("environment", "screen"),
    [
        ({}, False),
        ({"DISPLAY": ""}, False),
        ({"DISPLAY": ":0"}, True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True),
        ({"SDL_VIDEODRIVER": "dummy"}, False),
        ({"SDL_VIDEODRIVER": "kmsdrm"}, True),
    ],
)
def test_a_screen_is_told_by_the_environment(environment: Mapping[str, str], screen: bool) -> None:
    assert machine(**environment).has_display() is screen


@pytest.mark.parametrize(
    ("display", "typist", "came"),
    [(":0", False, "window"), (":0", True, "window"), ("", True, "text"), ("", False, "demo")],
)
def test_the_game_opens_where_it_can(
    display: str, typist: bool, came: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []

    def opens(what: str) -> Callable[..., int]:
        def note(*_any: object, **_more: object) -> int:
            opened.append(what)
            return 1

        return note

    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(play, "typed", lambda: Typist(there=typist))
    monkeypatch.setattr(play, "_shown", opens("window"))
    monkeypatch.setattr(App, "run", opens("text"))
    monkeypatch.setattr("game.commands.demo.demo", opens("demo"))

    play.open_game(machine(DISPLAY=display))
    assert opened == [came]


def test_where_no_window_opens_the_same_game_is_played_in_text(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    played: list[object] = []
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr("game.commands.window.opened", lambda *_any: False)
    monkeypatch.setattr(App, "run", lambda _app, session: played.append(session))

    assert play.play(Wanted("jetblue-2007", 7), machine(DISPLAY=":0")) == 0
    assert len(played) == 1
    assert "No window can be opened here" in capsys.readouterr().err
