"""What is said of teams of a room that come late, go, go over into others, or plan anew."""

from collections.abc import Sequence

from game.base.words import _, n_


def leaves(team: str) -> tuple[str, str]:
    """Return the question whether a team leaves the game, and what that means."""
    words = _("{team} plays no more; whoever sits in it looks on.")
    return _("Does {team} leave the game?").format(team=team), _for_good(words.format(team=team))


def goes_over(team: str, other: str) -> tuple[str, str]:
    """Return the question whether a team goes over into another, and what that means."""
    asks = _("Does {team} go over to {other}?").format(team=team, other=other)
    words = _("{team} plays no more; whoever sits in it plays with {other}.")
    return asks, _for_good(words.format(team=team, other=other))


def for_good() -> str:
    """Return that going is for good."""
    return _("A team that has gone does not come back.")


def went(turn: int, into: str) -> str:
    """Return when a team went, and into which other, or none; turns count from 0."""
    if not into:
        return _("left on turn {turn}").format(turn=turn + 1)
    return _("went over to {team} on turn {turn}").format(team=into, turn=turn + 1)


def stopped(turn: int, into: str) -> str:
    """Return what stands in place of a verdict on a team that went; turns count from 0."""
    if not into:
        return _("Left on turn {turn}; no plan stands behind the rest.").format(turn=turn + 1)
    words = _("Went over to {team} on turn {turn}; no plan stands behind the rest.")
    return words.format(team=into, turn=turn + 1)


def came(turn: int) -> str:
    """Return when a team came in and what it is judged by; turns count from 0."""
    words = _(
        "Came in on turn {turn} and is judged from there on; what was before, it did not plan."
    )
    return words.format(turn=turn + 1)


def since_turn(turn: int) -> str:
    """Return the same as briefly as before a headline; turns count from 0."""
    return _("In from turn {turn}.").format(turn=turn + 1)


def not_there() -> str:
    """Return what stands in place of cards, or of a verdict, on a turn before the team came."""
    return _("The team came in later")


def not_scored(turn: int) -> str:
    """Return what stands in place of scores that would read the whole game; turns from 0."""
    words = _("Not scored: the lines read a whole game, and this team led it from turn {turn} on.")
    return words.format(turn=turn + 1)


def since(name: str, turn: int) -> str:
    """Return the name of a team beside its figures, with the turn, from 0, on which it came in."""
    return _("{team} (from turn {turn})").format(team=name, turn=turn + 1)


def opened_again(team: str) -> tuple[str, str]:
    """Return the question whether a plan that is in is opened again, and what that means."""
    words = _("{team} is in. Opened again, the plan lies there as it lay, ready to change.")
    return _("Change their mind?"), words.format(team=team)


def not_in(teams: str) -> tuple[str, str]:
    """Return the question whether all plans are revealed though some are not in."""
    words = _("Not in yet: {names}. What lies there for them is played as it is.")
    return _("Reveal now?"), words.format(names=teams)


def anew(came: Sequence[str], gone: Sequence[str]) -> str:
    """Return who plays a turn that is played anew though they came in since, and who does not."""
    there = n_(
        "{names} came in since and plays it too, with the past it came with.",
        "{names} came in since and play it too, with the past they came with.",
        len(came),
    )
    away = n_("{names} has left and stays away.", "{names} have left and stay away.", len(gone))
    said = [words.format(names=_listed(names)) for words, names in ((there, came), (away, gone))
            if names]  # fmt: skip
    return " ".join(said)


def anew_from(*, came: bool, gone: bool) -> str:
    """Return the same where nobody is named, since it is not chosen yet from which turn on."""
    there = _("Teams that came in since play them too.") if came else ""
    away = _("Teams that have left stay away.") if gone else ""
    return " ".join(filter(None, (there, away)))


def _for_good(words: str) -> str:
    return f"{words} {for_good()}"


def _listed(names: Sequence[str]) -> str:
    *some, last = names
    return _("{some} and {last}").format(some=", ".join(some), last=last) if some else last
