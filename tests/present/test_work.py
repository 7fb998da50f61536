"""What a company is able to do and who waits: on the table, in plain text and on the card."""

import io
from typing import Any

import pytest

from game.base.ids import CardId
from game.debrief.record import Record
from game.present.moments.card import card as opened
from game.present.moments.explain import explain, figures_of
from game.present.moments.table import table
from game.present.wording.work import in_hand
from game.terminal.moments.table import tell_table
from game.terminal.paper import Paper
from tests.debrief.ferry import CARDS, begun, card, case_of, play

ABILITIES = [{"id": "boats", "name": "Boats", "start": 0.4, "lag": 2.0}]
QUEUES = [
    {"id": "pier", "name": "At the pier", "group": "stranded", "a_day": 30, "patience": 2.0}
    | {"louder": "paper", "escalates": 0.5, "leaves": 0.2},
    {"id": "paper", "name": "In the paper", "group": "waiting", "a_day": 2, "loud": 1.0},
]
LEAN = {"fix": {"pace": {"stranded": 3.0}, "incident": "aground", "limited_by": ["boats"]}}


def working(**changes: object) -> Record:
    """Return the ferry with boats to be built and people who queue."""
    cards = [
        *CARDS,
        card("build", "Build boats", "prepare", acts={"build": {"boats": 0.5}}),
        card("row", "Row over", "fix", acts=LEAN),
        card("loud", "Papers first", "guard", acts={"serve": {"first": ["paper", "pier"]}}),
        card("alike", "One line", "guard", acts={"serve": {}}),
        card("sell", "Sell boats", "guard", acts={"build": {"boats": -0.5}}),
    ]
    load = {"hours": 2, "queues": QUEUES}
    parts: dict[str, Any] = {"cards": cards, "capabilities": ABILITIES, "caseload": load}
    return begun(case_of(**(parts | changes)))


def test_a_capability_is_shown_with_what_is_on_its_way() -> None:
    view = table(play(working(), ["build"]))

    (boats,) = view.abilities
    assert boats.name == "Boats"
    assert boats.figure.endswith("on the way")
    assert 0.4 < boats.share < 0.7
    assert boats.share + boats.coming == pytest.approx(0.7)
    assert boats.change is not None
    assert boats.change.spoken == f"up {round(100 * boats.share) - 40}"


def test_queues_are_shown_on_one_scale() -> None:
    view = table(play(working(), []))

    pier, paper = view.queues
    assert 0.5 < pier.share <= 1
    assert 0 < paper.share < 1
    assert pier.figure.endswith("wait")
    assert pier.change is not None
    assert pier.change.spoken == f"up {pier.figure.removesuffix(' wait')}"


def test_changes_are_counted_in_people_and_in_points() -> None:
    first, then = play(working(), ["build"]), play(working(), ["build"], [])

    for now, before in zip(table(then).queues, table(first).queues, strict=True):
        step = int(now.number) - int(before.number)
        assert now.change is not None
        assert now.change.figure == str(abs(step))
    (boats,), (old,) = table(then).abilities, table(first).abilities
    assert boats.change is not None
    assert boats.change.figure == str(int(boats.number) - int(old.number))


def test_the_lowest_of_those_that_work_together_is_marked() -> None:
    more = [*ABILITIES, {"id": "oars", "name": "Oars", "start": 0.2}]
    both = {"fix": {**LEAN["fix"], "limited_by": ["boats", "oars"]}}
    cards = [*CARDS, card("row", "Row over", "fix", acts=both)]

    alone = table(working()).abilities
    boats, oars = table(working(capabilities=more, cards=cards)).abilities

    assert [each.note for each in alone] == [""]
    assert (boats.note, oars.note) == ("", "limit")


def test_who_waits_is_told_with_the_hours_there_are_and_who_comes_first() -> None:
    load = {"hours": 10, "queues": QUEUES, "limited_by": ["boats"]}
    before = working(caseload=load)
    loud = play(before, ["loud"])

    work, hours, first = table(loud).service
    waiting = sum(one.waiting for one in loud.work[-1].queues)
    assert work == (
        f"All who wait are {waiting:.0f} hours of work: about {waiting / 4:.0f} days for "
        "everybody you have on it."
    )
    assert hours == "Your people have 4 hours a day for them, of 10 (Boats: 40 of 100)."
    assert first == "As things stand, served first: In the paper, then At the pier."
    assert table(before).service[0] == "Nobody waits."
    assert table(before).service[2] == "As things stand, all are served alike."


@pytest.mark.parametrize(
    ("a_day", "says"),
    [
        (7752, "All who wait are 1,301 hours of work: about 4 hours for everybody you have on it."),
        (31224, "All who wait are 1,301 hours of work: about 1 hour for everybody you have on it."),
        (1301, "All who wait are 1,301 hours of work: about 1 day for everybody you have on it."),
        (
            40000,
            "All who wait are 1,301 hours of work: less than an hour for everybody you have on it.",
        ),
    ],
)
def test_work_of_less_than_a_day_is_told_in_hours(a_day: int, says: str) -> None:
    assert in_hand(1301, 1301 / a_day) == says


@pytest.mark.parametrize(
    ("about", "says"),
    [
        ("able.boats", "Boats: how far it carries today, of 100."),
        ("able.boats", "more is on its way; two thirds of it is there after about 2 days."),
        ("queue.pier", "At the pier: how many wait here."),
        ("queue.pier", "Each takes 1 hour of work."),
    ],
)
def test_each_of_them_can_be_asked_why(about: str, says: str) -> None:
    record = play(working(), ["build"])

    assert about in figures_of(record)
    assert says in explain(record, about).meaning


def test_before_the_first_turn_nobody_waits_and_nothing_has_moved() -> None:
    view = table(working())

    assert [queue.figure for queue in view.queues] == ["nobody waits"] * 2
    assert [queue.change for queue in view.queues] == [None, None]
    assert view.abilities[0].figure == "40 of 100"


def test_who_left_without_a_word_is_shown_nowhere() -> None:
    quiet = [{**QUEUES[0], "leaves": 0.0}, QUEUES[1]]
    left, stayed = (
        play(working(caseload={"hours": 2, "queues": queues}), [], []) for queues in (QUEUES, quiet)
    )

    assert left.state.left.sum() > 0
    assert table(left).meters == table(stayed).meters


def test_both_are_told_in_plain_text() -> None:
    stream = io.StringIO()
    tell_table(Paper(stream, 80), table(play(working(), ["build"])))
    text = " ".join(stream.getvalue().split())

    assert "What you are able to do. Boats: " in text
    assert "Who waits. At the pier: " in text


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("build", "Builds up, bit by bit: Boats."),
        ("sell", "Cuts back: Boats."),
        ("row", "Goes no faster than this allows: Boats."),
        ("loud", "From now on served first, in this order: In the paper, At the pier."),
        ("alike", "From now on all are served alike."),
    ],
)
def test_a_card_says_what_it_builds_and_whom_it_serves(name: str, says: str) -> None:
    assert says in opened(working(), CardId(name)).does
