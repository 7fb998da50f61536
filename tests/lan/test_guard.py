"""What nobody gets past: other hosts and origins, wrong codes and PINs, floods, closed doors."""

from pathlib import Path

import pytest
from starlette.websockets import WebSocketDisconnect

from game.lan.guard import LOADS
from game.lan.limits import Bucket, Guesses
from tests.lan.room import HOST, Served, serve


@pytest.mark.parametrize(
    "host", ["evil.example", "evil.example:8765", "", "[", "127.0.0.1.evil.de"]
)
def test_a_name_that_is_not_ours_is_not_served(served: Served, host: str) -> None:
    answer = served.device().client.get("/", headers={"host": host})

    assert answer.status_code == 421
    assert "late train" not in answer.text


@pytest.mark.parametrize("host", ["192.168.1.20:8765", "[::1]:8765", "localhost"])
def test_every_plain_address_is_served(served: Served, host: str) -> None:
    assert served.device().client.get("/", headers={"host": host}).status_code == 200


@pytest.mark.parametrize("origin", ["http://evil.example", "null", "", "https://127.0.0.1:8765"])
def test_what_another_page_asks_is_refused(served: Served, origin: str) -> None:
    ada = served.person("Ada", 0)
    answer = ada.client.post("/seat/leave", headers={"origin": origin})

    assert answer.status_code == 403
    assert len(served.house.scene.room.people) == 1


def test_a_socket_from_another_page_is_refused(served: Served) -> None:
    ada = served.person("Ada", 0)
    with (
        pytest.raises(WebSocketDisconnect),
        ada.client.websocket_connect("/seat/live", headers={"origin": "http://evil.example"}),
    ):
        pass


def test_every_page_says_what_it_may_load_and_is_not_kept(served: Served) -> None:
    headers = served.device().client.get("/").headers

    assert headers["content-security-policy"] == LOADS.format(host="127.0.0.1:8765")
    assert "unsafe" not in headers["content-security-policy"]
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["x-frame-options"] == "DENY"
    assert headers["cache-control"] == "no-store"


def test_a_script_is_asked_for_anew_and_sent_again_only_if_it_changed(served: Served) -> None:
    client = served.device().client
    first = client.get("/static/room.js")
    again = client.get("/static/room.js", headers={"if-none-match": first.headers["etag"]})

    assert first.headers["cache-control"] == "no-cache"
    assert again.status_code == 304


def test_no_page_holds_a_script_or_a_style_of_its_own(served: Served) -> None:
    console, ada = served.console(), served.person("Ada", 0)
    served.pace(console, "next")

    for page in (ada.get("/seat"), console.get("/console"), console.get("/wall"), ada.get("/j/X")):
        assert "<style" not in page
        assert " style=" not in page
        assert " onclick=" not in page
        assert "<script>" not in page


def test_a_device_keeps_its_seat_in_a_cookie_that_no_script_can_read(served: Served) -> None:
    client = served.device().client
    told = {"code": "kite", "name": "Ada"}
    answer = client.post("/join", data=told, headers={"origin": HOST}, follow_redirects=False)

    cookie = answer.headers["set-cookie"].lower()
    assert "httponly" in cookie
    assert "samesite=strict" in cookie
    token = client.cookies["seat"]
    assert len(token) >= 32
    assert token not in served.session.path.read_text(encoding="utf-8")


def test_a_token_that_somebody_else_chose_never_becomes_a_seat(served: Served) -> None:
    ada = served.device()
    ada.client.cookies.set("seat", "chosen-by-eve", domain="127.0.0.1")
    ada.post("/join", code="KITE", name="Ada")

    eve = served.device()
    eve.client.cookies.set("seat", "chosen-by-eve", domain="127.0.0.1")
    assert "Room code" in eve.get("/seat")
    assert [person.name for person in served.house.scene.room.people] == ["Ada"]


def test_without_the_code_nobody_comes_in(served: Served) -> None:
    found = served.device()

    assert "This is not the code of the room." in found.post("/join", code="KITT", name="Eve").text
    assert served.house.scene.room.people == ()


def test_whoever_guesses_codes_has_to_wait(served: Served) -> None:
    found = served.device()
    for _guess in range(30):
        found.post("/join", code="KITT", name="Eve")

    answer = found.post("/join", code="KITE", name="Eve")
    assert answer.status_code == 429
    assert "Too many wrong codes. Wait 5 seconds, then press again." in answer.text
    assert 'value="KITE"' in answer.text
    assert "This is not the code" not in answer.text
    assert served.house.scene.room.people == ()


def test_whoever_guesses_pins_has_to_wait(served: Served) -> None:
    found, wrong = served.device(), "000000" if served.leader.pin != "000000" else "111111"
    for _guess in range(5):
        assert found.post("/console/enter", pin=wrong).status_code == 403

    answer = found.post("/console/enter", pin=served.leader.pin)

    assert answer.status_code == 429
    assert "Too many wrong numbers. Wait 5 seconds." in answer.text
    assert "Pace" not in found.get("/console")


def test_whoever_guesses_pins_shuts_nobody_out_but_themselves(served: Served) -> None:
    for _guess in range(9):
        served.leader.enters("wrong", "192.0.2.66")

    assert served.leader.enters(served.leader.pin, "192.0.2.66") == ""
    assert served.leader.enters(served.leader.pin, "192.0.2.7")
    for guessing in range(600):
        served.leader.enters("wrong", f"guessing {guessing}")
    assert served.leader.enters(served.leader.pin, "guessing 599") == ""


def test_the_wait_doubles_with_each_wrong_guess_and_ends_with_a_right_one() -> None:
    now = [0.0]
    guesses = Guesses(2, lambda: now[0])
    waits = []
    for _guess in range(4):
        guesses.guessed(right=False)
        waits.append(guesses.wait)
        now[0] += 1000
    guesses.guessed(right=True)
    guesses.guessed(right=False)

    assert waits == [0, 6, 11, 21]
    assert guesses.wait == 0


def test_a_bucket_holds_so_many_and_fills_again() -> None:
    now = [0.0]
    bucket = Bucket(2, 0.5, lambda: now[0])

    assert [bucket.take("a"), bucket.take("a"), bucket.take("a"), bucket.take("b")] == [
        True,
        True,
        False,
        True,
    ]
    now[0] = 2.0
    assert bucket.take("a")
    assert not bucket.take("a")


def test_a_flood_from_one_device_is_slowed_down_and_others_are_not(served: Served) -> None:
    ada, ben = served.person("Ada", 0), served.person("Ben", 1)
    asked = (ada.client.get("/seat/parts").status_code for _ask in range(2000))

    assert next(asked) == 200
    assert 429 in asked  # it stops there: how soon hangs on how quick the machine is
    assert ben.client.get("/seat/parts").status_code == 200


def test_one_seat_cannot_fill_the_journal(served: Served) -> None:
    ada, ben = served.person("Ada", 0), served.person("Ben", 1)
    kept = [ada.post("/seat/note", text=f"{n}").status_code for n in range(40)].count(200)

    assert 20 <= kept < 25
    ben.done("/seat/note", text="Of Ben.")


def test_what_is_too_long_is_not_read(served: Served) -> None:
    ada = served.person("Ada", 0)

    assert ada.post("/seat/note", text="x" * 20_000).status_code == 413


def test_as_long_as_no_phone_can_come_in_no_page_invites_one(served: Served) -> None:
    console = served.console()
    assert "qr.svg" not in console.get("/wall")
    assert "Start again with --open" in console.get("/wall")
    assert "No phone can come in yet" in console.get("/console")

    served.leader.network, served.leader.address = True, "http://192.0.2.7:8765"
    assert "qr.svg" in console.get("/wall")
    assert "192.0.2.7:8765" in console.get("/wall")
    assert "No phone can come in yet" not in console.get("/console")


def test_whoever_is_asked_for_the_pin_is_told_where_it_is_read_and_never_the_pin(
    served: Served,
) -> None:
    stranger = served.device()
    assert "in the terminal in which the game was started" in stranger.get("/console")
    served.leader.window = True
    asked = stranger.get("/console"), stranger.post("/console/enter", pin="000000x").text
    assert all("C there shows it for a few seconds" in page for page in asked)
    assert all(served.leader.pin not in page for page in asked)


def test_nobody_new_is_let_in_while_whoever_leads_wants_none_and_those_who_sit_stay(
    served: Served,
) -> None:
    console, ada = served.console(), served.person("Ada", 0)
    console.done("/console/newcomers", newcomers="later")

    assert (
        "Nobody new is let in just now."
        in served.device().post("/join", code="KITE", name="Late").text
    )
    assert "You are in" in ada.get("/seat")

    console.done("/console/newcomers", newcomers="welcome")
    served.person("Late")
    assert len(served.house.scene.room.people) == 2


def test_a_closed_room_refuses_everything(served: Served) -> None:
    ada = served.person("Ada", 0)
    served.house.close()

    told = ada.ask("/seat/note", text="Too late.")
    assert (told["granted"], told["said"]) == (False, "This room is closed.")
    assert served.session.notes == ()


def test_only_the_leader_leads(served: Served) -> None:
    ada = served.person("Ada", 0)
    told = ada.ask("/console/next", seen="0-lobby")

    assert "parts" not in told
    assert served.house.scene.room.stage.value == "lobby"
    assert "PIN" in ada.get("/console")
    assert "PIN" in ada.get("/wall")
    assert ada.client.get("/console/parts").status_code == 403
    assert ada.client.get("/wall/qr.svg").status_code == 403


def test_words_of_people_stay_words(served: Served) -> None:
    console, eve = served.console(), served.person("<img src=x onerror=alert(1)>", 0)
    served.pace(console, "next")
    eve.done("/seat/note", text="<script>alert(2)</script>")
    console.done("/console/send", text='"><svg onload=alert(3)>', team="0")

    for page in (console.get("/console"), console.get("/wall"), eve.get("/seat")):
        assert "<img src=x" not in page
        assert "<script>alert" not in page
        assert "<svg onload" not in page


def test_a_seat_cannot_speak_for_another(served: Served) -> None:
    console, ada, ben = served.console(), served.person("Ada", 0), served.person("Ben", 0)
    served.pace(console, "next")
    people = {person.name: person.id for person in served.house.scene.room.people}

    told = ben.ask("/seat/commit", turn="0", card=["sorry"], person=people["Ada"], team="1")
    assert told["said"] == "Another person holds the plan of your team."
    ben.done("/seat/vote", turn="0", card=["sorry"], person=people["Ada"])
    assert [each.person for each in served.house.scene.room.ballots] == [people["Ben"]]
    assert ada.ask("/seat/reveal", seen="0-open")["said"] == "That cannot be done from here."


def test_a_room_that_was_killed_goes_on_with_the_same_seats(tmp_path: Path) -> None:
    with serve(tmp_path) as room:
        console, ada = room.console(), room.person("Ada", 0, "chief")
        room.pace(console, "next", seconds="240")
        ada.done("/seat/vote", turn="0", card=["sorry"])
        token, path = ada.client.cookies["seat"], room.session.path

    with serve(tmp_path, path=path) as again:
        back = again.device()
        back.client.cookies.set("seat", token, domain="127.0.0.1")
        page = back.get("/seat")
        assert "Ada" in page
        assert 'value="sorry" data-effort="2" checked' in page
        assert 'data-left="240"' in page
        back.done("/seat/commit", turn="0", card=["sorry"])
        assert again.session.committed(0) == ("sorry",)
