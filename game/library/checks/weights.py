"""Figures that only make sense together."""

from collections.abc import Iterator

from game.base.problems import Problem
from game.library.checks.sheet import Sheet


def weights_are_given_for_all(sheet: Sheet) -> Iterator[Problem]:
    """Either every segment has a weight in the loyalty meter, or none."""
    segments = sheet.scenario.segments
    if all(segment.weight is None for segment in segments):
        return
    for place, segment in enumerate(segments):
        if segment.weight is None:
            what = "has no `weight`, and other segments have one"
            cure = "give one to every segment, or to none"
            yield sheet.problem(("segments", place), what, cure)


def incidents_harm_somebody(sheet: Sheet) -> Iterator[Problem]:
    """Every incident leaves somebody's need unmet."""
    for place, incident in enumerate(sheet.scenario.incidents):
        if not any(harm.share * harm.severity for harm in incident.harms.values()):
            what = "this incident harms nobody"
            cure = "give at least one segment a `share` and a `severity` above 0"
            yield sheet.problem(("incidents", place, "harms"), what, cure)
