"""What a fit comes to in words: whether it carries over, and what makes it doubtful."""

from game.base.words import _
from game.study.calibrate import Alarm, Calibration


def carries_over(found: Calibration) -> bool:
    """Tell whether the fit does better on cases left out than the constants and a plain curve."""
    return found.told("fitted") > max(found.told("default"), found.told("curve"))


def conclusion(found: Calibration) -> str:
    """Return what is to be done with the fit."""
    if found.told("fitted") <= found.told("curve"):
        return _("Exponential recovery does better: keep the priors.")
    if found.told("fitted") <= found.told("default"):
        return _("The fit does not carry over to a case left out: keep the priors.")
    return _("The fit carries over to cases left out.")


def alarms(found: Calibration) -> list[str]:
    """Return what makes the fit doubtful."""
    said = {
        Alarm.OUTSIDE: _("{name} left the 90 % range of its prior"),
        Alarm.FLIPS: _("{name} moves up with one case left out and down with another"),
        Alarm.TWEAKED: _("{name}: a fit to this case alone gains more than 2 log units"),
    }
    return [said[alarm].format(name=name) for alarm, name in found.alarms]
