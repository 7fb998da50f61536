import io
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from game.cli import main
from game.commands.looking import wanted
from game.study.plays import DRAWN
from tests.architecture.tree import PROJECT
from tests.library.breaking import CASE as SMALL
from tests.library.breaking import SOUND
from tests.scenarios.playing import EVERY
from tests.terminal.sitting import CASE, surroundings

Capture = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def no_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "SDL_VIDEODRIVER"):
        monkeypatch.delenv(name, raising=False)


def test_list_names_every_case(capsys: Capture) -> None:
    assert main(["list"]) == 0
    assert re.search(rf"^{CASE}: .+ \(JetBlue, .+\)$", capsys.readouterr().out, re.MULTILINE)


def test_list_for_programs(capsys: Capture) -> None:
    assert main(["list", "--json"]) == 0

    rows = {row["id"]: row for row in json.loads(capsys.readouterr().out)}
    assert rows[CASE]["company"] == "JetBlue"
    assert rows[CASE]["turns"] == 8


def test_check_looks_at_every_case_where_none_is_named(
    capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """That all of them are sound is a gate of its own, since it plays them thousands of times."""
    assert [path.name for path in wanted([])] == EVERY

    monkeypatch.setattr("game.commands.asked.data_folder", lambda _name: SMALL.parent)
    assert main(["check"]) == 0
    told, last = capsys.readouterr().out.splitlines()
    games = re.fullmatch(r"([\d,]+) games were played: at random, by every bot, and .+", told)
    assert games
    assert int(games[1].replace(",", "")) >= DRAWN
    assert last == "1 case, 0 problems, 0 warnings."


def test_check_names_each_problem_with_its_place_and_fails(tmp_path: Path, capsys: Capture) -> None:
    broken = tmp_path / "scenario.yaml"
    broken.write_text("format: 1\nid: cold-water\ntitel: Cold water\n", encoding="utf-8")

    assert main(["check", str(broken)]) == 1
    printed = capsys.readouterr().out
    assert f"{broken}:3:1: " in printed
    assert "`titel`" in printed or "title" in printed


def test_check_for_programs(tmp_path: Path, capsys: Capture) -> None:
    assert main(["check", "--json", str(tmp_path / "nowhere")]) == 1

    (row,) = json.loads(capsys.readouterr().out)
    assert row["kind"] == "problem"
    assert row["what"] == "there is no such file or folder"


def test_check_is_strict_only_when_asked(tmp_path: Path, capsys: Capture) -> None:
    folder = tmp_path / SMALL.name
    folder.mkdir()
    without_schema = SOUND.partition("\n")[2]
    (folder / "scenario.yaml").write_text(without_schema, encoding="utf-8")

    assert main(["check", str(folder)]) == 0
    assert "[warning]" in capsys.readouterr().out
    assert main(["check", "--strict", str(folder)]) == 1


def test_model_sets_each_figure_beside_its_source(capsys: Capture) -> None:
    assert main(["model"]) == 0

    printed = capsys.readouterr().out
    assert re.search(r"\n- serious, answered on day 1: ours 0\.\d\d, source 0\.82,", printed)
    assert "\nEight ways to handle one crisis\n" in printed
    assert "The sketch is the small program" in printed
    assert "up to 0.03 is allowed." in printed.replace("\n", " ")
    assert "−0.00" not in printed


def test_model_for_programs(capsys: Capture) -> None:
    assert main(["model", "--json"]) == 0

    tables = json.loads(capsys.readouterr().out)
    assert len(tables["anchors"]) == 8
    assert len(tables["policies"]) == 8
    assert set(tables["anchors"][0]) >= {"name", "ours", "source", "prototype", "evidence"}


@pytest.mark.parametrize("words", [["play", "jetblu", "--text"], ["demo", "jetblu"]])
def test_a_case_that_is_not_there_is_answered_with_the_nearest(
    words: list[str], capsys: Capture
) -> None:
    assert main(words) == 1
    assert capsys.readouterr().err == f"There is no case “jetblu”. Did you mean “{CASE}”?\n"


def test_a_shorter_game_is_played_and_a_length_that_is_not_there_refused(
    capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("\nq\n"))

    assert main(["play", CASE, "--text", "--minutes", "20"]) == 0
    assert "Your game is saved, on turn 1 of 5" in capsys.readouterr().out
    assert main(["play", CASE, "--text", "--minutes", "25"]) == 1
    why = "This case cannot be played in 25 minutes; it can in 20, 60 or 120.\n"
    assert capsys.readouterr().err == why


def test_a_rival_is_raced_and_one_that_is_not_there_refused(
    capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("q\n"))

    assert main(["play", CASE, "--text", "--rival", "planner"]) == 0
    assert "Your rival: The planner." in capsys.readouterr().out
    assert main(["play", CASE, "--text", "--rival", "nobody"]) == 0
    assert "You race nobody;" in capsys.readouterr().out
    assert main(["play", CASE, "--text", "--rival", "judge"]) == 1
    why = "There is no rival called “judge” here; there are nobody, history, silent,"
    assert capsys.readouterr().err.startswith(why)
    assert main(["play", CASE, "--rival", "planner", "--teams", "Ice", "Snow"]) == 1
    why = "A rival is for somebody alone; teams race each other.\n"
    assert capsys.readouterr().err == why


def test_a_case_with_problems_is_not_played(tmp_path: Path, capsys: Capture) -> None:
    (tmp_path / "scenario.yaml").write_text("format: 1\n", encoding="utf-8")

    assert main(["play", str(tmp_path), "--text"]) == 1
    assert "and cannot be played; “check " in capsys.readouterr().err


def test_a_case_is_played_from_any_folder(
    tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / CASE
    folder.mkdir()
    for name in ("scenario.yaml", "history.yaml"):
        text = (PROJECT / "scenarios" / CASE / name).read_bytes()
        (folder / name).write_bytes(text)
    monkeypatch.setattr("sys.stdin", io.StringIO())

    assert main(["play", str(folder), "--text"]) == 0
    assert "The input has ended. Your game is saved" in capsys.readouterr().out


def test_tests_are_run_with_what_follows() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "game", "test", "--co", "-q", "tests/cli/test_words.py"],
        cwd="/",
        env={**surroundings(), "PYTHONPATH": str(PROJECT)},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0
    assert "test_words.py::test_the_version" in done.stdout


@pytest.mark.long
def test_bench_measures_each_row(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("game.commands.measures.checking.wanted", lambda _paths: [SMALL])

    assert main(["bench", "--json"]) == 0

    rows = json.loads(capsys.readouterr().out)
    assert len(rows) >= 5
    for row in rows:
        assert set(row) == {"name", "value", "unit", "against", "ratio"}
        assert row["value"] is None or row["value"] > 0
    limits = [row["against"] for row in rows if row["name"].endswith(", against the limit")]
    memory = [1000] if any(row["name"].startswith("memory of 1,000,000") for row in rows) else []
    assert limits[:14] == [800, 2.5, 600, 300, 8, 200, 30, 10, 0.3, 3, 100, 5, 10, 3]
    assert limits[14:] == [1.6, 1.3, 1.3, 1.3, 1.2, *memory]
    assert "team-turns per second" in [row["name"] for row in rows]


def test_bench_refuses_a_case_that_cannot_be_played(
    tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / CASE).mkdir()
    (tmp_path / CASE / "scenario.yaml").write_text("format: 1\n", encoding="utf-8")
    monkeypatch.setattr("game.commands.shelf.data_folder", lambda _name: tmp_path)

    assert main(["bench"]) == 1
    assert "and cannot be played; “check " in capsys.readouterr().err


def test_shots_that_cannot_be_written_are_refused_in_one_sentence(
    tmp_path: Path, capsys: Capture
) -> None:
    taken = tmp_path / "taken"
    taken.write_text("a file", encoding="utf-8")

    assert main(["shots", "--out", str(taken)]) == 1
    said = capsys.readouterr().err.strip()
    assert said.startswith("The pictures cannot be written to ")
    assert "\n" not in said
