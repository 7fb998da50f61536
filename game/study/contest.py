"""The model and the three simple forecasts, scored on the same facts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from game.scenario.against import SUBJECTS, Subject
from game.study.baselines import Curve, fitted_curve, nearest, recovering, to_learn_from, unchanged
from game.study.score import log_score

if TYPE_CHECKING:
    from game.study.backtest import Backtest, Fact


class Forecaster(StrEnum):
    """Who tells what will be measured."""

    MODEL = "model"
    UNCHANGED = "nothing changes"
    RECOVERING = "exponential recovery"
    NEAREST = "nearest severity"


@dataclass(frozen=True, slots=True)
class Told:
    """One fact as everybody forecast it, in its own unit, and how that scores."""

    case: str
    fact: Fact
    subject: Subject
    forecasts: dict[Forecaster, float]

    def score(self, forecaster: Forecaster) -> float:
        """Return the log score of one forecast."""
        forecast = self.forecasts[forecaster]
        return log_score(self.fact.measured.value, forecast, self.fact.spread)


@dataclass(frozen=True, slots=True)
class Contest:
    """Every scored fact of some cases, forecast by everybody."""

    told: tuple[Told, ...]
    curves: dict[str, Curve]  # by case: the curve, learnt from the other cases
    own: tuple[str, ...]  # cases whose curve had to be learnt from themselves
    untaught: tuple[str, ...]  # cases whose curve had nothing to learn from, so that it stays flat

    def score(
        self, forecaster: Forecaster, subject: Subject | None = None, case: str | None = None
    ) -> float:
        """Return the sum of the log scores, of all facts or of some."""
        return sum(told.score(forecaster) for told in self._some(subject, case))

    def count(self, subject: Subject | None = None, case: str | None = None) -> int:
        """Return how many facts that is."""
        return len(list(self._some(subject, case)))

    def ahead(self, other: Forecaster, subject: Subject | None = None) -> float:
        """Return by how many log units the model leads another; below 0 it is behind."""
        return self.score(Forecaster.MODEL, subject) - self.score(other, subject)

    def _some(self, subject: Subject | None, case: str | None) -> Iterator[Told]:
        for told in self.told:
            if subject in (None, told.subject) and case in (None, told.case):
                yield told


def contest(cases: Sequence[Backtest]) -> Contest:
    """Return every forecast; what a simple one learns, it learns from the other cases alone.

    Where no other case has a fact to learn from, the curve is fitted to the case itself, which
    helps the curve and not the model. Where that has none either, nothing changes along it.
    """
    told: list[Told] = []
    curves: dict[str, Curve] = {}
    own: list[str] = []
    untaught: list[str] = []
    for place, case in enumerate(cases):
        others = [*cases[:place], *cases[place + 1 :]]
        alone = not any(to_learn_from(other) for other in others)
        if alone:
            (own if to_learn_from(case) else untaught).append(case.name)
        curves[case.name] = fitted_curve([case] if alone else others)
        told += [_told(case, fact, others, curves[case.name]) for fact in case.scored]
    return Contest(tuple(told), curves, tuple(own), tuple(untaught))


def _told(case: Backtest, fact: Fact, others: Sequence[Backtest], curve: Curve) -> Told:
    if fact.against is None or fact.simulated is None:
        raise ValueError(f"{fact.measured.quantity}: nobody can forecast it")
    forecasts = {
        Forecaster.MODEL: fact.simulated,
        Forecaster.UNCHANGED: unchanged(case, fact),
        Forecaster.RECOVERING: recovering(case, fact, curve),
        Forecaster.NEAREST: nearest(case, fact, others),
    }
    return Told(case.name, fact, SUBJECTS[fact.against.figure], forecasts)
