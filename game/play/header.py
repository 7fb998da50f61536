"""The first line of a journal: what every replay of the game starts from."""

from pydantic import BaseModel, ConfigDict, Field

from game.play.race import Race
from game.scenario.weights import Weights

FORMAT = 1  # of the journal; a newer one cannot be read here
RULES = 2  # of the engine: one more whenever the same decisions come to other figures
LEAST_TEAMS, MOST_TEAMS = 2, 8  # that play together in a room


class Header(BaseModel):
    """What was settled before the first decision; what a newer version adds is passed over."""

    model_config = ConfigDict(frozen=True, extra="ignore", allow_inf_nan=False)

    format: int = FORMAT
    game: str = Field(max_length=40, description="version that wrote the file")
    rules: int = RULES
    scenario: str = Field(max_length=40)
    content: str = Field(max_length=200, description="hash of the case as it was")
    seed: int
    teams: tuple[str, ...] = Field(min_length=1, max_length=MOST_TEAMS)
    minutes: int = Field(0, ge=0, description="the length that was chosen; 0 for the whole case")
    plays: tuple[str, ...] = Field((), description="turns decided on in that length; none: all")
    room: bool = Field(False, description="several teams at once, led by somebody")
    rival: str = Field("", max_length=40, description="bot that is raced; nobody")
    weights: Weights | None = Field(None, description="of an outcome; none: the case's own")
    settings: dict[str, str | int | float | bool | None] = Field({}, description="assist, timer…")
    started: str = Field(description="a label; nothing is ordered by it")
    continues: str | None = Field(None, description="name of the save that it was copied from")

    def written(self) -> dict[str, object]:
        """Return it as the line holds it: of a length, a room or a race only where there is one."""
        unsaid = {*(() if self.plays else ("minutes", "plays")), *(() if self.room else ("room",))}
        unsaid |= {name for name in ("rival", "weights") if not getattr(self, name)}
        return self.model_dump(mode="json", exclude=unsaid)

    @property
    def race(self) -> Race:
        """Return whom the player races, and how the outcome is weighed."""
        return Race(self.rival, self.weights)
