"""A game whose case was changed says from which turn on it comes to something else."""

import copy
from pathlib import Path
from typing import Any

import pytest

from game.play.actions import Commit, Rewind, Undo
from game.play.answers import ReadOnly
from game.play.begin import save_as_new
from game.play.came import Came, came, came_of
from game.play.lines import read
from game.play.room.acts import Enter, Join, Proceed, Rename, Reveal
from game.play.session import Known
from game.play.standing import standing
from tests.play.small import (
    DATA,
    KNOWN,
    PAIR,
    ROOM,
    SOLO,
    card,
    differences,
    do,
    known,
    plan_of,
    play,
    reopened,
    stands,
    started,
)
from tests.play.test_load import CHANGED, rewritten

LINE = (("sorry", "buses"), ("refund", "hear"), ("press",))


@pytest.fixture
def save(tmp_path: Path) -> Path:
    with started(tmp_path) as session:
        play(session, *LINE)
        return session.path


def dearer_press(cost: float = 7000) -> Known:
    """Return the case in which the card of the third turn costs money now."""
    cards = copy.deepcopy(DATA["cards"])
    cards[-1]["cost"] = cost
    return known("dearer", cards=cards)


def test_each_turn_is_written_down_with_what_it_came_to(save: Path) -> None:
    found = read(save.read_bytes())
    assert not isinstance(found, str)

    with reopened(save) as session:
        states = session.states[1:]
    assert [line.came for line in found.chain.lines] == [came(KNOWN.case, each) for each in states]
    assert found.chain.lines[0].came
    assert found.chain.lines[0].came.loyalty == (round(float(states[0].loyalty[0]), 6),)


def test_only_a_decision_that_resolves_a_turn_comes_to_something(tmp_path: Path) -> None:
    with started(tmp_path, PAIR) as session:
        play(session, ("hear",), ("sorry",))
        do(session, Undo())
        comes = [line.came for line in session.lines]
    assert [bool(each) for each in comes] == [False, True, False]
    assert comes[1]
    assert len(comes[1].loyalty) == 2


def test_a_game_says_at_which_turn_it_parts_and_from_what(save: Path) -> None:
    data = save.read_bytes()

    with reopened(save, dearer_press()) as session:
        assert session.notices == ()
        assert session.read_only == (
            "The case has been changed since this game was begun. "
            "Turn 3 comes to something else than when it was played. "
            "To go on from its opening, save it as a new game."
        )
        assert len(session.turned) == 2
        (third,) = session.rest
        assert third == (
            "Turn 3: “Press”. It came to loyalty 78, media 19, cost $38k; "
            "now it comes to loyalty 78, media 19, cost $45k."
        )
        assert isinstance(session.submit(Undo(), session.at), ReadOnly)
    assert save.read_bytes() == data


def test_it_goes_on_from_there_as_a_new_game(save: Path, tmp_path: Path) -> None:
    case = dearer_press()
    data = save.read_bytes()

    with reopened(save, case) as session:
        save_as_new(session, tmp_path)
        assert (session.read_only, session.rest) == ("", ())
        play(session, ("press",))
        before = stands(session)
    assert save.read_bytes() == data
    with reopened(session.path, case) as again:
        assert (again.notices, again.read_only) == ((), "")
        assert differences(stands(again), before) == []


def test_each_team_is_told_what_it_came_to_and_comes_to_now(tmp_path: Path) -> None:
    with started(tmp_path, PAIR) as session:
        play(session, (), (), ("press",), ("hear",))

    with reopened(session.path, dearer_press()) as again:
        blue, red = again.rest
        assert blue.startswith("Turn 2, Blue: “Press”. It came to loyalty ")
        assert "; now it comes to loyalty " in blue
        assert red.startswith("Turn 2, Red: “Hear”. It came to loyalty ")
        assert red.endswith(", as it does now.")


def test_a_room_into_which_a_team_came_later_is_told_too(tmp_path: Path) -> None:
    with started(tmp_path, ROOM) as session:
        do(session, Join("a", "Ada", 0), Join("c", "Cyd", 1), Proceed())
        do(session, Commit(0, ()), Commit(1, ()), Reveal(), Proceed())
        do(session, Commit(0, plan_of("press")), Commit(1, plan_of("hear")), Reveal(), Proceed())
        do(session, Enter("Green", 0), Rename(2, "Late"))

    with reopened(session.path, dearer_press()) as again:
        _blue, _red, late = again.rest
        assert late == "Turn 2, Late: “Press”."


def test_a_turn_that_was_played_anew_parts_no_game(tmp_path: Path) -> None:
    with started(tmp_path) as session:
        play(session, *LINE)
        do(session, Rewind(2))
        play(session, ("hear",))

    with reopened(session.path, dearer_press()) as again:
        assert again.read_only == ""
        assert again.over


def test_what_nobody_has_met_yet_may_be_added(tmp_path: Path) -> None:
    with started(tmp_path) as session:
        play(session, *LINE[:2])
    coat = {
        "id": "coat",
        "open_as": "rumour",
        "open_text": "Somebody may have lost a coat.",
        "settled_text": "A coat was lost.",
        "holds": True,
    }
    grown = known("grown", cards=[card("coat-desk"), *DATA["cards"]], facts=[coat])

    with reopened(session.path, grown) as again:
        assert again.read_only == ""
        assert again.notices == (CHANGED,)


def test_what_moves_no_meter_parts_a_game_too(tmp_path: Path) -> None:
    with started(tmp_path) as session:
        play(session, *LINE)
    assert session.state.fired[0, 0]
    renamed: list[dict[str, Any]] = copy.deepcopy(DATA["injects"])
    renamed[0]["id"] = "portrait"

    with reopened(session.path, known("renamed", injects=renamed)) as again:
        assert "so it does now, but with something else behind it." in again.rest[0]


def test_a_game_of_a_time_that_wrote_no_figures_is_played_on_with_a_notice(save: Path) -> None:
    rewritten(save)

    with reopened(save, dearer_press()) as session:
        assert session.read_only == ""
        assert session.over
        assert session.notices == (
            "The case has been changed since this game was begun; its figures may differ.",
        )


def test_figures_that_make_no_sense_are_as_none() -> None:
    sound = {"loyalty": [0.5], "media": [0.5], "cost": [1.0], "marks": ["a"]}

    assert came_of(sound) == Came(loyalty=(0.5,), media=(0.5,), cost=(1.0,), marks=("a",))
    assert came_of(sound | {"cost": []}) is None
    assert came_of(sound | {"loyalty": ["much"]}) is None
    assert came_of("loyal") is None


def test_turns_that_stand_are_told_from_the_lines_alone(tmp_path: Path) -> None:
    with started(tmp_path, SOLO) as session:
        play(session, ("hear",), ("sorry",))
        do(session, Undo())
        play(session, ("deny",), ("press",))
        do(session, Rewind(1), Commit(0, plan_of("buses")))
        lines, plans, header = session.lines, session.plans, session.header

    stood = standing(lines, header)

    assert tuple(turn.plans for turn in stood) == plans == ((("hear",),), (("buses",),))
    assert [turn.number for turn in stood] == [1, 7]
    assert standing(lines, header.model_copy(update={"teams": ("One", "Two")})) != stood
