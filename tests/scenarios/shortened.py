"""Games of a case in one of its shorter lengths."""

from game.debrief.record import Record
from game.engine.case import compiled
from game.engine.cut import cut_to
from tests.debrief.ferry import begun, play
from tests.scenarios.playing import Plays, sound


def shortened(name: str, minutes: int, plays: Plays) -> Record:
    """Return a whole game of the cut for so many minutes."""
    files = sound(name)
    assert files.guide is not None
    cut = next(cut for cut in files.guide.cuts if cut.minutes == minutes)
    assert plays.keys() <= set(cut.turns)
    record = begun(cut_to(compiled(files.scenario), cut.turns), seed=4)
    return play(record, *(plays.get(turn.id, ()) for turn in files.scenario.turns))
