"""The best line in the debrief: among the lines of the charts, and in a few sentences."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from game.bots.lines.best import Best
from game.bots.utility import utility
from game.debrief import honest
from game.debrief.record import Record
from game.present.best import BestView
from game.present.pieces.charts import Compared, charts
from game.present.pieces.race import turns
from game.present.review import ReviewView
from game.present.wording import best as words
from game.present.wording import review as review_words
from game.present.wording import rival
from game.present.wording.bestline import from_then
from game.scenario.weights import Weights


@dataclass(frozen=True, slots=True, eq=False)
class Foreseen:
    """The best game that was found, and what the search says of it."""

    record: Record
    best: Best
    weights: Weights

    @property
    def worth(self) -> float:
        """Return what it is worth; 1 is a goal just reached."""
        return _worth(self.record, self.weights)

    def above(self, mine: Record) -> float:
        """Return by how much it is worth more than another game."""
        return _worth(self.record, self.weights) - _worth(mine, self.weights)


def with_best(
    view: ReviewView, games: Sequence[Compared], mine: Record, found: Foreseen
) -> ReviewView:
    """Return a debrief with the best line among its lines, and with what it is.

    `games` are all lines of the charts, that of `mine` first.
    """
    worth = (_worth(found.record, found.weights), _worth(mine, found.weights))
    lures = lures_of(found.record)
    said = words.told(*worth, found.best, mine.name, lures=lures)
    own = mine.scenario.goals.weights
    since = mine.case.place(found.record.since) if found.record.since else None
    if since is not None:
        said = from_then(since, said)
    best = BestView(
        title=review_words.best(),
        said=said,
        weighed=rival.weighed(found.weights, chosen=found.weights != own),
        about=rival.points(),
        turns=turns(mine, found.record) if found.above(mine) > 0 else (),
    )
    told = words.beside(*worth, found.best, mine.name, since=since, lures=lures)
    beside = " ".join(filter(None, (view.beside, told)))
    return replace(view, charts=charts(games), beside=beside, best=best)


def lures_of(record: Record) -> tuple[str, ...]:
    """Return the titles of the cards of a game that tempt, on the turns that are its own."""
    return honest.lures(record.scenario, {card.id for _turn, card in record.led()})


def _worth(record: Record, weights: Weights) -> float:
    return float(utility(record.case, record.state, weights)[record.row])
