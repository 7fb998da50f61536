"""The case file: read whole at every size, and nothing in it of what happened later."""

from dataclasses import replace
from pathlib import Path

import pytest

from game.engine.case import compiled
from game.present.briefing import BriefingView, RoleLine, SegmentLine
from game.present.moments.briefing import briefing as briefing_of
from game.present.parts import TurnMark
from game.window.assets import Assets
from game.window.box import Frame
from game.window.brush import Kit
from game.window.faces import BriefingFace
from game.window.host import GameHost
from game.window.pictures import WHOLE
from game.window.routes import ROUTES
from game.window.scale import Scale
from game.window.screens import briefing
from game.window.screens.briefing_map import TurnMap, rows
from game.window.screens.briefing_sources import quoted
from game.window.wishes import Open
from tests.read_once import read_once
from tests.window.layouts import ODD_SIZES, SIZES, TEXTS, faults
from tests.window.pilot import Pilot
from tests.window.shelves import LONG, desk

SHELF = Path(__file__).parents[2] / "scenarios"
LINE = "Wonderful mammoths wander westwards, more or less willingly, with many words now"


@pytest.fixture(scope="module")
def host(tmp_path_factory: pytest.TempPathFactory) -> GameHost:
    opened = GameHost(desk(tmp_path_factory.mktemp("briefing")))
    opened.grant(Open("jetblue-2007", "solo"))
    return opened


@pytest.fixture(scope="module")
def real(host: GameHost) -> BriefingView:
    view = host.view("briefing")
    assert isinstance(view, BriefingFace)
    return view.briefing


def longest(view: BriefingView) -> BriefingView:
    """Return a file in which every text is as long as it may be, and more of everything."""
    gaps = ("hours", "days", "weeks", "months")
    turns = [replace(turn, number=i, gap=gaps[i % 4]) for i, turn in enumerate(view.track * 2, 1)]
    return replace(
        view,
        tab=LONG,
        title=LONG,
        file_line=f"{LONG} · {LONG} · {LONG}".upper(),
        summary=f"{LINE}. " * 14,
        stakes=(("$999,999m", LINE),) * 3,
        objectives=(LINE,) * 7,
        segments=(SegmentLine(LONG, LINE, "users", 100, "under 1%"),) * 6,
        roles=(RoleLine(LONG, LINE, "user"),) * 7,
        track=tuple(turns),
        content_note=LINE + LINE,
        sources=tuple(f"{LONG} {i}, {LINE}" for i in range(70)),
    )


def shortest(view: BriefingView) -> BriefingView:
    """Return a file with no more in it than there must be."""
    return replace(
        view, summary="You run a bar.", stakes=(), roles=view.roles[:1], segments=view.segments[:1],
        objectives=view.objectives[:1], track=view.track[:1], content_note="", sources=(),
    )  # fmt: skip


@pytest.mark.parametrize("text", [*TEXTS, 1.25, 1.75])
@pytest.mark.parametrize("size", [*SIZES, *ODD_SIZES])
def test_it_holds_in_every_state(
    assets: Assets, real: BriefingView, size: tuple[int, int], text: float
) -> None:
    kit = Kit(assets, Scale(*size, text))
    for view in (real, longest(real), shortest(real)):
        for looks in ({}, {"leaf": "1"}, {"leaf": "9"}, {"over": "sources"}):
            frame = Frame(kit.scale, kit.type, looks)
            assert faults(briefing.layout(BriefingFace(view), frame), frame) == []


@pytest.mark.parametrize("text", TEXTS)
def test_everything_in_the_file_can_be_read(
    assets: Assets, host: GameHost, real: BriefingView, text: float
) -> None:
    pilot = Pilot(assets, host, ROUTES, Scale(1280, 720, text), "briefing")
    read = [pilot.says()]
    while pilot.sees("More ▶"):
        read.append(pilot.press("PageDown").says())
    said = " ".join(" | ".join(read).split())
    texts = [real.title, real.effort, real.open_label, *real.objectives]
    texts += [word for segment in real.segments for word in (segment.name, segment.need)]
    texts += [word for role in real.roles for word in (role.name, role.line)]
    texts += [f"{turn.number} {turn.day} {turn.time}" for turn in real.track]
    texts += [caption for _figure, caption in real.stakes]
    assert [each for each in texts if each not in said and each != real.effort] == []


def test_sources_name_who_is_quoted_but_no_title(
    assets: Assets, host: GameHost, real: BriefingView
) -> None:
    pilot = Pilot(assets, host, ROUTES, Scale(1920, 1080), "briefing").press("s")
    assert pilot.sees("Associated Press")
    said = pilot.says()
    titles = [text.partition(",")[2].strip() for text in real.sources]
    assert [title for title in titles if title and title in said] == []
    assert not pilot.press("Escape").sees("Associated Press")


@pytest.mark.parametrize("size", SIZES)
def test_every_file_stands_on_two_pages_with_its_whole_picture(
    assets: Assets, size: tuple[int, int]
) -> None:
    kit = Kit(assets, Scale(*size))
    for case in sorted(each.name for each in SHELF.iterdir() if (each / "scenario.yaml").exists()):
        read = read_once(SHELF / case)
        assert read.value is not None
        told = briefing_of(compiled(read.value.scenario))
        frame = Frame(kit.scale, kit.type, {})
        boxes = briefing.layout(BriefingFace(told), frame)
        assert faults(boxes, frame) == [], case
        names = {box.id for box in boxes}
        assert {"goal-0", "goal-3"} <= names, case
        goals = [box.rect.x for box in boxes if box.id.startswith("goal-")]
        assert len(set(goals)) == 1, f"{case}: the goals are torn apart"
        [picture] = [box.rect for box in boxes if box.id == "picture"]
        assert picture.w <= picture.h * WHOLE, f"{case}: its picture is cut off"


def test_a_turn_that_runs_off_the_page_starts_a_second_row(assets: Assets) -> None:
    type_ = Kit(assets, Scale(1280, 720)).type
    marks = tuple(
        TurnMark(i, f"Nov {2010 + i}", "months on", done=False, now=i == 1, gap="months")
        for i in range(1, 11)
    )
    maps = rows(type_, marks, 800.0)
    assert len(maps) == 2
    assert not TurnMap(marks).fits(type_, 800.0)
    assert TurnMap(marks).fits(type_, 2000.0)


def test_a_source_is_named_without_what_its_title_adds() -> None:
    assert quoted(("The Post (2007), A title", "An Institute’s STEPS (hear, own)")) == (
        "An Institute’s STEPS",
        "The Post",
    )


@pytest.mark.parametrize("key", ["Enter", "Space"])
def test_one_key_opens_turn_1(assets: Assets, tmp_path: Path, key: str) -> None:
    host = GameHost(desk(tmp_path))
    pilot = Pilot(assets, host, ROUTES).press("Enter")
    assert pilot.shell.place == "briefing"
    assert pilot.press(key).shell.place == "turn"
    host.close()


def test_escape_goes_back_to_the_shelf(assets: Assets, host: GameHost) -> None:
    pilot = Pilot(assets, host, ROUTES, place="briefing")
    assert pilot.press("h", "Escape").shell.place == "briefing"
    assert pilot.press("Escape").shell.place == "home"


@pytest.mark.parametrize("size", SIZES)
def test_the_picture_has_a_fifth_of_its_page_at_least(
    assets: Assets, real: BriefingView, size: tuple[int, int]
) -> None:
    kit = Kit(assets, Scale(*size))
    frame = Frame(kit.scale, kit.type)
    boxes = {box.id: box.rect for box in briefing.layout(BriefingFace(real), frame)}
    assert boxes["picture"].h >= boxes["page-left"].h * 0.2
