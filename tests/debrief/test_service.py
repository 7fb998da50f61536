"""Who was served and who left without a word: counted by the engine, told in the debrief alone."""

import io
from dataclasses import replace

import pytest

from game.debrief.record import Record
from game.debrief.service import left, lost, ways
from game.engine.trust.cost import Component
from game.present.moments.outcome import outcome
from game.present.moments.review import review
from game.present.moments.table import table
from game.present.pieces.service import steps
from game.terminal.moments.review import tell_review
from game.terminal.paper import Paper
from tests.debrief.ferry import ferry, play
from tests.debrief.storms import GOOD, LAWYERS, storm
from tests.present.test_work import working

WORD = "without a word"


@pytest.fixture
def crowded() -> Record:
    """Return a game in which the papers are served first from the second turn on."""
    return play(working(), [], ["loud"], [])


def test_what_is_told_adds_up_to_what_the_engine_counted(crowded: Record) -> None:
    found = ways(crowded)

    assert sum(left(found)) == pytest.approx(crowded.state.left.sum())
    for way, queue in zip(found, crowded.work[-1].queues, strict=True):
        assert all(cell.there >= cell.served + cell.left - 1e-9 for cell in way.cells)
        assert way.id == queue.id


def test_who_was_served_first_is_told_from_the_turn_it_was_decided(crowded: Record) -> None:
    pier, paper = ways(crowded)

    assert [cell.first for cell in paper.cells] == [0, 1, 1]
    assert [cell.first for cell in pier.cells] == [0, 2, 2]
    assert pier.cells[0].served > paper.cells[0].served
    assert paper.cells[1].served > pier.cells[1].served == 0


def test_who_left_without_a_word_is_told_in_the_debrief_and_nowhere_before(
    crowded: Record,
) -> None:
    told = review([crowded]).service

    assert told is not None
    count = sum(int(number) for number, _share in told.left)
    assert count == round(crowded.state.left.sum())
    assert count > 0
    assert told.headline == f"{count} who waited left without a word."
    early = crowded.upto(2)
    shown = (table(working()), table(early), outcome(early, 1), outcome(crowded, 2))
    assert all(WORD not in str(view).lower() for view in shown)


def test_every_bar_is_all_who_were_there(crowded: Record) -> None:
    told = review([crowded]).service

    assert told is not None
    cells = [cell for way in told.ways for cell in way.turns]
    assert any(cell.there for cell in cells)
    for cell in cells:
        assert cell.there in (0.0, 1.0)
        assert cell.served + cell.left <= 1.0 + 1e-9


def test_plain_text_tells_it_turn_by_turn(crowded: Record) -> None:
    stream = io.StringIO()
    view = review([crowded])
    tell_review(Paper(stream, 80), [replace(view, charts=())], [])
    text = " ".join(stream.getvalue().split())

    assert view.service is not None
    assert all(
        " ".join(line.split()) in text for line in (view.service.headline, *view.service.told)
    )
    assert "In the paper (first)" in text


def test_where_nobody_waits_there_is_nothing_to_tell() -> None:
    assert review([ferry([])]).service is None
    assert ways(ferry([])) == ()


def test_whole_numbers_of_those_who_left_add_up() -> None:
    assert steps((0.4, 0.4, 0.4, 1.4)) == (0, 1, 0, 2)
    assert sum(steps((0.3,) * 10)) == 3


def test_those_who_left_stand_apart_from_all_who_stay_away() -> None:
    """Four thousand gave up waiting; the millions are lost with people who never called."""
    record = storm(LAWYERS)
    told = review([record]).service
    silent, in_all = lost(record)

    assert told is not None
    assert told.headline == "4,014 who waited left without a word."
    assert 0 < silent < 0.05 * in_all
    assert in_all == pytest.approx(float(record.state.costs[0, Component.LOST_MARGIN]))
    assert "that customers who stay away cost you, $" in told.about
    assert "$" not in str(review([record.upto(7)]).service)


def test_a_turn_of_weeks_says_that_all_its_days_are_counted() -> None:
    told = review([storm(GOOD)]).service

    assert told is not None
    assert told.about.endswith(
        "Turn 8 lasts about 6 weeks: all who called or wrote in that time are counted, also those "
        "of any other day."
    )
