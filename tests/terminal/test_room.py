"""Several teams at one terminal: they plan one after the other, and all plans are revealed."""

from game.play.room.acts import Enter, Proceed, Retire, Show
from game.play.room.room import Stage
from tests.terminal.rooming import NAMES, PLANNED, room
from tests.terminal.sitting import TURNS, Sitting


def test_three_teams_play_a_room_to_its_end(sitting: Sitting) -> None:
    turn = [*PLANNED, "", ""]  # reveal, go on
    printed = sitting.sit("", *turn * TURNS, "", session=room(sitting))

    for name in NAMES:
        assert printed.count(f"Pass the laptop to {name}.") == TURNS
    assert printed.count("Every plan is in.") == TURNS
    assert printed.count("Three plans for the same") == TURNS
    assert sitting.reopened().over


def test_nothing_is_revealed_before_somebody_says_so(sitting: Sitting) -> None:
    printed = sitting.sit("", *PLANNED, "q", session=room(sitting))

    assert "3 of 3 plans in: Ice, Snow, Wind." in printed
    session = sitting.reopened()
    assert session.room
    assert session.room.stage is Stage.OPEN
    assert not session.plans


def test_a_plan_that_is_in_is_taken_back_by_undo(sitting: Sitting) -> None:
    lines = ("", "", "1", "c!", "", "c!", "", "undo", "", "q")
    printed = sitting.sit(*lines, session=room(sitting))

    assert printed.count("Pass the laptop to Snow.") == 2
    session = sitting.reopened()
    assert session.committed(0) is not None
    assert session.committed(1) is None


def test_a_team_that_has_gone_is_not_asked(sitting: Sitting) -> None:
    session = room(sitting)
    session.submit(Proceed(), 0)
    session.submit(Retire(0), 1)
    printed = sitting.sit("", "c!", "", "c!", "", "q", session=session)

    assert "Pass the laptop to Ice." not in printed
    assert len(sitting.reopened().plans) == 1


def test_a_game_begun_from_the_start_page_for_teams_is_a_room(sitting: Sitting) -> None:
    sitting.sit("t 1", "Ice, Snow", "", "", "1", "c!", "", "c!", "", "q", "q")

    session = sitting.reopened()
    assert session.room is not None
    assert len(session.plans) == 1


def test_undo_takes_back_the_plan_that_came_in_last_whoever_made_it(sitting: Sitting) -> None:
    lines = ("", "Wind", "", "1", "c!", "", "1", "c!", "undo", "q")  # Wind before Ice
    sitting.sit(*lines, session=room(sitting))

    session = sitting.reopened()
    assert session.committed(0) is None
    assert len(session.draft(0)) == 1
    assert session.committed(2) is not None


def test_a_team_is_asked_for_by_name_or_number_and_may_change_its_mind(sitting: Sitting) -> None:
    lines = ("", *PLANNED, "snow", "n", "2", "y", "", "2", "q")
    printed = sitting.sit(*lines, session=room(sitting))

    said = " ".join(printed.split())
    assert "Change their mind? Snow is in. Opened again, the plan lies there as it lay" in said
    assert "The plan stays locked." in printed
    session = sitting.reopened()
    assert session.committed(1) is None
    assert len(session.draft(1)) == 2
    assert session.committed(0) is not None


def test_a_turn_is_taken_back_once_that_is_sure(sitting: Sitting) -> None:
    turn = (*PLANNED, "", "")
    session = room(sitting)
    printed = sitting.sit("", *turn, "late Hail", "leaves Ice", "y", "undo", "n", "undo", "y", "q",
                          session=session)  # fmt: skip

    said = " ".join(printed.split())
    question = (
        "Take turn 1 back? All plans lie there again as they lay, ready to change. Hail came in "
        "since and plays it too, with the past it came with. Ice has left and stays away."
    )
    assert said.count(question) == 2
    assert "Taken back. All plans lie there again." in printed
    session = sitting.reopened()
    assert not session.plans
    assert [len(session.draft(team)) for team in range(4)] == [1, 1, 1, 0]


def test_all_is_revealed_at_once_though_a_team_is_not_in_if_that_is_sure(sitting: Sitting) -> None:
    lines = ("", "", "1", "c!", "reveal", "n", "reveal", "y", "q")
    printed = sitting.sit(*lines, session=room(sitting))

    said = " ".join(printed.split())
    assert "Reveal now? Not in yet: Snow, Wind. What lies there for them is played as" in said
    assert "Nothing is revealed." in printed
    assert [len(plan) for plan in sitting.reopened().plans[0]] == [1, 0, 0]


def test_a_room_that_was_left_after_a_reveal_is_compared_again(sitting: Sitting) -> None:
    sitting.sit("", *PLANNED, "", "q", session=room(sitting))
    printed = sitting.sit("", "q", session=sitting.reopened())

    assert printed.count("Three plans for the same Wednesday") == 1
    assert "Turn 2 of 8" in printed


def test_the_head_counts_the_teams_that_play(sitting: Sitting) -> None:
    session = room(sitting)
    for act in (Proceed(), Enter("Hail"), Retire(0), Retire(1)):
        session.submit(act, session.at)
    printed = sitting.sit("q", session=session)

    assert "JetBlue, February 2007 · 2 teams" in printed


def test_meters_that_are_kept_are_told_by_no_word(sitting: Sitting) -> None:
    session = room(sitting)
    for act in (Proceed(), Show(meters=False)):
        session.submit(act, session.at)
    lines = ("", "? loyalty", "1", "c!", "", "1", "c!", "", "1", "c!", "", "Ice", "causes")
    printed = sitting.sit(*lines, "show meters", "Ice", "q", session=session)

    kept, shown = printed.split("All see the meters.")
    assert "- Loyalty: kept for the debrief." in kept
    assert "Where each stands" not in kept
    assert "- History:" not in kept
    assert "Loyalty from" not in kept
    assert "Loyalty from" in shown


def test_whoever_leads_is_refused_where_nobody_leads(sitting: Sitting) -> None:
    lines = ("late Hail", "pause", "teams", "reveal", "+1", "compare", "hide meters")
    printed = sitting.play("", *lines, "q")

    said = "That is for a game that several teams play at once."
    assert printed.count(said) == len(lines)


def test_every_command_of_a_room_stands_in_its_help_once(sitting: Sitting) -> None:
    printed = sitting.sit("", "h", "q", session=room(sitting))

    for typed in (
        "teams", "pass Wind", "reveal", "late Harbor", "late Harbor like Ice", "leaves Wind",
        "merge Wind into Ice", "rename Wind to Harbor", "time", "+1", "clock 8", "clock stop",
        "pause", "hide meters", "own", "undo",
    ):  # fmt: skip
        assert printed.count(f"\n- {typed}: ") == 1, typed
