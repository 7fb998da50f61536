"""How a better plan works, where nothing that happened tells it: the mechanism, and the card."""

from collections.abc import Callable, Mapping

from game.base.scale import whole
from game.debrief.record import Record
from game.debrief.review.judged import Judged
from game.debrief.review.reasons import Part
from game.engine.trust.causes import Cause
from game.present.pieces.course import ToldOn
from game.present.wording.causes import why
from game.present.wording.said import REPAIRS
from game.scenario.acts import Acts

_BY: dict[Cause, Callable[[Acts], object]] = {
    Cause.FIX: lambda acts: acts.fix,
    Cause.PAY: lambda acts: acts.give,
    Cause.WORDS: lambda acts: acts.say,
    Cause.ADMISSION: lambda acts: acts.say,
    Cause.PROCEDURE: lambda acts: (
        acts.open or (acts.give and acts.give.unasked) or (acts.prepare and acts.prepare.front_line)
    ),
}

By = Mapping[Cause | None, list[str]]  # titles of the cards that a repair comes by


def by_cards(record: Record, one: Judged) -> By:
    """Return by which cards of the better plan, not played, there would be more of a repair."""
    new = [record.case.card(card) for card in one.best.cards if card not in one.played.cards]
    return {cause: [card.title for card in new if acts(card.acts)] for cause, acts in _BY.items()}


def how(one: Judged, told: ToldOn) -> str:
    """Return how that works by which the better plan gains most with people or in the news.

    Nothing where that is less than a point, or `told` by an earlier verdict; else it is added.
    """
    for each in one.reasons:
        told_of = each.part is not Part.COST and each.cause is not Cause.CAP
        if each.cause and told_of and whole(each.points) > 0:
            said = why(each.cause, helps=each.cause in REPAIRS)
            return said if told.setdefault((said,), one.turn) == one.turn else ""
    return ""
