import io
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from game.commands.guard import guarded
from tests.architecture.tree import PROJECT
from tests.library.breaking import CASE as SMALL
from tests.terminal.sitting import CASE, command, surroundings

TWO = (str(SMALL), str(SMALL))  # cases, so that each is played in a process of its own
NOON = datetime(2026, 11, 22, 12, 0, 5, tzinfo=UTC)


def noon() -> datetime:
    return NOON


def broken() -> int:
    message = "the floor gave way"
    raise ValueError(message)


def test_no_traceback_reaches_a_player(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert guarded(broken, noon) == 70

    log = home / "logs" / "error-2026-11-22-120005.txt"
    heard = capsys.readouterr().err
    assert heard == (
        "Something went wrong in the game, not with you. What you decided is saved; "
        f"what happened is written down in {log}.\n"
    )
    assert "ValueError: the floor gave way" in log.read_text(encoding="utf-8")


def test_where_nothing_can_be_written_there_is_still_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("MAKE_IT_RIGHT_HOME", str(tmp_path / "file"))

    assert guarded(broken, noon) == 70
    assert capsys.readouterr().err == (
        "Something went wrong in the game, not with you. What you decided is saved.\n"
    )


def test_two_faults_in_one_second_keep_both_logs(home: Path) -> None:
    assert guarded(broken, noon) == 70
    assert guarded(broken, noon) == 70
    (log,) = (home / "logs").iterdir()
    assert log.read_text(encoding="utf-8").count("the floor gave way") >= 1


def stopped() -> int:
    raise KeyboardInterrupt


def test_a_stop_that_a_library_made_a_fault_of_its_own_is_still_a_stop(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def loading() -> int:
        try:
            return stopped()
        except KeyboardInterrupt as stop:
            message = "could not be loaded"
            raise ImportError(message) from stop

    assert guarded(loading, noon) == 130
    assert capsys.readouterr().err == "\nStopped.\n"
    assert not (home / "logs").exists()


def test_a_stop_is_130_and_one_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    assert guarded(stopped, noon) == 130
    assert capsys.readouterr().err == "\nStopped.\n"


@pytest.mark.parametrize(
    "words", [["demo", CASE], ["list"], ["--help"], ["model"], ["check", *TWO]]
)
def test_a_reader_who_leaves_is_no_fault(words: list[str]) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "game", *words],
        cwd=PROJECT,
        env=surroundings(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        complaint = process.stderr.read()
        code = process.wait(60)

    assert complaint == b""
    assert code == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no disk here is always full")
@pytest.mark.parametrize("words", [["demo", CASE], ["list"], ["model"]])
def test_a_full_disk_is_named_and_is_no_fault_of_the_game(home: Path, words: list[str]) -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "game", *words],
            cwd=PROJECT,
            env=surroundings(),
            stdout=full,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            check=False,
        )

    assert done.stderr == (
        "The disk is full, so this could not be written to its end. Make some room first.\n"
    )
    assert done.returncode == 1
    assert not (home / "logs").exists()


def test_input_that_is_no_text_is_survived() -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "game", "play", CASE, "--text"],
        cwd=PROJECT,
        env=surroundings(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        printed, complaint = process.communicate(b"\n\xff\xfe\x00\x01\nq\n", timeout=60)

    assert process.returncode == 0
    assert complaint == b""
    assert b"is not known here" in printed


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "latin-1"])
def test_old_encodings_are_printed_as_well_as_they_can_be(encoding: str) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "game", "play", CASE, "--text"],
        cwd=PROJECT,
        env=surroundings(PYTHONIOENCODING=encoding, PYTHONUTF8="0"),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        printed, complaint = process.communicate(b"\n1\nc!\n\nq\n", timeout=60)

    assert complaint == b""
    assert process.returncode == 0
    assert "Turn 1 - outcome" in printed.decode(encoding) or "Turn 1 ·" in printed.decode(encoding)


def test_closed_streams_are_survived() -> None:
    done = subprocess.run(
        ["sh", "-c", f"{sys.executable} -m game play {CASE} --text <&- >&-"],
        cwd=PROJECT,
        env=surroundings(),
        stderr=subprocess.PIPE,
        check=False,
    )

    assert done.returncode == 0
    assert done.stderr == b""


def test_nothing_is_typed_and_nothing_breaks() -> None:
    done = command(["play", "--text"])

    assert done.returncode == 0
    assert done.stdout.endswith("The input has ended.\n")
    assert isinstance(done.stdout, str)
    assert not io.StringIO(done.stderr).read()
