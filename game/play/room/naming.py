"""The names of the teams of a room: ready ones, or those that somebody typed."""

from game.base.words import _
from game.play.header import MOST_TEAMS
from game.play.room.words import LONGEST_NAME, line


def ready() -> tuple[str, ...]:
    """Return names for as many teams as there may be."""
    return (
        _("North"),
        _("East"),
        _("South"),
        _("West"),
        _("Lantern"),
        _("Kestrel"),
        _("Anchor"),
        _("Compass"),
    )


def team_names(said: str) -> tuple[str, ...] | None:
    """Return the teams that "3" or "North, East" means; None where it means none.

    Two of one name are told apart by a number.
    """
    plain = said.strip()
    if plain.isascii() and plain.isdigit():
        return ready()[: int(plain)] if 1 <= int(plain) <= MOST_TEAMS else None
    found: list[str] = []
    for word in plain.split(","):
        name = line(word, LONGEST_NAME)
        if name:
            found.append(_told_apart(name, found))
    return tuple(found) if 1 <= len(found) <= MOST_TEAMS else None


def _told_apart(name: str, others: list[str]) -> str:
    taken = {each.casefold() for each in others}
    names = (name, *(f"{name} {number}" for number in range(2, MOST_TEAMS + 2)))
    return next(each for each in names if each.casefold() not in taken)
