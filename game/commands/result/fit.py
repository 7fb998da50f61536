"""What `calibrate` came to, as a part of a page: what was learned, and how far to trust it."""

from game.base.words import n_
from game.commands.amounts import signed
from game.commands.conclusions import alarms, conclusion
from game.commands.result.page import listed, table
from game.study.calibrate import Calibration, Fold, Learned


def calibrate_part(found: Calibration) -> str:
    """Return the part of a page that says what four constants would be, if they were fitted."""
    heads = ("constant", "as it is", "prior 90 %", "fitted", "90 %", "narrower by", "")
    return "\n\n".join(
        (
            "### Four constants, fitted to the facts for calibration",
            before(found.facts, found.before)
            + f" and {signed(found.after, 1)} as fitted. The constants stay as they are.",
            table(heads, [_learned(each) for each in found.learned]),
            *(_left_out(found) if found.folds else ()),
            "Alarms:",
            listed(alarms(found) or ["none of those that figures can raise"]),
        )
    )


def _left_out(found: Calibration) -> tuple[str, ...]:
    """Return what becomes of a case that the fit has not seen."""
    heads = (
        "case left out",
        "people, and who has heard",
        "as it is",
        "as fitted",
        "exponential recovery",
    )
    return table(heads, [*map(_fold, found.folds), _all(found)]), conclusion(found)


def before(facts: int, score: float) -> str:
    """Return the sentence that a change of the model or of a fact must change."""
    words = n_("{n} fact is for calibration", "{n} facts are for calibration", facts).format(
        n=facts
    )
    return f"{words}: log score {signed(score, 1)} as it is"


def _learned(each: Learned) -> tuple[str, ...]:
    known = each.constant
    return (
        f"`{known.name}` ({known.unit})",
        f"{known.value:g}",
        f"{known.low:g} to {known.high:g}",
        f"{each.value:.3g}",
        f"{each.low:.3g} to {each.high:.3g}",
        f"{100 * each.shrinkage:.0f} %",
        "learned" if each.learned else "not learned",
    )


def _fold(fold: Fold) -> tuple[str, ...]:
    scores = (fold.default, fold.fitted, fold.curve)
    return (fold.case, str(fold.facts), *(signed(score, 1) for score in scores))


def _all(found: Calibration) -> tuple[str, ...]:
    scores = (found.told(each) for each in ("default", "fitted", "curve"))
    facts = sum(fold.facts for fold in found.folds)
    return ("all", str(facts), *(signed(score, 1) for score in scores))
