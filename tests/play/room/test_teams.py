from dataclasses import replace

from game.play.actions import Commit, Undo
from game.play.answers import NotNow
from game.play.begin import Setup
from game.play.records import records
from game.play.room.acts import (
    Bulletin,
    Enter,
    Join,
    Proceed,
    Rate,
    Rename,
    Retire,
    Reveal,
    Show,
    Timer,
)
from game.play.room.room import Gone, Rated, Room, Ticking, Told
from game.play.sidebyside import side_by_side
from game.play.standing import standing
from game.play.views import Views
from game.present.moments.judged import judged
from tests.play.conftest import Table
from tests.play.small import differences, plan_of, reopened, started

SORRY, DENY, BUSES = plan_of("sorry"), plan_of("deny"), plan_of("buses")
THREE = Setup(seed=7, teams=("Blue", "Red", "Late"), room=True)
AT = "2026-11-22T09:00:00+01:00"


def here(table: Table) -> Room:
    assert table.session.room is not None
    return table.session.room


def why(answer: object) -> str:
    assert isinstance(answer, NotNow), answer
    return answer.why


def test_a_late_team_takes_over_the_past_of_another(seated: Table) -> None:
    seated.do(Commit(0, SORRY), Commit(1, DENY), Reveal(), Proceed(), Commit(0, BUSES))
    seated.do(Enter("Late", like=0), Commit(2, ()), Commit(1, ()), Reveal())

    with started(seated.folder / "three", THREE) as three:
        for act in (
            *(Proceed(), Commit(0, SORRY), Commit(1, DENY), Commit(2, SORRY), Reveal(), Proceed()),
            *(Commit(0, BUSES), Commit(1, ()), Commit(2, ()), Reveal()),
        ):
            three.submit(act, three.at)
        assert differences(three.states, seated.session.states) == []
        assert three.plans == seated.session.plans


def test_a_late_team_may_begin_with_nothing_done(seated: Table) -> None:
    seated.do(Commit(0, SORRY), Commit(1, DENY), Reveal(), Proceed(), Enter("Late"))

    assert seated.session.teams == ("Blue", "Red", "Late")
    assert seated.session.plans == ((SORRY, DENY, ()),)
    assert seated.session.to_plan == (0, 1, 2)


def test_a_late_team_is_not_judged_on_turns_before_it_came(seated: Table) -> None:
    seated.do(Commit(0, SORRY), Commit(1, DENY), Reveal(), Proceed(), Enter("Late"))
    blue, _red, late = records(seated.session.table)

    assert (blue.since, late.since) == (0, blue.case.plays[1])
    told = judged(replace(late, turned=late.turned * late.case.turns), ()).verdicts
    assert [one.verdict for one in told[:2]] == ["The team came in later", ""]


def test_a_team_needs_a_name_of_its_own_and_a_past_that_exists(seated: Table) -> None:
    assert why(seated.submit(Enter("blue"))) == "A team needs a name of its own."
    assert why(seated.submit(Enter(" "))) == "A team needs a name of its own."
    assert why(seated.submit(Enter("Late", 7))) == "There is no such team in this room."

    for number in range(6):
        seated.do(Enter(f"T{number}"))

    assert why(seated.submit(Enter("Ninth"))) == "There is room for 8 teams."


def test_a_team_takes_another_name_and_keeps_it_through_an_undo_and_a_restart(
    seated: Table,
) -> None:
    seated.do(Commit(0, SORRY), Reveal(anyway=True), Rename(0, "Teal "), Undo())

    assert seated.session.teams == ("Teal", "Red")
    seated.session.close()
    with reopened(seated.session.path) as again:
        assert again.teams == ("Teal", "Red")


def test_a_team_takes_no_name_that_another_has(seated: Table) -> None:
    assert why(seated.submit(Rename(0, "RED"))) == "A team needs a name of its own."
    assert why(seated.submit(Rename(0, ""))) == "A team needs a name of its own."
    assert why(seated.submit(Rename(4, "Teal"))) == "There is no such team in this room."

    seated.do(Rename(0, "BLUE"))

    assert seated.session.teams == ("BLUE", "Red")


def test_no_team_comes_in_between_the_reveal_and_the_next_turn(seated: Table) -> None:
    seated.do(Reveal(anyway=True))

    assert why(seated.submit(Enter("Late"))) == (
        "Go on to the next turn first; then a team can come in."
    )


def test_a_team_that_goes_over_brings_its_people_and_plays_no_more(seated: Table) -> None:
    seated.do(Commit(1, DENY), Retire(1, into=0), Commit(0, SORRY), Reveal())

    assert seated.session.plans == ((SORRY, ()),)
    assert [person.team for person in here(seated).people] == [0, 0, 0]
    assert here(seated).gone == (Gone(1, 0, 0),)
    assert why(seated.submit(Join("d", "Dee", 1))) == "Red has left the game."


def test_no_verdict_is_passed_on_a_team_that_went(seated: Table) -> None:
    seated.do(Commit(1, DENY), Retire(1, into=0), Commit(0, SORRY), Reveal())
    stayed, went = (Views(seated.session).review(team).verdict for team in (0, 1))

    assert went == "Went over to Blue on turn 1; no plan stands behind the rest."
    assert "no plan" not in stayed


def test_the_debrief_of_a_team_that_went_ends_where_it_went(seated: Table) -> None:
    seated.do(Commit(0, SORRY), Commit(1, DENY), Reveal(), Proceed(), Retire(1))
    seated.do(Commit(0, BUSES), Reveal(), Proceed(), Commit(0, ()), Reveal())
    views = Views(seated.session)
    stayed, went = (views.review(team) for team in (0, 1))

    for chart in (*stayed.charts, *went.charts):
        assert {line.name: len(line.values) for line in chart.lines} == {"Blue": 4, "Red": 2}
        assert [line.end == "–" for line in chart.lines] == [
            line.name == "Red" for line in chart.lines
        ]
    assert [each.turn for each in went.decisions] == [1]
    assert not any((went.goals, went.rubric, went.rubric_total, went.again, went.key_turn))
    assert went.gone == went.verdict == "Left on turn 2; no plan stands behind the rest."
    assert (stayed.gone, len(stayed.decisions), len(stayed.goals) > 0) == ("", 3, True)
    assert [len(each) for each in views.by_turn()] == [4, 2]
    assert [len(each.verdicts) for each in views.all_judged()] == [3, 0]


def test_a_team_that_went_before_it_played_has_a_debrief_of_no_turn(seated: Table) -> None:
    seated.do(Retire(1, 0), Commit(0, SORRY), Reveal(), Proceed(), Commit(0, BUSES), Reveal())
    seated.do(Proceed(), Commit(0, ()), Reveal())
    went = Views(seated.session).review(1)

    assert went.decisions == ()
    assert went.gone == "Went over to Blue on turn 1; no plan stands behind the rest."


def test_there_is_a_question_to_talk_over_where_the_case_brings_no_guide(seated: Table) -> None:
    seated.do(Reveal(anyway=True))

    asked = side_by_side(seated.session.table, None, None, Views(seated.session).settings).questions
    assert asked == ("What did another team see that you did not?",)


def test_the_people_of_a_team_that_leaves_look_on(seated: Table) -> None:
    seated.do(Retire(1))

    assert [(person.team, person.plays) for person in here(seated).people] == [
        (0, True),
        (0, True),
        (0, False),
    ]
    assert why(seated.submit(Retire(0))) == "One team has to stay in the game."
    assert why(seated.submit(Commit(1, DENY))) == "Red has left the game."


def test_a_team_that_would_go_over_to_itself_is_told_so(seated: Table) -> None:
    assert why(seated.submit(Retire(1, into=1))) == "A team cannot go over to itself."
    assert here(seated).gone == ()


def test_a_team_that_went_stays_away_when_turns_are_played_anew(seated: Table) -> None:
    seated.do(Reveal(anyway=True), Proceed(), Reveal(anyway=True), Proceed(), Retire(1, 0), Undo())
    assert here(seated).gone == (Gone(1, 1, 0),)

    seated.do(Commit(0, SORRY), Reveal())
    assert seated.session.plans[1] == (SORRY, ())


def test_the_clock_is_set_and_stands_still(seated: Table) -> None:
    seated.do(Timer(360, running=True))
    assert here(seated).timer == Ticking(360, True, AT)

    seated.do(Timer(200, running=False))
    assert here(seated).timer == Ticking(200, False, AT)
    assert why(seated.submit(Timer(-1, running=True))) == (
        "The clock goes from no time at all to a day."
    )


def test_news_of_the_leader_goes_to_all_or_to_some(seated: Table) -> None:
    seated.do(Bulletin(" A senator\ncalls. "), Bulletin("Only for Red.", (1, 1)))

    assert here(seated).told == (
        Told(0, AT, "A senator calls.", ()),
        Told(0, AT, "Only for Red.", (1,)),
    )
    assert why(seated.submit(Bulletin("  "))) == "There is nothing to send."
    assert why(seated.submit(Bulletin("For whom?", (4,)))) == "There is no such team in this room."


def test_a_rating_is_given_changed_and_taken_back(seated: Table) -> None:
    seated.do(Rate("speed", 0, "S"), Rate("speed", 1, "U"), Rate("speed", 0, "P"))
    assert here(seated).ratings == (Rated("speed", 1, "U", AT), Rated("speed", 0, "P", AT))

    seated.do(Rate("speed", 1, ""))
    assert here(seated).ratings == (Rated("speed", 0, "P", AT),)
    assert why(seated.submit(Rate("speed", 0, "A"))) == "A rating is one of P, S, M and U."
    assert why(seated.submit(Rate("wit", 0, "P"))) == "This case has no such objective."
    assert why(seated.submit(Rate("speed", 9, "P"))) == "There is no such team in this room."


def test_the_meters_are_hidden_and_shown(seated: Table) -> None:
    seated.do(Show(meters=False))
    assert not here(seated).meters


def test_what_stands_is_told_from_the_lines_of_a_room_alone(seated: Table) -> None:
    seated.do(Commit(0, SORRY), Commit(1, DENY), Reveal(), Proceed(), Enter("Late", 1))
    seated.do(Commit(2, BUSES), Reveal(anyway=True), Undo(), Retire(0), Reveal(anyway=True))

    stood = standing(seated.session.lines, seated.session.header)

    assert tuple(turn.plans for turn in stood) == seated.session.plans
    assert [turn.came is not None for turn in stood] == [True, True]
