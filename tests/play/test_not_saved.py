import errno
import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest

from game.play.actions import Commit, Draft
from game.play.answers import Accepted
from game.play.begin import begin, save_as_new
from game.play.notsaved import NotSaved
from game.play.session import Session
from tests.play.small import (
    KNOWN,
    POSIX,
    SOLO,
    Clock,
    differences,
    not_saved,
    plan_of,
    play,
    reopened,
    stands,
    started,
)

PLAN = Commit(0, plan_of("sorry", "buses"))
FULL = NotSaved(
    "The disk is full.", "Make some room and try again, or save the game in another place."
)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with started(tmp_path / "saves") as session:
        session.submit(Draft(0, plan_of("sorry")), 0)
        yield session


@contextmanager
def failing(name: str, number: int, *, half: bool = False) -> Iterator[None]:
    """Let a call of the system fail; with `half`, a first one takes 60 bytes."""
    real = getattr(os, name)
    taken: list[object] = []

    def fail(*args: object) -> object:
        if half and not taken and isinstance(args[1], memoryview):
            taken.append(args)
            return real(args[0], args[1][:60])
        raise OSError(number, os.strerror(number))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, name, fail)
        yield


Failure = Callable[[], AbstractContextManager[None]]


def failures() -> list[Failure]:
    return [
        lambda: failing("write", errno.ENOSPC),
        lambda: failing("write", errno.ENOSPC, half=True),
        lambda: failing("fsync", errno.ENOSPC),
        lambda: failing("fsync", errno.EIO),
        lambda: failing("open", errno.EROFS),
    ]


@pytest.mark.parametrize("failure", failures())
def test_what_the_disk_does_not_take_is_not_accepted_and_may_be_tried_again(
    session: Session, failure: Failure
) -> None:
    before, data = stands(session), session.path.read_bytes()

    for _ in range(3):
        with failure():
            not_saved(session.submit(PLAN, session.at))
        assert differences(stands(session), before) == []
        assert session.path.read_bytes() == data

    assert isinstance(session.submit(PLAN, session.at), Accepted)
    again = reopened_after_closing(session)
    assert differences(stands(session), stands(again)) == []
    assert again.notices == ()


def reopened_after_closing(session: Session) -> Session:
    session.close()
    return reopened(session.path)


@POSIX
def test_the_sentence_names_what_is_wrong_and_what_to_do(session: Session) -> None:
    with failing("write", errno.ENOSPC):
        assert session.submit(PLAN, 1) == FULL
    with failing("open", errno.EROFS):
        assert session.submit(PLAN, 1) == NotSaved(
            "Nothing can be written in the folder of this game.",
            "Allow writing there and try again, or save the game in another place.",
        )
    with failing("fsync", errno.EIO):
        assert session.submit(PLAN, 1) == NotSaved(
            "The disk did not take it.",
            "Try again, or save the game in another place.",
        )


def test_remains_that_could_not_be_cut_off_are_mended_with_the_next_decision(
    session: Session,
) -> None:
    data = session.path.read_bytes()
    for plan in (("sorry",), ("hear",)):
        with failing("ftruncate", errno.EIO), failing("write", errno.ENOSPC, half=True):
            not_saved(session.submit(Commit(0, plan_of(*plan)), 1))
        with failing("fsync", errno.EIO):  # mending fails as well
            not_saved(session.submit(Commit(0, plan_of("buses")), 1))
    assert len(session.path.read_bytes()) == len(data) + 60

    assert isinstance(session.submit(PLAN, 1), Accepted)

    assert session.path.read_bytes().startswith(data)
    assert differences(stands(session), stands(reopened_after_closing(session))) == []


def test_a_line_that_was_written_but_not_accepted_is_taken_back(session: Session) -> None:
    with failing("ftruncate", errno.EIO), failing("fsync", errno.EIO):
        not_saved(session.submit(Commit(0, plan_of("deny")), 1))

    assert isinstance(session.submit(PLAN, 1), Accepted)

    assert reopened_after_closing(session).plans == ((("sorry", "buses"),),)


def test_a_decision_cut_short_by_the_keyboard_is_not_half_taken(session: Session) -> None:
    before = stands(session)

    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "fsync", stop)
        with pytest.raises(KeyboardInterrupt):
            session.submit(PLAN, 1)

    assert differences(stands(session), before) == []
    assert isinstance(session.submit(PLAN, 1), Accepted)
    assert differences(stands(session), stands(reopened_after_closing(session))) == []


@POSIX
def test_a_folder_that_vanishes_is_noticed_and_may_come_back(session: Session) -> None:
    folder = session.path.parent
    folder.rename(folder.with_name("elsewhere"))

    assert session.submit(PLAN, 1) == NotSaved(
        "The folder of this game is not there any more.",
        "Bring it back and try again, or save the game in another place.",
    )
    assert session.turned == ()

    folder.with_name("elsewhere").rename(folder)
    assert isinstance(session.submit(PLAN, 1), Accepted)


@POSIX
def test_a_game_whose_folder_is_gone_goes_on_in_another_place(
    session: Session, tmp_path: Path
) -> None:
    shutil.rmtree(session.path.parent)
    not_saved(session.submit(PLAN, 1))

    path = save_as_new(session, tmp_path / "stick" / "games")

    assert path == session.path
    assert session.path.parent == tmp_path / "stick" / "games"
    assert isinstance(session.submit(PLAN, 1), Accepted)
    assert differences(stands(session), stands(reopened_after_closing(session))) == []


def test_a_place_that_takes_nothing_is_said_and_the_game_stays_where_it_is(
    session: Session, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("in the way")

    not_saved(save_as_new(session, tmp_path / "file"))
    not_saved(save_as_new(session, tmp_path / "file" / "below"))

    assert isinstance(session.submit(PLAN, 1), Accepted)


def test_another_hand_in_the_file_is_noticed_and_its_work_is_kept(session: Session) -> None:
    other = session.path.with_name("copy.jsonl")
    shutil.copy(session.path, other)
    with reopened(other) as twin:
        play(twin, ("deny",))
    session.path.write_bytes(other.read_bytes())

    assert session.submit(PLAN, 1) == NotSaved(
        "Something else has written to the file of this game.",
        "Save the game in another place to go on.",
    )
    assert session.path.read_bytes() == other.read_bytes()


@pytest.fixture
def tiny(tmp_path: Path) -> Iterator[Path]:
    """Yield a disk of 16 KB."""
    place = tmp_path / "tiny"
    place.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=16k", "tmpfs", str(place)]
    if not shutil.which("mount") or not mounted(command):
        pytest.skip("only an administrator can make a disk for a test")
    yield place
    subprocess.run(["umount", str(place)], check=True)


def mounted(command: list[str]) -> bool:
    return subprocess.run(command, check=False, capture_output=True).returncode == 0


def test_a_disk_that_fills_up_loses_nothing_that_was_accepted(tiny: Path) -> None:
    with started(tiny) as session:
        answer: object = None
        for _ in range(500):
            answer = session.submit(Draft(0, plan_of("sorry", "buses")), session.at)
            if isinstance(answer, NotSaved):
                break
        assert answer == FULL
        assert session.at > 10
        assert session.submit(PLAN, session.at) == FULL
        before = stands(session)
    with reopened(session.path) as again:
        assert differences(stands(again), before) == []
        assert not_saved(again.submit(PLAN, again.at)) == FULL
        path = save_as_new(again, tiny.parent / "roomy")
        assert isinstance(path, Path)
        assert isinstance(again.submit(PLAN, again.at), Accepted)


@pytest.fixture
def passing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the test a folder of its own for what is to be kept in passing."""
    place = tmp_path / "passing"
    place.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(place))
    return place


def test_a_game_begins_in_a_passing_place_where_its_own_cannot_be_written(
    tmp_path: Path, passing: Path
) -> None:
    (tmp_path / "file").write_text("in the way")

    with started(tmp_path / "file", SOLO) as session:
        folder = session.path.parent
        assert folder.parent == passing
        play(session, ("sorry",))
        notice = (
            "Nothing can be written in the folder of this game. "
            f"For now this game is kept in {folder}; save it in another place to keep it."
        )
        assert session.notices == (notice,)
        assert save_as_new(session, tmp_path / "saves") == session.path
        assert session.path.parent == tmp_path / "saves"


def test_where_nothing_at_all_can_be_written_no_game_begins(tmp_path: Path, passing: Path) -> None:
    with failing("write", errno.ENOSPC):
        answer = begin(tmp_path, KNOWN, SOLO, Clock())

    assert answer == FULL
    assert [each.suffix for each in tmp_path.iterdir() if each.is_file()] == [".lock"]
    assert not list(passing.iterdir())


def test_a_computer_that_is_down_to_nothing_still_gets_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def nowhere(**_: object) -> str:
        raise FileNotFoundError(errno.ENOENT, "No usable temporary directory found")

    monkeypatch.setattr(tempfile, "mkdtemp", nowhere)

    with failing("open", errno.ENOSPC):
        assert begin(tmp_path, KNOWN, SOLO, Clock()) == FULL
