"""What a verdict is made from, and whether the goals were reached."""

from collections import Counter

from game.base.scale import percent, whole
from game.debrief import deeds, need, own
from game.debrief.handled import LOUD
from game.debrief.promises import given
from game.debrief.record import Record
from game.debrief.uttered import uttered
from game.engine.word import FELL_SHORT, PENDING, Word
from game.present.parts import Meter
from game.present.pieces.meters import values
from game.present.wording import review as words
from game.present.wording.currency import currency
from game.present.wording.review import OfAll
from game.present.wording.verdict import Sum


def sum_up(record: Record) -> Sum:
    """Return what there is to say about a game."""
    came = own.since(record)  # what was before, the team did not plan
    loyalty = [percent(value) for value in values(record, Meter.LOYALTY)[came:]]
    promises = [one for one in given(record) if one.made >= came]
    goals = record.scenario.goals
    return Sum(
        start=loyalty[0],
        lowest=min(loyalty),
        end=loyalty[-1],
        goal=whole(goals.loyalty),
        given=len(promises),
        broken=sum(one.word in FELL_SHORT and one.word is not Word.LATE for one in promises),
        tardy=sum(one.word is Word.LATE for one in promises),
        clashes=whole(deeds.clashes(record)),
        met=percent(need.met(record)),
        in_time=percent(need.met_in_time(record)),
        idle=not record.led(),
        mute=deeds.first_offer(record, deeds.speaks) is not None and not deeds.statements(record),
        late=not came and _late(record),
        cost_share=own.cost(record) / goals.cost,
        media=percent(own.mean_media(record)),
        media_goal=whole(goals.media),
        uttered=bool(uttered(record)),
    )


def not_late(record: Record) -> Sum:
    """Return the same of a game in which no better plan would have brought help sooner."""
    found = sum_up(record)
    return found._replace(in_time=found.met)


def goals(record: Record) -> tuple[tuple[str, str, bool | None], ...]:
    """Return each goal, what it came to, and whether it was reached as printed.

    None stands for a goal that is neither reached nor missed: nothing was done about it, or the
    game was not played to its end.
    """
    found = _counted(record)
    return found if record.over else tuple((goal, came, None) for goal, came, _met in found)


def _counted(record: Record) -> tuple[tuple[str, str, bool | None], ...]:
    goals, purse = record.scenario.goals, currency(record.scenario)
    loyalty = percent(values(record, Meter.LOYALTY)[-1])
    media, cost = percent(own.mean_media(record)), own.cost(record)
    all_media, all_cost = _in_all(record)
    found: list[tuple[str, str, bool | None]] = [
        (words.goal_loyalty(f"{goals.loyalty:.0f}"), str(loyalty), loyalty >= goals.loyalty),
        (
            words.goal_media(f"{goals.media:.0f}", all_media),
            str(media),
            media <= goals.media,
        ),
        (
            words.goal_cost(purse.amount(goals.cost), all_cost),
            purse.amount(cost),
            cost <= goals.cost,
        ),
    ]
    if record.case.pledges:
        found.append(_promises(record))
    return tuple(found)


def came_to(record: Record) -> tuple[str, str, str]:
    """Return what every meter came to; of a team that came in later since then, and in all."""
    loyalty, media, cost = (came for _goal, came, _met in _counted(record)[: len(Meter)])
    all_media, all_cost = _in_all(record)
    return loyalty, words.of_own_turns(media, all_media), words.of_own_turns(cost, all_cost)


def _in_all(record: Record) -> tuple[OfAll | None, OfAll | None]:
    """Return media and cost over all turns, of a team that did not lead them all."""
    if not record.since or own.since(record) == record.turn:
        return None, None
    turn = record.case.place(own.since(record))
    cost = currency(record.scenario).amount(values(record, Meter.COST)[-1])
    return OfAll(turn, str(percent(record.mean_media))), OfAll(turn, cost)


def _promises(record: Record) -> tuple[str, str, bool | None]:
    """Return the goal to keep every promise; with none made, there was none to keep.

    What was first to be kept after the last turn is not held against a game that is over.
    """
    counts = Counter(one.word for one in given(record))
    text = words.promises_kept(
        counts[Word.KEPT],
        counts.total(),
        late=counts[Word.LATE],
        partly=counts[Word.PARTLY],
        waiting=sum(counts[word] for word in PENDING),
    )
    asked = counts.total() - (counts[Word.OPEN] if record.over else 0)
    reached = counts[Word.KEPT] == asked if asked else None
    return words.goal_promises(), text, reached


def _late(record: Record) -> bool:
    """Tell whether the first statement came a turn or more after the news was loud, or never."""
    loud = deeds.first_loud(record, LOUD)
    spoke = deeds.first_turn(record, deeds.speaks)
    if loud is None or deeds.first_offer(record, deeds.speaks) is None:
        return False
    return spoke is None or spoke > loud
