"""Whom to race, how it is weighed, and what came of it: by keyboard, at every size."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from game.play.race import NO_RACE, Race
from game.present.race import RaceFile
from game.scenario.weights import Weights
from game.window.assets import Assets
from game.window.box import Box, Frame, named
from game.window.brush import Kit
from game.window.faces import BriefingFace, DebriefFace, OutcomeFace
from game.window.host import GameHost
from game.window.routes import ROUTES
from game.window.scale import Scale
from game.window.screens import debrief, outcome
from game.window.sheets import OVER
from game.window.wishes import Challenge, Commit, Next, Open
from tests.window.layouts import ODD_SIZES, SIZES, TEXTS, faults
from tests.window.pilot import Pilot
from tests.window.shelves import LONG, desk

TURNS = 8


@pytest.fixture
def host(tmp_path: Path) -> Iterator[GameHost]:
    opened = GameHost(desk(tmp_path))
    yield opened
    opened.close()


@pytest.fixture
def file(host: GameHost, assets: Assets) -> Pilot:
    host.grant(Open("jetblue-2007"))
    return Pilot(assets, host, ROUTES, place="briefing")


@pytest.fixture(scope="module")
def raced(tmp_path_factory: pytest.TempPathFactory) -> tuple[OutcomeFace, DebriefFace]:
    """Return an outcome and the debrief of a game that was raced to its end."""
    host = GameHost(desk(tmp_path_factory.mktemp("raced")))
    host.grant(Open("jetblue-2007"))
    host.grant(Challenge("care-first"))
    host.grant(Next())
    for _turn in range(TURNS):
        host.grant(Commit())
        shown = settled(host, "outcome")
        host.grant(Next())
    review = settled(host, "debrief")
    host.close()
    assert isinstance(shown, OutcomeFace)
    assert isinstance(review, DebriefFace)
    return shown, replace(review, sketches=())  # the sketch that lies over it is made


def settled(host: GameHost, place: str) -> object:
    """Return a page once the rival has thought; a window asks again and again."""
    view = host.view(place)
    while thinks(view):
        view = host.view(place)
    return view


def thinks(view: object) -> bool:
    if isinstance(view, OutcomeFace):
        rival = view.outcomes[0].rival
        return rival is not None and not all(rival.figures)
    return isinstance(view, DebriefFace) and view.review.race is None


def race(host: GameHost) -> Race:
    session = host._session  # what is written down, whatever is shown
    assert session
    return session.header.race


def box(pilot: Pilot, id_: str) -> Box:
    found = named(pilot.shell.boxes, id_)
    assert found, id_
    return found


def test_a_rival_is_chosen_in_the_file_by_keys_and_raced(file: Pilot, host: GameHost) -> None:
    assert box(file, "race").says == "R race a rival"
    file.press("r").press(*["Down"] * 9, "Enter")
    assert box(file, "rival-care-first").chosen
    file.press("Escape")
    assert file.shell.place == "briefing"
    assert box(file, "race").says == "R rival: Care first"

    file.press("Enter")

    assert race(host) == Race("care-first")
    host.grant(Commit())
    shown = settled(host, "outcome")
    assert isinstance(shown, OutcomeFace)
    assert "Care first now " in " ".join(shown.outcomes[0].waterfalls[0].goal)


def test_weights_are_changed_by_the_arrows_and_kept(file: Pilot, host: GameHost) -> None:
    file.press("r", "Tab", "Right", "Right", "Down", "Left", "Left", "Left")

    assert "8" in box(file, "weight-loyalty").says.split()
    assert "0" in box(file, "weight-media").says.split()
    file.press("Escape", "Enter")
    assert race(host) == Race("", Weights(loyalty=8, media=0))


def test_c_takes_the_weights_of_the_case_again(file: Pilot, host: GameHost) -> None:
    file.press("r", "Tab", "Right", "c", "Escape", "Enter")

    assert race(host) == NO_RACE


def test_loyalty_always_counts_and_no_weight_goes_beyond_ten(file: Pilot) -> None:
    file.press("r", "Tab", *["Left"] * 12)
    assert "1" in box(file, "weight-loyalty").says.split()
    file.press(*["Right"] * 12)
    assert "10" in box(file, "weight-loyalty").says.split()


def test_the_last_rival_is_there_in_the_next_game_and_in_the_same_again(
    file: Pilot, host: GameHost, tmp_path: Path
) -> None:
    file.press("r").press(*["Down"] * 9, "Enter").press("Escape", "Enter")

    host.grant(Open("jetblue-2007"))
    view = host.view("briefing")
    assert isinstance(view, BriefingFace)
    assert view.race == "rival: Care first"
    assert desk(tmp_path).settings()[0].rival == "care-first"


def test_a_game_that_was_begun_elsewhere_still_lets_a_rival_be_chosen_in_its_file(
    tmp_path: Path, assets: Assets
) -> None:
    laid = desk(tmp_path)
    host = GameHost(laid, laid.begin("jetblue-2007"))  # type: ignore[arg-type]
    pilot = Pilot(assets, host, ROUTES, place=host.start())

    pilot.press("r", "Down", "Down", "Enter", "Escape")

    assert box(pilot, "race").says == "R rival: Silence"
    assert race(host) == Race("silent")
    host.close()


def test_teams_have_no_rival(host: GameHost, assets: Assets) -> None:
    host.grant(Open("jetblue-2007", "teams"))
    pilot = Pilot(assets, host, ROUTES, place="briefing")

    assert named(pilot.shell.boxes, "race") is None
    pilot.press("r")
    assert pilot.shell.place == "briefing"


def test_a_window_draws_on_while_a_rival_thinks_and_shows_it_when_it_has(
    host: GameHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    host.grant(Open("jetblue-2007"))
    host.grant(Challenge("silent"))
    host.grant(Next())
    host.grant(Commit())
    settled(host, "outcome")
    there = [False]
    monkeypatch.setattr("game.play.rival.Rival.there", lambda _self, _turn: there[0])
    monkeypatch.setattr("game.play.rival.Rival.thinks", lambda _self, _turn: not there[0])

    waiting = host.view("outcome")
    there[0] = True
    shown = host.view("outcome")

    assert isinstance(waiting, OutcomeFace)
    assert isinstance(shown, OutcomeFace)
    assert waiting.outcomes[0].rival
    assert waiting.outcomes[0].rival.said == "Silence: still at this turn."
    assert shown.outcomes[0].rival
    assert shown.outcomes[0].rival.said.startswith("Silence stands at loyalty ")


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("size", [*SIZES, *ODD_SIZES])
def test_the_race_and_what_stands_beside_hold_at_every_size(
    assets: Assets,
    raced: tuple[OutcomeFace, DebriefFace],
    size: tuple[int, int],
    text: float,
) -> None:
    kit = Kit(assets, Scale(*size, text))
    shown, review = raced
    for screen, face, over in ((outcome, shown, "history"), (debrief, review, "race")):
        for page in ("", "1", "2"):
            frame = Frame(kit.scale, kit.type, {OVER: over, f"page {over}": page})
            assert faults(screen.layout(face, frame), frame) == []


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("size", [*SIZES, *ODD_SIZES])
def test_every_page_of_the_choice_holds_at_every_size(
    assets: Assets, tmp_path: Path, size: tuple[int, int], text: float
) -> None:
    kit = Kit(assets, Scale(*size, text))
    host = GameHost(desk(tmp_path))
    host.grant(Open("jetblue-2007"))
    view = host.view("race")
    assert isinstance(view, RaceFile)
    longer = [replace(each, name=LONG, way=f"{each.way} {each.way}") for each in view.rivals]
    seen: set[str] = set()
    for face in (view, replace(view, rivals=tuple(longer))):
        for page in range(9):
            frame = Frame(kit.scale, kit.type, {"page": str(page)})
            boxes = ROUTES["race"].layout(face, frame)
            assert faults(boxes, frame) == []
            seen |= {each.id for each in boxes}
    assert {f"rival-{each.id or 'nobody'}" for each in view.rivals} <= seen
    assert {"weight-cost", "weight-cost-less", "weight-cost-more", "own", "points"} <= seen
    host.close()


def test_what_c_opens_is_titled_by_what_it_holds_the_rival_first(
    assets: Assets, raced: tuple[OutcomeFace, DebriefFace]
) -> None:
    shown, _review = raced
    kit = Kit(assets, Scale(1280, 720))
    over = Frame(kit.scale, kit.type, {OVER: "history"})
    said = [each.says for each in outcome.layout(shown, over) if each.layer]
    heads = ("You beside your rival", "What was played by: ", "What JetBlue did")
    places = [next(at for at, says in enumerate(said) if head in says) for head in heads]

    assert places == sorted(places)
    assert len({*places}) == 3


def test_the_debrief_opens_the_race_and_says_who_came_out_ahead(
    assets: Assets, raced: tuple[OutcomeFace, DebriefFace]
) -> None:
    _shown, review = raced
    kit = Kit(assets, Scale(1280, 720))
    frame = Frame(kit.scale, kit.type)

    chip = named(debrief.layout(review, frame), "race")
    over = Frame(kit.scale, kit.type, {OVER: "race"})
    said = " ".join(each.says for each in debrief.layout(review, over) if each.layer)

    assert chip
    assert chip.keys == ("v",)
    assert review.review.race
    assert review.review.race.ended in said
    assert all(turn.theirs in said for turn in review.review.race.turns)
