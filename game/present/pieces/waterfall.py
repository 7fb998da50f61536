"""Why a gauge moved, as rows that add up: what each card added, promises, and the rest.

Bars run on the gauge's own scale, helps first, so on the way they may pass 0 or 1.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from itertools import accumulate

from game.base.scale import apportioned, percent, reach, whole
from game.debrief.credit import Credit, Moved, Share
from game.debrief.largest import Driver, drivers
from game.debrief.record import Record
from game.engine.trust.causes import Cause
from game.engine.word import Word
from game.present.parts import CauseView, ChangeView, Meter, Tone, WaterfallView
from game.present.pieces import groups
from game.present.pieces.meters import cost_scale
from game.present.wording import causes as words
from game.present.wording import figures
from game.present.wording import meters as meter_words
from game.present.wording.currency import currency

ROWS = 5
KEPT, BROKEN = (Word.KEPT, Word.LATE), (Word.OVERDUE, Word.BROKEN, Word.PARTLY)
NARROWEST = 0.08  # of the scale, so that a change of one point does not fill the width


@dataclass(frozen=True, slots=True)
class Row:
    """One cause before it is rounded; the amount is in shares of 1, or in currency."""

    label: str
    amount: float
    evidence: str
    why: str


@dataclass(frozen=True, slots=True)
class Gauge:
    """How one gauge is printed and drawn."""

    meter: Meter
    name: str
    more_is_good: bool
    unit: float  # the smallest printed step
    fine: float  # the smallest step where every cause is listed
    top: float  # what stands at 1 on its scale
    figure: Callable[[float], str]
    signed: Callable[[float], str]
    change: Callable[[float, float], ChangeView]
    of_group: bool = False


def loyalty(credit: Credit, record: Record, turn: int) -> WaterfallView:
    """Return why the Loyalty meter moved."""
    moved = credit.loyalty
    gauge = points(Meter.LOYALTY)
    return drawn(gauge, moved, rows(gauge, moved, record, turn))


def media(credit: Credit, record: Record, turn: int) -> WaterfallView:
    """Return why media attention moved."""
    moved = credit.media
    gauge = points(Meter.MEDIA)
    return drawn(gauge, moved, rows(gauge, moved, record, turn))


def cost(credit: Credit, record: Record, turn: int) -> WaterfallView:
    """Return why the cost moved."""
    moved = credit.cost
    gauge = _currency(record, moved)
    return drawn(gauge, moved, rows(gauge, moved, record, turn))


def group(credit: Credit, record: Record, turn: int, place: int) -> WaterfallView:
    """Return why the intent of a segment, or the trust of a stakeholder, moved."""
    moved = credit.group(place)
    gauge = replace(points(Meter.LOYALTY, groups.name(record, place)), of_group=True)
    return drawn(gauge, moved, rows(gauge, moved, record, turn))


def rows(gauge: Gauge, moved: Moved, record: Record, turn: int) -> tuple[Row, ...]:
    """Return every cause, largest first: cards, promises and mechanisms."""
    return tuple(row_of(gauge, driver, moved, record, turn) for driver in drivers(moved))


def row_of(gauge: Gauge, driver: Driver, moved: Moved, record: Record, turn: int) -> Row:
    """Return one driver in words."""
    if driver.card:
        return _card(gauge, moved, driver.card, record)
    cause = driver.cause or Cause.CAP
    if driver.promised:
        return _promise(gauge, record, turn, cause, driver.amount)
    return _mechanism(gauge, cause, driver.amount)


def drawn(gauge: Gauge, moved: Moved, found: Iterable[Row]) -> WaterfallView:
    """Return the waterfall: at most five rows, helps first, then hurts; `more` holds all."""
    every = _joined(found)
    shown, rest = _split(gauge, every)
    small = sum(row.amount for row in rest)
    merged = Row(words.smaller(), small, "", words.smaller_why())
    listed = [*_helps_first(gauge, shown), *([merged] if rest else [])]
    causes = _views(gauge, moved, listed, gauge.unit)
    ordered = _helps_first(gauge, every)
    low, high = reach([*_ends(gauge, moved, listed), *_ends(gauge, moved, ordered)], NARROWEST)
    return WaterfallView(
        meter=gauge.meter,
        name=gauge.name,
        before=gauge.figure(moved.before),
        after=gauge.figure(moved.after),
        change=gauge.change(moved.before, moved.after),
        low=low,
        high=high,
        causes=causes,
        more=_views(gauge, moved, ordered, gauge.fine),
    )


def points(meter: Meter, name: str = "") -> Gauge:
    """Return the gauge of a meter of 100, or of a group by its own name."""
    good = meter is not Meter.MEDIA
    return Gauge(
        meter=meter,
        name=name or meter_words.name(meter),
        more_is_good=good,
        unit=0.01,
        fine=0.001,
        top=1.0,
        figure=lambda value: str(percent(value)),
        signed=lambda amount: figures.signed(100 * amount),
        change=lambda old, new: figures.points(percent(old), percent(new), more_is_good=good),
    )


def _currency(record: Record, moved: Moved) -> Gauge:
    purse = currency(record.scenario)
    unit = purse.grain(moved.before, moved.after)
    return Gauge(
        meter=Meter.COST,
        name=meter_words.name(Meter.COST),
        more_is_good=False,
        unit=unit,
        fine=max(unit / 100, 1.0),
        top=cost_scale(record),
        figure=purse.amount,
        signed=purse.signed,
        change=purse.change,
    )


def _card(gauge: Gauge, moved: Moved, share: Share, record: Record) -> Row:
    title = record.case.card(share.card).title
    without = gauge.figure(moved.after - share.without)
    if gauge.of_group:
        why = words.of_card_in_group(gauge.name, without)
    else:
        why = words.of_card(gauge.meter, without)
    alone, amount = _rounded(gauge, share.alone), _rounded(gauge, share.amount)
    if abs(share.by_promise) >= gauge.unit:
        why += " " + words.with_its_promise()
    elif abs(share.interaction) >= gauge.unit and alone != amount:
        why += " " + words.together(alone, amount)
    return Row(title, share.amount, "", why)


def _rounded(gauge: Gauge, amount: float) -> str:
    return gauge.signed(whole(amount / gauge.unit) * gauge.unit)


def _promise(gauge: Gauge, record: Record, turn: int, cause: Cause, amount: float) -> Row:
    kept = cause is Cause.KEPT
    found = _decided(record, turn, KEPT if kept else BROKEN)
    if not found:
        return _mechanism(gauge, cause, amount)
    label = words.promise(*found[0]) if len(found) == 1 else words.promises(kept=kept)
    return Row(label, amount, words.evidence(cause), words.why(cause))


def _decided(record: Record, turn: int, ends: tuple[Word, ...]) -> list[tuple[str, Word]]:
    before = record.turned[turn].before.word[record.row]
    after = record.turned[turn].state.word[record.row]
    return [
        (pledge.promise.short, Word(int(after[place])))
        for place, pledge in enumerate(record.case.pledges)
        if after[place] != before[place] and Word(int(after[place])) in ends
    ]


def _mechanism(gauge: Gauge, cause: Cause, amount: float) -> Row:
    helps = (amount > 0) == gauge.more_is_good
    return Row(words.label(cause, helps=helps), amount, words.evidence(cause), words.why(cause))


def _joined(found: Iterable[Row]) -> list[Row]:
    """Return the rows that moved anything; no two with the same label."""
    by_label: dict[str, Row] = {}
    for row in found:
        same = by_label.get(row.label)
        by_label[row.label] = replace(same, amount=same.amount + row.amount) if same else row
    return list(by_label.values())


def _split(gauge: Gauge, every: list[Row]) -> tuple[list[Row], list[Row]]:
    """Return the rows to show and those to merge: what rounds to nothing, and past the fifth."""
    large = [row for row in every if abs(row.amount) >= gauge.unit / 2]
    large.sort(key=lambda row: -abs(row.amount))
    shown = large if len(large) == len(every) <= ROWS else large[: ROWS - 1]
    return shown, [row for row in every if row not in shown]


def _helps_first(gauge: Gauge, found: Iterable[Row]) -> list[Row]:
    def place(row: Row) -> tuple[bool, float]:
        return (row.amount > 0) != gauge.more_is_good, -abs(row.amount)

    return sorted(found, key=place)


def _views(gauge: Gauge, moved: Moved, found: list[Row], unit: float) -> tuple[CauseView, ...]:
    """Return the rows with figures that add up to the printed change and bars that meet."""
    ends = list(accumulate((row.amount for row in found), initial=moved.before))
    steps = _steps(gauge, moved, found, unit)
    return tuple(
        CauseView(
            label=row.label,
            amount=gauge.signed(step * unit),
            start=start / gauge.top,
            end=end / gauge.top,
            tone=_tone(gauge, step),
            evidence=row.evidence,
            why=row.why,
        )
        for row, start, end, step in zip(found, ends, ends[1:], steps, strict=False)
        if step
    )


def _steps(gauge: Gauge, moved: Moved, found: list[Row], unit: float) -> tuple[int, ...]:
    """Return whole steps of `unit` that add up to the printed change."""
    scale = whole(gauge.unit / unit)
    total = scale * (whole(moved.after / gauge.unit) - whole(moved.before / gauge.unit))
    values = [row.amount / unit for row in found]
    if abs(total - sum(values)) >= 1:
        total = whole(sum(values))
    return apportioned(values, total)


def _tone(gauge: Gauge, step: int) -> Tone:
    return Tone.HELPS if (step > 0) == gauge.more_is_good else Tone.HURTS


def _ends(gauge: Gauge, moved: Moved, listed: list[Row]) -> list[float]:
    ends = accumulate((row.amount for row in listed), initial=moved.before)
    return [end / gauge.top for end in ends]
