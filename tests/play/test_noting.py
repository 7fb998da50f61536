"""Whose a note is, of which turn, and that it is read at the end, whatever was taken back."""

from pathlib import Path

import pytest

from game.play.actions import Commit, Note, Rewind, Undo
from game.play.begin import Setup, begin
from game.play.load import open_save
from game.play.noting import note
from game.play.playon import play_on
from game.play.session import Session
from game.play.views import Views
from game.present.review import ReviewView
from tests.play.small import KNOWN, PAIR, SOLO, Clock, do, find, plan_of, play
from tests.play.test_saves import LINE


def begun(folder: Path, setup: Setup = SOLO) -> Session:
    session = begin(folder, KNOWN, setup, Clock())
    assert isinstance(session, Session)
    return session


def again(session: Session) -> Session:
    """Return the game, saved and opened again."""
    session.close()
    opened = open_save(session.path, find, Clock())
    assert isinstance(opened, Session)
    return opened


def write(session: Session, text: str, *, looking_back: bool = False) -> None:
    do(session, note(session, text, looking_back=looking_back))


def at_their_turns(review: ReviewView) -> list[tuple[int, str, str]]:
    return [(one.turn, each.about, each.text) for one in review.decisions for each in one.notes]


def listed(review: ReviewView) -> list[tuple[str, str]]:
    return [(each.head, each.text) for each in review.notes]


def test_a_note_is_read_at_its_turn_after_the_game_was_saved_and_opened(tmp_path: Path) -> None:
    session = begun(tmp_path)
    write(session, "Who calls\tthe press?")
    play(session, LINE[0])
    write(session, "Nobody called.", looking_back=True)
    write(session, "Now they call us.")
    play(session, *LINE[1:])
    write(session, "Call first.")

    with again(session) as opened:
        review = Views(opened).review()

    assert at_their_turns(review) == [
        (1, "", "Who calls the press?"),
        (1, "", "Nobody called."),
        (2, "", "Now they call us."),
    ]
    assert listed(review) == [
        ("Turn 1 · Mon 08:00", "Who calls the press?"),
        ("Turn 1 · Mon 08:00", "Nobody called."),
        ("Turn 2 · Tue 08:00", "Now they call us."),
        ("After the last turn", "Call first."),
    ]


@pytest.mark.parametrize("back", [Undo(), Rewind(2), Rewind(0)])
def test_a_note_of_a_turn_that_was_taken_back_stays_and_says_so(
    tmp_path: Path, back: Undo | Rewind
) -> None:
    session = begun(tmp_path)
    play(session, *LINE[:2])
    write(session, "Too late.")
    play(session, LINE[2])
    play_on(session, back)
    play(session, *LINE[len(session.plans) :])

    with again(session) as opened:
        review = Views(opened).review()

    assert at_their_turns(review) == [(3, "before the turn was played anew", "Too late.")]


def test_a_note_of_two_teams_bears_its_team_and_stands_at_that_teams_turn(tmp_path: Path) -> None:
    session = begun(tmp_path, PAIR)
    write(session, "Blue: buses.")
    do(session, Commit(0, plan_of("sorry")))
    write(session, "Red: deny it.")
    do(session, Commit(1, plan_of("deny")))
    write(session, "Both were late.", looking_back=True)

    views = Views(session)

    assert at_their_turns(views.review(0)) == [
        (1, "Blue", "Blue: buses."),
        (1, "All together", "Both were late."),
    ]
    assert at_their_turns(views.review(1)) == [
        (1, "Red", "Red: deny it."),
        (1, "All together", "Both were late."),
    ]
    assert [head for head, _text in listed(views.review(1))] == [
        "Turn 1 · Mon 08:00 · Blue",
        "Turn 1 · Mon 08:00 · Red",
        "Turn 1 · Mon 08:00 · All together",
    ]
    session.close()


def test_a_note_that_an_earlier_version_wrote_is_read_at_the_turn_that_was_open(
    tmp_path: Path,
) -> None:
    session = begun(tmp_path)
    play(session, LINE[0])
    do(session, Note("As it was written before."))
    play(session, *LINE[1:])

    review = Views(session).review()

    assert at_their_turns(review) == [(2, "", "As it was written before.")]
    session.close()


def test_another_note_does_not_work_the_debrief_out_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = begun(tmp_path)
    play(session, *LINE)
    views = Views(session)
    before = views.review()

    def never(*_: object) -> None:
        raise AssertionError

    with monkeypatch.context() as patched:
        patched.setattr("game.play.views.review.review", never)
        write(session, "Call first.")
        after = views.review()

    assert (before.notes, listed(after)) == ((), [("After the last turn", "Call first.")])
    do(session, Undo())
    assert len(views.review().decisions) == 2
    session.close()
