"""The turn: what is so, what came in, what was promised, what can be played."""

from collections.abc import Iterable, Sequence

from game.base.words import _, n_
from game.present.parts import CardState, CardView
from game.present.table import PlanView, TableView
from game.present.wording.stops import sentence
from game.terminal.moments.pieces import (
    groups,
    joined,
    masthead,
    meters,
    promise,
    raised,
    work,
)
from game.terminal.paper import Paper, Style

GOOD, BAD = 1, -1


def tell_table(paper: Paper, view: TableView) -> None:
    """Print the whole turn, from the situation to the plan."""
    masthead(paper, view.masthead, team=view.team)
    tell_situation(paper, view)
    tell_meters(paper, view)
    tell_promises(paper, view)
    tell_injects(paper, view)
    tell_who_knows_more(paper, view)
    tell_hand(paper, view)
    tell_plan(paper, view.plan, view.hand)
    if view.notice:
        paper.text(view.notice, Style.NOW)


def tell_situation(paper: Paper, view: TableView) -> None:
    """Print what is known, what is rumour, and what nobody knows."""
    paper.head(view.line)
    for name, lines in (
        (_("Known"), view.known),
        (_("Rumour"), view.rumour),
        (_("Unknown"), view.unknown),
    ):
        for line in lines:
            paper.item(f"{name}: {line}")


def tell_meters(paper: Paper, view: TableView) -> None:
    """Print the three meters and the groups behind them."""
    paper.head(_("Where you stand"))
    meters(paper, view.meters)
    groups(paper, _("Customers"), view.groups)
    groups(paper, _("Trust of others"), view.others)
    work(paper, _("What you are able to do"), view.abilities)
    work(paper, _("Who waits"), view.queues)
    if view.service:
        paper.under(" ".join(view.service), Style.QUIET)


def tell_promises(paper: Paper, view: TableView) -> None:
    """Print what was promised."""
    paper.head(_("Promises"))
    for one in view.promises:
        promise(paper, one)
    if not view.promises:
        paper.text(view.no_promises)


def tell_injects(paper: Paper, view: TableView) -> None:
    """Print what just came in."""
    for inject in view.injects:
        paper.head(inject.head)
        paper.text(inject.text)
        paper.text(inject.who, Style.QUIET)
    if not view.injects and view.no_inject:
        paper.gap()
        paper.text(view.no_inject)


def tell_who_knows_more(paper: Paper, view: TableView) -> None:
    """Print how many roles have something to read alone, and what to type for it."""
    if not view.intel:
        return
    paper.gap()
    line = n_(
        "One role knows something the others do not: r reads it.",
        "{count} roles know something the others do not: r reads it.",
        len(view.intel),
    )
    paper.text(line.format(count=len(view.intel)))


def tell_hand(paper: Paper, view: TableView) -> None:
    """Print the cards, numbered as they are typed."""
    paper.head(_("Your hand"))
    if not view.hand:
        paper.text(view.hand_note)
    for number, card in enumerate(view.hand, 1):
        _card(paper, number, card)


def tell_plan(paper: Paper, plan: PlanView, hand: Sequence[CardView] = ()) -> None:
    """Print what is chosen and what is left; a card keeps the number that it has in `hand`."""
    paper.head(plan.title)
    marks = {card.id: f"{number}." for number, card in enumerate(hand, 1)}
    for line in plan.lines:
        price = joined(effort(line.effort), line.price, by=", ")
        paper.item(f"{line.title} ({price})", marks.get(line.id, "-"))
    if not plan.lines:
        paper.text(_("No card is chosen yet."))
    cost = _("costs {money}").format(money=plan.cost)
    paper.text(sentence(joined(plan.arithmetic, cost, by="; ")))
    paper.text(sentence(raised(plan.budget)), Style.NOW if plan.board else Style.QUIET)


def effort(tokens: int) -> str:
    """Return an amount of effort in words."""
    return n_("{tokens} effort", "{tokens} effort", tokens).format(tokens=tokens)


def touches(card: CardView) -> str:
    """Return which meters a card touches and how much, never which way unless it is shown."""
    names = (_("loyalty"), _("media"), _("cost"))
    amounts = ("", _("a little"), _("much"))
    said = []
    for name, amount, sign in zip(names, card.touches, card.signs, strict=True):
        if amount:
            way = {GOOD: f" ({_('meant to help')})", BAD: f" ({_('likely to hurt')})"}.get(sign, "")
            said.append(f"{name} {amounts[amount]}{way}")
    touched = _("touches {meters}").format(meters=listed(said)) if said else ""
    return joined(touched, card.later, by="; ")


def listed(words: Iterable[str]) -> str:
    """Return "a, b and c"."""
    *some, last = list(words)
    return _("{some} and {last}").format(some=", ".join(some), last=last) if some else last


def _card(paper: Paper, number: int, card: CardView) -> None:
    chosen = f" [{_('chosen')}]" if card.state is CardState.CHOSEN else ""
    style = Style.NOW if chosen else Style.PLAIN
    price = joined(effort(card.effort), card.price, by=", ")
    paper.item(f"{card.kind_name}: {card.title} ({price}){chosen}", f"{number}.", style)
    depth = len(f"{number}. ")
    touched, aim = sentence(raised(touches(card))), sentence(raised(card.aim))
    promise = sentence(raised(card.promise[0])) if card.promise else ""
    said = (card.text, touched, card.meant_for, promise, aim, card.hint)
    paper.under(joined(*said, by=" "), depth=depth)
    if card.state is CardState.BLOCKED:
        blocked = _("Cannot be played: {reason}").format(reason=sentence(card.reason))
        paper.under(blocked, Style.QUIET, depth)
