from datetime import timedelta

import pytest

from game.engine.plan import Refused, Rule
from game.play.actions import Commit, Draft, Note, Rewind, Undo
from game.play.answers import Accepted, NotNow, ReadOnly, Stale
from tests.play.conftest import Table
from tests.play.small import TURNS, differences, plan_of

LINE = (("sorry", "buses"), ("refund", "hear"), ("press",))


def test_a_new_game_stands_at_its_first_turn(table: Table) -> None:
    session = table.session

    assert session.at == 0
    assert session.whose_turn == 0
    assert not session.over
    assert session.turned == ()
    assert len(session.states) == 1
    assert session.draft(0) == ()


def test_a_commit_moves_time_and_says_what_came_of_it(table: Table) -> None:
    answer = table.submit(Commit(0, plan_of("sorry", "buses")))

    assert isinstance(answer, Accepted)
    assert answer.at == 1
    assert answer.turned is not None
    assert differences(answer.turned, table.session.turned[-1]) == []
    assert table.session.state.turn == 1
    assert table.session.plans == ((("sorry", "buses"),),)


def test_a_game_can_be_played_to_its_end(table: Table) -> None:
    table.commit(*LINE)

    assert table.session.over
    assert table.session.whose_turn is None
    assert [state.turn for state in table.session.states] == [0, 1, 2, 3]
    refused = table.submit(Commit(0, ()))
    assert isinstance(refused, Refused)
    assert refused.rule is Rule.OVER


def test_cards_laid_out_are_kept_until_they_are_committed(table: Table) -> None:
    table.do(Draft(0, plan_of("sorry")), Draft(0, plan_of("sorry", "buses")))

    assert table.session.draft(0) == ("sorry", "buses")
    assert table.session.at == 2
    table.do(Commit(0, table.session.draft(0)))
    assert table.session.draft(0) == ()


def test_a_card_counts_once_however_often_it_is_named(table: Table) -> None:
    table.do(Draft(0, plan_of("sorry", "hear", "sorry")))

    assert table.session.draft(0) == ("sorry", "hear")


@pytest.mark.parametrize(
    ("plan", "rule"),
    [
        (("nothing",), Rule.UNKNOWN_CARD),
        (("press",), Rule.NOT_OPEN),
        (("refund",), Rule.NEEDS),
        (("sorry", "deny"), Rule.EXCLUDED),
        (("sorry", "buses", "hear"), Rule.EFFORT),
    ],
)
def test_a_plan_against_the_rules_is_refused_and_nothing_changes(
    table: Table, plan: tuple[str, ...], rule: Rule
) -> None:
    for action in (Draft(0, plan_of(*plan)), Commit(0, plan_of(*plan))):
        answer = table.submit(action)

        assert isinstance(answer, Refused)
        assert answer.rule is rule
        assert table.session.at == 0
        assert table.session.draft(0) == ()


def test_who_has_not_seen_the_last_decision_is_refused(table: Table) -> None:
    table.do(Draft(0, plan_of("sorry")))

    answer = table.submit(Commit(0, plan_of("hear")), seen=0)

    assert answer == Stale(1, "Something was decided in the meantime; look again first.")
    assert table.session.at == 1
    assert isinstance(table.submit(Undo(), seen=5), Stale)


def test_undo_takes_back_the_last_turn_and_lays_its_plan_out_again(table: Table) -> None:
    table.commit(*LINE[:2])
    before = table.session.states

    table.do(Undo())

    assert differences(table.session.states, before[:2]) == []
    assert table.session.draft(0) == ("refund", "hear")
    assert table.session.at == 3


def test_a_turn_taken_back_and_played_again_comes_to_the_same(table: Table) -> None:
    table.commit(*LINE)
    before = table.session.turned

    table.do(Undo(), Undo())
    table.commit(*LINE[1:])

    assert differences(table.session.turned, before) == []


def test_everything_can_be_taken_back_and_no_more(table: Table) -> None:
    table.commit(*LINE[:2])
    table.do(Undo(), Undo())

    assert table.submit(Undo()) == NotNow("Nothing has been decided yet.")
    assert len(table.session.states) == 1


def test_undo_leaves_a_draft_on_the_first_turn_alone(table: Table) -> None:
    table.do(Draft(0, plan_of("sorry")))

    assert isinstance(table.submit(Undo()), NotNow)
    assert table.session.draft(0) == ("sorry",)


def test_going_back_to_a_turn_opens_it_with_nothing_laid_out(table: Table) -> None:
    table.commit(*LINE)
    before = table.session.states

    table.do(Rewind(1))

    assert differences(table.session.states, before[:2]) == []
    assert table.session.draft(0) == ()
    assert not table.session.over


def test_what_comes_after_going_back_replaces_what_came(table: Table) -> None:
    table.commit(*LINE)
    table.do(Rewind(1))
    table.commit(("hear",), ("hear",))

    assert table.session.plans == ((LINE[0],), (("hear",),), (("hear",),))
    assert table.session.over
    assert table.session.at == 6


@pytest.mark.parametrize("turn", [-1, 2, TURNS, 99])
def test_a_turn_that_was_not_reached_cannot_be_gone_back_to(table: Table, turn: int) -> None:
    table.commit(LINE[0])

    assert table.submit(Rewind(turn)) == NotNow("This game has not come to that turn.")


def test_the_end_is_no_turn_to_go_back_to(table: Table) -> None:
    table.commit(*LINE)

    assert isinstance(table.submit(Rewind(TURNS)), NotNow)


def test_notes_stay_whatever_is_taken_back(table: Table) -> None:
    table.commit(LINE[0])
    table.do(Note("  Who calls the press?\ud800 "), Undo(), Rewind(0))

    (note,) = table.session.notes
    assert (note.turn, note.text) == (1, "Who calls the press?? ".strip())
    assert note.at == "2026-11-22T09:00:00+01:00"
    assert note.anew


def test_a_note_of_a_turn_that_stands_does_not_bear_that_it_was_played_anew(table: Table) -> None:
    table.commit(LINE[0], LINE[1])
    table.do(Note("Of the first.", turn=0), Note("Of the second.", turn=1), Rewind(1))

    assert [(note.text, note.anew) for note in table.session.notes] == [
        ("Of the first.", False),
        ("Of the second.", True),
    ]


def test_a_note_is_of_a_turn_that_was_reached_and_of_a_team_at_the_table(table: Table) -> None:
    table.commit(LINE[0])

    for turn in (-1, 2, 10**30):
        assert table.submit(Note("So.", turn=turn)) == NotNow(
            "This game has not come to that turn."
        )
    for team in (-1, 1):
        assert table.submit(Note("So.", team=team)) == NotNow(
            "There is no such team at this table."
        )


def test_a_note_says_something_and_not_too_much(table: Table) -> None:
    assert table.submit(Note("  ")) == NotNow("There is nothing to write down.")
    assert table.submit(Note("x" * 2001)) == NotNow(
        "That is too long for one note; write it as two."
    )


def test_there_is_no_team_beyond_those_at_the_table(table: Table) -> None:
    for team in (-1, 1, 10**30):
        assert table.submit(Commit(team, ())) == NotNow("There is no such team at this table.")


def test_a_clock_that_jumps_back_only_changes_labels(table: Table) -> None:
    table.commit(LINE[0])
    table.clock.now -= timedelta(days=4000)
    table.commit(LINE[1])
    table.clock.now += timedelta(days=9000)
    table.commit(LINE[2])

    assert [line.number for line in table.session.lines] == [1, 2, 3]
    assert [line.at[:4] for line in table.session.lines] == ["2026", "2015", "2040"]
    assert table.session.plans == tuple((plan,) for plan in LINE)


def test_a_closed_game_can_only_be_looked_at(table: Table) -> None:
    table.commit(LINE[0])
    table.session.close()

    assert table.session.submit(Undo(), 1) == ReadOnly("This game is closed.")
    assert len(table.session.states) == 2
