"""Words for a response on no card: what it can be composed of, and what it says of itself."""

from collections.abc import Iterable

from game.base.words import _
from game.present.wording.listed import listed
from game.scenario.card import Card
from game.scenario.composed import Doing, does, own


def doing(one: Doing) -> str:
    """Return what a response may do, in a few words."""
    return {
        Doing.OWN: _("say sorry, it is ours"),
        Doing.EXPLAIN: _("say what is known and what is not"),
        Doing.FIX: _("work at the need itself"),
        Doing.GIVE: _("make up for what was lost"),
        Doing.HEAR: _("open a fair way to be heard"),
        Doing.FIND_OUT: _("find out what is not known"),
        Doing.READY: _("be ready for the next time"),
    }[one]


def on_top(acts: Iterable[str]) -> str:
    """Return what the proposed cost leaves out; nothing where it leaves out nothing."""
    return _("What it gives is paid on top of that.") if Doing.GIVE in acts else ""


def text(card: Card) -> str:
    """Return what a card does, in a line."""
    if not own(card.id):
        return card.text
    words = listed([doing(one) for one in does(card)])
    return _("{does}.").format(does=words[:1].upper() + words[1:])


def more(card: Card) -> str:
    """Return what an opened card tells besides."""
    return _table() if own(card.id) else card.more


def why(card: Card) -> str:
    """Return what there is to learn from a card."""
    return _table() if own(card.id) else card.why


def _table() -> str:
    """Return what holds for every response on no card, which nobody has written about."""
    return _("It was thought of at the table, and works like the cards that do the same.")
