"""The console's fields in a real browser: what is kept leaves them, and the keys are free again."""

import time
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Route

from game.scenario.composed import Doing, proposed
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
    browser: Browser, tmp_path: Path, slow: bool
) -> None:
    with staged(browser, tmp_path, "bad-tuesday", ("North",)) as stage:
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


def test_escape_leaves_a_field_or_a_rating_and_keeps_what_stands_in_it(
    browser: Browser, tmp_path: Path
) -> None:
    with staged(browser, tmp_path, "bad-tuesday", ("North",)) as stage:
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


def test_news_that_is_sent_leaves_its_field_though_the_answer_is_slow(
    browser: Browser, tmp_path: Path
) -> None:
    with staged(browser, tmp_path, "bad-tuesday", ("North",)) as stage:
        console = opened(stage)
        console.route("**/console/send", later)
        console.fill("#own", "A reporter stands at the door.")
        console.click(".spare.own button >> text=Send")
        console.wait_for_selector("#news .log >> text=A reporter")
        console.wait_for_selector("#own:invalid")  # empty, and asked for


def test_effort_and_cost_of_a_response_on_no_card_are_proposed_and_may_be_changed(
    browser: Browser,
    tmp_path: Path,
) -> None:
    with staged(browser, tmp_path, "bad-tuesday", ("North",)) as stage:
        console = opened(stage)
        scenario = stage.session.case.scenario
        console.click("text=A response that is on no card")
        console.check("[name=does][value=own]")
        console.wait_for_selector("text=proposed: ")
        assert console.input_value("#effort") == str(proposed(scenario, [Doing.OWN])[0])
        console.fill("#effort", "3")
        console.check("[name=does][value=fix]")
        effort, cost = proposed(scenario, [Doing.OWN, Doing.FIX])
        assert cost > 0
        console.wait_for_selector(f"text=proposed: {effort} effort, ${cost:.0f}")
        assert console.input_value("#cost") == f"{cost:.0f}"
        console.fill("#title", "A card by hand")
        console.click("text=Lay it on the table")
        console.wait_for_selector("#teams .numbers >> text=A card by hand", state="attached")

        card = stage.session.case.scenario.cards[-1]
        assert card.title == "A card by hand"
        assert (card.effort, card.cost) == (3, round(cost))
        assert stage.troubles == []


@pytest.mark.parametrize("slow", [False, True])
def test_the_keys_work_after_a_button_was_clicked_and_space_presses_it_alone(
    browser: Browser, tmp_path: Path, slow: bool
) -> None:
    with staged(browser, tmp_path, "bad-tuesday", ("North",)) as stage:
        console = opened(stage)
        if slow:  # to let go is asked while the answer to holding is still on its way
            console.route("**/console/hold", later)
        console.click("#news >> text=Hold >> nth=0")
        console.wait_for_selector("#news button[aria-pressed=true]")
        console.keyboard.press(" ")
        console.wait_for_selector("#news button[aria-pressed=true]", state="detached")
        assert console.locator("#timer >> text=Pause").count() == 1

        console.keyboard.press("n")
        console.keyboard.type("North holds back.")
        console.keyboard.press("Enter")
        console.wait_for_selector("#notes .log >> text=North holds back.")
