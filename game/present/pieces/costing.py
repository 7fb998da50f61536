"""Cards that helped as they were played, or gave a promise, and cost points by the end."""

from collections.abc import Iterator

from game.base.scale import whole
from game.debrief.credit import credit
from game.debrief.promises import given
from game.debrief.record import Record
from game.debrief.review.events import Pledged
from game.debrief.review.judged import Added, Judged
from game.engine.word import HELD, Word
from game.present.pieces.course import on_turn
from game.present.wording import judged as words
from game.scenario.card import Card

RAISED = 1  # points from which a card is told as having raised loyalty, or as taking points


def costing(record: Record, one: Judged) -> Iterator[str]:
    """Yield why cards take points by the end that raised loyalty on their turn, or by a promise.

    A card that tempts is told by its lesson, which says so of all of its kind.
    """
    moved = {share.card: share.amount for share in credit(record, one.turn).loyalty.cards}
    for each in one.added:
        card, then = record.case.card(each.card), whole(100 * moved.get(each.card, 0.0))
        if not card.temptation and took(each):
            yield from _told(record, one, card, then)


def brought(each: Added) -> bool:
    """Tell whether a card brought a point, and the end is no better with it left out."""
    return whole(each.share) >= RAISED and whole(each.without) >= 0


def took(each: Added) -> bool:
    """Tell whether a card took a point by the end, which is better with it left out."""
    return whole(each.share) <= -RAISED and whole(each.without) < 0


def _told(record: Record, one: Judged, card: Card, then: int) -> Iterator[str]:
    raised, fell = bool(card.objective) and then >= RAISED, _fell_short(record, one, card)
    if raised:
        yield words.on_its_turn(card.title, then)
    if fell:
        short, ended, partly = fell
        tell = words.by_its_promise(card.title, short, ended, partly=partly)
        yield words.its_promise(short, ended, partly=partly) if raised else tell
    if (raised or fell) and card.id in one.best.cards and one.best != one.played:
        yield words.plays_it_too(card.title, kept=bool(fell) and _keeps(one, card))


def _fell_short(record: Record, one: Judged, card: Card) -> tuple[str, str, bool] | None:
    """Return the promise of a card, when it fell short, and whether it was kept in part.

    One kept in part counts only where the verdict lays points to it. None if nothing fell short.
    """
    promise = card.acts.promise
    if promise is None:
        return None
    pledges = (each for each in one.course if isinstance(each, Pledged))
    told = any((each.promise, each.word) == (promise.id, Word.PARTLY) for each in pledges)
    short = (Word.BROKEN, Word.PARTLY) if told else (Word.BROKEN,)
    for each in given(record):
        if (each.promise, each.made) == (promise.id, one.turn) and each.word in short:
            ended = on_turn(record.case, each.decided) if each.decided is not None else ""
            return promise.short, ended, each.word is Word.PARTLY
    return None


def _keeps(one: Judged, card: Card) -> bool:
    """Tell whether the better plan keeps the promise of a card."""
    pledges = (each for each in one.course if isinstance(each, Pledged))
    promise = card.acts.promise
    return any(promise and each.promise == promise.id and each.would in HELD for each in pledges)
