"""A game that was played to its end stays a result when somebody goes back in it."""

from pathlib import Path

import pytest

from game.play import disk
from game.play.actions import Action, Note, Rewind, Undo
from game.play.answers import Accepted
from game.play.notsaved import NotSaved
from game.play.playon import play_on
from game.play.saves import Saves
from game.play.session import Session
from tests.play.small import Clock, find
from tests.play.test_saves import LINE, begun


@pytest.fixture
def saves(tmp_path: Path) -> Saves:
    return Saves(tmp_path / "saves", find, Clock())


def opened(saves: Saves, path: Path) -> Session:
    session = saves.open(path)
    assert isinstance(session, Session)
    return session


@pytest.mark.parametrize(("back", "turn"), [(Rewind(1), 1), (Undo(), 2)])
def test_a_finished_game_stays_in_the_list_and_goes_on_in_a_copy(
    saves: Saves, back: Action, turn: int
) -> None:
    path = begun(saves, *LINE)
    written = path.read_bytes()

    with opened(saves, path) as session:
        assert isinstance(play_on(session, back), Accepted)
        assert len(session.plans) == turn
        assert session.header.continues == path.name

    shelf = saves.listed()
    assert path.read_bytes() == written
    assert [save.path for save in shelf.saves if save.over] == [path]
    assert shelf.unfinished == shelf.saves[0]
    assert shelf.saves[0].turn == turn


def test_a_game_that_is_not_over_is_gone_back_in_where_it_lies(saves: Saves) -> None:
    path = begun(saves, *LINE[:2])

    with opened(saves, path) as session:
        assert isinstance(play_on(session, Rewind(0)), Accepted)

    assert [save.path for save in saves.listed().saves] == [path]


def test_a_note_on_a_finished_game_is_written_into_it(saves: Saves) -> None:
    path = begun(saves, *LINE)

    with opened(saves, path) as session:
        assert isinstance(play_on(session, Note("Ask about turn 2.")), Accepted)

    assert [save.path for save in saves.listed().saves] == [path]


def test_where_no_copy_can_be_kept_nothing_is_given_up(
    saves: Saves, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = begun(saves, *LINE)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with opened(saves, path) as session:
        monkeypatch.setattr(disk, "replace", full)
        assert isinstance(play_on(session, Rewind(0)), NotSaved)
        assert session.over
        assert session.path == path
