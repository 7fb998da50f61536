"""A card, opened."""

from dataclasses import dataclass

from game.present.parts import CardView


@dataclass(frozen=True, slots=True)
class CardDetail:
    """All that may be said of a card before it is played."""

    card: CardView
    more: str
    does: tuple[str, ...]  # its acts in plain words, one a line
    on_top: str  # what comes on top of its price, or nothing
    promise: str  # the promise it makes, with owner and due time
    takes: str  # "takes effect after 6 hours"
    touches: tuple[str, ...]  # "Loyalty: much", never which way
    priority: str  # "Meant to help customers."
    needs: str
    excludes: str
    action: str  # "Play it" / "Take it back" / the reason why not
    later: str = ""  # what it means that it pays later
