"""The improvement plan: what could go better, with a remedy for people to make their own."""

from collections.abc import Iterator, Sequence

from game.debrief.check import Scored
from game.present.parts import Meter
from game.present.report import ActionView, ObjectiveView
from game.present.review import Goal
from game.present.wording import objectives as words
from game.present.wording import rubric

FIRST = 3  # things to change first
WEAK = 1  # the score of a line of the rubric up to which it is in the plan


def plan(
    objectives: Sequence[ObjectiveView], lines: Sequence[Scored], goals: Sequence[Goal]
) -> tuple[ActionView, ...]:
    """Return the rows of the plan: the objectives, the weak lines of the rubric, missed goals."""
    found = [row for one in objectives for row in _of_objective(one)]
    found += [_of_line(line) for line in _weak(lines)]
    return (*found, *_of_goals(goals))


def first(
    objectives: Sequence[ObjectiveView], lines: Sequence[Scored], goals: Sequence[Goal]
) -> tuple[str, ...]:
    """Return what to change first: the weakest lines of the rubric, objectives, missed goals."""
    weakest = sorted(_weak(lines), key=lambda line: line.score)
    actions = [words.practice(line.line) for line in weakest]
    rows = [row for one in objectives for row in _of_objective(one)]
    actions += [words.line(row.about, row.action) for row in (*rows, *_of_goals(goals))]
    return tuple(dict.fromkeys(actions))[:FIRST]


def _of_objective(one: ObjectiveView) -> Iterator[ActionView]:
    """Yield a row for each remedy, with everything that it is for."""
    issues: dict[str, list[str]] = {}
    for finding in one.improve:
        issues.setdefault(finding.remedy, []).append(finding.what)
    for remedy, found in issues.items():
        yield ActionView(one.text, "; ".join(found), remedy)


def _of_goals(goals: Sequence[Goal]) -> Iterator[ActionView]:
    """Yield a row for each missed goal of the meters; promises are told with their objectives."""
    for (goal, came, met), meter in zip(goals, Meter, strict=False):
        if met is False:
            yield ActionView(goal, words.missed(came), words.aim(meter))


def _weak(lines: Sequence[Scored]) -> list[Scored]:
    return [line for line in lines if line.applies and line.score <= WEAK]


def _of_line(line: Scored) -> ActionView:
    name, score = rubric.name(line.line), rubric.word(line)
    return ActionView(name, words.line(name, score), words.practice(line.line))
