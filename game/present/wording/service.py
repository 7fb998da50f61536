"""Words on who was served and who left without a word."""

from collections.abc import Sequence

from game.base.words import _, n_


def headline(count: int) -> str:
    """Return how many of those who waited left without a word."""
    if not count:
        return _("Nobody who waited left without a word.")
    return _("{count} who waited left without a word.").format(count=f"{count:,}")


def about(count: int) -> str:
    """Return why it was not seen before."""
    if not count:
        return _("Whoever waited was served, waits still, or said so aloud.")
    return _(
        "They complained no more and wrote nothing: while you played, no meter showed them go."
    )


def worth(theirs: str, all_of_it: str) -> str:
    """Return what they cost, apart from all others who book no more."""
    return _(
        "Of the {all} that customers who stay away cost you, {theirs} is theirs. The rest is lost "
        "with all others who trust you less now and buy elsewhere."
    ).format(all=all_of_it, theirs=theirs)


def counted_from(turn: int) -> str:
    """Return from which turn, from 0, a team that came in later is counted."""
    return _("It is counted from turn {turn} on, on which the team came in.").format(turn=turn + 1)


def long(turn: int, time: str) -> str:
    """Return how the figures of a turn of weeks, from 0, are meant; `time` is how long it lasts."""
    return _(
        "Turn {turn} lasts {time}: all who called or wrote in that time are counted, also those of "
        "any other day."
    ).format(turn=turn + 1, time=time)


def served(done: int, there: int) -> str:
    """Return "8 of 12"; a dash where nobody was there."""
    return _("{done} of {there}").format(done=f"{done:,}", there=f"{there:,}") if there else "–"


def in_short(done: int, there: int) -> str:
    """Return the same in few letters: "9.3k of 12k"."""
    return _("{done} of {there}").format(done=_short(done), there=_short(there)) if there else "–"


def total(done: int) -> str:
    """Return how many were served in all."""
    return _("{done} served").format(done=_short(done))


def first(name: str) -> str:
    """Return the mark of a way that was served first, in a sentence."""
    return _("{name} (first)").format(name=name)


def turn(name: str, ways: Sequence[str], left: int, loyalty: str) -> str:
    """Return a turn in a sentence."""
    if not ways and not left:
        return _("{turn}: nobody waited; loyalty {loyalty}.").format(turn=name, loyalty=loyalty)
    gone = n_("{n} left without a word", "{n} left without a word", left).format(n=f"{left:,}")
    text = _("{turn}: served {ways}; {gone}; loyalty {loyalty}.")
    return text.format(turn=name, ways=", ".join(ways) or _("nobody"), gone=gone, loyalty=loyalty)


def _short(count: int) -> str:
    """Return a count from a thousand on in thousands, and from a million on in millions."""
    if count < 1_000:
        return str(count)
    if count < 999_500:
        return _("{figure}k").format(figure=_two_figures(count / 1_000))
    return _("{figure}m").format(figure=_two_figures(count / 1_000_000))


def _two_figures(amount: float) -> str:
    return f"{amount:.1f}".removesuffix(".0") if amount < 9.95 else f"{amount:,.0f}"
