"""The first page of the debrief: the timeline, the turn that is looked at, the goals."""

from collections.abc import Iterator
from dataclasses import replace
from typing import get_args

from game.base.words import _
from game.present.parts import Meter
from game.present.review import ChartView, DecisionView, ReviewView
from game.window import theme
from game.window.box import Box, Boxes, Frame
from game.window.charts import Series, Timeline
from game.window.controls import Chip
from game.window.geometry import Rect
from game.window.onestop import one_stop
from game.window.parts import Icon, Rule, Sheet, Words
from game.window.screens import (
    debrief_lines,
    debrief_list,
    debrief_moment,
    debrief_parts,
    debrief_pointed,
)
from game.window.screens.debrief_parts import METER
from game.window.screens.debrief_race import RACE
from game.window.sheets import OVER
from game.window.theme import Style
from game.window.voices import Team, Voice
from game.window.wishes import Look

ICONS = {Meter.LOYALTY: "heart", Meter.MEDIA: "broadcast", Meter.COST: "coins"}
KEYS = {Meter.LOYALTY: "l", Meter.MEDIA: "m", Meter.COST: "c"}
REAL: Style = theme.PASSAGE.at(25, 31)
_HEAD = 54.0  # what the chart shows and the meters, over it
_CHART = 1 / 3  # of the window that is the lines' at the least
_TEAMS: tuple[Team, ...] = get_args(Team)
_VOICES: dict[str, Voice] = {
    "you": "you",
    "rival": "rival",
    "best": "best",
    "history": "history",
    "segment": "part",
    "sketch": "sketch",
}


def page(view: ReviewView, frame: Frame, body: Rect) -> Boxes:
    """Return the page: chart, turn and goals at the left, the turns at the right."""
    left, right = body.across((1128, 656), 40)
    goals = left.foot(_goals_high(view, frame, left.w))
    most = goals.y - 20 - left.y - _HEAD - frame.canvas.h * _CHART - 18
    high = debrief_moment.high(view, frame, left.w, most)
    moment = Rect(left.x, goals.y - 20 - high, left.w, high)
    chart = Rect(left.x, left.y, left.w, moment.y - 18 - left.y)
    return (
        *_list(view, frame, right),
        *switch(view, frame, Rect(chart.x, chart.y, chart.w, 44)),
        *chart_boxes(view, frame, chart.below(_HEAD)),
        *debrief_moment.moment(view, frame, moment),
        *_goals(view, goals),
    )


def shown(view: ReviewView, frame: Frame) -> ChartView | None:
    """Return the chart of the meter that was turned to."""
    look = frame.look(METER, "loyalty")
    found = [chart for chart in view.charts if chart.meter.value == look]
    return next(iter((*found, *view.charts)), None)


def titled(chart: ChartView) -> str:
    """Return what a chart shows."""
    return _("Timeline · {meter} by turn").format(meter=chart.name.lower())


def switch(view: ReviewView, frame: Frame, row: Rect) -> Boxes:
    """Return what the chart shows, and a chip for each meter at the right."""
    chart = shown(view, frame)
    if chart is None:
        return ()
    made = chips(view, frame, row)
    wide = sum(box.rect.w + 12 for box in made)
    moved = row.w - wide + 12
    title = Words(titled(chart), theme.LABEL, rows=1, ellipsis=True, middle=True)
    return (
        Box("chart-title", row.left(row.w - wide - 12), title),
        *(replace(box, rect=box.rect.moved(moved, 0)) for box in made),
    )


def chips(view: ReviewView, frame: Frame, row: Rect) -> Boxes:
    """Return a chip for each meter, from the left of a row."""
    chart, boxes, left = shown(view, frame), list[Box](), row.x
    names = [each.meter.value for each in view.charts]
    for each in view.charts:
        chip = Chip(each.name.split()[0], ICONS[each.meter], chosen=each is chart)
        place = Rect(left, row.y, chip.wide(frame.type), row.h)
        wish, key = Look(METER, each.meter.value), KEYS[each.meter]
        boxes.append(Box(f"meter-{each.meter.value}", place, chip, "", wish, (key,)))
        left = place.right + 12
    now = view.charts.index(chart) if chart else 0
    less, more = names[max(0, now - 1)], names[min(len(names) - 1, now + 1)]
    meters = one_stop("meters", boxes, now, Look(METER, less), Look(METER, more))
    rest = Rect(left, row.y, row.right - left, row.h)
    race = _race(view, frame, rest)
    taken = sum(box.rect.w + 12 for box in race)
    return (*meters, *race, *_lines(frame, Rect(left + taken, row.y, rest.w - taken, row.h)))


def _race(view: ReviewView, frame: Frame, row: Rect) -> Boxes:
    """Return from the left of a row what opens the race, if there was one."""
    if view.race is None:
        return ()
    chip = Chip(_("Race"), "flag")
    place = Rect(row.x, row.y, chip.wide(frame.type), row.h)
    return (Box("race", place, chip, "race", Look(OVER, RACE), ("v",)),)


def _lines(frame: Frame, row: Rect) -> Boxes:
    """Return from the left of a row what opens the list of lines, where there is room for it."""
    chip = Chip(_("Lines"), "filter")
    wide = chip.wide(frame.type)
    if wide > row.w:
        return ()
    place = Rect(row.x, row.y, wide, row.h)
    return (Box("lines", place, chip, "lines", Look(OVER, debrief_lines.LINES), ("f",)),)


def chart_boxes(view: ReviewView, frame: Frame, place: Rect) -> Boxes:
    """Return the lines of the meter that was turned to, and a strip to press for each turn."""
    chart, now = shown(view, frame), debrief_parts.turn(view, frame)
    if chart is None:
        return ()
    part = timeline(debrief_lines.drawn(view, chart, frame), now)
    strips = debrief_pointed.strips(view, frame, part, place)
    return (Box("chart", place, part), *_focused(strips, view, now))


def _focused(strips: Boxes, view: ReviewView, now: DecisionView | None) -> Boxes:
    """Return the strip of the turn that is looked at as a stop, by which its causes are told.

    Left and right go to the turn before and the next.
    """
    if now is None:
        return strips
    turns = [each.key for each in view.decisions]
    at = turns.index(now.key)
    less, more = (
        Look(debrief_parts.TURN, turns[max(0, min(to, len(turns) - 1))]) for to in (at - 1, at + 1)
    )
    id_ = debrief_pointed.strip_id(now.points[-1]) if now.points else ""
    return tuple(
        replace(box, area="chart", less=less, more=more) if box.id == id_ else box for box in strips
    )


def timeline(chart: ChartView, now: DecisionView | None) -> Timeline:
    """Return the lines of a chart; yours is drawn over the others."""
    teams: Iterator[Voice] = iter(_TEAMS)
    series = []
    for line in chart.lines:
        voice = _VOICES[line.style] if line.style in _VOICES else next(teams, _TEAMS[-1])
        series.append(Series(line.name, line.values, voice, f"{line.end} {line.name}", line.shape))
    marked = now.points[-1] if now and now.points else None
    return Timeline(tuple(series), chart.turns, chart.ticks, chart.low, chart.high, marked)


_GOAL: Style = theme.DENSE.at(23, 28)


def _goals_high(view: ReviewView, frame: Frame, wide: float) -> float:
    cell = wide / max(1, len(view.goals)) - 24
    texts = [frame.type.height(goal, _GOAL, cell) for goal, _end, _reached in view.goals]
    return 44 + max(texts, default=28.0) + 4


def _goals(view: ReviewView, place: Rect) -> Boxes:
    """Return each goal with what it came to; a tick or a cross says whether it was reached."""
    boxes: list[Box] = []
    for i, (cell, (goal, end, reached)) in enumerate(
        zip(place.columns(max(1, len(view.goals)), 24), view.goals, strict=False)
    ):
        boxes += goal_boxes(f"goal-{i}", (goal, end), reached, cell)
    return tuple(boxes)


def goal_boxes(id_: str, said: tuple[str, str], reached: bool | None, cell: Rect) -> Boxes:
    """Return one goal: what it came to, its mark, and what was aimed at."""
    goal, end = said
    icon, colour, _word = debrief_parts.mark(reached)
    style = theme.NUMBER_S.at(28, 32).on(colour)
    return (
        Box(f"{id_}-rule", cell.top(2), Rule(thick=2)),
        Box(f"{id_}-mark", Rect(cell.x, cell.y + 10, 26, 26),
            Icon(icon, colour, side=26)),
        Box(f"{id_}-end", Rect(cell.x + 36, cell.y + 7, cell.w - 36, 32),
            Words(end, style, rows=1, ellipsis=True, steps=(style, style.at(24, 30)))),
        Box(f"{id_}-goal", cell.below(42), Words(goal, _GOAL)),
    )  # fmt: skip


def _list(view: ReviewView, frame: Frame, place: Rect) -> Boxes:
    """Return the turns, and what the real company did on the one that is looked at."""
    inner = place.inset(28, 20)
    now = debrief_parts.turn(view, frame)
    real = _real(now, frame, inner) if now else ()
    foot = min((box.rect.y for box in real), default=inner.bottom) - 14
    listed = Rect(inner.x - 28, inner.y + 60, place.w - 16, foot - inner.y - 60)
    title = Rect(inner.x, inner.y, frame.type.width(_("Your decisions"), theme.TITLE) + 8, 44)
    when = Rect(title.right, inner.y + 8, inner.right - title.right, 28)
    return (
        Box("list", place, Sheet()),
        *debrief_list.rows(view, frame, listed.moved(8, 0), 70.0),
        Box("list-title", title, Words(_("Your decisions"), theme.TITLE)),
        Box("list-when", when, Words(_("as each turn ended"), _GOAL, 1.0)),
        Box("list-rule", inner.below(52, 3), Rule()),
        *real,
    )


def _real(now: DecisionView, frame: Frame, inner: Rect) -> Boxes:
    if not now.real:
        return ()
    high = min(5, len(frame.type.wrap(now.real, REAL, inner.w).lines)) * frame.type.line(REAL)
    words = inner.foot(high)
    label = Rect(inner.x, words.y - 34, inner.w, 24)
    return (
        Box("real-title", label, Words(now.real_head, theme.LABEL, rows=1)),
        Box("real", words, Words(now.real, REAL, rows=5, ellipsis=True)),
    )
