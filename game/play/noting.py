"""A note as the table says it: whose it is, and of which turn."""

from game.play.actions import Note
from game.play.session import Session


def note(session: Session, text: str, *, looking_back: bool = False) -> Note:
    """Return a note written as the game stands.

    While plans are made it is of the team that plans; looking back on the turn that is just over,
    or on the whole game, everybody sits together.
    """
    if looking_back and session.plans:
        return Note(text, turn=len(session.plans) - 1)
    several = len(session.teams) > 1
    return Note(text, session.whose_turn if several else None)
