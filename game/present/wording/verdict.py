"""A game in one line: what came of it, and the one thing beside it that says most."""

from typing import NamedTuple

from game.base.words import _


class Sum(NamedTuple):
    """What a verdict is made from; figures are of 100 unless said otherwise."""

    start: int
    lowest: int
    end: int
    goal: int
    given: int  # promises
    broken: int
    clashes: int
    met: int  # percent of need
    late: bool  # the first statement came after the news was loud, or never
    cost_share: float  # of the goal, 1 is all of it
    media: int
    media_goal: int


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


def _outcome(sum_: Sum) -> tuple[bool, str]:
    """Return what came of loyalty, and whether it is good news."""
    lost, won_back = sum_.start - sum_.end, sum_.end - sum_.lowest
    if lost < 0:
        return True, _("You came out of it stronger than you went in")
    if sum_.end >= sum_.goal:
        return True, _("You won trust back") if won_back >= 8 else _("You kept people's trust")
    if lost <= 5:
        return True, _("Most of your customers stayed with you")
    if won_back >= 5:
        return True, _("You won some trust back")
    if lost <= 20:
        return False, _("Trust was lost, and it will take time to come back")
    return False, _("Many customers have turned away")


def _trouble(sum_: Sum) -> str:
    """Return the trouble that says most, or nothing."""
    if sum_.broken:
        return _("not every promise held")
    if sum_.late:
        return _("you began late")
    if sum_.clashes:
        return _("your story changed on the way")
    if sum_.met < 60:
        return _("many were still left waiting")
    if sum_.cost_share > 1:
        return _("it cost more than there was")
    return _("the story is still loud") if sum_.media > sum_.media_goal + 10 else ""


def _credit(sum_: Sum) -> str:
    """Return what deserves to be said beside it, or nothing."""
    if sum_.given:
        return _("you kept your word")
    if sum_.met >= 95:
        return _("everybody got the help they needed")
    return _("you stayed well within the money") if sum_.cost_share <= 0.7 else ""
