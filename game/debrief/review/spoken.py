"""What the company tells first, or sooner, with the better plan, and where its story holds."""

from collections.abc import Iterator

from game.base.ids import CardId
from game.debrief.clashes import Clash, clashes
from game.debrief.record import Record
from game.debrief.review.begun import in_both
from game.debrief.review.events import Clashed, Told
from game.debrief.review.replayed import Run


def told(was: Run, would: Run) -> Iterator[Told]:
    """Yield what the company speaks of sooner, the biggest story first."""
    names = list(was.case.index.incidents)
    news = was.case.setting.incidents.newsworthiness[0]
    for one in sorted(in_both(was, would), key=lambda each: -news[each]):
        here, there = (_spoke(run, one) for run in (was, would))
        firsts = [bool(run.end.trust.told_first[run.row, one]) for run in (was, would)]
        first = firsts[1] and not firsts[0]
        silent = not was.opening(was.opens).trust.spoken[was.row, one]
        sooner = there is not None and (here is None or there < here) and silent
        if first or sooner:
            yield Told(names[one], here, there, first)


def _spoke(run: Run, incident: int) -> int | None:
    """Return the turn on which the company first spoke of an incident, since the decision."""
    spoken = (turn for turn in run.turns if run.closing(turn).trust.spoken[run.row, incident])
    return next(spoken, None)


def clashed(record: Record, was: Run, would: Run) -> Iterator[Clashed]:
    """Yield where the story broke that holds with the better plan."""
    every = clashes(record)
    for turn in was.turns:
        if _breaks(was, turn) > _breaks(would, turn):
            yield from (_plain(each) for each in every if each.turn == turn)


def _breaks(run: Run, turn: int) -> float:
    """Return how far the story broke on a turn."""
    before, after = run.opening(turn).trust, run.closing(turn).trust
    return float(after.contradictions[run.row] - before.contradictions[run.row])


def _plain(one: Clash) -> Clashed:
    card = CardId(one.card.id) if one.card else None
    return Clashed(one.sort, one.turn, card, one.said, one.other, one.before)
