"""A whole day in a room with nothing but a terminal: at a pipe, then on a screen."""

from pathlib import Path

from tests.terminal.process import Watched
from tests.terminal.sitting import command

PLAY = ("play", "bad-tuesday", "--text", "--seed", "3", "--teams", "North", "South", "East")
FIRST = (
    *("clock 8", "", "1 2", "c", "y", "80", "We owe her an answer"),  # North
    *("", "own", "A taxi home", "3 4", "1 40", "6", "c 60 A taxi beats a voucher", "y"),  # South
    *("", "3 1", "c!", "South", "y", "lunch", "", "", "1", "c!", ""),  # East; South thinks again
    *("other", "North", "note Ask about the taxi", ""),
)
SECOND = (
    *("late Harbor like North", "+1", "", "1 2", "c!", "", "2", "c!", "", "1", "c!"),
    *("merge East into South", "y", "", "c!", "", ""),
)
THIRD = (
    *("", "leaves South", "y", "rename Harbor to Quay", "hide meters", "1", "c!", "", "2", "c!"),
    *("", "show meters", ""),
)
LAST = ("", "1 2", "c 50 It is late", "y", "reveal", "y", "")


def test_a_day_with_all_that_happens_in_a_room_is_played_verified_and_reported(
    tmp_path: Path,
) -> None:
    typed = "".join(f"{line}\n" for line in ("", *FIRST, *SECOND, *THIRD, *LAST, "q"))
    home = {"MAKE_IT_RIGHT_HOME": str(tmp_path)}
    played = command(PLAY, typed, **home)

    assert played.returncode == 0, played.stderr
    for turn in range(1, 5):
        assert f"Turn {turn} · reveal" in played.stdout
    said = " ".join(played.stdout.split())
    assert said.count("Nothing in it happened.]") == 1  # a source is told once for a run of events
    assert "80% sure, and it fell · “We owe her an answer”" in said
    assert "Harbor is in. It has the past of North." in said
    assert "East: Went over to South on turn 2; no plan stands behind the rest." in said
    assert "South: Left on turn 3; no plan stands behind the rest." in said
    assert "is not known here" not in said

    (journal,) = (tmp_path / "saves").glob("*.jsonl")
    verified = command(("verify", str(journal)), **home)
    assert verified.returncode == 0, verified.stdout
    assert "all 4 turns come to what was written" in verified.stdout
    assert "South: left on turn 3" in verified.stdout
    assert "East: went over to South on turn 2" in verified.stdout

    reported = command(("report", str(journal), "--out", str(tmp_path / "report")), **home)
    assert reported.returncode == 0, reported.stderr
    page = (tmp_path / "report" / "report.html").read_text(encoding="utf-8")
    for words in ("We owe her an answer", "A taxi home", "Quay", "Ask about the taxi"):
        assert words in page


def test_no_plan_stays_on_the_screen_when_the_laptop_changes_hands(tmp_path: Path) -> None:
    with Watched(PLAY, terminal=True, TERM="xterm", MAKE_IT_RIGHT_HOME=str(tmp_path)) as game:
        for line in ("", "", "1"):
            game.until(">")
            game.type(line)
        game.until("3 effort left>")
        game.type("lunch")
        rests = game.until("Enter: go on>")
        game.type("")
        game.until("Enter when only North can see it")
        game.type("")
        game.until("3 effort left>")
        game.type("c! ")
        passed = game.until("Enter when only South can see it")
        game.type("undo")
        back = game.until("Enter when only North can see it")
        game.type("q")

    for shown in (rests, passed, back):
        wiped, _wipe, screen = shown.rpartition("\x1b[2J\x1b[3J\x1b[H")
        assert wiped
        assert "Hear her out" not in screen
    assert "Taken back. The plan lies there again." in back.rpartition("\x1b[H")[2]
