"""Every screen by its name: the one list, read by the shell and by the tests of all screens."""

from game.window.screen import Routes
from game.window.screens import (
    briefing,
    debrief,
    games,
    handover,
    home,
    meanwhile,
    outcome,
    pause,
    race,
    results,
    settings,
    teams,
    turn,
)
from game.window.screens import (
    help as manual,
)

ROUTES: Routes = {
    "briefing": briefing,
    "debrief": debrief,
    "games": games,
    "help": manual,
    "home": home,
    "meanwhile": meanwhile,
    "outcome": outcome,
    "pass": handover,
    "pause": pause,
    "race": race,
    "results": results,
    "settings": settings,
    "teams": teams,
    "turn": turn,
}
