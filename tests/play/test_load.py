import json
from pathlib import Path

import pytest

from game.play.actions import Commit, Draft, Note, Undo
from game.play.answers import ReadOnly
from game.play.begin import save_as_new
from game.play.header import Header
from game.play.lines import begun, grown, read
from game.play.load import open_save
from game.play.replay import Diverged, replay
from game.play.savefile import Unreadable
from tests.play.small import (
    KNOWN,
    PAIR,
    POSIX,
    Clock,
    differences,
    do,
    find,
    known,
    plan_of,
    play,
    reopened,
    stands,
    started,
    without,
)

LINE = (("sorry", "buses"), ("refund", "hear"), ("press",))
CHANGED = (
    "The case has been changed since this game was begun; all that was played comes to the same."
)


@pytest.fixture
def save(tmp_path: Path) -> Path:
    with started(tmp_path) as session:
        play(session, *LINE)
        return session.path


def unreadable(path: Path) -> str:
    found = open_save(path, find, Clock())
    assert isinstance(found, Unreadable), found
    assert found.path == path
    return found.why


def test_loading_comes_to_the_same_state_bit_for_bit(tmp_path: Path) -> None:
    with started(tmp_path, PAIR) as session:
        play(session, ("sorry", "buses"), ("deny",), ("refund",), ("buses",), ("press",))
        do(session, Draft(1, plan_of("hear")), Note("So far."))
        before = stands(session)
    with reopened(session.path) as again:
        assert differences(before, stands(again)) == []


def test_replaying_is_a_pure_step_from_lines_to_states(save: Path) -> None:
    found = read(save.read_bytes())
    assert not isinstance(found, str)

    once = replay(KNOWN.case, found.chain.header, found.chain.lines)
    twice = replay(known().case, found.chain.header, found.chain.lines)

    assert len(once.states) == 4
    assert differences(once.states, twice.states) == []
    assert (once.followed, once.diverged, once.compared) == (3, None, True)
    first = replay(KNOWN.case, found.chain.header, found.chain.lines[:1])
    assert differences(first.states, once.states[:2]) == []


def test_other_seeds_come_to_other_luck(tmp_path: Path) -> None:
    header = Header(game="1", scenario="late-train", content="", seed=0, teams=("A",), started="")
    fired = set()
    for seed in range(12):
        chain = begun(header.model_copy(update={"seed": seed}))
        for _ in LINE:
            chain = grown(chain, Commit(0, ()), "")
        fired.add(bool(replay(KNOWN.case, chain.header, chain.lines).states[-1].fired[0, 0]))

    assert fired == {True, False}


def test_a_torn_end_is_dropped_with_a_sentence_and_mended_with_the_next_decision(
    save: Path,
) -> None:
    torn = save.read_bytes()[:-40]
    save.write_bytes(torn)

    with reopened(save) as session:
        assert session.notices == (
            "The last step had not reached the disk; the game goes on before it.",
        )
        assert session.read_only == ""
        assert len(session.turned) == 2
        assert save.read_bytes() == torn
        play(session, ("hear",))
        before = stands(session)
    with reopened(save) as again:
        assert again.notices == ()
        assert differences(stands(again), before) == []
        assert again.plans[-1] == (("hear",),)


@pytest.mark.parametrize("cut", range(1, 60, 7))
def test_a_torn_end_of_any_length_is_mended(save: Path, cut: int) -> None:
    save.write_bytes(save.read_bytes()[:-cut])

    with reopened(save) as session:
        do(session, Note("Go on."))
    with reopened(save) as again:
        assert again.notices == ()
        assert again.lines[-1].action == Note("Go on.")
        assert len(again.turned) == (3 if cut == 1 else 2)


def test_line_ends_changed_by_a_mail_program_are_mended(save: Path) -> None:
    save.write_bytes(b"\xef\xbb\xbf" + save.read_bytes().replace(b"\n", b"\r\n"))

    with reopened(save) as session:
        assert session.notices == ()
        do(session, Undo())
    assert b"\r" not in save.read_bytes()
    with reopened(save) as again:
        assert again.at == 4


def test_an_altered_line_keeps_what_came_before_and_shows_the_rest(save: Path) -> None:
    data = save.read_bytes().replace(b"refund", b"buses2")
    save.write_bytes(data)

    with reopened(save) as session:
        assert session.read_only == (
            "Entry 2 of this game, on turn 2, was changed after it was written. "
            "All before it is kept; to go on from there, save it as a new game."
        )
        assert len(session.turned) == 1
        second, third = session.rest
        assert second.startswith("Turn 2: “buses2”, “Hear”. It came to loyalty ")
        assert third.startswith("Turn 3: “Press”. It came to loyalty ")
        assert isinstance(session.submit(Undo(), session.at), ReadOnly)
    assert save.read_bytes() == data


def test_an_altered_game_goes_on_from_before_as_a_new_one(save: Path, tmp_path: Path) -> None:
    data = save.read_bytes().replace(b"refund", b"buses2")
    save.write_bytes(data)

    with reopened(save) as session:
        save_as_new(session, tmp_path)
        assert (session.read_only, session.rest, session.at) == ("", (), 1)
        play(session, ("hear",))
        before = stands(session)
    assert save.read_bytes() == data
    with reopened(session.path) as again:
        assert differences(stands(again), before) == []
        assert again.header.continues == save.name


def test_a_changed_case_in_which_all_still_holds_is_played_on(save: Path) -> None:
    with reopened(save, known("reworded", title="The very late train")) as session:
        assert session.notices == (CHANGED,)
        assert session.read_only == ""
        do(session, Undo())


def test_a_changed_case_is_followed_as_far_as_its_plans_are_legal(save: Path) -> None:
    with reopened(save, without("refund")) as session:
        assert session.notices == (CHANGED,)
        assert session.read_only == (
            "This game can be followed up to entry 2, on turn 2. "
            "It stops at the card “refund”. There is no card “refund”. "
            "To go on from there, save it as a new game."
        )
        assert len(session.turned) == 1
        assert [each[:22] for each in session.rest] == [
            "Turn 2: “refund”, “Hea",
            "Turn 3: “Press”. It ca",
        ]


def test_a_game_that_was_followed_in_part_goes_on_as_a_new_one(save: Path, tmp_path: Path) -> None:
    case = without("refund")
    data = save.read_bytes()

    with reopened(save, case) as session:
        save_as_new(session, tmp_path)
        play(session, ("hear",), ("press",))
        assert session.header.content == case.content
        before = stands(session)
    with reopened(session.path, case) as again:
        assert again.notices == ()
        assert differences(stands(again), before) == []
    assert save.read_bytes() == data


def test_where_a_changed_case_diverges_is_named_with_its_turn_and_card(save: Path) -> None:
    found = read(save.read_bytes())
    assert not isinstance(found, str)

    dearer = known("dearer", effort=4)
    played = replay(dearer.case, found.chain.header, found.chain.lines)

    assert played.diverged == Diverged(1, 0, None, "This plan takes 5 effort and you have 4.")
    assert played.followed == 0


def test_a_draft_that_is_no_longer_allowed_is_passed_over(tmp_path: Path) -> None:
    with started(tmp_path) as session:
        do(session, Draft(0, plan_of("buses")), Draft(0, plan_of("sorry")))
        play(session, ("sorry",))
    with reopened(session.path, without("buses")) as again:
        assert again.read_only == ""
        assert len(again.turned) == 1
        assert again.at == 3


def test_a_shorter_case_ends_where_it_ends(save: Path) -> None:
    from tests.play.small import DATA

    with reopened(save, known("cut", turns=DATA["turns"][:2])) as session:
        assert len(session.turned) == 1
        assert "Turn 2 comes to something else than when it was played." in session.read_only
        assert len(session.rest) == 2


def test_a_longer_case_can_be_played_on_up_to_where_it_parts(save: Path) -> None:
    from tests.play.small import DATA, turn

    with reopened(save, known("longer", turns=[*DATA["turns"], turn("fourth", 6)])) as session:
        assert [len(session.turned), len(session.rest)] == [2, 1]
        assert "Turn 3 comes to something else" in session.read_only


def test_rules_that_have_changed_are_said_and_the_game_is_played_on(save: Path) -> None:
    rewritten(save, rules=0)

    with reopened(save) as session:
        assert session.notices == (
            "The rules have been changed since this game was begun; its figures may differ.",
        )
        assert session.read_only == ""


def test_another_version_of_the_game_is_said_and_the_game_is_played_on(save: Path) -> None:
    rewritten(save, game="9.9")

    with reopened(save) as session:
        assert session.notices == ("This game was begun with version 9.9.",)
        assert len(session.turned) == 3


def rewritten(path: Path, **changes: object) -> None:
    """Write a save anew with another header."""
    found = read(path.read_bytes())
    assert not isinstance(found, str)
    chain = begun(found.chain.header.model_copy(update=changes))
    for line in found.chain.lines:
        assert line.action
        chain = grown(chain, line.action, line.at)
    path.write_bytes(chain.data)


def test_a_decision_of_an_unknown_kind_stops_the_game_with_a_sentence(save: Path) -> None:
    from game.play.lines import _sealed

    header, first, *_ = save.read_bytes().splitlines()
    body = json.loads(first)
    del body["hash"]
    body["action"] = {"do": "vote", "cards": []}
    save.write_bytes(header + b"\n" + _sealed(body)[0] + b"\n")

    with reopened(save) as session:
        assert session.read_only == (
            "This game can be followed up to entry 1, on turn 1. "
            "This version of the game does not know this kind of decision. "
            "To go on from there, save it as a new game."
        )


@POSIX
def test_what_cannot_be_opened_says_why(save: Path, tmp_path: Path) -> None:
    newer, folder = tmp_path / "newer.jsonl", tmp_path / "folder.jsonl"
    newer.write_text('{"format":2,"game":"3.0"}\n')
    folder.mkdir()
    rewritten(save, scenario="lost-ship")

    assert unreadable(newer) == "Version 3.0 of the game wrote this file; this one cannot read it."
    assert unreadable(folder) == "This saved game cannot be read: it is a folder."
    assert unreadable(tmp_path / "gone.jsonl") == "This saved game cannot be read: it is not there."
    assert unreadable(save) == "The case “lost-ship” is not on this shelf."


def test_a_file_too_large_for_a_game_is_not_even_read(
    save: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("game.play.savefile.LARGEST", 100)

    assert unreadable(save) == "This file is too large to be the record of a game."


def test_a_save_that_cannot_be_opened_is_not_kept_locked(save: Path) -> None:
    data = save.read_bytes()
    save.write_bytes(b"spoilt")
    unreadable(save)
    save.write_bytes(data)

    with reopened(save) as session:
        assert session.read_only == ""
