"""Who came in or went since a turn: what has to be known before that turn is played anew."""

from game.play.room.room import Room
from game.play.table import Table
from game.present.wording import teams as words


def since(table: Table, turn: int) -> str:
    """Return who would play `turn`, from 0, though they came in since, and who would not."""
    room, names = table.room or Room(), table.teams
    came = [each.team for each in room.late if each.turn > turn and room.plays(each.team)]
    gone = [each.team for each in room.gone if each.turn > turn]
    return words.anew([names[team] for team in came], [names[team] for team in gone])


def ever(table: Table) -> str:
    """Return the same before it is chosen which turn is played anew."""
    room = table.room or Room()
    return words.anew_from(came=bool(room.late), gone=bool(room.gone))
