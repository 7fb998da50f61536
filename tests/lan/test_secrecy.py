"""Two rooms that differ only in what a seat may not know are the same bytes to that seat."""

import json
from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.base.ids import CardId
from game.debrief.facts import Fact
from game.engine.case import compiled
from game.engine.state import State
from game.lan import seats
from game.lan.form import Form
from game.lan.house import House
from game.lan.leader import Leader
from game.lan.live import told
from game.lan.scene import Scene
from game.lan.shown import Shows
from game.lan.wishes import End, LookBack, Moment, Newcomers
from game.play.actions import Action, Commit, Draft, Note
from game.play.answers import Impossible, NotNow
from game.play.begin import Setup, begin
from game.play.fold import after
from game.play.room.acts import Bulletin, Hold, Join, Proceed, Rate, Reveal, Talk, Vote
from game.play.room.room import Room
from game.play.session import Known, Session
from game.play.sight.sights import Sights
from game.play.table import Said, Table
from game.scenario.scenario import Scenario
from tests.debrief.ferry import DATA
from tests.play.small import Clock, do

ME = "ada"  # holds the captain's seat of North; Ben beside her is the purser; Cyd sits in South
KNOWN = Known(compiled(Scenario.model_validate(DATA)), "as-told")
BOATS, SORRY, PAID = (CardId(name) for name in ("send-boats", "say-sorry", "pay-back"))
Spoil = Callable[[Scene], Scene]


def scene(folder: Path, *acts: Action) -> Scene:
    """Return the room after these acts."""
    session = begin(folder, KNOWN, Setup(3, ("North", "South"), room=True), Clock())
    assert isinstance(session, Session)
    with session:
        seated = (Join(ME, "Ada", 0, "captain", "ada's"), Join("ben", "Ben", 0, "purser", "ben's"))
        do(session, *seated, Join("cyd", "Cyd", 1, None, "cyd's"), *acts)
        assert session.room is not None
        return Scene(session.at, session.table, session.room, "here.jsonl")


STAGES: Mapping[str, tuple[Action, ...]] = {
    "lobby": (),
    "voting": (Proceed(), Vote(ME, 0, (BOATS,)), Vote("ben", 0, (PAID,)), Vote("cyd", 0, (SORRY,))),
    "talking": (Proceed(), Vote("ben", 0, (PAID,)), Talk(0), Vote("cyd", 0, (SORRY,))),
    "in": (Proceed(), Commit(0, (BOATS,), 70, "People first."), Draft(1, (SORRY,))),
    "revealed": (
        *(Proceed(), Vote(ME, 0, (BOATS,)), Vote("ben", 0, (PAID,)), Vote("cyd", 0, (SORRY,))),
        *(Commit(0, (BOATS,), 70), Commit(1, (SORRY,), 20, "South hopes."), Reveal()),
    ),
    "second turn": (Proceed(), Commit(0, (BOATS,)), Commit(1, (SORRY,)), Reveal(), Proceed()),
}


# ----------------------------------------------------------------------- what she may not know of
def with_room(scene: Scene, **parts: object) -> Scene:
    room: Room = replace(scene.room, **parts)  # type: ignore[arg-type]  # whatever a test spoils
    return replace(scene, room=room, table=replace(scene.table, room=room))


def with_table(scene: Scene, **parts: object) -> Scene:
    table: Table = replace(scene.table, **parts)  # type: ignore[arg-type]  # the same
    return replace(scene, table=table)


def other_row(scene: Scene) -> Scene:
    """Return the room with another game behind South."""

    def spoiled(state: State) -> State:
        changed: dict[str, Any] = {}
        for field in fields(State):
            values = getattr(state, field.name)
            if isinstance(values, np.ndarray) and values.ndim and values.shape[0] == 2:
                changed[field.name] = values.copy()
                changed[field.name][1] = ~values[1] if values.dtype == bool else values[1] + 1
        return replace(state, **changed)

    turned = tuple(replace(each, state=spoiled(each.state)) for each in scene.table.turned)
    return with_table(scene, start=spoiled(scene.table.start), turned=turned)


def votes_of_others(scene: Scene) -> Scene:
    """Return the room with other votes in South."""
    ballots = tuple(
        replace(each, first=(PAID, BOATS), confidence=5) if each.person == "cyd" else each
        for each in scene.room.ballots
    )
    return with_room(scene, ballots=ballots)


def votes_in_silence(scene: Scene) -> Scene:
    """Return the room with another vote by Ben; it is hers to see once the talk is open."""
    if 0 in scene.room.talking or not scene.room.ballots:
        return scene
    ballots = tuple(
        replace(each, first=(SORRY,), confidence=99) if each.person == "ben" else each
        for each in scene.room.ballots
    )
    return with_room(scene, ballots=ballots)


def plan_of_others(scene: Scene) -> Scene:
    table = scene.table
    said = (*table.said, Said(len(table.plans), 1, 3, "South is afraid."))
    return with_table(
        scene,
        committed=(table.committed[0], (PAID,)),
        drafts=(table.drafts[0], (BOATS,)),
        said=said,
    )


def talk_of_others(scene: Scene) -> Scene:
    return with_room(scene, talking=(*scene.room.talking, 1))


def intel_of_others(scene: Scene) -> Scene:
    """Return the room of a case in which the purser knows something else."""
    case = scene.table.case
    turns = tuple(
        turn.model_copy(update={"intel": {**turn.intel, "purser": "There is a hole in the till."}})
        for turn in case.scenario.turns
    )
    scenario = case.scenario.model_copy(update={"turns": turns})
    return with_table(scene, case=replace(case, scenario=scenario))


def what_the_leader_wrote(scene: Scene) -> Scene:
    table = scene.table
    for act in (
        Note("North is slow.", 0),
        Rate("speed", 0, "U"),
        Bulletin("Only for South.", (1,)),
        Hold("The mayor will call."),
    ):
        table_after = after(table, act, "2026-11-22T09:00:00+01:00")
        assert isinstance(table_after, Table)
        table = table_after
    assert table.room is not None
    return replace(scene, table=table, room=table.room)


def past_of_others(scene: Scene) -> Scene:
    """Return the room with other votes of South on turns before, and other facts that it kept."""
    voted = tuple(
        replace(
            each,
            ballots=tuple(
                replace(one, first=(PAID, BOATS), last=(BOATS,)) if one.team == 1 else one
                for one in each.ballots
            ),
        )
        for each in scene.room.voted
    )
    facts = (*scene.room.facts, Fact(0, 1, "captain", 3, reached=False))
    return with_room(scene, voted=voted, facts=facts)


def people_of_others(scene: Scene) -> Scene:
    people = tuple(
        replace(each, name="Zed", key="another", seat="purser") if each.id == "cyd" else each
        for each in scene.room.people
    )
    return with_room(scene, people=people)


def keys_of_mates(scene: Scene) -> Scene:
    people = tuple(
        replace(each, key="another") if each.id == "ben" else each for each in scene.room.people
    )
    return with_room(scene, people=people)


def where_it_lies(scene: Scene) -> Scene:
    return replace(scene, journal="elsewhere.jsonl")


SPOILS: Mapping[str, Spoil] = {
    spoil.__name__: spoil
    for spoil in (
        other_row,
        votes_of_others,
        votes_in_silence,
        plan_of_others,
        talk_of_others,
        intel_of_others,
        what_the_leader_wrote,
        past_of_others,
        people_of_others,
        keys_of_mates,
        where_it_lies,
    )
}


# -------------------------------------------------------------------------------------- her bytes
class Still(House):
    """A house in which nothing happens."""

    def __init__(self, scene: Scene) -> None:
        self.scene, self.clock = scene, Clock()


def page(scene: Scene) -> bytes:
    """Return all that her page is told."""
    sights = Sights()
    shown = Shows(Still(scene), sights, Leader("KITE", None, sights)).seat("ada's")
    assert shown is not None
    return json.dumps({**told(shown, shown.parts), "at": 0}).encode()


def answers(scene: Scene) -> list[str]:
    """Return why each thing that she might ask for is refused, or that it is not."""
    asked: list[tuple[str, dict[str, list[str]]]] = [
        (what, {"turn": [turn], "card": cards, "role": [role], "text": ["Hm."], "sure": ["101"]})
        for what in (*seats.ASKED, "reveal")
        for turn in ("0", "1", "7")
        for cards in (["send-boats"], ["send-boats", "pay-back", "sound-out"], ["no-such"])
        for role in ("captain", "purser", "none")
    ]
    return [answer(scene, what, Form(said)) for what, said in asked]


def answer(scene: Scene, what: str, form: Form) -> str:
    made = seats.asked("ada's", what, form)(Moment(scene, Clock()()))
    if isinstance(made, NotNow):
        return made.why
    found: Table | Impossible = scene.table
    for act in made:
        assert not isinstance(act, Newcomers | LookBack | End)
        found = after(found, act) if isinstance(found, Table) else found
    return "" if isinstance(found, Table) else found.why


@pytest.fixture(scope="module")
def scenes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Scene]:
    folder = tmp_path_factory.mktemp("rooms")
    return {name: scene(folder / name.replace(" ", "-"), *acts) for name, acts in STAGES.items()}


@given(stage=st.sampled_from(sorted(STAGES)), names=st.sets(st.sampled_from(sorted(SPOILS))))
def test_what_a_seat_may_not_know_changes_no_byte_of_its_page(
    scenes: dict[str, Scene], stage: str, names: set[str]
) -> None:
    told = scenes[stage]
    for name in sorted(names):
        told = SPOILS[name](told)

    assert page(told) == page(scenes[stage])


@pytest.mark.parametrize("stage", STAGES)
@pytest.mark.parametrize("name", SPOILS)
def test_what_a_seat_may_not_know_changes_no_refusal(
    scenes: dict[str, Scene], stage: str, name: str
) -> None:
    assert answers(SPOILS[name](scenes[stage])) == answers(scenes[stage])


def test_what_a_seat_may_know_is_told(scenes: dict[str, Scene]) -> None:
    talking, voting = scenes["talking"], scenes["voting"]

    assert b"0 of 2 votes" in page(talking)
    assert b"There is money" not in page(talking)
    changed = tuple(replace(each, first=(BOATS,)) for each in talking.room.ballots)
    assert page(with_room(talking, ballots=changed)) != page(talking)
    assert page(with_room(voting, meters=False)) != page(voting)
    spoiled = [name for name in SPOILS if SPOILS[name](voting) is not voting]
    assert len(spoiled) == len(SPOILS)


# -------------------------------------------------------------------------------------- the wall
def on_the_wall(scene: Scene) -> bytes:
    sights = Sights()
    shown = Shows(Still(scene), sights, Leader("KITE", None, sights)).wall()
    return json.dumps(dict(shown.parts)).encode()


def other_cards(scene: Scene) -> Scene:
    """Return the room with other cards in every plan and vote that there is."""
    plans = tuple(plan and (PAID,) for plan in scene.table.committed)
    ballots = tuple(replace(each, first=(PAID, SORRY)) for each in scene.room.ballots)
    return with_room(
        with_table(scene, committed=plans, drafts=((SORRY,), (SORRY,))), ballots=ballots
    )


@pytest.mark.parametrize("stage", STAGES)
@pytest.mark.parametrize("spoil", [other_cards, intel_of_others, what_the_leader_wrote])
def test_no_card_and_no_secret_is_on_the_wall_before_the_reveal(
    scenes: dict[str, Scene], stage: str, spoil: Spoil
) -> None:
    assert on_the_wall(spoil(scenes[stage])) == on_the_wall(scenes[stage])
