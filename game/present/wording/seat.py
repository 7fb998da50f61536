"""Words on the page of a seat."""

from game.base.typography import quoted
from game.base.words import _, n_
from game.debrief.votes import Alignment
from game.present.step import Step
from game.present.wording.votes import how

SHAPES = ("triangle", "circle", "square", "diamond", "hexagon", "cross", "star", "drop")


def shape(team: int) -> str:
    """Return the shape that stands for a team beside its name."""
    return SHAPES[team % len(SHAPES)]


def heading(step: Step, *, plays: bool, alone: bool) -> str:
    """Return what to do now, in a few words."""
    if not plays and step in (Step.VOTE, Step.TALK):
        return _("Look on")
    return {
        Step.LOBBY: _("You are in"),
        Step.VOTE: _("Vote in silence"),
        Step.TALK: _("Choose your plan") if alone else _("Talk, then decide"),
        Step.IN: _("Your plan is in"),
        Step.REVEALED: _("What came of it"),
        Step.OVER: _("The game is over"),
    }[step]


def doing(step: Step, *, plays: bool, holds: bool, alone: bool) -> str:
    """Return how that is done, in a sentence."""
    if step in (Step.VOTE, Step.TALK):
        return _planning(step, plays=plays, holds=holds, alone=alone)
    return {
        Step.LOBBY: _("The game begins when whoever leads it opens the first turn."),
        Step.IN: _("It is played when all plans are revealed."),
        Step.REVEALED: _("The next turn is opened for everybody at once."),
        Step.OVER: _("Look up: the debrief is for all teams together."),
    }[step]


def _planning(step: Step, *, plays: bool, holds: bool, alone: bool) -> str:
    if not plays:
        return _("You see what your team sees, and you can write down what you notice.")
    if step is Step.VOTE:
        return _("Tick the cards that you would play. Nobody sees a vote before the talk.")
    if alone:
        return _("Tick the cards that you play, then commit.")
    if holds:
        return _("You hold the plan: hear the others, then commit for the team.")
    return _("These are the votes of the team. You may still change yours.")


def holder(name: str, *, you: bool) -> str:
    """Return who commits for the team."""
    if you:
        return _("You hold the plan.")
    return _("{name} holds the plan.").format(name=name) if name else ""


def nameless() -> str:
    """Return what stands for a nickname that is not shown."""
    return _("Somebody")


def private(*, shared: bool) -> str:
    """Return who knows what a role knows."""
    return _("your team knows it now") if shared else _("only you")


def share() -> str:
    """Return the label of the button that tells the team."""
    return _("Share this with the team")


def told_by(role: str) -> str:
    """Return who told the team."""
    return _("{role} told the team").format(role=role)


def votes(count: int, voices: int) -> str:
    """Return "3 of 5 votes"."""
    return n_("{n} of {all} vote", "{n} of {all} votes", voices).format(n=count, all=voices)


def ready(voted: int, voices: int) -> str:
    """Return how many have voted."""
    return _("{n} of {all} have voted").format(n=voted, all=voices)


def waiting(names: tuple[str, ...]) -> str:
    """Return for whom the team waits, or nothing."""
    return _("waiting: {names}").format(names=", ".join(names)) if names else ""


def mate(name: str, roles: str) -> str:
    """Return somebody with the roles that they hold."""
    return f"{name}: {roles}" if roles else name


def looks_on() -> str:
    """Return what stands for a role where somebody has none."""
    return _("looks on")


def plan_words(confidence: int | None, reason: str) -> str:
    """Return how sure the team is, and why."""
    sure = "" if confidence is None else _("{n} % sure").format(n=confidence)
    return " · ".join(filter(None, (sure, quoted(reason) if reason else "")))


def nothing_played() -> str:
    """Return what stands where no card was played."""
    return _("You let the turn pass.")


def kept() -> str:
    """Return why no meters are shown."""
    return _("The meters are kept for the debrief.")


def agreed(card: str, count: int, voices: int) -> str:
    """Return how many of the team were for its most wanted card before the talk."""
    words = _("Before the talk {n} of {all} would have played “{card}”.")
    return words.format(n=count, all=voices, card=card)


def alike(before: Alignment, after: Alignment) -> str:
    """Return how alike a team saw it before the talk and after it."""
    if before is after:
        return _("Before the talk and after it, your votes were {how}.").format(how=how(before))
    words = _("Before the talk your votes were {before}; after it they were {after}.")
    return words.format(before=how(before), after=how(after))


def second_thoughts(changed: int) -> str:
    """Return how many voted otherwise after the talk."""
    if not changed:
        return _("Nobody changed their vote after the talk.")
    return n_(
        "{n} of you changed their vote after the talk.",
        "{n} of you changed their votes after the talk.",
        changed,
    ).format(n=changed)


def more_among(voted: int, came: int) -> str:
    """Return that a plan which was voted for in silence would have come to more loyalty."""
    words = _(
        "Among your silent votes was a plan that would have come to loyalty {voted} by now; "
        "yours came to {came}."
    )
    return words.format(voted=voted, came=came)


def none_better() -> str:
    """Return that no plan which was voted for would have come to more."""
    return _("No plan among your silent votes would have come to more loyalty by now.")


def sure_and_came(sure: int, before: str, after: str) -> str:
    """Return how sure a team was of its plan, beside what loyalty came to."""
    words = _("You were {sure} % sure of it; loyalty went from {before} to {after}.")
    return words.format(sure=sure, before=before, after=after)


def purse(spent: str, limit: str) -> str:
    """Return what cards took so far, of what there is."""
    return _("{spent} of {limit} spent").format(spent=spent, limit=limit)


def turn_of(turn: int, turns: int) -> str:
    """Return "Turn 4 of 8"; turns count from 1."""
    return _("Turn {turn} of {turns}").format(turn=turn, turns=turns)
