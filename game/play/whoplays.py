"""Which teams are in a game by now, told from the lines of its journal alone."""

from collections.abc import Iterable

from game.play.header import Header
from game.play.lines import Line
from game.play.room.acts import Enter, Rename, Retire


def everybody(lines: Iterable[Line], header: Header) -> tuple[str, ...]:
    """Return the names of all teams there ever were, by their places, as they are called last."""
    names = list(header.teams)
    for line in lines:
        match line.action:
            case Enter(name):
                names.append(name)
            case Rename(team, name):
                names[team] = name
            case _:
                pass
    return tuple(names)


def who_plays(lines: Iterable[Line], header: Header) -> tuple[str, ...]:
    """Return the names of the teams that play on: with those that came, without those that went."""
    known = tuple(lines)
    gone = {line.action.team for line in known if isinstance(line.action, Retire)}
    names = everybody(known, header)
    return tuple(name for team, name in enumerate(names) if team not in gone)
