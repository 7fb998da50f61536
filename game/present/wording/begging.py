"""Words on what made people beg for help, each way by itself."""

from collections.abc import Callable, Iterator, Sequence

from game.base.words import _
from game.debrief.check import Trace
from game.debrief.deeds import Begs
from game.present.wording.mark import mark

BEGGED: dict[Begs, str] = {
    Begs.PROVE: mark("People had to prove their case: {named}."),
    Begs.SHOUT: mark("It paid to shout or to threaten: {named}."),
    Begs.WELL: mark("People heard that all was well already: {named}."),
}


def begged(found: Sequence[Trace], named: Callable[[Sequence[Trace]], str]) -> Iterator[str]:
    """Yield for each way of begging what made people do so; `named` lists things by name."""
    for way, text in BEGGED.items():
        if some := [one for one in found if one.way == way]:
            yield _(text).format(named=named(some))
