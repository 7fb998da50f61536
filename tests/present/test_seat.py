"""The page of a seat in words: what it asks for, what only it knows, what came of it."""

from dataclasses import replace

import pytest

from game.base.ids import CardId, RoleId
from game.base.scale import percent
from game.debrief.voted import best_voted
from game.present.room.after import came
from game.present.room.seat import Ballot, Mate, Plan, SeatView, Sitting, Votes
from game.present.room.seated import common, seat
from game.present.step import Step
from game.present.wording.seat import SHAPES, shape
from tests.debrief.ferry import DATA, begun, card, case_of, ferry

BOATS, SORRY = CardId("send-boats"), CardId("say-sorry")
PURSER, CAPTAIN = RoleId("purser"), RoleId("captain")
ADA = Mate("Ada", (CAPTAIN,), plays=True, voted=True, holds=True, you=False)
BEN = Mate("Ben", (PURSER,), plays=True, voted=False, holds=False, you=True)
EVE = Mate("", (), plays=False, voted=False, holds=False, you=False)
HERE = Sitting(
    name="Ben",
    team=0,
    team_name="North",
    step=Step.VOTE,
    plays=True,
    holds=False,
    roles=(PURSER,),
    mates=(ADA, BEN, EVE),
    shared=(),
    told=(),
    ballot=None,
    votes=(),
    lying=(),
    plan=None,
    past=(),
    agreed=(None, None),
    changed=0,
    voices=0,
    silent=(),
    sure=None,
    meters=True,
)


def page(sitting: Sitting = HERE, *plans: list[str]) -> SeatView:
    return seat(common(ferry(*plans)), sitting)


def after(sitting: Sitting) -> SeatView:
    record = ferry(["send-boats", "say-sorry"])
    return seat(common(record.upto(0)), sitting, came(record, 0))


def test_a_page_says_where_it_stands_and_what_to_do() -> None:
    view = page()

    assert (view.title, view.team, view.shape) == ("Low tide", "North", "triangle")
    assert (view.turn, view.date) == ("Turn 1 of 3", "Mon 1 Mar, 08:00")
    assert view.heading == "Vote in silence"
    assert view.doing == ("Tick the cards that you would play. Nobody sees a vote before the talk.")
    assert view.holder == "Ada holds the plan."
    assert (view.ready, view.waiting) == ("1 of 2 have voted", "")
    assert view.mates == ("Ada: Captain", "Ben: Purser", "Somebody: looks on")


@pytest.mark.parametrize(
    ("step", "plays", "heading"),
    [
        (Step.LOBBY, True, "You are in"),
        (Step.TALK, True, "Talk, then decide"),
        (Step.VOTE, False, "Look on"),
        (Step.TALK, False, "Look on"),
        (Step.IN, False, "Your plan is in"),
        (Step.REVEALED, True, "What came of it"),
        (Step.OVER, True, "The game is over"),
    ],
)
def test_each_step_has_its_heading(step: Step, plays: bool, heading: str) -> None:
    assert page(replace(HERE, step=step, plays=plays)).heading == heading


def test_whoever_sits_alone_chooses_at_once() -> None:
    alone = replace(HERE, step=Step.TALK, holds=True, mates=(replace(BEN, holds=True),))
    view = page(alone)

    assert view.heading == "Choose your plan"
    assert (view.holder, view.ready, view.waiting) == ("", "", "")
    assert [choice.votes for choice in view.choices if choice.votes] == []


def test_a_role_knows_alone_what_it_knows_and_reads_its_brief_first() -> None:
    (role,) = page().roles

    assert (role.name, role.brief) == ("Purser", "You count.")
    assert role.intel == "There is money for one more ship."
    assert (role.private, role.share) == ("only you", "Share this with the team")

    told = page(replace(HERE, shared=(PURSER,))).roles[0]
    assert (told.private, told.share) == ("your team knows it now", "")

    (later,) = page(HERE, ["send-boats"]).roles
    assert (later.brief, later.intel, later.private, later.share) == ("", "", "", "")


def test_what_a_mate_shared_is_read_by_the_others() -> None:
    view = page(replace(HERE, roles=(CAPTAIN,), shared=(PURSER,)))

    assert [(each.who, each.text) for each in view.shared] == [
        ("Purser told the team", "There is money for one more ship.")
    ]
    assert page(replace(HERE, roles=(CAPTAIN,))).shared == ()


def test_a_card_says_which_others_cannot_be_ticked_with_it() -> None:
    more = card("never-mind", "Never mind", "say", excludes=["say-sorry"])
    record = begun(case_of(cards=[*DATA["cards"], more]))
    view = seat(common(record), HERE)

    assert {choice.card.id: choice.clashes for choice in view.choices if choice.clashes} == {
        "say-sorry": (("never-mind", "does not go with “Never mind”"),),
        "never-mind": (("say-sorry", "does not go with “Say sorry”"),),
    }


def test_votes_are_counted_once_the_talk_is_open() -> None:
    silent = replace(HERE, ballot=Ballot((BOATS,), 70))
    talking = replace(silent, step=Step.TALK, votes=(Votes(SORRY, 1, 2), Votes(BOATS, 1, 1)))

    assert {choice.votes for choice in page(silent).choices} == {""}
    votes = {choice.card.id: choice.votes for choice in page(talking).choices}
    assert votes["say-sorry"] == "2 of 2 votes"
    assert votes["send-boats"] == "1 of 2 votes"
    assert votes["pay-back"] == "0 of 2 votes"
    assert [choice.card.id for choice in page(talking).choices if choice.chosen] == ["send-boats"]
    assert page(talking).confidence == 70


def test_the_plan_lies_ready_for_whoever_holds_it() -> None:
    holds = replace(HERE, step=Step.TALK, holds=True, lying=(SORRY,), ballot=Ballot((BOATS,), None))

    assert [choice.card.id for choice in page(holds).choices if choice.chosen] == ["say-sorry"]
    assert page(holds).doing == "You hold the plan: hear the others, then commit for the team."


def test_a_plan_that_is_in_is_named_with_its_reason() -> None:
    view = page(replace(HERE, step=Step.IN, plan=Plan((BOATS, SORRY), 80, "People first.")))

    assert view.plan == ("Send boats", "Say sorry")
    assert view.plan_words == "80 % sure · “People first.”"


def test_what_came_of_it_is_told_with_the_causes_that_weigh_most() -> None:
    view = after(replace(HERE, step=Step.REVEALED))

    assert view.after is not None
    assert view.after.headline == "Rowed ashore"
    assert view.after.played == ("Send boats", "Say sorry")
    assert [fell.name for fell in view.after.fell] == ["Loyalty", "Media attention", "Cost"]
    assert all(1 <= len(fell.causes) <= 2 for fell in view.after.fell)
    assert (view.roles, view.choices, view.meters, view.line) == ((), (), (), "")


def test_the_causes_that_a_phone_shows_add_up_to_how_far_a_meter_moved() -> None:
    view = after(replace(HERE, step=Step.REVEALED))

    assert view.after is not None
    for fell in view.after.fell[:2]:
        rows = [int(amount.replace("−", "-")) for _label, amount, _why in fell.causes + fell.others]
        assert sum(rows) == int(fell.after) - int(fell.before), fell.name
        assert sorted(map(abs, rows), reverse=True)[:2] == [abs(each) for each in rows[:2]]
    assert not any("Joined here" in why for fell in view.after.fell for *_row, why in fell.others)


def test_meters_that_are_kept_are_on_no_page() -> None:
    view = after(replace(HERE, step=Step.REVEALED, meters=False, sure=70))

    assert view.after is not None
    assert view.after.fell == ()
    assert view.after.kept == "The meters are kept for the debrief."
    assert view.after.votes == ()
    assert page(replace(HERE, meters=False)).meters == ()


def test_how_a_team_came_to_its_plan_names_nobody() -> None:
    past = (Votes(SORRY, 1, 2), Votes(BOATS, 2, 1))
    told = replace(HERE, step=Step.REVEALED, past=past, voices=2, changed=1, sure=70)
    view = after(replace(told, agreed=(0.2, 0.9)))

    assert view.after is not None
    assert view.after.votes[:3] == (
        "Before the talk 2 of 2 would have played “Send boats”.",
        "Before the talk your votes were split; after it they were at one.",
        "1 of you changed their vote after the talk.",
    )
    assert view.after.votes[3].startswith("You were 70 % sure of it; loyalty went from ")


def test_the_plan_is_held_beside_those_that_were_voted_for() -> None:
    record = ferry(["blame-tide"])
    silent = ((SORRY,), (CardId("blame-tide"),))
    best = best_voted(record, 0, silent)
    voted = replace(HERE, step=Step.REVEALED, past=(Votes(SORRY, 1, 1),), voices=2, silent=silent)
    assert best is not None
    assert best > record.state.loyalty[0]

    told = seat(common(record.upto(0)), voted, came(record, 0), best).after
    assert told is not None
    assert told.votes[-1] == (
        f"Among your silent votes was a plan that would have come to loyalty {percent(best)} "
        f"by now; yours came to {told.fell[0].after}."
    )
    good = ferry(["say-sorry"])
    told = seat(common(good.upto(0)), voted, came(good, 0), best_voted(good, 0, silent)).after
    assert told is not None
    assert (
        told.votes[-1] == "No plan among your silent votes would have come to more loyalty by now."
    )


def test_a_game_of_one_turn_can_be_seated() -> None:
    record = begun(case_of())

    assert common(record).turn == "Turn 1 of 3"


def test_every_team_has_a_shape_of_its_own() -> None:
    assert [shape(team) for team in range(8)] == list(SHAPES)
    assert len(set(SHAPES)) == 8
