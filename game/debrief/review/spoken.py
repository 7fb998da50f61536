"""What the company tells first, or sooner, with the better plan, and where its story holds."""

from collections.abc import Iterator

from game.base.ids import CardId
from game.debrief.clashes import Clash, clashes
from game.debrief.record import Record
from game.debrief.review.begun import begins, in_both, told_by_doing
from game.debrief.review.events import Clashed, Told
from game.debrief.review.replayed import Run, fell_away
from game.engine.trust.deeds import Purse


def told(was: Run, would: Run) -> Iterator[Told]:
    """Yield what the company speaks of sooner, the biggest story first."""
    names = list(was.case.index.incidents)
    news = was.case.setting.incidents.newsworthiness[0]
    for one in sorted(in_both(was, would), key=lambda each: -news[each]):
        if told_by_doing(was, names[one]):
            continue  # whoever did that has told it by doing it
        here, there = (_spoke(run, one) for run in (was, would))
        first = _tells_first(was, would, one) and there == begins(would).get(one) != here
        silent = not was.opening(was.opens).trust.spoken[was.row, one]
        sooner = there is not None and (here is None or there < here) and silent
        if first or sooner:
            yield Told(names[one], here, there, first)


def _tells_first(was: Run, would: Run, incident: int) -> bool:
    """Tell whether the company is before all others with the better plan, and was not."""
    first = [bool(run.end.trust.told_first[run.row, incident]) for run in (was, would)]
    return first[1] and not first[0]


def _spoke(run: Run, incident: int) -> int | None:
    """Return the turn on which the company first spoke of an incident, since the decision."""
    spoken = (turn for turn in run.turns if run.closing(turn).trust.spoken[run.row, incident])
    return next(spoken, None)


def clashed(record: Record, was: Run, would: Run) -> Iterator[Clashed]:
    """Yield where the story broke: first where it holds with the better plan, then where better."""
    milder = [turn for turn in was.turns if _breaks(was, turn) > _breaks(would, turn)]
    there = (each for each in clashes(record) if each.turn in milder and _stated(was, each))
    found = [_plain(each, was, would) for each in there]
    yield from sorted(found, key=lambda each: not each.holds)


def _stated(run: Run, one: Clash) -> bool:
    """Tell whether a statement that clashes was made in a game, too."""
    if one.card is None or one.said < run.opens:
        return True
    return bool(run.turned[one.said].plans[run.row, run.case.index.cards[one.card.id]])


def _breaks(run: Run, turn: int) -> float:
    """Return how far the story broke on a turn."""
    before, after = run.opening(turn).trust, run.closing(turn).trust
    return float(after.contradictions[run.row] - before.contradictions[run.row])


def _plain(one: Clash, was: Run, would: Run) -> Clashed:
    card = CardId(one.card.id) if one.card else None
    holds = _breaks(would, one.turn) == 0
    because = None if holds else _agreed(was, would, one.turn)
    gone = holds and card is not None and (one.turn, card) in fell_away(was, would)
    kept = one.said == was.opens and _stated(would, one)
    return Clashed(
        one.sort, one.turn, card, one.said, one.other, one.before, holds, because, gone, kept
    )


def _agreed(was: Run, would: Run, turn: int) -> CardId | None:
    """Return the card by which statements agree more with the better plan, if there is one."""
    here, there = (
        run.closing(turn).trust.prepared[run.row, Purse.COMMUNICATION] for run in (was, would)
    )
    if here >= there:
        return None
    cards = range(len(was.case.acts))
    prepares = [card for card in cards if was.case.acts[card].prepares[Purse.COMMUNICATION]]
    new = [card for card in prepares if _chosen(would, card, turn) and not _chosen(was, card, turn)]
    return CardId(was.case.scenario.cards[new[0]].id) if new else None


def _chosen(run: Run, card: int, turn: int) -> bool:
    """Tell whether a card was chosen since the decision, up to a turn."""
    upto = range(run.opens, turn + 1)
    return any(bool(run.turned[each].plans[run.row, card]) for each in upto)
