"""What labels ask that paper does not show: needs met, trust, who waits, promises hung on these.

Cards that were played, injects that came in and what these began are known at the table. The other
figures are the model's alone; each of them that is asked, and when, is named here once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from game.scenario.condition import Condition, Range

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.engine.case import Case
    from game.scenario.story import Inject

_WHOLE = ("loyalty", "media", "cost", "threats")
_EACH = ("trust", "met", "able", "waiting")
PROMISES = ("promise_kept", "promise_broken")


class Asked(NamedTuple):
    """Something that is or is not so once a turn is over; of a figure, that it is below a limit."""

    over: int  # the turn, counted from 0 of all
    field: str  # of a condition
    name: str = ""  # of whom, what fact, what promise
    limit: float = 0.0

    @property
    def condition(self) -> Condition:
        """Return it as a condition."""
        below = Range(below=self.limit)
        if self.field in _WHOLE:
            return Condition.model_validate({self.field: below})
        if self.field in _EACH:
            return Condition.model_validate({self.field: {self.name: below}})
        if self.field == "known":
            return Condition(known=(self.name,))
        return Condition.model_validate({self.field: self.name})


def asked(case: Case) -> tuple[Asked, ...]:
    """Return all that the labels of a case ask and paper does not show, in the order of turns."""
    found = dict.fromkeys(_asked(case))
    return tuple(sorted(found, key=lambda one: one.over))


def _asked(case: Case) -> Iterator[Asked]:
    scenario = case.scenario
    for inject in scenario.injects:
        yield from _within(case, inject.when, over_before(case, inject))
    for turn, each in enumerate(scenario.turns):
        for page in each.front_pages:
            yield from _within(case, page.when, turn)
        for other in each.instead:
            yield from _within(case, other.when, turn - 1)
    for pledge in case.pledges:
        if case.card_window[:, pledge.card].any():
            yield from _kept(case, pledge.promise.id, "promise_broken", pledge.due)


def over_before(case: Case, inject: Inject) -> int:
    """Return the turn after which an inject may come in first, which is when its label is read.

    A label that holds for any turn from then on is read as the last turn opens.
    """
    return (first_turn(case, inject) if inject.when.turn else case.turns - 1) - 1


def first_turn(case: Case, inject: Inject) -> int:
    """Return the turn at whose opening an inject may first come in."""
    when, index = inject.when, case.index.turns
    if when.turn is not None:
        return index[when.turn]
    if when.after is not None:
        return min(index[when.after] + 1, case.turns - 1)
    if any(part.turn for part in when.any_):
        return min(index[part.turn] for part in when.any_ if part.turn)
    return min(1, case.turns - 1)


def _within(case: Case, condition: Condition, over: int) -> Iterator[Asked]:
    """Yield what a condition asks that paper does not show; before the first turn all is shown."""
    if over < 0:
        return
    for field in PROMISES:
        if name := getattr(condition, field):
            yield from _kept(case, name, field, over)
    yield from (Asked(over, *one) for one in _figures(condition))
    for part in (*condition.any_, condition.not_):
        if part is not None:
            yield from _within(case, part, over)


def _kept(case: Case, name: str, field: str, over: int) -> Iterator[Asked]:
    """Yield a promise whose words hang on figures; any other is seen to be kept or broken."""
    promise = case.pledges[case.index.promises[name]].promise
    if any(_within(case, promise.asks, over)):
        yield Asked(over, field, name)


def _figures(condition: Condition) -> Iterator[tuple[str, str, float]]:
    yield from (("known", name, 0.0) for name in condition.known)
    for field, name, limits in _ranges(condition):
        for limit in (limits.above, limits.below):
            if limit is not None:
                yield field, name, limit


def _ranges(condition: Condition) -> Iterator[tuple[str, str, Range]]:
    for field in _WHOLE:
        if limits := getattr(condition, field):
            yield field, "", limits
    for field in _EACH:
        yield from ((field, name, limits) for name, limits in getattr(condition, field).items())
