"""The lines of the hot wash, kept with the game and shown where it is told."""

from pathlib import Path

import pytest

from game.debrief.hotwash import Line, Side
from game.play.actions import LONGEST_LINE, Commit, Rewind, Wash
from game.play.answers import NotNow
from game.play.reporting import told
from game.play.views import Views
from tests.export.viewed import viewed
from tests.play.conftest import Table
from tests.play.small import play, started


@pytest.fixture
def over(table: Table) -> Table:
    table.do(*[Commit(0, ())] * 3)
    return table


def lines(table: Table) -> dict[str, tuple[str, ...]]:
    view = Views(table.session).hot_wash(None)
    assert view is not None
    return {part.title: part.lines for part in view.parts}


def refused(table: Table, action: Wash) -> str:
    answer = table.session.submit(action, table.session.at)
    assert isinstance(answer, NotNow), answer
    return answer.why


def test_each_line_stands_in_its_place_and_the_last_word_counts(over: Table) -> None:
    over.do(Wash(Side.IMPROVE, 2, "Call sooner."), Wash(Side.CHANGE, 0, "A list of numbers."))
    over.do(Wash(Side.WELL, 0, "We spok"), Wash(Side.WELL, 0, "We spoke  first.\n"))

    assert lines(over) == {
        "What went well": ("We spoke first.", "", ""),
        "What to improve": ("", "", "Call sooner."),
        "One change": ("A list of numbers.",),
    }


def test_a_line_may_be_emptied_again(over: Table) -> None:
    over.do(Wash(Side.WELL, 1, "No."), Wash(Side.WELL, 1, " "))

    assert over.session.table.wash == ()


def test_a_line_is_one_line(over: Table) -> None:
    over.do(Wash(Side.CHANGE, 0, "word\n" * LONGEST_LINE))

    (line,) = over.session.table.wash
    assert "\n" not in line.text
    assert len(line.text) <= LONGEST_LINE


def test_it_waits_for_the_end(table: Table) -> None:
    assert refused(table, Wash(Side.WELL, 0, "All.")) == "The game is not over yet."
    assert Views(table.session).hot_wash(None) is None


@pytest.mark.parametrize(("side", "place"), [(Side.WELL, 3), (Side.CHANGE, 1), (Side.IMPROVE, -1)])
def test_there_are_so_many_lines_and_no_more(over: Table, side: Side, place: int) -> None:
    assert refused(over, Wash(side, place, "More.")) == "The hot wash has no such line."


def test_another_game_is_talked_over_anew(over: Table) -> None:
    over.do(Wash(Side.WELL, 0, "We spoke first."), Rewind(2), Commit(0, ()))

    assert over.session.table.wash == ()


def test_lines_come_in_the_order_of_the_page_whatever_was_written_first(over: Table) -> None:
    over.do(Wash(Side.CHANGE, 0, "c"), Wash(Side.WELL, 1, "b"), Wash(Side.WELL, 0, "a"))

    assert over.session.table.wash == (
        Line(Side.WELL, 0, "a"),
        Line(Side.WELL, 1, "b"),
        Line(Side.CHANGE, 0, "c"),
    )


def test_a_report_of_several_tables_says_whose_line_it_is(tmp_path: Path) -> None:
    games = []
    for name in ("north", "south"):
        (tmp_path / name).mkdir()
        session = started(tmp_path / name)
        play(session, (), (), ())
        session.submit(Wash(Side.WELL, 0, f"Well done, {name}."), session.at)
        games.append(told(session, None))
    well, improve, _change = viewed(games, None).wash

    assert well.lines == ("Table 1: Well done, north.", "Table 2: Well done, south.", "")
    assert improve.lines == ("", "", "")
    for game in games:
        game.session.close()
