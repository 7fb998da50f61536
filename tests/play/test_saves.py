from datetime import timedelta
from pathlib import Path

import pytest

from game.play.actions import Commit, Draft
from game.play.begin import save_as_new
from game.play.figures import NAME
from game.play.lastplayed import LAST_PLAYED
from game.play.listed import Shelf
from game.play.saves import Saves
from game.play.session import Session
from tests.play.small import (
    KNOWN,
    PAIR,
    POSIX,
    SOLO,
    Clock,
    do,
    find,
    known,
    plan_of,
    play,
    without,
)

LINE = (("sorry", "buses"), ("refund", "hear"), ("press",))


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def saves(tmp_path: Path, clock: Clock) -> Saves:
    return Saves(tmp_path / "saves", find, clock)


def begun(saves: Saves, *plans: tuple[str, ...]) -> Path:
    """Return the save of a game in which these plans were committed."""
    session = saves.begin(KNOWN, SOLO)
    assert isinstance(session, Session)
    with session:
        play(session, *plans)
    return session.path


def names(shelf: Shelf) -> list[str]:
    return [save.path.name for save in shelf.saves]


def test_a_shelf_nobody_has_used_is_empty(saves: Saves) -> None:
    assert saves.listed() == Shelf(())
    assert saves.listed().unfinished is None
    assert not saves.folder.exists()


def test_a_save_is_named_by_day_and_case(saves: Saves) -> None:
    path = begun(saves)

    assert path.parent == saves.folder
    assert path.name == "2026-11-22-late-train-e026.jsonl"


def test_games_of_the_same_second_have_names_of_their_own(saves: Saves) -> None:
    paths = {begun(saves) for _ in range(5)}

    assert len(paths) == 5
    assert len(saves.listed().saves) == 5


def test_a_finished_game_shows_its_trace_and_its_end(saves: Saves) -> None:
    path = begun(saves, *LINE)

    (save,) = saves.listed().saves

    assert save.path == path
    assert save.over
    assert (save.turn, save.turns) == (3, 3)
    (trace,) = save.loyalty
    with saves.open(path) as session:  # type: ignore[union-attr]  # it can be opened
        states = tuple(float(state.loyalty[0]) for state in session.states)
        assert trace == pytest.approx(states, abs=1e-6)
    assert saves.listed().unfinished is None


def test_each_team_has_a_trace(saves: Saves) -> None:
    session = saves.begin(KNOWN, PAIR)
    assert isinstance(session, Session)
    with session:
        play(session, ("sorry",), ("deny",))

    (save,) = saves.listed().saves

    assert save.teams == ("Blue", "Red")
    assert [len(trace) for trace in save.loyalty] == [2, 2]
    assert save.loyalty[0] != save.loyalty[1]


def test_the_game_to_go_on_with_is_the_unfinished_one_played_last(
    saves: Saves, clock: Clock
) -> None:
    first = begun(saves, ("sorry",))
    clock.now -= timedelta(days=300)  # the clock is put right
    second = begun(saves, ("hear",))
    begun(saves, *LINE)

    assert saves.listed().unfinished is not None
    reopened = saves.open(second)
    assert isinstance(reopened, Session)
    reopened.close()

    shelf = saves.listed()
    assert shelf.saves[0].path == second
    assert shelf.unfinished == shelf.saves[0]
    assert first in {save.path for save in shelf.saves[1:]}


def test_without_the_name_of_the_last_game_the_labels_decide(saves: Saves, clock: Clock) -> None:
    first = begun(saves)
    clock.now += timedelta(days=1)
    second = begun(saves)
    (saves.folder / LAST_PLAYED).unlink()

    assert names(saves.listed()) == [second.name, first.name]
    (saves.folder / LAST_PLAYED).write_bytes(b"\xff\xfe")
    assert names(saves.listed()) == [second.name, first.name]


def test_looking_at_a_game_does_not_make_it_the_last_played(saves: Saves) -> None:
    first, second = begun(saves), begun(saves)
    playing, other = saves.open(first), saves.open(second)
    assert isinstance(playing, Session)
    assert isinstance(other, Session)

    looking = saves.open(first)

    assert isinstance(looking, Session)
    assert looking.read_only
    assert (saves.folder / LAST_PLAYED).read_text() == f"{second.name}\n"
    playing.close()
    other.close()


@pytest.fixture
def crowded(saves: Saves) -> Saves:
    """Return a folder in which everything lies about."""
    good = begun(saves, ("sorry",))
    folder = saves.folder
    (folder / "a-empty.jsonl").touch()
    (folder / "b-folder.jsonl").mkdir()
    (folder / "c-picture.jsonl").write_bytes(b"\x89PNG\x00\xff")
    (folder / "d-newer.jsonl").write_text('{"format":7,"game":"8"}\n')
    (folder / "e-altered.jsonl").write_bytes(good.read_bytes().replace(b"sorry", b"sorrx"))
    (folder / "f-torn.jsonl").write_bytes(good.read_bytes()[:-9])
    (folder / "g-link.jsonl").symlink_to(folder / "nowhere")
    (folder / "notes.txt").write_text("mine")
    (folder / f"{good.name}.part").write_bytes(b"half")
    return saves


@POSIX
def test_a_save_that_cannot_be_read_is_listed_with_why_and_hides_no_other(crowded: Saves) -> None:
    shelf = crowded.listed()

    broken = "This file is not the record of a game, or its beginning is damaged."
    assert [(each.path.name, each.why) for each in shelf.unreadable] == [
        ("a-empty.jsonl", broken),
        ("b-folder.jsonl", "This saved game cannot be read: it is a folder."),
        ("c-picture.jsonl", broken),
        ("d-newer.jsonl", "Version 8 of the game wrote this file; this one cannot read it."),
        ("g-link.jsonl", "This saved game cannot be read: it is not there."),
    ]
    assert [(save.path.name[:2], save.turn, save.sound) for save in shelf.saves] == [
        ("20", 1, True),
        ("f-", 0, True),
        ("e-", 0, False),
    ]


def test_a_game_whose_case_is_not_here_is_named_but_is_none_to_go_on_with(saves: Saves) -> None:
    path = begun(saves, *LINE[:2])

    shelf = Saves(saves.folder, lambda _: None, Clock()).listed()

    (found,) = shelf.in_play
    assert (found.path, found.scenario, found.turn, found.known) == (path, "late-train", 2, False)
    assert shelf.unfinished is None
    assert shelf.unreadable == ()
    assert saves.listed().unfinished is not None  # as soon as the case is back


def test_every_game_in_play_is_listed_the_one_played_last_first(saves: Saves) -> None:
    first = begun(saves, ("sorry",))
    begun(saves, *LINE)
    pair = saves.begin(KNOWN, PAIR)
    assert isinstance(pair, Session)
    pair.close()
    saves.open(first).close()  # type: ignore[union-attr]  # it can be opened

    in_play = saves.listed().in_play

    assert [(save.path, save.turn, save.teams) for save in in_play] == [
        (first, 1, SOLO.teams),
        (pair.path, 0, ("Blue", "Red")),
    ]


def test_a_list_is_told_by_the_journals_where_nothing_has_changed(
    saves: Saves, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun(saves, ("sorry",))
    begun(saves, *LINE)

    def never(_: object) -> None:
        raise AssertionError

    monkeypatch.setattr("game.play.reckoned.followed", never)

    assert sorted(save.turn for save in saves.listed().saves) == [1, 3]
    with pytest.raises(AssertionError):
        Saves(saves.folder, lambda _: without("refund"), Clock()).listed()


@POSIX
def test_a_folder_that_cannot_be_read_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    shelf = Saves(tmp_path / "file", find, Clock()).listed()

    assert shelf == Shelf((), why="The folder of saved games cannot be read: it is not there.")


def test_the_list_is_worked_out_once(saves: Saves, monkeypatch: pytest.MonkeyPatch) -> None:
    begun(saves, *LINE)
    before = saves.listed()

    def never(_: object) -> None:
        raise AssertionError

    monkeypatch.setattr("game.play.saves.reckoned", never)

    assert saves.listed() == before
    assert Saves(saves.folder, find, Clock()).listed() == before


def test_the_list_follows_every_change_of_a_save(saves: Saves) -> None:
    path = begun(saves)
    assert [save.turn for save in saves.listed().saves] == [0]

    session = saves.open(path)
    assert isinstance(session, Session)
    with session:
        for plan, turn in (("sorry", 1), ("hear", 2)):
            do(session, Draft(0, plan_of(plan)), Commit(0, plan_of(plan)))
            assert [save.turn for save in saves.listed().saves] == [turn]
    path.unlink()
    assert saves.listed().saves == ()


def test_the_list_follows_a_change_of_the_case(saves: Saves) -> None:
    begun(saves, *LINE)
    assert saves.listed().saves[0].sound

    changed = Saves(saves.folder, lambda _: without("refund"), Clock()).listed()

    assert (changed.saves[0].sound, changed.saves[0].turn) == (False, 3)
    assert changed.saves[0].over
    assert changed.saves[0].loyalty[0] == pytest.approx(saves.listed().saves[0].loyalty[0])


def test_a_game_that_can_only_be_looked_at_is_offered_until_somebody_goes_on_with_a_copy(
    saves: Saves, clock: Clock
) -> None:
    path = begun(saves, *LINE[:2])
    changed = Saves(saves.folder, lambda _: without("refund"), clock)

    left = changed.listed().unfinished
    assert left is not None
    assert (left.path, left.turn, left.sound) == (path, 2, False)
    session = changed.open(path)
    assert isinstance(session, Session)
    with session:
        copy = save_as_new(session, saves.folder)
        assert isinstance(copy, Path)
        left = changed.listed().unfinished
        assert left is not None
        assert left.path == copy
        play(session, ("hear",), ("press",))
    assert changed.listed().unfinished is None


@pytest.mark.parametrize("spoilt", [b"", b"[]", b'{"x":{"turn":"?"}}', b"\xff"])
def test_the_figures_that_save_time_may_be_lost(saves: Saves, spoilt: bytes) -> None:
    begun(saves, *LINE)
    before = saves.listed()

    (saves.folder / NAME).write_bytes(spoilt)
    assert saves.listed() == before
    (saves.folder / NAME).unlink()
    assert saves.listed() == before


def test_a_list_that_cannot_be_kept_is_still_a_list(
    saves: Saves, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun(saves, *LINE)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("game.play.disk.replace", full)

    assert len(saves.listed().saves) == 1


def test_a_reworded_case_changes_nothing_but_the_notice(saves: Saves) -> None:
    path = begun(saves, *LINE)
    reworded = Saves(saves.folder, lambda _: known("reworded"), Clock())

    assert reworded.listed().saves == saves.listed().saves
    session = reworded.open(path)
    assert isinstance(session, Session)
    with session:
        assert len(session.notices) == 1
