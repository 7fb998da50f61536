"""At most four constants of the model, fitted once to what was measured, and how far to trust that.

Case-level coding is never fitted. What the facts cannot tell is said to be not learned. Nothing
is written anywhere: whoever reads the result decides.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING

import numpy as np

from game.engine.case import compiled
from game.engine.trust.constant import Constant
from game.engine.trust.evidence import DEFAULT, TABLE, Parameters
from game.engine.trust.priors import EDGE, away
from game.scenario.against import SUBJECTS, Subject
from game.scenario.history import Use
from game.study.backtest import Backtest, Fact, backtested
from game.study.baselines import Curve, fitted_curve, recovering, to_learn_from
from game.study.fit import Facts, Fit, fitted, likelihood

if TYPE_CHECKING:
    from game.engine.trust.setting import Floats
    from game.scenario.history import History
    from game.scenario.scenario import Scenario

GLOBALS = ("repair_strength", "healing_half_life", "awareness_pace", "onlooker_pass")
LEARNED = 0.2  # a posterior less narrow than this, against its prior, was not learned
TWEAK = 2.0  # log units that a fit to one case alone may gain over the joint one
SURE = 0.1  # prior deviations: smaller ones have no sign

ABOUT = (Subject.PEOPLE, Subject.HEARD)  # what the four move: the rest would only blur a score

Says = Callable[[str], None]


class Alarm(StrEnum):
    """What makes a fit doubtful."""

    OUTSIDE = "outside its range"
    FLIPS = "sign flips between folds"
    TWEAKED = "a fit to one case alone does much better"


@dataclass(frozen=True, slots=True)
class Recorded:
    """A case with its history: what a fit reads."""

    scenario: Scenario
    history: History


@dataclass(frozen=True, slots=True, eq=False)
class Lesson:
    """What a fit reads of one case. Fits to many cases ask for the same: what is told is kept."""

    case: Recorded
    told: dict[bytes, tuple[Fact, ...]] = field(default_factory=dict)

    def facts(self, values: Floats) -> tuple[Fact, ...]:
        """Return the facts to learn from, as they are told with the constants at `values`."""
        key = values.tobytes()
        if key not in self.told:
            self.told[key] = to_learn_from(backtest_at(self.case, values))
        return self.told[key]


@dataclass(frozen=True, slots=True)
class Learned:
    """One constant: what was believed before, what the facts make of it, and how sure that is."""

    constant: Constant
    value: float
    low: float  # 90 % range
    high: float
    deviations: float  # how far it moved, in standard deviations of its prior
    shrinkage: float  # share of the prior's width that the facts took away
    folds: dict[str, float]  # by the case left out, in standard deviations of the prior

    @property
    def learned(self) -> bool:
        """Tell whether the facts said anything to speak of."""
        return self.shrinkage >= LEARNED

    @property
    def outside(self) -> bool:
        """Tell whether it left the 90 % range of its prior."""
        return abs(self.deviations) > EDGE

    @property
    def flips(self) -> bool:
        """Tell whether it moves up with one case left out and down with another."""
        moves = self.folds.values()
        return any(move > SURE for move in moves) and any(move < -SURE for move in moves)


@dataclass(frozen=True, slots=True)
class Fold:
    """One case left out of the fit, then told by it: log scores of its facts about people."""

    case: str
    facts: int
    default: float  # the model as it is
    fitted: float  # the model as fitted to the other cases
    curve: float  # exponential recovery as fitted to the other cases
    gain: float  # log units that a fit to this case alone adds on its facts for calibration


@dataclass(frozen=True, slots=True)
class Calibration:
    """What a fit to some cases comes to."""

    learned: tuple[Learned, ...]
    folds: tuple[Fold, ...]
    facts: int
    before: float  # log score of the facts for calibration with the constants as they are
    after: float

    @property
    def alarms(self) -> tuple[tuple[Alarm, str], ...]:
        """Return what makes the fit doubtful, each with the constant or the case it is about."""
        return (
            *((Alarm.OUTSIDE, each.constant.name) for each in self.learned if each.outside),
            *((Alarm.FLIPS, each.constant.name) for each in self.learned if each.flips),
            *((Alarm.TWEAKED, fold.case) for fold in self.folds if fold.gain > TWEAK),
        )

    def told(self, forecaster: str) -> float:
        """Return the log score over all cases, each told while it was left out."""
        return float(sum(getattr(fold, forecaster) for fold in self.folds))


def constants() -> tuple[Constant, ...]:
    """Return the constants that are fitted."""
    table = {entry.name: entry for entry in TABLE}
    return tuple(table[name] for name in GLOBALS)


def parameters_at(values: Floats) -> Parameters:
    """Return the constants so many deviations of their priors away; the others stay."""
    moved = {
        entry.name: away(entry, float(value))
        for entry, value in zip(constants(), values, strict=True)
    }
    return replace(DEFAULT, **moved)


def as_it_is(case: Recorded) -> Backtest:
    """Return a case played with the constants as they are."""
    return backtested(compiled(case.scenario), case.history)


def backtest_at(case: Recorded, values: Floats) -> Backtest:
    """Return a case played with the constants at `values`."""
    return backtested(compiled(case.scenario, parameters_at(values)), case.history)


def calibrated(cases: Sequence[Recorded], says: Says = lambda _name: None) -> Calibration:
    """Return the fit to all cases, then with each left out; `says` hears what is being fitted.

    Raises:
        ValueError: no case has a fact to learn from.
    """
    start = np.zeros(len(GLOBALS))
    as_is = [backtest_at(case, start) for case in cases]
    lessons = {
        place: _lesson(cases[place]) for place, case in enumerate(as_is) if to_learn_from(case)
    }
    if not lessons:
        raise ValueError("no case has a fact for calibration that a figure is held against")
    says("")
    whole = _fit([*lessons.values()], start)
    left_out: dict[str, Fit] = {}
    folds = []
    for place in range(len(cases)):
        others = [lesson for other, lesson in lessons.items() if other != place]
        if not _about_people(as_is[place]) or not others:
            continue
        says(as_is[place].name)
        found = left_out[as_is[place].name] = _fit(others, whole.values)
        gain = _gain(lessons[place], whole) if place in lessons else 0.0
        curve = fitted_curve([*as_is[:place], *as_is[place + 1 :]])
        folds.append(_fold(cases[place], as_is[place], (found, curve), gain))
    chosen = [fact for place in lessons for fact in to_learn_from(as_is[place])]
    return Calibration(
        learned=_learned(whole, left_out),
        folds=tuple(folds),
        facts=len(chosen),
        before=_score(chosen),
        after=whole.likelihood,
    )


def _fit(lessons: Sequence[Lesson], start: Floats) -> Fit:
    return fitted(lambda values: _forecasts(lessons, values), _facts(lessons), start)


def _lesson(case: Recorded) -> Lesson:
    """Return a case with nothing in its record but what is learnt from: it is played very often."""
    facts = tuple(
        fact
        for fact in case.history.measured
        if fact.use is Use.CALIBRATE and fact.against and fact.against.has_range
    )
    history = case.history.model_copy(update={"measured": facts, "orders": ()})
    return Lesson(replace(case, history=history))


def _chosen(lessons: Sequence[Lesson], values: Floats) -> list[Fact]:
    return [fact for lesson in lessons for fact in lesson.facts(values)]


def _forecasts(lessons: Sequence[Lesson], values: Floats) -> Floats:
    return np.array([fact.simulated for fact in _chosen(lessons, values)], dtype=float)


def _facts(lessons: Sequence[Lesson]) -> Facts:
    chosen = _chosen(lessons, np.zeros(len(GLOBALS)))
    measured = np.array([fact.measured.value for fact in chosen])
    return Facts(measured, np.array([fact.spread for fact in chosen]))


def _about_people(case: Backtest) -> list[Fact]:
    return [fact for fact in case.scored if fact.against and SUBJECTS[fact.against.figure] in ABOUT]


def _score(facts: Sequence[Fact]) -> float:
    measured = np.array([fact.measured.value for fact in facts])
    spread = np.array([fact.spread for fact in facts])
    told = np.array([fact.simulated for fact in facts], dtype=float)
    return likelihood(Facts(measured, spread), told)


def _gain(lesson: Lesson, whole: Fit) -> float:
    """Return what a fit to one case alone would gain on it."""
    joint = _score(lesson.facts(whole.values))
    return _fit([lesson], whole.values).likelihood - joint


def _fold(case: Recorded, before: Backtest, without: tuple[Fit, Curve], gain: float) -> Fold:
    """Return how a case is told by what was fitted to the others; `before` is as it is."""
    fit, curve = without
    facts = _about_people(before)
    simply = [replace(fact, simulated=recovering(before, fact, curve)) for fact in facts]
    return Fold(
        case=before.name,
        facts=len(facts),
        default=_score(facts),
        fitted=_score(_about_people(backtest_at(case, fit.values))),
        curve=_score(simply),
        gain=gain,
    )


def _learned(whole: Fit, left_out: dict[str, Fit]) -> tuple[Learned, ...]:
    found = []
    for place, entry in enumerate(constants()):
        middle, wide = float(whole.values[place]), EDGE * float(whole.deviations[place])
        found.append(
            Learned(
                constant=entry,
                value=getattr(parameters_at(whole.values), entry.name),
                low=away(entry, middle - wide),
                high=away(entry, middle + wide),
                deviations=middle,
                shrinkage=1 - float(whole.deviations[place]),
                folds={name: float(fit.values[place]) for name, fit in left_out.items()},
            )
        )
    return tuple(found)
