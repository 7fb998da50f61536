"""What takes a while is said at the keyboard, and Ctrl+C leaves it."""

from collections.abc import Callable

from game.base.words import _
from game.terminal.game import Game
from game.terminal.paper import Style

STEP = 0.2  # seconds; no longer, or Ctrl+C would not be heard on every system
SOON = 0.3  # seconds that nobody has to be told of

Ready = Callable[[float], bool]  # given the seconds to wait at most: is it there by now?


def thinks(game: Game) -> bool:
    """Tell whether a rival still thinks; to ask as a turn opens lets it begin beside the player."""
    return game.views.rival_thinks


def for_rival(game: Game) -> None:
    """Wait for a rival that still thinks about the turn; whoever will not goes on without it."""
    rival, turn = game.views.rival, len(game.session.turned)
    game.views.waits = True
    if rival is None or rival.ready(turn, SOON):
        return
    words = _("{rival} is still at this turn. Ctrl+C goes on without waiting.")
    if not _until(game, words.format(rival=rival.name), lambda most: rival.ready(turn, most)):
        game.views.waits = False


def for_best(game: Game) -> bool:
    """Look for the best line; whoever will not wait for it ends the search."""
    sights = game.views.lines.every
    for sight in sights:
        sight.begin()
    words = _("Looking for the best line; that takes a few seconds. Ctrl+C ends it.")
    if _until(game, words, lambda most: all(sight.wait(most) for sight in sights)):
        return True
    for sight in sights:
        sight.leave()
    game.paper.text(_("The search was ended; “best” begins it anew."))
    return False


def for_verdicts(game: Game) -> bool:
    """Wait for the verdicts; whoever will not finds them later, for the judging goes on."""
    words = _("Judging every decision; that takes a few seconds. Ctrl+C goes on without waiting.")
    if _until(game, words, game.views.verdicts.ready):
        return True
    game.paper.text(_("Judging goes on; “judged” shows what came of it."))
    return False


def _until(game: Game, words: str, ready: Ready) -> bool:
    """Say what is waited for, and tell whether it came; it did not if somebody broke off."""
    game.paper.text(words, Style.QUIET)
    game.paper.flush()
    try:
        while not ready(STEP):
            pass
    except KeyboardInterrupt:
        game.paper.gap()
        return False
    return True
