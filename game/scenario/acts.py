"""What a card does, never what it achieves: the trust model decides that."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field, model_validator

from game.scenario.condition import Condition
from game.scenario.part import Id, Label, NotNegative, Part, Sentence, Share


class Posture(StrEnum):
    """How far a statement goes to meet those who were let down."""

    DENY = "deny"
    DIMINISH = "diminish"
    CONCERN = "concern"
    REBUILD = "rebuild"


class Claim(Part):
    """A statement of fact that may prove wrong."""

    fact: Id
    says: bool = Field(description="true: says it is so; false: says it is not so")


class Say(Part):
    """A public statement of substance."""

    posture: Posture
    empathy: Share = Field(0.0, description="names what people went through")
    explanation: Share = Field(0.0, description="says what happened and why")
    transparency: Share = Field(0.0, description="says what is not known and what comes next")
    by: Id | None = Field(None, description="role that speaks")
    channels: tuple[Label, ...] = Field((), description="where it is said; shown on the card")
    admits: Share = Field(0.0, description="legal admission of fault")
    protected: Share = Field(0.0, description="how far the law shields that admission")
    claims: tuple[Claim, ...] = ()


class Give(Part):
    """Something of worth to those who were let down."""

    to: dict[Id, NotNegative] = Field(description="worth by segment, as a share of the loss")
    asks_for_proof: bool = False
    unasked: bool = Field(False, description="comes without having to ask")


class Fix(Part):
    """Work that meets the need itself."""

    pace: dict[Id, NotNegative] = Field(description="share of open need met a day, by segment")
    incident: Id | None = Field(None, description="only this one; all that are on if left out")
    days: NotNegative | None = Field(None, description="how long the work goes on; to the end")
    needs_capacity: bool = Field(True, description="strains the company; false if it is hired")
    limited_by: tuple[Id, ...] = Field((), description="capabilities; the lowest sets the pace")


class Open(Part):
    """A fair and easy way to help: phone lines, one queue, every channel."""

    fairness: Share


class Serve(Part):
    """Who is served first from now on, until another card says otherwise."""

    first: tuple[Id, ...] = Field((), description="queues in their order; the others come after")


class Promise(Part):
    """Words with an owner and a due time, and what keeps them."""

    id: Id
    text: Sentence
    short: Label
    owner: Id
    due: Id = Field(description="turn by whose end it must be kept")
    kept_when: Condition | None = Field(
        None, description="left out: kept in part at best, since more is owed than it says"
    )
    partly_when: Condition | None = None
    weight: Share = Field(0.6, description="how much people build on it")
    each_turn: bool = Field(
        False,
        description="must be kept in every later turn until it is due; it earns by the turns kept, "
        "out of all it could have been kept in",
    )
    asks_for_proof: bool = Field(False, description="holds only for those who prove their case")

    @property
    def asks(self) -> Condition:
        """Return what keeps it, or keeps it in part where nothing keeps the whole of it."""
        return self.kept_when or self.partly_when or Condition()

    @model_validator(mode="after")
    def _whole(self) -> "Promise":
        if self.kept_when is None and self.partly_when is None:
            message = "say what keeps it (`kept_when`), or what keeps it in part (`partly_when`)"
            raise ValueError(message)
        if self.each_turn and self.partly_when:
            message = "a promise for each turn is kept or not (leave `partly_when` out)"
            raise ValueError(message)
        return self


class Disclose(Part):
    """Telling what the company knows."""

    facts: tuple[Id, ...]
    first: bool = Field(
        False,
        description="before anybody else told it: what its facts prove weighs less, and so does "
        "an incident that begins on the same turn",
    )
    specific: Share = 0.7


class Investigate(Part):
    """Finding out; each fact is settled after its hours."""

    facts: dict[Id, NotNegative] = Field(description="hours until each fact is settled")


class Prove(Part):
    """Proof that it is safe again."""

    incident: Id
    share: Share


class Prepare(Part):
    """Readiness bought: currency into each purse."""

    detection: NotNegative = 0.0
    surge: NotNegative = 0.0
    front_line: NotNegative = 0.0
    communication: NotNegative = 0.0


class Blame(Part):
    """Pointing at somebody else."""

    whom: Id | None = Field(None, description="a group of the scenario; nobody of it if left out")
    target: Label = Field(description="who or what is pointed at, in words")
    answers: bool = Field(
        True, description="whether somebody can answer for it; a thing can only be shown wrong"
    )
    credible: Share = Field(description="how credible the answer is, or what shows it wrong")


Growth = Annotated[float, Field(ge=-1, le=1)]


class Acts(Part):
    """All that one card does."""

    say: Say | None = None
    give: Give | None = None
    fix: Fix | None = None
    open: Open | None = None
    serve: Serve | None = None
    promise: Promise | None = None
    disclose: Disclose | None = None
    investigate: Investigate | None = None
    prove: Prove | None = None
    prepare: Prepare | None = None
    build: dict[Id, Growth] = Field(
        {}, description="by capability: share of what is missing that is added, or (-) of it lost"
    )
    reward_threats: Share = Field(0.0, description="share of concessions made because of threats")
    blame: Blame | None = None
    declare_mended: tuple[Id, ...] = Field((), description="segments told that all is well again")
    regain: NotNegative = Field(
        0.0,
        description="currency spent on advertising, more the less people trust the company; by "
        "itself it moves no meter",
    )
    conceal: Share = Field(0.0, description="how much of what is known is kept back")


class Happens(Part):
    """What an inject brings with it."""

    evidence: float = Field(0.0, ge=-1, le=1, description="clears (-) or proves culpable (+)")
    contradiction: NotNegative = 0.0
    new_information: NotNegative = Field(0.0, description="days of news that it makes")
    starts: Id | None = Field(None, description="incident that begins")
    settles: tuple[Id, ...] = Field((), description="facts that everybody now knows")
    effort: int = Field(0, ge=-3, le=3, description="tokens more or fewer next turn")
    cost: NotNegative = 0.0
