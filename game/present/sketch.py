"""What a team thinks loyalty did, drawn before its curve is shown, and then beside it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SketchView:
    """One team's sketch: asked for as long as nothing was drawn."""

    team: int
    title: str
    about: str
    turns: tuple[str, ...]  # "start", "1", ...; where nobody decided the day: "Sat 17"
    start: int  # loyalty before the first turn, 0-100
    asked: bool  # nobody has drawn or skipped it yet
    drawn: tuple[int, ...] = ()  # after each turn, 0-100; none where it was skipped
    real: tuple[int, ...] = ()  # the same as it was; not told while it is asked for
    said: str = ""  # where the two differ most
