"""How loud the news is: stories told, needs still open, and stories that breed stories.

A linear self-exciting process with a saturating read-out (E20 to E23). Its branching ratio stays
below 1 and never depends on attention itself, so no storm lasts for ever. Victims count by how
badly the worst hit are off, not by how many they are.
"""

from typing import NamedTuple

import numpy as np

from game.engine.trust.arrays import added, gone, highest, highest_group, mean_left, total
from game.engine.trust.causes import Cause
from game.engine.trust.deeds import Deeds
from game.engine.trust.evidence import Parameters
from game.engine.trust.harm import Harm
from game.engine.trust.pledges import Pledges, news_of_promise, told_of
from game.engine.trust.setting import Floats, Setting
from game.engine.trust.state import TrustState


class News(NamedTuple):
    """One turn of media attention; intensities are >= 0 and without an upper bound."""

    intensity: Floats  # (rows,) at the end of the turn
    mean: Floats  # (rows,) over the turn
    peak: Floats  # (rows,) of the turn
    story: Floats  # (rows, incidents) still to be told
    sources: dict[Cause, Floats]  # (rows,) each; they add up to the mean less the mean before
    pledges: Pledges

    @property
    def of_harm(self) -> Floats:
        """Return the mean (rows,) of what tells of the harm, and not of what was promised."""
        return np.maximum(self.mean - self.pledges.mean, 0)


class Seen(NamedTuple):
    """What the press sees of a turn."""

    clashes: Floats  # (rows,) contradictions
    repeated: Floats  # (rows, incidents) 1 where one begins after another
    mean_open: Floats  # (rows, groups, incidents) share of the need that was open in the turn
    said: Floats  # (rows, incidents) worth of what is said now


class Drive(NamedTuple):
    """What drives attention this turn; (rows,)."""

    impulses: dict[Cause, Floats]  # at once
    pressures: dict[Cause, Floats]  # all through the turn, before breeding
    branching: Floats


def attention(intensity: Floats) -> Floats:
    """Return the meter 0-1 of an intensity >= 0."""
    return intensity / (1 + intensity)


def worst_need(mean_open: Floats, harm: Harm) -> Floats:
    """Return the open need times severity of the worst hit in each incident (rows, incidents).

    `mean_open` (rows, groups, incidents) is the share of the need that was open in the turn.
    """
    return highest_group(mean_open * harm.severity)


def explained(parameters: Parameters, state: TrustState, said: Floats, days: float) -> Floats:
    """Return how well each incident is explained (rows, incidents), mean of the turn.

    What is `said` as the turn begins gets about at the pace of a story.
    """
    about = 1 - mean_left(np.array(days / parameters.story_time))
    return state.said + about * np.maximum(said - state.said, 0)


def branching(
    parameters: Parameters, worst: Floats, unexplained: Floats, clashes: Floats, failed: Floats
) -> Floats:
    """Return how many new stories each story breeds (rows,), at most .90 (E21, E23).

    A need that is open, and one that nobody has explained, keep a story alive: `worst` and
    `unexplained` are (rows, incidents).
    """
    ratio = (
        parameters.branching
        + parameters.branching_open * highest(worst)
        + parameters.branching_unexplained * highest(unexplained)
        + parameters.branching_contradiction * clashes
        + parameters.branching_deviation * failed
    )
    return np.minimum(np.maximum(ratio, 0), parameters.branching_ceiling)


def openness(worst: Floats, harm: Harm) -> Floats:
    """Return the open need of the worst hit, mean of the turn over onset, (rows, incidents)."""
    return worst / np.maximum(highest_group(harm.direct), 1e-9)


def told(
    parameters: Parameters, state: TrustState, opens: Floats, days: float
) -> tuple[Floats, Floats]:
    """Return attention (rows,) from the stories told this turn, and what is left to tell.

    A story is told over hours, larger the longer its need stays open; the clock runs alike for
    all, so meeting the need sooner never makes more news.
    """
    share = gone(np.array(days / parameters.story_time))
    floor = parameters.story_floor
    size = total(state.story * share * (floor + (1 - floor) * opens))
    return size, state.story * (1 - share)


def failed_again(setting: Setting, deeds: Deeds, repeated: Floats) -> Floats:
    """Return 0-1 (rows,): how widely recovery was seen to fail; `repeated` (rows, incidents)."""
    share = total((deeds.double_deviation > 0) * setting.groups.media_weight)
    return np.minimum(share + highest(repeated), 1)


def driven(
    parameters: Parameters, state: TrustState, deeds: Deeds, worst: Floats, clashes: Floats
) -> tuple[dict[Cause, Floats], dict[Cause, Floats]]:
    """Return the impulses besides stories, and the pressures, of this turn; (rows,) each.

    News breaks when it becomes known: it is read at once and then dies away at the pace of all
    news (E20). It adds as many days of attention as a story told evenly over the turn would.
    """
    need = highest(worst)
    impulses = {
        Cause.CONTRADICTION: parameters.contradiction_news * clashes,
        Cause.BROKEN: parameters.broken_news * deeds.broken,
        Cause.NEW_INFORMATION: parameters.media_decay * deeds.new_information,
    }
    pressures = {
        Cause.OPEN_NEED: parameters.open_need_news * need,
        Cause.THREATS: parameters.threat_news * state.threats_learned * need,
    }
    return impulses, pressures


def moved(
    parameters: Parameters, state: TrustState, drive: Drive, story: Floats, days: float
) -> News:
    """Return attention after `days`: a closed form, so that a turn may last hours or a quarter."""
    breeding = 1 - drive.branching
    time = parameters.media_decay * breeding * days
    covered = gone(time)
    lingering = covered / time  # of what is there at the start, the mean over the turn
    steady = added(drive.pressures) / breeding
    start = state.media_intensity + added(drive.impulses)
    mean = steady + (start - steady) * lingering
    left = state.media_intensity * lingering - state.media_mean
    pledged = state.pledge_news + drive.impulses.get(Cause.PLEDGE, 0.0)
    return News(
        intensity=steady + (start - steady) * (1 - covered),
        mean=mean,
        peak=np.maximum(start, steady),
        story=story,
        sources={
            **{cause: size * lingering for cause, size in drive.impulses.items()},
            **{
                cause: size * ((1 - lingering) / breeding)
                for cause, size in drive.pressures.items()
            },
            Cause.FADING: left,
        },
        pledges=told_of(pledged, lingering, covered),
    )


def news_of(
    setting: Setting, state: TrustState, deeds: Deeds, harm: Harm, seen: Seen, days: float
) -> News:
    """Return the news of the turn."""
    known = setting.parameters
    worst = worst_need(seen.mean_open, harm)
    failed = failed_again(setting, deeds, seen.repeated)
    size, story = told(known, state, openness(worst, harm), days)
    impulses, pressures = driven(known, state, deeds, worst, seen.clashes)
    pledged = news_of_promise(known, harm, deeds.promised)
    unexplained = (1 - explained(known, state, seen.said, days)) * state.started * worst
    ratio = branching(known, worst, unexplained, seen.clashes, failed)
    impulses = {Cause.STORY: size, **impulses, Cause.PLEDGE: pledged}
    drive = Drive(impulses, pressures, ratio)
    return moved(known, state, drive, story, days)
