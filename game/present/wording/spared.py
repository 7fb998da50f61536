"""Words on failures that could have been kept away, at what price, and on those let come."""

from collections.abc import Sequence

from game.base.typography import quoted
from game.base.words import _, n_
from game.present.wording.listed import listed


def milder_there(names: Sequence[str], count: int) -> str:
    """Return in whose place a milder failure would have come: `names`, or nothing for all."""
    if names:
        text = n_(
            "In the place of {names} a milder one would have come.",
            "In the place of {names} milder ones would have come.",
            count,
        )
        return _of(text, names)
    return n_(
        "In its place a milder one would have come.",
        "In their place milder ones would have come.",
        count,
    )


def with_best_too(names: Sequence[str], count: int) -> str:
    """Return which of them come with the best line as well: `names`, or nothing for all."""
    if names:
        text = n_(
            "With the best line found {names} comes as well: to keep it away takes as much as it "
            "saves.",
            "With the best line found {names} come as well: to keep them away takes as much as it "
            "saves.",
            count,
        )
        return _of(text, names)
    return n_(
        "With the best line found it comes as well: to keep it away takes as much as it saves.",
        "With the best line found they come as well: to keep them away takes as much as it saves.",
        count,
    )


def no_verdict(names: Sequence[str], count: int) -> str:
    """Return which of them no better plan of a verdict spares: `names`, or nothing for all."""
    if names:
        text = _("None of the better plans keeps {names} away: that takes as much as it saves.")
        return _of(text, names)
    return n_(
        "None of the better plans keeps it away: that takes as much as it saves.",
        "None of the better plans keeps them away: that takes as much as it saves.",
        count,
    )


def by_own_deed(names: Sequence[str]) -> str:
    """Return which failure cards of the company let come to spare people worse, or how many."""
    text = n_(
        "{name} came by your own card, to spare people a worse one.",
        "{n} failures came by your own cards, to spare people worse ones.",
        len(names),
    )
    return text.format(name=quoted(names[0]), n=len(names))


def _of(text: str, names: Sequence[str]) -> str:
    return text.format(names=listed([quoted(name) for name in names]))
