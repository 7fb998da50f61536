"""What whoever leads may ask for: each press does one thing, and a second press does no harm."""

import io
import re
import zipfile

import pytest

from game.lan.pacing import usual
from game.play.pace import PROPOSED
from tests.lan.room import Device, Served, seen


@pytest.fixture
def console(served: Served) -> Device:
    """Return the console of a room on its first turn, Ada in Blue and Cyd in Red."""
    found = served.console()
    served.person("Ada", 0)
    served.person("Cyd", 1)
    served.pace(found, "next", seconds="120")
    return found


def now(console: Device) -> str:
    return seen(console.get("/console"))


def ticks(served: Served) -> tuple[int, bool] | None:
    timer = served.house.scene.room.timer
    return (timer.left, timer.running) if timer else None


def test_a_turn_is_as_long_as_the_window_proposes_and_shorter_only_in_a_short_game(
    served: Served,
) -> None:
    scene = served.house.scene

    assert usual(scene, 0) >= PROPOSED * 60
    assert usual(scene, 60) > usual(scene, 15) < PROPOSED * 60


def test_a_second_press_is_told_that_something_was_decided(served: Served, console: Device) -> None:
    before = now(console)
    console.done("/console/reveal", seen=before, anyway="yes")

    for what in ("reveal", "next", "undo", "lock", "jump"):
        told = console.ask(f"/console/{what}", seen=before, turn="0", anyway="yes")
        assert told["said"] == "Something was decided in the meantime; look again first.", what
    assert len(served.session.plans) == 1


def test_turns_are_taken_back_and_played_anew(served: Served, console: Device) -> None:
    for _turn in range(2):
        served.pace(console, "reveal", anyway="yes")
        served.pace(console, "next")
    served.pace(console, "jump", turn="0")
    assert served.session.plans == ()

    served.pace(console, "reveal", anyway="yes")
    served.pace(console, "undo")
    assert served.session.plans == ()


def test_the_question_before_that_names_who_came_or_went_since(
    served: Served, console: Device
) -> None:
    for _turn in range(2):
        served.pace(console, "reveal", anyway="yes")
        served.pace(console, "next")
    assert "came in since" not in console.get("/console")
    console.done("/console/enter-team", name="Harbor")
    console.done("/console/retire", team="0")

    page = console.get("/console")
    gone = served.session.teams[0]
    undo, jump = (
        re.search(rf'action="/console/{what}"[^>]*data-sure="([^"]*)"', page)
        for what in ("undo", "jump")
    )
    assert undo
    assert jump
    assert undo[1] == (
        "The turn is played anew; what came of it is gone. Harbor came in since and plays it too, "
        f"with the past it came with. {gone} has left and stays away. Go on?"
    )
    assert jump[1] == (
        "All turns from there on are played anew. Teams that came in since play them too. "
        "Teams that have left stay away. Go on?"
    )


def test_a_turn_that_is_played_anew_has_a_clock_as_every_turn(
    served: Served, console: Device
) -> None:
    served.pace(console, "reveal", anyway="yes")
    fields = re.search(r'action="/console/undo".*?</form>', console.get("/console"), re.DOTALL)
    assert fields
    seconds = re.search(r'name="seconds" value="(\d+)"', fields[0])
    assert seconds
    served.pace(console, "undo", seconds=seconds[1])
    assert ticks(served) == (int(seconds[1]), True)

    served.pace(console, "reveal", anyway="yes")
    served.pace(console, "jump", turn="0", seconds="240")
    assert ticks(served) == (240, True)


def test_after_the_last_turn_next_leads_to_the_debrief_where_a_window_shows_one(
    served: Served, console: Device
) -> None:
    while not served.session.over:
        served.pace(console, "reveal", anyway="yes")
        if not served.session.over:
            served.pace(console, "next")
    told = console.ask("/console/next", seen=now(console), seconds="120")
    assert told["said"].startswith("The game is over. “End the session” is next")
    assert not served.house.looked_back()

    served.house.debriefs = True
    served.pace(console, "next", seconds="120")
    assert served.house.looked_back()
    assert not served.house.looked_back()


def test_plans_held_up_are_typed_changed_and_given_back(served: Served, console: Device) -> None:
    served.pace(console, "plan", team="1", cards="2 4")
    assert served.session.committed(1) == ("sorry", "buses")

    served.pace(console, "plan", team="1", cards="3")
    assert served.session.committed(1) == ("deny",)

    told = console.ask("/console/plan", seen=now(console), team="1", cards="3 x")
    assert told["said"] == "Type the numbers of cards, such as 2 4 6."
    assert served.session.committed(1) == ("deny",)

    told = console.ask("/console/plan", seen=now(console), team="1", cards="2 3")
    assert not told["granted"]
    assert served.session.committed(1) == ("deny",)

    served.pace(console, "plan", team="1", cards="3")
    console.done("/console/withdraw", team="1")
    assert served.session.committed(1) is None


def test_lock_puts_in_what_lies_there_for_all_or_for_one(served: Served, console: Device) -> None:
    served.pace(console, "lock", team="1")
    assert list(served.session.to_plan) == [0]

    served.pace(console, "lock")
    assert list(served.session.to_plan) == []
    told = console.ask("/console/lock", seen=now(console), team="9")
    assert told["said"] == "There is no such team in this room."


def test_the_clock_goes_on_from_where_it_stands(served: Served, console: Device) -> None:
    console.done("/console/more", seconds="60")
    console.done("/console/more", seconds="120")
    timer = served.house.scene.room.timer
    assert timer is not None
    assert (timer.left, timer.running) == (300, True)

    console.done("/console/clock", minutes="5")
    console.done("/console/clock", run="off")
    timer = served.house.scene.room.timer
    assert timer is not None
    assert (timer.left, timer.running) == (300, False)


def test_a_clock_that_was_never_set_is_not_stopped(served: Served) -> None:
    console = served.console()
    told = console.ask("/console/clock", run="off")

    assert told["said"] == "There is no clock on this turn yet."


def test_people_are_moved_renamed_hidden_and_asked_to_lead(served: Served, console: Device) -> None:
    people = {person.name: person.id for person in served.house.scene.room.people}
    console.done("/console/move", person=people["Cyd"], team="0", seat="")
    console.done("/console/lead", person=people["Cyd"])
    console.done("/console/rename", person=people["Ada"], name="Adele")
    console.done("/console/hide", person=people["Ada"], hidden="on")
    room = served.house.scene.room
    holder, adele = room.holder(0), room.person(people["Ada"])
    assert holder is not None
    assert holder.name == "Cyd"
    assert adele is not None
    assert (adele.name, adele.hidden, adele.team) == ("Adele", True, 0)

    console.done("/console/move", person=people["Ada"], team="0", seat="-")
    adele = served.house.scene.room.person(people["Ada"])
    assert adele is not None
    assert not adele.plays


def test_all_nicknames_are_hidden_and_shown_again(served: Served, console: Device) -> None:
    console.done("/console/hide-all", hidden="on")
    assert "Ada" not in console.get("/wall")
    assert "Somebody" in console.get("/wall")

    console.done("/console/hide-all", hidden="off")
    assert "Ada" in console.get("/wall")


def test_a_team_is_renamed_on_every_page(served: Served, console: Device) -> None:
    ada = served.person("Dot", 0)
    console.done("/console/rename-team", team="0", name="Teal")

    for page in (ada.get("/seat"), console.get("/console"), console.get("/wall")):
        assert "Teal" in page
        assert "Blue" not in page
    assert console.ask("/console/rename-team", name="Teal")["said"].startswith("There is no such")


def test_teams_come_late_and_go_over(served: Served, console: Device) -> None:
    console.done("/console/enter-team", name="Green", like="0")
    console.done("/console/retire", team="1", into="2")

    assert served.session.teams == ("Blue", "Red", "Green")
    assert [person.team for person in served.house.scene.room.people] == [0, 2]
    told = console.ask("/console/retire", team="", into="")
    assert told["said"] == "There is no such team in this room."


def test_an_objective_is_rated_and_the_same_press_takes_it_back(
    served: Served, console: Device
) -> None:
    for grade, kept in (("S", ["S"]), ("P", ["P"]), ("P", [])):
        console.done("/console/rate", objective="speed", team="0", grade=grade)
        assert [each.grade for each in served.house.scene.room.ratings] == kept


def test_news_that_are_held_come_to_nobody_until_they_are_sent(
    served: Served, console: Device
) -> None:
    late = served.person("Late", 0)
    console.done("/console/hold", text="A mayor calls.")
    assert "A mayor calls." in console.get("/console")
    assert "A mayor calls." not in late.get("/seat")

    console.done("/console/send", text="A mayor calls.")
    assert "A mayor calls." in late.get("/seat")
    assert served.house.scene.room.held == ()
    assert console.ask("/console/hold", text=" ")["said"] == "There is nothing to keep for later."


def test_meters_are_kept_from_every_page(served: Served, console: Device) -> None:
    late = served.person("Late", 0)
    assert 'class="meters"' in late.get("/seat")

    console.done("/console/show", meters="off")
    assert 'class="meters"' not in late.get("/seat")
    served.pace(console, "reveal", anyway="yes")
    assert "The meters are kept for the debrief." in late.get("/seat")
    assert 'class="figures"' not in console.get("/wall")


def test_the_report_of_the_game_is_had_from_the_console_alone(
    served: Served, console: Device
) -> None:
    assert console.client.get("/console/report.zip").status_code == 404
    served.pace(console, "reveal", anyway="yes")
    assert 'href="/console/report.zip"' in console.get("/console")

    found = console.client.get("/console/report.zip")
    with zipfile.ZipFile(io.BytesIO(found.content)) as archive:
        assert {name: archive.read(name) for name in archive.namelist()} == {
            "report.html": b"<p>All of it."
        }
    assert f'filename="{served.session.path.stem}.zip"' in found.headers["content-disposition"]
    assert served.person("Eve", 0).client.get("/console/report.zip").status_code == 403


def test_a_session_that_has_ended_takes_nothing_more_and_says_so(
    served: Served, console: Device
) -> None:
    late = served.person("Late", 0)
    console.done("/console/end")

    assert "The session has ended" in late.get("/seat")
    assert 'name="card"' not in late.get("/seat")
    before = served.session.at
    left = console.get("/console").partition("</nav>")[2]
    assert set(re.findall(r'action="([^"]+)"', left)) == {"/console/remove"}
    assert late.ask("/seat/note", text="One more.")["said"] == "This room is closed."
    assert console.ask("/console/newcomers", newcomers="welcome")["said"] == "This room is closed."
    assert served.session.at == before
    late.post("/seat/leave")
    assert "Late" not in [person.name for person in served.house.scene.room.people]
    assert b"Late" not in served.session.path.read_bytes()
    assert "go on with it" in console.get("/console")


def test_a_session_that_is_ended_in_mid_turn_rests_on_console_and_wall_and_in_the_journal(
    served: Served, console: Device
) -> None:
    console.done("/console/clock", minutes="5")
    assert 'data-running="on"' in console.get("/wall")
    console.done("/console/end")

    timer = served.session.room.timer if served.session.room else None
    assert timer is not None
    assert not timer.running
    wall = console.get("/wall")
    assert "The session rests here." in wall
    assert 'data-running="on"' not in wall
    page = console.get("/console")
    assert page.count('data-key="3" disabled') == 1
    assert 'action="/console/lock"' not in page.partition("</nav>")[2]
    assert 'action="/console/newcomers"' not in page
    assert 'action="/console/clock"' not in page
    assert 'action="/console/more"' not in page
    assert 'action="/console/end"' not in page


def test_what_there_is_not_cannot_be_asked_for(console: Device) -> None:
    assert console.ask("/console/no-such-thing")["said"] == "That cannot be done from here."


def test_only_whoever_leads_is_told_what_a_response_takes(served: Served) -> None:
    console = served.console()
    served.pace(console, "next")

    assert '"words":"proposed:' in console.get("/console/proposed?does=fix&does=nonsense")
    assert "on top of that" in console.get("/console/proposed?does=give")
    assert "on top of that" not in console.get("/console/proposed?does=fix")
    assert "proposed" not in served.device().get("/console/proposed?does=fix")
