"""The deepest fall of each team, in words; what most of a room fell by on one turn is told once."""

from collections.abc import Mapping, Sequence

from game.base.scale import whole
from game.debrief.overall import Part, overall
from game.present.pieces.beside import as_told, moved_most, name_of
from game.present.pieces.faced import new_on
from game.present.pieces.lost import Fall, deepest
from game.present.pieces.sittings import Player
from game.present.wording import faced as faced_words
from game.present.wording import report as words
from game.present.wording.beside import Named

FALL = 5  # points of loyalty from which a fall is told by itself
CAUSES = 3  # that are told at once
SHARED = 2  # teams from which one turn is told once for all of them


def fallen(played: Sequence[Player]) -> tuple[tuple[str, ...], Mapping[Player, str]]:
    """Return what several teams share, what most do first, and what is told of each team.

    They share a fall on one turn by the same failures; others may fall on that turn by others.
    """
    falls = {one: fall for one in played if (fall := fall_of(one))}
    alike: dict[tuple[range, tuple[str, ...]], list[Player]] = {}
    for one, fall in falls.items():
        alike.setdefault((fall.turns, _new(one, fall)), []).append(one)
    most = sorted(alike.values(), key=lambda there: -len(there))
    shared = [there for there in most if len(there) >= SHARED]
    together = {one for there in shared for one in there}
    told = {
        one: words.fell_too(fall.when, fall.before, fall.after)
        if one in together
        else _told(one, fall)
        for one, fall in falls.items()
    }
    teams = [one.record.name for one in played]
    return tuple(_together(there, falls, teams) for there in shared), told


def fall_of(one: Player) -> Fall | None:
    """Return the deepest fall, of which only a scar may be left in what a whole game comes to."""
    fall = deepest(one.record, one.review.decisions)
    little = fall is None or fall.before - fall.after < FALL
    return None if little or fall is None or fall.turns.start < one.record.since else fall


def _new(one: Player, fall: Fall) -> tuple[str, ...]:
    return new_on(one.record, fall.turns)


def _down(one: Player, fall: Fall) -> Named:
    parts = overall(one.record, one.credits[fall.turns.start : fall.turns.stop])
    return moved_most(one.record, parts, CAUSES, fall.turns)[1]


def _told(one: Player, fall: Fall) -> str:
    down, new = _down(one, fall), _new(one, fall)
    back = _came_back(one, fall, dict(down))
    parts = (
        words.fell(fall.when, fall.before, fall.after, down),
        words.came_back(back) if back else "",
        faced_words.new(new) if new else "",
    )
    return " ".join(filter(None, parts))


def _came_back(one: Player, fall: Fall, down: Mapping[str, int]) -> Named:
    """Return what causes of a fall that are told came to over all turns, where that is less.

    Else a part would be told as larger than its whole.
    """
    record = one.record
    there, all_ = (
        as_told(record, overall(record, known), turns)
        for known, turns in (
            (one.credits[fall.turns.start : fall.turns.stop], fall.turns),
            (one.credits, ()),
        )
    )
    ends = {_key(part): whole(100 * part.amount) for part in all_}
    named = [(name_of(part, record), ends.get(_key(part), 0)) for part in there]
    return [(name, end) for name, end in named if name in down and end > down[name]]


def _key(part: Part) -> tuple[object, ...]:
    return part.card, part.cause, part.promised


def _together(there: Sequence[Player], falls: Mapping[Player, Fall], teams: Sequence[str]) -> str:
    """Return it for all who fell furthest on one turn, by what took most from them together."""
    down = [dict(_down(one, falls[one])) for one in there]
    causes = [name for name in down[0] if all(name in each for each in down)]
    lost = [falls[one].before - falls[one].after for one in there]
    first = falls[there[0]]
    names = [one.record.name for one in there]
    told = words.fell_together(names, teams, first.when, (min(lost), max(lost)), causes)
    new = _new(there[0], first)
    return f"{told} {faced_words.new(new)}" if new else told
