"""A whole game in a real browser: a console, four phones and the wall."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.lan.browser import Stage, fits, pictured, staged
from tests.lan.looks import looked_at

pytestmark = pytest.mark.slow


def tick(page: Page, *cards: int) -> None:
    for card in cards:
        page.locator("input[name=card]:visible").nth(card).check()


def rights(page: Page) -> set[float]:
    """Return where the boxes of the cards end: one place, within reach of the same thumb."""
    boxes = page.locator("input[name=card]:visible").all()
    found = (box.bounding_box() for box in boxes)
    return {round(each["x"] + each["width"]) for each in found if each}


def voted(stage: Stage) -> int:
    return len(stage.session.room.ballots) if stage.session.room else 0


class Room:
    """A console, four phones and the wall."""

    def __init__(self, stage: Stage) -> None:
        self.stage, self.console = stage, stage.console()
        self.wall = self.console.context.new_page()
        self.wall.set_viewport_size({"width": 1280, "height": 720})
        self.wall.goto(f"{stage.url}/wall")
        self.ada, self.ben = stage.seat("Ada", 0), stage.seat("Ben", 0, 320)
        self.cyd = stage.seat("Cyd", 1, color_scheme="dark")
        self.dot = stage.seat("Dot", 1, 820)
        self.phones = (self.ada, self.ben, self.cyd, self.dot)

    def plays(self, turn: int) -> None:
        self.console.press("body", "1" if turn == 0 else "4")
        for page in self.phones:
            page.wait_for_selector("form.hand")
            assert fits(page)
            assert len(rights(page)) == 1
        self.looks(turn, "vote")
        self.decides(turn)
        self.console.press("body", "3")
        for page in self.phones:
            page.wait_for_selector(".fell")
            assert fits(page)
        self.wall.wait_for_selector(".columns")
        self.looks(turn, "after")

    def decides(self, turn: int) -> None:
        tick(self.ada, 0)
        self.ada.click("text=Send my vote")
        tick(self.ben, 0)
        self.ben.check("input[name=sure][value='70']")
        self.ben.click("text=Send my vote")
        self.ada.wait_for_selector("text=2 of 2 votes")
        self.looks(turn, "talk")
        self.ada.fill("#reason", "It comes first.")
        self.ada.click("text=Commit for North")
        self.ben.wait_for_selector("text=Your plan is in")
        tick(self.dot, 0)
        self.dot.click("text=Send my vote")
        tick(self.cyd, 1)
        self.cyd.click("text=Send my vote")
        self.cyd.click("text=Commit for East")
        self.console.wait_for_selector("text=2 of 2 plans in")
        self.looks(turn, "in")

    def looks(self, turn: int, stage: str) -> None:
        """Look at every page of the first turn; all further turns are built alike."""
        if turn:
            return
        looked_at(self.ada, f"{stage}-phone")
        looked_at(self.cyd, f"{stage}-phone-dark")
        self.console.evaluate(
            "for (const one of document.querySelectorAll('.own')) one.open = true"
        )
        looked_at(self.console, f"{stage}-console")
        looked_at(self.wall, f"{stage}-wall")


def test_a_console_four_phones_and_the_wall_play_a_whole_game(
    browser: Browser, tmp_path: Path
) -> None:
    with staged(browser, tmp_path, "bad-tuesday", ("North", "East")) as stage:
        room = Room(stage)
        room.wall.wait_for_selector("text=Ada, Ben")
        room.looks(0, "lobby")
        turns = len(stage.session.case.plays)
        for turn in range(turns):
            room.plays(turn)

        assert stage.session.over
        assert len(stage.session.plans) == turns
        assert all(len(plan) == 1 for plans in stage.session.plans for plan in plans)
        room.console.wait_for_selector("text=What really happened")
        room.looks(0, "over")
        assert stage.troubles == []


def test_a_phone_marks_what_does_not_go_with_a_card_that_is_ticked(
    browser: Browser, tmp_path: Path
) -> None:
    with staged(browser, tmp_path, "squeaky-wheel", ("North",)) as stage:
        console, ada = stage.console(), stage.seat("Ada", 0)
        console.press("body", "1")
        ada.wait_for_selector("form.hand")
        said = "text=serves in another order than “Calm the loud first”"

        assert ada.locator(said).locator("visible=true").count() == 0
        ada.check("input[value=loud-first]")
        assert ada.locator(said).locator("visible=true").count() == 2
        ada.check("input[value=worst-first]")
        ada.click("text=Commit for North")
        ada.wait_for_selector("text=serve people in different orders: choose one.")
        ada.uncheck("input[value=loud-first]")
        assert ada.locator(said).locator("visible=true").count() == 0
        assert stage.troubles == []


def test_a_dead_spot_keeps_the_seat_and_what_was_sent_in_it(
    browser: Browser, tmp_path: Path
) -> None:
    with staged(browser, tmp_path, "bad-tuesday", ("North",)) as stage:
        console, ada = stage.console(), stage.seat("Ada", 0)
        stage.seat("Ben", 0)
        console.press("body", "1")
        ada.wait_for_selector("form.hand")
        ada.context.set_offline(True)
        tick(ada, 0)
        ada.click("text=Send my vote")
        ada.wait_for_selector("#away:visible")
        assert voted(stage) == 0

        ada.context.set_offline(False)
        ada.wait_for_selector("text=Change my vote")

        assert voted(stage) == 1
        ada.reload()
        ada.wait_for_selector("text=1 of 2 have voted")


def test_a_room_that_moved_lets_a_phone_back_into_its_seat(
    browser: Browser, tmp_path: Path
) -> None:
    with staged(browser, tmp_path, "bad-tuesday", ("North",)) as stage:
        ada = stage.seat("Ada", 0)
        ada.context.set_offline(True)
        ada.wait_for_selector("text=Has the room moved?")
        letters = str(ada.text_content("#away")).rpartition(" ")[2].rstrip(".")
        looked_at(ada, "moved-phone", (320, 390))

        stage.house.taken_over = True
        new = stage.page(390, 844)
        new.goto(f"{stage.url}/j/{stage.leader.code}")
        looked_at(new, "moved-door")
        new.focus("#back")
        new.keyboard.type(letters)
        new.keyboard.press("Enter")
        new.wait_for_selector("text=You are in")

        assert [each.name for each in stage.house.scene.room.people] == ["Ada"]


def test_what_is_ticked_and_not_sent_outlives_news(browser: Browser, tmp_path: Path) -> None:
    with staged(browser, tmp_path, "bad-tuesday", ("North",)) as stage:
        console, ada, ben = stage.console(), stage.seat("Ada", 0), stage.seat("Ben", 0)
        console.press("body", "1")
        ada.wait_for_selector("form.hand")
        tick(ada, 1, 2)
        ada.locator("input[name=card]").nth(2).focus()
        tick(ben, 0)
        ben.click("text=Send my vote")
        ada.wait_for_selector("text=1 of 2 have voted")
        console.fill("#own", "A reporter stands at the door.")
        console.click(".own button")
        ada.wait_for_selector("text=A reporter stands at the door.")

        assert [box.is_checked() for box in ada.locator("input[name=card]").all()[:3]] == [
            False,
            True,
            True,
        ]
        assert ada.evaluate("document.activeElement.name") == "card"


def test_objectives_are_rated_and_notes_begun_with_one_key_each(
    browser: Browser, tmp_path: Path
) -> None:
    with staged(browser, tmp_path, "bad-tuesday", ("North", "East")) as stage:
        console = stage.console()
        for key in ("1", "o", "s", "ArrowDown", "m", "p"):
            console.keyboard.press(key)
        for grade in ("S", "P"):
            console.wait_for_selector(f"[name=grade][value={grade}][aria-pressed=true]")
        console.evaluate("document.activeElement.blur()")
        console.keyboard.press("n")
        console.keyboard.type("North asks first.")
        console.keyboard.press("Enter")
        console.wait_for_selector("#notes .log >> text=North asks first.")

        assert stage.session.room is not None
        first, second = stage.session.case.scenario.objectives[:2]
        assert [(each.objective, each.grade) for each in stage.session.room.ratings] == [
            (first.id, "S"),
            (second.id, "P"),
        ]


def test_a_turn_is_played_by_keyboard_without_a_script(browser: Browser, tmp_path: Path) -> None:
    with staged(browser, tmp_path, "bad-tuesday", ("North",)) as stage:
        console = stage.console()
        ada = stage.seat("Ada", 0, java_script_enabled=False)
        console.press("body", "1")
        console.wait_for_selector("text=0 of 1 plans in")
        ada.click("text=Look again")
        box = ada.locator("input[name=card]").first
        box.focus()
        ada.keyboard.press("Space")
        button = ada.locator("text=Commit for North")
        button.focus()
        ada.keyboard.press("Enter")
        ada.wait_for_selector("text=Your plan is in")

        assert stage.session.to_plan == ()


@pytest.mark.parametrize("width", [320, 390])
def test_text_set_twice_as_large_hides_nothing(
    browser: Browser, tmp_path: Path, width: int
) -> None:
    with staged(browser, tmp_path, "bad-tuesday", ("North",)) as stage:
        console = stage.console()
        # Half the width at twice the scale is what a browser makes of text set to 200 %.
        ada = stage.page(width // 2, 422, device_scale_factor=2)
        ada.goto(f"{stage.url}/j/{stage.leader.code}")
        ada.fill("#name", "Ada")
        ada.click("text=Come in")
        ada.wait_for_url("**/seat")
        console.press("body", "1")
        ada.wait_for_selector("form.hand")

        assert fits(ada)
        pictured(ada, f"twice-{width}")
        tick(ada, 0)
        ada.click("text=Commit for North")
        ada.wait_for_selector("text=Your plan is in")


def test_how_to_lead_stands_on_one_page_that_prints_on_one_sheet(
    browser: Browser, tmp_path: Path
) -> None:
    with staged(browser, tmp_path, "bad-tuesday", ("North",)) as stage:
        page = stage.console()
        page.goto(f"{stage.url}/guide")
        looked_at(page, "guide")
        side = "12mm"
        printed = page.pdf(
            format="A4", margin={"top": side, "bottom": side, "left": side, "right": side}
        )

        assert printed.count(b"/Type /Page\n") == 1


def test_less_and_greater_in_a_heading_look_like_what_they_are(
    browser: Browser, tmp_path: Path
) -> None:
    """A team may call itself "<3"; the display cut has dashes in the place of both signs."""
    with staged(browser, tmp_path, "bad-tuesday", ("North",)) as stage:
        page = stage.console()
        wide = page.evaluate(
            """async () => {
              const pen = document.createElement("canvas").getContext("2d");
              const wide = async (font) => {
                await document.fonts.load(font, "<>");
                pen.font = font;
                return pen.measureText("<>").width;
              };
              return [await wide("100px Headline"), await wide("100px Newsreader")];
            }"""
        )
        assert wide[0] == wide[1]
