"""A whole session in a real browser beside the window: a console, four phones, the projector."""

from contextlib import AbstractContextManager
from pathlib import Path

import pygame
import pytest
from playwright.sync_api import Browser, Page

from tests.lan.browser import PICTURES, Stage, looking
from tests.lan.projecting import Beamer, projecting

pytestmark = pytest.mark.slow


def pictured(beamer: Beamer, name: str) -> None:
    """Keep a picture of the window, where somebody wants to look at it."""
    if PICTURES:
        pygame.image.save(beamer.screen, str(Path(PICTURES) / f"{name}.png"))


def seen(beamer: Beamer, browser: Browser) -> AbstractContextManager[Stage]:
    room = beamer.room
    return looking(Stage(beamer.session, room.house, room.leader, room.places.phones, browser, []))


def votes(page: Page, card: int) -> None:
    page.wait_for_selector("form.hand")
    page.locator("input[name=card]:visible").nth(card).check()
    page.click("text=Send my vote")


def comes_in(beamer: Beamer, stage: Stage) -> list[Page]:
    """Seat four people; the window shows their seats filled."""
    assert beamer.sees("Nobody is in yet", "lobby")
    phones = [stage.seat(f"P{place}", place // 2) for place in range(4)]
    assert beamer.sees("4 people are in", "lobby")
    assert beamer.sees("P3", "lobby")
    pictured(beamer, "window-lobby")
    return phones


def plays_by_votes(beamer: Beamer, console: Page, phones: list[Page]) -> None:
    """Open a turn at the console, vote on phones, lock and reveal by the keys of the window."""
    console.press("body", "1")
    assert beamer.sees("turn 1 of", "session")
    for place, page in enumerate(phones):
        votes(page, place // 2)
    assert beamer.sees("Discussing", "session")
    pictured(beamer, "window-session")
    beamer.press("l", "enter")
    for page in phones:
        page.wait_for_selector("text=Your plan is in")
    assert beamer.sees("Locked", "session")
    beamer.press("r")
    for page in phones:
        page.wait_for_selector(".fell")
    assert beamer.sees("Turn 1 · reveal", "compare")
    assert all(len(plan) == 1 for plan in beamer.session.plans[0])
    pictured(beamer, "window-compare")


def plays_on(beamer: Beamer, console: Page) -> None:
    """Go on at the console and reveal at the window, to the end and the debrief."""
    for turn in range(1, len(beamer.session.case.plays)):
        console.wait_for_selector(f"[name=seen][value='{turn}-revealed']", state="attached")
        console.press("body", "4")
        assert beamer.sees(f"turn {turn + 1} of", "session")
        beamer.press("r", "enter")
        assert beamer.sees(f"Turn {turn + 1} · reveal", "compare")
    assert beamer.lies(lambda: not beamer.moves)  # a key pressed before only ends the motion
    beamer.press("space")
    assert beamer.lies(lambda: beamer.shell.place == "debrief")
    pictured(beamer, "window-debrief")


def test_a_console_four_phones_and_the_window_play_a_whole_session(
    browser: Browser, tmp_path: Path
) -> None:
    with (
        projecting(tmp_path, "bad-tuesday", ("North", "East")) as beamer,
        seen(beamer, browser) as stage,
    ):
        console = stage.console()
        phones = comes_in(beamer, stage)
        plays_by_votes(beamer, console, phones)
        plays_on(beamer, console)

        assert beamer.session.over
        assert stage.troubles == []
