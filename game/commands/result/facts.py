"""What `backtest` came to, as a part of a page: the count, the score, the orders, the misfits."""

from collections.abc import Iterator, Sequence

from game.base.words import n_
from game.commands.amounts import amount, short, signed
from game.commands.result.page import listed, table
from game.scenario.against import MONEY, SUBJECTS, Subject
from game.study.backtest import Backtest, Fact, Verdict
from game.study.contest import Contest, Forecaster, contest

LEVEL = 0.5  # log units, below which nobody is ahead
ORDERS = {False: "These fail, which is a fault of the model:", True: "These hold:"}
COST = "what it cost"
NAMES = {
    Subject.PEOPLE: "what people do and say",
    Subject.NEED: "how far a need is met",
    Subject.HEARD: "who has heard",
    Subject.NEWS: "attention",
    COST: COST,
}
OFF = {  # what it means if the model lies below what was measured, and above it
    Subject.PEOPLE: ("people turn away further than they did", "people stay nearer than they did"),
    Subject.NEED: ("less is mended than was", "more is mended than was"),
    Subject.HEARD: ("fewer have heard than had", "more have heard than had"),
    Subject.NEWS: ("the news is over sooner than it was", "the news lasts longer than it did"),
    COST: ("it costs less than it did", "it costs more than it did"),
}


def backtest_part(cases: Sequence[Backtest]) -> str:
    """Return the part of a page that says how the cases were told by the model."""
    held = [case for case in cases if any(fact.against for fact in case.facts)]
    scored = contest(cases)
    return "\n\n".join(
        (
            _count(cases, held),
            "### Score against three simple forecasts",
            _score(scored),
            "### Orders",
            *_orders(cases),
            "### Misfits in plain words",
            listed(list(_misfits(held))),
            "### Every fact that is held against a figure",
            *(_facts(case) for case in held),
        )
    )


def _count(cases: Sequence[Backtest], held: Sequence[Backtest]) -> str:
    def count(verdict: Verdict) -> int:
        return sum(case.count(verdict) for case in cases)

    hits, misses, apart = (count(verdict) for verdict in Verdict)
    orders = [ordered.holds for case in cases for ordered in case.orders]
    words = n_(
        "{facts} fact of {cases} is held against the model: **{hits}, {misses}**. {apart} facts "
        "stand apart; `backtest` prints each with its reason. **{kept} of {all} orders hold.**",
        "{facts} facts of {cases} are held against the model: **{hits}, {misses}**. {apart} facts "
        "stand apart; `backtest` prints each with its reason. **{kept} of {all} orders hold.**",
        hits + misses,
    )
    return words.format(
        facts=hits + misses,
        cases=n_("{n} case", "{n} cases", len(held)).format(n=len(held)),
        hits=n_("{n} hit", "{n} hits", hits).format(n=hits),
        misses=n_("{n} miss", "{n} misses", misses).format(n=misses),
        apart=apart,
        kept=sum(orders),
        all=len(orders),
    )


def _score(scored: Contest) -> str:
    subjects = [None, *(subject for subject in Subject if scored.count(subject))]
    heads = ["log score per fact, more is better"]
    heads += [
        f"{subject.value if subject else 'all'} ({scored.count(subject)})" for subject in subjects
    ]
    rows = [
        [each.value, *(_each(scored, each, subject) for subject in subjects)] for each in Forecaster
    ]
    told = [
        f"Against “{other.value}” the model is {_lead(scored.ahead(other))} on all facts, and "
        f"{_lead(scored.ahead(other, Subject.PEOPLE))} on facts about people."
        for other in Forecaster
        if other is not Forecaster.MODEL
    ]
    words = "Money, days and ratios are held against the model but have no range to be scored by."
    return "\n\n".join((table(heads, rows), words, listed(told)))


def _each(scored: Contest, forecaster: Forecaster, subject: Subject | None) -> str:
    return signed(scored.score(forecaster, subject) / scored.count(subject), 1)


def _lead(units: float) -> str:
    if abs(units) < LEVEL:
        return "level"
    return f"{abs(units):.0f} log units {'ahead' if units > 0 else '**behind**'}"


def _orders(cases: Sequence[Backtest]) -> Iterator[str]:
    """Yield those that fail, then those that hold."""
    told = [(case.name, each) for case in cases for each in case.orders]
    for holds, words in ORDERS.items():
        some = [f"{name}: {each.order.text}" for name, each in told if each.holds is holds]
        if some:
            yield f"{words}\n\n{listed(some)}"


def _misfits(held: Sequence[Backtest]) -> Iterator[str]:
    """Yield, for each kind of fact, how many are missed and which way."""
    facts = [fact for case in held for fact in case.facts if fact.against]
    for kind, (below, above) in OFF.items():
        some = [fact for fact in facts if _kind(fact) == kind]
        missed = [fact for fact in some if fact.verdict is Verdict.MISS]
        low = sum(_lies_below(fact) for fact in missed)
        ways = [(low, below), (len(missed) - low, above)]
        told = " and ".join(f"in {count} of them {words}" for count, words in ways if count)
        count = n_("{n} fact", "{n} facts", len(some)).format(n=len(some))
        if some:
            yield f"{NAMES[kind]}: {count}, {len(missed)} missed" + (f"; {told}." if told else ".")


def _kind(fact: Fact) -> str:
    if fact.against is None or fact.against.figure in MONEY:
        return COST
    return SUBJECTS[fact.against.figure]


def _lies_below(fact: Fact) -> bool:
    factor = fact.against.factor if fact.against else 1.0
    return ((fact.simulated or 0.0) - fact.measured.value) * factor < 0


def _facts(case: Backtest) -> str:
    heads = (case.name, "measured", "model", "within", "quality", "")
    return table(heads, [_fact(fact) for fact in case.facts if fact.against])


def _fact(fact: Fact) -> tuple[str, ...]:
    known = fact.measured
    model = None if fact.simulated is None else short(fact.simulated, 3)
    return (
        f"{known.quantity}, {known.date}",
        amount(known.value, known.unit),
        amount(model, known.unit),
        amount(known.tolerance, known.unit),
        known.quality.value,
        "hit" if fact.verdict is Verdict.HIT else "**miss**",
    )
