"""Open pages hear of what changes, and only of that."""

from contextlib import ExitStack

import pytest
from starlette.websockets import WebSocketDisconnect

from tests.lan.room import Served, Told


def test_a_page_hears_of_the_parts_that_changed_alone(served: Served) -> None:
    console, ada = served.console(), served.person("Ada", 0)
    with ada.client, ada.live("/seat") as socket:
        first: Told = socket.receive_json()
        assert set(first["parts"]) == {"head", "now", "facts", "slips", "story", "plan", "room"}
        served.pace(console, "next", seconds="300")
        opened: Told = socket.receive_json()
        assert "Choose your plan" in opened["parts"]["now"]
        assert (opened["left"], opened["running"]) == (300, True)

        console.done("/console/send", text="The mayor calls.", team="0")
        news: Told = socket.receive_json()
        assert list(news["parts"]) == ["slips"]


def test_a_page_that_is_up_to_date_is_told_nothing_of_what_it_shows(served: Served) -> None:
    console, ada = served.console(), served.person("Ada", 0)
    at = ada.client.get("/seat/parts").json()["at"]
    with ada.client, ada.live("/seat", at) as socket:
        assert socket.receive_json()["parts"] == {}
        served.pace(console, "next")
        assert "plan" in socket.receive_json()["parts"]


def test_what_does_not_concern_a_seat_is_not_told_to_it(served: Served) -> None:
    ada, cyd = served.person("Ada", 0), served.person("Cyd", 1)
    with ada.client, ada.live("/seat") as socket:
        socket.receive_json()
        cyd.done("/seat/note", text="Of South alone.")
        ada.done("/seat/call", name="Ada L.")
        told: Told = socket.receive_json()
        assert "Ada L." in told["parts"]["room"]
        assert "now" not in told["parts"]


def test_whoever_is_taken_out_is_told_and_let_go(served: Served) -> None:
    console, ada = served.console(), served.person("Ada", 0)
    with ada.client, ada.live("/seat") as socket:
        socket.receive_json()
        console.done("/console/remove", person=served.house.scene.room.people[0].id)
        assert "Come in again." in socket.receive_json()["gone"]
        with pytest.raises(WebSocketDisconnect):
            socket.receive_json()
    assert "Room code" in ada.get("/seat")


def test_a_page_that_talks_too_much_is_closed(served: Served) -> None:
    ada = served.person("Ada", 0)
    with ada.client, ada.live("/seat") as socket:
        socket.receive_json()
        for _message in range(20):
            socket.send_text("x")
        with pytest.raises(WebSocketDisconnect):
            socket.receive_json()


def test_a_device_may_not_hold_more_pages_than_a_few(served: Served) -> None:
    ada = served.person("Ada", 0)
    with ada.client, ExitStack() as pages:
        for _page in range(12):
            pages.enter_context(ada.live("/seat")).receive_json()
        with ada.live("/seat") as one_more, pytest.raises(WebSocketDisconnect):
            one_more.receive_json()


def test_the_console_is_closed_to_others(served: Served) -> None:
    ada = served.person("Ada", 0)
    for place in ("console", "wall"):
        with (
            pytest.raises(WebSocketDisconnect),
            ada.live(f"/{place}"),
        ):
            pass


def test_whoever_polls_is_told_the_same(served: Served) -> None:
    console, ada = served.console(), served.person("Ada", 0)
    served.pace(console, "next")
    told: Told = ada.client.get("/seat/parts").json()

    assert "Choose your plan" in told["parts"]["now"]
    again: Told = ada.client.get(f"/seat/parts?at={told['at']}").json()
    assert again["parts"] == {}


def test_pages_are_told_the_address_that_the_room_moved_to(served: Served) -> None:
    console = served.console().client
    served.leader.address = "http://127.0.0.1:8765"
    before: Told = console.get("/console/parts").json()
    served.leader.address = "http://192.0.2.7:8765"

    told: Told = console.get(f"/console/parts?at={before['at']}").json()
    assert "192.0.2.7" in told["parts"]["head"]
    assert "127.0.0.1" not in told["parts"]["head"]


def test_the_clock_runs_on_the_laptop_alone(served: Served) -> None:
    console, ada = served.console(), served.person("Ada", 0)
    served.pace(console, "next", seconds="120")
    served.clock.now = served.clock.now.replace(minute=served.clock.now.minute + 1)

    assert ada.client.get("/seat/parts").json()["left"] == 60
    console.done("/console/more", seconds="60")
    assert ada.client.get("/seat/parts").json()["left"] == 120
    console.done("/console/clock", run="off")
    served.clock.now = served.clock.now.replace(minute=served.clock.now.minute + 5)
    told: Told = ada.client.get("/seat/parts").json()
    assert (told["left"], told["running"]) == (120, False)
