"""`calibrate`: fit four constants of the model to what was measured, and how far to trust it."""

import json
from collections.abc import Sequence
from dataclasses import asdict

from game.base.words import _, n_
from game.commands.amounts import signed
from game.commands.conclusions import alarms, carries_over, conclusion
from game.commands.machine import Machine
from game.commands.recorded import aside, recorded
from game.commands.refused import RefusedError
from game.commands.result.facts import backtest_part
from game.commands.result.fit import calibrate_part
from game.commands.result.page import with_marks, write
from game.study.calibrate import Calibration, Fold, Learned, as_it_is, calibrated
from game.terminal.paper import Paper, Style, Table

OK, PROBLEMS = 0, 1


def calibrate(machine: Machine, paths: Sequence[str], *, as_json: bool, page: str = "") -> int:
    """Print the fit; return 1 if a case could not be read. No constant is changed.

    The result, and that of `backtest`, is written into `page` if one is named.

    Raises:
        RefusedError: there is no case at one of `paths`, nothing to learn from, or no place on
            the page for a result.
        KeyboardInterrupt: Somebody stopped it; its text says that nothing was changed.
    """
    text = with_marks(page) if page else ""
    try:
        cases, broken = recorded(paths)
        found = calibrated(cases, _progress)
    except ValueError:
        words = _(
            "No case has a fact for calibration that a figure is held against; in history.yaml, "
            "give one `use: calibrate` and say `against` which figure."
        )
        raise RefusedError(words) from None
    except KeyboardInterrupt:
        raise KeyboardInterrupt(_("Stopped. Nothing was changed.")) from None
    paper = machine.paper(plain=as_json)
    if as_json:
        paper.raw(f"{json.dumps(_rows(found), indent=2)}\n")
    else:
        _printed(paper, found)
    if page:
        write(
            page, text, [backtest_part([as_it_is(case) for case in cases]), calibrate_part(found)]
        )
        aside().text(_("The result was written into {page}.").format(page=page))
    return PROBLEMS if broken else OK


def _progress(case: str) -> None:
    words = _("Fitting without {case} …") if case else _("Fitting all cases together …")
    page = aside()
    page.text(words.format(case=case))
    page.flush()


# ---------------------------------------------------------------------------------- for a person
def _printed(paper: Paper, found: Calibration) -> None:
    paper.title(_("Four constants, fitted to what was measured"))
    words = n_(
        "{facts} fact for calibration: log score {before} with the constants as they are, "
        "{after} as fitted. The constants stay as they are.",
        "{facts} facts for calibration: log score {before} with the constants as they are, "
        "{after} as fitted. The constants stay as they are.",
        found.facts,
    )
    told = words.format(
        facts=found.facts, before=signed(found.before, 1), after=signed(found.after, 1)
    )
    paper.text(told, Style.QUIET)
    heads = ("", _("now"), _("prior 90 %"), _("fitted"), _("90 %"), _("narrower by"), "")
    paper.table(Table(heads, [_learned(each) for each in found.learned]))
    if found.folds:
        _folds(paper, found)
    _alarms(paper, found)


def _learned(each: Learned) -> tuple[str, ...]:
    known = each.constant
    return (
        f"{known.name} ({known.unit})",
        f"{known.value:g}",
        _("{low} to {high}").format(low=f"{known.low:g}", high=f"{known.high:g}"),
        f"{each.value:.3g}",
        _("{low} to {high}").format(low=f"{each.low:.3g}", high=f"{each.high:.3g}"),
        f"{100 * each.shrinkage:.0f} %",
        _("learned") if each.learned else _("not learned"),
    )


def _folds(paper: Paper, found: Calibration) -> None:
    paper.title(_("One case left out at a time"))
    words = _("Log score of the case left out: people, and who has heard. More is better.")
    paper.text(words, Style.QUIET)
    scores = (_("as it is"), _("as fitted"), _("exponential recovery"))
    heads = ("", _("facts"), *scores, _("gain of a fit to itself"))
    paper.table(Table(heads, [_fold(fold) for fold in found.folds]))
    default, fitted, curve = (found.told(each) for each in ("default", "fitted", "curve"))
    words = _("All: {default} as it is, {fitted} as fitted, {curve} by exponential recovery.")
    figures = {"default": signed(default), "fitted": signed(fitted), "curve": signed(curve)}
    paper.text(words.format(**figures))
    paper.text(conclusion(found), Style.PLAIN if carries_over(found) else Style.NOW)
    paper.head(_("Where each constant went with a case left out, in deviations of its prior"))
    for each in found.learned:
        moves = ", ".join(f"{name} {signed(move)}" for name, move in each.folds.items())
        paper.item(f"{each.constant.name}: {signed(each.deviations)}; {moves}")


def _fold(fold: Fold) -> tuple[str, ...]:
    scores = (fold.default, fold.fitted, fold.curve, fold.gain)
    return (fold.case, str(fold.facts), *(signed(score) for score in scores))


def _alarms(paper: Paper, found: Calibration) -> None:
    paper.head(_("Alarms"))
    for told in alarms(found):
        paper.item(told, style=Style.NOW)
    if not found.alarms:
        paper.item(_("none of those that figures can raise"))
    paper.item(_("Before any of it is taken over, the tests of tests/property must pass with it."))


# -------------------------------------------------------------------------------- for a program
def _rows(found: Calibration) -> dict[str, object]:
    return {
        "facts": found.facts,
        "log_score": {"as it is": found.before, "fitted": found.after},
        "constants": [
            asdict(each) | {"learned": each.learned, "outside": each.outside, "flips": each.flips}
            for each in found.learned
        ],
        "folds": [asdict(fold) for fold in found.folds],
        "alarms": [{"alarm": alarm.value, "about": name} for alarm, name in found.alarms],
    }
