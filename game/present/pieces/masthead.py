"""The head of every paper screen: the case, the track of turns, the date."""

from game.engine.case import Case
from game.present.parts import Masthead, TurnMark
from game.present.settings import Settings
from game.present.wording import dates
from game.present.wording.headings import after_length, case_line, time_on, turn_length, turn_until


def masthead(case: Case, turn: int, settings: Settings, *, ended: bool = False) -> Masthead:
    """Return the head for `turn`; when it `ended`, the date is the one it ended on."""
    scenario = case.scenario
    place = min(turn, case.turns - 1)
    return Masthead(
        title=scenario.title,
        mode=case_line(scenario.company, scenario.period, settings.mode_name),
        track=track(case, place),
        date=dates.short(ending(case, place) if ended else opens(case, place)),
        length=_span(case, place, ended=ended),
    )


def _span(case: Case, turn: int, *, ended: bool) -> str:
    """Return how long a turn is; the end of one that takes days is told with it."""
    length = dates.lasting(case.days[turn])
    if ended:
        return after_length(length)
    if case.days[turn] < dates.DAYS_FROM:
        return turn_length(length)
    return turn_until(dates.day_until(ending(case, turn), opens(case, turn)), length)


def opens(case: Case, turn: int) -> dates.Moment:
    """Return when a turn opens."""
    return dates.moment(case.scenario.turns[turn].at)


def ending(case: Case, turn: int) -> dates.Moment:
    """Return when a turn is over."""
    return dates.later(opens(case, turn), case.days[turn])


def track(case: Case, now: int) -> tuple[TurnMark, ...]:
    """Return every turn as a stop; `now` is counted from 0, -1 if none is open."""
    marks = []
    for turn in range(case.turns):
        day, time = _label(case, turn)
        last = turn == case.turns - 1
        marks.append(
            TurnMark(
                number=turn + 1,
                day=day,
                time=time,
                done=turn < now,
                now=turn == now,
                gap="" if last else dates.gap(_gap(case, turn)),
            )
        )
    return tuple(marks)


def when(case: Case, turn: int) -> str:
    """Return a turn's opening as one label: "Wed 15:00", or "April" after a gap of weeks."""
    at = opens(case, turn)
    if _far(case, turn):
        return _label(case, turn)[0]
    return f"{dates.weekday_name(at)[:3]} {dates.clock(at)}"


def day_due(case: Case, turn: int) -> str:
    """Return the day on which a turn ends, for a promise that is due by then."""
    return dates.short_date(ending(case, turn))


def _gap(case: Case, turn: int) -> float:
    return dates.days_between(opens(case, turn), opens(case, turn + 1))


def _far(case: Case, turn: int) -> bool:
    return turn > 0 and _gap(case, turn - 1) >= dates.WEEKS_FROM


def _label(case: Case, turn: int) -> tuple[str, str]:
    """Return the day and the time of a turn; after weeks, the month and "weeks on"."""
    at = opens(case, turn)
    if not _far(case, turn):
        return dates.short_day(at), dates.clock(at)
    before = opens(case, turn - 1)
    return dates.month_mark(at, before), time_on(dates.gap(_gap(case, turn - 1)))
