"""The three meters over the turns, with one line for each game that is compared."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.base.scale import percent, ticks
from game.debrief.record import Record
from game.engine.case import Case
from game.present.parts import Meter
from game.present.pieces import groups
from game.present.pieces.masthead import day
from game.present.pieces.meters import values
from game.present.pieces.scales import ends
from game.present.review import ChartView, LineView
from game.present.wording import meters as words
from game.present.wording import review
from game.present.wording.currency import Currency, currency

NO_END = "–"  # in place of the figure at the end of a line that stops before the others


@dataclass(frozen=True, slots=True, eq=False)
class Compared:
    """A game in a chart: its name and the style of its line."""

    name: str
    style: str  # "you", "team", "rival", "history", "best"
    record: Record
    shape: str = ""  # of the team, where there are several


def charts(games: Sequence[Compared]) -> tuple[ChartView, ...]:
    """Return a chart for each meter; the first game gives the turns."""
    return tuple(chart(meter, games) for meter in Meter)


def chart(
    meter: Meter,
    games: Sequence[Compared],
    most: float | None = None,
    span: tuple[float, float] | None = None,
) -> ChartView:
    """Return one meter over the turns, every line on the same scale.

    Unless they are given, it is the scale of the lines: `most` in place of `top`, `span` of `ends`.
    """
    purse = currency(games[0].record.scenario)
    most = most or top(meter, games)
    lines = tuple(
        LineView(
            name=game.name,
            style=game.style,
            values=tuple(value / most for value in values(game.record, meter)),
            end=_figure(meter, values(game.record, meter)[-1], purse)
            if game.record.turn >= _end(games)
            else NO_END,
            figures=_sums(values(game.record, meter), purse) if meter is Meter.COST else (),
            shape=game.shape,
        )
        for game in games
    )
    low, high = span or ends(meter, lines)
    return ChartView(
        meter=meter,
        name=words.name(meter),
        ticks=tuple(
            (mark / most, _figure(meter, mark, purse)) for mark in ticks(low * most, high * most)
        ),
        turns=(review.start(), *turns(games[0].record.case)),
        lines=lines,
        low=low,
        high=high,
    )


def _end(games: Sequence[Compared]) -> int:
    """Return how far those go who played on: whoever stopped before has no end of their own."""
    return max(game.record.turn for game in games if game.style in ("you", "team"))


def segments(record: Record) -> ChartView:
    """Return the loyalty of every segment over the turns of one game."""
    lines = tuple(
        LineView(
            name=part.short,
            style="segment",
            values=groups.values(record, place),
            end=str(percent(groups.values(record, place)[-1])),
        )
        for place, part in enumerate(record.scenario.segments)
    )
    low, high = ends(Meter.LOYALTY, lines)
    return ChartView(
        meter=Meter.LOYALTY,
        name=words.by_segment(),
        ticks=tuple((mark, str(percent(mark))) for mark in ticks(low, high)),
        turns=(review.start(), *turns(record.case)),
        lines=lines,
        low=low,
        high=high,
    )


def turns(case: Case) -> list[str]:
    """Return the numbers of the turns; one that passes undecided has its day instead."""
    return [
        str(case.place(turn) + 1) if turn in case.plays else day(case, turn)
        for turn in range(case.turns)
    ]


def top(meter: Meter, games: Sequence[Compared]) -> float:
    """Return what stands at the top of a meter's scale: 1, or the currency that cost goes up to."""
    if meter is not Meter.COST:
        return 1.0
    costs = [cost for game in games for cost in values(game.record, meter)]
    return max(games[0].record.scenario.goals.cost, *costs)


def _sums(amounts: Sequence[float], purse: Currency) -> tuple[str, ...]:
    return tuple(purse.amount(amount) for amount in amounts)


def _figure(meter: Meter, value: float, purse: Currency) -> str:
    return purse.amount(value) if meter is Meter.COST else str(percent(value))
