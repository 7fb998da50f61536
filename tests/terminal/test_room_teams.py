"""Teams come late, leave, go over into others and take other names, at the keyboard."""

from game.play.room.room import Gone, Late
from tests.terminal.rooming import PLANNED, room
from tests.terminal.sitting import Sitting

TURN = (*PLANNED, "", "")


def test_a_late_team_comes_with_nothing_or_with_the_past_of_another(sitting: Sitting) -> None:
    lines = ("late Hail", "late Fog like snow", "late", "Sleet", "Ice", "q")
    printed = sitting.sit("", *TURN, *lines, session=room(sitting))

    assert "Hail is in. It has done nothing so far." in printed
    assert "Fog is in. It has the past of Snow." in printed
    assert "Sleet is in. It has the past of Ice." in printed
    session = sitting.reopened()
    assert session.teams[3:] == ("Hail", "Fog", "Sleet")
    assert session.plans[0][3] == ()
    assert session.plans[0][4] == session.plans[0][1]
    assert session.room
    assert session.room.late[0] == Late(3, 1)


def test_a_team_is_asked_about_before_it_leaves(sitting: Sitting) -> None:
    lines = ("", "leaves ice", "n", "leaves Ice", "y", "teams", "q")
    printed = sitting.sit(*lines, session=room(sitting))

    said = " ".join(printed.split())
    assert said.count("Does Ice leave the game? Ice plays no more; whoever sits in it looks") == 2
    assert "Nothing changes." in printed
    assert "Ice has gone." in printed
    assert "- Ice: left on turn 1" in printed
    assert "Pass the laptop to Snow." in printed
    session = sitting.reopened()
    assert session.room
    assert session.room.gone == (Gone(0, 0, None),)


def test_the_team_at_the_laptop_may_go_over_into_another(sitting: Sitting) -> None:
    lines = ("", "", "1", "merge Ice into Wind", "y", "teams", "q")
    printed = sitting.sit(*lines, session=room(sitting))

    assert "Does Ice go over to Wind?" in printed
    assert "Ice has gone over to Wind." in printed
    after = printed.partition("has gone over")[2]
    assert after.index("Pass the laptop to Snow.") < after.index("The teams")
    assert "- Ice: went over to Wind on turn 1" in after


def test_a_team_takes_another_name(sitting: Sitting) -> None:
    lines = ("", "rename wind to  Storm ", "rename Ice to STORM", "q")
    printed = sitting.sit(*lines, session=room(sitting))

    assert "The team is called Storm from here on." in printed
    assert "A team needs a name of its own." in printed
    assert sitting.reopened().teams == ("Ice", "Snow", "Storm")


def test_what_cannot_be_is_refused_in_one_sentence(sitting: Sitting) -> None:
    lines = ("leaves Rain", "merge Ice", "rename Ice", "pass", "leaves", "merge Ice into ice", "y")
    printed = sitting.sit("", *lines, "q", session=room(sitting))

    said = " ".join(printed.split())
    assert "No team that plays is called “Rain”; they are Ice, Snow, Wind." in said
    assert "Type merge and both teams, such as: merge South into North" in said
    assert "Type rename and both names, such as: rename South to Harbor" in said
    assert "Type pass and the team that plans next, such as: pass South" in said
    assert "Type leaves and the team that goes, such as: leaves South" in said
    assert "A team cannot go over to itself." in said


def test_the_debrief_says_who_did_not_play_to_the_end(sitting: Sitting) -> None:
    two = ["", "1", "c!"] * 2 + ["", ""]
    there = room(sitting)
    printed = sitting.sit(
        "", *TURN, "leaves Snow", "y", *two * 7, "what if 2", "Snow", "", session=there
    )

    said = " ".join(printed.split())
    assert "Snow: Left on turn 2; no plan stands behind the rest." in said
    debrief, tried = said.split("Whose plan:")
    assert debrief.count("no plan stands behind the rest") == 1
    assert tried.count("Left on turn 2; no plan stands behind the rest.") == 1
    assert sitting.reopened().over
