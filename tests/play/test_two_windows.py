import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from game.play.actions import Commit
from game.play.answers import Accepted, ReadOnly
from game.play.begin import save_as_new
from game.play.lock import Lock, locked
from tests.play.small import do, plan_of, play, reopened, started

PROJECT = Path(__file__).parents[2]
WHY = "This game is open in another window, so it can only be looked at here."

# Another window on the same save, which says when it has it and lets go when told to.
HOLDER = """
import sys
from pathlib import Path
from tests.play.small import *
session = reopened(Path(sys.argv[1]))
play(session, ("hear",))
print(session.read_only or "mine", flush=True)
sys.stdin.readline()
"""


@pytest.fixture
def save(tmp_path: Path) -> Path:
    with started(tmp_path) as session:
        play(session, ("sorry",))
        return session.path


@pytest.fixture
def holder(save: Path) -> Iterator["subprocess.Popen[str]"]:
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(save)],
        cwd=PROJECT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout
        assert process.stdout.readline() == "mine\n"
        yield process
        process.kill()


def test_the_second_window_may_look_and_not_play(
    save: Path, holder: "subprocess.Popen[str]"
) -> None:
    data = save.read_bytes()

    with reopened(save) as second:
        assert second.read_only == WHY
        assert len(second.turned) == 2
        assert second.submit(Commit(0, ()), second.at) == ReadOnly(WHY)

    assert save.read_bytes() == data


def test_when_the_first_window_is_closed_the_save_is_free(
    save: Path, holder: "subprocess.Popen[str]"
) -> None:
    holder.communicate("\n")

    with reopened(save) as second:
        assert second.read_only == ""
        do(second, Commit(0, plan_of("hear")))


def test_a_window_that_was_killed_holds_nothing(
    save: Path, holder: "subprocess.Popen[str]"
) -> None:
    holder.kill()
    holder.wait()

    with reopened(save) as second:
        assert second.read_only == ""


def test_a_game_that_is_only_looked_at_can_go_on_as_a_new_one(
    save: Path, holder: "subprocess.Popen[str]", tmp_path: Path
) -> None:
    with reopened(save) as second:
        path = save_as_new(second, tmp_path)

        assert isinstance(path, Path)
        assert path != save
        assert second.header.continues == save.name
        assert second.read_only == ""
        do(second, Commit(0, plan_of("hear")))
        assert second.over


def test_two_windows_of_one_program_do_not_share_a_save_either(save: Path) -> None:
    with reopened(save) as first, reopened(save) as second:
        assert first.read_only == ""
        assert second.read_only == WHY
        first.close()
    with reopened(save) as third:
        assert third.read_only == ""


def test_a_save_where_nothing_can_be_written_may_be_looked_at(
    save: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forbidden(_: Path) -> None:
        raise PermissionError

    monkeypatch.setattr("game.play.load.locked", forbidden)

    with reopened(save) as session:
        assert session.read_only == (
            "This game lies where nothing can be written, so it can only be looked at."
        )
        assert len(session.turned) == 1


def test_a_disk_that_cannot_lock_lets_the_game_be_played(
    save: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("game.play.load.locked", lambda _: Lock(None))

    with reopened(save) as session:
        assert isinstance(session.submit(Commit(0, plan_of("hear")), 1), Accepted)


@pytest.mark.parametrize("error", [NotImplementedError(), OSError(95, "not supported")])
def test_a_disk_without_locks_is_told_from_one_that_forbids(
    save: Path, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr("filelock.FileLock.acquire", fail)

    assert locked(save) == Lock(None)


def test_a_torn_end_seen_while_another_window_writes_is_no_matter(save: Path) -> None:
    with reopened(save):
        save.write_bytes(save.read_bytes()[:-20])
        with reopened(save) as second:
            assert second.notices == ()
            assert second.turned == ()
