"""Before the debrief: people type where they think loyalty stood, then read both side by side."""

import re

from game.base.words import _
from game.play.actions import Sketch
from game.present.sketch import SketchView
from game.terminal.game import Game
from game.terminal.orders import (
    Add,
    Commit,
    Explain,
    Help,
    Intel,
    ReadCard,
    Remove,
    Unclear,
)
from game.terminal.paper import Style, Table
from game.terminal.typed import understood

# none of them is a command of the debrief, so whoever types one still wants to sketch
_NOT_MEANT = (Help, Unclear, Add, Remove, ReadCard, Explain, Intel, Commit)
_FIGURES = re.compile(r"[0-9]{1,3}(?:[ ,;]+[0-9]{1,3})*")


def sketched(game: Game) -> str:
    """Have every team sketch that has not yet; return a line that was meant for the debrief.

    Whoever types a command of the debrief goes on to it, and is asked no more.
    """
    for asked in [each for each in game.views.sketches() if each.asked]:
        line = _asked(game, asked)
        if line is not None:
            _skip(game)
            return line
    return ""


def _asked(game: Game, asked: SketchView) -> str | None:
    """Ask one team until it has sketched; return what it typed instead, if that was no sketch."""
    paper, count = game.paper, len(asked.turns) - 1
    paper.title(asked.title)
    paper.text(asked.about)
    words = _("{n} figures from 0 to 100, such as {sample}; Enter skips>")
    prompt = words.format(n=count, sample=" ".join(map(str, (asked.start,) * count)))
    while True:
        line = game.keys.line(prompt)
        if not _FIGURES.fullmatch(line):
            if not isinstance(understood(line), _NOT_MEANT):
                return line
            paper.text(_how(count), Style.NOW)
            continue
        figures = tuple(int(each) for each in re.findall(r"[0-9]+", line))
        if len(figures) == count and game.submit(Sketch(asked.team, figures)):
            _told(game, asked.team)
            return None
        if len(figures) != count:
            said = _("That is {n} of {count} figures.").format(n=len(figures), count=count)
            paper.text(said, Style.NOW)


def _how(count: int) -> str:
    words = _(
        "Type {count} figures from 0 to 100, one for each turn, with a space between them. Enter "
        "skips the sketch and goes on to the debrief."
    )
    return words.format(count=count)


def _told(game: Game, team: int) -> None:
    """Print both lines side by side, and where they differ most."""
    view = game.views.sketches()[team]
    rows = [
        (turn, str(drawn), str(real))
        for turn, drawn, real in zip(view.turns[1:], view.drawn, view.real, strict=True)
    ]
    game.paper.table(Table((_("Turn"), _("sketch"), _("it was")), rows))
    game.paper.text(view.said)


def _skip(game: Game) -> None:
    for each in game.views.sketches():
        if each.asked:
            game.submit(Sketch(each.team))
