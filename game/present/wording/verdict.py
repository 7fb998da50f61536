"""A game in one line: what came of it, and the one thing beside it that says most."""

from typing import NamedTuple

from game.base.words import _

HEAVY = 20  # loyalty lost, from which the end is told by how many would stay
MOST = 67  # loyalty from which it is most customers, whatever it was before: two in three
FAR = 30  # loyalty lost, from which some of it won back is no good news
HALF = 50  # loyalty under which more would leave than stay, so that no trust is won back
FEW, MUCH = 50, 80  # percent of need
LATE = 0.7  # of what was met: under that, the help that came is worth clearly less for its date


class Sum(NamedTuple):
    """What a verdict is made from; figures are of 100 unless said otherwise."""

    start: int
    lowest: int
    end: int
    goal: int
    given: int  # promises
    broken: int  # or kept in part, or not kept by the end
    clashes: int
    met: int  # percent of need, by the company's own work
    in_time: int  # the same, weighed by how soon it came
    idle: bool  # no card was played
    mute: bool  # no statement was made, though it could have been
    late: bool  # the first statement came after the news was loud
    cost_share: float  # of the goal, 1 is all of it
    media: int  # mean of all turns, as is its goal
    media_goal: int
    uttered: bool = False  # something was said beside statements
    tardy: int = 0  # promises that were kept, if late


def verdict(sum_: Sum) -> str:
    """Return the verdict as one sentence."""
    good, first = _outcome(sum_)
    bad = _trouble(sum_)
    if bad:
        joined = _("{first}, but {second}.") if good else _("{first}, and {second}.")
        return joined.format(first=first, second=bad)
    fine = _credit(sum_)
    if fine:
        joined = _("{first}, and {second}.") if good else _("{first}, though {second}.")
        return joined.format(first=first, second=fine)
    return _("{first}.").format(first=first)


def well(sum_: Sum) -> bool:
    """Tell whether a game ended with good news of people's trust."""
    return _outcome(sum_)[0]


def _outcome(sum_: Sum) -> tuple[bool, str]:
    """Return what came of loyalty, and whether it is good news."""
    lost, won_back = sum_.start - sum_.end, sum_.end - sum_.lowest
    if lost < 0:
        return True, _("You came out of it stronger than you went in")
    if sum_.end >= sum_.goal:
        return True, _("You won trust back") if won_back >= 8 else _("You kept people's trust")
    if lost <= 5 or sum_.end >= MOST:
        return True, _stayed(sum_.end)
    if won_back >= 5 and lost <= FAR and sum_.end >= HALF:
        return not sum_.idle, _won_some(idle=sum_.idle)
    if lost <= HEAVY:
        return False, _("Trust was lost and will take time to come back")
    return False, _turned_away(sum_.end)


def _won_some(*, idle: bool) -> str:
    """Return that some of the trust is back; who did nothing has not won it."""
    return _("Some trust came back by itself") if idle else _("You won some trust back")


def _stayed(end: int) -> str:
    """Return how many would choose the company again, where that is most; else how few it lost."""
    if end >= MOST:
        return _("Most of your customers would choose you again")
    return _("You kept nearly all of the trust that you went in with")


def _turned_away(end: int) -> str:
    """Return how many would not choose the company again; the meter counts those who would.

    It is so too of customers who cannot leave.
    """
    if end >= HALF:
        return _("Many customers would not choose you again")
    if end >= 35:
        return _("Fewer than half of your customers would choose you again")
    if end >= 20:
        return _("Most customers would not choose you again")
    return _("Hardly any of your customers would choose you again")


def _trouble(sum_: Sum) -> str:
    """Return the trouble that says most, or nothing."""
    troubles = (
        (sum_.idle, _("nothing was done about it")),
        (sum_.mute and not sum_.uttered, _("people heard nothing from you")),
        (sum_.mute, _("nothing you said in public answered those who were let down")),
        (sum_.broken, _("not every promise held")),
        (sum_.tardy, _("not every promise was kept in time")),
        (sum_.late, _("you began late")),
        (sum_.clashes, _("your story did not hold")),
        (sum_.met < FEW, _("most who needed help had to find their own way")),
        (sum_.in_time < min(FEW, LATE * sum_.met), _("much of the help came late")),
        (sum_.cost_share > 1, _("the cost went over its goal")),
        (sum_.media > sum_.media_goal + 10, _("the story stayed loud")),
    )
    return next((text for so, text in troubles if so), "")


def _credit(sum_: Sum) -> str:
    """Return what deserves to be said beside it, or nothing."""
    if sum_.given:
        return _("you kept your word")
    if sum_.met >= MUCH:
        return _("most of those who needed help got it from you")
    return _("you stayed well within the money") if sum_.cost_share <= 0.7 else ""
