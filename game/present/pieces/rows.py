"""What moved a gauge, each cause by its name and in whole printed steps.

The only place where a cause is rounded: outcome, opened meter, group, explanation and debrief all
show these figures. Together they are the printed change; what rounds to nothing is not listed.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from game.base.scale import apportioned
from game.debrief.credit import Moved, Share
from game.debrief.largest import Driver, drivers
from game.debrief.promises import decided
from game.debrief.record import Record
from game.engine.trust.causes import Cause
from game.engine.word import HELD, MISSED, Word
from game.present.pieces.gauges import Gauge
from game.present.wording import causes as words


@dataclass(frozen=True, slots=True)
class Row:
    """One cause as it is printed."""

    label: str
    steps: int  # in the unit of the gauge
    evidence: str
    why: str


@dataclass(frozen=True, slots=True)
class Named:
    """One cause before it is rounded; the amount is in shares of 1, or in currency."""

    label: str
    amount: float
    evidence: str
    why: str
    card: Share | None = None


def rows(gauge: Gauge, moved: Moved, record: Record, turn: int) -> tuple[Row, ...]:
    """Return every cause that moved the gauge by a printed step, largest first."""
    found = _joined(_named(gauge, driver, moved, record, turn) for driver in drivers(moved))
    steps = _steps(gauge, moved, [one.amount for one in found])
    listed = [_row(gauge, one, step) for one, step in zip(found, steps, strict=True) if step]
    return tuple(sorted(listed, key=lambda row: -abs(row.steps)))


def short_list(gauge: Gauge, every: Sequence[Row], most: int) -> tuple[Row, ...]:
    """Return at most `most` rows, helps first: the largest, and the others merged by their way.

    Helps and hurts are never merged with each other, so that no merged row hides a larger cause.
    """
    for named in range(most, -1, -1):
        merged = _merged(gauge, every[named:])
        if named + len(merged) <= most:
            break
    return (
        *(row for row in every[:named] if gauge.helps(row.steps)),
        *(row for row in merged if gauge.helps(row.steps)),
        *(row for row in every[:named] if not gauge.helps(row.steps)),
        *(row for row in merged if not gauge.helps(row.steps)),
    )


def helps_first(gauge: Gauge, every: Sequence[Row]) -> tuple[Row, ...]:
    """Return every row: what helped, then what hurt, each the largest first."""
    return tuple(sorted(every, key=lambda row: not gauge.helps(row.steps)))


def _merged(gauge: Gauge, rest: Sequence[Row]) -> list[Row]:
    """Return one row for all that helped and one for all that hurt; a single one keeps its name."""
    found: list[Row] = []
    for helps in (True, False):
        same = [row for row in rest if gauge.helps(row.steps) is helps]
        if len(same) > 1:
            label = words.smaller(gauge.meter, len(same), helps=helps)
            found.append(Row(label, sum(row.steps for row in same), "", words.smaller_why()))
        else:
            found += same
    return found


def _joined(found: Iterable[Named]) -> list[Named]:
    """Return the causes, no two with the same label."""
    by_label: dict[str, Named] = {}
    for one in found:
        same = by_label.get(one.label)
        by_label[one.label] = replace(same, amount=same.amount + one.amount) if same else one
    return sorted(by_label.values(), key=lambda one: -abs(one.amount))


def _steps(gauge: Gauge, moved: Moved, amounts: Sequence[float]) -> tuple[int, ...]:
    """Return whole steps that add up to the printed change."""
    values = [amount / gauge.unit for amount in amounts]
    total = gauge.steps(moved.after) - gauge.steps(moved.before)
    if abs(total - sum(values)) >= 1:
        total = gauge.steps(sum(amounts))
    return apportioned(values, total)


def _row(gauge: Gauge, one: Named, steps: int) -> Row:
    why = one.why if one.card is None else f"{one.why} {_beside(gauge, one.card, steps)}".strip()
    return Row(one.label, steps, one.evidence, why)


def _beside(gauge: Gauge, share: Share, steps: int) -> str:
    """Return what a card's promise or the other cards have to do with its figure, or nothing."""
    if abs(share.by_promise) >= gauge.unit:
        return words.with_its_promise()
    alone = gauge.steps(share.alone)
    if abs(share.interaction) >= gauge.unit and alone != steps:
        return words.together(gauge.printed(alone), gauge.printed(steps))
    return ""


def _named(gauge: Gauge, driver: Driver, moved: Moved, record: Record, turn: int) -> Named:
    """Return one driver in words."""
    if driver.card:
        return _card(gauge, moved, driver.card, record)
    cause = driver.cause or Cause.CAP
    if driver.promised:
        return _promise(gauge, record, turn, cause, driver.amount)
    return _mechanism(gauge, cause, driver.amount)


def _card(gauge: Gauge, moved: Moved, share: Share, record: Record) -> Named:
    without = gauge.figure(moved.after - share.without)
    if gauge.of_group:
        why = words.of_card_in_group(gauge.name, without)
    else:
        why = words.of_card(gauge.meter, without)
    return Named(record.case.card(share.card).title, share.amount, "", why, share)


def _promise(gauge: Gauge, record: Record, turn: int, cause: Cause, amount: float) -> Named:
    """Return what the promises decided in this turn did.

    What was kept and what was broken of a promise kept in part is one story, so one row.
    """
    due = [(pledge.promise.short, word) for pledge, word in decided(record, turn)]
    if any(word is Word.PARTLY for _short, word in due):
        label = words.promise(*due[0]) if len(due) == 1 else words.promises_due()
        both = words.evidence(Cause.KEPT, Cause.BROKEN)
        return Named(label, amount, both, words.partly_why())
    kept = cause is Cause.KEPT
    found = [each for each in due if each[1] in (HELD if kept else MISSED)]
    if not found:
        return _mechanism(gauge, cause, amount)
    label = words.promise(*found[0]) if len(found) == 1 else words.promises(kept=kept)
    return Named(label, amount, words.evidence(cause), words.why(cause, helps=kept))


def _mechanism(gauge: Gauge, cause: Cause, amount: float) -> Named:
    helps = gauge.helps(amount)
    label, why = words.label(cause, helps=helps), words.why(cause, helps=helps)
    return Named(label, amount, words.evidence(cause), why)
