"""Take a decision, so that a game that was played to its end stays among the results."""

from game.play.actions import Action, Rewind, Undo
from game.play.answers import Answer
from game.play.begin import save_as_new
from game.play.lastplayed import remember
from game.play.notsaved import NotSaved
from game.play.session import Session


def play_on(session: Session, action: Action) -> Answer:
    """Take a decision as the session stands now.

    A finished game that is gone back in goes on in a copy beside it: to lay one line beside
    another is what a debrief is for, so the first is never given up for the second.
    """
    back = isinstance(action, Rewind | Undo)
    if back and session.over and not session.read_only:
        copied = save_as_new(session, session.path.parent)
        if isinstance(copied, NotSaved):
            return copied
        remember(copied)
    return session.submit(action, session.at)
