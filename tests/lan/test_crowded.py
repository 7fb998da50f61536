"""Few teams and many, in a real browser: the wall stays within one projector's screen."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from game.base.ids import CardId
from game.engine.clashes import clash
from game.engine.observe import observe
from game.play.actions import Action, Commit
from game.play.room.acts import Join, Proceed, Reveal, Timer, Vote
from game.play.room.naming import ready
from game.play.sight.hands import cards_of
from tests.lan.browser import Stage, pictured, staged
from tests.lan.looks import looked_at

pytestmark = pytest.mark.slow
PEOPLE, TEAMS = 60, ready()
SCREENS = ((1280, 720), (1920, 1080))
MOST_CARDS = 4  # that a table plays on one turn, as a rule
FEW = (("jetblue-2007", 3), ("jetblue-2007", 4))


def do(stage: Stage, *acts: Action) -> None:
    heard = stage.house.ask(lambda _moment: acts).result(10)
    assert heard.granted, heard.why


def within_the_screen(wall: Page, name: str) -> None:
    for wide, high in SCREENS:
        wall.set_viewport_size({"width": wide, "height": high})
        # a page hears of its size with its next picture; two of them, and it has been set
        wall.evaluate(
            "() => new Promise((on) => requestAnimationFrame(() => requestAnimationFrame(on)))"
        )
        pictured(wall, f"{name}-{wide}")
        assert wall.evaluate("document.documentElement.scrollHeight") <= high, (name, wide)


def test_the_wall_shows_eight_teams_on_one_screen_at_every_stage(
    browser: Browser, tmp_path: Path
) -> None:
    with staged(browser, tmp_path, "jetblue-2007", TEAMS) as stage:
        console = stage.console()
        wall = console.context.new_page()
        stage.leader.network, stage.leader.address = True, "http://192.0.2.7:8765"
        wall.goto(f"{stage.url}/wall")
        do(stage, *(Join(f"p{n}", f"Person {n}", n % 8) for n in range(PEOPLE)))
        wall.wait_for_selector("text=Scan with a phone, or open this address")
        wall.wait_for_selector("text=Person 59")
        within_the_screen(wall, "crowded-lobby")

        hand = cards_of(stage.house.scene.table, 0)
        do(stage, Proceed(), Timer(400, running=True))
        do(stage, *(Vote(f"p{n}", 0, (hand[n % 3],)) for n in range(PEOPLE)))
        wall.wait_for_selector(".wall .open")
        within_the_screen(wall, "crowded-open")

        plans = [(hand[team % 3], hand[(team + 1) % 3]) for team in range(len(TEAMS))]
        why = "It is the first thing that they will ask us about tomorrow."
        do(stage, *(Commit(team, plan, 70, why) for team, plan in enumerate(plans)), Reveal())
        wall.wait_for_selector(".columns")
        within_the_screen(wall, "crowded-after")
        looked_at(console, "crowded-console")
        assert stage.troubles == []


def long_plan(stage: Stage, team: int) -> tuple[CardId, ...]:
    """Return the most cards that a team plays on one turn."""
    table = stage.house.scene.table
    seen = observe(table.case, table.state, team)
    efforts = {card.id: card.effort for card in table.case.scenario.cards}
    left = seen.effort
    plan: list[CardId] = []
    for card in sorted(cards_of(table, team), key=lambda name: efforts[name]):
        fits = not any(clash(table.case.card(card), table.case.card(other)) for other in plan)
        if 0 < efforts[card] <= left and len(plan) < MOST_CARDS and fits:
            left -= efforts[card]
            plan.append(card)
    return tuple(plan)


def lines(wall: Page) -> int:
    """Return on how many heights the loyalty of all teams stands."""
    found: list[float] = wall.eval_on_selector_all(
        ".sheet .figures:has(+ svg)",
        """all => all.filter((one) => one.textContent.includes("Loyalty"))
            .map((one) => Math.round(one.getBoundingClientRect().top))""",
    )
    assert found
    return len(set(found))


def outside(wall: Page) -> list[str]:
    """Return the texts that reach beyond the column they stand in."""
    found: list[str] = wall.evaluate(
        """() => [...document.querySelectorAll(".sheet")].flatMap((sheet) =>
            [...sheet.querySelectorAll("*")].filter((one) => !one.closest(".unseen")
              && one.getBoundingClientRect().right > sheet.getBoundingClientRect().right)
            .map((one) => one.textContent.trim()))"""
    )
    return found


@pytest.mark.parametrize(("case", "count"), [("bad-tuesday", 2), *FEW])
def test_the_wall_shows_few_teams_and_the_question_on_one_screen(
    browser: Browser, tmp_path: Path, case: str, count: int
) -> None:
    with staged(browser, tmp_path, case, TEAMS[:count]) as stage:
        wall = stage.console().context.new_page()
        wall.goto(f"{stage.url}/wall")
        why = "It is the first thing that they will ask us about tomorrow, and we know the answer."
        turns = len(stage.session.case.plays)
        for turn in range(turns):
            do(stage, Proceed())
            for team in range(count):
                plan = () if turn else long_plan(stage, team)
                do(stage, Commit(team, plan, 90, why))
            do(stage, Reveal())
            if turn in (0, turns - 1):
                wall.wait_for_selector(f"header >> text=Turn {turn + 1} of")
                wall.wait_for_selector(".columns")
                within_the_screen(wall, f"few-{count}-{turn}")
                assert lines(wall) == 1
                assert outside(wall) == []
        assert stage.troubles == []


def test_five_teams_and_history_fill_the_wall_in_words_that_are_read_from_a_chair(
    browser: Browser,
    tmp_path: Path,
) -> None:
    with staged(browser, tmp_path, "bad-tuesday", TEAMS[:5]) as stage:
        wall = stage.console().context.new_page()
        wall.goto(f"{stage.url}/wall")
        do(stage, Proceed(), *(Commit(team, long_plan(stage, team)) for team in range(5)), Reveal())
        wall.wait_for_selector(".columns")
        within_the_screen(wall, "five")

        size, high = wall.evaluate(
            """() => [parseFloat(getComputedStyle(document.querySelector(".sheet")).fontSize),
                      innerHeight]"""
        )
        assert size / high >= 1 / 45
