"""What a process of its own does while it is measured.

`first` goes on as a start of the game does once its command line is read, and says when its first
picture stands, when the start page does, when all behind it is loaded, and when a case was opened
then. `turn`, or `python -m` this module `turn`, paints the
turn screen many times and prints what that took and how much memory the process came to. Both load
as late as the game does. `rows`, with numbers of them, plays as many games in studies' blocks.
"""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from game.library.places import data_folder

if TYPE_CHECKING:
    from game.commands.machine import Machine
    from game.play.desk import Desk
    from game.window.screen import Host, Routes
    from game.window.shell import Shell

SIZE = (1920, 1080)
SEED = 7
TIMES = 60


def first() -> None:
    """Show the first picture, the start page, wait for the rest, open a case; say so each time."""
    import game.commands.guard  # what the game loads before its first picture
    import game.commands.play
    import game.commands.window
    from game.window.assets import Assets
    from game.window.display import Settings, open_window
    from game.window.welcome import show

    window = open_window(Settings(SIZE))
    show(window, Assets(data_folder("assets")), waiting=False)
    print("{}", flush=True)
    from game.window.doorway import Doorway
    from game.window.start import arrived

    host, routes = arrived(game.commands.window.kept(), _laid)
    shell = _shell(host, routes)
    shell.paint(window, 0.0)
    print("{}", flush=True)
    if isinstance(host, Doorway):
        host.inside()
    print("{}", flush=True)
    from game.commands.shelf import FIRST
    from game.window.wishes import Open

    shell.answer(Open(FIRST, "solo"))
    shell.paint(window, 10_000.0)
    print("{}", flush=True)


def _laid() -> "Desk":
    from game.commands.table import desk

    return desk(machine())


def turn() -> None:
    """Paint the turn screen many times; print the median and the memory of the process."""
    import json

    from game.commands.measures.row import milliseconds
    from game.commands.shelf import FIRST
    from game.commands.table import begun, desk_with
    from game.window.display import Settings, open_window
    from game.window.host import GameHost
    from game.window.routes import ROUTES

    ours, case = desk_with(machine(), FIRST)
    window = open_window(Settings(SIZE))

    with begun(ours, case, SEED) as session:
        shell = _shell(GameHost(ours, session), ROUTES, "turn")
        shell.paint(window, 0.0)
        taken = milliseconds(lambda: shell.paint(window, 10_000.0), TIMES)
    print(json.dumps({"redraw": taken, "memory": memory()}), flush=True)


def rows() -> None:
    """Play few games and many; print the seconds of each and the memory of the process."""
    import json

    from game.commands.measures.many import played
    from game.commands.memory import kept_at_hand
    from game.commands.shelf import FIRST, found
    from game.engine.case import compiled

    kept_at_hand()
    case = compiled(found(FIRST).scenario)
    counts = [int(count) for count in sys.argv[2:]]
    played(case, counts[0])  # the first games load what all others find
    taken = [played(case, count) for count in counts]
    print(json.dumps({"seconds": taken, "memory": memory()}), flush=True)


def machine() -> "Machine":
    """Return a machine on which nothing is left to chance."""
    from datetime import datetime

    from game.commands.machine import Machine

    storm = datetime(2007, 2, 14, 8).astimezone()  # any moment will do
    return Machine({}, lambda: storm, lambda: SEED)


def memory() -> float | None:
    """Return the most memory that this process held, in MB; None where the system does not say."""
    return _own_peak() or _peak()


def _own_peak() -> float | None:
    """Return what Linux says of this program alone."""
    try:
        with Path("/proc/self/status").open(encoding="utf-8") as told:
            most = next(line.split()[1] for line in told if line.startswith("VmHWM:"))
    except (OSError, StopIteration):
        return None
    return round(int(most) / 2**10, 1)


def _peak() -> float | None:
    """Return what other systems say; on Linux it would count what the starting process held."""
    try:
        import resource
    except ImportError:
        return None
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return round(most / (2**20 if sys.platform == "darwin" else 2**10), 1)


def _shell(host: "Host", routes: "Routes", place: str = "home") -> "Shell":
    from game.window.assets import Assets
    from game.window.scale import Scale
    from game.window.shell import Shell, Start

    return Shell(Assets(data_folder("assets")), host, routes, Scale(*SIZE), Start(place))


if __name__ == "__main__":
    {"turn": turn, "rows": rows}[sys.argv[1]]()
