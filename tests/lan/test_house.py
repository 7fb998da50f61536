"""The house: wishes wait until the owner decides, and nobody hears what is not on disk."""

from pathlib import Path

import pytest

from game.lan.house import MOST_WAITING, House
from game.lan.scene import Scene
from game.lan.wishes import Asked, Moment, Wish
from game.play import disk
from game.play.actions import Commit, Note
from game.play.answers import NotNow
from game.play.room.acts import Join, Proceed, Talk, Vote, Withdraw
from tests.play.small import ROOM, Clock, do, plan_of, started

SORRY, DENY = plan_of("sorry"), plan_of("deny")


def says(text: str) -> Wish:
    return lambda _moment: (Note(text),)


def votes(person: str) -> Wish:
    return lambda _moment: (Vote(person, 0, SORRY),)


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(started(tmp_path, ROOM), Clock())


def test_a_wish_waits_until_the_owner_decides(house: House) -> None:
    heard: list[Scene] = []
    house.subscribe(heard.append)
    answers = [house.ask(says("One.")), house.ask(says("")), house.ask(says("Two."))]
    assert not any(answer.done() for answer in answers)

    assert house.drain() == 3

    assert [answer.result().granted for answer in answers] == [True, False, True]
    assert answers[1].result().why == "There is nothing to write down."
    assert [scene.at for scene in heard] == [2]
    assert answers[0].result().scene is house.scene


def test_what_the_disk_does_not_take_is_shown_to_nobody(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_path: Path, _data: bytes, _size: int) -> None:
        raise OSError(28, "No space left on device")

    before = house.scene
    with monkeypatch.context() as broken:
        broken.setattr(disk, "append", full)
        answers = [house.ask(says("One.")), house.ask(says("Two."))]
        house.drain()

    assert [answer.result().granted for answer in answers] == [False, False]
    assert house.scene is before
    answer = house.ask(says("Three."))
    house.drain()
    assert answer.result().granted
    assert [note.text for note in house.scene.table.notes] == ["Three."]


def test_a_flood_of_wishes_is_refused(house: House) -> None:
    answers = [house.ask(says("x")) for _wish in range(MOST_WAITING + 1)]

    assert answers[-1].result(0).why == "Too much is asked at once. Try again in a moment."
    assert not answers[0].done()


def test_several_acts_are_done_all_or_none(tmp_path: Path) -> None:
    session = started(tmp_path, ROOM)
    do(session, Proceed(), Commit(0, SORRY))
    house = House(session, Clock())

    def half(_moment: Moment) -> Asked:
        return Withdraw(0), Commit(0, (*SORRY, *DENY))

    answer = house.ask(half)
    house.drain()

    assert not answer.result().granted
    assert session.committed(0) == SORRY


def test_a_wish_that_is_refused_at_once_says_why(house: House) -> None:
    answer = house.ask(lambda _moment: NotNow("Not today."))
    house.drain()

    assert answer.result().why == "Not today."


def test_the_last_vote_of_a_team_opens_its_talk(tmp_path: Path) -> None:
    session = started(tmp_path, ROOM)
    do(session, Join("a", "Ada", 0), Join("b", "Ben", 0), Join("c", "Cyd", 1), Proceed())
    house = House(session, Clock())
    for person, talking in (("a", ()), ("c", ()), ("b", (0,))):
        house.ask(votes(person))
        house.drain()
        assert house.scene.room.talking == talking

    assert [type(line.action) for line in session.lines].count(Talk) == 1


def test_a_closed_house_refuses_what_waits_and_what_comes(house: House) -> None:
    waiting = house.ask(says("Before."))
    house.close()

    assert waiting.result(0).why == "This room is closed."
    assert house.ask(says("After.")).result(0).why == "This room is closed."
    assert house.scene.table.notes == ()


def test_what_the_owner_does_by_other_ways_is_shown_too(tmp_path: Path) -> None:
    session = started(tmp_path, ROOM)
    house = House(session, Clock())
    do(session, Proceed())
    house.drain()

    assert house.scene.room.stage.value == "open"
