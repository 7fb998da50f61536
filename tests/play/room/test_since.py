"""Who came in or went since a turn, told before it is played anew."""

from game.play.actions import Undo
from game.play.room.acts import Enter, Proceed, Retire, Reveal
from game.play.since import ever, since
from tests.play.conftest import Table


def test_who_came_or_went_since_a_turn_is_named(seated: Table) -> None:
    seated.do(Reveal(anyway=True), Proceed(), Enter("Late"), Enter("Later"), Retire(0))
    table = seated.session.table

    assert since(table, 0) == (
        "Late and Later came in since and play it too, with the past they came with. "
        "Blue has left and stays away."
    )
    assert since(table, 1) == ""
    assert ever(table) == "Teams that came in since play them too. Teams that have left stay away."


def test_nothing_is_said_where_nobody_came_or_went(seated: Table) -> None:
    seated.do(Reveal(anyway=True))

    assert since(seated.session.table, 0) == ""
    assert ever(seated.session.table) == ""


def test_of_late_teams_that_have_gone_again_only_that_is_told(seated: Table) -> None:
    seated.do(Reveal(anyway=True), Proceed(), Enter("Late"), Retire(2))

    assert since(seated.session.table, 0) == "Late has left and stays away."


def test_a_team_that_came_late_belongs_to_a_turn_that_is_played_anew(seated: Table) -> None:
    seated.do(Reveal(anyway=True), Proceed(), Enter("Late"), Undo())

    assert since(seated.session.table, 0) == ""
