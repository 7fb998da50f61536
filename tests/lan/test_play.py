"""A whole game as its people ask for it: join, vote, talk, commit, reveal, go on."""

import re
from pathlib import Path
from time import monotonic

import pytest

from game.lan.keys import hashed
from tests.lan.room import Served, seen, serve


def test_a_turn_is_played_from_the_door_to_what_came_of_it(served: Served) -> None:
    console = served.console()
    ada, ben, cyd = (served.person(*who) for who in (("Ada", 0), ("Ben", 0), ("Cyd", 1)))
    assert "You are in" in ada.get("/seat")

    served.pace(console, "next")
    assert "Vote in silence" in ada.get("/seat")
    assert "Choose your plan" in cyd.get("/seat")

    ada.done("/seat/vote", turn="0", card=["sorry"], sure="70")
    assert "0 of 2 votes" not in ben.get("/seat")
    ben.done("/seat/vote", turn="0", card=["sorry", "buses"])
    assert "2 of 2 votes" in ben.get("/seat")

    ada.done("/seat/commit", turn="0", card=["sorry", "buses"], reason="It is <b>ours</b>.")
    assert "Your plan is in" in ben.get("/seat")
    assert "It is &lt;b&gt;ours&lt;/b&gt;." in ben.get("/seat")
    cyd.done("/seat/commit", turn="0", card=["deny"])

    served.pace(console, "reveal")
    assert "What came of it" in ada.get("/seat")
    assert served.session.plans == ((("sorry", "buses"), ("deny",)),)

    served.pace(console, "next")
    assert "Turn 2 of 3" in ada.get("/seat")


def test_a_team_that_voted_and_is_not_in_plays_what_most_of_it_voted_for(served: Served) -> None:
    console = served.console()
    ada, ben = served.person("Ada", 0), served.person("Ben", 0)
    served.pace(console, "next")
    ada.done("/seat/vote", turn="0", card=["sorry"])
    ben.done("/seat/vote", turn="0", card=["sorry", "buses"])

    served.pace(console, "reveal", anyway="yes")

    assert served.session.plans == ((("sorry",), ()),)


def test_forms_work_without_a_script(served: Served) -> None:
    console, ada = served.console(), served.person("Ada", 0)
    page = console.post("/console/next", seen=seen(console.get("/console")))
    assert "Teams read, talk and plan" in page.text

    assert "Your plan is in" in ada.post("/seat/commit", turn="0", card=["sorry"]).text
    page = ada.post("/seat/vote", turn="0", card=["deny"])
    assert "The plan of the team is in already." in page.text
    assert "The plan of the team is in already." not in ada.get("/seat")


def test_who_asks_to_be_forgotten_is(served: Served) -> None:
    ada, ben = served.person("Adelheid", 0), served.person("Ben", 0)
    token = ada.client.cookies["seat"]
    page = ada.post("/seat/leave")

    assert "Room code" in page.text
    assert "seat" not in ada.client.cookies
    data = served.session.path.read_text(encoding="utf-8")
    assert "Adelheid" not in data
    assert hashed(token) not in data
    assert "Adelheid" not in ben.get("/seat")
    ben.done("/seat/note", text="We are one less.")


def test_a_response_on_no_card_is_laid_on_the_table_and_played(served: Served) -> None:
    console, ada = served.console(), served.person("Ada", 0)
    served.pace(console, "next")
    assert "say sorry, it is ours" in console.get("/console")

    console.done("/console/compose", title="A bench and tea", does=["own", "give"])
    assert "A bench and tea" in ada.get("/seat")
    own = served.session.case.scenario.cards[-1]
    assert (own.effort, own.cost) == (3, 0.0)

    console.done("/console/compose", title="A bench alone", does=["give"], effort="1", cost="50")
    assert served.session.case.scenario.cards[-1].cost == 50

    ada.done("/seat/commit", turn="0", card=[own.id])
    told = console.ask("/console/compose", title="Nothing", does=["no-such"])
    assert told["said"].startswith("Say what the response does")
    served.pace(console, "reveal", anyway="yes")
    assert served.session.plans[0][0] == (own.id,)
    assert "A bench and tea" in ada.get("/seat")


def test_whoever_lost_their_device_gets_their_seat_back_from_the_leader(served: Served) -> None:
    console, ada = served.console(), served.person("Ada", 0)
    served.pace(console, "next")
    ada.done("/seat/note", text="Still here.")
    person = served.house.scene.room.people[0].id
    told = console.ask("/console/device", person=person)
    code = told["said"].rpartition(": ")[2]
    assert len(code) == 6

    other = served.device()
    assert "Choose your plan" in other.post("/join", code=code.lower(), name="").text
    assert len(served.house.scene.room.people) == 1
    assert "Room code" in ada.get("/seat")
    assert "This is not the code" in served.device().post("/join", code=code, name="Eve").text
    assert "no seat" in console.ask("/console/device", person="nobody")["said"]


def test_once_the_plan_is_in_its_people_read_how_they_came_to_it(served: Served) -> None:
    console = served.console()
    ada, ben = served.person("Ada", 0), served.person("Ben", 0)
    cyd = served.person("Cyd", 1)
    served.pace(console, "next")
    ada.done("/seat/vote", turn="0", card=["sorry"])
    ben.done("/seat/vote", turn="0", card=["deny"])
    assert "How you decided" not in ada.get("/seat")

    ada.done("/seat/commit", turn="0", card=["sorry"])

    assert "Before the talk and after it, your votes were split." in ben.get("/seat")
    assert "your votes were split" not in cyd.get("/seat")


def way_back(page: str) -> str:
    """Return the letters that a page tells its own person."""
    found = re.search(r"your way back is ([A-Z]+)\.", page)
    assert found
    assert f'class="letters">{found[1]}</b>' in page
    return found[1]


def test_a_room_at_another_address_gives_each_their_seat_back_by_letters_of_their_page(
    tmp_path: Path,
) -> None:
    with serve(tmp_path) as room:
        ada, ben = room.person("Ada", 0, "chief"), room.person("Ben", 1)
        letters, path = way_back(ada.get("/seat")), room.session.path
        assert letters != way_back(ben.get("/seat"))
        assert letters not in room.console().get("/console")

    with serve(tmp_path, path=path) as moved:
        phone = moved.device()  # its cookie was given for the old address
        assert '<details class="back" open>' in phone.get("/j/KITE")
        seat = phone.post("/join", code=letters.lower())

        assert seat.url.path == "/seat"
        assert "Ada" in seat.text
        assert [person.name for person in moved.house.scene.room.people] == ["Ada", "Ben"]
        assert way_back(seat.text) != letters
        again = moved.device().post("/join", code=letters, name="Eve")
        assert "This is not the code" in again.text


def test_who_guesses_at_ways_back_has_to_wait(served: Served) -> None:
    letters = way_back(served.person("Ada", 0).get("/seat"))
    eve = served.device()
    for number in range(30):
        eve.post("/join", code=f"NO{number}", name="Eve")

    answer = eve.post("/join", code=letters)
    assert (answer.status_code, "Too many wrong codes. Wait" in answer.text) == (429, True)


def test_whoever_has_a_seat_comes_back_in_while_nobody_new_may(served: Served) -> None:
    console, ada = served.console(), served.person("Ada", 0)
    letters = way_back(ada.get("/seat"))
    console.done("/console/newcomers", newcomers="later")
    other = served.device()

    assert "Were you here before?" in other.get("/")
    assert other.post("/join", code=letters).url.path == "/seat"


def test_a_code_for_another_device_does_not_last(
    served: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    served.person("Ada", 0)
    person = served.house.scene.room.people[0].id
    code = served.leader.spare(person)
    monkeypatch.setattr("game.lan.leader.monotonic", lambda: monotonic() + 601)

    assert served.leader.spared(code, "192.0.2.7") == ""
