"""Every screen by its name: the one list, read by the shell and by the tests of all screens."""

from game.window.screen import Routes
from game.window.screens import (
    briefing,
    compare,
    debrief,
    games,
    handover,
    home,
    lobby,
    meanwhile,
    outcome,
    pause,
    race,
    results,
    session,
    settings,
    teams,
    turn,
    turn_room,
)
from game.window.screens import (
    help as manual,
)

ROUTES: Routes = {
    "briefing": briefing,
    "compare": compare,
    "debrief": debrief,
    "games": games,
    "help": manual,
    "home": home,
    "lobby": lobby,
    "meanwhile": meanwhile,
    "outcome": outcome,
    "pass": handover,
    "pause": pause,
    "plan": turn_room,
    "race": race,
    "results": results,
    "session": session,
    "settings": settings,
    "teams": teams,
    "turn": turn,
}
