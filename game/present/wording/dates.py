"""Dates and lengths of time as people say them; nothing here asks what day it is."""

from datetime import date, timedelta
from typing import NamedTuple

from game.base.words import _, n_
from game.present.parts import Span

MINUTES = 24 * 60
WEEKS_FROM = 14.0  # days from which a gap is counted in weeks
MONTHS_FROM = 75.0
DAYS_FROM = 1.5
LONG = 60.0  # days from which a case tells its turns by their dates


class Moment(NamedTuple):
    """A minute of the calendar."""

    year: int
    month: int
    day: int
    hour: int
    minute: int


def moment(text: str) -> Moment:
    """Return the moment written as "2007-02-15 06:00"."""
    date, clock = text.split(" ")
    year, month, day = (int(part) for part in date.split("-"))
    hour, minute = (int(part) for part in clock.split(":"))
    return Moment(year, month, day, hour, minute)


def later(start: Moment, days: float) -> Moment:
    """Return the moment `days` after `start`, to the minute."""
    past = round(days * MINUTES) + 60 * start.hour + start.minute
    day = _day(start) + timedelta(days=past // MINUTES)
    return Moment(day.year, day.month, day.day, past % MINUTES // 60, past % 60)


def days_between(start: Moment, end: Moment) -> float:
    """Return the days from `start` to `end`."""
    minutes = 60 * (end.hour - start.hour) + end.minute - start.minute
    return (_day(end) - _day(start)).days + minutes / MINUTES


def weekday(at: Moment) -> int:
    """Return the day of the week: 0 is Monday."""
    return _day(at).weekday()


def clock(at: Moment) -> str:
    """Return "06:00"."""
    return f"{at.hour:02}:{at.minute:02}"


def short_day(at: Moment) -> str:
    """Return "Thu 15"."""
    return f"{weekday_name(at)[:3]} {at.day}"


def short_date(at: Moment) -> str:
    """Return "Thu 15 Feb"."""
    return f"{short_day(at)} {month_name(at)[:3]}"


def short(at: Moment) -> str:
    """Return "Thu 15 Feb, 06:00"."""
    return f"{short_date(at)}, {clock(at)}"


def day_month(at: Moment) -> str:
    """Return "12 Nov"."""
    return f"{at.day} {month_name(at)[:3]}"


def dated(at: Moment) -> str:
    """Return "12 Nov 2006"."""
    return f"{day_month(at)} {at.year}"


def day_of(at: Moment, first: Moment, last: Moment) -> str:
    """Return "Thu 15 Feb"; with its year, "15 Feb 2007", where all runs into another year."""
    return short_date(at) if first.year == last.year else dated(at)


def day_until(at: Moment, start: Moment) -> str:
    """Return "12 Nov", with the year when it is another one than at the start."""
    return day_month(at) if at.year == start.year else dated(at)


def full_date(at: Moment) -> str:
    """Return "15 February 2007"."""
    return f"{at.day} {month_name(at)} {at.year}"


def long_date(at: Moment) -> str:
    """Return "Thursday 15 February 2007"."""
    return f"{weekday_name(at)} {full_date(at)}"


def month_mark(at: Moment, before: Moment) -> str:
    """Return "April" or "Sep", with the year when it is another one than before."""
    name = month_name(at)
    if at.year != before.year:
        return f"{name[:3]} {at.year}"
    return name if len(name) <= 5 else name[:3]


def months(start: Moment, end: Moment) -> str:
    """Return the months that a time of weeks runs through, from first to last: "Feb–Apr"."""
    return f"{month_name(start)[:3]}–{month_name(end)[:3]}"


def weekday_name(at: Moment) -> str:
    """Return "Thursday"."""
    return (
        _("Monday"),
        _("Tuesday"),
        _("Wednesday"),
        _("Thursday"),
        _("Friday"),
        _("Saturday"),
        _("Sunday"),
    )[weekday(at)]


def month_name(at: Moment) -> str:
    """Return "February"."""
    return (
        _("January"),
        _("February"),
        _("March"),
        _("April"),
        _("May"),
        _("June"),
        _("July"),
        _("August"),
        _("September"),
        _("October"),
        _("November"),
        _("December"),
    )[at.month - 1]


def span(days: float) -> Span:
    """Return in what a gap is counted."""
    if days >= MONTHS_FROM:
        return Span.MONTHS
    if days >= WEEKS_FROM:
        return Span.WEEKS
    return Span.DAYS if days >= DAYS_FROM else Span.HOURS


def gap(days: float) -> str:
    """Return the same in words: "hours", "days", "weeks" or "months"."""
    return {
        Span.HOURS: _("hours"),
        Span.DAYS: _("days"),
        Span.WEEKS: _("weeks"),
        Span.MONTHS: _("months"),
    }[span(days)]


def lasting(days: float) -> str:
    """Return a length of time: "12 hours", "3 days", "about 6 weeks"."""
    if days >= MONTHS_FROM:
        return n_("about {n} month", "about {n} months", _near(days / 30.4)).format(
            n=_near(days / 30.4)
        )
    if days >= WEEKS_FROM:
        return n_("about {n} week", "about {n} weeks", _near(days / 7)).format(n=_near(days / 7))
    if days >= DAYS_FROM:
        about = "" if abs(days - _near(days)) < 1e-6 else _("about") + " "
        return about + n_("{n} day", "{n} days", _near(days)).format(n=_near(days))
    return _hours(24 * days)


def _hours(hours: float) -> str:
    if hours < 1:
        minutes = max(_near(60 * hours), 1)
        return n_("{n} minute", "{n} minutes", minutes).format(n=minutes)
    about = "" if abs(hours - _near(hours)) < 1e-6 else _("about") + " "
    return about + n_("{n} hour", "{n} hours", _near(hours)).format(n=_near(hours))


def _near(value: float) -> int:
    return int(value + 0.5)


def _day(at: Moment) -> date:
    return date(at.year, at.month, at.day)
