"""What moved a gauge, each cause by its name and in whole printed steps.

The only place where a cause is rounded: outcome, opened meter, group, explanation and debrief all
show these figures. Together they are the printed change; what rounds to nothing is not listed.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from game.base.scale import apportioned, whole
from game.debrief.credit import Moved, Share
from game.debrief.largest import Driver, drivers
from game.debrief.promises import Due, decided
from game.debrief.record import Record
from game.engine.trust.causes import Cause
from game.engine.word import HELD, MISSED, Word
from game.present.pieces import talk
from game.present.pieces.gauges import Gauge
from game.present.pieces.keeping import asks_for
from game.present.wording import causes as words


@dataclass(frozen=True, slots=True)
class Row:
    """One cause as it is printed."""

    label: str
    steps: int  # in the unit of the gauge
    evidence: str
    why: str
    card: bool = False  # it is what a card of the turn did
    promise: bool = False  # it is what a promise that was decided did
    joined: bool = False  # it stands for several causes
    about: bool = False  # rounding prints another figure than the one that is known of it


@dataclass(frozen=True, slots=True)
class Named:
    """One cause before it is rounded; the amount is in shares of 1, or in currency."""

    label: str
    amount: float
    evidence: str
    why: str = ""
    of_steps: Callable[[int], str] | None = None  # what it is, where that needs its figure
    plain: bool = False  # printed as it is, where others can take up what rounding leaves
    card: bool = False  # it is what a card of the turn did
    promise: bool = False  # it is what a promise that was decided did
    known: str = ""  # its figure as it stands elsewhere: a price, on its card


def rows(gauge: Gauge, moved: Moved, record: Record, *turns: int) -> tuple[Row, ...]:
    """Return every cause that moved the gauge in `turns` by a printed step, largest first."""
    due = decided(record, *turns)
    named = (
        _news(gauge, driver, record, turns)
        if talk.is_news(driver)
        else _named(gauge, driver, moved, record, due)
        for driver in drivers(moved)
    )
    return printed(gauge, moved, named)


def printed(gauge: Gauge, moved: Moved, named: Iterable[Named]) -> tuple[Row, ...]:
    """Return causes in whole printed steps, which add up to the printed change."""
    found = _joined(named)
    steps = _steps(gauge, moved, found)
    listed = [_row(gauge, one, step) for one, step in zip(found, steps, strict=True) if step]
    return tuple(sorted(listed, key=lambda row: -abs(row.steps)))


def helps_first(gauge: Gauge, every: Sequence[Row]) -> tuple[Row, ...]:
    """Return every row: what helped, then what hurt, each the largest first."""
    return tuple(sorted(every, key=lambda row: not gauge.helps(row.steps)))


def _joined(found: Iterable[Named]) -> list[Named]:
    """Return the causes, no two with the same label."""
    by_label: dict[str, Named] = {}
    for one in found:
        same = by_label.get(one.label)
        by_label[one.label] = replace(same, amount=same.amount + one.amount) if same else one
    return sorted(by_label.values(), key=lambda one: -abs(one.amount))


def _steps(gauge: Gauge, moved: Moved, found: Sequence[Named]) -> tuple[int, ...]:
    """Return whole steps that add up to the printed change."""
    values = [one.amount / gauge.unit for one in found]
    total = gauge.step(moved.before, moved.after)
    if abs(total - sum(values)) >= 1:
        total = whole(sum(values))
    even = [float(whole(x)) if one.plain else x for one, x in zip(found, values, strict=True)]
    return apportioned(even if abs(total - sum(even)) < 1 else values, total)


def _row(gauge: Gauge, one: Named, steps: int) -> Row:
    more = one.of_steps(steps) if one.of_steps else ""
    why = " ".join(filter(None, (one.why, more)))
    about = bool(one.known) and one.known != gauge.figure(steps * gauge.unit)
    return Row(one.label, steps, one.evidence, why, one.card, one.promise, about=about)


def _of_card(gauge: Gauge, moved: Moved, share: Share, steps: int, *, keeps: bool) -> str:
    """Return what a card's figure means, and no figure that contradicts it.

    A fair share is what would be missing without the card only where no other card, and no
    promise, has a part in it.
    """
    if keeps and abs(share.by_promise) >= gauge.unit:
        return words.with_its_promise()
    without = gauge.steps(moved.after - share.without)
    if without != gauge.steps(moved.after) - steps:
        return words.shared()
    figure = gauge.figure(without * gauge.unit)
    if gauge.of_group:
        return words.of_card_in_group(gauge.name, figure)
    return words.of_card(gauge.meter, figure)


def _named(gauge: Gauge, driver: Driver, moved: Moved, record: Record, due: Due) -> Named:
    """Return one driver in words."""
    if driver.card:
        return _card(gauge, moved, driver.card, record, due)
    cause = driver.cause or Cause.CAP
    if driver.promised:
        return _promise(gauge, due, cause, driver.amount)
    return _mechanism(gauge, cause, driver.amount)


def _card(gauge: Gauge, moved: Moved, share: Share, record: Record, due: Due) -> Named:
    evidence = words.evidence(share.by) if share.by else ""
    keeps = any(share.card in asks_for(pledge.promise.asks) for pledge, _word in due)
    meaning = partial(_of_card, gauge, moved, share, keeps=keeps)
    title = record.case.card(share.card).title
    hurts = not gauge.helps(share.amount)  # then how it did so is told, too
    why = words.why(share.by, helps=False) if hurts and share.by else ""
    return Named(title, share.amount, evidence, why, of_steps=meaning, card=True)


def _news(gauge: Gauge, driver: Driver, record: Record, turns: Sequence[int]) -> Named:
    """Return what it did to people that they heard of it, or that everybody talks of it."""
    why = talk.why(gauge, driver, record, turns)
    return Named(talk.label(gauge, driver), driver.amount, words.evidence(Cause.NEWS), why)


def _promise(gauge: Gauge, due: Due, cause: Cause, amount: float) -> Named:
    """Return what the promises that were decided did.

    What was kept and what was broken of a promise kept in part is one story, so one row.
    """
    short = [(pledge.promise.short, word) for pledge, word in due]
    if any(word is Word.PARTLY for _short, word in short):
        label = words.promise(*short[0]) if len(short) == 1 else words.promises_due()
        both = words.evidence(Cause.KEPT, Cause.BROKEN)
        return Named(label, amount, both, words.partly_why(), promise=True)
    kept = cause is Cause.KEPT
    found = [each for each in short if each[1] in (HELD if kept else MISSED)]
    if not found:
        return _mechanism(gauge, cause, amount)
    label = words.promise(*found[0]) if len(found) == 1 else words.promises(kept=kept)
    evidence, why = words.evidence(cause), words.why(cause, helps=kept)
    return Named(label, amount, evidence, why, promise=True)


def _mechanism(gauge: Gauge, cause: Cause, amount: float) -> Named:
    helps = gauge.helps(amount)
    label, why = words.label(cause, helps=helps), words.why(cause, helps=helps)
    return Named(label, amount, words.evidence(cause), why)
