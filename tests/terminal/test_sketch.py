"""The sketch before the debrief, at the keyboard."""

from tests.terminal.sitting import TO_THE_END, Sitting

PLAYED = TO_THE_END[:-1]
ASKED = "What do you think happened to loyalty?"


def test_a_line_of_figures_is_shown_beside_the_real_one(sitting: Sitting) -> None:
    printed = sitting.play(*PLAYED, "80 75 70 65, 60 55 50 0", "")
    told = printed.split(f"\n{ASKED}\n")[1]

    assert "8 figures from 0 to 100" in told
    assert "\n- 1: sketch 80, it was " in told
    assert "The two differ most after turn 8: you sketched 0" in told
    assert told.index("differ most") < told.index("Loyalty by turn")
    assert sitting.reopened().table.sketches[0].line == (80, 75, 70, 65, 60, 55, 50, 0)


def test_too_few_figures_are_asked_for_again(sitting: Sitting) -> None:
    printed = sitting.play(*PLAYED, "80 75", "999 1 1 1 1 1 1 1", "", "")

    assert "That is 2 of 8 figures." in printed
    assert "A sketch has a figure from 0 to 100 for every turn." in printed
    assert printed.count(ASKED) == 1


def test_a_call_for_help_or_a_slip_leaves_the_sketch_to_be_drawn(sitting: Sitting) -> None:
    printed = sitting.play(*PLAYED, "h", "abc", "80.5", "80 " * 8, "")

    assert " ".join(printed.split()).count("Type 8 figures from 0 to 100, one for each turn") == 3
    assert sitting.reopened().table.sketches[0].line == (80,) * 8


def test_enter_skips_it_and_it_is_not_asked_again(sitting: Sitting) -> None:
    assert ASKED in sitting.play(*PLAYED, "", "")
    assert ASKED not in sitting.sit("", session=sitting.reopened())


def test_what_is_meant_for_the_debrief_is_done_there(sitting: Sitting) -> None:
    printed = sitting.play(*PLAYED, "sources", "")

    assert "\nSources\n" in printed.split("Loyalty by turn")[1]


def test_each_team_sketches_before_it_sees_a_curve(sitting: Sitting) -> None:
    both = ["", *["1", "c!", "", "1", "c!", "", ""] * 8]
    printed = sitting.play(*both, "80 " * 8, "70 " * 8, "", teams=("North", "South"))

    assert printed.index(f"North: {ASKED[:3].lower()}") < printed.index("South: what do you think")
    assert printed.index("South: what do you think") < printed.index("Loyalty by turn")


def test_segments_stand_beside_what_was_sketched(sitting: Sitting) -> None:
    printed = sitting.play(*PLAYED, "80 " * 8, "segments", "")
    told = printed.split("\nLoyalty by segment\n")[1]

    assert " ".join(told.split()).count("Your sketch 80.") == 8
    assert "start" in told
