"""A note that is written in the window is read in its debrief."""

import errno
import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from game.play import disk
from game.play.desk import Desk
from game.window.assets import Assets
from game.window.host import GameHost
from game.window.routes import ROUTES
from game.window.wishes import Commit, Continue, Look, Next, Note
from tests.window.pilot import Pilot
from tests.window.shelves import desk, taking_turns
from tests.window.test_debrief import pilot as debriefed
from tests.window.test_debrief import read
from tests.window.test_debrief_views import noted
from tests.window.test_whole_game import gone_on

TEXTS = (1.0, 2.0)


@pytest.fixture
def table(tmp_path: Path) -> Desk:
    return desk(tmp_path)


@pytest.fixture
def host(table: Desk) -> Iterator[GameHost]:
    opened = GameHost(table)
    yield opened
    opened.close()


def to_the_end(host: GameHost) -> None:
    """Let every turn that is left pass."""
    for _step in range(40):
        host.grant(Commit())
        host.grant(Next())


def test_notes_written_by_key_are_read_at_their_turns_and_beside_the_questions(
    assets: Assets, host: GameHost, table: Desk
) -> None:
    at = Pilot(assets, host, ROUTES)
    at.press("Enter", "Enter")
    assert at.shell.place == "turn"
    at.press("n").write("Who calls the stranded?").press("Enter")
    at.press("1", "Space", "Enter").until("outcome", "Space")
    assert at.shell.place == "outcome"
    at.press("n").write("Nobody called.").press("Enter")
    gone_on(at)
    at.shell.answer(Note("Now they call the papers."))
    to_the_end(host)
    (save,) = table.listed().saves
    host.close()

    at.shell.answer(Continue(str(save.path)))
    assert at.shell.place == "debrief"
    at.press("s")  # nothing is sketched
    at.press("n").write("Call first.").press("Enter", "2")
    first = read(at.press(*["Up"] * 8))
    at.shell.answer(Look("turn", "2"))
    second = read(at)
    asked = read(at.press("q"))

    assert "“Who calls the stranded?”" in first
    assert "“Nobody called.”" in first
    assert "“Now they call the papers.”" in second
    assert "Nobody called." not in second
    for note in ("Who calls the stranded?", "Nobody called.", "Now they call the papers."):
        assert note in asked
    assert "After the last turn “Call first.”" in asked


def test_a_note_that_the_disk_did_not_take_is_still_on_its_sheet(
    assets: Assets, host: GameHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    at = Pilot(assets, host, ROUTES)
    at.press("Enter", "Enter", "n").write("Who calls?")
    with monkeypatch.context() as patched:
        patched.setattr(disk, "append", full)
        at.press("Enter")

    assert at.sees("The disk is full.")
    at.press("Escape")
    assert at.sees("Who calls?")
    assert "Who calls?" not in at.press("Enter").says()


def test_two_teams_write_each_for_itself_and_together_about_what_came_of_it(
    table: Desk,
) -> None:
    host = taking_turns(table)
    for step in (Next(), Note("North alone."), Commit(), Next(), Note("South alone.")):
        host.grant(step)
    host.grant(Commit())
    host.grant(Note("Both of us."))
    (save,) = table.listed().saves
    host.close()
    session = table.saves.open(save.path)

    assert [(n.turn, n.team, n.text) for n in session.notes] == [  # type: ignore[union-attr]
        (0, 0, "North alone."),
        (0, 1, "South alone."),
        (0, None, "Both of us."),
    ]
    session.close()  # type: ignore[union-attr]


def written(page: Pilot, prefix: str) -> str:
    """Return the letters of a note, over all the pages on which it stands."""
    told = re.compile(rf"{prefix}(-[0-9]+)?")
    said = dict[str, str]()
    for _turn in range(60):
        for box in page.shell.boxes:
            if told.fullmatch(box.id):
                said[box.id] = box.says
        page.press("PageDown")
    return "".join("".join(said.values()).split())


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080)])
def test_a_long_note_is_read_whole_over_as_many_pages_as_it_takes(
    assets: Assets, size: tuple[int, int], text: float
) -> None:
    page, _keeper = debriefed(assets, "noted", size, text)
    page.shell.answer(Look("turn", "4"))

    for key, place in (("2", "noted"), ("q", "written")):
        page.press(key)
        for number in (1, 2):
            page.shell.answer(Look("page turn 4"))
            page.shell.answer(Look("page questions"))
            whole = "".join(noted().notes[number].text.split())
            assert written(page, f"{place}-{number}") == f"“{whole}”"
