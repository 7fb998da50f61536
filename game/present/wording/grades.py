"""The verdicts on a decision by name and sign, and from how many points on each is given."""

from game.base.words import _, n_
from game.debrief.review.grades import Grade

SIGNS = {
    Grade.BEST: "!!",
    Grade.GOOD: "!",
    Grade.INACCURACY: "?!",
    Grade.MISTAKE: "?",
    Grade.BLUNDER: "??",
    Grade.MISSED: "!?",
}  # as in the notation of chess, where a missed chance is a move worth a second look


def grade(each: Grade) -> str:
    """Return the name of a verdict."""
    names = {
        Grade.BEST: _("Best"),
        Grade.GOOD: _("Good"),
        Grade.INACCURACY: _("Inaccuracy"),
        Grade.MISTAKE: _("Mistake"),
        Grade.BLUNDER: _("Blunder"),
        Grade.MISSED: _("Missed chance"),
    }
    return names[each]


def limits(low: int, high: int | None) -> str:
    """Return from how many points given away to how many a verdict is given."""
    if high == 0:
        return _("nothing given away")
    if high is None:
        return _("{low} points or more given away").format(low=low)
    if low == high:
        return n_("{low} point given away", "{low} points given away", low).format(low=low)
    return _("{low} to {high} points given away").format(low=low, high=high)


def missed(low: int, high: int) -> str:
    """Return when a chance was missed."""
    words = _("{low} to {high} points given away by a plan no worse than the middle one")
    return words.format(low=low, high=high)


def limits_short(low: int, high: int | None) -> str:
    """Return the same in figures alone: "2–4"."""
    if high is None:
        return _("{low} or more").format(low=low)
    return f"{low}" if low == high else _("{low}–{high}").format(low=low, high=high)


def missed_short(low: int, high: int) -> str:
    """Return the same of a missed chance."""
    text = _("{low}–{high} by a plan no worse than the middle one")
    return text.format(low=low, high=high)
