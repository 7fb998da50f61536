"""Processes that help with a report: lent to any thread, and done without where there are none."""

import signal
from concurrent.futures import ThreadPoolExecutor

import pytest

from game.commands import helpers
from game.commands.deaf import deaf
from game.commands.helpers import lent
from game.play.hands import ALONE, Hands


def borrowed() -> Hands:
    with lent() as hands:
        return hands


@pytest.fixture(autouse=True)
def others(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let processes help here."""
    monkeypatch.setattr(helpers, "MOST", 3)


def test_a_machine_with_one_core_helps_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.cpu_count", lambda: 1)
    assert borrowed() is ALONE


def test_where_no_process_can_be_begun_the_work_is_done_alone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refused(*_: object) -> None:
        raise NotImplementedError

    monkeypatch.setattr("os.cpu_count", lambda: 4)
    monkeypatch.setattr(helpers, "ProcessPoolExecutor", refused)
    assert borrowed() is ALONE


def test_only_the_first_thread_stops_listening_to_ctrl_c() -> None:
    def heard() -> object:
        with deaf():
            return signal.getsignal(signal.SIGINT)

    before = signal.getsignal(signal.SIGINT)
    with ThreadPoolExecutor(1) as beside:
        assert beside.submit(heard).result() is before
    assert heard() is signal.SIG_IGN
    assert signal.getsignal(signal.SIGINT) is before
