"""Votes and how a game was gone about, among the lessons of the debrief."""

from game.debrief.history import past
from game.present.moments.review import review
from game.present.pieces.votes import with_votes
from game.window.assets import Assets
from game.window.box import Frame, named
from game.window.brush import Kit
from game.window.faces import DebriefFace
from game.window.scale import Scale
from game.window.screens import debrief
from tests.debrief.casts import CASTS
from tests.debrief.ferry import ferry, history
from tests.window.layouts import faults

RECORD = ferry(["send-boats"], ["pay-back"], [])
VIEW = with_votes(review([RECORD], past=past(RECORD.case, history(), RECORD.luck)), RECORD, CASTS)


def test_a_turn_on_which_one_alone_voted_is_left_out() -> None:
    assert [one.when for one in VIEW.votes] == ["Turn 1 · Mon 08:00"]
    assert VIEW.votes[0].said.startswith(
        "Before the talk: split, 0 of 100 alike; after it: at one, 100. 1 changed their vote."
    )


def test_they_stand_among_the_lessons_at_every_text_size(assets: Assets) -> None:
    face, found, seen = DebriefFace(VIEW), list[str](), set[str]()
    for size in ((1280, 720), (1920, 1080)):
        for text in (1.0, 1.5, 2.0):
            kit = Kit(assets, Scale(*size, text))
            for page in map(str, range(12)):
                looks = {"tab": "3", "page lessons": page}
                frame = Frame(kit.scale, kit.type, looks)
                boxes = debrief.layout(face, frame)
                found += faults(boxes, frame)
                seen |= {id_ for id_ in ("vote-0", "conduct-0-0") if named(boxes, id_)}
    assert found == []
    assert seen == {"vote-0", "conduct-0-0"}
