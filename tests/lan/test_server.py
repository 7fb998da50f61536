"""The server: where it listens, and that it lets go."""

import socket
import sys
import time
from pathlib import Path
from typing import Self

import httpx2
import pytest

from game.lan import address, qr
from game.lan.house import House
from game.lan.leader import Leader
from game.lan.server import Server
from game.play.sight.sights import Sights
from tests.play.small import ROOM, Clock, started


def server(folder: Path) -> Server:
    house = House(started(folder, ROOM), Clock())
    return Server(house, Leader("KNOT", None, Sights()))


def status(url: str) -> int:
    for _try in range(100):
        try:
            return httpx2.get(url).status_code
        except httpx2.TransportError:
            time.sleep(0.05)
    raise AssertionError(url)


def test_it_listens_on_this_machine_alone_and_lets_go_of_the_port(tmp_path: Path) -> None:
    room = server(tmp_path)
    places = room.start(0)
    port = int(places.phones.rpartition(":")[2])
    assert places.phones == f"http://127.0.0.1:{port}"
    assert places.console == f"http://127.0.0.1:{port}/console"
    assert not places.open
    assert status(places.phones) == 200
    lived = [room.lives]

    room.stop()

    assert [*lived, room.lives] == [True, False]
    with pytest.raises(httpx2.TransportError):
        httpx2.get(places.phones)
    again = room.start(port)
    assert status(again.phones) == 200
    room.stop()


def test_threads_take_turns_more_often_while_it_serves_and_as_before_afterwards(
    tmp_path: Path,
) -> None:
    usual = sys.getswitchinterval()
    room = server(tmp_path)
    room.start(0)
    served = sys.getswitchinterval()
    room.stop()

    assert served < usual
    assert sys.getswitchinterval() == usual


def test_opened_to_the_network_it_says_which_address_phones_use(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("game.lan.server.outward", lambda: "192.0.2.20")
    room = server(tmp_path)
    places = room.start(0, to_network=True)
    room.stop()

    assert places.phones.startswith("http://192.0.2.20:")
    assert places.open
    assert room.leader.address == places.phones


def test_where_there_is_no_network_it_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("game.lan.server.outward", lambda: "")
    room = server(tmp_path)
    places = room.start(0, to_network=True)
    room.stop()

    assert places.phones.startswith("http://127.0.0.1:")
    assert not places.open


def test_its_address_is_asked_for_without_sending_anything(monkeypatch: pytest.MonkeyPatch) -> None:
    class Asked:
        def __init__(self, *_kind: object) -> None:
            self.beyond = ""

        def __enter__(self) -> Self:
            return self

        def __exit__(self, *_error: object) -> None:
            pass

        def connect(self, where: tuple[str, int]) -> None:
            if not where[0].startswith("10.42.0."):  # a hotspot of its own, without the internet
                raise OSError
            self.beyond = where[0]

        def getsockname(self) -> tuple[str, int]:
            return "10.42.0.1", 4711

    monkeypatch.setattr(socket, "socket", Asked)
    assert address.outward() == "10.42.0.1"


def test_a_game_without_a_room_has_no_house(tmp_path: Path) -> None:
    with started(tmp_path) as session, pytest.raises(ValueError, match="without a room"):
        House(session, Clock())


def test_a_qr_code_has_quiet_around_it_and_is_printed_two_rows_to_a_line() -> None:
    rows = qr.squares("http://192.0.2.20:8765/j/KNOT")

    assert len(rows) == len(rows[0])
    assert not any(any(row) for row in rows[:4])
    lines = qr.printed("http://192.0.2.20:8765/j/KNOT").splitlines()
    assert len(lines) == (len(rows) + 1) // 2
    assert {len(line) for line in lines} == {len(rows)}
    assert set(lines[0]) == {"█"}
    assert qr.drawn("http://192.0.2.20:8765/j/KNOT").startswith(b"<svg")
