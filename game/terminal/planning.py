"""A turn at the keyboard: read, lay cards, commit."""

from collections.abc import Iterable
from typing import assert_never

from game.base.ids import CardId
from game.base.words import _, n_
from game.play.actions import Commit as Play
from game.play.actions import Draft
from game.present.table import TableView
from game.terminal import back, reading, roomclock, roomteams
from game.terminal.comparing import tell_again
from game.terminal.game import Game, Step
from game.terminal.guide import planning_help
from game.terminal.locking import said
from game.terminal.moments.pieces import joined
from game.terminal.moments.table import tell_plan, tell_table
from game.terminal.orders import (
    Add,
    Anywhere,
    Commit,
    Explain,
    Help,
    Intel,
    Onward,
    Order,
    ReadCard,
    Remove,
    Show,
)
from game.terminal.paper import Style
from game.terminal.typed import understood


def plan_turn(game: Game, team: int) -> Step:
    """Let a team plan until its plan is carried out, time is turned back, or it leaves."""
    tell_table(game.paper, game.table(team))
    words = _("Numbers choose cards, ?2 reads card 2 in full, c commits; h lists the rest.")
    locks = _("Numbers choose cards, ?2 reads card 2 in full, c locks the plan; h lists the rest.")
    game.paper.text(locks if game.session.room else words, Style.QUIET)
    while True:
        view = game.table(team)
        step = obey(game, team, view, understood(game.keys.line(_prompt(game, view))))
        if step is not Step.STAY:
            return step


def obey(game: Game, team: int, view: TableView, order: Order) -> Step:
    """Do what one typed line asks for."""
    if isinstance(order, Anywhere):
        return back.anywhere(game, order)
    match order:
        case Commit():
            return _commit(game, team, view, order)
        case Add(numbers):
            _add(game, team, view, numbers)
        case Remove(numbers):
            _remove(game, team, view, numbers)
        case ReadCard() | Explain() | Show() | Intel():
            _read(game, team, view, order)
        case Help():
            planning_help(game.paper, roomteams.two(game) if game.session.room else ())
        case Onward():
            tell_plan(game.paper, view.plan, view.hand)
            words = _("c commits the plan; h says what else can be typed.")
            locks = _("c locks the plan; h says what else can be typed.")
            game.paper.text(locks if game.session.room else words)
        case _:
            assert_never(order)
    return Step.STAY


def _read(game: Game, team: int, view: TableView, order: ReadCard | Explain | Show | Intel) -> None:
    """Print what is asked for; what came of the last turn side by side, where teams play it."""
    if game.session.room and order in (Show("compare"), Show("question")):
        tell_again(game)
    else:
        reading.read(game, team, view, order)


def _add(game: Game, team: int, view: TableView, numbers: Iterable[int]) -> None:
    for number in numbers:
        card = reading.card_at(game, view, number)
        draft = game.session.draft(team)
        if card is None:
            continue
        if CardId(card.id) in draft:
            words = _("{number} is in the plan already; -{number} takes it back.")
            game.paper.text(words.format(number=number))
        else:
            name = f"{number}. {card.title}"
            game.submit(Draft(team, (*draft, CardId(card.id))), name)
    _told_plan(game, team)


def _remove(game: Game, team: int, view: TableView, numbers: tuple[int, ...]) -> None:
    draft = game.session.draft(team)
    named = [card for card in (reading.card_at(game, view, each) for each in numbers) if card]
    away = {CardId(card.id) for card in named} if numbers else set(draft[-1:])
    left = tuple(card for card in draft if card not in away)
    if left == draft:
        game.paper.text(_("Nothing is taken back: the plan is as it was."))
    else:
        game.submit(Draft(team, left))
    _told_plan(game, team)


def _commit(game: Game, team: int, view: TableView, order: Commit) -> Step:
    plan = view.plan
    if not plan.can_commit:
        game.paper.text(plan.commit, Style.NOW)
        return Step.STAY
    if plan.ask and not order.sure and not game.keys.yes(plan.ask):
        game.paper.text(_("Nothing is committed; the plan is as it was."))
        return Step.STAY
    confidence, reason = said(game, order)
    accepted = game.submit(Play(team, game.session.draft(team), confidence, reason))
    return Step.ON if accepted else Step.STAY


def _told_plan(game: Game, team: int) -> None:
    view = game.table(team)
    tell_plan(game.paper, view.plan, view.hand)


def _prompt(game: Game, view: TableView) -> str:
    now = next((stop.number for stop in view.masthead.track if stop.now), 0)
    left = n_("{n} effort left", "{n} effort left", view.plan.left).format(n=view.plan.left)
    turn = _("turn {turn}, {left}").format(turn=now, left=left)
    where = joined(turn, roomclock.shown(game), by=", ")
    return f"{view.team}, {where}>" if game.teams else f"{where[:1].upper()}{where[1:]}>"
