"""Words on the votes of a team, looked back on; nobody is named."""

from game.base.words import _, n_
from game.debrief.votes import Alignment


def voices(count: int) -> str:
    """Return how many voted."""
    return n_("{n} voted", "{n} voted", count).format(n=count)


def alike(alignment: Alignment | None, share: int) -> str:
    """Return how alike the votes were, of 100: "divided, 48"; a dash where too few voted."""
    if alignment is None:
        return "–"
    return f"{how(alignment)}, {share}"


def how(alignment: Alignment) -> str:
    """Return how alike votes were, in a word or two."""
    return {
        Alignment.UNIFIED: _("at one"),
        Alignment.DIVIDED: _("divided"),
        Alignment.SPLIT: _("split"),
    }[alignment]


def changed(count: int, voices_: int) -> str:
    """Return how many voted otherwise after the talk."""
    return _("{n} of {all}").format(n=count, all=voices_)


def talked(before: str, after: str) -> str:
    """Return how alike votes were before the talk and after it, of 100."""
    if before == after:
        return _("Before the talk and after it: {how} of 100 alike.").format(how=after)
    words = _("Before the talk: {before} of 100 alike; after it: {after}.")
    return words.format(before=before, after=after)


def thought_again(count: int) -> str:
    """Return how many thought better of it."""
    if not count:
        return _("Nobody changed their vote.")
    return n_("{n} changed their vote.", "{n} changed their votes.", count).format(n=count)


def loyalty(wanted: str, best: str, came: str) -> str:
    """Return what the plans would have come to as the turn ended."""
    parts = [
        _("what most wanted {n}").format(n=wanted) if wanted else "",
        _("the best that was voted for in silence {n}").format(n=best) if best else "",
        _("what was played {n}").format(n=came),
    ]
    words = _("Loyalty as the turn ended: {parts}.")
    return words.format(parts=", ".join(part for part in parts if part))


def over_all(before: int, after: int) -> str:
    """Return how alike all votes of a game were, of 100."""
    words = _("All votes: {before} of 100 alike before the talk, {after} after it.")
    return words.format(before=before, after=after)


def better(count: int, turns: int) -> str:
    """Return on how many turns somebody had voted for a plan that would have come to more."""
    if not count:
        return _("On no turn had anybody voted for a plan that would have come to more loyalty.")
    return _(
        "On {n} of {turns} turns somebody had voted in silence for a plan that would have come to "
        "more loyalty than what was played."
    ).format(n=count, turns=turns)


def about() -> str:
    """Return how the figures are meant."""
    return _(
        "100: all who voted would play the same cards; 0: no two share a card. What most wanted "
        "are the cards that more than half would play after the talk. It is no verdict on "
        "anybody: nobody knew then what came."
    )
