"""Every decision beside what else could have been played: the page "Decisions, judged"."""

from dataclasses import dataclass

from game.present.parts import Tone


@dataclass(frozen=True, slots=True)
class GradeView:
    """One verdict that there is, and when it is given."""

    sign: str  # as in chess: "?!"
    name: str  # "Inaccuracy"
    when: str  # "2 to 4 points given away"
    short: str  # "2–4"


@dataclass(frozen=True, slots=True)
class VerdictView:
    """One decision; what is not judged yet has no verdict."""

    turn: int  # from 1
    when: str  # "Turn 2 · Wed 15:00"
    cards: str  # what was played
    sign: str
    grade: str
    tone: Tone
    lost: str  # "−6", "0": points beside the best plan
    between: str  # "−9 to −2": where four worlds of five lie
    said: tuple[tuple[str, str], ...]  # what there is to say, each with its head
    shared: bool = False  # several cards were played, so that what they added is shared
    gained: tuple[str, ...] = ()  # titles of cards that brought a point here, or would have
    paid: tuple[tuple[str, int], ...] = ()  # cards that a better plan keeps too, and their points
    took: tuple[str, ...] = ()  # the titles of cards that took a point or more by the end
    spares: tuple[str, ...] = ()  # titles of failures that a better plan would have kept away
    gave: int = 0  # whole points given away beside the best plan

    @property
    def verdict(self) -> str:
        """Return the verdict with its sign: "?! Inaccuracy"."""
        return f"{self.sign} {self.grade}".strip()


@dataclass(frozen=True, slots=True)
class JudgedView:
    """The decisions of one team, as far as they are judged."""

    title: str
    team: str
    about: str  # what a point is, and how it was found out
    sharing: str  # what the points of a card are, where several were played at once
    grades: tuple[GradeView, ...]
    verdicts: tuple[VerdictView, ...]  # of every decision, in the order of the turns
    waiting: str  # how many are still being judged, or nothing

    @property
    def judged(self) -> tuple[VerdictView, ...]:
        """Return the decisions that are judged by now."""
        return tuple(each for each in self.verdicts if each.grade)
