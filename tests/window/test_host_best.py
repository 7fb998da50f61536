"""The best line comes to the debrief while it is read."""

import shutil
import threading
from pathlib import Path
from time import sleep

import pytest

from game.play.desk import Desk
from game.window.faces import DebriefFace
from tests.architecture.tree import PROJECT
from tests.window.looked_back import debrief, finished
from tests.window.shelves import desk

CASE = "bad-tuesday"
AT_MOST = 6000  # hundredths of a second


@pytest.fixture
def table(tmp_path: Path) -> Desk:
    shutil.copytree(PROJECT / "scenarios" / CASE, tmp_path / "cases" / CASE)
    return desk(tmp_path)


def lines(face: DebriefFace) -> list[str]:
    return [line.style for line in face.review.charts[0].lines]


def test_the_line_and_what_it_is_come_once_it_is_found(table: Desk) -> None:
    host = finished(table, CASE)
    before = debrief(host)
    for _wait in range(AT_MOST):
        if debrief(host).review.best:
            break
        sleep(0.01)
    after = debrief(host)
    host.close()

    assert lines(before) == ["you", "history"]
    assert lines(after) == ["you", "best", "history"]
    looked_for = "The best line is still being looked for; leaving the game ends the search."
    assert before.review.beside.endswith(looked_for)
    assert after.review.beside.startswith(before.review.beside.removesuffix(looked_for))
    assert looked_for not in after.review.beside
    assert "In hindsight the best line found comes to " in after.review.beside
    assert after != before  # so that the window lays the page anew
    mine, best = (line.values[-1] for line in after.review.charts[0].lines[:2])
    assert best > mine


def test_to_have_decisions_judged_meanwhile_does_not_stop_it(table: Desk) -> None:
    host = finished(table, CASE)
    debrief(host).judged(0)
    for _wait in range(AT_MOST):
        if debrief(host).settled:
            break
        sleep(0.01)
    face = debrief(host)
    host.close()

    assert face.settled
    assert face.review.best
    assert not face.judged(0).waiting


def test_leaving_the_debrief_stops_what_is_looked_for_behind_it(table: Desk) -> None:
    host = finished(table, CASE)
    debrief(host)
    host.close()

    assert "hindsight" not in {thread.name for thread in threading.enumerate()}
