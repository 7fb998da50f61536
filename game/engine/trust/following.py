"""To hear of it is not to follow it.

What blame takes from trust was measured in people who were given the story and read it (E1). At
home nearly all hear of a great crisis, but one in four follows a story very closely, and news
changes minds less than a text that one is handed (E31). So those who only look on feel a part of
what a reader feels. Whoever has the company in daily life follows it more closely; whom it hit, or
who follows the company for a living, misses nothing.

Experience of the company also weighs against the news (E3, E24), and on the whole it protects: of
the same news a customer feels less than a stranger. The two meet in (least + (1 - least) x) *
(1 - own_experience x), which falls for every x only if least is over 1 / (1 + own_experience). So
`following` is the least that keeps both, and the priors never draw it lower.

Who has heard of it stays as it is, and so does fear, which was measured at the tills (E24): that
it may hurt me is in the headline.
"""

from functools import lru_cache

import numpy as np

from game.engine.trust.arrays import each_group
from game.engine.trust.awareness import heard
from game.engine.trust.harm import Harm
from game.engine.trust.setting import Floats, Setting
from game.engine.trust.stakeholders import people_of

KEPT = 16  # settings that are kept: a game meets a few, one after the other


def least_that_protects(own_experience: float) -> float:
    """Return the `following` (0-1) from which more experience never makes the news hurt more."""
    return 1 / (1 + own_experience)


@lru_cache(maxsize=KEPT)
def closeness(setting: Setting) -> Floats:
    """Return how closely those of each group (rows, groups) follow what they hear of, 0-1."""
    least = setting.parameters.following
    own = np.maximum(setting.groups.experience, people_of(setting).close)
    share: Floats = least + (1 - least) * own
    share.setflags(write=False)
    return share


def followed(setting: Setting, aware: Floats, harm: Harm) -> Floats:
    """Return how far each group follows each incident (rows, groups, incidents).

    `aware` (rows, groups) is what they know from the news.
    """
    return heard(aware * closeness(setting), harm)


def nearness(harm: Harm, follows: Floats) -> Floats:
    """Return how near each incident comes to each group (rows, groups, incidents).

    Those hit feel its severity, the others what they follow of it; `follows` has the same shape.
    """
    return np.maximum(each_group(harm.public) * follows, harm.severity)
