"""How a saved game stands, worked out from its journal: its decisions are followed once more."""

from itertools import takewhile

from game.play.figures import Figured
from game.play.load import Held, followed
from game.play.standing import standing


def reckoned(found: Held) -> Figured:
    """Return how a game stands: where it can no longer be followed, as it was written down."""
    played, chain = followed(found).played, found.reading.chain
    header, lines, case = chain.header, chain.lines, played.table.case
    stood = standing(lines, len(header.teams))[len(played.table.plans) :]
    written = [turn.came for turn in takewhile(lambda turn: turn.came, stood) if turn.came]
    meters = [state.loyalty for state in played.states] + [came.loyalty for came in written]
    turn = len(played.table.plans) + len(written)
    shown = case.plays[min(turn, len(case.plays) - 1)]
    return Figured(
        scenario=header.scenario,
        teams=header.teams,
        started=header.started,
        last=lines[-1].at if lines else header.started,
        turn=turn,
        turns=len(case.plays),
        opens=case.scenario.turns[shown].at,
        minutes=header.minutes,
        loyalty=tuple(
            tuple(float(meter[row]) for meter in meters) for row in range(len(played.table.teams))
        ),
        sound=played.diverged is None and found.reading.altered is None,
        continues=header.continues,
    )
