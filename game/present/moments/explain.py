"""The answer to "why?" for any figure, as a view.

A figure is named by a meter ("loyalty", "media", "cost"), by the id of a segment or stakeholder,
by "cost." and a component ("cost.legal"), by "able." and a capability, by "queue." and a queue, or
by "effort".
"""

from collections.abc import Sequence
from itertools import pairwise

from game.base.ids import CardId
from game.base.money import grain
from game.base.scale import percent, percents
from game.debrief.credit import credit
from game.debrief.record import Record
from game.engine.people import meter_weights
from game.engine.trust.binding import Limit, binding
from game.engine.trust.cost import Component
from game.engine.trust.explain import COSTS
from game.present.explain import Explained
from game.present.parts import Meter, WaterfallView
from game.present.pieces import groups, waterfall
from game.present.pieces.hand import chosen_effort, needed
from game.present.pieces.masthead import turn_name
from game.present.pieces.meters import ahead, meters, peak, values
from game.present.pieces.work_why import of_work, work_of
from game.present.wording import causes as cause_words
from game.present.wording import explaining as words
from game.present.wording import figures, holding
from game.present.wording import meters as meter_words
from game.present.wording.currency import currency

OF_COST = "cost."
EFFORT = "effort"
MOST = 8


def explain(record: Record, about: str, draft: Sequence[CardId] = ()) -> Explained:
    """Return what the figure `about` is, what drove it in the last turn, and its limits.

    Raises:
        KeyError: there is no such figure.
    """
    if about == EFFORT:
        return _effort(record, draft)
    if about.startswith(OF_COST):
        return _component(record, Component[about.removeprefix(OF_COST).upper()])
    if about in work_of(record.scenario):
        return of_work(record, about)
    if about in set(Meter):
        return _meter(record, Meter(about))
    return _group(record, record.case.index.groups[about])


def figures_of(record: Record) -> tuple[str, ...]:
    """Return the names of all figures that can be asked about."""
    components = (f"{OF_COST}{component.name.lower()}" for component in Component)
    return (*Meter, *components, *record.case.index.groups, *work_of(record.scenario), EFFORT)


def _meter(record: Record, meter: Meter) -> Explained:
    view = next(each for each in meters(record) if each.meter is meter)
    make = {
        Meter.LOYALTY: waterfall.loyalty,
        Meter.MEDIA: waterfall.media,
        Meter.COST: waterfall.cost,
    }[meter]
    last = record.turn - 1
    why = make(credit(record, last), record, last) if record.turn else None
    return Explained(
        title=view.name,
        figure=words.figure(view.figure, view.unit, meter) if record.turn else view.figure,
        meaning=_joined(
            meter_words.meaning(meter),
            _exactly(record, meter),
            _weights(record, meter),
            _goal(record, meter),
            _loudest(record, meter),
            _still_to_come(record, meter),
            _two_limits(record, meter),
        ),
        drivers=_drivers(why),
        limits=_limits(why),
    )


def _group(record: Record, place: int) -> Explained:
    view = groups.everybody(record)[place]
    last = record.turn - 1
    why = waterfall.group(credit(record, last), record, last, place) if record.turn else None
    if groups.is_segment(record, place):
        meaning = words.intent(view.name, record.scenario.segments[place].need)
    else:
        meaning = words.trust(view.name)
    return Explained(
        title=view.name,
        figure=str(view.figure),
        meaning=_joined(
            meaning,
            words.deed(view.deed.words) if view.deed else "",
            _held(record, place),
            why.still if why else "",
        ),
        drivers=_drivers(why),
        limits=_limits(why),
    )


def _exactly(record: Record, meter: Meter) -> str:
    """Return loyalty with one decimal, so that its parts and the whole can be held together."""
    if meter is not Meter.LOYALTY or not record.turn:
        return ""
    before, now = values(record, meter)[-2:]
    return meter_words.exactly(figures.exact(now), figures.exact(before))


def _weights(record: Record, meter: Meter) -> str:
    """Return how much each group counts in the Loyalty meter, in percent."""
    if meter is not Meter.LOYALTY:
        return ""
    segments = record.scenario.segments
    shares = percents(meter_weights(segments))
    return meter_words.weights([(s.name, n) for s, n in zip(segments, shares, strict=True)])


def _loudest(record: Record, meter: Meter) -> str:
    """Return how loud the media were for a while, where that is more than the turn's mean."""
    if meter is not Meter.MEDIA or not record.turn:
        return ""
    loudest = peak(record, record.turn - 1)
    return "" if loudest is None else holding.loudest(loudest)


def _still_to_come(record: Record, meter: Meter) -> str:
    """Return what would follow if it ended now, while it can still be changed."""
    more = ahead(record) if meter is Meter.COST else 0.0
    return meter_words.still_to_come(currency(record.scenario).amount(more)) if more else ""


def _goal(record: Record, meter: Meter) -> str:
    """Return what is asked of loyalty or media, and how far that is where it is a mean."""
    goals = record.scenario.goals
    if meter is Meter.COST:
        return ""
    if meter is Meter.LOYALTY:
        return meter_words.whole_goal(meter, f"{goals.loyalty:.0f}")
    so_far = meter_words.mean_so_far(percent(record.mean_media)) if record.turn else ""
    return _joined(meter_words.whole_goal(meter, f"{goals.media:.0f}"), so_far)


def _two_limits(record: Record, meter: Meter) -> str:
    """Return what the goal of cost is, and what the plans may take before the board is asked."""
    if meter is not Meter.COST:
        return ""
    case, purse = record.scenario, currency(record.scenario)
    limits = purse.amount(case.goals.cost), purse.amount(case.budget)
    return meter_words.two_limits(*limits, case.wording.purse)


def _held(record: Record, place: int) -> str:
    """Return what holds the trust of a group down most as things stand."""
    if not record.turn:
        return ""
    limit = binding(record.case.setting, record.state.trust)[record.row, place]
    return holding.held(Limit(int(limit)))


def _joined(*sentences: str) -> str:
    return " ".join(filter(None, sentences))


def _component(record: Record, component: Component) -> Explained:
    cause, purse = COSTS[component], currency(record.scenario)
    spent = [seen.costs[component] for seen in record.figures]
    steps = [after - before for before, after in pairwise(spent)]
    evidence = cause_words.evidence(cause)
    unit = grain(spent[-1])
    drivers = tuple(
        (turn_name(record.case, turn), purse.signed(step), evidence)
        for turn, step in enumerate(steps)
        if step >= unit / 2
    )
    return Explained(
        title=words.component(component, record.scenario.wording.lost),
        figure=purse.amount(spent[-1]),
        meaning=words.component_meaning(component),
        drivers=drivers,
        limits=words.component_limits(component, record.scenario.wording.lost),
    )


def _effort(record: Record, draft: Sequence[CardId]) -> Explained:
    now = 0 if record.over else record.seen().effort
    usual = 0 if record.over else int(record.case.effort[record.turn])
    chosen, used = chosen_effort(record, draft), needed(record, draft)
    rows = (
        (words.usual(), usual),
        (words.by_events(), now - usual),
        (words.in_plan(), -chosen),
        (words.asking(record.scenario.wording.purse), chosen - used),
    )
    return Explained(
        title=words.effort_title(),
        figure=str(now - used),
        meaning=words.effort(),
        drivers=tuple((label, figures.signed(step), "") for label, step in rows if step),
        limits=words.counted(),
    )


def _drivers(why: WaterfallView | None) -> tuple[tuple[str, str, str], ...]:
    """Return the causes of the last turn, the largest first."""
    if why is None:
        return ()
    largest = sorted(why.more, key=lambda cause: -abs(cause.end - cause.start))
    return tuple((cause.label, cause.amount, cause.evidence) for cause in largest[:MOST])


def _limits(why: WaterfallView | None) -> str:
    if why is None:
        return words.nothing_yet()
    weak = [cause.label for cause in why.more if cause_words.says_weak(cause.evidence)]
    return _joined(words.simulated(), words.weak(", ".join(weak)) if weak else "", why.findings)
