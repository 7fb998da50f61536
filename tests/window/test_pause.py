"""The game rests, the laptop changes hands, a session of several teams is set up."""

from dataclasses import dataclass, field, replace
from itertools import cycle

import pytest

from game.present.wording.seat import shape
from game.window.assets import Assets
from game.window.box import Frame
from game.window.brush import Kit
from game.window.events import Key
from game.window.faces import LastStep, LengthFace, PassFace, PauseFace, RewindStop, TurnAhead
from game.window.roomfaces import SetupFace
from game.window.roomwishes import Arrange
from game.window.scale import Scale
from game.window.screen import Answer, Routes
from game.window.screens import handover, pause, teams
from game.window.wishes import Call, Go, Length, Next, Resume, Rewind, Undo, Wish
from tests.window.layouts import SIZES, faults
from tests.window.pilot import Lost, Pilot
from tests.window.table import News

ROUTES: Routes = {
    "pause": pause, "pass": handover, "teams": teams,
    "settings": News(), "help": News(), "home": News(),
}  # fmt: skip
FOLDER, FILE = "~/.local/share/make-it-right/saves", "2026-jets-3fa9.jsonl"


def stops(count: int, played: str = "Food and water, A word every hour") -> PauseFace:
    made = tuple(
        RewindStop(i + 1, f"Turn {i + 1} · Wed 14 Feb, {i + 8:02}:00", played) for i in range(count)
    )
    ahead = tuple(TurnAhead(i + 1, f"Turn {i + 1} · Thu 15 Feb, 06:00") for i in range(count, 24))
    last = LastStep(f"Undo turn {count}", f"Take turn {count} back?") if count else None
    title, where = "Nine jets on the ice", f"Turn {count + 1} of 24"
    return PauseFace(title, where, (FOLDER, FILE), made, ahead[:8], last, here=count + 1)


LONG = PauseFace(
    "A title of eighty letters for a case that somebody wrote without ever stopping at",
    "Turn 3 of 8", (FOLDER * 3, FILE * 3), stops(23, "A name of 26 letters, yes! " * 9).stops,
    last=LastStep("Undo the plan of Eighteen letters!!", "Take back the plan of it all?"),
)  # fmt: skip
BEYOND = replace(
    stops(3),
    beyond=("Turn 4: “A word every hour”. It came to loyalty 73, media 20, cost $36k.",) * 9,
)
SETUP = SetupFace(
    "jets", "Nine jets on the ice", ("North", "East"), ("triangle", "circle"),
    (LengthFace(0, "All 8 turns"), LengthFace(20, "20 min: 5 turns")), 8, meters=True,
)  # fmt: skip
VIEWS = {
    "pause": (stops(0), stops(1), stops(7), stops(23), LONG, BEYOND, replace(stops(5), here=5)),
    "pass": (PassFace("South", ""), PassFace("South", "North is in."),
             PassFace("Eighteen letters!!", "Eighteen letters?? is in.", "jets", "Turn 23 of 24"),
             PassFace("Eighteen letters!!", "Eighteen letters?? is in.")),
    "teams": (SETUP, replace(SETUP, minutes=0, meters=False, lengths=()),
              replace(SETUP, title=LONG.title, names=("A name of 24 letters, yes",) * 8,
                      shapes=tuple(map(shape, range(8))))),
}  # fmt: skip


@dataclass
class Chair:
    """Shows one face and hears what is wished."""

    face: object
    heard: list[Wish] = field(default_factory=list)

    def view(self, place: str) -> object:
        return self.face

    def grant(self, wish: Wish) -> Answer:
        self.heard.append(wish)
        return None


def sat(assets: Assets, place: str, chair: Chair, text: float = 1.0) -> Pilot:
    return Pilot(assets, chair, ROUTES, Scale(1280, 720, text), place)


@pytest.mark.parametrize("size", [*SIZES, (1366, 768), (1100, 650)], ids=str)
@pytest.mark.parametrize("text", [1.0, 1.25, 1.5, 2.0])
@pytest.mark.parametrize("place", VIEWS)
def test_layouts_hold_at_every_size(
    assets: Assets, place: str, text: float, size: tuple[int, int]
) -> None:
    kit = Kit(assets, Scale(*size, text))
    frame = Frame(kit.scale, kit.type)
    for face in VIEWS[place]:
        assert faults(ROUTES[place].layout(face, frame), frame) == []


@pytest.mark.parametrize("size", [*SIZES, (1100, 650)], ids=str)
@pytest.mark.parametrize("place", VIEWS)
def test_every_face_can_be_drawn_at_every_size(
    assets: Assets, place: str, size: tuple[int, int]
) -> None:
    for text, face in zip(cycle([1.0, 2.0]), VIEWS[place], strict=False):
        pilot = Pilot(assets, Chair(face), ROUTES, Scale(*size, text), place)
        assert faults(pilot.shell.boxes, pilot.shell.frame()) == []


@pytest.mark.parametrize("size", [(1280, 720), (1024, 768)], ids=str)
@pytest.mark.parametrize("text", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("keys", [("q",), ("u",), ("r", "PageDown"), ("3",)])
def test_questions_hold_at_every_size(
    assets: Assets, keys: tuple[str, ...], text: float, size: tuple[int, int]
) -> None:
    for face in (stops(23), LONG):
        pilot = Pilot(assets, Chair(face), ROUTES, Scale(*size, text), "pause").press(*keys)
        assert faults(pilot.shell.boxes, pilot.shell.frame()) == []


@pytest.mark.parametrize("text", [1.0, 2.0])
def test_the_pause_says_where_the_game_is_kept(assets: Assets, text: float) -> None:
    pilot = sat(assets, "pause", Chair(stops(3)), text)
    assert pilot.sees(FILE)
    assert pilot.sees(FOLDER)
    assert pilot.sees("Turn 4 of 24")


@pytest.mark.parametrize("key", ["Space", "p", "Escape", "Enter"])
def test_the_game_goes_on_by_key(assets: Assets, key: str) -> None:
    chair = Chair(stops(3))
    sat(assets, "pause", chair).press(key)
    assert chair.heard == [Resume()]


def test_a_turn_is_played_again_after_one_question(assets: Assets) -> None:
    chair = Chair(stops(5))
    pilot = sat(assets, "pause", chair).click("Turn 2")
    assert chair.heard == []
    assert pilot.sees("Play again from turn 2?")
    pilot.press("Escape", "2", "Enter")
    assert chair.heard == [Rewind(2)]


def test_the_last_turn_is_undone_after_one_question(assets: Assets) -> None:
    chair = Chair(stops(5))
    pilot = sat(assets, "pause", chair).press("u")
    assert pilot.sees("Take turn 5 back?")
    pilot.press("Enter")
    assert chair.heard == [Undo()]


def test_before_the_first_turn_there_is_nothing_to_undo(assets: Assets) -> None:
    chair = Chair(stops(0))
    pilot = sat(assets, "pause", chair).press("u", "1")
    assert pilot.says().count("No turn is played yet") == 1
    assert pilot.sees("you are here")
    with pytest.raises(Lost, match="No turn is played yet"):
        pilot.click("No turn is played yet")
    assert chair.heard == []


def test_while_all_look_at_what_came_of_a_turn_that_turn_is_where_they_are(assets: Assets) -> None:
    says = sat(assets, "pause", Chair(replace(stops(5), here=5))).says()
    assert says.count("you are here") == 1
    assert "Turn 5 · Wed 14 Feb, 12:00 Food and water, A word every hour you are here" in says


def test_at_large_text_the_turns_are_a_key_away(assets: Assets) -> None:
    chair = Chair(stops(12))
    pilot = sat(assets, "pause", chair, 2.0).press("r")
    pilot.until("Turn 11", "PageDown").click("Turn 11").press("Enter")
    assert chair.heard == [Rewind(11)]


@pytest.mark.parametrize(("key", "place"), [("s", "settings"), ("h", "help"), ("l", "home")])
def test_other_places_are_a_key_away(assets: Assets, key: str, place: str) -> None:
    assert sat(assets, "pause", Chair(stops(3))).press(key).shell.place == place


def test_the_window_closes_after_one_question(assets: Assets) -> None:
    pilot = sat(assets, "pause", Chair(stops(3))).press("q")
    assert not pilot.shell.closing
    assert pilot.press("Enter").shell.closing


@pytest.mark.parametrize("key", ["Space", "Enter"])
def test_the_laptop_is_handed_over(assets: Assets, key: str) -> None:
    chair = Chair(PassFace("South", "North is in."))
    pilot = sat(assets, "pass", chair)
    assert pilot.sees("North is in.")
    assert pilot.sees("Hand the laptop to South.")
    pilot.press(key)
    assert chair.heard == [Next()]


def test_escape_does_not_lead_back_to_the_other_table(assets: Assets) -> None:
    pilot = sat(assets, "pass", Chair(PassFace("South", "North is in.")))
    key = Key("escape")
    assert handover.on(key, PassFace("South", ""), pilot.shell.frame()) == Go("pause")


def test_teams_write_their_names(assets: Assets) -> None:
    chair = Chair(SETUP)
    pilot = sat(assets, "teams", chair).press("Tab")
    assert pilot.sees("North")
    pilot.write("The crew room")
    pilot.press("Down").write("A name that is longer than 24 letters")
    pilot.press("Enter")
    assert chair.heard == [Call(("The crew room", "A name that is longer th"))]


def test_a_name_left_empty_stays_as_it_was(assets: Assets) -> None:
    chair = Chair(SETUP)
    sat(assets, "teams", chair).press("Enter")
    assert chair.heard == [Call(("North", "East"))]


def test_a_session_is_arranged_by_arrows_and_figures(assets: Assets) -> None:
    chair = Chair(SETUP)
    sat(assets, "teams", chair).press(
        "Right", "6", "Down", "Right", "Down", "Left", "Down", "Right"
    )
    assert chair.heard == [
        Arrange("teams", 3),
        Arrange("teams", 6),
        Length(20),
        Arrange("minutes", 6),
        Arrange("meters", 0),
    ]
