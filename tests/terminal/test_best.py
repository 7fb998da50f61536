"""The best line in the debrief at the keyboard."""

import io

import pytest

from game.play.hindsight import Hindsight
from game.present.best import BestView
from game.terminal.moments.best import tell_best
from game.terminal.paper import Paper
from tests.terminal.sitting import TO_THE_END, Sitting


def test_in_the_debrief_the_best_line_can_be_asked_for_and_broken_off(
    sitting: Sitting, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits, broken_off = Hindsight.wait, list[float | None]()

    def at_first_no_longer(self: Hindsight, most: float | None = None) -> bool:
        broken_off.append(most)
        if len(broken_off) == 1:
            raise KeyboardInterrupt
        return waits(self, most)

    monkeypatch.setattr(Hindsight, "wait", at_first_no_longer)
    printed = sitting.play(*TO_THE_END, "best", "best", "l", "")
    assert printed.count("that takes a few seconds. Ctrl+C ends it.") == 2
    assert printed.count("The search was ended; “best” begins it anew.") == 1
    told = " ".join(printed.split("\nBest line found\n")[1].split())

    assert printed.count("\nBest line found\n") == 1
    assert "The best line found comes to " in told
    assert "nobody at the table could know that" in told
    assert "Two searches that know nothing of each other end " in told
    assert "The case weighs it so: " in told
    for turn in range(1, 9):
        assert f"- Turn {turn} · " in told
    assert "Best line found " in told  # among the lines of the charts, once it is there
    assert "Best line found" not in printed.split("\nBest line found\n")[0].split("Looking")[0]


def test_before_the_end_nothing_is_looked_for(sitting: Sitting) -> None:
    printed = sitting.play("", "best", "q")

    assert "Best line found" not in printed


def test_it_stands_among_what_can_be_typed(sitting: Sitting) -> None:
    printed = sitting.play(*TO_THE_END, "h", "")

    assert "- best: looks for the best that could have been made of this game.\n" in printed


def test_where_none_is_better_it_says_so_and_lists_no_turns() -> None:
    paper = Paper(io.StringIO(), 80)
    tell_best(paper, None)
    tell_best(paper, BestView("Best line found", "None is better.", "So.", "Points.", ()), "Red")
    assert isinstance(paper.stream, io.StringIO)

    assert paper.stream.getvalue() == "Red: Best line found\nNone is better.\nSo.\nPoints.\n"
