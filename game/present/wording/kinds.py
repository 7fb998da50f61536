"""Names of the six kinds of card and of what a card serves, belongs to and touches."""

from game.base.words import _
from game.present.parts import Meter
from game.present.wording import meters
from game.scenario.card import CardKind, Priority
from game.scenario.story import Channel


def kind(of: CardKind) -> str:
    """Return "Fix it" and so on."""
    names = {
        CardKind.FIX: _("Fix it"),
        CardKind.SAY: _("Say it"),
        CardKind.MAKE_UP: _("Make it up"),
        CardKind.FIND_OUT: _("Find out"),
        CardKind.PREPARE: _("Prepare"),
        CardKind.GUARD: _("Guard"),
    }
    return names[of]


def serves(priority: Priority) -> str:
    """Return whom a card serves first."""
    texts = {
        Priority.CUSTOMER: _("Meant to help customers first."),
        Priority.LEGAL: _("Meant to protect the company in court first."),
        Priority.PROFIT: _("Meant to save money first."),
    }
    return texts[priority]


def aim(priority: Priority) -> str:
    """Return in few words what a card is meant for; never what it will achieve."""
    texts = {
        Priority.CUSTOMER: _("meant to help"),
        Priority.LEGAL: _("meant to protect"),
        Priority.PROFIT: _("meant to save money"),
    }
    return texts[priority]


def priority(of: Priority) -> str:
    """Return the name of a priority."""
    names = {
        Priority.CUSTOMER: _("Customer"),
        Priority.LEGAL: _("Legal position"),
        Priority.PROFIT: _("Accounts"),
    }
    return names[of]


def touches(meter: Meter, much: int) -> str:
    """Return "Loyalty: much"; it never says which way."""
    texts = (_("{meter}: not"), _("{meter}: a little"), _("{meter}: much"))
    return texts[much].format(meter=meters.name(meter))


def channel(of: Channel) -> str:
    """Return how something came in."""
    names = {
        Channel.FRONT_PAGE: _("front page"),
        Channel.WIRE: _("wire"),
        Channel.BROADCAST: _("broadcast"),
        Channel.POST: _("post"),
        Channel.LETTER: _("letter"),
        Channel.CALL: _("call"),
        Channel.MEMO: _("memo"),
        Channel.REGULATOR: _("regulator"),
    }
    return names[of]
