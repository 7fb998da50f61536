"""What a team draws of its loyalty before it sees the curve, kept with the game."""

import pytest

from game.play.actions import Commit, Rewind, Sketch
from game.play.answers import NotNow
from game.play.load import open_save
from game.play.session import Session
from game.play.table import Sketched
from game.play.views import Views
from tests.play.conftest import Table

LINE = (70, 60, 65)


@pytest.fixture
def over(table: Table) -> Table:
    table.do(*[Commit(0, ())] * 3)
    return table


def refused(table: Table, action: Sketch) -> str:
    answer = table.session.submit(action, table.session.at)
    assert isinstance(answer, NotNow), answer
    return answer.why


def test_it_is_kept_and_asked_for_no_more_when_the_game_is_opened_again(over: Table) -> None:
    assert [each.asked for each in Views(over.session).sketches()] == [True]
    over.do(Sketch(0, LINE))
    known, clock = over.session.known, over.session._clock
    over.session.close()
    again = open_save(over.session.path, lambda _name: known, clock)

    assert isinstance(again, Session)
    assert again.table.sketches == (Sketched(0, LINE),)
    (view,) = Views(again).sketches()
    assert not view.asked
    assert view.drawn == LINE
    again.close()


def test_who_would_rather_not_is_asked_no_more(over: Table) -> None:
    over.do(Sketch(0))

    assert [each.asked for each in Views(over.session).sketches()] == [False]


def test_nobody_sketches_a_game_that_is_still_played(table: Table) -> None:
    assert refused(table, Sketch(0, LINE)) == "The game is not over yet."
    assert Views(table.session).sketches() == ()


@pytest.mark.parametrize("line", [(70,), (70, 60, 101), (70, 60, -1), (70, 60, 65, 65)])
def test_a_sketch_has_a_figure_on_the_meter_for_every_turn(
    over: Table, line: tuple[int, ...]
) -> None:
    assert refused(over, Sketch(0, line)) == "A sketch has a figure from 0 to 100 for every turn."


def test_it_is_drawn_once_and_by_those_who_played(over: Table) -> None:
    over.do(Sketch(0, LINE))

    assert refused(over, Sketch(0, LINE)) == "This was sketched or skipped before."
    assert refused(over, Sketch(1, LINE)) == "There is no such team at this table."


def test_another_game_is_sketched_anew(over: Table) -> None:
    over.do(Sketch(0, LINE), Rewind(2), Commit(0, ()))

    assert over.session.table.sketches == ()


def test_a_game_that_may_only_be_looked_at_asks_for_nothing(over: Table) -> None:
    over.session.read_only = "It was altered."

    assert Views(over.session).sketches() == ()
