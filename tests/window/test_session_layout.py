"""The pages of a room hold at every size: few teams and many, long words, with and without."""

from dataclasses import replace
from pathlib import Path

import pygame
import pytest

from game.present.room.compare import ColumnView, PlayedView
from game.present.room.session import FactView, TeamState
from game.present.wording.room import any_question
from game.window.assets import Assets
from game.window.box import Frame, named
from game.window.brush import Kit
from game.window.controls import KeyCap
from game.window.display import fitting
from game.window.roomfaces import AwayTeam, ClockFace, CompareFace, PlanFace, SessionFace
from game.window.routes import ROUTES
from game.window.scale import Scale
from game.window.screens.compare_columns import LOW_CAUSE, pitch_of, tall_need
from game.window.screens.compare_page import GHOST
from game.window.sheets import OVER
from tests.window.layouts import ODD_SIZES, SIZES, TEXTS, faults
from tests.window.rooms import plan, room, turn

LONG = "Wonderful mammoths wander westwards, more or less willingly, with many words now"
NAME = "WWWW wwwwwww mmmmmm WWWW"  # as long as a name may be, of wide letters
CLOCK = ClockFace("59:59", 0.7, running=True, last_minute=False)


@pytest.fixture(scope="module")
def eight(
    assets: Assets, tmp_path_factory: pytest.TempPathFactory
) -> tuple[SessionFace, PlanFace, CompareFace]:
    """Return the three pages of a session of eight teams."""
    pilot, host, _laid = room(assets, tmp_path_factory.mktemp("eight"), 8)
    plan(pilot, 1, "1", "4").press("2")
    page = host.view("plan")
    pilot.press("Escape")
    wall = host.view("session")
    turn(pilot, 8).press("r", "Enter")
    told = host.view("compare")
    host.close()
    assert isinstance(page, PlanFace)
    assert isinstance(wall, SessionFace)
    assert isinstance(told, CompareFace)
    return wall, page, told


def walls(face: SessionFace) -> list[SessionFace]:
    """Return the projector with two to eight teams, in every state, short words and long."""
    teams = face.view.teams
    states = list(TeamState)
    mixed = tuple(replace(team, state=states[i % 3], people=9) for i, team in enumerate(teams))
    few = [replace(face, view=replace(face.view, teams=mixed[:count])) for count in range(2, 9)]
    wide = tuple(replace(team, name=NAME, note="10 of 12 effort", effort=12) for team in mixed)
    facts = tuple(FactView(coding, LONG) for coding in ("known", "rumour", "unknown"))
    news = tuple(replace(each, text=f"{LONG} {LONG}") for each in face.view.just_in)
    long = replace(face.view, line=LONG, facts=facts, just_in=news, teams=wide)
    away = (AwayTeam(NAME, f"went over to {NAME} on turn 23"),)
    return [
        *few,
        replace(face, view=long, away=away),
        replace(face, view=long, clock=None),
        replace(face, view=replace(face.view, just_in=(), facts=())),
        replace(few[2], clock=replace(CLOCK, said="00:07", last_minute=True)),
        replace(few[2], clock=replace(CLOCK, running=False)),
        replace(few[0], opens=True, clock=None),
        replace(few[6], read_only="Somebody else plays it."),
    ]


def tables(face: CompareFace) -> list[CompareFace]:
    """Return the reveal with one to eight teams, few cards and many, with meters and without."""
    view = face.view
    few = [replace(face, view=replace(view, columns=view.columns[:n])) for n in (1, 2, 4, 5, 8)]
    cards = tuple(
        PlayedView("say", "A name of 26 letters, yes!", 2, only_here=True) for _ in "1234567"
    )

    def full(column: ColumnView) -> ColumnView:
        causes = tuple(replace(cause, label=LONG) for cause in column.causes)
        return replace(column, name=NAME, played=cards, nothing="", causes=causes,
                       said=f"100% sure · “{LONG}”")  # fmt: skip

    wide = [
        replace(each, view=replace(each.view, columns=tuple(map(full, each.view.columns)),
                                   questions=(f"{LONG}?",) * 2))
        for each in few
    ]  # fmt: skip
    hidden = replace(
        view, columns=tuple(replace(c, figures=(), causes=()) for c in view.columns), rows=(),
        kept="kept for the debrief", history=None,
    )  # fmt: skip
    asked = replace(view, questions=(any_question(),))  # the guide has none
    return [*few, *wide, replace(face, view=hidden, meters=False), replace(face, view=asked)]


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("size", [*SIZES, *ODD_SIZES])
def test_the_projector_holds_at_every_size(
    assets: Assets,
    eight: tuple[SessionFace, PlanFace, CompareFace],
    size: tuple[int, int],
    text: float,
) -> None:
    kit = Kit(assets, Scale(*size, text))
    faces = walls(eight[0])
    sheets = [(faces[7], over) for over in ("story", "teams", "lock", "reveal", "unlock 1", "note")]
    for face, over in (*((face, "") for face in faces), *sheets):
        frame = Frame(kit.scale, kit.type, {OVER: over})
        assert faults(ROUTES["session"].layout(face, frame), frame) == [], over


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("size", [*SIZES, *ODD_SIZES])
def test_all_plans_hold_at_every_size(
    assets: Assets,
    eight: tuple[SessionFace, PlanFace, CompareFace],
    size: tuple[int, int],
    text: float,
) -> None:
    kit = Kit(assets, Scale(*size, text))
    for face in tables(eight[2]):
        seen: set[str] = set()
        page, more = 0, True
        while more:
            frame = Frame(kit.scale, kit.type, {"page": str(page), GHOST: "on"})
            boxes = ROUTES["compare"].layout(face, frame)
            assert faults(boxes, frame) == []
            seen |= {box.id for box in boxes}
            page, more = page + 1, named(boxes, "page-on") is not None
        assert {f"team-{column.team}" for column in face.view.columns} <= seen
        assert ("history" in seen) is (face.view.history is not None)


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("size", [*SIZES, *ODD_SIZES])
def test_the_page_of_a_team_holds_at_every_size(
    assets: Assets,
    eight: tuple[SessionFace, PlanFace, CompareFace],
    size: tuple[int, int],
    text: float,
) -> None:
    kit = Kit(assets, Scale(*size, text))
    page = eight[1]
    timed = replace(page, name=NAME, turn=replace(page.turn, clock="07:42"))
    for face in (page, replace(page, name=NAME), timed):
        for over in ("", "lock", "held", "plan", "story"):
            frame = Frame(kit.scale, kit.type, {OVER: over, "held": "2 4", "sure-of-it": "70"})
            assert faults(ROUTES["plan"].layout(face, frame), frame) == [], over


def test_the_names_of_all_pages_of_teams_are_there_at_double_size(
    assets: Assets, tmp_path: Path
) -> None:
    pilot, host, _laid = room(assets, tmp_path, 8, text=2.0)
    assert pilot.shell.place == "session"
    for team in range(8):
        assert named(pilot.shell.boxes, f"team-{team}")
    turn(pilot, 8)
    assert pilot.shell.place == "compare"
    assert faults(pilot.shell.boxes, pilot.shell.frame()) == []
    host.close()


KEYS = {
    "session": {"1–8", "Space", "+ −", "L", "T", "I", "P", "H"},
    "plan": {"1–7", "K", "Space", "H"},
    "compare": {"1–8", "G", "N", "U", "P", "H"},
}


@pytest.mark.parametrize("desktop", [(1280, 720), (1366, 768), (1920, 1080)])
def test_the_keys_that_lead_are_named_on_every_usual_desktop(
    assets: Assets,
    eight: tuple[SessionFace, PlanFace, CompareFace],
    desktop: tuple[int, int],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(pygame.display, "get_desktop_sizes", lambda: [desktop])
    kit = Kit(assets, Scale(*fitting()))
    for (place, keys), face in zip(KEYS.items(), eight_with_a_clock(eight), strict=True):
        frame = Frame(kit.scale, kit.type, {})
        boxes = ROUTES[place].layout(face, frame)
        named_keys = {box.part.key for box in boxes if isinstance(box.part, KeyCap)}
        assert keys <= named_keys, place
        assert faults(boxes, frame) == []


def test_help_is_named_however_large_the_words_are(
    assets: Assets, eight: tuple[SessionFace, PlanFace, CompareFace]
) -> None:
    kit = Kit(assets, Scale(1280, 720, 2.0))
    frame = Frame(kit.scale, kit.type, {})
    said = [box.says for box in ROUTES["session"].layout(eight[0], frame) if "hint-" in box.id]
    assert said[-1] == "H help"


def eight_with_a_clock(
    faces: tuple[SessionFace, PlanFace, CompareFace],
) -> tuple[SessionFace, PlanFace, CompareFace]:
    wall, page, told = faces
    return replace(wall, clock=CLOCK), page, told


def test_how_a_team_voted_and_how_sure_it_was_take_two_lines_where_there_is_room(
    assets: Assets, eight: tuple[SessionFace, PlanFace, CompareFace]
) -> None:
    kit = Kit(assets, Scale(1280, 720))
    frame = Frame(kit.scale, kit.type)
    view = eight[2].view
    votes, said = "votes at one throughout", "90% sure, and it fell"
    five = tuple(replace(column, votes=votes, said=said) for column in view.columns[:5])

    high = tall_need(five, frame)
    assert pitch_of(five, frame, high).said == LOW_CAUSE
    assert pitch_of(five, frame, high + LOW_CAUSE).said == 2 * LOW_CAUSE
    alone = tuple(replace(column, said="") for column in five)
    assert pitch_of(alone, frame, high + LOW_CAUSE).said == LOW_CAUSE
