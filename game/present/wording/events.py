"""Words of the master list of events."""

from game.base.words import _


def turn() -> str:
    """Return what an event is that opens a turn."""
    return _("turn opens")


def inject() -> str:
    """Return what an event is that comes in."""
    return _("inject")


def facilitator() -> str:
    """Return who opens a turn."""
    return _("facilitator")


def table() -> str:
    """Return to whom everything comes that comes to all."""
    return _("the table")


def situation() -> str:
    """Return how the opening of a turn is told."""
    return _("situation")


def depends() -> str:
    """Return when an inject is planned that waits for what is done."""
    return _("depends on what is done")


def never() -> str:
    """Return to whom an inject came that did not come."""
    return _("did not come")


def everybody() -> str:
    """Return to whom something came, where there is one team alone."""
    return _("the team")


def every_team() -> str:
    """Return to whom something came that came to all of several teams."""
    return _("every team")


def did(team: str, cards: str) -> str:
    """Return what one of several teams did."""
    return _("{team}: {cards}").format(team=team, cards=cards)


def no_card() -> str:
    """Return what a team did that let a turn pass."""
    return _("no card")


def heads() -> tuple[str, ...]:
    """Return the heads of the columns."""
    return (
        _("No."),
        _("Planned time"),
        _("Turn"),
        _("Event"),
        _("From"),
        _("To"),
        _("Channel"),
        _("Text"),
        _("Objective"),
        _("Expected action"),
        _("Actual time"),
        _("Came to"),
        _("What was done"),
    )
