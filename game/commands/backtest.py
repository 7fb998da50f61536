"""`backtest`: what was really measured beside what the model makes of the same deeds."""

import json
from collections.abc import Sequence

from game.base.words import _, n_
from game.commands.amounts import amount, short
from game.commands.machine import Machine
from game.commands.recorded import recorded
from game.present.wording.figures import plain
from game.scenario.against import Subject
from game.study.backtest import Backtest, Fact, Ordered, Verdict
from game.study.calibrate import as_it_is
from game.study.contest import Contest, Forecaster, contest
from game.terminal.paper import Paper, Style, Table

OK, PROBLEMS = 0, 1


def backtest(machine: Machine, paths: Sequence[str], *, as_json: bool) -> int:
    """Print every case, then the score; return 1 if a case cannot be read or an order fails.

    A fact outside its tolerance is shown and is no problem; an order that fails is a fault.

    Raises:
        RefusedError: there is no case at one of `paths`.
    """
    cases, broken = recorded(paths)
    paper = machine.paper(plain=as_json)
    found = []
    for case in cases:
        found.append(as_it_is(case))
        if not as_json:
            _case(paper, found[-1])
            paper.flush()
    scored = contest(found)
    if as_json:
        paper.raw(f"{json.dumps(_rows(found, scored), indent=2)}\n")
    elif found:
        _score(paper, scored)
        _summary(paper, found)
    failed = any(not ordered.holds for case in found for ordered in case.orders)
    return PROBLEMS if broken or failed else OK


# ---------------------------------------------------------------------------------- for a person
def _case(paper: Paper, case: Backtest) -> None:
    scenario = case.replay.case.scenario
    paper.title(f"{scenario.company}, {scenario.period} ({scenario.id})")
    for turn, card in case.replay.left_out:
        words = _("Left out of the replay, since the rules refuse it on {turn}: {card}.")
        paper.text(words.format(turn=turn, card=card), Style.NOW)
    heads = ("", _("measured"), _("simulated"), _("tolerance"), _("quality"), _("for"), "")
    paper.table(Table(heads, [_fact(fact) for fact in case.facts]))
    if case.orders:
        paper.head(_("What must be more than what"))
    for ordered in case.orders:
        _ordered(paper, ordered)


def _fact(fact: Fact) -> tuple[str, ...]:
    known = fact.measured
    found = None if fact.simulated is None else short(fact.simulated)
    return (
        f"{known.quantity}, {known.date}",
        amount(known.value, known.unit),
        amount(found, known.unit),
        plain(known.tolerance),
        known.quality.value,
        known.use.value,
        _verdict(fact),
    )


def _verdict(fact: Fact) -> str:
    words = {
        Verdict.HIT: _("hit"),
        Verdict.MISS: _("MISS"),
        Verdict.NOT_SIMULATED: _("not simulated"),
    }[fact.verdict]
    apart = fact.measured.apart
    return f"{words}: {apart.removesuffix('.')}" if apart else words


def _ordered(paper: Paper, ordered: Ordered) -> None:
    words = _("{text} ({more} against {than})")
    more, than = plain(short(ordered.more)), plain(short(ordered.than))
    told = words.format(text=ordered.order.text, more=more, than=than)
    if ordered.holds:
        paper.item(f"{_('holds')}: {told}")
    else:
        paper.item(f"{_('FAILS')}: {told}", style=Style.NOW)


def _score(paper: Paper, scored: Contest) -> None:
    if not scored.told:
        return
    paper.title(_("Score"))
    words = _(
        "Log score per fact of everything but money, more is better. The curve of the exponential "
        "recovery is fitted to the other cases; the model is fitted to none."
    )
    paper.text(words, Style.QUIET)
    if scored.own:
        words = _("No other case to fit it to, so to its own facts: {cases}.")
        paper.text(words.format(cases=", ".join(scored.own)), Style.QUIET)
    if scored.untaught:
        words = _(
            "No fact is for calibration (`use: calibrate`), so the curve has nothing to learn from "
            "and stays flat: {cases}."
        )
        paper.text(words.format(cases=", ".join(scored.untaught)), Style.QUIET)
    heads = ("", _("facts"), *(forecaster.value for forecaster in Forecaster))
    cases = [_row(scored, name, case=name) for name in scored.curves if scored.count(case=name)]
    subjects = [
        _row(scored, subject.value, subject=subject)
        for subject in Subject
        if scored.count(subject=subject)
    ]
    paper.table(Table(heads, [*cases, *subjects, _row(scored, _("all"))]))
    for other in list(Forecaster)[1:]:
        _compared(paper, scored, other)


def _row(
    scored: Contest, name: str, subject: Subject | None = None, case: str | None = None
) -> tuple[str, ...]:
    count = scored.count(subject, case)
    means = (scored.score(each, subject, case) / count for each in Forecaster)
    return (name, str(count), *(f"{mean:+.2f}".replace("-", "−") for mean in means))


def _compared(paper: Paper, scored: Contest, other: Forecaster) -> None:
    """Say it of all facts, and of what people think and do, which the laws are about."""
    over_all, of_people = scored.ahead(other), scored.ahead(other, Subject.PEOPLE)
    words = _(
        "Against “{other}”, in log units: the model is {all}, on facts about people {people}."
    )
    told = words.format(other=other.value, all=_lead(over_all), people=_lead(of_people))
    paper.item(told, style=Style.PLAIN if min(over_all, of_people) > 0 else Style.NOW)


def _lead(ahead: float) -> str:
    by = f"{abs(ahead):.1f}"
    if float(by) == 0:
        return _("level")
    return _("{by} ahead").format(by=by) if ahead > 0 else _("{by} BEHIND").format(by=by)


def _summary(paper: Paper, cases: Sequence[Backtest]) -> None:
    hits, misses, silent = (sum(case.count(each) for case in cases) for each in Verdict)
    orders = [ordered for case in cases for ordered in case.orders]
    kept = sum(ordered.holds for ordered in orders)
    count = n_("{n} case", "{n} cases", len(cases)).format(n=len(cases))
    hit = n_("{n} hit", "{n} hits", hits).format(n=hits)
    missed = n_("{n} miss", "{n} misses", misses).format(n=misses)
    words = _("{count}: {hit}, {missed}, {silent} not simulated.")
    paper.gap()
    paper.text(words.format(count=count, hit=hit, missed=missed, silent=silent))
    if orders:
        words = _("Orders: {kept} of {all} hold. One that fails is a fault of the model.")
        paper.text(words.format(kept=kept, all=len(orders)))


# -------------------------------------------------------------------------------- for a program
def _rows(cases: Sequence[Backtest], scored: Contest) -> dict[str, object]:
    return {
        "cases": [_case_row(case) for case in cases],
        "score": {
            "facts": scored.count(),
            "log_score": {each.value: scored.score(each) for each in Forecaster},
            "curves": {
                name: {"depth": curve.depth, "half_life": curve.half_life}
                for name, curve in scored.curves.items()
            },
            "curve_fitted_to_itself": list(scored.own),
            "curve_fitted_to_nothing": list(scored.untaught),
            "forecasts": [
                {
                    "case": told.case,
                    "quantity": told.fact.measured.quantity,
                    "date": told.fact.measured.date,
                    "measured": told.fact.measured.value,
                    "spread": told.fact.spread,
                    **{each.value: told.forecasts[each] for each in Forecaster},
                }
                for told in scored.told
            ],
        },
    }


def _case_row(case: Backtest) -> dict[str, object]:
    return {
        "case": case.name,
        "left_out": [{"turn": turn, "card": card} for turn, card in case.replay.left_out],
        "facts": [
            fact.measured.model_dump(mode="json", exclude_none=True)
            | {"simulated": fact.simulated, "verdict": fact.verdict.value}
            for fact in case.facts
        ],
        "orders": [
            {
                "text": ordered.order.text,
                "more": ordered.more,
                "than": ordered.than,
                "by": ordered.order.by,
                "holds": ordered.holds,
            }
            for ordered in case.orders
        ],
    }
