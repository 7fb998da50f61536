"""The hot wash in the window: written by keys, kept when the sheet is put away."""

import errno
import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from game.debrief.hotwash import ROOM, Line, Side
from game.play import disk
from game.play.session import Session
from game.present.hotwash import HotWashView, WashPart
from game.window import theme
from game.window.assets import Assets
from game.window.box import Frame
from game.window.brush import Kit
from game.window.faces import DebriefFace
from game.window.host import GameHost
from game.window.routes import ROUTES
from game.window.scale import Scale
from game.window.screens import debrief
from tests.terminal.sitting import TO_THE_END, Sitting
from tests.window.layouts import faults
from tests.window.pilot import Pilot
from tests.window.test_debrief_views import PASSAGE, played

FULL = HotWashView(
    "Hot wash",
    "The talk right after play.",
    tuple(WashPart(side, "What to improve", ("W" * 200,) * room) for side, room in ROOM.items()),
    tuple((f"Turn {turn}", (PASSAGE[:240],) * 3) for turn in range(1, 13)),
)

LONG = replace(FULL, parts=(WashPart(Side.WELL, "What went well", ("We called them. " * 12, "")),))


@pytest.fixture
def sitting(tmp_path: Path) -> Sitting:
    sitting = Sitting(tmp_path)
    sitting.play(*TO_THE_END)
    return sitting


@pytest.fixture
def session(sitting: Sitting) -> Session:
    return sitting.reopened()


@pytest.fixture
def page(assets: Assets, sitting: Sitting, session: Session) -> Iterator[Pilot]:
    host = GameHost(sitting.desk, session)
    yield Pilot(assets, host, ROUTES, Scale(1280, 720), "debrief").press("3")
    host.close()


def test_lines_written_by_keys_are_kept_when_the_sheet_is_put_away(
    page: Pilot, session: Session
) -> None:
    page.press("o").write("We called.").press("Tab").write("One voice.").press("Escape")
    assert not page.sees("The talk right after play.")

    assert session.table.wash == (
        Line(Side.WELL, 0, "We called."),
        Line(Side.WELL, 1, "One voice."),
    )
    page.press("o", *["Backspace"] * 2, "Enter")
    assert session.table.wash[0].text == "We calle"
    assert page.sees("The talk right after play.")


def test_a_line_tells_how_many_letters_are_left_before_it_takes_no_more(page: Pilot) -> None:
    page.press("o").write("a" * 179)
    assert not page.sees("letters left")
    assert page.write("a").sees("20 letters left")
    assert page.write("a" * 19).sees("1 letter left")
    assert page.write("and more").sees("Full: 200 letters")


def test_what_did_not_change_is_not_written_again(page: Pilot, session: Session) -> None:
    page.press("o").write("We called.").press("Enter")
    before = session.at
    page.press("Enter", "Escape", "o", "Escape")

    assert session.at == before


def test_a_line_that_the_disk_did_not_take_is_still_on_its_sheet(
    page: Pilot, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    page.press("o").write("We called.")
    with monkeypatch.context() as patched:
        patched.setattr(disk, "append", full)
        page.press("Escape")
    assert page.sees("The disk is full.")
    page.press("Escape").press("o")
    assert page.sees("We called.")
    page.press("Enter")

    assert session.table.wash == (Line(Side.WELL, 0, "We called."),)


def test_the_questions_of_the_guide_are_beside_the_lines(page: Pilot, sitting: Sitting) -> None:
    guide = sitting.desk.guide("jetblue-2007")
    assert guide is not None
    page.press("o")
    said = page.says()
    for _more in range(6):
        said += page.press("PageDown").says()
    letters = "".join(said.replace("|", "").split())

    for turn in guide.turns.values():
        for question in turn.questions:
            assert "".join(question.split()) in letters


@pytest.mark.parametrize("text", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080)])
def test_the_longest_has_room(assets: Assets, size: tuple[int, int], text: float) -> None:
    face = DebriefFace(played(), hot_wash=FULL)
    kit = Kit(assets, Scale(*size, text))
    for look in ({"tab": "3"}, *({"over": "hot wash", "page wash": f"{n}"} for n in range(8))):
        frame = Frame(kit.scale, kit.type, look)

        assert list(faults(debrief.layout(face, frame), frame)) == []


def test_a_line_as_long_as_it_may_be_is_read_whole(assets: Assets) -> None:
    kit = Kit(assets, Scale(1280, 720, 1.0))
    frame = Frame(kit.scale, kit.type, {"over": "hot wash"})
    boxes = debrief.layout(DebriefFace(played(), hot_wash=LONG), frame)
    field = next(box for box in boxes if box.id == f"wash-{Side.WELL}-0")

    assert field.rect.h > 3 * kit.type.line(theme.BODY)
