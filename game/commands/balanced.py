"""A balance study as text, and as data for programs."""

from collections.abc import Callable
from dataclasses import asdict

from game.base.money import money
from game.base.scale import percent
from game.base.words import _
from game.bots.registry import BOTS
from game.present.wording import balance as words
from game.present.wording.best import points
from game.present.wording.doubts import doubts
from game.scenario.scenario import Scenario
from game.study.balance.measured import OfBot, OfCard, Spread
from game.study.balance.report import Report
from game.study.balance.turns import Tension
from game.terminal.paper import Paper, Table

MOST = 5  # cards that are named at each end, and things that hardly ever came about


def told(paper: Paper, scenario: Scenario, report: Report) -> None:
    """Write what was found about one case."""
    balance = report.balance
    paper.title(f"{scenario.title} ({scenario.id}), {words.games(balance.games)}")
    paper.text(words.skill(report))
    paper.text(words.luck(report))
    paper.text(words.points())
    paper.head(_("Who ends where (eight games of ten)"))
    heads = ("", _("points"), _("loyalty"), _("media"), _("cost"))
    best_first = sorted(balance.bots, key=lambda bot: -bot.meters["score"].middle)
    paper.table(Table(heads, [_bot(bot, scenario.currency) for bot in best_first]))
    paper.head(_("What hangs on each turn: the points that another plan gives away"))
    rows = [
        (words.turn_name(scenario, one.turn), *map(points, _hanging(one)))
        for one in report.tensions
    ]
    paper.text(words.hanging())
    against = (
        "",
        _("the next plan"),
        _("the best of other cards"),
        _("the middle plan"),
        _("the middle plan, after turns by chance"),
    )
    paper.table(Table(against, rows))
    _worth(paper, scenario, report)
    _tempting(paper, scenario, report)
    paper.head(_("To look at"))
    for doubt in doubts(scenario, report):
        paper.item(doubt)
    if not report.doubts:
        paper.text(words.nothing_to_look_at())
    if report.rare:
        paper.head(words.rare_head())
    for rare in report.rare[:MOST]:
        paper.item(words.rare(scenario, rare))
    paper.head(_("Where all figures are"))
    paper.text(words.all_figures())
    paper.flush()


def data(report: Report) -> dict[str, object]:
    """Return all that was found, and what is concluded from it, for programs."""
    concluded = [
        {
            "never_pays": one.never_pays,
            "by_words_alone": one.by_words_alone,
            "turns_against": one.turns_against,
            "changes_nothing": one.changes_nothing,
        }
        for one in report.temptations
    ]
    found = asdict(report)
    return {
        **found,
        "temptations": [
            one | more for one, more in zip(found["temptations"], concluded, strict=True)
        ],
        "doubts": [{"doubt": kind, "name": name} for kind, name in report.doubts],
        "costly": [card.card for card in report.costly],
        "unjudged": [card.card for card in report.unjudged],
        "always_help": [card.card for card in report.always_help],
        "only_learnt_by": [card.card for card in report.only_learnt_by],
        "rare": [asdict(one) for one in report.rare],
    }


def _hanging(one: Tension) -> tuple[float, float, float, float]:
    return one.next_plan, one.next_best, one.middle, one.by_chance


def _worth(paper: Paper, scenario: Scenario, report: Report) -> None:
    paper.head(_("Cards that go with good games, and with bad ones"))
    ranked = sorted(report.balance.cards, key=lambda card: -(card.gain or 0.0))
    some = ranked if len(ranked) <= 2 * MOST else [*ranked[:MOST], *ranked[-MOST:]]
    paper.text(words.good_games(report))
    shares = (
        "",
        _("of the best quarter by chance"),
        _("of the worst"),
        _("points with it by chance"),
        _("in good games"),
    )
    paper.table(Table(shares, [_card(scenario, card) for card in some]))
    for told in (words.costly, words.always_help, words.only_learnt_by):
        if line := told(scenario, report):
            paper.text(line)


def _tempting(paper: Paper, scenario: Scenario, report: Report) -> None:
    if not (report.temptations or report.unjudged):
        return
    paper.head(_("Temptations"))
    paper.text(words.tempted())
    for temptation in report.temptations:
        paper.item(words.temptation(scenario, temptation))
    if unjudged := words.unjudged(scenario, report):
        paper.text(unjudged)
    paper.text(words.by_turn_head())
    for line in words.by_turn(scenario, report):
        paper.item(line)


def _bot(bot: OfBot, currency: str) -> tuple[str, ...]:
    meters = bot.meters
    return (
        BOTS[bot.bot].name(),
        _range(meters["score"], points),
        _range(meters["loyalty"], lambda value: str(percent(value))),
        _range(meters["media"], lambda value: str(percent(value))),
        _range(meters["cost"], lambda value: money(value, currency)),
    )


def _range(spread: Spread, said: Callable[[float], str]) -> str:
    low, middle, high = said(spread.low), said(spread.middle), said(spread.high)
    return middle if low == high else _("{low} to {high}").format(low=low, high=high)


def _card(scenario: Scenario, card: OfCard) -> tuple[str, ...]:
    title = next(each.title for each in scenario.cards if each.id == card.card)
    shares = (words.hundredth(card.among_best), words.hundredth(card.among_worst))
    return (title, *shares, words.gain(card.gain), words.gain(card.in_good))
