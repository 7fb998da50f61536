"""The window and its devices: what comes in, what sounds, what is missing."""

import os
import subprocess
import sys
from pathlib import Path

import pygame
import pytest

from game.window.events import Closed, Key, Listener, Mouse, Resized, Typed, translate
from game.window.sound import NAMES, Sounds
from game.window.synth import RATE, samples

ROOT = Path(__file__).parents[2]


def key(code: int, text: str = "", held: int = 0) -> object:
    raw = pygame.event.Event(pygame.KEYDOWN, key=code, unicode=text, mod=held)
    return translate(raw)


def test_keys_have_plain_names() -> None:
    assert key(pygame.K_RETURN) == Key("enter")
    assert key(pygame.K_KP_ENTER) == Key("enter")
    assert key(pygame.K_SPACE, " ") == Key("space")
    assert key(pygame.K_TAB, "\t", pygame.KMOD_LSHIFT) == Key("tab", shift=True)
    assert key(pygame.K_ESCAPE) == Key("escape")
    assert key(pygame.K_F11) == Key("f11")
    assert key(pygame.K_c, "c") == Key("c")


def test_a_key_that_is_down_already_is_held_until_it_comes_up() -> None:
    listener = Listener()
    down = pygame.event.Event(pygame.KEYDOWN, key=pygame.K_SPACE, unicode=" ", mod=0)
    up = pygame.event.Event(pygame.KEYUP, key=pygame.K_SPACE, mod=0)
    assert [listener.hear(raw) for raw in (down, down, up, down)] == [
        Key("space"), Key("space", held=True), None, Key("space"),
    ]  # fmt: skip
    listener.hear(pygame.event.Event(pygame.WINDOWFOCUSLOST))
    assert listener.hear(down) == Key("space")


def test_figures_count_wherever_they_are_typed() -> None:
    assert key(pygame.K_KP5, "5") == Key("5")
    assert key(pygame.K_5, "5", pygame.KMOD_SHIFT) == Key("5", shift=True)
    assert key(pygame.K_EQUALS, "+", pygame.KMOD_CTRL) == Key("+", ctrl=True)


def test_the_pointer_the_window_and_the_wheel_are_understood() -> None:
    event = pygame.event.Event
    down = event(pygame.MOUSEBUTTONDOWN, button=1, pos=(3, 4))
    assert translate(down) == Mouse("down", 3, 4)
    assert translate(event(pygame.MOUSEBUTTONDOWN, button=3, pos=(3, 4))) == Mouse("second", 3, 4)
    assert translate(event(pygame.MOUSEBUTTONDOWN, button=4, pos=(3, 4))) is None
    assert translate(event(pygame.MOUSEWHEEL, y=-1)) == Key("pagedown")
    assert translate(event(pygame.TEXTINPUT, text="é")) == Typed("é")
    assert translate(event(pygame.WINDOWRESIZED, x=800, y=600)) == Resized(800, 600)
    assert translate(event(pygame.QUIT)) == Closed()
    assert translate(event(pygame.ACTIVEEVENT)) is None


@pytest.mark.parametrize("name", NAMES)
def test_a_sound_is_soft_and_starts_and_ends_in_silence(name: str) -> None:
    wave = samples(name)
    assert wave[0] == wave[-1] == 0
    assert 1_000 < abs(wave.astype(int)).max() < 13_000
    assert len(wave) <= 1.2 * RATE


def test_sounds_are_off_unless_asked_for() -> None:
    sounds = Sounds()
    sounds.play("tick")
    assert pygame.mixer.get_init() is None


def test_without_a_sound_device_there_is_silence(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(*_: object) -> None:
        raise pygame.error("no device")

    monkeypatch.setattr(pygame.mixer, "init", missing)
    sounds = Sounds(on=True)
    sounds.play("tick")
    sounds.play("no such sound")
    sounds.play("tick")


def test_without_a_display_one_clear_exception_says_so() -> None:
    code = (
        "from game.window.app import NoDisplay, Settings, open_window\n"
        "try: open_window(Settings())\n"
        "except NoDisplay as why: print('none:', why)\n"
    )
    bare = {k: v for k, v in os.environ.items() if k not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    bare["SDL_VIDEODRIVER"] = "x11"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=bare, capture_output=True, text=True, check=True
    )
    assert "none:" in done.stdout


def test_the_loop_opens_fills_the_screen_and_closes() -> None:
    code = (
        "import pygame\n"
        "from pathlib import Path\n"
        "from game.window.app import Settings, run\n"
        "from game.window.assets import Assets\n"
        "from tests.window.table import ROUTES, Dealer\n"
        "dealer = Dealer()\n"
        "def post(kind, **known):\n"
        "    pygame.event.post(pygame.event.Event(kind, **known))\n"
        "def grant(wish):\n"
        "    post(pygame.KEYDOWN, key=pygame.K_F11, unicode='', mod=0)\n"
        "    post(pygame.QUIT)\n"
        "    return Dealer.grant(dealer, wish)\n"
        "dealer.grant = grant\n"
        "pygame.display.init()\n"
        "post(pygame.KEYDOWN, key=pygame.K_1, unicode='1', mod=0)\n"
        "run(Assets(Path('assets')), dealer, ROUTES, Settings(size=(960, 540), place='hand'))\n"
        "print('closed', *dealer.plan)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip().endswith("closed Send the bags home")


def test_drawing_does_not_wait_for_numpy() -> None:
    code = "import sys, game.window.app, game.window.routes\nprint('numpy' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip().endswith("False")
