"""A table of two screens, played by what can be read on it."""

import pytest
from pygame import Surface

from game.window.assets import Assets
from game.window.events import Closed, Key, Mouse, Resized
from game.window.scale import Scale
from game.window.wishes import Choose, Commit, FullScreen, Note, Play
from tests.window.layouts import ODD_SIZES, SIZES, TEXTS, faults
from tests.window.pilot import Lost, Pilot
from tests.window.table import ROUTES, Dealer


@pytest.fixture
def dealer() -> Dealer:
    return Dealer()


@pytest.fixture
def pilot(assets: Assets, dealer: Dealer) -> Pilot:
    return Pilot(assets, dealer, ROUTES, place="hand")


def test_a_card_is_played_by_its_key_and_taken_back_by_the_same_key(
    pilot: Pilot, dealer: Dealer
) -> None:
    pilot.press("2")
    assert dealer.plan == {"Hourly updates"}
    pilot.press("2")
    assert dealer.plan == frozenset()


def test_a_card_is_played_by_pressing_it(pilot: Pilot, dealer: Dealer) -> None:
    pilot.click("Send the bags home")
    assert [str(wish.card) for wish in dealer.heard if isinstance(wish, Play)] == [
        "Send the bags home"
    ]


def test_enter_reads_a_card_and_does_not_play_it(pilot: Pilot, dealer: Dealer) -> None:
    pilot.focus("Hourly updates").press("Enter")
    assert pilot.shell.desk.looks["card"] == "Hourly updates"
    assert dealer.heard == []


def test_a_blocked_card_takes_focus_and_answers_nothing(pilot: Pilot, dealer: Dealer) -> None:
    pilot.focus("Brief the regulator").press("3")
    assert dealer.heard == []
    with pytest.raises(Lost, match="opens on turn 6"):
        pilot.click("Brief the regulator")


def test_a_button_that_cannot_be_used_says_why_instead(pilot: Pilot) -> None:
    assert pilot.sees("Pick a card first")
    assert not pilot.sees("Commit the plan")


def test_a_plan_is_committed_after_one_question(pilot: Pilot, dealer: Dealer) -> None:
    pilot.press("1", "Space")
    assert pilot.sees("Commit now?")
    pilot.press("Enter").until("Outcome")
    assert dealer.heard[-1] == Commit()


def test_a_key_held_down_confirms_nothing(pilot: Pilot, dealer: Dealer) -> None:
    pilot.press("1", "Space")
    for name in ("space", "enter", "1"):
        pilot.shell.handle(Key(name, held=True), pilot.now)
    assert pilot.sees("Commit now?")
    assert dealer.plan == {"Send the bags home"}


def test_a_held_key_goes_on_moving_and_rubbing_out(pilot: Pilot) -> None:
    pilot.focus("Note").write("abc")
    pilot.shell.handle(Key("backspace", held=True), pilot.now)
    assert pilot.shell.desk.looks["note"] == "ab"
    area = pilot.shell.desk.area
    pilot.shell.handle(Key("tab", held=True), pilot.now)
    assert pilot.shell.desk.area != area


def test_an_overlay_keeps_all_keys_and_presses_to_itself(pilot: Pilot, dealer: Dealer) -> None:
    pilot.press("1", "Space", "2")
    assert "Hourly updates" not in dealer.plan
    with pytest.raises(Lost, match="covered"):
        pilot.click("Hourly updates")


def test_escape_closes_an_overlay_and_focus_returns_to_where_it_was(pilot: Pilot) -> None:
    pilot.press("1").focus("Hourly updates").press("Space", "Escape")
    assert not pilot.sees("Commit now?")
    assert pilot.shell.desk.focus == "Hourly updates"


def test_tab_goes_round_the_areas_and_back(pilot: Pilot) -> None:
    seen = []
    for _ in range(5):
        seen.append(pilot.shell.desk.area)
        pilot.press("Tab")
    assert seen == ["hand", "plan", "note", "size", "hand"]
    pilot.press("Shift+Tab")
    assert pilot.shell.desk.area == "hand"


def test_tab_returns_to_where_an_area_was_left(pilot: Pilot) -> None:
    pilot.press("Right", "Tab", "Shift+Tab")
    assert pilot.shell.desk.focus == "Hourly updates"


def test_a_field_takes_letters_that_are_keys_elsewhere(pilot: Pilot, dealer: Dealer) -> None:
    pilot.focus("Note").press("1", "n").write(" late")
    assert pilot.shell.desk.looks["note"] == "1n late"
    pilot.press("Backspace", "Enter")
    assert dealer.heard == [Note("1n lat")]


def test_arrows_move_a_slider(pilot: Pilot, dealer: Dealer) -> None:
    pilot.focus("Text").press("Right", "Left")
    assert dealer.heard == [Choose("text", "larger"), Choose("text", "smaller")]


def test_a_screen_hears_keys_that_no_box_claims(pilot: Pilot) -> None:
    assert pilot.press("n").sees("Outcome")


def test_escape_goes_back(pilot: Pilot) -> None:
    assert pilot.press("n", "Escape").sees("Your hand")


def test_trouble_stays_until_it_is_put_away(pilot: Pilot, dealer: Dealer) -> None:
    dealer.broken = True
    pilot.press("1")
    assert pilot.sees("The game was not saved")
    pilot.press("2")
    assert pilot.sees("The game was not saved")
    pilot.press("Escape")
    assert not pilot.sees("The game was not saved")


def test_words_grow_and_shrink_by_keys(pilot: Pilot) -> None:
    assert pilot.press("Ctrl++", "Ctrl++").shell.scale.text == 1.5
    assert pilot.press("Ctrl+-").shell.scale.text == 1.25
    assert pilot.press("Ctrl+0").shell.scale.text == 1.0


def test_full_screen_and_closing_are_asked_of_the_loop(pilot: Pilot) -> None:
    pilot.shell.answer(FullScreen())
    pilot.shell.handle(Closed(), 0)
    assert pilot.shell.wants_full_screen
    assert pilot.shell.closing


def test_a_resized_window_is_laid_out_anew(pilot: Pilot) -> None:
    pilot.shell.handle(Resized(1024, 768), 0)
    assert (pilot.shell.scale.width, pilot.shell.scale.height) == (1024, 768)
    assert faults(pilot.shell.boxes, pilot.shell.frame()) == []


def test_any_key_finishes_what_moves_and_space_does_no_more_than_that(pilot: Pilot) -> None:
    pilot.press("n")
    pilot.shell.paint(Surface((1280, 720)), pilot.now)
    pilot.shell.go("hand")
    pilot.shell.go("news")
    pilot.shell.paint(Surface((1280, 720)), pilot.now)
    assert pilot.shell.moving(pilot.now + 10)
    pilot.press("Space")
    assert pilot.shell.place == "news"
    assert not pilot.shell.moving(pilot.now)
    assert pilot.press("Space").shell.place == "hand"


def test_a_slow_picture_is_followed_by_one_at_rest(pilot: Pilot) -> None:
    """Where drawing takes longer than the fade, the old screen must not stay."""
    onto, still = Surface((1280, 720)), Surface((1280, 720))
    pilot.shell.paint(onto, pilot.now)
    pilot.shell.go("news")
    pilot.shell.paint(onto, pilot.now + 1_000)
    assert pilot.shell.moving(pilot.now + 9_000), "the picture just painted was half-way"
    pilot.shell.paint(onto, pilot.now + 9_000)
    assert not pilot.shell.moving(pilot.now + 9_001)
    pilot.shell.paint(still, pilot.now + 20_000)
    assert onto.get_view("0").raw == still.get_view("0").raw


def test_a_press_counts_only_where_it_began(pilot: Pilot, dealer: Dealer) -> None:
    pilot.shell.handle(Mouse("down", 100, 250), 0)
    pilot.shell.handle(Mouse("up", 500, 250), 0)
    assert dealer.heard == []


def test_nothing_is_painted_again_while_nothing_changes(pilot: Pilot, dealer: Dealer) -> None:
    pilot.shell.refresh()
    assert not pilot.shell.moving(pilot.now)
    dealer.plan = frozenset({"Hourly updates"})
    pilot.shell.refresh()
    assert pilot.shell.moving(pilot.now)


@pytest.mark.parametrize("size", [*SIZES, *ODD_SIZES])
@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("place", ROUTES)
def test_layouts_hold_at_every_size(
    assets: Assets, dealer: Dealer, place: str, text: float, size: tuple[int, int]
) -> None:
    pilot = Pilot(assets, dealer, ROUTES, Scale(*size, text), place)
    assert faults(pilot.shell.boxes, pilot.shell.frame()) == []
    if place == "hand":
        pilot.press("1", "Space")
        assert faults(pilot.shell.boxes, pilot.shell.frame()) == []
