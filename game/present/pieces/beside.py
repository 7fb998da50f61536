"""What history paid for where it ended: a note under the lines in which it is compared."""

from collections.abc import Sequence
from functools import lru_cache

from game.base.scale import whole
from game.debrief.deeds import mobilises
from game.debrief.history import Past
from game.debrief.overall import Part, overall
from game.debrief.promises import decided, given
from game.debrief.record import Record
from game.engine.trust.causes import Cause
from game.engine.word import Word
from game.present.parts import Meter
from game.present.pieces.verdicts import goals
from game.present.wording import beside as words
from game.present.wording import causes, meters, review
from game.present.wording.beside import Named

_MOST = 2  # causes that are named on each side
_LEAST = 2  # points of loyalty from which a cause is worth its name


@lru_cache(maxsize=1)  # each team of a game is told the same of the same replay
def what_history_paid(past: Past) -> str:
    """Return what history came to, the goals that it missed, and what brought it there."""
    history, name = past.record, review.history(past.history.who)
    reached = goals(history)
    aims = [*(meters.name(each).lower() for each in Meter), review.promises_goal()]
    missed = [aim for aim, (_goal, _came, met) in zip(aims, reached, strict=False) if met is False]
    loyalty, media, cost = (came for _goal, came, _met in reached[:3])
    up, down = moved_most(history, overall(history), _MOST)
    return f"{words.paid(name, (loyalty, media, cost), missed)} {words.why(up, down)}".rstrip()


def moved_most(
    record: Record, parts: Sequence[Part], most: int, turns: Sequence[int] = ()
) -> tuple[Named, Named]:
    """Return which parts moved loyalty most up and down in `turns`, at most so many of each.

    Without turns, it was over the whole game.

    The limits of the scale are left out: nobody could help them. A card that tempts may stand far
    above none at all and yet far below a plain answer, so that
    none is named as what moved loyalty up.
    """
    tempts = {card.id for card in record.scenario.cards if card.temptation}
    found = [part for part in as_told(record, parts, turns) if part.cause is not Cause.CAP]
    named = [(name_of(part, record), whole(100 * part.amount), part.card) for part in found]
    up = [(name, by) for name, by, card in named if by >= _LEAST and card not in tempts]
    down = [(name, by) for name, by, _card in named if by <= -_LEAST]
    return up[:most], down[:most]


def as_told(record: Record, parts: Sequence[Part], turns: Sequence[int] = ()) -> list[Part]:
    """Return the parts as the rows of a turn tell them, the largest first.

    What was kept and what was missed of promises is one figure where one of them was kept in part.
    """
    due = decided(record, *(turns or range(record.turn)))
    partly = any(word is Word.PARTLY for _pledge, word in due)
    return joined(parts) if partly else list(parts)


def joined(parts: Sequence[Part]) -> list[Part]:
    """Return the parts with what was kept and what was missed of promises as one."""
    promises = [part for part in parts if part.promised]
    if not promises:
        return list(parts)
    both = Part(sum(part.amount for part in promises), None, None, promised=True)
    others = [part for part in parts if not part.promised]
    return sorted([*others, both], key=lambda part: -abs(part.amount))


def name_of(part: Part, record: Record) -> str:
    """Return what moved loyalty, in a few words."""
    if part.card:
        return record.case.card(part.card).title
    cause, helps = part.cause or Cause.CAP, part.amount > 0
    if part.promised and part.cause is None:
        return causes.promises_due()
    if part.promised:
        return causes.promises(kept=cause is Cause.KEPT)
    if cause is Cause.NEWS:
        return words.news()
    if cause is Cause.FIX and helps and not any(mobilises(card) for _turn, card in record.led()):
        return causes.daily_help()
    return (causes.in_all if part.mixed else causes.label)(cause, helps=helps)


def in_part(record: Record) -> bool:
    """Tell whether a promise was kept in part: what was kept and missed is then no promise each."""
    return any(one.word is Word.PARTLY for one in given(record))
