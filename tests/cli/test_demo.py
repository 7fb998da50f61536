import re
from pathlib import Path

import pytest

from tests.architecture.tree import PROJECT
from tests.terminal.sitting import CASE, Sitting, command
from tests.terminal.test_whole_game import FIGURE, amount


@pytest.fixture(scope="module")
def printed() -> str:
    done = command(["demo", CASE, "--seed", "7"])
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return done.stdout


def test_the_demo_plays_every_turn_and_the_debrief(printed: str) -> None:
    for turn in range(1, 9):
        assert f"\nTurn {turn} · outcome\n" in printed
    assert "\nWhat happened\n" in printed
    assert "\nSources\n- " in printed


def test_the_demo_speaks_of_nothing_that_only_a_player_can_type(printed: str) -> None:
    assert "r reads it" not in printed
    assert not re.search(r"Plan for \w+\n\d", printed)
    assert re.search(r"Plan for \w+\n- \w", printed)


def test_the_causes_of_the_demo_add_up(printed: str) -> None:
    falls = re.findall(r"\n([^\n]*: why\n.*? together \([^\n]*)", printed, re.DOTALL)

    assert len(falls) == 24
    for fall in falls:
        *causes, together = [amount(*found) for found in FIGURE.findall(fall)]
        assert sum(causes) == pytest.approx(together, abs=0.001), fall


def test_a_demo_is_history_and_tells_each_of_its_figures_once(printed: str) -> None:
    curves = re.findall(r"^- [1-8]: You, as it was \S+\.$", printed, re.MULTILINE)

    assert len(curves) == 24
    assert "; “you” is JetBlue." in printed


def test_the_demo_says_where_its_journal_is_and_it_can_be_opened(tmp_path: Path) -> None:
    done = command(["demo", CASE], MAKE_IT_RIGHT_HOME=str(tmp_path))
    path = Path(done.stdout.partition("The record of this game is kept in\n")[2].strip())

    assert path.parent == tmp_path / "demos"
    assert "What happened" in Sitting(tmp_path).sit(f"open {path}", "", "q")


def test_a_demo_takes_the_place_of_no_game_of_a_person(tmp_path: Path) -> None:
    sitting = Sitting(tmp_path)
    sitting.play("", "1", "q")
    command(["demo", CASE], MAKE_IT_RIGHT_HOME=str(tmp_path))
    (whole,) = (tmp_path / "demos").glob("*.jsonl")
    cut = whole.read_bytes().splitlines(keepends=True)[:4]
    whole.with_name("cut-short.jsonl").write_bytes(b"".join(cut))

    printed = sitting.sit("r", "c", "plan", "q", "q")
    assert "Your results will be listed here." in printed
    assert "Plan for Wednesday\n1. " in printed


def test_without_a_screen_or_anybody_who_types_the_demo_runs(tmp_path: Path) -> None:
    done = command([], MAKE_IT_RIGHT_HOME=str(tmp_path), SDL_VIDEODRIVER="")

    assert done.returncode == 0
    assert "This plays what JetBlue did, on seed " in done.stdout


def test_a_demo_through_a_pipe_is_plain(printed: str) -> None:
    assert "\x1b" not in printed
    assert max(map(len, printed.splitlines()[:-1])) <= 80  # the last is the path of its record


def test_a_case_alone_shows_silence_and_has_no_bare_headings(tmp_path: Path) -> None:
    file = PROJECT / "tests" / "library" / "fixtures" / "minimal.yaml"
    (tmp_path / "late-train").mkdir()
    (tmp_path / "late-train" / "scenario.yaml").write_bytes(file.read_bytes())

    done = command(["demo", str(tmp_path / "late-train")], MAKE_IT_RIGHT_HOME=str(tmp_path))

    said = " ".join(done.stdout.split())
    assert "wrote down what Harbour Rail did, and no line is tried: nothing is done." in said
    assert "What happened No record of what was done comes with this case." in said
    assert "Sources" not in said
