"""Text set much larger, and names of one long word, in a real browser: nothing covers anything."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.lan.browser import fits, pictured, staged

pytestmark = pytest.mark.slow
LONG = "W" * 24
OVER = """
([one, other]) => {
  const [a, b] = [one, other].map((each) => document.querySelector(each).getBoundingClientRect());
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
"""
BESIDE = """
() => {
  const [who, clock] = [".who", "#clock"].map((each) => document.querySelector(each));
  return clock.getBoundingClientRect().top < who.getBoundingClientRect().bottom;
}
"""


def larger(page: Page) -> None:
    """Set all text twice as large, as a reader may, and leave the screen as it is."""
    page.evaluate("document.documentElement.style.fontSize = '200%'")


@pytest.mark.parametrize("width", [320, 390])
def test_the_clock_of_a_seat_covers_nothing_in_text_twice_as_large(
    browser: Browser, tmp_path: Path, width: int
) -> None:
    with staged(browser, tmp_path, "bad-tuesday", ("North",)) as stage:
        console, ada = stage.console(), stage.seat("Ada", 0, width)
        console.press("body", "1")
        ada.wait_for_selector("#clock:visible")
        assert ada.evaluate(BESIDE)
        larger(ada)
        pictured(ada, f"large-{width}")

        assert not ada.evaluate(OVER, [".who span", "#clock"])


def test_a_nickname_of_one_long_word_pushes_no_page_sideways(
    browser: Browser, tmp_path: Path
) -> None:
    with staged(browser, tmp_path, "bad-tuesday", ("North",)) as stage:
        console, ada = stage.console(), stage.seat("Ada", 0)
        stage.seat(LONG, 0)
        console.press("body", "1")
        ada.wait_for_selector(f"text=waiting: {LONG}")
        larger(ada)
        pictured(ada, "long-name")
        assert fits(ada)

        for wide in (820, 1280):
            console.set_viewport_size({"width": wide, "height": 800})
            pictured(console, f"long-name-console-{wide}")
            roles = console.locator(".person summary small").last
            box = roles.bounding_box()
            assert box
            assert box["width"] > 100, wide
