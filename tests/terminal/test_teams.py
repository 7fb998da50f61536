import re

from tests.terminal.sitting import TURNS, Sitting

NAMES = ("Ice", "Snow")


def test_two_teams_pass_the_laptop_and_see_their_curves_side_by_side(sitting: Sitting) -> None:
    turn = ["", "1", "c!", "", "c!", "", ""]  # Ice plans, Snow plans, both outcomes
    printed = sitting.play("", *turn * TURNS, "", teams=NAMES)

    assert printed.count("Pass the laptop to Ice.") == TURNS
    assert printed.count("Pass the laptop to Snow.") == TURNS
    assert "Enter when only Snow can see it." in printed
    assert printed.count("Enter: what it brought Snow>") == TURNS
    assert "- start: Ice 8" in printed
    assert "The decisions of Ice\n" in printed
    assert re.search(r"\nSide by side\n- Loyalty of 75 or more: Ice \d+, Snow \d+\.\n", printed)
    assert "The decisions of Snow\n" in printed
    assert printed.count("What happened\n") == 1
    assert sitting.reopened().over


def test_no_team_sees_the_plan_of_the_other_before_both_are_in(sitting: Sitting) -> None:
    printed = sitting.play("", "", "1", "c!", "", "q", teams=NAMES)
    plan = sitting.reopened()
    card = plan.case.card(plan.committed(0)[0])  # type: ignore[index]
    seen_by_snow = printed.partition("Pass the laptop to Snow.")[2]

    assert "[chosen]" not in seen_by_snow
    assert f"1. {card.title} (" not in seen_by_snow.partition("Plan for")[2]


def test_taking_back_gives_the_laptop_back(sitting: Sitting) -> None:
    printed = sitting.play("", "", "1", "c!", "", "undo", "", "q", teams=NAMES)

    assert printed.count("Pass the laptop to Ice.") == 2
    assert len(sitting.reopened().draft(0)) == 1


def test_the_start_page_asks_for_names_that_differ(sitting: Sitting) -> None:
    printed = sitting.sit("t 1", "Ice, ICE, Snow", "", "", "q", "q")

    assert "Pass the laptop to Ice." in printed
    assert sitting.reopened().teams == ("Ice", "ICE 2", "Snow")


def test_names_left_out_are_given(sitting: Sitting) -> None:
    printed = sitting.sit("1 t", "", "", "", "q", "q")

    assert "or how many (Enter: North, East)>" in " ".join(printed.split())
    assert sitting.reopened().teams == ("North", "East")


def test_a_number_of_teams_names_them_and_one_alone_is_asked_again(sitting: Sitting) -> None:
    printed = sitting.sit("t 1", "Ice", "9", "\x1b[31m", "4", "", "", "q", "q")

    assert printed.count("Two to eight teams play together; name each of them.") == 3
    assert "\x1b" not in printed
    assert sitting.reopened().teams == ("North", "East", "South", "West")
