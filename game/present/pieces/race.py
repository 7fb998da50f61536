"""The race in the debrief: both lines, who came out ahead by which weights, and every turn."""

from collections.abc import Sequence
from dataclasses import replace

from game.base.scale import percent
from game.bots.utility import Reached, reached, utility
from game.debrief.record import Record
from game.present.parts import Meter
from game.present.pieces.charts import Compared, charts
from game.present.pieces.masthead import when
from game.present.pieces.meters import values
from game.present.pieces.rival import cards
from game.present.race import RaceRow, RaceTurn, RaceView
from game.present.review import ReviewView
from game.present.wording import review as review_words
from game.present.wording import rival as words
from game.scenario.weights import Weights


def with_race(view: ReviewView, games: Sequence[Compared], race: RaceView) -> ReviewView:
    """Return a debrief with the rival among its lines, and with what came of the race.

    `games` are all lines of the charts, the player's first.
    """
    return replace(view, charts=charts(games), race=race)


def race(mine: Record, rival: Record, weights: Weights | None, way: str) -> RaceView:
    """Return who came out ahead by the player's weights, or the case's, and how the rival played.

    `way` says how the rival plays.
    """
    own = mine.scenario.goals.weights
    yours, theirs = (_points(record, weights or own) for record in (mine, rival))
    counted = _counted(weights or own)
    said = [words.weighed(weights or own, chosen=weights is not None)]
    if weights is not None:
        said.append(
            words.otherwise(rival.name, *(_points(record, own) for record in (mine, rival)))
        )
    return RaceView(
        rival=rival.name,
        way=way,
        ended=words.ended(rival.name, yours, theirs),
        weighed=" ".join(said),
        about=words.points(),
        rows=(
            *_rows(_reached(mine), _reached(rival), counted),
            RaceRow(words.together(), f"{sum(counted):g}", str(yours), str(theirs)),
        ),
        turns=turns(mine, rival),
    )


def turns(mine: Record, other: Record) -> tuple[RaceTurn, ...]:
    """Return both games turn by turn from where the other is its own, as far as mine was played."""
    there = range(other.since, mine.turn)
    return tuple(_turn(mine, other, turn) for turn in mine.case.plays if turn in there)


def _points(record: Record, weights: Weights) -> int:
    return percent(float(utility(record.case, record.state, weights)[record.row]))


def _reached(record: Record) -> Reached:
    return reached(record.case, record.state)


def _rows(mine: Reached, rival: Reached, counted: Sequence[float]) -> list[RaceRow]:
    names = words.parts().values()
    return [
        RaceRow(name, f"{weight:g}", str(percent(float(yours[0]))), str(percent(float(theirs[0]))))
        for name, weight, yours, theirs in zip(names, counted, mine, rival, strict=True)
    ]


def _counted(weights: Weights) -> tuple[float, float, float, float]:
    """Return the weights in the order of the parts."""
    return weights.loyalty, weights.media, weights.cost, weights.promises


def _turn(mine: Record, rival: Record, turn: int) -> RaceTurn:
    place = mine.case.place(turn)
    yours, theirs = (
        str(percent(values(record, Meter.LOYALTY)[turn + 1])) for record in (mine, rival)
    )
    return RaceTurn(
        when=review_words.turn_at(place, when(mine.case, turn)),
        yours=cards(mine, turn),
        theirs=cards(rival, turn),
        loyalty=(yours, theirs),
    )
