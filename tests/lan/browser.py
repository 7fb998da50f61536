"""A real browser, where one is found: people and their leader as they see the pages."""

import os
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from game.commands.shelf import found
from game.engine.case import compiled
from game.lan.house import House
from game.lan.leader import Leader
from game.lan.server import Server
from game.play.begin import Setup, begin
from game.play.session import Known, Session
from game.play.sight.sights import Sights

NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")
FLAGS = (
    "--no-sandbox",  # so that it starts as root too, as it does where tests run by themselves
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
PICTURES = os.environ.get("MAKE_IT_RIGHT_PICTURES", "")  # a folder to look at them in


def program() -> str:
    """Return a browser of this machine, or skip the test and say so."""
    path = next(filter(None, map(shutil.which, NAMES)), None)
    if path is None:
        pytest.skip("No Chromium or Chrome is installed, so nothing is played in a browser.")
    return path


@dataclass
class Stage:
    """A room on this machine, and the browser that looks at it."""

    session: Session
    house: House
    leader: Leader
    url: str
    browser: Browser
    troubles: list[str]

    def page(self, width: int, height: int, **how: Any) -> Page:  # noqa: ANN401  # as it is called
        """Return a page of a device of its own, of this size."""
        made = self.browser.new_context(viewport={"width": width, "height": height}, **how)
        page = made.new_page()
        page.set_default_timeout(15_000)
        page.on("console", lambda said: self._heard(said.type, said.text))
        page.on("pageerror", lambda error: self.troubles.append(str(error)))
        return page

    def _heard(self, kind: str, text: str) -> None:
        if kind in ("error", "warning"):
            self.troubles.append(text)

    def seat(self, name: str, team: int, width: int = 390, **how: Any) -> Page:  # noqa: ANN401
        """Return the page of somebody who came in by the address of the QR code."""
        page = self.page(width, 844, **how)
        page.goto(f"{self.url}/j/{self.leader.code}")
        page.fill("#name", name)
        page.check(f"input[name=team][value='{team}']")
        page.click("text=Come in")
        page.wait_for_url("**/seat")
        return page

    def console(self, width: int = 1280, height: int = 800) -> Page:
        """Return the console, its PIN entered."""
        page = self.page(width, height)
        page.goto(f"{self.url}/console")
        page.fill("#pin", self.leader.pin)
        page.keyboard.press("Enter")
        page.wait_for_selector("#pace button")
        page.wait_for_selector("#again", state="detached")  # from then on keys are heard
        return page


def pictured(page: Page, name: str) -> None:
    """Keep a picture, where somebody wants to look at it."""
    if PICTURES:
        page.wait_for_timeout(200)
        page.screenshot(path=str(Path(PICTURES) / f"{name}.png"), full_page=True)


def fits(page: Page) -> bool:
    """Tell whether nothing has to be pushed sideways to be read."""
    return bool(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))


@contextmanager
def staged(browser: Browser, folder: Path, case: str, teams: tuple[str, ...]) -> Iterator[Stage]:
    """Serve a room of a real case and look at it."""
    files = found(case)
    known = Known(compiled(files.scenario), "as-it-is")
    session = begin(folder, known, Setup(7, teams, room=True), _now)
    assert isinstance(session, Session)
    house, ended = House(session, _now), threading.Event()
    leader = Leader("KRTE", files.guide, Sights(history=files.history), 20)
    server = Server(house, leader)
    places = server.start(0)

    def own() -> None:
        while not ended.is_set():
            house.drain(0.05)

    owner = threading.Thread(target=own, daemon=True)
    owner.start()
    try:
        with looking(Stage(session, house, leader, places.phones, browser, [])) as stage:
            yield stage
    finally:
        ended.set()
        owner.join(5)
        house.close()
        server.stop()
        session.close()


@contextmanager
def looking(stage: Stage) -> Iterator[Stage]:
    """Lend a stage; every device that looked at it is put away afterwards."""
    try:
        yield stage
    finally:
        for device in stage.browser.contexts:
            device.close()


@contextmanager
def opened() -> Iterator[Browser]:
    """Open a browser: it takes as long as a short test."""
    path = program()
    with sync_playwright() as player:
        found = player.chromium.launch(executable_path=path, args=list(FLAGS))
        yield found
        found.close()


def _now() -> datetime:
    return datetime.now().astimezone()
