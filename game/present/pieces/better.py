"""The better plan of a judged decision in words: the same wherever it is told."""

from collections.abc import Iterator, Sequence

from game.base.ids import CardId
from game.base.scale import whole
from game.debrief.blame import against
from game.debrief.check import Line, Trace
from game.debrief.record import Record
from game.debrief.review.judged import Judged, Plan
from game.debrief.review.reasons import Part
from game.present.wording import better as words
from game.present.wording import rubric
from game.present.wording.currency import currency
from game.scenario.card import Card


def instead(record: Record, one: Judged) -> str:
    """Return the plan that comes to most, and one that takes no more than what was played.

    All else is as it was played, but for what the better plan rules out later.
    """
    takes, beside = (_takes(record, plan) for plan in (one.best, one.played))
    said = words.instead(_titles(record, one.best.cards), takes, beside)
    return " ".join(
        filter(None, (said, *_holds(record, one.best), *_gone(record, one), _thrifty(record, one)))
    )


def _holds(record: Record, plan: Plan) -> Iterator[str]:
    """Yield which cards of the better plan tempt, or count against a line of the rubric."""
    cards = [record.case.card(card) for card in plan.cards]
    lures = [card.title for card in cards if card.temptation]
    if lures:
        yield words.keeps_lure(lures)
    for line in Line:
        found = [c for c in cards if not c.temptation and against(record, cards, c) is line]
        if found:
            yield words.against([card.title for card in found], rubric.name(line))


def _gone(record: Record, one: Judged) -> Iterator[str]:
    """Yield what the better plan rules out later, and what has no room then beside the rest."""
    crowded = _on_turns(record, one.crowded)
    out = _on_turns(record, [each for each in one.fell_away if each not in one.crowded])
    if out:
        yield words.fell_away(out)
    if crowded:
        yield words.crowded(crowded)
    if one.apart and one.fell_away:
        yield words.apart(len(one.fell_away))


def left_out(record: Record, one: Judged) -> str:
    """Return on the first turn of a team which temptations are left out of the turns before."""
    case = record.case
    first = next(turn for turn in case.plays if turn >= record.since)
    if one.turn != first or not one.left_out:
        return ""
    lures = [Trace(case.card(card).title, turn) for turn, card in one.left_out]
    return words.left_out(rubric.traces(lures, case.place), len({each.name for each in lures}))


def _on_turns(record: Record, cards: Sequence[tuple[int, CardId]]) -> list[str]:
    case = record.case
    return [words.on_turn(case.card(card).title, case.place(turn)) for turn, card in cards]


def tempting(record: Record, one: Judged) -> str:
    """Return what a plan with temptations would have come to, beside any without; or nothing.

    What these teach stands beside it: points alone would teach the opposite.
    """
    points = whole(one.tempting.gain) if one.tempting else 0
    if not one.tempting or points < 1:
        return ""
    cards = [record.case.card(card) for card in one.tempting.plan.cards]
    lures = [card for card in cards if card.temptation and card.id not in one.played.cards]
    said = words.tempting([card.title for card in cards], [card.title for card in lures], points)
    return " ".join((said, *(card.principle for card in lures if card.principle)))


def _thrifty(record: Record, one: Judged) -> str:
    points = whole(one.thrifty.gain.mean) if one.thrifty else 0
    if not one.thrifty or points < 1:
        return ""
    plan = one.thrifty.plan
    return words.thrifty(_titles(record, plan.cards), _takes(record, plan), points)


def gave_away(one: Judged) -> str:
    """Return what was lost beside the best plan, and between what in most worlds."""
    return words.lost(whole(one.lost.mean), whole(one.lost.low), whole(one.lost.high))


def ends_higher(record: Record, one: Judged) -> str:
    """Return what the better plan does for loyalty at the end; nothing if that is the same.

    Where loyalty ends lower, the plan wins by something else, and what the cards that it leaves out
    teach of trust is not refuted by it.
    """
    points = whole(one.loyalty.mean)
    if points >= 0:
        return words.loyalty_higher(points)
    teach = [card.title for card in _left_out(record, one) if card.principle]
    said = (words.loyalty_lower(-points, _wins_by(one)), words.stands(teach) if teach else "")
    return " ".join(filter(None, said))


def _wins_by(one: Judged) -> list[tuple[Part, int]]:
    """Return by which parts of the outcome other than loyalty a plan wins, in points."""
    sums = dict.fromkeys((Part.COST, Part.MEDIA, Part.PROMISES), 0.0)
    for each in one.reasons:
        if each.part in sums:
            sums[each.part] += each.points
    found = [(part, whole(points)) for part, points in sums.items() if whole(points) > 0]
    return sorted(found, key=lambda each: -each[1])


def _left_out(record: Record, one: Judged) -> list[Card]:
    """Return the cards of a plan that the better one does without, but none that tempts."""
    cards = [record.case.card(card) for card in one.played.cards if card not in one.best.cards]
    return [card for card in cards if not card.temptation]


def unplayed(record: Record, one: Judged) -> tuple[str, ...]:
    """Return the titles of the better plan's cards that stayed in the hand."""
    return tuple(_titles(record, [card for card in one.best.cards if card not in one.played.cards]))


def refused(record: Record, one: Judged) -> tuple[str, ...]:
    """Return the titles of the cards that tempt, were played, and are not in the better plan."""
    cards = [record.case.card(card) for card in one.played.cards if card not in one.best.cards]
    return tuple(card.title for card in cards if card.temptation)


def _takes(record: Record, plan: Plan) -> str:
    price = currency(record.scenario).amount(plan.price) if plan.price else ""
    return words.takes(whole(plan.effort), price)


def _titles(record: Record, cards: Sequence[CardId]) -> list[str]:
    return [record.case.card(card).title for card in cards]
