"""The joint plan of several teams: each deed once, what most teams share first."""

from game.present.pieces.deeds import Deeds, of_lines
from game.present.pieces.joint import joint
from game.present.report import ActionView
from game.present.wording import report as words
from tests.debrief.storms import LAWYERS, storm


def rows(*deeds: str) -> tuple[ActionView, ...]:
    return tuple(ActionView("Be fast", "", deed) for deed in deeds)


def test_a_deed_stands_once_with_the_teams_that_could_change_it() -> None:
    plan = joint(
        [
            Deeds("Red", rows("List", "Ask")),
            Deeds("Blue", rows("Ask", "Ask", "Wait")),
            Deeds("Sun", ()),
        ]
    )

    assert plan is not None
    assert [row[:3] for row in plan.rows] == [
        ("Ask", "Be fast", "2 of 3: Red, Blue"),
        ("List", "Be fast", "1 of 3: Red"),
        ("Wait", "Be fast", "1 of 3: Blue"),
    ]


def test_deeds_of_one_team_fill_up_to_three_rows_and_shared_ones_no_more_than_six() -> None:
    names = [f"deed {number}" for number in range(9)]
    alone = joint([Deeds("Red", rows(*names)), Deeds("Blue", ())])
    shared = joint([Deeds(team, rows(*names)) for team in ("Red", "Blue")])

    assert alone is not None
    assert shared is not None
    assert (len(alone.rows), len(shared.rows)) == (3, 6)


def test_what_stands_in_another_row_for_the_same_teams_is_no_row_of_its_own() -> None:
    longer = "It came anew. Settle it"
    both, one = (
        joint([Deeds("Red", rows(longer, "Settle it")), Deeds("Blue", rows(longer, *more))])
        for more in ([], ["Settle it"])
    )
    alone = joint([Deeds("Red", rows(longer)), Deeds("Blue", rows("Settle it"))])

    assert [[row[0] for row in plan.rows] for plan in (both, one, alone) if plan] == [
        [longer],
        [longer],
        [longer, "Settle it"],
    ]


def test_one_team_has_its_own_plan_and_no_joint_one() -> None:
    assert joint([Deeds("", rows("List"))]) is None
    assert joint([Deeds("Red", ()), Deeds("Blue", ())]) is None


def test_what_would_help_in_any_game_has_two_rows_beside_what_this_game_showed() -> None:
    names = [f"deed {number}" for number in range(9)]
    any_ = rows("Be kind", "Be quick", "Be true")
    plan = joint([Deeds(team, rows(*names), any_) for team in ("Red", "Blue")])

    assert plan is not None
    assert [row[0] for row in plan.rows] == [*names[:4], "Be kind", "Be quick"]


def test_which_teams_a_row_is_for_is_told_or_where_they_are_many_which_not() -> None:
    names = [f"team {number}" for number in range(8)]

    assert words.of_teams(names[:4], names) == "4 of 8: team 0, team 1, team 2, team 3"
    assert words.of_teams(names[:5], names) == "5 of 8: all but team 5, team 6 and team 7"
    assert words.of_teams(names, names) == "all 8"
    assert words.fell_together(names[:7], names, "Turn 3", (4, 6), ()) == (
        "For 7 of 8 teams (all but team 7) loyalty fell furthest on Turn 3, by 4 to 6 points."
    )


def test_what_a_line_of_the_rubric_asks_for_as_an_objective_does_is_one_row() -> None:
    ready = (ActionView("Be ready", "Not readier", "Ask"),)
    plan = joint([Deeds("Red", rows("Ask"), ready), Deeds("Blue", (), ready)])

    assert plan is not None
    assert [row[:3] for row in plan.rows] == [("Ask", "Be fast", "all 2")]


def test_a_failure_against_which_a_response_is_asked_for_is_not_asked_for_once_more() -> None:
    record, snow = storm(((),) * 8), "Snow, and the same again"

    def left(*told: str) -> list[str]:
        issues = (row.issue for row in of_lines(record, None, told))
        return [issue for issue in issues if "Could have been prevented" in issue]

    assert [snow in issue for issue in left()] == [False, True]
    assert not any(snow in issue for issue in left(snow))
    assert len(left(snow)) == 1


def test_a_deed_says_which_reason_most_of_its_teams_share() -> None:
    def of(team: str, *issues: str) -> Deeds:
        return Deeds(team, tuple(ActionView("Be fast", issue, "Ask") for issue in issues))

    some = joint([of("Red", "No buses", "No word"), of("Blue", "No word"), of("Sun", "No beds")])
    none = joint([of("Red", "No buses"), of("Blue", "No word")])
    all_ = joint([of("Red", "No word"), of("Blue", "No word")])

    told = [plan.rows[0][1] for plan in (some, none, all_) if plan]
    assert told == ["Be fast; in 2 of these annexes: No word.", "Be fast", "Be fast: No word."]


def test_who_promised_nothing_is_asked_for_a_promise_and_not_for_a_list_of_them() -> None:
    asked = {row.action for row in of_lines(storm(((),) * 8), None)}

    assert "Agree on what can be promised, by whom, and on a day that can be kept." in asked
    assert not any("one list of promises" in each for each in asked)


def test_where_a_line_was_undone_only_that_is_to_be_changed() -> None:
    asked = [row.action for row in of_lines(storm(LAWYERS), None) if "pain away" in row.about]

    assert asked == [
        "Settle how people get help without asking twice, proving their case or being loud."
    ]
