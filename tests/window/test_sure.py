"""Confidence beside what came, in the debrief."""

from itertools import pairwise

from game.present.moments.review import review
from game.present.pieces.sure import with_sure
from game.window.assets import Assets
from game.window.box import Frame, named
from game.window.brush import Kit
from game.window.faces import DebriefFace
from game.window.scale import Scale
from game.window.screens import debrief
from tests.debrief.ferry import ferry
from tests.window.layouts import faults

RECORD = ferry(["send-boats"], ["pay-back"], [])
VIEW = review([RECORD])


def stood() -> list[bool]:
    """Return of every turn whether loyalty stood no lower after it, to the printed figure."""
    values = [figures.loyalty for figures in RECORD.figures]
    return [after >= before - 0.005 for before, after in pairwise(values)]


def test_nothing_is_said_where_nobody_said_how_sure_it_was() -> None:
    assert with_sure(VIEW, RECORD, []) == VIEW


def test_each_step_says_how_often_it_came_true() -> None:
    view = with_sure(VIEW, RECORD, [(0, 90), (1, 90), (2, 30)])
    came = stood()
    right = came[0] + came[1]

    assert [step.name for step in view.sure] == ["20 to 39 % sure", "80 to 100 % sure"]
    assert view.sure[1].share == right / 2
    assert view.sure[1].text == f"came true {right} of 2 times; 90 % sure on average"
    assert view.sure[0].text == f"came true {int(came[2])} of 1 time; 30 % sure on average"


def test_both_are_drawn_over_each_other_where_there_are_several_steps() -> None:
    chart = with_sure(VIEW, RECORD, [(0, 90), (1, 90), (2, 30)]).sure_chart
    came = stood()

    assert chart is not None
    assert chart.turns == ("20 to 39 % sure", "80 to 100 % sure")
    assert [line.name for line in chart.lines] == ["Sure of it", "Came true"]
    assert chart.lines[0].values == (0.3, 0.9)
    assert chart.lines[1].values == (float(came[2]), (came[0] + came[1]) / 2)
    assert with_sure(VIEW, RECORD, [(0, 90), (1, 90)]).sure_chart is None


def test_sure_and_right_each_time_scores_nothing_and_the_opposite_scores_one() -> None:
    right = [(turn, 100 if held else 0) for turn, held in enumerate(stood())]
    wrong = [(turn, 100 - percent) for turn, percent in right]

    assert with_sure(VIEW, RECORD, right).sure_said.startswith("Brier score 0.00: ")
    assert with_sure(VIEW, RECORD, wrong).sure_said.startswith("Brier score 1.00: ")


def test_it_stands_among_the_lessons_at_every_text_size(assets: Assets) -> None:
    every = [(0, 10), (1, 50), (2, 90)]
    face, found = DebriefFace(with_sure(VIEW, RECORD, every)), list[str]()
    for size in ((1280, 720), (1920, 1080)):
        for text in (1.0, 1.5, 2.0):
            kit = Kit(assets, Scale(*size, text))
            for page in "0123456789":
                looks = {"tab": "3", "page lessons": page}
                frame = Frame(kit.scale, kit.type, looks)
                boxes = debrief.layout(face, frame)
                found += faults(boxes, frame)
    assert found == []
    kit = Kit(assets, Scale(1920, 1080))
    pages = [Frame(kit.scale, kit.type, {"tab": "3", "page lessons": page}) for page in "0123"]
    laid = [debrief.layout(face, frame) for frame in pages]
    assert any(named(boxes, "sure-0") for boxes in laid)
    for boxes in laid:  # one page has one way to turn it
        assert sum("pagedown" in box.keys for box in boxes) <= 1
