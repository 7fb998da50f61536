"""The door of a room, in words: what keeps phones out, what lets them in, and what may still."""

from dataclasses import dataclass

from game.base.words import _


@dataclass(frozen=True, slots=True)
class Shut:
    """A room that only the machine itself can come into."""

    title: str
    press: str  # what opens it, to be read from afar
    means: str  # what opening it means
    console: str  # all of it in short, for whoever leads


def shut(*, window: bool) -> Shut:
    """Return what stands in the place of the code for phones; a window opens the room by a key."""
    means = _("That opens the room to the network: phones on the same Wi-Fi can come in, by a code "
              "that then stands here. Nothing goes out to the internet.")  # fmt: skip
    if window:
        short = _("O in the lobby at the window (Q leads there) opens the room to the network.")
        return Shut(_("No phone can come in yet"), _("Press O"), means, short)
    short = _("To open the room to the network, stop it and start it again with --open.")
    return Shut(_("No phone can come in yet"), _("Start again with --open"), means, short)


def apart() -> str:
    """Return what is seen where a network keeps its devices apart, and what to do."""
    return _(
        "If a phone on the same Wi-Fi still finds no page, that Wi-Fi keeps devices apart, as "
        "many guest networks do. Use a hotspot of the laptop or of a phone instead."
    )


def anew() -> str:
    """Return how the window finds its address on another network."""
    return _("Then press O twice: the address is another.")


def pin(*, window: bool) -> str:
    """Return where whoever leads reads the PIN, on a screen that others do not look at."""
    new = _("Each start of the game makes a new one.")
    if window:
        where = _(
            "It stands at the window in which the game runs: Q leads to the lobby, and C there "
            "shows it for a few seconds. Hide the projector’s picture first."
        )
    else:
        where = _("It stands in the terminal in which the game was started.")
    return f"{where} {new}"
