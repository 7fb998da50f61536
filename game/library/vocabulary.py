"""Which field of the models names a thing, and which speaks of one: two tables.

A field that holds an id must have a row in one of them; a test walks the models to see to it.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from pydantic import BaseModel

from game.scenario.acts import (
    Acts,
    Blame,
    Claim,
    Disclose,
    Fix,
    Give,
    Happens,
    Investigate,
    Promise,
    Prove,
    Say,
    Serve,
)
from game.scenario.against import Against
from game.scenario.capability import Capability
from game.scenario.card import Card
from game.scenario.caseload import Caseload, Queue
from game.scenario.cast import Persona, Role, Segment, Stakeholder
from game.scenario.condition import Condition
from game.scenario.guide import Cut, Guide
from game.scenario.history import Area, Areas, Did, History, Measured
from game.scenario.history import Moment as HistoryMoment
from game.scenario.scenario import Economy, Objective, Scenario, Source
from game.scenario.story import Fact, Incident, Inject, Retold, Situation, Turn
from game.scenario.trial import Trial

Model = type[BaseModel]


@dataclass(frozen=True, slots=True)
class Of:
    """What the values, and the keys, of a field speak of."""

    values: str = ""
    keys: str = ""


# The field that names a thing -> what kind of thing it is.
NAMES: Mapping[tuple[Model, str], str] = {
    (Scenario, "id"): "case",
    (Segment, "id"): "segment",
    (Stakeholder, "id"): "stakeholder",
    (Persona, "id"): "persona",
    (Role, "id"): "role",
    (Fact, "id"): "fact",
    (Capability, "id"): "capability",
    (Queue, "id"): "queue",
    (Incident, "id"): "incident",
    (Turn, "id"): "turn",
    (Card, "id"): "card",
    (Promise, "id"): "promise",
    (Inject, "id"): "inject",
    (Source, "id"): "source",
    (Objective, "id"): "objective",
    (Trial, "name"): "test",
}

# The field that speaks of a thing -> the kinds it may be, joined by " or ".
GROUP = "segment or stakeholder"
NEED = "card or fact"
SPEAKS: Mapping[tuple[Model, str], Of] = {
    (Claim, "fact"): Of("fact"),
    (Say, "by"): Of("role"),
    (Give, "to"): Of(keys="segment"),
    (Fix, "pace"): Of(keys=GROUP),
    (Fix, "incident"): Of("incident"),
    (Fix, "limited_by"): Of("capability"),
    (Serve, "first"): Of("queue"),
    (Promise, "owner"): Of("role"),
    (Promise, "due"): Of("turn"),
    (Disclose, "facts"): Of("fact"),
    (Investigate, "facts"): Of(keys="fact"),
    (Prove, "incident"): Of("incident"),
    (Blame, "whom"): Of(GROUP),
    (Acts, "build"): Of(keys="capability"),
    (Acts, "declare_mended"): Of(GROUP),
    (Happens, "starts"): Of("incident"),
    (Happens, "settles"): Of("fact"),
    (Condition, "turn"): Of("turn"),
    (Condition, "after"): Of("turn"),
    (Condition, "trust"): Of(keys=GROUP),
    (Condition, "met"): Of(keys=GROUP),
    (Condition, "able"): Of(keys="capability"),
    (Condition, "waiting"): Of(keys="queue"),
    (Condition, "played"): Of("card"),
    (Condition, "this_turn"): Of("card"),
    (Condition, "not_played"): Of("card"),
    (Condition, "known"): Of("fact"),
    (Condition, "started"): Of("incident"),
    (Condition, "fired"): Of("inject"),
    (Condition, "promise_kept"): Of("promise"),
    (Condition, "promise_broken"): Of("promise"),
    (Card, "from_"): Of("turn"),
    (Card, "until"): Of("turn"),
    (Card, "needs"): Of(NEED),
    (Card, "excludes"): Of("card"),
    (Card, "source"): Of("source"),
    (Card, "objective"): Of("objective"),
    (Persona, "group"): Of(GROUP),
    (Fact, "public_on"): Of("turn"),
    (Fact, "source"): Of("source"),
    (Incident, "harms"): Of(keys=GROUP),
    (Inject, "from_"): Of("persona"),
    (Inject, "objective"): Of("objective"),
    (Situation, "facts"): Of("fact"),
    (Turn, "intel"): Of(keys="role"),
    (Retold, "facts"): Of("fact"),
    (Retold, "intel"): Of(keys="role"),
    (Turn, "starts"): Of("incident"),
    (Turn, "cases"): Of(keys="queue"),
    (Incident, "cases"): Of(keys="queue"),
    (Caseload, "limited_by"): Of("capability"),
    (Caseload, "first"): Of("queue"),
    (Queue, "group"): Of("segment"),
    (Queue, "louder"): Of("queue"),
    (Economy, "fix_cost"): Of(keys=GROUP),
    (Trial, "play"): Of("card", keys="turn"),
    (Trial, "beats"): Of("test"),
    (History, "plays"): Of(keys="turn"),
    (Did, "cards"): Of("card"),
    (Did, "source"): Of("source"),
    (Area, "cards"): Of("card"),
    (Areas, "source"): Of("source"),
    (HistoryMoment, "source"): Of("source"),
    (Measured, "source"): Of("source"),
    (Against, "of"): Of(GROUP),
    (Against, "also"): Of(GROUP),
    (Against, "incidents"): Of("incident"),
    (Against, "at"): Of("turn"),
    (Against, "since"): Of("turn"),
    (Cut, "turns"): Of("turn"),
    (Guide, "turns"): Of(keys="turn"),
}
