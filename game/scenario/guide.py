"""What only the facilitator reads."""

from pydantic import Field

from game.scenario.part import Id, Line, Part, Passage, Sentence


class Cut(Part):
    """A way to play in the time there is."""

    minutes: int = Field(ge=10, le=240)
    turns: tuple[Id, ...] = Field(min_length=1)
    agenda: tuple[Sentence, ...] = Field(min_length=1)

    def plays(self, turns: int) -> tuple[Id, ...]:
        """Return the turns to decide on, of so many; none where that is all of them."""
        return self.turns if len(self.turns) < turns else ()


class TurnGuide(Part):
    """Help for one turn."""

    read_aloud: Passage
    if_stuck: Sentence
    if_silent: Sentence
    good: Sentence
    questions: tuple[Sentence, ...] = Field(min_length=1)
    arguments: tuple[Sentence, ...] = Field((), description="what may be said, and an answer")


class Guide(Part):
    """The facilitator's guide of a case."""

    objectives: tuple[Line, ...] = Field(min_length=3, max_length=5)
    cuts: tuple[Cut, ...]
    turns: dict[Id, TurnGuide]
    really_happened: Passage
    safety: Passage
    optional_injects: tuple[Sentence, ...] = ()
