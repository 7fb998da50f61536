"""The file of a case, and the head of each of its turns, say when it is."""

import pytest

from game.engine.case import compiled
from game.present.moments.briefing import briefing
from game.present.pieces.masthead import day_due, masthead
from game.present.settings import Settings
from tests.debrief.cases import opened

LONG_AND_SHORT = ("takata-honda", "jetblue-2007")


def stops(name: str) -> list[tuple[str, str]]:
    return [(mark.day, mark.time) for mark in briefing(opened(name)[0].case).track]


@pytest.mark.parametrize("name", ["takata-honda", "chrysler-turnaround", "jeep-2013"])
def test_no_two_turns_of_a_case_of_years_are_dated_alike(name: str) -> None:
    found = stops(name)

    assert len(set(found)) == len(found)
    assert len({year for _day, year in found}) >= 3
    assert all(len(year) == 4 for _day, year in found)


def test_where_hours_count_the_hour_is_told_with_the_date() -> None:
    found = stops("con-edison-2006")

    assert found[:2] == [("17 Jul", "19:00"), ("18 Jul", "08:00")]
    assert found[-1] == ("12 Oct", "2006")


def test_a_made_up_year_is_not_told() -> None:
    known = opened("squeaky-wheel")[0].scenario
    somewhen = compiled(known.model_copy(update={"period": "One winter"}))

    assert [mark.time for mark in briefing(somewhen).track[:2]] == ["Monday", "Monday"]


def test_a_case_of_days_is_told_by_its_weekdays() -> None:
    assert stops("jetblue-2007")[0] == ("Wed 14", "08:00")


def test_the_head_of_a_turn_names_the_year_where_a_case_runs_into_another() -> None:
    heads = {name: masthead(opened(name)[0].case, 5, Settings()).date for name in LONG_AND_SHORT}

    assert heads == {"takata-honda": "19 May 2015, 09:00", "jetblue-2007": "Mon 19 Feb, 10:00"}


def test_a_promise_is_due_on_a_day_with_its_year_where_a_case_runs_into_another() -> None:
    due = {name: day_due(opened(name)[0].case, 5) for name in LONG_AND_SHORT}

    assert due == {"takata-honda": "3 Nov 2015", "jetblue-2007": "Tue 20 Feb"}


def test_no_two_stops_of_a_head_are_called_alike() -> None:
    stops = [mark.day for mark in masthead(opened("squeaky-wheel")[0].case, 5, Settings()).track]

    assert stops[:6] == ["Mon 8", "22 Jan", "Feb", "19 Feb", "March", "19 Mar"]
    assert len(set(stops)) == len(stops)
