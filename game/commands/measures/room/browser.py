"""How long it takes to come in with a real browser, where there is one."""

import shutil
import time

SEATS = 20
NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")
FLAGS = ("--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking")


def seated_in_browser(address: str) -> float | None:
    """Return the seconds of the slowest of so many seats, or None where nothing can be tried."""
    path = next(filter(None, map(shutil.which, NAMES)), None)
    try:
        from playwright.sync_api import sync_playwright
    except ModuleNotFoundError:
        return None
    if path is None:
        return None
    slowest = 0.0
    with sync_playwright() as player:
        browser = player.chromium.launch(executable_path=path, args=list(FLAGS))
        for seat in range(SEATS):
            page = browser.new_context(viewport={"width": 390, "height": 844}).new_page()
            began = time.perf_counter()
            page.goto(address)
            page.fill("#name", f"B{seat}")
            page.click("text=Come in")
            page.wait_for_selector("#plan")
            slowest = max(slowest, time.perf_counter() - began)
        browser.close()
    return round(slowest, 3)
