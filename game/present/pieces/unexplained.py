"""What a better game would have begun, where no single turn tells how far this one stayed below it.

Every decision is judged with all others as they were played, so that what only many of them
together would have brought stands in no verdict.
"""

from game.present.pieces.sittings import Player
from game.present.wording import bestline as words

SHARE = 0.5  # of the gap to the best line, up to which verdicts leave it unexplained
LEAST = 10  # points of a gap that is worth telling
MOST = 4  # cards that are named


def unexplained(one: Player) -> str:
    """Return what the best line plays and the game never did; nothing if its turns explain it."""
    if one.best is None or one.judged is None or one.judged.waiting or not one.record.over:
        return ""
    gap = 100 * one.best.above(one.record)
    gave = sum(each.gave for each in one.judged.judged)
    if gap < LEAST or gave > SHARE * gap:
        return ""
    best, done = one.best.record, {card.id for _turn, card in one.record.led()}
    never = {
        card.title: best.case.place(turn)
        for turn, card in reversed(list(best.led()))
        if card.id not in done and not card.temptation
    }
    first = sorted(never.items(), key=lambda named: named[1])[:MOST]
    return words.no_single_turn(first, len(never) - len(first)) if first else ""
