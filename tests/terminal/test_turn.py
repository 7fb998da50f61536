import errno
import io
import os
import re
import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from game.play import disk
from game.play.session import Session
from game.terminal.app import App
from game.terminal.keys import Keys
from game.terminal.paper import Paper
from tests.terminal.sitting import CASE, Sitting


def after_briefing(printed: str) -> str:
    return printed.partition("lists the rest)>")[2]


def test_cards_are_laid_by_their_numbers_and_taken_back(sitting: Sitting) -> None:
    sitting.play("", "4 6", "-4", "q")

    (kept,) = sitting.reopened().draft(0)
    sitting.sit("c", "u", "q", "q")
    assert kept
    assert sitting.reopened().draft(0) == ()


def test_a_card_has_the_same_number_in_the_plan_as_in_the_hand(sitting: Sitting) -> None:
    hand, _plan, plan = sitting.play("", "4 3", "q").rpartition("Plan for Wednesday\n")
    in_hand = dict(re.findall(r"^(\d)\. [^:]+: (.+) \(", hand, re.MULTILINE))
    in_plan = re.findall(r"^(\d)\. (.+) \(", plan, re.MULTILINE)

    assert in_plan == [("4", in_hand["4"]), ("3", in_hand["3"])]


def test_a_card_that_does_not_fit_is_refused_by_name_and_the_others_stay(sitting: Sitting) -> None:
    printed = sitting.play("", "1 2 3 4 5 6", "q")

    assert "effort and you have" in printed
    laid = sitting.reopened().draft(0)
    assert 1 <= len(laid) < 6


def test_a_card_that_is_laid_already_stays_where_it_is(sitting: Sitting) -> None:
    printed = sitting.play("", "1", "1", "q")

    assert "1 is in the plan already; -1 takes it back." in printed
    assert len(sitting.reopened().draft(0)) == 1


def test_commit_asks_once_when_effort_is_left_and_a_no_changes_nothing(sitting: Sitting) -> None:
    printed = sitting.play("", "1", "c", "n", "q")

    assert printed.count("Yes or no?") == 1
    assert "Nothing is committed; the plan is as it was." in printed
    assert len(sitting.reopened().draft(0)) == 1


def test_commit_with_a_yes_resolves_the_turn(sitting: Sitting) -> None:
    assert "Turn 1 · outcome" in sitting.play("", "1", "c", "y", "q")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("99", "There is no card 99; the hand goes from 1 to "),
        ("0", "There is no card 0; the hand goes from 1 to "),
        ("?99", "There is no card 99; the hand goes from 1 to "),
        ("-3", "Nothing is taken back: the plan is as it was."),
        ("u", "Nothing is taken back: the plan is as it was."),
        ("undo", "Nothing has been decided yet."),
        ("rewind 5", "This game can go back to a turn from 1 to 1."),
        ("rewind", "This game can go back to a turn from 1 to 1."),
        ("? luck", "There is no number called “luck”; try ? loyalty,"),
        ("causes", "There is nothing of that before the first turn is over."),
        ("story", "There is nothing of that before the first turn is over."),
        ("role pilot", "There is no such role here with something to read; r lists them."),
        ("note", "Type note and what is to be kept, such as: note Who calls the"),
        ("save", "Everything is saved as you go; “save FOLDER” goes on elsewhere, q"),
        ("comit", "“comit” is not known here; did you mean “commit”?"),
        ("%s {x} \\", "“%s {x} \\” is not known here; h lists what is."),
    ],
)
def test_what_cannot_be_done_is_answered_with_one_sentence(
    sitting: Sitting, typed: str, said: str
) -> None:
    printed = sitting.play("", typed, "", "q")

    assert said in printed
    assert printed.endswith("on turn 1 of 8; c on the start page goes on with it.\n")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("?1", "Takes effect"),
        ("? loyalty", "Loyalty: "),
        ("? cost", "Cost: "),
        ("? effort", "effort"),
        ("? held", "Held on board: "),
        ("why media?", "Media attention: "),
        ("m", "Where you stand\n- Loyalty: "),
        ("p", "No open promises."),
        ("s", "- Known: "),
        ("hand", "Your hand\n1. "),
        ("b", "A good end\n"),
        ("sources", "Sources\n- "),
        ("h", "- 2 4 6: lays cards 2, 4 and 6 into the plan."),
        ("note ask why the phones failed", "Written down."),
    ],
)
def test_everything_can_be_read_again_while_planning(
    sitting: Sitting, typed: str, said: str
) -> None:
    assert said in after_briefing(sitting.play("", typed, "q")).partition(typed)[2]


def test_what_one_role_knows_is_shown_to_it_alone_and_then_put_away(sitting: Sitting) -> None:
    printed = sitting.play("", "", "r", "2", "", "", "q", teams=("North", "South"))
    asked = printed.partition("Which role? 2\n")[2]

    first, second, third, *_rest = asked.splitlines()
    assert first.startswith("Only this role should read on: ")
    assert second == "Enter shows it. "
    assert third
    assert third not in printed.partition("Which role?")[0]


def test_whoever_plays_alone_reads_every_role_without_looking_away(sitting: Sitting) -> None:
    printed = sitting.play("", "r", "2", "q")
    asked = printed.partition("Which role? 2\n")[2]

    assert "You know what can move and what cannot." in asked
    assert "Only this role" not in asked


def test_a_game_may_go_on_in_another_folder(sitting: Sitting) -> None:
    elsewhere = sitting.home / "elsewhere"
    printed = sitting.play("", "1", f"save {elsewhere}", "2", "q")

    assert f"From now on this game is kept in\n{elsewhere}" in printed
    assert "To go on with it, type open on the start page" in printed.replace("\n", " ")
    assert len(list(elsewhere.glob("*.jsonl"))) == 1


def test_a_folder_that_cannot_be_is_answered_and_the_game_stays_where_it_is(
    sitting: Sitting,
) -> None:
    (sitting.home / "file").touch()
    printed = sitting.play("", "1", f"save {sitting.home / 'file' / 'under'}", "q")

    assert "save the game in another place." in printed.replace("\n", " ")
    assert len(sitting.reopened().draft(0)) == 1


def test_a_game_kept_elsewhere_is_opened_by_the_path_that_was_told(sitting: Sitting) -> None:
    elsewhere = sitting.home / "else where"
    printed = sitting.play("", "1", f"save {elsewhere}", "2", "q")
    path = printed.rstrip("\n").rpartition("\n")[2]

    again = sitting.sit(f"open {path}", "q", "q")
    assert "Turn 1, 0 effort left>" in again
    assert "cannot be read: it is not there" in sitting.sit("open nowhere", "q")


def test_rewinding_to_the_open_turn_asks_before_the_plan_is_lost(sitting: Sitting) -> None:
    printed = sitting.play("", "1", "rewind 1", "n", "q")
    assert "Back to the opening of turn 1; the plan is then empty." in printed
    assert len(sitting.reopened().draft(0)) == 1

    printed = sitting.sit("c", "rewind 1", "y", "rewind 1", "q", "q")
    assert sitting.reopened().draft(0) == ()
    assert printed.count("Yes or no?") == 1


class Losing(io.StringIO):
    """Typed lines; the folder of saved games is lost as a certain one is read."""

    def __init__(self, lines: list[str], lost: Path, at: str) -> None:
        super().__init__("".join(f"{line}\n" for line in lines))
        self.lost, self.at = lost, at

    def readline(  # type: ignore[override]  # typeshed lets the base read bytes
        self, size: int | None = -1, /
    ) -> str:
        line = super().readline(-1 if size is None else size)
        if line.strip() == self.at:
            shutil.rmtree(self.lost)
        return line


def test_a_folder_that_is_lost_loses_nothing_and_the_game_goes_on_elsewhere(
    sitting: Sitting,
) -> None:
    elsewhere = sitting.home / "elsewhere"
    lines = ["", "1", "m", "c!", f"save {elsewhere}", "c!", "", "q"]
    session = sitting.desk.begin(CASE, 7)
    assert isinstance(session, Session)
    paper = Paper(io.StringIO(), 80)
    App(sitting.desk, paper, Keys(paper, Losing(lines, sitting.desk.saved, "m"))).run(session)
    assert isinstance(paper.stream, io.StringIO)
    printed = paper.stream.getvalue()

    assert "Until then it is not done. “save FOLDER” keeps the game" in printed.replace("\n", " ")
    assert "Turn 1 · outcome" in printed
    (kept,) = elsewhere.glob("*.jsonl")
    again = sitting.desk.saves.open(kept)
    assert isinstance(again, Session)
    assert len(again.turned) == 1


def test_a_full_disk_is_told_with_the_way_out_once_until_it_takes_something_again(
    sitting: Sitting, monkeypatch: pytest.MonkeyPatch
) -> None:
    append, answers = disk.append, iter(("full", "full", "full", "", "full"))

    def sometimes(path: Path, data: bytes, size: int) -> None:
        if next(answers):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        append(path, data, size)

    monkeypatch.setattr(disk, "append", sometimes)
    printed = " ".join(sitting.play("", "1", "note So.", "c!", "1", "2", "q").split())

    whole = "The disk is full. Make some room and try again, or save the game in another place."
    assert printed.count(whole) == 2  # the first time, and after a card that was taken
    assert printed.count("“save FOLDER” keeps the game") == 2
    assert printed.count("Not done yet: The disk is full.") == 2


LINES = st.lists(
    st.one_of(
        st.text(max_size=30),
        st.sampled_from(["1", "2 4", "-1", "u", "c", "y", "c!", "", "undo", "r", "1", "? media"]),
        st.sampled_from(
            ["rewind 1", "h", "?2", "l", "v", "causes", "note x", "b", "plan", "again 1"]
        ),
    ),
    max_size=25,
)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(LINES)
def test_whatever_is_typed_the_game_stands_and_is_saved(sitting: Sitting, lines: list[str]) -> None:
    printed = sitting.play("", *(line.replace("\n", " ").replace("\r", " ") for line in lines))

    assert "saved" in printed or "kept among your results" in printed
    assert "Traceback" not in printed
