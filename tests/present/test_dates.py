from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.present.wording import dates
from game.present.wording.dates import Moment, moment

AT = moment("2007-02-15 06:00")


def test_a_moment_is_read_and_said_in_every_form() -> None:
    assert Moment(2007, 2, 15, 6, 0) == AT
    assert dates.short(AT) == "Thu 15 Feb, 06:00"
    assert dates.short_day(AT) == "Thu 15"
    assert dates.long_date(AT) == "Thursday 15 February 2007"
    assert dates.full_date(AT) == "15 February 2007"
    assert dates.day_month(AT) == "15 Feb"
    assert dates.day_of(AT, AT, AT) == "Thu 15 Feb"
    assert dates.day_of(AT, AT, dates.later(AT, 365)) == "15 Feb 2007"
    assert dates.day_until(AT, AT) == "15 Feb"
    assert dates.day_until(dates.later(AT, 365), AT) == "15 Feb 2008"


@given(st.integers(0, 10**8), st.integers(0, 10**6))
def test_the_calendar_is_the_one_that_everybody_uses(since: int, minutes: int) -> None:
    start = datetime.fromisoformat("1900-01-01") + timedelta(minutes=since)
    end = start + timedelta(minutes=minutes)
    at = Moment(start.year, start.month, start.day, start.hour, start.minute)
    found = dates.later(at, minutes / 1440)

    assert found == (end.year, end.month, end.day, end.hour, end.minute)
    assert dates.weekday(at) == start.weekday()
    assert dates.days_between(at, found) == pytest.approx(minutes / 1440)


@pytest.mark.parametrize(
    ("hours", "said"),
    [
        (0.5, "30 minutes"),
        (1, "1 hour"),
        (12, "12 hours"),
        (7.5, "about 8 hours"),
        (51, "about 2 days"),
        (72, "3 days"),
        (24 * 45, "about 6 weeks"),
        (24 * 120, "about 4 months"),
    ],
)
def test_a_length_is_said_with_about_where_it_is_not_exact(hours: float, said: str) -> None:
    assert dates.lasting(hours / 24) == said


@pytest.mark.parametrize(
    ("days", "said"), [(0.3, "hours"), (2, "days"), (20, "weeks"), (200, "months")]
)
def test_a_gap_is_counted_in_what_people_count_it_in(days: float, said: str) -> None:
    assert dates.gap(days) == said


def test_after_weeks_a_turn_is_marked_by_its_month() -> None:
    assert dates.month_mark(moment("2007-04-11 09:00"), AT) == "April"
    assert dates.month_mark(moment("2007-09-11 09:00"), AT) == "Sep"
    assert dates.month_mark(moment("2008-04-11 09:00"), AT) == "Apr 2008"
    assert dates.months(AT, moment("2007-04-11 09:00")) == "Feb–Apr"
