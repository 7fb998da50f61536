"""How sure a team was of its plans, beside how often it came true."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from game.base.scale import percent
from game.debrief.calibration import Guess, Step, calibration, held
from game.debrief.record import Record
from game.present.parts import Meter
from game.present.review import ChartView, LineView, ReviewView, ShareView
from game.present.wording import sure as words

Sure = tuple[int, int]  # a decision, from 0, and how sure the team was of it, in percent


def with_sure(view: ReviewView, record: Record, said: Sequence[Sure]) -> ReviewView:
    """Return a debrief with how well confidence fitted what came, where any was given."""
    found = calibration(list(_guesses(record, said)))
    if found is None:
        return view
    steps = tuple(
        ShareView(
            words.step(step.least, step.most),
            step.right,
            words.came_true(round(step.right * step.count), step.count, percent(step.sure)),
        )
        for step in found.steps
    )
    return replace(
        view, sure=steps, sure_said=words.brier(found.brier), sure_chart=_chart(found.steps)
    )


def _chart(steps: Sequence[Step]) -> ChartView | None:
    """Return how sure a team was over how often it came true, a point for each step."""
    if len(steps) < 2:
        return None
    drawn = (
        (words.said(), "history", tuple(step.sure for step in steps)),
        (words.came(), "you", tuple(step.right for step in steps)),
    )
    return ChartView(
        meter=Meter.LOYALTY,
        name=words.chart(),
        ticks=tuple((mark, str(percent(mark))) for mark in (0.0, 0.5, 1.0)),
        turns=tuple(words.step(step.least, step.most) for step in steps),
        lines=tuple(
            LineView(name, style, values, str(percent(values[-1]))) for name, style, values in drawn
        ),
        joined=False,
    )


def _guesses(record: Record, said: Sequence[Sure]) -> Iterator[Guess]:
    """Yield what was said of each turn that is over, and whether loyalty stood no lower after."""
    for place, sure in said:
        turn = record.case.plays[place]
        if turn < record.turn:
            before, after = (record.figures[each].loyalty for each in (turn, turn + 1))
            yield Guess(sure, held(before, after))
