"""The head of every paper screen: the case, the track of turns, the date."""

from collections.abc import Sequence

from game.engine.case import Case
from game.present.parts import Masthead, TurnMark
from game.present.settings import Settings
from game.present.wording import dates, headings
from game.present.wording.headings import (
    after_length,
    case_line,
    time_on,
    turn_alone,
    turn_inside,
    turn_length,
    turn_until,
)

WITHIN_A_WEEK = 6.0  # days in which the name of a weekday is enough


def masthead(case: Case, turn: int, settings: Settings, *, ended: bool = False) -> Masthead:
    """Return the head for `turn`; when it `ended`, the date is the one it ended on."""
    scenario = case.scenario
    place = min(turn, case.turns - 1)
    return Masthead(
        title=scenario.title,
        mode=case_line(scenario.company, scenario.period, settings.mode_name),
        track=track(case, place),
        date=_minute(case, ending(case, place) if ended else opens(case, place)),
        length=_span(case, place, ended=ended),
    )


def _minute(case: Case, at: dates.Moment) -> str:
    """Return a day and its hour: by its weekday, or by its year where a case runs into another."""
    years = {opens(case, 0).year, opens(case, case.turns - 1).year}
    return dates.short(at) if len(years) == 1 else f"{dates.dated(at)}, {dates.clock(at)}"


def _span(case: Case, turn: int, *, ended: bool) -> str:
    """Return how long it is to the next decision; the end of what takes days is told with it."""
    if ended:
        return after_length(dates.lasting(case.days[turn]))
    days = sum(case.days[turn : case.coming(turn + 1)])
    if days < dates.DAYS_FROM:
        return turn_length(dates.lasting(days))
    start = opens(case, turn)
    return turn_until(dates.day_until(dates.later(start, days), start), dates.lasting(days))


def opens(case: Case, turn: int) -> dates.Moment:
    """Return when a turn opens."""
    return dates.moment(case.scenario.turns[turn].at)


def ending(case: Case, turn: int) -> dates.Moment:
    """Return when a turn is over."""
    return dates.later(opens(case, turn), case.days[turn])


def track(case: Case, now: int) -> tuple[TurnMark, ...]:
    """Return every turn to decide on as a stop; `now` counts all, from 0, -1 if none is open."""
    marks = []
    for place, turn in enumerate(case.plays):
        day, time = _label(case, turn)
        last = turn == case.plays[-1]
        marks.append(
            TurnMark(
                number=place + 1,
                day=day,
                time=time,
                done=turn < now,
                now=turn == now,
                gap="" if last else dates.gap(_gap(case, turn)),
                span=None if last else dates.span(_gap(case, turn)),
            )
        )
    return tuple(marks)


def day(case: Case, turn: int) -> str:
    """Return the day on which a turn opens: "Wed 14", or "April" after a gap of weeks."""
    return _label(case, turn)[0]


def span(case: Case, turns: Sequence[int]) -> str:
    """Return the days over which turns in a row pass: "Sat 17 Feb to Tue 20 Feb"."""
    start, end = opens(case, turns[0]), ending(case, turns[-1])
    if start[:3] == end[:3]:
        return dates.short_date(start)
    said = dates.short_date if start.year == end.year else dates.dated
    return headings.span(said(start), said(end))


def when(case: Case, turn: int) -> str:
    """Return a turn's opening as one label: "Wed 15:00", or "April" after a gap of weeks.

    It tells the day by itself: where a weekday has come round again, and where a long case begins.
    """
    at, first = opens(case, turn), opens(case, 0)
    if _far(case, turn):
        return _label(case, turn)[0]
    if at == first and sum(case.days) >= dates.LONG:
        return dates.dated(at)
    if dates.days_between(first, at) > WITHIN_A_WEEK:
        return dates.short_date(at)
    return f"{dates.weekday_name(at)[:3]} {dates.clock(at)}"


def onward(case: Case, turn: int) -> str:
    """Return the label that leads on from a turn that is over: to the next decision, or the end.

    That is the turn by its number, with its hour on the same day; or the next day by its name.
    """
    after = case.coming(turn + 1)
    if after == case.turns:
        return headings.to_the_debrief()
    here, there = opens(case, turn), opens(case, after)
    if here[:3] == there[:3]:
        return headings.on_to_hour(case.place(after), dates.clock(there))
    if dates.days_between(here, there) > WITHIN_A_WEEK:
        return headings.on_to_turn(case.place(after))
    return headings.on_to(dates.weekday_name(there))


def turn_name(case: Case, turn: int) -> str:
    """Return "Turn 3"; a turn that passes undecided is named by its opening."""
    return turn_alone(case.place(turn)) if turn in case.plays else when(case, turn)


def turn_within(case: Case, turn: int) -> str:
    """Return the same within a sentence: "turn 3"."""
    return turn_inside(case.place(turn)) if turn in case.plays else when(case, turn)


def day_due(case: Case, turn: int) -> str:
    """Return the day on which a turn ends, for a promise that is due by then."""
    first, last = opens(case, 0), ending(case, case.turns - 1)
    return dates.day_of(ending(case, turn), first, last)


def _gap(case: Case, turn: int) -> float:
    """Return the days from a turn to the next one to decide on."""
    return dates.days_between(opens(case, turn), opens(case, case.coming(turn + 1)))


def _before(case: Case, turn: int) -> int | None:
    """Return the turn that was decided on before this one."""
    return max((each for each in case.plays if each < turn), default=None)


def _since(case: Case, turn: int) -> float:
    """Return the days since the last turn that was decided on; none before the first."""
    before = _before(case, turn)
    return 0.0 if before is None else dates.days_between(opens(case, before), opens(case, turn))


def _far(case: Case, turn: int) -> bool:
    return _since(case, turn) >= dates.WEEKS_FROM


def _label(case: Case, turn: int) -> tuple[str, str]:
    """Return the day and the time of a turn; after weeks, the month and "weeks on".

    Of two turns in one month the later is told by its date. The last turn, where it lasts weeks,
    is told by its months and how long it is.
    """
    at = opens(case, turn)
    before = _before(case, turn)
    end = ending(case, case.turns - 1)
    long = turn == case.plays[-1] and dates.days_between(at, end) >= dates.WEEKS_FROM
    year = opens(case, turn if before is None else before).year
    if long and at.month != end.month and at.year == end.year == year:
        return dates.months(at, end), dates.lasting(dates.days_between(at, end))
    if before is None or not _far(case, turn):
        return dates.short_day(at), dates.clock(at)
    last = opens(case, before)
    again = (at.year, at.month) == (last.year, last.month)
    mark = dates.day_month(at) if again else dates.month_mark(at, last)
    return mark, time_on(dates.gap(_since(case, turn)))
