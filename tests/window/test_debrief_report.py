"""The report, asked for over the debrief: written behind the page, and told where it lies."""

import re
import time
import webbrowser
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from game.play import places
from game.play.handedout import Handed, HandedOut
from game.play.hands import ALONE, Hands
from game.play.notsaved import NotSaved
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
from tests.window.test_debrief_views import played

LONG = Path("/somewhere") / ("a-folder-with-a-name-that-is-very-long-" * 3) / "Make It Right"
LACKING = "report.pdf needs a package that is not here; to have it, type: python -m pip install x"
FILES = ("report.html", "report.pdf", "aar.docx", "msel.xlsx", "curves.csv")
ANSWERS: dict[str, Handed | None] = {
    "writing": None,
    "written": HandedOut(Path("/somewhere/Documents/Make It Right/2026-11-22-jetblue"), "", FILES),
    "far": HandedOut(LONG, LACKING, FILES[:1]),
    "refused": NotSaved("The disk is full.", "Make some room."),
}


def asked(answer: Handed | None) -> Callable[[], Handed | None]:
    return lambda: answer


@pytest.mark.parametrize("text", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("name", list(ANSWERS))
def test_every_answer_has_room(assets: Assets, name: str, text: float) -> None:
    face = DebriefFace(played(), handed=asked(ANSWERS[name]))
    kit = Kit(assets, Scale(1280, 720, text))
    for page in ("0", "1"):
        frame = Frame(kit.scale, kit.type, {"over": "report", "page report": page})

        assert list(faults(debrief.layout(face, frame), frame)) == []


def test_nothing_is_written_until_somebody_asks(assets: Assets) -> None:
    heard: list[str] = []
    face = DebriefFace(played(), handed=lambda: heard.append("asked"))
    kit = Kit(assets, Scale(1280, 720, 1.0))

    debrief.layout(face, Frame(kit.scale, kit.type, {}))
    assert heard == []
    debrief.layout(face, Frame(kit.scale, kit.type, {"over": "report"}))
    assert heard


def test_the_key_writes_the_report_and_the_sheet_tells_where_it_lies(
    assets: Assets, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(places.HOME, str(tmp_path / "home"))
    sitting = Sitting(tmp_path)
    sitting.play(*TO_THE_END)
    host = GameHost(sitting.desk, sitting.reopened())
    page = Pilot(assets, host, ROUTES, Scale(1280, 720), "debrief")

    page.press("e")
    assert "After-action report" in page.says()
    face = host.view("debrief")
    assert isinstance(face, DebriefFace)
    while face.handed() is None:
        time.sleep(0.02)  # a loop without rest would take the time from what it waits for
    page.shell.refresh()
    (folder,) = (tmp_path / "home" / "reports").iterdir()
    assert str(folder) in re.sub(r"[ |]", "", page.says())  # a long path takes several lines
    assert (folder / "report.html").is_file()
    assert "aar.docx is for Word" in page.says().replace(" | ", " ")
    opened: list[str] = []

    def opens(place: str) -> bool:
        opened.append(place)
        return True

    monkeypatch.setattr(webbrowser, "open", opens)
    page.press("o")
    assert opened == [folder.as_uri()]
    monkeypatch.setattr(webbrowser, "open", lambda _place: False)
    assert page.press("o").sees("Nothing here can open a folder.")
    page.press("Escape", "Escape")
    assert "After-action report" not in page.says()
    host.close()


def test_the_report_is_written_anew_once_something_was_written_down(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from game.play.handing import Handing
    from game.play.noting import note

    monkeypatch.setenv(places.HOME, str(tmp_path / "home"))
    sitting, borrowed = Sitting(tmp_path), list[Hands]()

    @contextmanager
    def lends() -> Iterator[Hands]:
        borrowed.append(ALONE)
        yield ALONE

    sitting.play(*TO_THE_END)
    sitting.desk.lends = lends
    with sitting.reopened() as session:
        handing = Handing(sitting.desk, session, places.reports)
        assert handing.found() is None
        handing.wait()
        first = handing.found()
        assert isinstance(first, HandedOut)
        session.submit(note(session, "One voice next time"), session.at)
        assert handing.found() is None
        handing.wait()
        assert handing.found() == first
        text = (first.folder / "report.html").read_text(encoding="utf-8")
        assert "One voice next time" in text
        assert len(borrowed) == 2  # for each report whoever helps on this machine is asked


def test_the_sheet_says_for_how_long_the_report_is_being_written(assets: Assets) -> None:
    kit = Kit(assets, Scale(1280, 720))
    face = DebriefFace(played(), writing=7)
    said = " ".join(
        box.says for box in debrief.layout(face, Frame(kit.scale, kit.type, {"over": "report"}))
    )
    assert "7 seconds so far." in said


def test_a_face_is_another_once_the_report_is_written() -> None:
    face = DebriefFace(played())

    assert replace(face, written=True) != face
