"""The start page and all past results: what can be read, pressed and reached."""

from dataclasses import dataclass, field

import pytest

from game.window.assets import Assets
from game.window.box import Frame
from game.window.brush import Kit
from game.window.faces import HomeFace
from game.window.routes import ROUTES
from game.window.scale import Scale
from game.window.screen import Answer
from game.window.wishes import Continue, Open, Wish
from tests.window.layouts import ODD_SIZES, SIZES, TEXTS, faults
from tests.window.pilot import Lost, Pilot
from tests.window.shelves import STATES, broken, face


@dataclass
class Listener:
    """Shows one start page and notes what is wished."""

    home: HomeFace
    heard: list[Wish] = field(default_factory=list)

    def view(self, _place: str) -> object:
        return self.home

    def grant(self, wish: Wish) -> Answer:
        self.heard.append(wish)
        return None


def pilot(assets: Assets, home: HomeFace, place: str = "home") -> tuple[Pilot, Listener]:
    listener = Listener(home)
    return Pilot(assets, listener, ROUTES, place=place), listener


@pytest.mark.parametrize("place", ["home", "games", "results"])
@pytest.mark.parametrize("text", [*TEXTS, 1.25, 1.75])
@pytest.mark.parametrize("size", [*SIZES, *ODD_SIZES])
def test_it_holds_in_every_state(
    assets: Assets, size: tuple[int, int], text: float, place: str
) -> None:
    kit = Kit(assets, Scale(*size, text))
    for name, home in STATES.items():
        for looks in ({}, {"page": "1"}, {"page": "9"}, {"over": "notice"}):
            frame = Frame(kit.scale, kit.type, looks if home.home.notice else {**looks, "over": ""})
            assert faults(ROUTES[place].layout(home, frame), frame) == [], name


def test_focus_starts_on_the_game_that_was_left(assets: Assets) -> None:
    at, listener = pilot(assets, face(8, left=True))
    at.press("Enter")
    assert listener.heard == [Continue("left.jsonl")]


def test_focus_starts_on_the_first_file_where_no_game_was_left(assets: Assets) -> None:
    at, listener = pilot(assets, face(8))
    at.press("Enter")
    assert listener.heard == [Open("bad-tuesday", "solo")]


def test_c_goes_on_from_anywhere(assets: Assets) -> None:
    at, listener = pilot(assets, face(2, left=True))
    at.press("Right", "Down", "c")
    assert listener.heard == [Continue("left.jsonl")]


def test_a_figure_says_who_plays_the_next_file(assets: Assets) -> None:
    at, listener = pilot(assets, face(2))
    at.press("2", "Enter", "1", "Enter")
    assert listener.heard == [Open("bad-tuesday", "teams"), Open("bad-tuesday", "solo")]


def test_enter_on_the_way_already_chosen_begins(assets: Assets) -> None:
    at, listener = pilot(assets, face(2))
    at.focus("Solo").press("Enter")
    assert listener.heard == [Open("bad-tuesday", "solo")]
    at.focus("Teams").press("Enter")
    assert len(listener.heard) == 1
    at.press("Enter")
    assert listener.heard[1:] == [Open("bad-tuesday", "teams")]


def test_choosing_among_files_is_told_only_where_there_are_several(assets: Assets) -> None:
    assert pilot(assets, face(2))[0].sees("choose a file")
    assert "choose a file" not in pilot(assets, face(1))[0].says()


def test_a_file_is_opened_by_pressing_it(assets: Assets) -> None:
    at, listener = pilot(assets, face(8, left=True))
    at.click("The can and the bowl")
    assert listener.heard == [Open("menu-foods-2007", "solo")]


def test_arrows_lead_from_the_paper_to_every_file(assets: Assets) -> None:
    at, listener = pilot(assets, face(8, left=True))
    at.focus("Ten days in the dark").press("Enter")
    assert listener.heard == [Open("con-edison-2006", "solo")]


def test_a_ninth_file_lies_on_the_next_page(assets: Assets) -> None:
    at, listener = pilot(assets, face(9))
    assert at.sees("1 of 2")
    at.press("Right", "Right", "Right", "Right")
    assert at.sees("2 of 2")
    at.press("Enter", "PageUp")
    assert listener.heard == [Open("bad-tuesday-8", "solo")]
    assert at.sees("1 of 2")


def test_a_broken_file_says_why_and_cannot_be_opened(assets: Assets) -> None:
    at, listener = pilot(assets, broken())
    at.focus("con-edison-2006").press("Enter", "Space")
    assert listener.heard == []
    with pytest.raises(Lost, match="It has problems"):
        at.click("con-edison-2006")


def test_a_past_result_is_opened(assets: Assets) -> None:
    at, listener = pilot(assets, face(1, played=2))
    at.focus("loyalty at the end").press("Enter")
    assert listener.heard == [Continue("game-0.jsonl")]


def test_all_past_results_stand_on_their_page(assets: Assets) -> None:
    at, listener = pilot(assets, face(1, played=23))
    at.press("r")
    assert at.sees("page 1 of 2")
    at.press("PageDown", "Down", "Enter", "Escape")
    assert listener.heard == [Continue("game-19.jsonl")]
    assert at.shell.place == "home"


def test_g_leads_to_every_game_in_play_and_enter_goes_on_with_one(assets: Assets) -> None:
    at, listener = pilot(assets, face(8, left=True, others=2))
    assert at.sees("2 more in play")
    at.press("g")
    assert at.sees("North and South · last played 12 Nov, 18:40")
    at.press("Down", "Enter", "Escape")
    assert listener.heard == [Continue("left-0.jsonl")]
    assert at.shell.place == "home"
    at.click("2 more in play").click("is not on this shelf")
    assert listener.heard[1:] == [Continue("left-1.jsonl")]


def test_the_only_game_in_play_needs_no_list(assets: Assets) -> None:
    at, _listener = pilot(assets, face(8, left=True))
    assert "more in play" not in at.says()
    assert at.press("g").shell.place == "home"


def test_games_that_nobody_can_go_on_with_are_reached_too(assets: Assets) -> None:
    at, _listener = pilot(assets, face(8, others=1))
    assert at.press("g").shell.place == "games"
    at, _listener = pilot(assets, STATES["none to go on with"])
    assert at.sees("2 games in play")


def test_two_hundred_games_stand_on_pages(assets: Assets) -> None:
    at, listener = pilot(assets, STATES["games in play"])
    at.press("g")
    assert at.sees("page 1 of 12")
    at.press(*["PageDown"] * 11)
    assert at.sees("page 12 of 12")
    at.press("Down", "Enter")
    assert listener.heard == [Continue("left-198.jsonl")]


def test_the_game_to_go_on_with_says_who_plays_it(assets: Assets) -> None:
    at, _listener = pilot(assets, face(8, left=True))
    box = next(box for box in at.shell.boxes if box.id == "go-on")
    assert "North and South" in box.says


def test_a_long_notice_is_read_whole_where_it_is_asked(assets: Assets) -> None:
    at, _listener = pilot(assets, STATES["a long notice"])
    at.focus("saved game cannot be read").press("Enter")
    assert at.sees("Before you go on")
    assert at.press("Escape").sees("A tray of drinks")


def test_somebody_new_reads_how_a_turn_goes(assets: Assets) -> None:
    at, _listener = pilot(assets, face(1))
    assert at.sees("How a turn goes")
    assert all(box.keys != ("r",) for box in at.shell.boxes)


def test_nothing_on_it_is_dead(assets: Assets) -> None:
    at, listener = pilot(assets, face(8, left=True, played=3))
    for box in at.shell.boxes:
        assert not box.stops or box.wish is not None, box.id
    at.press("Escape")
    assert at.shell.place == "home"
    at.press("q")
    assert at.shell.closing
    assert listener.heard == []
