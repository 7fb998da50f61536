"""What the projector shows of a room: what all may know, and plans side by side once revealed."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from game.base.ids import CardId
from game.library.places import data_folder
from game.play.actions import Commit, Undo
from game.play.answers import Accepted
from game.play.desk import Desk
from game.play.projected import opened, revealed
from game.play.room.acts import Join, Proceed, Reveal, RoomAct, Show
from game.play.room.clock import left
from game.play.room.room import Room, Ticking
from game.play.session import Session
from game.play.views import Views
from game.present.room.session import TeamState

CASE = "jetblue-2007"
NOON = datetime(2026, 11, 12, 12, 0).astimezone()


@pytest.fixture
def views(tmp_path: Path) -> Iterator[Views]:
    """Return a room of three teams on its first turn."""
    folder = data_folder("scenarios")
    desk = Desk(folder, tmp_path, tmp_path / "set.json", lambda: NOON, lambda: 7)
    session = desk.begin(CASE, 7, ("North", "East", "South"), room=True)
    assert isinstance(session, Session)
    do(session, Proceed())
    yield Views(session, desk.history(CASE))
    session.close()


def do(session: Session, *acts: RoomAct | Commit | Undo) -> None:
    for act in acts:
        assert isinstance(session.submit(act, session.at), Accepted)


def plan(views: Views, team: int, *titles: str) -> None:
    hand = {card.title: CardId(card.id) for card in views.table(team).hand}
    do(views.session, Commit(team, tuple(hand[title] for title in titles)))


def test_what_one_team_has_found_out_is_not_on_the_projector(views: Views) -> None:
    plan(views, 0, "Count who is held")
    plan(views, 1)
    plan(views, 2)
    do(views.session, Reveal(), Proceed())

    own = {*views.table(0).known} - {*views.table(1).known}
    shown = {fact.text for fact in opened(views).facts}
    assert own
    assert not own & shown
    assert shown


def test_of_a_turn_taken_back_a_team_on_phones_is_said_to_vote_as_its_phones_say(
    views: Views,
) -> None:
    do(views.session, Join("a", "Ada", 0), Join("b", "Ben", 0), Join("c", "Cyd", 1))
    plan(views, 0, "Count who is held")
    plan(views, 1, "Count who is held")
    plan(views, 2, "Count who is held")
    do(views.session, Reveal(), Undo())

    votes, alone, no_phone = opened(views).teams
    assert (votes.state, votes.placed) == (TeamState.READING, 0)
    assert votes.note == "2 votes to go"
    assert alone.state is TeamState.DISCUSSING
    assert (no_phone.state, no_phone.placed > 0) == (TeamState.DISCUSSING, True)


def test_a_card_of_one_team_alone_is_marked_and_the_ends_are_named(views: Views) -> None:
    plan(views, 0, "Call for the buses", "Food and water")
    plan(views, 1, "Call for the buses")
    plan(views, 2)
    do(views.session, Reveal())

    columns = revealed(views, None).columns
    marks = [[(card.title, card.only_here) for card in column.played] for column in columns]
    assert marks == [
        [("Call for the buses", False), ("Food and water", True)],
        [("Call for the buses", False)],
        [],
    ]
    assert columns[2].nothing == "No card was played."
    tags = [figure.tag for column in columns for figure in column.figures]
    assert sorted(filter(None, tags)) == sorted({*tags} - {""})  # each names one team alone


def test_teams_that_played_alike_stand_alike_and_none_is_named(views: Views) -> None:
    for team in range(3):
        plan(views, team, "Call for the buses")
    do(views.session, Reveal())

    columns = revealed(views, None).columns
    assert {figure.tag for column in columns for figure in column.figures} == {""}
    assert len({column.figures for column in columns}) == 1


def test_meters_that_are_kept_are_not_told(views: Views) -> None:
    for team in range(3):
        plan(views, team)
    do(views.session, Reveal(), Show(meters=False))

    view = revealed(views, None)
    assert not any(column.figures or column.causes for column in view.columns)
    assert view.rows == ()
    assert view.kept == "kept for the debrief"


def test_a_clock_that_stands_keeps_its_time_and_one_that_runs_ends_at_none() -> None:
    def room(*, running: bool) -> Room:
        return Room(timer=Ticking(90, running, NOON.replace(minute=0).isoformat()))

    later = NOON.replace(minute=1)
    assert left(room(running=True), later) == 30
    assert left(room(running=False), later) == 90
    assert left(room(running=True), NOON.replace(minute=30)) == 0
    assert left(Room(), later) is None
