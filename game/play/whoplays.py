"""Which teams are in a game by now, told from the lines of its journal alone."""

from collections.abc import Iterable

from game.play.header import Header
from game.play.lines import Line
from game.play.room.acts import Enter, Rename, Retire


def who_plays(lines: Iterable[Line], header: Header) -> tuple[str, ...]:
    """Return the names of the teams that play on: with those that came, without those that went."""
    names, gone = list(header.teams), set[int]()
    for line in lines:
        match line.action:
            case Enter(name):
                names.append(name)
            case Rename(team, name):
                names[team] = name
            case Retire(team):
                gone.add(team)
            case _:
                pass
    return tuple(name for team, name in enumerate(names) if team not in gone)
