"""What came of the turns that a team led itself: one that came in later answers for no others."""

from game.debrief.record import Record


def since(record: Record) -> int:
    """Return the turn, from 0, as whose opening a team came in, at most the one it stands at."""
    return min(record.since, record.turn)


def mean_media(record: Record) -> float:
    """Return the mean media attention of those turns, 0-1, each alike; of all while it led none."""
    heard = [figures.media for figures in record.figures[since(record) + 1 :]]
    return sum(heard) / len(heard) if heard else record.mean_media


def cost(record: Record) -> float:
    """Return what it cost on those turns, in currency."""
    return record.figures[-1].cost - record.figures[since(record)].cost
