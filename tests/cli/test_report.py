"""`report`: from saved games to files."""

import shutil
from pathlib import Path

import pytest

from game.cli import main
from tests.scenarios.playing import EVERY
from tests.terminal.sitting import CASE, Sitting

Capture = pytest.CaptureFixture[str]
ENDED = ["", *["1", "c!", ""] * 2, "quit"]


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    """Return a game of which two turns were played."""
    sitting = Sitting(tmp_path)
    sitting.play(*ENDED)
    (path,) = (tmp_path / "saves").glob("*.jsonl")
    return path


def test_it_writes_a_page_and_says_where(journal: Path, tmp_path: Path, capsys: Capture) -> None:
    out = tmp_path / "deep" / "report"

    assert main(["report", str(journal), "--out", str(out)]) == 0
    said = "".join(capsys.readouterr().out.split())  # a long path is broken where a line ends
    assert said.startswith(f"Writtento{out}:-report.html")
    page = (out / "report.html").read_text(encoding="utf-8")
    assert "After-action report: Nine jets on the ice" in page
    assert page.count("Not played to its end: 2 of 8 decisions.") > 2
    _before, _heading, short = page.partition('<h2 id="short"')
    assert short.startswith('>In short</h2><p class="lead">Not played to its end')
    assert "Loyalty stood at" in short
    assert "not counted" in short
    assert ", reached" not in short


def test_nothing_beside_the_game_is_touched(journal: Path, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    shutil.copy(journal, stick)
    main(["report", str(stick / journal.name), "--out", str(tmp_path / "out")])

    assert [path.name for path in stick.iterdir()] == [journal.name]


def test_what_is_no_game_is_refused(tmp_path: Path, capsys: Capture) -> None:
    other = tmp_path / "other.jsonl"
    other.write_text("hello\n", encoding="utf-8")

    assert main(["report", str(other), "--out", str(tmp_path / "out")]) == 1
    assert "is not the record of a game" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_games_of_two_cases_do_not_go_into_one_report(
    journal: Path, tmp_path: Path, capsys: Capture
) -> None:
    sitting = Sitting(tmp_path / "other")
    session = sitting.desk.begin("bad-tuesday", 7)
    assert session
    with session:  # type: ignore[union-attr]  # it could be saved
        second = session.path  # type: ignore[union-attr]
    assert {CASE, "bad-tuesday"} <= set(EVERY)

    assert main(["report", str(journal), str(second), "--out", str(tmp_path / "out")]) == 1
    assert capsys.readouterr().err == (
        "One report tells of one case; these games are of several: jetblue-2007, bad-tuesday.\n"
    )


def test_an_altered_game_is_told_as_far_as_it_is_sound(
    journal: Path, tmp_path: Path, capsys: Capture
) -> None:
    lines = journal.read_text(encoding="utf-8").splitlines(keepends=True)
    lines[-1] = lines[-1].replace('"cards":[', '"cards":["x",', 1)
    journal.write_text("".join(lines), encoding="utf-8")

    assert main(["report", str(journal), "--out", str(tmp_path / "out")]) == 3
    assert "was changed after it was written" in capsys.readouterr().err
    page = (tmp_path / "out" / "report.html").read_text(encoding="utf-8")
    assert "was changed after it was written" in page


def test_a_game_of_which_no_turn_is_sound_gives_no_report(
    journal: Path, tmp_path: Path, capsys: Capture
) -> None:
    text = journal.read_text(encoding="utf-8").replace('"loyalty":[0.', '"loyalty":[0.9', 1)
    journal.write_text(text, encoding="utf-8", newline="")

    assert main(["report", str(journal), "--out", str(tmp_path / "out")]) == 1
    assert "there is nothing to report" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_a_game_that_is_brought_twice_is_counted_once(
    journal: Path, tmp_path: Path, capsys: Capture
) -> None:
    copy, earlier = tmp_path / "copy.jsonl", tmp_path / "earlier.jsonl"
    shutil.copy(journal, copy)
    lines = journal.read_bytes().splitlines(keepends=True)
    earlier.write_bytes(b"".join(lines[:-2]))
    alone, out = tmp_path / "alone", tmp_path / "out"
    main(["report", str(journal), "--out", str(alone)])
    capsys.readouterr()

    assert main(["report", str(earlier), str(journal), str(copy), "--out", str(out)]) == 0
    assert capsys.readouterr().err.splitlines() == [
        f"{path}: This is the same game as {journal}. It is counted once."
        for path in (earlier, copy)
    ]
    for path in alone.iterdir():
        assert (out / path.name).read_bytes() == path.read_bytes(), path.name
    assert main(["verify", str(copy), str(journal), "--report", str(out)]) == 0


def test_a_folder_that_cannot_hold_a_report_is_told_with_the_reason(
    journal: Path, tmp_path: Path, capsys: Capture
) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")

    for folder in (tmp_path / "file", tmp_path / "file" / "deeper"):
        assert main(["report", str(journal), "--out", str(folder)]) == 1
        assert capsys.readouterr().err == (
            f"{folder}: A file stands where the folder should be. Name another folder.\n"
        )
