from pathlib import Path

import pytest

from game.play.actions import Commit, Draft, Rewind, Undo
from game.play.answers import Accepted, WaitingForOther
from game.play.begin import Setup
from tests.play.conftest import Table
from tests.play.small import PAIR, differences, plan_of, play, started


@pytest.fixture
def pair(table: Table) -> Table:
    table.session.close()
    table.begin(PAIR)
    return table


def test_teams_plan_in_turn_and_time_moves_when_all_are_in(pair: Table) -> None:
    first = pair.submit(Commit(0, plan_of("sorry")))

    assert isinstance(first, Accepted)
    assert first.turned is None
    assert pair.session.whose_turn == 1
    assert pair.session.turned == ()

    second = pair.submit(Commit(1, plan_of("deny")))

    assert isinstance(second, Accepted)
    assert second.turned is not None
    assert second.turned.plans.shape == (2, 6)
    assert pair.session.plans == ((("sorry",), ("deny",)),)
    assert pair.session.whose_turn == 0


def test_a_team_waits_for_the_one_before(pair: Table) -> None:
    why = "It is the turn of Blue to plan."

    assert pair.submit(Draft(1, plan_of("hear"))) == WaitingForOther(0, why)
    assert pair.submit(Commit(1, plan_of("hear"))) == WaitingForOther(0, why)


def test_a_team_that_is_in_waits_for_the_others(pair: Table) -> None:
    pair.commit(("sorry",))

    answer = pair.submit(Commit(0, plan_of("hear")))

    assert answer == WaitingForOther(1, "It is the turn of Red to plan.")


def test_a_team_sees_its_own_plan_and_not_that_of_another(pair: Table) -> None:
    pair.commit(("sorry",))
    pair.do(Draft(1, plan_of("deny")))

    assert pair.session.committed(0) == ("sorry",)
    assert pair.session.committed(1) is None
    assert pair.session.draft(0) == ()
    assert pair.session.draft(1) == ("deny",)


def test_each_team_is_held_to_its_own_game(pair: Table) -> None:
    pair.commit(("sorry",), ("deny",))

    assert isinstance(pair.submit(Commit(0, plan_of("refund"))), Accepted)
    assert not isinstance(pair.submit(Commit(1, plan_of("refund"))), Accepted)


def test_undo_takes_back_only_the_last_team_of_an_open_turn(pair: Table) -> None:
    pair.commit(("sorry",), ("deny",), ("hear",))
    pair.do(Draft(1, plan_of("buses")), Undo())

    assert pair.session.whose_turn == 0
    assert len(pair.session.turned) == 1
    assert pair.session.draft(0) == ("hear",)
    assert pair.session.draft(1) == ("buses",)


def test_undo_takes_back_a_whole_turn_for_all_teams(pair: Table) -> None:
    pair.commit(("sorry",), ("deny",))
    pair.do(Undo())

    assert pair.session.turned == ()
    assert pair.session.whose_turn == 0
    assert [pair.session.draft(team) for team in (0, 1)] == [("sorry",), ("deny",)]


def test_going_back_to_the_open_turn_clears_what_is_on_the_table(pair: Table) -> None:
    pair.commit(("sorry",))
    pair.do(Draft(1, plan_of("deny")), Rewind(0))

    assert pair.session.whose_turn == 0
    assert [pair.session.draft(team) for team in (0, 1)] == [(), ()]


def test_teams_share_their_luck_and_play_as_if_alone(tmp_path: Path) -> None:
    lines: list[list[tuple[str, ...]]] = [
        [("sorry", "buses"), ("refund",), ("press",)],
        [("deny",), ("hear",), ("hear",)],
    ]
    with started(tmp_path, PAIR) as pair:
        for plans in zip(*lines, strict=True):
            play(pair, *plans)
        alone = [started(tmp_path) for _ in lines]
        for session, line in zip(alone, lines, strict=True):
            play(session, *line)
        for row, session in enumerate(alone):
            assert pair.state.loyalty[row] == session.state.loyalty[0]
            assert pair.state.media[row] == session.state.media[0]
            assert pair.state.cost[row] == session.state.cost[0]
            assert differences(pair.state.fired[row], session.state.fired[0]) == []


def test_eight_teams_fit_round_a_table(tmp_path: Path) -> None:
    names = tuple(f"Team {n}" for n in range(1, 9))
    with started(tmp_path, Setup(7, names)) as session:
        for team in range(8):
            assert session.whose_turn == team
            play(session, ("hear",))
        assert session.state.turn == 1
        assert session.state.rows == 8
