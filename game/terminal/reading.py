"""Looking closer: a card, a number, a part of the table, what one role knows. Nothing changes."""

import difflib
from collections.abc import Callable, Mapping
from typing import assert_never

from game.base.ids import CardId
from game.base.words import _
from game.present.parts import CardView
from game.present.pieces.keys import nth
from game.present.table import TableView
from game.present.wording import seat
from game.terminal.game import Game
from game.terminal.moments.briefing import tell_briefing, tell_sources
from game.terminal.moments.card import tell_card, tell_explained
from game.terminal.moments.meanwhile import tell_meanwhile
from game.terminal.moments.outcome import tell_causes, tell_history, tell_outcome, tell_voices
from game.terminal.moments.race import tell_rival
from game.terminal.moments.table import (
    tell_hand,
    tell_injects,
    tell_meters,
    tell_plan,
    tell_promises,
    tell_situation,
    tell_table,
    tell_who_knows_more,
)
from game.terminal.orders import Explain, Intel, ReadCard, Show
from game.terminal.paper import Paper, Style

PARTS: Mapping[str, Callable[[Paper, TableView], None]] = {
    "all": tell_table,
    "meters": tell_meters,
    "promises": tell_promises,
    "hand": tell_hand,
    "plan": lambda paper, view: tell_plan(paper, view.plan, view.hand),
}


def read(game: Game, team: int, view: TableView, order: ReadCard | Explain | Show | Intel) -> None:
    """Print what a typed line asks to see."""
    match order:
        case ReadCard(number):
            read_card(game, team, view, number)
        case Explain(what):
            explain(game, team, what)
        case Show(part):
            show(game, team, view, part)
        case Intel(role):
            intel(game, view, role)
        case _:
            assert_never(order)


def card_at(game: Game, view: TableView, number: int) -> CardView | None:
    """Return the card of that number, or say that there is none.

    It is the place in the hand, or the number that the card has on paper.
    """
    if 1 <= nth(number) <= len(view.hand):
        return view.hand[nth(number) - 1]
    printed = game.views.printed.get(number)
    held = next((card for card in view.hand if card.id == printed), None)
    if held is None:
        words = _("There is no card {number}; the hand goes from 1 to {last}.")
        if printed:
            words = _("Card {number} is not in the hand now, which goes from 1 to {last}.")
        game.paper.text(words.format(number=number, last=len(view.hand)), Style.NOW)
    return held


def read_card(game: Game, team: int, view: TableView, number: int) -> None:
    """Print a whole card."""
    card = card_at(game, view, number)
    if card:
        tell_card(game.paper, number, game.views.card(team, CardId(card.id)))


def explain(game: Game, team: int, what: str) -> None:
    """Print what a number is, or which numbers there are."""
    if game.hidden:
        game.paper.text(seat.kept())
        return
    answer = game.views.explained(team, what)
    if answer:
        tell_explained(game.paper, answer)
        return
    words = _(
        "There is no number called “{what}”; try ? loyalty, ? media, ? cost or a group’s name."
    )
    game.paper.text(words.format(what=what[:30]), Style.NOW)


def show(game: Game, team: int, view: TableView, part: str) -> None:
    """Print a part of the turn again."""
    if part in PARTS:
        PARTS[part](game.paper, view)
    elif part == "situation":
        tell_situation(game.paper, view)
        tell_injects(game.paper, view)
        tell_who_knows_more(game.paper, view)
    elif part == "briefing":
        tell_briefing(game.paper, game.views.briefing())
    elif part == "sources":
        tell_sources(game.paper, game.views.briefing())
    else:
        last_turn(game, team, part)


def last_turn(game: Game, team: int, part: str) -> None:
    """Print a part of what the last turn brought."""
    if part in ("compare", "question"):
        game.paper.text(_("That is for a game that several teams play at once."))
        return
    if not game.session.plans:
        game.paper.text(_("There is nothing of that before the first turn is over."))
        return
    if game.hidden:
        game.paper.text(seat.kept())
        return
    parts = {"outcome": tell_outcome, "voices": tell_voices, "causes": tell_causes}
    tell = parts.get(part)
    if tell:
        tell(game.paper, game.views.outcome(team))
        if part == "outcome" and (more := game.views.meanwhile(team)):
            tell_meanwhile(game.paper, more)
    elif part == "history":
        tell_history(game.paper, game.views.outcome(team))
    elif part == "rival":
        tell_rival(game.paper, game.views.outcome(team).rival)
    else:
        game.paper.text(_("That is for the debrief, when the last turn is over."))


def intel(game: Game, view: TableView, wanted: str) -> None:
    """Let one role read what only it knows."""
    if not view.intel:
        game.paper.text(_("Nobody here knows more than the others on this turn."))
        return
    name = _named([role for role, _text in view.intel], wanted or _asked(game, view))
    if not name:
        game.paper.text(_("There is no such role here with something to read; r lists them."))
        return
    told = [text for role, text in view.intel if role == name]
    if view.alone:
        game.paper.head(name)
        for text in told:
            game.paper.text(text)
        return
    words = _("Only this role should read on: {role}.").format(role=name)
    game.paper.text(words, Style.NOW)
    game.keys.wait(_("Enter shows it."))
    for text in told:
        game.paper.text(text)
    game.keys.wait(_("Enter hides it."))
    game.paper.clear()


def _asked(game: Game, view: TableView) -> str:
    for number, (role, _text) in enumerate(view.intel, 1):
        game.paper.item(role, f"{number}.")
    return game.keys.line(_("Which role?"))


def _named(roles: list[str], wanted: str) -> str:
    """Return the role that was meant: by its number, its name, or part of it."""
    text = wanted.lower().strip()
    if text.isdecimal() and len(text) < 3 and 1 <= int(text) <= len(roles):
        return roles[int(text) - 1]
    names = {role.lower(): role for role in roles}
    holding = [role for name, role in names.items() if text and text in name]
    close = difflib.get_close_matches(text, names, n=1)
    return holding[0] if len(holding) == 1 else names[close[0]] if close else ""
