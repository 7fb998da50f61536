"""The judged decisions in the debrief at the keyboard."""

import io
from dataclasses import replace

from game.debrief.review.judge import judge
from game.present.moments.judged import judged
from game.terminal.moments.judged import tell_judged
from game.terminal.paper import Paper
from tests.debrief.ferry import ferry
from tests.terminal.sitting import TO_THE_END, Sitting


def test_in_the_debrief_every_decision_can_be_held_against_the_others(sitting: Sitting) -> None:
    printed = sitting.play(*TO_THE_END, "judged", "")
    told = printed.split("\nDecisions, judged\n")[1]

    assert printed.count("\nDecisions, judged\n") == 1
    for turn in range(1, 9):
        assert f"\n- {turn}: verdict " in told
        assert f"\nTurn {turn} · " in told
    assert "- What it came to: " in told
    assert "- ?? Blunder: 10 points or more given away." in told


def test_before_the_end_there_is_nothing_to_judge(sitting: Sitting) -> None:
    printed = sitting.play("", "judged", "q")

    assert "Decisions, judged" not in printed


def test_it_stands_among_what_can_be_typed(sitting: Sitting) -> None:
    printed = sitting.play(*TO_THE_END, "h", "")

    assert "- judged: holds every decision against what else could have been played.\n" in printed


def test_what_is_not_judged_yet_is_left_out_and_counted() -> None:
    record = ferry(["send-boats"], ["pay-back"], [])
    (last,) = [one for one in judge(record) if one and one.turn == 2]
    paper = Paper(io.StringIO(), 80)
    tell_judged(paper, replace(judged(record, [last]), team="Red"))
    assert isinstance(paper.stream, io.StringIO)
    said = paper.stream.getvalue()

    assert said.startswith("Red: Decisions, judged\n")
    assert "1 of 3 are judged; the others follow." in said
    assert "Turn 3 · " in said
    assert "Turn 1 · " not in said
