"""The game in a window, where one can be opened."""

from game.commands.machine import Machine


def opened(case: str, seed: int | None, machine: Machine) -> bool:
    """Play in a window until it is closed; False if none can be opened here."""
    from game.window.app import NoDisplay, run

    del case, seed, machine
    try:
        run()
    except NoDisplay:
        return False
    return True
