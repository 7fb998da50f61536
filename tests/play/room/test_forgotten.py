"""Whoever goes is forgotten: by the room, and by the file."""

from game.play.actions import Commit
from game.play.answers import Accepted
from game.play.room.acts import Call, Join, Leave, Proceed, Reveal, Vote
from tests.play.conftest import Table
from tests.play.small import differences, plan_of, reopened, stands

SORRY = plan_of("sorry")


def test_who_left_is_in_no_byte_of_the_file_and_all_they_did_stays(room: Table) -> None:
    room.do(Join("a", "Adelheid", 0, key="her-device"), Join("b", "Ben", 0, key="his-device"))
    room.do(Call("a", "Heidi", key="new-phone"), Proceed(), Vote("a", 0, SORRY), Commit(0, SORRY))
    room.do(Reveal(anyway=True), Leave("a"))
    session, voted = room.session, room.session.room

    assert session.forget("a") is None

    data = session.path.read_bytes()
    assert not any(word in data for word in (b"Adelheid", b"Heidi", b"her-device", b"new-phone"))
    assert b"Ben" in data
    assert b"his-device" in data
    assert session.room == voted
    assert isinstance(session.submit(Proceed(), session.at), Accepted)
    session.close()
    with reopened(session.path) as again:
        assert again.read_only == ""
        assert differences(stands(session), stands(again)) == []
