"""How a saved game stands, worked out from its journal.

Where case and rules are as they were, the journal itself says what each turn came to, and nothing
is played again: a person with many games must not wait for them. Where something has changed, the
decisions are followed once more, to tell how far they still hold.
"""

from itertools import takewhile

from game.play.came import DIGITS, Came
from game.play.figures import Figured
from game.play.header import RULES
from game.play.lines import Reading
from game.play.load import Held, followed
from game.play.replay import Replayed
from game.play.standing import Stood, standing
from game.play.table import laid
from game.play.whoplays import who_plays


def reckoned(found: Held) -> Figured:
    """Return how a game stands: where it can no longer be followed, as it was written down."""
    chain = found.reading.chain
    header, lines = chain.header, chain.lines
    stood = standing(lines, header)
    played = _opening(found) if _as_it_was(found, stood) else followed(found).played
    case = played.table.case
    written = _written(stood[len(played.table.plans) :])
    opened = [tuple(round(float(each), DIGITS) for each in s.loyalty) for s in played.states]
    meters = opened + [came.loyalty for came in written]
    turn = len(played.table.plans) + len(written)
    shown = case.plays[min(turn, len(case.plays) - 1)]
    return Figured(
        scenario=header.scenario,
        teams=header.teams,
        playing=who_plays(lines, header),
        started=header.started,
        last=lines[-1].at if lines else header.started,
        turn=turn,
        turns=len(case.plays),
        opens=case.scenario.turns[shown].at,
        minutes=header.minutes,
        loyalty=tuple(tuple(each[row] for each in meters) for row in range(len(header.teams))),
        sound=played.diverged is None and found.reading.altered is None,
        continues=header.continues,
    )


def by_itself(reading: Reading) -> Figured:
    """Return as much as a journal tells of a game whose case cannot be read."""
    header, lines = reading.chain.header, reading.chain.lines
    stood = standing(lines, header)
    written = _written(stood)
    return Figured(
        scenario=header.scenario,
        teams=header.teams,
        playing=who_plays(lines, header),
        started=header.started,
        last=lines[-1].at if lines else header.started,
        turn=len(stood),
        turns=len(header.plays),  # 0 for the whole case: nobody knows how many those are
        opens="",
        minutes=header.minutes,
        loyalty=tuple(
            tuple(came.loyalty[row] for came in written) for row in range(len(header.teams))
        ),
        sound=False,
        continues=header.continues,
    )


def _as_it_was(found: Held, stood: tuple[Stood, ...]) -> bool:
    """Tell whether the journal itself says all that following it would say.

    In a shorter game it does not: no line tells of the turns that passed in between.
    """
    header = found.reading.chain.header
    same = (header.content, header.rules) == (found.known.content, RULES)
    told = not header.plays and all(turn.came for turn in stood)
    return same and told and found.reading.altered is None


def _opening(found: Held) -> Replayed:
    header = found.reading.chain.header
    return Replayed(laid(found.known.case, header), 0)


def _written(stood: tuple[Stood, ...]) -> list[Came]:
    return [turn.came for turn in takewhile(lambda turn: turn.came, stood) if turn.came]
