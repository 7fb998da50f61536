"""What a process of its own does while it is measured: `python -m game.commands.measures.child`.

`first` paints the start page once. `turn` paints the turn screen many times and prints what that
took and how much memory the process came to.
"""

import json
import sys
from datetime import datetime

from game.commands.machine import Machine
from game.commands.measures.row import milliseconds
from game.commands.shelf import FIRST
from game.commands.table import begun, desk, desk_with
from game.library.places import data_folder
from game.play.desk import Desk
from game.play.session import Session
from game.window.app import Settings, open_window
from game.window.assets import Assets
from game.window.host import GameHost
from game.window.routes import ROUTES
from game.window.scale import Scale
from game.window.shell import Shell, Start

SIZE = (1920, 1080)
SEED = 7
TIMES = 60
YEAR_OF_THE_STORM = datetime(2007, 2, 14, 8).astimezone()  # any moment will do


def machine() -> Machine:
    """Return a machine on which nothing is left to chance."""
    return Machine({}, lambda: YEAR_OF_THE_STORM, lambda: SEED)


def first() -> None:
    """Paint the start page once, and say so."""
    window = open_window(Settings(SIZE))
    shell = _shell(desk(machine()), None, "home")
    shell.paint(window, 0.0)
    print("{}", flush=True)


def turn() -> None:
    """Paint the turn screen many times; print the median and the memory of the process."""
    ours, case = desk_with(machine(), FIRST)
    window = open_window(Settings(SIZE))
    with begun(ours, case, SEED) as session:
        shell = _shell(ours, session, "turn")
        shell.paint(window, 0.0)
        taken = milliseconds(lambda: shell.paint(window, 10_000.0), TIMES)
    print(json.dumps({"redraw": taken, "memory": memory()}), flush=True)


def memory() -> float | None:
    """Return the most memory that this process held, in MB; None where the system does not say."""
    try:
        import resource
    except ImportError:
        return None
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return round(most / (2**20 if sys.platform == "darwin" else 2**10), 1)


def _shell(ours: Desk, session: Session | None, place: str) -> Shell:
    host = GameHost(ours, session)
    return Shell(Assets(data_folder("assets")), host, ROUTES, Scale(*SIZE), Start(place))


if __name__ == "__main__":
    {"first": first, "turn": turn}[sys.argv[1]]()
