"""Decisions that are put on disk together: all of them, or none."""

from pathlib import Path

import pytest

from game.play import disk
from game.play.actions import Draft, Note
from game.play.answers import Accepted, Answer, NotNow
from game.play.notsaved import NotSaved
from tests.play.small import differences, plan_of, reopened, stands, started


def test_many_decisions_are_one_step_on_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[bytes] = []
    append = disk.append

    def counted(path: Path, data: bytes, size: int) -> None:
        written.append(data)
        append(path, data, size)

    monkeypatch.setattr(disk, "append", counted)
    with started(tmp_path) as session:

        def decide() -> list[Answer]:
            acts = (Note("One."), Note(""), Draft(0, plan_of("hear")), Note("Two."))
            return [session.submit(act, session.at) for act in acts]

        answers = session.together(decide)

        assert not isinstance(answers, NotSaved)
        kinds = [type(answer) for answer in answers]
        assert kinds == [Accepted, NotNow, Accepted, Accepted]
        assert len(written) == 1
        assert session.path.read_bytes().endswith(written[0])
    with reopened(session.path) as again:
        assert differences(stands(session), stands(again)) == []


def test_what_the_disk_does_not_take_is_taken_back_as_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_path: Path, _data: bytes, _size: int) -> None:
        raise OSError(28, "No space left on device")

    with started(tmp_path) as session:
        before = stands(session)
        with monkeypatch.context() as broken:
            broken.setattr(disk, "append", full)
            answer = session.together(
                lambda: [session.submit(Note(text), session.at) for text in ("One.", "Two.")]
            )

        assert isinstance(answer, NotSaved)
        assert differences(stands(session), before) == []
        assert isinstance(session.submit(Note("Three."), session.at), Accepted)
    with reopened(session.path) as again:
        assert [note.text for note in again.notes] == ["Three."]


def test_what_breaks_off_leaves_nothing_behind(tmp_path: Path) -> None:
    def broken() -> None:
        session.submit(Note("One."), session.at)
        raise RuntimeError

    with started(tmp_path) as session:
        with pytest.raises(RuntimeError):
            session.together(broken)

        assert session.notes == ()
        assert isinstance(session.submit(Note("Two."), session.at), Accepted)
