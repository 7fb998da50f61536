"""The console's fields in a real browser: what is kept leaves them, and the keys are free again."""

import time
from pathlib import Path

import pytest
from playwright.sync_api import Page, Route

from tests.lan.browser import Stage, staged

pytestmark = pytest.mark.slow
LATE = 0.3  # seconds: the answer is slower than the news of it


def later(route: Route) -> None:
    """Hand the answer on when the news has long drawn the page anew."""
    answer = route.fetch()
    time.sleep(LATE)
    route.fulfill(response=answer)


def opened(stage: Stage) -> Page:
    console = stage.console()
    console.keyboard.press("1")
    console.wait_for_selector("#timer >> text=Pause")
    return console


@pytest.mark.parametrize("slow", [False, True])
def test_a_note_that_is_kept_leaves_its_field_and_frees_the_keys(
    tmp_path: Path, slow: bool
) -> None:
    with staged(tmp_path, "bad-tuesday", ("North",)) as stage:
        console = opened(stage)
        if slow:
            console.route("**/console/note", later)
        for text in ("North asks first.", "Nobody asks why."):
            console.keyboard.press("n")
            console.keyboard.type(text)
            console.keyboard.press("Enter")
            console.keyboard.press("Enter")  # pressed twice, as people do
            console.wait_for_selector(f"#notes .log >> text={text}")
            console.wait_for_selector("#note:invalid")  # empty, and asked for
        console.keyboard.press("o")
        console.keyboard.press("s")
        console.wait_for_selector("[name=grade][value=S][aria-pressed=true]")

        assert console.locator("#notes .log li").count() == 2
        assert console.input_value("#note") == ""


def test_escape_leaves_a_field_or_a_rating_and_keeps_what_stands_in_it(tmp_path: Path) -> None:
    with staged(tmp_path, "bad-tuesday", ("North",)) as stage:
        console = opened(stage)
        console.keyboard.press("n")
        console.keyboard.type("Half a thought")
        console.keyboard.press("Escape")
        console.keyboard.press(" ")
        console.wait_for_selector("text=Go on")
        console.keyboard.press("o")
        console.keyboard.press("Escape")
        console.keyboard.press(" ")
        console.wait_for_selector("text=Pause")

        assert console.input_value("#note") == "Half a thought"


def test_news_that_is_sent_leaves_its_field_though_the_answer_is_slow(tmp_path: Path) -> None:
    with staged(tmp_path, "bad-tuesday", ("North",)) as stage:
        console = opened(stage)
        console.route("**/console/send", later)
        console.fill("#own", "A reporter stands at the door.")
        console.click(".spare.own button >> text=Send")
        console.wait_for_selector("#news .log >> text=A reporter")
        console.wait_for_selector("#own:invalid")  # empty, and asked for
