"""What if, in text: cards of a turn that is over, typed by number, and what they would bring."""

import re

from game.base.words import _
from game.play.actions import Draft, Rewind
from game.present.whatif import TriedCard, TriedLine, WhatIfView
from game.terminal.game import Game, Step
from game.terminal.moments.pieces import TONES, joined
from game.terminal.paper import Style, Table

_NUMBERS = re.compile(r"[0-9]{1,2}(?:[ ,]+[0-9]{1,2})*")


def try_out(game: Game, turn: int) -> Step:
    """Let other plans be tried on a turn, counted from 1, until somebody goes back or plays on."""
    turns = len(game.session.case.plays)
    if not game.session.over:
        game.paper.text(_("Other plans can be tried once the game is over."))
        return Step.STAY
    if not 1 <= turn <= turns:
        words = _("Say which turn, from 1 to {last}, such as: what if {sample}")
        game.paper.text(words.format(last=turns, sample=min(3, turns)), Style.NOW)
        return Step.STAY
    team = _whose(game)
    went = game.views.review(team).gone
    if went:
        game.paper.text(went)
        return Step.STAY
    view = game.views.what_if(team, turn - 1)
    game.paper.title(view.title)
    while True:
        _tell(game, view)
        line = game.keys.line(_("Cards by number, 0 for none; “play” plays on; Enter goes back>"))
        if not line:
            return Step.STAY
        if line.lower() in ("p", "play", "play on"):
            return _play_on(game, view)
        if not _NUMBERS.fullmatch(line):
            game.paper.text(_("Type the numbers of cards, such as 2 4."), Style.NOW)
            continue
        asked = {int(number) for number in re.findall(r"[0-9]+", line)}
        plan = tuple(card.id for card in view.cards if card.number in asked)
        view = game.views.what_if(team, turn - 1, plan)
        _refused(game, view, [card for card in view.cards if card.number in asked])


def _whose(game: Game) -> int:
    """Return whose decisions are looked at: where there are several teams, that is asked."""
    names = [name.lower() for name in game.teams]
    if not names:
        return 0
    line = game.keys.line(_("Whose plan: {teams}?").format(teams=", ".join(game.teams)))
    return names.index(line.lower()) if line.lower() in names else 0


def _refused(game: Game, view: WhatIfView, asked: list[TriedCard]) -> None:
    """Say which of the asked cards do not go together with the others, and why."""
    for card in asked:
        if card.id not in view.plan:
            game.paper.text(f"{card.title}: {card.why}", Style.NOW)


def _tell(game: Game, view: WhatIfView) -> None:
    """Print the hand with what is tried, and what it would have come to."""
    paper = game.paper
    paper.text(view.effort)
    for card in view.cards:
        mark = "x" if card.tried else " "
        was = _("played") if card.played else ""
        paper.item(joined(card.title, card.price, was, by=" · "), f"[{mark}] {card.number:>2}")
    for each in view.lines:
        told = joined(each.change, f"({each.between})" if each.between else "", by=" ")
        paper.text(f"{each.name}: {each.ends}, {told}", TONES[each.tone])
    loyalty = view.lines[0]
    paper.table(_by_turn(loyalty))
    for said in (*view.said, view.about, loyalty.banded):
        paper.text(said, Style.QUIET)


def _by_turn(loyalty: TriedLine) -> Table:
    """Return loyalty turn by turn, tried and played, and between what it lies in most worlds."""
    tried, played = loyalty.chart.lines
    rows = [
        (turn, f"{100 * now:.0f}", f"{100 * was:.0f}", edges)
        for turn, now, was, edges in zip(
            loyalty.chart.turns, tried.values, played.values, loyalty.edges, strict=True
        )
    ]
    heads = (_("Turn"), tried.name, played.name, _("four worlds of five"))
    return Table(heads, rows)


def _play_on(game: Game, view: WhatIfView) -> Step:
    """Go on in a copy of the game, from that turn, with the cards laid out."""
    if not game.submit(Rewind(view.turn - 1)):
        return Step.STAY
    if game.session.whose_turn == view.team:
        game.submit(Draft(view.team, view.plan))
    game.paper.text(_("The finished game stays among your results; you go on in a copy of it."))
    return Step.ON
