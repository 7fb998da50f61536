import pytest

from game.engine.plan import Refused
from game.play.actions import Commit, Draft, Rewind, Undo
from game.play.answers import Accepted, NotNow
from game.play.begin import Setup
from game.play.room.acts import Join, Proceed, Reveal, Seat, Share, Talk, Vote, Withdraw
from game.play.room.room import Ballot, Room, Stage, Voted
from game.play.table import Said
from tests.play.conftest import Table
from tests.play.small import PAIR, plan_of, play, started
from tests.play.small import differences as differing

SORRY, DENY, BUSES = plan_of("sorry"), plan_of("deny"), plan_of("buses")


def here(table: Table) -> Room:
    assert table.session.room is not None
    return table.session.room


def why(answer: object) -> str:
    assert isinstance(answer, NotNow), answer
    return answer.why


def test_nothing_is_planned_before_the_room_is_opened(room: Table) -> None:
    assert here(room).stage is Stage.LOBBY
    assert why(room.submit(Commit(0, SORRY))) == "No plans are made at this moment."

    room.do(Proceed())

    assert here(room).stage is Stage.OPEN
    assert why(room.submit(Proceed())) == "Reveal the plans first."


def test_teams_commit_in_any_order_and_all_is_played_when_it_is_revealed(seated: Table) -> None:
    seated.do(Commit(1, DENY), Commit(0, SORRY))
    assert not seated.session.plans
    assert not seated.session.to_plan

    answer = seated.submit(Reveal())

    assert isinstance(answer, Accepted)
    assert answer.turned is not None
    assert seated.session.plans == ((SORRY, DENY),)
    assert here(seated).stage is Stage.REVEALED
    assert why(seated.submit(Commit(0, BUSES))) == "No plans are made at this moment."


def test_a_room_comes_to_the_same_figures_as_one_screen(seated: Table) -> None:
    seated.do(Commit(1, DENY), Commit(0, SORRY), Reveal())
    with started(seated.folder / "screen", PAIR) as screen:
        play(screen, ("sorry",), ("deny",))
        assert differing(screen.states, seated.session.states) == []


def test_the_reveal_waits_for_every_team_unless_it_is_asked_not_to(seated: Table) -> None:
    seated.do(Draft(1, DENY), Commit(0, SORRY))
    assert why(seated.submit(Reveal())) == "These teams are not in yet: Red."

    seated.do(Reveal(anyway=True))

    assert seated.session.plans == ((SORRY, DENY),)


def test_a_mind_is_changed_before_the_reveal(seated: Table) -> None:
    seated.do(Commit(0, SORRY))
    assert why(seated.submit(Commit(0, DENY))) == "The plan of the team is in already."
    assert why(seated.submit(Draft(0, DENY))) == "The plan of the team is in already."

    seated.do(Withdraw(0))

    assert seated.session.committed(0) is None
    assert seated.session.draft(0) == SORRY
    assert why(seated.submit(Withdraw(0))) == "This team has committed nothing yet."


def test_a_plan_that_cannot_be_is_refused_with_its_reason(seated: Table) -> None:
    answer = seated.submit(Commit(0, plan_of("refund")))

    assert isinstance(answer, Refused)
    assert seated.session.committed(0) is None


def test_votes_before_the_talk_are_kept_apart_from_second_thoughts(seated: Table) -> None:
    seated.do(Vote("a", 0, SORRY, 70), Vote("a", 0, DENY), Talk(0), Vote("a", 0, BUSES, 40))

    assert here(seated).ballots == (Ballot("a", 0, DENY, BUSES, 40),)
    assert here(seated).to_vote(0) == 1
    assert here(seated).to_vote(1) == 1

    seated.do(Commit(0, BUSES), Commit(1, ()), Reveal())

    assert here(seated).ballots == ()
    assert here(seated).voted == (Voted(0, (Ballot("a", 0, DENY, BUSES, 40),)),)


def test_a_vote_for_another_turn_is_not_counted(seated: Table) -> None:
    assert why(seated.submit(Vote("a", 1, SORRY))) == (
        "That was meant for another turn; look again first."
    )


def test_a_vote_has_to_be_a_plan_that_can_be_and_from_somebody_with_a_voice(seated: Table) -> None:
    seated.do(Seat("b", 0, ""))

    assert isinstance(seated.submit(Vote("a", 0, plan_of("press"))), Refused)
    assert why(seated.submit(Vote("b", 0, SORRY))) == "This person has no seat in the room."
    assert why(seated.submit(Vote("a", 0, SORRY, 101))) == "Confidence goes from 0 to 100 percent."


def test_nobody_votes_once_the_plan_is_in(seated: Table) -> None:
    seated.do(Commit(0, SORRY))

    assert why(seated.submit(Vote("a", 0, DENY))) == "The plan of the team is in already."


def test_a_talk_is_opened_once(seated: Table) -> None:
    seated.do(Talk(0))

    assert why(seated.submit(Talk(0))) == "This team talks already."
    assert why(seated.submit(Talk(5))) == "There is no such team in this room."


def test_a_plan_carries_how_sure_the_team_is_and_why(seated: Table) -> None:
    def said() -> list[Said]:
        return list(seated.session.said)

    seated.do(Commit(0, SORRY, 80, " It is  our fault.\n"), Commit(1, DENY))
    assert said() == [Said(0, 0, 80, "It is our fault.")]

    seated.do(Withdraw(0))
    assert said() == []

    seated.do(Commit(0, SORRY, 60), Reveal(), Proceed())
    assert said() == [Said(0, 0, 60, None)]

    seated.do(Rewind(0))
    assert said() == []
    answer = seated.submit(Commit(0, SORRY, -1))
    assert why(answer) == "Confidence goes from 0 to 100 percent."


def test_a_turn_is_taken_back_and_its_plans_lie_there_again(seated: Table) -> None:
    seated.do(Vote("a", 0, SORRY), Commit(0, SORRY), Commit(1, DENY), Reveal(), Undo())

    assert here(seated).stage is Stage.OPEN
    assert here(seated).voted == ()
    assert [seated.session.draft(team) for team in (0, 1)] == [SORRY, DENY]
    assert seated.session.to_plan == (0, 1)


def test_the_room_is_over_with_the_last_turn(seated: Table) -> None:
    for _turn in range(3):
        seated.do(Reveal(anyway=True))
        if not seated.session.over:
            seated.do(Proceed())

    assert seated.session.over
    assert why(seated.submit(Proceed())) == "The game is over."
    assert why(seated.submit(Reveal())) == "No plans are made at this moment."


def test_nothing_is_shared_where_a_role_knows_nothing_more(seated: Table) -> None:
    assert why(seated.submit(Share("a", 0, "chief"))) == (
        "There is nothing to share in this role on this turn."
    )
    assert here(seated).shared == ()


def test_without_a_room_nobody_can_come_in(table: Table) -> None:
    assert why(table.submit(Join("a", "Ada"))) == "This game is played without a room."


@pytest.mark.parametrize(
    "teams", [("One",), ("One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight")]
)
def test_one_team_or_eight(room: Table, teams: tuple[str, ...]) -> None:
    room.session.close()
    room.begin(Setup(seed=7, teams=teams, room=True))
    room.do(Proceed(), *(Commit(team, SORRY) for team in reversed(range(len(teams)))), Reveal())

    assert room.session.plans == ((SORRY,) * len(teams),)
