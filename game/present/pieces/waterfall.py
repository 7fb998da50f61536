"""Why a gauge moved, as bars that run from one printed figure to the other.

Bars run on the gauge's own scale, helps first, so on the way they may pass 0 or 1.
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate, pairwise

from game.base.scale import percent, reach
from game.debrief.credit import COST, LOYALTY, MEDIA, Credit, Moved
from game.debrief.record import Record
from game.debrief.stretch import over
from game.present.parts import CauseView, Meter, WaterfallView
from game.present.pieces import costs, groups
from game.present.pieces.folded import short_list
from game.present.pieces.gauges import Gauge, money, points
from game.present.pieces.meters import asked, peak, values
from game.present.pieces.rows import Row, helps_first, rows
from game.present.wording import causes as words
from game.present.wording import findings, holding
from game.present.wording.figures import signed

ROWS = 5
ROWS_OF_LOYALTY = 6  # it has the most causes
ROWS_OF_GROUP = 8
ROWS_IN_ALL = 15  # of the three meters together
NARROWEST = 0.08  # of the scale, so that a change of one point does not fill the width


def meters(
    credit: Credit, record: Record, turn: int
) -> tuple[WaterfallView, WaterfallView, WaterfallView]:
    """Return why loyalty, media attention and cost moved, in rows that fit beside each other."""
    gauges = (points(Meter.LOYALTY), points(Meter.MEDIA), money(record, credit.cost))
    found = (
        rows(gauges[0], credit.loyalty, record, turn),
        rows(gauges[1], credit.media, record, turn),
        costs.rows(gauges[2], credit, record),
    )
    wanted = [
        min(len(every), most)
        for every, most in zip(found, (ROWS_OF_LOYALTY, ROWS, ROWS), strict=True)
    ]
    room = _room(wanted)
    still = "" if found[0] else _still_all(credit, record)
    return _with_goals(
        record,
        _fall(gauges[0], credit.loyalty, found[0], room[0], still),
        _fall(gauges[1], credit.media, found[1], room[1], peak=_peak(record, turn)),
        _fall(gauges[2], credit.cost, found[2], room[2]),
    )


def went_on(
    ran: Sequence[Credit], record: Record, turns: Sequence[int]
) -> tuple[WaterfallView, WaterfallView, WaterfallView]:
    """Return why the three meters moved over turns that passed undecided, as if they were one."""
    loyalty, media, cost = (over(ran, gauge) for gauge in (LOYALTY, MEDIA, COST))
    gauges = (points(Meter.LOYALTY), points(Meter.MEDIA), money(record, cost))
    return _with_goals(
        record,
        _fall(gauges[0], loyalty, rows(gauges[0], loyalty, record, *turns), ROWS_OF_LOYALTY),
        _fall(gauges[1], media, rows(gauges[1], media, record, *turns)),
        _fall(gauges[2], cost, costs.went_on(gauges[2], ran, cost, record)),
    )


def _with_goals(
    record: Record, *falls: WaterfallView
) -> tuple[WaterfallView, WaterfallView, WaterfallView]:
    """Return the three meters, each with what is asked of it."""
    each = zip(falls, asked(record), strict=True)
    loyalty, media, cost = (replace(fall, goal=goal) for fall, goal in each)
    return loyalty, media, cost


def _room(wanted: Sequence[int]) -> list[int]:
    """Return how many rows each meter gets: a line, then in turns what it still wants."""
    room = [1 for _each in wanted]
    while sum(room) < ROWS_IN_ALL:
        short = [place for place, want in enumerate(wanted) if room[place] < want]
        for place in short[: ROWS_IN_ALL - sum(room)]:
            room[place] += 1
        if not short:
            break
    return room


def loyalty(credit: Credit, record: Record, turn: int, most: int = ROWS) -> WaterfallView:
    """Return why the Loyalty meter moved."""
    gauge = points(Meter.LOYALTY)
    return _fall(gauge, credit.loyalty, rows(gauge, credit.loyalty, record, turn), most)


def media(credit: Credit, record: Record, turn: int) -> WaterfallView:
    """Return why media attention moved."""
    gauge = points(Meter.MEDIA)
    every = rows(gauge, credit.media, record, turn)
    return _fall(gauge, credit.media, every, peak=_peak(record, turn))


def cost(credit: Credit, record: Record, _turn: int) -> WaterfallView:
    """Return why the cost moved."""
    gauge = money(record, credit.cost)
    return _fall(gauge, credit.cost, costs.rows(gauge, credit, record))


def group(credit: Credit, record: Record, turn: int, place: int) -> WaterfallView:
    """Return why the intent of a segment, or the trust of a stakeholder, moved."""
    gauge = points(Meter.LOYALTY, groups.name(record, place), of_group=True)
    moved = credit.group(place)
    every = rows(gauge, moved, record, turn)
    return _fall(gauge, moved, every, ROWS_OF_GROUP, _still(credit, record, place))


def _still(credit: Credit, record: Record, place: int) -> str:
    """Return why a group stays where it is: those who were not hit have to hear of it first."""
    heard = credit.heard(place)
    if heard is None:
        return words.still()
    own = float(record.case.setting.groups.experience[0, place])
    return words.still_onlookers(heard, own=own > 0)


def _peak(record: Record, turn: int) -> str:
    """Return how loud the media were for a while, where the mean of a turn hides it.

    News that only dies down was as loud before, so that it had no peak in between.
    """
    loudest = peak(record, turn)
    before = percent(values(record, Meter.MEDIA)[turn])
    return "" if loudest is None or loudest <= before else holding.peak(loudest)


def _still_all(credit: Credit, record: Record) -> str:
    """Return that the meter stays where it is, and the group of customers that moved most."""
    moved = [
        (percent(one.after) - percent(one.before), segment.short)
        for one, segment in (
            (credit.group(place), segment) for place, segment in enumerate(record.scenario.segments)
        )
    ]
    most, group = max(moved, key=lambda one: abs(one[0]))
    return words.still_but(group, signed(most)) if most else words.still()


def _fall(
    gauge: Gauge,
    moved: Moved,
    every: Sequence[Row],
    most: int = ROWS,
    still: str = "",
    peak: str = "",
) -> WaterfallView:
    """Return the waterfall: `causes` holds at most `most` rows of `every`, `more` all of them."""
    start = gauge.steps(moved.before)
    causes = _views(gauge, start, short_list(gauge, every, most))
    more = _views(gauge, start, helps_first(gauge, every))
    ends = [end for cause in (*causes, *more) for end in (cause.start, cause.end)]
    low, high = reach(ends or [moved.before / gauge.top], NARROWEST)
    return WaterfallView(
        meter=gauge.meter,
        name=gauge.name,
        before=gauge.figure(moved.before),
        after=gauge.figure(moved.after),
        change=gauge.change(moved.before, moved.after),
        low=low,
        high=high,
        causes=causes,
        more=more,
        still="" if more else still or words.still(),
        findings=findings.named(cause.evidence for cause in more),
        peak=peak,
    )


def _views(gauge: Gauge, start: int, found: Sequence[Row]) -> tuple[CauseView, ...]:
    """Return the rows with bars that meet, from the printed figure `start` on."""
    ends = [
        steps * gauge.unit / gauge.top
        for steps in accumulate((row.steps for row in found), initial=start)
    ]
    return tuple(
        CauseView(
            label=row.label,
            amount=gauge.printed(row.steps, about=row.about),
            start=here,
            end=there,
            tone=gauge.tone(row.steps),
            evidence=row.evidence,
            why=row.why,
            promise=row.promise,
        )
        for row, (here, there) in zip(found, pairwise(ends), strict=True)
    )
