"""What is promised in public is news, and it is not the harm that is told again.

Reporters write of what is new, and a promise with a price and a date is, where they write of the
matter at all. Good news gets about half as far as bad (E16), so making a promise makes at most
half the news of breaking it (E10). It dies away as all news does. But whoever reads of a promise
reads of what is to be mended: it makes no wound better known or more vivid, and no regulator more
eager.
"""

from typing import NamedTuple

from game.engine.trust.arrays import highest
from game.engine.trust.evidence import Parameters
from game.engine.trust.harm import Harm
from game.engine.trust.setting import Floats


class Pledges(NamedTuple):
    """The part of attention that tells what the company promised; (rows,), intensities."""

    mean: Floats  # over the turn
    left: Floats  # at its end


def news_of_promise(parameters: Parameters, harm: Harm, promised: Floats) -> Floats:
    """Return the attention (rows,) that promises of this volume get at once.

    What is promised about a matter that is hardly news is hardly news.
    """
    return parameters.promised_news * promised * highest(harm.public)


def told_of(there: Floats, lingering: Floats, covered: Floats) -> Pledges:
    """Return the news of promises of a turn, of which so much is `there` as it begins (rows,).

    Of what is there, `lingering` is the mean over the turn, and `covered` is gone at its end.
    """
    return Pledges(mean=there * lingering, left=there * (1 - covered))
