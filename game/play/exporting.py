"""The report of a game that may still be played, read from its file beside those who play it."""

from pathlib import Path

from game.play.desk import Desk
from game.play.handout import Files
from game.play.load import broken, load, looked_at
from game.play.reporting import files, told
from game.play.savefile import Unreadable


def exported(ours: Desk, path: Path) -> Files:
    """Return the files of the report; none where the game cannot be read.

    It reads the file and nothing else, so that it may be called from any thread.
    """
    loaded = load(path, ours.find)
    if isinstance(loaded, Unreadable):
        return {}
    with ours.lends() as hands, looked_at(path, loaded, ours.clock) as session:
        name = session.header.scenario
        game = told(session, ours.history(name), broken(loaded))
        return files([game], ours.guide(name), hands=hands).files
