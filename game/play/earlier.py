"""A saved game as it stood when it ended with another seal."""

from game.play.lines import Reading, cut
from game.play.load import Held, Loaded, followed


def earlier(loaded: Loaded, seal: str) -> Loaded | None:
    """Return a game as it stood at a seal; None if it never had that seal."""
    chain = loaded.reading.chain
    if cut(chain, loaded.played.followed).last == seal:
        return loaded
    for count in reversed(range(len(chain.lines) + 1)):
        then = cut(chain, count)
        if then.last == seal:
            return followed(Held(then.data, Reading(then), loaded.known))
    return None
