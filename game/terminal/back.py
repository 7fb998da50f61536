"""What can be typed at every moment: turn back, write down, save in another place, leave."""

from pathlib import Path

from game.base.words import _, n_
from game.play import actions, pace
from game.play.begin import save_as_new
from game.play.noting import note
from game.play.since import since
from game.terminal import washing
from game.terminal.composing import write_own
from game.terminal.game import Game, Step
from game.terminal.leading import lead
from game.terminal.moments.pieces import joined
from game.terminal.orders import (
    Anywhere,
    Leave,
    Own,
    Rewind,
    SaveIn,
    Unclear,
    Undo,
    WhatIf,
    Write,
    WriteLine,
)
from game.terminal.paper import Style
from game.terminal.trying import try_out


def anywhere(game: Game, order: Anywhere, *, looking_back: bool = False) -> Step:
    """Do what can be typed at every moment of a game, be it `looking_back` on the last turn."""
    match order:
        case Undo():
            return undo(game)
        case Rewind(turn):
            return rewind(game, turn)
        case WhatIf(turn):
            return try_out(game, turn)
        case Leave():
            return Step.LEAVE
        case SaveIn(folder):
            save_in(game, folder)
        case Write() | WriteLine() | Own():
            _written(game, order, looking_back=looking_back)
        case Unclear(why):
            game.paper.text(why, Style.NOW)
        case _:
            return lead(game, order)
    return Step.STAY


def undo(game: Game) -> Step:
    """Take back the last turn, or what the other team just committed."""
    over, done = game.session.over, pace.taking_back(game.session)
    if not _sure(game, done) or not game.submit(done):
        return Step.STAY
    said = _("Taken back. The plan lies there again.")
    if game.session.room and isinstance(done, actions.Undo):
        said = _("Taken back. All plans lie there again.")
    said = _kept(said) if over else said
    if game.session.room:
        game.looks.news = said
    else:
        game.paper.gap()
        game.paper.text(said)
    return Step.ON


def _sure(game: Game, done: actions.Action) -> bool:
    """Tell whether a turn of all teams is taken back, once that is asked; alone, it just is."""
    if not isinstance(done, actions.Undo) or game.session.room is None or not game.session.plans:
        return True
    turn = len(game.session.plans)
    words = _("Take turn {turn} back? All plans lie there again as they lay, ready to change.")
    return game.keys.yes(
        joined(words.format(turn=turn), since(game.session.table, turn - 1), by=" ")
    )


def rewind(game: Game, turn: int) -> Step:
    """Go back to the opening of a turn, once it is sure that what is lost may be lost."""
    now, turns = len(game.session.plans) + 1, len(game.session.case.plays)
    turn = turn or _which(game)
    if not 1 <= turn <= min(now, turns):
        words = _("This game can go back to a turn from 1 to {last}.")
        game.paper.text(words.format(last=min(now, turns)), Style.NOW)
        return Step.STAY
    lost = _lost(game, turn, now)
    if not lost:
        return Step.ON  # this turn is only just open
    if not game.keys.yes(_kept(lost) if game.session.over else lost):
        return Step.STAY
    return Step.ON if game.submit(actions.Rewind(turn - 1)) else Step.STAY


def _written(game: Game, order: Write | WriteLine | Own, *, looking_back: bool) -> None:
    match order:
        case WriteLine():
            washing.write(game, order)
        case Own():
            write_own(game)
        case Write(text):
            write(game, text, looking_back=looking_back)


def write(game: Game, text: str, *, looking_back: bool) -> None:
    """Write a note into the journal."""
    session = game.session
    written = (
        pace.noted(session, text, game.looks.planning)
        if session.room and not session.over
        else note(session, text, looking_back=looking_back)
    )
    if game.submit(written):
        game.paper.text(_("Written down."))


def save_in(game: Game, folder: str) -> None:
    """Go on with the game in a new file elsewhere."""
    done = save_as_new(game.session, Path(folder).expanduser().absolute())
    if isinstance(done, Path):
        game.paper.text(_("From now on this game is kept in"))
        game.paper.path(done)
    else:
        game.paper.text(f"{done.why} {done.what_to_do}", Style.NOW)


def _which(game: Game) -> int:
    text = game.keys.line(_("Back to which turn?"))
    return int(text) if text.isdecimal() and text.isascii() and len(text) < 4 else 0


def _lost(game: Game, turn: int, now: int) -> str:
    """Return what going back undoes, as a question, or nothing."""
    if turn < now:
        return joined(_played_anew(turn, now - turn), since(game.session.table, turn - 1), by=" ")
    session = game.session
    planned = any(session.draft(team) for team in range(len(session.teams)))
    if planned or any(session.committed(team) for team in range(len(session.teams))):
        return _("Back to the opening of turn {turn}; the plan is then empty.").format(turn=turn)
    return ""


def _kept(said: str) -> str:
    """Return what is said of going back, and that a finished game is gone back in as a copy."""
    return f"{said} {_('The finished game stays among your results; you go on in a copy of it.')}"


def _played_anew(turn: int, lost: int) -> str:
    words = n_(
        "Back to the opening of turn {turn}; {n} turn is then played anew.",
        "Back to the opening of turn {turn}; {n} turns are then played anew.",
        lost,
    )
    return words.format(turn=turn, n=lost)
