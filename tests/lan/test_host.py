"""The command `host`: what it says, what it refuses, and a room that outlives its process."""

import re
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx2
import pytest

from game.cli import main
from game.lan.keys import LETTERS, room_code
from game.play.room.naming import team_names
from tests.lan.ports import free
from tests.lan.room import seen


@dataclass
class Hosted:
    """A room in a process of its own."""

    process: "subprocess.Popen[str]"
    url: str
    code: str
    pin: str
    journal: str

    def device(self, token: str = "") -> httpx2.Client:
        cookies = {"seat": token} if token else {}
        headers = {"origin": self.url}
        return httpx2.Client(
            base_url=self.url, cookies=cookies, headers=headers, follow_redirects=True
        )


@contextmanager
def hosted(*words: str) -> Iterator[Hosted]:
    usual = () if "--port" in words else ("--port", str(free()))
    command = [sys.executable, "-m", "game", "host", *words, *usual]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        told = ""
        for line in process.stdout:
            told += line
            if line.startswith("Ctrl-C"):
                break
        values = dict(
            re.findall(r"^(This laptop|Room code|PIN|Journal)\s+(.+)$", told, re.MULTILINE)
        )
        try:
            yield Hosted(
                process,
                values["This laptop"],
                values["Room code"],
                values["PIN"],
                values["Journal"],
            )
        finally:
            process.kill()


def answers(room: Hosted) -> None:
    """Wait until the room answers."""
    for _try in range(100):
        try:
            httpx2.get(room.url)
        except httpx2.TransportError:
            time.sleep(0.05)
        else:
            return
    raise AssertionError(room.url)


@pytest.mark.slow
def test_a_room_that_is_killed_goes_on_in_another_process(tmp_path: Path) -> None:
    with hosted("bad-tuesday", "--teams", "North,East", "--seed", "7") as room:
        answers(room)
        with room.device() as console, room.device() as ada:
            console.post("/console/enter", data={"pin": room.pin})
            ada.post("/join", data={"code": room.code, "name": "Ada", "team": "0"})
            told = {"seen": seen(console.get("/console").text), "seconds": "600"}
            console.post("/console/next", data=told)
            page = ada.post("/seat/note", data={"text": "We hold."}).text
            token = ada.cookies["seat"]
        port = room.url.rpartition(":")[2]
        room.process.kill()

    with hosted("--journal", room.journal, "--port", port) as again:
        assert (again.url, again.code) == (room.url, room.code)
        assert again.pin != room.pin
        answers(again)
        with again.device(token) as ada:
            back = ada.get("/seat").text
            assert without_clock(back) == without_clock(page)
            left = re.search(r'data-left="(\d+)" data-running="on"', back)
            assert left
            assert 580 < int(left[1]) <= 600
            card = re.search(r'name="card" value="([^"]+)"', back)
            assert card
            plan = {"turn": "0", "card": card[1]}
            assert "Your plan is in" in ada.post("/seat/commit", data=plan).text


def plays(room: Hosted, console: httpx2.Client, ada: httpx2.Client, step: str) -> None:
    """Take one step of a turn: whoever leads opens and reveals, Ada votes, commits, thinks anew."""
    if step in ("next", "reveal"):
        told = {"seen": seen(console.get("/console").text), "seconds": "600", "anyway": "yes"}
        console.post(f"/console/{step}", data=told)
        return
    card = re.search(r'name="card" value="([^"]+)"', ada.get("/seat").text)
    ada.post(f"/seat/{step}", data={"turn": "0", "card": card[1] if card else ""})


STEPS = ("next", "vote", "commit", "withdraw", "commit", "reveal")


@pytest.mark.slow
def test_a_room_that_is_killed_after_any_step_stands_as_it_stood() -> None:
    with hosted("bad-tuesday", "--teams", "North,East", "--seed", "7") as room:
        answers(room)
        with room.device() as ada:
            ada.post("/join", data={"code": room.code, "name": "Ada", "team": "0"})
            token = ada.cookies["seat"]
        room.process.kill()

    port = room.url.rpartition(":")[2]
    page = ""
    for step in (*STEPS, ""):
        with hosted("--journal", room.journal, "--port", port) as again:
            answers(again)
            with again.device(token) as ada, again.device() as console:
                console.post("/console/enter", data={"pin": again.pin})
                back = without_clock(ada.get("/seat").text)
                assert not page or back == page, step
                if step:
                    plays(again, console, ada, step)
                page = without_clock(ada.get("/seat").text)
                assert page != back or not step, step
            again.process.kill()


def without_clock(page: str) -> str:
    return re.sub(r'<p id="clock".*?</p>', "", page, flags=re.DOTALL)


def test_a_code_is_the_same_for_the_same_room_and_holds_no_letter_that_is_mistaken() -> None:
    assert room_code("late-train now 7") == room_code("late-train now 7")
    assert room_code("late-train now 7") != room_code("late-train now 8")
    assert set(LETTERS).isdisjoint("0O1IL")
    assert len(room_code("x")) == 4


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ("2", ("North", "East")),
        ("North, East ,, South", ("North", "East", "South")),
        ("Us,us", ("Us", "us 2")),
        ("8", ("North", "East", "South", "West", "Lantern", "Kestrel", "Anchor", "Compass")),
        ("0", None),
        ("9", None),
        (",", None),
        ("a,b,c,d,e,f,g,h,i", None),
    ],
)
def test_teams_are_a_number_or_names(said: str, names: tuple[str, ...] | None) -> None:
    assert team_names(said) == names


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ([], "Name the case to host"),
        (["bad-tuesday", "--teams", "9"], "“9” is neither 1 to 8 nor names"),
        (["no-such-case"], "There is no case “no-such-case”."),
        (["bad-tuesday", "--minutes", "7"], "This case cannot be played in 7 minutes"),
        (["--journal", "no-such.jsonl"], "it is not there"),
    ],
)
def test_what_cannot_be_hosted_is_refused_in_one_sentence(
    capsys: pytest.CaptureFixture[str], words: list[str], why: str
) -> None:
    assert main(["host", *words]) == 1
    said = capsys.readouterr().err
    assert why in said
    assert len(said.strip().splitlines()) == 1


def test_a_port_that_is_taken_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    import socket

    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]

        assert main(["host", "bad-tuesday", "--port", str(port)]) == 1
    assert f"The port {port} is taken" in capsys.readouterr().err
