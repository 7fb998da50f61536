"""What is judged behind the debrief while it is read."""

import threading
from pathlib import Path
from time import sleep

import pytest

from game.play.desk import Desk
from tests.window.looked_back import debrief, finished
from tests.window.shelves import desk

CASE = "jetblue-2007"


@pytest.fixture
def table(tmp_path: Path) -> Desk:
    return desk(tmp_path)


def test_verdicts_come_to_the_debrief_as_they_are_found(table: Desk) -> None:
    host = finished(table, CASE)
    before = debrief(host)
    again = debrief(host)
    first = before.judged(0)
    while debrief(host).judged(0).waiting:
        sleep(0.01)
    after = debrief(host)

    assert again == before
    assert before.found == 0
    assert first.waiting
    assert after != before  # so that the window lays the page anew
    assert after.found == len(after.judged(0).judged) > 0
    host.close()


def test_leaving_the_debrief_stops_what_is_judged_behind_it(table: Desk) -> None:
    host = finished(table, CASE)
    debrief(host).judged(0)
    host.close()

    assert "judging" not in {thread.name for thread in threading.enumerate()}
