"""Why a saved game can be followed only so far, in words that say what can be done."""

from game import __version__
from game.base.ids import CardId
from game.base.words import _
from game.engine.case import Case
from game.play.header import RULES, Header
from game.play.replay import Diverged, Parted
from game.play.session import Known


def stopped(known: Known, header: Header, found: Diverged | Parted) -> str:
    """Return where a game can no longer be followed, why, and the way on."""
    if isinstance(found, Parted):
        return parted(known, header, found)
    where = _("This game can be followed up to entry {number}, on turn {turn}.").format(
        number=found.line, turn=found.turn + 1
    )
    card = _("It stops at the card “{card}”.").format(card=title(known.case, found.card or ""))
    on = _("To go on from there, save it as a new game.")
    return " ".join(filter(None, (where, card if found.card else "", found.why, on)))


def altered(number: int, turn: int) -> str:
    """Return that a line is not as it was written, and the way on; `turn` counts from 0."""
    return _(
        "Entry {number} of this game, on turn {turn}, was changed after it was written. All "
        "before it is kept; to go on from there, save it as a new game."
    ).format(number=number, turn=turn + 1)


def parted(known: Known, header: Header, found: Parted) -> str:
    """Return from which turn on it comes to something else now, why, and the way on."""
    words = (
        _changed(known, header),
        _("Turn {turn} comes to something else than when it was played.").format(
            turn=found.turn + 1
        ),
        _("To go on from its opening, save it as a new game."),
    )
    return " ".join(filter(None, words))


def _changed(known: Known, header: Header) -> str:
    if header.content != known.content:
        return _("The case has been changed since this game was begun.")
    if (header.rules, header.game) != (RULES, __version__):
        return _("The game itself has been changed since this one was begun.")
    return ""


def title(case: Case, card: CardId | str) -> str:
    """Return the title of a card, or its name where the case has none such any more."""
    place = case.index.cards.get(card)
    return card if place is None else case.scenario.cards[place].title
