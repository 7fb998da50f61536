"""How a team came to its plan, as its own people read it once the plan is in. No one is named."""

from game.debrief.record import Record
from game.debrief.votes import alignment
from game.present.room.seat import Sitting
from game.present.wording import seat as words


def how_decided(record: Record, sitting: Sitting) -> tuple[str, ...]:
    """Return how the team came to its plan; nothing where nobody talked it over."""
    if sitting.voices < 2 or not sitting.past:
        return ()
    first = max(sitting.past, key=lambda each: each.before)
    lines = [*_alike(sitting), words.second_thoughts(sitting.changed)]
    if first.before:
        title = record.case.card(first.card).title
        lines.insert(0, words.agreed(title, first.before, sitting.voices))
    return tuple(lines)


def _alike(sitting: Sitting) -> tuple[str, ...]:
    """Return how alike the team saw it before the talk and after it."""
    before, after = sitting.agreed
    if before is None or after is None:
        return ()
    return (words.alike(alignment(before), alignment(after)),)
