"""How sure a team is, why, a response of its own, and what stands side by side after it."""

from game.play.actions import Commit, Compose
from game.play.session import Session
from game.scenario.composed import Doing
from tests.terminal.rooming import PLANNED, room
from tests.terminal.sitting import CASE, Sitting


def commits(session: Session) -> list[Commit]:
    return [line.action for line in session.lines if isinstance(line.action, Commit)]


def test_a_team_that_locks_is_asked_how_sure_it_is_and_why(sitting: Sitting) -> None:
    lines = ("", "", "1", "c", "y", "very", "101", "80 %", " They  wait ", "q")
    printed = sitting.sit(*lines, session=room(sitting))

    assert "How sure are you that loyalty will stand no lower after this turn?" in printed
    assert printed.count("Type a number from 0 to 100, or just Enter.") == 2
    (commit,) = commits(sitting.reopened())
    assert (commit.confidence, commit.reason) == (80, "They wait")


def test_both_may_be_said_at_once_or_left_out(sitting: Sitting) -> None:
    lines = ("", "", "1", "c 70, They wait", "y", "", "1", "c", "y", "", "", "", "1", "c 200", "y")
    printed = sitting.sit(*lines, "c eighty", "q", session=room(sitting))

    first, second = commits(sitting.reopened())
    assert (first.confidence, first.reason) == (70, "They wait")
    assert (second.confidence, second.reason) == (None, None)
    assert "Confidence goes from 0 to 100 percent." in printed
    assert "Type c alone, or with how sure you are and why" in printed


def test_nobody_alone_is_asked_how_sure_they_are(sitting: Sitting) -> None:
    printed = sitting.play("", "1", "c", "y", "q")

    assert "How sure" not in printed
    assert len(sitting.reopened().plans) == 1


def test_a_response_of_ones_own_is_composed_and_played(sitting: Sitting) -> None:
    own = ("own", "Tea on every jet", "9", "1 3", "9", "2 1.5m")
    printed = sitting.sit("", "", *own, "c!", "q", session=room(sitting))

    assert "What does it do?\n1. say sorry, it is ours\n" in printed
    assert "Type numbers from 1 to" in printed
    assert "Type effort from 0 to 8, and the cost behind it, or just Enter." in printed
    assert "“Tea on every jet” is card" in printed
    assert "It is judged like any other; every team may play it." in printed
    made = [line.action for line in sitting.reopened().lines]
    (compose,) = (each for each in made if isinstance(each, Compose))
    assert (compose.title, compose.effort, compose.cost) == ("Tea on every jet", 2, 1_500_000.0)
    assert compose.does == (Doing.OWN, Doing.FIX)


def test_its_card_is_in_every_hand_and_names_itself_once(sitting: Sitting) -> None:
    own = ("own", "Tea on every jet", "1", "")
    printed = sitting.sit("", *own, "", "q", session=room(sitting))

    hand = printed.partition("Your hand")[2].partition("Plan for")[0]
    assert hand.count("Tea on every jet") == 1


def test_enter_leaves_it_at_any_question(sitting: Sitting) -> None:
    printed = sitting.play("", "own", "", "own", "Tea", "", "q")

    assert printed.count("Nothing is written.") == 2
    assert not sitting.reopened().lines


def test_nothing_is_written_between_two_turns(sitting: Sitting) -> None:
    printed = sitting.sit("", *PLANNED, "", "own", "q", session=room(sitting))

    assert "A response of your own is written while a turn is planned." in printed


def test_plans_stand_side_by_side_after_the_reveal(sitting: Sitting) -> None:
    plans = ("", "1", "c 80 They wait", "y", "", "2", "c!", "", "c!")
    printed = sitting.sit("", *plans, "", "other", "q", session=room(sitting))

    view = printed.partition("Turn 1 · reveal")[2]
    assert "80% sure, and it " in view
    assert " · “They wait”\n" in view
    assert "\n- Wind: No card was played.\n" in view
    assert view.count("only here") == 2
    for row in ("Ice", "Snow", "Wind", "History"):
        assert view.count(f"\n- {row}: ") == 3  # plan, figures, causes
    assert view.count("\nTalk it over\n") == 2
    first, second = (part.partition("\n")[0] for part in view.split("\nTalk it over\n")[1:])
    assert first != second


def test_a_team_that_has_the_room_to_itself_stands_beside_history_by_name(
    sitting: Sitting,
) -> None:
    session = sitting.desk.begin(CASE, 7, ("Ice",), room=True)
    assert isinstance(session, Session)
    printed = sitting.sit("", "", "1", "c!", "", "q", session=session)

    view = printed.partition("Turn 1 · reveal")[2]
    assert view.count("\n- Ice: ") == view.count("\n- History: ") == 3


def test_a_team_is_told_alone_by_name_and_all_by_o(sitting: Sitting) -> None:
    printed = sitting.sit("", *PLANNED, "", "snow", "q", session=room(sitting))
    assert "Snow · Turn 1 · outcome" in printed
    assert "Ice · Turn 1 · outcome" not in printed

    again = sitting.sit("o", "", "", "compare", "q", session=sitting.reopened())
    assert "Wind · Turn 1 · outcome" in again
    assert again.count("Three plans for the same") == 2  # when it opens, and again for a team
