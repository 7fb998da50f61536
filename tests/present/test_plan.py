"""The improvement plan and the figures of a report, in cases of hours and in cases of years."""

import pytest

from game.debrief.credit import credits_of
from game.present.moments.review import review
from game.present.pieces.journey import figures
from game.present.pieces.plan import plan
from tests.debrief.cases import played


@pytest.mark.parametrize(
    ("case", "opened", "early"),
    [
        ("jetblue-2007", "Wed 14 Feb, 08:00", "before it can come again"),
        ("chrysler-turnaround", "6 Aug 2007", "in the first weeks next time"),
    ],
)
def test_a_case_of_years_is_told_by_its_dates_and_not_by_hours(
    case: str, opened: str, early: str
) -> None:
    record = played(case, 3)
    rows = plan(record, credits_of(record), (), (), review([record]))

    assert figures(record).rows[1][1] == opened
    assert early in next(row.action for row in rows if "lost most" in row.action)
