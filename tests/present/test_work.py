"""What a company is able to do and who waits: on the table, in plain text and on the card."""

import io
from typing import Any

import pytest

from game.base.ids import CardId
from game.debrief.record import Record
from game.present.moments.card import card as opened
from game.present.moments.table import table
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
    assert boats.change.up


def test_queues_are_shown_on_one_scale() -> None:
    view = table(play(working(), []))

    pier, paper = view.queues
    assert 0.5 < pier.share <= 1
    assert 0 < paper.share < 1
    assert pier.figure.endswith("wait")
    assert pier.change is not None
    assert pier.change.up


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
    assert "Who waits to be served. At the pier: " in text


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
