"""What players of a case read after its turns."""

from collections.abc import Iterator
from typing import NamedTuple

from game.engine.case import Case
from game.present.pieces.paper import fits
from game.present.pieces.voices import voices
from game.scenario.story import FrontPage, Turn
from tests.debrief.ferry import begun, play
from tests.scenarios.playing import Plays


class Read(NamedTuple):
    """The front page after a turn and all that was said with it, in one string."""

    turn: Turn
    page: FrontPage
    said: str


def after_each(case: Case, plays: Plays) -> Iterator[Read]:
    """Yield what is read after every turn of a play."""
    record = begun(case, seed=4)
    for place, turn in enumerate(case.scenario.turns):
        record = play(record, plays.get(turn.id, ()))
        page = next(page for page in turn.front_pages if fits(record, place, page))
        first, others = voices(record, place)
        yield Read(turn, page, " ".join(voice.text for voice in (*first, *others)))


def by_turn(case: Case, plays: Plays) -> dict[str, Read]:
    """Return what is read after every turn of a play, by turn."""
    return {read.turn.id: read for read in after_each(case, plays)}
