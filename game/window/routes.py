"""Every screen by its name: the one list, read by the shell and by the tests of all screens."""

from game.window.screen import Routes
from game.window.screens import briefing, debrief, handover, home, outcome, pause, teams, turn

ROUTES: Routes = {
    "briefing": briefing,
    "debrief": debrief,
    "home": home,
    "outcome": outcome,
    "pass": handover,
    "pause": pause,
    "teams": teams,
    "turn": turn,
}
