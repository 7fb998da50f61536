"""A process that is killed, at any step and at any moment, loses nothing that was accepted."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from game.play.actions import Note
from game.play.answers import Accepted
from game.play.lines import Reading, read
from tests.play.small import do, reopened, started

PROJECT = Path(__file__).parents[2]
pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")

# Plays on for ever in a game that is there already, and says each accepted decision aloud.
PLAYER = """
import sys
from pathlib import Path
from tests.play.small import *
from game.play.actions import *
session = reopened(Path(sys.argv[1]))
print("ready", flush=True)
while True:
    for action in (Draft(0, plan_of("sorry")), Commit(0, plan_of("sorry", "buses")), Undo()):
        do(session, action)
        print(session.at, flush=True)
"""

# Forks a child for each step: it kills itself at that call to the system, half-way through the
# bytes if it is a write. Prints, for each, what the child had been told is accepted.
STEPPER = """
import os, signal, sys
from pathlib import Path
from tests.play.small import *
from game.play.actions import *

CALLS = ("open", "write", "fsync", "replace", "close", "ftruncate")

def die_at(step, when):
    left = [step]
    def watched(real, name):
        def call(*args, **more):
            left[0] -= 1
            if left[0] or name == "write" and args[0] == said:
                return real(*args, **more)
            if when == "after":
                real(*args, **more)
            if when == "half" and name == "write":
                real(args[0], bytes(args[1])[: len(args[1]) // 2])
            os.kill(os.getpid(), signal.SIGKILL)
        return call
    for name in CALLS:
        setattr(os, name, watched(getattr(os, name), name))

def child(folder, torn):
    folder.mkdir()
    path = folder / "2026-11-22-late-train-0000.jsonl"
    if torn:
        path.write_bytes(torn)
        session = reopened(path)
    else:
        session = started(folder)
    write(said, b"0\\n")
    for action in (Draft(0, plan_of("sorry")), Commit(0, plan_of("sorry")), Undo(), Note("So.")):
        do(session, action)
        write(said, f"{session.at}\\n".encode())
    os._exit(0)

write = os.write
root = Path(sys.argv[1])
torn = Path(sys.argv[2]).read_bytes() if sys.argv[2] else b""
for when in ("before", "half", "after"):
    for step in range(1, 200):
        heard, said = os.pipe()
        folder = root / f"{when}-{step}"
        pid = os.fork()
        if not pid:
            die_at(step, when)
            child(folder, torn)
        os.close(said)
        _, status = os.waitpid(pid, 0)
        with os.fdopen(heard) as told:
            last = (told.read().split() or ["-"])[-1]
        print(folder, last, flush=True)
        if not os.WIFSIGNALED(status):
            assert os.WEXITSTATUS(status) == 0
            break
"""


def stepped(folder: Path, torn: str = "") -> list[tuple[Path, str]]:
    """Return, for each step a child was killed at, its folder and what it knew to be accepted."""
    command = [sys.executable, "-c", STEPPER, str(folder), torn]
    result = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
    lines = [line.rsplit(" ", 1) for line in result.stdout.splitlines()]
    return [(Path(place), last) for place, last in lines]


def test_a_game_killed_at_any_step_of_its_first_decisions_keeps_them(tmp_path: Path) -> None:
    found = stepped(tmp_path)

    assert len(found) > 60
    for folder, last in found:
        paths = list(folder.glob("*.jsonl"))
        if last == "-":
            assert len(paths) <= 1, folder  # it had not begun
            continue
        with reopened(paths[0]) as session:
            assert int(last) <= session.at <= int(last) + 1, folder
            assert isinstance(session.submit(Note("Go on."), session.at), Accepted)


def test_a_game_killed_while_a_torn_end_is_mended_keeps_all_before_it(tmp_path: Path) -> None:
    with started(tmp_path) as session:
        do(session, *(Note(text) for text in "abcd"))
    torn = tmp_path / "torn"
    torn.write_bytes(session.path.read_bytes()[:-30])
    (tmp_path / "again").mkdir()

    found = stepped(tmp_path / "again", str(torn))

    assert len(found) > 40
    for folder, last in found:
        for path in folder.glob("*.jsonl"):
            reading = read(path.read_bytes() or torn.read_bytes())
            assert isinstance(reading, Reading), folder
            assert reading.altered is None
            assert len(reading.chain.lines) >= (3 if last in "-0" else int(last)), folder


@pytest.mark.parametrize("attempt", range(4))
def test_a_game_killed_at_any_moment_goes_on_where_it_was(tmp_path: Path, attempt: int) -> None:
    with started(tmp_path) as session:
        path = session.path
    player = subprocess.Popen(
        [sys.executable, "-c", PLAYER, str(path)], cwd=PROJECT, stdout=subprocess.PIPE, text=True
    )
    assert player.stdout
    assert player.stdout.readline() == "ready\n"
    time.sleep(0.02 + 0.0137 * attempt)
    player.send_signal(signal.SIGKILL)
    told = player.stdout.read().split("\n")[:-1]
    player.wait()
    player.stdout.close()

    with reopened(path) as again:
        last = int(told[-1]) if told else 0
        assert again.read_only == ""
        assert last <= again.at <= last + 1
