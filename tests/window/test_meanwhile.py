"""A shorter game in the window: chosen in the file, and what happened in between on a page."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from game.present.meanwhile import MeanwhileView
from game.present.parts import PromiseView, Tone
from game.window.assets import Assets
from game.window.box import Frame
from game.window.brush import Kit
from game.window.faces import BriefingFace, DebriefFace, LengthFace, MeanwhileFace
from game.window.host import GameHost
from game.window.roomwishes import Onward, Reveal
from game.window.routes import ROUTES
from game.window.scale import Scale
from game.window.screens import briefing, debrief, meanwhile
from game.window.wishes import (
    Again,
    Commit,
    Continue,
    Go,
    Length,
    Next,
    Open,
    Resume,
    Rewind,
    Sketch,
)
from tests.window.layouts import ODD_SIZES, SIZES, TEXTS, faults
from tests.window.pilot import Pilot
from tests.window.shelves import LONG, desk

CASE = "jetblue-2007"
TEAM = "The second of two!"  # as long as a name can be
LINE = "Wonderful mammoths wander westwards, more or less willingly, with many words now"


@pytest.fixture
def host(tmp_path: Path) -> Iterator[GameHost]:
    opened = GameHost(desk(tmp_path))
    yield opened
    opened.close()


def shorter(host: GameHost, mode: str = "solo") -> GameHost:
    """Begin the game of 20 minutes, and open its first turn."""
    host.grant(Open(CASE, mode))
    host.grant(Length(20))
    host.grant(Next())
    return host


def commits(host: GameHost, count: int) -> None:
    for _ in range(count):
        while host.grant(Resume()) != Go("turn"):
            host.grant(Next())
        host.grant(Commit())


@pytest.fixture
def face(host: GameHost) -> MeanwhileFace:
    commits(shorter(host), 3)
    host.grant(Next())
    view = host.view("meanwhile")
    assert isinstance(view, MeanwhileFace)
    return view


def longest(view: MeanwhileView) -> MeanwhileView:
    """Return a page on which every text is as long as it may be, and more of everything."""
    promise = PromiseView("word", LONG, LINE, LONG, "kept, but late", "", urgent=False,
                          tone=Tone.NEUTRAL)  # fmt: skip
    passed = replace(
        view.passed[0],
        line=LINE,
        came_in=(f"{LINE} {LINE}",) * 4,
        learned=(LINE,) * 3,
        headline=LINE,
        story=f"{LINE} {LINE}",
        promises=(promise,) * 3,
    )
    masthead = replace(view.masthead, title=LONG, mode=f"{LONG}, {LONG} · 2 teams · 20 min")
    return replace(view, masthead=masthead, passed=(passed,) * 5, team=TEAM)


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("size", [*SIZES, *ODD_SIZES])
def test_it_holds_in_every_state(
    assets: Assets, face: MeanwhileFace, size: tuple[int, int], text: float
) -> None:
    kit = Kit(assets, Scale(*size, text))
    (view,) = face.views
    long = longest(view)
    alike, apart = (long, long), (long, replace(long, passed=long.passed[:2], team="South"))
    for views in ((view,), (long,), alike, apart):
        for looks in ({}, {"page": "1"}, {"page": "99"}, {"over": "loyalty"}, {"team": "1"}):
            frame = Frame(kit.scale, kit.type, looks)
            assert faults(meanwhile.layout(MeanwhileFace(views), frame), frame) == []


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("size", [*SIZES, *ODD_SIZES])
def test_the_file_holds_with_a_choice_of_length(
    assets: Assets, host: GameHost, size: tuple[int, int], text: float
) -> None:
    kit = Kit(assets, Scale(*size, text))
    host.grant(Open(CASE))
    view = host.view("briefing")
    assert isinstance(view, BriefingFace)
    long = (LengthFace(120, "120 min: 10 turns"), LengthFace(0, "All 12 turns"))
    for lengths in (view.lengths, view.lengths[::-1], long):
        frame = Frame(kit.scale, kit.type, {})
        assert faults(briefing.layout(replace(view, lengths=lengths), frame), frame) == []


@pytest.mark.parametrize("way", ["key", "mouse", "focus"])
def test_a_length_is_chosen_in_the_file(assets: Assets, host: GameHost, way: str) -> None:
    pilot = Pilot(assets, host, ROUTES).press("Enter")
    assert pilot.sees("All 8 turns")
    if way == "key":
        pilot.press("l")
    elif way == "mouse":
        pilot.click("All 8 turns")
    else:
        pilot.focus("All 8 turns").press("Enter")

    assert pilot.sees("20 min: 5 turns")
    assert pilot.press("l").sees("All 8 turns")
    pilot.press("l", "Space")
    assert pilot.shell.place == "turn"
    assert pilot.sees("solo · 20 min")


def test_what_happened_comes_after_the_outcome_and_before_the_next_turn(
    assets: Assets, host: GameHost
) -> None:
    commits(shorter(host), 2)
    pilot = Pilot(assets, host, ROUTES, place="outcome").press("Space")

    assert pilot.shell.place == "meanwhile"
    assert pilot.sees("What happened until Thu 15 Feb")
    assert pilot.press("p", "Escape").shell.place == "meanwhile"
    assert pilot.press("Space").shell.place == "turn"
    assert host.grant(Resume()) == Go("turn")


def test_it_shows_why_each_meter_moved_and_opens_it(assets: Assets, host: GameHost) -> None:
    commits(shorter(host), 2)
    pilot = Pilot(assets, host, ROUTES, place="outcome").press("Space")
    view = host.view("meanwhile")
    assert isinstance(view, MeanwhileFace)
    (told,) = view.views

    for number, fall in enumerate(told.waterfalls, 1):
        assert fall.causes
        assert all(pilot.sees(cause.label) for cause in fall.causes), fall.name
        pilot.press(str(number))
        assert pilot.sees(f"Why {fall.name.lower()} moved")
        assert all(pilot.sees(cause.why) for cause in fall.more), fall.name
        pilot.press("Escape")


def test_the_debrief_lists_what_went_on_by_itself_and_plays_again_from_decisions_alone(
    assets: Assets, host: GameHost
) -> None:
    commits(shorter(host), 5)
    host.grant(Sketch(0))
    view = host.view("debrief")
    assert isinstance(view, DebriefFace)
    kit = Kit(assets, Scale(1280, 720))
    keys = [each.key for each in view.review.decisions]
    assert keys == ["1", "2", "to-3", "3", "to-6", "4", "5"]

    for key in keys:
        frame = Frame(kit.scale, kit.type, {"tab": "1", "turn": key})
        boxes = {box.id: box for box in debrief.layout(view, frame)}
        assert set(keys) <= {id_.removeprefix("turn-") for id_ in boxes if id_.startswith("turn-")}
        assert boxes[f"turn-{key}"].chosen
        assert ("rewind" in boxes) is key.isdigit()


def test_teams_read_it_before_they_plan_again(host: GameHost) -> None:
    shorter(host, "teams")
    for _turn in range(2):
        host.grant(Reveal(anyway=True))
        went = host.grant(Onward())
    assert went == Go("meanwhile")
    view = host.view("meanwhile")

    assert isinstance(view, MeanwhileFace)
    assert [each.team for each in view.views] == ["North", "East", "South", "West"]
    assert host.grant(Next()) == Go("session")


def test_going_back_shows_the_turn_and_not_what_happened_before_it(host: GameHost) -> None:
    commits(shorter(host), 3)

    assert host.grant(Rewind(3)) == Go("turn")
    assert host.grant(Rewind(1)) == Go("turn")


def test_a_game_that_is_taken_up_again_tells_what_happened_before(host: GameHost) -> None:
    commits(shorter(host), 2)
    (path,) = host._desk.saved.glob("*.jsonl")
    host.close()

    assert host.grant(Continue(str(path))) == Go("meanwhile")
    assert host.grant(Next()) == Go("turn")


def test_played_again_it_is_as_long_as_it_was(host: GameHost) -> None:
    commits(shorter(host), 5)
    assert host.grant(Next()) == Go("debrief")
    assert host.grant(Again()) == Go("turn")

    assert [save.minutes for save in host._desk.saves.listed().saves] == [20, 20]


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("size", SIZES)
def test_the_debrief_of_a_shorter_game_holds(
    assets: Assets, host: GameHost, size: tuple[int, int], text: float
) -> None:
    commits(shorter(host), 5)
    view = host.view("debrief")
    assert isinstance(view, DebriefFace)
    kit = Kit(assets, Scale(*size, text))
    for tab in "12345":
        frame = Frame(kit.scale, kit.type, {"tab": tab})
        assert faults(debrief.layout(view, frame), frame) == []


def test_another_file_starts_with_the_whole_case(host: GameHost) -> None:
    host.grant(Open(CASE))
    host.grant(Length(20))
    host.grant(Open(CASE))
    view = host.view("briefing")

    assert isinstance(view, BriefingFace)
    assert view.lengths == (LengthFace(0, "All 8 turns"), LengthFace(20, "20 min: 5 turns"))
