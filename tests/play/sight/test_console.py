"""The console and the wall as views, and plans by the numbers that people hold up."""

from pathlib import Path
from typing import Any

import pytest

from game.base.ids import CardId
from game.play.actions import Commit, Note
from game.play.begin import Setup
from game.play.inroom.votes import lying, majority
from game.play.projected import revealed
from game.play.room.acts import (
    Bulletin,
    Call,
    Hold,
    Join,
    Proceed,
    Rate,
    Retire,
    Reveal,
    Show,
    Talk,
    Vote,
)
from game.play.session import Session
from game.play.sight.console import Led, console
from game.play.sight.hands import numbered
from game.play.sight.sights import Sights
from game.play.sight.wall import wall
from game.play.views import Views
from game.present.room.console import ConsoleView
from game.present.room.wall import WallView
from game.scenario.guide import Guide
from tests.play.small import do, plan_of, started

HELP: dict[str, Any] = {
    "read_aloud": "The train stands.",
    "if_stuck": "Ask who waits.",
    "if_silent": "Ask one.",
    "good": "Somebody rings.",
    "questions": ["Who waited longest?", "Who rang?"],
    "arguments": ["It is only rain."],
}
GUIDE = Guide.model_validate(
    {
        "objectives": ["One", "Two", "Three"],
        "cuts": [],
        "turns": {"first": HELP, "second": HELP},
        "really_happened": "Nothing: it is invented.",
        "safety": "Nobody was hurt.",
        "optional_injects": ["A dog is on the train."],
    }
)
SORRY, DENY, BUSES = plan_of("sorry"), plan_of("deny"), plan_of("buses")


@pytest.fixture
def session(tmp_path: Path) -> Session:
    found = started(tmp_path, Setup(seed=7, teams=("Blue", "Red"), room=True))
    do(found, Join("a", "Ada", 0), Join("b", "Ben", 0))
    return found


def led(session: Session) -> Led:
    assert session.room is not None
    return Led(session.table, session.room, GUIDE)


def view(session: Session) -> ConsoleView:
    return console(led(session), Sights())


def on_the_wall(session: Session) -> WallView:
    return wall(led(session), Sights())


def pace(session: Session) -> list[tuple[str, str]]:
    return [(step.label, step.state) for step in view(session).pace]


def test_the_next_sensible_step_is_the_one_that_stands_out(session: Session) -> None:
    assert pace(session)[0] == ("Open", "now")

    do(session, Proceed())
    assert [state for _label, state in pace(session)] == ["done", "now", "later", "later"]

    do(session, Commit(0, SORRY))
    assert view(session).pace[1].note == "1 of 2 plans in"
    assert view(session).pace[1].ask == "Not in yet: Red. Put in what lies there for them?"
    assert view(session).pace[2].ask == (
        "Not in yet: Red. Play what lies there for them, and reveal?"
    )

    do(session, Commit(1, DENY))
    assert [state for _label, state in pace(session)] == ["done", "done", "now", "later"]
    assert {step.ask for step in view(session).pace} == {""}

    do(session, Reveal())
    assert [state for _label, state in pace(session)] == ["done", "done", "done", "now"]


def test_the_state_of_each_team_is_told(session: Session) -> None:
    assert [crew.state for crew in view(session).crews] == ["waits", "waits"]

    do(session, Proceed())
    assert [crew.state for crew in view(session).crews] == ["reading", "nobody with a phone"]

    do(session, Vote("a", 0, SORRY))
    assert view(session).crews[0].state == "1 of 2 have voted"

    do(session, Talk(0), Commit(1, DENY, 60, "It was not us."))
    blue, red = view(session).crews
    assert (blue.state, blue.plan, blue.cards) == ("talking", "Sorry", "2")
    assert (red.state, red.plan, red.said) == ("plan in", "Deny", "60 % sure · “It was not us.”")

    do(session, Retire(1, into=0))
    assert view(session).crews[1].state == "went over to Blue"


def test_votes_that_are_spread_and_votes_that_agree_are_pointed_out(session: Session) -> None:
    do(session, Proceed(), Vote("a", 0, SORRY), Vote("b", 0, DENY))
    assert view(session).crews[0].note == "split: no card has more than half of 2"

    do(session, Vote("b", 0, SORRY))
    assert view(session).crews[0].note == "all are for “Sorry”"


def test_the_plan_that_lies_there_is_what_most_would_play_as_far_as_it_fits(
    session: Session,
) -> None:
    do(session, Proceed(), Join("c", "Cyd", 0))
    do(session, Vote("a", 0, (*SORRY, *BUSES)), Vote("b", 0, (*BUSES, *SORRY)), Vote("c", 0, DENY))
    assert session.room is not None

    assert set(majority(session.table, session.room, 0)) == {*SORRY, *BUSES}
    assert lying(session.table, session.room, 1) == ()

    do(session, Vote("c", 0, ()), Vote("b", 0, DENY))
    assert majority(session.table, session.room, 0) == ()


def test_the_script_is_of_the_turn_that_all_speak_of(session: Session) -> None:
    script = view(session).script
    assert script is not None
    assert (script.head, script.read_aloud) == ("Read aloud, turn 1", "The train stands.")
    assert script.prompts[0] == ("If they are stuck", "Ask who waits.")

    do(session, Proceed(), Reveal(anyway=True))
    script = view(session).script
    assert script is not None
    assert (script.head, script.read_aloud) == ("Ask now, after turn 1", "")
    assert script.questions == ("Who waited longest?", "Who rang?")

    do(session, Proceed(), Reveal(anyway=True), Proceed(), Reveal(anyway=True))
    script = view(session).script
    assert script is not None
    assert (script.head, script.read_aloud) == ("What really happened", "Nothing: it is invented.")
    assert view(session).pace[3].state == "now"


def test_after_the_reveal_it_tells_how_each_team_decided(session: Session) -> None:
    do(session, Proceed(), Vote("a", 0, SORRY), Vote("b", 0, DENY), Talk(0), Vote("b", 0, SORRY))
    do(session, Commit(0, SORRY, 70), Commit(1, SORRY))
    assert [crew.measures for crew in view(session).crews] == [(), ()]

    do(session, Reveal())
    blue, red = view(session).crews
    assert blue.measures[:3] == (
        "votes split, then at one · 1 thought again",
        "Thought again after the talk: Ben.",
        "One of their silent votes would have come to loyalty 47; they came to 45.",
    )
    assert blue.measures[3].startswith("70% sure, and it ")
    assert red.measures == ()


def test_news_notes_and_ratings_are_listed_with_their_times(session: Session) -> None:
    do(session, Proceed(), Bulletin("A dog is on the train."), Bulletin("Psst.", (1,)))
    do(session, Note("Blue waits.", 0), Rate("speed", 0, "S"))
    told = view(session)

    assert [(spare.text, spare.sent) for spare in told.spares] == [
        ("A dog is on the train.", "sent 09:00 to all")
    ]
    assert [(each.text, each.whose) for each in told.sent] == [
        ("Psst.", "Red"),
        ("A dog is on the train.", "all"),
    ]
    assert [(each.at, each.whose, each.turn, each.text) for each in told.remarks] == [
        ("09:00", "Blue", "Turn 1", "Blue waits.")
    ]
    assert [grade.grade for rated in told.ratings for grade in rated.grades] == ["S", ""]
    assert [letter for letter, _words in told.grades] == ["P", "S", "M", "U"]


def test_news_are_kept_for_later_until_they_are_sent_or_let_go(session: Session) -> None:
    own, ready = "A mayor calls.", "A dog is on the train."
    do(session, Proceed(), Hold(own), Hold(ready))
    assert [(spare.text, spare.held) for spare in view(session).spares] == [
        (ready, True),
        (own, True),
    ]
    assert view(session).sent == ()

    do(session, Hold(ready, held=False), Bulletin(own))
    assert [(spare.text, spare.held) for spare in view(session).spares] == [(ready, False)]
    assert [each.text for each in view(session).sent] == [own]


def test_one_can_go_back_to_every_turn_that_was_played(session: Session) -> None:
    assert (view(session).turns, view(session).undo) == ((), "")

    do(session, Proceed(), Reveal(anyway=True), Proceed(), Reveal(anyway=True))
    assert view(session).turns == ((0, "Turn 1, Mon 3"), (1, "Turn 2, Tue 4"))
    assert view(session).undo == "Take turn 2 back"


def test_cards_are_meant_by_their_place_or_by_what_is_printed_on_them(session: Session) -> None:
    do(session, Proceed())

    assert numbered(session.table, 0, "2 4") == plan_of("sorry", "buses")
    assert numbered(session.table, 0, "11, 12") == plan_of("hear", "sorry")
    assert numbered(session.table, 0, "") == ()
    for said in ("0", "9", "two", "2 x", "-1", "99999999999"):
        assert numbered(session.table, 0, said) is None, said


def test_nought_means_the_tenth_card(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    ten = tuple(CardId(f"card-{n}") for n in range(1, 11))
    monkeypatch.setattr("game.play.sight.hands.cards_of", lambda _table, _team: ten)

    assert numbered(session.table, 0, "0 1 10") == (ten[9], ten[0], ten[9])


def test_the_wall_lays_the_same_side_by_side_as_the_projector(session: Session) -> None:
    do(session, Proceed(), Vote("a", 0, SORRY), Vote("b", 0, DENY), Talk(0), Vote("b", 0, SORRY))
    do(session, Commit(0, (*SORRY, *plan_of("hear")), 70, "Why not."), Commit(1, SORRY), Reveal())
    shown = on_the_wall(session).compare
    assert shown is not None

    assert shown.questions == ("Who waited longest?", "Who rang?")
    assert [column.name for column in shown.columns] == ["Blue", "Red"]
    assert [(card.title, card.only_here) for card in shown.columns[0].played] == [
        ("Hear", True),
        ("Sorry", False),
    ]
    assert [column.votes for column in shown.columns] == [
        "votes split, then at one · 1 thought again",
        "",
    ]
    assert [len(column.figures) for column in shown.columns] == [3, 3]
    with_what_it_says = revealed(Views(session), GUIDE)
    assert shown.columns == with_what_it_says.columns

    do(session, Show(meters=False))
    kept = on_the_wall(session).compare
    assert kept is not None
    assert [(column.figures, column.causes) for column in kept.columns] == [((), ())] * 2


def test_the_wall_shows_who_is_in_and_hides_hidden_names(session: Session) -> None:
    do(session, Call("b", hidden=True))
    assert on_the_wall(session).tiles[0].people == ("Ada", "Somebody")

    do(session, Proceed(), Commit(0, SORRY))
    assert [tile.is_in for tile in on_the_wall(session).tiles] == [True, False]
    assert on_the_wall(session).line == "It is first."
