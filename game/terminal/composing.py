"""A response of one's own at the keyboard: its name, what it does, what it takes."""

import re

from game.base.words import _
from game.play.actions import LONGEST_TITLE, Compose
from game.play.composing import Composing
from game.play.room.room import Stage
from game.play.room.words import line
from game.present.wording.composing import on_top
from game.scenario.composed import MOST_EFFORT, Doing
from game.terminal.game import Game
from game.terminal.moments.table import effort as tokens
from game.terminal.paper import Style

_TAKES = re.compile(r"([0-9]{1,2})(?:[ ,]+[^0-9]{0,3}([0-9]{1,12}(?:\.[0-9]{1,3})?)([km]?))?")
_SIZES = {"": 1.0, "k": 1e3, "m": 1e6}


def write_own(game: Game) -> None:
    """Ask for a response on no card, and lay it on the table; Enter leaves it at any question."""
    if not _may(game):
        return
    own = Composing(game.session.case.scenario, game.session.state.turn)
    title = line(
        game.keys.line(_("What is it called? (Enter: nothing is written)>")), LONGEST_TITLE
    )
    does = _does(game, own) if title else ()
    taken = _takes(game, own, does) if does else None
    if taken is None:
        game.paper.text(_("Nothing is written."))
        return
    doing = tuple(Doing(one) for one in does)
    if game.submit(Compose(title, doing, *taken)):
        _laid(game, title)


def _may(game: Game) -> bool:
    """Tell whether a turn is open for which one could be written, or say that none is."""
    room = game.session.room
    if not game.session.over and (room is None or room.stage is Stage.OPEN):
        return True
    game.paper.text(_("A response of your own is written while a turn is planned."), Style.NOW)
    return False


def _does(game: Game, own: Composing) -> tuple[str, ...]:
    """Ask what it does, by numbers; nothing where it is left."""
    game.paper.head(_("What does it do?"))
    for number, (_name, words) in enumerate(own.offered, 1):
        game.paper.item(words, f"{number}.")
    while answer := game.keys.line(_("Numbers, such as 1 3>")):
        asked = [int(number) for number in re.findall(r"[0-9]+", answer)]
        if asked and all(1 <= number <= len(own.offered) for number in asked):
            return tuple(dict.fromkeys(own.offered[number - 1][0] for number in asked))
        why = _("Type numbers from 1 to {last}, or just Enter to leave it.")
        game.paper.text(why.format(last=len(own.offered)), Style.NOW)
    return ()


def _takes(game: Game, own: Composing, does: tuple[str, ...]) -> tuple[int, float]:
    """Ask what it takes; what such acts take in this case is proposed."""
    effort, cost = own.effort(does, 0), own.cost(does, 0)
    words = _("Such acts take {effort} and {money} in this case.")
    game.paper.text(words.format(effort=tokens(effort), money=own.amount(cost)))
    if beside := on_top(does):
        game.paper.text(beside)
    prompt = _("Enter keeps that; or type effort and cost, such as {effort} 250>")
    while answer := game.keys.line(prompt.format(effort=effort)):
        found = _TAKES.fullmatch(answer.lower())
        if found and int(found[1]) <= MOST_EFFORT:
            paid = cost if found[2] is None else float(found[2]) * _SIZES[found[3]]
            return int(found[1]), paid
        why = _("Type effort from 0 to {most}, and the cost behind it, or just Enter.")
        game.paper.text(why.format(most=MOST_EFFORT), Style.NOW)
    return effort, cost


def _laid(game: Game, title: str) -> None:
    """Say by which number it is played, and at what price."""
    hand = enumerate(game.views.table(game.looks.planning or 0).hand, 1)
    for number, card in hand:
        if card.title == title:
            words = _("“{title}” is card {number} on this turn: {effort}, {price}.")
            effort = tokens(card.effort)
            said = words.format(title=title, number=number, effort=effort, price=card.price)
            game.paper.text(said)
    judged = _("It is judged like any other; every team may play it.")
    game.paper.text(judged if game.teams else _("It is judged like any other."))
