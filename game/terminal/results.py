"""After a turn and at the end: read what came of it, go on, or play it again."""

from collections.abc import Callable, Mapping

from game.base.words import _
from game.play import places
from game.play.notsaved import NotSaved
from game.play.projected import rows
from game.play.reporting import handed_out
from game.present.review import ReviewView
from game.terminal import back, patience, reading, washing
from game.terminal.game import Game, Step
from game.terminal.guide import SAMPLE, debrief_help, outcome_help
from game.terminal.moments.best import tell_best
from game.terminal.moments.judged import tell_judged
from game.terminal.moments.meanwhile import tell_meanwhile
from game.terminal.moments.outcome import tell_outcome
from game.terminal.moments.race import tell_race
from game.terminal.moments.review import (
    tell_decisions,
    tell_review,
    tell_segments,
    tell_sources,
    tell_story,
)
from game.terminal.orders import (
    Anywhere,
    Explain,
    Help,
    Onward,
    Order,
    Show,
)
from game.terminal.paper import Style
from game.terminal.sketching import sketched
from game.terminal.typed import understood

Obey = Callable[[Game, Order], Step]


def after_turn(game: Game) -> Step:
    """Show what the turn brought to each team, until somebody goes on."""
    patience.for_rival(game)
    for team, name in enumerate(game.session.teams):
        if team:
            game.keys.wait(_("Enter: what it brought {team}>").format(team=name))
        tell_outcome(game.paper, game.views.outcome(team))
    last = game.views.outcome(0).next_label
    prompt = _("Enter: {next} (h lists the rest)>").format(next=last)
    return _asked(game, prompt, _after_turn, looking_back=True)


def between(game: Game) -> None:
    """Show what happened on turns that passed undecided, if any did, until somebody goes on."""
    names, playing = game.session.teams, rows(game.session)
    others = (*(names[team] for team in playing[1:]), "")
    for team, other in zip(playing, others, strict=True):
        view = game.views.meanwhile(team)
        if view:
            tell_meanwhile(game.paper, view)
            game.paper.gap()
            after = _("what happened to {team}").format(team=other) if other else view.next_label
            game.keys.wait(_("Enter: {next}>").format(next=after))


def debrief(game: Game) -> Step:
    """Show the debrief until it is left, or the game goes on from an earlier turn."""
    meant = sketched(game)
    patience.for_rival(game)
    _all(game)
    game.paper.gap()
    words = _("“again {n}” plays on from turn {n}; Enter ends (h lists the rest)>")
    return _asked(game, words.format(n=_sample(game)), _debrief, typed=meant)


def _asked(
    game: Game, prompt: str, obey: Obey, *, looking_back: bool = False, typed: str = ""
) -> Step:
    """Do what is typed, beginning with what was `typed` before, until the moment is left."""
    while True:
        order = understood(typed or game.keys.line(prompt))
        typed = ""
        if isinstance(order, Anywhere):
            step = back.anywhere(game, order, looking_back=looking_back)
        else:
            step = obey(game, order)
        if step is not Step.STAY:
            return step


def _after_turn(game: Game, order: Order) -> Step:
    teams = range(len(game.session.teams))
    match order:
        case Onward():
            return Step.ON
        case Help():
            outcome_help(game.paper)
        case Show(part):
            for team in teams:
                reading.last_turn(game, team, "outcome" if part == "all" else part)
        case Explain(what):
            for team in teams:
                reading.explain(game, team, what)
        case _:
            game.paper.text(_("This turn is over; Enter goes on, undo takes it back."))
    return Step.STAY


def _debrief(game: Game, order: Order) -> Step:
    match order:
        case Onward():
            return Step.LEAVE
        case Help():
            debrief_help(game.paper, len(game.session.case.plays))
        case Show(part):
            _shown_again(game, part)
        case _:
            words = _("The game is over; “again {n}” plays on from turn {n}, Enter ends.")
            game.paper.text(words.format(n=_sample(game)))
    return Step.STAY


def _shown_again(game: Game, part: str) -> None:
    """Show a part of the debrief again, or all of it."""
    PARTS.get(part, _all)(game)


def _all(game: Game) -> None:
    tell_review(game.paper, _reviews(game), game.views.by_turn())


def _decisions(game: Game) -> None:
    for view, team in zip(_reviews(game), game.teams or ("",), strict=True):
        tell_decisions(game.paper, view, team)


def _segments(game: Game) -> None:
    for view, team in zip(_reviews(game), game.teams or ("",), strict=True):
        tell_segments(game.paper, view, team)


def _story(game: Game) -> None:
    tell_story(game.paper, game.views.review())


def _race(game: Game) -> None:
    tell_race(game.paper, game.views.review().race)


def _sources(game: Game) -> None:
    tell_sources(game.paper, game.views.review())


def _report(game: Game) -> None:
    """Write the after-action report and say where it lies."""
    paper = game.paper
    paper.text(_("Writing the report; that takes a few seconds."), Style.QUIET)
    paper.flush()
    with game.desk.lends() as hands:
        found = handed_out(game.views, game.guide, places.reports(), hands)
    if isinstance(found, NotSaved):
        paper.text(_("The report was not written: {why}").format(why=found.why), Style.NOW)
        return
    paper.text(_("The report lies here; report.html opens in every browser:"))
    paper.path(found.folder)
    if found.lacking:
        paper.text(found.lacking, Style.QUIET)


def _judged(game: Game) -> None:
    """Hold every decision against what else could have been played."""
    if not patience.for_verdicts(game):
        return
    for view in game.views.all_judged():
        if view.verdicts:  # a team that went has none
            tell_judged(game.paper, view)


def _best(game: Game) -> None:
    """Look for the best line of this game, and hold each team's beside it."""
    if not patience.for_best(game):
        return
    for view, team in zip(_reviews(game), game.teams or ("",), strict=True):
        tell_best(game.paper, view.best, team)


PARTS: Mapping[str, Callable[[Game], None]] = {
    "decisions": _decisions,
    "judged": _judged,
    "best": _best,
    "report": _report,
    "segments": _segments,
    "story": _story,
    "history": _story,
    "rival": _race,
    "sources": _sources,
    "hot wash": washing.show,
}


def _sample(game: Game) -> int:
    return min(SAMPLE, len(game.session.case.plays))


def _reviews(game: Game) -> list[ReviewView]:
    return [game.views.review(team) for team in range(len(game.session.teams))]
