"""The three meters as they stand, with their change and their way so far."""

from operator import attrgetter

from game.base.scale import percent
from game.debrief.record import Record
from game.present.parts import Meter, MeterView
from game.present.wording import figures
from game.present.wording import meters as words
from game.present.wording.currency import currency

WORTH_TELLING = 0.01  # of the goal of cost, from which what is still to come is told
WELL_ABOVE = 5  # points, from which the loudest of a turn is told beside its mean


def meters(record: Record) -> tuple[MeterView, MeterView, MeterView]:
    """Return loyalty, media and cost at the opening of this turn: last turn's result."""
    return _loyalty(record), _media(record), _cost(record)


def values(record: Record, meter: Meter) -> tuple[float, ...]:
    """Return a meter over the turns so far, start first: shares of 1, or currency."""
    pick = {
        Meter.LOYALTY: attrgetter("loyalty"),
        Meter.MEDIA: attrgetter("media"),
        Meter.COST: attrgetter("cost"),
    }
    return tuple(map(pick[meter], record.figures))


def cost_scale(record: Record) -> float:
    """Return the currency that stands at the top of the scale of cost."""
    return max(record.scenario.goals.cost, *values(record, Meter.COST))


def ahead(record: Record) -> float:
    """Return what would follow if it ended now, in currency, while it can still be changed.

    Little is none: it is not worth telling.
    """
    if not record.turn or record.over:
        return 0.0
    return record.ahead if record.ahead >= WORTH_TELLING * record.scenario.goals.cost else 0.0


def asked(record: Record) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """Return what is asked of each meter and what would follow, the fullest words first."""
    cost = _cost(record)
    if not cost.ahead:
        return _loyalty_goal(record), _media_goal(record), cost.goal
    goals = (cost.goal[0], *[cost.goal[-1]] * (len(cost.ahead) - 1))
    both = tuple(f"{goal} · {more}" for goal, more in zip(goals, cost.ahead, strict=True))
    return _loyalty_goal(record), _media_goal(record), (*both, cost.ahead[-1])


def _loyalty_goal(record: Record) -> tuple[str, ...]:
    return words.loyalty_goal(f"{record.scenario.goals.loyalty:.0f}")


def _media_goal(record: Record) -> tuple[str, ...]:
    mean = str(percent(record.mean_media)) if record.turn else ""
    return words.media_goal(f"{record.scenario.goals.media:.0f}", mean)


def _loyalty(record: Record) -> MeterView:
    trace = values(record, Meter.LOYALTY)
    now = percent(trace[-1])
    change = figures.points(trace[-2], trace[-1], more_is_good=True) if record.turn else None
    return MeterView(
        meter=Meter.LOYALTY,
        name=words.name(Meter.LOYALTY),
        figure=str(now),
        unit=words.of_hundred(),
        change=change,
        trace=trace,
        turns=record.case.turns,
        danger=words.loyalty_danger(now),
        goal=_loyalty_goal(record),
    )


def _media(record: Record) -> MeterView:
    trace = values(record, Meter.MEDIA)
    now = percent(trace[-1])
    change = figures.points(trace[-2], trace[-1], more_is_good=False) if record.turn else None
    return MeterView(
        meter=Meter.MEDIA,
        name=words.name(Meter.MEDIA),
        figure=str(now) if record.turn else "–",
        unit=words.reach(now, record.scenario.wording.reach) if record.turn else words.not_yet(),
        change=change,
        trace=trace,
        turns=record.case.turns,
        danger=words.media_danger(now),
        goal=_media_goal(record),
        known=bool(record.turn),
    )


def _cost(record: Record) -> MeterView:
    trace = values(record, Meter.COST)
    purse, goal = currency(record.scenario), record.scenario.goals.cost
    scale, to_come = cost_scale(record), ahead(record)
    return MeterView(
        meter=Meter.COST,
        name=words.name(Meter.COST),
        figure=purse.amount(trace[-1]),
        unit=words.goal(purse.amount(goal)),
        change=purse.change(trace[-2], trace[-1]) if record.turn else None,
        trace=tuple(value / scale for value in trace),
        turns=record.case.turns,
        danger=words.cost_danger(
            trace[-1] / goal, (trace[-1] + to_come) / goal, purse.amount(goal)
        ),
        goal=words.cost_goal(purse.amount(goal)),
        ahead=words.to_come(purse.amount(to_come)) if to_come else (),
    )


def peak(record: Record, turn: int) -> int | None:
    """Return how loud the media were for a while, 0-100, where the mean of a turn hides it."""
    stepped = record.turned[turn].stepped
    loudest, mean = percent(stepped.media_peak[record.row]), percent(stepped.media[record.row])
    return loudest if loudest >= mean + WELL_ABOVE else None
