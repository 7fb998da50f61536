"""What is said when a game is left: that it is safe, and how to go on with it."""

from pathlib import Path

from game.base.words import _
from game.play.session import Session
from game.terminal.paper import Paper


def parting(paper: Paper, session: Session | None, usual: Path, first: str = "") -> str:
    """Return it after the words `first`, in lines that fit the page.

    A game that does not lie in `usual`, the folder of saved games, is not found by the start page,
    so its path is named: whole, so that it can be copied.
    """
    said = " ".join(filter(None, (first, _kept(session, usual) if session else "")))
    elsewhere = [paper.fitting(str(session.path))] if session and _strays(session, usual) else []
    return "\n".join([*paper.lines(said), *elsewhere])


def _kept(session: Session, usual: Path) -> str:
    if _strays(session, usual):
        if session.over:
            return _("To look at this game again, type open on the start page, and then:")
        words = _(
            "Your game is saved, on turn {turn} of {turns}. To go on with it, type open on the "
            "start page, and then:"
        )
    elif session.over:
        return _("This game is kept among your results.")
    else:
        words = _(
            "Your game is saved, on turn {turn} of {turns}; c on the start page goes on with it."
        )
    return words.format(turn=len(session.plans) + 1, turns=len(session.case.plays))


def _strays(session: Session, usual: Path) -> bool:
    return session.path.parent != usual
