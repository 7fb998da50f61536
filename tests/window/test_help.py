"""The help names every key that works on every page."""

from collections.abc import Iterator
from pathlib import Path
from string import ascii_lowercase, digits

from game.play.desk import Desk
from game.present.wording.leading import at_the_laptop
from game.window.assets import Assets
from game.window.box import Frame
from game.window.brush import Kit
from game.window.events import Key
from game.window.host import GameHost
from game.window.manual import manual
from game.window.projector import Projector
from game.window.routes import ROUTES
from game.window.scale import Scale
from game.window.screens.help_pieces import signs
from game.window.seated import SeatedRoom
from game.window.wishes import Choose, Commit, Continue, Go, Look, Next, Open, Resume
from tests.window.pilot import Pilot
from tests.window.shelves import desk, kept_from_before

ALL = [*ascii_lowercase, *digits, "?", "+", "space", "pageup", "pagedown", "escape", "f11"]
# As they are printed, where that is not what the window calls them.
PRINTED = {
    "Page ↑ ↓": ("pageup", "pagedown"),
    "Esc": ("escape",),
    "arrows": ("left", "right", "up", "down"),
    "Ctrl + −": ("+", "-"),
    "U": ("u", "backspace"),
    "+ −": ("+", "-"),
}
SHEETS = (
    "intel",
    "plan",
    "groups",
    "held",
    "note",
    "injects",
    "promises",
    "story known",
    "why loyalty",
)
LOCKED = {"s"}  # only in a game that may only be looked at
WAITING = {"w"}  # works in a case in which people wait
SOUGHT = {"b"}  # works once the best line is found
RACING = {"v"}  # only of a game against a rival, which teams have not


def named(place: str) -> set[str]:
    """Return the keys that the help names for a place, without those of every page."""
    found: set[str] = set()
    for group in manual().keys:
        if group.place == place:
            for printed, _does in group.keys:
                found |= _each(printed)
    return found


def _each(printed: str) -> set[str]:
    first, dash, last = printed.partition("–")
    if dash:
        return {str(n) for n in range(int(first), int(last) + 1)}
    return set(PRINTED.get(printed, (printed.lower(),)))


def bound(pilot: Pilot, host: GameHost) -> set[str]:
    """Return the keys that do something on the page shown, as it stands."""
    shell = pilot.shell
    claimed = {key.lower() for box in shell.boxes for key in box.keys}
    screen, view = ROUTES[shell.place], host.view(shell.place)
    return claimed | {k for k in ALL if screen.on(Key(k), view, shell.frame())}


def gone_through(pilot: Pilot, host: GameHost, laid: Desk) -> Iterator[str]:
    """Go through every page, first as a session of teams, then as teams that take turns."""
    yield "home"
    pilot.press("2", "Enter")
    yield "teams"
    pilot.press("Enter")
    yield "briefing"
    pilot.press("Enter")
    yield from _sheets(pilot, "session", ("story", "teams", "lock", "reveal", "note"))
    pilot.press("q")
    yield "lobby"
    pilot.press("l")
    yield from _sheets(pilot, "lobby", ("console",))
    pilot.press("q")
    yield "session"
    pilot.press("1", "1")
    yield from _sheets(pilot, "plan", ("lock",))
    pilot.press("Space", "Enter", "r", "Enter")
    yield from _sheets(pilot, "compare", ("undo",))
    yield from _taking_turns(pilot, host, laid)


def _taking_turns(pilot: Pilot, host: GameHost, laid: Desk) -> Iterator[str]:
    """Go on with a game of before, of two teams that hand over the laptop."""
    pilot.shell.answer(Continue(kept_from_before(laid)))
    yield "pass"
    pilot.press("Space", "1")
    yield from _sheets(pilot, "turn", SHEETS)
    pilot.press("Space", "Enter", "Space", "2", "Space", "Enter")
    yield from _sheets(pilot, "outcome", ("loyalty", "voices", "results", "note"))
    pilot.press("Space", "Space").press("p")
    yield from _sheets(pilot, "pause", ("turns", "quit"))
    pilot.press("s")
    yield "settings"
    pilot.press("Escape", "h")
    yield "help"
    pilot.shell.answer(Resume())
    for _team in range(2 * 7):
        host.grant(Next())
        host.grant(Commit())
    pilot.shell.answer(Next())
    yield "debrief"
    pilot.press("s")
    for page in "12345":
        pilot.press(page)
        yield "debrief"
    pilot.press("Space")
    yield "home"
    yield from _lists(pilot)
    yield from _shorter(pilot)


def _lists(pilot: Pilot) -> Iterator[str]:
    for place in ("results", "games"):
        pilot.shell.answer(Go(place))
        yield place


def _shorter(pilot: Pilot) -> Iterator[str]:
    """Play the shorter game as far as turns have passed in it."""
    pilot.shell.answer(Open("jetblue-2007"))
    pilot.press("r")
    yield "race"
    pilot.press("Escape", "l", "Enter")
    for wish in (Commit(), Next(), Commit(), Next()):
        pilot.shell.answer(wish)
    yield "meanwhile"


def _sheets(pilot: Pilot, place: str, sheets: tuple[str, ...]) -> Iterator[str]:
    yield place
    for sheet in sheets:
        pilot.shell.answer(Look("over", sheet))
        yield place
    pilot.shell.answer(Look("over"))


def test_every_key_that_works_is_named_and_those_named_work(assets: Assets, tmp_path: Path) -> None:
    laid = desk(tmp_path)
    host = Projector(laid, serves=SeatedRoom(()).serves)
    host.grant(Choose("timer", "8"))
    pilot = Pilot(assets, host, ROUTES)
    works: dict[str, set[str]] = {}
    for place in gone_through(pilot, host, laid):
        assert pilot.shell.place == place
        found = bound(pilot, host)
        known = named("") | named(place) | (named("turn") if place == "plan" else set())
        assert found - known == set(), place
        works.setdefault(place, set()).update(found)
    assert set(works) == set(ROUTES)
    host.close()
    letters = {place: named(place) & set(ascii_lowercase) for place in ("turn", "debrief")}
    assert (named("lobby") | {"v"}) & set(ascii_lowercase) <= works["lobby"] | works["session"]
    assert letters["turn"] - works["turn"] - WAITING == LOCKED
    assert letters["debrief"] - RACING - SOUGHT <= works["debrief"]


def test_the_signs_say_what_a_dot_and_its_ring_mean(assets: Assets) -> None:
    frame = Frame(Scale(1280, 720), Kit(assets, Scale(1280, 720)).type)
    said = " ".join(each.box.part.says for each in signs(frame, 560.0) if each.box.part)

    assert "A filled dot: a card touches this meter" in said
    assert "With a ring: much, for those it is meant for" in said


def test_the_keys_of_every_page_have_a_column_of_their_own_beside_those_of_the_table() -> None:
    assert [view.place for view in manual().keys[:2]] == ["turn", ""]


def test_how_to_lead_is_a_key_away_and_names_keys_that_work_where_they_are_named(
    assets: Assets, tmp_path: Path
) -> None:
    host = GameHost(desk(tmp_path))
    pilot = Pilot(assets, host, ROUTES).press("2", "Enter", "3", "Enter", "Enter", "h", "l")

    for part in at_the_laptop():
        assert part.title in pilot.says()
        for step in part.steps:
            assert pilot.sees(step.words)
            known = named("") | named(step.place) | named("turn" if step.place == "plan" else "")
            assert not step.key or _each(step.key) <= known, step
    assert pilot.press("Escape", "h").shell.place == "session"
    host.close()
