"""Any head count plays a case: all roles are held, and it is known how far what they know came."""

from html import escape
from pathlib import Path

import pytest

from game.commands.shelf import found
from game.engine.case import compiled
from game.play.actions import Commit, Undo
from game.play.begin import Setup, begin
from game.play.inroom.barred import roles_of
from game.play.reporting import files, told
from game.play.room.acts import Join, Proceed, Reveal, Seat, Share
from game.play.room.room import Room, dealt
from game.play.session import Known, Session
from game.play.views import Views
from tests.play.small import Clock, do

KNOWN = Known(compiled(found("bad-tuesday").scenario), "as-it-is")


def room_of(folder: Path, people: int, teams: int) -> Session:
    names = tuple(f"T{team}" for team in range(teams))
    session = begin(folder, KNOWN, Setup(seed=7, teams=names, room=True), Clock())
    assert isinstance(session, Session)
    do(session, *(Join(f"p{place}", f"Nick-{place}", place % teams) for place in range(people)))
    do(session, Proceed())
    return session


def here(session: Session) -> Room:
    assert session.room is not None
    return session.room


@pytest.mark.parametrize(("people", "teams"), [(1, 1), (3, 1), (7, 1), (7, 2), (23, 3), (60, 8)])
def test_any_head_count_holds_every_role_and_each_reads_their_own(
    tmp_path: Path, people: int, teams: int
) -> None:
    session = room_of(tmp_path, people, teams)
    roles = roles_of(session.table)

    for team in range(teams):
        held = dealt(here(session).of(team), roles)
        assert {role for mine in held.values() for role in mine} == set(roles)
        assert all(held.values())
    do(session, Reveal(anyway=True))
    counted = {(fact.team, fact.role): fact.people for fact in here(session).facts}
    assert set(counted) == {(team, role) for team in range(teams) for role in roles}
    voices = max(people, len(roles) * teams)
    assert sum(counted.values()) == voices


def test_a_fact_reached_the_plan_where_it_was_told_or_held_by_who_commits(tmp_path: Path) -> None:
    session = room_of(tmp_path, 5, 1)
    roles = roles_of(session.table)
    do(session, Share("p2", 0, roles[2]), Commit(0, ()), Reveal())

    reached = [fact.role for fact in here(session).facts if fact.reached]
    assert reached == [roles[0], roles[2]]
    do(session, Undo())
    assert here(session).facts == ()


def test_a_team_whose_people_all_look_on_holds_nothing(tmp_path: Path) -> None:
    session = room_of(tmp_path, 1, 1)
    do(session, Seat("p0", 0, ""), Reveal(anyway=True))

    assert here(session).facts == ()


def test_the_debrief_and_the_report_tell_who_held_which_fact(tmp_path: Path) -> None:
    session = room_of(tmp_path, 5, 2)
    do(session, Commit(0, ()), Commit(1, ()), Reveal())
    view = Views(session).review(0)

    assert view.facts_said.startswith("2 of 5 facts that one role alone held reached the plan.")
    assert [(one.held, one.reached) for one in view.facts] == [
        ("1 person", "yes"),
        ("1 person", "it stayed there"),
        ("1 person", "it stayed there"),
        ("1 person", "yes"),
        ("1 person", "it stayed there"),
    ]
    page = files([told(session, None)], None).files["report.html"].decode()
    assert page.count("What roles knew alone") == 1  # for both teams at once
    assert "Nick-0" not in page
    text = session.case.scenario.turns[0].intel[str(roles_of(session.table)[1])]
    assert view.facts[1].text == text
    assert page.count(escape(text)) == 1
