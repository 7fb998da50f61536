"""Words of the scale by which objectives are rated, and of its rule."""

from game.base.scale import whole
from game.base.words import _
from game.debrief.mended import HALF, MET
from game.debrief.objectives import Rating


def rating(one: Rating) -> str:
    """Return what a letter of the scale means."""
    return {
        Rating.PERFORMED: _("Performed without challenges"),
        Rating.SOME: _("Performed with some challenges"),
        Rating.MAJOR: _("Performed with major challenges"),
        Rating.UNABLE: _("Unable to be performed"),
    }[one]


def unfinished() -> str:
    """Return what stands in place of a rating where the game was left before its end."""
    return _("No rating is proposed: the game was not played to its end")


def unrated() -> str:
    """Return what stands where nothing was on offer for an objective."""
    return _("Nothing was on offer for it in this game")


def rule() -> str:
    """Return how a rating is proposed."""
    return _(
        "A rating is proposed from the log alone, by one rule. U: nothing that trains the "
        "objective was done, though it was on offer. Otherwise each of these counts one: it began "
        "two or more decisions after it was possible, or the first answer, or the first help for "
        "the hardest hit, came late and most responses that could have been it are its own; a "
        "promise made for it was not kept in full and in time; a card was played that pays now and "
        "is meant to cost later; a failure came that one of its responses would have kept away; "
        "nothing was said as a later failure came, though one of its responses was at hand; what "
        "was done took trust, but for turns judged Best or Good. "
        "None is P, one is S, more are M. An objective to keep promises counts all that were "
        "given, and an objective to help counts less than {met}% of the need met as one, and less "
        "than {half}% as two. You were there: the rating is yours to give."
    ).format(met=whole(100 * MET), half=whole(100 * HALF))
