"""What every team played and came to, laid side by side once plans are revealed."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from game.base.scale import percent
from game.debrief.calibration import held
from game.debrief.credit import credit
from game.debrief.history import Past
from game.debrief.record import Record
from game.debrief.votes import Votes, alignment
from game.present.parts import CauseView, Meter, Tone, WaterfallView
from game.present.pieces import waterfall
from game.present.pieces.masthead import masthead, onward, opens
from game.present.pieces.meters import meters, values
from game.present.room.common import by_one
from game.present.room.compare import (
    CauseLine,
    ColumnView,
    CompareView,
    FigureView,
    MeterRow,
    PlayedView,
)
from game.present.settings import Settings
from game.present.wording import dates, headings, review, seat
from game.present.wording import meters as meter_words
from game.present.wording import room as words
from game.present.wording.currency import currency

DAY = 3.0  # days up to which the name of a weekday says which turn it was


@dataclass(frozen=True, slots=True, eq=False)
class Played:
    """A team, and what it said of its plan."""

    team: int
    record: Record
    confidence: int | None = None  # percent: that loyalty would stand no lower
    reason: str | None = None
    votes: Votes | None = None  # where people voted for themselves


def compare(
    played: Sequence[Played],
    turn: int,
    past: Past | None,
    settings: Settings,
    questions: tuple[str, ...] = (),
    *,
    shown: bool = True,
) -> CompareView:
    """Return what came of `turn` (from 0) for the teams that played it.

    Figures, causes and history are left out unless the meters are `shown`.
    """
    first = played[0].record
    case = first.case
    columns = [_column(each, turn, past, shown=shown) for each in played]
    history = _column(Played(-1, past.record), turn, past, shown=shown) if past else None
    return CompareView(
        masthead=masthead(case, turn, settings, ended=True),
        title=words.plans_for(len(played), _day(first, turn)),
        badge=words.revealed(case.place(turn)),
        effort=max(each.record.upto(turn).seen().effort for each in played),
        columns=_tagged(_only_here(columns)),
        history=replace(history, name=review.history(past.history.who), shape="")
        if history and past
        else None,
        rows=_rows(first) if shown else (),
        questions=questions or (words.any_question(),),
        next_label=_next(first, turn),
        kept="" if shown else words.kept(),
    )


def _column(each: Played, turn: int, past: Past | None, *, shown: bool) -> ColumnView:
    record = each.record
    cards = record.cards(turn)
    return ColumnView(
        team=each.team,
        name=record.name,
        shape=seat.shape(max(0, each.team)),
        played=tuple(PlayedView(c.kind.value, c.title, c.effort, only_here=False) for c in cards),
        nothing="" if cards else words.nothing_played(),
        figures=_figures(record.upto(turn + 1), past) if shown else (),
        causes=_causes(record, turn) if shown else (),
        said=words.said(each.confidence, each.reason, held=_held(record, turn) if shown else None),
        votes=alike(each.votes) if each.votes else "",
    )


def alike(votes: Votes) -> str:
    """Return how alike a team saw it before the talk and after it; nobody is named."""
    if votes.before is None or votes.after is None:
        return ""
    return words.alike(alignment(votes.before), alignment(votes.after), len(votes.changed))


def _held(record: Record, turn: int) -> bool:
    """Tell whether loyalty stood no lower when the turn was over."""
    before, after = values(record.upto(turn + 1), Meter.LOYALTY)[-2:]
    return held(before, after)


def _figures(then: Record, past: Past | None) -> tuple[FigureView, ...]:
    top = max(then.scenario.goals.cost, *values(then, Meter.COST), 1e-9)
    if past:
        top = max(top, *values(past.record.upto(then.turn), Meter.COST))
    tops = {Meter.LOYALTY: 1.0, Meter.MEDIA: 1.0, Meter.COST: top}
    return tuple(
        FigureView(
            view.meter,
            view.figure,
            view.change,
            values(then, view.meter)[-1] / tops[view.meter],
            values(then, view.meter)[-2] / tops[view.meter],
            "",
        )
        for view in meters(then)
    )


def _causes(record: Record, turn: int) -> tuple[CauseLine, ...]:
    """Return what moved loyalty most, for better and for worse."""
    fall: WaterfallView = waterfall.loyalty(credit(record, turn), record.upto(turn + 1), turn, 99)
    sides = [[c for c in fall.more if c.tone is tone] for tone in (Tone.HELPS, Tone.HURTS)]
    strongest = [max(side, key=_weight) for side in sides if side]
    return tuple(CauseLine(cause.amount, cause.label, cause.tone) for cause in strongest)


def _weight(cause: CauseView) -> float:
    return abs(cause.end - cause.start)


def _only_here(columns: Sequence[ColumnView]) -> list[ColumnView]:
    """Return the columns with each card marked that one team alone played."""
    alone = by_one([card.title for card in column.played] for column in columns)
    return [
        replace(
            column,
            played=tuple(replace(card, only_here=card.title in alone) for card in column.played),
        )
        for column in columns
    ]


def _tagged(columns: Sequence[ColumnView]) -> tuple[ColumnView, ...]:
    """Return the columns with the ends of loyalty and the least media named, where one has it."""
    if len(columns) < 2 or not columns[0].figures:
        return tuple(columns)
    tags = (
        (Meter.LOYALTY, max, words.highest()),
        (Meter.LOYALTY, min, words.lowest()),
        (Meter.MEDIA, min, words.calmest()),
    )
    found = list(columns)
    for meter, end, tag in tags:
        shares = [percent(_figure(column, meter).share) for column in found]
        if shares.count(end(shares)) == 1 and max(shares) > min(shares):
            place = shares.index(end(shares))
            found[place] = _with_tag(found[place], meter, tag)
    return tuple(found)


def _figure(column: ColumnView, meter: Meter) -> FigureView:
    return next(figure for figure in column.figures if figure.meter is meter)


def _with_tag(column: ColumnView, meter: Meter, tag: str) -> ColumnView:
    figures = (replace(f, tag=tag) if f.meter is meter else f for f in column.figures)
    return replace(column, figures=tuple(figures))


def _rows(record: Record) -> tuple[MeterRow, ...]:
    goal = currency(record.scenario).amount(record.scenario.goals.cost)
    return tuple(
        MeterRow(meter, meter_words.name(meter), words.unit(meter, goal)) for meter in Meter
    )


def _day(record: Record, turn: int) -> str:
    if record.case.days[turn] > DAY:
        return ""
    return dates.weekday_name(opens(record.case, turn))


def _next(record: Record, turn: int) -> str:
    if turn + 1 < record.case.turns and turn + 1 not in record.case.plays:
        return headings.in_between()
    return onward(record.case, turn)
