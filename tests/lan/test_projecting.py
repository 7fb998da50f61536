"""Phones and the window of one room: what is done on one is seen on the other."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx2
import pygame
import pytest

from game.commands.serving import ServedRoom, served
from game.play.pace import PROPOSED
from game.play.session import Session
from game.window.phones import ring
from tests.lan.projecting import Beamer, desk, projecting
from tests.lan.room import seen

TEAMS = ("North", "East")


@contextmanager
def device(beamer: Beamer) -> Iterator[httpx2.Client]:
    url = beamer.room.places.phones
    with httpx2.Client(base_url=url, headers={"origin": url}, follow_redirects=True) as found:
        yield found


@contextmanager
def phone(beamer: Beamer, name: str, team: int) -> Iterator[httpx2.Client]:
    with device(beamer) as found:
        there = {"code": beamer.room.leader.code, "name": name, "team": str(team)}
        assert found.post("/join", data=there).url.path == "/seat"
        yield found


@contextmanager
def console(beamer: Beamer) -> Iterator[httpx2.Client]:
    with device(beamer) as found:
        entered = found.post("/console/enter", data={"pin": beamer.room.leader.pin})
        assert entered.url.path == "/console"
        yield found


def test_a_seat_that_is_taken_on_a_phone_is_filled_in_the_window(tmp_path: Path) -> None:
    with projecting(tmp_path, "bad-tuesday", TEAMS) as beamer:
        assert beamer.sees("Nobody is in yet", "lobby")
        with phone(beamer, "Ada", 1):
            assert beamer.sees("1 person is in", "lobby")
            assert beamer.sees("Ada", "lobby")


def test_the_console_leads_the_window_and_its_keys_lead_the_phones(tmp_path: Path) -> None:
    with (
        projecting(tmp_path, "bad-tuesday", TEAMS) as beamer,
        phone(beamer, "Ada", 0) as ada,
        console(beamer) as leader,
    ):
        leader.post("/console/next", data={"seen": seen(leader.get("/console").text)})
        assert beamer.sees("turn 1 of", "session")
        assert "Send my vote" in ada.get("/seat").text or "Commit for" in ada.get("/seat").text

        beamer.press("l", "enter")
        assert beamer.lies(lambda: not beamer.session.to_plan)
        beamer.press("r")
        assert beamer.sees("Turn 1 · reveal", "compare")
        assert 'class="fell"' in ada.get("/seat").text

        leader.post("/console/undo", data={"seen": seen(leader.get("/console").text)})
        assert beamer.sees("turn 1 of", "session")
        assert not beamer.session.plans


def test_a_turn_that_the_window_opens_has_the_clock_that_the_console_would_set(
    tmp_path: Path,
) -> None:
    with projecting(tmp_path, "bad-tuesday", TEAMS) as beamer:
        beamer.press("space")
        assert beamer.sees("turn 1 of", "session")
        timer = beamer.session.room.timer if beamer.session.room else None
        assert timer is not None
        assert timer.running
        assert timer.left >= PROPOSED * 60
        assert timer.left == beamer.room.leader.sees(beamer.room.house.scene)["seconds"]


def test_opening_the_room_to_the_network_keeps_every_seat(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("game.lan.server.outward", lambda: "192.0.2.20")
    with projecting(tmp_path, "bad-tuesday", TEAMS) as beamer, phone(beamer, "Ada", 0) as ada:
        before = beamer.room.places.phones
        beamer.press("o")
        assert beamer.sees("at 192.0.2.20:", "lobby")
        port = before.rpartition(":")[2]
        assert beamer.room.places.phones == f"http://192.0.2.20:{port}"
        assert beamer.room.leader.address == beamer.room.places.phones
        assert ada.get("/seat").url.path == "/seat"

        beamer.press("o")
        assert beamer.sees("No phone can come in yet", "lobby")


def test_without_a_network_it_says_that_only_this_machine_can_come_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("game.lan.server.outward", lambda: "")
    with projecting(tmp_path, "bad-tuesday", TEAMS) as beamer:
        beamer.press("o")
        assert beamer.sees("No network was found: only this machine can come in.", "lobby")


def test_the_clock_of_the_console_takes_the_minutes_that_were_set_for_a_turn(
    tmp_path: Path,
) -> None:
    laid = desk(tmp_path)
    session = laid.begin("bad-tuesday", teams=TEAMS, room=True, turn_minutes=6)
    assert isinstance(session, Session)
    with session:
        room = ServedRoom(session, laid)
        assert room.leader.sees(room.house.scene)["seconds"] == 360


def test_where_nothing_can_be_served_it_says_why(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def taken(*_where: object) -> None:
        raise OSError(98, "Address already in use")

    with projecting(tmp_path, "bad-tuesday", TEAMS) as beamer:
        monkeypatch.setattr("game.lan.server.listening", taken)
        monkeypatch.setattr("game.commands.serving.errno.EADDRINUSE", 98)
        found = served(beamer.session, desk(tmp_path), lambda: None)
        assert isinstance(found, str)
        assert "is taken" in found


def test_a_wish_from_any_thread_wakes_the_window() -> None:
    pygame.display.init()
    pygame.event.clear()
    away = threading.Thread(target=ring)
    away.start()
    away.join()
    assert pygame.event.wait(2_000).type == pygame.USEREVENT
