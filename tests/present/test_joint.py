"""The joint plan of several teams: each deed once, what most teams share first."""

from game.present.pieces.joint import joint
from game.present.report import ActionView


def rows(*deeds: str) -> list[ActionView]:
    return [ActionView("Be fast", f"It was late: {deed}", deed) for deed in deeds]


def test_a_deed_stands_once_with_the_teams_that_could_change_it() -> None:
    plan = joint([("Red", rows("List", "Ask")), ("Blue", rows("Ask", "Ask", "Wait")), ("Sun", ())])

    assert plan is not None
    assert [row[:3] for row in plan.rows] == [
        ("Ask", "Be fast", "2 of 3: Red, Blue"),
        ("List", "Be fast", "1 of 3: Red"),
        ("Wait", "Be fast", "1 of 3: Blue"),
    ]


def test_deeds_of_one_team_fill_up_to_three_rows_and_shared_ones_no_more_than_six() -> None:
    names = [f"deed {number}" for number in range(9)]
    alone = joint([("Red", rows(*names)), ("Blue", ())])
    shared = joint([(team, rows(*names)) for team in ("Red", "Blue")])

    assert alone is not None
    assert shared is not None
    assert (len(alone.rows), len(shared.rows)) == (3, 6)


def test_one_team_has_its_own_plan_and_no_joint_one() -> None:
    assert joint([("", rows("List"))]) is None
    assert joint([("Red", ()), ("Blue", ())]) is None
